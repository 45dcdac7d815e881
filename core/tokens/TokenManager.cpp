// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenManager.h"

#include "base/CleanText.h"
#include "base/Log.h"
#include "tokens/ItemCipher.h"
#include "tokens/TokenObject.h"
#include "tokens/TokenRequest.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <utility>

namespace strongroom::tokens {

namespace {

constexpr std::string_view tableMissing = "ResourceNotFoundException";

enum class Mode { Get, Refresh };   // the stored item is looked at, or not

using TokenPtr = std::shared_ptr<const ManagedToken>;

// One call that several threads wait for.
struct Flight {
    Mode mode = Mode::Get;
    bool landed = false;
    TokenPtr token;    // one of the two, or neither when its thread was cancelled
    ErrorPtr error;
};

// Sentences for people: what() begins in lower case and has no full stop. `text` names it as %1.
Sentence sentenceOf(const Sentence &text, const VaultError &error) { return inTurn(text.arg(error.sentence()), error.adviceSentence()); }

void addFinding(ManagedToken &token, Diagnostic diagnostic, Sentence sentence, const VaultError *error)
{
    constexpr std::size_t longestCode = 80;
    logWarning(vaultLog(), "API token:", logSafe(nameOf(diagnostic)), logSafe(error == nullptr ? std::string() : cleanLine(error->request().code, longestCode)));
    token.findings.push_back({diagnostic, std::move(sentence), error == nullptr ? nullptr : error->clone()});
}

ManagedToken managed(TokenObject object)
{
    ManagedToken token;
    token.accessToken = std::move(object.accessToken);
    token.object = std::move(object.json);
    token.tokenType = std::move(object.tokenType);
    token.scope = std::move(object.scope);
    token.expiryMs = object.expiryMs;
    return token;
}

} // namespace

std::string_view nameOf(Diagnostic diagnostic)
{
    switch (diagnostic) {
    case Diagnostic::CacheItemUnreadable:
        return "cache-item-unreadable";
    case Diagnostic::CacheTableMissing:
        return "cache-table-missing";
    case Diagnostic::CacheReadFailed:
        return "cache-read-failed";
    case Diagnostic::CacheWriteFailed:
        return "cache-write-failed";
    case Diagnostic::TokenWithoutLifetime:
        break;
    }
    return "token-without-lifetime";
}

ManagedToken ManagedToken::duplicate() const
{
    ManagedToken copy;
    copy.accessToken = accessToken.duplicate();
    copy.object = object;
    copy.tokenType = tokenType;
    copy.scope = scope;
    copy.expiryMs = expiryMs;
    copy.fromCache = fromCache;
    copy.cached = cached;
    copy.attempts = attempts;
    copy.findings = findings;
    return copy;
}

class TokenManager::Private {
public:
    Private(TokenSettings given, std::shared_ptr<ConsumerSource> consumerSource, std::shared_ptr<TokenStore> tokenStore, std::shared_ptr<net::Transport> toEndpoint,
            const Clock &clockToUse)
        : settings(std::move(given))
        , store(std::move(tokenStore))
        , m_consumer(std::move(consumerSource))
        , m_transport(std::move(toEndpoint))
        , m_clock(clockToUse)
        , m_format(settings.place == TokenPlace::Local ? ItemFormat::SealedV1 : settings.format)
        , m_row{settings.place == TokenPlace::Local ? "local" : settings.tableName, settings.rowId()}
    {
        settings.validate();
    }

    // What it found stays with the flight's own token; every caller gets a copy.
    TokenPtr call(Mode mode, const Cancellation &cancellation)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        for (;;) {
            cancellation.throwIfCancelled();
            if (!m_flight) {
                return lead(lock, mode, cancellation);
            }
            const std::shared_ptr<Flight> flight = m_flight;
            m_changed.wait(lock, [&] { return flight->landed || cancellation.isCancelled(); });
            cancellation.throwIfCancelled();
            // Whoever wants a new token is not served by a stored one, nor by the error of looking for it.
            const bool serves = mode == Mode::Get || flight->mode == Mode::Refresh;
            if (flight->token && (serves || !flight->token->fromCache)) {
                return flight->token;
            }
            if (flight->error && serves) {
                lock.unlock();
                flight->error->raise();
            }
        }
    }

    void adopt(const ManagedToken &token, const Cancellation &cancellation)
    {
        if (!token.expiryMs || token.accessToken.empty()) {
            throw ClientError(Sentence::tr("a token without an expiry is not stored")).advise(Sentence::tr("Ask for a new one."));
        }
        if (!isValidAt(nowMs(), *token.expiryMs, settings.earlyRefresh)) {
            throw ClientError(Sentence::tr("the token is over")).advise(Sentence::tr("Ask for a new one."));
        }
        const Consumer consumer = m_consumer->get(cancellation);
        write(token, consumer, cancellation);
    }

    TokenSettings settings;
    std::shared_ptr<TokenStore> store;

private:
    TokenPtr lead(std::unique_lock<std::mutex> &lock, Mode mode, const Cancellation &cancellation)
    {
        const auto flight = std::make_shared<Flight>();
        flight->mode = mode;
        m_flight = flight;
        lock.unlock();
        TokenPtr token;
        ErrorPtr error;
        std::exception_ptr thrown;
        try {
            token = std::make_shared<const ManagedToken>(run(mode, cancellation));
        } catch (const CancelledError &) {
            thrown = std::current_exception();   // ours alone: one of the others takes over
        } catch (...) {
            thrown = std::current_exception();
            error = toVaultError(thrown, Sentence::tr("get an API token"));
        }
        lock.lock();
        m_flight.reset();
        flight->token = token;
        flight->error = error;
        flight->landed = true;
        m_changed.notify_all();
        lock.unlock();
        if (thrown) {
            std::rethrow_exception(thrown);
        }
        return token;
    }

