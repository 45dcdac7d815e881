// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Cognito: challenges, tokens, refusals.
#include "../Target.h"

#include "../FixedAnswer.h"
#include "auth/CognitoAnswers.h"
#include "auth/CognitoFailure.h"
#include "auth/SrpTimestamp.h"

namespace strongroom::fuzz::cognitoAnswerTarget {

namespace {

using namespace auth;

void fuzzCognitoAnswer(ByteView input)
{
    const CognitoIdentity identity{"client", "ada", "us-east-1_Strong001"};
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.url = "https://cognito-idp.us-east-1.amazonaws.com/";
    (void)attempt([&] { return readPasswordChallenge(request, answerOf(200, textOf(input)), identity); });
    if (const auto token = attempt([&] { return readCognitoTokens(request, answerOf(200, textOf(input)), identity, Clock::system()); })) {
        (void)attempt([&token] { return poolUserName(*token); });
    }
    const auto now = std::chrono::sys_seconds(std::chrono::seconds(1'770'076'800));
    require(!attempt([&] { throwCognitoFailure(request, answerOf(400, textOf(input)), identity, {"a password"}, now); }), "a refusal is an error");
}

const Registration cognitoAnswer("cognito_answer", fuzzCognitoAnswer,
                                 {"auth/cognito-errors.json", "auth/exchanges-srp.json", "auth/exchanges-cognito-local.json", "auth/srp-reject.json"});

} // namespace

} // namespace strongroom::fuzz::cognitoAnswerTarget
