// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The wizard on the demo vault, with nothing faked: sandbox, network, keys, engine, journal. Every record to a new key, the report, the verdict over
// the old keys, and back again. What is at the service is looked at past the engine, through the store of the records page.

#include "MigrationFixture.h"

#include "base/Format.h"
#include "connections/Opening.h"
#include "incountry/StoredRecords.h"
#include "incountry/VersionCounts.h"
#include "migration/KeyCopyStrip.h"
#include "migration/StatCard.h"
#include "migration/VerdictView.h"
#include "support/SandboxProcess.h"
#include "support/WholeProgram.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"

#include <QFile>
#include <QSpinBox>

#include <map>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::MigrationRun;
using model::MigrationStep;

namespace {

constexpr int demoRecords = 360;
constexpr int patience = 120'000;   // ms, for a machine that does other things too
const QString id = u"00000000-0000-4000-8000-00000000000d"_s;

struct Desk : test::WholeProgram {
    explicit Desk(ui::Theme *theme) : WholeProgram(theme, Lock::Yes) {}
    // The Migrations page of the connection, its keys read.
    bool show(const std::shared_ptr<connections::ConfiguredConnection> &configured)
    {
        if (manager.find(id) == nullptr) {
            manager.addTransient(configured);
        }
        window->sidebar()->select(id, model::ConnectionPage::Migrations);
        return page() != nullptr
            && QTest::qWaitFor([this] { return session()->isConnectionOpen() && session()->editor()->state() == model::SecretsEditor::State::Ready; }, patience);
    }
    [[nodiscard]] ui::MigrationPage *page() const { return window->migrationPage(); }
    [[nodiscard]] model::MigrationSession *session() const { return page()->session(); }
};

void click(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }

} // namespace

class tst_MigrationDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAndBackAgain();
    void lockedHalfWay_data();
    void lockedHalfWay();

private:
    using Forms = std::map<std::string, std::string>;   // stored key -> what a write would send
    Forms formsOf(const std::string &country);
    incountry::VersionCounts countsOf(const std::string &country);

    ui::Theme *m_theme = nullptr;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::shared_ptr<connections::ConfiguredConnection> m_configured;
    std::vector<std::string> m_countries = {"de", "us", "in", "jp", "br", "sa"};
};

void tst_MigrationDemo::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*QCoreApplication::instance());
    m_theme = new ui::Theme(this);
    m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, QString::number(demoRecords)});
    m_configured = test::WholeProgram::configured(m_sandbox->readyFile(), connections::Service::InCountry);
    m_configured->connection.id = fromQString(id);
    m_configured->connection.name = "Demo vault";
    m_configured->connection.origin = connections::Origin::Demo;
    m_configured->connection.countries = m_countries;
}

tst_MigrationDemo::Forms tst_MigrationDemo::formsOf(const std::string &country)
{
    const connections::MigrationParts parts = connections::openForMigration(
        m_configured->connection, m_configured->credentials, incountry::SecretsData::parse(m_configured->credentials.at(keychain::CredentialKind::SecretsData).text()));
    Forms forms;
    for (std::int64_t offset = 0;; offset += 100) {
        const incountry::StoredPage page = parts.store->findStored(incountry::Country(country), {}, {.limit = 100, .offset = offset, .sort = {}}, {});
        for (const incountry::WireRecord &record : page.records) {
            forms[record.stored.value(incountry::TextMember::RecordKey).value_or("")] = incountry::storedText(record.stored);
        }
        if (page.records.empty()) {
            return forms;
        }
    }
}

incountry::VersionCounts tst_MigrationDemo::countsOf(const std::string &country)
{
    const auto store = connections::openInCountry(m_configured->connection, m_configured->credentials);
    return incountry::countVersions(*store, incountry::Country(country), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {});
}

