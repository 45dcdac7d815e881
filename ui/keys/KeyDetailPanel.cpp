// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/KeyDetailPanel.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "keys/KeyTexts.h"
#include "keys/RevealField.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsTableModel.h"
#include "theme/Metrics.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::KeyCheck;
using model::KeyRowState;
using model::KeyUsage;
using model::SecretsTableModel;

namespace {

Label *wrapped(TextRole role, Token token)
{
    auto *label = new Label({}, role, token);
    label->setWordWrap(true);
    return label;
}

// A heading in small capitals with its content below, hidden and shown as one.
QWidget *section(const QString &title, const std::initializer_list<QWidget *> &parts, QWidget *trailing = nullptr)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, metrics::gapSmall, 0, 0);
    column->setSpacing(metrics::gapTight);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new Label(title, TextRole::Section, Token::Muted));
    head->addStretch(1);
    if (trailing != nullptr) {
        head->addWidget(trailing);
    }
    column->addLayout(head);
    for (QWidget *part : parts) {
        column->addWidget(part);
    }
    return box;
}

QString nameOf(const incountry::CountryInfo &info)
{
    const QString code = toQString(info.country.code());
    return info.name.empty() ? code : KeyDetailPanel::tr("%1 · %2", "country, its code").arg(toQString(info.name), code);
}

} // namespace

KeyDetailPanel::KeyDetailPanel(model::SecretsEditor *editor, SecretsTableModel *table, const CommandRegistry &registry, QWidget *parent)
    : Panel(Token::Surface, Side::None, parent)
    , m_editor(editor)
    , m_table(table)
    , m_title(new Label({}, TextRole::Title))
    , m_current(new Badge(SecretsTableModel::tr("current"), BadgeTone::Accent))
    , m_reason(wrapped(TextRole::Text, Token::Warning))
    , m_formPart(nullptr)
    , m_form(wrapped(TextRole::Text, Token::Text))
    , m_help(wrapped(TextRole::Caption, Token::Muted))
    , m_fingerprint(wrapped(TextRole::Code, Token::Muted))
    , m_secretPart(nullptr)
    , m_secret(new RevealField)
    , m_counts(nullptr)
    , m_countNote(wrapped(TextRole::Caption, Token::Muted))
    , m_checkPart(nullptr)
    , m_check(new Button(tr("Check opens"), u"shield-check"_s))
    , m_verdict(wrapped(TextRole::Text, Token::Text))
    , m_samples(wrapped(TextRole::Caption, Token::Muted))
    , m_add(new Button(tr("Add the secret…"), u"plus"_s, ButtonKind::Primary))
    , m_content(new QWidget)
    , m_none(wrapped(TextRole::Text, Token::Muted))
{
    setMinimumWidth(300);
    auto *recount = new IconButton(u"refresh-cw"_s, tr("Count again"));
    registry.bind(recount, u"keys.count"_s);
    auto *gridHost = new QWidget;
    auto *gridColumn = new QVBoxLayout(gridHost);
    gridColumn->setContentsMargins(0, 0, 0, 0);
    m_formPart = section(tr("Understood as"), {m_form, m_help, m_fingerprint});
    m_secretPart = section(tr("Secret"), {m_secret});
    m_counts = section(tr("Records of this version"), {gridHost, m_countNote}, recount);
    m_checkPart = section(tr("Proof"), {m_check, m_verdict, m_samples});
    m_checkPart->layout()->setAlignment(m_check, Qt::AlignLeft);
    m_check->setToolTip(tr("Reads a few records of this version and tries to open them with this secret; nothing is written"));
    m_secret->setAccessibleName(tr("Secret"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metrics::gapSmall);
    head->addWidget(m_title);
    head->addWidget(m_current);
    head->addStretch(1);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_formPart);
    column->addWidget(m_secretPart);
    column->addWidget(m_counts);
    column->addWidget(m_checkPart);
    column->addWidget(m_none);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_version) {
            m_editor->checkVersion(*m_version);
        }
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_version) {
            Q_EMIT addRequested(*m_version);
        }
    });
    connect(m_editor->usage(), &KeyUsage::changed, this, &KeyDetailPanel::showCounts);
    connect(m_editor->check(), &KeyCheck::changed, this, &KeyDetailPanel::showCheck);
    showRow(-1);
}

void KeyDetailPanel::showRow(int row)
{
    m_row = row;
    const bool any = row >= 0;
    const KeyRowState state = any ? m_table->rowState(row) : KeyRowState::Kept;
    const incountry::SecretEntry *const entry = any ? m_table->entryAt(row) : nullptr;
    const std::optional<std::int64_t> version = any ? std::optional(m_table->versionAt(row)) : std::nullopt;
    // What is shown of another secret goes; the same one stays open while numbers come in.
    const bool revealable = entry != nullptr && state != KeyRowState::Removed && state != KeyRowState::Unused;
    if (version != m_version || !revealable || state == KeyRowState::Changed) {
        m_secret->setSource(revealable ? std::function<QString()>([this, shown = *version] { return m_editor->reveal(shown); }) : nullptr);
    }
    m_version = version;

    m_none->setVisible(!any);
    m_none->setText(tr("Select a version to see how its secret was understood and what it opens."));
    m_title->setVisible(any);
    m_title->setText(!any ? QString() : m_editor->edited().isBarePassword() ? tr("Every version") : tr("Version %1").arg(*version));
    const bool current = any && m_table->index(row, 0).data(SecretsTableModel::IsCurrent).toBool();
    m_current->setVisible(current);
    const QString reason = any ? m_table->index(row, 0).data(model::Role::Reason).toString() : QString();
    m_reason->setText(reason);
    m_reason->setToken(state == KeyRowState::Missing ? Token::Error : Token::Warning);
    m_reason->setVisible(!reason.isEmpty());
    m_add->setVisible(state == KeyRowState::Missing);
    m_add->setText(version ? tr("Add the secret of version %1…").arg(*version) : QString());
    m_formPart->setVisible(entry != nullptr);
    if (entry != nullptr) {
        const QString form = model::keyFormText(entry->secret);
        m_form->setText(form.left(1).toUpper() + form.mid(1));
        m_help->setText(model::keyFormHelp(entry->secret));
        const QString print = QString::fromStdString(incountry::keyFingerprint(entry->secret));
        m_fingerprint->setVisible(!print.isEmpty());
        m_fingerprint->setText(tr("Fingerprint %1").arg(print));
    }
    m_secretPart->setVisible(revealable);
    m_checkPart->setVisible(revealable);
    m_counts->setVisible(any && state != KeyRowState::Unused);
    showCounts();
    showCheck();
}

