// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordFinder.h"

#include "base/Text.h"

#include <utility>

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr int atOnce = 4;
constexpr int notFound = 404;

} // namespace

RecordFinder::RecordFinder(QThreadPool *pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

RecordFinder::~RecordFinder() { cancel(); }

void RecordFinder::cancel()
{
    ++m_search;
    m_left = 0;
    for (const AsyncHandle &handle : std::exchange(m_running, {})) {
        handle.cancel();
    }
    m_answers.clear();
    m_store.reset();
}

void RecordFinder::find(std::shared_ptr<RecordStore> store, std::vector<CountryInfo> countries, const QString &recordKey)
{
    cancel();
    m_store = std::move(store);
    m_countries = std::move(countries);
    m_recordKey = recordKey;
    m_answers.assign(m_countries.size(), Answer());
    m_left = int(m_countries.size());
    m_next = 0;
    for (int i = 0; i < atOnce; ++i) {
        startNext();
    }
}

void RecordFinder::startNext()
{
    if (m_next >= m_countries.size()) {
        return;
    }
    const std::size_t index = m_next++;
    m_running.push_back(startAsync(
        m_pool, this, Sentence::tr("find record"),
        [store = m_store, country = m_countries[index].country, key = fromQString(m_recordKey)](const Cancellation &cancellation, const ProgressSink &) {
            try {
                return std::make_shared<const RecordRow>(store->readRow(country, key, cancellation));
            } catch (const ServerError &error) {
                if (error.request().status != notFound) {
                    throw;
                }
                return SharedRow();
            }
        },
        [this, search = m_search, index](const SharedRow &row) { answered(search, index, {row, {}}); },
        [this, search = m_search, index](const ErrorPtr &error) { answered(search, index, {nullptr, error}); }));
}

void RecordFinder::answered(quint64 search, std::size_t country, Answer answer)
{
    if (search != m_search) {
        return;
    }
    m_answers[country] = std::move(answer);
    startNext();
    if (--m_left > 0) {
        return;
    }
    FoundRecords found;
    found.recordKey = m_recordKey;
    found.countries = int(m_countries.size());
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i].row) {
            found.rows.push_back({m_countries[i].country, m_answers[i].row});
        } else if (m_answers[i].error) {
            found.failures.push_back({m_countries[i], m_answers[i].error});
        }
    }
    cancel();
    Q_EMIT finished(found);
}

} // namespace strongroom::model
