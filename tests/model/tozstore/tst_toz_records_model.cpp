// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The query of a TozStore records page, its text form and its code, and the table that loads what it finds.

#include "core/tozstore/TozVectors.h"
#include "support/MemoryTozStore.h"
#include "base/Text.h"
#include "tozstore/SearchCode.h"
#include "tozstore/records/TozNames.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozRecordTableModel.h"
#include "tozstore/records/TozTerms.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;
using test::MemoryTozStore;
using tozstore::SearchCondition;
using tozstore::SearchStrategy;

class tst_TozRecordsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedConditions_data();
    void typedConditions();
    void typedRefusals_data();
    void typedRefusals();
    void timesAsTyped_data();
    void timesAsTyped();
    void bothEndsMakeOneRange();
    void clausesMoveAndGo();
    void termsAreCheckedWhileTyped();
    void vectorsSurviveTheModel();

    void rowsComeAsTheyAreShown();
    void unreadableRowsAndFiles();
    void fieldsBecomeColumns();
    void aFailedPageCanBeRetried();
    void cancelKeepsWhatIsThere();
    void theFirstPageFails();
    void tenThousandAreTold();
    void whatIsWrittenHereShowsAtOnce();
    void writersGetNames();

private:
    struct Table {
        std::shared_ptr<MemoryTozStore> store = std::make_shared<MemoryTozStore>();
        QThreadPool pool;
        TozNames names{&pool};
        TozRecordTableModel model{&pool, &names};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        ~Table()
        {
            store->gate().releaseAll();
            pool.waitForDone();
        }
        void fill(int records)
        {
            for (int i = 0; i < records; ++i) {
                store->records().add(store->records().make("type" + std::to_string(i), {{"dose", std::to_string(i)}}));
            }
        }
        void start(int limit)
        {
            tozstore::Search search;
            search.limit = limit;
            search.includeData = true;
            model.setSearch(search);
            model.setStore(store);
        }
    };
};

void tst_TozRecordsModel::typedConditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("python");   // the call in the SDK's words
    QTest::newRow("exact") << u"type=medicine"_s << u"query.match(condition=\"OR\", strategy=\"EXACT\", record_types=[\"medicine\"])"_s;
    QTest::newRow("excluded") << u"-type=test"_s << u"query.exclude(condition=\"OR\", strategy=\"EXACT\", record_types=[\"test\"])"_s;
    QTest::newRow("fuzzy") << u"city~Berln"_s << u"query.match(condition=\"OR\", strategy=\"FUZZY\", plain={\"city\": \"Berln\"})"_s;
    QTest::newRow("wildcard") << u"type*=med*"_s << u"query.match(condition=\"OR\", strategy=\"WILDCARD\", record_types=[\"med*\"])"_s;
    QTest::newRow("regexp") << u"value/=\"a, b|c+\""_s << u"query.match(condition=\"OR\", strategy=\"REGEXP\", values=[\"a, b|c+\"])"_s;
    QTest::newRow("any of") << u"type=a,b"_s << u"query.match(condition=\"OR\", strategy=\"EXACT\", record_types=[\"a\", \"b\"])"_s;
    QTest::newRow("all of") << u"type=a city=Berlin"_s << u"query.match(condition=\"AND\", strategy=\"EXACT\", record_types=[\"a\"], plain={\"city\": \"Berlin\"})"_s;
    QTest::newRow("plain field of a taken name") << u"plain.type=x"_s << u"query.match(condition=\"OR\", strategy=\"EXACT\", plain={\"type\": \"x\"})"_s;
    QTest::newRow("identifier in capitals") << u"writer=0D9FF4B6-7D4D-4B3C-8B2E-7F3F1A9C2B11"_s
                                            << u"query.match(condition=\"OR\", strategy=\"EXACT\", writers=[\"0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11\"])"_s;
}

void tst_TozRecordsModel::typedConditions()
{
    QFETCH(QString, text);
    QFETCH(QString, python);
    TozQueryModel query;
    QVERIFY(!query.addTyped(text));
    QVERIFY2(query.asPython().contains(python), qPrintable(query.asPython()));

    // What it is shown as is read back as the same clause.
    const TozSide side = query.clauseCount(TozSide::Match) == 1 ? TozSide::Match : TozSide::Exclude;
    TozQueryModel again;
    QVERIFY(!again.addTyped(tozConditionText(query.clause(side, 0), side == TozSide::Exclude)));
    QVERIFY(again.asPython().contains(python));
}

