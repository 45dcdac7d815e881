// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What a person types for a TozStore: clauses, times, documents.
#include "base/Error.h"
#include "cli/tozny/FieldInput.h"
#include "cli/tozny/SearchClauseText.h"
#include "cli/tozny/SearchOptions.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::cli;
using tozstore::SearchClause;
using tozstore::SearchCondition;
using tozstore::SearchStrategy;
using Texts = std::vector<std::string>;

class tst_CliTozText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clauses();
    void clauseRefusals_data();
    void clauseRefusals();
    void times_data();
    void times();
    void timeRefusals_data();
    void timeRefusals();
    void fieldsAlone();
    void wholeDocuments();
    void documentRefusals_data();
    void documentRefusals();
};

void tst_CliTozText::clauses()
{
    const SearchClause simple = searchClauseFromText("type=patient,lab");
    QVERIFY(simple.types == (Texts{"patient", "lab"}));
    QVERIFY(simple.strategy == SearchStrategy::Exact && simple.condition == SearchCondition::Or && !simple.plain);

    const SearchClause all = searchClauseFromText("  Wildcard AND type=\"a, b\",c writer=w user=u record=r key=na*,x value=\"\" plain.city=\"New York\" plain.\"a.b=c\"=1  ");
    QVERIFY(all.strategy == SearchStrategy::Wildcard && all.condition == SearchCondition::And);
    QVERIFY(all.types == (Texts{"a, b", "c"}));
    QVERIFY(all.writers == Texts{"w"} && all.users == Texts{"u"} && all.records == Texts{"r"});
    QVERIFY(all.keys == (Texts{"na*", "x"}) && all.values == Texts{""});
    QVERIFY(*all.plain == (std::map<std::string, std::string>{{"city", "New York"}, {"a.b=c", "1"}}));

    // Regular expressions go as they are; in quotes two signs are escaped.
    const SearchClause expression = searchClauseFromText(R"(regexp value=a\d+\.b key="say \"\\d\"")");
    QVERIFY(expression.values == Texts{R"(a\d+\.b)"});
    QVERIFY(expression.keys == Texts{R"(say "\d")"});

    // Empty: matches everything.
    QVERIFY(searchClauseFromText("  ").types.empty());
    // Given twice, a member has all the values.
    QVERIFY(searchClauseFromText("key=a key=b").keys == (Texts{"a", "b"}));
}

void tst_CliTozText::clauseRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("place");   // of the caret
    const auto row = [](const char *name, const char *text, int place) { QTest::newRow(name) << QByteArray(text) << place; };
    row("no member", "typ=a", 0);
    row("a word", "type=a exactly", 7);
    row("two strategies", "exact fuzzy", 6);
    row("two conditions", "or and", 3);
    row("no value", "type=", 5);
    row("no value behind a comma", "type=a,", 7);
    row("open quote", "type=\"a", 5);
    row("quote in the middle", "type=a\"b\"", 6);
    row("something behind a quote", "type=\"a\"b", 8);
    row("escape of nothing", "type=\"\\d\"", 6);
    row("plain without a name", "plain.=x", 6);
    row("plain alone", "plain=x", 0);
    row("a name twice", "plain.a=1 plain.a=2", 10);
    row("a dot elsewhere", "meta.a=1", 0);
    row("several values of plain", "plain.a=\"1\",\"2\"", 11);
}

void tst_CliTozText::clauseRefusals()
{
    QFETCH(QByteArray, text);
    QFETCH(int, place);
    try {
        static_cast<void>(searchClauseFromText(text.toStdString()));
        QFAIL("taken");
    } catch (const ClientError &error) {
        const QList<QByteArray> lines = QByteArray(error.what()).split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], "  " + text);
        QCOMPARE(lines[2], QByteArray(place + 2, ' ') + '^');
    }
}

