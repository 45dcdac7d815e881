// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Random records with every member, and what makes two of them the same. The comparison is the tests' own.

#include "incountry/Record.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace strongroom::test {

enum class UnknownMembers { None, Some };   // the sandbox refuses members it does not know

class RecordMaker {
public:
    explicit RecordMaker(std::uint32_t seed, UnknownMembers unknown) : m_random(seed), m_unknown(unknown) {}

    // Every member set in most records, absent or empty now and then; record keys are unique by `number`.
    incountry::Record make(std::int64_t number)
    {
        using namespace incountry;
        Record record;
        for (const TextMember member : allTextMembers) {
            const unsigned die = below(12);
            if (die == 0) {
                continue;
            }
            if (die == 1 && member != TextMember::RecordKey) {
                record.value(member) = hexDigits();
                record.hashed.set(static_cast<std::size_t>(member));
            } else {
                record.value(member) = die == 2 ? std::string() : text(40);
            }
        }
        record.value(TextMember::RecordKey) = "record " + std::to_string(number) + ' ' + text(10);
        record.hashed.reset(static_cast<std::size_t>(TextMember::RecordKey));
        for (const RangeMember member : allRangeMembers) {
            if (below(8) != 0) {
                record.value(member) = below(10) == 0 ? (below(2) == 0 ? INT64_MIN : INT64_MAX) : static_cast<std::int64_t>(m_random()) - (std::int64_t{1} << 31);
            }
        }
        switch (below(8)) {
        case 0:
            break;
        case 1:
            record.body.emplace(std::string_view(""));
            break;
        case 2:
            record.body.emplace(jsonValue());
            record.bodyIsJsonValue = true;
            break;
        case 3:
            record.body.emplace(text(200) + "\xED\xA0\xBD" + text(3));   // half of a character pair
            break;
        case 4:
            record.body.emplace(std::string_view("{\"meta\": {\"record_key\": \"x\"}, \"payload\": \"looks like an envelope, is text\"}"));
            break;
        default:
            record.body.emplace(text(500));
        }
        if (below(2) == 0) {
            record.precommitBody.emplace(below(8) == 0 ? std::string() : text(300));
        }
        if (below(3) != 0) {
            // The year 2099: the service forgets what has expired.
            record.value(DateMember::ExpiresAt) = Timestamp::fromNumber(static_cast<std::int64_t>(4'100'000'000'000 + static_cast<std::int64_t>(m_random()) * 7));
        }
        if (below(4) == 0) {
            record.unknownMeta.emplace("added by \"us\"", jsonValue());
            record.unknownMeta.emplace("note", "null");
        }
        if (m_unknown == UnknownMembers::Some && below(4) == 0) {
            record.unknownMembers.emplace("country", "\"a member of the service's own\"");
            record.unknownMembers.emplace("future, member", jsonValue());
            record.unknownMembers.emplace("nothing", "null");
        }
        return record;
    }
    std::string text(unsigned most)
    {
        static const std::vector<std::string> pieces{
            "a", "B", "7", " ", ",", ";", "\t", "\n", "\r\n", "\r", "\"", "\"\"", "'", "\\", "/", "=1+1", "+", "-", "@SUM", "{", "}", "[", "]", ":", "ß", "é", "İ", "Σ", "鍵",
            "😀", "\xEF\xBB\xBF", "\u2028", std::string(1, '\0'), "\x01", "\x7F", "null", "true", "$not", "--- ", "record_key", "👩\u200D🔬",
        };
        std::string out;
        const unsigned length = below(most + 1);
        while (out.size() < length) {
            out += pieces[below(static_cast<unsigned>(pieces.size()))];
        }
        return out;
    }
    unsigned below(unsigned end) { return static_cast<unsigned>(m_random() % end); }

private:
    std::string hexDigits()
    {
        std::string hex;
        while (hex.size() < 64) {
            hex += "0123456789abcdef"[below(16)];
        }
        return hex;
    }
    std::string jsonValue()
    {
        switch (below(5)) {
        case 0:
            return "12345678901234567890.125";
        case 1:
            return "true";
        case 2:
            return "[1, \"two\", null, {\"three\": 3.50}]";
        case 3:
            return "{\"a\": \"\\u0000\\ud800\", \"b\": {\"c\": [], \"d\": {}}}";
        default:
            return "-0";
        }
    }

    std::mt19937 m_random;
    UnknownMembers m_unknown;
};

// The same JSON, whatever its layout; numbers to the digit.
inline std::string withoutBlanks(std::string_view json)
{
    std::string out;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted && c == '\\') {
            out += c;
            out += json[++i];
            continue;
        }
        quoted = c == '"' ? !quoted : quoted;
        if (quoted || (c != ' ' && c != '\n')) {
            out += c;
        }
    }
    return out;
}

// What of a record a write restores. "" when the two are the same, or the member in which they differ.
inline std::string difference(const incountry::Record &a, const incountry::Record &b)
{
    using namespace incountry;
    for (const TextMember member : allTextMembers) {
        if (a.value(member) != b.value(member) || (a.value(member) && a.isHashed(member) != b.isHashed(member))) {
            return std::string(nameOf(member));
        }
    }
    for (const RangeMember member : allRangeMembers) {
        if (a.value(member) != b.value(member)) {
            return std::string(nameOf(member));
        }
    }
    if (a.value(DateMember::ExpiresAt).has_value() != b.value(DateMember::ExpiresAt).has_value()
        || (a.value(DateMember::ExpiresAt) && a.value(DateMember::ExpiresAt)->instant != b.value(DateMember::ExpiresAt)->instant)) {
        return "expires_at";
    }
    if (a.bodyIsJsonValue != b.bodyIsJsonValue || a.body.has_value() != b.body.has_value() || a.form != b.form) {
        return "body (form)";
    }
    if (a.body && (a.bodyIsJsonValue ? withoutBlanks(a.body->view()) != withoutBlanks(b.body->view()) : a.body->view() != b.body->view())) {
        return "body";
    }
    if (a.precommitBody.has_value() != b.precommitBody.has_value() || (a.precommitBody && a.precommitBody->view() != b.precommitBody->view())) {
        return "precommit_body";
    }
    const auto sameMap = [](const auto &left, const auto &right) {
        return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), [](const auto &x, const auto &y) {
                   return x.first == y.first && withoutBlanks(x.second) == withoutBlanks(y.second);
               });
    };
    if (!sameMap(a.unknownMeta, b.unknownMeta)) {
        return "unknown meta";
    }
    return sameMap(a.unknownMembers, b.unknownMembers) ? std::string() : "unknown members";
}

} // namespace strongroom::test
