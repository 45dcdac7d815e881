// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// One table over several countries.

#include "records/RecordTableModel.h"

#include "jobs/JobListModel.h"
#include "support/FakeRecordStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace strongroom;
using namespace strongroom::model;
using incountry::Country;
using incountry::CountryInfo;
using incountry::FindFilter;
using test::FakeRecordStore;

namespace {

ErrorPtr noPermission() { return ServerError("the service refuses access to this country").advise("Ask for the right to read it.").clone(); }

CountryInfo info(const char *code, const char *name) { return {Country(code), name, "emea", true}; }

const std::vector<CountryInfo> four = {info("de", "Germany"), info("fr", "France"), info("in", "India"), info("us", "United States")};

} // namespace

class TestEveryCountry : public QObject {
    Q_OBJECT

private:
    QThreadPool m_pool;
    std::shared_ptr<FakeRecordStore> m_store;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void start(const std::map<std::string, std::int64_t> &totals, const RecordTableModel::Limits &limits = {})
    {
        m_store = std::make_shared<FakeRecordStore>();
        std::int64_t all = 0;
        for (const auto &[country, total] : totals) {
            m_store->setCountryTotal(country, total);
            all += total;
        }
        m_store->setCountryRow([](const std::string &country, std::int64_t row) {
            incountry::Record record = FakeRecordStore::makeRecord(row);
            record.value(incountry::TextMember::RecordKey) = country + std::to_string(row);
            return record;
        });
        m_model = std::make_unique<RecordTableModel>(&m_pool);
        m_model->setLimits(limits);
        if (all <= 1200) {
            m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
    }
    void open(const std::vector<CountryInfo> &countries = four) { m_model->setSource(m_store, countries); }
    [[nodiscard]] bool settled() const { return !m_model->isBusy() && m_store->running() == 0; }
    void waitForRow(int row)
    {
        m_model->ensureLoaded(row, row + 20);
        QTRY_COMPARE(m_model->rowState(row), RowState::Loaded);
    }
    [[nodiscard]] QStringList failedCountries() const
    {
        QStringList codes;
        for (const RecordTableModel::CountryFailure &failure : m_model->countryFailures()) {
            codes += QString::fromStdString(failure.country.country.code());
        }
        return codes;
    }

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

    void oneQueryForEachAndAllRowsInOrder()
    {
        start({{"de", 250}, {"fr", 0}, {"in", 1}, {"us", 130}});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy reloaded(m_model.get(), &RecordTableModel::reloaded);
        open();
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Unknown);
        QTRY_COMPARE(m_model->rowCount(), 381);
        QCOMPARE(reset.size(), 1);
        QTRY_VERIFY(settled());
        QCOMPARE(reloaded.size(), 1);
        QCOMPARE(m_model->total(), 381);
        QVERIFY(m_model->countryFailures().empty());
        QVERIFY(!m_model->country());
        QCOMPARE(m_model->countries().size(), std::size_t(4));

        std::map<std::string, int> counts;
        for (const FakeRecordStore::FindCall &call : m_store->calls()) {
            counts[call.country] += call.options.limit == 1 ? 1 : 0;
        }
        QCOMPARE(counts, (std::map<std::string, int>{{"de", 1}, {"fr", 1}, {"in", 1}, {"us", 1}}));
        QVERIFY(m_store->mostAtOnce() <= 4);

        for (const int row : {0, 100, 249, 250, 251, 380}) {
            waitForRow(row);
        }
        QCOMPARE(m_model->recordKeyAt(0), QStringLiteral("de0"));
        QCOMPARE(m_model->recordKeyAt(249), QStringLiteral("de249"));
        QCOMPARE(m_model->recordKeyAt(250), QStringLiteral("in0"));
        QCOMPARE(m_model->recordKeyAt(251), QStringLiteral("us0"));
        QCOMPARE(m_model->recordKeyAt(380), QStringLiteral("us129"));
        QCOMPARE(m_model->countryAt(249)->code(), std::string("de"));
        QCOMPARE(m_model->countryAt(250)->code(), std::string("in"));
        QCOMPARE(m_model->countryAt(380)->code(), std::string("us"));
        QVERIFY(!m_model->countryAt(381) && !m_model->countryAt(-1));
        QTRY_COMPARE(m_model->countState(), RecordTableModel::CountState::Complete);

        const int column = m_model->columnOf(QStringLiteral("country"));
        QCOMPARE(m_model->index(250, column).data().toString(), QStringLiteral("India"));
        QCOMPARE(m_model->index(250, column).data(Role::Edit).toString(), QStringLiteral("in"));
        const std::vector<int> used = m_model->columnsInUse();
        QVERIFY(std::find(used.begin(), used.end(), column) != used.end());
    }

