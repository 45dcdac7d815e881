// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// One text in every connection: at most five requests of one at a time, hits as they come, what could not be asked counted, stopping at once.

#include "connections/ConnectionManager.h"
#include "search/EverywhereSearch.h"
#include "support/MatchingRecordStore.h"
#include "support/MemoryLockerStore.h"
#include "support/MemoryTozStore.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <mutex>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using State = EverywhereSearch::State;

namespace {

class Backend final : public ConnectionBackend {
public:
    std::vector<connections::Connection> saved;
    std::map<std::string, std::shared_ptr<incountry::RecordStore>> stores;
    std::map<std::string, std::shared_ptr<tozstore::Store>> tozStores;
    std::map<std::string, std::shared_ptr<locker::Store>> lockerStores;
    std::map<std::string, ErrorPtr> failures;
    std::mutex mutex;

    std::vector<connections::Connection> load() override { return saved; }
    void save(const connections::Connection &) override {}
    void remove(const std::string &) override {}
    connections::Credentials readCredentials(const connections::Connection &) override { return {}; }
    void storeCredentials(connections::Connection &, const connections::Credentials &) override {}
    void removeCredentials(connections::Connection &) override {}
    Sentence keychainDescription() override { return "none"; }
    Sentence keychainUnavailableReason() override { return {}; }
    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &connection, const connections::Credentials &) override
    {
        const std::scoped_lock lock(mutex);
        if (const auto failure = failures.find(connection.id); failure != failures.end()) {
            failure->second->raise();
        }
        return stores.at(connection.id);
    }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &connection, const connections::Credentials &) override { return tozStores.at(connection.id); }
    std::shared_ptr<locker::Store> openLocker(const connections::Connection &connection, const connections::Credentials &) override { return lockerStores.at(connection.id); }
    void test(const connections::Connection &, const connections::Credentials &, const std::optional<incountry::Country> &, const std::function<void(const connections::StepReport &)> &,
              const Cancellation &) override
    {
    }
};

// Two InCountry connections, a TozStore client and a Locker project, each with something called "anna".
struct Desk {
    Desk()
    {
        for (const auto &[id, name, service] : {std::tuple{"acme", "Acme", connections::Service::InCountry}, std::tuple{"harbour", "Harbour", connections::Service::InCountry},
                                                std::tuple{"tozny", "Tozny", connections::Service::TozStore}, std::tuple{"vars", "Variables", connections::Service::Locker}}) {
            connections::Connection connection;
            connection.id = id;
            connection.name = name;
            connection.service = service;
            backend->saved.push_back(connection);
        }
        for (const auto &store : {acme, harbour}) {
            store->setCountries({{incountry::Country("de"), "Germany", "", true}, {incountry::Country("fr"), "France", "", true}});
            incountry::Record record;
            record.value(incountry::TextMember::RecordKey) = "anna";
            record.value(incountry::TextMember::Key1) = "anna";
            store->keep("de", record);
            record.value(incountry::TextMember::RecordKey) = "user_2";
            store->keep("fr", record);
        }
        auto &records = tozny->records();
        records.add(records.make("contract", {{"note", "x"}}, {{"name", "Anna"}}));
        records.add(records.make("contract of anna", {{"note", "x"}}, {}));
        vars->put("ANNA_TOKEN", {}, "x");
        backend->stores = {{"acme", acme}, {"harbour", harbour}};
        backend->tozStores = {{"tozny", tozny}};
        backend->lockerStores = {{"vars", vars}};
        QSignalSpy loaded(&manager, &ConnectionManager::loaded);
        manager.load();
        loaded.wait();
    }
    ~Desk()
    {
        acme->releaseAll();
        harbour->releaseAll();
        tozny->gate().releaseAll();
        search.reset();
        manager.closeAll();
        pool.waitForDone();
    }
    bool finished() { return QTest::qWaitFor([this] { return search->state() == State::Finished; }); }
    // "Acme · Germany": its hits.
    std::map<QString, QStringList> found() const
    {
        std::map<QString, QStringList> all;
        const SearchHits &hits = *search->hits();
        for (int place = 0; place < hits.rowCount(); ++place) {
            const QModelIndex at = hits.index(place, 0);
            QStringList &titles = all[at.data().toString()];
            for (int row = 0; row < hits.rowCount(at); ++row) {
                titles += hits.index(row, 0, at).data().toString() + u" in "_s + hits.index(row, SearchHits::Found, at).data().toString();
            }
        }
        return all;
    }

