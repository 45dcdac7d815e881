// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/OAuth2ClientCredentials.h"

#include "auth/BearerHeader.h"
#include "auth/TokenAnswer.h"
#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Encoding.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <utility>

namespace strongroom::auth {

namespace {

using TimePoint = std::chrono::steady_clock::time_point;

struct Token {
    SecretBytes value;
    TimePoint renewAt;   // valid before this
};
using TokenPtr = std::shared_ptr<const Token>;

// One token request that several threads wait for.
struct Flight {
    bool landed = false;
    TokenPtr token;    // one of the two, or neither when its thread was cancelled
    ErrorPtr error;
};

struct Audience {
    TokenPtr token;
    std::shared_ptr<Flight> flight;   // null: no request under way
};

} // namespace

class OAuth2ClientCredentials::Private {
public:
    Private(OAuth2Settings settings, net::Transport &transport, const Clock &clock)
        : m_settings(std::move(settings))
        , m_transport(transport)
        , m_clock(clock)
    {
        std::map<std::string, std::string> endpoints;
        for (const auto &[region, url] : m_settings.endpoints) {
            endpoints[toLowerAscii(region)] = url;
        }
        m_settings.endpoints = std::move(endpoints);
        const auto fallback = m_settings.endpoints.find("default");
        if (fallback == m_settings.endpoints.end() || fallback->second.empty()) {
            throw ClientError("there is no default token endpoint").advise("Give a token endpoint for \"default\".").about("auth_endpoints");
        }
        // RFC 7617: the first colon ends the id.
        if (m_settings.clientId.empty() || m_settings.clientId.find(':') != std::string::npos) {
            throw ClientError(m_settings.clientId.empty() ? "the client id is empty" : "the client id holds a colon")
                .advise("Enter the client id of the environment.")
                .about("client_id");
        }
        if (m_settings.clientSecret.empty()) {
            throw ClientError("the client secret is empty").advise("Enter the client secret of the environment.").about("client_secret");
        }
    }

    // A valid token. `rejected`: one whose token the service has refused; it is not answered again.
    TokenPtr token(const AccessScope &scope, const net::HttpRequest *rejected, const Cancellation &cancellation)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        for (;;) {
            cancellation.throwIfCancelled();
            Audience &audience = m_audiences[scope.audience];
            if (audience.token && m_clock.steadyNow() < audience.token->renewAt && !(rejected != nullptr && hasBearer(*rejected, audience.token->value))) {
                return audience.token;
            }
            if (!audience.flight) {
                return lead(lock, scope, cancellation);
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

    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_generation;
        for (auto &[name, audience] : m_audiences) {
            audience.token.reset();
        }
    }

    [[nodiscard]] const std::string &clientId() const noexcept { return m_settings.clientId; }

private:
    TokenPtr lead(std::unique_lock<std::mutex> &lock, const AccessScope &scope, const Cancellation &cancellation)
    {
        const auto flight = std::make_shared<Flight>();
        m_audiences[scope.audience].flight = flight;
        const std::uint64_t generation = m_generation;
        lock.unlock();
        TokenPtr token;
        ErrorPtr error;
        std::exception_ptr thrown;
        try {
            token = fetch(scope, cancellation);
        } catch (const CancelledError &) {
            thrown = std::current_exception();   // ours alone: one of the others takes over
        } catch (...) {
            thrown = std::current_exception();
            error = toVaultError(thrown, "get an access token");
        }
        lock.lock();
        Audience &audience = m_audiences[scope.audience];
        if (token && generation == m_generation) {
            audience.token = token;
        }
        audience.flight.reset();
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

    TokenPtr fetch(const AccessScope &scope, const Cancellation &cancellation)
    {
        net::HttpRequest request;
        request.method = net::Method::Post;
        request.url = endpoint(scope.region);
        request.timeout = m_settings.timeout;
        request.repeat = net::Repeat::Allowed;
        request.maxResponseBytes = 1LL << 20;
        request.operation = "get an access token";
        request.headers.set("Authorization", basicCredentials().view());
        request.body = net::formBody({{"grant_type", "client_credentials"}, {"scope", m_settings.scope}, {"audience", scope.audience}});

        const TimePoint asked = m_clock.steadyNow();   // before it is sent: the token is never older than we think
        const net::HttpResponse response = m_transport.send(request, cancellation);
        TokenAnswer answer = readTokenAnswer(request, response, m_settings.clientSecret);
        const std::chrono::milliseconds early = std::min(m_settings.renewBefore, answer.lifetime / 10);
        auto token = std::make_shared<Token>();
        token->value = std::move(answer.token);
        token->renewAt = asked + answer.lifetime - early;
        return token;
    }

    [[nodiscard]] const std::string &endpoint(const std::string &region) const
    {
        const auto found = m_settings.endpoints.find(toLowerAscii(region));
        return found != m_settings.endpoints.end() ? found->second : m_settings.endpoints.at("default");
    }

    [[nodiscard]] SensitiveText basicCredentials() const
    {
        SensitiveText pair{std::string_view(m_settings.clientId)};
        pair.append(":");
        pair.append(m_settings.clientSecret.text());
        SensitiveText header{std::string_view("Basic ")};
        header.append(crypto::encodeSecretBase64(bytesOf(pair.view())).view());
        return header;
    }

    OAuth2Settings m_settings;
    net::Transport &m_transport;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, Audience> m_audiences;
    std::uint64_t m_generation = 0;   // of the cache: what was asked for before forgetTokens() does not go into it afterwards
};

OAuth2ClientCredentials::OAuth2ClientCredentials(OAuth2Settings settings, net::Transport &transport, const Clock &clock)
    : d(std::make_unique<Private>(std::move(settings), transport, clock))
{
}

OAuth2ClientCredentials::~OAuth2ClientCredentials() = default;

void OAuth2ClientCredentials::apply(net::HttpRequest &request, const AccessScope &scope, const Cancellation &cancellation)
{
    setBearer(request, d->token(scope, nullptr, cancellation)->value);
}

Renewal OAuth2ClientCredentials::renew(const net::HttpRequest &rejected, const AccessScope &scope, const Cancellation &cancellation)
{
    (void)d->token(scope, &rejected, cancellation);
    return Renewal::Renewed;
}

const std::string &OAuth2ClientCredentials::clientId() const noexcept
{
    return d->clientId();
}

void OAuth2ClientCredentials::forgetTokens()
{
    d->forget();
}

} // namespace strongroom::auth
