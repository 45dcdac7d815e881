// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Failure.h"

#include "base/CleanText.h"
#include "base/Text.h"
#include "locker/Store.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace strongroom::locker {

namespace {

constexpr std::size_t longestBody = 512;

std::string wordOf(const std::string &code)
{
    std::string word = toLowerAscii(code);
    std::ranges::replace(word, '-', '_');
    return word;
}

bool saysAlreadyExists(const FailedRequest &request)
{
    constexpr std::array codes{"secret_already_exists", "environment_already_exists", "already_exists", "duplicate_hash"};
    const std::string code = wordOf(request.code);
    if (std::ranges::any_of(codes, [&](const char *known) { return code == known; })) {
        return true;
    }
    // "This secret hash already exists", "This hash value already existed", and their like
    const std::string message = toLowerAscii(request.detail);
    return message.find("already exist") != std::string::npos;
}

FailureKind kindOf(const ServerError &error)
{
    if (dynamic_cast<const SecretConflict *>(&error) != nullptr) {
        return FailureKind::Conflict;
    }
    const FailedRequest &request = error.request();
    const int status = request.status;
    if (status == 403) {
        return FailureKind::Permission;
    }
    if (status == 404) {
        return FailureKind::NotFound;
    }
    if (status == 400 || status == 409 || status == 422) {
        if (saysAlreadyExists(request)) {
            return FailureKind::AlreadyExists;
        }
        if (wordOf(request.code) == "environment_not_found") {
            return FailureKind::NotFound;
        }
        return status == 409 ? FailureKind::Conflict : FailureKind::Validation;
    }
    if (status == 429) {
        return FailureKind::RateLimit;
    }
    return status >= 500 && status < 600 ? FailureKind::Server : FailureKind::Protocol;
}

FailureKind kindOf(const VaultError &error)
{
    switch (error.kind()) {
    case ErrorKind::Client: return FailureKind::Input;
    case ErrorKind::Network: return FailureKind::Connection;
    case ErrorKind::Auth: return FailureKind::Authentication;
    case ErrorKind::Crypto: return FailureKind::Integrity;
    case ErrorKind::Cancelled: return FailureKind::Cancelled;
    case ErrorKind::Storage: return FailureKind::Storage;
    case ErrorKind::Server: break;
    }
    const auto *const server = dynamic_cast<const ServerError *>(&error);
    return server == nullptr ? FailureKind::Protocol : kindOf(*server);
}

// The seed's own words (section 10).
struct SeedWords {
    const char *code;
    int status;              // 0: none
    const char *className;
};

SeedWords wordsFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Authentication: return {"unauthorized", 401, "AuthenticationError"};
    case FailureKind::Permission: return {"permission_denied", 403, "PermissionDeniedError"};
    case FailureKind::NotFound: return {"not_found", 404, "ResourceNotFoundError"};
    case FailureKind::RateLimit: return {"rate_limit", 429, "RateLimitError"};
    case FailureKind::Server: return {"server_error", 500, "APIServerError"};
    case FailureKind::Connection: return {"http_error", 503, "APIConnectionError"};
    case FailureKind::Integrity:
    case FailureKind::Storage: return {"cli_error", 0, "CliRunError"};
    case FailureKind::AlreadyExists:
    case FailureKind::Conflict:
    case FailureKind::Validation:
    case FailureKind::Protocol:
    case FailureKind::Cancelled:
    case FailureKind::Input: break;
    }
    return {"locker_error", 0, "LockerError"};
}

} // namespace

Failure failureOf(const VaultError &error)
{
    Failure failure;
    failure.kind = kindOf(error);
    const SeedWords words = wordsFor(failure.kind);
    failure.code = words.code;
    failure.className = words.className;
    if (words.status != 0) {
        failure.statusCode = words.status;
    }
    failure.retryable = error.retryable();
    const FailedRequest &request = error.request();
    if (failure.kind == FailureKind::RateLimit && request.retryAfter >= 0) {
        failure.retryAfter = request.retryAfter;
    }
    std::string body = request.code;
    if (!body.empty() && !request.detail.empty()) {
        body += ": ";
    }
    body += request.detail;
    failure.body = cleanLine(body, longestBody);
    return failure;
}

} // namespace strongroom::locker
