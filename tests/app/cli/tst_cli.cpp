// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "CliProgram.h"
#include "support/SandboxProcess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>
#include <set>

using namespace strongroom::test;
using nlohmann::json;

namespace {

QByteArray jsonLine(const json &value) { return QByteArray::fromStdString(value.dump()) + '\n'; }

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase();

    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void helpAndVersion();
    void optionsBeforeTheWords_data();
    void optionsBeforeTheWords();
    void badCommandLines_data();
    void badCommandLines();
    void secretArgumentsAreRefused_data();
    void secretArgumentsAreRefused();

    void putGetDelete();
    void putKeepsEveryMember();
    void putHashesNothingTwice();
    void putRefuses_data();
    void putRefuses();
    void getAsText();
    void getOfNothing();
    void findAsCode();
    void findAll();
    void findPages();
    void findFilters_data();
    void findFilters();
    void findOne();
    void findSorted();
    void findBadFilter();
    void tableIsSafe();
    void unreadableRecords();
    void putBatch();
    void putBatchAcceptsAList();
    void putBatchRefusesAll_data();
    void putBatchRefusesAll();
    void deleteNeedsYes();
    void deleteByHash();
    void attachments();
    void attachmentNamesAreNoPaths();

    void environmentVariables();
    void secretsByDescriptor();
    void connectionsWithoutKeychain();
    void connectionsAddRefuses_data();
    void connectionsAddRefuses();
    void connectionsTest();
    void signInFails();

    void secretsDataShow();
    void secretsDataNeverShowsASecret();
    void secretsDataValidate_data();
    void secretsDataValidate();
    void secretsDataGenerate();
    void secretsDataRotation();
    void secretsDataUsage();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProgram> m_cli;
    QString m_code = QStringLiteral("us");
    // Of all tests together, for cleanupTestCase().
    QByteArray m_said;
    std::set<std::string> m_secrets;
};

// Every test has a vault of its own.
void tst_Cli::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    m_cli = std::make_unique<CliProgram>();
    m_cli->setCommonArguments({QStringLiteral("--connection-file"), m_sandbox->readyFile(), QStringLiteral("--country"), m_code, QStringLiteral("--json")});
}

void tst_Cli::cleanup()
{
    m_said += m_cli->said();
    m_secrets.insert(m_sandbox->incountry("client_secret"));
    m_secrets.insert(m_sandbox->incountry("api_key"));
    for (const json &secret : m_sandbox->ready().at("incountry").at("secrets_data").at("secrets")) {
        m_secrets.insert(secret.at("secret").get<std::string>());
    }
}

// Nothing the program ever wrote holds a credential or a key.
void tst_Cli::cleanupTestCase()
{
    QVERIFY(m_said.size() > 1000);
    QVERIFY(m_secrets.size() >= 3);
    for (const std::string &secret : m_secrets) {
        QVERIFY(secret.size() >= 8);
        QVERIFY(!m_said.contains(QByteArray::fromStdString(secret)));
    }
}

void tst_Cli::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const QStringList vault{QStringLiteral("--connection "), QStringLiteral("--connection-file"), QStringLiteral("--secret-fd"), QStringLiteral("--secrets-data-fd"), QStringLiteral("--country")};
    QTest::newRow("connections list") << QStringLiteral("connections list") << QStringList();
    QTest::newRow("connections add") << QStringLiteral("connections add") << QStringList{QStringLiteral("--name"), QStringLiteral("--environment-id"), QStringLiteral("--endpoint "), QStringLiteral("--client-id"), QStringLiteral("--without-credentials")};
    QTest::newRow("connections remove") << QStringLiteral("connections remove") << QStringList{QStringLiteral("--yes")};
    QTest::newRow("connections test") << QStringLiteral("connections test") << vault;
    QTest::newRow("records find") << QStringLiteral("records find") << vault + QStringList{QStringLiteral("--filter "), QStringLiteral("--filter-json"), QStringLiteral("--limit"), QStringLiteral("--offset"), QStringLiteral("--all"), QStringLiteral("--sort"), QStringLiteral("--one"), QStringLiteral("--as-code"), QStringLiteral("--strict")};
    QTest::newRow("records export") << QStringLiteral("records export") << vault + QStringList{QStringLiteral("--all-countries"), QStringLiteral("--filter "), QStringLiteral("--output"), QStringLiteral("--format"), QStringLiteral("--columns"), QStringLiteral("--plain"), QStringLiteral("--passphrase-file"), QStringLiteral("--passphrase-fd")};
    QTest::newRow("records import") << QStringLiteral("records import") << vault + QStringList{QStringLiteral("--map"), QStringLiteral("--set"), QStringLiteral("--on-existing"), QStringLiteral("--skip-bad-rows"), QStringLiteral("--dry-run"), QStringLiteral("--failed-to"), QStringLiteral("--passphrase-file")};
    for (const char *const command : {"get", "put", "put-batch", "attachments"}) {
        QTest::newRow(command) << QStringLiteral("records ") + QString::fromLatin1(command) << vault;
    }
    QTest::newRow("delete") << QStringLiteral("records delete") << vault + QStringList{QStringLiteral("--yes"), QStringLiteral("--hash")};
    QTest::newRow("attach") << QStringLiteral("records attach") << vault + QStringList{QStringLiteral("--name"), QStringLiteral("--mime-type"), QStringLiteral("--replace")};
    QTest::newRow("fetch-attachment") << QStringLiteral("records fetch-attachment") << vault + QStringList{QStringLiteral("--out"), QStringLiteral("--force")};
    QTest::newRow("detach") << QStringLiteral("records detach") << vault + QStringList{QStringLiteral("--yes")};
    for (const char *const command : {"show", "validate"}) {
        QTest::newRow(command) << QStringLiteral("secrets-data ") + QString::fromLatin1(command) << QStringList{QStringLiteral("--file"), QStringLiteral("--secrets-data-fd")};
    }
    QTest::newRow("usage") << QStringLiteral("secrets-data usage") << vault + QStringList{QStringLiteral("--strict")};
    const QStringList tokens{QStringLiteral("--connection "), QStringLiteral("--connection-file"), QStringLiteral("--env-file"), QStringLiteral("--secret-fd"), QStringLiteral("--password-fd"), QStringLiteral("--ca-file")};
    QTest::newRow("auth token") << QStringLiteral("auth token") << tokens + QStringList{QStringLiteral("--show"), QStringLiteral("--token")};
    QTest::newRow("auth test") << QStringLiteral("auth test") << tokens + QStringList{QStringLiteral("--country")};
    QTest::newRow("auth request") << QStringLiteral("auth request") << tokens + QStringList{QStringLiteral("-H, --header"), QStringLiteral("--headers-fd"), QStringLiteral("--data "), QStringLiteral("--data-file"), QStringLiteral("--data-fd"), QStringLiteral("--no-auth"), QStringLiteral("-i, --include"), QStringLiteral("--timing"), QStringLiteral("--timeout")};
    QTest::newRow("tokens list") << QStringLiteral("tokens list") << QStringList{QStringLiteral("--connection ")};
    QTest::newRow("tokens show") << QStringLiteral("tokens show") << tokens;
    QTest::newRow("tokens refresh") << QStringLiteral("tokens refresh") << tokens;
    QTest::newRow("tokens policy") << QStringLiteral("tokens policy") << tokens + QStringList{QStringLiteral("--region"), QStringLiteral("--account")};
    QTest::newRow("generate") << QStringLiteral("secrets-data generate") << QStringList{QStringLiteral("--key-version"), QStringLiteral("--add-to "), QStringLiteral("--add-to-fd"), QStringLiteral("--out")};
}