void tst_TozRecordsModel::typedRefusals_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "medicine", "=a", "type=", "type=\"a", "type=\"a\"b", "type>=3", "created=2026-01-01", "created>=yesterday", "created>=2026-02-30",
                             "writer=alice", "record=123", "type=a city~b", "type=a -city=b", "type=a,b city=c", "created>=2026-01-01 type=a", "city=a,b"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void tst_TozRecordsModel::typedRefusals()
{
    QFETCH(QString, text);
    TozQueryModel query;
    const QSignalSpy changed(&query, &TozQueryModel::changed);
    const auto problem = query.addTyped(text);
    QVERIFY(problem);
    QVERIFY(!problem->text.isEmpty());
    QVERIFY(changed.isEmpty());
    QVERIFY(!query.isFiltered());
}

void tst_TozRecordsModel::timesAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wire");
    QTest::newRow("day") << u"2026-11-20"_s << u"2026-11-20T00:00:00+00:00"_s;
    QTest::newRow("minute") << u"2026-11-20 12:30"_s << u"2026-11-20T12:30:00+00:00"_s;
    QTest::newRow("second, Z") << u"2026-11-20T12:30:15Z"_s << u"2026-11-20T12:30:15+00:00"_s;
    QTest::newRow("zone") << u"2026-11-20 12:30 +01:00"_s << u"2026-11-20T12:30:00+01:00"_s;
    QTest::newRow("west") << u"2026-11-20 -07:30"_s << u"2026-11-20T00:00:00-07:30"_s;
    QTest::newRow("as shown") << u"2026-11-20 12:30 UTC+01:00"_s << u"2026-11-20T12:30:00+01:00"_s;
}

void tst_TozRecordsModel::timesAsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, wire);
    const auto time = parseSearchTime(text);
    QVERIFY(time);
    QCOMPARE(toQString(time->text()), wire);
    QCOMPARE(toQString(parseSearchTime(searchTimeText(*time))->text()), wire);
}

void tst_TozRecordsModel::bothEndsMakeOneRange()
{
    TozQueryModel query;
    QVERIFY(!query.addTyped(u"created>=2026-11-01"_s));
    QVERIFY(!query.addTyped(u"created<=2026-11-20"_s));
    QVERIFY(query.search().range->start && query.search().range->end);
    QCOMPARE(query.chips().size(), 1U);
    QVERIFY(query.addTyped(u"created<=2026-10-01"_s));   // before its start: refused, and nothing changed
    QCOMPARE(toQString(query.search().range->end->text()), u"2026-11-20T00:00:00+00:00"_s);
    QVERIFY(!query.addTyped(u"modified>=2026-12-01"_s));   // another time: instead of the first
    QCOMPARE(query.search().range->key, tozstore::SearchRangeKey::Modified);
    QVERIFY(!query.search().range->end);
    query.removeChip(query.chips().front());
    QVERIFY(!query.isFiltered());
}

void tst_TozRecordsModel::clausesMoveAndGo()
{
    TozQueryModel query;
    QVERIFY(!query.addTyped(u"type=a"_s));
    QVERIFY(!query.addTyped(u"type~b"_s));
    QVERIFY(!query.addTyped(u"-city=c"_s));
    const std::vector<TozChip> chips = query.chips();
    QCOMPARE(chips.size(), 3U);
    QCOMPARE(chips[0], (TozChip{TozChip::Kind::Match, 0, u"match"_s, u"exact"_s, u"type = a"_s}));
    QCOMPARE(chips[1], (TozChip{TozChip::Kind::Match, 1, u"or"_s, u"fuzzy"_s, u"type ≈ b"_s}));
    QCOMPARE(chips[2], (TozChip{TozChip::Kind::Exclude, 0, u"not"_s, u"exact"_s, u"city = c"_s}));
    query.replaceClause(TozSide::Match, 0, TozSide::Exclude, query.clause(TozSide::Match, 0));
    QCOMPARE(query.clauseCount(TozSide::Match), 1);
    QCOMPARE(clauseText(query.clause(TozSide::Exclude, 1)), u"type = a"_s);
    query.removeChip(query.chips()[1]);
    QCOMPARE(query.clauseCount(TozSide::Exclude), 1);
    query.clear();
    QVERIFY(query.chips().empty());
}

