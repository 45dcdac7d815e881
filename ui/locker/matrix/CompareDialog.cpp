// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/CompareDialog.h"

#include "base/Text.h"
#include "locker/matrix/EnvironmentCompareModel.h"
#include "locker/matrix/MatrixWords.h"
#include "theme/Metrics.h"
#include "tozstore/TozTable.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using locker::Compared;
using model::EnvironmentCompareModel;

namespace {

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    const auto result = Compared(index.data(EnvironmentCompareModel::ResultOf).toInt());
    switch (index.column()) {
    case EnvironmentCompareModel::Key: look.face = TozTable::Look::Face::Code; break;
    case EnvironmentCompareModel::Result:
        look.icon = result == Compared::Same ? u"equal"_s : result == Compared::Unknown ? u"triangle-alert"_s : result == Compared::Different ? u"equal-not"_s : u"circle-alert"_s;
        look.ink = result == Compared::Same ? Token::Muted : result == Compared::Unknown ? Token::Error : result == Compared::Different ? Token::Accent : Token::Warning;
        look.iconInk = look.ink;
        break;
    default: {
        const bool missing = result == (index.column() == EnvironmentCompareModel::Left ? Compared::OnlyRight : Compared::OnlyLeft);
        const bool value = index.data(EnvironmentCompareModel::HasValue).toBool();
        const bool inherited = index.data(EnvironmentCompareModel::IsInherited).toBool();
        look.icon = missing ? u"circle-alert"_s : !value ? u"triangle-alert"_s : inherited ? u"corner-down-right"_s : u"lock"_s;
        look.ink = missing ? Token::Warning : !value ? Token::Error : inherited ? Token::Muted : Token::Text;
        look.iconInk = value && !inherited ? Token::Muted : look.ink;
        break;
    }
    }
    return look;
}

} // namespace

