// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// strongroom-cli locker secrets, environments and diff: the real program against the real sandbox.
#include "LockerCli.h"

#include <QProcess>
#include <QStandardPaths>

#include <memory>

using namespace strongroom::test;

class tst_CliLockerSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_locker = std::make_unique<LockerCli>(); }
    void cleanup();

    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void lineEnds();
    void fallback();
    void defaults();
    void list();
    void asCode();
    void createTwice();
    void random();
    void modifyValue();
    void modifyIsExact();
    void renameAndMove();
    void deleteExplains();
    void environments();
    void diff();
    void refusals_data();
    void refusals();
    void controlCharacters();

private:
    // Every case has keys of its own.
    static QString key(const char *name) { return QString::fromLatin1(QTest::currentTestFunction()) + QLatin1Char('_') + QString::fromLatin1(name); }
    CliResult get(const QString &name, const char *options = "") { return m_locker->run(words("secrets get") + QStringList{name} + words(options)); }
    std::unique_ptr<LockerCli> m_locker;
};

void tst_CliLockerSecrets::cleanup()
{
    QVERIFY(!m_locker->program().said().contains(m_locker->secretAccessKey().toUtf8()));
    QVERIFY(!m_locker->program().said().contains("QCommandLineParser"));   // asked for an option that the command has not
}

void tst_CliLockerSecrets::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("word") << QByteArray("hunter2");
    QTest::newRow("lines") << QByteArray("-----BEGIN\r\nabc\n-----END\n\n");
    QTest::newRow("controls") << QByteArray("a\0b\x1b[31m\t", 9);
    QTest::newRow("unicode") << QByteArray("p\xC3\xA4ssw\xC3\xB6rd \xF0\x9F\x94\x91 e\xCC\x81");
    QTest::newRow("blanks") << QByteArray("  padded  ");
    QTest::newRow("long") << QByteArray(300'000, 'x');
    QTest::newRow("sixteen") << QByteArray("0123456789abcdef");
}

void tst_CliLockerSecrets::valuesComeBackAsTheyWere()
{
    QFETCH(QByteArray, value);
    const QString name = key(QTest::currentDataTag());
    COMPARE_CODE(m_locker->run(words("secrets create") + QStringList{name}, value), 0);
    const CliResult got = get(name, "--refresh");
    COMPARE_CODE(got, 0);
    QCOMPARE(got.out, value);
    // From a file too.
    const QString path = m_locker->save(QStringLiteral("value.bin"), value);
    COMPARE_CODE(m_locker->run(words("secrets create --value-file") + QStringList{path, name + QStringLiteral("_file")}), 0);
    QCOMPARE(get(name + QStringLiteral("_file")).out, value);
    QFile::remove(path);
}

void tst_CliLockerSecrets::lineEnds()
{
    const CliResult kept = m_locker->run(words("secrets create") + QStringList{key("kept")}, "one\n");
    COMPARE_CODE(kept, 0);
    QVERIFY(kept.err.contains("--strip-line-end"));
    QCOMPARE(get(key("kept")).out, QByteArray("one\n"));
    COMPARE_CODE(m_locker->run(words("secrets create --strip-line-end") + QStringList{key("cut")}, "one\r\n"), 0);
    QCOMPARE(get(key("cut")).out, QByteArray("one"));
    COMPARE_CODE(m_locker->run(words("secrets create") + QStringList{key("nothing")}), 2);
    COMPARE_CODE(m_locker->run(words("secrets create --empty") + QStringList{key("empty")}), 0);
    const CliResult empty = get(key("empty"), "--default other");   // a value, not a miss
    COMPARE_CODE(empty, 0);
    QVERIFY(empty.out.isEmpty());
}

void tst_CliLockerSecrets::fallback()
{
    m_locker->put(key("A"), {}, "shared value");
    m_locker->put(key("A"), QStringLiteral("dev"), "dev value");
    m_locker->put(key("B"), {}, "only shared");
    m_locker->put(key("C"), QStringLiteral("dev"), "only dev");
    QCOMPARE(get(key("A"), "--environment dev").out, QByteArray("dev value"));
    QCOMPARE(get(key("A")).out, QByteArray("shared value"));
    QCOMPARE(get(key("B"), "--environment dev").out, QByteArray("only shared"));
    QCOMPARE(get(key("B"), "--environment nowhere").out, QByteArray("only shared"));
    COMPARE_CODE(get(key("B"), "--environment dev --strict"), 3);
    QCOMPARE(get(key("C"), "--environment dev --strict").out, QByteArray("only dev"));
    // Never the other way round.
    const CliResult none = get(key("C"));
    COMPARE_CODE(none, 3);
    QVERIFY(none.out.isEmpty());
    QVERIFY2(none.err.contains("--environment"), none.err.constData());
    const auto json = get(key("B"), "--environment dev --json").document();
    QVERIFY(json.at("environment").is_null());
    QCOMPARE(textIn(json, "value"), std::string("only shared"));
}

