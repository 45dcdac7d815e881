// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// All results of a search, past the 10,000 of one: against a service of this test's own, which knows nothing but moments and refuses what the real
// one refuses.

#include "base/Error.h"
#include "tozstore/SearchAll.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace strongroom;
using namespace strongroom::tozstore;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

using Nanoseconds = std::int64_t;   // since 1970

constexpr Nanoseconds second = 1'000'000'000;
constexpr Nanoseconds year2024 = 1'704'067'200LL * second;
const SearchAll::Moment now{sys_days(2026y / January / 1d)};

// Whether a bound belongs to its range: nobody says, so every way has to work.
struct Bounds {
    bool afterIncluded;
    bool beforeIncluded;
};

class MomentService {
public:
    MomentService(std::vector<Nanoseconds> moments, Bounds bounds) : m_moments(std::move(moments)), m_bounds(bounds) { std::sort(m_moments.begin(), m_moments.end()); }

    SearchPage answer(const Search &search)
    {
        ++requests;
        if (search.nextToken + search.limit > 10'000 || search.limit > 1'000) {
            throw ServerError("beyond 10,000");
        }
        const auto [first, last] = rangeOf(search);
        std::vector<std::size_t> found(static_cast<std::size_t>(last - first));
        std::iota(found.begin(), found.end(), static_cast<std::size_t>(first - m_moments.begin()));
        if (search.order == SearchOrder::Descending) {
            std::reverse(found.begin(), found.end());
        }
        SearchPage page;
        page.total = static_cast<std::int64_t>(found.size());
        const std::size_t end = std::min(found.size(), static_cast<std::size_t>(search.nextToken + search.limit));
        for (auto i = static_cast<std::size_t>(search.nextToken); i < end; ++i) {
            RecordRow row;
            row.stored.meta.recordId = std::to_string(found[i]);
            page.rows.push_back(std::move(row));
        }
        page.nextToken = end < found.size() && end < 10'000 ? static_cast<std::int64_t>(end) : 0;
        return page;
    }
    [[nodiscard]] std::size_t size() const { return m_moments.size(); }

    int requests = 0;

private:
    static Nanoseconds nanosecondsOf(const SearchTime &time) { return duration_cast<microseconds>(time.moment().time_since_epoch()).count() * 1000; }
    using Place = std::vector<Nanoseconds>::const_iterator;
    [[nodiscard]] std::pair<Place, Place> rangeOf(const Search &search) const
    {
        Place first = m_moments.begin();
        Place last = m_moments.end();
        if (search.range && search.range->start) {
            const Nanoseconds bound = nanosecondsOf(*search.range->start);
            first = m_bounds.afterIncluded ? std::lower_bound(first, last, bound) : std::upper_bound(first, last, bound);
        }
        if (search.range && search.range->end) {
            const Nanoseconds bound = nanosecondsOf(*search.range->end);
            last = m_bounds.beforeIncluded ? std::upper_bound(first, last, bound) : std::lower_bound(first, last, bound);
        }
        return {first, last};
    }

    std::vector<Nanoseconds> m_moments;
    Bounds m_bounds;
};

struct Outcome {
    std::vector<int> order;         // as they came
    std::map<int, int> times;       // how often each came
    std::unique_ptr<SearchAll> cursor;
};

Outcome readAll(MomentService &service, const Search &search)
{
    Outcome outcome;
    outcome.cursor = std::make_unique<SearchAll>(search, [&service](const Search &part, const Cancellation &) { return service.answer(part); }, now);
    while (!outcome.cursor->atEnd()) {
        for (const RecordRow &row : outcome.cursor->next({})) {
            const int id = std::stoi(row.meta().recordId);
            outcome.order.push_back(id);
            ++outcome.times[id];
        }
    }
    return outcome;
}

std::vector<Nanoseconds> uniform(std::size_t count)
{
    std::mt19937_64 random(20'261'126);
    std::uniform_int_distribution<Nanoseconds> when(year2024, year2024 + 300LL * 86'400 * second);
    std::vector<Nanoseconds> moments(count);
    std::generate(moments.begin(), moments.end(), [&] { return when(random); });
    return moments;
}

// An import: most of it within some milliseconds.
std::vector<Nanoseconds> burst(std::size_t count)
{
    std::vector<Nanoseconds> moments = uniform(500);
    for (std::size_t i = moments.size(); i < count; ++i) {
        moments.push_back(year2024 + 77'777 * second + static_cast<Nanoseconds>(i) * 700);   // closer than a microsecond
    }
    return moments;
}

} // namespace

class TozSearchAllTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesOnce_data();
    void everyRecordComesOnce();
    void orderIsKeptAcrossParts();
    void aRangeOfItsOwnIsKept();
    void aSmallSearchIsOneRequestAsItWasGiven();
    void aMomentTooFullIsNamed();
    void afterAFailureItGoesOn();
    void aLimitTheServiceRefusesIsNotSent();
};

void TozSearchAllTest::everyRecordComesOnce_data()
{
    QTest::addColumn<bool>("bursts");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("afterIncluded");
    QTest::addColumn<bool>("beforeIncluded");
    QTest::addColumn<int>("limit");
    for (const bool bursts : {false, true}) {
        for (const bool after : {false, true}) {
            for (const bool before : {false, true}) {
                for (const auto &[count, limit] : {std::pair(10'000, 1'000), std::pair(10'001, 1'000), std::pair(25'000, 999), std::pair(25'000, 300)}) {
                    QTest::addRow("%s, %d, after %s, before %s, pages of %d", bursts ? "burst" : "uniform", count, after ? "in" : "out", before ? "in" : "out", limit)
                        << bursts << count << after << before << limit;
                }
            }
        }
    }
}