QString KeyDetailPanel::titleText() const { return m_title->text(); }

QString KeyDetailPanel::countNote() const
{
    const KeyUsage *const usage = m_editor->usage();
    switch (usage->state()) {
    case KeyUsage::State::Unknown:
        return tr("Not counted.");
    case KeyUsage::State::Counting:
        return tr("Counting: %1 of %2 countries have answered.").arg(usage->answers().size()).arg(usage->asked());
    case KeyUsage::State::Partial:
        return tr("Not all of it: %1 of %2 countries were counted.")
            .arg(usage->answers().size() - std::size_t(usage->failedCount()))
            .arg(usage->asked());
    case KeyUsage::State::Complete:
        break;
    }
    return usage->rest() > 0
               ? tr("%Ln record(s) have no version; the current secret is tried on them.", nullptr, static_cast<int>(usage->rest()))
               : QString();
}

void KeyDetailPanel::showCounts()
{
    delete m_grid;
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto add = [grid](const QString &name, const QString &value, TextRole role, Token token) {
        const int row = grid->rowCount();
        auto *what = new ElidedLabel({}, role, token);
        what->setFullText(name);
        grid->addWidget(what, row, 0);
        grid->addWidget(new Label(value, role, token), row, 1, Qt::AlignRight);
    };
    int none = 0;
    int shown = 0;
    std::int64_t sum = 0;
    const bool every = m_editor->edited().isBarePassword();
    for (const model::CountryUsage &usage : m_editor->usage()->answers()) {
        if (usage.error) {
            add(nameOf(usage.country), tr("no answer"), TextRole::Text, Token::Error);
            continue;
        }
        const auto found = m_version ? usage.byVersion.find(*m_version) : usage.byVersion.end();
        const std::int64_t records = every ? usage.total : found == usage.byVersion.end() ? 0 : found->second;
        if (records == 0) {
            ++none;
            continue;
        }
        add(nameOf(usage.country), model::integerText(records), TextRole::Text, Token::Text);
        sum += records;
        ++shown;
    }
    if (none > 0) {
        add(shown > 0 ? tr("%Ln other country(ies)", nullptr, none) : tr("%Ln country(ies)", nullptr, none), tr("none"), TextRole::Text,
            Token::Muted);
    }
    if (shown > 1) {
        add(tr("Together"), model::integerText(sum), TextRole::Strong, Token::Text);
    }
    // The place below the heading.
    m_countNote->parentWidget()->layout()->itemAt(1)->widget()->layout()->addWidget(m_grid);
    const QString note = countNote();
    m_countNote->setText(note);
    m_countNote->setVisible(!note.isEmpty());
}

QStringList KeyDetailPanel::countLines() const
{
    QStringList lines;
    const auto *const grid = qobject_cast<QGridLayout *>(m_grid->layout());
    for (int row = 0; row < grid->rowCount(); ++row) {
        if (const QLayoutItem *const name = grid->itemAtPosition(row, 0)) {
            lines += static_cast<ElidedLabel *>(name->widget())->fullText() + u' '
                     + static_cast<QLabel *>(grid->itemAtPosition(row, 1)->widget())->text();
        }
    }
    return lines;
}

QString KeyDetailPanel::verdictText() const { return m_verdict->isHidden() ? QString() : m_verdict->text(); }

void KeyDetailPanel::showCheck()
{
    const KeyCheck *const check = m_editor->check();
    const bool ours = m_version && check->state() != KeyCheck::State::None && check->version() == *m_version;
    const bool running = ours && check->state() == KeyCheck::State::Running;
    m_check->setEnabled(!running);
    m_check->setText(running ? tr("Checking…") : tr("Check opens"));
    QString verdict;
    Token token = Token::Text;
    QStringList samples;
    if (ours && check->state() == KeyCheck::State::Done) {
        verdict = check->verdict();
        token = check->opensAll() ? Token::Ok : verdict.isEmpty() || check->samples().empty() ? Token::Muted : Token::Error;
        for (const model::CountrySamples &country : check->samples()) {
            samples += tr("%1: %2 of %3 opened", "country, numbers")
                           .arg(nameOf(country.country))
                           .arg(country.opened)
                           .arg(country.opened + country.failed);
            if (country.reason) {
                samples.last() += tr(". %1", "the reason").arg(model::sentence(country.reason->sentence()));
            }
        }
    } else if (ours && check->state() == KeyCheck::State::Failed) {
        verdict = model::sentence(check->error()->sentence());
        token = Token::Error;
    }
    m_verdict->setText(verdict);
    m_verdict->setToken(token);
    m_verdict->setVisible(!verdict.isEmpty());
    m_samples->setText(samples.join(u'\n'));
    m_samples->setVisible(!samples.isEmpty());
}

} // namespace strongroom::ui
