// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the stages of a run share. Internal to core/migration.

#include "migration/BoundedQueue.h"
#include "migration/InFlight.h"
#include "migration/Pacing.h"
#include "migration/Run.h"
#include "migration/RunProgress.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::migration {

// One country while it is worked on. The first error is the country's end: its stages see it and drop what they have.
class CountryRun {
public:
    CountryRun(incountry::Country which, std::size_t number, std::size_t mostBatches, std::int64_t setAsideSoFar)
        : country(std::move(which))
        , index(number)
        , inFlight(mostBatches)
        , setAside(setAsideSoFar)
    {
    }

    const incountry::Country country;
    const std::size_t index;   // in the plan
    InFlight inFlight;
    std::atomic<std::int64_t> setAside;    // about; 0: none, and no record of a page has to be compared
    std::atomic<std::int64_t> moves = 0;   // whatever brought a record to an end: a loop without any is no work

    void fail(ErrorPtr error)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_error) {
            m_error = std::move(error);
        }
        m_failed = true;
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] ErrorPtr error() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_error;
    }

private:
    mutable std::mutex m_mutex;
    std::atomic<bool> m_failed = false;
    ErrorPtr m_error;
};

struct RunShared {
    incountry::StoredRecordStore &store;
    const incountry::StoredCipher &cipher;
    Journal &journal;
    const Plan &plan;
    const RunOptions &options;
    const PauseGate &gate;
    const Clock &clock;
    RunProgress &progress;
    RateLimit &rate;
    Permits &permits;
    const BackOff &backOff;
    Cancellation stop;   // the caller's cancellation, or an error that ends the run

    // A find, repeated while it may pass.
    template <typename Call>
    auto ask(const CountryRun &run, const Call &call) const
    {
        const auto counted = [&] { journal.count(run.country, RunEvent::BackedOff); };
        const auto timed = [&] {
            const RunProgress::Busy busy(progress, Work::Server);
            return call();
        };
        return backOff.keepTrying(timed, counted, stop);
    }
    // The same for a find that belongs to a batch.
    template <typename Call>
    auto askInTurn(const CountryRun &run, const Call &call) const
    {
        const auto counted = [&] { journal.count(run.country, RunEvent::BackedOff); };
        const auto timed = [&] {
            const Permits::Held permit(permits);
            const RunProgress::Busy busy(progress, Work::Server);
            return call();
        };
        return backOff.keepTrying(timed, counted, stop);
    }
    void enterSetAside(CountryRun &run, const std::vector<SetAsideItem> &items) const
    {
        if (items.empty()) {
            return;
        }
        const auto count = static_cast<std::int64_t>(items.size());
        run.setAside += count;   // before the journal has them: a page may show them at once
        enter([&](Journal &entered) { entered.enterSetAside(run.country, items); });
        run.moves += count;
        progress.setAside(run.index, items.size());
    }
    // A change of the journal.
    template <typename Change>
    void enter(const Change &change) const
    {
        const RunProgress::Busy busy(progress, Work::Disk);
        change(journal);
    }
};

} // namespace strongroom::migration