void tst_Cli::helpOfEveryCommand()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    m_cli->setCommonArguments({});
    const CliResult overview = m_cli->run({QStringLiteral("--help")});
    QVERIFY(overview.out.contains("strongroom-cli " + command.toUtf8()));
    const CliResult help = m_cli->run(command.split(QLatin1Char(' ')) << QStringLiteral("--help"));
    COMPARE_CODE(help, 0);
    QVERIFY(help.err.isEmpty());
    QVERIFY(help.out.contains(command.toUtf8()));
    for (const QString &option : options << QStringLiteral("--json")) {
        QVERIFY2(help.out.contains(option.toUtf8()), qPrintable(option));
    }
}

void tst_Cli::helpAndVersion()
{
    m_cli->setCommonArguments({});
    const CliResult version = m_cli->run({QStringLiteral("--version")});
    COMPARE_CODE(version, 0);
    QCOMPARE(version.out, QByteArray("strongroom-cli " STRONGROOM_VERSION "\n"));
    const CliResult help = m_cli->run({QStringLiteral("--help")});
    COMPARE_CODE(help, 0);
    QVERIFY(help.out.contains("Exit codes: 0 done, 1 other"));
    const CliResult half = m_cli->run(words("secrets-data"));
    COMPARE_CODE(half, 2);
    QVERIFY(half.out.isEmpty());
    QVERIFY(half.err.contains("strongroom-cli secrets-data generate"));
    QVERIFY(!half.err.contains("strongroom-cli records find"));
    const CliResult withOptions = m_cli->run(words("records --json --country us"));
    COMPARE_CODE(withOptions, 2);
    QVERIFY(withOptions.out.isEmpty() && withOptions.err.contains("strongroom-cli records find"));
    const CliResult group = m_cli->run(words("secrets-data --help"));
    COMPARE_CODE(group, 0);
    QVERIFY(group.out.contains("secrets-data generate") && !group.out.contains("records find"));
    const CliResult nothing = m_cli->run({});
    COMPARE_CODE(nothing, 2);
    QVERIFY(nothing.out.isEmpty() && nothing.err.contains("records find"));
}

void tst_Cli::optionsBeforeTheWords_data()
{
    QTest::addColumn<QStringList>("arguments");   // FILE and CC stand for the connection and the country
    QTest::newRow("all in front") << words("--json --connection-file FILE --country CC records get -- -odd");
    QTest::newRow("equals signs") << words("--connection-file=FILE --json records get --country=CC -- -odd");
    QTest::newRow("between the words") << words("records --json --connection-file FILE get --country CC -- -odd");
}

void tst_Cli::optionsBeforeTheWords()
{
    QFETCH(QStringList, arguments);
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "-odd"}, {"body", "x"}})), 0);
    arguments.replaceInStrings(QStringLiteral("FILE"), m_sandbox->readyFile()).replaceInStrings(QStringLiteral("CC"), m_code);
    m_cli->setCommonArguments({});
    const CliResult got = m_cli->run(arguments);
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("body").get<std::string>(), std::string("x"));
    // A command's own options are known behind its words only.
    COMPARE_CODE(m_cli->run(words("--yes records delete x")), 2);
    COMPARE_CODE(m_cli->run(words("--json")), 2);
    COMPARE_CODE(m_cli->run(words("--json --help")), 0);
    COMPARE_CODE(m_cli->run(words("--json records --help")), 0);
    COMPARE_CODE(m_cli->run(words("--json --version")), 0);
}

void tst_Cli::badCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown group") << words("vaults list");
    QTest::newRow("unknown command") << words("records rename x");
    QTest::newRow("unknown option") << words("records find --colour red");
    QTest::newRow("missing argument") << words("records get");
    QTest::newRow("too many arguments") << words("records get a b");
    QTest::newRow("limit too large") << words("records find --limit 101");
    QTest::newRow("limit zero") << words("records find --limit 0");
    QTest::newRow("limit no number") << words("records find --limit ten");
    QTest::newRow("offset negative") << words("records find --offset=-1");
    QTest::newRow("bad country") << words("records find --country usa");
    QTest::newRow("bad sort member") << words("records find --sort body:asc");
    QTest::newRow("bad sort order") << words("records find --sort range_key1:up");
    QTest::newRow("both filters") << words("records find --filter key1=a --filter-json {}");
    QTest::newRow("no such language") << words("records find --as-code perl");
    QTest::newRow("all as code") << words("records find --as-code curl --all");
    QTest::newRow("refused as code") << words("records find --as-code python --filter key11=a");
    QTest::newRow("one and all") << words("records find --one --all");
    QTest::newRow("unknown connection") << words("records find --connection nowhere");
    QTest::newRow("bad descriptor") << words("records find --secrets-data-fd 99");
    QTest::newRow("missing file") << words("records find --connection-file /nonexistent/file --country us");
}

void tst_Cli::badCommandLines()
{
    QFETCH(QStringList, arguments);
    if (arguments.contains(QStringLiteral("--connection")) || arguments.contains(QStringLiteral("--connection-file"))) {
        m_cli->setCommonArguments({});
    } else if (arguments.contains(QStringLiteral("--country"))) {
        m_cli->setCommonArguments({QStringLiteral("--connection-file"), m_sandbox->readyFile()});
    }
    const CliResult result = m_cli->run(arguments);
    QVERIFY2(result.code == 2 || (arguments.contains(QStringLiteral("/nonexistent/file")) && result.code == 1), result.err.constData());
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.startsWith("strongroom-cli: "));
}

void tst_Cli::secretArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("client secret") << QStringList{QStringLiteral("--client-secret"), QStringLiteral("hunter2hunter2")};
    QTest::newRow("with equals") << QStringList{QStringLiteral("--client-secret=hunter2hunter2")};
    QTest::newRow("API key") << QStringList{QStringLiteral("--api-key"), QStringLiteral("hunter2hunter2")};
    QTest::newRow("secrets data") << QStringList{QStringLiteral("--secrets-data=hunter2hunter2")};
    QTest::newRow("password") << QStringList{QStringLiteral("-password"), QStringLiteral("hunter2hunter2")};
}

void tst_Cli::secretArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli->run(words("connections add --name x") + arguments);
    COMPARE_CODE(result, 2);
    QVERIFY(result.err.contains("--secret-fd"));
    QVERIFY(!result.err.contains("hunter2"));
}

