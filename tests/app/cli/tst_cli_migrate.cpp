// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli migrate: the real program against the real sandbox.
#include "CliProgram.h"
#include "support/SandboxProcess.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include "support/TerminalProgram.h"
#endif
#ifdef Q_OS_UNIX
#include <csignal>
#endif

#include <memory>
#include <set>
#include <string>

using namespace strongroom::test;
using nlohmann::json;

namespace {

constexpr int usRecords = 250;
constexpr int deRecords = 30;
constexpr int allRecords = usRecords + deRecords;
constexpr const char *oldKey = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";   // 32 times "A"
constexpr const char *passphrase = "several plain words";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class tst_CliMigrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void planToRollBack();
    void killedAndResumed();
    void interruptedAndResumed();
    void refusedPlan_data();
    void refusedPlan();
    void badInput_data();
    void badInput();
    void refusedRun();
    void planOfAnotherEnvironment();
    void newKeyIsKeptWhereSecretsAre();
    void bothWaysOfBecomingCurrent();
    void verdictAsksEveryCountryOfTheService();
    void verdictOfAServiceThatIsDown();
    void overview();
#ifdef Q_OS_LINUX
    void atATerminal();
#endif

private:
    CliResult run(const char *command) { return m_cli->run(words(command)); }
    void put(const char *name, const QByteArray &content)
    {
        QFile file(m_cli->file(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    json keys() { return json::parse(contentOf(m_cli->file(QStringLiteral("keys.json"))).toStdString()); }
    std::set<int> keyVersions()
    {
        std::set<int> versions;
        const json all = keys();   // lives as long as the loop
        for (const json &secret : all.at("secrets")) {
            versions.insert(secret.at("version").get<int>());
        }
        return versions;
    }
    void fill(const char *country, int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            lines += "{\"record_key\": \"" + QByteArray(country) + ' ' + QByteArray::number(i) + "\", \"key1\": \"english\", \"body\": \"body " + QByteArray::number(i) + "\"}\n";
        }
        COMPARE_CODE(m_cli->run({QStringLiteral("records"), QStringLiteral("put-batch"), QStringLiteral("--country"), QString::fromLatin1(country), QStringLiteral("--json")}, lines), 0);
    }
    // How many records the service has with this filter.
    int count(const char *country, const char *filter)
    {
        const CliResult found = m_cli->run({QStringLiteral("records"), QStringLiteral("find"), QStringLiteral("--country"), QString::fromLatin1(country), QStringLiteral("--filter"),
                                            QString::fromLatin1(filter), QStringLiteral("--all"), QStringLiteral("--json")});
        return found.code == 0 ? static_cast<int>(found.lines().size()) : -1;
    }
    json onlyRun() { return run("migrate status --json").document(); }
    QString runId() { return QString::fromStdString(onlyRun().at("run").get<std::string>()); }
    // A run that goes on for some seconds, caught when records of it are on their way.
    void startSlowRun(QProcess &process)
    {
        COMPARE_CODE(run("migrate plan --country us,de --generate-key --batch-size 10 --rate 60 --out plan.json"), 0);
        process.setProcessEnvironment(m_cli->environment());
        process.setWorkingDirectory(m_cli->file(QStringLiteral(".")));
        process.start(CliProgram::path(), words("migrate run plan.json"));
        QVERIFY(process.waitForStarted());
        QVERIFY(QTest::qWaitFor(
            [&] {
                const CliResult status = run("migrate status --json");
                return !status.out.isEmpty() && status.document().at("migrated").get<int>() > 0;
            },
            30'000));
        QCOMPARE(process.state(), QProcess::Running);
    }
    void everythingIsMigratedOnce()
    {
        const json status = onlyRun();
        QCOMPARE(status.at("state").get<std::string>(), std::string("finished"));
        QCOMPARE(status.at("migrated").get<int>(), allRecords);
        QCOMPARE(status.at("left").get<int>(), 0);
        QCOMPARE(count("us", "version=2"), usRecords);
        QCOMPARE(count("de", "version=2"), deRecords);
        QCOMPARE(count("us", "version!=2"), 0);
        QCOMPARE(count("de", "version!=2"), 0);
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProgram> m_cli;
};

void tst_CliMigrate::init()
{
    // What is refused before anything is sent needs nobody to send it to.
    const QByteArray function = QTest::currentTestFunction();
    const bool alone = function == "badInput" || function == "overview";
    m_sandbox = alone ? nullptr : std::make_unique<SandboxProcess>();
    m_cli = std::make_unique<CliProgram>();
    m_cli->set("INC_ENVIRONMENT_ID", alone ? QStringLiteral("env") : QString::fromStdString(m_sandbox->incountry("environment_id")));
    m_cli->set("INC_ENDPOINT", alone ? QStringLiteral("http://127.0.0.1:1") : QString::fromStdString(m_sandbox->incountry("endpoint")));
    m_cli->set("INC_API_KEY", alone ? QStringLiteral("the-api-key") : QString::fromStdString(m_sandbox->incountry("api_key")));
    m_cli->set("STRONGROOM_DATA_DIR", m_cli->file(QStringLiteral("data")));
    m_cli->set("STRONGROOM_SECRETS_DATA_FILE", m_cli->file(QStringLiteral("keys.json")));
    put("keys.json", QByteArray(R"({"currentVersion": 1, "owner": "team a", "secrets": [{"version": 1, "isKey": true, "secret": ")") + oldKey + "\"}]}");
    put("pass", QByteArray(passphrase) + '\n');
    if (!alone) {
        fill("us", usRecords);
        fill("de", deRecords);
    }
}

void tst_CliMigrate::planToRollBack()
{
    const CliResult plan = run("migrate plan --country us --country de --generate-key --export-key keys.age --passphrase-file pass --may-rewrite --check everything --out plan.json --json");
    COMPARE_CODE(plan, 0);
    const json check = plan.document();
    QCOMPARE(check.at("refused"), false);
    QCOMPARE(check.at("to_migrate"), allRecords);
    QCOMPARE(check.at("countries").at(0).at("looked"), usRecords);
    QVERIFY(check.at("countries").at(1).at("by_version") == json({{"1", deRecords}}));
    QVERIFY(check.at("findings").empty());
    const json file = json::parse(contentOf(m_cli->file(QStringLiteral("plan.json"))).toStdString());
    QVERIFY(check.at("plan") == file);
    QCOMPARE(file.at("target_version"), 2);
    QVERIFY(file.at("expected") == json({{"us", usRecords}, {"de", deRecords}}));
    // The key is kept, and not current before the run.
    QVERIFY((keyVersions() == std::set<int>{1, 2}));
    QCOMPARE(keys().at("currentVersion"), 1);
    QCOMPARE(keys().at("owner"), "team a");
    const std::string newKey = keys().at("secrets").at(1).at("secret").get<std::string>();
    QVERIFY(contentOf(m_cli->file(QStringLiteral("keys.age"))).startsWith("age-encryption.org/v1\n-> scrypt "));
    QVERIFY(run("migrate status --json").out.isEmpty());

    const CliResult ran = run("migrate run plan.json --json");
    COMPARE_CODE(ran, 0);
    QVERIFY(ran.document().is_object());
    QVERIFY2(ran.err.contains("us: working") && ran.err.contains("280 migrated, 0 set aside, 0 left undecided"), ran.err.constData());
    everythingIsMigratedOnce();
    QCOMPARE(keys().at("currentVersion"), 2);
    const QString id = runId();
    const CliResult status = m_cli->run({QStringLiteral("migrate"), QStringLiteral("status"), id});
    COMPARE_CODE(status, 0);
    QVERIFY2(status.out.contains("us") && status.out.contains("250") && status.err.contains("finished"), (status.out + status.err).constData());
    COMPARE_CODE(m_cli->run({QStringLiteral("migrate"), QStringLiteral("resume"), id}), 2);

    const CliResult report = m_cli->run({QStringLiteral("migrate"), QStringLiteral("report"), id, QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--out"), QStringLiteral("run.csv")});
    COMPARE_CODE(report, 0);
    QCOMPARE(contentOf(m_cli->file(QStringLiteral("run.csv"))).count("\r\n"), allRecords + 1);
    COMPARE_CODE(m_cli->run({QStringLiteral("migrate"), QStringLiteral("report"), id, QStringLiteral("--out"), QStringLiteral("run.csv")}), 2);
    const CliResult reportJson = m_cli->run({QStringLiteral("migrate"), QStringLiteral("report"), id});
    COMPARE_CODE(reportJson, 0);
    QVERIFY(reportJson.document().is_object());

    const CliResult yes = run("migrate verdict --version 1 --country us,de --json");
    COMPARE_CODE(yes, 0);
    QCOMPARE(yes.document().at("may_be_destroyed"), true);
    QCOMPARE(yes.document().at("records_counted"), allRecords);
    QVERIFY(yes.err.contains("about the countries named and no other"));
    COMPARE_CODE(run("migrate verdict --version 2 --country us,de"), 7);

    COMPARE_CODE(m_cli->run({QStringLiteral("migrate"), QStringLiteral("rollback"), id}), 2);   // nobody to ask
    const CliResult back = m_cli->run({QStringLiteral("migrate"), QStringLiteral("rollback"), id, QStringLiteral("--yes"), QStringLiteral("--json")});
    COMPARE_CODE(back, 0);
    QVERIFY2(back.err.contains("Rolled back: 280") && back.err.contains("Version 2 is still the current one"), back.err.constData());
    QCOMPARE(onlyRun().at("state"), "rolled_back");
    QCOMPARE(count("us", "version=1"), usRecords);
    QCOMPARE(run("records get de\u00a07 --country de").code, 3);
    const CliResult got = m_cli->run({QStringLiteral("records"), QStringLiteral("get"), QStringLiteral("us 7"), QStringLiteral("--country"), QStringLiteral("us"), QStringLiteral("--json")});
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("body"), "body 7");
    const CliResult no = run("migrate verdict --version 1 --country us,de --everything --json");
    COMPARE_CODE(no, 7);
    QCOMPARE(no.document().at("needs").size(), std::size_t(2));
    QCOMPARE(no.document().at("needs").at(0).at("records"), usRecords);
    QVERIFY(run("migrate verdict --version 1 --country us,de").out.contains("No: version 1 must be kept"));

    for (const QByteArray &secret : {QByteArray(oldKey), QByteArray::fromStdString(newKey), QByteArray(passphrase), m_cli->environment().value(QStringLiteral("INC_API_KEY")).toUtf8()}) {
        QVERIFY(secret.size() > 8);
        QVERIFY(!m_cli->said().contains(secret));
        QVERIFY(!contentOf(m_cli->file(QStringLiteral("plan.json"))).contains(secret));
        QVERIFY(!contentOf(m_cli->file(QStringLiteral("run.csv"))).contains(secret));
    }
}

void tst_CliMigrate::killedAndResumed()
{
    QProcess process;
    startSlowRun(process);
    process.kill();
    QVERIFY(process.waitForFinished());
    json status = onlyRun();
    QCOMPARE(status.at("state"), "interrupted");
    QVERIFY(status.at("migrated").get<int>() < allRecords);
    const CliResult again = run("migrate run plan.json --json");
    COMPARE_CODE(again, 7);
    QVERIFY(again.document().at("refused") == true);
    QCOMPARE(again.document().at("findings").at(0).at("code"), "unfinished_run");
    const CliResult resumed = m_cli->run({QStringLiteral("migrate"), QStringLiteral("resume"), runId(), QStringLiteral("--json")});
    COMPARE_CODE(resumed, 0);
    everythingIsMigratedOnce();
}

void tst_CliMigrate::interruptedAndResumed()
{
#ifdef Q_OS_UNIX
    QProcess process;
    startSlowRun(process);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 6);
    const QByteArray said = process.readAllStandardError();
    const QString id = runId();
    QVERIFY2(said.contains("Go on with: strongroom-cli migrate resume " + id.toUtf8()), said.constData());
    QCOMPARE(onlyRun().at("state"), "stopped");
    COMPARE_CODE(m_cli->run({QStringLiteral("migrate"), QStringLiteral("resume"), id}), 0);
    everythingIsMigratedOnce();
#else
    QSKIP("signals");
#endif
}

void tst_CliMigrate::refusedPlan_data()
{
    QTest::addColumn<QByteArray>("secrets");
    QTest::addColumn<QString>("options");
    QTest::addColumn<std::string>("code");
    const auto list = [](const char *more) { return QByteArray(R"({"currentVersion": 1, "secrets": [{"version": 1, "isKey": true, "secret": ")") + oldKey + "\"}" + more + "]}"; };
    QTest::newRow("the same secret") << list(R"(, {"version": 2, "isKey": true, "secret": "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE="})") << QStringLiteral("--to-version 2") << std::string("same_secret");
    QTest::newRow("the wrong key") << QByteArray(R"({"currentVersion": 2, "secrets": [{"version": 1, "secret": "wrong"}, {"version": 2, "secret": "new"}]})") << QString() << std::string("sample_does_not_open");
    QTest::newRow("a country too many") << list(R"(, {"version": 2, "secret": "new"})") << QStringLiteral("--to-version 2 --country zz") << std::string("country_unreachable");
}

void tst_CliMigrate::refusedPlan()
{
    QFETCH(QByteArray, secrets);
    QFETCH(QString, options);
    QFETCH(std::string, code);
    put("keys.json", secrets);
    const CliResult plan = m_cli->run(words("migrate plan --country us --out plan.json --json") + options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    COMPARE_CODE(plan, 7);
    QCOMPARE(plan.document().at("refused"), true);
    QCOMPARE(plan.document().at("findings").at(0).at("code").get<std::string>(), code);
    QCOMPARE(plan.document().at("findings").at(0).at("severity"), "refusal");
    QVERIFY(plan.document().at("plan").is_null());
    QVERIFY(!QFile::exists(m_cli->file(QStringLiteral("plan.json"))));
    QVERIFY(plan.err.contains("no record was changed"));
}

void tst_CliMigrate::badInput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *command, const char *says) { QTest::newRow(name) << QString::fromLatin1(command) << QByteArray(says); };
    row("batch of none", "migrate plan --country us --batch-size 0", "--batch-size takes a whole number from 1 to 100");
    row("batch of 101", "migrate plan --country us --batch-size 101", "--batch-size takes");
    row("17 countries", "migrate plan --country us --parallel 17", "--parallel takes a whole number from 1 to 16");
    row("no rate", "migrate plan --country us --rate 0", "--rate takes");
    row("rate of words", "migrate plan --country us --rate fast", "--rate takes");
    row("depth", "migrate plan --country us --check some", "--check takes sample or everything");
    row("current", "migrate plan --country us --make-current now", "--make-current takes start or later");
    row("version that is none", "migrate plan --country us --to-version two", "--to-version takes");
    row("version nobody has", "migrate plan --country us --to-version 7", "the secrets have no version 7");
    row("new key in a place taken", "migrate plan --country us --generate-key --to-version 1", "version 1");
    row("country", "migrate plan --country usa", "country");
    row("plan is there", "migrate plan --country us --out keys.json", "is there already");
    row("export is there", "migrate plan --country us --export-key keys.json --passphrase-file pass", "is there already");
    row("a key to overwrite nothing", "migrate plan --country us --generate-key --out pass", "is there already");
    row("no plan", "migrate run keys.json", "the plan has no format");
    row("unknown run", "migrate resume 2026-01-01-0000-aaaa", "there is no run 2026-01-01-0000-aaaa");
    row("unknown report", "migrate report nothing", "there is no run nothing");
    row("report format", "migrate report nothing --format pdf", "--format takes json or csv");
    row("verdict about what", "migrate verdict --country us", "--version is missing");
    row("verdict about no number", "migrate verdict --country us --version old", "--version takes");
    row("no check", "migrate run plan.json --skip-check", "skip-check");
}

void tst_CliMigrate::badInput()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, says);
    const QByteArray before = contentOf(m_cli->file(QStringLiteral("keys.json")));
    const CliResult result = m_cli->run(command.split(QLatin1Char(' ')));
    COMPARE_CODE(result, 2);
    QVERIFY2(result.err.contains(says), result.err.constData());
    QCOMPARE(contentOf(m_cli->file(QStringLiteral("keys.json"))), before);
}

void tst_CliMigrate::refusedRun()
{
    // A plan is no proof: the key is gone since.
    const QByteArray before = contentOf(m_cli->file(QStringLiteral("keys.json")));
    COMPARE_CODE(run("migrate plan --country us --generate-key --out plan.json"), 0);
    put("keys.json", before);
    COMPARE_CODE(run("migrate run plan.json"), 2);
    // Or somebody made another plan of it: records of version 2 with another key.
    put("keys.json", QByteArray(R"({"currentVersion": 2, "secrets": [{"version": 2, "secret": "somebody's"}]})"));
    fill("de", 1);
    put("keys.json", QByteArray(R"({"currentVersion": 1, "secrets": [{"version": 2, "secret": "ours"}, {"version": 1, "isKey": true, "secret": ")") + oldKey + "\"}]}");
    COMPARE_CODE(run("migrate plan --country us --to-version 2 --out other.json"), 0);
    QByteArray plan = contentOf(m_cli->file(QStringLiteral("other.json")));
    put("both.json", plan.replace("\"us\"", "\"de\""));
    const CliResult refused = run("migrate run both.json --json");
    COMPARE_CODE(refused, 7);
    QCOMPARE(refused.document().at("findings").at(0).at("code"), "target_version_in_use");
    QVERIFY(run("migrate status --json").out.isEmpty());
    QCOMPARE(count("us", "version=1"), usRecords);
}

void tst_CliMigrate::planOfAnotherEnvironment()
{
    COMPARE_CODE(run("migrate plan --country us --generate-key --out plan.json"), 0);
    m_cli->set("INC_ENVIRONMENT_ID", QStringLiteral("another"));
    const CliResult result = run("migrate run plan.json");
    COMPARE_CODE(result, 2);
    QVERIFY2(result.err.contains("and the connection is to another"), result.err.constData());
}

void tst_CliMigrate::newKeyIsKeptWhereSecretsAre()
{
    // Handed over for one run only: nowhere to keep it, nowhere to read it from again.
    const CliResult handed = m_cli->shell(QStringLiteral("\"$CLI\" migrate plan --country us --generate-key --secrets-data-fd 3 3< keys.json"));
    COMPARE_CODE(handed, 2);
    QVERIFY2(handed.err.contains("where Strongroom does not write"), handed.err.constData());
    const CliResult notKept = m_cli->shell(QStringLiteral("\"$CLI\" migrate plan --country us --json --secrets-data-fd 3 3< keys.json"));
    COMPARE_CODE(notKept, 7);
    QCOMPARE(notKept.document().at("findings").at(0).at("code"), "key_not_durable");
    // A bare password becomes version 0, and is said to.
    put("keys.json", "a bare password");
    const CliResult bare = run("migrate plan --country fr --generate-key --to-version 5");
    COMPARE_CODE(bare, 0);
    QVERIFY(bare.err.contains("The bare password is now version 0"));
    QVERIFY((keyVersions() == std::set<int>{0, 5}));
    QCOMPARE(keys().at("currentVersion"), 0);
    QCOMPARE(bare.document().at("target_version"), 5);   // the plan itself, on standard output
    QVERIFY((QFile(m_cli->file(QStringLiteral("keys.json"))).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
}

void tst_CliMigrate::bothWaysOfBecomingCurrent()
{
    COMPARE_CODE(run("migrate plan --country de --generate-key --make-current later --no-rollback --no-verify --out plan.json"), 0);
    COMPARE_CODE(run("migrate run plan.json"), 0);
    QCOMPARE(keys().at("currentVersion"), 1);
    QCOMPARE(count("de", "version=2"), deRecords);
    const CliResult back = m_cli->run({QStringLiteral("migrate"), QStringLiteral("rollback"), runId(), QStringLiteral("--yes")});
    COMPARE_CODE(back, 2);   // the plan dropped what was stored before
    QCOMPARE(count("de", "version=2"), deRecords);
}

void tst_CliMigrate::verdictAsksEveryCountryOfTheService()
{
    json connection = m_sandbox->ready();
    connection.at("incountry").erase("secrets_data");
    put("connection.json", QByteArray::fromStdString(connection.dump()));
    fill("fr", 1);
    put("keys.json", QByteArray(R"({"currentVersion": 2, "secrets": [{"version": 2, "secret": "new"}, {"version": 1, "isKey": true, "secret": ")") + oldKey + "\"}]}");
    const CliResult verdict = run("migrate verdict --version 1 --connection-file connection.json --json");
    COMPARE_CODE(verdict, 7);
    std::set<std::string> needs;
    const json said = verdict.document();
    for (const json &need : said.at("needs")) {
        needs.insert(need.at("country").get<std::string>());
    }
    QVERIFY2((needs == std::set<std::string>{"us", "de", "fr"}), verdict.err.constData());
    QVERIFY(said.at("countries").size() > 3);
}

void tst_CliMigrate::verdictOfAServiceThatIsDown()
{
    m_sandbox->stop();
    const CliResult verdict = run("migrate verdict --version 7 --country us --json");
    COMPARE_CODE(verdict, 7);
    QCOMPARE(verdict.document().at("needs").at(0).at("kind"), "unreachable");
    const CliResult plan = run("migrate plan --country us --to-version 1 --json");
    COMPARE_CODE(plan, 7);
    QCOMPARE(plan.document().at("findings").at(0).at("code"), "country_unreachable");
}

void tst_CliMigrate::overview()
{
    const CliResult help = run("migrate --help");
    COMPARE_CODE(help, 0);
    for (const char *command : {"migrate plan", "migrate run PLAN", "migrate status [RUN]", "migrate resume RUN", "migrate rollback RUN", "migrate verdict", "migrate report RUN"}) {
        QVERIFY2(help.out.contains(command), command);
    }
    QVERIFY(help.out.contains("7 refused"));
}

#ifdef Q_OS_LINUX
void tst_CliMigrate::atATerminal()
{
    COMPARE_CODE(run("migrate plan --country us,de --generate-key --out plan.json"), 0);
    TerminalProgram bar;
    const QString plan = m_cli->file(QStringLiteral("plan.json"));
    bar.start(CliProgram::path(), {QStringLiteral("migrate"), QStringLiteral("run"), plan}, m_cli->environment());
    QCOMPARE(bar.exitCode(), 0);
    QVERIFY2(bar.screen().contains("[") && bar.screen().contains("280 of 280"), bar.screen().constData());
    const QStringList rollBack{QStringLiteral("migrate"), QStringLiteral("rollback"), runId()};
    TerminalProgram no;
    no.start(CliProgram::path(), rollBack, m_cli->environment());
    QVERIFY(no.sees("Put 280 records of \"environment\" back"));
    no.type("n\n");
    QCOMPARE(no.exitCode(), 6);
    QCOMPARE(count("us", "version=2"), usRecords);
    TerminalProgram yes;
    yes.start(CliProgram::path(), rollBack, m_cli->environment());
    QVERIFY(yes.sees("[y/N]"));
    yes.type("y\n");
    QCOMPARE(yes.exitCode(), 0);
    QCOMPARE(count("us", "version=1"), usRecords);
}
#endif

QTEST_GUILESS_MAIN(tst_CliMigrate)
#include "tst_cli_migrate.moc"
