// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The wizard by mouse and keyboard, through all six steps: on migrations in memory, where every turn can be taken, and what the page promises
// (nothing saved too early, blocked means blocked and says why, a run that outlives the page, asked before anything dangerous).

#include "MigrationFixture.h"

#include "dialogs/CommandPalette.h"
#include "keys/AddSecretDialog.h"
#include "keys/ExportSecretsDialog.h"
#include "migration/KeyCopyStrip.h"
#include "migration/StatCard.h"
#include "migration/VerdictView.h"
#include "shell/PageHost.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using migration::RunPhase;
using model::MigrationRun;
using model::MigrationStep;
using test::BreakableKeychain;
using test::FakeMigrationBackend;
using test::MigrationUiFixture;

class tst_MigrationWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyStateTeaches();
    void throughAllSixSteps();
    void keysByKeyboard();
    void entersASecret();
    void exportsTheNewKey();
    void refusedCheckBlocks();
    void startThatFailsSaysSo();
    void closingTheWindowStopsTheRun();
    void pausesStopsAndGoesOn();
    void rollsBackAfterAsking();
    void goesOnInTheBackground();
    void lockingStopsTheRun();
    void interruptedRunIsOfferedEverywhere();
    void listOfRuns();
    void reportAsFiles();
    void reportThatCannotBeWritten();
    void setsTheVersionCurrent();
    void menuPaletteAndShortcut();
    void everyControlHasAName();
    void connectionWithoutEncryption();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_MigrationWizard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

void tst_MigrationWizard::emptyStateTeaches()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    ui::EmptyState *const empty = fixture.page()->runsView()->emptyState();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No key has been migrated yet"_s);
    QVERIFY(empty->text().contains(u"rolled back"_s));
    fixture.click(empty->button());
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->where());
    fixture.manager.close(toQString(MigrationUiFixture::id));
    QTRY_COMPARE(empty->title(), u"The connection is closed"_s);
    fixture.click(empty->button());
    QTRY_COMPARE(fixture.manager.state(toQString(MigrationUiFixture::id)), model::ConnectionState::Open);
}

