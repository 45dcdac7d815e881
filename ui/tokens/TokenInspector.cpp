// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenInspector.h"

#include "commands/CommandRegistry.h"
#include "records/DetailRow.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "tokens/ClaimsView.h"
#include "tokens/HistoryView.h"
#include "tokens/TimeLeftBar.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TokenDetails;

namespace {

constexpr int nameWidth = 88;

// A sentence of the service's or the store's, with a mark: about a token that is held, or about one that is not there yet.
QWidget *makeRemark(const QString &text, bool isHeld)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    auto *mark = new QLabel;
    mark->setPixmap((isHeld ? icon(u"triangle-alert"_s, Token::Warning) : icon(u"info"_s, Token::Muted)).pixmap(metrics::iconSize, metrics::iconSize));
    mark->setAlignment(Qt::AlignTop);
    mark->setContentsMargins(0, 1, 0, 0);
    auto *words = new Label(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(mark);
    row->addWidget(words, 1);
    return line;
}

} // namespace

TokenInspector::TokenInspector(model::RefreshHistory *history, const QString &connectionId, const CommandRegistry &registry, QWidget *parent)
    : Panel(Token::Surface, Side::None, parent), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_tokenStack(new QStackedWidget), m_empty(new EmptyState), m_title(new Label({}, TextRole::Title)),
      m_time(new TimeLeftBar), m_explanation(new Label({}, TextRole::Text, Token::Muted)), m_error(new Banner), m_claims(new ClaimsView), m_history(new HistoryView(history, connectionId))
{
    setMinimumWidth(288);
    setAccessibleName(tr("Inspector"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Inspector"));
    for (const QString &title : {tr("Token"), tr("Claims"), tr("History")}) {
        m_tabs->addTab(title);
    }
    m_empty->set(u"ticket"_s, tr("No token selected"), tr("Select a token to see where it came from, whom it is for and how long it lasts."));
    m_tokenStack->addWidget(m_empty);
    m_tokenStack->addWidget(makeTokenPage(registry));
    m_pages->addWidget(m_tokenStack);
    m_pages->addWidget(m_claims);
    m_pages->addWidget(m_history);
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
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

QWidget *TokenInspector::makeTokenPage(const CommandRegistry &registry)
{
    auto *content = new QWidget;
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setWordWrap(true);
    m_error->setDismiss(Banner::Dismiss::Never);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    m_column->setSpacing(metrics::gapSmall);
    m_column->addWidget(m_title);
    m_column->addWidget(m_time);
    m_column->addWidget(m_explanation);
    m_column->addWidget(m_error);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    struct Offer {
        QString id;
        QString text;
        QString icon;
    };
    const Offer offers[] = {{u"tokens.open"_s, tr("Open connection"), u"plug"_s}, {u"tokens.decode"_s, tr("Decode"), u"braces"_s}, {u"tokens.request"_s, tr("Try a request"), u"send"_s}};
    for (const Offer &offer : offers) {
        auto *button = new Button(offer.text, offer.icon);
        registry.bind(button, offer.id);
        row->addWidget(button);
        (offer.id == u"tokens.open"_s ? m_whenClosed : m_whenOpen).append(button);
    }
    row->addStretch(1);
    m_column->addSpacing(metrics::gapTight);
    m_column->addWidget(buttons);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);   // which setWidget() turns on
    return scroll;
}

void TokenInspector::showDetails(const std::optional<TokenDetails> &details, bool busy)
{
    const bool same = details && m_shown && model::sameFacts(*details, *m_shown);
    // Another token, or another one in its place: what was decoded was the old one's.
    const bool otherToken = !details || !m_shown || details->ref != m_shown->ref || details->isHeld != m_shown->isHeld || details->facts != m_shown->facts;
    m_shown = details;
    if (details) {
        if (!same) {
            rebuild(*details);
        }
        m_time->setTime(details->left, busy);
        const bool closed = !details->hasToken && details->left.kind != model::TokenTime::NoTokens;
        for (QWidget *const button : std::as_const(m_whenClosed)) {
            button->setVisible(closed);
        }
        for (QWidget *const button : std::as_const(m_whenOpen)) {
            button->setVisible(!closed);
        }
    } else {
        m_said.clear();
    }
    m_tokenStack->setCurrentIndex(details ? 1 : 0);
    if (otherToken) {
        m_claims->showNothing(!details ? ClaimsView::Nothing::Selected : details->isHeld ? ClaimsView::Nothing::Decoded : ClaimsView::Nothing::Held);
    }
    m_history->showToken(details ? std::optional(details->ref) : std::nullopt);
}

void TokenInspector::rebuild(const TokenDetails &details)
{
    if (m_body != nullptr) {
        m_column->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_title->setText(details.title);
    m_explanation->setText(details.explanation);
    m_explanation->setVisible(!details.explanation.isEmpty());
    m_said = details.title + u'\n' + details.left.text;
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, metrics::gapTight, 0, 0);
    body->setSpacing(metrics::gapSmall);
    for (const QString &remark : details.remarks) {
        body->addWidget(makeRemark(remark, details.left.kind != model::TokenTime::None));
        m_said += u'\n' + remark;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(1);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, value] : details.facts) {
        const int row = grid->rowCount();
        auto *label = new Label(name, TextRole::Text, Token::Muted);
        label->setContentsMargins(0, 3, 0, 0);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(new DetailValue(value, value), row, 1);
        m_said += u'\n' + name + u": "_s + value;
    }
    body->addLayout(grid);
    m_column->insertWidget(m_column->indexOf(m_error) + 1, m_body);
    if (details.error.title.isEmpty()) {
        m_error->clear();
    } else {
        model::ErrorText error = details.error;
        error.title = details.hasToken ? tr("The last refresh failed") : tr("The connection could not be opened");
        m_error->showError(error);
        m_said += u'\n' + error.title + u": "_s + error.text + u' ' + error.advice;
    }
}

void TokenInspector::setTab(Tab tab) { m_tabs->setCurrentIndex(int(tab)); }

TokenInspector::Tab TokenInspector::tab() const { return Tab(m_tabs->currentIndex()); }

} // namespace strongroom::ui
