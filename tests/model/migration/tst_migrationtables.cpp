// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The tables of the wizard under QAbstractItemModelTester, and the words that they and the verdicts use.

#include "MigrationFixture.h"

#include "migration/MigrationWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <set>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using Tester = QAbstractItemModelTester;
using migration::ItemState;
using migration::RunPhase;
using test::FakeMigrationBackend;
using test::MigrationFixture;
using test::VersionedRecordStore;

class tst_MigrationTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countriesWithTheirCounts();
    void aCountryThatCannotBeAsked();
    void choiceOutlivesANewList();
    void findingsRefusalsFirst();
    void countriesOfARun();
    void unreadableRecords();
    void runs();
    void verdicts();
    void verdictsAskEveryListedCountry();
    void verdictWithoutTheListIsNo();
    void verdictThatCannotBeHad();
    void situations_data();
    void situations();
    void countriesInWords();
    void needsInWords();
};

namespace {

QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells += model.index(row, column).data().toString();
    }
    return cells;
}

QStringList headOf(const QAbstractItemModel &model)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells += model.headerData(column, Qt::Horizontal).toString();
    }
    return cells;
}

std::vector<incountry::CountryInfo> known()
{
    return {{incountry::Country("de"), "Germany", {}, false}, {incountry::Country("fr"), "France", {}, false}};
}

} // namespace