void tst_MigrationWizard::throughAllSixSteps()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    ui::MigrationPage *const page = fixture.page();
    fixture.click(page->runsView()->emptyState()->button());

    // 1 Where
    QVERIFY(fixture.counted());
    QCOMPARE(page->currentStep()->title(), u"Where are the records?"_s);
    QCOMPARE(page->where()->summary(), u"2 countries chosen \u00b7 48,232 records"_s);
    page->where()->table()->setFocus();
    page->where()->table()->setCurrentIndex(fixture.session()->countries()->index(1, 2));
    QTest::keyClick(page->where()->table(), Qt::Key_Space);
    QCOMPARE(page->where()->summary(), u"1 country chosen \u00b7 48,213 records"_s);
    const QRect cell = page->where()->table()->visualRect(fixture.session()->countries()->index(1, 0));
    QTest::mouseClick(page->where()->table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(fixture.session()->countries()->chosen().size(), std::size_t(2));
    fixture.click(page->where()->nextButton());

    // 2 Keys
    QCOMPARE(page->currentStep(), page->keys());
    QVERIFY(!page->keys()->nextButton()->isEnabled());
    fixture.click(page->keys()->generateButton());
    QVERIFY(page->keys()->chosenText().startsWith(u"Version 5: 32-byte key"_s));   // 4 is in use at the service
    QVERIFY(page->keys()->copyStrip()->isVisible());
    fixture.click(page->keys()->nextButton());

    // 3 Check
    QCOMPARE(page->currentStep(), page->check());
    QVERIFY(!page->check()->nextButton()->isEnabled());
    QVERIFY(!page->check()->rewriteBox()->isChecked());
    QVERIFY(!page->check()->everythingBox()->isChecked());
    QVERIFY(page->check()->explanation().endsWith(u" Nothing is written."_s));
    fixture.click(page->check()->rewriteBox());
    QVERIFY(page->check()->explanation().contains(u"one record per country"_s));
    fixture.click(page->check()->rewriteBox());
    fixture.click(page->check()->everythingBox());
    fixture.click(page->check()->runButton());
    QTRY_COMPARE(page->check()->verdict()->title(), u"Nothing speaks against it"_s);
    QVERIFY(fixture.engine->lastCheckOptions().depth == migration::CheckDepth::Everything);
    QVERIFY(fixture.engine->lastCheckOptions().proof == model::WriteProof::NotTried);
    fixture.click(page->check()->nextButton());

    // 4 How: and back to the first step, which still is as it was
    QCOMPARE(page->currentStep(), page->how());
    fixture.click(page->how()->backButton());
    fixture.click(page->check()->backButton());
    fixture.click(page->keys()->backButton());
    QCOMPARE(page->currentStep(), page->where());
    for (ui::StepPage *const step : std::initializer_list<ui::StepPage *>{page->where(), page->keys(), page->check()}) {
        fixture.click(step->nextButton());
    }
    QCOMPARE(page->currentStep(), page->how());
    page->how()->batchBox()->setValue(50);
    page->how()->batchBox()->setValue(1'000);   // not that many
    QCOMPARE(page->how()->batchBox()->value(), 100);
    page->how()->batchBox()->setValue(40);
    page->how()->rateBox()->setValue(250);
    QVERIFY2(page->how()->summary().startsWith(u"32,210 records in de and us will be encrypted anew with key version 5."_s), qPrintable(page->how()->summary()));
    QCOMPARE(fixture.keychain->kept(MigrationUiFixture::id), MigrationUiFixture::two());   // nothing saved so far
    fixture.engine->setAside = {{"us", 10}};
    fixture.engine->hold();
    page->how()->startButton()->setFocus();
    QTest::keyClick(page->how()->startButton(), Qt::Key_Space);
    QVERIFY(fixture.running());
    QTRY_VERIFY(page->run()->isAncestorOf(QApplication::focusWidget()));   // the pressed button is gone, the keyboard is not
    QVERIFY(incountry::SecretsData::parse(fixture.keychain->kept(MigrationUiFixture::id)).find(5) != nullptr);

    // 5 Run
    QCOMPARE(page->currentStep(), page->run());
    QCOMPARE(fixture.engine->lastPlan().batchSize, 40);
    QCOMPARE(fixture.engine->lastPlan().recordsPerSecond, 250.0);
    fixture.engine->allow(5);
    QTRY_COMPARE(page->run()->verifiedCard()->value(), u"16,100"_s);
    QCOMPARE(page->run()->verifiedCard()->note(), u"50 %"_s);
    QCOMPARE(page->run()->setAsideCard()->value(), u"5"_s);
    QCOMPARE(page->run()->rateCard()->value(), u"1,732/s"_s);
    QVERIFY(page->run()->rateCard()->note().startsWith(u"limited by key derivation"_s));
    QTRY_COMPARE(page->run()->attention()->model()->rowCount(), 5);   // to be looked at while it runs
    QVERIFY(page->statusTexts().range.startsWith(u"Journal: 16,100 of 32,210 verified, roll back possible"_s));
    fixture.engine->release();
    QVERIFY(fixture.atRest());

    // 6 Report
    QCOMPARE(page->currentStep(), page->report());
    QTRY_VERIFY(page->report()->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(page->report()->title(), u"32,200 of 32,210 records have key version 5"_s);
    QCOMPARE(page->report()->migratedCard()->value(), u"32,200"_s);
    QCOMPARE(page->report()->leftCard()->value(), u"0"_s);
    QCOMPARE(page->report()->setAsideCard()->value(), u"10"_s);
    QVERIFY(page->report()->meanwhileText().contains(u"2 records changed by somebody else"_s));
    QVERIFY(page->report()->meanwhileText().contains(u"no conditional write"_s));
    QVERIFY(page->report()->meanwhileText().contains(u"61 ms"_s));
    migration::Verdict no;
    no.needs = {{migration::NeedKind::Records, "us", 10, {}, {}}};
    fixture.engine->verdicts[1] = no;
    fixture.click(page->report()->verdicts()->askButton());
    QTRY_VERIFY(page->report()->verdicts()->text().contains(u"10 records of this version"_s));
    QVERIFY(page->report()->verdicts()->text().contains(u"May key version 1 be destroyed?\nNo."_s));
    QTRY_VERIFY(page->report()->verdicts()->text().contains(u"May key version 2 be destroyed?\nYes."_s));
    fixture.click(page->allButton());
    QVERIFY(page->currentStep() == nullptr);
    QTRY_COMPARE(page->runsView()->table()->model()->rowCount(), 1);
}

void tst_MigrationWizard::keysByKeyboard()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.session()->begin();
    QVERIFY(fixture.counted());
    ui::StepList *const list = fixture.page()->stepList();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->keys());
    QTest::keyClick(list, Qt::Key_Down);   // not yet
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->keys());
    QVERIFY(!list->item(2)->toolTip().isEmpty());
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->where());
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), u"Where, current"_s);
    QCOMPARE(list->item(5)->data(Qt::AccessibleTextRole).toString(), u"Report, to come"_s);
    fixture.page()->where()->nextButton()->setFocus();
    QTest::keyClick(fixture.page()->where()->nextButton(), Qt::Key_Return);
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->keys());
    QTRY_VERIFY(fixture.page()->keys()->generateButton()->hasFocus());   // what is used first
    QTest::keyClick(fixture.page()->keys()->generateButton(), Qt::Key_Space);
    QVERIFY(fixture.session()->target().has_value());
}

