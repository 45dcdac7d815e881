// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/ClaimsView.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "theme/Metrics.h"
#include "widgets/CodeView.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

Label *section(const QString &text)
{
    auto *head = new Label(text, TextRole::Section, Token::Muted);
    head->setContentsMargins(0, metrics::gapTight, 0, 0);
    return head;
}

} // namespace

ClaimsView::ClaimsView(QWidget *parent)
    : QStackedWidget(parent), m_empty(new EmptyState), m_content(new QWidget), m_header(new CodeView(CodeView::Growth::FitContent, 220)),
      m_payload(new CodeView(CodeView::Growth::FitContent, 520)), m_timesHead(section(tr("Times, local")))
{
    setAccessibleName(tr("Claims of the token"));
    m_header->setAccessibleName(tr("Header"));
    m_payload->setAccessibleName(tr("Claims"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_timesHead);
    column->addWidget(section(tr("Claims")));
    column->addWidget(m_payload);
    column->addWidget(section(tr("Header")));
    column->addWidget(m_header);
    auto *note = new Label(tr("The signature is not shown and was not checked: only the service that is called does so."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);   // which setWidget() turns on
    addWidget(m_empty);
    addWidget(scroll);
    connect(m_empty, &EmptyState::actionTriggered, this, &ClaimsView::decodeRequested);
    showNothing(Nothing::Selected);
}

void ClaimsView::clearTexts()
{
    m_header->setCode({}, CodeLanguage::Json);
    m_payload->setCode({}, CodeLanguage::Json);
    m_timesText.clear();
    if (m_times != nullptr) {
        m_times->hide();
        m_times->deleteLater();
        m_times = nullptr;
    }
}

void ClaimsView::showNothing(Nothing why)
{
    clearTexts();
    switch (why) {
    case Nothing::Selected: m_empty->set(u"ticket"_s, tr("No token selected"), tr("Select a token to see what it says.")); break;
    case Nothing::Held: m_empty->set(u"ticket"_s, tr("No token is held"), tr("There is nothing to decode. Refresh the token first.")); break;
    case Nothing::Decoded:
        m_empty->set(u"braces"_s, tr("Not decoded yet"), tr("A JSON Web Token says who it is for, what it allows and when it ends. It is decoded on this computer, and its signature is left out."),
                     tr("Decode"), u"braces"_s);
        break;
    case Nothing::Jwt:
        m_empty->set(u"braces"_s, tr("This token is not a JWT"), tr("It is a text that only its service understands. That is as good: a client does not need to read its token."));
        break;
    }
    setCurrentIndex(0);
}

void ClaimsView::showError(const ErrorPtr &error)
{
    clearTexts();
    m_empty->set(u"circle-alert"_s, tr("The token could not be decoded"), model::errorText(error).text, tr("Try again"), u"refresh-cw"_s);
    setCurrentIndex(0);
}

void ClaimsView::showClaims(const connections::TokenClaims &claims, model::WallTime now)
{
    clearTexts();
    m_times = new QWidget;
    auto *grid = new QGridLayout(m_times);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gapTight);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const std::optional<std::chrono::sys_seconds> &time) {
        if (!time) {
            return;
        }
        const QString text = model::exactClockText(*time) + u'\n' + model::agoText(*time, now);
        auto *label = new Label(name, TextRole::Text, Token::Muted);
        auto *value = new Label(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        m_timesText += name + u": "_s + model::exactClockText(*time) + u", "_s + model::agoText(*time, now) + u'\n';
    };
    add(tr("iat, issued"), claims.issuedAt);
    add(tr("nbf, from"), claims.notBefore);
    add(tr("exp, until"), claims.expiresAt);
    if (m_timesText.isEmpty()) {
        auto *none = new Label(tr("It says no times."), TextRole::Text, Token::Muted);
        grid->addWidget(none, 0, 0, 1, 2);
    }
    qobject_cast<QVBoxLayout *>(m_content->layout())->insertWidget(1, m_times);
    m_payload->setCode(toQString(claims.payload.view()), CodeLanguage::Json);
    m_header->setCode(toQString(claims.header.view()), CodeLanguage::Json);
    setCurrentIndex(1);
}

bool ClaimsView::isShown() const { return currentIndex() == 1; }

QString ClaimsView::headerText() const { return m_header->toPlainText(); }

QString ClaimsView::payloadText() const { return m_payload->toPlainText(); }

QString ClaimsView::timesText() const { return m_timesText; }

} // namespace strongroom::ui
