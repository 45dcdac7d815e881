// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/HttpDate.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace strongroom::net {

// Date and time apart from each other, because a QDateTime parsed in one piece is local time, which has gaps.
std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text)
{
    const QLocale c = QLocale::c();
    const QStringList words = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())).simplified().split(QLatin1Char(' '));
    QDate date;
    QTime time;
    if (words.size() == 6 && words[5] == QLatin1String("GMT")) {   // Sun, 06 Nov 1994 08:49:37 GMT
        date = c.toDate(words[1] + words[2] + words[3], QStringLiteral("ddMMMyyyy"));
        time = c.toTime(words[4], QStringLiteral("HH:mm:ss"));
    } else if (words.size() == 4 && words[3] == QLatin1String("GMT")) {   // Sunday, 06-Nov-94 08:49:37 GMT
        date = c.toDate(words[1], QStringLiteral("dd-MMM-yy"));
        date = date.isValid() && date.year() < 1970 ? date.addYears(100) : date;
        time = c.toTime(words[2], QStringLiteral("HH:mm:ss"));
    } else if (words.size() == 5) {   // Sun Nov  6 08:49:37 1994
        date = c.toDate(words[1] + words[2] + QLatin1Char(' ') + words[4], QStringLiteral("MMMd yyyy"));
        time = c.toTime(words[3], QStringLiteral("HH:mm:ss"));
    }
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return std::chrono::sys_seconds(std::chrono::seconds(QDateTime(date, time, Qt::UTC).toSecsSinceEpoch()));
}

} // namespace strongroom::net
