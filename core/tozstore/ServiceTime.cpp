// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/ServiceTime.h"

namespace strongroom::tozstore {

namespace {

using namespace std::chrono;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Reads from the front of a text; after the first thing that does not fit, everything fails.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    int number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (m_rest.empty() || !isDigit(m_rest.front())) {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value;
    }
    char oneOf(std::string_view wanted)
    {
        if (m_rest.empty() || wanted.find(m_rest.front()) == std::string_view::npos) {
            m_good = false;
            return '\0';
        }
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }
    nanoseconds fraction()
    {
        if (!m_rest.starts_with('.')) {
            return {};
        }
        m_rest.remove_prefix(1);
        long long value = 0;
        int digits = 0;
        for (; !m_rest.empty() && isDigit(m_rest.front()) && digits < 9; ++digits) {
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        m_good = m_good && digits > 0;
        for (; digits < 9; ++digits) {
            value *= 10;
        }
        return nanoseconds(value);
    }
    minutes offset()
    {
        if (m_rest.empty()) {
            return {};
        }
        const char sign = oneOf("Zz+-");
        if (sign == 'Z' || sign == 'z' || !m_good) {
            return {};
        }
        const int offsetHours = number(2);
        oneOf(":");
        const int offsetMinutes = number(2);
        m_good = m_good && offsetHours < 24 && offsetMinutes < 60;
        return (sign == '-' ? -1 : 1) * (hours(offsetHours) + minutes(offsetMinutes));
    }
    [[nodiscard]] bool good() const { return m_good && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

std::optional<ServiceTime> ServiceTime::parse(std::string_view text)
{
    Reader reader(text);
    const int y = reader.number(4);
    reader.oneOf("-");
    const int m = reader.number(2);
    reader.oneOf("-");
    const int d = reader.number(2);
    reader.oneOf("Tt ");
    const int hour = reader.number(2);
    reader.oneOf(":");
    const int minute = reader.number(2);
    reader.oneOf(":");
    const int second = reader.number(2);
    const nanoseconds fraction = reader.fraction();
    const minutes offset = reader.offset();
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    // 60: a leap second; it counts as the next one.
    if (!reader.good() || !date.ok() || hour > 23 || minute > 59 || second > 60) {
        return std::nullopt;
    }
    return ServiceTime{std::string(text), sys_days(date) + hours(hour) + minutes(minute) + seconds(second) - offset, fraction};
}

bool ServiceTime::isSet() const
{
    return instant != sys_seconds(sys_days(year(1) / January / 1));
}

std::strong_ordering compareMoments(const ServiceTime &a, const ServiceTime &b)
{
    const auto bySecond = a.instant.time_since_epoch().count() <=> b.instant.time_since_epoch().count();
    return bySecond != 0 ? bySecond : a.fraction.count() <=> b.fraction.count();
}

} // namespace strongroom::tozstore
