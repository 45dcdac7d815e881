// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON read in place. Internal to core/incountry.
//
// base/Json makes a tree; here values stay slices of the text, for three reasons: decrypted text and secrets are not copied into memory
// that nobody wipes; members and numbers nobody knows go back exactly as they came (a number beyond a double too); and it is several times
// faster, which a page of records needs. Accepts what base/Json accepts (strict JSON in UTF-8, lone surrogate escapes, at most jsonMaxDepth
// deep) and numbers of any size.

#include "base/SecretBytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::incountry {

enum class JsonKind { Null, True, False, Number, String, Array, Object };

// A slice of a text that scanJson() accepted, without blanks around it. Valid as long as the text.
class JsonText {
public:
    [[nodiscard]] JsonKind kind() const noexcept { return m_kind; }
    [[nodiscard]] bool isNull() const noexcept { return m_kind == JsonKind::Null; }
    [[nodiscard]] bool isString() const noexcept { return m_kind == JsonKind::String; }
    [[nodiscard]] bool isObject() const noexcept { return m_kind == JsonKind::Object; }
    [[nodiscard]] bool isArray() const noexcept { return m_kind == JsonKind::Array; }
    [[nodiscard]] std::string_view text() const noexcept { return m_text; }

    // Of a String: its content, WTF-8.
    [[nodiscard]] std::string string() const;
    [[nodiscard]] SensitiveText sensitiveString() const;
    // Of a String without escapes, which most are: its content in place.
    [[nodiscard]] std::optional<std::string_view> plainString() const noexcept;
    // Exactly an integer that fits; 1.0 does not.
    [[nodiscard]] std::optional<std::int64_t> integer() const noexcept;
    [[nodiscard]] std::optional<bool> boolean() const noexcept;

    // Calls visit(std::string_view name, JsonText value) for each member of an Object, in order, a repeated one each time. The name is
    // valid during the call only.
    template <typename Visit>
    void forEachMember(Visit visit) const
    {
        std::size_t at = 1;
        std::string unescaped;
        while (const std::optional<JsonText> name = next(at)) {
            const std::optional<std::string_view> plain = name->plainString();
            if (!plain) {
                unescaped = name->string();
            }
            visit(plain ? *plain : std::string_view(unescaped), *next(at));
        }
    }

    // Calls visit(JsonText) for each item of an Array.
    template <typename Visit>
    void forEachItem(Visit visit) const
    {
        std::size_t at = 1;
        while (const std::optional<JsonText> item = next(at)) {
            visit(*item);
        }
    }

private:
    friend std::optional<JsonText> scanJson(std::string_view text);
    explicit JsonText(std::string_view slice) noexcept;
    // The next value in this array or object (names count as values); nullopt at its end.
    [[nodiscard]] std::optional<JsonText> next(std::size_t &at) const noexcept;

    JsonKind m_kind = JsonKind::Null;
    std::string_view m_text;
};

// nullopt: not JSON, not UTF-8, or too deep. A leading byte order mark is skipped.
[[nodiscard]] std::optional<JsonText> scanJson(std::string_view text);

// Appends the text as a JSON string, quotes included: UTF-8 as it is, the three bytes of a lone surrogate as its escape. The text must be
// WTF-8. Out has append(std::string_view): SensitiveText, std::string.
template <typename Out>
void appendJsonString(Out &out, std::string_view wtf8)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto escape = [&](unsigned unit) {
        const char text[] = {'\\', 'u', digits[unit >> 12], digits[(unit >> 8) & 0xF], digits[(unit >> 4) & 0xF], digits[unit & 0xF]};
        out.append(std::string_view(text, sizeof text));
    };
    out.append(std::string_view("\""));
    std::size_t from = 0;
    for (std::size_t i = 0; i < wtf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(wtf8[i]);
        const bool surrogate = byte == 0xED && i + 2 < wtf8.size() && static_cast<unsigned char>(wtf8[i + 1]) >= 0xA0;
        if (byte >= 0x20 && byte != '"' && byte != '\\' && !surrogate) {
            continue;
        }
        out.append(wtf8.substr(from, i - from));
        if (surrogate) {
            escape(0xD000U | ((static_cast<unsigned char>(wtf8[i + 1]) & 0x3FU) << 6) | (static_cast<unsigned char>(wtf8[i + 2]) & 0x3FU));
            i += 2;
        } else if (byte == '"') {
            out.append(std::string_view("\\\""));
        } else if (byte == '\\') {
            out.append(std::string_view("\\\\"));
        } else if (byte == '\n') {
            out.append(std::string_view("\\n"));
        } else if (byte == '\t') {
            out.append(std::string_view("\\t"));
        } else {
            escape(byte);
        }
        from = i + 1;
    }
    out.append(wtf8.substr(from));
    out.append(std::string_view("\""));
}

// True when every byte belongs to UTF-8 or to the three-byte form of a lone surrogate (and no pair of those: that would be one character).
[[nodiscard]] bool isValidWtf8(std::string_view text) noexcept;

} // namespace strongroom::incountry