void tst_CliLockerSecrets::defaults()
{
    QCOMPARE(get(key("missing"), "--default fallback").out, QByteArray("fallback"));
    QCOMPARE(m_locker->run(words("secrets get --default-stdin") + QStringList{key("missing")}, "from here\n").out, QByteArray("from here\n"));
    COMPARE_CODE(get(key("missing")), 3);
    COMPARE_CODE(get(key("missing"), "--default a --default-stdin"), 2);
    // No answer to any other error.
    m_locker->program().set("LOCKER_SECRET_ACCESS_KEY", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    const CliResult wrongKey = get(key("missing"), "--default fallback --refresh");
    m_locker->program().set("LOCKER_SECRET_ACCESS_KEY", m_locker->secretAccessKey());
    COMPARE_CODE(wrongKey, 5);
    QVERIFY(wrongKey.out.isEmpty());
}

void tst_CliLockerSecrets::list()
{
    m_locker->put(key("A"), {}, "hidden value one", words("--description first"));
    m_locker->put(key("A"), QStringLiteral("list"), "hidden value two");
    m_locker->put(key("B"), {}, "hidden value three");
    const CliResult table = m_locker->run("secrets list --refresh");
    COMPARE_CODE(table, 0);
    QVERIFY(table.out.contains(key("A").toLatin1()) && table.out.contains("(all)") && table.out.contains("first"));
    QVERIFY(!m_locker->saidASecret(table.out + table.err));
    const auto own = m_locker->run("secrets list --environment list --json").lines();
    QCOMPARE(own.size(), std::size_t{1});
    QCOMPARE(textIn(own[0], "key"), key("A").toStdString());
    QCOMPARE(textIn(own[0], "environment"), std::string("list"));
    QVERIFY(!own[0].contains("value"));
    std::size_t effective = 0;
    for (const auto &one : m_locker->run("secrets list --environment list --effective --show-values --json").lines()) {
        const std::string name = textIn(one, "key");
        if (name == key("A").toStdString()) {
            QCOMPARE(textIn(one, "value"), std::string("hidden value two"));
            ++effective;
        } else if (name == key("B").toStdString()) {
            QCOMPARE(textIn(one, "value"), std::string("hidden value three"));
            ++effective;
        }
    }
    QCOMPARE(effective, std::size_t{2});
    const CliResult nowhere = m_locker->run("secrets list --environment nowhere");
    COMPARE_CODE(nowhere, 3);
    QVERIFY2(nowhere.err.contains("list"), nowhere.err.constData());   // what there is
}

// What it prints asks the same: the command here, and curl the service itself, which answers this key's rows and nothing in the clear.
void tst_CliLockerSecrets::asCode()
{
    m_locker->put(key("A"), {}, "hidden value four");
    m_locker->put(key("B"), {}, "hidden value five");
    const CliResult command = get(key("A"), "--as-code cli");
    COMPARE_CODE(command, 0);
    QVERIFY(command.out.startsWith("strongroom-cli locker secrets get '" + key("A").toLatin1() + "'"));
    for (const char *const language : {"python", "javascript"}) {
        const CliResult code = get(key("A"), qPrintable(QStringLiteral("--as-code ") + QString::fromLatin1(language)));
        COMPARE_CODE(code, 0);
        QVERIFY(code.out.contains("secret.get") && code.out.contains(key("A").toLatin1()));
        QVERIFY(!code.out.contains(m_locker->accessKeyId().toUtf8()));
    }
    COMPARE_CODE(get(key("A"), "--as-code perl"), 2);
    const CliResult curl = get(key("A"), "--as-code curl");
    COMPARE_CODE(curl, 0);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (program.isEmpty()) {
        QSKIP("curl is missing; packaging/build-deps lists it for tests");
    }
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LOCKER_ACCESS_KEY_ID"), m_locker->accessKeyId());
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(curl.out)});
    QVERIFY(shell.waitForFinished());
    const QByteArray answer = shell.readAllStandardOutput();
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(nlohmann::json::parse(answer.toStdString()).at("count").get<int>(), 1);
    QVERIFY(!answer.contains("hidden value") && !answer.contains(key("A").toUtf8()));
}

