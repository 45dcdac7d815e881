// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozInspector.h"

#include "clipboard/SensitiveClipboard.h"
#include "commands/CommandRegistry.h"
#include "records/DetailRow.h"
#include "records/RecordTab.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "tozstore/records/TozTerms.h"
#include "widgets/Badge.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Sentence.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int nameColumn = 104;

class Mark final : public QWidget {
public:
    Mark(const QString &name, Token ink) : m_name(name), m_ink(ink) { setFixedSize(metrics::iconSize, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, color(m_ink), 15);
    }

private:
    QString m_name;
    Token m_ink;
};

// "lock  Data  [encrypted]"
QWidget *sectionHead(const QString &mark, Token ink, const QString &title, Badge *badge)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, metrics::gapSmall, 0, 0);
    row->setSpacing(metrics::gapTight + 2);
    row->addWidget(new Mark(mark, ink));
    row->addWidget(new Label(title, TextRole::Strong));
    if (badge != nullptr) {
        row->addWidget(badge);
    }
    row->addStretch(1);
    return head;
}

QGridLayout *fieldGrid(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, nameColumn);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    return grid;
}

void addField(QGridLayout *grid, const model::TozDetailField &field)
{
    const int row = grid->rowCount();
    auto *name = new ElidedLabel(QString(), TextRole::Text, Token::Muted);
    name->setFullText(field.name);
    name->setFixedHeight(24);
    name->setMaximumWidth(nameColumn + 40);
    auto *value = new DetailValue(field.value, field.exact);
    value->setAccessibleDescription(field.name);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

} // namespace

TozInspector::TozInspector(QWidget *parent)
    : Panel(Token::Surface, Side::None, parent), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_record(new QWidget), m_scroll(new QScrollArea),
      m_title(new Label({}, TextRole::Title)), m_banner(new Banner), m_column(nullptr), m_buttons(new Panel(Token::Surface, Side::Top)), m_rawPage(new QWidget),
      m_rawNote(new Label({}, TextRole::Text, Token::Muted)), m_raw(new CodeView(CodeView::Growth::Fill)), m_empty(new EmptyState)
{
    setMinimumWidth(300);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->addTab(tr("Record"));
    m_tabs->addTab(tr("Raw"));

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
    m_banner->setDismiss(Banner::Dismiss::Never);
    m_column->addWidget(m_title);
    m_column->addWidget(m_banner);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto *recordColumn = new QVBoxLayout(m_record);
    recordColumn->setContentsMargins(0, 0, 0, 0);
    recordColumn->setSpacing(0);
    recordColumn->addWidget(m_scroll, 1);
    recordColumn->addWidget(m_buttons);

    auto *rawColumn = new QVBoxLayout(m_rawPage);
    rawColumn->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    rawColumn->setSpacing(metrics::gapSmall);
    auto *rawHead = new QHBoxLayout;
    auto *copy = new IconButton(u"copy"_s, tr("Copy raw data"));
    m_rawNote->setWordWrap(true);
    rawHead->addWidget(m_rawNote, 1);
    rawHead->addWidget(copy, 0, Qt::AlignTop);
    rawColumn->addLayout(rawHead);
    rawColumn->addWidget(m_raw, 1);
    m_raw->setAccessibleName(tr("Raw data"));
    connect(copy, &QAbstractButton::clicked, this, [this] { SensitiveClipboard::copy(m_raw->toPlainText(), ClearPolicy::Stays); });

    m_empty->set(u"table-2"_s, tr("No record selected"), tr("Select a row to see what is encrypted in it and what lies in the clear."));
    m_pages->addWidget(m_record);
    m_pages->addWidget(m_rawPage);
    m_pages->addWidget(m_empty);
    auto *head = new Panel(Token::Surface, Side::Bottom);
    head->setFixedHeight(metrics::tabHeight);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::gap - metrics::gapSmall, 0, metrics::gap, 0);
    headRow->addWidget(m_tabs, 0, Qt::AlignBottom);
    headRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_hasRecord) {
            m_pages->setCurrentIndex(index);
        }
    });
    showDetails(nullptr);
}

void TozInspector::addActions(const CommandRegistry &registry)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(metrics::gap, metrics::gapSmall + 1, metrics::gap, metrics::gapSmall);
    row->setSpacing(metrics::gapSmall);
    const auto add = [&](const QString &id, const QString &text, const QString &iconName, ButtonKind kind) {
        auto *button = new Button(text, iconName, kind);
        registry.bind(button, id);
        row->addWidget(button);
    };
    add(u"record.edit"_s, tr("Edit"), u"pencil"_s, ButtonKind::Normal);
    add(u"record.duplicate"_s, tr("Duplicate"), u"copy-plus"_s, ButtonKind::Normal);
    row->addStretch(1);
    add(u"record.delete"_s, tr("Delete"), u"trash-2"_s, ButtonKind::Danger);
}

