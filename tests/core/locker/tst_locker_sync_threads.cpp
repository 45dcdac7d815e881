// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Many callers at once: one sync for all of them, whose waiters and workers are cancelled, and what is written while it runs.

#include "SyncFixture.h"
#include "support/JoiningThread.h"

#include <QTest>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::locker;
using strongroom::test::Barrier;
using strongroom::test::Ids;
using strongroom::test::JoiningThread;
using strongroom::test::SyncFixture;

namespace {

constexpr Micros second = SyncFixture::second;

} // namespace

class TestLockerSyncThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What failed is told, not that the others were stopped for it.
    void theFirstFailureEndsTheRound()
    {
        SyncFixture f;
        Barrier never;
        f.reads->before = [&](const std::string &question, const Cancellation &token) {
            if (question == "revision") {
                throw NetworkError("nobody answers");
            }
            never.pass(token);
        };
        QCOMPARE(f.failureOfCall([&] { (void)f.sync()->load(Load::Usual, {}); }), FailureKind::Connection);
    }

    void whoComesMeanwhileGetsTheSameResult()
    {
        SyncFixture f;
        constexpr int callers = 6;
        const auto one = f.sync();
        Barrier numbers;
        f.reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
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
            QCOMPARE(f.reads->count(question), 1);
        }
    }
    void aWaiterIsCancelledAndTheSyncGoesOn()
    {
        SyncFixture f;
        const auto one = f.sync();
        Barrier numbers;
        f.reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
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
        QCOMPARE(f.reads->count("revision"), 1);
    }
    void whenTheWorkerIsCancelledAWaiterTakesOver()
    {
        SyncFixture f;
        const auto one = f.sync();
        Barrier numbers;
        f.reads->before = [&](const std::string &, const Cancellation &token) { numbers.pass(token); };
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
        QCOMPARE(f.idsOf(*result), (Ids{"s0", "s1"}));
    }
    void cancellationEndsTheQuestions()
    {
        SyncFixture f;
        const auto one = f.sync();
        const CancellationSource stop;
        f.reads->before = [&](const std::string &, const Cancellation &) { stop.cancel(); };
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)one->load(Load::Usual, stop.token()));
        QCOMPARE(f.reads->count("secrets"), 0);
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)one->load(Load::Cache, stop.token()));
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)one->load(Load::Cache, {}));
    }

    void whatWasWrittenMeanwhileIsNotLost()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.reads->deletion = 300 * second;   // everything is read anew
        f.reads->secretRows[1] = f.secretRow("s1", 250 * second, "2.newer");
        f.reads->revision = 250 * second;
        const KnownItemsPtr result = duringTheList(f, *one, [&] {
            one->put(f.secretRow("new", 400 * second));
            one->put(f.secretRow("s1", 200 * second, "2.answer of before"));
        });
        QCOMPARE(f.idsOf(*result), (Ids{"new", "s0", "s1"}));
        for (const KnownItems &items : {*result, f.cache()->read().value()}) {
            QCOMPARE(f.idsOf(items), (Ids{"new", "s0", "s1"}));
                QCOMPARE(f.valueOf(items, "s1"), std::string("2.newer"));
        }
    }
    // Its lists still have the row; that it is gone was found out while they were on their way.
    void whatWasForgottenMeanwhileDoesNotComeBack()
    {
        SyncFixture f;
        const auto one = f.sync();
        (void)one->load(Load::Usual, {});
        f.reads->deletion = 300 * second;
        const KnownItemsPtr result = duringTheList(f, *one, [&] { one->forgetSecret("s0"); });
        QCOMPARE(f.idsOf(*result), (Ids{"s1"}));
        QCOMPARE(f.idsOf(f.cache()->read().value()), (Ids{"s1"}));
        f.reads->forgetQuestions();
        (void)one->load(Load::Usual, {});
        QCOMPARE(f.reads->secretsSince(), (std::vector<Micros>{0}));
    }
    // Loads, writes and look-ups of every kind at once. What the service has is what is known in the end, and what is on the disk.
    void everythingAtOnce()
    {
        SyncFixture f;
        constexpr int callers = 6;
        constexpr int turns = 40;
        const auto one = f.sync();
        std::atomic<int> failures = 0;
        {
            std::vector<JoiningThread> threads;
            for (int caller = 0; caller < callers; ++caller) {
                threads.emplace_back([&, caller] {
                    try {
                        for (int turn = 0; turn < turns; ++turn) {
                            const std::string id = "c" + std::to_string(caller);
                            switch ((caller + turn) % 6) {
                            case 0:
                                (void)one->load(Load::Forced, {});
                                break;
                            case 1:
                                one->put(f.secretRow(id, (200 + turn) * second));
                                break;
                            case 2:
                                one->forgetSecret(id);
                                break;
                            case 3:
                                (void)one->profile(Load::Forced, {});
                                break;
                            case 4:
                                one->put(f.environmentRow("e0", 102 * second, "h0"));
                                break;
                            default:
                                (void)one->loadSecrets(Load::Usual, {});
                            }
                        }
                    } catch (...) {
                        ++failures;
                    }
                });
            }
        }
        QCOMPARE(failures.load(), 0);
        f.reads->deletion = 300 * second;
        QCOMPARE(f.idsOf(*one->load(Load::Forced, {})), (Ids{"s0", "s1"}));
        QCOMPARE(f.idsOf(f.cache()->read().value()), (Ids{"s0", "s1"}));
        QVERIFY(!one->cacheError());
    }

private:
    // Runs `work` while the list of secrets is on its way.
    template <typename Work>
    static KnownItemsPtr duringTheList(SyncFixture &f, Sync &one, const Work &work)
    {
        Barrier list;
        f.reads->before = [&](const std::string &question, const Cancellation &token) {
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
        f.reads->before = nullptr;
        return result;
    }
};

QTEST_GUILESS_MAIN(TestLockerSyncThreads)
#include "tst_locker_sync_threads.moc"