void tst_Cli::putGetDelete()
{
    const json record{{"record_key", "first"}, {"body", "h\u00E4llo"}, {"key1", "english"}, {"range_key1", 9007199254740993LL}};
    const CliResult put = m_cli->run(words("records put"), jsonLine(record));
    COMPARE_CODE(put, 0);
    QCOMPARE(put.document().at("record_key").get<std::string>(), std::string("first"));

    const CliResult got = m_cli->run(words("records get first"));
    COMPARE_CODE(got, 0);
    QVERIFY(got.err.isEmpty());
    const json back = got.document();
    for (const auto &[name, value] : record.items()) {
        QVERIFY2(back.at(name) == value, name.c_str());
    }
    QVERIFY(back.contains("created_at"));

    const CliResult removed = m_cli->run(words("records delete first --yes"));
    COMPARE_CODE(removed, 0);
    COMPARE_CODE(m_cli->run(words("records get first")), 3);
    COMPARE_CODE(m_cli->run(words("records delete first --yes")), 3);
}

void tst_Cli::putKeepsEveryMember()
{
    json record{{"record_key", "full"}, {"body", "{\"a\": 1}"}, {"precommit_body", "pre"}, {"profile_key", "p"}, {"parent_key", "parent"}, {"expires_at", "2099-01-02T03:04:05.000Z"}};
    for (int i = 1; i <= 20; ++i) {
        record["key" + std::to_string(i)] = "k" + std::to_string(i);
    }
    for (int i = 1; i <= 10; ++i) {
        record["range_key" + std::to_string(i)] = -i;
    }
    for (int i = 1; i <= 5; ++i) {
        record["service_key" + std::to_string(i)] = "s" + std::to_string(i);
    }
    // Pretty-printed, over many lines.
    COMPARE_CODE(m_cli->run(words("records put"), QByteArray::fromStdString(record.dump(4))), 0);
    const CliResult got = m_cli->run(words("records get full"));
    COMPARE_CODE(got, 0);
    for (const auto &[name, value] : record.items()) {
        QVERIFY2(got.document().at(name) == value, name.c_str());
    }
    // What get prints, put takes.
    COMPARE_CODE(m_cli->run(words("records put"), got.out), 0);
    const CliResult again = m_cli->run(words("records get full"));
    for (const auto &[name, value] : record.items()) {
        QVERIFY2(again.document().at(name) == value, name.c_str());
    }
}

// A record whose meta lacks a key shows its stored hash; what get prints of it, put writes back as that hash.
void tst_Cli::putHashesNothingTwice()
{
    const std::string hash(64, 'b');
    const json record{{"record_key", "partly known"}, {"body", "x"}, {"key2", hash}, {"strongroom", {{"hashed", {"key2"}}}}};
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine(record)), 0);
    const CliResult first = m_cli->run({QStringLiteral("records"), QStringLiteral("get"), QStringLiteral("partly known")});
    COMPARE_CODE(first, 0);
    QCOMPARE(first.document().at("key2").get<std::string>(), hash);
    COMPARE_CODE(m_cli->run(words("records put"), first.out), 0);
    const CliResult second = m_cli->run({QStringLiteral("records"), QStringLiteral("get"), QStringLiteral("partly known")});
    QCOMPARE(second.document().at("key2").get<std::string>(), hash);
    QVERIFY(second.document().at("strongroom") == first.document().at("strongroom"));
}

void tst_Cli::putRefuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("nothing") << QByteArray() << QByteArrayLiteral("JSON");
    QTest::newRow("no JSON") << QByteArrayLiteral("hello") << QByteArrayLiteral("JSON");
    QTest::newRow("no record key") << QByteArrayLiteral("{\"body\": \"x\"}") << QByteArrayLiteral("record_key");
    QTest::newRow("empty record key") << QByteArrayLiteral("{\"record_key\": \"\"}") << QByteArrayLiteral("record_key");
    QTest::newRow("text for a number") << QByteArrayLiteral("{\"record_key\": \"x\", \"range_key2\": \"5\"}") << QByteArrayLiteral("range_key2");
    QTest::newRow("fraction") << QByteArrayLiteral("{\"record_key\": \"x\", \"range_key2\": 5.5}") << QByteArrayLiteral("range_key2");
    QTest::newRow("unknown member") << QByteArrayLiteral("{\"record_key\": \"x\", \"keyl\": \"y\"}") << QByteArrayLiteral("keyl");
    QTest::newRow("half a character") << QByteArrayLiteral("{\"record_key\": \"x\", \"key1\": \"\\ud800\"}") << QByteArrayLiteral("key1");
    QTest::newRow("two documents") << QByteArrayLiteral("{\"record_key\": \"x\"}\n{\"record_key\": \"y\"}") << QByteArrayLiteral("JSON");
}

void tst_Cli::putRefuses()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, named);
    const CliResult result = m_cli->run(words("records put"), input);
    COMPARE_CODE(result, 2);
    QVERIFY2(result.err.contains(named), result.err.constData());
    QVERIFY(result.out.isEmpty());
    QVERIFY(m_cli->run(words("records find")).out.isEmpty());
}

void tst_Cli::getAsText()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "text"}, {"body", "line one\nline two\x1b[31m"}, {"key1", "a\nb"}})), 0);
    m_cli->setCommonArguments({QStringLiteral("--connection-file"), m_sandbox->readyFile(), QStringLiteral("--country"), m_code});
    const CliResult got = m_cli->run(words("records get text"));
    COMPARE_CODE(got, 0);
    QVERIFY(got.out.startsWith("record_key  text\n"));
    QVERIFY(got.out.contains("\nkey1        a\xE2\x90\x8A" "b\n"));
    QVERIFY(got.out.endsWith("\n\nline one\nline two\xE2\x90\x9B[31m\n"));
}

void tst_Cli::getOfNothing()
{
    const CliResult result = m_cli->run(words("records get nothing"));
    COMPARE_CODE(result, 3);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("404"));
}

void tst_Cli::findAsCode()
{
    const CliResult curl = m_cli->run(words("records find --filter range_key1>=10 --limit 7 --as-code curl"));
    QCOMPARE(curl.code, 0);
    QVERIFY(curl.out.contains("--data-raw '{\n  \"filter\": {\n    \"range_key1\": {\n      \"$gte\": 10\n"));
    QVERIFY(curl.out.contains("\"limit\": 7"));
    QVERIFY(curl.err.contains("INC_"));
    const CliResult python = m_cli->run(words("records find --filter key1=english --as-code python"));
    QCOMPARE(python.code, 0);
    QVERIFY(python.out.contains("    key1=\"english\",\n"));
    QVERIFY(m_cli->run(words("records find --as-code javascript")).out.contains("createStorage"));
    QVERIFY(m_cli->run(words("records find --filter key1=a,b --as-code cli")).out.contains("--filter 'key1=a,b'"));
}

