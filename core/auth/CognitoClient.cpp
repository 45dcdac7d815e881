// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/CognitoClient.h"

#include "auth/SrpArithmetic.h"
#include "net/ConnectionRefused.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace strongroom::auth {

namespace {

using Member = std::pair<std::string_view, std::string_view>;

constexpr std::string_view targetPrefix = "AWSCognitoIdentityProviderService.";
constexpr std::chrono::milliseconds pauseAfterRefusal{300};

// By hand, because a JSON tree would leave copies of the tokens behind. The texts are UTF-8.
void appendJsonText(SensitiveText &json, std::string_view text)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    json.append("\"");
    for (const char &c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json.append("\\");
            json.append({&c, 1});
        } else if (byte < 0x20) {
            json.append("\\u00");
            json.append(hexDigits.substr(byte >> 4, 1));
            json.append(hexDigits.substr(byte & 0x0f, 1));
        } else {
            json.append({&c, 1});
        }
    }
    json.append("\"");
}

// Members without a value are left out.
void appendMembers(SensitiveText &json, std::initializer_list<Member> members)
{
    for (const auto &[name, value] : members) {
        if (!value.empty()) {
            json.append(json.view().ends_with('{') ? "" : ",");
            appendJsonText(json, name);
            json.append(":");
            appendJsonText(json, value);
        }
    }
}

SensitiveText body(std::initializer_list<Member> members, std::string_view inner = {}, std::initializer_list<Member> innerMembers = {})
{
    SensitiveText json(std::string_view("{"));
    appendMembers(json, members);
    if (!inner.empty()) {
        json.append(",");
        appendJsonText(json, inner);
        json.append(":{");
        appendMembers(json, innerMembers);
        json.append("}");
    }
    json.append("}");
    return json;
}

} // namespace

CognitoClient::CognitoClient(std::string endpoint, CognitoIdentity identity, SecretBytes clientSecret, std::shared_ptr<net::Transport> transport, const Clock &clock)
    : m_endpoint(std::move(endpoint))
    , m_identity(std::move(identity))
    , m_clientSecret(std::move(clientSecret))
    , m_transport(std::move(transport))
    , m_clock(clock)
{
}

PasswordChallenge CognitoClient::startLogin(const std::string &publicNumber, const Cancellation &cancellation) const
{
    const SensitiveText hash = secretHash(m_identity.userName);
    const Exchange exchange = call("InitiateAuth",
                                   body({{"AuthFlow", "USER_SRP_AUTH"}, {"ClientId", m_identity.clientId}}, "AuthParameters",
                                        {{"USERNAME", m_identity.userName}, {"SRP_A", publicNumber}, {"SECRET_HASH", hash.view()}}),
                                   nullptr, cancellation);
    return readPasswordChallenge(exchange.request, exchange.response, m_identity);
}

AccessToken CognitoClient::finishLogin(const PasswordChallenge &challenge, std::string_view timestamp, std::string_view signature, const Cancellation &cancellation) const
{
    const SensitiveText hash = secretHash(challenge.userName);
    const Exchange exchange = call("RespondToAuthChallenge",
                                   body({{"ChallengeName", "PASSWORD_VERIFIER"}, {"ClientId", m_identity.clientId}, {"Session", challenge.session}}, "ChallengeResponses",
                                        {{"USERNAME", challenge.userName},
                                         {"PASSWORD_CLAIM_SECRET_BLOCK", challenge.secretBlockText},
                                         {"TIMESTAMP", timestamp},
                                         {"PASSWORD_CLAIM_SIGNATURE", signature},
                                         {"SECRET_HASH", hash.view()}}),
                                   nullptr, cancellation);
    return readCognitoTokens(exchange.request, exchange.response, m_identity, m_clock);
}

AccessToken CognitoClient::renew(const SecretBytes &refreshToken, std::string_view user, const Cancellation &cancellation) const
{
    const SensitiveText hash = secretHash(user);
    const Exchange exchange = call("InitiateAuth",
                                   body({{"AuthFlow", "REFRESH_TOKEN_AUTH"}, {"ClientId", m_identity.clientId}}, "AuthParameters",
                                        {{"REFRESH_TOKEN", refreshToken.text()}, {"SECRET_HASH", hash.view()}}),
                                   &refreshToken, cancellation);
    return readCognitoTokens(exchange.request, exchange.response, m_identity, m_clock);
}

AccessToken CognitoClient::renewRotating(const SecretBytes &refreshToken, const Cancellation &cancellation) const
{
    const Exchange exchange = call("GetTokensFromRefreshToken",
                                   body({{"ClientId", m_identity.clientId}, {"RefreshToken", refreshToken.text()}, {"ClientSecret", m_clientSecret.text()}}), &refreshToken,
                                   cancellation);
    return readCognitoTokens(exchange.request, exchange.response, m_identity, m_clock);
}

CognitoClient::Exchange CognitoClient::call(std::string_view operation, SensitiveText body, const SecretBytes *refreshToken, const Cancellation &cancellation) const
{
    Exchange exchange;
    exchange.request.method = net::Method::Post;
    exchange.request.effect = net::Effect::Reads;
    exchange.request.url = m_endpoint;
    exchange.request.headers.set("X-Amz-Target", std::string(targetPrefix).append(operation));
    exchange.request.body = net::bytesBody("application/x-amz-json-1.1", std::move(body));
    exchange.request.maxResponseBytes = 1LL << 20;
    exchange.request.operation = Sentence::tr("sign in to the user pool");
    exchange.response = send(exchange.request, cancellation);
    if (exchange.response.status != 200) {
        throwCognitoFailure(exchange.request, exchange.response, m_identity, {m_clientSecret.text(), refreshToken == nullptr ? std::string_view() : refreshToken->text()},
                            m_clock.wallNow());
    }
    return exchange;
}

net::HttpResponse CognitoClient::send(const net::HttpRequest &request, const Cancellation &cancellation) const
{
    try {
        return m_transport->send(request, cancellation);
    } catch (const NetworkError &error) {
        if (!net::wasRefused(error)) {
            throw;
        }
    }
    m_clock.sleep(pauseAfterRefusal, cancellation);
    return m_transport->send(request, cancellation);
}

SensitiveText CognitoClient::secretHash(std::string_view user) const
{
    return m_clientSecret.empty() ? SensitiveText() : cognitoSecretHash(m_clientSecret, user, m_identity.clientId);
}

} // namespace strongroom::auth
