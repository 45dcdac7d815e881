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

std::string nameOf(const CallName &call) { return cleanLine(call.resource, longestName); }

Sentence thing(const CallName &call)
{
    return call.service == ServiceName::DynamoDb ? Sentence::tr("table %1").arg(nameOf(call)) : Sentence::tr("secret %1").arg(nameOf(call));
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
    Sentence resource;       // an ARN, or the name
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

// What the service said, behind what it means.
Sentence withWords(const Sentence &what, const std::string &message) { return message.empty() ? what : Sentence("%1 (%2)").arg(what).arg(message); }

// "10 minutes", "2 hours"; empty below a minute.
Sentence inWords(std::chrono::seconds time)
{
    constexpr std::chrono::seconds least{60};   // below it, the network's own delay may be what is measured
    if (time < least) {
        return {};
    }
    const bool hours = time >= std::chrono::hours(2);
    const std::chrono::seconds unit = hours ? std::chrono::seconds(3600) : std::chrono::seconds(60);
    const std::int64_t count = (time + unit / 2) / unit;
    if (hours) {
        return Sentence::tr("%1 hours").arg(count);
    }
    return count == 1 ? Sentence::tr("1 minute") : Sentence::tr("%1 minutes").arg(count);
}

// Both empty below a minute.
Sentence clockReason(std::chrono::seconds offset)
{
    const Sentence time = inWords(std::chrono::abs(offset));
    if (time.empty()) {
        return {};
    }
    return offset > std::chrono::seconds(0) ? Sentence::tr("this computer's clock is %1 behind the service's").arg(time)
                                            : Sentence::tr("this computer's clock is %1 ahead of the service's").arg(time);
}
Sentence clockAdvice(std::chrono::seconds offset)
{
    const Sentence time = inWords(std::chrono::abs(offset));
    if (time.empty()) {
        return {};
    }
    return offset > std::chrono::seconds(0) ? Sentence::tr("This computer's clock is %1 behind the service's.").arg(time)
                                            : Sentence::tr("This computer's clock is %1 ahead of the service's.").arg(time);
}

} // namespace

Sentence CallName::words() const
{
    const std::string name = nameOf(*this);
    return operation == "GetItem"          ? Sentence::tr("read from table %1").arg(name)
        : operation == "PutItem"           ? Sentence::tr("write to table %1").arg(name)
        : operation == "CreateTable"       ? Sentence::tr("create table %1").arg(name)
        : operation == "DescribeTable"     ? Sentence::tr("look at table %1").arg(name)
        : operation == "GetSecretValue"    ? Sentence::tr("read secret %1").arg(name)
                                           : Sentence::tr("%1 of %2").arg(operation).arg(thing(*this));
}

