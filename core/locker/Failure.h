// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An error as the Locker SDK sorts it (Locker page, section 10): its class, code and status, and what the service said. Made from any VaultError
// that a Locker call threw.

#include "base/Error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::locker {

enum class FailureKind : std::uint8_t {
    Authentication,
    Permission,
    NotFound,
    AlreadyExists,
    Conflict,
    Validation,
    RateLimit,
    Server,
    Connection,
    Integrity,
    Storage,
    Protocol,      // an answer that is none
    Cancelled,
    Input          // refused before anything was sent
};

struct Failure {
    FailureKind kind = FailureKind::Protocol;
    std::string code;                     // the SDK's: "unauthorized", "permission_denied", "locker_error" …
    std::optional<int> statusCode;        // the SDK's: 503 for a connection error
    std::string className;                // the SDK's: "AuthenticationError"
    bool retryable = false;
    std::optional<int> retryAfter;        // seconds, 0 to 86,400
    std::string body;                     // the service's code and message, cleaned, at most 512 characters
};

[[nodiscard]] Failure failureOf(const VaultError &error);

} // namespace strongroom::locker
