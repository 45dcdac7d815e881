// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The change tray as a model: what staging makes of two changes, what a commit touches, faults in the middle, undo, and the end of a connection.

#include "changes/ChangeTray.h"
#include "changes/WordDiff.h"
#include "jobs/JobListModel.h"
#include "net/WriteGate.h"
#include "support/FakeClock.h"
#include "support/LoggingRecordStore.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::model;
using namespace strongroom::test;

namespace {

const Country de("de");

Record record(int number, const std::string &key1 = "english")
{
    Record made = FakeRecordStore::makeRecord(number);
    made.value(TextMember::Key1) = key1;
    return made;
}
SharedRow row(int number) { return std::make_shared<const RecordRow>(record(number)); }

} // namespace

class tst_ChangeTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_shared<LoggingRecordStore>();
        for (int number = 0; number < 6; ++number) {
            m_store->put(record(number));
        }
        m_jobs = std::make_unique<JobListModel>();
        m_tray = std::make_unique<ChangeTray>(&m_pool, m_jobs.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tray.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_tray->setStore(m_store);
    }
    void cleanup()
    {
        m_tester.reset();
        m_tray.reset();
        m_pool.waitForDone();
    }

    void laterChangesOfARecordTakeThePlaceOfEarlierOnes()
    {
        const quint64 id = m_tray->stageEdit(de, row(0), record(0, "first"));
        QCOMPARE(m_tray->stageEdit(de, row(0), record(0, "second")), id);
        QCOMPARE(m_tray->rowCount(), 1);
        QCOMPARE(m_tray->index(0, ChangeTray::From).data().toString(), QStringLiteral("english"));
        QCOMPARE(m_tray->index(0, ChangeTray::To).data().toString(), QStringLiteral("second"));
        QCOMPARE(m_tray->staged(de, QStringLiteral("user_0"))->value(TextMember::Key1).value_or(""), std::string("second"));
        QVERIFY(!m_tray->staged(Country("us"), QStringLiteral("user_0")));
        QCOMPARE(m_tray->stageEdit(de, row(0), record(0)), quint64(0));   // as it was: nothing to do
        QCOMPARE(m_tray->rowCount(), 0);

        const quint64 fresh = m_tray->stageCreate(de, record(10));
        QCOMPARE(m_tray->stageEdit(de, row(10), record(10, "other")), fresh);
        QVERIFY(m_tray->item(fresh)->change.kind == ChangeKind::Create);
        QCOMPARE(m_tray->stageDelete(de, row(10)), quint64(0));
        QCOMPARE(m_tray->rowCount(), 0);

        m_tray->stageEdit(de, row(1), record(1, "edit"));
        const quint64 gone = m_tray->stageDelete(de, row(1));
        QVERIFY(m_tray->item(gone)->change.kind == ChangeKind::Delete);
        QCOMPARE(m_tray->openCount(), 1);
        QVERIFY(m_store->takeLog().empty());   // nothing is sent by staging
    }

    void committingAgainTouchesOnlyWhatFailed()
    {
        std::vector<quint64> ids;
        for (int number = 0; number < 5; ++number) {
            ids.push_back(m_tray->stageEdit(de, row(number), record(number, "mine")));
        }
        m_store->onWrite([](const std::string &key) {
            if (key == "user_2") {
                throw ClientError("not allowed");
            }
        });
        m_store->put(record(3, "theirs"));
        const ChangeSummary first = commit([this] { m_tray->commitAll(); });
        QCOMPARE(first.written, 3);
        QCOMPARE(first.failed, 1);
        QCOMPARE(first.conflicts, 1);
        QVERIFY(m_tray->item(ids[2])->state == ChangeState::Failed);
        QVERIFY(m_tray->index(2, 0).data(Role::Reason).toString().contains(QStringLiteral("ot allowed")));
        QVERIFY(m_tray->item(ids[3])->state == ChangeState::Conflict);
        QCOMPARE(m_jobs->jobAt(0)->state(), JobState::Failed);
        m_store->onWrite({});
        static_cast<void>(m_store->takeLog());
        const ChangeSummary second = commit([this] { m_tray->commitAll(); });
        QCOMPARE(second.written, 1);
        QCOMPARE(m_store->takeLog(), (std::vector<std::string>{"read user_2", "write user_2", "read user_2"}));
        QCOMPARE(m_store->written().at("user_3").value(TextMember::Key1).value_or(""), std::string("theirs"));
    }

    void aLostAnswerIsNotWrittenTwiceAndCanBeUndone()
    {
        const quint64 id = m_tray->stageEdit(de, row(0), record(0, "mine"));
        m_store->onWrite({}, [this](const std::string &) {
            m_store->onRead([](const std::string &) { throw NetworkError("the connection was closed"); });
        });
        QCOMPARE(commit([this] { m_tray->commitAll(); }).failed, 1);
        QVERIFY(m_tray->item(id)->outcome->mayBeWritten);
        m_store->onRead({});
        m_store->onWrite({});
        static_cast<void>(m_store->takeLog());
        QCOMPARE(commit([this] { m_tray->commitAll(); }).written, 1);
        QCOMPARE(m_store->takeLog(), (std::vector<std::string>{"read user_0"}));
        QCOMPARE(commit([this] { m_tray->undoLast(); }).undone, 1);
        QCOMPARE(m_store->written().at("user_0").value(TextMember::Key1).value_or(""), std::string("english"));
    }

    void cancellingKeepsTheRestWaiting()
    {
        QThreadPool one;
        one.setMaxThreadCount(1);
        ChangeTray tray(&one, nullptr);
        tray.setStore(m_store);
        for (int number = 0; number < 6; ++number) {
            tray.stageEdit(de, row(number), record(number, "mine"));
        }
        // The first one that is done cancels.
        connect(&tray, &ChangeTray::committed, &tray, [&tray](quint64 id) { tray.cancel(id); });
        ChangeSummary summary;
        bool finished = false;
        connect(&tray, &ChangeTray::commitFinished, this, [&](const ChangeSummary &result) {
            summary = result;
            finished = true;
        });
        tray.commitAll();
        QTRY_VERIFY(finished);
        QVERIFY(summary.written >= 1 && summary.left >= 1);
        QCOMPARE(summary.written + summary.left, 6);
        QCOMPARE(tray.waitingCount(), summary.left);
        int inStore = 0;
        for (const auto &[key, kept] : m_store->written()) {
            inStore += kept.value(TextMember::Key1) == "mine" ? 1 : 0;
        }
        QCOMPARE(inStore, summary.written);   // what was reported is what happened
        one.waitForDone();
    }

    void aConnectionThatBecomesReadOnlyKeepsTheRestWaiting()
    {
        FakeClock clock;
        net::WriteGate gate(net::GateRule::Guarded, "Acme", clock);
        gate.openFor(std::chrono::minutes(5));
        QThreadPool one;
        one.setMaxThreadCount(1);
        JobListModel jobs;
        ChangeTray tray(&one, &jobs);
        tray.setStore(m_store);
        for (int number = 0; number < 6; ++number) {
            tray.stageEdit(de, row(number), record(number, "mine"));
        }
        int written = 0;   // on the pool's one thread
        m_store->onWrite([&gate](const std::string &) { gate.require("write record"); },
                         [&](const std::string &) {
                             if (++written == 2) {
                                 clock.advance(std::chrono::minutes(5));   // the time is over in the middle
                             }
                         });
        ChangeSummary summary;
        int finished = 0;
        connect(&tray, &ChangeTray::commitFinished, this, [&](const ChangeSummary &result) {
            summary = result;
            ++finished;
        });
        tray.commitAll();
        QTRY_COMPARE(finished, 1);
        QCOMPARE(summary.written, 2);
        QCOMPARE(summary.failed, 0);
        QCOMPARE(summary.left, 4);
        QCOMPARE(tray.waitingCount(), 4);
        const Job *const job = jobs.jobAt(0);
        QCOMPARE(job->state(), JobState::Failed);
        QVERIFY(job->error() && isReadOnlyRefusal(*job->error()));
        // Allowed again, they go.
        gate.openFor(std::chrono::minutes(5));
        tray.commitAll();
        QTRY_COMPARE(finished, 2);
        QCOMPARE(summary.written, 4);
        QCOMPARE(tray.waitingCount(), 0);
        one.waitForDone();
    }

    void cancellingOneCommitLeavesTheOther()
    {
        QThreadPool one;
        one.setMaxThreadCount(1);
        QSemaphore both;
        one.start([&both] { both.acquire(); });   // until both commits wait for their turn
        ChangeTray tray(&one, nullptr);
        tray.setStore(m_store);
        const quint64 first = tray.stageEdit(de, row(0), record(0, "mine"));
        const quint64 second = tray.stageEdit(de, row(1), record(1, "mine"));
        int finished = 0;
        connect(&tray, &ChangeTray::commitFinished, this, [&finished] { ++finished; });
        tray.commit({first});
        tray.commit({second});
        tray.cancel(first);
        both.release();
        QTRY_COMPARE(finished, 2);
        QCOMPARE(tray.item(first)->state, ChangeState::Waiting);
        QCOMPARE(tray.item(second)->state, ChangeState::Done);
        QVERIFY(m_store->written().at("user_0").value(TextMember::Key1) != "mine");
        QCOMPARE(m_store->written().at("user_1").value(TextMember::Key1).value_or(""), std::string("mine"));
        one.waitForDone();
    }

    void undoTakesBackTheLastCommitAndThenTheOneBefore()
    {
        commit([this] { m_tray->commitNow(RecordChange{de, ChangeKind::Create, nullptr, record(10)}); });
        const quint64 edit = m_tray->stageEdit(de, row(0), record(0, "mine"));
        const quint64 removal = m_tray->stageDelete(de, row(1));
        commit([&] { m_tray->commit({edit, removal}); });
        QVERIFY(!m_store->written().contains("user_1"));
        QCOMPARE(m_tray->lastCommit().size(), std::size_t(2));
        QCOMPARE(commit([this] { m_tray->undoLast(); }).undone, 2);
        QCOMPARE(m_store->written().at("user_0").value(TextMember::Key1).value_or(""), std::string("english"));
        QVERIFY(m_store->written().contains("user_1"));
        QVERIFY(m_tray->item(edit)->state == ChangeState::Undone);
        QCOMPARE(m_tray->rowCount(), 3);   // the opposite changes are not left behind
        QCOMPARE(commit([this] { m_tray->undoLast(); }).undone, 1);
        QVERIFY(!m_store->written().contains("user_10"));
        QVERIFY(!m_tray->undoLastRefusal().isEmpty());
    }

    void anUndoDoesNotOverwriteUnseenEither()
    {
        const quint64 edit = m_tray->stageEdit(de, row(0), record(0, "mine"));
        commit([this] { m_tray->commitAll(); });
        m_store->put(record(0, "somebody"));
        QCOMPARE(commit([this] { m_tray->undoLast(); }).conflicts, 1);
        QCOMPARE(m_store->written().at("user_0").value(TextMember::Key1).value_or(""), std::string("somebody"));
        QVERIFY(m_tray->item(edit)->state == ChangeState::Done);
        const quint64 opposite = m_tray->idAt(1);
        QCOMPARE(m_tray->index(1, ChangeTray::What).data().toString(), QStringLiteral("Undo edit"));
        QCOMPARE(m_tray->resolve(opposite, record(0)), opposite);
        QCOMPARE(commit([&] { m_tray->commit({opposite}); }).undone, 1);
        QVERIFY(m_tray->item(edit)->state == ChangeState::Undone);
    }

    void historyKeepsTwentyCommits()
    {
        for (int turn = 0; turn < 23; ++turn) {
            const Record base = m_store->written().at("user_0");
            Record mine = base;
            mine.value(TextMember::Key1) = "turn " + std::to_string(turn);
            commit([&] { m_tray->commitNow(RecordChange{de, ChangeKind::Edit, std::make_shared<const RecordRow>(base), mine}); });
        }
        QCOMPARE(m_tray->rowCount(), 20);
    }

    void theEndOfTheConnectionWipesIt()
    {
        m_tray->stageEdit(de, row(0), record(0, "mine"));
        commit([this] { m_tray->commitAll(); });
        m_tray->stageEdit(de, row(1), record(1, "mine"));
        QSignalSpy wiped(m_tray.get(), &ChangeTray::wiped);
        m_tray->commitAll();
        m_tray->setStore(nullptr);   // in the middle
        QCOMPARE(m_tray->rowCount(), 0);
        QCOMPARE(m_tray->openCount(), 0);
        QVERIFY(!m_tray->isCommitting());
        QCOMPARE(wiped.size(), 1);
        m_pool.waitForDone();
        QCoreApplication::processEvents();   // a late answer is nobody's
        QCOMPARE(m_tray->rowCount(), 0);
    }

    void wordsThatDiffer()
    {
        const WordDiff diff = wordDiff(QStringLiteral("the red house"), QStringLiteral("the old red boat"));
        QCOMPARE(diff.from, (QList<TextSpan>{{8, 5}}));
        QCOMPARE(diff.to, (QList<TextSpan>{{4, 4}, {12, 4}}));
        QVERIFY(wordDiff(QStringLiteral("same"), QStringLiteral("same")).from.isEmpty());
        QCOMPARE(wordDiff(QString(), QStringLiteral("all new")).to, (QList<TextSpan>{{0, 7}}));
    }

private:
    template <typename Act>
    ChangeSummary commit(Act act)
    {
        ChangeSummary summary;
        bool finished = false;
        const auto connection = connect(m_tray.get(), &ChangeTray::commitFinished, this, [&](const ChangeSummary &result) {
            summary = result;
            finished = true;
        });
        act();
        if (!QTest::qWaitFor([&] { return finished; })) {
            qWarning("the commit did not finish");
        }
        disconnect(connection);
        return summary;
    }

    QThreadPool m_pool;
    std::shared_ptr<LoggingRecordStore> m_store;
    std::unique_ptr<JobListModel> m_jobs;
    std::unique_ptr<ChangeTray> m_tray;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(tst_ChangeTray)
#include "tst_changetray.moc"
