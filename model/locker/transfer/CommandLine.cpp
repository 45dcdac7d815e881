// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/CommandLine.h"

namespace strongroom::model {

namespace {

bool isEscaped(QChar next, PathStyle style, QChar quote)
{
    if (style == PathStyle::Windows) {
        return next == QLatin1Char('"');
    }
    return next == QLatin1Char('\\') || next == QLatin1Char('"') || (quote.isNull() && (next == QLatin1Char('\'') || next.isSpace()));
}

} // namespace

std::optional<QStringList> splitCommandLine(const QString &line, PathStyle style)
{
    QStringList words;
    QString word;
    bool begun = false;   // an empty word in quotes is one
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool single = quote == QLatin1Char('\'');
        if (c == QLatin1Char('\\') && !single && i + 1 < line.size() && isEscaped(line[i + 1], style, quote)) {
            word += line[++i];
            begun = true;
        } else if (c == QLatin1Char('\\') && !single && i + 1 == line.size() && style == PathStyle::Unix) {
            return std::nullopt;
        } else if (!quote.isNull() && c == quote) {
            quote = QChar();
        } else if (quote.isNull() && (c == QLatin1Char('"') || (c == QLatin1Char('\'') && style == PathStyle::Unix))) {
            quote = c;
            begun = true;
        } else if (quote.isNull() && c.isSpace()) {
            if (begun) {
                words += word;
                word.clear();
                begun = false;
            }
        } else {
            word += c;
            begun = true;
        }
    }
    if (!quote.isNull()) {
        return std::nullopt;
    }
    if (begun) {
        words += word;
    }
    return words;
}

} // namespace strongroom::model
