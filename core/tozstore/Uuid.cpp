// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Uuid.h"

#include "base/Text.h"

#include <algorithm>
#include <cstddef>

namespace strongroom::tozstore {

std::optional<std::string> normalUuid(std::string_view text)
{
    constexpr std::string_view prefix = "urn:uuid:";
    if (text.size() >= prefix.size() && equalsIgnoringAsciiCase(text.substr(0, prefix.size()), prefix)) {
        text.remove_prefix(prefix.size());
    }
    if (text.size() >= 2 && text.front() == '{' && text.back() == '}') {
        text = text.substr(1, text.size() - 2);
    }
    std::string digits = toLowerAscii(text);
    if (digits.size() == 36) {
        for (const std::size_t at : {std::size_t{23}, std::size_t{18}, std::size_t{13}, std::size_t{8}}) {
            if (digits[at] != '-') {
                return std::nullopt;
            }
            digits.erase(at, 1);
        }
    }
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (digits.size() != 32 || !std::all_of(digits.begin(), digits.end(), isDigit)) {
        return std::nullopt;
    }
    for (const std::size_t at : {std::size_t{20}, std::size_t{16}, std::size_t{12}, std::size_t{8}}) {
        digits.insert(at, 1, '-');
    }
    return digits;
}

} // namespace strongroom::tozstore
