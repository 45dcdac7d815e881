// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/ServiceAccountAuthorizer.h"

#include "auth/BasicHeader.h"
#include "auth/BearerHeader.h"
#include "auth/Jwt.h"
#include "auth/TokenAnswer.h"
#include "base/Error.h"
#include "base/Text.h"
#include "net/FormText.h"
#include "net/ReasonPhrase.h"
#include "net/Redirect.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>
#include <utility>

namespace strongroom::auth {

namespace {

using std::chrono::milliseconds;

// What only some servers take unencoded in a Basic header.
bool needsFormEncoding(std::string_view text)
{
    SensitiveText escaped;
    net::appendFormEscaped(escaped, text);
    return escaped.view() != text;
}

ClientInfo checked(ClientInfo client, const Environment &environment)
{
    environment.validate();
    environment.requireTokenUrl();
    if (client.clientId.empty()) {
        throw ClientError(Sentence::tr("the client id is empty"))
            .advise(Sentence::tr("Enter the client id of the service account."))
            .about("client_id");
    }
    // RFC 7617: the first colon ends the id.
    if (environment.clientAuthentication == ClientAuthentication::BasicRaw && client.clientId.find(':') != std::string::npos) {
        throw ClientError(Sentence::tr("the client id holds a colon, which the plain Basic form cannot carry"))
            .advise(Sentence::tr("Choose the client authentication basic-form or post for the environment."))
            .about("client_id");
    }
    if (client.clientSecret.empty()) {
        throw ClientError(Sentence::tr("the client secret is empty"))
            .advise(Sentence::tr("Enter the client secret of the service account."))
            .about("client_secret");
    }
    if (!client.apiKey.empty() && !isBearerToken(client.apiKey.text())) {
        throw ClientError(Sentence::tr("the API key holds characters that no API key has"))
            .advise(Sentence::tr("Copy the API key again, without spaces or line ends."))
            .about("api_key");
    }
    return client;
}

Sentence adviceFor(const net::HttpResponse &response, const TokenAnswer &answer, bool oddBasic)
{
    const std::string_view text = response.text();
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (!answer.isObject() && first != std::string_view::npos && text[first] == '<') {
        return Sentence::tr("The answer is a web page: check the address of the token endpoint, and whether a proxy or a sign-in page stands before it.");
    }
    if (response.status == 429) {
        return Sentence::tr("Too many requests; wait a little and try again.");
    }
    if (response.status >= 500) {
        return Sentence::tr("The token endpoint has a fault of its own; try again later.");
    }
    if (response.status >= 300 && response.status < 400) {
        return Sentence::tr("The address leads elsewhere, which is not followed: check the token endpoint of the environment.");
    }
    if (answer.error() == "invalid_scope") {
        return Sentence::tr("Check the scope of the environment.");
    }
    if (oddBasic && response.status >= 400) {
        return Sentence::tr("The id or the secret has characters that some servers want encoded: try the client authentication basic-form.");
    }
    return response.status >= 400 ? Sentence::tr("Check the environment and what the service account is allowed to do.")
                                  : Sentence::tr("Check the token endpoint of the environment.");
}

// Whole or fractional seconds, as a number or as digits. nullopt: it does not say.
std::optional<double> expiresIn(const TokenAnswer &answer)
{
    const Json *const member = answer.member("expires_in");
    if (member == nullptr) {
        return std::nullopt;
    }
    if (member->is_number()) {
        const auto seconds = member->get<double>();
        return std::isfinite(seconds) ? std::optional(seconds) : std::nullopt;
    }
    const std::string *const text = answer.text("expires_in");
    std::uint64_t seconds = 0;
    if (text == nullptr) {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), seconds);
    return error == std::errc() && end == text->data() + text->size() ? std::optional(static_cast<double>(seconds)) : std::nullopt;
}

} // namespace

class ServiceAccountAuthorizer::Private {
public:
    Private(ClientInfo info, Environment where, std::shared_ptr<net::Transport> carrier, const Clock &time)
        : client(checked(std::move(info), where))
        , environment(std::move(where))
        , transport(std::move(carrier))
        , clock(time)
    {
    }

