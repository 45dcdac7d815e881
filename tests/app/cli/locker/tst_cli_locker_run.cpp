// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// strongroom-cli locker run with real children: what they get, what they do not get, and that nothing stands between them and their caller.
#include "LockerCli.h"

#include <csignal>
#include <map>
#include <memory>

using namespace strongroom::test;

class tst_CliLockerRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void environmentContent();
    void credentialsStayHere();
    void existingVariables();
    void exitCodes_data();
    void exitCodes();
    void signalsGoThrough();
    void deathBySignal();
    void sameProcess();
    void signalSettingsAreAsBefore();
    void standardStreams();
    void argumentsAsTheyAre();
    void scriptWithoutInterpreter();
    void badNames();
    void nulRefused();
    void cannotStart();
    void unknownEnvironment();
    void offline();
    void tooLarge();
    void nothingOnDisk();
    void descriptorsAreClosed();

private:
    using Variables = std::map<QByteArray, QByteArray>;
    // What the child's environment is.
    Variables variablesOf(const QStringList &options);
    QProcessEnvironment environment() const { return m_locker->program().environment(); }
    // A child that waits: started, and "ready" was read from it.
    void startWaiting(QProcess &process, const QByteArray &script);
    std::unique_ptr<LockerCli> m_locker;
};

void tst_CliLockerRun::init()
{
    m_locker = std::make_unique<LockerCli>();
    m_locker->put(QStringLiteral("DB_PASSWORD"), {}, "shared password");
    m_locker->put(QStringLiteral("DB_PASSWORD"), QStringLiteral("dev"), "dev password");
    m_locker->put(QStringLiteral("API_TOKEN"), {}, "shared token");
    m_locker->put(QStringLiteral("ONLY_PROD"), QStringLiteral("prod"), "prod alone");
}

void tst_CliLockerRun::cleanup()
{
    // Neither a value nor the access key was said or put aside.
    const QStringList files = m_locker->filesWithSecrets();
    QVERIFY2(files.isEmpty(), qPrintable(files.join(QLatin1Char(' '))));
    QVERIFY(!m_locker->program().said().contains(m_locker->secretAccessKey().toUtf8()));
}

tst_CliLockerRun::Variables tst_CliLockerRun::variablesOf(const QStringList &options)
{
    const CliResult result = m_locker->run(QStringList{QStringLiteral("run")} + options + words("-- /usr/bin/env -0"));
    if (result.code != 0) {
        throw std::runtime_error(result.err.toStdString());
    }
    Variables variables;
    for (const QByteArray &entry : result.out.split('\0')) {
        if (const qsizetype equals = entry.indexOf('='); equals > 0) {
            variables[entry.left(equals)] = entry.mid(equals + 1);
        }
    }
    return variables;
}

void tst_CliLockerRun::environmentContent()
{
    const QByteArray awkward = "two\nlines \"and\" $quotes' \xC3\xA4 \\";
    m_locker->put(QStringLiteral("AWKWARD"), QStringLiteral("dev"), awkward);
    m_locker->put(QStringLiteral("EMPTY"), QStringLiteral("dev"), {});
    Variables got = variablesOf(words("--environment dev"));
    QCOMPARE(got["DB_PASSWORD"], QByteArray("dev password"));
    QCOMPARE(got["API_TOKEN"], QByteArray("shared token"));
    QCOMPARE(got["AWKWARD"], awkward);
    QVERIFY(got.contains("EMPTY") && got["EMPTY"].isEmpty());
    QVERIFY(!got.contains("ONLY_PROD"));
    // And everything else as it was, no more and no less.
    Variables expected;
    for (const QString &name : environment().keys()) {
        expected[name.toLocal8Bit()] = environment().value(name).toLocal8Bit();
    }
    expected.erase("LOCKER_ACCESS_KEY_ID");
    expected.erase("LOCKER_SECRET_ACCESS_KEY");
    for (const char *const name : {"DB_PASSWORD", "API_TOKEN", "AWKWARD", "EMPTY"}) {
        expected[name] = got[name];
    }
    QVERIFY(got == expected);
    // An empty name: those for all environments.
    got = variablesOf({QStringLiteral("--environment=")});
    QCOMPARE(got["DB_PASSWORD"], QByteArray("shared password"));
    QVERIFY(!got.contains("AWKWARD"));
}

