// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozCli.h"

#include <QTest>

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

namespace {

const QString nobody = QStringLiteral("0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11");

QStringList operator+(const char *text, const QStringList &more) { return words(text) + more; }

} // namespace

class tst_CliTozRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_toz = std::make_unique<TozCli>(); }
    void cleanup() { m_toz->verifyNoSecretWasSaid(); }

    void putGetUpdateDelete();
    void documentsGoRound();
    void readableForPeople();
    void getMany();
    void conflict();
    void conflictOfDelete();
    void putRefuses_data();
    void putRefuses();
    void updateRefuses_data();
    void updateRefuses();
    void deleteNeedsYes();
    void deleteGoesOn();
    void somebodyElsesRecord();
    void nist();
    void signInFails();

private:
    std::unique_ptr<TozCli> m_toz;
};

void tst_CliTozRecords::putGetUpdateDelete()
{
    const CliResult put = m_toz->demo(words("records put --type patient --plain city=Oslo --plain year=1999"), R"({"name": "Ann \u00c5s", "note": "two\nlines"})");
    COMPARE_CODE(put, 0);
    QCOMPARE(textIn(put.document(), "status"), std::string("written"));
    QVERIFY(!put.out.contains("Ann"));
    const QString id = QString::fromStdString(textIn(put.document(), "record_id"));

    const CliResult got = m_toz->demo("records get" + QStringList{id});
    COMPARE_CODE(got, 0);
    const json record = got.document();
    QVERIFY(record.at("data") == json({{"name", "Ann \xC3\x85s"}, {"note", "two\nlines"}}));
    QVERIFY(record.at("meta").at("plain") == json({{"city", "Oslo"}, {"year", "1999"}}));
    QCOMPARE(textIn(record.at("meta"), "type"), std::string("patient"));
    QCOMPARE(textIn(record.at("meta"), "writer_id"), m_toz->demoId().toStdString());
    QCOMPARE(textIn(record, "signature"), std::string("good"));

    // plain alone; upper case names the same record.
    const CliResult plain = m_toz->demo("records update" + QStringList{id.toUpper()} + words("--keep-data --plain city=Bergen --remove-plain year"));
    COMPARE_CODE(plain, 0);
    QVERIFY(textIn(plain.document(), "version") != textIn(record.at("meta"), "version"));
    json now = m_toz->demo("records get" + QStringList{id}).document();
    QVERIFY(now.at("meta").at("plain") == json({{"city", "Bergen"}}));
    QVERIFY(now.at("data") == record.at("data"));

    // Fields alone, and from a file.
    m_toz->save(QStringLiteral("fields.json"), R"({"name": "Eva"})");
    COMPARE_CODE(m_toz->demo("records update" + QStringList{id} + words("--data-file fields.json")), 0);
    now = m_toz->demo("records get" + QStringList{id}).document();
    QVERIFY(now.at("data") == json({{"name", "Eva"}}));
    QVERIFY(now.at("meta").at("plain") == json({{"city", "Bergen"}}));

    COMPARE_CODE(m_toz->demo("records delete" + QStringList{id} + words("--yes")), 0);
    const CliResult gone = m_toz->demo("records get" + QStringList{id});
    COMPARE_CODE(gone, 3);
    QVERIFY(gone.out.isEmpty());
}

// What get prints, put and update take.
void tst_CliTozRecords::documentsGoRound()
{
    const QString id = m_toz->put(QStringLiteral("a type"), {{"k", "v"}}, words("--plain a=1"));
    json document = m_toz->demo("records get" + QStringList{id}).document();
    document.at("data")["k"] = "changed";
    document.at("meta").at("plain")["b"] = "2";
    COMPARE_CODE(m_toz->demo("records update" + QStringList{id}, QByteArray::fromStdString(document.dump())), 0);
    const json now = m_toz->demo("records get" + QStringList{id}).document();
    QVERIFY(now.at("data") == document.at("data") && now.at("meta").at("plain") == document.at("meta").at("plain"));

    const CliResult copy = m_toz->demo(words("records put --plain a=9"), QByteArray::fromStdString(document.dump()));
    COMPARE_CODE(copy, 0);
    const json copied = m_toz->demo("records get" + QStringList{QString::fromStdString(textIn(copy.document(), "record_id"))}).document();
    QVERIFY(copied.at("data") == document.at("data"));
    QVERIFY(copied.at("meta").at("plain") == json({{"a", "9"}, {"b", "2"}}));
    QCOMPARE(textIn(copied.at("meta"), "type"), std::string("a type"));
}

