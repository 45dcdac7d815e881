// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozCli.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliTozSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_toz->verifyNoSecretWasSaid(); }

    void finds_data();
    void finds();
    void range();
    void withData();
    void order();
    void pages();
    void all();
    void queryFile();
    void showAsksNothing();
    void regexpTheServiceRefuses();
    void refusals_data();
    void refusals();
    void query_data();
    void query();
    void queryPages();
    void queryRefusals_data();
    void queryRefusals();

private:
    std::set<std::string> namesIn(const CliResult &result) const;
    std::unique_ptr<TozCli> m_toz;
};

// The vault all tests search: five records whose plain "name" tells them apart.
void tst_CliTozSearch::initTestCase()
{
    m_toz = std::make_unique<TozCli>();
    for (const char *const record : {"--type patient --plain name=ann --plain city=Oslo", "--type patient --plain name=bob --plain city=Bergen", "--type lab --plain name=cid --plain result=high",
                                     "--type lab --plain name=dot --plain result=low", "--type note --plain name=eve --plain city=Oslo"}) {
        COMPARE_CODE(m_toz->demo(words("records put") + words(record), R"({"secret": "of the record"})"), 0);
    }
    // Indexing may come later than writing.
    QTRY_COMPARE(m_toz->demo(words("records list")).lines().size(), std::size_t{5});
}

std::set<std::string> tst_CliTozSearch::namesIn(const CliResult &result) const
{
    std::set<std::string> names;
    for (const json &line : result.lines()) {
        names.insert(textIn(line.at("meta").at("plain"), "name"));
    }
    return names;
}

void tst_CliTozSearch::finds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const QStringList &arguments, const char *names) { QTest::newRow(name) << arguments << QByteArray(names); };
    const QString match = QStringLiteral("--match");
    const QString exclude = QStringLiteral("--exclude");
    row("everything", {}, "ann bob cid dot eve");
    row("type", words("--type patient"), "ann bob");
    row("two types", words("--type patient --type note"), "ann bob eve");
    row("type or value", words("--type lab --value Oslo"), "ann cid dot eve");
    row("type and value", words("--type patient --value Oslo --condition and"), "ann");
    row("plain", words("--plain city=Oslo"), "ann eve");
    row("wildcard", words("--strategy wildcard --value B*"), "bob");
    row("fuzzy", words("--strategy FUZZY --value Oslu"), "ann eve");
    row("clause", {match, QStringLiteral("type=patient,note")}, "ann bob eve");
    row("clauses", {match, QStringLiteral("type=lab"), match, QStringLiteral("and type=patient plain.city=\"Oslo\"")}, "ann cid dot");
    row("exclude", words("--type lab --exclude value=high"), "dot");
    row("excludes", {exclude, QStringLiteral("type=lab"), exclude, QStringLiteral("regexp value=.*ergen")}, "ann eve");
    row("nothing", words("--type nothing"), "");
}

void tst_CliTozSearch::finds()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, names);
    std::set<std::string> expected;
    for (const QByteArray &name : names.split(' ')) {
        if (!name.isEmpty()) {
            expected.insert(name.toStdString());
        }
    }
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--all")}}) {
        const CliResult found = m_toz->demo(words("search") + arguments + more);
        COMPARE_CODE(found, 0);
        QVERIFY2(namesIn(found) == expected, found.out.constData());
        QVERIFY2(found.err.contains(QByteArray::number(static_cast<qlonglong>(expected.size())) + " records."), found.err.constData());
    }
}

void tst_CliTozSearch::range()
{
    const json first = m_toz->demo(words("search --value ann")).document();
    const QString created = QString::fromStdString(textIn(first.at("meta"), "created"));
    const QString day = created.left(10);
    QVERIFY(namesIn(m_toz->demo(words("search --after 2020-01-01"))).size() == 5);
    QVERIFY(m_toz->demo(words("search --before 2020-01-01")).out.isEmpty());
    QVERIFY(namesIn(m_toz->demo(words("search --range modified --after 2020-01-01 --before 2200-01-01T00:00:00-07:00"))).size() == 5);
    QVERIFY(m_toz->demo(words("search --after 2199-12-31T23:30 --zone -07:00")).out.isEmpty());
    QVERIFY(namesIn(m_toz->demo(words("search --zone 14 --after") + QStringList{day})).size() == 5);
}

