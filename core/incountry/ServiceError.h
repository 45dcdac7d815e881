// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Answers that are errors, as members of our family (incountry page, section 15). What a server sends is not trusted: its texts are
// shortened and freed of control characters before anybody sees them. Internal to core/incountry.

#include "base/Error.h"
#include "net/HttpTypes.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace strongroom::incountry {

// What the refused request carried: nothing, credentials that cannot change (API key), or a token that was made for this request.
enum class Credentials { None, Fixed, Renewed };
// For a status that is not 2xx. 401 and 403 of a request with credentials: AuthError; everything else ServerError.
[[noreturn]] void throwRefused(const net::HttpRequest &request, const net::HttpResponse &response, Credentials credentials);

} // namespace strongroom::incountry