void tst_MigrationWizard::entersASecret()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    fixture.session()->begin();
    QVERIFY(fixture.counted());
    fixture.session()->goTo(MigrationStep::Keys);
    fixture.click(fixture.page()->keys()->enterButton());
    auto *dialog = fixture.dialog<ui::AddSecretDialog>();
    QVERIFY(dialog != nullptr);
    dialog->versionEdit()->setText(u"9"_s);
    dialog->secretEdit()->setText(u"a new password"_s);
    fixture.click(dialog->addButton());
    QTRY_COMPARE(fixture.session()->target(), std::optional<std::int64_t>(9));
    QCOMPARE(fixture.page()->keys()->chosenText(), u"Version 9: password"_s);
    // One that is here already is refused in words.
    QComboBox *const existing = fixture.page()->keys()->existingBox();
    existing->setCurrentIndex(2);
    Q_EMIT existing->activated(2);
    QCOMPARE(fixture.session()->target(), std::optional<std::int64_t>(2));
    QVERIFY(!fixture.page()->keys()->copyStrip()->isVisible());
    QVERIFY(!fixture.page()->keys()->laterButton()->isVisible());   // it is the current one
}

void tst_MigrationWizard::exportsTheNewKey()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.session()->goTo(MigrationStep::Keys);
    ui::KeyCopyStrip *const strip = fixture.page()->keys()->copyStrip();
    fixture.click(strip->declineButton());
    QVERIFY(strip->answer() == ui::KeyCopyStrip::Answer::Declined);
    QVERIFY(!strip->declineButton()->isVisible());
    fixture.click(strip->exportButton());   // thought better of it
    auto *dialog = fixture.dialog<ui::ExportSecretsDialog>();
    QVERIFY(dialog != nullptr);
    const QString file = fixture.folder.filePath(u"keys.age"_s);
    dialog->setPath(file);
    dialog->passphraseEdit()->setText(u"correct horse battery"_s);
    dialog->repeatEdit()->setText(u"correct horse battery"_s);
    fixture.click(dialog->exportButton());
    QTRY_VERIFY_WITH_TIMEOUT(strip->answer() == ui::KeyCopyStrip::Answer::Exported, 20'000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.contains("age-encryption.org"));
    QVERIFY(!content.contains("lantern-otter"));
    QTRY_VERIFY(std::ranges::any_of(fixture.activity->entries(), [](const auto &entry) { return entry.kind == model::ActivityKind::ExportKeys; }));
}

void tst_MigrationWizard::refusedCheckBlocks()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    fixture.engine->checkReport.findings.push_back({migration::FindingCode::EmptyPage, migration::Severity::Refusal, "de", "the service counts and sends nothing", "ask its operator"});
    fixture.session()->begin();
    QVERIFY(fixture.counted());
    QVERIFY(!fixture.session()->generateKey());
    fixture.session()->goTo(MigrationStep::Check);
    fixture.click(fixture.page()->check()->runButton());
    QTRY_COMPARE(fixture.page()->check()->verdict()->title(), u"Refused: 1 reason"_s);
    QVERIFY(!fixture.page()->check()->nextButton()->isEnabled());
    QVERIFY(fixture.page()->check()->nextButton()->toolTip().contains(u"1 reason not to migrate"_s));
    QCOMPARE(fixture.page()->check()->findings()->model()->index(0, 0).data().toString(), u"Refused"_s);
    fixture.engine->checkReport.findings.clear();
    fixture.click(fixture.page()->check()->runButton());
    QTRY_VERIFY(fixture.page()->check()->nextButton()->isEnabled());
}

