// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user pool answers with status 200 (auth page, 5.1, 5.2, 5.5 and 5.6).

#include "auth/AccessToken.h"
#include "auth/CognitoFailure.h"
#include "auth/SrpNumber.h"
#include "base/Clock.h"
#include "net/HttpTypes.h"

#include <string>

namespace strongroom::auth {

// PASSWORD_VERIFIER.
struct PasswordChallenge {
    SrpNumber salt;
    SrpNumber serverNumber;        // B, not reduced; B mod N is not zero
    Bytes secretBlock;
    std::string secretBlockText;   // as received: base64
    std::string userId;            // USER_ID_FOR_SRP: the pool's own name, for the arithmetic
    std::string userName;          // USERNAME, for the wire
    std::string session;           // often empty
    FailedRequest request;         // for an error that follows
};

// ServerError: a parameter that is missing or unusable; AuthError(ChallengeRequired): another challenge. Nothing more may be sent then.
[[nodiscard]] PasswordChallenge readPasswordChallenge(const net::HttpRequest &request, const net::HttpResponse &response, const CognitoIdentity &identity);

// AuthenticationResult. `refreshToken` and `idToken` are empty when it has none. The same errors.
[[nodiscard]] AccessToken readCognitoTokens(const net::HttpRequest &request, const net::HttpResponse &response, const CognitoIdentity &identity, const Clock &clock);

// The pool's own user name: claim "username" of the access token, else "cognito:username" of the id token; empty: neither.
[[nodiscard]] std::string poolUserName(const AccessToken &token);

} // namespace strongroom::auth
