// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What can be done on the tokens page with the rows at hand.

#include "tokens/TokensPage.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "connections/ConnectionManager.h"
#include "dialogs/ConfirmDialog.h"
#include "tokens/ClaimsView.h"
#include "tokens/TokenActions.h"
#include "tokens/TokenInspector.h"
#include "tokens/TokenList.h"
#include "tokens/TokenWords.h"
#include "tozstore/TozTable.h"
#include "widgets/Banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TokenListRow;
using model::TokenRef;
using model::TokenTime;

const TokenListRow *TokensPage::current() const { return m_model->rowAt(m_table->currentRow()); }

std::vector<const TokenListRow *> TokensPage::selected() const
{
    std::vector<const TokenListRow *> rows;
    for (const int row : m_table->selectedRows()) {
        rows.push_back(m_model->rowAt(row));
    }
    return rows;
}

QString TokensPage::tokenRefusal() const
{
    const TokenListRow *const row = current();
    if (row == nullptr) {
        return tr("Select a token first.");
    }
    if (row->hasToken) {
        return {};
    }
    return row->left.kind == TokenTime::NoTokens ? tr("This connection has no tokens.") : tr("Open the connection first.");
}

QString TokensPage::refreshRefusal() const
{
    const std::vector<const TokenListRow *> rows = selected();
    if (rows.size() <= 1) {
        if (const QString why = tokenRefusal(); !why.isEmpty()) {
            return why;
        }
    }
    if (std::ranges::none_of(rows, [](const TokenListRow *row) { return row->hasToken && row->token.canRefresh; })) {
        return std::ranges::any_of(rows, [](const TokenListRow *row) { return row->left.kind == TokenTime::None; }) ? tr("The first request gets a token: it decides what the token is for.") : tr("There is nothing to refresh: a key or a signature does not expire.");
    }
    return std::ranges::any_of(rows, [](const TokenListRow *row) { return row->hasToken && row->token.canRefresh && !row->busy; }) ? QString() : tr("It is being refreshed.");
}

QString TokensPage::refreshExpiredRefusal() const { return m_model->expired().empty() ? tr("None of the tokens that are shown has expired.") : QString(); }

QString TokensPage::stopRefusal() const { return m_sources.actions->busy().empty() ? tr("Nothing is being refreshed.") : QString(); }

QString TokensPage::copyRefusal() const
{
    const QString why = tokenRefusal();
    return !why.isEmpty() ? why : current()->token.canCopy ? QString() : tr("No token is held. Refresh it first.");
}

QString TokensPage::cellRefusal() const { return m_table->currentIndex().data().toString().isEmpty() ? tr("The cell is empty.") : QString(); }

QString TokensPage::forgetRefusal() const
{
    const std::vector<const TokenListRow *> rows = selected();
    if (rows.size() <= 1) {
        if (const QString why = tokenRefusal(); !why.isEmpty()) {
            return why;
        }
    }
    return std::ranges::any_of(rows, [](const TokenListRow *row) { return row->hasToken && row->token.canForget; }) ? QString() : tr("There is nothing to forget.");
}

QString TokensPage::requestRefusal() const { return current() != nullptr ? QString() : tr("Select a token first."); }

QString TokensPage::openRefusal() const
{
    const TokenListRow *const row = current();
    if (row == nullptr) {
        return tr("Select a connection first.");
    }
    switch (m_services.connections->state(row->ref.connectionId)) {
    case model::ConnectionState::Open: return tr("The connection is open.");
    case model::ConnectionState::Opening: return tr("The connection is being opened.");
    case model::ConnectionState::Closed:
    case model::ConnectionState::Failed: break;
    }
    return {};
}

void TokensPage::refresh()
{
    std::vector<TokenRef> refs;
    for (const TokenListRow *const row : selected()) {
        if (row->hasToken && row->token.canRefresh) {
            refs.push_back(row->ref);
        }
    }
    m_banner->clear();
    m_sources.actions->refresh(refs);
}

void TokensPage::refreshExpired()
{
    m_banner->clear();
    m_sources.actions->refresh(m_model->expired());
}

void TokensPage::stop() { m_sources.actions->cancel(); }

void TokensPage::copyToken()
{
    if (!copyRefusal().isEmpty()) {
        return;
    }
    // The one place where a token becomes a QString: for the clipboard, which is cleared again.
    const SecretBytes token = m_sources.actions->heldToken(current()->ref);
    if (token.empty()) {
        m_banner->showMessage(BadgeTone::Warning, tr("Nothing was copied"), tr("No token is held any more."));
        return;
    }
    SensitiveClipboard::copy(toQString(token.text()), ClearPolicy::Clears);
    m_banner->showMessage(BadgeTone::Ok, tr("Token copied"), tr("The clipboard is cleared after %1 seconds.").arg(SensitiveClipboard::clearsAfter.count()));
}

void TokensPage::copyCell()
{
    if (const QString text = m_table->currentIndex().data().toString(); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void TokensPage::forget()
{
    if (!forgetRefusal().isEmpty()) {
        return;
    }
    std::vector<TokenRef> refs;
    std::vector<connections::Connection> of;
    model::ForgetWords words;
    Confirmation confirmation;
    for (const TokenListRow *const row : selected()) {
        if (!row->hasToken || !row->token.canForget) {
            continue;
        }
        refs.push_back(row->ref);
        confirmation.items.append(u"%1 · %2"_s.arg(row->connectionName, model::sourceText(row->token.source)));
        if (const connections::Connection *const connection = m_services.connections->find(row->ref.connectionId)) {
            of.push_back(*connection);
        }
    }
    words = model::forgetWords(of, int(refs.size()));
    confirmation.title = words.title;
    confirmation.text = words.text;
    confirmation.action = words.action;
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, refs] {
        m_banner->clear();
        m_sources.actions->forget(refs);
    });
    dialog->open();
}

void TokensPage::decode()
{
    if (!copyRefusal().isEmpty()) {
        return;
    }
    if (!isInspectorShown()) {
        toggleInspector();
    }
    m_inspector->setTab(TokenInspector::Tab::Claims);
    const TokenRef ref = current()->ref;
    const auto isStillCurrent = [this, ref] { return current() != nullptr && current()->ref == ref; };
    m_sources.actions->readClaims(
        ref, this,
        [this, isStillCurrent](const std::optional<connections::TokenClaims> &claims) {
            if (!isStillCurrent()) {
                return;
            }
            if (claims) {
                m_inspector->claims()->showClaims(*claims, m_model->now());
            } else {
                m_inspector->claims()->showNothing(current()->token.canCopy ? ClaimsView::Nothing::Jwt : ClaimsView::Nothing::Held);
            }
        },
        [this, isStillCurrent](const ErrorPtr &error) {
            if (isStillCurrent()) {
                m_inspector->claims()->showError(error);
            }
        });
}

void TokensPage::tryRequest()
{
    if (const TokenListRow *const row = current()) {
        Q_EMIT requestWanted(row->ref.connectionId);
    }
}

void TokensPage::openConnection()
{
    if (openRefusal().isEmpty()) {
        m_services.connections->open(current()->ref.connectionId);
    }
}

void TokensPage::activated()
{
    if (openRefusal().isEmpty()) {
        openConnection();
    } else {
        decode();
    }
}

void TokensPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace strongroom::ui