    // The order of calls is the page's (section 2).
    ManagedToken run(Mode mode, const Cancellation &cancellation)
    {
        const Consumer consumer = m_consumer->get(cancellation);
        ManagedToken seen;   // for its findings
        if (mode == Mode::Get) {
            if (std::optional<ManagedToken> stored = read(consumer, seen, cancellation)) {
                return std::move(*stored);
            }
        }
        RequestedToken requested = requestToken(settings, consumer, *m_transport, m_clock, cancellation);
        ManagedToken token = managed(std::move(requested.answer.object));
        token.findings = std::move(seen.findings);
        token.attempts = requested.attempts;
        if (!requested.answer.lifetime) {
            addFinding(token, Diagnostic::TokenWithoutLifetime,
                       Sentence::tr("The token endpoint did not say how long the token is good, so it is not stored."), nullptr);
            return token;
        }
        token.expiryMs = requested.arrivedMs + requested.answer.lifetime->count();
        token.object = withExpiry(token.object.view(), *token.expiryMs, ExpiryUnit::Milliseconds);
        keep(token, consumer, cancellation);
        return token;
    }

    // The stored token when it is good.
    std::optional<ManagedToken> read(const Consumer &consumer, ManagedToken &seen, const Cancellation &cancellation)
    {
        std::optional<StoredItem> item;
        try {
            item = store->read(cancellation);
        } catch (const CancelledError &) {
            throw;
        } catch (const ClientError &) {
            throw;
        } catch (const VaultError &error) {
            if (settings.strictCache) {
                throw;
            }
            // A missing table is told about when the token could not be stored either.
            if (error.request().code != tableMissing) {
                addFinding(seen, Diagnostic::CacheReadFailed, sentenceOf(Sentence::tr("The stored token could not be read: %1."), error), &error);
            }
            return std::nullopt;
        }
        cancellation.throwIfCancelled();
        if (!item) {
            return std::nullopt;
        }
        const std::optional<SensitiveText> json = item->text ? openItem(m_format, *item->text, consumer, m_row) : std::nullopt;
        std::optional<TokenObject> object = json ? readStoredObject(json->view()) : std::nullopt;
        if (!object) {
            addFinding(seen, Diagnostic::CacheItemUnreadable,
                       Sentence::tr("The stored token is for another consumer or for other settings, or damaged; a new one takes its place."), nullptr);
            return std::nullopt;
        }
        if (!isValidAt(nowMs(), *object->expiryMs, settings.earlyRefresh)) {
            return std::nullopt;
        }
        ManagedToken token = managed(std::move(*object));
        token.fromCache = true;
        token.cached = true;
        return token;
    }

    void keep(ManagedToken &token, const Consumer &consumer, const Cancellation &cancellation)
    {
        try {
            write(token, consumer, cancellation);
            token.cached = true;
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &error) {
            if (settings.strictCache) {
                throw;
            }
            const Diagnostic diagnostic = error.request().code == tableMissing ? Diagnostic::CacheTableMissing : Diagnostic::CacheWriteFailed;
            addFinding(token, diagnostic, sentenceOf(Sentence::tr("The token could not be stored: %1."), error), &error);
        }
    }

    void write(const ManagedToken &token, const Consumer &consumer, const Cancellation &cancellation)
    {
        const ExpiryUnit unit = m_format == ItemFormat::Python ? ExpiryUnit::Seconds : ExpiryUnit::Milliseconds;
        const std::string item = sealItem(m_format, withExpiry(token.object.view(), *token.expiryMs, unit).view(), consumer, m_row);
        cancellation.throwIfCancelled();
        store->write(item, cancellation);
    }

    [[nodiscard]] std::int64_t nowMs() const { return std::chrono::floor<std::chrono::milliseconds>(m_clock.wallNow()).time_since_epoch().count(); }

    std::shared_ptr<ConsumerSource> m_consumer;
    std::shared_ptr<net::Transport> m_transport;
    const Clock &m_clock;
    ItemFormat m_format;
    ItemRow m_row;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<Flight> m_flight;   // null: no call under way
};

TokenManager::TokenManager(TokenSettings settings, std::shared_ptr<ConsumerSource> consumer, std::shared_ptr<TokenStore> store, std::shared_ptr<net::Transport> transport,
                           const Clock &clock)
    : d(std::make_unique<Private>(std::move(settings), std::move(consumer), std::move(store), std::move(transport), clock))
{
}

TokenManager::~TokenManager() = default;

ManagedToken TokenManager::get(const Cancellation &cancellation)
{
    return d->call(Mode::Get, cancellation)->duplicate();
}

ManagedToken TokenManager::refresh(const Cancellation &cancellation)
{
    return d->call(Mode::Refresh, cancellation)->duplicate();
}

bool TokenManager::forget(const Cancellation &cancellation)
{
    return d->store->remove(cancellation);
}

void TokenManager::adopt(const ManagedToken &token, const Cancellation &cancellation)
{
    d->adopt(token, cancellation);
}

const TokenSettings &TokenManager::settings() const noexcept
{
    return d->settings;
}

std::string TokenManager::origin() const
{
    return d->store->where().english();
}

} // namespace strongroom::tokens