void tst_MigrationTables::countriesWithTheirCounts()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    MigrationFixture fixture(MigrationFixture::two, {{"de", {{1, 1'900}, {2, 100}, {std::nullopt, 4}}}, {"fr", {{1, 480}}}});
    MigrationCountriesModel *table = nullptr;
    fixture.manager.load();
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(MigrationFixture::qid) != nullptr; }));
    table = fixture.session()->countries();
    const Tester tester(table, Tester::FailureReportingMode::QtTest);
    QVERIFY(fixture.open());
    QCOMPARE(headOf(*table), (QStringList{u"country"_s, u"records"_s, u"version 1"_s, u"version 2"_s, u"other"_s, u"state"_s}));
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(rowOf(*table, 0).mid(1), (QStringList{u"2,004"_s, u"1,900"_s, u"100"_s, u"4"_s, u"counted"_s}));
    QCOMPARE(rowOf(*table, 1).mid(1), (QStringList{u"480"_s, u"480"_s, u"0"_s, u"0"_s, u"counted"_s}));
    QVERIFY(rowOf(*table, 0).first().contains(u"de"_s));
    QVERIFY(table->index(0, MigrationCountriesModel::Records).data(MigrationCountriesModel::IsNumber).toBool());
    QSignalSpy chosen(table, &MigrationCountriesModel::chosenChanged);
    QVERIFY(table->setData(table->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(table->chosen(), std::vector<incountry::Country>{incountry::Country("fr")});
    QCOMPARE(table->chosenRecords(), std::optional<std::int64_t>(480));
    QVERIFY(!table->setData(table->index(0, 1), Qt::Unchecked, Qt::CheckStateRole));
    table->setLocked(true);
    QVERIFY(!table->flags(table->index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
}

void tst_MigrationTables::aCountryThatCannotBeAsked()
{
    MigrationFixture fixture;
    fixture.backend->holdNewStores();
    fixture.manager.load();
    QVERIFY(QTest::qWaitFor([&] { return fixture.manager.find(MigrationFixture::qid) != nullptr; }));
    MigrationCountriesModel *const table = fixture.session()->countries();
    const Tester tester(table, Tester::FailureReportingMode::QtTest);
    fixture.manager.open(MigrationFixture::qid);
    QTRY_VERIFY(fixture.session()->editor()->usage()->state() == KeyUsage::State::Counting);
    QCOMPARE(table->countingCount(), 2);
    QCOMPARE(table->index(0, MigrationCountriesModel::Records).data(MigrationCountriesModel::StateOf).value<RowState>(), RowState::Loading);
    const auto store = fixture.backend->stores().front();
    store->failCountry("fr", NetworkError("no answer").clone());
    store->releaseAll();
    QTRY_VERIFY(fixture.session()->editor()->usage()->state() == KeyUsage::State::Partial);
    QCOMPARE(table->failedCount(), 1);
    const QModelIndex state = table->index(1, table->stateColumn());
    QCOMPARE(state.data(MigrationCountriesModel::StateOf).value<RowState>(), RowState::Failed);
    QCOMPARE(state.data().toString(), u"No answer."_s);
    QCOMPARE(table->index(1, MigrationCountriesModel::Records).data().toString(), u"\u2014"_s);
    QCOMPARE(table->chosenRecords(), std::optional<std::int64_t>(1'000));
}

void tst_MigrationTables::choiceOutlivesANewList()
{
    MigrationFixture fixture;
    QVERIFY(fixture.open());
    MigrationCountriesModel *const table = fixture.session()->countries();
    const Tester tester(table, Tester::FailureReportingMode::QtTest);
    QVERIFY(table->setData(table->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    std::vector<incountry::CountryInfo> more = known();
    more.push_back({incountry::Country("in"), "India", {}, false});
    table->setCountries(more);
    QCOMPARE(table->chosen(), (std::vector<incountry::Country>{incountry::Country("de"), incountry::Country("in")}));
    QCOMPARE(table->index(0, 0).data().toString(), u"Germany \u00b7 de"_s);
}

void tst_MigrationTables::findingsRefusalsFirst()
{
    FindingsModel table;
    const Tester tester(&table, Tester::FailureReportingMode::QtTest);
    migration::Finding note{migration::FindingCode::WriteNotTried, migration::Severity::Note, {}, "not proved", {}};
    migration::Finding refusal{migration::FindingCode::EmptyPage, migration::Severity::Refusal, "fr", "counts 5 and sends none", "ask again later"};
    migration::Finding warning{migration::FindingCode::SomeDoNotOpen, migration::Severity::Warning, "de", "3 records do not open", {}};
    table.setFindings({note, warning, refusal}, known());
    QCOMPARE(rowOf(table, 0), (QStringList{u"Refused"_s, u"France \u00b7 fr"_s, u"Counts 5 and sends none."_s}));
    QCOMPARE(table.index(0, FindingsModel::Text).data(Role::Advice).toString(), u"Ask again later."_s);
    QCOMPARE(rowOf(table, 1), (QStringList{u"Warning"_s, u"Germany \u00b7 de"_s, u"3 records do not open."_s}));
    QCOMPARE(rowOf(table, 2), (QStringList{u"Note"_s, u"all countries"_s, u"Not proved."_s}));
    QCOMPARE(table.count(migration::Severity::Refusal), 1);
    table.setFindings({}, {});
    QCOMPARE(table.rowCount(), 0);
}

void tst_MigrationTables::countriesOfARun()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    RunCountriesModel table;
    const Tester tester(&table, Tester::FailureReportingMode::QtTest);
    table.setKnown(known());
    migration::CountryStatus germany;
    germany.country = "de";
    germany.stage = migration::CountryStage::Done;
    germany.expected = 12'400;
    germany.verified = 12'399;
    germany.setAside = 1;
    migration::CountryStatus france;
    france.country = "fr";
    france.stage = migration::CountryStage::Working;
    france.expected = 15'810;
    france.verified = 6'230;
    france.batches = 62;
    france.recordsPerSecond = 870.4;
    table.setStatus({germany, france});
    QCOMPARE(rowOf(table, 0), (QStringList{u"Germany \u00b7 de"_s, u"100 %"_s, u"12,399 / 12,400"_s, u"\u2014"_s, u"1"_s, u"done"_s}));
    QCOMPARE(rowOf(table, 1), (QStringList{u"France \u00b7 fr"_s, u"39 %"_s, u"6,230 / 15,810"_s, u"870/s"_s, u"0"_s, u"writing batch 63"_s}));
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    france.verified = 15'810;
    france.stage = migration::CountryStage::Failed;
    france.error = ServerError("the service is ill").clone();
    table.setStatus({germany, france});
    QCOMPARE(resets.count(), 0);   // a selection stays
    QCOMPARE(changes.count(), 1);
    QCOMPARE(table.index(1, RunCountriesModel::State).data().toString(), u"The service is ill."_s);
    QCOMPARE(table.index(1, 0).data(RunCountriesModel::Percent).toInt(), 100);
}

void tst_MigrationTables::unreadableRecords()
{
    UnreadableModel table;
    const Tester tester(&table, Tester::FailureReportingMode::QtTest);
    const std::string hash = "9f3c2ab1" + std::string(52, '0') + "e07d";
    table.setRows({{"de", hash, 0, "there is no key for version 0"}, {"fr", hash, -1, "damaged"}}, known());
    QCOMPARE(rowOf(table, 0), (QStringList{u"9f3c2ab1\u2026e07d"_s, u"Germany \u00b7 de"_s, u"0"_s, u"There is no key for version 0."_s}));
    QCOMPARE(table.index(1, UnreadableModel::Version).data().toString(), u"none"_s);
    QCOMPARE(table.index(1, 0).data(Role::RecordKey).toString(), toQString(hash));
}

void tst_MigrationTables::runs()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    MigrationFixture fixture;
    MigrationRunsModel table;
    const Tester tester(&table, Tester::FailureReportingMode::QtTest);
    migration::JournalSummary back = fixture.leftBehind("back", RunPhase::RolledBack, 0);
    back.counts["de"].byState[std::size_t(ItemState::RolledBack)] = 998;
    table.setRuns({fixture.leftBehind("killed", RunPhase::Running), back});
    QCOMPARE(rowOf(table, 0).mid(1), (QStringList{u"de"_s, u"version 2"_s, u"Interrupted at 43 %"_s, u"430 / 1,000"_s, u"0"_s}));
    QCOMPARE(rowOf(table, 1).mid(3, 2), (QStringList{u"Rolled back"_s, u"998 rolled back"_s}));
    QCOMPARE(table.rowOf("/journals/back.journal"), 1);
    QVERIFY(table.at(2) == nullptr);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.setRuns({fixture.leftBehind("killed", RunPhase::Finished, 1'000), back});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(table.index(0, MigrationRunsModel::State).data().toString(), u"Finished"_s);
    table.setRuns({back});
    QCOMPARE(resets.count(), 1);
}

void tst_MigrationTables::verdicts()
{
    MigrationFixture fixture;
    migration::Verdict no;
    no.version = 1;
    no.needs = {{migration::NeedKind::Records, "de", 3, {}, {}}, {migration::NeedKind::Unreachable, "fr", 0, {}, {}}};
    fixture.engine->verdicts[1] = no;
    QVERIFY(fixture.migrate());
    VerdictsModel *const table = fixture.session()->verdicts();
    const Tester tester(table, Tester::FailureReportingMode::QtTest);
    QCOMPARE(table->rowCount(), 2);   // the old ones, not the one that was migrated to
    QCOMPARE(table->index(0).data().toString(), u"May key version 1 be destroyed?"_s);
    QVERIFY(table->answerOf(1) == VerdictsModel::Answer::NotAsked);
    fixture.session()->askVerdicts();
    QVERIFY(table->isAsking());
    QTRY_VERIFY(!table->isAsking());
    QVERIFY(table->answerOf(1) == VerdictsModel::Answer::No);
    QVERIFY(table->answerOf(2) == VerdictsModel::Answer::Yes);
    QCOMPARE(table->index(0).data(VerdictsModel::Needs).toStringList().size(), 2);
    QVERIFY(table->index(0).data(VerdictsModel::Needs).toStringList().at(1).contains(u"could not be asked"_s));
    QVERIFY(table->index(1).data(VerdictsModel::AnswerText).toString().startsWith(u"Yes."_s));
    // A yes that names a need is none.
    migration::Verdict odd;
    odd.yes = true;
    odd.needs = {{migration::NeedKind::CurrentVersion, {}, 0, {}, {}}};
    fixture.engine->verdicts[2] = odd;
    fixture.session()->askVerdicts();
    QTRY_VERIFY(!table->isAsking());
    QVERIFY(table->answerOf(2) == VerdictsModel::Answer::No);
    // After a roll back the old answers are worth nothing.
    fixture.engine->verdicts.clear();
    fixture.session()->askVerdicts();
    QTRY_VERIFY(!table->isAsking());
    QVERIFY(table->answerOf(1) == VerdictsModel::Answer::Yes);
    fixture.session()->rollBackRun();
    QVERIFY(table->rowCount() == 0);
    QVERIFY(fixture.atRest());
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->answerOf(1) == VerdictsModel::Answer::NotAsked);
}

void tst_MigrationTables::verdictsAskEveryListedCountry()
{
    MigrationFixture fixture;
    QVERIFY(fixture.migrate());
    // The fake service lists other countries than the two of this connection.
    QTRY_VERIFY(!fixture.manager.listedCountries(MigrationFixture::qid).empty());
    const auto listed = fixture.manager.listedCountries(MigrationFixture::qid);
    fixture.session()->askVerdicts();
    QTRY_VERIFY(!fixture.session()->verdicts()->isAsking());
    std::set<std::string> asked;
    for (const incountry::Country &country : fixture.engine->verdictCountries()) {
        QVERIFY(asked.insert(country.code()).second);
    }
    std::set<std::string> expected{"de", "fr"};
    for (const auto &info : listed) {
        expected.insert(info.country.code());
    }
    QVERIFY(expected.size() > 2);
    QVERIFY(asked == expected);
    QVERIFY(fixture.session()->verdicts()->notAskedText().isEmpty());
    QVERIFY(fixture.session()->verdicts()->answerOf(1) == VerdictsModel::Answer::Yes);
}

// Without the service's list nobody knows where else a record may need the key.
void tst_MigrationTables::verdictWithoutTheListIsNo()
{
    MigrationFixture fixture;
    QVERIFY(fixture.migrate());
    VerdictsModel *const verdicts = fixture.session()->verdicts();
    fixture.session()->askVerdicts();
    QTRY_VERIFY(!verdicts->isAsking());
    verdicts->ask({{}, [] { return connections::Credentials(); }}, known(), {});
    QTRY_VERIFY(!verdicts->isAsking());
    QVERIFY(verdicts->notAskedText().startsWith(u"Only de and fr were asked"_s));
    QVERIFY(verdicts->answerOf(1) == VerdictsModel::Answer::No);
    QCOMPARE(verdicts->index(0).data(VerdictsModel::Needs).toStringList(), QStringList{u"There may be countries that were not asked"_s});
    verdicts->cancel();
    QVERIFY(!verdicts->isAsking());
}

void tst_MigrationTables::verdictThatCannotBeHad()
{
    MigrationFixture fixture;
    QVERIFY(fixture.migrate());
    fixture.engine->failNext(FakeMigrationBackend::Call::Verdict, StorageError("the keychain is locked").clone());
    fixture.session()->askVerdicts();
    QTRY_VERIFY(!fixture.session()->verdicts()->isAsking());
    QVERIFY(fixture.session()->verdicts()->answerOf(1) == VerdictsModel::Answer::Failed);
    QVERIFY(fixture.session()->verdicts()->index(0).data(VerdictsModel::AnswerText).toString().startsWith(u"Not known, so no"_s));
    QVERIFY(fixture.session()->verdicts()->answerOf(2) == VerdictsModel::Answer::Yes);   // one that fails does not stop the others
}

void tst_MigrationTables::situations_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("inUse");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("resume");
    QTest::addColumn<bool>("back");
    QTest::newRow("running here or elsewhere") << int(RunPhase::Running) << true << u"Running, 43 %"_s << false << false;
    QTest::newRow("interrupted") << int(RunPhase::Running) << false << u"Interrupted at 43 %"_s << true << true;
    QTest::newRow("stopped") << int(RunPhase::Stopped) << false << u"Stopped at 43 %"_s << true << true;
    QTest::newRow("finished") << int(RunPhase::Finished) << false << u"Finished"_s << false << true;
    QTest::newRow("being rolled back") << int(RunPhase::RollingBack) << true << u"Being rolled back"_s << false << false;
    QTest::newRow("half rolled back") << int(RunPhase::RollingBack) << false << u"Roll back interrupted"_s << false << true;
    QTest::newRow("rolled back") << int(RunPhase::RolledBack) << false << u"Rolled back"_s << false << false;
}

void tst_MigrationTables::situations()
{
    QFETCH(int, phase);
    QFETCH(bool, inUse);
    QFETCH(QString, text);
    QFETCH(bool, resume);
    QFETCH(bool, back);
    MigrationFixture fixture;
    migration::JournalSummary run = fixture.leftBehind("run", RunPhase(phase));
    run.inUse = inUse;
    QCOMPARE(phaseText(run), text);
    QCOMPARE(canResume(run), resume);
    QCOMPARE(canRollBack(run), back);
    run.plan.rollback = migration::Rollback::Drop;
    QVERIFY(!canRollBack(run));
}

void tst_MigrationTables::countriesInWords()
{
    QCOMPARE(countryList({incountry::Country("de")}), u"de"_s);
    QCOMPARE(countryList({incountry::Country("de"), incountry::Country("fr"), incountry::Country("in")}), u"de, fr and in"_s);
    QCOMPARE(countryText(known(), "de"), u"Germany \u00b7 de"_s);
    QCOMPARE(countryText(known(), "in"), u"in"_s);
}

void tst_MigrationTables::needsInWords()
{
    for (const migration::NeedKind kind : {migration::NeedKind::Records, migration::NeedKind::Unversioned, migration::NeedKind::UnknownVersion, migration::NeedKind::Unreachable,
                                           migration::NeedKind::Inconsistent}) {
        const QString text = needText({kind, "de", 3, {}, {}}, known());
        QVERIFY2(text.startsWith(u"Germany \u00b7 de: "_s), qPrintable(text));
    }
    QVERIFY(!needText({migration::NeedKind::CurrentVersion, {}, 0, {}, {}}, known()).isEmpty());
    QVERIFY(!needText({migration::NeedKind::NoOther, {}, 0, {}, {}}, known()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_MigrationTables)
#include "tst_migrationtables.moc"
