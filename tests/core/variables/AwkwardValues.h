// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Values that files of variables get wrong.

#include "variables/Variables.h"

#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

inline std::vector<std::pair<std::string, std::string>> awkwardPairs()
{
    using namespace std::string_literals;
    std::string large;
    while (large.size() < (1 << 20)) {
        large += "0123456789 abc'\"$\\` \xD1\x8F\n";
    }
    large.resize(1 << 20, 'x');
    while ((static_cast<unsigned char>(large.back()) & 0x80) != 0) {
        large.pop_back();
    }
    return {
        {"EMPTY", ""},
        {"PLAIN", "plain"},
        {"BLANKS", "  two  words\t"},
        {"SINGLE", "it's 'here'"},
        {"DOUBLE", "say \"hi\""},
        {"DOLLAR", "$HOME ${HOME} $(id) $$"},
        {"BACKTICK", "`id`"},
        {"BACKSLASH", "c:\\new\\table\\"},
        {"ESCAPES", "\\n \\\" \\' \\$ \\\\"},
        {"HASH", "a #b # c"},
        {"HASHFIRST", "#first"},
        {"EQUALS", "==a=b="},
        {"COLON", "a: b, - c, [d], {e}"},
        {"BANG", "wow! !!"},
        {"LF", "one\ntwo\n"},
        {"CR", "one\rtwo\r"},
        {"CRLF", "one\r\ntwo\r\n"},
        {"CONTROL", "\x01\x1B[0m\x7F"},
        {"NUL", "a\0b"s},
        {"EMOJI", "\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87 \xF0\x9F\x94\x91"},
        {"NEXTLINE", "a\xC2\x85" "b\xE2\x80\xA8" "c\xE2\x80\xA9" "d\xEF\xBB\xBF"},
        {"NUMBER", "007"},
        {"TRUTH", "yes"},
        {"NOTHING", "null"},
        {"TILDE", "~/x:~"},
        {"PEM", "-----BEGIN KEY-----\nMIIB+/==\n-----END KEY-----\n"},
        {"JSON", "{\"a\": [1, \"b\\n\"]}"},
        {"QUOTED", "\"line\\nbreak\""},
        {"LARGE", large},
    };
}

inline std::vector<variables::Variable> variablesOf(const std::vector<std::pair<std::string, std::string>> &pairs)
{
    std::vector<variables::Variable> result;
    for (const auto &[key, value] : pairs) {
        variables::Variable variable;
        variable.key = key;
        variable.value = SensitiveText(value);
        result.push_back(std::move(variable));
    }
    return result;
}

} // namespace strongroom::test
