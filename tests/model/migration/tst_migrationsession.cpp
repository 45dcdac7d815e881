// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The wizard without widgets: what each step asks for, when the new key is saved, and everything that can go wrong before the first write.

#include "MigrationFixture.h"

#include <QSignalSpy>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using test::BreakableKeychain;
using test::FakeMigrationBackend;
using test::MigrationFixture;

namespace {

incountry::Secret password(std::int64_t version, std::string_view text) { return incountry::readSecret(version, incountry::SecretUse::Password, text); }

std::int64_t currentOf(const std::string &secretsData) { return incountry::SecretsData::parse(secretsData).currentVersion(); }

} // namespace

class tst_MigrationSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsOpenOneAfterTheOther();
    void everyStepCanBeComeBackTo();
    void newKeyIsNotSavedBeforeTheRun();
    void newKeyIsSavedBeforeTheFirstWrite();
    void laterLeavesTheCurrentVersion();
    void makesTheVersionCurrentAfterwards();
    void typedAndImportedKeys();
    void refusedKeysChangeNothing();
    void barePasswordStaysUnderEveryVersion();
    void aGeneratedKeyTakesNoVersionInUse();
    void anExistingVersionNeedsNoSaving();
    void aChangedPlanIsCheckedAgain();
    void refusalBlocks();
    void nothingToDoBlocks();
    void checkFails_data();
    void checkFails();
    void checkCanBeCancelled();
    void checkOptionsReachTheEngine();
    void keysThatCannotBeSavedStopTheStart_data();
    void keysThatCannotBeSavedStopTheStart();
    void keysChangedElsewhereStopTheStart();
    void howReachesThePlan();
    void lockingForgetsTheKey();
    void connectionThatIsGone();
};