void TozSearchAllTest::everyRecordComesOnce()
{
    QFETCH(bool, bursts);
    QFETCH(int, count);
    QFETCH(bool, afterIncluded);
    QFETCH(bool, beforeIncluded);
    QFETCH(int, limit);
    MomentService service(bursts ? burst(static_cast<std::size_t>(count)) : uniform(static_cast<std::size_t>(count)), {afterIncluded, beforeIncluded});
    Search search;
    search.limit = limit;
    const Outcome outcome = readAll(service, search);
    QCOMPARE(outcome.times.size(), service.size());
    QVERIFY(std::all_of(outcome.times.begin(), outcome.times.end(), [](const auto &entry) { return entry.second == 1; }));
    QCOMPARE(outcome.cursor->total(), count);
    QCOMPARE(outcome.cursor->parts() > 1, count > 10'000);
    QVERIFY(outcome.cursor->unreachable().empty());
}

void TozSearchAllTest::orderIsKeptAcrossParts()
{
    for (const SearchOrder order : {SearchOrder::Ascending, SearchOrder::Descending}) {
        MomentService service(uniform(25'000), {true, true});
        Search search;
        search.limit = 1'000;
        search.order = order;
        const Outcome outcome = readAll(service, search);
        QCOMPARE(outcome.order.size(), std::size_t(25'000));
        // The service numbers its records by their moments.
        QVERIFY(order == SearchOrder::Ascending ? std::is_sorted(outcome.order.begin(), outcome.order.end()) : std::is_sorted(outcome.order.rbegin(), outcome.order.rend()));
    }
}

void TozSearchAllTest::aRangeOfItsOwnIsKept()
{
    MomentService service(uniform(40'000), {true, true});
    Search search;
    search.limit = 1'000;
    SearchRange range;
    range.key = SearchRangeKey::Modified;
    range.start = SearchTime::inZone(local_days(2024y / March / 1d), 2h);
    range.end = SearchTime::inZone(local_days(2024y / July / 1d), -7h);
    search.range = range;
    Search probe = search;
    probe.limit = 1;
    const std::int64_t inRange = service.answer(probe).total;
    QVERIFY(inRange > 10'000);
    std::vector<Search> asked;
    SearchAll cursor(
        search,
        [&](const Search &part, const Cancellation &) {
            asked.push_back(part);
            return service.answer(part);
        },
        now);
    std::int64_t came = 0;
    while (!cursor.atEnd()) {
        came += static_cast<std::int64_t>(cursor.next({}).size());
    }
    QCOMPARE(came, inRange);
    QCOMPARE(asked.front().range->start->text(), std::string("2024-03-01T00:00:00+02:00"));
    for (const Search &part : asked) {
        QVERIFY(part.range && part.range->key == SearchRangeKey::Modified);
        QVERIFY(part.range->start && part.range->end);
        QVERIFY(part.range->start->moment() >= range.start->moment() && part.range->end->moment() <= range.end->moment());
    }
}

void TozSearchAllTest::aSmallSearchIsOneRequestAsItWasGiven()
{
    MomentService service(uniform(40), {true, true});
    Search search;
    const Outcome outcome = readAll(service, search);
    QCOMPARE(outcome.order.size(), std::size_t(40));
    QCOMPARE(service.requests, 1);
    QCOMPARE(outcome.cursor->parts(), 1);
    MomentService empty({}, {true, true});
    QCOMPARE(readAll(empty, search).order.size(), std::size_t(0));
    QCOMPARE(empty.requests, 1);
}

void TozSearchAllTest::aMomentTooFullIsNamed()
{
    std::vector<Nanoseconds> moments = uniform(300);
    moments.insert(moments.end(), 10'500, year2024 + 5 * second);   // all at once
    MomentService service(std::move(moments), {true, true});
    Search search;
    search.limit = 1'000;
    const Outcome outcome = readAll(service, search);
    QCOMPARE(outcome.order.size(), std::size_t(10'300));
    QCOMPARE(outcome.cursor->unreachable().size(), std::size_t(1));
    QCOMPARE(outcome.cursor->unreachable().front().substr(0, 16), std::string("2024-01-01T00:00"));
    QCOMPARE(outcome.cursor->total(), 10'800);
}

void TozSearchAllTest::afterAFailureItGoesOn()
{
    MomentService service(uniform(25'000), {true, false});
    Search search;
    search.limit = 1'000;
    int asked = 0;
    SearchAll cursor(
        search,
        [&](const Search &part, const Cancellation &) {
            if (++asked % 3 == 0) {
                throw NetworkError("cut off");
            }
            return service.answer(part);
        },
        now);
    std::map<std::string, int> times;
    int failures = 0;
    while (!cursor.atEnd()) {
        try {
            for (const RecordRow &row : cursor.next({})) {
                ++times[row.meta().recordId];
            }
        } catch (const NetworkError &) {
            ++failures;
        }
    }
    QVERIFY(failures > 5);
    QCOMPARE(times.size(), std::size_t(25'000));
    QVERIFY(std::all_of(times.begin(), times.end(), [](const auto &entry) { return entry.second == 1; }));
}

void TozSearchAllTest::aLimitTheServiceRefusesIsNotSent()
{
    Search search;
    search.limit = 1'001;
    QVERIFY_THROWS_EXCEPTION(ClientError, SearchAll(search, {}, now));
}

QTEST_GUILESS_MAIN(TozSearchAllTest)
#include "tst_toz_searchall.moc"
