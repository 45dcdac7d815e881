// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/CountryRows.h"

#include "support/FakeRecordStore.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using test::FakeRecordStore;

namespace {

constexpr int pageSize = 10;
constexpr std::size_t pageBytes = 1000;

RecordPage pageOf(const PageKey &key, int rows = pageSize)
{
    RecordPage page;
    for (int i = 0; i < rows; ++i) {
        page.rows.push_back(std::make_shared<const incountry::RecordRow>(FakeRecordStore::makeRecord(1000 * key.country + key.page * pageSize + i)));
    }
    page.bytes = pageBytes;
    return page;
}

// A country for each total; a negative one has not answered.
CountryRows rowsOf(const std::vector<qint64> &totals, std::size_t byteBudget = 1u << 20)
{
    CountryRows rows(pageSize, byteBudget);
    static_cast<void>(rows.begin(int(totals.size())));
    for (std::size_t country = 0; country < totals.size(); ++country) {
        if (totals[country] >= 0) {
            static_cast<void>(rows.setTotal(int(country), totals[country]));
        }
    }
    return rows;
}

} // namespace

class TestCountryRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownUntilACountryAnswers()
    {
        CountryRows rows = rowsOf({-1, -1});
        QVERIFY(!rows.total());
        QCOMPARE(rows.totalRows(), qint64(0));
        static_cast<void>(rows.setTotal(1, 0));
        QCOMPARE(rows.total(), std::optional<qint64>(0));
        QCOMPARE(CountryRows().totalRows(), qint64(0));
    }

    void rowsOfAllCountriesInTheirOrder_data()
    {
        QTest::addColumn<qint64>("row");
        QTest::addColumn<int>("country");
        QTest::addColumn<qint64>("own");
        QTest::addColumn<qint64>("page");
        QTest::addColumn<qint64>("ordinal");
        // 0: 25 rows in 3 pages; 1: none; 2: not answered; 3: 10 rows, 1 page; 4: 11 rows, 2 pages.
        QTest::newRow("first") << qint64(0) << 0 << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("last of the first country") << qint64(24) << 0 << qint64(24) << qint64(2) << qint64(2);
        QTest::newRow("over two without rows") << qint64(25) << 3 << qint64(0) << qint64(0) << qint64(3);
        QTest::newRow("last of a whole page") << qint64(34) << 3 << qint64(9) << qint64(0) << qint64(3);
        QTest::newRow("first of the last country") << qint64(35) << 4 << qint64(0) << qint64(0) << qint64(4);
        QTest::newRow("last") << qint64(45) << 4 << qint64(10) << qint64(1) << qint64(5);
    }
    void rowsOfAllCountriesInTheirOrder()
    {
        QFETCH(qint64, row);
        QFETCH(int, country);
        QFETCH(qint64, own);
        QFETCH(qint64, page);
        QFETCH(qint64, ordinal);
        const CountryRows rows = rowsOf({25, 0, -1, 10, 11});
        QCOMPARE(rows.totalRows(), qint64(46));
        QCOMPARE(rows.pageCount(), qint64(6));
        QCOMPARE(rows.placeOf(row).country, country);
        QCOMPARE(rows.placeOf(row).row, own);
        QCOMPARE(rows.pageOf(row), (PageKey{country, page}));
        QCOMPARE(rows.ordinalOf({country, page}), ordinal);
        QCOMPARE(rows.pageAt(ordinal), (PageKey{country, page}));
        QVERIFY(rows.firstRowOf(PageKey{country, page}) <= row && rows.lastRowOf(PageKey{country, page}) >= row);
    }

    void aTotalThatChangesMovesTheCountriesBehind()
    {
        CountryRows rows = rowsOf({25, 10});
        static_cast<void>(rows.place({1, 0}, pageOf({1, 0})));
        const SharedRow first = rows.rowAt(25);
        QVERIFY(first);
        static_cast<void>(rows.setTotal(0, 40));
        QCOMPARE(rows.rowAt(40), first);
        QVERIFY(!rows.rowAt(25));
        QCOMPARE(rows.ordinalOf({1, 0}), qint64(4));
        static_cast<void>(rows.setTotal(0, 0));
        QCOMPARE(rows.rowAt(0), first);
        QCOMPARE(rows.rowOfRecordKey("user_1003"), std::optional<qint64>(3));
        QCOMPARE(rows.rowOfRecordKey(0, "user_1003"), std::nullopt);
    }

    void theFarthestOfAllCountriesGoesFirst()
    {
        CountryRows rows = rowsOf({100, 30, 100}, 2 * pageBytes);   // ordinals 0 to 9, 10 to 12, 13 to 22
        for (const PageKey &key : std::vector<PageKey>{{0, 0}, {0, 8}, {1, 1}, {2, 0}, {2, 9}}) {
            static_cast<void>(rows.place(key, pageOf(key)));
        }
        const PageRange shown{11, 11};
        std::vector<PageKey> evicted;
        while (const auto one = rows.evictFarthest(shown, 0)) {
            evicted.push_back(one->page);
            QCOMPARE(one->rows.size(), std::size_t(pageSize));
        }
        QCOMPARE(evicted, (std::vector<PageKey>{{2, 9}, {0, 0}, {0, 8}}));   // 11, 11 and 3 pages away
        QCOMPARE(rows.bytesHeld(), 2 * pageBytes);
        CountryRows one = rowsOf({10, 10}, 1);
        static_cast<void>(one.place({1, 0}, pageOf({1, 0})));
        QVERIFY(!one.evictFarthest({0, 0}, 1));   // a neighbour of what is shown
        QVERIFY(one.evictFarthest({0, 0}, 0));
    }

    void sumsAreOverAllCountries()
    {
        CountryRows rows = rowsOf({25, 10});
        static_cast<void>(rows.place({0, 1}, pageOf({0, 1})));
        static_cast<void>(rows.place({1, 0}, pageOf({1, 0}, 7)));
        rows.setError({0, 0}, ServerError("the service is busy").clone());
        QCOMPARE(rows.loadedCount(), qint64(17));
        QCOMPARE(rows.failedCount(), qint64(13));
        QCOMPARE(rows.failedPages(), (std::vector<PageKey>{{0, 0}, {1, 0}}));
        QCOMPARE(rows.heldPages(), (std::vector<PageKey>{{0, 0}, {0, 1}, {1, 0}}));
        QCOMPARE(rows.pagesHeld(), 2);
        QCOMPARE(rows.begin(1).size(), std::size_t(17));
        QCOMPARE(rows.countryCount(), 1);
        QVERIFY(!rows.total());
    }
};

QTEST_GUILESS_MAIN(TestCountryRows)
#include "tst_countryrows.moc"