void tst_CliTozRecords::readableForPeople()
{
    const QString id = m_toz->put(QStringLiteral("patient"), {{"name", "Ann"}, {"bell", "ding\x07"}}, words("--plain city=Oslo"));
    const CliResult one = m_toz->demoText("records get" + QStringList{id});
    COMPARE_CODE(one, 0);
    QVERIFY(one.out.contains("plain.city") && one.out.contains("Oslo") && one.out.contains("name: Ann\n") && one.out.contains("signature"));
    QVERIFY(!one.out.contains('\x07'));
    const CliResult all = m_toz->demoText(words("records list --with-data"));
    COMPARE_CODE(all, 0);
    QVERIFY(all.out.startsWith("record_id"));
    QVERIFY(all.out.contains(id.toUtf8()) && all.out.contains("name=Ann") && all.out.contains("city=Oslo"));
    QVERIFY(all.err.contains("1 of 1 records."));
    // Without the data nothing of it is shown.
    const CliResult clear = m_toz->demoText(words("records list"));
    QVERIFY(clear.out.contains("city=Oslo") && !clear.out.contains("Ann"));
}

void tst_CliTozRecords::getMany()
{
    const QString first = m_toz->put(QStringLiteral("t"), {{"n", "1"}});
    const QString second = m_toz->put(QStringLiteral("t"), {{"n", "2"}});
    const CliResult both = m_toz->demo("records get" + QStringList{second, first});
    COMPARE_CODE(both, 0);
    const auto lines = both.lines();
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(textIn(lines[0].at("data"), "n"), std::string("2"));
    QCOMPARE(textIn(lines[1].at("data"), "n"), std::string("1"));
    const CliResult missing = m_toz->demo("records get" + QStringList{first, nobody});
    COMPARE_CODE(missing, 3);
    QCOMPARE(missing.lines().size(), std::size_t{1});
    QVERIFY(missing.err.contains(nobody.toUtf8()));
    COMPARE_CODE(m_toz->demo(words("records get not-an-id")), 2);
}

void tst_CliTozRecords::conflict()
{
    const QString id = m_toz->put(QStringLiteral("t"), {{"n", "base"}});
    const json base = m_toz->demo("records get" + QStringList{id}).document();
    COMPARE_CODE(m_toz->demo("records update" + QStringList{id}, R"({"n": "theirs"})"), 0);
    const std::string newer = textIn(m_toz->demo("records get" + QStringList{id}).document().at("meta"), "version");
    json mine = base;
    mine.at("data")["n"] = "mine";
    for (const QStringList &options : {QStringList(), QStringList{QStringLiteral("--version"), QString::fromStdString(textIn(base.at("meta"), "version"))}}) {
        const CliResult refused = m_toz->demo("records update" + QStringList{id} + options, QByteArray::fromStdString(options.isEmpty() ? mine.dump() : mine.at("data").dump()));
        COMPARE_CODE(refused, 3);
        QVERIFY2(refused.err.contains("Conflict") && refused.err.contains(QByteArray::fromStdString(newer)), refused.err.constData());
        const json document = refused.document().at("conflict");
        QCOMPARE(textIn(document.at("meta"), "version"), newer);
        QCOMPARE(textIn(document.at("data"), "n"), std::string("theirs"));
    }
    QCOMPARE(textIn(m_toz->demo("records get" + QStringList{id}).document().at("data"), "n"), std::string("theirs"));
}

void tst_CliTozRecords::conflictOfDelete()
{
    const QString id = m_toz->put(QStringLiteral("t"), {{"n", "1"}});
    const QString old = QString::fromStdString(textIn(m_toz->demo("records get" + QStringList{id}).document().at("meta"), "version"));
    COMPARE_CODE(m_toz->demo("records update" + QStringList{id}, R"({"n": "2"})"), 0);
    const CliResult refused = m_toz->demo("records delete" + QStringList{id, QStringLiteral("--yes"), QStringLiteral("--version"), old});
    COMPARE_CODE(refused, 3);
    QVERIFY(refused.err.contains("Conflict"));
    COMPARE_CODE(m_toz->demo("records get" + QStringList{id}), 0);
}

void tst_CliTozRecords::putRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const char *arguments, const char *input, const char *named) { QTest::newRow(name) << words(arguments) << QByteArray(input) << QByteArray(named); };
    row("no type", "", R"({"a": "b"})", "type");
    row("type with a slash", "--type a/b", R"({"a": "b"})", "type");
    row("no JSON", "--type t", "a=b", "JSON");
    row("nothing", "--type t", "", "JSON");
    row("a number", "--type t", R"({"hush": "hidden value", "age": 5})", "age");
    row("plain without =", "--type t --plain city", R"({"a": "b"})", "NAME=VALUE");
    row("plain twice", "--type t --plain a=1 --plain a=2", R"({"a": "b"})", "twice");
    row("missing file", "--type t --data-file nowhere.json", "", "nowhere.json");
}

