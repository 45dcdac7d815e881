// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/Timestamp.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace strongroom::incountry {

namespace {

using std::chrono::microseconds;
using std::chrono::minutes;

constexpr double millisecondsFrom = 2e10;   // a larger number counts milliseconds
// The years 0000 to 9999, which is what the text form can hold.
constexpr std::int64_t firstSecond = -62'167'219'200;
constexpr std::int64_t lastSecond = 253'402'300'799;

// Reads digits and separators from the left.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::optional<int> digits(std::size_t count)
    {
        if (m_text.size() < count) {
            return std::nullopt;
        }
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!isDigit(m_text[i])) {
                return std::nullopt;
            }
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }

    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

    // Any number of digits, at least one, as microseconds; what is finer is cut off.
    std::optional<int> fraction()
    {
        if (m_text.empty() || !isDigit(m_text.front())) {
            return std::nullopt;
        }
        int value = 0;
        for (int place = 100'000; !m_text.empty() && isDigit(m_text.front()); place /= 10) {
            value += (m_text.front() - '0') * place;
            m_text.remove_prefix(1);
        }
        return value;
    }

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    std::string_view m_text;
};

// "Z", "+03:00", "-0330", "+03", or nothing. The outer optional is about being readable, the inner one about being there.
std::optional<std::optional<minutes>> readOffset(Reader &reader)
{
    if (reader.atEnd()) {
        return std::optional<minutes>();
    }
    if (reader.take('Z') || reader.take('z')) {
        return std::optional(minutes(0));
    }
    const bool ahead = reader.take('+');
    if (!ahead && !reader.take('-')) {
        return std::nullopt;
    }
    const std::optional<int> hours = reader.digits(2);
    if (!hours || *hours > 23) {
        return std::nullopt;
    }
    int rest = 0;
    if (!reader.atEnd()) {
        reader.take(':');
        const std::optional<int> read = reader.digits(2);
        if (!read || *read > 59) {
            return std::nullopt;
        }
        rest = *read;
    }
    const minutes offset(*hours * 60 + rest);
    return std::optional(ahead ? offset : -offset);
}

void appendPadded(std::string &out, std::int64_t value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    out.append(digits.size() < width ? width - digits.size() : 0, '0');
    out += digits;
}

} // namespace

std::optional<Timestamp> Timestamp::parse(std::string_view iso8601)
{
    Reader reader(iso8601);
    const std::optional<int> year = reader.digits(4);
    if (!year || !reader.take('-')) {
        return std::nullopt;
    }
    const std::optional<int> month = reader.digits(2);
    if (!month || !reader.take('-')) {
        return std::nullopt;
    }
    const std::optional<int> day = reader.digits(2);
    if (!day || (!reader.take('T') && !reader.take(' ') && !reader.take('t'))) {
        return std::nullopt;
    }
    const std::optional<int> hour = reader.digits(2);
    if (!hour || *hour > 23 || !reader.take(':')) {
        return std::nullopt;
    }
    const std::optional<int> minute = reader.digits(2);
    if (!minute || *minute > 59) {
        return std::nullopt;
    }
    int second = 0;
    int fraction = 0;
    if (reader.take(':')) {
        const std::optional<int> read = reader.digits(2);
        if (!read || *read > 59) {
            return std::nullopt;
        }
        second = *read;
        if (reader.take('.') || reader.take(',')) {
            const std::optional<int> parts = reader.fraction();
            if (!parts) {
                return std::nullopt;
            }
            fraction = *parts;
        }
    }
    const std::optional<std::optional<minutes>> offset = readOffset(reader);
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!offset || !reader.atEnd() || !date.ok()) {
        return std::nullopt;
    }
    Timestamp timestamp;
    timestamp.offset = *offset;
    timestamp.instant = std::chrono::sys_days(date) + std::chrono::hours(*hour) + minutes(*minute) + std::chrono::seconds(second)
        + microseconds(fraction) - offset->value_or(minutes(0));
    return timestamp;
}

Timestamp Timestamp::fromNumber(std::int64_t number)
{
    if (static_cast<double>(number) > millisecondsFrom) {
        Timestamp timestamp;
        timestamp.instant = std::chrono::sys_time<microseconds>(std::chrono::milliseconds(std::min<std::int64_t>(number, lastSecond * 1000 + 999)));
        return timestamp;
    }
    Timestamp timestamp;
    timestamp.instant = std::chrono::sys_time<microseconds>(std::chrono::seconds(std::max<std::int64_t>(number, firstSecond)));
    return timestamp;
}

Timestamp Timestamp::fromNumber(double number)
{
    const double seconds = number > millisecondsFrom ? number / 1000 : number;
    Timestamp timestamp;
    // Written so that a NaN ends at the first second too.
    const double inside = seconds > static_cast<double>(firstSecond) ? std::min(seconds, static_cast<double>(lastSecond)) : static_cast<double>(firstSecond);
    timestamp.instant = std::chrono::sys_time<microseconds>(microseconds(std::llround(inside * 1e6)));
    return timestamp;
}

std::string Timestamp::toIso8601() const
{
    const auto local = instant + offset.value_or(minutes(0));
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(midnight);
    const std::int64_t inDay = std::chrono::duration_cast<microseconds>(local - midnight).count();
    const std::int64_t fraction = inDay % 1'000'000;

    std::string text;
    appendPadded(text, static_cast<int>(date.year()), 4);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.month()), 2);
    text += '-';
    appendPadded(text, static_cast<unsigned>(date.day()), 2);
    text += 'T';
    appendPadded(text, inDay / 3'600'000'000, 2);
    text += ':';
    appendPadded(text, inDay / 60'000'000 % 60, 2);
    text += ':';
    appendPadded(text, inDay / 1'000'000 % 60, 2);
    text += '.';
    if (fraction % 1000 == 0) {
        appendPadded(text, fraction / 1000, 3);
    } else {
        appendPadded(text, fraction, 6);
    }
    if (offset == minutes(0)) {
        text += 'Z';
    } else if (offset) {
        const std::int64_t distance = std::abs(offset->count());
        text += offset->count() < 0 ? '-' : '+';
        appendPadded(text, distance / 60, 2);
        text += ':';
        appendPadded(text, distance % 60, 2);
    }
    return text;
}

} // namespace strongroom::incountry
