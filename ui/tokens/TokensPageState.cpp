// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What the tokens page shows: counts, details, banners, the line at the bottom of the window.

#include "tokens/TokensPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "tokens/TokenActions.h"
#include "tokens/TokenInspector.h"
#include "tokens/TokenList.h"
#include "tozstore/TozTable.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TokenListRow;
using model::TokenTime;

void TokensPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    const auto tokens = std::ranges::count_if(m_model->all(), &TokenListRow::hasToken);
    m_count->setText(tokens > 0 ? model::integerText(tokens) : QString());
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!any && m_model->all().empty()) {
        m_empty->set(u"ticket"_s, tr("There are no connections yet"),
                     tr("A token stands for a sign-in, for a while: requests carry it instead of a password or key. Here you see how long each one lasts, renew it, and find out why it is refused."),
                     m_connectionId.isEmpty() ? tr("Add a connection") : QString(), u"plus"_s);
    } else if (!any) {
        m_empty->set(u"search"_s, tr("No token matches"), tr("No connection, source, client, scope, audience or state has these words."), tr("Show all tokens"), u"x"_s);
    }
    if (any && m_table->currentRow() < 0) {
        m_table->setCurrentIndex(m_model->index(0, m_connectionId.isEmpty() ? model::TokenList::Connection : model::TokenList::Source));
    }
    showDetails();
    Q_EMIT statusChanged();
}

void TokensPage::showDetails()
{
    const TokenListRow *const row = current();
    m_inspector->showDetails(m_model->details(m_table->currentRow()), row != nullptr && row->busy);
    Q_EMIT restrictionsChanged();
}

Page::StatusTexts TokensPage::statusTexts() const
{
    StatusTexts texts;
    const auto &all = m_model->all();
    const int tokens = int(std::ranges::count_if(all, &TokenListRow::hasToken));
    const int shown = m_model->rowCount();
    texts.range = shown == int(all.size()) ? tr("%Ln token(s)", nullptr, tokens) : tr("%1 of %2 shown").arg(model::integerText(shown), model::integerText(qint64(all.size())));
    if (const int failed = m_model->failedCount(); failed > 0) {
        texts.problem = tr("%Ln failed", nullptr, failed);
    }
    if (const int expired = m_model->countOf(TokenTime::Over); expired > 0) {
        texts.warning = tr("%Ln expired", nullptr, expired);
    }
    if (const int closed = m_model->countOf(TokenTime::NotOpen); closed > 0) {
        texts.note = tr("%Ln connection(s) not open", nullptr, closed);
    }
    return texts;
}

// Every token was got since, by whatever asked for it.
void TokensPage::dropOldFailure()
{
    if (!m_failure.isEmpty() && m_model->failedCount() == 0) {
        if (m_banner->title() == m_failure) {
            m_banner->clear();
        }
        m_failure.clear();
    }
}

void TokensPage::showRefreshed(const model::TokenOutcome &outcome)
{
    if (!isVisible()) {
        return;   // the job bar has it
    }
    if (outcome.failed > 0) {
        model::ErrorText error = model::errorText(outcome.error);
        error.title = outcome.worked + outcome.failed == 1 ? tr("The token of %1 could not be refreshed").arg(outcome.failedWhere)
                                                           : tr("%1 of %2 tokens could not be refreshed").arg(outcome.failed).arg(outcome.worked + outcome.failed + outcome.cancelled);
        m_banner->showError(error);
        m_failure = error.title;
    } else if (outcome.cancelled > 0) {
        m_banner->showMessage(BadgeTone::Neutral, tr("Stopped"), tr("%Ln token(s) stayed as they were.", nullptr, outcome.cancelled));
    } else {
        m_banner->showMessage(BadgeTone::Ok, tr("%Ln token(s) refreshed", nullptr, outcome.worked));
    }
}

void TokensPage::showForgotten(const model::TokenOutcome &outcome)
{
    if (!isVisible()) {
        return;
    }
    if (outcome.failed > 0) {
        model::ErrorText error = model::errorText(outcome.error);
        error.title = tr("The token of %1 could not be forgotten").arg(outcome.failedWhere);
        m_banner->showError(error);
    } else if (outcome.worked > 0) {
        m_banner->showMessage(BadgeTone::Ok, tr("%Ln token(s) forgotten", nullptr, outcome.worked));
    }
}

} // namespace strongroom::ui