CompareDialog::CompareDialog(QWidget *parent)
    : QDialog(parent), m_model(new EnvironmentCompareModel(this)), m_left(new QComboBox), m_right(new QComboBox), m_everything(new QCheckBox(tr("Show what is the &same, too"))),
      m_stack(new QStackedWidget), m_table(new TozTable(m_model, tr("Secrets of both environments"), {210, 176, 0, 176}, lookOf)), m_empty(new EmptyState),
      m_summary(new Label({}, TextRole::Text, Token::Muted)), m_copyLeft(new Button({}, u"copy"_s)), m_copyRight(new Button({}, u"copy"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Compare environments"));
    resize(860, 560);
    m_left->setAccessibleName(tr("First environment"));
    m_right->setAccessibleName(tr("Second environment"));
    for (QComboBox *side : {m_left, m_right}) {
        side->setMinimumWidth(180);
        side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    auto *swap = new IconButton(u"arrow-left-right"_s, tr("Swap the environments"));
    swap->setFixedSize(metrics::controlHeight, metrics::controlHeight);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_summary->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    auto *sides = new QHBoxLayout(head);
    sides->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    sides->setSpacing(metrics::gapSmall);
    sides->addWidget(m_left, 1);
    sides->addWidget(swap);
    sides->addWidget(m_right, 1);
    sides->addSpacing(metrics::gap);
    sides->addWidget(m_everything);

    auto *close = new Button(tr("Close"));
    auto *foot = new DialogFooter;
    QHBoxLayout *const buttons = foot->row();
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_copyLeft);
    buttons->addWidget(m_copyRight);
    buttons->addWidget(close);
    m_copyLeft->hide();
    m_copyRight->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    column->addWidget(foot);

    connect(m_left, &QComboBox::activated, this, &CompareDialog::compare);
    connect(m_right, &QComboBox::activated, this, &CompareDialog::compare);
    connect(swap, &QToolButton::clicked, this, [this] { setSides(right(), left()); });
    connect(m_everything, &QCheckBox::toggled, this, [this](bool all) { m_model->show(all ? EnvironmentCompareModel::Show::Everything : EnvironmentCompareModel::Show::Differences); });
    connect(m_model, &EnvironmentCompareModel::compared, this, &CompareDialog::showState);
    connect(m_table, &TozTable::selectionChangedByUser, this, &CompareDialog::showState);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const locker::ComparedRow *const row = m_model->rowAt(index.row());
        const QString side = index.column() == EnvironmentCompareModel::Left || row->result == Compared::OnlyRight ? left() : right();
        const QString key = toQString(row->key);
        accept();
        Q_EMIT secretChosen(key, side);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_everything->setChecked(true); });
    connect(m_copyLeft, &QPushButton::clicked, this, [this] { copy(right(), left()); });
    connect(m_copyRight, &QPushButton::clicked, this, [this] { copy(left(), right()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void CompareDialog::setCopying(Copying copying)
{
    m_copying = std::move(copying);
    m_copyLeft->setVisible(m_copying.copy != nullptr);
    m_copyRight->setVisible(m_copying.copy != nullptr);
    showState();
}

QString CompareDialog::left() const { return m_left->currentData().toString(); }

QString CompareDialog::right() const { return m_right->currentData().toString(); }

QString CompareDialog::summary() const { return m_summary->text(); }

void CompareDialog::setSnapshot(const locker::SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot) {
        return;
    }
    m_snapshot = snapshot;
    fillSides();
    compare();
}

void CompareDialog::fillSides()
{
    std::set<std::string> names;
    if (m_snapshot) {
        for (const locker::EnvironmentPtr &environment : m_snapshot->environments) {
            names.insert(environment->name);
        }
        for (const locker::SecretPtr &secret : m_snapshot->secrets) {
            names.insert(secret->isForAll() ? std::string() : secret->environmentName);
        }
    }
    names.insert(std::string());
    const bool isFirst = m_names.isEmpty();
    const QString wasLeft = left();
    const QString wasRight = right();
    m_names.clear();
    for (const std::string &name : names) {
        m_names.append(toQString(name));
    }
    for (QComboBox *side : {m_left, m_right}) {
        side->clear();
        for (const std::string &name : names) {
            side->addItem(model::environmentText(name), toQString(name));
        }
    }
    const auto place = [this](const QString &name, qsizetype otherwise) { return int(m_names.contains(name) ? m_names.indexOf(name) : std::min(otherwise, m_names.size() - 1)); };
    m_left->setCurrentIndex(isFirst ? int(std::min(qsizetype(1), m_names.size() - 1)) : place(wasLeft, 0));
    m_right->setCurrentIndex(isFirst ? int(m_names.size() - 1) : place(wasRight, m_names.size() - 1));
}

void CompareDialog::suggest(const QString &environment)
{
    if (!m_names.contains(environment)) {
        return;
    }
    QString other = right();
    if (other == environment) {
        other = left() != environment ? left() : m_names.at(environment == m_names.constFirst() ? m_names.size() - 1 : 0);
    }
    setSides(environment, other);
}

void CompareDialog::setSides(const QString &left, const QString &right)
{
    m_left->setCurrentIndex(int(m_names.indexOf(left)));
    m_right->setCurrentIndex(int(m_names.indexOf(right)));
    compare();
}

void CompareDialog::compare() { m_model->compare(m_snapshot, left(), right()); }

QStringList CompareDialog::selectedFrom(const QString &environment) const
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const locker::ComparedRow *const row = m_model->rowAt(index.row());
        const locker::SecretPtr &secret = environment == left() ? row->left : row->right;
        if (secret && !secret->error && row->result != Compared::Same) {
            keys.append(toQString(row->key));
        }
    }
    return keys;
}

void CompareDialog::copy(const QString &from, const QString &to)
{
    if (m_copying.copy) {
        m_copying.copy(selectedFrom(from), from, to);
        accept();   // what waits now is to be seen
    }
}

void CompareDialog::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!m_model->problem().isEmpty()) {
        m_empty->set(u"circle-alert"_s, tr("They cannot be compared"), m_model->problem());
    } else if (!any && left() == right()) {
        m_empty->set(u"git-compare"_s, tr("Choose two environments"), tr("An environment is always the same as itself."));
    } else if (!any) {
        const bool some = m_model->countOf(Compared::Same) > 0;
        m_empty->set(u"equal"_s, tr("No difference"), some ? tr("A program gets the same values in both.") : tr("There is no secret in either of them."), some ? tr("Show what is the same") : QString());
    }
    m_summary->setText(m_model->problem().isEmpty() ? m_model->summary() : QString());
    const QString refusal = m_copying.refusal ? m_copying.refusal() : QString();
    const std::tuple<Button *, QString, QString> ways[] = {{m_copyLeft, right(), left()}, {m_copyRight, left(), right()}};
    for (const auto &[button, from, to] : ways) {
        const auto count = selectedFrom(from).size();
        button->setText(tr("Copy %1 to %2").arg(count).arg(model::environmentText(fromQString(to))));
        button->setEnabled(count > 0 && refusal.isEmpty() && left() != right());
        button->setToolTip(!refusal.isEmpty() ? refusal : count > 0 ? tr("Puts copies of the selected values into the tray; nothing is sent yet") : tr("Select secrets that differ or are missing first"));
    }
}

} // namespace strongroom::ui
