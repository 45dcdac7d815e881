// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/BearerTokens.h"

#include "auth/BasicHeader.h"
#include "auth/BearerHeader.h"
#include "auth/TokenAnswer.h"
#include "base/Json.h"
#include "tozstore/JsonReading.h"
#include "tozstore/Refusal.h"

#include <algorithm>
#include <utility>

namespace strongroom::tozstore {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds renewBefore{5'000};        // at most a tenth of a token's life
constexpr milliseconds longestLife{86'400'000};   // whatever the service says, and however wrong this clock is
constexpr milliseconds unknownLife{60'000};       // of a token whose end lies in this clock's past: the 401 will tell

// Compared with this computer's clock, as the SDKs do; the end is then kept on the steady one.
milliseconds lifeUntil(const std::optional<ServiceTime> &end, std::chrono::system_clock::time_point now)
{
    if (!end || !end->isSet()) {
        return unknownLife;
    }
    const auto nowSeconds = std::chrono::floor<std::chrono::seconds>(now);
    if (end->instant > nowSeconds + longestLife) {
        return longestLife;
    }
    const auto left = std::chrono::duration_cast<milliseconds>(end->instant - nowSeconds) - std::chrono::duration_cast<milliseconds>(now - nowSeconds);
    return left > milliseconds(0) ? std::min(left, longestLife) : unknownLife;
}

} // namespace

BearerTokens::BearerTokens(const std::string &apiUrl, std::string apiKeyId, SecretBytes apiSecret, std::shared_ptr<net::Transport> transport, const Clock &clock,
                           milliseconds timeout)
    : TokenAuthorizer({}, clock)
    , m_url(apiUrl + "/v1/auth/token")
    , m_apiKeyId(std::move(apiKeyId))
    , m_apiSecret(std::move(apiSecret))
    , m_transport(std::move(transport))
    , m_timeout(timeout)
{
}

auth::AccessToken BearerTokens::authorize(const auth::AccessScope &, const Cancellation &cancellation)
{
    net::HttpRequest request;
    request.operation = Sentence::tr("sign in");
    request.method = net::Method::Post;
    request.effect = net::Effect::Reads;
    request.url = m_url;
    request.headers.set("Accept", "application/json");
    request.headers.set("Authorization", auth::basicHeader(m_apiKeyId, m_apiSecret.text()).view());
    request.body = net::formBody({{"grant_type", "client_credentials"}});
    request.repeat = net::Repeat::Allowed;
    request.timeout = m_timeout;

    const auto asked = clock().steadyNow();   // before it is sent: the token is never older than we think
    const net::HttpResponse response = m_transport->send(request, cancellation);
    if (response.status == 401) {
        throw AuthError(AuthFailure::InvalidClient, Sentence::tr("the client's API key pair was refused"))
            .advise(Sentence::tr("The client was removed or its key was replaced: use its current e3db.json, or register a new client."))
            .during(net::failedRequest(request, response));
    }
    if (!isGood(response.status)) {
        throwRefused(request, response);
    }
    Json answer = parseAnswer(response.text(), Sentence::tr("a token"));
    const AnswerObject object(answer, Sentence::tr("a token"));
    const std::optional<ServiceTime> expires = object.optionalTime("expires_at");
    const auto member = answer.find("access_token");
    if (member == answer.end() || !member->is_string() || !auth::isBearerToken(member->get_ref<const std::string &>())) {
        object.fail("access_token", Sentence::tr("%1 is missing or is no token"));
    }
    auto &text = member->get_ref<std::string &>();
    auth::AccessToken token;
    token.value = SecretBytes(std::string_view(text));
    wipe(text);
    token.origin = auth::tokenOrigin(request.url);
    token.receivedAt = clock().wallNow();
    const milliseconds life = lifeUntil(expires, token.receivedAt);
    token.validUntil = asked + life;
    token.expiresAt = token.receivedAt + life;
    token.renewBefore = std::min(renewBefore, life / 10);
    return token;
}

auth::AccessToken BearerTokens::refresh(const auth::AccessToken &, auth::RefreshReason, const auth::AccessScope &scope, const Cancellation &cancellation)
{
    return authorize(scope, cancellation);
}

} // namespace strongroom::tozstore