void tst_MigrationSession::stepsOpenOneAfterTheOther()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    MigrationSession *const session = fixture.session();
    QVERIFY(session->view() == MigrationSession::View::Runs);
    session->begin();
    QVERIFY(session->view() == MigrationSession::View::Steps);
    QVERIFY(session->step() == MigrationStep::Where);
    QVERIFY(session->stateOf(MigrationStep::Where) == StepState::Current);
    QVERIFY(session->stateOf(MigrationStep::Report) == StepState::ToCome);
    QVERIFY(session->canGoTo(MigrationStep::Keys));
    QVERIFY(!session->canGoTo(MigrationStep::Check));
    QTRY_COMPARE(session->countries()->chosenRecords(), std::optional<std::int64_t>(1'480));

    session->countries()->chooseAll(false);
    QVERIFY(!session->canGoTo(MigrationStep::Keys));
    QCOMPARE(session->blockReason(MigrationStep::Where), u"Choose one country at least."_s);
    session->countries()->chooseAll(true);

    session->goTo(MigrationStep::Check);   // not yet
    QVERIFY(session->step() == MigrationStep::Where);
    session->goTo(MigrationStep::Keys);
    QVERIFY(session->step() == MigrationStep::Keys);
    QVERIFY(session->stateOf(MigrationStep::Where) == StepState::Done);
    QVERIFY(!session->blockReason(MigrationStep::Keys).isEmpty());
    QVERIFY(!session->generateKey());
    QCOMPARE(session->target(), std::optional<std::int64_t>(3));
    QVERIFY(session->isKeyNew());
    session->goTo(MigrationStep::Check);
    QCOMPARE(session->blockReason(MigrationStep::Check), u"Run the check first."_s);
    QVERIFY(!session->canGoTo(MigrationStep::How));
    QVERIFY(fixture.checked());
    QVERIFY(session->canGoTo(MigrationStep::How));
    QVERIFY(!session->canGoTo(MigrationStep::Run));
    session->goTo(MigrationStep::How);
    session->startRun();
    QVERIFY(session->step() == MigrationStep::How || session->step() == MigrationStep::Run);
    QVERIFY(fixture.atRest());
    QVERIFY(session->step() == MigrationStep::Report);
    QVERIFY(session->stateOf(MigrationStep::Run) == StepState::Done);
}

void tst_MigrationSession::everyStepCanBeComeBackTo()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    MigrationSession *const session = fixture.session();
    session->goTo(MigrationStep::How);
    session->startRun();
    QVERIFY(fixture.running());
    QVERIFY(session->step() == MigrationStep::Run);
    QVERIFY(!session->canGoTo(MigrationStep::Report));
    for (const MigrationStep step : {MigrationStep::Where, MigrationStep::Keys, MigrationStep::Check, MigrationStep::How}) {
        session->goTo(step);
        QVERIFY(session->step() == step);
    }
    // And nothing in them changes what runs.
    QVERIFY(session->isLocked());
    QVERIFY(session->generateKey() != nullptr);
    QVERIFY(!session->countries()->setData(session->countries()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    session->setHow({10, 1, 5, migration::Rollback::Drop, migration::Verification::Off});
    QCOMPARE(session->how().batchSize, 100);
    session->begin();
    QVERIFY(session->run()->isBusy());
    session->showRuns();
    QVERIFY(session->run()->isBusy());
    session->showSteps();
    session->goTo(MigrationStep::Run);
    fixture.engine->release();
    QVERIFY(fixture.atRest());
    QVERIFY(session->step() == MigrationStep::Report);
}

void tst_MigrationSession::newKeyIsNotSavedBeforeTheRun()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.session()->goTo(MigrationStep::How);
    QCOMPARE(fixture.keychain->kept(MigrationFixture::id), MigrationFixture::two);
    QVERIFY(fixture.engine->lastCheckOptions().durability == KeyDurability::NotYet);
    // The check saw what is kept, and what would be.
    const auto [before, after] = fixture.engine->lastKeys();
    QCOMPARE(currentOf(before), 2);
    QCOMPARE(currentOf(after), 3);
    QVERIFY(incountry::SecretsData::parse(before).find(3) == nullptr);
    fixture.session()->begin();   // given up
    QVERIFY(!fixture.session()->target());
    QCOMPARE(fixture.keychain->kept(MigrationFixture::id), MigrationFixture::two);
}

void tst_MigrationSession::newKeyIsSavedBeforeTheFirstWrite()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    QSignalSpy saved(fixture.session(), &MigrationSession::keysSaved);
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    QCOMPARE(saved.count(), 1);
    QCOMPARE(currentOf(fixture.engine->keptAtRun()), 3);   // by the time the run began it was in the keychain
    QCOMPARE(fixture.engine->keptAtRun(), fixture.keychain->kept(MigrationFixture::id));
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
    QCOMPARE(fixture.engine->lastPlan().targetVersion, 3);
    QCOMPARE(fixture.engine->lastPlan().expected, (std::map<std::string, std::int64_t>{{"de", 1'000}, {"fr", 480}}));
    QCOMPARE(fixture.engine->lastPlan().environmentId, std::string("env"));
}

void tst_MigrationSession::laterLeavesTheCurrentVersion()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    fixture.session()->begin();
    QVERIFY(!fixture.session()->generateKey());
    fixture.session()->setBecomesCurrent(migration::BecomesCurrent::Later);
    QVERIFY(fixture.checked());
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    QCOMPARE(currentOf(fixture.engine->keptAtRun()), 2);
    QVERIFY(incountry::SecretsData::parse(fixture.engine->keptAtRun()).find(3) != nullptr);
    QCOMPARE(currentOf(fixture.engine->lastKeys().second), 3);   // but the run seals with the new one
}

void tst_MigrationSession::makesTheVersionCurrentAfterwards()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    fixture.session()->begin();
    QVERIFY(!fixture.session()->generateKey());
    fixture.session()->setBecomesCurrent(migration::BecomesCurrent::Later);
    QVERIFY(fixture.checked());
    QVERIFY(!fixture.session()->canMakeCurrent());
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.session()->canMakeCurrent());
    // A keychain that refuses is said, and can be tried again.
    QSignalSpy failed(fixture.session(), &MigrationSession::startFailed);
    fixture.keychain->setMood(BreakableKeychain::Mood::RefusesWrites);
    fixture.session()->makeCurrent();
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().value<ErrorPtr>()->kind() == ErrorKind::Storage);
    QCOMPARE(currentOf(fixture.keychain->kept(MigrationFixture::id)), 2);
    fixture.keychain->setMood(BreakableKeychain::Mood::Works);
    QSignalSpy made(fixture.session(), &MigrationSession::madeCurrent);
    QVERIFY(fixture.session()->canMakeCurrent());
    fixture.session()->makeCurrent();
    QVERIFY(made.wait());
    QCOMPARE(made.first().first().toLongLong(), 3);
    QCOMPARE(currentOf(fixture.keychain->kept(MigrationFixture::id)), 3);
    QVERIFY(!fixture.session()->canMakeCurrent());
}

