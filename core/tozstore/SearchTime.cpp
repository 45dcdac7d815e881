// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/SearchTime.h"

#include "base/Error.h"

#include <array>
#include <cstdio>

namespace strongroom::tozstore {

namespace {

using namespace std::chrono;

void requireOffset(minutes offset)
{
    if (offset <= -days(1) || offset >= days(1)) {
        throw ClientError(Sentence::tr("a zone offset must be less than 24 hours"))
            .advise(Sentence::tr("Write it as +HH:MM or -HH:MM."))
            .about("zone_offset");
    }
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

SearchTime SearchTime::at(sys_seconds moment)
{
    return inZone(local_seconds(moment.time_since_epoch()), minutes(0));
}

SearchTime SearchTime::inZone(local_seconds clock, minutes offset, microseconds fraction)
{
    requireOffset(offset);
    const int wholeYear = static_cast<int>(year_month_day(floor<days>(clock)).year());
    if (wholeYear < 1 || wholeYear > 9999 || fraction < microseconds(0) || fraction >= seconds(1)) {
        throw ClientError(Sentence::tr("a time to search by must lie between the years 1 and 9999")).about("range");
    }
    return SearchTime(clock, offset, fraction);
}

SearchTime::SearchTime(local_seconds clock, minutes offset, microseconds fraction)
    : m_moment(sys_seconds(clock.time_since_epoch()) + fraction - offset)
{
    const auto day = floor<days>(clock);
    const year_month_day date(day);
    const hh_mm_ss time(clock - day);
    const auto put = [this](const char *format, auto... numbers) {
        std::array<char, 40> piece{};
        std::snprintf(piece.data(), piece.size(), format, numbers...);
        m_text += piece.data();
    };
    put("%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    put("T%02d:%02d:%02d", static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()));
    if (fraction != microseconds(0)) {
        put(".%06d", static_cast<int>(fraction.count()));
    }
    const int size = static_cast<int>(abs(offset).count());
    put("%c%02d:%02d", offset < minutes(0) ? '-' : '+', size / 60, size % 60);
}

minutes zoneOffset(std::string_view text)
{
    const bool form = text.size() == 6 && (text[0] == '+' || text[0] == '-') && isDigit(text[1]) && isDigit(text[2]) && text[3] == ':'
        && isDigit(text[4]) && isDigit(text[5]);
    if (!form) {
        throw ClientError(Sentence::tr("a zone offset is written as +HH:MM or -HH:MM"))
            .advise(Sentence::tr("For example -07:00."))
            .about("zone_offset");
    }
    const auto number = [&](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
    const minutes offset = (text[0] == '-' ? -1 : 1) * (hours(number(1)) + minutes(number(4)));
    requireOffset(offset);
    return offset;
}

minutes zoneOffset(int wholeHours)
{
    if (wholeHours <= -24 || wholeHours >= 24) {
        requireOffset(days(1));
    }
    return hours(wholeHours);
}

} // namespace strongroom::tozstore
