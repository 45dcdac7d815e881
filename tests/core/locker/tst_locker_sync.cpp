// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Keeping in step with the service: the vectors, what is asked and what is not, many callers at once, and a copy on disk that fails.

#include "FakeReads.h"
#include "support/FakeClock.h"
#include "support/JoiningThread.h"
#include "support/Vectors.h"

#include "locker/Cache.h"
#include "locker/Failure.h"
#include "locker/Store.h"
#include "locker/Sync.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::Barrier;
using strongroom::test::FakeClock;
using strongroom::test::FakeReads;
using strongroom::test::JoiningThread;

namespace {

constexpr const char *accessKeyId = "6f5af581-3759-482f-83ca-22557013daab";
constexpr const char *secretAccessKey = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
constexpr const char *base = "https://locker.example";
constexpr Micros second = 1'000'000;
constexpr int cooldown = 120;

Micros microsOf(const nlohmann::json &seconds) { return std::llround(seconds.get<double>() * 1e6); }
std::chrono::system_clock::time_point momentOf(Micros at) { return std::chrono::system_clock::time_point(std::chrono::microseconds(at)); }

SealedSecret secretRow(const std::string &id, Micros revised, const std::string &value = "2.value")
{
    SealedSecret row;
    row.id = id;
    row.key = "2.key of " + id;
    row.value = value;
    row.hash = "hash of " + id;
    row.created = revised;
    row.revised = revised;
    return row;
}

SealedEnvironment environmentRow(const std::string &id, Micros revised, const std::string &hash)
{
    SealedEnvironment row;
    row.id = id;
    row.name = "2.name of " + id;
    row.hash = hash;
    row.created = revised;
    row.revised = revised;
    return row;
}

std::vector<std::string> idsOf(const KnownItems &items)
{
    std::vector<std::string> ids;
    for (const auto &row : items.secrets) {
        ids.push_back(row->id);
    }
    std::ranges::sort(ids);
    return ids;
}

template <typename Work>
FailureKind failureOfCall(const Work &work)
{
    try {
        work();
    } catch (const VaultError &error) {
        return failureOf(error).kind;
    }
    return FailureKind::Input;   // never expected below
}

FailureKind kindOf(const std::string &name) { return name == "connection" ? FailureKind::Connection : FailureKind::Authentication; }

using Ids = std::vector<std::string>;

} // namespace

class TestLockerSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_reads = std::make_shared<FakeReads>();
        m_reads->secretRows = {secretRow("s0", 100 * second), secretRow("s1", 101 * second)};
        m_reads->environmentRows = {environmentRow("e0", 102 * second, "h0")};
        m_reads->revision = 102 * second;
    }

    void vectors_data()
    {
        QTest::addColumn<QByteArray>("text");
        std::ifstream file(test::vectorPath("locker/sync.json"), std::ios::binary);
        const nlohmann::json document = nlohmann::json::parse(file);
        QCOMPARE(document.at("kind").get<std::string>(), std::string("sync"));
        QVERIFY(document.at("cases").size() >= 13);
        for (const nlohmann::json &one : document.at("cases")) {
            QTest::newRow(one.at("id").get<std::string>().c_str()) << QByteArray::fromStdString(one.dump());
        }
    }
    void vectors()
    {
        QFETCH(QByteArray, text);
        const nlohmann::json one = nlohmann::json::parse(text.toStdString());
        const nlohmann::json &kept = one.at("cache");
        const nlohmann::json &server = one.at("server");
        const nlohmann::json &expect = one.at("expect");
        Ids keptIds;
        if (kept.at("last_call") != 0) {
            CacheUpdate update;
            update.dropSecrets = true;
            for (const nlohmann::json &row : kept.at("rows")) {
                update.secrets.push_back(std::make_shared<const SealedSecret>(secretRow(row.at("id").get<std::string>(), microsOf(row.at("revision_date")))));
                keptIds.push_back(row.at("id").get<std::string>());
            }
            update.secretsRevision = microsOf(kept.at("revision_date"));
            update.deletionDate = microsOf(kept.at("deletion_date"));
            update.secretsAsked = microsOf(kept.at("last_call"));
            QVERIFY(cache()->write(update));
        }
        m_clock->setWall(momentOf(microsOf(one.at("now"))));
        m_reads->secretRows.clear();
        if (server.contains("unreachable") || server.contains("status")) {
            const bool unreachable = server.contains("unreachable");
            QVERIFY(unreachable || server.at("status") == 401);
            m_reads->before = [unreachable](const std::string &, const Cancellation &) {
                if (unreachable) {
                    throw NetworkError("nobody answers");
                }
                throw AuthError(AuthFailure::Refused, "the access key is refused");
            };
        } else {
            for (const nlohmann::json &row : server.at("rows")) {
                m_reads->secretRows.push_back(secretRow(row.at("id").get<std::string>(), microsOf(row.at("revision_date"))));
            }
            m_reads->revision = microsOf(server.at("revision_date"));
            m_reads->deletion = microsOf(server.at("deleted_item_date"));
        }
        const Load load = one.at("options").at("force").get<bool>() ? Load::Forced : Load::Usual;
        Sync sync(m_reads, cache(), *m_clock, one.at("options").at("cooldown").get<int>());
        if (expect.contains("error")) {
            QCOMPARE(failureOfCall([&] { (void)sync.loadSecrets(load, {}); }), kindOf(expect.at("error").get<std::string>()));
            QVERIFY(expect.at("cache_kept").get<bool>());
            QCOMPARE(idsOf(cache()->read().value()), keptIds);
            QCOMPARE(idsOf(*sync.loadSecrets(Load::Cache, {})), keptIds);
            return;
        }
        const KnownItemsPtr items = sync.loadSecrets(load, {});
        Ids wanted = expect.at("ids").get<Ids>();
        std::ranges::sort(wanted);
        QCOMPARE(idsOf(*items), wanted);
        QCOMPARE(!m_reads->asked().empty(), expect.at("network").get<bool>());
        if (expect.contains("since")) {
            std::vector<Micros> since;
            std::ranges::transform(expect.at("since"), std::back_inserter(since), microsOf);
            QCOMPARE(m_reads->secretsSince(), since);
        }
        if (expect.contains("since_contains")) {
            const std::vector<Micros> since = m_reads->secretsSince();
            QVERIFY(std::ranges::find(since, microsOf(expect.at("since_contains"))) != since.end());
        }
        // The same from the disk.
        const KnownItems stored = cache()->read().value();
        QCOMPARE(idsOf(stored), wanted);
        if (expect.contains("revisions")) {
            for (const auto &[id, revision] : expect.at("revisions").items()) {
                const auto found = std::ranges::find_if(stored.secrets, [&, name = id](const auto &row) { return row->id == name; });
                QVERIFY(found != stored.secrets.end());
                QCOMPARE((*found)->revised, microsOf(revision));
            }
        }
        if (expect.contains("stored_revision_date")) {
            QCOMPARE(stored.secretsRevision, microsOf(expect.at("stored_revision_date")));
        }
        if (expect.contains("stored_deletion_date")) {
            QCOMPARE(stored.deletionDate, microsOf(expect.at("stored_deletion_date")));
        }
    }

    void aSecondStartCostsOneRoundOfNumbers()
    {
        (void)sync()->load(Load::Usual, {});
        m_clock->advance(std::chrono::hours(1));
        m_reads->forgetQuestions();
        // None of the four waits for another: all of them are here before the first is answered.
        Barrier numbers;
        m_reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
        KnownItemsPtr items;
        {
            const JoiningThread start([&] { items = sync()->load(Load::Usual, {}); });
            numbers.waitForArrivals(4);
            numbers.open();
        }
        std::vector<std::string> asked = m_reads->asked();
        std::ranges::sort(asked);
        QCOMPARE(asked, (Ids{"deletion", "environment count", "revision", "secret count"}));
        QCOMPARE(idsOf(*items), (Ids{"s0", "s1"}));
        QCOMPARE(items->environments.size(), std::size_t(1));
    }
    void withinTheCooldownASecondStartAsksNothing()
    {
        (void)sync()->load(Load::Usual, {});
        m_reads->forgetQuestions();
        m_clock->advance(std::chrono::seconds(cooldown) - std::chrono::microseconds(1));
        QCOMPARE(idsOf(*sync()->load(Load::Usual, {})), (Ids{"s0", "s1"}));
        QVERIFY(m_reads->asked().empty());
        m_clock->advance(std::chrono::microseconds(1));
        (void)sync()->load(Load::Usual, {});
        QCOMPARE(m_reads->count("revision"), 1);
    }
    void aClockThatWasSetBackMakesItStale()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        m_reads->forgetQuestions();
        m_clock->setWall(m_clock->wallNow() - std::chrono::hours(24));
        (void)one->load(Load::Usual, {});
        QCOMPARE(m_reads->count("revision"), 1);
    }
    // Each kind is known up to its own date: reading one must not hide the other's changes.
    void theOtherKindsChangesAreNotMissed()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        m_reads->secretRows[0] = secretRow("s0", 200 * second, "2.new");
        m_reads->revision = 200 * second;
        (void)one->loadEnvironments(Load::Forced, {});
        const KnownItemsPtr items = one->loadSecrets(Load::Forced, {});
        const auto found = std::ranges::find_if(items->secrets, [](const auto &row) { return row->id == "s0"; });
        QCOMPARE((*found)->value, std::string("2.new"));
        QCOMPARE(m_reads->secretsSince(), (std::vector<Micros>{0, 102 * second}));
    }
    void aDeletionSeenByOneKindDropsBoth()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        m_reads->secretRows.pop_back();
        m_reads->secretRows.push_back(secretRow("s2", 90 * second));   // as many as before
        m_reads->deletion = 300 * second;
        (void)one->loadEnvironments(Load::Forced, {});
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)one->loadSecrets(Load::Cache, {}));
        QCOMPARE(idsOf(*one->load(Load::Usual, {})), (Ids{"s0", "s2"}));
    }
    // A service that was restored from a backup: its dates are older than what is known.
    void datesThatWentBackAreAnotherHistory()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        m_reads->secretRows[0] = secretRow("s0", 50 * second, "2.as it was");
        m_reads->revision = 60 * second;
        const KnownItemsPtr items = one->load(Load::Forced, {});
        const auto found = std::ranges::find_if(items->secrets, [](const auto &row) { return row->id == "s0"; });
        QCOMPARE((*found)->value, std::string("2.as it was"));
    }
    void rowsThatStayedTheSameStayTheSameObjects()
    {
        const auto one = sync();
        const KnownItemsPtr first = one->load(Load::Usual, {});
        m_reads->deletion = 300 * second;
        const KnownItemsPtr next = one->load(Load::Forced, {});
        QVERIFY(first != next);
        QVERIFY(first->secrets == next->secrets);
    }

    void datesAreStoredOnlyAfterAllPages()
    {
        (void)sync()->load(Load::Usual, {});
        m_reads->secretRows[0] = secretRow("s0", 200 * second, "2.new");
        m_reads->revision = 200 * second;
        m_reads->before = [](const std::string &question, const Cancellation &) {
            if (question == "secrets") {
                throw NetworkError("the second page was cut off");
            }
        };
        QCOMPARE(failureOfCall([&] { (void)sync()->load(Load::Forced, {}); }), FailureKind::Connection);
        QCOMPARE(cache()->read()->secretsRevision, 102 * second);
        QCOMPARE(cache()->read()->environmentsRevision, 102 * second);
        m_reads->before = nullptr;
        m_reads->forgetQuestions();
        (void)sync()->load(Load::Forced, {});
        QCOMPARE(m_reads->secretsSince(), (std::vector<Micros>{102 * second}));
        QCOMPARE(cache()->read()->secretsRevision, 200 * second);
    }
    // What failed is told, not that the others were stopped for it.
    void theFirstFailureEndsTheRound()
    {
        Barrier never;
        m_reads->before = [&](const std::string &question, const Cancellation &token) {
            if (question == "revision") {
                throw NetworkError("nobody answers");
            }
            never.pass(token);
        };
        QCOMPARE(failureOfCall([&] { (void)sync()->load(Load::Usual, {}); }), FailureKind::Connection);
    }

    void whoComesMeanwhileGetsTheSameResult()
    {
        constexpr int callers = 6;
        const auto one = sync();
        Barrier numbers;
        m_reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
        std::vector<KnownItemsPtr> results(callers);
        std::atomic<int> started = 0;
        {
            std::vector<JoiningThread> threads;
            for (int caller = 0; caller < callers; ++caller) {
                threads.emplace_back([&, caller] {
                    ++started;
                    results[static_cast<std::size_t>(caller)] = one->load(Load::Usual, {});
                });
            }
            numbers.waitForArrivals(4);
            while (started < callers) {
                std::this_thread::yield();
            }
            numbers.open();
        }
        for (const KnownItemsPtr &result : results) {
            QVERIFY(result && result == results.front());
        }
        for (const char *const question : {"revision", "deletion", "secret count", "environment count", "secrets", "environments"}) {
            QCOMPARE(m_reads->count(question), 1);
        }
    }
    void aWaiterIsCancelledAndTheSyncGoesOn()
    {
        const auto one = sync();
        Barrier numbers;
        m_reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
        KnownItemsPtr result;
        JoiningThread worker([&] { result = one->load(Load::Usual, {}); });
        numbers.waitForArrivals(4);
        const CancellationSource enough;
        std::atomic<bool> ended = false;
        {
            JoiningThread waiter([&] {
                try {
                    (void)one->load(Load::Usual, enough.token());
                } catch (const CancelledError &) {
                    ended = true;
                }
            });
            enough.cancel();
            waiter.join();   // while the service still does not answer
        }
        QVERIFY(ended);
        numbers.open();
        worker.join();
        QVERIFY(result);
        QCOMPARE(m_reads->count("revision"), 1);
    }
    void whenTheWorkerIsCancelledAWaiterTakesOver()
    {
        const auto one = sync();
        Barrier numbers;
        m_reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
        const CancellationSource stop;
        std::atomic<bool> cancelled = false;
        KnownItemsPtr result;
        {
            JoiningThread worker([&] {
                try {
                    (void)one->load(Load::Usual, stop.token());
                } catch (const CancelledError &) {
                    cancelled = true;
                }
            });
            numbers.waitForArrivals(4);
            const JoiningThread waiter([&] { result = one->load(Load::Usual, {}); });
            stop.cancel();
            worker.join();
            numbers.waitForArrivals(8);
            numbers.open();
        }
        QVERIFY(cancelled);
        QVERIFY(result);
        QCOMPARE(idsOf(*result), (Ids{"s0", "s1"}));
    }
    void cancellationEndsTheQuestions()
    {
        const auto one = sync();
        const CancellationSource stop;
        m_reads->before = [&](const std::string &, const Cancellation &) { stop.cancel(); };
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)one->load(Load::Usual, stop.token()));
        QCOMPARE(m_reads->count("secrets"), 0);
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)one->load(Load::Cache, stop.token()));
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)one->load(Load::Cache, {}));
    }

    void whatWasWrittenMeanwhileIsNotLost()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        m_reads->deletion = 300 * second;   // everything is read anew
        m_reads->secretRows[1] = secretRow("s1", 250 * second, "2.newer");
        m_reads->revision = 250 * second;
        const KnownItemsPtr result = duringTheList(*one, [&] {
            one->put(secretRow("new", 400 * second));
            one->put(secretRow("s1", 200 * second, "2.answer of before"));
        });
        QCOMPARE(idsOf(*result), (Ids{"new", "s0", "s1"}));
        for (const KnownItems &items : {*result, cache()->read().value()}) {
            QCOMPARE(idsOf(items), (Ids{"new", "s0", "s1"}));
            const auto found = std::ranges::find_if(items.secrets, [](const auto &row) { return row->id == "s1"; });
            QCOMPARE((*found)->value, std::string("2.newer"));
        }
    }
    // Its lists still have the row; that it is gone was found out while they were on their way.
    void whatWasForgottenMeanwhileDoesNotComeBack()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        m_reads->deletion = 300 * second;
        const KnownItemsPtr result = duringTheList(*one, [&] { one->forgetSecret("s0"); });
        QCOMPARE(idsOf(*result), (Ids{"s1"}));
        QCOMPARE(idsOf(cache()->read().value()), (Ids{"s1"}));
        m_reads->forgetQuestions();
        (void)one->load(Load::Usual, {});
        QCOMPARE(m_reads->secretsSince(), (std::vector<Micros>{0}));
    }
    void aRenamedEnvironmentMakesItsSecretsStale()
    {
        (void)sync()->load(Load::Usual, {});
        m_reads->forgetQuestions();
        {
            const auto one = sync();
            one->put(environmentRow("e0", 103 * second, "h0"));   // its address, not its name
            (void)one->load(Load::Usual, {});
            QVERIFY(m_reads->asked().empty());
            one->put(environmentRow("e0", 104 * second, "another hash"));
            // Stale is not missing: without the service it is there all the same.
            QCOMPARE(idsOf(*one->load(Load::Cache, {})), (Ids{"s0", "s1"}));
        }
        const auto later = sync();
        QCOMPARE(idsOf(*later->load(Load::Cache, {})), (Ids{"s0", "s1"}));
        (void)later->load(Load::Usual, {});
        QCOMPARE(m_reads->secretsSince(), (std::vector<Micros>{0}));
        QCOMPARE(m_reads->count("environments"), 0);
    }
    void aRowThatIsGoneIsTakenOutAndAskedFor()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        m_reads->forgetQuestions();
        one->forgetSecret("s0");
        QCOMPARE(idsOf(*one->load(Load::Cache, {})), (Ids{"s1"}));
        m_reads->secretRows.erase(m_reads->secretRows.begin());
        QCOMPARE(idsOf(*one->load(Load::Usual, {})), (Ids{"s1"}));
        QCOMPARE(m_reads->secretsSince(), (std::vector<Micros>{0}));
        one->forgetEnvironment("e0");
        QVERIFY(one->load(Load::Cache, {})->environments.empty());
        m_reads->forgetQuestions();
        (void)one->load(Load::Usual, {});
        QCOMPARE(m_reads->count("environments"), 1);
        QCOMPARE(m_reads->count("secrets"), 1);
    }

    void refusalsNeverAnswerFromTheCopyAndKeepIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
        QTest::newRow("unreachable") << 0;
    }
    void refusalsNeverAnswerFromTheCopyAndKeepIt()
    {
        QFETCH(int, status);
        (void)sync()->load(Load::Usual, {});
        m_reads->before = [status](const std::string &, const Cancellation &) {
            FailedRequest request;
            request.status = status;
            if (status == 0) {
                throw NetworkError("nobody answers");
            }
            throw AuthError(AuthFailure::Refused, "refused").during(std::move(request));
        };
        const auto one = sync();
        m_clock->advance(std::chrono::hours(1));
        for (const Load load : {Load::Usual, Load::Forced}) {
            if (status == 0) {
                QVERIFY_THROWS_EXCEPTION(NetworkError, (void)one->load(load, {}));
            } else {
                QVERIFY_THROWS_EXCEPTION(AuthError, (void)one->load(load, {}));
            }
        }
        QCOMPARE(idsOf(*one->load(Load::Cache, {})), (Ids{"s0", "s1"}));
        QCOMPARE(idsOf(cache()->read().value()), (Ids{"s0", "s1"}));
    }
    void theProfileIsAskedForOnce()
    {
        m_reads->profileText = R"({"profile": 1})";
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)sync()->profile(Load::Cache, {}));
        QCOMPARE(sync()->profile(Load::Usual, {}), m_reads->profileText);
        QCOMPARE(sync()->profile(Load::Cache, {}), m_reads->profileText);
        QCOMPARE(sync()->profile(Load::Usual, {}), m_reads->profileText);
        QCOMPARE(m_reads->count("profile"), 1);
        (void)sync()->profile(Load::Forced, {});
        QCOMPARE(m_reads->count("profile"), 2);
    }

    void withoutAFileItWorksTheSame()
    {
        Sync plain(m_reads, nullptr, *m_clock, cooldown);
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)plain.load(Load::Cache, {}));
        QCOMPARE(idsOf(*plain.load(Load::Usual, {})), (Ids{"s0", "s1"}));
        plain.put(secretRow("s2", 200 * second));
        QCOMPARE(idsOf(*plain.load(Load::Cache, {})), (Ids{"s0", "s1", "s2"}));
        QVERIFY(!plain.cacheError());
    }
    void aDamagedFileIsMadeAnew()
    {
        (void)sync()->load(Load::Usual, {});
        QFile file(QString::fromStdString(cache()->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 40));
        QCOMPARE(file.write(QByteArray(20, 'x')), qint64(20));
        file.close();
        QVERIFY_THROWS_EXCEPTION(DamagedCache, (void)cache()->read());
        const auto one = sync();
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)one->load(Load::Cache, {}));
        QVERIFY(one->cacheError());
        QVERIFY(!one->cacheError()->advice().empty());
        (void)one->load(Load::Usual, {});
        QCOMPARE(idsOf(cache()->read().value()), (Ids{"s0", "s1"}));
    }
    void aFileThatIsDamagedMeanwhileIsWrittenWhole()
    {
        const auto one = sync();
        (void)one->profile(Load::Usual, {});
        (void)one->load(Load::Usual, {});
        QFile file(QString::fromStdString(cache()->path()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write("this is no database, whatever its name says it is") > 0);
        file.close();
        one->put(secretRow("s2", 200 * second));
        QVERIFY(one->cacheError());
        QCOMPARE(idsOf(*sync()->load(Load::Cache, {})), (Ids{"s0", "s1", "s2"}));
        QCOMPARE(sync()->profile(Load::Cache, {}), m_reads->profileText);
    }
    // Half a project would look like a whole one.
    void aFileThatWasRemovedMeanwhileIsWrittenWhole()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        cache()->rebuild();
        m_reads->secretRows.push_back(secretRow("s2", 200 * second));
        m_reads->revision = 200 * second;
        (void)one->load(Load::Forced, {});
        QCOMPARE(m_reads->secretsSince().back(), 102 * second);
        QCOMPARE(idsOf(*sync()->load(Load::Cache, {})), (Ids{"s0", "s1", "s2"}));
    }
    // The first of two updates does not get to the disk; with the second the dates move past it.
    void whatCouldNotBeWrittenIsWrittenLater()
    {
        const auto one = sync();
        (void)one->load(Load::Usual, {});
        const QString path = QString::fromStdString(cache()->path());
        QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
        QVERIFY(QDir().mkdir(path));
        m_reads->secretRows[0] = secretRow("s0", 200 * second, "2.new");
        m_reads->revision = 200 * second;
        (void)one->load(Load::Forced, {});   // is no failure
        QVERIFY(one->cacheError());
        QVERIFY(QDir().rmdir(path));
        QVERIFY(QFile::rename(path + QStringLiteral(".aside"), path));
        QCOMPARE(cache()->read()->secretsRevision, 102 * second);
        m_reads->environmentRows.push_back(environmentRow("e1", 300 * second, "h1"));
        m_reads->revision = 300 * second;
        (void)one->load(Load::Forced, {});
        const KnownItems stored = cache()->read().value();
        QCOMPARE(stored.secretsRevision, 300 * second);
        const auto found = std::ranges::find_if(stored.secrets, [](const auto &row) { return row->id == "s0"; });
        QCOMPARE((*found)->value, std::string("2.new"));
    }
    void twoProgramsShareOneFile()
    {
        const auto one = sync();
        const auto two = sync();
        (void)one->load(Load::Usual, {});
        (void)two->load(Load::Usual, {});
        one->put(secretRow("of one", 200 * second));
        two->put(secretRow("of two", 201 * second));
        QCOMPARE(idsOf(*sync()->load(Load::Cache, {})), (Ids{"of one", "of two", "s0", "s1"}));
    }

private:
    // Runs `work` while the list of secrets is on its way.
    template <typename Work>
    KnownItemsPtr duringTheList(Sync &one, const Work &work)
    {
        Barrier list;
        m_reads->before = [&](const std::string &question, const Cancellation &token) {
            if (question == "secrets") {
                list.pass(token);
            }
        };
        KnownItemsPtr result;
        {
            const JoiningThread worker([&] { result = one.load(Load::Forced, {}); });
            list.waitForArrivals(1);
            work();
            list.open();
        }
        m_reads->before = nullptr;
        return result;
    }
    [[nodiscard]] std::shared_ptr<Cache> cache() const
    {
        return std::make_shared<Cache>(m_folder->path().toStdString(), base, AccessKey{accessKeyId, SecretBytes(std::string_view(secretAccessKey))});
    }
    // A start of the program.
    [[nodiscard]] std::unique_ptr<Sync> sync() const { return std::make_unique<Sync>(m_reads, cache(), *m_clock, cooldown); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::shared_ptr<FakeReads> m_reads;
};

QTEST_GUILESS_MAIN(TestLockerSync)
#include "tst_locker_sync.moc"
