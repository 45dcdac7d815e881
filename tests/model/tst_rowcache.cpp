// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RowCache.h"

#include "support/FakeRecordStore.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace strongroom;
using namespace strongroom::model;
using test::FakeRecordStore;

namespace {

using Numbers = std::vector<qint64>;

constexpr int pageSize = 10;
constexpr std::size_t pageBytes = 1000;

// Rows of page `number`, from its first on.
RecordPage pageOf(qint64 number, int rows = pageSize, int unreadable = 0)
{
    RecordPage page;
    for (int i = 0; i < rows; ++i) {
        page.rows.push_back(std::make_shared<const incountry::RecordRow>(FakeRecordStore::makeRecord(number * pageSize + i)));
    }
    page.bytes = pageBytes;
    page.unreadable = unreadable;
    page.inUse.set(std::size_t(number) % maxRecordColumns);
    return page;
}

RowCache cacheOf(qint64 total, std::size_t byteBudget, const Numbers &pages)
{
    RowCache cache(pageSize, byteBudget);
    static_cast<void>(cache.setTotal(total));
    for (const qint64 number : pages) {
        static_cast<void>(cache.place(number, pageOf(number)));
    }
    return cache;
}

Numbers numbersOf(const RowCache &cache)
{
    Numbers numbers;
    for (const auto &[number, page] : cache.pages()) {
        numbers.push_back(number);
    }
    return numbers;
}

Numbers evictAll(RowCache &cache, const PageRange &shown, int keep)
{
    Numbers evicted;
    while (const auto one = cache.evictFarthest(shown, keep)) {
        evicted.push_back(one->page);
    }
    return evicted;
}

ErrorPtr someError() { return ServerError("the service is busy").clone(); }

} // namespace

class TestRowCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distanceIsInPagesFromTheNearerEnd()
    {
        const PageRange shown{5, 7};
        QCOMPARE(shown.distanceTo(0), qint64(5));
        QCOMPARE(shown.distanceTo(4), qint64(1));
        QCOMPARE(shown.distanceTo(5), qint64(0));
        QCOMPARE(shown.distanceTo(6), qint64(0));
        QCOMPARE(shown.distanceTo(7), qint64(0));
        QCOMPARE(shown.distanceTo(9), qint64(2));
    }

    void theGrid()
    {
        RowCache cache(pageSize);
        QVERIFY(!cache.total());
        QCOMPARE(cache.totalRows(), qint64(0));
        QCOMPARE(cache.pageCount(), qint64(0));
        QVERIFY(cache.lastRowOf(0) < cache.firstRowOf(0));
        QVERIFY(cache.setTotal(25).empty());
        QCOMPARE(cache.total(), std::optional<qint64>(25));
        QCOMPARE(cache.pageCount(), qint64(3));
        QCOMPARE(cache.pageOf(9), qint64(0));
        QCOMPARE(cache.pageOf(10), qint64(1));
        QCOMPARE(cache.firstRowOf(2), qint64(20));
        QCOMPARE(cache.lastRowOf(1), qint64(19));
        QCOMPARE(cache.lastRowOf(2), qint64(24));
        QCOMPARE(cache.expectedRows(2), 5);
        QCOMPARE(cache.expectedRows(3), 0);
        QVERIFY(cache.setTotal(30).empty());
        QCOMPARE(cache.pageCount(), qint64(3));
    }

    void sizesFollowWhatIsHeld()
    {
        RowCache cache = cacheOf(95, 1u << 20, {0, 9});
        QCOMPARE(cache.pagesHeld(), 2);
        QCOMPARE(cache.bytesHeld(), 2 * pageBytes);
        QCOMPARE(cache.loadedCount(), qint64(15));   // the last page is cut off at the end
        QCOMPARE(cache.failedCount(), qint64(0));
        QVERIFY(cache.columnsInUse().test(0) && cache.columnsInUse().test(9) && cache.columnsInUse().count() == 2);
        QVERIFY(cache.rowAt(9) && cache.rowAt(90) && cache.rowAt(94));
        QVERIFY(!cache.rowAt(10) && !cache.rowAt(95));
        QCOMPARE(cache.rowOfRecordKey("user_93"), std::optional<qint64>(93));
        QCOMPARE(cache.rowOfRecordKey("user_20"), std::nullopt);

        const SharedRow old = cache.rowAt(3);
        RecordPage smaller = pageOf(0, 7, 2);
        smaller.bytes = 300;
        const SharedRows replaced = cache.place(0, std::move(smaller));
        QCOMPARE(replaced.size(), std::size_t(10));
        QCOMPARE(replaced[3], old);
        QCOMPARE(cache.bytesHeld(), pageBytes + 300);
        QCOMPARE(cache.loadedCount(), qint64(12));
        QCOMPARE(cache.unreadableCount(), qint64(2));

        QCOMPARE(cache.drop(0).size(), std::size_t(7));
        QVERIFY(cache.drop(0).empty());
        QCOMPARE(cache.bytesHeld(), pageBytes);
        QCOMPARE(cache.dropPages().size(), std::size_t(5));
        QCOMPARE(cache.bytesHeld(), std::size_t(0));
        QCOMPARE(cache.pagesHeld(), 0);
        QCOMPARE(cache.totalRows(), qint64(95));
        QCOMPARE(cache.unreadableCount(), qint64(2));   // found is found
        QVERIFY(cache.clear().empty());
        QVERIFY(!cache.total());
        QCOMPARE(cache.unreadableCount(), qint64(0));
    }

    void nothingGoesWithinTheBudget()
    {
        RowCache cache = cacheOf(1000, 4 * pageBytes, {0, 10, 50, 99});
        QCOMPARE(cache.bytesHeld(), 4 * pageBytes);
        QVERIFY(!cache.evictFarthest({50, 50}, 1));
        QVERIFY(!cache.place(51, pageOf(51)).size());
        QCOMPARE(evictAll(cache, {50, 50}, 1), Numbers{0});   // one page over: one goes
        QCOMPARE(cache.bytesHeld(), 4 * pageBytes);
    }

    void theFarthestGoFirst()
    {
        RowCache cache = cacheOf(1000, pageBytes, {2, 30, 44, 49, 50, 57, 61, 99});
        const PageRange shown{49, 50};
        const auto first = cache.evictFarthest(shown, 1);
        QVERIFY(first.has_value());
        QCOMPARE(first->page, qint64(99));   // 49 pages away; page 2 is 47
        QCOMPARE(first->rows.size(), std::size_t(pageSize));
        QCOMPARE(evictAll(cache, shown, 1), (Numbers{2, 30, 61, 57, 44}));
        QCOMPARE(numbersOf(cache), (Numbers{49, 50}));
    }

    void whatIsShownOrNearItStaysOverBudget()
    {
        RowCache cache = cacheOf(1000, 1, {46, 47, 48, 49, 50, 51, 52, 53});
        QCOMPARE(evictAll(cache, {49, 50}, 2), (Numbers{53, 46}));
        QCOMPARE(numbersOf(cache), (Numbers{47, 48, 49, 50, 51, 52}));
        QCOMPARE(cache.bytesHeld(), 6 * pageBytes);
        QCOMPARE(evictAll(cache, {49, 50}, 0), (Numbers{52, 47, 51, 48}));
        QVERIFY(!cache.evictFarthest({49, 50}, 0));
    }

    void aPageWithoutRowsIsNothingToEvict()
    {
        RowCache cache = cacheOf(1000, 1, {50});
        cache.setError(0, someError());
        cache.setError(99, someError());
        QVERIFY(!cache.evictFarthest({50, 50}, 1));
        QCOMPARE(evictAll(cache, {90, 90}, 1), Numbers{50});
        QCOMPARE(numbersOf(cache), (Numbers{0, 99}));   // their errors are still shown
    }

    void aFailedPageIsNotAskedForUntilItIsRetried()
    {
        RowCache cache = cacheOf(100, 1u << 20, {1});
        QVERIFY(cache.needsLoad(0));
        QVERIFY(!cache.needsLoad(1));
        cache.setError(0, someError());
        cache.setError(1, someError());   // a reload of it
        QVERIFY(!cache.needsLoad(0) && !cache.needsLoad(1));
        QCOMPARE(cache.failedPages(), (Numbers{0, 1}));
        QCOMPARE(cache.failedCount(), qint64(10));   // the old rows of page 1 are still there
        cache.markStale(1);
        QVERIFY(cache.needsLoad(1));
        QVERIFY(cache.rowAt(10));
        QVERIFY(cache.drop(0).empty());
        QVERIFY(cache.needsLoad(0));
        QVERIFY(cache.failedPages().empty());
        static_cast<void>(cache.place(1, pageOf(1)));
        QVERIFY(!cache.needsLoad(1));
    }

    void rowsLeftOutAreFailedOnes()
    {
        RowCache cache = cacheOf(100, 1u << 20, {});
        static_cast<void>(cache.place(4, pageOf(4, 7)));
        QVERIFY(!cache.needsLoad(4));
        QCOMPARE(cache.failedPages(), Numbers{4});
        QCOMPARE(cache.failedCount(), qint64(3));
    }

    void aSmallerTotalCutsOff()
    {
        RowCache cache = cacheOf(100, 1u << 20, {0, 3, 7, 9});
        static_cast<void>(cache.place(9, pageOf(9, pageSize, 4)));
        QCOMPARE(cache.setTotal(36).size(), std::size_t(10 + 10 + 4));   // pages 7 and 9, and four rows of page 3
        QCOMPARE(numbersOf(cache), (Numbers{0, 3}));
        QCOMPARE(cache.loadedCount(), qint64(16));
        QCOMPARE(cache.unreadableCount(), qint64(0));
        QVERIFY(!cache.rowAt(36));
        QVERIFY(!cache.needsLoad(3));
        QCOMPARE(cache.place(5, pageOf(5)).size(), std::size_t(10));   // behind the end: handed back
        QVERIFY(!cache.page(5));
        QVERIFY(cache.setTotal(38).empty());
        QVERIFY(cache.needsLoad(3));   // two rows more than it came with
        QCOMPARE(cache.setTotal(0).size(), std::size_t(16));
        QVERIFY(cache.pages().empty());
        QCOMPARE(cache.bytesHeld(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestRowCache)
#include "tst_rowcache.moc"