void tst_MigrationWizard::startThatFailsSaysSo()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.keychain->setMood(BreakableKeychain::Mood::RefusesWrites);
    fixture.click(fixture.page()->how()->startButton());
    QTRY_COMPARE(fixture.page()->how()->banner()->title(), u"The migration was not started: nothing was written"_s);
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->how());
    QCOMPARE(fixture.engine->count("create"), 0);
    fixture.keychain->setMood(BreakableKeychain::Mood::Works);
    fixture.engine->failNext(FakeMigrationBackend::Call::Create, StorageError("the disk is full").advise("Make room.").clone());
    fixture.click(fixture.page()->how()->startButton());
    QTRY_COMPARE(fixture.page()->run()->banner()->title(), u"The run could not begin: nothing was written"_s);
    QVERIFY(fixture.page()->run()->banner()->isVisible());
    // Nothing is lost by that: back, and once more. The key is saved by now.
    QVERIFY(fixture.session()->canGoTo(MigrationStep::Where));
    QVERIFY(fixture.session()->countries()->flags(fixture.session()->countries()->index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    fixture.session()->goTo(MigrationStep::How);
    QCOMPARE(fixture.page()->how()->startButton()->text(), u"&Start the migration"_s);
    fixture.click(fixture.page()->how()->startButton());
    QVERIFY(fixture.atRest());
    QVERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
}

void tst_MigrationWizard::closingTheWindowStopsTheRun()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.click(fixture.page()->how()->startButton());
    fixture.engine->allow(2);
    QTRY_VERIFY(fixture.run()->figures().done > 0);
    const std::string path = fixture.run()->summary().path;
    QVERIFY(fixture.window->close());   // and nothing is asked
    QVERIFY(fixture.window->findChildren<QDialog *>().isEmpty());
    QTRY_VERIFY(fixture.engine->journal(path).phase == RunPhase::Stopped);
    // The next start offers to go on.
    fixture.window->show();
    fixture.manager.open(toQString(MigrationUiFixture::id));
    fixture.session()->showRuns();
    QTRY_VERIFY(fixture.page()->offer()->isVisible());
    QVERIFY2(fixture.page()->offer()->text().startsWith(u"A migration was stopped at"_s), qPrintable(fixture.page()->offer()->text()));
}

void tst_MigrationWizard::pausesStopsAndGoesOn()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.click(fixture.page()->how()->startButton());
    QVERIFY(fixture.running());
    ui::RunStep *const run = fixture.page()->run();
    fixture.engine->allow(3);
    QTRY_COMPARE(fixture.run()->figures().percent(), 30);
    fixture.click(run->pauseButton());
    QVERIFY(fixture.run()->isPaused());
    QCOMPARE(run->pauseButton()->text(), u"&Resume"_s);
    QCOMPARE(run->banner()->title(), u"Paused"_s);
    fixture.click(run->pauseButton());
    QVERIFY(!fixture.run()->isPaused());
    fixture.click(run->stopButton());
    QVERIFY(fixture.atRest());
    QCOMPARE(run->banner()->title(), u"Stopped"_s);
    QVERIFY(run->resumeButton()->isVisible() && !run->pauseButton()->isVisible());
    fixture.engine->release();
    fixture.click(run->resumeButton());
    QTRY_VERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
    QTRY_COMPARE(fixture.page()->currentStep(), fixture.page()->report());
}