void tst_CliTozSearch::withData()
{
    QVERIFY(m_toz->demo(words("search --value ann")).document().at("data").is_null());
    const json found = m_toz->demo(words("search --value ann --with-data")).document();
    QCOMPARE(textIn(found.at("data"), "secret"), std::string("of the record"));
    QCOMPARE(textIn(found, "signature"), std::string("good"));
}

void tst_CliTozSearch::order()
{
    const auto up = m_toz->demo(words("search --order asc")).lines();
    auto down = m_toz->demo(words("search --order desc")).lines();
    std::reverse(down.begin(), down.end());
    QCOMPARE(up.size(), std::size_t{5});
    QVERIFY(up == down);
}

void tst_CliTozSearch::pages()
{
    std::set<std::string> names;
    QString token = QStringLiteral("0");
    int pages = 0;
    while (token != QLatin1String("end")) {
        const CliResult page = m_toz->demo(words("search --limit 2 --next-token") + QStringList{token});
        COMPARE_CODE(page, 0);
        names.merge(namesIn(page));
        QVERIFY(page.err.contains("of 5 records."));
        const qsizetype more = page.err.indexOf("--next-token ");
        token = more < 0 ? QStringLiteral("end") : QString::fromUtf8(page.err.mid(more + 13)).section(QLatin1Char(','), 0, 0);
        QVERIFY(++pages <= 3);
    }
    QCOMPARE(pages, 3);
    QCOMPARE(names.size(), std::size_t{5});
}

void tst_CliTozSearch::all()
{
    const CliResult all = m_toz->demo(words("search --all --limit 2"));
    COMPARE_CODE(all, 0);
    QCOMPARE(namesIn(all).size(), std::size_t{5});
    QVERIFY(all.err.contains("5 of 5 records.") && !all.err.contains("parts"));
}

void tst_CliTozSearch::queryFile()
{
    const QStringList arguments = words("search --limit 7 --with-data --all-writers --after 2020-01-01 --match") + QStringList{QStringLiteral("wildcard and type=pat* value=Os*")};
    const CliResult shown = m_toz->demo(arguments + words("--show json"));
    COMPARE_CODE(shown, 0);
    const json body = shown.document();
    QCOMPARE(body.at("limit").get<int>(), 7);
    QVERIFY(body.at("match").at(0).at("terms").at("content_types") == json({"pat*"}));
    QCOMPARE(textIn(body.at("range"), "after"), std::string("2020-01-01T00:00:00+00:00"));
    m_toz->save(QStringLiteral("query.json"), shown.out);
    QVERIFY(namesIn(m_toz->demo(words("search --query-file query.json"))) == std::set<std::string>{"ann"});
    QVERIFY(namesIn(m_toz->demo(words("search --query-file -"), shown.out)) == std::set<std::string>{"ann"});
    COMPARE_CODE(m_toz->demo(words("search --query-file query.json --type lab")), 2);
    COMPARE_CODE(m_toz->demo(words("search --query-file -"), R"({"mach": []})"), 2);
}

// Not even a client is needed.
void tst_CliTozSearch::showAsksNothing()
{
    const CliResult python = m_toz->program().run(words("tozny search --type lab --show python"));
    COMPARE_CODE(python, 0);
    QVERIFY(python.out.contains("record_types=[\"lab\"]") && python.out.contains("import e3db"));
    COMPARE_CODE(m_toz->program().run(words("tozny search --show perl")), 2);
}

void tst_CliTozSearch::regexpTheServiceRefuses()
{
    const CliResult refused = m_toz->demo(words("search --strategy regexp --value ["));
    COMPARE_CODE(refused, 3);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains("400"), refused.err.constData());
}

