// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A filter as the service's JSON object (incountry page, section 12). Internal to core/incountry.

#include "base/Json.h"
#include "incountry/FindFilter.h"

#include <functional>
#include <string>

namespace strongroom::incountry {

// How a text value and the search text appear.
using TextForm = std::function<std::string(TextMember member, const std::string &value)>;
using SearchForm = std::function<std::string(const std::string &text)>;

[[nodiscard]] OrderedJson filterJson(const FindFilter &filter, const TextForm &textForm, const SearchForm &searchForm);

} // namespace strongroom::incountry
