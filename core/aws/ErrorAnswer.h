// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/aws: what a service says when it refuses, and what becomes of it (aws page, sections 4 and 5).

#include "aws/JsonService.h"
#include "net/HttpTypes.h"

#include <chrono>
#include <string>
#include <string_view>

namespace strongroom::aws {

struct ErrorAnswer {
    std::string code;       // "ResourceNotFoundException"; the status as text when there is none
    std::string message;    // as sent
};
// Of an answer that is not 200.
[[nodiscard]] ErrorAnswer errorAnswerOf(const net::HttpResponse &response);

[[nodiscard]] bool isThrottling(int status, std::string_view code);
// Whether the same request may be sent again.
[[nodiscard]] bool isWorthRetrying(int status, std::string_view code);
// The service holds the request's time for wrong.
[[nodiscard]] bool isClockComplaint(const ErrorAnswer &answer);
[[nodiscard]] bool isExpiredSession(std::string_view code);

// One call, for its errors.
struct CallName {
    ServiceName service = ServiceName::DynamoDb;
    std::string operation;    // "GetItem"
    std::string resource;     // the table's or the secret's name
    std::string region;

    // "read from table Tokens"
    [[nodiscard]] Sentence words() const;
};

struct Refusal {
    ErrorAnswer answer;
    FailedRequest request;
    int attempts = 1;
    std::chrono::seconds clockOffset{0};   // the service's clock before ours, by its Date header; zero: unknown or none
};

// ServerError or AuthError, in words.
[[noreturn]] void throwRefusal(const CallName &call, Refusal refusal);

} // namespace strongroom::aws