void tst_TozRecordsModel::termsAreCheckedWhileTyped()
{
    QVERIFY(!clauseProblem({}).isEmpty());
    QVERIFY(!clauseProblem({{TozTermKind::Writer, {}, u"alice"_s}}).isEmpty());
    QVERIFY(!clauseProblem({{TozTermKind::Plain, {}, u"x"_s}}).isEmpty());
    QVERIFY(!clauseProblem({{TozTermKind::Plain, u"a"_s, u"1"_s}, {TozTermKind::Plain, u"a"_s, u"2"_s}}).isEmpty());
    QVERIFY(clauseProblem({{TozTermKind::Plain, u"a"_s, u"1"_s}, {TozTermKind::Plain, u"b"_s, u"2"_s}}).isEmpty());
    QVERIFY(!termWarning({TozTermKind::Type, {}, u"med*"_s}, SearchStrategy::Exact).isEmpty());
    QVERIFY(termWarning({TozTermKind::Type, {}, u"med*"_s}, SearchStrategy::Wildcard).isEmpty());
    QVERIFY(!termWarning({TozTermKind::Type, {}, u"med("_s}, SearchStrategy::Regexp).isEmpty());
    QVERIFY(termWarning({TozTermKind::Type, {}, u"med(ic)?"_s}, SearchStrategy::Regexp).isEmpty());
}

// Bodies that the Python SDK sent: through terms and back nothing is lost.
void tst_TozRecordsModel::vectorsSurviveTheModel()
{
    const QSet<QString> refused{u"lower-case-words"_s, u"range-bad-key-passes"_s, u"readme-count-1001"_s};
    int compared = 0;
    for (const nlohmann::json &one : test::readTozCases("search", 66)) {
        if (!one.contains("body") || one.at("producer") != "python" || refused.contains(toQString(test::idOf(one)))) {
            continue;
        }
        tozstore::Search search = tozstore::searchFromJson(one.at("body").dump());
        for (std::vector<tozstore::SearchClause> *clauses : {&search.match, &search.exclude}) {
            for (tozstore::SearchClause &clause : *clauses) {
                const bool emptyPlain = clause.plain && clause.plain->empty();   // finds everything, as no terms do
                clause = clauseOf(clause.strategy, clause.condition, termsOf(clause));
                if (emptyPlain) {
                    clause.plain.emplace();
                }
            }
        }
        TozQueryModel query;
        query.setSearch(search);
        QVERIFY2(nlohmann::json::parse(fromQString(query.asJson())) == one.at("body"), one.at("id").get<std::string>().c_str());
        ++compared;
    }
    QVERIFY(compared > 10);
}

void tst_TozRecordsModel::rowsComeAsTheyAreShown()
{
    Table table;
    table.fill(25);
    table.start(10);
    QVERIFY(table.model.isBusy());
    QTRY_COMPARE(table.model.loadedCount(), 10);
    QCOMPARE(table.model.rowCount(), 25);   // the scroll bar's truth
    QCOMPARE(table.model.total(), 25);
    QCOMPARE(table.model.rowState(20), RowState::NotLoaded);
    QCOMPARE(table.store->gate().count(u"next"_s.toStdString()), 1);
    table.model.ensureLoaded(9);   // the end of the page is near
    QTRY_COMPARE(table.model.loadedCount(), 20);
    table.model.ensureLoaded(24);
    QTRY_COMPARE(table.model.loadedCount(), 25);
    QVERIFY(table.model.isComplete());
    QCOMPARE(table.model.index(24, 0).data().toString(), u"type24"_s);
    QCOMPARE(table.store->gate().count("next"), 3);
}