void tst_MigrationDemo::thereAndBackAgain()
{
    std::map<std::string, Forms> before;
    std::int64_t all = 0;
    for (const std::string &country : m_countries) {
        before[country] = formsOf(country);
        all += std::int64_t(before[country].size());
    }
    QVERIFY(all > 100);

    Desk desk(m_theme);
    QVERIFY(desk.show(m_configured));
    ui::MigrationPage *const page = desk.page();
    model::MigrationSession *const session = desk.session();

    // Where, Keys
    session->begin();
    QTRY_COMPARE_WITH_TIMEOUT(session->editor()->usage()->state(), model::KeyUsage::State::Complete, patience);
    QCOMPARE(session->countries()->chosenRecords(), std::optional<std::int64_t>(all));
    click(page->where()->nextButton());
    click(page->keys()->generateButton());
    QVERIFY(session->target().has_value());
    const std::int64_t target = *session->target();
    click(page->keys()->copyStrip()->declineButton());
    click(page->keys()->nextButton());

    // Check
    click(page->check()->runButton());
    QTRY_COMPARE_WITH_TIMEOUT(session->check()->state(), model::MigrationCheck::State::Done, patience);
    QStringList findings;
    for (int row = 0; row < session->check()->findings()->rowCount(); ++row) {
        findings += session->check()->findings()->index(row, 0).data().toString() + u": "_s + session->check()->findings()->index(row, 2).data().toString();
    }
    QVERIFY2(!session->check()->isRefused(), qPrintable(findings.join(u'\n')));
    QCOMPARE(session->check()->recordsToMigrate(), all);
    for (const std::string &country : m_countries) {
        QCOMPARE(formsOf(country), before[country]);   // the check has written nothing
    }
    click(page->check()->nextButton());

    // How, Run
    page->how()->batchBox()->setValue(20);
    click(page->how()->startButton());
    QTRY_VERIFY_WITH_TIMEOUT(session->run()->outcome() != MigrationRun::Outcome::None && session->run()->report() != nullptr, patience);
    QVERIFY2(session->run()->outcome() == MigrationRun::Outcome::Finished, session->run()->error() ? session->run()->error()->what() : "not finished");

    // Report
    QTRY_COMPARE(page->currentStep(), page->report());
    const model::RunTotals totals = model::totalsOf(session->run()->summary());
    QCOMPARE(totals.done + totals.setAside, all);
    std::int64_t left = 0;
    for (const std::string &country : m_countries) {
        const incountry::VersionCounts counts = countsOf(country);
        QCOMPARE(counts.total, std::int64_t(before[country].size()));   // none lost, none doubled
        left += counts.total - (counts.byVersion.contains(target) ? counts.byVersion.at(target) : 0);
    }
    QCOMPARE(left, totals.setAside);
    QVERIFY(totals.done > all / 2);
    QCOMPARE(page->report()->migratedCard()->value(), model::integerText(totals.done));
    QCOMPARE(page->report()->leftCard()->value(), u"0"_s);
    const QString csv = desk.folder.filePath(u"report.csv"_s);
    page->report()->exportTo(csv, ui::ReportStep::Format::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(page->report()->banner()->text(), csv, patience);
    QFile report(csv);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll().count('\n'), all + 1);   // a row per record under its head
    click(page->report()->verdicts()->askButton());
    QTRY_VERIFY_WITH_TIMEOUT(!session->verdicts()->isAsking(), patience);
    QVERIFY(session->verdicts()->rowCount() > 0);
    for (int row = 0; row < session->verdicts()->rowCount(); ++row) {
        const QModelIndex index = session->verdicts()->index(row);
        std::int64_t needing = 0;
        for (const std::string &country : m_countries) {
            const incountry::VersionCounts counts = countsOf(country);
            const auto found = counts.byVersion.find(index.data(model::VerdictsModel::Version).toLongLong());
            needing += found == counts.byVersion.end() ? 0 : found->second;
        }
        const auto answer = model::VerdictsModel::Answer(index.data(model::VerdictsModel::AnswerOf).toInt());
        QVERIFY(answer == model::VerdictsModel::Answer::Yes || answer == model::VerdictsModel::Answer::No);
        QVERIFY(needing == 0 || answer == model::VerdictsModel::Answer::No);
    }

    // And back
    click(page->report()->rollBackButton());
    ui::ConfirmDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = desk.window->findChild<ui::ConfirmDialog *>()) != nullptr);
    click(dialog->findChild<ui::Button *>(u"confirm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session->run()->outcome() == MigrationRun::Outcome::RolledBack, patience);
    for (const std::string &country : m_countries) {
        QCOMPARE(formsOf(country), before[country]);   // every record as it was
    }
    QTRY_VERIFY(std::ranges::any_of(desk.activity.entries(), [](const auto &entry) { return entry.kind == model::ActivityKind::RollBackMigration; }));
    QVERIFY(std::ranges::any_of(desk.activity.entries(), [](const auto &entry) { return entry.kind == model::ActivityKind::MigrateKeys; }));
}

void tst_MigrationDemo::lockedHalfWay_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("stops, and is resumed after unlocking") << false;
    QTest::newRow("goes on behind the lock") << true;
}