    std::shared_ptr<test::MatchingRecordStore> acme = std::make_shared<test::MatchingRecordStore>();
    std::shared_ptr<test::MatchingRecordStore> harbour = std::make_shared<test::MatchingRecordStore>();
    std::shared_ptr<test::MemoryTozStore> tozny = std::make_shared<test::MemoryTozStore>();
    std::shared_ptr<test::MemoryLockerStore> vars = std::make_shared<test::MemoryLockerStore>();
    std::shared_ptr<Backend> backend = std::make_shared<Backend>();
    QThreadPool pool;
    ConnectionManager manager{backend, &pool};
    std::unique_ptr<EverywhereSearch> search = std::make_unique<EverywhereSearch>(&manager);
};

} // namespace

class TestEverywhereSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsInEveryConnection();
    void refusesWhatCannotBeLookedFor();
    void hitsComeBeforeTheEnd();
    void fiveOfAConnectionAtATime();
    void stopsAtOnce();
    void countsWhatCouldNotBeAsked();
    void asksAgainWhatFailed();
    void refusedCredentialsAreTriedOnce();
    void leavesClosedOnesClosed();
    void aConnectionThatClosesIsCounted();
    void saysHowManyMore();
    void aServiceWithoutCountriesEnds();
    void beginsAnew();
    void endsWithItsPage();
};

void TestEverywhereSearch::findsInEveryConnection()
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.search->hits(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QCOMPARE(desk.search->state(), State::Running);
    QVERIFY(desk.finished());
    const std::map<QString, QStringList> found = desk.found();
    QCOMPARE(found.size(), std::size_t(6));
    QCOMPARE(found.at(u"Acme · Germany"_s), QStringList{u"anna in record_key"_s});   // by key1 as well, which is the same record
    QCOMPARE(found.at(u"Acme · France"_s), QStringList{u"user_2 in key1"_s});
    QCOMPARE(found.at(u"Harbour · Germany"_s), QStringList{u"anna in record_key"_s});
    QCOMPARE(found.at(u"Harbour · France"_s), QStringList{u"user_2 in key1"_s});
    QCOMPARE(found.at(u"Tozny"_s), QStringList{u"contract of anna in type"_s});   // the service's wildcards mind the case
    QCOMPARE(found.at(u"Variables"_s), QStringList{u"ANNA_TOKEN in key"_s});
    QCOMPARE(desk.search->hits()->hitCount(), 6);
    QVERIFY(desk.search->failures().empty());
    QCOMPARE(desk.search->asked(), desk.search->answered());
    QCOMPARE(desk.search->waiting(), 0);
    QVERIFY(!desk.search->limits().empty());
}

void TestEverywhereSearch::refusesWhatCannotBeLookedFor()
{
    Desk desk;
    const ErrorPtr refusal = desk.search->start(u"  "_s);
    QVERIFY(refusal != nullptr);
    QCOMPARE(refusal->kind(), ErrorKind::Client);
    QCOMPARE(desk.search->state(), State::Idle);
    QVERIFY(desk.acme->calls().empty());
}

void TestEverywhereSearch::hitsComeBeforeTheEnd()
{
    Desk desk;
    desk.harbour->hold();
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QTRY_VERIFY(desk.search->hits()->hitCount() >= 4);   // Acme, Tozny, Variables
    QCOMPARE(desk.search->state(), State::Running);
    desk.harbour->releaseAll();
    QVERIFY(desk.finished());
}