void tst_CliTozText::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("zone");   // minutes
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *text, int zone, const char *wire) { QTest::newRow(text) << QByteArray(text) << zone << QByteArray(wire); };
    row("2019-03-18", 0, "2019-03-18T00:00:00+00:00");
    row("2019-03-18", -420, "2019-03-18T00:00:00-07:00");
    row("2019-03-18T12:30", 345, "2019-03-18T12:30:00+05:45");
    row("2019-03-18 12:30:05.5", 0, "2019-03-18T12:30:05.500000+00:00");
    row("2019-03-18T12:00:00-07:00", 60, "2019-03-18T12:00:00-07:00");
    row("2019-03-18T12:00:00Z", 60, "2019-03-18T12:00:00+00:00");
    row("2024-02-29T23:59:59.000001+05:45", 0, "2024-02-29T23:59:59.000001+05:45");
    row("@1552892400", 60, "2019-03-18T07:00:00+00:00");
    row("@-1", 0, "1969-12-31T23:59:59+00:00");
}

void tst_CliTozText::times()
{
    QFETCH(QByteArray, text);
    QFETCH(int, zone);
    QFETCH(QByteArray, wire);
    QCOMPARE(QByteArray::fromStdString(searchTimeFrom(text.toStdString(), std::chrono::minutes(zone), "after").text()), wire);
}

void tst_CliTozText::timeRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text : {"", "yesterday", "2019-02-29", "2019-3-18", "2019-03-18T25:00:00", "2019-03-18T", "@", "@x", "@99999999999999999", "1552892400", "0000-01-01", "2019-03-18T12:00:00+24:00",
                                   "2019-03-18T12:00:00 PST"}) {
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
    }
}

void tst_CliTozText::timeRefusals()
{
    QFETCH(QByteArray, text);
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(searchTimeFrom(text.toStdString(), {}, "after")));
}

void tst_CliTozText::fieldsAlone()
{
    const InputDocument document = inputDocument(R"({"name": "Ann", "note": "\u00e9\n", "data": "a field of that name"})");
    QCOMPARE(document.data.size(), std::size_t{3});
    QCOMPARE(document.data.at("note").view(), std::string_view("\xC3\xA9\n"));
    QCOMPARE(document.data.at("data").view(), std::string_view("a field of that name"));
    QVERIFY(!document.plain && document.type.empty() && document.version.empty());
    QVERIFY(inputDocument("{}").data.empty());
}

void tst_CliTozText::wholeDocuments()
{
    const InputDocument document = inputDocument(
        R"({"meta": {"record_id": "r", "type": "t", "version": "v", "plain": {"a": "1"}, "created": "x", "file_meta": null}, "data": {"k": "s"}, "signature": "good"})");
    QCOMPARE(document.data.at("k").view(), std::string_view("s"));
    QVERIFY(document.plain == (tozstore::PlainTexts{{"a", "1"}}));
    QCOMPARE(document.type, std::string("t"));
    QCOMPARE(document.recordId, std::string("r"));
    QCOMPARE(document.version, std::string("v"));
    const InputDocument flat = inputDocument(R"({"type": "t", "data": {}, "plain": {}})");
    QVERIFY(flat.data.empty() && flat.plain && flat.plain->empty() && flat.type == "t");
}

void tst_CliTozText::documentRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const char *text, const char *named) { QTest::newRow(name) << QByteArray(text) << QByteArray(named); };
    row("nothing", "", "JSON object");
    row("no JSON", "{", "JSON object");
    row("a list", "[]", "JSON object");
    row("a number", R"({"name": "Ann", "age": 5})", "age");
    row("a number in data", R"({"data": {"age": 5}})", "age");
    row("null", R"({"a": null})", "a");
    row("plain is a list", R"({"data": {}, "plain": []})", "plain");
    row("a number in plain", R"({"data": {}, "plain": {"year": 1999}})", "year");
    row("type is a number", R"({"data": {}, "type": 1})", "type");
    row("data of a record without data", R"({"meta": {"type": "t"}, "data": null})", "\"data\"");
}

void tst_CliTozText::documentRefusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, named);
    try {
        static_cast<void>(inputDocument(text.toStdString()));
        QFAIL("taken");
    } catch (const ClientError &error) {
        QVERIFY2(QByteArray(error.what()).contains(named), error.what());
        // Values are secret.
        QVERIFY(!QByteArray(error.what()).contains("Ann"));
    }
}

QTEST_GUILESS_MAIN(tst_CliTozText)
#include "tst_cli_toz_text.moc"
