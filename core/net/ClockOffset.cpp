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
Sentence inWords(seconds time)
{
    const minutes rounded = round<minutes>(time);
    const auto ofMinutes = [](auto count) { return count == 1 ? Sentence::tr("1 minute") : Sentence::tr("%1 minutes").arg(count); };
    const auto ofHours = [](auto count) { return count == 1 ? Sentence::tr("1 hour") : Sentence::tr("%1 hours").arg(count); };
    const auto ofDays = [](auto count) { return count == 1 ? Sentence::tr("1 day") : Sentence::tr("%1 days").arg(count); };
    if (rounded < hours(1)) {
        return ofMinutes(rounded.count());
    }
    if (rounded < days(1)) {
        const minutes rest = rounded % hours(1);
        const Sentence larger = ofHours(floor<hours>(rounded).count());
        return rest == minutes(0) ? larger : inTurn(larger, ofMinutes(rest.count()));
    }
    const hours rest = floor<hours>(rounded % days(1));
    const Sentence larger = ofDays(floor<days>(rounded).count());
    return rest == hours(0) ? larger : inTurn(larger, ofHours(rest.count()));
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

Sentence clockSentence(std::optional<seconds> offset)
{
    if (!offset || abs(*offset) <= tolerance) {
        return {};
    }
    return *offset < seconds(0) ? Sentence::tr("this computer's clock is %1 behind the service's").arg(inWords(abs(*offset)))
                                : Sentence::tr("this computer's clock is %1 ahead of the service's").arg(inWords(abs(*offset)));
}

} // namespace strongroom::net