void tst_MigrationWizard::rollsBackAfterAsking()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.click(fixture.page()->how()->startButton());
    QVERIFY(fixture.running());
    fixture.engine->allow(5);
    QTRY_COMPARE(fixture.run()->figures().percent(), 50);
    fixture.click(fixture.page()->run()->rollBackButton());
    auto *dialog = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->accessibleDescription().startsWith(u"16,105 records in de and us get back the form they had before"_s), qPrintable(dialog->accessibleDescription()));
    dialog->reject();
    QVERIFY(fixture.run()->work() == MigrationRun::Work::Migrating);   // asked, and nothing happened
    QVERIFY(!fixture.run()->isStopping());
    fixture.click(fixture.page()->run()->rollBackButton());
    QTRY_VERIFY(fixture.window->findChildren<ui::ConfirmDialog *>().size() == 1);
    dialog = fixture.dialog<ui::ConfirmDialog>();
    fixture.click(dialog->findChild<ui::Button *>(u"confirm"_s));
    fixture.engine->release();
    QTRY_VERIFY(fixture.run()->outcome() == MigrationRun::Outcome::RolledBack);
    QVERIFY(fixture.atRest());
    QTRY_COMPARE(fixture.page()->report()->title(), u"Rolled back: 16,105 records are as they were before"_s);
    QVERIFY(!fixture.page()->report()->rollBackButton()->isVisible());
}

void tst_MigrationWizard::goesOnInTheBackground()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.click(fixture.page()->how()->startButton());
    QVERIFY(fixture.running());
    fixture.click(fixture.page()->run()->backgroundButton());
    QVERIFY(fixture.window->recordsPage() != nullptr);
    fixture.engine->allow(5);
    QTRY_COMPARE(fixture.run()->job()->percent(), std::optional<int>(50));
    QVERIFY(fixture.run()->isBusy());
    QVERIFY(fixture.command(u"migration.pause"_s)->isEnabled());
    fixture.command(u"migration.pause"_s)->trigger();
    QVERIFY(fixture.run()->isPaused());
    fixture.command(u"migration.pause"_s)->trigger();
    fixture.window->sidebar()->select(toQString(MigrationUiFixture::id), model::ConnectionPage::Migrations);
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->run());
    fixture.engine->release();
    QVERIFY(fixture.atRest());
}

void tst_MigrationWizard::lockingStopsTheRun()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.engine->hold();
    fixture.click(fixture.page()->how()->startButton());
    fixture.engine->allow(1);
    QTRY_VERIFY(fixture.run()->figures().done > 0);   // the worker is at it
    const std::string path = fixture.run()->summary().path;
    fixture.command(u"connection.close"_s)->trigger();
    QTRY_VERIFY(!fixture.run()->isBusy());
    QVERIFY(fixture.engine->journal(path).phase == RunPhase::Stopped);
    QVERIFY(!fixture.page()->run()->resumeButton()->isVisible());   // not without the keys
    fixture.manager.open(toQString(MigrationUiFixture::id));
    QTRY_VERIFY(fixture.page()->run()->resumeButton()->isVisible());
}

