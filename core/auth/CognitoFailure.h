// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user pool's refusal means (auth page, 5.5 and 5.7).

#include "base/Error.h"
#include "net/HttpTypes.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::auth {

// Who asked, for the sentences. Nothing secret.
struct CognitoIdentity {
    std::string clientId;
    std::string userName;
    std::string poolId;
};

// Any status but 200. AuthError with request().code (the AWS code), status and detail (its message); `secrets` are what was sent and may not be shown
// if it is repeated. A clock that is off by more than two minutes at `now` is part of the sentence.
[[noreturn]] void throwCognitoFailure(const net::HttpRequest &request, const net::HttpResponse &response, const CognitoIdentity &identity,
                                      const std::vector<std::string_view> &secrets, std::chrono::system_clock::time_point now);
// AuthError(ChallengeRequired): the pool wants more than a password.
[[noreturn]] void throwChallengeRequired(std::string_view challenge, FailedRequest request, const CognitoIdentity &identity);
// ServerError: an answer that is none. `what` says so whole: "the user pool's answer cannot be used: …".
[[noreturn]] void throwNoCognitoAnswer(const Sentence &what, FailedRequest request);

// Whether a refused renewal is followed by one full login (5.6), and whether it must be tried the other way: the client rotates its refresh tokens.
[[nodiscard]] bool asksForLogin(const AuthError &refused);
[[nodiscard]] bool asksForRotation(const AuthError &refused);

} // namespace strongroom::auth
