// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A run under way: its job, pause, stop, roll back, what locking does to it, what fails, and what is offered afterwards.

#include "MigrationFixture.h"

#include "base/Format.h"
#include "jobs/Job.h"
#include "migration/MigrationWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using migration::ItemState;
using migration::RunPhase;
using test::FakeMigrationBackend;
using test::MigrationFixture;

class tst_MigrationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAJobWithProgress();
    void pausesAndGoesOn();
    void stopsAtASafePointAndGoesOn();
    void stopsAndRollsBack();
    void rollsBackWhatIsFinished();
    void lockingStopsIt();
    void endOfTheProgramStopsIt();
    void aCountryThatFails();
    void failures_data();
    void failures();
    void interruptedRunIsOffered();
    void laterIsLater();
    void runOfAnotherEnvironmentIsNotOffered();
    void journalsAreRemoved();
    void reportIsExported();
    void attentionIsReadInPages();
    void attentionGrowsWhileItRuns();
    void attentionThatCannotBeRead();
    void theSameJournalAtOnceAgain();
};

void tst_MigrationRun::isAJobWithProgress()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->setAside["fr"] = 80;
    fixture.engine->hold();
    fixture.session()->startRun();
    QVERIFY(fixture.running());
    Job *const job = fixture.run()->job();
    QVERIFY(job != nullptr);
    QVERIFY(job->kind() == ActivityKind::MigrateKeys);
    QCOMPARE(placeText(job->place()), u"Acme EMEA \u00b7 de and fr"_s);
    QVERIFY(job->canPause() && job->canCancel());
    fixture.engine->allow(5);
    QTRY_COMPARE(fixture.run()->figures().done, 700);   // half of 1,000 and of 400
    QCOMPARE(fixture.run()->figures().setAside, 40);
    QCOMPARE(fixture.run()->figures().expected, 1'480);
    QCOMPARE(fixture.run()->figures().percent(), 50);
    QCOMPARE(bottleneckText(fixture.run()->figures().bottleneck), u"limited by key derivation"_s);
    QVERIFY(fixture.run()->figures().timeLeft.has_value());
    QCOMPARE(job->percent(), std::optional<int>(50));
    RunCountriesModel *const countries = fixture.run()->countries();
    QCOMPARE(countries->rowCount(), 2);
    QCOMPARE(countries->index(1, RunCountriesModel::Verified).data().toString(), integerText(200) + u" / "_s + integerText(480));
    QCOMPARE(countries->index(1, RunCountriesModel::SetAside).data(RunCountriesModel::Amount).toLongLong(), 40);
    fixture.engine->release();
    QVERIFY(fixture.atRest());
    QVERIFY(job->state() == JobState::Done);
    QCOMPARE(job->counts(), (ActivityCounts{1'400, 80, 1'480}));
    QCOMPARE(countries->index(0, RunCountriesModel::State).data().toString(), u"done"_s);
    QVERIFY(situationOf(fixture.run()->summary()) == RunSituation::Finished);
}

void tst_MigrationRun::pausesAndGoesOn()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.session()->startRun();
    QVERIFY(fixture.running());
    QSignalSpy changed(fixture.run(), &MigrationRun::changed);
    fixture.run()->pause();
    QVERIFY(fixture.run()->isPaused());
    QVERIFY(fixture.run()->job()->state() == JobState::Paused);
    QVERIFY(changed.count() > 0);
    fixture.engine->release();   // it may, and rests all the same
    fixture.run()->job()->resume();   // from the job bar
    QVERIFY(!fixture.run()->isPaused());
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
}

