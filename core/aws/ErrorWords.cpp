// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/ErrorAnswer.h"

#include "base/CleanText.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace strongroom::aws {

namespace {

constexpr std::size_t longestDetail = 512;
constexpr std::size_t longestName = 256;

bool isOneOf(std::string_view code, std::initializer_list<const char *> known)
{
    return std::ranges::any_of(known, [code](const char *one) { return code == one; });
}

std::string_view serviceWords(ServiceName service) { return service == ServiceName::DynamoDb ? "DynamoDB" : "Secrets Manager"; }

std::string thing(const CallName &call)
{
    return std::string(call.service == ServiceName::DynamoDb ? "table " : "secret ").append(cleanLine(call.resource, longestName));
}

// What stands between `before` and the next blank.
std::string wordAfter(std::string_view text, std::string_view before)
{
    const std::size_t start = text.find(before);
    if (start == std::string_view::npos) {
        return {};
    }
    text.remove_prefix(start + before.size());
    std::string_view word = text.substr(0, text.find_first_of(" \t\r\n"));
    while (!word.empty() && (word.back() == '.' || word.back() == ',')) {
        word.remove_suffix(1);
    }
    return cleanLine(word, longestName);
}

// The answer's own words, where they say so.
struct MissingPermission {
    std::string action;      // "dynamodb:PutItem"
    std::string resource;    // an ARN, or the name
};

MissingPermission missingPermission(const CallName &call, std::string_view message)
{
    MissingPermission missing;
    missing.action = wordAfter(message, "not authorized to perform: ");
    missing.resource = wordAfter(message, "on resource: ");
    if (missing.action.find(':') == std::string::npos) {
        missing.action = call.service == ServiceName::DynamoDb ? "dynamodb:" : "secretsmanager:";
        missing.action += call.operation;
    }
    if (missing.resource.empty()) {
        missing.resource = thing(call);
    }
    return missing;
}

// A service that holds a signature for wrong may print the request that it expected, and in it the session token.
std::string shownMessage(const ErrorAnswer &answer)
{
    std::string_view message = answer.message;
    message = message.substr(0, message.find("The Canonical String"));
    message = message.substr(0, message.find("\n\n"));
    return cleanLine(message, longestDetail);
}

std::string clockAdvice(std::chrono::seconds offset)
{
    const std::string clock = clockWords(offset);
    return clock.empty() ? std::string() : " This computer's clock is " + clock + " the service's.";
}

} // namespace

std::string CallName::words() const
{
    std::string words = operation == "GetItem"     ? "read from "
        : operation == "PutItem"                   ? "write to "
        : operation == "CreateTable"               ? "create "
        : operation == "DescribeTable"             ? "look at "
        : operation == "GetSecretValue"            ? "read "
                                                   : operation + " of ";
    return words.append(thing(*this));
}

std::string clockWords(std::chrono::seconds offset)
{
    constexpr std::chrono::seconds least{60};   // below it, the network's own delay may be what is measured
    const std::chrono::seconds size = offset < std::chrono::seconds(0) ? -offset : offset;
    if (size < least) {
        return {};
    }
    const bool hours = size >= std::chrono::hours(2);
    const std::chrono::seconds unit = hours ? std::chrono::seconds(3600) : std::chrono::seconds(60);
    const std::int64_t count = (size + unit / 2) / unit;
    std::string words = std::to_string(count);
    words.append(hours ? " hour" : " minute").append(count == 1 ? "" : "s");
    return words.append(offset > std::chrono::seconds(0) ? " behind" : " ahead of");
}

