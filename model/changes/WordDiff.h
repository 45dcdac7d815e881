// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which words differ between two texts, for marking them. Exact for texts of up to some hundred kilobytes that differ in a few thousand words;
// beyond that the whole part between the first and the last difference is marked. For a worker thread when the texts are large.

#include <QList>
#include <QString>

namespace strongroom::model {

struct TextSpan {
    qsizetype start = 0;    // UTF-16 units
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

struct WordDiff {
    QList<TextSpan> from;   // words that are not in `to`
    QList<TextSpan> to;     // words that are not in `from`
};

[[nodiscard]] WordDiff wordDiff(const QString &from, const QString &to);

} // namespace strongroom::model
