// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Tokens.h"

#include <QString>

#include <functional>

namespace strongroom::ui {

// How a line of sh, Python or JavaScript is coloured: comments, texts in quotes, numbers, variables of the shell, a few words. Good enough to
// read by, no parser. `inText` is the quote that the line before left open (sh has texts over several lines), or 0; answers the same.
struct SnippetStyle {
    QChar comment;                // '#' or '/', the latter twice
    bool texts = true;            // over several lines, and $NAME in them
    QStringList words;
};
[[nodiscard]] const SnippetStyle &shellStyle();
[[nodiscard]] const SnippetStyle &pythonStyle();
[[nodiscard]] const SnippetStyle &javaScriptStyle();

using PaintRange = std::function<void(qsizetype from, qsizetype to, Token token)>;
[[nodiscard]] char16_t colourSnippet(const QString &line, const SnippetStyle &style, char16_t inText, const PaintRange &paint);

} // namespace strongroom::ui