    [[nodiscard]] AccessToken fetch(const Cancellation &cancellation) const
    {
        net::HttpRequest request;
        request.operation = Sentence::tr("get an access token");
        request.method = net::Method::Post;
        request.effect = net::Effect::Reads;
        request.url = environment.tokenUrl;
        request.maxResponseBytes = 1LL << 20;
        request.repeat = net::Repeat::Never;
        request.headers.set("Accept", "application/json");
        SensitiveText form{std::string_view("grant_type=client_credentials")};
        const auto add = [&form](std::string_view name, std::string_view value) {
            form.append("&");
            form.append(name);
            form.append("=");
            net::appendFormEscaped(form, value);
        };
        if (!environment.scope.empty()) {
            add("scope", environment.scope);
        }
        switch (environment.clientAuthentication) {
        case ClientAuthentication::BasicRaw:
            request.headers.set("Authorization", basicHeader(client.clientId, client.clientSecret.text()).view());
            break;
        case ClientAuthentication::BasicForm: {
            SensitiveText id;
            SensitiveText secret;
            net::appendFormEscaped(id, client.clientId);
            net::appendFormEscaped(secret, client.clientSecret.text());
            request.headers.set("Authorization", basicHeader(id.view(), secret.view()).view());
            break;
        }
        case ClientAuthentication::Post:
            add("client_id", client.clientId);
            add("client_secret", client.clientSecret.text());
            break;
        }
        request.body = net::bytesBody("application/x-www-form-urlencoded", std::move(form));
        const net::HttpResponse response = transport->send(request, cancellation);
        return read(request, response);
    }

    const ClientInfo client;

private:
    [[nodiscard]] AccessToken read(const net::HttpRequest &request, const net::HttpResponse &response) const
    {
        const auto received = clock.steadyNow();
        const auto receivedAt = clock.wallNow();
        SensitiveText escapedSecret;
        net::appendFormEscaped(escapedSecret, client.clientSecret.text());
        const auto header = request.headers.get("Authorization");
        const TokenAnswer answer(response, {client.clientSecret.text(), escapedSecret.view(), header ? header->substr(header->find(' ') + 1) : std::string_view()});
        if (response.status < 200 || response.status >= 300) {
            throwRefusal(request, response, answer);
        }
        const auto refuse = [&](const Sentence &message) {
            throwRefused(request, response, answer, message.english(), Sentence::tr("the token endpoint's answer is not a token: %1").arg(message));
        };
        if (!answer.isObject()) {
            refuse(Sentence::tr("the answer is not a JSON object"));
        }
        const std::string *const text = answer.text("access_token");
        if (text == nullptr) {
            refuse(Sentence::tr("no access_token in the answer"));
        }
        if (!isBearerToken(*text)) {
            refuse(Sentence::tr("access_token has characters that a header cannot carry"));
        }
        const std::string type = answer.shown("token_type");
        if (!type.empty() && !equalsIgnoringAsciiCase(type, "bearer")) {
            refuse(Sentence::tr("unsupported token type: %1").arg(type));
        }
        AccessToken token;
        token.value = SecretBytes(std::string_view(*text));
        token.scope = answer.shown("scope");
        token.origin = tokenOrigin(request.url);
        token.receivedAt = receivedAt;
        if (const std::optional<double> seconds = expiresIn(answer)) {
            if (const milliseconds life = tokenLifetime(*seconds); life > milliseconds(0)) {
                token.validUntil = received + life;
                token.expiresAt = receivedAt + life;
            }
        } else if (const auto jwt = readJwt(*text); jwt && jwt->expiresAt) {
            // In seconds first: the end may lie beyond what the clock's own unit can count.
            constexpr std::chrono::seconds longest = std::chrono::hours(24 * 365 * 10);
            const auto until = std::min(*jwt->expiresAt, std::chrono::floor<std::chrono::seconds>(receivedAt) + longest);
            token.expiresAt = until;
            token.validUntil = received + std::chrono::duration_cast<std::chrono::steady_clock::duration>(*token.expiresAt - receivedAt);
        }
        return token;
    }