void tst_MigrationSession::typedAndImportedKeys()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    MigrationSession *const session = fixture.session();
    session->begin();
    QVERIFY(!session->enterKey(password(7, "typed")));
    QVERIFY(session->keyChoice() == KeyChoice::Entered);
    QCOMPARE(session->target(), std::optional<std::int64_t>(7));
    // Another choice takes its place: version 7 is not left behind.
    const auto file = incountry::SecretsDocument::parse(R"({"currentVersion": 5, "secrets": [{"secret": "five", "version": 5}, {"secret": "harbour", "version": 2}]})");
    QVERIFY(!session->importKeys(file, {}));
    QVERIFY(session->keyChoice() == KeyChoice::Imported);
    QCOMPARE(session->target(), std::optional<std::int64_t>(5));
    QVERIFY(session->editor()->edited().find(7) == nullptr);
    QVERIFY(fixture.checked());
    session->startRun();
    QVERIFY(fixture.atRest());
    QCOMPARE(currentOf(fixture.keychain->kept(MigrationFixture::id)), 5);
}

void tst_MigrationSession::refusedKeysChangeNothing()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    MigrationSession *const session = fixture.session();
    session->begin();
    const ErrorPtr taken = session->enterKey(password(2, "another"));
    QVERIFY(taken != nullptr && taken->kind() == ErrorKind::Client);
    QVERIFY(!session->target());
    QVERIFY(!session->editor()->hasChanges());
    const auto conflict = incountry::SecretsDocument::parse(R"({"currentVersion": 2, "secrets": [{"secret": "another", "version": 2}]})");
    const ErrorPtr refused = session->importKeys(conflict, {});
    QVERIFY(refused != nullptr && refused->kind() == ErrorKind::Client);
    QVERIFY(!session->editor()->hasChanges());
    const ErrorPtr unknown = session->chooseExisting(9);
    QVERIFY(unknown != nullptr && unknown->kind() == ErrorKind::Client);
    QVERIFY(!session->canGoTo(MigrationStep::Check));
}

void tst_MigrationSession::barePasswordStaysUnderEveryVersion()
{
    MigrationFixture fixture("\"lantern-otter\"", {{"de", {{0, 3}, {4, 12}}}, {"fr", {{7, 1}}}});
    QVERIFY(fixture.open());
    fixture.session()->begin();   // counts anew
    const ErrorPtr tooEarly = fixture.session()->generateKey();
    QVERIFY(tooEarly != nullptr && tooEarly->kind() == ErrorKind::Client);
    QVERIFY(!fixture.session()->target());
    QVERIFY(fixture.counted());
    QVERIFY(!fixture.session()->generateKey());
    QCOMPARE(fixture.session()->target(), std::optional<std::int64_t>(8));
    QVERIFY(fixture.checked());
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    // What any version opened before still opens by the keys that are kept now.
    const auto kept = incountry::SecretsData::parse(fixture.keychain->kept(MigrationFixture::id));
    for (const std::int64_t version : {0, 4, 7}) {
        QVERIFY(kept.find(version) != nullptr);
        QCOMPARE(std::string(kept.find(version)->bytes.text()), std::string("lantern-otter"));
    }
    QVERIFY(kept.find(8) != nullptr);
    QVERIFY(incountry::SecretsData::parse(fixture.engine->lastKeys().first).isBarePassword());
}

void tst_MigrationSession::aGeneratedKeyTakesNoVersionInUse()
{
    MigrationFixture fixture(MigrationFixture::two, {{"de", {{1, 5}, {3, 7}}}, {"fr", {}}});   // nobody here has version 3
    QVERIFY(fixture.open());
    fixture.session()->begin();
    QVERIFY(fixture.counted());
    QVERIFY(!fixture.session()->generateKey());
    QCOMPARE(fixture.session()->target(), std::optional<std::int64_t>(4));
}

void tst_MigrationSession::anExistingVersionNeedsNoSaving()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    fixture.session()->begin();
    QVERIFY(!fixture.session()->chooseExisting(2));
    QVERIFY(!fixture.session()->isKeyNew());
    QVERIFY(fixture.session()->isTargetCurrent());
    QVERIFY(fixture.checked());
    QVERIFY(fixture.engine->lastCheckOptions().durability == KeyDurability::Kept);
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    QCOMPARE(fixture.keychain->kept(MigrationFixture::id), MigrationFixture::two);
    QCOMPARE(fixture.engine->lastPlan().targetVersion, 2);
}

