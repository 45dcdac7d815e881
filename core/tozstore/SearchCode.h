// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A search as text to keep, to read and to run elsewhere: the JSON that is sent, and a program for the Python SDK. Pure functions, any thread.

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

} // namespace strongroom::tozstore
