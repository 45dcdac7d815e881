// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/SrpTimestamp.h"

#include <array>
#include <string_view>

namespace strongroom::auth {

namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> dayNames{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

void appendTwoDigits(std::string &text, long long number)
{
    text += static_cast<char>('0' + number / 10);
    text += static_cast<char>('0' + number % 10);
}

} // namespace

std::string srpTimestamp(system_clock::time_point time)
{
    const sys_seconds second = floor<seconds>(time);
    const sys_days day = floor<days>(second);
    const year_month_day date(day);
    const hh_mm_ss clock(second - day);

    std::string text(dayNames[weekday(day).c_encoding()]);
    text.append(" ").append(monthNames[static_cast<unsigned>(date.month()) - 1]).append(" ");
    text.append(std::to_string(static_cast<unsigned>(date.day()))).append(" ");
    appendTwoDigits(text, clock.hours().count());
    text += ':';
    appendTwoDigits(text, clock.minutes().count());
    text += ':';
    appendTwoDigits(text, clock.seconds().count());
    text.append(" UTC ").append(std::to_string(static_cast<int>(date.year())));
    return text;
}

} // namespace strongroom::auth