void tst_MigrationSession::aChangedPlanIsCheckedAgain()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    MigrationSession *const session = fixture.session();
    QVERIFY(session->canGoTo(MigrationStep::How));
    session->setHow({50, 2, 100, migration::Rollback::Keep, migration::Verification::ReadBack});   // no part of what was checked
    QVERIFY(session->canGoTo(MigrationStep::How));
    QVERIFY(session->countries()->setData(session->countries()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!session->canGoTo(MigrationStep::How));
    QVERIFY(fixture.checked());
    QCOMPARE(fixture.engine->lastPlan().countries, std::vector<incountry::Country>{incountry::Country("de")});
    QVERIFY(!session->generateKey());   // another one
    QVERIFY(!session->canGoTo(MigrationStep::How));
}

void tst_MigrationSession::refusalBlocks()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    migration::Finding refusal;
    refusal.code = migration::FindingCode::EmptyPage;
    refusal.severity = migration::Severity::Refusal;
    refusal.country = "de";
    refusal.text = "the service counts 900 records and sends none";
    fixture.engine->checkReport.findings.push_back(refusal);
    fixture.session()->begin();
    QVERIFY(!fixture.session()->generateKey());
    QVERIFY(fixture.checked());
    QVERIFY(fixture.session()->check()->isRefused());
    QVERIFY(!fixture.session()->blockReason(MigrationStep::Check).isEmpty());
    QVERIFY(!fixture.session()->canGoTo(MigrationStep::How));
    fixture.session()->startRun();
    QVERIFY(!fixture.session()->isStarting());
    QCOMPARE(fixture.engine->count("create"), 0);
    QCOMPARE(fixture.session()->check()->findings()->index(0, FindingsModel::SeverityName).data().toString(), u"Refused"_s);
}

void tst_MigrationSession::nothingToDoBlocks()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    fixture.engine->checkReport = test::passedCheck({{"de", 0}, {"fr", 0}});
    fixture.session()->begin();
    QVERIFY(!fixture.session()->generateKey());
    QVERIFY(fixture.checked());
    QVERIFY(fixture.session()->blockReason(MigrationStep::Check).contains(u"nothing to migrate"_s));
    QVERIFY(!fixture.session()->canGoTo(MigrationStep::How));
}

void tst_MigrationSession::checkFails_data()
{
    QTest::addColumn<ErrorPtr>("error");
    QTest::newRow("network") << NetworkError("no answer").clone();
    QTest::newRow("server") << ServerError("the service is ill").clone();
    QTest::newRow("auth") << AuthError(AuthFailure::InvalidClient, "the client is refused").clone();
    QTest::newRow("storage") << StorageError("the keychain is locked").clone();
    QTest::newRow("crypto") << CryptoError("the key is damaged").clone();
    QTest::newRow("client") << ClientError("the plan names no country").clone();
}

void tst_MigrationSession::checkFails()
{
    QFETCH(ErrorPtr, error);
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    fixture.session()->begin();
    QVERIFY(!fixture.session()->generateKey());
    fixture.engine->failNext(FakeMigrationBackend::Call::Check, error);
    fixture.session()->startCheck();
    QTRY_VERIFY(fixture.session()->check()->state() == MigrationCheck::State::Failed);
    QVERIFY(fixture.session()->check()->error()->kind() == error->kind());
    QVERIFY(!fixture.session()->canGoTo(MigrationStep::How));
    QVERIFY(fixture.checked());   // and again
    QVERIFY(fixture.session()->canGoTo(MigrationStep::How));
}

void tst_MigrationSession::checkCanBeCancelled()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    fixture.session()->begin();
    QVERIFY(!fixture.session()->generateKey());
    fixture.engine->hold();
    QSignalSpy progressed(fixture.session()->check(), &MigrationCheck::progressed);
    fixture.session()->startCheck();
    fixture.engine->allow(1);
    QVERIFY(progressed.wait());
    QCOMPARE(fixture.session()->check()->looked(), 15);
    QCOMPARE(fixture.session()->check()->toLook(), 60);
    QCOMPARE(fixture.session()->check()->country(), std::string("de"));
    QVERIFY(!fixture.session()->canGoTo(MigrationStep::How));
    fixture.session()->check()->cancel();
    QVERIFY(fixture.session()->check()->state() == MigrationCheck::State::NotRun);
    fixture.engine->release();
    QVERIFY(fixture.checked());
}

