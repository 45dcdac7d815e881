// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/HistoryView.h"

#include "theme/Metrics.h"
#include "tokens/RefreshHistory.h"
#include "tozstore/TozTable.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RefreshHistory;

namespace {

enum class Scope { Token, All };

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    const bool worked = index.data(RefreshHistory::Worked).toBool();
    look.ink = index.column() == RefreshHistory::Outcome ? Token::Text : Token::Muted;
    if (index.column() == RefreshHistory::When) {
        look.icon = worked ? u"circle-check"_s : u"circle-alert"_s;
        look.iconInk = worked ? Token::Ok : Token::Error;
    } else if (index.column() == RefreshHistory::Outcome && !worked) {
        look.ink = Token::Error;
    }
    return look;
}

} // namespace

HistoryView::HistoryView(RefreshHistory *history, const QString &connectionId, QWidget *parent)
    : QWidget(parent), m_history(history), m_connectionId(connectionId), m_scope(new QComboBox), m_stack(new QStackedWidget),
      m_table(new TozTable(history, tr("Refreshes, newest first"), {156, 88, 88, 0}, lookOf)), m_empty(new EmptyState), m_detail(new Label({}, TextRole::Text, Token::Muted))
{
    m_scope->setAccessibleName(tr("Whose refreshes"));
    m_scope->setToolTip(tr("Shows the refreshes of the selected token, or of all"));
    m_scope->addItem(tr("This token"), int(Scope::Token));
    m_scope->addItem(tr("All tokens"), int(Scope::All));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    head->addWidget(m_scope);
    head->addStretch(1);
    auto *foot = new Panel(Token::Surface, Panel::Side::Top);
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gap);
    footColumn->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(foot);
    connect(m_scope, &QComboBox::activated, this, &HistoryView::narrow);
    connect(m_table, &TozTable::currentRowChanged, this, &HistoryView::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(history, signal, this, &HistoryView::showState);
    }
    connect(history, &QAbstractItemModel::modelReset, this, &HistoryView::showState);
    narrow();
}

void HistoryView::showToken(const std::optional<model::TokenRef> &ref)
{
    if (ref != m_ref) {
        m_ref = ref;
        narrow();
    }
}

void HistoryView::narrow()
{
    const bool all = Scope(m_scope->currentData().toInt()) == Scope::All;
    m_table->setColumnHidden(RefreshHistory::Token, !all);
    m_table->setColumnHidden(RefreshHistory::Reason, all);
    if (all && m_connectionId.isEmpty()) {
        m_history->showAll();
    } else if (all) {
        m_history->showConnection(m_connectionId);
    } else if (m_ref) {
        m_history->showToken(*m_ref);
    } else {
        m_history->showNothing();
    }
    showState();
}

void HistoryView::showState()
{
    const bool any = m_history->rowCount() > 0;
    const bool all = Scope(m_scope->currentData().toInt()) == Scope::All;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any && !all && !m_ref) {
        m_empty->set(u"history"_s, tr("No token selected"), tr("Select a token to see when it was refreshed."));
    } else if (!any) {
        m_empty->set(u"history"_s, tr("Nothing was refreshed so far"), tr("Each attempt to get a token is noted here: when, why, how long it took and how it ended."));
    }
    const QString details = any ? m_history->details(m_table->currentRow()) : QString();
    m_detail->setText(details);
    m_detail->parentWidget()->setVisible(!details.isEmpty());
}

QString HistoryView::detailText() const { return m_detail->text(); }

} // namespace strongroom::ui