void tst_CliLockerRun::credentialsStayHere()
{
    Variables got = variablesOf(words("--environment dev"));
    QVERIFY(!got.contains("LOCKER_ACCESS_KEY_ID") && !got.contains("LOCKER_SECRET_ACCESS_KEY"));
    QCOMPARE(got["LOCKER_API_BASE"], m_locker->apiBase().toUtf8());   // nothing secret
    // By its length: nothing here is to print it.
    const CliResult kept = m_locker->run(words("run --environment dev --keep-credentials -- sh -c") + QStringList{QStringLiteral("echo ${#LOCKER_SECRET_ACCESS_KEY}")});
    QCOMPARE(kept.out.trimmed().toLongLong(), qlonglong(m_locker->secretAccessKey().size()));
    // Under their other names too, when they are those that were used.
    m_locker->program().unset("LOCKER_SECRET_ACCESS_KEY");
    m_locker->program().set("SECRET_ACCESS_KEY", m_locker->secretAccessKey());
    got = variablesOf(words("--environment dev"));
    QVERIFY(!got.contains("SECRET_ACCESS_KEY"));
}

void tst_CliLockerRun::existingVariables()
{
    m_locker->program().set("API_TOKEN", QStringLiteral("of the shell"));
    m_locker->program().set("DB_PASSWORD", QStringLiteral("dev password"));
    const CliResult replaced = m_locker->run("run --environment dev -- true");
    QVERIFY2(replaced.err.contains("Replaced for the command: API_TOKEN\n"), replaced.err.constData());   // DB_PASSWORD is as it was
    QCOMPARE(variablesOf(words("--environment dev"))["API_TOKEN"], QByteArray("shared token"));
    QCOMPARE(variablesOf(words("--environment dev --keep-existing"))["API_TOKEN"], QByteArray("of the shell"));
    QVERIFY(!replaced.err.contains("shared token"));
}

void tst_CliLockerRun::exitCodes_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0, 1, 2, 7, 42, 255}) {
        QTest::addRow("%d", code) << code;
    }
}

void tst_CliLockerRun::exitCodes()
{
    QFETCH(int, code);
    QCOMPARE(m_locker->run(words("run --environment dev -- sh -c") + QStringList{QStringLiteral("exit %1").arg(code)}).code, code);
}

void tst_CliLockerRun::startWaiting(QProcess &process, const QByteArray &script)
{
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_locker->file(QString()));
    // A shell cannot trap what is ignored when it starts, and a test in the background has SIGINT ignored.
    process.setChildProcessModifier([] {
        for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGUSR1}) {
            ::signal(signal, SIG_DFL);
        }
    });
    process.start(CliProgram::path(), words("locker run --environment dev -- sh -c") + QStringList{QString::fromUtf8(script)});
    while (!process.canReadLine()) {
        QVERIFY2(process.waitForReadyRead(30'000), process.readAllStandardError().constData());
    }
    QCOMPARE(process.readLine(), QByteArray("ready\n"));
}

// `wait` ends when the signal comes, so nothing here depends on how long something takes.
void tst_CliLockerRun::signalsGoThrough()
{
    for (const auto &[signal, name] : {std::pair(SIGTERM, "TERM"), std::pair(SIGINT, "INT"), std::pair(SIGHUP, "HUP"), std::pair(SIGUSR1, "USR1")}) {
        QProcess process;
        startWaiting(process, QByteArray("trap 'kill $!; echo got ") + name + "; exit 9' " + name + "; sleep 60 & echo ready; wait");
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("got ") + name + '\n');
        QCOMPARE(process.exitCode(), 9);
    }
}

void tst_CliLockerRun::deathBySignal()
{
    QProcess process;
    startWaiting(process, "echo ready; read never");
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGTERM), 0);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGTERM);   // as a shell sees it: 128 + 15
}

