// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/AuthorizerDesk.h"

#include "auth/Jwt.h"
#include "base/Json.h"
#include "base/LinkedCancellation.h"
#include "base/Log.h"
#include "connections/TrialSender.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace strongroom::connections {

namespace {

using auth::AccessScope;
using auth::HeldToken;

constexpr const char *fixedKey = "key";
constexpr const char *pendingKey = "pending";   // of the row that stands for tokens not asked for so far

std::string keyOf(const std::string &audience) { return audience.empty() ? "default" : audience; }

const char *wordFor(auth::RefreshReason reason)
{
    switch (reason) {
    case auth::RefreshReason::First:
        return "first";
    case auth::RefreshReason::Expired:
        return "expired";
    case auth::RefreshReason::Rejected:
        return "rejected";
    case auth::RefreshReason::Asked:
        return "asked";
    }
    return "";
}

std::string capitalized(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

// What was seen of one audience's token.
struct Attempts {
    AccessScope scope;
    std::optional<std::chrono::system_clock::time_point> last;
    ErrorPtr error;
};

// Outlives the desk as long as the authorizer may call.
class Ledger {
public:
    Ledger(RefreshHistory history, bool persistent) : m_file(std::move(history)), m_persistent(persistent)
    {
        if (m_persistent) {
            try {
                m_entries = m_file.load();
            } catch (const VaultError &) {
                // What was is of no use to what is: the connection opens without it.
                logWarning(vaultLog(), "the history of tokens cannot be read");
            }
        }
    }

    void note(const auth::RefreshEvent &event) noexcept
    {
        try {
            const RefreshEntry entry{keyOf(event.audience.audience), event.at, event.duration, wordFor(event.reason), event.error == nullptr,
                                     event.error ? event.error->what() : std::string(), event.origin, event.expiresAt};
            {
                const std::scoped_lock lock(m_mutex);
                Attempts &attempts = m_attempts[event.audience.audience];
                attempts = {event.audience, event.at, event.error};
                m_entries.insert(m_entries.begin(), entry);
                m_entries.resize(std::min(m_entries.size(), RefreshHistory::most));
            }
            keep(entry);
            changed();
        } catch (...) {
            logWarning(vaultLog(), "an attempt to get a token was not noted");
        }
    }

    [[nodiscard]] std::vector<RefreshEntry> history() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_entries;
    }
    [[nodiscard]] std::map<std::string, Attempts> attempts() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_attempts;
    }
    void setListener(std::function<void()> listener)
    {
        const std::scoped_lock lock(m_listenerMutex);
        m_listener = std::move(listener);
    }
    void changed()
    {
        const std::scoped_lock lock(m_listenerMutex);
        if (m_listener) {
            m_listener();
        }
    }

private:
    void keep(const RefreshEntry &entry)
    {
        if (!m_persistent) {
            return;
        }
        try {
            std::vector<RefreshEntry> all = m_file.add(entry);   // other processes' too
            const std::scoped_lock lock(m_mutex);
            m_entries = std::move(all);
        } catch (const VaultError &) {
            logWarning(vaultLog(), "the history of tokens cannot be written");
        }
    }

    const RefreshHistory m_file;
    const bool m_persistent;
    mutable std::mutex m_mutex;
    std::vector<RefreshEntry> m_entries;
    std::map<std::string, Attempts> m_attempts;   // by audience
    std::mutex m_listenerMutex;
    std::function<void()> m_listener;
};

SensitiveText indented(const SensitiveText &text)
{
    const std::optional<OrderedJson> json = parseOrderedJson(text.view());
    if (!json) {
        return text;
    }
    std::string pretty = dumpJson(*json, 2);
    SensitiveText kept{std::string_view(pretty)};
    wipe(pretty);
    return kept;
}

