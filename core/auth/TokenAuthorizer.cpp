// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/TokenAuthorizer.h"

#include "auth/BearerHeader.h"
#include "base/Error.h"

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace strongroom::auth {

namespace {

using TokenPtr = std::shared_ptr<const AccessToken>;

// One call for a token that several threads wait for.
struct Flight {
    bool landed = false;
    TokenPtr token;    // one of the two, or neither when its thread was cancelled
    ErrorPtr error;
};

struct Audience {
    std::string region;               // of the last use: what the user asks for anew goes to the same endpoint
    TokenPtr token;
    bool renewed = false;             // after a 401, and not used since: good for one use even where it is too short-lived to be kept
    std::shared_ptr<Flight> flight;   // null: no call under way
    std::uint64_t generation = 0;     // counts how often its token was dropped
};

} // namespace

class TokenAuthorizer::Private {
public:
    Private(TokenAuthorizer &owner, TokenHeader given, const Clock &time)
        : header(std::move(given))
        , clock(time)
        , m_owner(owner)
    {
    }

    // A token that is good for one use. `rejected`: a request whose token the service refused; that one is not answered again. `ask`: whatever is
    // held, a new one, or the one that is on its way.
    TokenPtr token(const AccessScope &scope, const net::HttpRequest *rejected, bool ask, const Cancellation &cancellation)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        for (;;) {
            cancellation.throwIfCancelled();
            Audience &audience = m_audiences[scope.audience];
            audience.region = scope.region;
            const bool refused = rejected != nullptr && audience.token && carries(*rejected, audience.token->value);
            if (!ask && !refused && audience.token && (!m_owner.expired(*audience.token) || isForOnce(audience))) {
                audience.renewed = audience.renewed && rejected != nullptr;
                return audience.token;
            }
            if (!audience.flight) {
                const RefreshReason reason = ask ? RefreshReason::Asked : !audience.token ? RefreshReason::First : refused ? RefreshReason::Rejected : RefreshReason::Expired;
                return lead(lock, scope, reason, rejected != nullptr, cancellation);
            }
            const std::shared_ptr<Flight> flight = audience.flight;
            m_changed.wait(lock, [&] { return flight->landed || cancellation.isCancelled(); });
            cancellation.throwIfCancelled();
            // Taken from the flight and not from the cache: a token may be too short-lived to be found there.
            if (flight->token) {
                return flight->token;
            }
            if (flight->error) {
                lock.unlock();
                flight->error->raise();
            }
        }
    }

    TokenPtr held(const AccessScope &scope) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_audiences.find(scope.audience);
        return found == m_audiences.end() ? nullptr : found->second.token;
    }

    std::vector<HeldToken> heldTokens() const
    {
        std::vector<HeldToken> all;
        const std::scoped_lock lock(m_mutex);
        for (const auto &[name, audience] : m_audiences) {
            if (audience.token) {
                const AccessToken &token = *audience.token;
                all.push_back({{name, audience.region}, token.scope, token.tokenType, token.origin, token.receivedAt, token.expiresAt, m_owner.expired(token), token.remarks});
            }
        }
        return all;
    }

    void forget(const AccessScope *only)
    {
        const std::scoped_lock lock(m_mutex);
        for (auto &[name, audience] : m_audiences) {
            if (only == nullptr || only->audience == name) {
                ++audience.generation;
                audience.token.reset();
                audience.renewed = false;
            }
        }
    }

    void observe(RefreshObserver observer)
    {
        const std::scoped_lock lock(m_mutex);
        m_observer = std::move(observer);
    }

    [[nodiscard]] bool carries(const net::HttpRequest &request, const SecretBytes &token) const
    {
        if (header.scheme == HeaderScheme::Bearer) {
            return hasBearer(request, token);
        }
        const auto value = request.headers.get("Authorization");
        return value && SecretBytes(*value).sameAs(token);
    }

    const TokenHeader header;
    const Clock &clock;

