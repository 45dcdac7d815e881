// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The proof that a secret is the right one: a few records of its version are read from each country and opened with the secrets as they are
// being edited, saved or not, on a store of their own. GUI thread; the work is on the pool.

#include "base/Async.h"
#include "connections/ConnectionManager.h"
#include "incountry/Country.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

struct CountrySamples {
    explicit CountrySamples(incountry::CountryInfo of)
        : country(std::move(of))
    {
    }

    incountry::CountryInfo country;
    int opened = 0;
    int failed = 0;
    ErrorPtr reason; // of the first that failed, or why the country did not answer
};

class KeyCheck : public QObject {
    Q_OBJECT
public:
    enum class State { None, Running, Done, Failed };
    static constexpr int samplesPerCountry = 3;
    static constexpr int mostCountries = 5; // with records of the version

    explicit KeyCheck(QThreadPool *pool, QObject *parent = nullptr);
    ~KeyCheck() override;

    // No version: any record, for a password that stands alone.
    void start(const ConnectionManager::StoreMaker &maker, const std::shared_ptr<const SecretBytes> &secretsData,
               std::vector<incountry::CountryInfo> countries, std::int64_t version, std::optional<std::int64_t> filter);
    void clear(); // and cancel

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] std::int64_t version() const noexcept { return m_version; } // of the entry that was checked
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }
    [[nodiscard]] const std::vector<CountrySamples> &samples() const noexcept { return m_samples; } // countries with records alone
    [[nodiscard]] QString verdict() const;                                                          // one sentence; empty unless Done
    [[nodiscard]] bool opensAll() const; // something was read, and everything opened

Q_SIGNALS:
    void changed();

private:
    QThreadPool *m_pool;
    AsyncHandle m_running;
    quint64 m_turn = 0;
    State m_state = State::None;
    std::int64_t m_version = 0;
    ErrorPtr m_error;
    std::vector<CountrySamples> m_samples;
};

} // namespace strongroom::model
