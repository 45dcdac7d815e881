// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/ErrorAnswer.h"

#include "base/Json.h"
#include "net/ReasonPhrase.h"

#include <algorithm>
#include <array>
#include <optional>

namespace strongroom::aws {

namespace {

constexpr std::size_t largestErrorBody = 256 << 10;

constexpr std::array throttlingCodes{
    "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException",
    "ProvisionedThroughputExceededException", "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
    "LimitExceededException", "SlowDown", "PriorRequestNotComplete", "EC2ThrottledException"};
constexpr std::array passingCodes{"RequestTimeout", "RequestTimeoutException", "InternalServerError", "InternalServiceError"};

bool isAmong(const auto &list, std::string_view code)
{
    return std::ranges::any_of(list, [code](const char *known) { return code == known; });
}

// "com.amazon.coral.service#Name", "Name:http://…"
std::string bareCode(std::string_view code)
{
    const std::size_t colon = code.find(':');
    code = code.substr(0, colon);
    const std::size_t hash = code.rfind('#');
    return std::string(hash == std::string_view::npos ? code : code.substr(hash + 1));
}

std::string member(const Json &document, const char *name)
{
    const auto found = document.find(name);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

ErrorAnswer errorAnswerOf(const net::HttpResponse &response)
{
    ErrorAnswer answer;
    const std::optional<Json> document = response.body.size() <= largestErrorBody ? parseJson(response.text()) : std::nullopt;
    if (document && document->is_object()) {
        answer.code = bareCode(member(*document, "__type"));
        if (answer.code.empty()) {
            answer.code = bareCode(member(*document, "code"));
        }
        answer.message = member(*document, "message");
        if (answer.message.empty()) {
            answer.message = member(*document, "Message");
        }
    } else {
        answer.message = net::reasonPhrase(response.status);
    }
    if (answer.code.empty()) {
        answer.code = bareCode(response.headers.get("x-amzn-ErrorType").value_or(std::string_view()));
    }
    if (answer.code.empty()) {
        answer.code = std::to_string(response.status);
    }
    return answer;
}

bool isThrottling(int status, std::string_view code)
{
    return status == 429 || isAmong(throttlingCodes, code);
}

bool isWorthRetrying(int status, std::string_view code)
{
    constexpr std::array statuses{408, 429, 500, 502, 503, 504};
    return std::ranges::find(statuses, status) != statuses.end() || isAmong(throttlingCodes, code) || isAmong(passingCodes, code);
}

bool isClockComplaint(const ErrorAnswer &answer)
{
    if (answer.code == "RequestTimeTooSkewed" || answer.code == "RequestExpired") {
        return true;
    }
    const bool signature = answer.code == "InvalidSignatureException" || answer.code == "SignatureDoesNotMatch";
    return signature && (answer.message.starts_with("Signature expired") || answer.message.find("not yet current") != std::string::npos);
}

bool isExpiredSession(std::string_view code)
{
    return code == "ExpiredTokenException" || code == "ExpiredToken";
}

} // namespace strongroom::aws