class AuthorizerDesk final : public TokenDesk {
public:
    AuthorizerDesk(std::shared_ptr<auth::Authorizer> authorizer, std::shared_ptr<net::Transport> transport, DeskSettings settings, const Clock &clock)
        : m_authorizer(std::move(authorizer))
        , m_tokens(std::dynamic_pointer_cast<auth::TokenAuthorizer>(m_authorizer))
        , m_settings(std::move(settings))
        , m_ledger(std::make_shared<Ledger>(RefreshHistory(m_settings.historyPath, m_settings.connectionId), !m_settings.historyPath.empty()))
        , m_sender(std::move(transport), m_authorizer, m_tokens, clock)
    {
        if (m_tokens) {
            m_tokens->setObserver([ledger = std::weak_ptr(m_ledger)](const auth::RefreshEvent &event) {
                if (const std::shared_ptr<Ledger> alive = ledger.lock()) {
                    alive->note(event);
                }
            });
        }
    }
    ~AuthorizerDesk() override { m_ledger->setListener(nullptr); }
    AuthorizerDesk(const AuthorizerDesk &) = delete;
    AuthorizerDesk &operator=(const AuthorizerDesk &) = delete;

    std::vector<TokenRow> rows() const override
    {
        if (!m_tokens) {
            TokenRow row = blankRow(fixedKey);
            row.state = TokenState::Fixed;
            return {row};
        }
        std::map<std::string, TokenRow> byAudience;
        if (m_settings.audience) {
            byAudience.emplace(m_settings.audience->audience, rowOf(*m_settings.audience));
        }
        for (const auto &[audience, attempts] : m_ledger->attempts()) {
            TokenRow &row = byAudience.emplace(audience, rowOf(attempts.scope)).first->second;
            row.lastRefresh = attempts.last;
            row.lastError = attempts.error;
        }
        for (HeldToken &held : m_authorizer->heldTokens()) {
            // On its own: arguments are evaluated in any order, and the move must not come first.
            TokenRow &row = byAudience.emplace(held.audience.audience, rowOf(held.audience)).first->second;
            fill(row, std::move(held));
        }
        std::vector<TokenRow> rows;
        for (auto &[audience, row] : byAudience) {
            rows.push_back(std::move(row));
        }
        if (rows.empty()) {
            rows.push_back(blankRow(pendingKey));
            rows.back().remarks.push_back(Sentence::tr("a token is asked for with the first request, which decides what it is for"));
        }
        return rows;
    }

    std::vector<RefreshEntry> history() const override { return m_ledger->history(); }

    void refresh(const std::string &key, const Cancellation &cancellation) override
    {
        const LinkedCancellation linked(cancellation, m_locked.token());
        requireTokens(Sentence::tr("this connection's credentials are a key, which cannot be refreshed")).refreshNow(scopeOf(key), linked.token());
    }

    void obtain(const std::string &key, const Cancellation &cancellation) override
    {
        const LinkedCancellation linked(cancellation, m_locked.token());
        (void)requireTokens(Sentence::tr("this connection's credentials are a key, which cannot be got")).accessToken(scopeOf(key), linked.token());
        m_ledger->changed();
    }

    void forget(const std::string &key, const Cancellation &cancellation) override
    {
        const LinkedCancellation linked(cancellation, m_locked.token());
        requireTokens(Sentence::tr("this connection's credentials are a key, which cannot be forgotten")).invalidate(scopeOf(key));
        m_ledger->changed();
        if (m_settings.forgetStored) {
            m_settings.forgetStored(linked.token());
        }
    }

    SecretBytes heldToken(const std::string &key) const override
    {
        const std::optional<AccessScope> scope = m_tokens && !m_locked.isCancelled() ? findScope(key) : std::nullopt;
        return scope ? m_tokens->heldToken(*scope) : SecretBytes();
    }

    std::optional<TokenClaims> claims(const std::string &key) const override
    {
        const SecretBytes token = heldToken(key);
        const std::optional<auth::JwtClaims> read = token.empty() ? std::nullopt : auth::readJwt(token.text());
        if (!read) {
            return std::nullopt;
        }
        return TokenClaims{indented(read->header), indented(read->payload), read->issuedAt, read->notBefore, read->expiresAt};
    }

