// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/InspectorPanel.h"

#include "attachments/AttachmentsTab.h"
#include "clipboard/SensitiveClipboard.h"
#include "records/RecordTab.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

InspectorPanel::InspectorPanel(QWidget *parent)
    : Panel(Token::Surface, Side::None, parent), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_record(new RecordTab), m_rawPage(new QWidget),
      m_raw(new CodeView(CodeView::Growth::Fill)), m_rawNote(new Label({}, TextRole::Text, Token::Muted)), m_attachments(new AttachmentsTab),
      m_empty(new EmptyState)
{
    setMinimumWidth(300);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Inspector"));
    for (const QString &text : {tr("Record"), tr("Raw"), tr("Attachments")}) {
        m_tabs->addTab(text);
    }

    auto *rawColumn = new QVBoxLayout(m_rawPage);
    rawColumn->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    rawColumn->setSpacing(metrics::gapSmall);
    auto *rawHead = new QHBoxLayout;
    rawHead->setSpacing(metrics::gapSmall);
    auto *note = static_cast<Label *>(m_rawNote);
    note->setWordWrap(true);
    auto *copy = new IconButton(u"copy"_s, tr("Copy raw data"));
    rawHead->addWidget(note, 1);
    rawHead->addWidget(copy, 0, Qt::AlignTop);
    rawColumn->addLayout(rawHead);
    rawColumn->addWidget(m_raw, 1);
    m_raw->setAccessibleName(tr("Raw data"));
    connect(copy, &QAbstractButton::clicked, this, [this] { SensitiveClipboard::copy(m_raw->toPlainText(), ClearPolicy::Stays); });

    m_empty->set(u"table-2"_s, tr("No record selected"), tr("Select a row to see its members, its body and its files."));
    for (QWidget *page : {static_cast<QWidget *>(m_record), m_rawPage, static_cast<QWidget *>(m_attachments), static_cast<QWidget *>(m_empty)}) {
        m_pages->addWidget(page);
    }

    // The line under the tabs runs over the whole width, level with the one under the page's tool row.
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

void InspectorPanel::addActions(const CommandRegistry &registry)
{
    m_record->addActions(registry);
    m_attachments->addActions(registry);
}

void InspectorPanel::setTab(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }

void InspectorPanel::showDetails(const std::shared_ptr<const model::RecordDetails> &details)
{
    m_hasRecord = details != nullptr;
    m_tabs->setEnabled(m_hasRecord);
    if (!details) {
        m_record->clear();
        m_raw->setCode({}, CodeLanguage::Plain);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_record->showDetails(*details);
    m_raw->setCode(details->rawJson, CodeLanguage::Json);
    QString note = details->isUnreadable ? tr("What the service sent, as it is stored.") : tr("The whole record as the SDK names it, opened.");
    if (details->rawJsonCut) {
        note += u' ' + tr("Only its beginning is shown.");
    }
    static_cast<Label *>(m_rawNote)->setText(note);
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void InspectorPanel::setAttachmentCount(int count)
{
    m_tabs->setTabText(static_cast<int>(Tab::Attachments), count == 0 ? tr("Attachments") : tr("Attachments %1").arg(count));
}

} // namespace strongroom::ui
