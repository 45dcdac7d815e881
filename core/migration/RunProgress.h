// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a run tells of itself: counts, rates and which stage is the slow one. Internal to core/migration; thread-safe.

#include "base/Clock.h"
#include "migration/Run.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>

namespace strongroom::migration {

enum class Work { Derive, Server, Disk, RateLimit };   // what a thread is busy with
inline constexpr std::size_t workCount = 4;

class RunProgress {
public:
    // How many can be busy with each kind of work at once.
    using Threads = std::array<std::size_t, workCount>;

    // Goes on from what the journal has counted.
    RunProgress(const Plan &plan, const std::map<std::string, CountryCounts> &counts, const Threads &threads, RunStatusSink sink, const Clock &clock);

    void stage(std::size_t country, CountryStage stage);
    void fail(std::size_t country, ErrorPtr error);
    void matching(std::size_t country, std::int64_t records);   // the service's count of those that are not under the target
    void verified(std::size_t country, std::size_t records);
    void superseded(std::size_t country, std::size_t records);
    void setAside(std::size_t country, std::size_t records);
    void batchWritten(std::size_t country);
    void backingOff(std::chrono::milliseconds rest);            // 0: over
    void countedAgain(const std::map<std::string, CountryCounts> &counts);   // what the journal says at the end

    [[nodiscard]] RunStatus status();

    // Busy for as long as it lives.
    class Busy {
    public:
        Busy(RunProgress &progress, Work work) : m_progress(progress), m_work(work), m_since(progress.m_clock.steadyNow()) {}
        ~Busy() { m_progress.worked(m_work, m_progress.m_clock.steadyNow() - m_since); }
        Busy(const Busy &) = delete;
        Busy &operator=(const Busy &) = delete;

    private:
        RunProgress &m_progress;
        const Work m_work;
        const std::chrono::steady_clock::time_point m_since;
    };

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Sample {
        Time at;
        std::int64_t done = 0;
    };
    struct Country {
        CountryStatus status;
        std::deque<Sample> samples;   // of the last seconds
    };
    enum class Urgency { WhenDue, Now };

    void worked(Work work, std::chrono::steady_clock::duration time);
    void publish(Urgency urgency);
    [[nodiscard]] RunStatus statusLocked();
    void findBottleneck(Time now);
    template <typename Change>
    void change(std::size_t country, Urgency urgency, const Change &change);

    const RunStatusSink m_sink;
    const Clock &m_clock;
    const Verification m_verification;
    const Threads m_threads;
    std::mutex m_publishing;   // one call of the sink at a time
    std::mutex m_mutex;
    std::vector<Country> m_countries;
    std::array<std::chrono::steady_clock::duration, workCount> m_busy{};
    Time m_busySince;
    Time m_published;
    bool m_anyPublished = false;
    Bottleneck m_bottleneck = Bottleneck::Unknown;
    std::optional<std::chrono::milliseconds> m_backingOff;
    int m_resting = 0;
};

} // namespace strongroom::migration
