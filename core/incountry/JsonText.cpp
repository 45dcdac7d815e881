// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/JsonText.h"

#include "base/Json.h"

#include <array>
#include <charconv>

namespace strongroom::incountry {

namespace {

constexpr bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Of a string's content: ASCII without quote, backslash and control characters.
constexpr auto plainCharacters = [] {
    std::array<bool, 256> plain{};
    for (std::size_t i = 0x20; i < 0x80; ++i) {
        plain[i] = i != '"' && i != '\\';
    }
    return plain;
}();
inline bool isPlainCharacter(char c) { return plainCharacters[static_cast<unsigned char>(c)]; }

constexpr int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// The unit of the escape \uXXXX at the backslash; -1 when there is none.
int escapedUnit(std::string_view text, std::size_t i) noexcept
{
    if (i + 6 > text.size() || text[i] != '\\' || text[i + 1] != 'u') {
        return -1;
    }
    int unit = 0;
    for (std::size_t k = i + 2; k < i + 6; ++k) {
        const int digit = hexValue(text[k]);
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

// Length of the UTF-8 sequence at i (RFC 3629, table 3-7 of Unicode), 0 when it is none.
std::size_t sequenceLength(std::string_view text, std::size_t i) noexcept
{
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const auto tail = [&](std::size_t at) { return (byte(at) & 0xC0) == 0x80; };
    const unsigned first = byte(i);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return tail(i + 1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return byte(i + 1) >= low && byte(i + 1) <= high && tail(i + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return byte(i + 1) >= low && byte(i + 1) <= high && tail(i + 2) && tail(i + 3) ? 4 : 0;
    }
    return 0;
}

std::size_t skipBlanks(std::string_view text, std::size_t at) noexcept
{
    while (at < text.size() && isBlank(text[at])) {
        ++at;
    }
    return at;
}

// Checks one value. Each function moves `at` behind what it accepts.
class Checker {
public:
    explicit Checker(std::string_view text) noexcept : m_text(text) {}

    bool document() noexcept
    {
        m_at = skipBlanks(m_text, m_at);
        if (!value(0)) {
            return false;
        }
        m_at = skipBlanks(m_text, m_at);
        return m_at == m_text.size();
    }

private:
    [[nodiscard]] char peek() const noexcept { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool literal(std::string_view word) noexcept
    {
        if (m_text.substr(m_at, word.size()) != word) {
            return false;
        }
        m_at += word.size();
        return true;
    }

    bool digits() noexcept
    {
        const std::size_t from = m_at;
        while (isDigit(peek())) {
            ++m_at;
        }
        return m_at > from;
    }

    bool number() noexcept
    {
        m_at += peek() == '-' ? 1 : 0;
        if (peek() == '0') {
            ++m_at;
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            ++m_at;
            if (!digits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            m_at += peek() == '+' || peek() == '-' ? 1 : 0;
            return digits();
        }
        return true;
    }

    bool escape() noexcept
    {
        if (m_at + 1 >= m_text.size()) {
            return false;
        }
        if (m_text[m_at + 1] == 'u') {
            m_at += 6;
            return escapedUnit(m_text, m_at - 6) >= 0;
        }
        m_at += 2;
        return std::string_view("\"\\/bfnrt").find(m_text[m_at - 1]) != std::string_view::npos;
    }

    bool string() noexcept
    {
        ++m_at;
        while (true) {
            while (m_at < m_text.size() && isPlainCharacter(m_text[m_at])) {
                ++m_at;
            }
            if (m_at == m_text.size()) {
                return false;
            }
            const auto byte = static_cast<unsigned char>(m_text[m_at]);
            if (byte == '"') {
                ++m_at;
                return true;
            }
            if (byte == '\\') {
                if (!escape()) {
                    return false;
                }
            } else if (byte < 0x20) {
                return false;
            } else {
                const std::size_t length = sequenceLength(m_text, m_at);
                if (length == 0) {
                    return false;
                }
                m_at += length;
            }
        }
    }

    bool container(int depth, char close) noexcept
    {
        if (depth >= jsonMaxDepth) {
            return false;
        }
        ++m_at;
        m_at = skipBlanks(m_text, m_at);
        if (peek() == close) {
            ++m_at;
            return true;
        }
        while (true) {
            m_at = skipBlanks(m_text, m_at);
            if (close == '}') {
                if (peek() != '"' || !string()) {
                    return false;
                }
                m_at = skipBlanks(m_text, m_at);
                if (peek() != ':') {
                    return false;
                }
                ++m_at;
                m_at = skipBlanks(m_text, m_at);
            }
            if (!value(depth + 1)) {
                return false;
            }
            m_at = skipBlanks(m_text, m_at);
            if (peek() == close) {
                ++m_at;
                return true;
            }
            if (peek() != ',') {
                return false;
            }
            ++m_at;
        }
    }

    bool value(int depth) noexcept
    {
        switch (peek()) {
        case '{':
            return container(depth, '}');
        case '[':
            return container(depth, ']');
        case '"':
            return string();
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

// Behind the closing quote of a checked string that starts at `at`. Most quotes are the end; those behind an odd number of backslashes not.
std::size_t endOfString(std::string_view text, std::size_t at) noexcept
{
    const std::size_t content = at + 1;
    for (at = text.find('"', content);; at = text.find('"', at + 1)) {
        std::size_t from = at;
        while (from > content && text[from - 1] == '\\') {
            --from;
        }
        if ((at - from) % 2 == 0) {
            return at + 1;
        }
    }
}

// Behind a checked value that starts at `at`.
std::size_t endOfValue(std::string_view text, std::size_t at) noexcept
{
    if (text[at] == '"') {
        return endOfString(text, at);
    }
    if (text[at] != '{' && text[at] != '[') {
        while (at < text.size() && text[at] != ',' && text[at] != '}' && text[at] != ']' && !isBlank(text[at])) {
            ++at;
        }
        return at;
    }
    int depth = 0;
    do {
        switch (text[at]) {
        case '"':
            at = endOfString(text, at);
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            --depth;
            break;
        default:
            break;
        }
        ++at;
    } while (depth > 0);
    return at;
}

JsonKind kindOf(char first) noexcept
{
    switch (first) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
        return JsonKind::True;
    case 'f':
        return JsonKind::False;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

template <typename Out>
void appendCodePoint(Out &out, unsigned codePoint)
{
    std::array<char, 4> bytes{};
    std::size_t size = 0;
    const auto put = [&](unsigned byte) { bytes[size++] = static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6));
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | (codePoint >> 18));
        put(0x80 | ((codePoint >> 12) & 0x3F));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
    out.append(std::string_view(bytes.data(), size));
}

constexpr bool isHigh(int unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
constexpr bool isLow(int unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

char shortEscape(char letter) noexcept
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

// `content` is what stands between the quotes of a checked string.
template <typename Out>
void appendUnescaped(Out &out, std::string_view content)
{
    std::size_t from = 0;
    while (true) {
        const std::size_t at = content.find('\\', from);
        out.append(content.substr(from, at - from));
        if (at == std::string_view::npos) {
            return;
        }
        if (content[at + 1] != 'u') {
            const char c = shortEscape(content[at + 1]);
            out.append(std::string_view(&c, 1));
            from = at + 2;
            continue;
        }
        const int unit = escapedUnit(content, at);
        const int second = isHigh(unit) ? escapedUnit(content, at + 6) : -1;
        if (isLow(second)) {
            appendCodePoint(out, static_cast<unsigned>(0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00)));
            from = at + 12;
        } else {
            appendCodePoint(out, static_cast<unsigned>(unit));
            from = at + 6;
        }
    }
}

} // namespace

JsonText::JsonText(std::string_view slice) noexcept : m_kind(kindOf(slice.front())), m_text(slice) {}

std::string JsonText::string() const
{
    std::string out;
    appendUnescaped(out, m_text.substr(1, m_text.size() - 2));
    return out;
}

SensitiveText JsonText::sensitiveString() const
{
    const std::string_view content = m_text.substr(1, m_text.size() - 2);
    if (content.find('\\') == std::string_view::npos) {
        return SensitiveText(content);
    }
    SensitiveText out;
    appendUnescaped(out, content);
    return out;
}

std::optional<std::string_view> JsonText::plainString() const noexcept
{
    const std::string_view content = m_text.substr(1, m_text.size() - 2);
    return content.find('\\') == std::string_view::npos ? std::optional(content) : std::nullopt;
}

std::optional<std::int64_t> JsonText::integer() const noexcept
{
    if (m_kind != JsonKind::Number) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
    return error == std::errc() && end == m_text.data() + m_text.size() ? std::optional(value) : std::nullopt;
}

std::optional<bool> JsonText::boolean() const noexcept
{
    return m_kind == JsonKind::True || m_kind == JsonKind::False ? std::optional(m_kind == JsonKind::True) : std::nullopt;
}

std::optional<JsonText> JsonText::next(std::size_t &at) const noexcept
{
    while (isBlank(m_text[at]) || m_text[at] == ',' || m_text[at] == ':') {
        ++at;
    }
    if (m_text[at] == '}' || m_text[at] == ']') {
        return std::nullopt;
    }
    const std::size_t from = at;
    at = endOfValue(m_text, from);
    return JsonText(m_text.substr(from, at - from));
}

std::optional<JsonText> scanJson(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    if (!Checker(text).document()) {
        return std::nullopt;
    }
    const std::size_t from = skipBlanks(text, 0);
    std::size_t to = text.size();
    while (isBlank(text[to - 1])) {
        --to;
    }
    return JsonText(text.substr(from, to - from));
}

bool isValidWtf8(std::string_view text) noexcept
{
    const auto surrogateAt = [&](std::size_t i, unsigned low, unsigned high) {
        return i + 2 < text.size() && static_cast<unsigned char>(text[i]) == 0xED && static_cast<unsigned char>(text[i + 1]) >= low
            && static_cast<unsigned char>(text[i + 1]) <= high && (static_cast<unsigned char>(text[i + 2]) & 0xC0) == 0x80;
    };
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t length = sequenceLength(text, i); length > 0) {
            i += length;
        } else if (surrogateAt(i, 0xA0, 0xBF) && !(surrogateAt(i, 0xA0, 0xAF) && surrogateAt(i + 3, 0xB0, 0xBF))) {
            i += 3;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace strongroom::incountry
