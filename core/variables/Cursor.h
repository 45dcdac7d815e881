// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A place in a text that counts its lines. LF and CRLF end one. Internal to core/variables.

#include <cstddef>
#include <string_view>

namespace strongroom::variables {

class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const noexcept { return m_at == m_text.size(); }
    [[nodiscard]] bool atLineEnd() const noexcept;   // the text's end, LF, or CR and LF
    [[nodiscard]] char peek() const noexcept { return m_text[m_at]; }
    [[nodiscard]] int line() const noexcept { return m_line; }
    [[nodiscard]] std::size_t position() const noexcept { return m_at; }
    // What was passed since then.
    [[nodiscard]] std::string_view since(std::size_t position) const noexcept { return m_text.substr(position, m_at - position); }

    char take() noexcept;
    // Passes it when it is next.
    bool pass(std::string_view word) noexcept;
    void passBlanks() noexcept;          // blanks and tabs
    void passLineEnd() noexcept;         // nothing at the text's end
    std::string_view restOfLine() noexcept;   // without its end, which is passed as well

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

[[nodiscard]] inline bool isBlank(char c) noexcept { return c == ' ' || c == '\t'; }
[[nodiscard]] std::string_view trimmedBlanks(std::string_view text) noexcept;

} // namespace strongroom::variables