QString TozInspector::title() const { return m_title->text(); }

void TozInspector::showDetails(const std::shared_ptr<const model::TozRecordDetails> &details)
{
    m_hasRecord = details != nullptr;
    m_tabs->setEnabled(m_hasRecord);
    delete m_fields;
    m_fields = nullptr;
    m_shownFields.clear();
    if (!details) {
        m_title->setText({});
        m_banner->clear();
        m_raw->setCode({}, CodeLanguage::Plain);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    showRecord(*details);
    m_raw->setCode(details->raw, CodeLanguage::Json);
    QString note = tr("What the service holds: data is sealed, the rest it can read.");
    if (details->rawCut) {
        note += u' ' + tr("Only its beginning is shown.");
    }
    m_rawNote->setText(note);
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void TozInspector::showState(const model::TozRecordDetails &details)
{
    if (details.isUnreadable) {
        m_banner->showMessage(BadgeTone::Error, tr("This record cannot be opened"), sentences({details.reason}), sentences({details.advice, tr("What the service sent is under Raw.")}));
    } else if (details.signature == tozstore::RecordSignatureState::Bad) {
        m_banner->showMessage(BadgeTone::Error, tr("The signature does not fit"), tr("The record was changed since its writer signed it, or somebody else signed it."),
                              tr("Ask the writer before you rely on it."));
    } else {
        m_banner->clear();
    }
}

void TozInspector::showRecord(const model::TozRecordDetails &details)
{
    QString title = details.title;
    for (qsizetype i = 24; !title.contains(u' ') && i < title.size(); i += 25) {
        title.insert(i, QChar(0x200b));   // a type without blanks still has to wrap
    }
    m_title->setText(title);
    showState(details);
    m_fields = new QWidget;
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    addMeta(details, column);
    addData(details, column);
    addPlain(details, column);
    m_column->insertWidget(2, m_fields);
    m_scroll->verticalScrollBar()->setValue(0);
}

void TozInspector::addMeta(const model::TozRecordDetails &details, QVBoxLayout *column)
{
    QGridLayout *const grid = fieldGrid(column);
    for (const model::TozDetailField &field : details.meta) {
        addField(grid, field);
    }
    const int row = grid->rowCount();
    auto *name = new Label(tr("signature"), TextRole::Text, Token::Muted);
    name->setFixedHeight(24);
    using State = tozstore::RecordSignatureState;
    const BadgeTone tone = details.signature == State::Good ? BadgeTone::Ok : details.signature == State::Bad ? BadgeTone::Error : BadgeTone::Neutral;
    auto *badge = new Badge(model::tozSignatureText(details.signature), tone);
    badge->setToolTip(details.signature == State::None ? tr("Its writer did not sign it: the Python SDK signs no records.")
                                                       : tr("Whether the record is as its writer signed it."));
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(badge, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
}

void TozInspector::addPlain(const model::TozRecordDetails &details, QVBoxLayout *column)
{
    auto *badge = new Badge(tr("in the clear"), BadgeTone::Warning);
    badge->setToolTip(tr("The service holds these as they are, and searches them."));
    column->addWidget(sectionHead(u"eye"_s, Token::Warning, tr("Plain"), badge));
    if (details.plain.empty()) {
        column->addWidget(new Label(tr("No plain fields."), TextRole::Text, Token::Muted));
        return;
    }
    QGridLayout *const grid = fieldGrid(column);
    for (const model::TozDetailField &field : details.plain) {
        addField(grid, field);
        m_shownFields += u"plain "_s + field.name;
    }
}

void TozInspector::addData(const model::TozRecordDetails &details, QVBoxLayout *column)
{
    // Opened fields carry the badge themselves.
    const bool opened = std::any_of(details.data.cbegin(), details.data.cend(), [](const model::TozDetailData &field) { return field.text.form != model::TextForm::None; });
    auto *badge = opened ? nullptr : new Badge(tr("encrypted"), BadgeTone::Ok);
    if (badge != nullptr) {
        badge->setToolTip(badgeHelp(model::Protection::Encrypted));
    }
    column->addWidget(sectionHead(u"lock"_s, Token::Ok, tr("Data"), badge));
    if (details.data.empty()) {
        auto *none = new Label(details.isFile ? tr("A file: its content is encrypted and lies elsewhere. Files are fetched on the Files page.") : tr("No data fields."), TextRole::Text, Token::Muted);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    for (const model::TozDetailData &field : details.data) {
        m_shownFields += u"data "_s + field.name;
        if (field.text.form == model::TextForm::None) {
            QGridLayout *const grid = fieldGrid(column);
            addField(grid, {field.name, tr("sealed"), field.name});
            continue;
        }
        auto *section = new BodySection(field.name);
        section->showText(field.text);
        column->addWidget(section);
    }
}

} // namespace strongroom::ui