// Every record is there once, under one of the two keys, whatever the lock met; and in the end under the new one.
void tst_MigrationDemo::lockedHalfWay()
{
    QFETCH(bool, goesOn);
    std::int64_t all = 0;
    for (const std::string &country : m_countries) {
        all += countsOf(country).total;
    }
    Desk desk(m_theme);
    model::LockSettings settings = desk.lock.settings();
    settings.jobs = goesOn ? model::JobsOnLock::GoOn : model::JobsOnLock::Stop;
    desk.lock.setSettings(settings);
    QVERIFY(desk.show(m_configured));
    desk.session()->begin();
    QTRY_COMPARE_WITH_TIMEOUT(desk.session()->editor()->usage()->state(), model::KeyUsage::State::Complete, patience);
    click(desk.page()->where()->nextButton());
    click(desk.page()->keys()->generateButton());
    click(desk.page()->keys()->copyStrip()->declineButton());
    click(desk.page()->keys()->nextButton());
    click(desk.page()->check()->runButton());
    QTRY_COMPARE_WITH_TIMEOUT(desk.session()->check()->state(), model::MigrationCheck::State::Done, patience);
    QVERIFY(!desk.session()->check()->isRefused());
    const std::int64_t target = *desk.session()->target();
    click(desk.page()->check()->nextButton());
    desk.page()->how()->batchBox()->setValue(4);   // long enough to be met
    click(desk.page()->how()->startButton());
    const QPointer<MigrationRun> run = desk.session()->run();
    QTRY_VERIFY_WITH_TIMEOUT(run->work() == MigrationRun::Work::Migrating && run->figures().done > 0, patience);
    QVERIFY(run->figures().done < all);

    desk.lock.lock(model::LockReason::Sleep);
    QTRY_COMPARE(desk.window->findChildren<ui::Page *>().size(), 0);
    QVERIFY(desk.manager.store(id) == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(desk.lock.runningJobs() == 0, goesOn ? patience : 10'000);
    std::int64_t total = 0;
    std::int64_t migrated = 0;
    for (const std::string &country : m_countries) {
        const incountry::VersionCounts counts = countsOf(country);
        total += counts.total;
        migrated += counts.byVersion.contains(target) ? counts.byVersion.at(target) : 0;
    }
    QCOMPARE(total, all);
    QVERIFY(migrated > 0);
    QVERIFY(goesOn ? migrated > all / 2 : migrated < all / 2 + all / 4);
    QVERIFY(desk.lock.isLocked());

    desk.lock.unlock({});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.lock.isLocked(), patience);
    QVERIFY(desk.show(m_configured));
    if (!goesOn) {   // from its journal
        const model::MigrationRuns *const runs = desk.session()->runs();
        QTRY_VERIFY_WITH_TIMEOUT(runs->isLoaded() && (runs->unfinished() != nullptr || desk.session()->run()->hasJournal()), patience);
        if (desk.session()->run()->hasJournal()) {
            desk.session()->resumeRun();
        } else {
            desk.page()->resume(runs->unfinished()->path);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.session()->run()->outcome() == MigrationRun::Outcome::Finished && desk.session()->run()->report() != nullptr, patience);
    const model::RunTotals totals = model::totalsOf(desk.session()->run()->summary());
    std::int64_t left = all;
    for (const std::string &country : m_countries) {
        const incountry::VersionCounts counts = countsOf(country);
        left -= counts.byVersion.contains(target) ? counts.byVersion.at(target) : 0;
    }
    QCOMPARE(left, totals.setAside);
    QCOMPARE(totals.done + totals.setAside, all);

    desk.session()->rollBackRun();   // for the next row
    QTRY_VERIFY_WITH_TIMEOUT(desk.session()->run()->outcome() == MigrationRun::Outcome::RolledBack, patience);
}

QTEST_MAIN(tst_MigrationDemo)
#include "tst_migrationdemo.moc"
