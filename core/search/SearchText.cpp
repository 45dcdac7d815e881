// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchText.h"

#include "base/CleanText.h"
#include "base/Error.h"
#include "base/Text.h"
#include "search/Search.h"

#include <algorithm>

namespace strongroom::search {

namespace {
constexpr std::size_t mostDetailBytes = 160;
} // namespace

std::string cleanedText(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        throw ClientError(Sentence::tr("there is nothing to look for")).about("text");
    }
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    if (!isValidUtf8(text)) {
        throw ClientError(Sentence::tr("the text to look for is not UTF-8")).about("text");
    }
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })) {
        throw ClientError(Sentence::tr("the text to look for has a line break or another control character in it")).about("text");
    }
    if (utf16Length(text) > longestText) {
        throw ClientError(Sentence::tr("the text to look for is longer than %1 characters").arg(longestText)).about("text");
    }
    return std::string(text);
}

Finder::Finder(std::string_view part) : m_part(toLowerFull(part)) {}

bool Finder::isIn(std::string_view text) const
{
    return isValidUtf8(text) ? toLowerFull(text).find(m_part) != std::string::npos : false;
}

std::string joined(const std::vector<std::string> &parts, std::size_t most)
{
    std::string line;
    std::size_t count = 0;
    for (const std::string &part : parts) {
        if (!part.empty() && count < most) {
            line += count++ > 0 ? " · " + part : part;
        }
    }
    return cleanLine(line, mostDetailBytes);
}

} // namespace strongroom::search
