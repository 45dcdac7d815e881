// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Migrations page and its six steps in their states, light, dark and right to left: no label or button is too small for its text. With
// STRONGROOM_PICTURES=DIR it saves a picture of each.

#include "MigrationFixture.h"

#include "migration/KeyCopyStrip.h"
#include "migration/VerdictView.h"
#include "translation/Translation.h"

#include <QLabel>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using migration::RunPhase;
using model::MigrationStep;
using test::FakeMigrationBackend;
using test::MigrationUiFixture;

class tst_MigrationPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    void check(QWidget *window, const QString &name);
    void startAndList();
    void stepsToHow(MigrationUiFixture &fixture);
    void runAndReport(MigrationUiFixture &fixture);
    ui::Theme *m_theme = nullptr;
};

void tst_MigrationPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
}

void tst_MigrationPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_MigrationPictures::check(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/migration-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            const int needed = label->fontMetrics().horizontalAdvance(label->text());
            QVERIFY2(label->contentsRect().width() >= needed - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1, qPrintable(u"%1: lines clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            QFAIL(qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
        }
    }
}

void tst_MigrationPictures::startAndList()
{
    {
        MigrationUiFixture empty(m_theme);
        QVERIFY(empty.openPage());
        check(empty.window.get(), u"01-empty"_s);
        empty.manager.close(toQString(MigrationUiFixture::id));
        check(empty.window.get(), u"02-closed"_s);
    }
    MigrationUiFixture list(m_theme);
    list.engine->addJournal(MigrationUiFixture::leftBehind("2026-11-26-0907-1c2d", RunPhase::Running, 20'730, 1'795'300'000));
    list.engine->addJournal(MigrationUiFixture::leftBehind("2026-11-20-1600-77aa", RunPhase::Finished, 48'207, 1'795'100'000));
    list.engine->addJournal(MigrationUiFixture::leftBehind("2026-11-18-1122-90fe", RunPhase::RolledBack, 4'100, 1'795'000'000));
    list.engine->addJournal(MigrationUiFixture::leftBehind("2026-11-11-0800-0b0c", RunPhase::Stopped, 9'000, 1'794'500'000));
    QVERIFY(QTest::qWaitFor([&] { return list.manager.find(toQString(MigrationUiFixture::id)) != nullptr; }));
    list.window->sidebar()->select(toQString(MigrationUiFixture::id), model::ConnectionPage::Keys);
    QVERIFY(QTest::qWaitFor([&] { return !list.window->migrationOffer()->text().isEmpty(); }));
    check(list.window.get(), u"03-offer-on-another-page"_s);
    QVERIFY(list.openPage());
    check(list.window.get(), u"04-list"_s);
    list.page()->askToRollBack("/home/ada/.local/share/Strongroom/migrations/2026-11-20-1600-77aa.journal");
    auto *confirm = list.dialog<ui::ConfirmDialog>();
    QVERIFY(confirm != nullptr);
    check(confirm, u"05-confirm-roll-back"_s);
    confirm->reject();
    list.page()->askToRemove("/home/ada/.local/share/Strongroom/migrations/2026-11-20-1600-77aa.journal");
    confirm = list.dialog<ui::ConfirmDialog>();
    QVERIFY(confirm != nullptr);
    check(confirm, u"06-confirm-remove"_s);
    confirm->reject();
}

