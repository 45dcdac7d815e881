// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Canaries.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <random>
#include <set>

namespace strongroom::test {

namespace {

std::string utf16(std::string_view text)   // of ASCII
{
    std::string out;
    for (const char c : text) {
        out.push_back(c);
        out.push_back('\0');
    }
    return out;
}

std::string hex(std::string_view bytes, const char *digits)
{
    std::string out;
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        out.push_back(digits[value >> 4]);
        out.push_back(digits[value & 15]);
    }
    return out;
}

// What surely stands in the base64 of any text that has these bytes at this place (0 to 2) of a group: whole characters only.
std::string base64(std::string_view bytes, std::size_t place, const char *alphabet)
{
    std::string out;
    const std::size_t bits = (place + bytes.size()) * 8;
    for (std::size_t bit = 0; bit + 6 <= bits; bit += 6) {
        unsigned value = 0;
        bool known = true;
        for (std::size_t i = bit; i < bit + 6; ++i) {
            const std::size_t byte = i / 8;
            known = known && byte >= place;
            value = value << 1 | (byte >= place ? unsigned(static_cast<unsigned char>(bytes[byte - place]) >> (7 - i % 8) & 1) : 0U);
        }
        if (known) {
            out.push_back(alphabet[value]);
        }
    }
    return out;
}

constexpr const char *standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr const char *forUrls = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::size_t headOf(const char *bytes)
{
    std::uint32_t head = 0;
    std::memcpy(&head, bytes, sizeof head);
    return (head * 2'654'435'761U) >> 16;
}

} // namespace

std::string newCanaryText()
{
    static std::mt19937_64 random{std::random_device{}()};
    static std::set<std::string> given;
    constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    std::uniform_int_distribution<std::size_t> any(0, letters.size() - 1);
    for (;;) {
        std::string text;
        for (int i = 0; i < 32; ++i) {
            text.push_back(letters[any(random)]);
        }
        if (given.insert(text).second) {
            return text;
        }
    }
}

std::vector<Pattern> patternsOf(const std::vector<Canary> &canaries)
{
    std::vector<Pattern> patterns;
    for (int i = 0; i < int(canaries.size()); ++i) {
        const Canary &canary = canaries[std::size_t(i)];
        std::set<std::string> own;
        const auto add = [&](const char *form, const std::string &bytes) {
            if (bytes.size() >= 8 && own.insert(bytes).second) {
                patterns.push_back({i, form, bytes});
            }
        };
        add("UTF-8", canary.text);
        add("UTF-16LE", utf16(canary.text));
        add("hex", hex(canary.text, "0123456789abcdef"));
        add("HEX", hex(canary.text, "0123456789ABCDEF"));
        for (std::size_t place = 0; place < 3; ++place) {
            add("base64", base64(canary.text, place, standard));
            add("base64url", base64(canary.text, place, forUrls));
        }
        if (!canary.bytes.empty()) {
            add("bytes", canary.bytes);
            add("hex of the bytes", hex(canary.bytes, "0123456789abcdef"));
            add("HEX of the bytes", hex(canary.bytes, "0123456789ABCDEF"));
        }
    }
    return patterns;
}

PatternSearch::PatternSearch(std::vector<Pattern> patterns) : m_patterns(std::move(patterns)), m_byHead(std::size_t(1) << 16)
{
    for (int i = 0; i < int(m_patterns.size()); ++i) {
        m_byHead[headOf(m_patterns[std::size_t(i)].bytes.data())].push_back(i);
        m_longest = std::max(m_longest, m_patterns[std::size_t(i)].bytes.size());
    }
}

void PatternSearch::search(std::string_view bytes, const std::string &where, std::size_t offset, std::vector<Hit> &hits) const
{
    if (bytes.size() < 4) {
        return;
    }
    for (std::size_t at = 0; at + 4 <= bytes.size(); ++at) {
        // Most of memory is nothing.
        if (bytes[at] == '\0') {
            continue;
        }
        for (const int number : m_byHead[headOf(bytes.data() + at)]) {
            const Pattern &pattern = m_patterns[std::size_t(number)];
            if (at + pattern.bytes.size() > bytes.size() || std::memcmp(bytes.data() + at, pattern.bytes.data(), pattern.bytes.size()) != 0) {
                continue;
            }
            std::string around;
            const std::size_t first = at < 64 ? 0 : at - 64;
            for (const char c : bytes.substr(first, at - first + pattern.bytes.size() + 64)) {
                around.push_back(c >= ' ' && c <= '~' ? c : '.');
            }
            hits.push_back({pattern.canary, pattern.form, where, offset + at, around});
        }
    }
}

std::vector<std::string> foundNames(const std::vector<Hit> &hits, const std::vector<Canary> &canaries)
{
    std::map<int, std::map<std::string, int>> forms;
    for (const Hit &hit : hits) {
        ++forms[hit.canary][hit.form];
    }
    std::vector<std::string> names;
    for (const auto &[canary, counts] : forms) {
        std::string line = canaries[std::size_t(canary)].name;
        for (const auto &[form, count] : counts) {
            line.append(" · ").append(std::to_string(count)).append(" ").append(form);
        }
        names.push_back(std::move(line));
    }
    return names;
}

} // namespace strongroom::test
