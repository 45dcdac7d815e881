// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/CognitoAnswers.h"

#include "auth/BearerHeader.h"
#include "auth/Jwt.h"
#include "auth/SrpArithmetic.h"
#include "base/CleanText.h"
#include "base/Json.h"
#include "base/Text.h"
#include "crypto/Encoding.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace strongroom::auth {

namespace {

constexpr double longestLife = 10.0 * 365 * 24 * 3600;

const Json *member(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string text(const Json &object, const char *name)
{
    const Json *const value = member(object, name);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

// Moves it out of the tree and wipes what was there. Empty: missing, or not text.
SecretBytes takeSecret(Json &object, const char *name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string()) {
        return {};
    }
    auto &value = found->get_ref<std::string &>();
    SecretBytes secret{std::string_view(value)};
    wipe(value);
    return secret;
}

Json answerObject(const net::HttpResponse &response, const FailedRequest &facts)
{
    std::optional<Json> json = parseJson(response.text());
    if (!json || !json->is_object()) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: it is no JSON object"), facts);
    }
    return std::move(*json);
}

const std::string &parameter(const Json &parameters, const char *name, const FailedRequest &facts)
{
    const Json *const value = member(parameters, name);
    if (value == nullptr || !value->is_string()) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: %1 is missing").arg(name), facts);
    }
    return value->get_ref<const std::string &>();
}

SrpNumber number(const Json &parameters, const char *name, std::size_t mostDigits, const FailedRequest &facts)
{
    std::optional<SrpNumber> value = SrpNumber::fromHex(parameter(parameters, name, facts), mostDigits);
    if (!value) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: %1 is no hexadecimal number of the right size").arg(name), facts);
    }
    return std::move(*value);
}

// A number, or digits.
std::optional<double> secondsOf(const Json &result)
{
    const Json *const value = member(result, "ExpiresIn");
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->is_number()) {
        const auto seconds = value->get<double>();
        return std::isfinite(seconds) ? std::optional(seconds) : std::nullopt;
    }
    if (!value->is_string()) {
        return std::nullopt;
    }
    const auto &digits = value->get_ref<const std::string &>();
    unsigned long seconds = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(static_cast<double>(seconds)) : std::nullopt;
}

// By the answer; else by the token itself, whose time is the service's.
void setLifetime(AccessToken &token, const Json &result, const std::optional<JwtClaims> &claims, const Clock &clock)
{
    using std::chrono::duration_cast;
    token.receivedAt = clock.wallNow();
    std::optional<std::chrono::milliseconds> life;
    if (const std::optional<double> seconds = secondsOf(result)) {
        life = std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(std::clamp(*seconds, 0.0, longestLife) * 1000.0));
    } else if (claims && claims->expiresAt) {
        const auto longest = std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(longestLife * 1000.0));
        // In seconds: a token may say the year 9999, and the nanoseconds of system_clock end in 2262.
        const auto left = std::chrono::milliseconds(*claims->expiresAt - std::chrono::floor<std::chrono::seconds>(token.receivedAt));
        life = std::clamp(left, std::chrono::milliseconds(0), longest);
    }
    if (life) {
        token.validUntil = clock.steadyNow() + *life;
        token.expiresAt = token.receivedAt + duration_cast<std::chrono::system_clock::duration>(*life);
    }
}

std::string claim(const SecretBytes &token, const char *name)
{
    const std::optional<JwtClaims> claims = readJwt(token.text());
    const std::optional<Json> payload = claims ? parseJson(claims->payload.view()) : std::nullopt;
    return payload && payload->is_object() ? text(*payload, name) : std::string();
}

} // namespace

PasswordChallenge readPasswordChallenge(const net::HttpRequest &request, const net::HttpResponse &response, const CognitoIdentity &identity)
{
    const FailedRequest facts = net::failedRequest(request, response);
    const Json answer = answerObject(response, facts);
    const std::string name = text(answer, "ChallengeName");
    if (name.empty()) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: it names no challenge"), facts);
    }
    if (name != "PASSWORD_VERIFIER") {
        throwChallengeRequired(name, facts, identity);
    }
    const Json *const parameters = member(answer, "ChallengeParameters");
    if (parameters == nullptr || !parameters->is_object()) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: ChallengeParameters are missing"), facts);
    }
    PasswordChallenge challenge;
    challenge.serverNumber = number(*parameters, "SRP_B", srpMostServerDigits, facts);
    if (isZeroModN(challenge.serverNumber)) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: SRP_B is zero modulo N"), facts);
    }
    challenge.salt = number(*parameters, "SALT", srpMostSaltDigits, facts);
    challenge.secretBlockText = parameter(*parameters, "SECRET_BLOCK", facts);
    std::optional<Bytes> block = crypto::decodeBase64(challenge.secretBlockText);
    if (!block || block->empty()) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: SECRET_BLOCK is not base64"), facts);
    }
    challenge.secretBlock = std::move(*block);
    challenge.userId = parameter(*parameters, "USER_ID_FOR_SRP", facts);
    if (challenge.userId.empty()) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: USER_ID_FOR_SRP is empty"), facts);
    }
    challenge.userName = text(*parameters, "USERNAME");
    if (challenge.userName.empty()) {
        challenge.userName = challenge.userId;
    }
    challenge.session = text(answer, "Session");
    challenge.request = facts;
    return challenge;
}

AccessToken readCognitoTokens(const net::HttpRequest &request, const net::HttpResponse &response, const CognitoIdentity &identity, const Clock &clock)
{
    const FailedRequest facts = net::failedRequest(request, response);
    Json answer = answerObject(response, facts);
    if (const std::string name = text(answer, "ChallengeName"); !name.empty()) {
        throwChallengeRequired(name, facts, identity);
    }
    const auto result = answer.find("AuthenticationResult");
    if (result == answer.end() || !result->is_object()) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: AuthenticationResult is missing"), facts);
    }
    // All three at once: none stays in the tree when one of them is refused.
    AccessToken token;
    token.value = takeSecret(*result, "AccessToken");
    token.refreshToken = takeSecret(*result, "RefreshToken");
    token.idToken = takeSecret(*result, "IdToken");
    if (!isBearerToken(token.value.text())) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: AccessToken is missing, or has characters that a header cannot carry"),
                             facts);
    }
    const std::string type = text(*result, "TokenType");
    if (!type.empty() && !equalsIgnoringAsciiCase(type, "Bearer")) {
        throwNoCognitoAnswer(Sentence::tr("the user pool's answer cannot be used: TokenType is not Bearer"), facts);
    }
    setLifetime(token, *result, readJwt(token.value.text()), clock);
    token.scope = cleanLine(claim(token.value, "scope"), 512);
    token.origin = "user pool " + identity.poolId;
    return token;
}

std::string poolUserName(const AccessToken &token)
{
    std::string name = claim(token.value, "username");
    return name.empty() ? claim(token.idToken, "cognito:username") : name;
}

} // namespace strongroom::auth
