// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozTime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace strongroom::sandbox {

namespace {

constexpr std::int64_t microsecondsPerMillisecond = 1000;
constexpr std::int64_t microsecondsPerSecond = 1'000'000;

} // namespace

std::string tozTime(std::int64_t microseconds)
{
    std::int64_t seconds = microseconds / microsecondsPerSecond;
    std::int64_t fraction = microseconds % microsecondsPerSecond;
    if (fraction < 0) {
        --seconds;
        fraction += microsecondsPerSecond;
    }
    const QString text = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QLatin1Char('.') + QString::number(fraction).rightJustified(6, QLatin1Char('0')) + QLatin1Char('Z');
    return text.toStdString();
}

std::optional<std::int64_t> parseTozTime(const std::string &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?(?:Z|([+-])(\\d\\d):(\\d\\d))\\z"));
    const QRegularExpressionMatch match = form.match(QString::fromStdString(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm:ss"));
    const int hours = match.captured(5).toInt();
    const int minutes = match.captured(6).toInt();
    if (!date.isValid() || !time.isValid() || hours > 23 || minutes > 59) {
        return std::nullopt;
    }
    const std::int64_t fraction = match.captured(3).leftJustified(6, QLatin1Char('0'), true).toLongLong();
    const int sign = match.captured(4) == QLatin1String("-") ? -1 : 1;
    const std::int64_t offset = static_cast<std::int64_t>(sign) * (hours * 60 + minutes) * 60;
    return (QDateTime(date, time, QTimeZone::utc()).toSecsSinceEpoch() - offset) * microsecondsPerSecond + fraction;
}

TozClock::TozClock(Clock clock, std::int64_t last) : m_clock(std::move(clock)), m_last(last)
{
}

std::int64_t TozClock::next()
{
    m_last = std::max(m_last + 1, m_clock() * microsecondsPerMillisecond);
    return m_last;
}

} // namespace strongroom::sandbox