void tst_Cli::findAll()
{
    QByteArray input;
    for (int i = 0; i < 25; ++i) {
        input += jsonLine({{"record_key", "r" + std::to_string(i)}, {"range_key1", i}, {"body", "b" + std::to_string(i)}});
    }
    COMPARE_CODE(m_cli->run(words("records put-batch"), input), 0);

    const CliResult page = m_cli->run(words("records find --limit 10"));
    COMPARE_CODE(page, 0);
    QCOMPARE(page.lines().size(), 10U);
    QVERIFY(page.err.contains("10 of 25 records."));

    const CliResult all = m_cli->run(words("records find --limit 10 --all"));
    COMPARE_CODE(all, 0);
    std::set<std::string> keys;
    for (const json &record : all.lines()) {
        keys.insert(record.at("record_key").get<std::string>());
    }
    QCOMPARE(all.lines().size(), 25U);
    QCOMPARE(keys.size(), 25U);

    const CliResult rest = m_cli->run(words("records find --limit 10 --offset 20 --all"));
    QCOMPARE(rest.lines().size(), 5U);
    const CliResult beyond = m_cli->run(words("records find --offset 100 --all"));
    COMPARE_CODE(beyond, 0);
    QVERIFY(beyond.out.isEmpty());
}

void tst_Cli::findPages()
{
    QByteArray input;
    for (int i = 0; i < 6; ++i) {
        input += jsonLine({{"record_key", "r" + std::to_string(i)}, {"range_key1", i}});
    }
    COMPARE_CODE(m_cli->run(words("records put-batch"), input), 0);
    std::vector<int> seen;
    for (int offset = 0; offset < 6; offset += 2) {
        const CliResult page = m_cli->run(words("records find --limit 2 --sort range_key1:desc --offset") << QString::number(offset));
        for (const json &record : page.lines()) {
            seen.push_back(record.at("range_key1").get<int>());
        }
    }
    QCOMPARE(seen, (std::vector{5, 4, 3, 2, 1, 0}));
}

void tst_Cli::findFilters_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("all") << QStringList() << QByteArrayLiteral("a b c d");
    QTest::newRow("one key") << words("--filter key1=english") << QByteArrayLiteral("a b");
    QTest::newRow("two conditions") << words("--filter key1=english --filter range_key1>=10") << QByteArrayLiteral("b");
    QTest::newRow("two in one text") << QStringList{QStringLiteral("--filter"), QStringLiteral("key1=english range_key1<10")} << QByteArrayLiteral("a");
    QTest::newRow("list") << words("--filter key1=english,deutsch") << QByteArrayLiteral("a b c");
    QTest::newRow("not") << words("--filter key1!=english") << QByteArrayLiteral("c d");
    QTest::newRow("range") << words("--filter range_key1>5 --filter range_key1<=20") << QByteArrayLiteral("b c");
    QTest::newRow("quoted") << QStringList{QStringLiteral("--filter"), QStringLiteral("key2:\"two words\"")} << QByteArrayLiteral("c");
    QTest::newRow("script") << QStringList{QStringLiteral("--filter"), QString::fromUtf8("key1=\xD1\x80\xD1\x83\xD1\x81")} << QByteArrayLiteral("d");
    QTest::newRow("JSON") << QStringList{QStringLiteral("--filter-json"), QStringLiteral("{\"key1\": [\"english\"], \"range_key1\": {\"$lt\": 10}}")} << QByteArrayLiteral("a");
    QTest::newRow("nothing matches") << words("--filter key1=latin") << QByteArray();
}

void tst_Cli::findFilters()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, keys);
    const QByteArray input = jsonLine({{"record_key", "a"}, {"key1", "english"}, {"range_key1", 5}}) + jsonLine({{"record_key", "b"}, {"key1", "english"}, {"range_key1", 10}})
        + jsonLine({{"record_key", "c"}, {"key1", "deutsch"}, {"key2", "two words"}, {"range_key1", 20}})
        + jsonLine({{"record_key", "d"}, {"key1", "\u0440\u0443\u0441"}, {"range_key1", 30}});
    COMPARE_CODE(m_cli->run(words("records put-batch"), input), 0);
    const CliResult result = m_cli->run(words("records find") + arguments);
    COMPARE_CODE(result, 0);
    QByteArrayList found;
    for (const json &record : result.lines()) {
        found << QByteArray::fromStdString(record.at("record_key").get<std::string>());
    }
    std::sort(found.begin(), found.end());
    QCOMPARE(found.join(' '), keys);
}

void tst_Cli::findOne()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "only"}, {"key1", "x"}})), 0);
    const CliResult one = m_cli->run(words("records find --one --filter key1=x"));
    COMPARE_CODE(one, 0);
    QCOMPARE(one.document().at("record_key").get<std::string>(), std::string("only"));
    const CliResult none = m_cli->run(words("records find --one --filter key1=y"));
    COMPARE_CODE(none, 0);
    QVERIFY(none.document().is_null());
}

void tst_Cli::findSorted()
{
    const QByteArray input = jsonLine({{"record_key", "x"}, {"range_key1", 2}, {"range_key2", 1}}) + jsonLine({{"record_key", "y"}, {"range_key1", 1}, {"range_key2", 2}})
        + jsonLine({{"record_key", "z"}, {"range_key1", 1}, {"range_key2", 1}});
    COMPARE_CODE(m_cli->run(words("records put-batch"), input), 0);
    const CliResult result = m_cli->run(words("records find --sort range_key1:asc --sort range_key2:desc"));
    COMPARE_CODE(result, 0);
    std::string order;
    for (const json &record : result.lines()) {
        order += record.at("record_key").get<std::string>();
    }
    QCOMPARE(order, std::string("yzx"));
}

void tst_Cli::findBadFilter()
{
    const CliResult result = m_cli->run({QStringLiteral("records"), QStringLiteral("find"), QStringLiteral("--filter"), QStringLiteral("key1=a"), QStringLiteral("--filter"), QStringLiteral("body=x")});
    COMPARE_CODE(result, 2);
    // The place, below the text: the second condition begins in the eighth column.
    QVERIFY2(result.err.contains("\n  key1=a body=x\n         ^^^^"), result.err.constData());
    COMPARE_CODE(m_cli->run(words("records find --filter-json {\"body\":\"x\"}")), 2);
    COMPARE_CODE(m_cli->run(words("records find --filter-json nonsense")), 2);
}

void tst_Cli::tableIsSafe()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "\x1b]0;title\x07"}, {"key1", "\u65E5\u672C"}, {"range_key1", 7}, {"body", "one\ntwo"}})), 0);
    m_cli->setCommonArguments({QStringLiteral("--connection-file"), m_sandbox->readyFile(), QStringLiteral("--country"), m_code});
    const CliResult table = m_cli->run(words("records find"));
    COMPARE_CODE(table, 0);
    QVERIFY(!table.out.contains('\x1b') && !table.out.contains('\x07'));
    const QByteArrayList lines = table.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).simplified(), QByteArrayLiteral("record_key key1 range_key1 version body"));
    QVERIFY(lines.at(1).contains("\xE2\x90\x9B]0;title\xE2\x90\x87"));
    QVERIFY(lines.at(1).endsWith("one\xE2\x90\x8Atwo"));
}