void tst_MigrationRun::stopsAtASafePointAndGoesOn()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.session()->startRun();
    fixture.engine->allow(4);
    QTRY_COMPARE(fixture.run()->figures().done, 592);
    QSignalSpy ended(fixture.run(), &MigrationRun::ended);
    fixture.run()->job()->cancel();   // from the job bar
    QVERIFY(fixture.run()->isStopping());
    QVERIFY(fixture.atRest());
    QCOMPARE(ended.count(), 1);
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Stopped);
    QVERIFY(fixture.run()->error() == nullptr);
    QVERIFY(canResume(fixture.run()->summary()));
    QVERIFY(canRollBack(fixture.run()->summary()));
    QCOMPARE(phaseText(fixture.run()->summary()), u"Stopped at 40 %"_s);
    const QModelIndex country = fixture.run()->countries()->index(0, 0);   // as a view reads it now
    QCOMPARE(country.siblingAtColumn(RunCountriesModel::State).data().toString(), u"at rest"_s);
    QCOMPARE(country.siblingAtColumn(RunCountriesModel::Rate).data().toString(), u"\u2014"_s);
    QVERIFY(fixture.session()->canGoTo(MigrationStep::Report));
    const std::string path = fixture.run()->summary().path;
    fixture.engine->release();
    fixture.session()->resumeRun();
    QVERIFY(fixture.running() || fixture.run()->report());
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
    QCOMPARE(fixture.run()->summary().path, path);
    QCOMPARE(fixture.run()->figures().done, 1'480);   // nothing twice
    QCOMPARE(fixture.engine->count("create"), 1);
}

void tst_MigrationRun::stopsAndRollsBack()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.session()->startRun();
    fixture.engine->allow(5);
    QTRY_COMPARE(fixture.run()->figures().done, 740);
    fixture.session()->stopAndRollBack();
    QTRY_VERIFY(fixture.run()->work() == MigrationRun::Work::RollingBack);
    QVERIFY(fixture.run()->job()->kind() == ActivityKind::RollBackMigration);
    fixture.engine->allow(5);
    QTRY_COMPARE(fixture.run()->rollBackStatus().done, 370);
    QCOMPARE(fixture.run()->rollBackStatus().total, 740);
    fixture.engine->release();
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::RolledBack);
    QVERIFY(situationOf(fixture.run()->summary()) == RunSituation::RolledBack);
    QVERIFY(!canRollBack(fixture.run()->summary()));
    QVERIFY(!canResume(fixture.run()->summary()));
}

void tst_MigrationRun::rollsBackWhatIsFinished()
{
    MigrationFixture fixture;
    QVERIFY(fixture.migrate());
    QVERIFY(canRollBack(fixture.run()->summary()));
    fixture.session()->rollBackRun();
    QVERIFY(fixture.session()->step() == MigrationStep::Run);
    QVERIFY(fixture.atRest());
    QCOMPARE(totalsOf(fixture.run()->summary()).rolledBack, 1'480);
    QVERIFY(fixture.session()->step() == MigrationStep::Report);
}

void tst_MigrationRun::lockingStopsIt()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.session()->startRun();
    fixture.engine->allow(2);
    QTRY_COMPARE(fixture.run()->figures().done, 296);
    fixture.manager.closeAll();   // Ctrl+L
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.run()->summary().phase == RunPhase::Stopped);
    QCOMPARE(fixture.engine->count("run"), 1);
}

void tst_MigrationRun::endOfTheProgramStopsIt()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.session()->startRun();
    fixture.engine->allow(1);
    QTRY_VERIFY(fixture.run()->figures().done > 0);   // the worker is at it
    const std::string path = fixture.run()->summary().path;
    const QPointer<Job> job = fixture.run()->job();
    fixture.migrations.reset();
    QVERIFY(job && job->state() == JobState::Cancelled);
    fixture.pool.waitForDone();
    QVERIFY(fixture.engine->journal(path).phase == RunPhase::Stopped);
}

void tst_MigrationRun::aCountryThatFails()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->failingCountries["fr"] = NetworkError("no answer from fr").clone();
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Failed);
    QVERIFY(fixture.run()->error()->kind() == ErrorKind::Network);
    QVERIFY(fixture.run()->job() == nullptr || fixture.run()->job()->state() == JobState::Failed);
    QVERIFY(canResume(fixture.run()->summary()));
    QCOMPARE(fixture.run()->countries()->index(1, RunCountriesModel::State).data().toString(), u"No answer from fr."_s);
    fixture.engine->failingCountries.clear();
    fixture.session()->resumeRun();
    QTRY_VERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
}

