// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The token endpoint's answer (RFC 6749, sections 5.1 and 5.2; incountry page, section 3).

#include "base/SecretBytes.h"
#include "net/HttpTypes.h"

#include <chrono>

namespace strongroom::auth {

struct TokenAnswer {
    SecretBytes token;
    std::chrono::milliseconds lifetime{0};   // not negative, at most ten years
};

// AuthError and ServerError as OAuth2ClientCredentials describes them. The endpoint's own words are shown, unless they repeat the secret.
[[nodiscard]] TokenAnswer readTokenAnswer(const net::HttpRequest &request, const net::HttpResponse &response, const SecretBytes &clientSecret);

} // namespace strongroom::auth
