// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Authorization: Bearer …" (RFC 6750, section 2.1), set and read without leaving a copy of the token behind.

#include "base/SecretBytes.h"
#include "net/HttpTypes.h"

#include <string_view>

namespace strongroom::auth {

// Visible ASCII: what a header can carry.
[[nodiscard]] bool isBearerToken(std::string_view token);
void setBearer(net::HttpRequest &request, const SecretBytes &token);
// True when the request carries just this token.
[[nodiscard]] bool hasBearer(const net::HttpRequest &request, const SecretBytes &token);

} // namespace strongroom::auth
