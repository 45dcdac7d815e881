// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All results of a search, past the 10,000 that one search can page through (TozStore page, section 10.2): the range of time is cut in halves
// until each part finds fewer. Internal to core/tozstore.
//
// Neighbouring parts overlap by a microsecond, as nobody says whether a bound belongs to its range; what comes twice is left out.

#include "tozstore/Store.h"

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::tozstore {

class SearchAll final : public SearchCursor {
public:
    using Ask = std::function<SearchPage(const Search &, const Cancellation &)>;
    using Moment = std::chrono::sys_time<std::chrono::microseconds>;

    // ClientError for a search that the service would not take. `now` bounds the first cut of a range with an open end.
    SearchAll(const Search &search, Ask ask, Moment now);

    [[nodiscard]] std::vector<RecordRow> next(const Cancellation &cancellation) override;
    [[nodiscard]] bool atEnd() const override { return m_parts.empty(); }
    [[nodiscard]] std::int64_t total() const override { return m_total; }
    [[nodiscard]] int parts() const override { return m_cuts + 1; }
    [[nodiscard]] std::vector<std::string> unreachable() const override { return m_unreachable; }

private:
    // From `low` to `high`; an end that is open is not sent, and its bound is only where to cut.
    struct Part {
        Moment low;
        Moment high;
        bool openLow = false;
        bool openHigh = false;
        bool sized = false;       // it is known to find few enough
        std::int64_t token = 0;
    };
    [[nodiscard]] Search searchOf(const Part &part, int limit) const;
    static constexpr std::int64_t unknown = -1;
    void requirePlausible() const;   // ServerError: counts that cannot be right
    // `found`: how many the next part finds, or unknown.
    void cut(std::int64_t found, const Cancellation &cancellation);
    void take(SearchPage page, std::vector<RecordRow> &rows);
    void endPart();

    Search m_search;
    Ask m_ask;
    std::vector<Part> m_parts;   // the next one last
    std::set<std::string> m_seen;     // of this part
    std::set<std::string> m_before;   // and of the one before
    std::int64_t m_total = 0;
    bool m_begun = false;
    int m_cuts = 0;
    std::vector<std::string> m_unreachable;
    std::optional<Moment> m_full;   // the last of them
};

} // namespace strongroom::tozstore
