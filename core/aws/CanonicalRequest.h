// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/aws: the parts of a canonical request (aws page, section 2).

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::aws {

struct UrlParts {
    std::string scheme;      // lower case
    std::string host;        // as in a Host header: the port unless it is the scheme's own, [::1] in brackets
    std::string_view path;   // as it stands in the URL
    std::string_view query;  // without "?"
};

// Views into `url`. ClientError: not http or https, no host, user info.
[[nodiscard]] UrlParts splitUrl(std::string_view url);

// Dot segments and doubled slashes removed, each segment percent-encoded once more; at least "/".
[[nodiscard]] std::string canonicalPath(std::string_view path);
// Sorted by name, then value; "=" everywhere; unreserved characters plain, everything else percent-encoded once.
[[nodiscard]] std::string canonicalQuery(std::string_view query);
// Ends trimmed, runs of blanks made one.
[[nodiscard]] std::string canonicalHeaderValue(std::string_view value);

} // namespace strongroom::aws