void tst_MigrationWizard::interruptedRunIsOfferedEverywhere()
{
    MigrationUiFixture fixture(m_theme);
    const auto left = MigrationUiFixture::leftBehind("killed", RunPhase::Running, 20'730);
    fixture.engine->addJournal(left);
    QVERIFY(fixture.choose());   // the Keys page
    ui::OfferStrip *const offer = fixture.window->migrationOffer();
    QTRY_VERIFY(offer->isVisible());
    QVERIFY2(offer->text().startsWith(u"A migration was interrupted at 42 %"_s), qPrintable(offer->text()));
    fixture.click(offer->laterButton());
    QVERIFY(!offer->isVisible());
    // Later is not never: it is in the list of its page.
    QVERIFY(fixture.openPage());
    QVERIFY(!fixture.page()->offer()->isVisible());
    QTRY_COMPARE(fixture.page()->runsView()->table()->model()->rowCount(), 1);
    fixture.click(fixture.page()->runsView()->resumeButton());
    QTRY_VERIFY(fixture.run()->outcome() == MigrationRun::Outcome::Finished);
    QVERIFY(fixture.engine->journal(left.path).phase == RunPhase::Finished);
    // And at the next one the offer itself goes on.
    const auto second = MigrationUiFixture::leftBehind("killed too", RunPhase::RollingBack, 20'730, 1'796'000'000);
    fixture.engine->addJournal(second);
    fixture.manager.close(toQString(MigrationUiFixture::id));
    fixture.window->sidebar()->select(toQString(MigrationUiFixture::id), model::ConnectionPage::Keys);
    fixture.manager.open(toQString(MigrationUiFixture::id));
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(!offer->resumeButton()->isVisible());
    fixture.click(offer->rollBackButton());
    auto *dialog = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(dialog != nullptr);
    fixture.click(dialog->findChild<ui::Button *>(u"confirm"_s));
    QTRY_VERIFY(fixture.engine->journal(second.path).phase == RunPhase::RolledBack);
}

void tst_MigrationWizard::listOfRuns()
{
    MigrationUiFixture fixture(m_theme);
    const auto finished = MigrationUiFixture::leftBehind("finished", RunPhase::Finished, 48'210, 1'795'300'000);
    const auto stopped = MigrationUiFixture::leftBehind("stopped", RunPhase::Stopped, 100, 1'795'200'000);
    fixture.engine->addJournal(finished);
    fixture.engine->addJournal(stopped);
    QVERIFY(fixture.openPage());
    ui::RunsView *const runs = fixture.page()->runsView();
    QTRY_COMPARE(runs->table()->model()->rowCount(), 2);
    QCOMPARE(runs->current()->path, finished.path);
    QVERIFY(!runs->resumeButton()->isVisible());
    QVERIFY(runs->rollBackButton()->isEnabled());
    runs->table()->setFocus();
    QTest::keyClick(runs->table(), Qt::Key_Down);
    QCOMPARE(runs->current()->path, stopped.path);
    QVERIFY(runs->resumeButton()->isVisible());
    QTest::keyClick(runs->table(), Qt::Key_Return);
    QTRY_COMPARE(fixture.page()->currentStep(), fixture.page()->report());
    QTRY_COMPARE(fixture.page()->report()->leftCard()->value(), u"48,110"_s);
    QVERIFY(fixture.page()->report()->resumeButton()->isVisible());
    fixture.click(fixture.page()->allButton());
    QTRY_VERIFY(runs->removeButton()->isEnabled());
    const std::string doomed = runs->current()->path;
    fixture.click(runs->removeButton());
    auto *dialog = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(fixture.engine->journalCount(), std::size_t(2));
    fixture.click(dialog->findChild<ui::Button *>(u"confirm"_s));
    QTRY_COMPARE(runs->table()->model()->rowCount(), 1);
    QVERIFY(runs->current()->path != doomed);
}

void tst_MigrationWizard::reportAsFiles()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.engine->setAside = {{"de", 3}};
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    ui::ReportStep *const report = fixture.page()->report();
    QCOMPARE(report->exportMenu()->actions().size(), 3);
    const std::pair<ui::ReportStep::Format, QByteArray> formats[] = {
        {ui::ReportStep::Format::Csv, "country,state"}, {ui::ReportStep::Format::Json, "{}"}, {ui::ReportStep::Format::Pdf, "%PDF-"}};
    int number = 0;
    for (const auto &[format, start] : formats) {
        const QString file = fixture.folder.filePath(u"report-%1"_s.arg(++number));
        report->exportTo(file, format);
        QTRY_VERIFY_WITH_TIMEOUT(report->banner()->text() == file, 20'000);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(start));
    }
}

void tst_MigrationWizard::reportThatCannotBeWritten()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    fixture.session()->startRun();
    QVERIFY(fixture.atRest());
    ui::ReportStep *const report = fixture.page()->report();
    report->exportTo(fixture.folder.filePath(u"no such folder/report.pdf"_s), ui::ReportStep::Format::Pdf);
    QTRY_COMPARE_WITH_TIMEOUT(report->banner()->title(), u"The report was not exported"_s, 20'000);
    fixture.engine->failNext(FakeMigrationBackend::Call::Export, StorageError("the disk is full").clone());
    report->exportTo(fixture.folder.filePath(u"report.csv"_s), ui::ReportStep::Format::Csv);
    QTRY_COMPARE(report->banner()->text(), u"The disk is full."_s);
}

void tst_MigrationWizard::setsTheVersionCurrent()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    fixture.session()->begin();
    QVERIFY(fixture.counted());
    fixture.session()->goTo(MigrationStep::Keys);
    fixture.click(fixture.page()->keys()->generateButton());
    fixture.click(fixture.page()->keys()->laterButton());
    fixture.session()->startCheck();
    QTRY_VERIFY(fixture.session()->canGoTo(MigrationStep::How));
    fixture.session()->goTo(MigrationStep::How);
    fixture.click(fixture.page()->how()->startButton());
    QVERIFY(fixture.atRest());
    const auto current = [&] { return incountry::SecretsData::parse(fixture.keychain->kept(MigrationUiFixture::id)).currentVersion(); };
    QCOMPARE(current(), 2);
    QTRY_COMPARE(fixture.page()->report()->currentButton()->text(), u"&Set version 5 as current"_s);
    fixture.click(fixture.page()->report()->currentButton());
    QTRY_COMPARE(fixture.page()->report()->banner()->title(), u"Version 5 is the current one"_s);
    QCOMPARE(current(), 5);
    QVERIFY(!fixture.page()->report()->currentButton()->isVisible());
    // The Keys page knows.
    fixture.window->sidebar()->select(toQString(MigrationUiFixture::id), model::ConnectionPage::Keys);
    auto *keys = qobject_cast<ui::KeysPage *>(fixture.window->pages()->front());
    QVERIFY(keys != nullptr);
    QTRY_COMPARE(keys->editor()->saved().currentVersion(), std::optional<std::int64_t>(5));
}

void tst_MigrationWizard::menuPaletteAndShortcut()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.choose());
    ui::Command *const show = fixture.command(u"migration.show"_s);
    QVERIFY(show != nullptr && show->isEnabled());
    QCOMPARE(show->group(), u"Tools"_s);
    bool inMenu = false;
    for (QAction *menu : fixture.window->menuBar()->actions()) {
        inMenu = inMenu || menu->menu()->actions().contains(show->action());
    }
    QVERIFY(inMenu);
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTest::keyClick(fixture.window.get(), Qt::Key_M, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.page() != nullptr && fixture.page()->isVisible());
    QVERIFY(!fixture.command(u"migration.stop"_s)->isEnabled());
    QVERIFY(!fixture.command(u"migration.stop"_s)->restriction().isEmpty());
    QTRY_VERIFY(fixture.session()->isConnectionOpen());
    fixture.command(u"migration.new"_s)->trigger();
    QCOMPARE(fixture.page()->currentStep(), fixture.page()->where());
}