void TestEverywhereSearch::fiveOfAConnectionAtATime()
{
    Desk desk;
    std::vector<incountry::CountryInfo> many;
    for (char c = 'a'; c <= 'z'; ++c) {
        many.push_back({incountry::Country(std::string{c, 'x'}), std::string(), "", true});
    }
    desk.acme->setCountries(many);
    desk.acme->hold();
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QTRY_COMPARE(desk.acme->running(), EverywhereSearch::inFlight);
    QTest::qWait(100);
    QCOMPARE(desk.acme->running(), EverywhereSearch::inFlight);
    desk.acme->releaseAll();
    QVERIFY(desk.finished());
    QCOMPARE(desk.acme->mostAtOnce(), EverywhereSearch::inFlight);
    QVERIFY(desk.acme->calls().size() >= 52);
}

void TestEverywhereSearch::stopsAtOnce()
{
    Desk desk;
    desk.acme->hold();
    desk.harbour->hold();
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QTRY_VERIFY(desk.acme->running() > 0 && desk.harbour->running() > 0 && desk.search->hits()->hitCount() == 2);
    desk.search->stop();
    QCOMPARE(desk.search->state(), State::Stopped);
    QTRY_COMPARE(desk.acme->running() + desk.harbour->running(), 0);
    QTest::qWait(50);
    QCOMPARE(desk.search->hits()->hitCount(), 2);   // what was found stays, and nothing more comes
    QVERIFY(desk.search->failures().empty());
    const std::size_t asked = desk.acme->calls().size();
    desk.acme->releaseAll();
    QTest::qWait(50);
    QCOMPARE(desk.acme->calls().size(), asked);
}

void TestEverywhereSearch::countsWhatCouldNotBeAsked()
{
    Desk desk;
    desk.acme->failCountry("fr", NetworkError("France could not be reached").clone());
    desk.backend->failures["harbour"] = StorageError("the keychain is locked").clone();
    desk.tozny->gate().fail("search", ServerError("500").clone());
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QVERIFY(desk.finished());
    std::map<std::pair<QString, std::string>, ErrorKind> failed;
    for (const SearchFailure &failure : desk.search->failures()) {
        failed[{failure.connectionId, failure.part}] = failure.error->kind();
    }
    QCOMPARE(failed.size(), std::size_t(3));
    QCOMPARE(failed.at({u"acme"_s, "fr"}), ErrorKind::Network);
    QCOMPARE(failed.at({u"harbour"_s, ""}), ErrorKind::Storage);
    QCOMPARE(failed.at({u"tozny"_s, ""}), ErrorKind::Server);
    QCOMPARE(desk.found().size(), std::size_t(2));   // Germany of Acme, Variables
}

void TestEverywhereSearch::asksAgainWhatFailed()
{
    Desk desk;
    desk.acme->failCountry("fr", NetworkError("France could not be reached").clone());
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QVERIFY(desk.finished());
    QCOMPARE(desk.search->failures().size(), std::size_t(1));
    desk.acme->clearCountryFailure("fr");
    const qint64 before = desk.search->hits()->hitCount();
    const std::size_t harbour = desk.harbour->calls().size();
    desk.search->retryFailed();
    QCOMPARE(desk.search->state(), State::Running);
    QVERIFY(desk.finished());
    QVERIFY(desk.search->failures().empty());
    QCOMPARE(desk.search->hits()->hitCount(), before + 1);   // and nothing twice
    QCOMPARE(desk.harbour->calls().size(), harbour);
}

void TestEverywhereSearch::refusedCredentialsAreTriedOnce()
{
    Desk desk;
    std::vector<incountry::CountryInfo> many;
    for (char c = 'a'; c <= 'z'; ++c) {
        many.push_back({incountry::Country(std::string{c, 'x'}), std::string(), "", true});
        desk.acme->failCountry(std::string{c, 'x'}, AuthError(AuthFailure::InvalidClient, "refused").clone());
    }
    desk.acme->setCountries(many);
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QVERIFY(desk.finished());
    QVERIFY(desk.acme->calls().size() <= std::size_t(EverywhereSearch::inFlight));
    QCOMPARE(desk.search->failures().size(), std::size_t(26));   // each of its countries was not asked
}

