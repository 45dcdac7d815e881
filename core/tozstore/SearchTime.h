// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A bound of a search by time (TozStore page, section 10.2): a wall-clock time and the offset of its zone from UTC, which is kept on the wire.

#include <chrono>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

class SearchTime {
public:
    // Seconds since 1970-01-01 in UTC.
    [[nodiscard]] static SearchTime at(std::chrono::sys_seconds moment);
    // The clock's digits in a zone that is `offset` ahead of UTC; no conversion. ClientError: 24 hours or more, a fraction outside 0 to 999999 us,
    // a year outside 1 to 9999.
    [[nodiscard]] static SearchTime inZone(std::chrono::local_seconds clock, std::chrono::minutes offset, std::chrono::microseconds fraction = {});

    // "2019-03-18T00:00:00-07:00": the fraction, six digits, only when it is not zero; UTC is "+00:00", never "Z".
    [[nodiscard]] const std::string &text() const noexcept { return m_text; }
    [[nodiscard]] std::chrono::sys_time<std::chrono::microseconds> moment() const noexcept { return m_moment; }

private:
    SearchTime(std::chrono::local_seconds clock, std::chrono::minutes offset, std::chrono::microseconds fraction);

    std::string m_text;
    std::chrono::sys_time<std::chrono::microseconds> m_moment;
};

// "+09:30", "-07:00"; minutes may exceed 59 ("+22:80" is 23:20), as in the Python SDK. ClientError: another form, or 24 hours or more.
[[nodiscard]] std::chrono::minutes zoneOffset(std::string_view text);
[[nodiscard]] std::chrono::minutes zoneOffset(int hours);

} // namespace strongroom::tozstore
