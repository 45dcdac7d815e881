// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordTableModel.h"

#include "jobs/JobListModel.h"
#include "support/FakeRecordStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace strongroom;
using namespace strongroom::model;
using incountry::Country;
using incountry::FindFilter;
using test::FakeRecordStore;

namespace {

using Offsets = std::vector<std::int64_t>;

Offsets sorted(Offsets offsets)
{
    std::sort(offsets.begin(), offsets.end());
    return offsets;
}

ErrorPtr busyServer() { return ServerError("the service is busy").advise("Try again in a minute.").maybeLater().clone(); }

QString keyOf(int row) { return QStringLiteral("user_%1").arg(row); }

} // namespace

class TestRecordTable : public QObject {
    Q_OBJECT

private:
    QThreadPool m_pool;
    std::shared_ptr<FakeRecordStore> m_store;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void start(std::int64_t total, const RecordTableModel::Limits &limits = {})
    {
        m_store = std::make_shared<FakeRecordStore>(total);
        m_model = std::make_unique<RecordTableModel>(&m_pool);
        m_model->setLimits(limits);
        if (total <= 1200) {   // it walks through every cell at every change
            m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
    }
    void open() { m_model->setSource(m_store, Country("de")); }
    [[nodiscard]] bool settled() const { return !m_model->isBusy() && m_store->running() == 0; }

private Q_SLOTS:
    void initTestCase()
    {
        m_pool.setMaxThreadCount(12);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
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

    void theFirstPageGivesTheTotal()
    {
        start(48210);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy loaded(m_model.get(), &RecordTableModel::pageLoaded);
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Unknown);
        RecordTableModel::Limits limits;
        limits.lookAhead = 0;
        m_model->setLimits(limits);
        open();
        QVERIFY(m_model->isBusy());
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_model->rowCount(), 48210);
        QCOMPARE(m_model->total(), 48210);
        QCOMPARE(m_model->loadedCount(), 100);
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Partial);
        QVERIFY(m_model->lastLoadTime().has_value());
        QCOMPARE(m_model->rowState(0), RowState::Loaded);
        QCOMPARE(m_model->rowState(100), RowState::Loading);
        QCOMPARE(m_model->index(99, 0).data().toString(), keyOf(99));
        QVERIFY(!m_model->index(100, 0).data().isValid());
        QTRY_VERIFY(settled());
        QCOMPARE(m_store->offsets(), Offsets{0});
    }

    void pagesAreLoadedOnDemandNearestFirst()
    {
        RecordTableModel::Limits limits;
        limits.pagesInFlight = 1;   // so that the order is seen
        start(100000, limits);
        open();
        QTRY_COMPARE(m_model->rowCount(), 100000);
        QTRY_VERIFY(settled());
        m_model->ensureLoaded(5010, 5040);
        QTRY_COMPARE(m_store->calls().size(), std::size_t(5));
        QTRY_VERIFY(settled());
        const Offsets offsets = m_store->offsets();
        QCOMPARE(Offsets(offsets.begin(), offsets.begin() + 3), (Offsets{0, 100, 5000}));
        QCOMPARE(sorted(Offsets(offsets.begin() + 3, offsets.end())), (Offsets{4900, 5100}));
        QCOMPARE(m_model->recordKeyAt(5040), keyOf(5040));
    }

    void fetchesAreMergedAndLimited()
    {
        start(100000);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 200);
        m_store->hold();
        for (int i = 0; i < 50; ++i) {
            m_model->ensureLoaded(1000 + i, 1900 + i);   // pages 10 to 19
        }
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(4));
        QCOMPARE(m_store->calls().size(), std::size_t(6));
        m_store->releaseAll();
        QTRY_VERIFY(settled());
        QVERIFY2(m_store->mostAtOnce() <= 4, qPrintable(QString::number(m_store->mostAtOnce())));
        Offsets offsets = sorted(m_store->offsets());
        QVERIFY(std::adjacent_find(offsets.begin(), offsets.end()) == offsets.end());   // no page twice
        QCOMPARE(m_model->rowState(1949), RowState::Loaded);
    }

    void aPageIsOneChangeAndNeverAReset()
    {
        start(10000);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 200);
        QTRY_VERIFY(settled());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        m_model->ensureLoaded(3000, 3030);
        QTRY_COMPARE(changed.size(), 3);   // the page and its two neighbours
        QTRY_VERIFY(settled());
        QCOMPARE(changed.size(), 3);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(layout.size(), 0);
    }

    void aJumpCancelsWhatIsFarAway()
    {
        start(1000000);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 200);
        m_store->hold();
        m_model->ensureLoaded(5000, 5030);
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(3));
        m_model->ensureLoaded(700000, 700030);
        QTRY_COMPARE(m_store->cancelled(), 3);
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(3));
        m_store->releaseAll();
        QTRY_VERIFY(settled());
        QCOMPARE(m_model->rowState(700000), RowState::Loaded);
        QCOMPARE(m_model->rowState(5000), RowState::Loading);
    }

    void aDraggedScrollBarAsksForNothingOnItsWay()
    {
        start(1000000);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 200);
        QTRY_VERIFY(settled());
        const std::size_t before = m_store->calls().size();
        for (int row = 1000; row < 900000; row += 9000) {
            m_model->ensureLoaded(row, row + 30);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_model->rowState(1000 + 99 * 9000), RowState::Loaded);
        QTRY_VERIFY(settled());
        const std::size_t asked = m_store->calls().size() - before;
        QVERIFY2(asked <= 12, qPrintable(QString::number(asked)));   // 100 stops, 3 pages each
    }

    void randomArrivalFailuresAndJumps_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void randomArrivalFailuresAndJumps()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        RecordTableModel::Limits limits;
        limits.pageSize = 20;
        limits.byteBudget = 500'000;
        start(1200, limits);
        std::set<std::int64_t> unreadable;
        for (int i = 0; i < 50; ++i) {
            unreadable.insert(std::int64_t(random() % 1200));
        }
        m_store->setUnreadable(unreadable);
        open();
        QTRY_COMPARE(m_model->rowCount(), 1200);
        m_store->hold();
        for (int step = 0; step < 40; ++step) {
            const int first = int(random() % 1150);
            if (random() % 3 == 0) {
                m_store->fail(first / 20 * 20, busyServer());
            }
            m_model->ensureLoaded(first, first + 40);
            if (random() % 5 == 0) {
                m_model->cancel();
            }
            if (random() % 7 == 0) {
                m_model->reload();
            }
            if (random() % 4 == 0) {
                m_store->setTotal(1150 + std::int64_t(random() % 100));
            }
            QTest::qWait(int(random() % 3));   // lets events through; what is asserted does not depend on it
            Offsets waiting = m_store->waiting();
            std::shuffle(waiting.begin(), waiting.end(), random);
            waiting.resize(waiting.size() / 2);
            for (const std::int64_t offset : waiting) {
                m_store->release(offset);
            }
        }
        m_store->setTotal(1200);
        m_store->clearFailures();
        m_store->releaseAll();
        QTRY_VERIFY(settled());
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 1200);
        m_model->ensureLoaded(700, 760);
        QTRY_VERIFY(settled() && m_model->rowState(760) != RowState::Loading);
        m_model->retryFailed();
        QTRY_COMPARE(m_model->failedCount(), 0);
        QTRY_VERIFY(settled());
        for (int row = 0; row < 1200; ++row) {   // every row held is the one that belongs there
            if (const SharedRow shared = m_model->rowAt(row)) {
                QCOMPARE(m_model->index(row, m_model->columnOf(QStringLiteral("range_key1"))).data(Role::Edit).toLongLong(), qlonglong(row));
                QCOMPARE(m_model->rowState(row), unreadable.contains(row) ? RowState::Unreadable : RowState::Loaded);
            }
        }
    }

    void aFailedPageIsAStateWithRetry()
    {
        RecordTableModel::Limits limits;
        limits.lookAhead = 0;
        start(1000, limits);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 100);
        m_store->fail(300, busyServer());
        QSignalSpy failed(m_model.get(), &RecordTableModel::loadFailed);
        m_model->ensureLoaded(300, 330);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].toInt(), 300);
        QCOMPARE(failed[0][2].toInt(), 399);
        QCOMPARE(m_model->rowState(350), RowState::Failed);
        QCOMPARE(m_model->index(350, 0).data(Role::Reason).toString(), QStringLiteral("The service is busy."));
        QCOMPARE(m_model->index(350, 0).data(Role::Advice).toString(), QStringLiteral("Try again in a minute."));
        QCOMPARE(m_model->failedCount(), 100);
        QTRY_VERIFY(settled());
        // No retry by itself, not even when the view comes by again.
        const std::size_t before = m_store->calls().size();
        m_model->ensureLoaded(301, 331);
        m_model->ensureLoaded(200, 230);
        QTRY_COMPARE(m_model->rowState(200), RowState::Loaded);
        QCOMPARE(m_store->calls().size(), before + 1);
        m_model->ensureLoaded(300, 330);
        m_model->retryFailedAt(310);
        QTRY_COMPARE(m_model->rowState(350), RowState::Loaded);
        QCOMPARE(m_model->failedCount(), 0);
    }

    void aFailedQueryCanBeTriedAgain()
    {
        start(10);
        m_store->fail(0, busyServer());
        QSignalSpy failed(m_model.get(), &RecordTableModel::loadFailed);
        open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][2].toInt(), -1);
        QVERIFY(m_model->queryError());
        QCOMPARE(m_model->queryError()->kind(), ErrorKind::Server);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Unknown);
        m_model->retryFailed();
        QTRY_COMPARE(m_model->rowCount(), 10);
        QVERIFY(!m_model->queryError());
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Complete);
    }

    void rowsLeftOutOfAnAnswerAreFailedRows()
    {
        start(150);
        m_store->setMissing(100, 20);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 130);
        QTRY_VERIFY(settled());
        QCOMPARE(m_model->rowState(129), RowState::Loaded);
        QCOMPARE(m_model->rowState(130), RowState::Failed);
        QVERIFY(!m_model->index(130, 0).data(Role::Reason).toString().isEmpty());
        QCOMPARE(m_model->failedCount(), 20);
        QCOMPARE(m_store->calls().size(), std::size_t(2));
        m_store->setMissing(100, 0);
        m_model->retryFailed();
        QTRY_COMPARE(m_model->countState(), RecordTableModel::CountState::Complete);
    }

    void unreadableRecordsAreRows()
    {
        start(3);
        m_store->setUnreadable({1});
        open();
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->unreadableCount(), 1);
        const QModelIndex key = m_model->index(1, 0);
        QCOMPARE(key.data(Role::State).value<RowState>(), RowState::Unreadable);
        QCOMPARE(key.data().toString(), QStringLiteral("aaaaaaaa\u2026aaa1"));
        QCOMPARE(key.data(Role::Edit).toString(), QString(63, u'a') + u'1');
        QCOMPARE(key.data(Role::IsHashShown).toBool(), true);
        QCOMPARE(key.data(Role::Reason).toString(), QStringLiteral("No key for version 0."));
        QCOMPARE(key.data(Role::Advice).toString(), QStringLiteral("Add it under Keys."));
        QVERIFY(key.data(Role::RawJson).toString().contains(QStringLiteral("\"record_key\"")));
        QCOMPARE(m_model->index(1, m_model->columnOf(QStringLiteral("key1"))).data().toString(), QStringLiteral("\u2014"));
        QCOMPARE(m_model->index(1, m_model->columnOf(QStringLiteral("version"))).data().toString(), QStringLiteral("0"));
        QVERIFY(m_model->index(0, 0).data(Role::RawJson).isNull());
    }

    void cellsAreFormatted()
    {
        start(0);
        m_store->setTotal(1);
        m_store->setRow([](std::int64_t) {
            incountry::Record record = FakeRecordStore::makeRecord(7);
            record.value(incountry::RangeMember::RangeKey1) = 9007199254740993;   // beyond what a double holds
            record.attachments.resize(2);
            return record;
        });
        open();
        QTRY_COMPARE(m_model->rowCount(), 1);
        const auto cell = [this](const char *member, int role = Role::Display) { return m_model->index(0, m_model->columnOf(QString::fromLatin1(member))).data(role); };
        QCOMPARE(cell("range_key1").toString(), QStringLiteral("9,007,199,254,740,993"));
        QCOMPARE(cell("range_key1", Role::Edit).toLongLong(), 9007199254740993);
        QCOMPARE(cell("version").toString(), QStringLiteral("2"));
        QCOMPARE(cell("attachments").toString(), QStringLiteral("2"));
        QCOMPARE(cell("created_at", Role::Edit).toDateTime(), QDateTime::fromSecsSinceEpoch(1700000007, Qt::UTC));
        QCOMPARE(cell("profile_key").toString(), QString());
        QCOMPARE(cell("key1", Role::ProtectionOf).value<Protection>(), Protection::Hashed);
        QCOMPARE(cell("range_key1", Role::ProtectionOf).value<Protection>(), Protection::Plain);
        QCOMPARE(cell("version", Role::SensitivityOf).value<Sensitivity>(), Sensitivity::Open);
        QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("record_key"));
        QCOMPARE(m_model->columnCount(), 28 + 10 + 1 + 3 + 1 + 1);
        const std::vector<int> expected{0, m_model->columnOf(QStringLiteral("key1")), m_model->columnOf(QStringLiteral("range_key1")),
                                        m_model->columnOf(QStringLiteral("version")), m_model->columnOf(QStringLiteral("created_at")),
                                        m_model->columnOf(QStringLiteral("attachments"))};
        QCOMPARE(m_model->columnsInUse(), expected);
        QCOMPARE(m_model->rowOfRecordKey(QStringLiteral("user_7")), 0);
        QCOMPARE(m_model->rowOfRecordKey(QStringLiteral("user_8")), -1);
    }

    void farPagesAreLetGo()
    {
        RecordTableModel::Limits limits;
        limits.byteBudget = 4u << 20;
        start(100000, limits);
        m_store->setRow([](std::int64_t row) { return FakeRecordStore::makeRecord(row, 8000); });   // a page is about 1 MB
        m_store->setUnreadable({3});
        open();
        QTRY_COMPARE(m_model->loadedCount(), 200);
        int most = 0;
        for (int row = 0; row < 5000; row += 100) {
            m_model->ensureLoaded(row, row + 30);
            QTRY_COMPARE(m_model->rowState(row + 30), RowState::Loaded);
            most = std::max(most, m_model->pagesHeld());
        }
        QTRY_VERIFY(settled());
        QVERIFY2(most <= 5, qPrintable(QString::number(most)));
        QVERIFY(m_model->bytesHeld() <= (4u << 20) + (2u << 20));
        QCOMPARE(m_model->rowState(0), RowState::Loading);   // gone, and comes back when it is looked at
        QCOMPARE(m_model->unreadableCount(), 1);             // still known
        m_model->ensureLoaded(0, 30);
        QTRY_COMPARE(m_model->rowState(0), RowState::Loaded);
        QCOMPARE(m_model->unreadableCount(), 1);
    }

    void whatIsInViewStaysEvenOverBudget()
    {
        RecordTableModel::Limits limits;
        limits.byteBudget = 1;
        start(1000, limits);
        open();
        QTRY_COMPARE(m_model->rowCount(), 1000);
        m_model->ensureLoaded(500, 640);
        QTRY_VERIFY(m_model->rowState(500) == RowState::Loaded && m_model->rowState(640) == RowState::Loaded);
        QTRY_VERIFY(settled());
        QCOMPARE(m_model->rowState(500), RowState::Loaded);
        QCOMPARE(m_model->rowState(640), RowState::Loaded);
        QVERIFY(m_model->pagesHeld() <= 4);
    }

    void aMillionRowsInConstantMemory()
    {
        RecordTableModel::Limits limits;
        limits.byteBudget = 2u << 20;
        start(1000000, limits);
        open();
        QTRY_COMPARE(m_model->rowCount(), 1000000);
        std::size_t mostBytes = 0;
        int mostPages = 0;
        for (int row = 0; row < 1000000; row += 10000) {
            m_model->ensureLoaded(row, row + 40);
            QTRY_COMPARE(m_model->rowState(row), RowState::Loaded);
            mostBytes = std::max(mostBytes, m_model->bytesHeld());
            mostPages = std::max(mostPages, m_model->pagesHeld());
        }
        QVERIFY2(mostPages <= 20, qPrintable(QString::number(mostPages)));
        QVERIFY2(mostBytes <= (3u << 20), qPrintable(QString::number(mostBytes)));
        m_model->ensureLoaded(999960, 999999);
        QTRY_COMPARE(m_model->recordKeyAt(999999), keyOf(999999));
    }

    void aNewQueryKeepsTheOldRowsUntilItHasItsOwn()
    {
        start(500);
        open();
        QTRY_COMPARE(m_model->rowCount(), 500);
        QTRY_VERIFY(settled());
        m_store->hold();
        m_store->setTotal(42);
        const FindFilter filter = FindFilter::fromText("key1=english");
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setFilter(filter);
        QTRY_COMPARE(m_store->waiting(), Offsets{0});
        QCOMPARE(m_model->rowCount(), 500);
        QCOMPARE(reset.size(), 0);
        m_model->setFilter(filter);   // the same: nothing to do
        m_store->releaseAll();
        QTRY_COMPARE(m_model->rowCount(), 42);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_store->calls().back().filter, filter);
        QTRY_VERIFY(settled());
    }

    void aNewFilterCancelsTheLoadsOfTheOldOne()
    {
        start(5000);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 200);
        m_store->hold();
        m_model->ensureLoaded(2000, 2030);
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(3));
        m_model->setFilter(FindFilter::fromText("range_key1>=10"));
        QTRY_COMPARE(m_store->cancelled(), 3);
        QTRY_COMPARE(m_store->waiting(), Offsets{0});
        m_store->releaseAll();
        QTRY_VERIFY(settled());
        QCOMPARE(m_model->rowState(2000), RowState::Loading);
    }

    void anotherSourceShowsNothingOfTheFirst()
    {
        start(500);
        open();
        QTRY_COMPARE(m_model->rowCount(), 500);
        QTRY_VERIFY(settled());
        m_store->hold();
        m_model->setSource(m_store, Country("us"));
        QCOMPARE(m_model->rowCount(), 0);
        m_store->releaseAll();
        QTRY_COMPARE(m_model->rowCount(), 500);
        QCOMPARE(m_store->calls().back().country, std::string("us"));
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->country());
        QTRY_VERIFY(settled());
    }

    void theServiceSorts()
    {
        start(300);
        open();
        QTRY_COMPARE(m_model->rowCount(), 300);
        QTRY_VERIFY(settled());
        const int key1 = m_model->columnOf(QStringLiteral("key1"));
        const int range = m_model->columnOf(QStringLiteral("range_key1"));
        QVERIFY(!m_model->isSortable(key1));   // hashed
        QVERIFY(!m_model->isSortable(0));
        QVERIFY(!m_model->isSortable(m_model->columnOf(QStringLiteral("version"))));
        QVERIFY(m_model->isSortable(range));
        const std::size_t before = m_store->calls().size();
        m_model->sort(key1);
        QCOMPARE(m_model->sortColumn(), -1);
        m_model->sort(range, Qt::DescendingOrder);
        QCOMPARE(m_model->sortColumn(), range);
        QCOMPARE(m_model->sortOrder(), Qt::DescendingOrder);
        QTRY_VERIFY(settled());
        const std::vector<incountry::SortKey> expected{{"range_key1", incountry::SortOrder::Descending}};
        QCOMPARE(m_store->calls().at(before).options.sort, expected);
        m_model->sort(-1);
        QTRY_VERIFY(settled());
        QVERIFY(m_store->calls().back().options.sort.empty());

        m_store->setHashesSearchKeys(false);
        open();
        QVERIFY(m_model->isSortable(key1));
        QVERIFY(!m_model->isSortable(m_model->columnOf(QStringLiteral("profile_key"))));
        QCOMPARE(m_model->columns()[std::size_t(key1)].protection, Protection::Plain);
        QTRY_VERIFY(settled());
    }

    void aTotalThatGrowsOrShrinksChangesTheEnd()
    {
        RecordTableModel::Limits limits;
        limits.lookAhead = 0;
        start(1050, limits);
        open();
        QTRY_COMPARE(m_model->rowCount(), 1050);
        m_model->ensureLoaded(1000, 1049);
        QTRY_COMPARE(m_model->rowState(1049), RowState::Loaded);
        QVERIFY(!m_model->isOutdated());
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);

        m_store->setTotal(1080);
        m_model->ensureLoaded(500, 530);
        QTRY_COMPARE(m_model->rowCount(), 1080);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1050);
        QCOMPARE(inserted[0][2].toInt(), 1079);
        QVERIFY(m_model->isOutdated());
        QCOMPARE(m_model->rowState(1049), RowState::Loaded);
        QCOMPARE(m_model->rowState(1050), RowState::Loading);   // its page is there, but was shorter
        m_model->ensureLoaded(1040, 1079);
        QTRY_COMPARE(m_model->rowState(1079), RowState::Loaded);

        m_store->setTotal(920);
        m_model->ensureLoaded(600, 630);
        QTRY_COMPARE(m_model->rowCount(), 920);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 920);
        QCOMPARE(removed[0][2].toInt(), 1079);
        QTRY_VERIFY(settled());
        m_store->setTotal(0);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Complete);
        QTRY_VERIFY(settled());
        const std::size_t before = m_store->calls().size();
        m_model->ensureLoaded(0, 0);
        m_store->setTotal(5);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_store->calls().size(), before + 1);
        QCOMPARE(m_model->rowState(4), RowState::Loaded);
    }

    void reloadReplacesInPlace()
    {
        start(1000);
        open();
        QTRY_COMPARE(m_model->rowCount(), 1000);
        m_model->ensureLoaded(300, 330);
        QTRY_COMPARE(m_model->rowState(200), RowState::Loaded);
        QTRY_VERIFY(settled());
        m_store->hold();
        m_store->setRow([](std::int64_t row) {
            incountry::Record record = FakeRecordStore::makeRecord(row);
            record.value(incountry::TextMember::Key1) = "new";
            return record;
        });
        const QPersistentModelIndex selected = m_model->index(310, m_model->columnOf(QStringLiteral("key1")));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->reload();
        QCOMPARE(selected.data().toString(), QStringLiteral("english"));   // still there while it loads
        QCOMPARE(m_model->rowState(200), RowState::Loading);               // not in view: asked for again
        m_store->releaseAll();
        QTRY_COMPARE(selected.data().toString(), QStringLiteral("new"));
        QVERIFY(selected.isValid());
        QCOMPARE(reset.size(), 0);
        QTRY_VERIFY(settled());
        QVERIFY(!m_model->isOutdated());
    }

    void aFailedReloadKeepsWhatWasThere()
    {
        RecordTableModel::Limits limits;
        limits.lookAhead = 0;
        start(50, limits);
        open();
        QTRY_COMPARE(m_model->rowCount(), 50);
        m_store->fail(0, busyServer());
        QSignalSpy failed(m_model.get(), &RecordTableModel::loadFailed);
        m_model->reload();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_model->rowState(10), RowState::Loaded);
        QCOMPARE(m_model->recordKeyAt(10), keyOf(10));
        QTRY_VERIFY(settled());
        const std::size_t before = m_store->calls().size();
        m_model->retryFailed();
        QTRY_COMPARE(m_store->calls().size(), before + 1);
        QTRY_VERIFY(settled());
    }

    void cancelStopsEverything()
    {
        start(10000);
        open();
        QTRY_COMPARE(m_model->loadedCount(), 200);
        m_store->hold();
        m_model->ensureLoaded(3000, 3030);
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(3));
        m_model->cancel();
        QVERIFY(!m_model->isBusy());
        QTRY_COMPARE(m_store->running(), 0);
        QCOMPARE(m_model->rowState(3000), RowState::NotLoaded);
        QCOMPARE(m_model->rowState(0), RowState::Loaded);
        m_store->releaseAll();
        m_model->ensureLoaded(3001, 3031);
        QTRY_COMPARE(m_model->rowState(3000), RowState::Loaded);
        QTRY_VERIFY(settled());

        m_store->hold();
        m_model->setFilter(FindFilter::fromText("key1=english"));
        QTRY_COMPARE(m_store->waiting(), Offsets{0});
        m_model->cancel();
        QCOMPARE(m_model->rowCount(), 0);   // rows of another filter would lie
        QCOMPARE(m_model->queryError()->kind(), ErrorKind::Cancelled);
        const std::size_t before = m_store->calls().size();
        m_model->ensureLoaded(0, 30);
        QTRY_COMPARE(m_store->running(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(m_store->calls().size(), before);
        m_store->releaseAll();
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 10000);
        QTRY_VERIFY(settled());
    }

    void theModelMayGoWhileItLoads()
    {
        start(10000);
        m_store->hold();
        open();
        QTRY_COMPARE(m_store->waiting(), Offsets{0});
        m_tester.reset();
        m_model.reset();
        QTRY_COMPARE(m_store->cancelled(), 1);
        QCOMPARE(m_store->running(), 0);
    }

    void aLongLoadIsAJob()
    {
        start(10);
        JobListModel jobs;
        m_tester.reset();
        m_model = std::make_unique<RecordTableModel>(&m_pool, &jobs);
        open();
        QTRY_COMPARE(m_model->rowCount(), 10);
        QTRY_VERIFY(settled());
        QCOMPARE(jobs.rowCount(), 0);   // a quick one is not
        m_store->hold();
        m_model->reload();
        QTRY_COMPARE(jobs.rowCount(), 1);
        QVERIFY(jobs.jobAt(0)->name().contains(QStringLiteral("de")));
        jobs.jobAt(0)->cancel();
        QTRY_COMPARE(m_store->cancelled(), 1);
        QCOMPARE(jobs.jobAt(0)->state(), JobState::Cancelled);
        m_model.reset();
    }
};

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