void tst_CliLockerSecrets::createTwice()
{
    m_locker->put(key("A"), {}, "1");
    const CliResult again = m_locker->run(words("secrets create") + QStringList{key("A")}, "2");
    COMPARE_CODE(again, 3);
    QVERIFY2(again.err.contains("secrets modify"), again.err.constData());
    QCOMPARE(get(key("A"), "--refresh").out, QByteArray("1"));
    const CliResult nowhere = m_locker->run(words("secrets create --environment nowhere") + QStringList{key("B")}, "2");
    COMPARE_CODE(nowhere, 3);
    COMPARE_CODE(get(key("B"), "--environment nowhere --refresh"), 3);
}

void tst_CliLockerSecrets::random()
{
    const CliResult made = m_locker->run(words("secrets create --random 40 --json") + QStringList{key("A")});
    COMPARE_CODE(made, 0);
    const QByteArray value = get(key("A")).out;
    QCOMPARE(value.size(), 40);
    QVERIFY(!made.out.contains(value) && !made.err.contains(value));
    COMPARE_CODE(m_locker->run(words("secrets modify --random 40") + QStringList{key("A")}), 0);
    QVERIFY(get(key("A"), "--refresh").out != value);
    COMPARE_CODE(m_locker->run(words("secrets create --random 0") + QStringList{key("B")}), 2);
    COMPARE_CODE(m_locker->run(words("secrets create --random 8 --empty") + QStringList{key("B")}), 2);
}

void tst_CliLockerSecrets::modifyValue()
{
    m_locker->put(key("A"), {}, "old", words("--description kept"));
    const CliResult changed = m_locker->run(words("secrets modify --json") + QStringList{key("A")}, "new value");
    COMPARE_CODE(changed, 0);
    QCOMPARE(textIn(changed.document(), "description"), std::string("kept"));
    QCOMPARE(get(key("A"), "--refresh").out, QByteArray("new value"));
    COMPARE_CODE(m_locker->run(words("secrets modify --description other") + QStringList{key("A")}, "not looked at"), 0);
    const auto json = get(key("A"), "--refresh --json").document();
    QCOMPARE(textIn(json, "description"), std::string("other"));
    QCOMPARE(textIn(json, "value"), std::string("new value"));
    COMPARE_CODE(m_locker->run(words("secrets modify --new-value --description both") + QStringList{key("A")}, "third"), 0);
    QCOMPARE(get(key("A"), "--refresh").out, QByteArray("third"));
}

// Never the shared one instead of the environment's own.
void tst_CliLockerSecrets::modifyIsExact()
{
    m_locker->put(key("A"), {}, "shared");
    m_locker->put(key("B"), QStringLiteral("exact"), "own");
    const CliResult refused = m_locker->run(words("secrets modify --environment exact") + QStringList{key("A")}, "new");
    COMPARE_CODE(refused, 3);
    QVERIFY2(refused.err.contains("reate"), refused.err.constData());   // advice: create it for this environment
    COMPARE_CODE(m_locker->run(words("secrets modify") + QStringList{key("B")}, "new"), 3);
    QCOMPARE(get(key("A"), "--refresh").out, QByteArray("shared"));
    QCOMPARE(get(key("B"), "--environment exact").out, QByteArray("own"));
}

void tst_CliLockerSecrets::renameAndMove()
{
    m_locker->put(key("A"), QStringLiteral("from"), "value");
    m_locker->put(key("other"), QStringLiteral("to"), "x");
    COMPARE_CODE(m_locker->run(words("secrets modify --environment from --move-to to --rename") + QStringList{key("B"), key("A")}), 0);
    COMPARE_CODE(get(key("A"), "--environment from --refresh"), 3);
    QCOMPARE(get(key("B"), "--environment to --strict").out, QByteArray("value"));
    COMPARE_CODE(m_locker->run(words("secrets modify --environment to --move-to-all") + QStringList{key("B")}), 0);
    QCOMPARE(get(key("B"), "--refresh").out, QByteArray("value"));
    COMPARE_CODE(get(key("B"), "--environment to --strict"), 3);
    COMPARE_CODE(m_locker->run(words("secrets modify --move-to to --move-to-all") + QStringList{key("B")}), 2);
}

void tst_CliLockerSecrets::deleteExplains()
{
    m_locker->put(key("A"), {}, "stays");
    const CliResult refused = m_locker->run(words("secrets delete") + QStringList{key("A")});
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("deletes nothing for an access key") && refused.err.contains(key("A").toLatin1()), refused.err.constData());
    QCOMPARE(get(key("A"), "--refresh").out, QByteArray("stays"));
    COMPARE_CODE(m_locker->run("environments delete dev"), 2);
}

