// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/PageLoader.h"

#include "support/FakeRecordStore.h"

#include <QTest>

#include <memory>
#include <utility>

using namespace strongroom;
using namespace strongroom::model;
using incountry::Country;
using test::FakeRecordStore;

namespace {

using Numbers = std::vector<qint64>;

std::vector<PageKey> keys(const Numbers &pages)
{
    std::vector<PageKey> keys;
    for (const qint64 page : pages) {
        keys.push_back({0, page});
    }
    return keys;
}
using Offsets = std::vector<std::int64_t>;

} // namespace

class TestPageLoader : public QObject {
    Q_OBJECT

private:
    QThreadPool m_pool;
    std::shared_ptr<FakeRecordStore> m_store;
    RecordQuery m_query;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<PageLoader> m_loader;
    Numbers m_loaded;
    qint64 m_total = 0;
    std::vector<std::pair<qint64, ErrorKind>> m_failed;
    int m_cancelledEnded = 0;

    [[nodiscard]] bool isEverythingDone() const { return m_loader->activeCount() == 0 && m_store->running() == 0; }

private Q_SLOTS:
    void init()
    {
        m_pool.setMaxThreadCount(12);
        m_store = std::make_shared<FakeRecordStore>(1000);
        m_query = {m_store, {{Country("de"), "Germany", "emea", true}, {Country("us"), "United States", "amer", true}}, {}, {}, recordColumns(incountry::SearchKeyStorage::Hashed)};
        m_loaded.clear();
        m_failed.clear();
        m_cancelledEnded = 0;
        m_context = std::make_unique<QObject>();
        m_loader = std::make_unique<PageLoader>(
            &m_pool, m_context.get(),
            PageLoader::Handlers{[this](const PageKey &page, RecordPage data) {
                                     m_loaded.push_back(page.page);
                                     m_total = data.total;
                                 },
                                 [this](const PageKey &page, const ErrorPtr &error) { m_failed.emplace_back(page.page, error->kind()); },
                                 [this] { ++m_cancelledEnded; }});
        m_loader->setPagesInFlight(2);
    }
    void cleanup()
    {
        m_context.reset();
        m_loader.reset();
        m_store->releaseAll();
        m_pool.waitForDone();
    }

    void nearestFirst_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("middle");
        QTest::addColumn<int>("lookAhead");
        QTest::addColumn<qint64>("pageCount");
        QTest::addColumn<Numbers>("expected");
        QTest::newRow("one page and its neighbours") << qint64(5) << qint64(5) << qint64(5) << 1 << qint64(10) << Numbers{5, 4, 6};
        QTest::newRow("from the middle out") << qint64(3) << qint64(6) << qint64(5) << 1 << qint64(10) << Numbers{5, 4, 6, 3, 7, 2};
        QTest::newRow("at the beginning") << qint64(0) << qint64(0) << qint64(0) << 2 << qint64(10) << Numbers{0, 1, 2};
        QTest::newRow("at the end") << qint64(8) << qint64(9) << qint64(9) << 2 << qint64(10) << Numbers{9, 8, 7, 6};
        QTest::newRow("no look ahead") << qint64(2) << qint64(3) << qint64(2) << 0 << qint64(10) << Numbers{2, 3};
        QTest::newRow("nothing there") << qint64(0) << qint64(0) << qint64(0) << 1 << qint64(0) << Numbers{};
    }
    void nearestFirst()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(qint64, middle);
        QFETCH(int, lookAhead);
        QFETCH(qint64, pageCount);
        QFETCH(Numbers, expected);
        QCOMPARE(pagesNearestFirst({first, last}, middle, lookAhead, pageCount), expected);
    }

    void aFewAtATimeAndNoPageTwice()
    {
        m_store->hold();
        m_loader->load(keys({4, 2, 7}), m_query, 50);
        QCOMPARE(m_loader->activeCount(), 2);
        QTRY_COMPARE(m_store->waiting(), (Offsets{100, 200}));
        m_loader->load(keys({4, 2}), m_query, 50);
        m_store->release(200);
        QTRY_COMPARE(m_loaded, Numbers{4});
        m_loader->load(keys({2, 7}), m_query, 50);
        QTRY_COMPARE(m_store->waiting(), (Offsets{100, 350}));
        m_store->releaseAll();
        QTRY_VERIFY(isEverythingDone());
        QCOMPARE(m_loaded.size(), std::size_t(3));
        QCOMPARE(m_store->calls().size(), std::size_t(3));
        QCOMPARE(m_store->calls().front().options.limit, 50);
        QVERIFY(m_loader->lastLoadTime().has_value());
    }

    void whatIsCancelledIsNeitherLoadedNorFailed()
    {
        m_store->hold();
        m_loader->load(keys({3, 8}), m_query, 100);
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(2));
        m_loader->cancelIf([](const PageKey &page) { return page.page > 3; });
        QCOMPARE(m_loader->activeCount(), 1);
        QTRY_COMPARE(m_cancelledEnded, 1);
        m_loader->cancelIf([](const PageKey &page) { return page.country == 1; });
        QCOMPARE(m_loader->activeCount(), 1);
        m_loader->cancelIf([](const PageKey &page) { return page == PageKey{0, 3}; });
        QCOMPARE(m_loader->activeCount(), 0);
        QTRY_COMPARE(m_cancelledEnded, 2);
        QCOMPARE(m_store->cancelled(), 2);
        QVERIFY(m_loaded.empty() && m_failed.empty());
        QVERIFY(!m_loader->lastLoadTime());
        m_store->releaseAll();
        m_loader->load(keys({8}), m_query, 100);   // a cancelled page may be asked for again
        QTRY_COMPARE(m_loaded, Numbers{8});
    }

    void aCountAsksForTheSmallestAnswer()
    {
        m_loader->load({{1, PageKey::countOnly}, {1, 3}}, m_query, 100);
        QTRY_VERIFY(isEverythingDone());
        QCOMPARE(m_total, qint64(1000));
        const std::vector<FakeRecordStore::FindCall> calls = m_store->calls();
        QCOMPARE(calls.size(), std::size_t(2));
        for (const FakeRecordStore::FindCall &call : calls) {
            QCOMPARE(call.country, std::string("us"));
            QCOMPARE(call.options.limit, call.options.offset == 0 ? 1 : 100);
        }
    }

    void aFailureNamesItsPage()
    {
        m_store->fail(300, ServerError("the service is busy").clone());
        m_loader->load(keys({3}), m_query, 100);
        QTRY_COMPARE(m_failed.size(), std::size_t(1));
        QCOMPARE(m_failed.front().first, qint64(3));
        QCOMPARE(m_failed.front().second, ErrorKind::Server);
        QCOMPARE(m_cancelledEnded, 0);
    }
};

QTEST_GUILESS_MAIN(TestPageLoader)
#include "tst_pageloader.moc"
