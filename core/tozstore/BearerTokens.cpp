// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/BearerTokens.h"

#include "auth/BearerHeader.h"
#include "base/Json.h"
#include "crypto/Encoding.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Refusal.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace strongroom::tozstore {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds renewBefore{5'000};        // at most a tenth of a token's life
constexpr milliseconds longestLife{86'400'000};   // whatever the service says, and however wrong this clock is
constexpr milliseconds unknownLife{60'000};       // of a token whose end lies in this clock's past: the 401 will tell

SensitiveText basicCredentials(const std::string &id, const SecretBytes &secret)
{
    SensitiveText pair{std::string_view(id)};
    pair.append(":");
    pair.append(secret.text());
    SensitiveText header{std::string_view("Basic ")};
    header.append(crypto::encodeSecretBase64(bytesOf(pair.view())).view());
    return header;
}

} // namespace

struct BearerTokens::Flight {
    bool landed = false;
    std::shared_ptr<const SecretBytes> token;   // one of the two, or neither when its thread was cancelled
    ErrorPtr error;
};

BearerTokens::BearerTokens(std::string apiUrl, std::string apiKeyId, SecretBytes apiSecret, net::Transport &transport, const Clock &clock, milliseconds timeout)
    : m_url(std::move(apiUrl) + "/v1/auth/token"), m_apiKeyId(std::move(apiKeyId)), m_apiSecret(std::move(apiSecret)), m_transport(transport), m_clock(clock), m_timeout(timeout)
{
}

std::shared_ptr<const SecretBytes> BearerTokens::get(const net::HttpRequest *rejected, const Cancellation &cancellation)
{
    const CancellationHook hook = cancellation.onCancel([this] {
        const std::scoped_lock lock(m_mutex);
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    for (;;) {
        cancellation.throwIfCancelled();
        if (m_token.value && m_clock.steadyNow() < m_token.renewAt && !(rejected != nullptr && auth::hasBearer(*rejected, *m_token.value))) {
            return m_token.value;
        }
        if (!m_flight) {
            break;
        }
        const std::shared_ptr<Flight> flight = m_flight;
        m_changed.wait(lock, [&] { return flight->landed || cancellation.isCancelled(); });
        cancellation.throwIfCancelled();
        if (flight->token) {
            return flight->token;
        }
        if (flight->error) {
            lock.unlock();
            flight->error->raise();
        }
        // Cancelled by its own thread alone: one of those that waited takes over.
    }
    const auto flight = std::make_shared<Flight>();
    m_flight = flight;
    lock.unlock();
    Token token;
    ErrorPtr error;
    std::exception_ptr thrown;
    try {
        token = fetch(cancellation);
    } catch (const CancelledError &) {
        thrown = std::current_exception();
    } catch (...) {
        thrown = std::current_exception();
        error = toVaultError(thrown, "sign in");
    }
    lock.lock();
    if (token.value) {
        m_token = token;
    }
    m_flight.reset();
    flight->token = token.value;
    flight->error = error;
    flight->landed = true;
    m_changed.notify_all();
    lock.unlock();
    if (thrown) {
        std::rethrow_exception(thrown);
    }
    return token.value;
}

BearerTokens::Token BearerTokens::fetch(const Cancellation &cancellation)
{
    net::HttpRequest request;
    request.operation = "sign in";
    request.method = net::Method::Post;
    request.url = m_url;
    request.headers.set("Accept", "application/json");
    request.headers.set("Authorization", basicCredentials(m_apiKeyId, m_apiSecret).view());
    request.body = net::formBody({{"grant_type", "client_credentials"}});
    request.repeat = net::Repeat::Allowed;
    request.timeout = m_timeout;

    const auto asked = m_clock.steadyNow();   // before it is sent: the token is never older than we think
    const net::HttpResponse response = m_transport.send(request, cancellation);
    if (response.status == 401) {
        throw AuthError(AuthFailure::InvalidClient, "the client's API key pair was refused")
            .advise("The client was removed or its key was replaced: use its current e3db.json, or register a new client.")
            .during(net::failedRequest(request, response));
    }
    if (!isGood(response.status)) {
        throwRefused(request, response);
    }
    Json answer = parseAnswer(response.text(), "a token");
    const AnswerObject object(answer, "a token");
    const std::optional<ServiceTime> expires = object.optionalTime("expires_at");
    const auto member = answer.find("access_token");
    if (member == answer.end() || !member->is_string() || !auth::isBearerToken(member->get_ref<const std::string &>())) {
        object.fail("access_token", "is missing or is no token");
    }
    auto &text = member->get_ref<std::string &>();
    Token token;
    token.value = std::make_shared<const SecretBytes>(std::string_view(text));
    wipe(text);
    milliseconds life = unknownLife;
    if (expires && expires->isSet()) {
        // Compared with this computer's clock, as the SDKs do; the end is then kept on the steady one.
        const auto left = std::chrono::duration_cast<milliseconds>(expires->instant - m_clock.wallNow());
        life = left > milliseconds(0) ? std::min(left, longestLife) : unknownLife;
    }
    token.renewAt = asked + life - std::min(renewBefore, life / 10);
    return token;
}

} // namespace strongroom::tozstore
