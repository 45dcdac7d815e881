// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/OAuth2ClientCredentials.h"

#include "auth/BasicHeader.h"
#include "auth/BearerHeader.h"
#include "auth/TokenAnswer.h"
#include "base/Error.h"
#include "base/Text.h"
#include "net/Redirect.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace strongroom::auth {

namespace {

OAuth2Settings checked(OAuth2Settings settings)
{
    std::map<std::string, std::string> endpoints;
    for (const auto &[region, url] : settings.endpoints) {
        endpoints[toLowerAscii(region)] = url;
    }
    settings.endpoints = std::move(endpoints);
    const auto fallback = settings.endpoints.find("default");
    if (fallback == settings.endpoints.end() || fallback->second.empty()) {
        throw ClientError(Sentence::tr("there is no default token endpoint"))
            .advise(Sentence::tr("Give a token endpoint for \"default\"."))
            .about("auth_endpoints");
    }
    // RFC 7617: the first colon ends the id.
    if (settings.clientId.empty() || settings.clientId.find(':') != std::string::npos) {
        throw ClientError(settings.clientId.empty() ? Sentence::tr("the client id is empty") : Sentence::tr("the client id holds a colon"))
            .advise(Sentence::tr("Enter the client id of the environment."))
            .about("client_id");
    }
    if (settings.clientSecret.empty()) {
        throw ClientError(Sentence::tr("the client secret is empty"))
            .advise(Sentence::tr("Enter the client secret of the environment."))
            .about("client_secret");
    }
    return settings;
}

[[noreturn]] void throwRefusal(const net::HttpRequest &request, const net::HttpResponse &response, const TokenAnswer &answer)
{
    FailedRequest failed = net::failedRequest(request, response);
    failed.code = answer.error();
    const std::string &code = answer.error();
    const std::string &description = answer.description();
    const bool canRefuse = response.status == 400 || response.status == 401 || response.status == 403;

    // A 401 without a word is about the client too: it is the only thing that was presented (RFC 6749, 5.2).
    if ((canRefuse && code == "invalid_client") || (response.status == 401 && code.empty())) {
        throw AuthError(AuthFailure::InvalidClient, description.empty() ? Sentence::tr("the client id or the client secret was refused")
                                                                        : Sentence::tr("the client id or the client secret was refused: %1").arg(description))
            .advise(Sentence::tr("Check the client id and the client secret of the connection."))
            .during(std::move(failed));
    }
    if (canRefuse && !code.empty()) {
        throw AuthError(AuthFailure::Refused,
                        description.empty() ? Sentence::tr("access was refused: %1").arg(code)
                                            : Sentence::tr("access was refused: %1 (%2)").arg(code).arg(description))
            .advise(Sentence::tr("Check the environment id and what the client is allowed to do."))
            .during(std::move(failed));
    }
    const bool later = response.status == 429 || response.status >= 500;
    // What the endpoint says stands behind the status, in its own words.
    const std::string said = (code.empty() ? code : ": " + code) + (description.empty() ? description : " (" + description + ")");
    const Sentence target = net::redirectTarget(request, response);
    throw ServerError(target.empty() ? Sentence::tr("the token endpoint answered with status %1%2").arg(response.status).arg(said)
                                     : Sentence::tr("the token endpoint answered with status %1%2, and redirects to %3; that was not followed")
                                           .arg(response.status)
                                           .arg(said)
                                           .arg(target))
        .advise(later ? Sentence::tr("Try again later.") : Sentence::tr("Check the token endpoint of the connection."))
        .during(std::move(failed))
        .maybeLater(later);
}

[[noreturn]] void throwNoToken(const net::HttpRequest &request, const net::HttpResponse &response, const Sentence &what)
{
    throw ServerError(what)
        .advise(Sentence::tr("Check the token endpoint of the connection."))
        .during(net::failedRequest(request, response));
}

SecretBytes valueIn(const TokenAnswer &answer, const net::HttpRequest &request, const net::HttpResponse &response)
{
    if (!answer.isObject()) {
        throwNoToken(request, response, Sentence::tr("the token endpoint's answer is not a token: no JSON object"));
    }
    const Json *const given = answer.member("access_token");
    if (given == nullptr || !given->is_string()) {
        throwNoToken(request, response, Sentence::tr("the token endpoint's answer is not a token: access_token is missing or is no text"));
    }
    const std::string *const text = answer.text("access_token");
    if (text == nullptr || !isBearerToken(*text)) {
        throwNoToken(request, response,
                     Sentence::tr("the token endpoint's answer is not a token: access_token is empty or holds characters a header cannot carry"));
    }
    return SecretBytes(std::string_view(*text));
}

std::chrono::milliseconds lifetimeIn(const TokenAnswer &answer, const net::HttpRequest &request, const net::HttpResponse &response)
{
    const Json *const expires = answer.member("expires_in");
    if (expires == nullptr || !expires->is_number() || !std::isfinite(expires->get<double>())) {
        throwNoToken(request, response, Sentence::tr("the token endpoint's answer is not a token: expires_in is missing or is no number"));
    }
    return tokenLifetime(expires->get<double>());
}

} // namespace

