// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Rows that the table sorts itself.

#include "records/RecordTableModel.h"
#include "records/RowOrder.h"

#include "support/FakeRecordStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using incountry::Country;
using incountry::FindFilter;
using test::FakeRecordStore;
using Rows = std::vector<int>;
using Place = RecordTableModel::SortPlace;

class TestSortHere : public QObject {
    Q_OBJECT

private:
    QThreadPool m_pool;
    std::shared_ptr<FakeRecordStore> m_store;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void start(std::int64_t total, const RecordTableModel::Limits &limits = {})
    {
        m_store = std::make_shared<FakeRecordStore>(total);
        // Versions 4, 3, 2, 1, 0, 4, …: no order that rows have by themselves.
        m_store->setRow([](std::int64_t row) {
            incountry::Record record = FakeRecordStore::makeRecord(row);
            record.version = 4 - row % 5;
            return record;
        });
        m_model = std::make_unique<RecordTableModel>(&m_pool);
        m_model->setLimits(limits);
        if (total <= 600) {
            m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
        m_model->setSource(m_store, Country("de"));
        QTRY_COMPARE(m_model->rowCount(), int(total));
        QTRY_VERIFY(settled());
    }
    [[nodiscard]] bool settled() const { return !m_model->isBusy() && m_store->running() == 0; }
    [[nodiscard]] int version() const { return m_model->columnOf(QStringLiteral("version")); }
    [[nodiscard]] qlonglong number(int row) const { return m_model->index(row, m_model->columnOf(QStringLiteral("range_key1"))).data(Role::Edit).toLongLong(); }
    [[nodiscard]] qlonglong versionAt(int row) const { return m_model->index(row, version()).data(Role::Edit).toLongLong(); }

private Q_SLOTS:
    void initTestCase() { m_pool.setMaxThreadCount(12); }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        if (m_store) {
            m_store->releaseAll();
        }
        m_pool.waitForDone();
        m_store.reset();
    }

    void anOrderGoesBothWays()
    {
        RowOrder order;
        QVERIFY(order.isIdentity());
        QCOMPARE(order.toSource(7), 7);
        order.set({2, 0, 1});
        QCOMPARE(order.toSource(0), 2);
        QCOMPARE(order.toView(2), 0);
        QCOMPARE(order.toView(0), 1);
        QCOMPARE(order.toSource(3), 3);
        order.clear();
        QCOMPARE(order.toSource(0), 0);
    }

    void valuesAreComparedAsPeopleRead()
    {
        using Rank = SortValue::Rank;
        const std::vector<SortValue> values = {{Rank::Value, 0, QStringLiteral("user_10")},
                                               {Rank::NotLoaded, 0, {}},
                                               {Rank::Value, 0, QStringLiteral("user_2")},
                                               {Rank::Empty, 0, {}},
                                               {Rank::Hash, 0, QStringLiteral("00ab")},
                                               {Rank::Value, 0, QStringLiteral("User_1")}};
        const auto valueOf = [&values](int row) { return values[std::size_t(row)]; };
        QCOMPARE(sortedRows(6, Qt::AscendingOrder, valueOf), (Rows{5, 2, 0, 4, 3, 1}));
        QCOMPARE(sortedRows(6, Qt::DescendingOrder, valueOf), (Rows{0, 2, 5, 4, 3, 1}));
        const std::vector<SortValue> numbers = {{Rank::Value, 5, {}}, {Rank::Value, -3, {}}, {Rank::Value, 5, {}}, {Rank::Value, 20, {}}};
        const auto numberOf = [&numbers](int row) { return numbers[std::size_t(row)]; };
        QCOMPARE(sortedRows(4, Qt::AscendingOrder, numberOf), (Rows{1, 0, 2, 3}));
        QCOMPARE(sortedRows(4, Qt::DescendingOrder, numberOf), (Rows{3, 0, 2, 1}));   // equal ones as they stood
    }

