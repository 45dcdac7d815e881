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
    Sentence what;
    Sentence advice;
};

// By the code, else by what the service is known to say.
Sentence adviceFor(const FailedRequest &failed, bool later)
{
    if (later) {
        return Sentence::tr("Try again later.");
    }
    if (failed.code == "UserNotConfirmedException") {
        return Sentence::tr("Confirm the user in the user pool first.");
    }
    if (failed.code == "PasswordResetRequiredException") {
        return Sentence::tr("Set a new password in the vendor's portal, then enter it here.");
    }
    if (failed.code == notAuthorized && contains(failed.detail, "attempts exceeded")) {
        return Sentence::tr("Wait some minutes: the user pool has locked the user for a while.");
    }
    if (failed.code == notAuthorized && contains(failed.detail, "disabled")) {
        return Sentence::tr("Have the user enabled again in the user pool.");
    }
    if (failed.code == invalidParameter && contains(failed.detail, "not enabled")) {
        return Sentence::tr("Have the sign-in by SRP (ALLOW_USER_SRP_AUTH) enabled for this client of the user pool.");
    }
    if (failed.code == "ResourceNotFoundException") {
        return Sentence::tr("Check the id of the user pool and the region of the environment.");
    }
    return Sentence::tr("Ask who runs the user pool.");
}

Meaning meaningOf(const FailedRequest &failed, const CognitoIdentity &identity, bool later)
{
    const std::string user = cleanLine(identity.userName, longestName);
    const std::string client = cleanLine(identity.clientId, longestName);
    const auto checkClient = [] { return Sentence::tr("Check the client id and the client secret of the connection."); };
    const auto checkUser = [] { return Sentence::tr("Check the user name and the password of the connection."); };
    if (failed.code == "UserNotFoundException") {
        return {AuthFailure::InvalidCredentials, Sentence::tr("the user pool has no user %1").arg(user), checkUser()};
    }
    if (failed.code == "ResourceNotFoundException" && contains(failed.detail, "client")) {
        return {AuthFailure::InvalidClient, Sentence::tr("the user pool has no client %1").arg(client), checkClient()};
    }
    if (failed.code == notAuthorized) {
        if (contains(failed.detail, "secret")) {   // hash or secret: wrong, missing, or not wanted
            return {AuthFailure::InvalidClient, Sentence::tr("the secret of the client %1 was refused").arg(client), checkClient()};
        }
        if (contains(failed.detail, "incorrect username or password")) {
            return {AuthFailure::InvalidCredentials, Sentence::tr("the password of the user %1 was refused, or there is no such user").arg(user), checkUser()};
        }
    }
    const Sentence what = failed.detail.empty() ? Sentence::tr("the user pool refused to sign in %1: status %2").arg(user).arg(failed.status)
                                                : Sentence::tr("the user pool refused to sign in %1: %2").arg(user).arg(failed.detail);
    return {AuthFailure::Refused, what, adviceFor(failed, later)};
}

Sentence adviceForChallenge(std::string_view challenge)
{
    constexpr std::array<std::string_view, 6> secondFactor{"SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "SMS_OTP"};
    if (challenge == "NEW_PASSWORD_REQUIRED") {
        return Sentence::tr("Set a new password once in the vendor's portal, then enter it here.");
    }
    if (std::ranges::find(secondFactor, challenge) != secondFactor.end()) {
        return Sentence::tr("This account needs a second factor. Use an account made for services.");
    }
    if (challenge == "DEVICE_SRP_AUTH" || challenge == "DEVICE_PASSWORD_VERIFIER") {
        return Sentence::tr("The user pool remembers devices. Use an account whose devices are not remembered.");
    }
    if (challenge == "CUSTOM_CHALLENGE") {
        return Sentence::tr("The user pool asks a question of its own. Use an account made for services.");
    }
    return Sentence::tr("This program cannot answer it. Ask who runs the user pool.");
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
    if (const Sentence clock = net::clockSentence(net::clockOffset(response, now)); !clock.empty()) {
        meaning.what = Sentence("%1; %2").arg(std::move(meaning.what)).arg(clock);
        meaning.advice = Sentence::tr("Set this computer's clock, then try again.");
    }
    throw AuthError(meaning.failure, std::move(meaning.what))
        .advise(std::move(meaning.advice))
        .during(std::move(failed))
        .maybeLater(later && meaning.failure == AuthFailure::Refused);
}

void throwChallengeRequired(std::string_view challenge, FailedRequest request, const CognitoIdentity &identity)
{
    request.code = cleanLine(challenge, longestName);
    Sentence advice = adviceForChallenge(request.code);
    throw AuthError(AuthFailure::ChallengeRequired,
                    Sentence::tr("the user pool asks %1 for more than a password: %2").arg(cleanLine(identity.userName, longestName)).arg(request.code))
        .advise(std::move(advice))
        .during(std::move(request));
}

void throwNoCognitoAnswer(const Sentence &what, FailedRequest request)
{
    throw ServerError(what).advise(Sentence::tr("Check the Cognito endpoint of the environment.")).during(std::move(request));
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