void throwRefusal(const CallName &call, Refusal refusal)
{
    const std::string &code = refusal.answer.code;
    const std::string message = shownMessage(refusal.answer);
    FailedRequest failed = std::move(refusal.request);
    failed.code = cleanLine(code, longestName);
    failed.detail = message;
    const int status = failed.status;
    std::string what = call.words();
    what.append(": ");
    const std::string said = message.empty() ? std::string() : " (" + message + ")";

    if (code == "ResourceNotFoundException") {
        what.append("there is no ").append(thing(call)).append(" in ").append(call.region);
        throw ServerError(what).advise("Check its name, the region and the AWS account.").during(std::move(failed));
    }
    if (isOneOf(code, {"AccessDeniedException", "AccessDenied"})) {
        const MissingPermission missing = missingPermission(call, message);
        what.append("the IAM permission ").append(missing.action).append(" on ").append(missing.resource).append(" is missing");
        std::string advice = "Ask whoever looks after the AWS account to allow ";
        throw ServerError(what).advise(advice.append(missing.action).append(" for these credentials.")).during(std::move(failed));
    }
    if (isOneOf(code, {"UnrecognizedClientException", "InvalidClientTokenId"})) {
        what.append("AWS does not know the access key, or the session token does not go with it");
        throw AuthError(AuthFailure::InvalidClient, what)
            .advise("Check the access key id. With temporary credentials, take key, secret and session token from one and the same answer.")
            .during(std::move(failed));
    }
    if (isClockComplaint(refusal.answer)) {
        const std::string clock = clockWords(refusal.clockOffset);
        what.append("AWS refuses the time of the request: ");
        what.append(clock.empty() ? message : "this computer's clock is " + clock + " the service's");
        throw AuthError(AuthFailure::Refused, what).advise("Set this computer's clock.").during(std::move(failed));
    }
    if (isOneOf(code, {"InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignatureException", "MissingAuthenticationTokenException", "MissingAuthenticationToken"})) {
        what.append("AWS refuses the signature: the secret access key is wrong, or a proxy changes the requests").append(said);
        std::string advice = "Enter the secret access key again.";
        throw AuthError(AuthFailure::InvalidClient, what).advise(advice.append(clockAdvice(refusal.clockOffset))).during(std::move(failed));
    }
    if (isExpiredSession(code)) {
        what.append("the temporary AWS credentials have expired");
        throw AuthError(AuthFailure::Refused, what)
            .advise("Get new temporary credentials; for IAM Identity Center (SSO): aws sso login, then aws configure export-credentials --format env.")
            .during(std::move(failed));
    }
    if (isOneOf(code, {"DecryptionFailure", "KMSAccessDeniedException", "KMSInvalidStateException", "KMSNotFoundException"})) {
        what.append("AWS cannot open it with its KMS key").append(said);
        throw ServerError(what).advise("The credentials need kms:Decrypt on the key that the secret is encrypted with, and the key must be enabled.").during(std::move(failed));
    }
    if (code == "InvalidRequestException") {
        what.append(message.empty() ? "AWS does not allow it in the secret's present state" : message);
        throw ServerError(what).advise("If the secret is marked for deletion, restore it or choose another one.").during(std::move(failed));
    }
    if (isOneOf(code, {"ValidationException", "SerializationException", "InvalidParameterException"})) {
        what.append(serviceWords(call.service)).append(" does not take the request").append(said);
        std::string advice = "Check the name and the key of the table or secret. If they are right, report this";
        if (!failed.requestId.empty()) {
            advice.append(" with the request id ").append(failed.requestId);
        }
        throw ServerError(what).advise(advice.append(".")).during(std::move(failed));
    }

    const bool later = isWorthRetrying(status, code);
    if (isThrottling(status, code)) {
        what.append(serviceWords(call.service)).append(" is asked too often (").append(failed.code).append(")");
    } else {
        what.append(serviceWords(call.service)).append(" answered ").append(std::to_string(status));
        if (failed.code != std::to_string(status)) {
            what.append(" ").append(failed.code);
        }
        what.append(said);
    }
    if (refusal.attempts > 1) {
        what.append(", ").append(std::to_string(refusal.attempts)).append(" times");
    }
    std::string advice = later ? "Try again in a little while." : "Check the endpoint: this may not be the AWS service.";
    if (failed.retryAfter > 0) {
        advice = "The service asks to wait " + std::to_string(failed.retryAfter) + " seconds.";
    }
    throw ServerError(what).advise(std::move(advice)).during(std::move(failed)).maybeLater(later);
}

} // namespace strongroom::aws