    void theSameRecordKeyInTwoCountriesIsTwoRecords()
    {
        start({{"de", 20}, {"us", 20}});
        m_store->setCountryRow([](const std::string &, std::int64_t row) { return FakeRecordStore::makeRecord(row); });
        open({four[0], four[3]});
        QTRY_COMPARE(m_model->loadedCount(), 40);
        QCOMPARE(m_model->rowOfRecordKey(QStringLiteral("user_3")), 3);
        QCOMPARE(m_model->rowOfRecordKey(Country("us"), QStringLiteral("user_3")), 23);
        QCOMPARE(m_model->rowOfRecordKey(Country("de"), QStringLiteral("user_3")), 3);
        QCOMPARE(m_model->rowOfRecordKey(Country("fr"), QStringLiteral("user_3")), -1);
    }

    void rowsStandWhenAllHaveAnswered()
    {
        start({{"de", 10}, {"fr", 10}, {"in", 10}, {"us", 10}});
        m_store->holdCountry("in");
        open();
        QTRY_COMPARE(m_store->calls().size(), std::size_t(4));
        QTRY_COMPARE(m_store->running(), 1);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->isBusy());
        m_store->releaseCountry("in");
        QTRY_COMPARE(m_model->rowCount(), 40);
        QTRY_VERIFY(settled());
    }

    void manyCountriesAFewAtATime()
    {
        std::vector<CountryInfo> many;
        std::map<std::string, std::int64_t> totals;
        for (char a = 'a'; a <= 'c'; ++a) {
            for (char b = 'a'; b <= 'z'; ++b) {
                const std::string code{a, b};
                many.push_back({Country(code), {}, {}, false});
                totals[code] = 3;
            }
        }
        start(totals);
        open(many);
        QTRY_COMPARE(m_model->rowCount(), 78 * 3);
        QVERIFY2(m_store->mostAtOnce() <= 4, qPrintable(QString::number(m_store->mostAtOnce())));
        waitForRow(77 * 3);
        QCOMPARE(m_model->recordKeyAt(77 * 3), QStringLiteral("cz0"));
        QCOMPARE(m_model->index(77 * 3, m_model->columnOf(QStringLiteral("country"))).data().toString(), QStringLiteral("cz"));   // no name is known
    }

    void whatFailsIsSaidAndTheOthersWork()
    {
        start({{"de", 30}, {"fr", 50}, {"in", 20}, {"us", 40}});
        m_store->failCountry("fr", noPermission());
        m_store->failCountry("in", NetworkError("no answer in time").clone());
        QSignalSpy failures(m_model.get(), &RecordTableModel::countryFailuresChanged);
        open();
        QTRY_COMPARE(m_model->rowCount(), 70);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failedCountries(), (QStringList{QStringLiteral("fr"), QStringLiteral("in")}));
        QCOMPARE(m_model->countryFailures()[0].country.name, std::string("France"));
        QCOMPARE(m_model->countryFailures()[0].error->kind(), ErrorKind::Server);
        QCOMPARE(m_model->countryFailures()[1].error->kind(), ErrorKind::Network);
        QVERIFY(!m_model->queryError());
        waitForRow(30);
        QCOMPARE(m_model->recordKeyAt(30), QStringLiteral("us0"));
        QTRY_VERIFY(settled());

        // One of them comes back: its rows are put where they belong, what is selected stays the same record.
        const QPersistentModelIndex selected = m_model->index(30, 0);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const std::size_t before = m_store->calls().size();
        m_store->clearCountryFailure("fr");
        m_model->retryCountries();
        QTRY_COMPARE(m_model->rowCount(), 120);
        QTRY_COMPARE(failedCountries(), QStringList{QStringLiteral("in")});
        QTRY_VERIFY(settled());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 30);
        QCOMPARE(inserted[0][2].toInt(), 79);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(selected.row(), 80);
        QCOMPARE(selected.data().toString(), QStringLiteral("us0"));
        QVERIFY(!m_model->isOutdated());
        for (std::size_t call = before; call < m_store->calls().size(); ++call) {   // those that answered are not counted again
            QVERIFY(m_store->calls()[call].options.limit > 1 || m_store->calls()[call].country == "fr" || m_store->calls()[call].country == "in");
        }
        waitForRow(30);
        QCOMPARE(m_model->recordKeyAt(30), QStringLiteral("fr0"));
    }

    void whenAllFailTheQueryFailed()
    {
        start({{"de", 30}, {"fr", 50}});
        m_store->failCountry("de", noPermission());
        m_store->failCountry("fr", noPermission());
        QSignalSpy failed(m_model.get(), &RecordTableModel::loadFailed);
        open({four[0], four[1]});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][2].toInt(), -1);
        QCOMPARE(m_model->queryError()->kind(), ErrorKind::Server);
        QCOMPARE(m_model->countState(), RecordTableModel::CountState::Unknown);
        m_store->clearFailures();
        m_model->retryCountries();
        QTRY_COMPARE(m_model->rowCount(), 80);
        QVERIFY(!m_model->queryError());
        QVERIFY(m_model->countryFailures().empty());
        QTRY_VERIFY(settled());
    }

    void aPageOfOneCountryFails()
    {
        RecordTableModel::Limits limits;
        limits.lookAhead = 0;
        start({{"de", 150}, {"us", 500}}, limits);
        open({four[0], four[3]});
        QTRY_COMPARE(m_model->rowCount(), 650);
        QTRY_VERIFY(settled());
        m_store->fail(100, ServerError("the service is busy").clone());
        QSignalSpy failed(m_model.get(), &RecordTableModel::loadFailed);
        m_model->ensureLoaded(270, 290);   // us 120 to 140
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].toInt(), 250);
        QCOMPARE(failed[0][2].toInt(), 349);
        QCOMPARE(m_model->rowState(250), RowState::Failed);
        QCOMPARE(m_model->pageRowsAt(300), std::pair(250, 349));
        QCOMPARE(m_model->rowState(349), RowState::Failed);
        QCOMPARE(m_model->rowState(249), RowState::Loading);
        QCOMPARE(m_model->rowState(350), RowState::Loading);
        m_model->retryFailedAt(300);
        QTRY_COMPARE(m_model->recordKeyAt(270), QStringLiteral("us120"));
        QTRY_VERIFY(settled());
    }

    void aTotalThatChangesInTheMiddle()
    {
        RecordTableModel::Limits limits;
        limits.lookAhead = 0;
        start({{"de", 150}, {"fr", 50}, {"us", 120}}, limits);
        open({four[0], four[1], four[3]});
        QTRY_COMPARE(m_model->rowCount(), 320);
        waitForRow(210);   // us 10
        const QPersistentModelIndex kept = m_model->index(210, 0);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_store->setCountryTotal("de", 180);
        m_model->ensureLoaded(110, 130);
        QTRY_COMPARE(m_model->rowCount(), 350);
        QCOMPARE(inserted.at(0)[1].toInt(), 150);
        QCOMPARE(inserted.at(0)[2].toInt(), 179);
        QCOMPARE(kept.row(), 240);
        QCOMPARE(m_model->recordKeyAt(240), QStringLiteral("us10"));
        QVERIFY(m_model->isOutdated());
        QTRY_VERIFY(settled());
        m_store->setCountryTotal("de", 90);
        m_model->ensureLoaded(0, 20);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 260);
        QCOMPARE(removed.at(0)[1].toInt(), 90);
        QCOMPARE(removed.at(0)[2].toInt(), 179);
        QCOMPARE(kept.row(), 150);
        waitForRow(150);
        QCOMPARE(kept.data().toString(), QStringLiteral("us10"));
        QTRY_VERIFY(settled());
    }

    void reloadAsksEveryCountryAgain()
    {
        start({{"de", 150}, {"fr", 50}, {"in", 0}, {"us", 120}});
        m_store->failCountry("in", noPermission());
        open();
        QTRY_COMPARE(m_model->rowCount(), 320);
        waitForRow(210);
        QTRY_VERIFY(settled());
        m_store->clearCountryFailure("in");
        m_store->setCountryTotal("in", 7);
        m_store->setCountryTotal("de", 140);
        m_store->failCountry("fr", noPermission());
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy reloaded(m_model.get(), &RecordTableModel::reloaded);
        m_model->ensureLoaded(210, 230);
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 317);   // de 140, fr 50 as before, in 7, us 120
        QTRY_VERIFY(settled());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(reloaded.size(), 1);
        QCOMPARE(failedCountries(), QStringList{QStringLiteral("fr")});
        QVERIFY(!m_model->isOutdated());
        waitForRow(140 + 50);
        QCOMPARE(m_model->recordKeyAt(140 + 50), QStringLiteral("in0"));
        QCOMPARE(m_model->recordKeyAt(140 + 50 + 7), QStringLiteral("us0"));
    }

    void reloadOfNothingAtAll()
    {
        start({{"de", 0}, {"fr", 0}});
        open({four[0], four[1]});
        QTRY_COMPARE(m_model->countState(), RecordTableModel::CountState::Complete);
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_VERIFY(settled());
        m_store->setCountryTotal("fr", 5);
        QSignalSpy reloaded(m_model.get(), &RecordTableModel::reloaded);
        m_model->reload();
        QTRY_COMPARE(m_model->loadedCount(), 5);
        QTRY_COMPARE(reloaded.size(), 1);
        QCOMPARE(m_model->recordKeyAt(4), QStringLiteral("fr4"));
        QTRY_VERIFY(settled());
    }

    void cancelWhileCountriesAreAsked()
    {
        start({{"de", 10}, {"fr", 10}, {"in", 10}, {"us", 10}});
        m_store->hold();
        open();
        QTRY_COMPARE(m_store->waiting().size(), std::size_t(4));
        m_model->cancel();
        QVERIFY(!m_model->isBusy());
        QCOMPARE(m_model->queryError()->kind(), ErrorKind::Cancelled);
        QTRY_COMPARE(m_store->running(), 0);
        m_store->releaseAll();
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 40);
        QTRY_VERIFY(settled());
    }

    void aNewFilterKeepsTheOldRowsUntilEveryCountryAnswered()
    {
        start({{"de", 10}, {"us", 10}});
        open({four[0], four[3]});
        QTRY_COMPARE(m_model->loadedCount(), 20);
        QTRY_VERIFY(settled());
        m_store->holdCountry("us");
        m_store->setCountryTotal("de", 4);
        m_store->setCountryTotal("us", 3);
        const FindFilter filter = FindFilter::fromText("key1=english");
        m_model->setFilter(filter);
        QTRY_COMPARE(m_store->running(), 1);
        QCOMPARE(m_model->rowCount(), 20);
        m_store->releaseCountry("us");
        QTRY_COMPARE(m_model->rowCount(), 7);
        QTRY_VERIFY(settled());
        QCOMPARE(m_store->calls().back().filter, filter);
    }

    void fromEveryCountryToOne()
    {
        start({{"de", 10}, {"fr", 10}, {"us", 10}});
        m_store->failCountry("fr", noPermission());
        open({four[0], four[1], four[3]});
        QTRY_COMPARE(m_model->rowCount(), 20);
        QTRY_VERIFY(settled());
        QSignalSpy failures(m_model.get(), &RecordTableModel::countryFailuresChanged);
        m_model->setSource(m_store, Country("us"));
        QCOMPARE(failures.size(), 1);
        QVERIFY(m_model->countryFailures().empty());
        QCOMPARE(m_model->rowCount(), 0);
        QTRY_COMPARE(m_model->rowCount(), 10);
        QCOMPARE(m_model->recordKeyAt(9), QStringLiteral("us9"));
        QCOMPARE(m_model->country()->code(), std::string("us"));
        QTRY_VERIFY(settled());
    }

    void theBudgetIsOneForAll()
    {
        RecordTableModel::Limits limits;
        limits.byteBudget = 4u << 20;
        start({{"de", 3000}, {"fr", 3000}, {"us", 3000}}, limits);
        m_store->setCountryRow([](const std::string &country, std::int64_t row) {
            incountry::Record record = FakeRecordStore::makeRecord(row, 8000);
            record.value(incountry::TextMember::RecordKey) = country + std::to_string(row);
            return record;
        });
        open({four[0], four[1], four[3]});
        QTRY_COMPARE(m_model->rowCount(), 9000);
        int most = 0;
        for (int row = 0; row < 9000; row += 300) {
            waitForRow(row);
            most = std::max(most, m_model->pagesHeld());
        }
        QTRY_VERIFY(settled());
        QVERIFY2(most <= 6, qPrintable(QString::number(most)));
        QCOMPARE(m_model->rowState(0), RowState::Loading);
        waitForRow(0);
        QCOMPARE(m_model->recordKeyAt(0), QStringLiteral("de0"));
    }

    void randomStories_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    // Countries fail, come back, grow and shrink, while the view jumps: at rest every row is the one that belongs there.
    void randomStories()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        RecordTableModel::Limits limits;
        limits.pageSize = 10;
        limits.byteBudget = 100'000;
        std::map<std::string, std::int64_t> totals{{"de", 120}, {"fr", 3}, {"in", 0}, {"us", 95}};
        start(totals, limits);
        open();
        QTRY_VERIFY(settled() && m_model->rowCount() == 218);
        for (int step = 0; step < 40; ++step) {
            const std::string country = four[random() % 4].country.code();
            switch (random() % 7) {
            case 0: m_store->failCountry(country, noPermission()); break;
            case 1: m_store->clearFailures(); break;
            case 2: m_store->setCountryTotal(country, totals[country] = std::int64_t(random() % 130)); break;
            case 3: m_model->reload(); break;
            case 4: m_model->retryCountries(); break;
            case 5: m_model->cancel(); break;
            default: break;
            }
            const int first = int(random() % std::max(1, m_model->rowCount()));
            m_model->ensureLoaded(first, first + 25);
            QTest::qWait(int(random() % 3));   // lets events through; what is asserted does not depend on it
        }
        m_store->clearFailures();
        QTRY_VERIFY(settled());
        m_model->reload();
        std::int64_t all = 0;
        for (const auto &[country, total] : totals) {
            all += total;
        }
        QTRY_VERIFY(settled() && m_model->rowCount() == all);
        QVERIFY(m_model->countryFailures().empty());
        m_model->retryFailed();
        int row = 0;
        for (const CountryInfo &country : four) {
            for (std::int64_t own = 0; own < totals[country.country.code()]; ++own, ++row) {
                if (m_model->rowState(row) != RowState::Loaded) {
                    waitForRow(row);
                }
                QCOMPARE(m_model->recordKeyAt(row), QString::fromStdString(country.country.code() + std::to_string(own)));
                QCOMPARE(m_model->countryAt(row)->code(), country.country.code());
            }
        }
        QTRY_VERIFY(settled());
    }

    void theJobSaysHowManyCountries()
    {
        start({{"de", 10}, {"us", 10}});
        JobListModel jobs;
        m_tester.reset();
        m_model = std::make_unique<RecordTableModel>(&m_pool, &jobs);
        m_store->hold();
        open({four[0], four[3]});
        QTRY_COMPARE(jobs.rowCount(), 1);
        QVERIFY(jobs.jobAt(0)->name().contains(QStringLiteral("2 countr")));
        m_store->releaseAll();
        QTRY_COMPARE(m_model->rowCount(), 20);
        QTRY_VERIFY(settled());
        m_model.reset();
    }
};

QTEST_GUILESS_MAIN(TestEveryCountry)
#include "tst_everycountry.moc"