void throwRefusal(const CallName &call, Refusal refusal)
{
    const std::string &code = refusal.answer.code;
    const std::string message = shownMessage(refusal.answer);
    FailedRequest failed = std::move(refusal.request);
    failed.code = cleanLine(code, longestName);
    failed.detail = message;
    const int status = failed.status;
    const std::string service(serviceWords(call.service));
    const auto what = [&call](const Sentence &reason) { return whileDoing(call.words(), reason); };

    if (code == "ResourceNotFoundException") {
        throw ServerError(what(call.service == ServiceName::DynamoDb ? Sentence::tr("there is no table %1 in %2").arg(nameOf(call)).arg(call.region)
                                                                     : Sentence::tr("there is no secret %1 in %2").arg(nameOf(call)).arg(call.region)))
            .advise(Sentence::tr("Check its name, the region and the AWS account."))
            .during(std::move(failed));
    }
    if (isOneOf(code, {"AccessDeniedException", "AccessDenied"})) {
        const MissingPermission missing = missingPermission(call, message);
        throw ServerError(what(Sentence::tr("the IAM permission %1 on %2 is missing").arg(missing.action).arg(missing.resource)))
            .advise(Sentence::tr("Ask whoever looks after the AWS account to allow %1 for these credentials.").arg(missing.action))
            .during(std::move(failed));
    }
    if (isOneOf(code, {"UnrecognizedClientException", "InvalidClientTokenId"})) {
        throw AuthError(AuthFailure::InvalidClient, what(Sentence::tr("AWS does not know the access key, or the session token does not go with it")))
            .advise(Sentence::tr("Check the access key id. With temporary credentials, take key, secret and session token from one and the same answer."))
            .during(std::move(failed));
    }
    if (isClockComplaint(refusal.answer)) {
        const Sentence clock = clockReason(refusal.clockOffset);
        throw AuthError(AuthFailure::Refused, what(Sentence::tr("AWS refuses the time of the request: %1").arg(clock.empty() ? Sentence(message) : clock)))
            .advise(Sentence::tr("Set this computer's clock."))
            .during(std::move(failed));
    }
    if (isOneOf(code, {"InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignatureException", "MissingAuthenticationTokenException",
                       "MissingAuthenticationToken"})) {
        const Sentence wrong = Sentence::tr("AWS refuses the signature: the secret access key is wrong, or a proxy changes the requests");
        throw AuthError(AuthFailure::InvalidClient, what(withWords(wrong, message)))
            .advise(inTurn(Sentence::tr("Enter the secret access key again."), clockAdvice(refusal.clockOffset)))
            .during(std::move(failed));
    }
    if (isExpiredSession(code)) {
        throw AuthError(AuthFailure::Refused, what(Sentence::tr("the temporary AWS credentials have expired")))
            .advise(Sentence::tr("Get new temporary credentials; for IAM Identity Center (SSO): aws sso login, then aws configure export-credentials "
                                 "--format env."))
            .during(std::move(failed));
    }
    if (isOneOf(code, {"DecryptionFailure", "KMSAccessDeniedException", "KMSInvalidStateException", "KMSNotFoundException"})) {
        throw ServerError(what(withWords(Sentence::tr("AWS cannot open it with its KMS key"), message)))
            .advise(Sentence::tr("The credentials need kms:Decrypt on the key that the secret is encrypted with, and the key must be enabled."))
            .during(std::move(failed));
    }
    if (code == "InvalidRequestException") {
        throw ServerError(what(message.empty() ? Sentence::tr("AWS does not allow it in the secret's present state") : Sentence(message)))
            .advise(Sentence::tr("If the secret is marked for deletion, restore it or choose another one."))
            .during(std::move(failed));
    }
    if (isOneOf(code, {"ValidationException", "SerializationException", "InvalidParameterException"})) {
        Sentence advice = failed.requestId.empty()
            ? Sentence::tr("Check the name and the key of the table or secret. If they are right, report this.")
            : Sentence::tr("Check the name and the key of the table or secret. If they are right, report this with the request id %1.").arg(failed.requestId);
        throw ServerError(what(withWords(Sentence::tr("%1 does not take the request").arg(service), message)))
            .advise(std::move(advice))
            .during(std::move(failed));
    }

    const bool later = isWorthRetrying(status, code);
    Sentence came;
    if (isThrottling(status, code)) {
        came = Sentence::tr("%1 is asked too often (%2)").arg(service).arg(failed.code);
    } else {
        came = failed.code == std::to_string(status) ? Sentence::tr("%1 answered %2").arg(service).arg(status)
                                                     : Sentence::tr("%1 answered %2 %3", "service, status, code").arg(service).arg(status).arg(failed.code);
        came = withWords(came, message);
    }
    if (refusal.attempts > 1) {
        came = Sentence::tr("%1, %2 times", "what came of it, so many times").arg(came).arg(refusal.attempts);
    }
    Sentence advice = failed.retryAfter > 0 ? Sentence::tr("The service asks to wait %1 seconds.").arg(failed.retryAfter)
        : later                             ? Sentence::tr("Try again in a little while.")
                                            : Sentence::tr("Check the endpoint: this may not be the AWS service.");
    throw ServerError(what(came)).advise(std::move(advice)).during(std::move(failed)).maybeLater(later);
}

} // namespace strongroom::aws