void tst_MigrationRun::failures_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<ErrorPtr>("error");
    QTest::newRow("no journal can be made") << int(FakeMigrationBackend::Call::Create) << StorageError("the disk is full").clone();
    QTest::newRow("journal breaks") << int(FakeMigrationBackend::Call::Run) << StorageError("cannot write").clone();
    QTest::newRow("no access") << int(FakeMigrationBackend::Call::Run) << AuthError(AuthFailure::InvalidClient, "refused").clone();
    QTest::newRow("network") << int(FakeMigrationBackend::Call::Run) << NetworkError("no answer").clone();
    QTest::newRow("cipher") << int(FakeMigrationBackend::Call::Run) << CryptoError("a custom cipher failed").clone();
    QTest::newRow("server") << int(FakeMigrationBackend::Call::Run) << ServerError("not an answer").clone();
    QTest::newRow("key is not kept") << int(FakeMigrationBackend::Call::Run) << StorageError("the target is not in the keychain").clone();
}

void tst_MigrationRun::failures()
{
    QFETCH(int, call);
    QFETCH(ErrorPtr, error);
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->failNext(FakeMigrationBackend::Call(call), error);
    QSignalSpy ended(fixture.run(), &MigrationRun::ended);
    fixture.session()->startRun();
    QVERIFY(ended.count() == 1 || ended.wait());
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Failed);
    QVERIFY(fixture.run()->error()->kind() == error->kind());
    QVERIFY(!fixture.run()->isBusy());
    const bool began = FakeMigrationBackend::Call(call) != FakeMigrationBackend::Call::Create;
    QCOMPARE(fixture.run()->hasJournal(), began);
    if (began) {
        QVERIFY(fixture.atRest());
        fixture.session()->resumeRun();
    } else {
        fixture.session()->begin();   // nothing to go on with: the key is saved, a new run takes it
        QVERIFY(!fixture.session()->chooseExisting(3));
        QVERIFY(fixture.checked());
        fixture.session()->startRun();
    }
    QTRY_VERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
}

void tst_MigrationRun::interruptedRunIsOffered()
{
    MigrationFixture fixture;
    fixture.engine->addJournal(fixture.leftBehind("killed", RunPhase::Running));
    QSignalSpy changed(fixture.migrations.get(), &Migrations::changed);
    QVERIFY(fixture.open());
    QVERIFY(changed.count() > 0);
    MigrationRuns *const runs = fixture.session()->runs();
    QVERIFY(runs->unfinished() != nullptr);
    QCOMPARE(phaseText(*runs->unfinished()), u"Interrupted at 43 %"_s);
    QCOMPARE(fixture.migrations->openCount(MigrationFixture::qid), 1);
    fixture.session()->openRun(runs->unfinished()->path, MigrationRun::Then::Resume);
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
    QTRY_VERIFY(runs->unfinished() == nullptr);
    QCOMPARE(fixture.migrations->openCount(MigrationFixture::qid), 0);
    // Of a run from the list there are no earlier steps.
    QVERIFY(!fixture.session()->canGoTo(MigrationStep::Where));
    QVERIFY(fixture.session()->canGoTo(MigrationStep::Run));
}

