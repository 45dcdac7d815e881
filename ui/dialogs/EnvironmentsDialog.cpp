// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/EnvironmentsDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/EnvironmentForm.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using auth::Environment;

namespace {

constexpr int listWidth = 220;

bool sameName(const std::string &name, const QString &other) { return toQString(name).compare(other, Qt::CaseInsensitive) == 0; }

} // namespace

EnvironmentsDialog::EnvironmentsDialog(std::vector<Environment> environments, QWidget *parent)
    : QDialog(parent), m_environments(std::move(environments)), m_before(m_environments), m_list(new QListWidget),
      m_form(new EnvironmentForm([this](const QString &name) { return isTaken(name, m_list->currentRow()); })), m_banner(new Banner), m_note(new Label(QString(), TextRole::Caption, Token::Muted)),
      m_add(new Button(tr("&Add"), u"plus"_s)), m_duplicate(new Button(tr("&Duplicate"), u"copy-plus"_s)), m_delete(new Button(tr("D&elete"), u"trash-2"_s, ButtonKind::Danger)),
      m_restore(new Button(tr("Restore &built-in"), u"undo-2"_s)), m_cancel(new Button(tr("Cancel"))), m_save(new Button(tr("&Save"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Environments"));
    m_note->setWordWrap(true);
    m_note->setText(tr("Nothing here is secret. Connections that are open go on with what they were opened with."));
    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    contentColumn->addWidget(m_form);
    auto *scroll = new FormScrollArea(content, tr("Fields of the environment"));

    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(makeList());
    middle->addWidget(scroll, 1);
    m_save->setDefault(true);
    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addWidget(footer);
    resize(800, 640);

    connect(m_list, &QListWidget::currentRowChanged, this, &EnvironmentsDialog::showCurrent);
    connect(m_form, &EnvironmentForm::edited, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0) {
            m_environments[std::size_t(row)] = m_form->value();
            nameRow(row);
            m_banner->clear();
            showState();
        }
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        Environment fresh;
        fresh.name = fromQString(freeName(tr("new", "name of a new environment")));
        addEnvironment(std::move(fresh));
    });
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        Environment copy = m_environments[std::size_t(m_list->currentRow())];
        copy.name = fromQString(freeName(toQString(copy.name)));
        copy.aliases.clear();   // they are the other one's
        addEnvironment(std::move(copy));
    });
    connect(m_delete, &QPushButton::clicked, this, &EnvironmentsDialog::remove);
    connect(m_restore, &QPushButton::clicked, this, &EnvironmentsDialog::restore);
    connect(m_cancel, &QPushButton::clicked, this, &EnvironmentsDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EnvironmentsDialog::save);
    showList(m_environments.empty() ? -1 : 0);
    m_list->setFocus();
}

QWidget *EnvironmentsDialog::makeList()
{
    auto *side = new Panel(Token::Raised, Panel::Side::Right);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    m_list->setAccessibleName(tr("Environments"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list, 1);
    for (Button *const button : {m_add, m_duplicate, m_delete, m_restore}) {
        column->addWidget(button);
    }
    side->setFixedWidth(std::max(listWidth, side->minimumSizeHint().width()));   // languages differ
    m_add->setToolTip(tr("Adds an empty environment"));
    m_duplicate->setToolTip(tr("Adds a copy of the chosen one"));
    return side;
}

bool EnvironmentsDialog::isTaken(const QString &name, int exceptRow) const
{
    for (std::size_t row = 0; row < m_environments.size(); ++row) {
        const Environment &other = m_environments[row];
        if (int(row) != exceptRow && (sameName(other.name, name) || std::ranges::any_of(other.aliases, [&name](const std::string &alias) { return sameName(alias, name); }))) {
            return true;
        }
    }
    return false;
}

const Environment *EnvironmentsDialog::builtIn(int row) const
{
    if (row < 0) {
        return nullptr;
    }
    const QString name = toQString(m_environments[std::size_t(row)].name);
    const auto &known = auth::builtInEnvironments();
    const auto found = std::ranges::find_if(known, [&name](const Environment &one) { return sameName(one.name, name); });
    return found == known.end() ? nullptr : &*found;
}

QString EnvironmentsDialog::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; isTaken(name, -1); ++number) {
        name = wanted + u'-' + QString::number(number);
    }
    return name;
}

