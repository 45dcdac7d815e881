// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Format.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

bool isPlain(const QLocale &locale) { return locale.language() == QLocale::C; }

// The locale's short one, with the whole year: of an old record two digits say nothing.
QString dateFormat()
{
    const QLocale locale;
    QString format = isPlain(locale) ? QStringLiteral("yyyy-MM-dd") : locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) {
        format.replace("yy"_L1, "yyyy"_L1);
    }
    return format;
}

QString timeFormat()
{
    const QLocale locale;
    return isPlain(locale) ? QStringLiteral("HH:mm") : locale.timeFormat(QLocale::ShortFormat);
}
} // namespace

QDateTime toDateTime(const incountry::Timestamp &timestamp)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(timestamp.instant).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QString dateTimeFormat() { return dateFormat() + u' ' + timeFormat(); }

QString dateTimeText(const QDateTime &time) { return time.isValid() ? QLocale().toString(time.toLocalTime(), dateTimeFormat()) : QString(); }

QString timeText(const QDateTime &time) { return QLocale().toString(time.toLocalTime(), timeFormat()); }

QString dateText(const incountry::Timestamp &timestamp) { return dateTimeText(toDateTime(timestamp)); }

QString exactDateText(const incountry::Timestamp &timestamp)
{
    const QDateTime local = toDateTime(timestamp).toLocalTime();
    const int offsetMinutes = local.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("UTC%1%2:%3")
                               .arg(offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                               .arg(std::abs(offsetMinutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(offsetMinutes) % 60, 2, 10, QLatin1Char('0'));
    const QString text = local.toString(u"yyyy-MM-dd HH:mm:ss.zzz") + QLatin1Char(' ') + offset;
    return timestamp.offset ? text : Words::tr("%1 (the service gave no offset; taken as UTC)").arg(text);
}

QString integerText(std::int64_t value) { return QLocale().toString(qlonglong(value)); }

QString byteText(std::int64_t bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString durationText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration < 1s) {
        return Words::tr("%1 ms").arg(qlonglong(duration.count()));
    }
    if (duration < 1min) {
        return Words::tr("%1 s").arg(qlonglong(round<seconds>(duration).count()));
    }
    if (duration < 1h) {
        return Words::tr("%1 min").arg(qlonglong(round<minutes>(duration).count()));
    }
    const auto whole = round<minutes>(duration);
    return Words::tr("%1 h %2 min").arg(qlonglong(whole.count() / 60)).arg(qlonglong(whole.count() % 60));
}

QString shortHash(std::string_view hash)
{
    if (hash.size() <= 16) {
        return toQString(hash);
    }
    return toQString(hash.substr(0, 8)) + QChar(0x2026) + toQString(hash.substr(hash.size() - 4));
}

bool looksLikeHash(std::string_view text)
{
    return text.size() == 64
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace strongroom::model