void tst_TozRecordsModel::unreadableRowsAndFiles()
{
    Table table;
    tozstore::RecordRow sealed = table.store->records().make("medicine", {{"dose", "1"}, {"name", "x"}});
    sealed.record.reset();
    sealed.error = CryptoError("field “dose” was changed, or another access key sealed it").advise("Ask the writer to share it again.").clone();
    sealed.signature = tozstore::RecordSignatureState::Unchecked;
    table.store->records().add(sealed);
    table.store->addFile("scan", {}, "content");
    table.start(10);
    QTRY_COMPARE(table.model.loadedCount(), 2);
    QCOMPARE(table.model.unreadableCount(), 1);
    QCOMPARE(table.model.rowState(0), RowState::Unreadable);
    QVERIFY(table.model.index(0, 0).data(Role::Reason).toString().contains(u"dose"_s));
    QCOMPARE(table.model.index(0, 0).data(Role::Advice).toString(), u"Ask the writer to share it again."_s);
    const int signature = table.model.columnOf(u"rec_sig"_s);
    QCOMPARE(table.model.index(0, signature).data().toString(), u"not checked"_s);
    QVERIFY(table.model.index(1, 0).data(TozRecordTableModel::IsFile).toBool());
    QVERIFY(!table.model.index(0, 0).data(TozRecordTableModel::IsFile).toBool());
}

void tst_TozRecordsModel::fieldsBecomeColumns()
{
    Table table;
    table.store->records().add(table.store->records().make("a", {{"dose", "20 mg"}}, {{"city", "Berlin"}}));
    table.store->records().add(table.store->records().make("b", {{"dose", "30 mg"}, {"note", "two\nlines"}}, {}));
    table.start(10);
    QTRY_COMPARE(table.model.loadedCount(), 2);
    const int city = table.model.columnOf(u"plain.city"_s);
    const int dose = table.model.columnOf(u"data.dose"_s);
    QVERIFY(city > 0 && dose > 0 && table.model.columnOf(u"data.note"_s) > 0);
    QCOMPARE(table.model.headerData(city, Qt::Horizontal).toString(), u"city"_s);
    QCOMPARE(table.model.index(0, city).data().toString(), u"Berlin"_s);
    QVERIFY(table.model.index(1, city).data().toString().isEmpty());
    QCOMPARE(table.model.index(1, dose).data().toString(), u"30 mg"_s);
    QCOMPARE(table.model.headerData(city, Qt::Horizontal, Role::ProtectionOf).value<Protection>(), Protection::Plain);
    QCOMPARE(table.model.headerData(dose, Qt::Horizontal, Role::ProtectionOf).value<Protection>(), Protection::Encrypted);
    const int note = table.model.columnOf(u"data.note"_s);
    QCOMPARE(table.model.index(1, note).data().toString(), u"two lines"_s);              // a cell is one line
    QCOMPARE(table.model.index(1, note).data(Role::Edit).toString(), u"two\nlines"_s);   // what is copied is whole
}

void tst_TozRecordsModel::aFailedPageCanBeRetried()
{
    Table table;
    table.fill(15);
    table.start(10);
    QTRY_COMPARE(table.model.loadedCount(), 10);
    table.store->gate().fail("next", NetworkError("the connection was cut").clone());
    const QSignalSpy failed(&table.model, &TozRecordTableModel::loadFailed);
    table.model.ensureLoaded(14);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(table.model.loadedCount(), 10);
    QCOMPARE(table.model.rowState(12), RowState::Failed);
    QCOMPARE(table.model.rowState(3), RowState::Loaded);
    table.model.ensureLoaded(14);   // scrolling does not ask again by itself
    QVERIFY(!table.model.isBusy());
    table.model.retry();
    QTRY_COMPARE(table.model.loadedCount(), 15);
    QVERIFY(table.model.pageError() == nullptr);
}

void tst_TozRecordsModel::cancelKeepsWhatIsThere()
{
    Table table;
    table.fill(15);
    table.start(10);
    QTRY_COMPARE(table.model.loadedCount(), 10);
    table.store->gate().hold("next");
    table.model.ensureLoaded(12);
    QTRY_COMPARE(table.store->gate().waiting("next"), 1);
    QCOMPARE(table.model.rowState(12), RowState::Loading);
    table.model.cancel();
    QTRY_VERIFY(!table.model.isBusy());
    QCOMPARE(table.model.rowState(12), RowState::NotLoaded);
    QCOMPARE(table.model.loadedCount(), 10);
    QVERIFY(table.model.pageError() == nullptr);
    table.store->gate().releaseAll();
    table.model.ensureLoaded(12);   // the same view: the user has stopped it
    QVERIFY(!table.model.isBusy());
    table.model.ensureLoaded(14);
    QTRY_COMPARE(table.model.loadedCount(), 15);
}

