// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/CognitoFailure.h"

#include "base/CleanText.h"
#include "base/Json.h"
#include "base/Text.h"
#include "net/ClockOffset.h"
#include "net/ReasonPhrase.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace strongroom::auth {

namespace {

constexpr std::size_t longestDetail = 512;
constexpr std::size_t longestName = 128;

constexpr std::string_view notAuthorized = "NotAuthorizedException";
constexpr std::string_view invalidParameter = "InvalidParameterException";

bool contains(const std::string &text, std::string_view lowerCase)
{
    return toLowerAscii(text).find(lowerCase) != std::string::npos;
}

std::string textMember(const std::optional<Json> &json, const char *name)
{
    if (!json || !json->is_object()) {
        return {};
    }
    const auto found = json->find(name);
    return found != json->end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Of "com.amazonaws…#Name:http://…" the name (aws page, section 4).
std::string shortCode(std::string code)
{
    if (const std::size_t hash = code.rfind('#'); hash != std::string::npos) {
        code.erase(0, hash + 1);
    }
    code.erase(std::min(code.find(':'), code.size()));
    return cleanLine(code, longestName);
}

std::string codeOf(const std::optional<Json> &json, const net::HttpResponse &response)
{
    for (const char *const name : {"__type", "code"}) {
        if (std::string code = shortCode(textMember(json, name)); !code.empty()) {
            return code;
        }
    }
    if (const auto header = response.headers.get("x-amzn-ErrorType")) {
        if (std::string code = shortCode(std::string(*header)); !code.empty()) {
            return code;
        }
    }
    return std::to_string(response.status);
}

std::string messageOf(const std::optional<Json> &json, const net::HttpResponse &response, const std::vector<std::string_view> &secrets)
{
    if (!json || !json->is_object()) {
        return std::string(net::reasonPhrase(response.status));
    }
    std::string message = textMember(*json, "message");
    if (message.empty()) {
        message = textMember(*json, "Message");
    }
    // What is shorter is no token and no secret of the service's, and may well be part of a word.
    constexpr std::size_t shortest = 8;
    const bool repeats = std::ranges::any_of(secrets, [&](std::string_view secret) { return secret.size() >= shortest && message.find(secret) != std::string::npos; });
    return repeats ? std::string() : cleanLine(message, longestDetail);
}

struct Meaning {
    AuthFailure failure = AuthFailure::Refused;
    std::string what;
    std::string advice;
};

// By the code, else by what the service is known to say.
std::string adviceFor(const FailedRequest &failed, bool later)
{
    if (later) {
        return "Try again later.";
    }
    if (failed.code == "UserNotConfirmedException") {
        return "Confirm the user in the user pool first.";
    }
    if (failed.code == "PasswordResetRequiredException") {
        return "Set a new password in the vendor's portal, then enter it here.";
    }
    if (failed.code == notAuthorized && contains(failed.detail, "attempts exceeded")) {
        return "Wait some minutes: the user pool has locked the user for a while.";
    }
    if (failed.code == notAuthorized && contains(failed.detail, "disabled")) {
        return "Have the user enabled again in the user pool.";
    }
    if (failed.code == invalidParameter && contains(failed.detail, "not enabled")) {
        return "Have the sign-in by SRP (ALLOW_USER_SRP_AUTH) enabled for this client of the user pool.";
    }
    if (failed.code == "ResourceNotFoundException") {
        return "Check the id of the user pool and the region of the environment.";
    }
    return "Ask who runs the user pool.";
}

Meaning meaningOf(const FailedRequest &failed, const CognitoIdentity &identity, bool later)
{
    const std::string user = cleanLine(identity.userName, longestName);
    const std::string client = cleanLine(identity.clientId, longestName);
    const std::string checkClient = "Check the client id and the client secret of the connection.";
    const auto sentence = [](std::string begin, const std::string &name, const char *end) { return begin.append(name).append(end); };
    if (failed.code == "UserNotFoundException") {
        return {AuthFailure::InvalidCredentials, sentence("the user pool has no user ", user, ""), "Check the user name and the password of the connection."};
    }
    if (failed.code == "ResourceNotFoundException" && contains(failed.detail, "client")) {
        return {AuthFailure::InvalidClient, sentence("the user pool has no client ", client, ""), checkClient};
    }
    if (failed.code == notAuthorized) {
        if (contains(failed.detail, "secret")) {   // hash or secret: wrong, missing, or not wanted
            return {AuthFailure::InvalidClient, sentence("the secret of the client ", client, " was refused"), checkClient};
        }
        if (contains(failed.detail, "incorrect username or password")) {
            return {AuthFailure::InvalidCredentials, sentence("the password of the user ", user, " was refused, or there is no such user"),
                    "Check the user name and the password of the connection."};
        }
    }
    std::string what = "the user pool refused to sign in ";
    what.append(user);
    if (failed.detail.empty()) {
        what.append(": status ").append(std::to_string(failed.status));
    } else {
        what.append(": ").append(failed.detail);
    }
    return {AuthFailure::Refused, what, adviceFor(failed, later)};
}

std::string adviceForChallenge(std::string_view challenge)
{
    constexpr std::array<std::string_view, 6> secondFactor{"SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "SMS_OTP"};
    if (challenge == "NEW_PASSWORD_REQUIRED") {
        return "Set a new password once in the vendor's portal, then enter it here.";
    }
    if (std::ranges::find(secondFactor, challenge) != secondFactor.end()) {
        return "This account needs a second factor. Use an account made for services.";
    }
    if (challenge == "DEVICE_SRP_AUTH" || challenge == "DEVICE_PASSWORD_VERIFIER") {
        return "The user pool remembers devices. Use an account whose devices are not remembered.";
    }
    if (challenge == "CUSTOM_CHALLENGE") {
        return "The user pool asks a question of its own. Use an account made for services.";
    }
    return "This program cannot answer it. Ask who runs the user pool.";
}

} // namespace

void throwCognitoFailure(const net::HttpRequest &request, const net::HttpResponse &response, const CognitoIdentity &identity,
                         const std::vector<std::string_view> &secrets, std::chrono::system_clock::time_point now)
{
    const std::optional<Json> json = parseJson(response.text());
    FailedRequest failed = net::failedRequest(request, response);
    failed.code = codeOf(json, response);
    failed.detail = messageOf(json, response, secrets);
    const bool later = response.status == 429 || response.status >= 500 || failed.code == "TooManyRequestsException" || failed.code == "LimitExceededException";
    Meaning meaning = meaningOf(failed, identity, later);
    // The service answers a time stamp that is too old as it answers a wrong password.
    if (const std::string clock = net::clockSentence(net::clockOffset(response, now)); !clock.empty()) {
        meaning.what.append("; ").append(clock);
        meaning.advice = "Set this computer's clock, then try again.";
    }
    throw AuthError(meaning.failure, meaning.what).advise(std::move(meaning.advice)).during(std::move(failed)).maybeLater(later && meaning.failure == AuthFailure::Refused);
}

void throwChallengeRequired(std::string_view challenge, FailedRequest request, const CognitoIdentity &identity)
{
    request.code = cleanLine(challenge, longestName);
    std::string what = "the user pool asks ";
    what.append(cleanLine(identity.userName, longestName)).append(" for more than a password: ").append(request.code);
    std::string advice = adviceForChallenge(request.code);
    throw AuthError(AuthFailure::ChallengeRequired, what).advise(std::move(advice)).during(std::move(request));
}

void throwNoCognitoAnswer(const std::string &what, FailedRequest request)
{
    throw ServerError("the user pool's answer cannot be used: " + what).advise("Check the Cognito endpoint of the environment.").during(std::move(request));
}

bool asksForLogin(const AuthError &refused)
{
    const FailedRequest &request = refused.request();
    if (request.code == "RefreshTokenReuseException") {
        return true;
    }
    return request.code == notAuthorized && refused.failure() != AuthFailure::InvalidClient && !contains(request.detail, "disabled");
}

bool asksForRotation(const AuthError &refused)
{
    return refused.request().code == invalidParameter;
}

} // namespace strongroom::auth
