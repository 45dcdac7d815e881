// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Answers that are errors, as members of our family (TozStore page, section 14). What a service sends is not trusted: its words are shortened
// and freed of control characters before anybody sees them. Internal to core/tozstore.

#include "base/Error.h"
#include "net/HttpTypes.h"

#include <string>

namespace strongroom::tozstore {

[[nodiscard]] inline bool isGood(int status) noexcept { return status >= 200 && status < 300; }

// The service's own words in an answer, wherever it puts them ("message", "error", "errors"[0]."detail"); empty: none.
[[nodiscard]] std::string wordsOf(const net::HttpResponse &response);

// For a status that is not 2xx. 401: AuthError; everything else ServerError, which may succeed later for 408, 429 and 502 to 504.
[[noreturn]] void throwRefused(const net::HttpRequest &request, const net::HttpResponse &response);

} // namespace strongroom::tozstore
