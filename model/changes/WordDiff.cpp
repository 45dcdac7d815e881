// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/WordDiff.h"

#include <QStringView>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace strongroom::model {

namespace {

constexpr std::size_t mostCells = 4'000'000;   // of the table; 16 MB for a moment

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == u'_' || c.isMark() || c.isSurrogate(); }

// Words, runs of blanks, and other characters one by one.
std::vector<TextSpan> wordsOf(const QString &text)
{
    std::vector<TextSpan> words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i++;
        if (isWordPart(text[start])) {
            while (i < text.size() && isWordPart(text[i])) {
                ++i;
            }
        } else if (text[start].isSpace()) {
            while (i < text.size() && text[i].isSpace()) {
                ++i;
            }
        }
        words.push_back({start, i - start});
    }
    return words;
}

void mark(QList<TextSpan> &spans, const TextSpan &word)
{
    if (!spans.isEmpty() && spans.last().start + spans.last().length == word.start) {
        spans.last().length += word.length;
    } else {
        spans.append(word);
    }
}

} // namespace

WordDiff wordDiff(const QString &from, const QString &to)
{
    const std::vector<TextSpan> a = wordsOf(from);
    const std::vector<TextSpan> b = wordsOf(to);
    const auto same = [&](std::size_t i, std::size_t j) {
        return QStringView(from).mid(a[i].start, a[i].length) == QStringView(to).mid(b[j].start, b[j].length);
    };
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && same(head, head)) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && same(a.size() - 1 - tail, b.size() - 1 - tail)) {
        ++tail;
    }
    const std::size_t rows = a.size() - head - tail;
    const std::size_t columns = b.size() - head - tail;
    WordDiff diff;
    if (rows == 0 || columns == 0 || rows > mostCells / columns) {
        for (std::size_t i = 0; i < rows; ++i) {
            mark(diff.from, a[head + i]);
        }
        for (std::size_t j = 0; j < columns; ++j) {
            mark(diff.to, b[head + j]);
        }
        return diff;
    }
    // The longest common subsequence, from the end.
    std::vector<std::uint32_t> length((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t & { return length[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            at(i, j) = same(head + i, head + j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && same(head + i, head + j)) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            mark(diff.from, a[head + i++]);
        } else {
            mark(diff.to, b[head + j++]);
        }
    }
    return diff;
}

} // namespace strongroom::model
