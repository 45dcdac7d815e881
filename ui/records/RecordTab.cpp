// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordTab.h"

#include "base/Format.h"
#include "clipboard/SensitiveClipboard.h"
#include "commands/CommandRegistry.h"
#include "records/DetailRow.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"
#include "widgets/Sentence.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int usualWidth = 336;   // of the inspector, as RecordsPage begins with it

constexpr int nameColumn = 96;

} // namespace

BodySection::BodySection(const QString &member, QWidget *parent)
    : QWidget(parent), m_member(member), m_note(new Label({}, TextRole::Text, Token::Muted)), m_code(new CodeView(CodeView::Growth::FitContent)),
      m_copy(new IconButton(u"copy"_s, tr("Copy %1").arg(member)))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metrics::gapSmall);
    head->addWidget(new Label(member, TextRole::Strong));
    auto *badge = new Badge(badgeText(model::Protection::Encrypted), badgeTone(model::Protection::Encrypted));
    badge->setToolTip(badgeHelp(model::Protection::Encrypted));
    head->addWidget(badge);
    head->addStretch(1);
    head->addWidget(m_copy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addLayout(head);
    column->addWidget(m_code);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_code->setAccessibleName(member);
    connect(static_cast<IconButton *>(m_copy), &QAbstractButton::clicked, this, [this] { SensitiveClipboard::copy(m_code->toPlainText(), ClearPolicy::Stays); });
}

void BodySection::showText(const model::DetailText &text)
{
    setVisible(text.form != model::TextForm::None);
    m_code->setCode(text.text, text.form == model::TextForm::Json ? CodeLanguage::Json : CodeLanguage::Plain);
    m_code->setVisible(!text.text.isEmpty());
    m_copy->setVisible(!text.text.isEmpty());
    QString note;
    if (text.cut) {
        note = tr("The first %1 of %2 are shown.").arg(model::byteText(model::DetailText::displayLimit), model::byteText(text.size));
    } else if (text.text.isEmpty()) {
        note = tr("Empty text.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void BodySection::clear()
{
    m_code->setCode({}, CodeLanguage::Plain);
    setVisible(false);
}

RecordTab::RecordTab(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_title(new Label({}, TextRole::Title)), m_unreadable(new Banner), m_column(nullptr), m_body(new BodySection(u"body"_s)),
      m_precommit(new BodySection(u"precommit_body"_s)), m_buttons(new Panel(Token::Surface, Panel::Side::Top))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(metrics::gap, metrics::gap + 2, metrics::gap, metrics::gap);
    m_column->setSpacing(metrics::gapSmall);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_title);
    m_column->addWidget(m_unreadable);
    m_column->addWidget(m_body);
    m_column->addWidget(m_precommit);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);
    connect(m_unreadable, &Banner::actionTriggered, this, [this] {
        if (m_missingSecret) {
            Q_EMIT secretWanted(*m_missingSecret);
        }
    });
    clear();
}

void RecordTab::addActions(const CommandRegistry &registry)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(metrics::gap, metrics::gapSmall + 1, metrics::gap, metrics::gapSmall);
    row->setSpacing(metrics::gapSmall);
    const auto add = [&](const QString &id, const QString &text, const QString &iconName, ButtonKind kind) {
        auto *button = new Button(text, iconName, kind);
        registry.bind(button, id);
        row->addWidget(button);
        return button;
    };
    Button *const edit = add(u"record.edit"_s, tr("Edit"), u"pencil"_s, ButtonKind::Normal);
    Button *const duplicate = add(u"record.duplicate"_s, tr("Duplicate"), u"copy-plus"_s, ButtonKind::Normal);
    row->addStretch(1);
    Button *const remove = add(u"record.delete"_s, tr("Delete"), u"trash-2"_s, ButtonKind::Danger);
    // Words before pictures where a language needs the room.
    if (row->minimumSize().width() > usualWidth) {
        for (Button *const button : {edit, duplicate, remove}) {
            button->setIcon({});
        }
    }
    if (row->minimumSize().width() > usualWidth) {
        duplicate->setAccessibleName(duplicate->text());
        duplicate->setIcon(icon(u"copy-plus"_s));
        duplicate->setText({});
    }
}

QString RecordTab::title() const { return m_title->text(); }

QStringList RecordTab::members() const { return m_members; }

void RecordTab::showDetails(const model::RecordDetails &details)
{
    QString title = details.title;
    // A key without blanks still has to wrap.
    if (title.size() > 28 && !title.contains(u' ')) {
        for (qsizetype i = 24; i < title.size(); i += 25) {
            title.insert(i, QChar(0x200b));
        }
    }
    m_title->setText(title);
    m_title->setToolTip(details.isRecordKeyHash ? tr("Only the hash of the record key is known: %1").arg(details.recordKey) : QString());
    if (details.isUnreadable) {
        m_unreadable->showMessage(BadgeTone::Error, tr("This record cannot be opened"), sentences({details.reason}),
                                  sentences({details.advice, tr("What the service sent is under Raw.")}));
    } else if (!details.editRefusal.isEmpty()) {
        m_unreadable->showMessage(BadgeTone::Warning, tr("This record cannot be edited"), sentences({details.editRefusal}));
    } else {
        m_unreadable->clear();
    }
    m_unreadable->setDismiss(Banner::Dismiss::Never);
    m_missingSecret = details.missingSecret;
    m_unreadable->setAction(m_missingSecret ? tr("Add the secret of version %1…").arg(*m_missingSecret) : QString(), u"key-round"_s);

    delete m_fields;
    m_fields = new QWidget;
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, nameColumn);
    grid->setColumnStretch(1, 1);
    m_members.clear();
    for (const model::DetailField &field : details.fields) {
        const int row = grid->rowCount();
        auto *name = new Label(field.member, TextRole::Text, Token::Muted);
        name->setFixedHeight(24);
        QString shown = field.value;
        if (field.member == "version"_L1 && !details.versionText.isEmpty()) {
            shown = details.versionText;
        }
        auto *value = new DetailValue(shown, field.exactValue);
        if (field.isHashShown) {
            value->setCode();
        }
        if (field.sensitivity != model::Sensitivity::Open) {
            value->setBadge(badgeText(field.protection), badgeTone(field.protection));
            value->setToolTip((field.exactValue == shown ? QString() : field.exactValue + u'\n') + badgeHelp(field.protection));
        }
        value->setAccessibleDescription(field.member);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        m_members.append(field.member);
    }
    m_column->insertWidget(2, m_fields);
    m_body->showText(details.body);
    m_precommit->showText(details.precommitBody);
    m_buttons->setVisible(true);
    m_scroll->verticalScrollBar()->setValue(0);
}

void RecordTab::clear()
{
    m_title->setText({});
    m_unreadable->clear();
    delete m_fields;
    m_fields = nullptr;
    m_members.clear();
    m_body->clear();
    m_precommit->clear();
    m_buttons->setVisible(false);
}

} // namespace strongroom::ui