private:
    [[nodiscard]] bool isForOnce(const Audience &audience) const
    {
        return audience.renewed && (!audience.token->validUntil || clock.steadyNow() < *audience.token->validUntil);
    }

    TokenPtr lead(std::unique_lock<std::mutex> &lock, const AccessScope &scope, RefreshReason reason, bool renewal, const Cancellation &cancellation)
    {
        const auto flight = std::make_shared<Flight>();
        Audience &audience = m_audiences[scope.audience];   // stays where it is: none is ever taken out
        audience.flight = flight;
        const TokenPtr old = audience.token;
        const std::uint64_t generation = audience.generation;
        lock.unlock();

        RefreshEvent event;
        event.audience = scope;
        event.reason = old ? reason : RefreshReason::First;
        event.at = clock.wallNow();
        const auto began = clock.steadyNow();
        TokenPtr token;
        ErrorPtr error;
        std::exception_ptr thrown;
        try {
            token = std::make_shared<const AccessToken>(old                               ? m_owner.refresh(*old, reason, scope, cancellation)
                                                        : reason == RefreshReason::Asked ? m_owner.authorizeAnew(scope, cancellation)
                                                                                         : m_owner.authorize(scope, cancellation));
        } catch (const CancelledError &) {
            thrown = std::current_exception();   // ours alone: one of the others takes over
        } catch (...) {
            thrown = std::current_exception();
            error = toVaultError(thrown, Sentence::tr("get an access token"));
        }
        event.duration = std::chrono::duration_cast<std::chrono::milliseconds>(clock.steadyNow() - began);
        event.error = error;
        if (token) {
            event.origin = token->origin;
            event.expiresAt = token->expiresAt;
        }

        lock.lock();
        // What was asked for before the token was dropped is not kept after it.
        if (token && generation == audience.generation) {
            audience.token = token;
            audience.renewed = renewal;
        }
        audience.flight.reset();
        flight->token = token;
        flight->error = error;
        flight->landed = true;
        const RefreshObserver observer = m_observer;
        m_changed.notify_all();
        lock.unlock();
        if (observer && (token || error)) {
            observer(event);
        }
        if (thrown) {
            std::rethrow_exception(thrown);
        }
        return token;
    }

    TokenAuthorizer &m_owner;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, Audience> m_audiences;
    RefreshObserver m_observer;
};

TokenAuthorizer::TokenAuthorizer(TokenHeader header, const Clock &clock) : d(std::make_unique<Private>(*this, std::move(header), clock)) {}

TokenAuthorizer::~TokenAuthorizer() = default;

void TokenAuthorizer::apply(net::HttpRequest &request, const AccessScope &scope, const Cancellation &cancellation)
{
    const auto token = d->token(scope, nullptr, false, cancellation);
    if (d->header.scheme == HeaderScheme::Bearer) {
        setBearer(request, token->value);
    } else {
        request.headers.set("Authorization", token->value.text());
    }
    if (!d->header.apiKey.empty()) {
        request.headers.set("X-Api-Key", d->header.apiKey.text());
    }
}

Renewal TokenAuthorizer::renew(const net::HttpRequest &rejected, const AccessScope &scope, const Cancellation &cancellation)
{
    (void)d->token(scope, &rejected, false, cancellation);
    return Renewal::Renewed;
}

SecretBytes TokenAuthorizer::accessToken(const AccessScope &scope, const Cancellation &cancellation)
{
    return d->token(scope, nullptr, false, cancellation)->value.duplicate();
}

SecretBytes TokenAuthorizer::heldToken(const AccessScope &scope) const
{
    const auto token = d->held(scope);
    return token ? token->value.duplicate() : SecretBytes();
}

void TokenAuthorizer::refreshNow(const AccessScope &scope, const Cancellation &cancellation)
{
    (void)d->token(scope, nullptr, true, cancellation);
}

void TokenAuthorizer::invalidate(const AccessScope &scope)
{
    d->forget(&scope);
}

std::vector<HeldToken> TokenAuthorizer::heldTokens() const
{
    return d->heldTokens();
}

void TokenAuthorizer::forgetTokens()
{
    d->forget(nullptr);
}

void TokenAuthorizer::setObserver(RefreshObserver observer)
{
    d->observe(std::move(observer));
}

const Clock &TokenAuthorizer::clock() const noexcept
{
    return d->clock;
}

bool TokenAuthorizer::expired(const AccessToken &token) const
{
    return !token.validUntil || d->clock.steadyNow() + token.renewBefore.value_or(expirationGap) >= *token.validUntil;
}

} // namespace strongroom::auth
