// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How many records the service holds of each key version, by country: what a secret opens, and what no secret opens. Every number is the
// service's own total of a filter by version, asked for a page of one; versions nobody named are found by asking for the others. At most
// four countries at once. GUI thread; the work is on the pool.

#include "base/Async.h"
#include "base/Error.h"
#include "incountry/Country.h"
#include "incountry/RecordStore.h"
#include "incountry/VersionCounts.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

class DelayedJob;
class JobListModel;

struct CountryUsage : incountry::VersionCounts {
    explicit CountryUsage(incountry::CountryInfo of) : country(std::move(of)) {}

    incountry::CountryInfo country;
    ErrorPtr error; // then there are no numbers
};

// Blocking, for a worker.
[[nodiscard]] CountryUsage countUsage(incountry::RecordStore &store, const incountry::CountryInfo &country,
                                      const std::vector<std::int64_t> &versions, const Cancellation &cancellation);

class KeyUsage : public QObject {
    Q_OBJECT
public:
    enum class State {
        Unknown, // not counted
        Counting,
        Partial, // cancelled, or some countries did not answer
        Complete
    };
    static constexpr int mostAtOnce = 4;

    KeyUsage(QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~KeyUsage() override;

    // `name` is the connection's, for the job bar.
    void start(const std::shared_ptr<incountry::RecordStore> &store, std::vector<incountry::CountryInfo> countries,
               std::vector<std::int64_t> versions, const QString &name);
    void cancel(); // what was counted stays
    void clear();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const std::vector<CountryUsage> &answers() const noexcept { return m_answers; } // in the order of the countries
    [[nodiscard]] int asked() const noexcept { return int(m_countries.size()); }
    [[nodiscard]] int failedCount() const;
    [[nodiscard]] ErrorPtr firstError() const;
    // Over all countries that answered; nullopt when none of them was asked for this version.
    [[nodiscard]] std::optional<std::int64_t> recordsOf(std::int64_t version) const;
    [[nodiscard]] std::int64_t total() const;
    [[nodiscard]] std::int64_t rest() const;
    [[nodiscard]] std::vector<std::int64_t> versionsInUse() const; // with one record at least

Q_SIGNALS:
    void changed(); // numbers or state

private:
    void next();
    void answered(quint64 turn, std::size_t place, CountryUsage usage);
    void end(State state);

    QThreadPool *m_pool;
    std::unique_ptr<DelayedJob> m_job;
    QString m_name;
    std::shared_ptr<incountry::RecordStore> m_store;
    std::vector<incountry::CountryInfo> m_countries;
    std::vector<std::int64_t> m_versions;
    std::map<std::size_t, CountryUsage> m_byPlace;
    std::vector<CountryUsage> m_answers;
    std::map<std::size_t, AsyncHandle> m_running;
    std::size_t m_next = 0;
    quint64 m_turn = 0; // answers to an older count are not for us
    State m_state = State::Unknown;
};

} // namespace strongroom::model