void tst_MigrationWizard::everyControlHasAName()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.prepare());
    for (const QWidget *widget : fixture.page()->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool control = button != nullptr || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr
                          || (qobject_cast<const QAbstractItemView *>(widget) != nullptr && qobject_cast<const QHeaderView *>(widget) == nullptr);
        const bool inside = widget->parentWidget() != nullptr
                         && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr || qobject_cast<const QAbstractItemView *>(widget->parentWidget()) != nullptr
                             || widget->window() != fixture.window.get());
        if (!control || inside) {
            continue;
        }
        const QString name = widget->accessibleName().isEmpty() && button != nullptr ? button->text() : widget->accessibleName();
        const bool named = !name.isEmpty() || widget->isHidden();
        QVERIFY2(named, qPrintable(u"no name: %1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->parentWidget()->objectName())));
        if (button != nullptr && button->isVisibleTo(fixture.page())) {
            const bool explained = !button->toolTip().isEmpty() || qobject_cast<const QCheckBox *>(button) == nullptr;
            QVERIFY2(explained, qPrintable(u"no tool tip: "_s + button->text()));
        }
    }
    for (QWidget *box : {static_cast<QWidget *>(fixture.page()->how()->batchBox()), static_cast<QWidget *>(fixture.page()->how()->rateBox())}) {
        bool isBuddy = false;
        for (const QLabel *label : fixture.page()->findChildren<QLabel *>()) {
            isBuddy = isBuddy || label->buddy() == box;
        }
        QVERIFY(isBuddy);
    }
}

void tst_MigrationWizard::connectionWithoutEncryption()
{
    MigrationUiFixture fixture(m_theme);
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(u"00000000-0000-4000-8000-000000000002"_s) != nullptr; }));
    fixture.window->sidebar()->select(u"00000000-0000-4000-8000-000000000002"_s, model::ConnectionPage::Migrations);
    QTRY_COMPARE(fixture.page()->runsView()->emptyState()->title(), u"There are no keys to migrate"_s);
    QVERIFY(!fixture.page()->runsView()->newButton()->isVisible());
}

QTEST_MAIN(tst_MigrationWizard)
#include "tst_migrationwizard.moc"