void tst_Cli::unreadableRecords()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "mine"}, {"body", "x"}})), 0);
    // The same vault with a key of the same version that is not the right one.
    const QString keys = m_cli->file(QStringLiteral("other-keys.json"));
    writeFile(keys, R"({"currentVersion": 3, "secrets": [{"secret": "not the right one", "version": 3}]})");
    const QString tail = QStringLiteral(" $COMMON --secrets-data-fd 3 3< ") + keys;

    const CliResult get = m_cli->shell(QStringLiteral("\"$CLI\" records get mine") + tail);
    COMPARE_CODE(get, 4);
    QVERIFY(get.document().contains("rawData") && get.document().contains("error"));
    QCOMPARE(get.document().at("rawData").at("version").get<int>(), 3);

    const CliResult find = m_cli->shell(QStringLiteral("\"$CLI\" records find") + tail);
    COMPARE_CODE(find, 0);
    QCOMPARE(find.lines().size(), 1U);
    QVERIFY(find.lines().front().contains("rawData"));
    QVERIFY(find.err.contains("1 record cannot be opened."));
    COMPARE_CODE(m_cli->shell(QStringLiteral("\"$CLI\" records find --strict") + tail), 4);
    COMPARE_CODE(m_cli->shell(QStringLiteral("\"$CLI\" records find --one") + tail), 4);
    // With the right ones all is well.
    COMPARE_CODE(m_cli->run(words("records find --strict")), 0);
}

void tst_Cli::putBatch()
{
    QByteArray input;
    for (int i = 0; i < 250; ++i) {
        input += jsonLine({{"record_key", "batch-" + std::to_string(i)}, {"body", "b"}});
    }
    input += "\n   \r\n";   // blank lines are none
    const CliResult result = m_cli->run(words("records put-batch"), input);
    COMPARE_CODE(result, 0);
    const std::vector<json> lines = result.lines();
    QCOMPARE(lines.size(), 250U);
    QCOMPARE(lines.back().at("line").get<int>(), 250);
    QCOMPARE(lines.back().at("record_key").get<std::string>(), std::string("batch-249"));
    QCOMPARE(lines.back().at("status").get<std::string>(), std::string("written"));
    QVERIFY(m_cli->run(words("records find --limit 1")).err.contains("1 of 250 records."));
}

void tst_Cli::putBatchAcceptsAList()
{
    const json list{{{"record_key", "one"}}, {{"record_key", "two"}}};
    COMPARE_CODE(m_cli->run(words("records put-batch"), QByteArray::fromStdString(list.dump(2))), 0);
    QVERIFY(m_cli->run(words("records find")).err.contains("2 of 2 records."));
}

void tst_Cli::putBatchRefusesAll_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArrayLiteral("{\"record_key\": ") << QByteArrayLiteral("Line 2: ");
    QTest::newRow("same key") << QByteArrayLiteral("{\"record_key\": \"good\"}") << QByteArrayLiteral("line 1 too");
    QTest::newRow("wrong type") << QByteArrayLiteral("{\"record_key\": \"x\", \"key3\": 5}") << QByteArrayLiteral("key3");
    QTest::newRow("unknown member") << QByteArrayLiteral("{\"record_key\": \"x\", \"what\": 5}") << QByteArrayLiteral("what");
}

void tst_Cli::putBatchRefusesAll()
{
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, message);
    const CliResult result = m_cli->run(words("records put-batch"), "{\"record_key\": \"good\"}\n" + second + "\n{\"record_key\": \"also good\"}\n");
    COMPARE_CODE(result, 2);
    QVERIFY2(result.err.contains(message), result.err.constData());
    QVERIFY(result.err.contains("0 written, 1 failed, 2 not sent."));
    QCOMPARE(result.lines().size(), 3U);
    // Nothing was sent.
    QVERIFY(m_cli->run(words("records find")).err.contains("0 of 0 records."));
    COMPARE_CODE(m_cli->run(words("records put-batch"), "\n\n"), 2);
}

void tst_Cli::deleteNeedsYes()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "kept"}})), 0);
    const CliResult result = m_cli->run(words("records delete kept"));
    COMPARE_CODE(result, 2);
    QVERIFY(result.err.contains("--yes"));
    COMPARE_CODE(m_cli->run(words("records get kept")), 0);
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "second"}})), 0);
    COMPARE_CODE(m_cli->run(words("records delete kept second --yes")), 0);

    // A missing one does not keep the others, is named, and makes the exit code.
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "kept"}})), 0);
    const CliResult partly = m_cli->run(words("records delete gone-a kept gone-b --yes"));
    COMPARE_CODE(partly, 3);
    for (const char *const key : {"Not deleted: gone-a", "Deleted: kept", "Not deleted: gone-b"}) {
        QVERIFY2(partly.err.contains(key), partly.err.constData());
    }
    QVERIFY(m_cli->run(words("records find")).out.isEmpty());
}

void tst_Cli::deleteByHash()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "hashed"}})), 0);
    // Section 7 of the protocol page, by Qt.
    const QByteArray hash = QCryptographicHash::hash("hashed:" + QByteArray::fromStdString(m_sandbox->incountry("environment_id")), QCryptographicHash::Sha256).toHex();
    COMPARE_CODE(m_cli->run(words("records delete --hash --yes") << QString::fromLatin1(hash)), 0);
    COMPARE_CODE(m_cli->run(words("records get hashed")), 3);
    COMPARE_CODE(m_cli->run(words("records delete --hash --yes nothash")), 2);
}

void tst_Cli::attachments()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "with-file"}})), 0);
    const QByteArray content = QByteArray(70'000, '\x01') + "end";
    writeFile(m_cli->file(QStringLiteral("photo.png")), content);

    const CliResult attached = m_cli->run(words("records attach with-file photo.png --mime-type image/png"));
    COMPARE_CODE(attached, 0);
    const json meta = attached.document();
    QCOMPARE(meta.at("filename").get<std::string>(), std::string("photo.png"));
    QCOMPARE(meta.at("mime_type").get<std::string>(), std::string("image/png"));
    QCOMPARE(meta.at("size").get<qint64>(), content.size());
    QCOMPARE(meta.at("hash").get<std::string>(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString());
    const QString id = QString::fromStdString(meta.at("file_id").get<std::string>());

    const CliResult list = m_cli->run(words("records attachments with-file"));
    COMPARE_CODE(list, 0);
    QCOMPARE(list.lines().size(), 1U);
    QCOMPARE(list.lines().front().at("file_id").get<std::string>(), id.toStdString());

    // Its own name is taken by the original.
    COMPARE_CODE(m_cli->run(words("records fetch-attachment with-file") << id), 2);
    const CliResult fetched = m_cli->run(words("records fetch-attachment with-file --out copy.bin") << id);
    COMPARE_CODE(fetched, 0);
    QCOMPARE(readFile(m_cli->file(QStringLiteral("copy.bin"))), content);
    QCOMPARE(fetched.document().at("filename").get<std::string>(), std::string("photo.png"));
    writeFile(m_cli->file(QStringLiteral("photo.png")), "changed");
    COMPARE_CODE(m_cli->run(words("records fetch-attachment with-file --force") << id), 0);
    QCOMPARE(readFile(m_cli->file(QStringLiteral("photo.png"))), content);

    COMPARE_CODE(m_cli->run(words("records detach with-file") << id), 2);
    COMPARE_CODE(m_cli->run(words("records detach with-file --yes") << id), 0);
    QVERIFY(m_cli->run(words("records attachments with-file")).out.isEmpty());
    COMPARE_CODE(m_cli->run(words("records fetch-attachment with-file --out gone.bin") << id), 3);
    QVERIFY(!QFile::exists(m_cli->file(QStringLiteral("gone.bin"))));
    COMPARE_CODE(m_cli->run(words("records attach with-file no-such-file")), 2);
}

void tst_Cli::attachmentNamesAreNoPaths()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "evil"}})), 0);
    writeFile(m_cli->file(QStringLiteral("source")), "x");
    const CliResult attached = m_cli->run(words("records attach evil source --name ../../../.profile"));
    COMPARE_CODE(attached, 0);
    const QString id = QString::fromStdString(attached.document().at("file_id").get<std::string>());
    const CliResult fetched = m_cli->run(words("records fetch-attachment evil") << id);
    COMPARE_CODE(fetched, 0);
    QCOMPARE(fetched.document().at("path").get<std::string>(), std::string("profile"));
    QCOMPARE(readFile(m_cli->file(QStringLiteral("profile"))), QByteArrayLiteral("x"));
}

