// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "variables/Cursor.h"

namespace strongroom::variables {

bool Cursor::atLineEnd() const noexcept
{
    return atEnd() || peek() == '\n' || (peek() == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n');
}

char Cursor::take() noexcept
{
    const char c = m_text[m_at++];
    m_line += c == '\n' ? 1 : 0;
    return c;
}

bool Cursor::pass(std::string_view word) noexcept
{
    if (m_text.substr(m_at, word.size()) != word) {
        return false;
    }
    m_at += word.size();
    return true;
}

void Cursor::passBlanks() noexcept
{
    while (!atEnd() && isBlank(peek())) {
        ++m_at;
    }
}

void Cursor::passLineEnd() noexcept
{
    if (!atEnd() && peek() == '\r') {
        ++m_at;
    }
    if (!atEnd()) {
        take();
    }
}

std::string_view Cursor::restOfLine() noexcept
{
    const std::size_t start = m_at;
    while (!atLineEnd()) {
        ++m_at;
    }
    const std::string_view rest = since(start);
    passLineEnd();
    return rest;
}

std::string_view trimmedBlanks(std::string_view text) noexcept
{
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace strongroom::variables
