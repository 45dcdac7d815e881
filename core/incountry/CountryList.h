// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The public list of countries (incountry page, section 2), asked for without credentials and kept for five minutes. While the service
// does not answer, the last good copy serves. One request at a time: everybody else waits for its result. Internal to core/incountry.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "incountry/Country.h"
#include "incountry/Routing.h"
#include "net/Transport.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

// One answer, understood as far as it can be. An entry that is damaged only matters when a lookup meets it.
class CountryEntries {
public:
    // ServerError: not JSON, no list "countries".
    [[nodiscard]] static CountryEntries parse(std::string_view json);
    // The first entry of that name. ServerError when an entry without an id comes before it, or when it is direct without a region of text.
    [[nodiscard]] CountryPlace placeOf(const Country &country) const;
    [[nodiscard]] bool damaged() const noexcept { return m_damaged; }
    // Sorted by name; entries that cannot be used are left out.
    [[nodiscard]] std::vector<CountryInfo> infos() const;

private:
    struct Entry {
        std::optional<std::string> id;         // lower case
        std::optional<std::string> region;     // lower case, "" when missing; nullopt when it is something else
        std::string name;
        bool direct = false;
    };
    std::vector<Entry> m_entries;
    bool m_damaged = false;
};

class CountryList {
public:
    static constexpr std::chrono::minutes keptFor{5};
    static constexpr std::chrono::seconds retriedAfter{30};   // after a failure, while the last good copy serves

    CountryList(std::string url, std::chrono::milliseconds timeout, net::Transport &transport, const Clock &clock);

    struct Answer {
        std::shared_ptr<const CountryEntries> entries;
        std::uint64_t generation = 0;   // rises with every request that was made
    };
    // `olderThanThis`: a generation that is not good enough any more; 0 takes what is there. NetworkError, ServerError, CancelledError.
    [[nodiscard]] Answer get(const Cancellation &cancellation, std::uint64_t olderThanThis = 0);

private:
    [[nodiscard]] std::shared_ptr<const CountryEntries> fetch(const Cancellation &cancellation) const;

    const std::string m_url;
    const std::chrono::milliseconds m_timeout;
    net::Transport &m_transport;
    const Clock &m_clock;

    std::mutex m_mutex;
    std::condition_variable m_done;
    bool m_fetching = false;
    std::uint64_t m_generation = 0;
    std::shared_ptr<const CountryEntries> m_entries;
    std::chrono::steady_clock::time_point m_validUntil{};
    ErrorPtr m_lastError;   // of the last request, when it failed
};

} // namespace strongroom::incountry