void tst_TozRecordsModel::theFirstPageFails()
{
    Table table;
    table.fill(3);
    table.store->gate().fail("next", ServerError("the service failed").clone());
    table.start(10);
    QTRY_VERIFY(table.model.queryError() != nullptr);
    QCOMPARE(table.model.rowCount(), 0);
    QVERIFY(!table.model.total());
    table.model.reload();
    QTRY_COMPARE(table.model.rowCount(), 3);
    QVERIFY(table.model.queryError() == nullptr);

    tozstore::Search wrong;
    wrong.limit = 1001;
    table.model.setSearch(wrong);   // refused here, before anything is sent
    QVERIFY(table.model.queryError() != nullptr);
    QCOMPARE(table.model.queryError()->kind(), ErrorKind::Client);
    QCOMPARE(table.store->gate().count("next"), 2);
}

void tst_TozRecordsModel::tenThousandAreTold()
{
    Table table;
    const tozstore::RecordRow row = table.store->records().make("a", {});
    table.store->records().setGenerated(25'000, [row](std::int64_t number) {
        tozstore::RecordRow one = row;
        one.stored.meta.recordId = test::tozId(1, static_cast<unsigned>(number));
        return one;
    });
    table.store->records().setUnreachable({"2026-11-20T00:00:00Z"});
    table.start(1000);
    QTRY_COMPARE(table.model.rowCount(), 25'000);
    QVERIFY(table.model.parts() > 1);   // before the limit is reached
    QCOMPARE(table.model.unreachable().size(), 1U);
    table.model.ensureLoaded(24'999);
    QTRY_COMPARE_WITH_TIMEOUT(table.model.loadedCount(), 25'000, 30'000);
}

void tst_TozRecordsModel::whatIsWrittenHereShowsAtOnce()
{
    Table table;
    table.fill(15);
    table.start(10);
    QTRY_COMPARE(table.model.loadedCount(), 10);
    const auto fresh = std::make_shared<tozstore::RecordRow>(table.store->records().make("new", {{"a", "1"}}));
    table.store->records().add(*fresh);
    table.model.put(fresh);
    QCOMPARE(table.model.rowCount(), 16);
    QCOMPARE(table.model.index(0, 0).data().toString(), u"new"_s);
    auto edited = std::make_shared<tozstore::RecordRow>(*fresh);
    edited->stored.meta.type = "edited";
    table.model.put(edited);
    QCOMPARE(table.model.rowCount(), 16);
    QCOMPARE(table.model.index(0, 0).data().toString(), u"edited"_s);
    table.model.ensureLoaded(15);   // the service lists it by now: it stands here once
    QTRY_VERIFY(table.model.isComplete());
    QCOMPARE(table.model.rowCount(), 16);
    table.model.remove(fresh->meta().recordId);
    QCOMPARE(table.model.rowCount(), 15);
    QCOMPARE(table.model.rowOf(fresh->meta().recordId), -1);
}

void tst_TozRecordsModel::writersGetNames()
{
    Table table;
    const std::string bob = test::tozClient(2);
    tozstore::RecordRow row = table.store->records().make("a", {});
    row.stored.meta.writerId = bob;
    table.store->records().setGenerated(1, [row](std::int64_t) { return row; });
    table.start(10);
    QTRY_COMPARE(table.model.loadedCount(), 1);
    const int writer = table.model.columnOf(u"writer"_s);
    QCOMPARE(table.model.index(0, writer).data().toString(), shortId(toQString(bob)));
    QCOMPARE(table.model.index(0, writer).data(Role::Edit).toString(), toQString(bob));
    table.store->setIncoming({{bob, "bob@example.com", "a"}});
    table.store->gate().fail("outgoing", ServerError("no").clone());   // one listing less is no harm
    table.names.setStore(table.store);
    QTRY_COMPARE(table.model.index(0, writer).data().toString(), u"bob@example.com"_s);
    table.names.setKnown({{toQString(bob), u"Bob"_s}});
    QCOMPARE(table.model.index(0, writer).data().toString(), u"Bob"_s);
    QCOMPARE(table.names.shown(toQString(table.store->identity().clientId)), u"you"_s);
}

QTEST_GUILESS_MAIN(tst_TozRecordsModel)
#include "tst_toz_records_model.moc"