    TrialAnswer tryRequest(const TrialRequest &request, const Cancellation &cancellation) override
    {
        const LinkedCancellation linked(cancellation, m_locked.token());
        return m_sender.send(request, audienceFor(request.url), linked.token());
    }

    void lock() override
    {
        m_locked.cancel();
        m_authorizer->forgetTokens();
        m_ledger->changed();
    }

    void setListener(std::function<void()> listener) override { m_ledger->setListener(std::move(listener)); }

private:
    [[nodiscard]] TokenRow blankRow(const std::string &key) const
    {
        TokenRow row;
        row.key = key;
        row.source = capitalized(m_settings.source);
        row.client = m_settings.client;
        row.scope = m_settings.scope;
        return row;
    }

    [[nodiscard]] TokenRow rowOf(const AccessScope &scope) const
    {
        TokenRow row = blankRow(keyOf(scope.audience));
        row.audience = scope.audience;
        row.canRefresh = true;
        return row;
    }

    static void fill(TokenRow &row, HeldToken held)
    {
        row.state = !held.expiresAt ? TokenState::OneUse : held.expired ? TokenState::Expired : TokenState::Good;
        row.source = held.origin.empty() ? row.source : capitalized(std::move(held.origin));
        row.scope = held.scope.empty() ? row.scope : std::move(held.scope);
        row.receivedAt = held.receivedAt;
        row.expiresAt = held.expiresAt;
        row.remarks.assign(held.remarks.begin(), held.remarks.end());
        row.canForget = true;
        row.canCopy = true;
    }

    [[nodiscard]] std::optional<AccessScope> findScope(const std::string &key) const
    {
        if (m_settings.audience && keyOf(m_settings.audience->audience) == key) {
            return m_settings.audience;
        }
        for (const HeldToken &held : m_authorizer->heldTokens()) {
            if (keyOf(held.audience.audience) == key) {
                return held.audience;
            }
        }
        for (const auto &[audience, attempts] : m_ledger->attempts()) {
            if (keyOf(audience) == key) {
                return attempts.scope;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] AccessScope scopeOf(const std::string &key) const
    {
        const std::optional<AccessScope> scope = findScope(key);
        if (!scope) {
            throw ClientError(Sentence::tr("no token has been asked for so far, so that nothing says what it is to be for"))
                .advise(Sentence::tr("Use the connection first."))
                .about("key");
        }
        return *scope;
    }

    [[nodiscard]] auth::TokenAuthorizer &requireTokens(const Sentence &otherwise) const
    {
        if (!m_tokens) {
            throw ClientError(otherwise).about("key");
        }
        return *m_tokens;
    }

    // For services whose requests decide: a token that is held for this server, else one for its address.
    [[nodiscard]] AccessScope audienceFor(const std::string &url) const
    {
        if (m_settings.audience) {
            return *m_settings.audience;
        }
        const std::string origin = originOf(url);
        for (const HeldToken &held : m_authorizer->heldTokens()) {
            if (held.audience.audience.find(origin) != std::string::npos) {
                return held.audience;
            }
        }
        return {origin, "default"};
    }

    const std::shared_ptr<auth::Authorizer> m_authorizer;
    const std::shared_ptr<auth::TokenAuthorizer> m_tokens;   // null: a key or a signature
    const DeskSettings m_settings;
    const std::shared_ptr<Ledger> m_ledger;
    TrialSender m_sender;
    CancellationSource m_locked;
};

} // namespace

std::shared_ptr<TokenDesk> makeTokenDesk(std::shared_ptr<auth::Authorizer> authorizer, std::shared_ptr<net::Transport> transport, DeskSettings settings, const Clock &clock)
{
    return std::make_shared<AuthorizerDesk>(std::move(authorizer), std::move(transport), std::move(settings), clock);
}

} // namespace strongroom::connections