void tst_CliTozSearch::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *arguments, const char *named) { QTest::newRow(arguments) << words(arguments) << QByteArray(named); };
    row("--limit 1001", "1 to 1000");
    row("--limit 0", "1 to 1000");
    row("--next-token 10000", "10,000");
    row("--all --next-token 50", "--next-token");
    row("--writer me", "UUID");
    row("--match typ=lab", "type, writer");
    row("--strategy exactly --type lab", "--strategy");
    row("--condition xor --type lab", "--condition");
    row("--strategy fuzzy", "--strategy");
    row("--after yesterday", "--after");
    row("--after 2020-01-02 --before 2020-01-01", "ends before it starts");
    row("--zone +25:00 --after 2020-01-02", "24 hours");
    row("--zone 3", "--zone");
    row("--range created", "--range");
    row("--range read --after 2020-01-02", "created or modified");
    row("--order up", "asc or desc");
    row("--plain city", "NAME=VALUE");
    row("--colour red", "colour");
    row("extra", "too many arguments");
}

void tst_CliTozSearch::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliResult refused = m_toz->demo(words("search") + arguments);
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.startsWith("strongroom-cli: ") && refused.err.contains(named), refused.err.constData());
}

void tst_CliTozSearch::query_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const QStringList &arguments, const char *names) { QTest::newRow(name) << arguments << QByteArray(names); };
    row("type", words("--type lab"), "cid dot");
    row("plain", words("--plain city=Oslo --plain name=eve"), "eve");
    row("expression", {QStringLiteral("--expression"), QStringLiteral(R"({"or": [{"eq": {"name": "name", "value": "ann"}}, {"eq": {"name": "result", "value": "low"}}]})")}, "ann dot");
}

void tst_CliTozSearch::query()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, names);
    const CliResult found = m_toz->demo(words("query") + arguments);
    COMPARE_CODE(found, 0);
    std::set<std::string> expected;
    for (const QByteArray &name : names.split(' ')) {
        expected.insert(name.toStdString());
    }
    QVERIFY2(namesIn(found) == expected, found.out.constData());
    QCOMPARE(textIn(found.lines().at(0).at("data"), "secret"), std::string("of the record"));
    QVERIFY(m_toz->demo(words("query --without-data") + arguments).lines().at(0).at("data").is_null());
}

void tst_CliTozSearch::queryPages()
{
    const CliResult first = m_toz->demo(words("query --limit 3"));
    COMPARE_CODE(first, 0);
    QCOMPARE(first.lines().size(), std::size_t{3});
    const qsizetype more = first.err.indexOf("--after-index ");
    QVERIFY(more > 0);
    const QString index = QString::fromUtf8(first.err.mid(more + 14)).section(QLatin1Char(','), 0, 0);
    const CliResult second = m_toz->demo(words("query --limit 3 --after-index") + QStringList{index});
    QCOMPARE(second.lines().size(), std::size_t{2});
    std::set<std::string> names = namesIn(first);
    names.merge(namesIn(second));
    QCOMPARE(names.size(), std::size_t{5});
    QCOMPARE(namesIn(m_toz->demo(words("query --limit 2 --all"))).size(), std::size_t{5});
}

void tst_CliTozSearch::queryRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("1,001") << words("--limit 1001");
    QTest::newRow("writer") << words("--writer me");
    QTest::newRow("two of plain") << words("--plain a=1 --expression {}");
    for (const char *const expression : {"{", "[]", "{}", R"({"eq": {"name": "a"}})", R"({"eq": {"name": "a", "value": 1}})", R"({"not": []})", R"({"and": {}})", R"({"and": []})", R"({"or": [{"eq": 5}]})"}) {
        QTest::newRow(expression) << QStringList{QStringLiteral("--expression"), QString::fromUtf8(expression)};
    }
}

void tst_CliTozSearch::queryRefusals()
{
    QFETCH(QStringList, arguments);
    const CliResult refused = m_toz->demo(words("query") + arguments);
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliTozSearch)
#include "tst_cli_toz_search.moc"