void tst_MigrationPictures::stepsToHow(MigrationUiFixture &fixture)
{
    ui::MainWindow *const window = fixture.window.get();
    model::MigrationSession *const session = fixture.session();
    session->begin();
    check(window, u"10-where-counting"_s);
    QVERIFY(fixture.counted());
    check(window, u"11-where"_s);
    session->goTo(MigrationStep::Keys);
    check(window, u"12-keys"_s);
    QVERIFY(!session->generateKey());
    check(window, u"13-keys-generated"_s);
    fixture.click(fixture.page()->keys()->copyStrip()->declineButton());
    check(window, u"14-keys-declined"_s);
    session->goTo(MigrationStep::Check);
    check(window, u"15-check"_s);
    fixture.engine->hold();
    session->startCheck();
    fixture.engine->allow(2);
    QVERIFY(QTest::qWaitFor([&] { return session->check()->looked() == 30; }));
    check(window, u"16-check-running"_s);
    const migration::PreflightReport passed = fixture.engine->checkReport;
    migration::Finding refusal{migration::FindingCode::EmptyPage, migration::Severity::Refusal, "de", "the service counts 12,400 records and sends an empty page at offset 300",
                               "Ask the service's operator. A migration from a view that is not whole would leave records behind"};
    migration::Finding warning{migration::FindingCode::SomeDoNotOpen, migration::Severity::Warning, "us", "3 of 40 records that were looked at do not open", "They will be set aside"};
    fixture.engine->checkReport.findings.push_back(warning);
    fixture.engine->checkReport.findings.push_back(refusal);
    const std::string hash = "9f3c2ab1" + std::string(52, '0') + "e07d";
    fixture.engine->checkReport.unreadable = {{"us", hash, 0, "there is no key for version 0"}, {"us", hash, 1, "damaged: the authentication tag does not fit"}};
    fixture.engine->checkReport.countries.back().unreadable = 3;
    fixture.engine->release();
    QVERIFY(QTest::qWaitFor([&] { return session->check()->state() == model::MigrationCheck::State::Done; }));
    check(window, u"17-check-refused"_s);
    fixture.engine->checkReport = passed;
    fixture.engine->checkReport.findings.push_back(warning);
    fixture.engine->failNext(FakeMigrationBackend::Call::Check, NetworkError("no answer from the service").advise("Check the network, then try again.").clone());
    session->startCheck();
    QVERIFY(QTest::qWaitFor([&] { return session->check()->state() == model::MigrationCheck::State::Failed; }));
    check(window, u"18-check-failed"_s);
    session->startCheck();
    QVERIFY(QTest::qWaitFor([&] { return session->check()->state() == model::MigrationCheck::State::Done; }));
    check(window, u"19-check-passed"_s);
    session->goTo(MigrationStep::How);
    check(window, u"20-how"_s);
    fixture.keychain->setMood(test::BreakableKeychain::Mood::RefusesWrites);
    session->startRun();
    QVERIFY(QTest::qWaitFor([&] { return !session->isStarting(); }));
    check(window, u"21-how-key-not-saved"_s);
    fixture.keychain->setMood(test::BreakableKeychain::Mood::Works);
}

void tst_MigrationPictures::runAndReport(MigrationUiFixture &fixture)
{
    ui::MainWindow *const window = fixture.window.get();
    model::MigrationSession *const session = fixture.session();
    fixture.engine->setAside = {{"de", 2}, {"us", 4}};
    fixture.engine->hold();
    session->startRun();
    QVERIFY(fixture.running());
    fixture.engine->allow(5);
    QVERIFY(QTest::qWaitFor([&] { return fixture.run()->figures().setAside == 3 && fixture.run()->attention()->rowCount() == 3; }));
    check(window, u"30-running"_s);
    fixture.run()->pause();
    check(window, u"31-paused"_s);
    fixture.page()->askToRollBack({});
    auto *confirm = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(confirm != nullptr);
    check(confirm, u"32-confirm-stop-and-roll-back"_s);
    confirm->reject();
    fixture.run()->unpause();
    session->goTo(MigrationStep::Keys);
    check(window, u"33-keys-while-it-runs"_s);
    session->goTo(MigrationStep::Run);
    fixture.click(fixture.page()->run()->backgroundButton());
    check(window, u"34-in-the-background"_s);
    window->sidebar()->select(toQString(MigrationUiFixture::id), model::ConnectionPage::Migrations);
    fixture.click(fixture.page()->run()->stopButton());
    QVERIFY(fixture.atRest());
    check(window, u"35-stopped"_s);
    fixture.engine->failingCountries["us"] = NetworkError("no answer from the service").advise("Check the network.").clone();
    fixture.engine->release();
    session->resumeRun();
    QVERIFY(fixture.atRest());
    check(window, u"36-a-country-failed"_s);
    fixture.engine->failingCountries.clear();
    migration::Verdict no;
    no.version = 1;
    no.needs = {{migration::NeedKind::Records, "us", 4, {}, {}}, {migration::NeedKind::Unreachable, "de", 0, {}, {}}};
    fixture.engine->verdicts[1] = no;
    session->resumeRun();
    QVERIFY(QTest::qWaitFor([&] { return fixture.run()->outcome() == model::MigrationRun::Outcome::Finished; }));
    QVERIFY(fixture.atRest());
    check(window, u"37-report"_s);
    session->askVerdicts();
    QVERIFY(QTest::qWaitFor([&] { return !session->verdicts()->isAsking(); }));
    check(window, u"38-report-verdict"_s);
    window->resize(760, 620);
    check(window, u"39-report-narrow"_s);
    window->resize(1360, 840);
    session->rollBackRun();
    QVERIFY(fixture.atRest());
    check(window, u"40-rolled-back"_s);
}

void tst_MigrationPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    startAndList();
    MigrationUiFixture fixture(m_theme);
    QVERIFY(fixture.openPage());
    stepsToHow(fixture);
    if (QTest::currentTestFailed()) {
        return;
    }
    runAndReport(fixture);
}

QTEST_MAIN(tst_MigrationPictures)
#include "tst_migrationpictures.moc"
