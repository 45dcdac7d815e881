// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Go to record key" beyond the rows that are loaded: asks the service in one or several countries, a few at a time. GUI thread; the reading
// and opening happen on the pool.

#include "base/Async.h"
#include "base/Error.h"
#include "incountry/RecordStore.h"
#include "records/PlacedRow.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <vector>

namespace strongroom::model {

struct FoundRecords {
    struct Failure {
        incountry::CountryInfo country;
        ErrorPtr error;
    };
    QString recordKey;
    int countries = 0;                // asked
    PlacedRows rows;                  // in the order of the countries: the same key may be in several
    std::vector<Failure> failures;    // countries that gave no answer; "there is none" is one
};

class RecordFinder : public QObject {
    Q_OBJECT
public:
    explicit RecordFinder(QThreadPool *pool, QObject *parent = nullptr);
    ~RecordFinder() override;
    // Ends what runs: one search at a time.
    void find(std::shared_ptr<incountry::RecordStore> store, std::vector<incountry::CountryInfo> countries, const QString &recordKey);
    void cancel();   // finished() does not come
    [[nodiscard]] bool isSearching() const { return m_left > 0; }

Q_SIGNALS:
    void finished(const strongroom::model::FoundRecords &found);

private:
    struct Answer {
        SharedRow row;
        ErrorPtr error;
    };
    void startNext();
    void answered(quint64 search, std::size_t country, Answer answer);

    QThreadPool *m_pool;
    std::shared_ptr<incountry::RecordStore> m_store;
    std::vector<incountry::CountryInfo> m_countries;
    QString m_recordKey;
    std::vector<Answer> m_answers;
    std::size_t m_next = 0;
    int m_left = 0;
    quint64 m_search = 0;
    std::vector<AsyncHandle> m_running;
};

} // namespace strongroom::model
