// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/RunProgress.h"

#include <algorithm>
#include <utility>

namespace strongroom::migration {

using namespace std::chrono_literals;

namespace {

constexpr auto publishEvery = 100ms;
constexpr auto sampleEvery = 250ms;
constexpr auto rateWindow = 10s;
constexpr auto busyWindow = 5s;
constexpr double busyEnough = 0.3;

std::int64_t doneOf(const CountryStatus &status) { return status.verified + status.superseded; }

void take(CountryStatus &status, const CountryCounts &counts, Verification verification)
{
    status.verified = counts.of(ItemState::Verified) + (verification == Verification::Off ? counts.of(ItemState::Written) : 0);
    status.setAside = counts.of(ItemState::SetAside);
    status.superseded = counts.of(ItemState::Superseded);
}

} // namespace

RunProgress::RunProgress(const Plan &plan, const std::map<std::string, CountryCounts> &counts, const Threads &threads, RunStatusSink sink, const Clock &clock)
    : m_sink(std::move(sink))
    , m_clock(clock)
    , m_verification(plan.verification)
    , m_threads(threads)
    , m_busySince(clock.steadyNow())
{
    for (const incountry::Country &country : plan.countries) {
        CountryStatus status;
        status.country = country.code();
        if (const auto found = counts.find(country.code()); found != counts.end()) {
            take(status, found->second, plan.verification);
        }
        const auto expected = plan.expected.find(country.code());
        status.expected = std::max(expected == plan.expected.end() ? 0 : expected->second, doneOf(status) + status.setAside);
        m_countries.push_back({std::move(status), {}});
    }
}

template <typename Change>
void RunProgress::change(std::size_t country, Urgency urgency, const Change &change)
{
    {
        const std::scoped_lock lock(m_mutex);
        change(m_countries[country].status);
    }
    publish(urgency);
}

void RunProgress::stage(std::size_t country, CountryStage stage)
{
    change(country, Urgency::Now, [&](CountryStatus &status) { status.stage = stage; });
}

void RunProgress::fail(std::size_t country, ErrorPtr error)
{
    change(country, Urgency::Now, [&](CountryStatus &status) {
        status.stage = CountryStage::Failed;
        status.error = std::move(error);
    });
}

void RunProgress::matching(std::size_t country, std::int64_t records)
{
    change(country, Urgency::WhenDue, [&](CountryStatus &status) {
        const std::int64_t known = doneOf(status) + records;
        // Records on their way match no more and are not verified yet. Only while nothing is on its way does a smaller number mean less to do.
        status.expected = status.stage == CountryStage::LastLook ? known : std::max(known, status.expected);
    });
}

void RunProgress::verified(std::size_t country, std::size_t records)
{
    change(country, Urgency::WhenDue, [&](CountryStatus &status) { status.verified += static_cast<std::int64_t>(records); });
}

void RunProgress::superseded(std::size_t country, std::size_t records)
{
    change(country, Urgency::WhenDue, [&](CountryStatus &status) { status.superseded += static_cast<std::int64_t>(records); });
}

void RunProgress::setAside(std::size_t country, std::size_t records)
{
    change(country, Urgency::WhenDue, [&](CountryStatus &status) { status.setAside += static_cast<std::int64_t>(records); });
}

void RunProgress::batchWritten(std::size_t country)
{
    change(country, Urgency::WhenDue, [](CountryStatus &status) { ++status.batches; });
}

void RunProgress::backingOff(std::chrono::milliseconds rest)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_resting += rest > 0ms ? 1 : -1;
        if (rest > 0ms) {
            m_backingOff = std::max(rest, m_backingOff.value_or(0ms));
        } else if (m_resting == 0) {
            m_backingOff.reset();
        }
    }
    publish(Urgency::WhenDue);
}

void RunProgress::countedAgain(const std::map<std::string, CountryCounts> &counts)
{
    {
        const std::scoped_lock lock(m_mutex);
        for (Country &country : m_countries) {
            if (const auto found = counts.find(country.status.country); found != counts.end()) {
                take(country.status, found->second, m_verification);
            }
        }
    }
    publish(Urgency::Now);
}

RunStatus RunProgress::status()
{
    const std::scoped_lock lock(m_mutex);
    return statusLocked();
}

void RunProgress::worked(Work work, std::chrono::steady_clock::duration time)
{
    const std::scoped_lock lock(m_mutex);
    m_busy[static_cast<std::size_t>(work)] += time;
}

void RunProgress::findBottleneck(Time now)
{
    const auto elapsed = std::chrono::duration<double>(now - m_busySince).count();
    if (now - m_busySince < (m_bottleneck == Bottleneck::Unknown ? std::chrono::steady_clock::duration(1s) : busyWindow)) {
        return;
    }
    constexpr std::array<Bottleneck, workCount> names = {Bottleneck::KeyDerivation, Bottleneck::Server, Bottleneck::Disk, Bottleneck::RateLimit};
    double most = busyEnough;
    m_bottleneck = Bottleneck::Unknown;
    for (std::size_t i = 0; i < workCount; ++i) {
        const double share = std::chrono::duration<double>(m_busy[i]).count() / (elapsed * static_cast<double>(m_threads[i]));
        if (share > most) {
            most = share;
            m_bottleneck = names[i];
        }
    }
    m_busy = {};
    m_busySince = now;
}

RunStatus RunProgress::statusLocked()
{
    const Time now = m_clock.steadyNow();
    findBottleneck(now);
    RunStatus status;
    for (Country &country : m_countries) {
        std::deque<Sample> &samples = country.samples;
        const std::int64_t done = doneOf(country.status);
        if (samples.empty() || now - samples.back().at >= sampleEvery) {
            samples.push_back({now, done});
        }
        while (samples.size() > 1 && now - samples.front().at > rateWindow) {
            samples.pop_front();
        }
        const double seconds = std::chrono::duration<double>(now - samples.front().at).count();
        const bool working = country.status.stage == CountryStage::Working || country.status.stage == CountryStage::LastLook;
        country.status.recordsPerSecond = working && seconds > 0 ? static_cast<double>(done - samples.front().done) / seconds : 0;
        status.recordsPerSecond += country.status.recordsPerSecond;
        status.countries.push_back(country.status);
    }
    status.bottleneck = m_bottleneck;
    status.backingOff = m_backingOff;
    return status;
}

void RunProgress::publish(Urgency urgency)
{
    if (!m_sink) {
        return;
    }
    std::unique_lock publishing(m_publishing, std::defer_lock);
    if (urgency == Urgency::Now) {
        publishing.lock();
    } else if (!publishing.try_lock()) {
        return;   // somebody is at it
    }
    RunStatus status;
    {
        const std::scoped_lock lock(m_mutex);
        const Time now = m_clock.steadyNow();
        if (urgency == Urgency::WhenDue && m_anyPublished && now - m_published < publishEvery) {
            return;
        }
        m_anyPublished = true;
        m_published = now;
        status = statusLocked();
    }
    m_sink(status);
}

} // namespace strongroom::migration
