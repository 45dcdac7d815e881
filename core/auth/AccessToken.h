// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an authorization service handed out, and what may be told about it (auth page, section 1).

#include "base/Error.h"
#include "base/SecretBytes.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::auth {

// What a token must be good for. The audience is text as the service defines it (it may hold two URLs) and the cache key; the region only
// chooses the token endpoint (incountry page, sections 2 and 3). Services that know neither use the default.
struct AccessScope {
    std::string audience;
    std::string region = "default";
};

struct AccessToken {
    SecretBytes value;                   // visible ASCII: fit for a header
    // By the steady clock: a wall clock that jumps makes no token valid. Absent: nobody said, so that it serves one request.
    std::optional<std::chrono::steady_clock::time_point> validUntil;
    SecretBytes refreshToken;            // empty: none
    SecretBytes idToken;                 // Cognito only
    std::string scope;                   // as granted; empty: it did not say
    std::string tokenType = "Bearer";
    std::string origin;                  // for people: "token endpoint auth.example", "table Tokens in eu-central-1"
    std::chrono::system_clock::time_point receivedAt;                 // these two are for people
    std::optional<std::chrono::system_clock::time_point> expiresAt;
    std::vector<Sentence> remarks;       // for people, about how it was got ("the token could not be stored: …"); safe to log
    // It counts as expired this much before validUntil. Absent: the authorizer's own gap.
    std::optional<std::chrono::milliseconds> renewBefore;
};

// What may be told about a token that is held. Nothing secret.
struct HeldToken {
    AccessScope audience;
    std::string scope;
    std::string tokenType;
    std::string origin;
    std::chrono::system_clock::time_point receivedAt;
    std::optional<std::chrono::system_clock::time_point> expiresAt;
    bool expired = false;                // by the authorizer's own rule (gap included)
    std::vector<Sentence> remarks;
};

enum class RefreshReason {
    First,      // none was held
    Expired,
    Rejected,   // the called service answered 401
    Asked       // by the user
};

// One attempt to get a token, for the history.
struct RefreshEvent {
    AccessScope audience;
    RefreshReason reason = RefreshReason::First;
    std::chrono::system_clock::time_point at;       // when it began
    std::chrono::milliseconds duration{0};
    ErrorPtr error;                                 // null: it worked
    std::string origin;
    std::optional<std::chrono::system_clock::time_point> expiresAt;
};
// Called on the thread that got the token, after the others were let go; must be quick and must not throw.
using RefreshObserver = std::function<void(const RefreshEvent &)>;

} // namespace strongroom::auth
