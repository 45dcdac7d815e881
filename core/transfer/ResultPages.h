// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pages of a query, one country after the other, with the next ones under way while one is used. Internal to core/transfer.

#include "base/Cancellation.h"
#include "incountry/RecordStore.h"
#include "transfer/ExportTypes.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <future>
#include <optional>
#include <vector>

namespace strongroom::transfer {

class ResultPages {
public:
    struct Page {
        incountry::Country country;
        std::vector<incountry::RecordRow> rows;
    };
    // Both must outlive it. It must be used and ended on one thread; the store is called on others.
    ResultPages(incountry::RecordStore &store, const ExportQuery &query, const Cancellation &cancellation);
    ~ResultPages();   // cancels what is under way and waits for it
    ResultPages(const ResultPages &) = delete;
    ResultPages &operator=(const ResultPages &) = delete;

    // nullopt at the end. What find() throws; ServerError when the service says that there are more and sends none.
    [[nodiscard]] std::optional<Page> next();

    // Of the countries asked so far.
    [[nodiscard]] std::int64_t expected() const noexcept { return m_expected; }       // the totals of their first pages
    [[nodiscard]] std::int64_t appeared() const noexcept { return m_appeared; }
    [[nodiscard]] std::int64_t disappeared() const noexcept { return m_disappeared; }

private:
    struct Asked {
        std::int64_t offset = 0;
        std::future<incountry::FindResult> result;
    };
    void ask(std::int64_t offset);
    void dropAsked();
    void endCountry();

    static constexpr std::size_t ahead = 2;

    incountry::RecordStore &m_store;
    const ExportQuery &m_query;
    CancellationSource m_stop;
    CancellationHook m_hook;
    std::size_t m_country = 0;                  // in the query
    std::int64_t m_offset = 0;                  // of the next page
    std::optional<std::int64_t> m_firstTotal;   // of this country
    std::int64_t m_total = 0;
    std::deque<Asked> m_asked;                  // in the order of offsets
    std::int64_t m_expected = 0;
    std::int64_t m_appeared = 0;
    std::int64_t m_disappeared = 0;
};

} // namespace strongroom::transfer
