// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A search as text to keep, to read and to run elsewhere: the JSON that is sent, the command of this program, cURL, and programs for the SDKs of Python
// and JavaScript. Nothing secret is in any of them. Pure functions, any thread. Source: TozStore page, sections 3.1 and 10.2.

#include "tozstore/Search.h"

#include <string>
#include <string_view>

namespace strongroom::tozstore {

// The body of POST /v2/search, a line for each member. ClientError as searchBody().
[[nodiscard]] std::string searchAsJson(const Search &search);
// Reads it back, in the shape of either SDK: members that are missing have their defaults, others than the protocol's are refused, as a
// misspelt one would find something else. ClientError names the member.
[[nodiscard]] Search searchFromJson(std::string_view text);

// A program that prints every record the search finds, for the profile of `~/.tozny`. What the Python SDK has no words for stands in it as a
// comment (the order). ClientError as searchBody().
[[nodiscard]] std::string searchAsPython(const Search &search);

// The same for @toznysecure/sdk and node, from the client's own file in `~/.tozny`. That SDK takes no range with an open end: one is given the ends of
// time, which finds the same; it knows milliseconds, so that finer times are cut. ClientError as searchBody().
[[nodiscard]] std::string searchAsJavaScript(const Search &search);

// strongroom-cli with the search on its standard input. `connection`: the saved connection's name; empty: left to be filled in. ClientError as searchBody().
[[nodiscard]] std::string searchAsCommand(const Search &search, const std::string &connection);

// An access token first, then the search; the API key is in the variables TOZNY_API_KEY_ID and TOZNY_API_SECRET. The answer is as it is stored: data
// encrypted. ClientError as searchBody().
[[nodiscard]] std::string searchAsCurl(const Search &search, const std::string &apiUrl);

} // namespace strongroom::tozstore
