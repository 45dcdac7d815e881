// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a member can be asked for, and how a refusal says so. Internal to core/incountry.

#include "base/Sentence.h"
#include "incountry/FindFilter.h"

#include <string_view>

namespace strongroom::incountry {

enum class FilterKind { Text, Integer, Date, None };
[[nodiscard]] FilterKind filterKind(std::string_view member);

// "key21 is not a member the service can filter by; it can: …. Did you mean key2?"
[[nodiscard]] Sentence notFilterable(std::string_view member);
// The name a person probably meant; "" when nothing is near.
[[nodiscard]] std::string_view nearestFilterName(std::string_view name);

inline constexpr std::size_t minSearchLength = 3;
inline constexpr std::size_t maxSearchLength = 200;

} // namespace strongroom::incountry