void tst_Cli::environmentVariables()
{
    const QString keys = m_cli->file(QStringLiteral("keys.json"));
    writeFile(keys, QByteArray::fromStdString(m_sandbox->incountry("secrets_data")));
    m_cli->setCommonArguments(words("--json --country") << m_code);
    const CliResult nothing = m_cli->run(words("records find"));
    COMPARE_CODE(nothing, 2);
    QVERIFY(nothing.err.contains("INC_ENVIRONMENT_ID"));

    m_cli->set("INC_ENVIRONMENT_ID", QString::fromStdString(m_sandbox->incountry("environment_id")));
    m_cli->set("INC_ENDPOINT", QString::fromStdString(m_sandbox->incountry("endpoint")));
    const CliResult half = m_cli->run(words("records find"));
    COMPARE_CODE(half, 2);
    m_cli->set("INC_API_KEY", QString::fromStdString(m_sandbox->incountry("api_key")));
    const CliResult noKeys = m_cli->run(words("records find"));
    COMPARE_CODE(noKeys, 2);
    m_cli->set("STRONGROOM_SECRETS_DATA_FILE", keys);
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "env"}, {"body", "from the environment"}})), 0);
    const CliResult got = m_cli->run(words("records get env"));
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("body").get<std::string>(), std::string("from the environment"));

    m_cli->set("INC_CLIENT_ID", QStringLiteral("stray"));
    COMPARE_CODE(m_cli->run(words("records get env")), 2);
}

void tst_Cli::secretsByDescriptor()
{
    writeFile(m_cli->file(QStringLiteral("key")), QByteArray::fromStdString(m_sandbox->incountry("api_key")) + "\n");
    writeFile(m_cli->file(QStringLiteral("keys")), QByteArray::fromStdString(m_sandbox->incountry("secrets_data")));
    m_cli->setCommonArguments(words("--json --country") << m_code);
    m_cli->set("INC_ENVIRONMENT_ID", QString::fromStdString(m_sandbox->incountry("environment_id")));
    m_cli->set("INC_ENDPOINT", QString::fromStdString(m_sandbox->incountry("endpoint")));
    const CliResult result = m_cli->shell(QStringLiteral("\"$CLI\" records find $COMMON --secret-fd 3 --secrets-data-fd 4 3< key 4< keys"));
    COMPARE_CODE(result, 0);
    COMPARE_CODE(m_cli->shell(QStringLiteral("\"$CLI\" records find $COMMON --secret-fd 3 --secrets-data-fd 4 3< /dev/null 4< keys")), 2);
}

void tst_Cli::connectionsWithoutKeychain()
{
    m_cli->setCommonArguments({QStringLiteral("--json")});
    QVERIFY(m_cli->run(words("connections list")).out.isEmpty());
    const QStringList add = words("connections add --name lab --country us --environment-id") << QString::fromStdString(m_sandbox->incountry("environment_id"))
                                                                                  << QStringLiteral("--endpoint") << QString::fromStdString(m_sandbox->incountry("endpoint"))
                                                                                  << QStringLiteral("--token-endpoint") << QString::fromStdString(m_sandbox->incountry("token_endpoint"))
                                                                                  << QStringLiteral("--client-id") << QString::fromStdString(m_sandbox->incountry("client_id"));
    const QString keys = m_cli->file(QStringLiteral("keys.json"));
    writeFile(keys, QByteArray::fromStdString(m_sandbox->incountry("secrets_data")));
    m_cli->set("STRONGROOM_SECRETS_DATA_FILE", keys);
    m_cli->set("INC_CLIENT_SECRET", QString::fromStdString(m_sandbox->incountry("client_secret")));

    const CliResult refused = m_cli->run(add);
    COMPARE_CODE(refused, 1);
    QVERIFY(refused.err.contains("nothing was saved"));
    QVERIFY(refused.err.contains("--without-credentials"));
    QVERIFY(m_cli->run(words("connections list")).out.isEmpty());

    COMPARE_CODE(m_cli->run(QStringList(add) << QStringLiteral("--without-credentials")), 0);
    const QByteArray saved = readFile(m_cli->file(QStringLiteral("connections.json")));
    QVERIFY(saved.contains("\"lab\""));
    for (const char *const secret : {"client_secret", "secrets_data", "client_id", "api_key"}) {
        QVERIFY(!saved.contains(QByteArray::fromStdString(m_sandbox->incountry(secret))));
    }
    const json listed = m_cli->run(words("connections list")).document();
    QCOMPARE(listed.at("name").get<std::string>(), std::string("lab"));
    QVERIFY(listed.at("stored_credentials").empty());
    COMPARE_CODE(m_cli->run(QStringList(add) << QStringLiteral("--without-credentials")), 2);

    // Its secrets come from the environment each time; the country is its only one.
    COMPARE_CODE(m_cli->run(words("records find --connection lab")), 2);
    m_cli->set("INC_CLIENT_ID", QString::fromStdString(m_sandbox->incountry("client_id")));
    COMPARE_CODE(m_cli->run(words("records find --connection lab")), 0);
    COMPARE_CODE(m_cli->run(words("connections test lab")), 0);

    COMPARE_CODE(m_cli->run(words("connections remove lab")), 2);
    COMPARE_CODE(m_cli->run(words("connections remove lab --yes")), 0);
    COMPARE_CODE(m_cli->run(words("connections remove lab --yes")), 2);
    QVERIFY(m_cli->run(words("connections list")).out.isEmpty());
}

