// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Token endpoints: what they answer, and the token as the API-token manager keeps it.
#include "../Target.h"

#include "../FixedAnswer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "tokens/TokenObject.h"

namespace strongroom::fuzz::oAuthAnswerTarget {

namespace {

void fuzzOAuthAnswer(ByteView input)
{
    const std::string_view text = textOf(input);
    for (const int status : {200, 400, 401}) {
        FixedAnswer transport(status, text);
        auth::OAuth2Settings settings;
        settings.endpoints["default"] = "https://auth.example/token";
        settings.clientId = "client";
        settings.clientSecret = SecretBytes(std::string_view("client-secret"));
        auth::OAuth2ClientCredentials client(std::move(settings), transport);
        (void)attempt([&client] { return client.accessToken({}, Cancellation()); });
    }
    (void)tokens::readAnsweredToken(text);
    if (const auto stored = tokens::readStoredObject(text)) {
        for (const tokens::ExpiryUnit unit : {tokens::ExpiryUnit::Seconds, tokens::ExpiryUnit::Milliseconds}) {
            const std::int64_t expiry = 1'795'334'400'000;
            const auto again = tokens::readStoredObject(tokens::withExpiry(text, expiry, unit).view());
            require(again && again->expiryMs == expiry && again->accessToken.sameAs(stored->accessToken), "a token that is kept is read as it was");
        }
    }
}

const Registration oauthAnswer("oauth_answer", fuzzOAuthAnswer, {"auth/oauth-responses.json", "auth/oauth-exchanges.json", "api-tokens/validity.json", "api-tokens/scenarios.json"});

} // namespace

} // namespace strongroom::fuzz::oAuthAnswerTarget