void EnvironmentsDialog::nameRow(int row)
{
    const Environment &environment = m_environments[std::size_t(row)];
    QListWidgetItem *const item = m_list->item(row);
    const bool wrong = !problemOf(environment, [this, row](const QString &name) { return isTaken(name, row); }).text.isEmpty();
    const Environment *const original = builtIn(row);
    QString text = environment.name.empty() ? tr("(no name)") : toQString(environment.name);
    if (original != nullptr) {
        text = *original == environment ? tr("%1 · built in").arg(text) : tr("%1 · built in, changed").arg(text);
    }
    item->setText(text);
    item->setIcon(wrong ? icon(u"triangle-alert"_s, Token::Warning) : icon(u"layers"_s, Token::Muted));
    item->setToolTip(wrong ? tr("Something is missing or wrong here") : QString());
    item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
}

void EnvironmentsDialog::showList(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (std::size_t row = 0; row < m_environments.size(); ++row) {
            m_list->addItem(new QListWidgetItem);
            nameRow(int(row));
        }
        m_list->setCurrentRow(current);
    }
    showCurrent();
}

void EnvironmentsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    m_form->setEnabled(row >= 0 && !m_saving);
    m_form->setEnvironment(row >= 0 ? m_environments[std::size_t(row)] : Environment(), builtIn(row) != nullptr ? EnvironmentForm::NameEdit::Fixed : EnvironmentForm::NameEdit::Free);
    showState();
}

void EnvironmentsDialog::showState()
{
    const int row = m_list->currentRow();
    const Environment *const original = builtIn(row);
    m_duplicate->setEnabled(row >= 0 && !m_saving);
    m_delete->setEnabled(row >= 0 && original == nullptr && !m_saving);
    m_delete->setToolTip(original != nullptr ? tr("A built-in environment cannot be deleted") : tr("Takes the chosen one out of the list"));
    m_restore->setEnabled(original != nullptr && *original != m_environments[std::size_t(row)] && !m_saving);
    m_restore->setToolTip(original == nullptr ? tr("Only of a built-in environment") : tr("Makes the chosen one what it is by itself"));
    m_add->setEnabled(!m_saving);
    m_list->setEnabled(!m_saving);
    m_save->setEnabled(!m_saving);
    m_save->setText(m_saving ? tr("Saving…") : tr("&Save"));
    m_cancel->setEnabled(!m_saving);
}

void EnvironmentsDialog::addEnvironment(Environment environment)
{
    m_environments.push_back(std::move(environment));
    showList(int(m_environments.size()) - 1);
    m_form->focusName();
}

void EnvironmentsDialog::remove()
{
    const int row = m_list->currentRow();
    m_environments.erase(m_environments.begin() + row);
    showList(std::min(row, int(m_environments.size()) - 1));
    m_list->setFocus();
}

void EnvironmentsDialog::restore()
{
    const int row = m_list->currentRow();
    m_environments[std::size_t(row)] = *builtIn(row);
    showList(row);
    m_list->setFocus();
}

void EnvironmentsDialog::save()
{
    // Of two with one name the later one is wrong: the built-in ones come first and keep theirs.
    for (int row = int(m_environments.size()) - 1; row >= 0; --row) {
        if (!problemOf(m_environments[std::size_t(row)], [this, row](const QString &name) { return isTaken(name, row); }).text.isEmpty()) {
            m_list->setCurrentRow(row);
            m_form->setStrict();
            m_form->focusFirstProblem();
            return;
        }
    }
    m_saving = true;
    m_banner->clear();
    showCurrent();
    Q_EMIT saveRequested(m_environments);
}

void EnvironmentsDialog::saved() { accept(); }

void EnvironmentsDialog::saveFailed(const ErrorPtr &error)
{
    m_saving = false;
    showCurrent();
    m_banner->showError(model::errorText(error));
}

void EnvironmentsDialog::choose(const QString &name)
{
    for (std::size_t row = 0; row < m_environments.size(); ++row) {
        if (sameName(m_environments[row].name, name)) {
            m_list->setCurrentRow(int(row));
        }
    }
}

QString EnvironmentsDialog::chosenName() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? toQString(m_environments[std::size_t(row)].name) : QString();
}

void EnvironmentsDialog::reject()
{
    if (m_saving) {
        return;
    }
    if (m_environments == m_before) {
        QDialog::reject();
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Close without saving?");
    confirmation.text = tr("The changes to the environments are not saved and will be lost.");
    confirmation.action = tr("Close without saving");
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { QDialog::reject(); });
    dialog->open();
}

} // namespace strongroom::ui