class OAuth2ClientCredentials::Private {
public:
    Private(OAuth2Settings given, net::Transport &carrier, const Clock &time) : settings(checked(std::move(given))), transport(carrier), clock(time) {}

    [[nodiscard]] AccessToken fetch(const AccessScope &scope, const Cancellation &cancellation) const
    {
        net::HttpRequest request;
        request.method = net::Method::Post;
        request.effect = net::Effect::Reads;
        request.url = endpoint(scope.region);
        request.timeout = settings.timeout;
        request.repeat = net::Repeat::Allowed;
        request.maxResponseBytes = 1LL << 20;
        request.operation = Sentence::tr("get an access token");
        request.headers.set("Authorization", basicHeader(settings.clientId, settings.clientSecret.text()).view());
        request.body = net::formBody({{"grant_type", "client_credentials"}, {"scope", settings.scope}, {"audience", scope.audience}});

        // Read before it is sent: the token is never older than we think.
        const auto asked = clock.steadyNow();
        const auto askedAt = clock.wallNow();
        const net::HttpResponse response = transport.send(request, cancellation);
        const TokenAnswer answer(response, {settings.clientSecret.text()});
        if (response.status != 200) {
            throwRefusal(request, response, answer);
        }
        AccessToken token;
        token.value = valueIn(answer, request, response);
        const std::chrono::milliseconds life = lifetimeIn(answer, request, response);
        token.validUntil = asked + life;
        token.renewBefore = std::min(settings.renewBefore, life / 10);
        token.scope = answer.shown("scope");
        token.origin = tokenOrigin(request.url);
        token.receivedAt = clock.wallNow();
        token.expiresAt = askedAt + life;
        return token;
    }

    const OAuth2Settings settings;

private:
    [[nodiscard]] const std::string &endpoint(const std::string &region) const
    {
        const auto found = settings.endpoints.find(toLowerAscii(region));
        return found != settings.endpoints.end() ? found->second : settings.endpoints.at("default");
    }

    net::Transport &transport;
    const Clock &clock;
};

OAuth2ClientCredentials::OAuth2ClientCredentials(OAuth2Settings settings, net::Transport &transport, const Clock &clock)
    : TokenAuthorizer({}, clock), d(std::make_unique<Private>(std::move(settings), transport, clock))
{
}

OAuth2ClientCredentials::~OAuth2ClientCredentials() = default;

const std::string &OAuth2ClientCredentials::clientId() const noexcept
{
    return d->settings.clientId;
}

AccessToken OAuth2ClientCredentials::authorize(const AccessScope &scope, const Cancellation &cancellation)
{
    return d->fetch(scope, cancellation);
}

AccessToken OAuth2ClientCredentials::refresh(const AccessToken &, RefreshReason, const AccessScope &scope, const Cancellation &cancellation)
{
    return d->fetch(scope, cancellation);
}

} // namespace strongroom::auth
