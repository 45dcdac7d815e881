// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A command as a person types it, taken apart without a shell: words between blanks, quotes of both kinds around what has blanks, a backslash
// before a quote, a blank or a backslash. Nothing is expanded: $HOME, *.txt, | and > are words like others. On Windows a backslash is only
// special before a double quote, because paths are made of them.

#include <QString>
#include <QStringList>

#include <optional>

namespace strongroom::model {

enum class PathStyle { Unix, Windows };
[[nodiscard]] constexpr PathStyle ownPathStyle()
{
#ifdef Q_OS_WIN
    return PathStyle::Windows;
#else
    return PathStyle::Unix;
#endif
}

// nullopt: a quote is not closed, or a backslash ends it.
[[nodiscard]] std::optional<QStringList> splitCommandLine(const QString &line, PathStyle style = ownPathStyle());

} // namespace strongroom::model