// The child has the process' id, and its command line says nothing.
void tst_CliLockerRun::sameProcess()
{
    QProcess process;
    startWaiting(process, "echo ready; echo $$; read never");
    QVERIFY(!QTest::currentTestFailed());
    while (!process.canReadLine()) {
        QVERIFY(process.waitForReadyRead(30'000));
    }
    QCOMPARE(process.readLine().trimmed().toLongLong(), process.processId());
#ifdef Q_OS_LINUX
    QCOMPARE(LockerCli::load(QStringLiteral("/proc/%1/cmdline").arg(process.processId())), QByteArray("sh\0-c\0echo ready; echo $$; read never\0", 38));
    // Others on the computer see neither.
    QCOMPARE(QFileInfo(QStringLiteral("/proc/%1/environ").arg(process.processId())).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30'000));
}

// A child must not ignore what its caller did not ignore: Qt and this program change some.
void tst_CliLockerRun::signalSettingsAreAsBefore()
{
#ifdef Q_OS_LINUX
    const QStringList cat = words("/usr/bin/grep -E ^Sig(Ign|Blk): /proc/self/status");
    QProcess alone;
    alone.start(cat.first(), cat.mid(1));
    QVERIFY(alone.waitForFinished(30'000));
    const QByteArray before = alone.readAllStandardOutput();
    QVERIFY(before.contains("SigIgn"));
    const CliResult child = m_locker->run(words("run --environment dev --") + cat);
    COMPARE_CODE(child, 0);
    QCOMPARE(child.out, before);
    // What was ignored stays so.
    const CliResult nohup = m_locker->program().shell(QStringLiteral("trap '' INT TERM PIPE; exec \"$CLI\" locker run --environment dev -- /usr/bin/grep SigIgn: /proc/self/status"));
    COMPARE_CODE(nohup, 0);
    const qulonglong mask = nohup.out.mid(8).trimmed().toULongLong(nullptr, 16);
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE}) {
        QVERIFY((mask & (1ULL << (signal - 1))) != 0);
    }
#endif
}

void tst_CliLockerRun::standardStreams()
{
    const QByteArray input("bytes\0 of\r\nany \xFF kind", 21);
    const CliResult child = m_locker->run("run --environment dev -- cat", input);
    COMPARE_CODE(child, 0);
    QCOMPARE(child.out, input);
    QVERIFY2(child.err.isEmpty(), child.err.constData());
}

// Options behind -- are the command's, --json and --help too, and secrets in them are its own matter.
void tst_CliLockerRun::argumentsAsTheyAre()
{
    const QStringList given = {QStringLiteral("--json"), QStringLiteral("--help"), QStringLiteral("a b"), QString(), QStringLiteral("--"), QStringLiteral("*"), QStringLiteral("--password=x"), QStringLiteral("\u00e4")};
    const CliResult child = m_locker->run(words("run --environment dev -- printf %s|") + given);
    COMPARE_CODE(child, 0);
    QCOMPARE(QString::fromUtf8(child.out), given.join(QLatin1Char('|')) + QLatin1Char('|'));
    // Another argument than was typed is worse than none.
    const CliResult refused = m_locker->program().shell(QStringLiteral("\"$CLI\" locker run --environment dev -- printf %s \"$(printf '\\377')\""));
    COMPARE_CODE(refused, 2);
    QVERIFY(refused.out.isEmpty());
}

void tst_CliLockerRun::scriptWithoutInterpreter()
{
    const QString script = m_locker->save(QStringLiteral("script"), "echo \"$1 ${#DB_PASSWORD}\"\n");
    QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const CliResult child = m_locker->run(words("run --environment dev --") + QStringList{script, QStringLiteral("one")});
    COMPARE_CODE(child, 0);
    QCOMPARE(child.out, QByteArray("one 12\n"));
}

void tst_CliLockerRun::badNames()
{
    m_locker->put(QStringLiteral("api.key"), QStringLiteral("dev"), "dotted value");
    const CliResult refused = m_locker->run("run --environment dev -- echo started");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("api.key") && refused.err.contains("--map-names") && refused.err.contains("--skip-bad-names"), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    Variables got = variablesOf(words("--environment dev --map-names"));
    QCOMPARE(got["api_key"], QByteArray("dotted value"));
    QVERIFY(!got.contains("api.key"));
    got = variablesOf(words("--environment dev --skip-bad-names"));
    QVERIFY(!got.contains("api_key") && !got.contains("api.key") && got.contains("API_TOKEN"));

    m_locker->put(QStringLiteral("api-key"), QStringLiteral("dev"), "dashed value");
    const CliResult two = m_locker->run("run --environment dev --map-names --refresh -- echo started");
    COMPARE_CODE(two, 2);
    QVERIFY2(two.err.contains("api.key") && two.err.contains("api-key") && two.out.isEmpty(), two.err.constData());
    COMPARE_CODE(m_locker->run("run --environment dev --map-names --skip-bad-names -- echo started"), 2);
}

void tst_CliLockerRun::nulRefused()
{
    m_locker->put(QStringLiteral("BINARY"), QStringLiteral("dev"), QByteArray("before\0after", 12));
    const CliResult refused = m_locker->run("run --environment dev -- echo started");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("BINARY") && refused.err.contains("NUL") && refused.out.isEmpty(), refused.err.constData());
    QVERIFY(!refused.err.contains("before"));
}

// Said before anything is asked of the service.
void tst_CliLockerRun::cannotStart()
{
    const QString text = m_locker->save(QStringLiteral("text"), "no program");
    m_locker->sandbox().stop();
    COMPARE_CODE(m_locker->run("run --environment dev --refresh -- no-such-program-anywhere"), 127);
    COMPARE_CODE(m_locker->run("run --environment dev --refresh -- ./no-such-program"), 127);
    COMPARE_CODE(m_locker->run(words("run --environment dev --refresh --") + QStringList{text}), 126);
    COMPARE_CODE(m_locker->run("run --environment dev --refresh -- /"), 126);
    COMPARE_CODE(m_locker->run("run --environment dev --refresh"), 2);
    // The program is there, the service is not.
    const CliResult refused = m_locker->run("run --environment dev --refresh -- echo started");
    COMPARE_CODE(refused, 3);
    QVERIFY(refused.out.isEmpty());
}

void tst_CliLockerRun::unknownEnvironment()
{
    const CliResult refused = m_locker->run("run --environment Dev -- echo started");
    COMPARE_CODE(refused, 3);
    QVERIFY2(refused.err.contains("dev, prod"), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
}

void tst_CliLockerRun::offline()
{
    COMPARE_CODE(m_locker->run("secrets list --refresh"), 0);
    m_locker->sandbox().stop();
    const CliResult child = m_locker->run(words("run --environment dev --offline -- sh -c") + QStringList{QStringLiteral("echo ${#DB_PASSWORD}")});
    COMPARE_CODE(child, 0);
    QCOMPARE(child.out, QByteArray("12\n"));
    QVERIFY2(child.err.contains("Offline: this is as of 20"), child.err.constData());
}

void tst_CliLockerRun::tooLarge()
{
#ifdef Q_OS_LINUX
    m_locker->put(QStringLiteral("HUGE"), QStringLiteral("dev"), QByteArray(140'000, 'x'));
    const CliResult refused = m_locker->run("run --environment dev -- echo started");
    COMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("128 KB") && refused.out.isEmpty(), refused.err.constData());
#endif
}

// While the child runs, when no destructor of the program ran.
void tst_CliLockerRun::nothingOnDisk()
{
    QProcess process;
    startWaiting(process, "echo ready; read never");
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(m_locker->filesWithSecrets().isEmpty());
    // The copy for work offline and the activity are all that was written, if anything.
    QDirIterator walk(m_locker->file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        QVERIFY2(walk.filePath().contains(QLatin1String("/cache/")) || walk.fileName().startsWith(QLatin1String("activity.")), qPrintable(walk.filePath()));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30'000));
}

// Connections, the copy, the terminal: nothing of this program's stays open in the child.
void tst_CliLockerRun::descriptorsAreClosed()
{
#ifdef Q_OS_LINUX
    QProcess alone;
    alone.start(QStringLiteral("/bin/ls"), {QStringLiteral("/proc/self/fd")});
    QVERIFY(alone.waitForFinished(30'000));
    const CliResult child = m_locker->run("run --environment dev --refresh -- /bin/ls /proc/self/fd");
    COMPARE_CODE(child, 0);
    QCOMPARE(child.out, alone.readAllStandardOutput());
#endif
}

QTEST_GUILESS_MAIN(tst_CliLockerRun)
#include "tst_cli_locker_run.moc"
