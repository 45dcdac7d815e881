// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// nlohmann/json with what the services' JSON needs on top: lone surrogate escapes survive in both directions (as WTF-8 in strings;
// nlohmann alone refuses them), depth and the number of values are bounded, and a failure is an answer, not somebody else's exception.
// Internal to core.
// A repeated member: the last one wins, as in the services' own SDKs.

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;   // keeps the order of members, for text a person sees

inline constexpr int jsonMaxDepth = 256;
// A value takes up to 40 times its text in memory ("{}," against a tree's node), so that the length of an answer alone bounds nothing.
inline constexpr std::size_t jsonMaxValues = 1'000'000;

// nullopt: not JSON, not UTF-8, deeper than jsonMaxDepth, or more than jsonMaxValues. A leading byte order mark is skipped.
[[nodiscard]] std::optional<Json> parseJson(std::string_view text);
[[nodiscard]] std::optional<OrderedJson> parseOrderedJson(std::string_view text);

// indent < 0: one line without spaces. Never throws for strings that are WTF-8; other bad bytes become U+FFFD.
[[nodiscard]] std::string dumpJson(const Json &json, int indent = -1);
[[nodiscard]] std::string dumpJson(const OrderedJson &json, int indent = -1);

// A JSON integer that fits int64 exactly; 1.0, true and 2^63 do not.
[[nodiscard]] std::optional<std::int64_t> exactInteger(const Json &json);

} // namespace strongroom
