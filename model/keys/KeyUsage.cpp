// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/KeyUsage.h"

#include "jobs/DelayedJob.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace strongroom::model {

CountryUsage countUsage(incountry::RecordStore &store, const incountry::CountryInfo &country, const std::vector<std::int64_t> &versions,
                        const Cancellation &cancellation)
{
    CountryUsage usage(country);
    static_cast<incountry::VersionCounts &>(usage) = incountry::countVersions(store, country.country, versions, cancellation);
    return usage;
}

KeyUsage::KeyUsage(QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_job(std::make_unique<DelayedJob>(
          jobs, Job::Unit::Steps,
          [this] {
              return JobInfo(tr("Counting records by key version · %1", "connection").arg(m_name), ActivityKind::CountRecords,
                             {m_name, {}});
          },
          [this] { cancel(); }))
{
}

KeyUsage::~KeyUsage()
{
    for (const auto &[place, handle] : m_running) {
        handle.cancel();
    }
}

void KeyUsage::start(const std::shared_ptr<incountry::RecordStore> &store, std::vector<incountry::CountryInfo> countries,
                     std::vector<std::int64_t> versions, const QString &name)
{
    clear();
    m_store = store;
    m_countries = std::move(countries);
    m_versions = std::move(versions);
    m_name = name;
    m_state = State::Counting;
    m_job->start();
    Q_EMIT changed();
    if (m_countries.empty()) {
        end(State::Complete);
        return;
    }
    for (int i = 0; i < mostAtOnce; ++i) {
        next();
    }
}

void KeyUsage::next()
{
    if (m_next >= m_countries.size()) {
        return;
    }
    const std::size_t place = m_next++;
    const quint64 turn = m_turn;
    const incountry::CountryInfo country = m_countries[place];
    m_running[place] = startAsync(
        m_pool, this, Sentence::tr("count records by key version"),
        [store = m_store, country, versions = m_versions](const Cancellation &cancellation, const ProgressSink &) {
            return countUsage(*store, country, versions, cancellation);
        },
        [this, turn, place](const CountryUsage &usage) { answered(turn, place, usage); },
        [this, turn, place, country](const ErrorPtr &error) {
            CountryUsage usage(country);
            usage.error = error;
            answered(turn, place, usage);
        });
}

void KeyUsage::answered(quint64 turn, std::size_t place, CountryUsage usage)
{
    if (turn != m_turn) {
        return;
    }
    m_running.erase(place);
    m_byPlace.insert_or_assign(place, std::move(usage));
    m_answers.clear();
    for (const auto &[at, answer] : m_byPlace) {
        m_answers.push_back(answer);
    }
    next();
    if (m_running.empty()) {
        end(failedCount() > 0 ? State::Partial : State::Complete);
    } else {
        Q_EMIT changed();
    }
}

void KeyUsage::end(State state)
{
    m_state = state;
    m_store.reset();
    const ErrorPtr error = firstError();
    if (error && failedCount() == asked()) {
        m_job->fail(error);
    } else {
        m_job->finish();
    }
    Q_EMIT changed();
}

void KeyUsage::cancel()
{
    if (m_state != State::Counting) {
        return;
    }
    ++m_turn;
    for (const auto &[place, handle] : m_running) {
        handle.cancel();
    }
    m_running.clear();
    m_next = m_countries.size();
    end(State::Partial);
}

void KeyUsage::clear()
{
    cancel();
    const bool any = m_state != State::Unknown;
    ++m_turn;
    m_countries.clear();
    m_byPlace.clear();
    m_answers.clear();
    m_next = 0;
    m_state = State::Unknown;
    if (any) {
        Q_EMIT changed();
    }
}

int KeyUsage::failedCount() const
{
    return int(std::ranges::count_if(m_answers, [](const CountryUsage &usage) { return usage.error != nullptr; }));
}

ErrorPtr KeyUsage::firstError() const
{
    const auto failed = std::ranges::find_if(m_answers, [](const CountryUsage &usage) { return usage.error != nullptr; });
    return failed == m_answers.end() ? nullptr : failed->error;
}

std::optional<std::int64_t> KeyUsage::recordsOf(std::int64_t version) const
{
    std::optional<std::int64_t> records;
    for (const CountryUsage &usage : m_answers) {
        if (const auto found = usage.byVersion.find(version); found != usage.byVersion.end()) {
            records = records.value_or(0) + found->second;
        }
    }
    // A version that nobody asked for and nobody found: the countries that answered whole have none of it.
    const bool whole =
        m_state == State::Complete && std::ranges::all_of(m_answers, [](const CountryUsage &usage) { return usage.rest == 0; });
    return records || !whole ? records : 0;
}

std::int64_t KeyUsage::total() const
{
    return std::accumulate(m_answers.begin(), m_answers.end(), std::int64_t{0},
                           [](std::int64_t sum, const CountryUsage &usage) { return sum + usage.total; });
}

std::int64_t KeyUsage::rest() const
{
    return std::accumulate(m_answers.begin(), m_answers.end(), std::int64_t{0},
                           [](std::int64_t sum, const CountryUsage &usage) { return sum + usage.rest; });
}

std::vector<std::int64_t> KeyUsage::versionsInUse() const
{
    std::map<std::int64_t, bool> used;
    for (const CountryUsage &usage : m_answers) {
        for (const auto &[version, records] : usage.byVersion) {
            used[version] = used[version] || records > 0;
        }
    }
    std::vector<std::int64_t> versions;
    for (const auto &[version, any] : used) {
        if (any) {
            versions.push_back(version);
        }
    }
    return versions;
}

} // namespace strongroom::model
