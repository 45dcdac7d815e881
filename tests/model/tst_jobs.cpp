// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "jobs/JobListModel.h"

#include "support/FakeClock.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace strongroom;
using namespace strongroom::model;
using namespace std::chrono_literals;

class TestJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void progressRateAndTimeLeft()
    {
        test::FakeClock clock;
        Job job(QStringLiteral("Migrate"), Job::Unit::Records, Job::Abilities::CancelAndPause, clock, nullptr);
        QVERIFY(!job.percent());
        QVERIFY(!job.ratePerSecond());
        job.setProgress({0, 10000});
        QCOMPARE(job.percent(), std::optional(0));
        clock.advance(1s);
        job.setProgress({1730, 10000});
        QCOMPARE(job.ratePerSecond(), std::optional(1730.0));
        clock.advance(1s);
        job.setProgress({4300, 10000});
        QCOMPARE(job.percent(), std::optional(43));
        QCOMPARE(job.ratePerSecond(), std::optional(2150.0));
        QCOMPARE(job.timeLeft(), std::optional(2651ms));
        QCOMPARE(job.statusText(), QStringLiteral("43 % \u00b7 2,150/s \u00b7 3 s left"));
        // Only the last seconds count.
        clock.advance(100s);
        job.setProgress({4400, 10000});
        clock.advance(1s);
        job.setProgress({4500, 10000});
        QCOMPARE(job.ratePerSecond(), std::optional(100.0));
        job.setPaused();
        QVERIFY(!job.ratePerSecond());
        QVERIFY(!job.timeLeft());
        QCOMPARE(job.statusText(), QStringLiteral("Paused \u00b7 45 %"));
        job.setResumed();
        QCOMPARE(job.state(), JobState::Running);
        job.setProgress({0, 0});
        QCOMPARE(job.percent(), std::optional(100));
    }

    void endsOnce()
    {
        test::FakeClock clock;
        Job job(QStringLiteral("Save"), Job::Unit::Records, Job::Abilities::Cancel, clock, nullptr);
        QSignalSpy finished(&job, &Job::finished);
        QSignalSpy cancel(&job, &Job::cancelRequested);
        QVERIFY(!job.canPause());
        job.cancel();
        QCOMPARE(cancel.size(), 1);
        QCOMPARE(job.state(), JobState::Running);   // asked, not done
        job.fail(CancelledError().clone());
        QCOMPARE(job.state(), JobState::Cancelled);
        job.finish();
        job.cancel();
        QCOMPARE(job.state(), JobState::Cancelled);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(cancel.size(), 1);
        Job fixed(QStringLiteral("Start"), Job::Unit::Steps, Job::Abilities::None, clock, nullptr);
        QVERIFY(!fixed.canCancel());
        fixed.fail(NetworkError("no answer").clone());
        QCOMPARE(fixed.state(), JobState::Failed);
        QCOMPARE(fixed.statusText(), QStringLiteral("Failed: No answer."));
    }

    // What was done and what not is told apart from the progress; the time is of the job's own clock.
    void countsPlaceAndTime()
    {
        test::FakeClock clock;
        const auto began = clock.wallNow();
        Job job({QStringLiteral("Delete user_1"), ActivityKind::DeleteRecords, {QStringLiteral("Acme"), QStringLiteral("de")}}, Job::Unit::Records, Job::Abilities::Cancel, clock, nullptr);
        QCOMPARE(job.kind(), ActivityKind::DeleteRecords);
        QCOMPARE(placeText(job.place()), QStringLiteral("Acme \u00b7 de"));
        QCOMPARE(placeText({{}, QStringLiteral("de")}), QStringLiteral("de"));
        QVERIFY(job.counts() == ActivityCounts{});
        clock.advance(2s);
        job.setProgress({3, 5});
        QVERIFY((job.counts() == ActivityCounts{3, 0, 5}));
        job.setCounts({3, 2, 5});
        QVERIFY((job.counts() == ActivityCounts{3, 2, 5}));
        clock.advance(1500ms);
        QCOMPARE(job.duration(), 3500ms);
        job.finish();
        clock.advance(10s);
        QCOMPARE(job.duration(), 3500ms);
        QVERIFY(job.startedAt() == began);
    }

    // The worker rests at the gate while the job is paused; a cancel ends the rest.
    void pausedByAGate()
    {
        test::FakeClock clock;
        Job job(QStringLiteral("Export"), Job::Unit::Records, Job::Abilities::CancelAndPause, clock, nullptr);
        const PauseGate gate;
        const CancellationSource source;
        job.pauseBy(gate);
        connect(&job, &Job::cancelRequested, &job, [&source] { source.cancel(); });
        job.resume();   // not paused: nothing
        QCOMPARE(job.state(), JobState::Running);
        job.pause();
        QCOMPARE(job.state(), JobState::Paused);
        std::atomic<int> written = 0;
        std::thread worker([&written, gate, token = source.token()] {
            try {
                for (;;) {
                    gate.wait(token);
                    ++written;
                }
            } catch (const CancelledError &) {
            }
        });
        QTRY_VERIFY(gate.isWaiting());
        QCOMPARE(written.load(), 0);
        job.resume();
        QCOMPARE(job.state(), JobState::Running);
        QTRY_VERIFY(written > 0);
        job.pause();
        QTRY_VERIFY(gate.isWaiting());
        job.cancel();
        worker.join();
        Job fixed(QStringLiteral("Save"), Job::Unit::Records, Job::Abilities::Cancel, clock, nullptr);
        fixed.pauseBy(gate);
        fixed.resume();
        QVERIFY(gate.isPaused());   // it has no such ability
    }

    void theList()
    {
        test::FakeClock clock;
        JobListModel list(nullptr, clock);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setKeepFinished(0ms);
        QSignalSpy running(&list, &JobListModel::runningCountChanged);
        QSignalSpy failed(&list, &JobListModel::jobFailed);
        QSignalSpy ended(&list, &JobListModel::jobEnded);
        const QPointer<Job> first = list.add(QStringLiteral("first"), Job::Unit::Records, Job::Abilities::Cancel);
        const QPointer<Job> second = list.add(QStringLiteral("second"), Job::Unit::Bytes, Job::Abilities::CancelAndPause);
        QCOMPARE(list.runningCount(), 2);
        QCOMPARE(list.index(1).data().toString(), QStringLiteral("second"));
        QVERIFY(list.index(1).data(JobListModel::CanPause).toBool());
        QVERIFY(!list.index(1).data(JobListModel::Percent).isValid());
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        second->setProgress({50, 200});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(list.index(1).data(JobListModel::Percent).toInt(), 25);

        first->finish();
        QTRY_VERIFY(!first);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.jobAt(0), second.data());

        list.dismiss(0);   // still running
        QCOMPARE(list.rowCount(), 1);
        second->fail(ServerError("no").clone());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(list.index(0).data(Role::State).value<JobState>(), JobState::Failed);
        QCOMPARE(list.index(0).data(Role::Reason).toString(), QStringLiteral("No."));
        QCOMPARE(running.last()[0].toInt(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(list.rowCount(), 1);   // a failed one waits for the user
        list.dismissFinished();
        QTRY_VERIFY(!second);
        QCOMPARE(list.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
