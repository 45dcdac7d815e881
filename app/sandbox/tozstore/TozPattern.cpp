// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozPattern.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozRegexp.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace strongroom::sandbox {

namespace {

constexpr std::size_t shortTerm = 5; // characters

// Code points, so that an emoji is one character.
using Characters = std::u32string;

// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. Anything beyond `most` is as good as most + 1.
std::size_t distance(const Characters &a, const Characters &b, std::size_t most)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) {
        return most + 1;
    }
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

// Goes back only to the last asterisk, so that it is never slower than the product of the lengths.
bool matchesWildcard(const Characters &pattern, const Characters &value)
{
    std::size_t p = 0;
    std::size_t v = 0;
    std::size_t star = Characters::npos;
    std::size_t resume = 0;
    while (v < value.size()) {
        if (p < pattern.size() && pattern[p] == U'*') {
            star = p++;
            resume = v;
        } else if (p < pattern.size() && (pattern[p] == U'?' || pattern[p] == value[v])) {
            ++p;
            ++v;
        } else if (star != Characters::npos) {
            p = star + 1;
            v = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + static_cast<std::ptrdiff_t>(p), pattern.end(), [](char32_t c) { return c == U'*'; });
}

} // namespace

std::function<bool(const QString &)> tozMatcher(TozStrategy strategy, const std::string &term)
{
    const QString text = QString::fromStdString(term);
    if (strategy == TozStrategy::Regexp) {
        return [expression = compileTozRegexp(text)](const QString &value) {
            const QRegularExpressionMatch match = expression.match(value);
            if (!match.isValid()) {
                throw ApiError::badRequest("body.terms", "the regular expression takes too long");
            }
            return match.hasMatch();
        };
    }
    const Characters pattern = text.toStdU32String();
    if (strategy == TozStrategy::Wildcard) {
        return [pattern](const QString &value) { return matchesWildcard(pattern, value.toStdU32String()); };
    }
    if (strategy == TozStrategy::Fuzzy) {
        const std::size_t most = pattern.size() <= shortTerm ? 1 : 2;
        return [pattern, most](const QString &value) { return distance(pattern, value.toStdU32String(), most) <= most; };
    }
    return [text](const QString &value) { return value == text; };
}

} // namespace strongroom::sandbox