void tst_CliLockerSecrets::environments()
{
    COMPARE_CODE(m_locker->run(words("environments create staging --url https://staging.example --description words --json")), 0);
    const auto made = m_locker->run("environments get staging --refresh --json").document();
    QCOMPARE(textIn(made, "external_url"), std::string("https://staging.example"));
    QCOMPARE(textIn(made, "description"), std::string("words"));
    COMPARE_CODE(m_locker->run("environments create staging"), 3);
    m_locker->put(key("A"), QStringLiteral("follows"), "value");
    COMPARE_CODE(m_locker->run("environments modify follows --rename renamed --description d"), 0);
    QCOMPARE(get(key("A"), "--environment renamed --strict --refresh").out, QByteArray("value"));
    const CliResult gone = m_locker->run("environments get follows --refresh");
    COMPARE_CODE(gone, 3);
    QVERIFY2(gone.err.contains("renamed"), gone.err.constData());
    const CliResult table = m_locker->run("environments list");
    COMPARE_CODE(table, 0);
    QVERIFY(table.out.contains("https://staging.example") && table.out.contains("renamed"));
    COMPARE_CODE(m_locker->run("environments modify staging"), 2);
    COMPARE_CODE(m_locker->run("environments modify nowhere --rename x"), 3);
}

void tst_CliLockerSecrets::diff()
{
    m_locker->put(key("SAME"), QStringLiteral("left"), "one and the same");
    m_locker->put(key("SAME"), QStringLiteral("right"), "one and the same");
    const CliResult same = m_locker->run("diff left right --refresh");
    COMPARE_CODE(same, 0);
    QVERIFY(same.out.isEmpty());
    m_locker->put(key("OTHER"), QStringLiteral("left"), "this is left");
    m_locker->put(key("OTHER"), QStringLiteral("right"), "this is right");
    m_locker->put(key("GONE"), QStringLiteral("left"), "here alone");
    const CliResult differ = m_locker->run("diff left right --refresh");
    COMPARE_CODE(differ, 1);
    QVERIFY(differ.out.contains("different") && differ.out.contains("missing in right"));
    QVERIFY(!differ.out.contains(key("SAME").toLatin1()));
    QVERIFY(!m_locker->saidASecret(differ.out + differ.err));
    std::map<std::string, std::string> results;
    for (const auto &row : m_locker->run("diff right left --all --json").lines()) {
        results[textIn(row, "key")] = textIn(row, "result");
    }
    QCOMPARE(results[key("SAME").toStdString()], std::string("same"));
    QCOMPARE(results[key("OTHER").toStdString()], std::string("different"));
    QCOMPARE(results[key("GONE").toStdString()], std::string("only_right"));
    COMPARE_CODE(m_locker->run("diff left nowhere"), 3);
}

void tst_CliLockerSecrets::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) { QTest::newRow(arguments) << words(arguments) << QByteArray(says); };
    row("secrets create A --secret-access-key abc", "--secret-access-key");
    row("secrets create A --secret=abc", "--secret");
    row("secrets create A value", "too many");
    row("secrets list --effective", "--environment");
    row("secrets list --refresh --offline", "--offline");
    row("secrets create A --offline --random 8", "offline");
    row("secrets list --log loud", "debug, info, warning and error");
    row("secrets modify A --rename= ", "--rename");
    row("secrets list --connection-file nowhere.json --api-base http://localhost:1", "--api-base");
    row("secrets list --api-base http://example.com", "https");
    row("export --format xml", "xml");
    row("run -- true", "--environment");
    row("run --environment dev ls -la", "Put -- in front");
}

void tst_CliLockerSecrets::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliResult refused = m_locker->run(arguments, "x");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains(says), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
}

// Names are anybody's: a terminal must not obey them.
void tst_CliLockerSecrets::controlCharacters()
{
    const QString name = key("evil") + QStringLiteral("\x1b]0;title\x07");
    m_locker->put(name, {}, "value", {QStringLiteral("--description"), QStringLiteral("\x1b[2J")});
    const CliResult table = m_locker->run("secrets list --refresh");
    COMPARE_CODE(table, 0);
    QVERIFY(table.out.contains("evil"));
    QVERIFY(!table.out.contains('\x1b') && !table.err.contains('\x1b') && !table.out.contains('\x07'));
    QVERIFY(!m_locker->run(words("secrets delete") + QStringList{name}).err.contains('\x1b'));
}

QTEST_GUILESS_MAIN(tst_CliLockerSecrets)
#include "tst_cli_locker_secrets.moc"
