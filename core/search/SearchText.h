// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/search.

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::search {

// Whether `part` is in the text, whatever their case (full Unicode). For many texts against one part.
class Finder {
public:
    explicit Finder(std::string_view part);
    [[nodiscard]] bool isIn(std::string_view text) const;

private:
    std::string m_part;   // lower case
};

// "customer · english · rolls-royce", at most so many of them, without the empty ones.
[[nodiscard]] std::string joined(const std::vector<std::string> &parts, std::size_t most);

} // namespace strongroom::search