void tst_CliTozRecords::putRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, named);
    const CliResult refused = m_toz->demo("records put" + arguments, input);
    QVERIFY2(refused.code == 2 || (refused.code == 1 && arguments.contains(QStringLiteral("nowhere.json"))), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains(named), refused.err.constData());
    QVERIFY(!refused.err.contains("hidden value"));
    QCOMPARE(m_toz->demo(words("records list")).lines().size(), std::size_t{0});
}

void tst_CliTozRecords::updateRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *name, const char *arguments, const char *input) { QTest::newRow(name) << words(arguments) << QByteArray(input); };
    row("two sources", "--keep-data --data-file x.json", "");
    row("another record's document", "", R"({"meta": {"record_id": "0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11"}, "data": {}})");
    row("another type", "", R"({"meta": {"type": "other"}, "data": {}})");
    row("a name that is not there", "--keep-data --remove-plain nothing", "");
    row("a version that is none", "--keep-data --version 1", "");
}

void tst_CliTozRecords::updateRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const QString id = m_toz->put(QStringLiteral("t"), {{"n", "1"}});
    const json before = m_toz->demo("records get" + QStringList{id}).document();
    COMPARE_CODE(m_toz->demo("records update" + QStringList{id} + arguments, input), 2);
    QVERIFY(m_toz->demo("records get" + QStringList{id}).document() == before);
}

void tst_CliTozRecords::deleteNeedsYes()
{
    const QString id = m_toz->put(QStringLiteral("t"), {{"n", "1"}});
    COMPARE_CODE(m_toz->demo("records delete" + QStringList{id}), 2);
    COMPARE_CODE(m_toz->demo("records get" + QStringList{id}), 0);
}

void tst_CliTozRecords::deleteGoesOn()
{
    const QString first = m_toz->put(QStringLiteral("t"), {{"n", "1"}});
    const QString second = m_toz->put(QStringLiteral("t"), {{"n", "2"}});
    const CliResult some = m_toz->demo("records delete" + QStringList{first, nobody, second, QStringLiteral("--yes")});
    COMPARE_CODE(some, 3);
    QVERIFY(some.err.contains("Not deleted: " + nobody.toUtf8()));
    COMPARE_CODE(m_toz->demo("records get" + QStringList{second}), 3);
}

void tst_CliTozRecords::somebodyElsesRecord()
{
    const QString id = m_toz->put(QStringLiteral("patient"), {{"name", "Ann"}});
    static_cast<void>(m_toz->newClient(QStringLiteral("stranger")));
    const CliResult refused = m_toz->as(QStringLiteral("stranger"), "records get" + QStringList{id});
    QVERIFY(refused.code == 3 || refused.code == 4);
    QVERIFY(!refused.out.contains("Ann"));
    COMPARE_CODE(m_toz->as(QStringLiteral("stranger"), "records delete" + QStringList{id, QStringLiteral("--yes")}), 3);
    COMPARE_CODE(m_toz->demo("records get" + QStringList{id}), 0);
}

void tst_CliTozRecords::nist()
{
    static_cast<void>(m_toz->newClient(QStringLiteral("agency"), words("--suite nist")));
    const CliResult put = m_toz->as(QStringLiteral("agency"), words("records put --type t"), R"({"name": "Åse"})");
    COMPARE_CODE(put, 0);
    const CliResult got = m_toz->as(QStringLiteral("agency"), "records get" + QStringList{QString::fromStdString(textIn(put.document(), "record_id"))});
    COMPARE_CODE(got, 0);
    QCOMPARE(textIn(got.document().at("data"), "name"), std::string("Åse"));
    QCOMPARE(textIn(got.document(), "signature"), std::string("none"));
    const CliResult self = m_toz->as(QStringLiteral("agency"), words("whoami"));
    QCOMPARE(textIn(self.document(), "suite"), std::string("nist"));
    QVERIFY(self.document().at("signing_key").is_null());
    // What the suite has not is refused by name.
    const CliResult note = m_toz->as(QStringLiteral("agency"), words("notes write --to self"), "{}");
    COMPARE_CODE(note, 2);
    QVERIFY(note.err.contains("NIST"));
}

// A profile whose secret is not (any more) this client's.
void tst_CliTozRecords::signInFails()
{
    json wrong = m_toz->toz().at("profile");
    wrong["api_secret"] = std::string(64, '0');
    m_toz->save(QStringLiteral("wrong.json"), QByteArray::fromStdString(wrong.dump()));
    const CliResult refused = m_toz->as(QStringLiteral("wrong"), words("records list"));
    COMPARE_CODE(refused, 5);
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliTozRecords)
#include "tst_cli_toz_records.moc"