    void whatIsThereIsSortedAtOnce()
    {
        start(7);
        QCOMPARE(m_model->sortPlace(), Place::None);
        const std::size_t before = m_store->calls().size();
        const QPersistentModelIndex selected = m_model->index(1, 0);
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(m_model.get(), &RecordTableModel::sortChanged);
        m_model->sortHere(version(), Qt::AscendingOrder);
        QCOMPARE(layout.size(), 1);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!m_model->isSortPending());
        QCOMPARE(m_model->sortPlace(), Place::Here);
        QCOMPARE(m_model->sortColumn(), version());
        QCOMPARE(m_store->calls().size(), before);
        Rows order;
        for (int row = 0; row < 7; ++row) {
            order.push_back(int(number(row)));
        }
        QCOMPARE(order, (Rows{4, 3, 2, 1, 6, 0, 5}));   // versions 0, 1, 2, 3, 3, 4, 4
        QCOMPARE(selected.row(), 3);
        QCOMPARE(selected.data().toString(), QStringLiteral("user_1"));
        QCOMPARE(m_model->rowOfRecordKey(QStringLiteral("user_4")), 0);
        QCOMPARE(m_model->countryAt(0)->code(), std::string("de"));
        m_model->sortHere(version(), Qt::DescendingOrder);
        QCOMPARE(m_model->sortOrder(), Qt::DescendingOrder);
        QCOMPARE(number(0), 0);
        QCOMPARE(number(1), 5);
        QCOMPARE(number(6), 4);
        m_model->sort(-1);
        QCOMPARE(m_model->sortPlace(), Place::None);
        for (int row = 0; row < 7; ++row) {
            QCOMPARE(number(row), row);
        }
        QCOMPARE(selected.row(), 1);
        QCOMPARE(m_store->calls().size(), before);   // the service had no part in it
    }

    void theRestIsLoadedFirst()
    {
        start(520);
        QCOMPARE(m_model->loadedCount(), 200);
        m_store->hold();
        m_model->sortHere(version(), Qt::AscendingOrder);
        QVERIFY(m_model->isSortPending());
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(4));
        QCOMPARE(number(0), 0);   // nothing jumps before all of it is there
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        m_store->releaseAll();
        QTRY_VERIFY(settled() && !m_model->isSortPending());
        QCOMPARE(layout.size(), 1);
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Complete);
        for (int row = 0; row < 520; ++row) {
            QCOMPARE(versionAt(row), row / 104);
        }
        QCOMPARE(m_model->pageRowsAt(7), std::pair(7, 7));
    }

    void cancellingLeavesTheServicesOrder()
    {
        start(520);
        m_store->hold();
        m_model->sortHere(version(), Qt::AscendingOrder);
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(4));
        QSignalSpy ended(m_model.get(), &RecordTableModel::sortHereEnded);
        m_model->cancel();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!ended[0][0].toString().isEmpty());
        QCOMPARE(m_model->sortPlace(), Place::None);
        QCOMPARE(number(0), 0);
        m_store->releaseAll();
        QTRY_VERIFY(settled());
    }

    void tooManyRowsAreRefused()
    {
        start(5001);
        QVERIFY(m_model->sortHereRefusal().contains(QStringLiteral("narrow the filter")));
        const std::size_t before = m_store->calls().size();
        m_model->sortHere(version(), Qt::AscendingOrder);
        QCOMPARE(m_model->sortPlace(), Place::None);
        QCOMPARE(m_store->calls().size(), before);
        m_model->clear();
        QVERIFY(!m_model->sortHereRefusal().isEmpty());   // nothing is known of nothing
    }

    void tooLargeRowsEndIt()
    {
        RecordTableModel::Limits limits;
        limits.byteBudget = 1u << 20;
        start(500, limits);
        m_store->setRow([](std::int64_t row) { return FakeRecordStore::makeRecord(row, 8000); });
        QSignalSpy ended(m_model.get(), &RecordTableModel::sortHereEnded);
        m_model->sortHere(version(), Qt::AscendingOrder);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_model->sortPlace(), Place::None);
        QTRY_VERIFY(settled());
        QVERIFY(m_model->bytesHeld() <= (3u << 20));
        QCOMPARE(number(0), 0);
    }

    void anotherFilterIsSortedToo()
    {
        start(300);
        m_model->sortHere(version(), Qt::DescendingOrder);
        QTRY_VERIFY(!m_model->isSortPending());
        m_store->setTotal(130);
        m_model->setFilter(FindFilter::fromText("key1=english"));
        QTRY_COMPARE(m_model->rowCount(), 130);
        QTRY_VERIFY(settled() && !m_model->isSortPending());
        for (int row = 0; row < 130; ++row) {
            QCOMPARE(versionAt(row), 4 - row / 26);
        }
        m_store->setTotal(5001);   // too many to go on
        m_tester.reset();
        QSignalSpy ended(m_model.get(), &RecordTableModel::sortHereEnded);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 5001);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_model->sortPlace(), Place::None);
        QTRY_VERIFY(settled());
    }

    void reloadSortsWhatCame()
    {
        start(250);
        m_model->sortHere(version(), Qt::AscendingOrder);
        QTRY_VERIFY(settled() && !m_model->isSortPending());
        const QPersistentModelIndex selected = m_model->index(m_model->rowOfRecordKey(QStringLiteral("user_0")), 0);   // version 4
        QVERIFY(selected.row() >= 200);
        m_store->setRow([](std::int64_t row) {
            incountry::Record record = FakeRecordStore::makeRecord(row);
            record.version = row % 5;
            return record;
        });
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->reload();
        QTRY_VERIFY(settled() && !m_model->isSortPending());
        QCOMPARE(reset.size(), 0);
        for (int row = 0; row < 250; ++row) {
            QCOMPARE(versionAt(row), row / 50);
        }
        QCOMPARE(selected.row(), 0);   // version 0 now, and the first of them
        QCOMPARE(selected.data().toString(), QStringLiteral("user_0"));

        m_store->setTotal(251);   // one more
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 251);
        QTRY_VERIFY(settled() && !m_model->isSortPending());
        for (int row = 1; row < 251; ++row) {
            QVERIFY(versionAt(row - 1) <= versionAt(row));
        }
    }

    void failedRowsStandLast()
    {
        start(250);
        m_store->fail(200, ServerError("the service is busy").clone());
        m_model->sortHere(version(), Qt::AscendingOrder);
        QTRY_VERIFY(settled() && !m_model->isSortPending());
        QCOMPARE(m_model->failedCount(), 50);
        for (int row = 0; row < 200; ++row) {
            QCOMPARE(versionAt(row), row / 40);
        }
        QCOMPARE(m_model->rowState(200), RowState::Failed);
        m_model->retryFailedAt(249);
        QTRY_COMPARE(m_model->failedCount(), 0);
        QTRY_VERIFY(settled() && !m_model->isSortPending());
        for (int row = 0; row < 250; ++row) {
            QCOMPARE(versionAt(row), row / 50);
        }
    }

    void acrossCountries()
    {
        m_store = std::make_shared<FakeRecordStore>(30);
        m_store->setCountryRow([](const std::string &country, std::int64_t row) {
            incountry::Record record = FakeRecordStore::makeRecord(country == "de" ? 2 * row : 2 * row + 1);
            return record;
        });
        m_model = std::make_unique<RecordTableModel>(&m_pool);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setSource(m_store, {{Country("de"), "Germany", {}, true}, {Country("us"), "United States", {}, true}});
        QTRY_COMPARE(m_model->loadedCount(), 60);
        m_model->sortHere(m_model->columnOf(QStringLiteral("record_key")), Qt::AscendingOrder);
        for (int row = 0; row < 60; ++row) {
            QCOMPARE(m_model->recordKeyAt(row), QStringLiteral("user_%1").arg(row));
            QCOMPARE(m_model->countryAt(row)->code(), std::string(row % 2 == 0 ? "de" : "us"));
        }
        m_model->sortHere(m_model->columnOf(QStringLiteral("country")), Qt::DescendingOrder);
        QCOMPARE(m_model->countryAt(0)->code(), std::string("us"));
        QCOMPARE(m_model->countryAt(59)->code(), std::string("de"));
        QTRY_VERIFY(settled());
    }

    void theServicesSortEndsIt()
    {
        start(40);
        m_model->sortHere(version(), Qt::AscendingOrder);
        m_model->sort(m_model->columnOf(QStringLiteral("range_key1")), Qt::DescendingOrder);
        QCOMPARE(m_model->sortPlace(), Place::Service);
        QTRY_VERIFY(settled());
        QCOMPARE(number(0), 0);   // the fake does not sort: what it sent stands as it came
    }
};

QTEST_GUILESS_MAIN(TestSortHere)
#include "tst_sorthere.moc"