void tst_MigrationSession::checkOptionsReachTheEngine()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    fixture.session()->begin();
    QVERIFY(fixture.session()->checkOptions().proof == WriteProof::NotTried);   // unless the user says so
    QVERIFY(!fixture.session()->generateKey());
    fixture.session()->setCheckOptions({migration::CheckDepth::Everything, WriteProof::RewriteOne, KeyDurability::NotYet});
    QVERIFY(fixture.checked());
    QVERIFY(fixture.engine->lastCheckOptions().depth == migration::CheckDepth::Everything);
    QVERIFY(fixture.engine->lastCheckOptions().proof == WriteProof::RewriteOne);
}

void tst_MigrationSession::keysThatCannotBeSavedStopTheStart_data()
{
    QTest::addColumn<int>("mood");
    QTest::newRow("refuses writes") << int(BreakableKeychain::Mood::RefusesWrites);
    QTest::newRow("keeps something else") << int(BreakableKeychain::Mood::KeepsOther);
    QTest::newRow("locked") << int(BreakableKeychain::Mood::Locked);
}

void tst_MigrationSession::keysThatCannotBeSavedStopTheStart()
{
    QFETCH(int, mood);
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.session()->goTo(MigrationStep::How);
    fixture.keychain->setMood(BreakableKeychain::Mood(mood));
    QSignalSpy failed(fixture.session(), &MigrationSession::startFailed);
    fixture.session()->startRun();
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().value<ErrorPtr>()->kind() == ErrorKind::Storage);
    QCOMPARE(fixture.engine->count("create"), 0);   // no journal, no write
    QCOMPARE(fixture.engine->count("run"), 0);
    QCOMPARE(fixture.keychain->kept(MigrationFixture::id), MigrationFixture::two);
    QVERIFY(!fixture.session()->isLocked());
    // The choices are still there.
    fixture.keychain->setMood(BreakableKeychain::Mood::Works);
    QVERIFY(fixture.session()->canGoTo(MigrationStep::How));
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    QCOMPARE(fixture.engine->count("run"), 1);
}

void tst_MigrationSession::keysChangedElsewhereStopTheStart()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    const std::string theirs = R"({"currentVersion": 1, "secrets": [{"secret": "theirs", "version": 1}]})";
    fixture.keychain->put(MigrationFixture::id, theirs);
    QSignalSpy failed(fixture.session(), &MigrationSession::startFailed);
    fixture.session()->startRun();
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().value<ErrorPtr>()->kind() == ErrorKind::Client);
    QCOMPARE(fixture.keychain->kept(MigrationFixture::id), theirs);
    QCOMPARE(fixture.engine->count("run"), 0);
}

void tst_MigrationSession::howReachesThePlan()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.session()->setHow({25, 2, 300, migration::Rollback::Drop, migration::Verification::Off});
    QVERIFY(fixture.session()->summaryText().contains(u"cannot be rolled back"_s));
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    const migration::Plan plan = fixture.engine->lastPlan();
    QCOMPARE(plan.batchSize, 25);
    QCOMPARE(plan.parallelCountries, 2);
    QCOMPARE(plan.recordsPerSecond, 300.0);
    QVERIFY(plan.rollback == migration::Rollback::Drop);
    QVERIFY(plan.verification == migration::Verification::Off);
    QCOMPARE(fixture.session()->journalFolder(), u"/home/ada/.local/share/Strongroom/migrations"_s);
}

void tst_MigrationSession::lockingForgetsTheKey()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.manager.close(MigrationFixture::qid);
    QVERIFY(!fixture.session()->target());
    QVERIFY(fixture.session()->view() == MigrationSession::View::Runs);
    QVERIFY(fixture.session()->editor()->edited().empty());
    QVERIFY(!fixture.session()->canGoTo(MigrationStep::Keys));
}

void tst_MigrationSession::connectionThatIsGone()
{
    MigrationFixture fixture;
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.session()->startRun();
    fixture.engine->allow(1);
    QTRY_VERIFY(fixture.run()->figures().done > 0);   // the worker is at it
    const std::string path = fixture.run()->summary().path;
    fixture.manager.remove(MigrationFixture::qid);
    QTRY_VERIFY(fixture.manager.find(MigrationFixture::qid) == nullptr);
    QVERIFY(fixture.migrations->of(MigrationFixture::qid) == nullptr);
    QTRY_VERIFY(fixture.engine->journal(path).phase == migration::RunPhase::Stopped);   // at a safe point, and its journal says so
}

QTEST_GUILESS_MAIN(tst_MigrationSession)
#include "tst_migrationsession.moc"