void tst_Cli::connectionsAddRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList start = words("connections add --without-credentials");
    QTest::newRow("no name") << start + words("--environment-id e");
    QTest::newRow("no environment id") << start + words("--name x");
    QTest::newRow("bad endpoint") << start + words("--name x --environment-id e --endpoint vault.example");
    QTest::newRow("http elsewhere") << start + words("--name x --environment-id e --endpoint http://vault.example");
    QTest::newRow("bad country") << start + words("--name x --environment-id e --country germany");
    QTest::newRow("bad timeout") << start + words("--name x --environment-id e --timeout 0");
    QTest::newRow("bad sign-in") << start + words("--name x --environment-id e --sign-in magic");
    QTest::newRow("client id with API key") << start + words("--name x --environment-id e --sign-in api-key --client-id c");
    QTest::newRow("token endpoint without default") << start + words("--name x --environment-id e --token-endpoint emea=https://t.example");
    QTest::newRow("no such CA file") << start + words("--name x --environment-id e --ca-file /nonexistent");
    QTest::newRow("bad cipher") << start + words("--name x --environment-id e --custom-cipher fernet");
    QTest::newRow("no credentials") << words("connections add --name x --environment-id e");
}

void tst_Cli::connectionsAddRefuses()
{
    QFETCH(QStringList, arguments);
    m_cli->setCommonArguments({});
    COMPARE_CODE(m_cli->run(arguments), 2);
    QVERIFY(!QFile::exists(m_cli->file(QStringLiteral("connections.json"))));
}

void tst_Cli::connectionsTest()
{
    const CliResult result = m_cli->run(words("connections test"));
    COMPARE_CODE(result, 0);
    std::string states;
    for (const json &step : result.lines()) {
        states += step.at("step").get<std::string>() + ":" + step.at("state").get<std::string>() + " ";
    }
    QCOMPARE(states, std::string("configuration:passed resolve:passed tls:skipped sign_in:passed read_row:passed "));
    m_cli->setCommonArguments({QStringLiteral("--connection-file"), m_sandbox->readyFile(), QStringLiteral("--country"), m_code});
    const CliResult text = m_cli->run(words("connections test"));
    COMPARE_CODE(text, 0);
    QCOMPARE(text.out.count("\xE2\x9C\x93 "), 4);
    QVERIFY(text.out.contains("\xE2\x80\x93 Secure connection"));
    QVERIFY(!text.out.contains("\xE2\x9C\x97"));
}

void tst_Cli::signInFails()
{
    json changed = m_sandbox->ready();
    changed["incountry"]["client_secret"] = "wrong-but-secret";
    changed["incountry"].erase("api_key");
    const QString path = m_cli->file(QStringLiteral("wrong.json"));
    writeFile(path, QByteArray::fromStdString(changed.dump()));
    m_cli->setCommonArguments({QStringLiteral("--connection-file"), path, QStringLiteral("--country"), m_code});
    const CliResult find = m_cli->run(words("records find"));
    COMPARE_CODE(find, 5);
    QVERIFY(!find.err.contains("wrong-but-secret"));
    const CliResult test = m_cli->run(words("connections test"));
    COMPARE_CODE(test, 5);
    QVERIFY(test.out.contains("\xE2\x9C\x97 Sign-in"));
}

void tst_Cli::secretsDataShow()
{
    m_cli->setCommonArguments({QStringLiteral("--json")});
    const QString path = m_cli->file(QStringLiteral("keys.json"));
    writeFile(path, R"({"currentVersion": 2, "secrets": [{"secret": "a password", "version": 1},
        {"secret": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "version": 2, "isKey": true}, {"secret": "abcdefghijklmnopqrstuvwxyz012345", "version": 3, "isKey": true}]})");
    const CliResult shown = m_cli->run(words("secrets-data show --file") << path);
    COMPARE_CODE(shown, 0);
    const json document = shown.document();
    QCOMPARE(document.at("currentVersion").get<int>(), 2);
    const json &secrets = document.at("secrets");
    QCOMPARE(secrets.at(0).at("use").get<std::string>(), std::string("password"));
    QVERIFY(!secrets.at(0).contains("fingerprint"));
    QCOMPARE(secrets.at(1).at("notation").get<std::string>(), std::string("base64"));
    QVERIFY(secrets.at(1).at("current").get<bool>());
    QCOMPARE(secrets.at(2).at("notation").get<std::string>(), std::string("32 characters"));
    // The documented fingerprint, by Qt.
    const QByteArray expected = QCryptographicHash::hash("strongroom key fingerprint 1" "0123456789abcdef0123456789abcdef", QCryptographicHash::Sha256).toHex().left(8);
    QCOMPARE(secrets.at(1).at("fingerprint").get<std::string>(), expected.toStdString());
    m_cli->set("STRONGROOM_SECRETS_DATA_FILE", path);
    COMPARE_CODE(m_cli->run(words("secrets-data show")), 0);
    m_cli->unset("STRONGROOM_SECRETS_DATA_FILE");
    COMPARE_CODE(m_cli->run(words("secrets-data show")), 2);
}

// Counted by the sandbox: records of the current version, and one of a version that only somebody else has the secret of.
void tst_Cli::secretsDataUsage()
{
    const json &known = m_sandbox->ready().at("incountry").at("secrets_data");
    const auto current = known.at("currentVersion").get<std::int64_t>();
    const CliResult before = m_cli->run(words("secrets-data usage --strict"));
    COMPARE_CODE(before, 0);
    QCOMPARE(before.document().at("versions").size(), known.at("secrets").size());
    const auto recordsOf = [](const json &document, std::int64_t version) {
        for (const json &entry : document.at("versions")) {
            if (entry.at("version").get<std::int64_t>() == version) {
                return entry.at("records").get<std::int64_t>();
            }
        }
        return std::int64_t{-1};
    };
    const std::int64_t there = recordsOf(before.document(), current);
    QVERIFY(there >= 0);
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "mine-1"}, {"body", "x"}})), 0);
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "mine-2"}, {"body", "x"}})), 0);
    const QString keys = m_cli->file(QStringLiteral("other-keys.json"));
    writeFile(keys, R"({"currentVersion": 77, "secrets": [{"secret": "a secret of somebody else", "version": 77}]})");
    COMPARE_CODE(m_cli->shell(QStringLiteral("echo '{\"record_key\": \"theirs\", \"body\": \"x\"}' | \"$CLI\" records put $COMMON --secrets-data-fd 3 3< ") + keys), 0);

    const CliResult usage = m_cli->run(words("secrets-data usage"));
    COMPARE_CODE(usage, 0);
    const json document = usage.document();
    QCOMPARE(recordsOf(document, current), there + 2);
    QCOMPARE(recordsOf(document, 77), std::int64_t{1});
    QVERIFY(document.at("versions").back().at("secret").is_null());
    QVERIFY(usage.err.contains("1 record has a version that there is no secret for."));
    QCOMPARE(document.at("countries").size(), std::size_t{1});
    QCOMPARE(document.at("countries").at(0).at("versions").at("77").get<int>(), 1);
    COMPARE_CODE(m_cli->run(words("secrets-data usage --strict")), 4);
}