    [[noreturn]] void throwRefusal(const net::HttpRequest &request, const net::HttpResponse &response, const TokenAnswer &answer) const
    {
        const int status = response.status;
        const std::string &code = answer.error();
        const bool mayNotSignIn = code == "unauthorized_client";
        if ((status == 401 && code.empty()) || ((status == 400 || status == 401) && (mayNotSignIn || code == "invalid_client"))) {
            const Sentence what = mayNotSignIn ? Sentence::tr("the client may not sign in this way")
                                               : Sentence::tr("the client id or the client secret was refused");
            throw AuthError(AuthFailure::InvalidClient, answer.description().empty() ? what : whileDoing(what, answer.description()))
                .advise(mayNotSignIn ? Sentence::tr("Ask for the grant \"client credentials\" for client %1.").arg(client.clientId)
                                     : Sentence::tr("Check the id and the secret of client %1, and that they are for this environment.").arg(client.clientId))
                .during(failed(request, response, answer, answer.description().empty() ? code : answer.description()));
        }
        Sentence message = status >= 300 && status < 400 ? Sentence::tr("unexpected redirect") : Sentence(answer.description());
        if (message.empty()) {
            message = code.empty() ? std::string(net::reasonPhrase(status)) : code;
        }
        if (message.empty()) {
            message = Sentence::tr("status %1").arg(status);
        }
        const Sentence target = net::redirectTarget(request, response);
        throwRefused(request, response, answer, message.english(),
                     target.empty() ? Sentence::tr("the token endpoint answered %1: %2").arg(status).arg(message)
                                    : Sentence::tr("the token endpoint answered %1, and redirects to %2; that was not followed: %3")
                                          .arg(status)
                                          .arg(target)
                                          .arg(message));
    }

    // `message`: what of it goes into the details.
    [[noreturn]] void throwRefused(const net::HttpRequest &request, const net::HttpResponse &response, const TokenAnswer &answer, const std::string &message,
                                   const Sentence &what) const
    {
        const bool oddBasic = environment.clientAuthentication == ClientAuthentication::BasicRaw
            && (needsFormEncoding(client.clientId) || needsFormEncoding(client.clientSecret.text()));
        throw AuthError(AuthFailure::Refused, what)
            .advise(adviceFor(response, answer, oddBasic))
            .during(failed(request, response, answer, message))
            .maybeLater(response.status == 429 || response.status >= 500);
    }

    [[nodiscard]] static FailedRequest failed(const net::HttpRequest &request, const net::HttpResponse &response, const TokenAnswer &answer, std::string message)
    {
        FailedRequest failed = net::failedRequest(request, response);
        failed.code = answer.error();
        failed.detail = std::move(message);
        return failed;
    }

    const Environment environment;
    const std::shared_ptr<net::Transport> transport;
    const Clock &clock;
};

ServiceAccountAuthorizer::ServiceAccountAuthorizer(ClientInfo client, Environment environment, std::shared_ptr<net::Transport> transport, const Clock &clock)
    : TokenAuthorizer({environment.scheme, client.apiKey.duplicate()}, clock)
    , d(std::make_unique<Private>(std::move(client), std::move(environment), std::move(transport), clock))
{
}

ServiceAccountAuthorizer::~ServiceAccountAuthorizer() = default;

const std::string &ServiceAccountAuthorizer::clientId() const noexcept
{
    return d->client.clientId;
}

AccessToken ServiceAccountAuthorizer::authorize(const AccessScope &, const Cancellation &cancellation)
{
    return d->fetch(cancellation);
}

AccessToken ServiceAccountAuthorizer::refresh(const AccessToken &, RefreshReason, const AccessScope &, const Cancellation &cancellation)
{
    return d->fetch(cancellation);
}

} // namespace strongroom::auth
