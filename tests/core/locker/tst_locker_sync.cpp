// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Keeping in step with the service: the vectors, what is asked and what is not, and who is refused.

#include "SyncFixture.h"
#include "support/JoiningThread.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::Barrier;
using strongroom::test::Ids;
using strongroom::test::JoiningThread;
using strongroom::test::SyncFixture;

namespace {

constexpr Micros second = SyncFixture::second;

Micros microsOf(const nlohmann::json &seconds) { return std::llround(seconds.get<double>() * 1e6); }
std::chrono::system_clock::time_point momentOf(Micros at) { return std::chrono::system_clock::time_point(std::chrono::microseconds(at)); }
FailureKind kindOf(const std::string &name) { return name == "connection" ? FailureKind::Connection : FailureKind::Authentication; }

} // namespace

class TestLockerSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        SyncFixture f;
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
                update.secrets.push_back(std::make_shared<const SealedSecret>(f.secretRow(row.at("id").get<std::string>(), microsOf(row.at("revision_date")))));
                keptIds.push_back(row.at("id").get<std::string>());
            }
            update.secretsRevision = microsOf(kept.at("revision_date"));
            update.deletionDate = microsOf(kept.at("deletion_date"));
            update.secretsAsked = microsOf(kept.at("last_call"));
            QVERIFY(f.cache()->write(update));
        }
        f.clock.setWall(momentOf(microsOf(one.at("now"))));
        f.reads->secretRows.clear();
        if (server.contains("unreachable") || server.contains("status")) {
            const bool unreachable = server.contains("unreachable");
            QVERIFY(unreachable || server.at("status") == 401);
            f.reads->before = [unreachable](const std::string &, const Cancellation &) {
                if (unreachable) {
                    throw NetworkError("nobody answers");
                }
                throw AuthError(AuthFailure::Refused, "the access key is refused");
            };
        } else {
            for (const nlohmann::json &row : server.at("rows")) {
                f.reads->secretRows.push_back(f.secretRow(row.at("id").get<std::string>(), microsOf(row.at("revision_date"))));
            }
            f.reads->revision = microsOf(server.at("revision_date"));
            f.reads->deletion = microsOf(server.at("deleted_item_date"));
        }
        const Load load = one.at("options").at("force").get<bool>() ? Load::Forced : Load::Usual;
        Sync sync(f.reads, f.cache(), f.clock, one.at("options").at("cooldown").get<int>());
        if (expect.contains("error")) {
            QCOMPARE(f.failureOfCall([&] { (void)sync.loadSecrets(load, {}); }), kindOf(expect.at("error").get<std::string>()));
            QVERIFY(expect.at("cache_kept").get<bool>());
            QCOMPARE(f.idsOf(f.cache()->read().value()), keptIds);
            QCOMPARE(f.idsOf(*sync.loadSecrets(Load::Cache, {})), keptIds);
            return;
        }
        const KnownItemsPtr items = sync.loadSecrets(load, {});
        Ids wanted = expect.at("ids").get<Ids>();
        std::ranges::sort(wanted);
        QCOMPARE(f.idsOf(*items), wanted);
        QCOMPARE(!f.reads->asked().empty(), expect.at("network").get<bool>());
        if (expect.contains("since")) {
            std::vector<Micros> since;
            std::ranges::transform(expect.at("since"), std::back_inserter(since), microsOf);
            QCOMPARE(f.reads->secretsSince(), since);
        }
        if (expect.contains("since_contains")) {
            const std::vector<Micros> since = f.reads->secretsSince();
            QVERIFY(std::ranges::find(since, microsOf(expect.at("since_contains"))) != since.end());
        }
        // The same from the disk.
        const KnownItems stored = f.cache()->read().value();
        QCOMPARE(f.idsOf(stored), wanted);
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
        SyncFixture f;
        (void)f.sync()->load(Load::Usual, {});
        f.clock.advance(std::chrono::hours(1));
        f.reads->forgetQuestions();
        // None of the four waits for another: all of them are here before the first is answered.
        Barrier numbers;
        f.reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
        KnownItemsPtr items;
        {
            const JoiningThread start([&] { items = f.sync()->load(Load::Usual, {}); });
            numbers.waitForArrivals(4);
            numbers.open();
        }
        std::vector<std::string> asked = f.reads->asked();
        std::ranges::sort(asked);
        QCOMPARE(asked, (Ids{"deletion", "environment count", "revision", "secret count"}));
        QCOMPARE(f.idsOf(*items), (Ids{"s0", "s1"}));
        QCOMPARE(items->environments.size(), std::size_t(1));
    }
    void withinTheCooldownASecondStartAsksNothing()
    {
        SyncFixture f;
        (void)f.sync()->load(Load::Usual, {});
        f.reads->forgetQuestions();
        f.clock.advance(std::chrono::seconds(SyncFixture::cooldown) - std::chrono::microseconds(1));
        QCOMPARE(f.idsOf(*f.sync()->load(Load::Usual, {})), (Ids{"s0", "s1"}));
        QVERIFY(f.reads->asked().empty());
        f.clock.advance(std::chrono::microseconds(1));
        (void)f.sync()->load(Load::Usual, {});
        QCOMPARE(f.reads->count("revision"), 1);
    }
    void aClockThatWasSetBackMakesItStale()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.reads->forgetQuestions();
        f.clock.setWall(f.clock.wallNow() - std::chrono::hours(24));
        (void)one->load(Load::Usual, {});
        QCOMPARE(f.reads->count("revision"), 1);
    }
    // Each kind is known up to its own date: reading one must not hide the other's changes.
    void theOtherKindsChangesAreNotMissed()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.reads->secretRows[0] = f.secretRow("s0", 200 * second, "2.new");
        f.reads->revision = 200 * second;
        (void)one->loadEnvironments(Load::Forced, {});
        const KnownItemsPtr items = one->loadSecrets(Load::Forced, {});
        QCOMPARE(f.valueOf(*items, "s0"), std::string("2.new"));
        QCOMPARE(f.reads->secretsSince(), (std::vector<Micros>{0, 102 * second}));
    }
    void aDeletionSeenByOneKindDropsBoth()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.reads->secretRows.pop_back();
        f.reads->secretRows.push_back(f.secretRow("s2", 90 * second));   // as many as before
        f.reads->deletion = 300 * second;
        (void)one->loadEnvironments(Load::Forced, {});
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)one->loadSecrets(Load::Cache, {}));
        QCOMPARE(f.idsOf(*one->load(Load::Usual, {})), (Ids{"s0", "s2"}));
    }
    // A service that was restored from a backup: its dates are older than what is known.
    void datesThatWentBackAreAnotherHistory()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.reads->secretRows[0] = f.secretRow("s0", 50 * second, "2.as it was");
        f.reads->revision = 60 * second;
        const KnownItemsPtr items = one->load(Load::Forced, {});
        QCOMPARE(f.valueOf(*items, "s0"), std::string("2.as it was"));
    }
    void rowsThatStayedTheSameStayTheSameObjects()
    {
        SyncFixture f;
        const auto one = f.sync();
        const KnownItemsPtr first = one->load(Load::Usual, {});
        f.reads->deletion = 300 * second;
        const KnownItemsPtr next = one->load(Load::Forced, {});
        QVERIFY(first != next);
        QVERIFY(first->secrets == next->secrets);
    }

    void datesAreStoredOnlyAfterAllPages()
    {
        SyncFixture f;
        (void)f.sync()->load(Load::Usual, {});
        f.reads->secretRows[0] = f.secretRow("s0", 200 * second, "2.new");
        f.reads->revision = 200 * second;
        f.reads->before = [](const std::string &question, const Cancellation &) {
            if (question == "secrets") {
                throw NetworkError("the second page was cut off");
            }
        };
        QCOMPARE(f.failureOfCall([&] { (void)f.sync()->load(Load::Forced, {}); }), FailureKind::Connection);
        QCOMPARE(f.cache()->read()->secretsRevision, 102 * second);
        QCOMPARE(f.cache()->read()->environmentsRevision, 102 * second);
        f.reads->before = nullptr;
        f.reads->forgetQuestions();
        (void)f.sync()->load(Load::Forced, {});
        QCOMPARE(f.reads->secretsSince(), (std::vector<Micros>{102 * second}));
        QCOMPARE(f.cache()->read()->secretsRevision, 200 * second);
    }
    void aRenamedEnvironmentMakesItsSecretsStale()
    {
        SyncFixture f;
        (void)f.sync()->load(Load::Usual, {});
        f.reads->forgetQuestions();
        {
            const auto one = f.sync();
            one->put(f.environmentRow("e0", 103 * second, "h0"));   // its address, not its name
            (void)one->load(Load::Usual, {});
            QVERIFY(f.reads->asked().empty());
            one->put(f.environmentRow("e0", 104 * second, "another hash"));
            // Stale is not missing: without the service it is there all the same.
            QCOMPARE(f.idsOf(*one->load(Load::Cache, {})), (Ids{"s0", "s1"}));
        }
        const auto later = f.sync();
        QCOMPARE(f.idsOf(*later->load(Load::Cache, {})), (Ids{"s0", "s1"}));
        (void)later->load(Load::Usual, {});
        QCOMPARE(f.reads->secretsSince(), (std::vector<Micros>{0}));
        QCOMPARE(f.reads->count("environments"), 0);
    }
    void aRowThatIsGoneIsTakenOutAndAskedFor()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.reads->forgetQuestions();
        one->forgetSecret("s0");
        QCOMPARE(f.idsOf(*one->load(Load::Cache, {})), (Ids{"s1"}));
        f.reads->secretRows.erase(f.reads->secretRows.begin());
        QCOMPARE(f.idsOf(*one->load(Load::Usual, {})), (Ids{"s1"}));
        QCOMPARE(f.reads->secretsSince(), (std::vector<Micros>{0}));
        one->forgetEnvironment("e0");
        QVERIFY(one->load(Load::Cache, {})->environments.empty());
        f.reads->forgetQuestions();
        (void)one->load(Load::Usual, {});
        QCOMPARE(f.reads->count("environments"), 1);
        QCOMPARE(f.reads->count("secrets"), 1);
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
        SyncFixture f;
        QFETCH(int, status);
        (void)f.sync()->load(Load::Usual, {});
        f.reads->before = [status](const std::string &, const Cancellation &) {
            FailedRequest request;
            request.status = status;
            if (status == 0) {
                throw NetworkError("nobody answers");
            }
            throw AuthError(AuthFailure::Refused, "refused").during(std::move(request));
        };
        const auto one = f.sync();
        f.clock.advance(std::chrono::hours(1));
        for (const Load load : {Load::Usual, Load::Forced}) {
            if (status == 0) {
                QVERIFY_THROWS_EXCEPTION(NetworkError, (void)one->load(load, {}));
            } else {
                QVERIFY_THROWS_EXCEPTION(AuthError, (void)one->load(load, {}));
            }
        }
        QCOMPARE(f.idsOf(*one->load(Load::Cache, {})), (Ids{"s0", "s1"}));
        QCOMPARE(f.idsOf(f.cache()->read().value()), (Ids{"s0", "s1"}));
    }
    void theProfileIsAskedForOnce()
    {
        SyncFixture f;
        f.reads->profileText = R"({"profile": 1})";
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)f.sync()->profile(Load::Cache, {}));
        QCOMPARE(f.sync()->profile(Load::Usual, {}), f.reads->profileText);
        QCOMPARE(f.sync()->profile(Load::Cache, {}), f.reads->profileText);
        QCOMPARE(f.sync()->profile(Load::Usual, {}), f.reads->profileText);
        QCOMPARE(f.reads->count("profile"), 1);
        (void)f.sync()->profile(Load::Forced, {});
        QCOMPARE(f.reads->count("profile"), 2);
    }
};

QTEST_GUILESS_MAIN(TestLockerSync)
#include "tst_locker_sync.moc"
