// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Dates.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace strongroom::sandbox {

std::int64_t systemNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::string isoDate(std::int64_t instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toStdString() + "Z";
}

std::string httpDate(std::int64_t instant)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toStdString();
}

std::optional<std::int64_t> parseIsoDate(const std::string &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,18}))?(?:Z|([+-])(\\d\\d):?(\\d\\d))\\z"));
    const QRegularExpressionMatch match = form.match(QString::fromStdString(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const int milliseconds = match.captured(3).leftJustified(3, QLatin1Char('0'), true).toInt();
    const int hours = match.captured(5).toInt();
    const int minutes = match.captured(6).toInt();
    if (hours > 18 || minutes > 59) {
        return std::nullopt;
    }
    const int sign = match.captured(4) == QLatin1String("-") ? -1 : 1;
    const std::int64_t offset = static_cast<std::int64_t>(sign) * (hours * 60 + minutes) * 60'000;
    return QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch() + milliseconds - offset;
}

} // namespace strongroom::sandbox
