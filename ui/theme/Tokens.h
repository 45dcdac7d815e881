// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The colours of the interface by role. They come from resources/tokens.json, light and dark; no other file names a colour.

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

namespace strongroom::ui {

enum class Scheme { Light, Dark };
enum class Contrast { Normal, High };   // High: every text at 7:1 and more, lines as dark as texts, grounds without tints

enum class Token {
    Window, Surface, Raised, Line, FaintLine, Text, Muted, Faint, TableHead, Selection,
    Accent, OnAccent, AccentTint, Ok, OkTint, Warning, WarningTint, Error, ErrorTint, Hashed, HashedTint,
};
inline constexpr std::size_t tokenCount = 21;

class Tokens {
public:
    // Reads the compiled-in token file. A missing or malformed token is a fault of the build and ends the program.
    [[nodiscard]] static Tokens load(Scheme scheme, Contrast contrast = Contrast::Normal);

    [[nodiscard]] Scheme scheme() const noexcept { return m_scheme; }
    [[nodiscard]] Contrast contrast() const noexcept { return m_contrast; }
    [[nodiscard]] const QColor &color(Token token) const { return m_colors[static_cast<std::size_t>(token)]; }
    // `share` (0..1) of `over` laid on `base`: hovered and pressed states.
    [[nodiscard]] QColor mix(Token base, Token over, double share) const;
    [[nodiscard]] QPalette palette() const;

private:
    Scheme m_scheme = Scheme::Light;
    Contrast m_contrast = Contrast::Normal;
    std::array<QColor, tokenCount> m_colors;
};

// The tokens of the application's style; light ones as long as Theme has not installed it.
[[nodiscard]] const Tokens &tokens();
[[nodiscard]] inline const QColor &color(Token token) { return tokens().color(token); }

// WCAG 2.1 contrast ratio, 1..21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace strongroom::ui