void TestEverywhereSearch::leavesClosedOnesClosed()
{
    Desk desk;
    desk.manager.open(u"vars"_s);
    QTRY_COMPARE(desk.manager.state(u"vars"_s), ConnectionState::Open);
    QVERIFY(desk.search->start(u"anna"_s, EverywhereSearch::Closed::Leave) == nullptr);
    QVERIFY(desk.finished());
    QCOMPARE(desk.found().size(), std::size_t(1));
    QCOMPARE(desk.search->failures().size(), std::size_t(3));
    for (const SearchFailure &failure : desk.search->failures()) {
        QVERIFY(failure.error == nullptr);
        QCOMPARE(desk.manager.state(failure.connectionId), ConnectionState::Closed);
    }
}

void TestEverywhereSearch::aConnectionThatClosesIsCounted()
{
    Desk desk;
    desk.acme->hold();
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QTRY_VERIFY(desk.acme->running() > 0);
    desk.manager.close(u"acme"_s);
    desk.acme->releaseAll();
    QVERIFY(desk.finished());
    QVERIFY(!desk.search->failures().empty() || desk.search->hits()->hitCount() > 0);
    for (const SearchFailure &failure : desk.search->failures()) {
        QCOMPARE(failure.connectionId, u"acme"_s);
    }
}

void TestEverywhereSearch::saysHowManyMore()
{
    Desk desk;
    for (int i = 0; i < 70; ++i) {
        incountry::Record record;
        record.value(incountry::TextMember::RecordKey) = "user_" + std::to_string(100 + i);
        record.value(incountry::TextMember::Key2) = "trabant";
        desk.acme->keep("de", record);
    }
    const QAbstractItemModelTester tester(desk.search->hits(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.search->start(u"trabant"_s) == nullptr);
    QVERIFY(desk.finished());
    const SearchHits &hits = *desk.search->hits();
    QCOMPARE(hits.hitCount(), qint64(search::mostHits));
    QVERIFY(hits.hasMore());
    const QModelIndex place = hits.index(0, 0);
    QCOMPARE(hits.rowCount(place), search::mostHits + 1);
    const QModelIndex more = hits.index(search::mostHits, 0, place);
    QVERIFY(more.data(SearchHits::IsMore).toBool());
    QVERIFY(more.data().toString().contains(u"20"_s));
    QCOMPARE(std::get<search::RecordPlace>(hits.hitAt(more)->place).member, std::string("key2"));
    // Asked again for another country's sake, it is said once.
    desk.acme->failCountry("fr", NetworkError("France could not be reached").clone());
    QVERIFY(desk.search->start(u"trabant"_s) == nullptr);
    QVERIFY(desk.finished());
    desk.acme->clearCountryFailure("fr");
    desk.search->retryFailed();
    QVERIFY(desk.finished());
    QCOMPARE(hits.rowCount(hits.index(0, 0)), search::mostHits + 1);
}

void TestEverywhereSearch::aServiceWithoutCountriesEnds()
{
    Desk desk;
    desk.acme->setCountries({});
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QVERIFY(desk.finished());
    QCOMPARE(desk.found().size(), std::size_t(4));   // Harbour twice, Tozny, Variables
}

void TestEverywhereSearch::beginsAnew()
{
    Desk desk;
    desk.acme->hold();
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QTRY_VERIFY(desk.acme->running() > 0);
    QVERIFY(desk.search->start(u"user_2"_s) == nullptr);   // the first one is over
    desk.acme->releaseAll();
    QVERIFY(desk.finished());
    for (const auto &[place, titles] : desk.found()) {
        QCOMPARE(titles, QStringList{u"user_2 in record_key"_s});
    }
    QCOMPARE(desk.found().size(), std::size_t(2));
    QCOMPARE(desk.search->asked(), desk.search->answered());
}

void TestEverywhereSearch::endsWithItsPage()
{
    Desk desk;
    desk.acme->hold();
    QVERIFY(desk.search->start(u"anna"_s) == nullptr);
    QTRY_VERIFY(desk.acme->running() > 0);
    QElapsedTimer clock;
    clock.start();
    desk.search.reset();
    QVERIFY(clock.elapsed() < 5000);   // it does not wait for the service
    QCOMPARE(desk.acme->running(), 0);
}

QTEST_GUILESS_MAIN(TestEverywhereSearch)
#include "tst_everywheresearch.moc"