void tst_Cli::secretsDataNeverShowsASecret()
{
    m_cli->setCommonArguments({});
    const QString path = m_cli->file(QStringLiteral("keys.json"));
    const QByteArrayList secrets{"a password of mine", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "0123456789abcdef0123456789abcdef", "abcdefghijklmnopqrstuvwxyz012345"};
    writeFile(path, "{\"currentVersion\": 2, \"secrets\": [{\"secret\": \"" + secrets.at(0) + "\", \"version\": 1}, {\"secret\": \"" + secrets.at(1)
                  + "\", \"version\": 2, \"isKey\": true}, {\"secret\": \"" + secrets.at(3) + "\", \"version\": 3, \"isKey\": true}]}");
    for (const char *const command : {"show", "validate"}) {
        for (const QStringList &format : {QStringList(), QStringList{QStringLiteral("--json")}}) {
            const CliResult result = m_cli->run(QStringList{QStringLiteral("secrets-data"), QString::fromLatin1(command), QStringLiteral("--file"), path} + format);
            COMPARE_CODE(result, 0);
            for (const QByteArray &secret : secrets) {
                QVERIFY(!(result.out + result.err).contains(secret));
            }
        }
    }
    // Nor when it is refused.
    writeFile(path, "{\"currentVersion\": 2, \"secrets\": [{\"secret\": \"" + secrets.at(0) + "\", \"version\": 2, \"isKey\": true}]}");
    const CliResult refused = m_cli->run(words("secrets-data validate --file") << path);
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.err.contains("secrets[0].secret"));
    QVERIFY(!refused.err.contains(secrets.at(0)));
}

void tst_Cli::secretsDataValidate_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("fine") << QByteArrayLiteral(R"({"currentVersion": 0, "secrets": [{"secret": "x", "version": 0}]})") << 0;
    QTest::newRow("bare password") << QByteArrayLiteral("correct horse") << 0;
    QTest::newRow("cut") << QByteArrayLiteral(R"({"currentVersion": 0, "secrets": [)") << 2;
    QTest::newRow("no secrets") << QByteArrayLiteral(R"({"currentVersion": 0, "secrets": []})") << 2;
    QTest::newRow("current is missing") << QByteArrayLiteral(R"({"currentVersion": 1, "secrets": [{"secret": "x", "version": 0}]})") << 2;
    QTest::newRow("short key") << QByteArrayLiteral(R"({"currentVersion": 0, "secrets": [{"secret": "eA==", "version": 0, "isKey": true}]})") << 2;
    QTest::newRow("empty file") << QByteArray() << 2;
}

void tst_Cli::secretsDataValidate()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    m_cli->setCommonArguments({});
    const QString path = m_cli->file(QStringLiteral("keys.json"));
    writeFile(path, content);
    COMPARE_CODE(m_cli->run(words("secrets-data validate --file") << path), code);
}

void tst_Cli::secretsDataGenerate()
{
    m_cli->setCommonArguments({});
    const CliResult one = m_cli->run(words("secrets-data generate"));
    COMPARE_CODE(one, 0);
    const json data = one.document();
    QCOMPARE(data.at("currentVersion").get<int>(), 1);
    QCOMPARE(data.at("secrets").size(), 1U);
    QVERIFY(data.at("secrets").at(0).at("isKey").get<bool>());
    QCOMPARE(QByteArray::fromBase64(QByteArray::fromStdString(data.at("secrets").at(0).at("secret").get<std::string>())).size(), 32);
    QVERIFY(m_cli->run(words("secrets-data generate")).out != one.out);
    QCOMPARE(m_cli->run(words("secrets-data generate --key-version 7")).document().at("currentVersion").get<int>(), 7);
    COMPARE_CODE(m_cli->run(words("secrets-data generate --key-version=-1")), 2);

    const QString path = m_cli->file(QStringLiteral("new.json"));
    const CliResult written = m_cli->run(words("secrets-data generate --out") << path);
    COMPARE_CODE(written, 0);
    QVERIFY(written.out.isEmpty());
    const QByteArray content = readFile(path);
    QVERIFY(json::parse(content.toStdString()).contains("secrets"));
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
#endif
    const CliResult again = m_cli->run(words("secrets-data generate --out") << path);
    COMPARE_CODE(again, 2);
    QCOMPARE(readFile(path), content);
}

void tst_Cli::secretsDataRotation()
{
    COMPARE_CODE(m_cli->run(words("records put"), jsonLine({{"record_key", "old"}, {"body", "written before"}})), 0);
    const QString before = m_cli->file(QStringLiteral("before.json"));
    const QString after = m_cli->file(QStringLiteral("after.json"));
    writeFile(before, QByteArray::fromStdString(m_sandbox->incountry("secrets_data")));
    const QStringList common{QStringLiteral("--connection-file"), m_sandbox->readyFile(), QStringLiteral("--country"), m_code, QStringLiteral("--json")};
    m_cli->setCommonArguments({});
    COMPARE_CODE(m_cli->run({QStringLiteral("secrets-data"), QStringLiteral("generate"), QStringLiteral("--add-to"), before, QStringLiteral("--out"), after}), 0);
    const json rotated = json::parse(readFile(after).toStdString());
    const json original = json::parse(readFile(before).toStdString());
    QCOMPARE(rotated.at("currentVersion").get<int>(), original.at("currentVersion").get<int>() + 1);
    QCOMPARE(rotated.at("secrets").size(), original.at("secrets").size() + 1);
    for (const json &secret : original.at("secrets")) {
        const bool kept = std::any_of(rotated.at("secrets").begin(), rotated.at("secrets").end(),
                                      [&](const json &other) { return other.at("version") == secret.at("version") && other.at("secret") == secret.at("secret"); });
        QVERIFY(kept);
    }
    COMPARE_CODE(m_cli->run({QStringLiteral("secrets-data"), QStringLiteral("generate"), QStringLiteral("--add-to"), before, QStringLiteral("--key-version"), QStringLiteral("1")}), 2);
    // Old records open with the new keys, and new ones are written with the new version.
    m_cli->setCommonArguments(common);
    const CliResult old = m_cli->shell(QStringLiteral("\"$CLI\" records get old $COMMON --secrets-data-fd 3 3< ") + after);
    COMPARE_CODE(old, 0);
    QCOMPARE(old.document().at("body").get<std::string>(), std::string("written before"));
    COMPARE_CODE(m_cli->shell(QStringLiteral("echo '{\"record_key\": \"new\"}' | \"$CLI\" records put $COMMON --secrets-data-fd 3 3< ") + after), 0);
    const CliResult fresh = m_cli->shell(QStringLiteral("\"$CLI\" records get new $COMMON --secrets-data-fd 3 3< ") + after);
    QCOMPARE(fresh.document().at("version").get<int>(), original.at("currentVersion").get<int>() + 1);

    // A bare password becomes version 0.
    m_cli->setCommonArguments({});
    const CliResult bare = m_cli->shell(QStringLiteral("echo 'a password' | \"$CLI\" secrets-data generate --add-to-fd 0"));
    COMPARE_CODE(bare, 0);
    QCOMPARE(bare.document().at("secrets").at(0).at("secret").get<std::string>(), std::string("a password"));
    QCOMPARE(bare.document().at("secrets").at(0).at("version").get<int>(), 0);
    QCOMPARE(bare.document().at("currentVersion").get<int>(), 1);
    QVERIFY(!bare.err.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