void tst_MigrationRun::laterIsLater()
{
    MigrationFixture fixture;
    fixture.engine->addJournal(fixture.leftBehind("killed", RunPhase::Running));
    fixture.engine->addJournal(fixture.leftBehind("stopped", RunPhase::Stopped, 100));
    fixture.engine->addJournal(fixture.leftBehind("half back", RunPhase::RollingBack, 100));
    fixture.engine->addJournal(fixture.leftBehind("finished", RunPhase::Finished, 1'000));
    QVERIFY(fixture.open());
    MigrationRuns *const runs = fixture.session()->runs();
    QCOMPARE(runs->unfinishedCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(runs->unfinished() != nullptr);
        runs->postpone(runs->unfinished()->path);
    }
    QVERIFY(runs->unfinished() == nullptr);
    QCOMPARE(runs->unfinishedCount(), 3);   // still in the list
    QCOMPARE(runs->table()->rowCount(), 4);
}

void tst_MigrationRun::runOfAnotherEnvironmentIsNotOffered()
{
    MigrationFixture fixture;
    migration::JournalSummary other = fixture.leftBehind("other", RunPhase::Running);
    other.plan.environmentId = "another environment";
    fixture.engine->addJournal(other);
    migration::JournalSummary busy = fixture.leftBehind("busy", RunPhase::Running);
    busy.inUse = true;   // another program is at it
    fixture.engine->addJournal(busy);
    QVERIFY(fixture.open());
    QVERIFY(fixture.session()->runs()->unfinished() == nullptr);
    QCOMPARE(fixture.session()->runs()->table()->rowCount(), 1);
    QCOMPARE(fixture.session()->runs()->table()->index(0, MigrationRunsModel::State).data().toString(), u"Running, 43 %"_s);
}

void tst_MigrationRun::journalsAreRemoved()
{
    MigrationFixture fixture;
    fixture.engine->addJournal(fixture.leftBehind("finished", RunPhase::Finished));
    QVERIFY(fixture.open());
    MigrationRuns *const runs = fixture.session()->runs();
    fixture.engine->failNext(FakeMigrationBackend::Call::Remove, StorageError("a process is at it").clone());
    runs->remove("/journals/finished.journal");
    QTRY_VERIFY(runs->error() != nullptr);
    QVERIFY(runs->error()->kind() == ErrorKind::Storage);
    QCOMPARE(runs->table()->rowCount(), 1);
    runs->remove("/journals/finished.journal");
    QTRY_COMPARE(runs->table()->rowCount(), 0);
    QVERIFY(runs->error() == nullptr);
    fixture.engine->failNext(FakeMigrationBackend::Call::List, StorageError("cannot read the folder").clone());
    runs->reload();
    QTRY_VERIFY(runs->error() != nullptr);
}

void tst_MigrationRun::reportIsExported()
{
    MigrationFixture fixture;
    QVERIFY(fixture.migrate());
    QSignalSpy exported(fixture.run(), &MigrationRun::exported);
    QSignalSpy failed(fixture.run(), &MigrationRun::exportFailed);
    const QString file = fixture.folder.filePath(u"report.csv"_s);
    fixture.run()->exportReport(file, ReportFile::Csv);
    QVERIFY(exported.wait());
    QVERIFY(QFile::exists(file));
    fixture.engine->failNext(FakeMigrationBackend::Call::Export, StorageError("the disk is full").clone());
    fixture.run()->exportReport(file, ReportFile::Json);
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().value<ErrorPtr>()->kind() == ErrorKind::Storage);
}

void tst_MigrationRun::attentionIsReadInPages()
{
    MigrationFixture fixture;
    fixture.engine->addJournal(fixture.leftBehind("finished", RunPhase::Finished));
    fixture.engine->addAttention("/journals/finished.journal", "de", 450, "no key for version 0");
    QVERIFY(fixture.open());
    AttentionModel *const attention = fixture.run()->attention();
    fixture.session()->openRun("/journals/finished.journal", MigrationRun::Then::Look);
    QTRY_COMPARE(attention->rowCount(), 200);
    QTRY_COMPARE(attention->total(), 450);
    QVERIFY(attention->canFetchMore({}));
    attention->fetchMore({});
    QVERIFY(!attention->canFetchMore({}));   // one page at a time
    QTRY_COMPARE(attention->rowCount(), 400);
    attention->fetchMore({});
    QTRY_COMPARE(attention->rowCount(), 450);
    QVERIFY(!attention->canFetchMore({}));
    QCOMPARE(fixture.engine->count("attention 200"), 1);
    QCOMPARE(attention->index(449, AttentionModel::Reason).data().toString(), u"No key for version 0."_s);
    QCOMPARE(attention->index(0, AttentionModel::State).data().toString(), u"set aside"_s);
    QCOMPARE(fixture.engine->count("attention 0"), 1);
    fixture.session()->showRuns();
    QCOMPARE(attention->rowCount(), 0);
    // The tester fetches as soon as it hears of rows, in the middle of their coming too: no record twice.
    const QAbstractItemModelTester tester(attention, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.session()->openRun("/journals/finished.journal", MigrationRun::Then::Look);
    QVERIFY(QTest::qWaitFor([&] {
        attention->fetchMore({});
        return attention->rowCount() == 450;
    }));
    QSet<QString> keys;
    for (int row = 0; row < attention->rowCount(); ++row) {
        keys.insert(attention->index(row, 0).data(Role::RecordKey).toString());
    }
    QCOMPARE(keys.size(), 450);
}

void tst_MigrationRun::attentionGrowsWhileItRuns()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    AttentionModel *const attention = fixture.run()->attention();
    const QAbstractItemModelTester tester(attention, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.engine->setAside["de"] = 30;
    fixture.engine->hold();
    fixture.session()->startRun();
    fixture.engine->allow(5);
    QTRY_COMPARE(attention->rowCount(), 15);
    fixture.engine->allow(5);
    QTRY_COMPARE(attention->rowCount(), 30);
    QVERIFY(fixture.atRest());
    QTRY_COMPARE(attention->rowCount(), 30);
}

void tst_MigrationRun::attentionThatCannotBeRead()
{
    MigrationFixture fixture;
    fixture.engine->addJournal(fixture.leftBehind("finished", RunPhase::Finished));
    fixture.engine->addAttention("/journals/finished.journal", "de", 3, "no key for version 0");
    QVERIFY(fixture.open());
    fixture.session()->openRun("/journals/finished.journal", MigrationRun::Then::Look);
    QVERIFY(fixture.atRest());
    QTRY_COMPARE(fixture.run()->attention()->rowCount(), 3);
    fixture.engine->failNext(FakeMigrationBackend::Call::Attention, StorageError("damaged").clone());
    fixture.run()->attention()->reload();
    QTRY_VERIFY(fixture.run()->attention()->error() != nullptr);
    QVERIFY(fixture.run()->attention()->error()->kind() == ErrorKind::Storage);
    fixture.run()->attention()->reload();
    QTRY_COMPARE(fixture.run()->attention()->rowCount(), 3);
    QVERIFY(fixture.run()->attention()->error() == nullptr);
    // And a journal that none of the keys opens.
    fixture.session()->showRuns();
    fixture.engine->failNext(FakeMigrationBackend::Call::Open, CryptoError("none of the secrets opens the journal").clone());
    fixture.session()->openRun("/journals/finished.journal", MigrationRun::Then::Look);
    QTRY_VERIFY(fixture.run()->error() != nullptr);
    QVERIFY(fixture.run()->error()->kind() == ErrorKind::Crypto);
    QVERIFY(!fixture.run()->hasJournal());
}

void tst_MigrationRun::theSameJournalAtOnceAgain()
{
    MigrationFixture fixture;
    fixture.engine->addJournal(fixture.leftBehind("finished", RunPhase::Finished));
    QVERIFY(fixture.open());
    for (int i = 0; i < 5; ++i) {   // let go of on the pool, and needed at once
        fixture.session()->openRun("/journals/finished.journal", MigrationRun::Then::Look);
        QVERIFY(fixture.atRest());
        QVERIFY(fixture.run()->error() == nullptr);
        fixture.session()->showRuns();
    }
    QTRY_VERIFY(!fixture.session()->runs()->table()->at(0)->inUse);   // and the list knows
    // Stopped before it has even begun.
    fixture.session()->openRun("/journals/finished.journal", MigrationRun::Then::Look);
    QVERIFY(fixture.atRest());
    fixture.session()->showRuns();
    fixture.session()->openRun("/journals/finished.journal", MigrationRun::Then::RollBack);
    fixture.run()->stop();
    QTRY_VERIFY(!fixture.run()->isBusy());
    QCOMPARE(fixture.engine->count("rollBack"), 0);
}

QTEST_GUILESS_MAIN(tst_MigrationRun)
#include "tst_migrationrun.moc"
