// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/ClockOffset.h"

#include "net/HttpDate.h"

#include <utility>

namespace strongroom::net {

namespace {

using namespace std::chrono;

constexpr minutes tolerance{2};

// "10 minutes", "1 hour 30 minutes", "2 days 3 hours": two units say enough.
std::string inWords(seconds time)
{
    const minutes rounded = round<minutes>(time);
    const auto count = [](auto amount, const char *unit) { return std::to_string(amount) + " " + unit + (amount == 1 ? "" : "s"); };
    const auto both = [](std::string larger, const std::string &smaller) { return larger.append(" ").append(smaller); };
    if (rounded < hours(1)) {
        return count(rounded.count(), "minute");
    }
    if (rounded < days(1)) {
        const minutes rest = rounded % hours(1);
        const std::string larger = count(floor<hours>(rounded).count(), "hour");
        return rest == minutes(0) ? larger : both(larger, count(rest.count(), "minute"));
    }
    const hours rest = floor<hours>(rounded % days(1));
    const std::string larger = count(floor<days>(rounded).count(), "day");
    return rest == hours(0) ? larger : both(larger, count(rest.count(), "hour"));
}

} // namespace

std::optional<seconds> clockOffset(const HttpResponse &response, system_clock::time_point now)
{
    const auto header = response.headers.get("Date");
    const auto date = header ? parseHttpDate(*header) : std::nullopt;
    if (!date) {
        return std::nullopt;
    }
    return floor<seconds>(now) - *date;
}

std::string clockSentence(std::optional<seconds> offset)
{
    if (!offset || abs(*offset) <= tolerance) {
        return {};
    }
    std::string sentence = "this computer's clock is ";
    sentence += inWords(abs(*offset));
    sentence += *offset < seconds(0) ? " behind the service's" : " ahead of the service's";
    return sentence;
}

} // namespace strongroom::net
