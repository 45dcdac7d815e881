// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokensPage.h"

#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "connections/ConnectionManager.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "tokens/ClaimsView.h"
#include "tokens/RefreshHistory.h"
#include "tokens/TimeLeftBar.h"
#include "tokens/TokenActions.h"
#include "tokens/TokenCommands.h"
#include "tokens/TokenFeed.h"
#include "tokens/TokenInspector.h"
#include "tokens/TokenList.h"
#include "tozstore/TozTable.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TokenActions;
using model::TokenList;
using model::TokenListRow;

namespace {

constexpr int bothWidth = 860;        // px of the page; below, table and inspector take turns
constexpr int allButtonsWidth = 640;
constexpr auto inspectorKey = "view/inspector"_L1;   // as on the records pages

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    const bool failed = index.siblingAtColumn(0).data(TokenList::HasFailed).toBool();
    switch (index.column()) {
    case TokenList::Connection: look.face = TozTable::Look::Face::Strong; break;
    case TokenList::Source:
        if (index.data(TokenList::HasRemarks).toBool()) {
            look.icon = u"triangle-alert"_s;
            look.iconInk = Token::Warning;
        }
        break;
    case TokenList::LastError:
        look.ink = Token::Error;
        if (failed) {
            look.icon = u"circle-alert"_s;
            look.iconInk = Token::Error;
        }
        break;
    default: look.ink = Token::Muted; break;
    }
    return look;
}

} // namespace

TokensPage::TokensPage(const Services &services, const QString &connectionId, const TokenSources &sources, const CommandRegistry &registry, QWidget *parent)
    : Page(parent), m_services(services), m_connectionId(connectionId), m_sources(sources), m_model(new TokenList(sources.feed, connectionId, this)), m_search(new QLineEdit), m_banner(new Banner),
      m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget), m_table(new TozTable(m_model, tr("Tokens"), {116, 156, 116, 132, 0, 228, 92, 168}, lookOf)), m_empty(new EmptyState),
      m_count(new Label({}, TextRole::Text, Token::Muted)), m_inspector(new TokenInspector(new model::RefreshHistory(sources.feed, this), connectionId, registry))
{
    m_table->setSortable();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(TokenList::Left, new TimeLeftDelegate(m_table));
    m_table->setColumnHidden(TokenList::Connection, !connectionId.isEmpty());
    // How it stands comes first, whom it is for behind that: a narrow table shows what may need something.
    QHeaderView *const columns = m_table->horizontalHeader();
    int place = TokenList::Client;
    for (const int column : {TokenList::Left, TokenList::LastRefresh, TokenList::LastError}) {
        columns->moveSection(columns->visualIndex(column), place++);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *main = new Panel(Token::Surface);
    m_main = main;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(registry));
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapSmall);
    notes->setSpacing(metrics::gapSmall);
    notes->addWidget(m_search);
    notes->addWidget(m_banner);
    column->addLayout(notes);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(main);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({900, TokenInspector::usualWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    ContextMenu::install(m_table, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_table->indexAt(at); under.isValid() && !m_table->selectionModel()->isRowSelected(under.row(), {})) {
            m_table->setCurrentIndex(under);
        }
        return tokenRowCommands();
    });
    m_inspectorWanted = m_services.settings->value(inspectorKey, true).toBool();
    connectModels();
    showState();
}

QWidget *TokensPage::makeHead(const CommandRegistry &registry)
{
    m_search->setFixedHeight(metrics::filterHeight);
    m_search->setPlaceholderText(m_connectionId.isEmpty() ? tr("Find by connection, source, client, scope, audience or state") : tr("Find by source, client, scope, audience or state"));
    m_search->setAccessibleName(tr("Find tokens"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);

    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Tokens"), TextRole::Title));
    row->addWidget(m_count);
    row->addStretch(1);
    struct Offer {
        QString id;
        QString text;
        QString icon;
        ButtonKind kind;
        bool isSpare;
    };
    const Offer offers[] = {{u"tokens.refreshExpired"_s, tr("Refresh expired"), u"list-checks"_s, ButtonKind::Normal, true},
                            {u"tokens.forget"_s, tr("Forget…"), u"trash-2"_s, ButtonKind::Normal, true},
                            {u"tokens.copy"_s, tr("Copy token"), u"copy"_s, ButtonKind::Normal, false},
                            {u"tokens.refresh"_s, tr("Refresh now"), u"refresh-cw"_s, ButtonKind::Primary, false}};
    for (const Offer &offer : offers) {
        auto *button = new Button(offer.text, offer.icon, offer.kind);
        registry.bind(button, offer.id);
        row->addWidget(button);
        if (offer.isSpare) {
            m_spare.append(button);
        }
    }
    return head;
}

void TokensPage::connectModels()
{
    connect(m_search, &QLineEdit::textChanged, m_model, &TokenList::setText);
    connect(m_model, &TokenList::countsChanged, this, &TokensPage::dropOldFailure);
    connect(m_model, &TokenList::countsChanged, this, &TokensPage::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &TokensPage::showState);
    }
    connect(m_table, &TozTable::currentRowChanged, this, &TokensPage::showDetails);
    connect(m_table, &TozTable::selectionChangedByUser, this, &Page::restrictionsChanged);
    connect(m_table, &TozTable::deleteRequested, this, &TokensPage::forget);
    connect(m_table, &QAbstractItemView::activated, this, &TokensPage::activated);
    connect(m_inspector->claims(), &ClaimsView::decodeRequested, this, &TokensPage::decode);
    connect(m_sources.actions, &TokenActions::busyChanged, this, [this] { m_model->setBusy(m_sources.actions->busy()); });
    connect(m_sources.actions, &TokenActions::refreshed, this, &TokensPage::showRefreshed);
    connect(m_sources.actions, &TokenActions::forgotten, this, &TokensPage::showForgotten);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->all().empty()) {
            Q_EMIT connectionWanted();
        } else {
            m_search->clear();
            m_search->setFocus();
        }
    });
    m_model->setBusy(m_sources.actions->busy());
}

void TokensPage::activate()
{
    // The page of one connection is about nothing else; among all of them a closed one stays closed until it is asked for.
    if (!m_connectionId.isEmpty() && m_services.connections->state(m_connectionId) == model::ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
    showState();
}

void TokensPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table && m_main->isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_search->setFocus(Qt::OtherFocusReason);
    }
}

void TokensPage::arrange()
{
    const bool both = width() >= bothWidth;
    m_inspector->setVisible(both ? m_inspectorWanted : m_inspectorInstead);
    m_main->setVisible(both || !m_inspectorInstead);
    for (QWidget *const button : m_spare) {
        button->setVisible(width() >= allButtonsWidth);
    }
}

void TokensPage::toggleInspector()
{
    if (width() < bothWidth) {
        m_inspectorInstead = !m_inspectorInstead;
    } else {
        m_inspectorWanted = !m_inspectorWanted;
        m_services.settings->setValue(inspectorKey, m_inspectorWanted);
    }
    arrange();
    Q_EMIT restrictionsChanged();
}

bool TokensPage::isInspectorShown() const { return !m_inspector->isHidden(); }

void TokensPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TokensPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setShown(true);
}

void TokensPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model->setShown(false);
}

} // namespace strongroom::ui
