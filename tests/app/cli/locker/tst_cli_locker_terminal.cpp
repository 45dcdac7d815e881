// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// strongroom-cli locker at a terminal: a pseudo terminal plays the one the user sits at.
#include "LockerCli.h"
#include "support/TerminalProgram.h"

#include <QRegularExpression>

#include <csignal>
#include <memory>

using namespace strongroom::test;

class tst_CliLockerTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_locker = std::make_unique<LockerCli>(); }

    void valueIsAskedForWithoutEcho();
    void nothingTyped();
    void importAsksForEachConflict_data();
    void importAsksForEachConflict();
    void importInterrupted();
    void exportAsksForTheWord_data();
    void exportAsksForTheWord();
    void valuesOnTheScreen_data();
    void valuesOnTheScreen();
    void getOnTheScreen();
    void encryptedOnTheScreen();
    void childHasTheTerminal();

private:
    void start(TerminalProgram &program, const QStringList &arguments)
    {
        program.start(CliProgram::path(), QStringList{QStringLiteral("locker")} + arguments, m_locker->program().environment());
    }
    // With standard output on the terminal too, as a user has it.
    void startOnScreen(TerminalProgram &program, const QStringList &arguments)
    {
        program.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" locker \"$@\" >/dev/tty"), CliProgram::path()} + arguments, m_locker->program().environment());
    }
    QByteArray get(const QString &key) { return m_locker->run(words("secrets get --refresh --default missing") + QStringList{key}).out; }
    std::unique_ptr<LockerCli> m_locker;
};

void tst_CliLockerTerminal::valueIsAskedForWithoutEcho()
{
    TerminalProgram program;
    start(program, words("secrets create A"));
    QVERIFY(program.sees("Value of A: "));
    QTRY_VERIFY(!program.echoes());
    program.type("typed value\n");
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!program.screen().contains("typed value"));
    QCOMPARE(get(QStringLiteral("A")), QByteArray("typed value"));
}

void tst_CliLockerTerminal::nothingTyped()
{
    TerminalProgram program;
    start(program, words("secrets create A"));
    QVERIFY(program.sees("Value of A: "));
    program.type("\n");
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.screen().contains("--empty"));
    QCOMPARE(get(QStringLiteral("A")), QByteArray("missing"));
}

void tst_CliLockerTerminal::importAsksForEachConflict_data()
{
    QTest::addColumn<QList<QByteArray>>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QList<QByteArray>>("values");   // of A, B, C
    const QList<QByteArray> old{"1", "2", "missing"};
    QTest::newRow("one of them") << QList<QByteArray>{"y\n", "n\n", "y\n"} << 0 << QList<QByteArray>{"new", "2", "new"};
    QTest::newRow("all") << QList<QByteArray>{"a\n", "y\n"} << 0 << QList<QByteArray>{"new", "new", "new"};
    QTest::newRow("none") << QList<QByteArray>{"o\n", "y\n"} << 0 << QList<QByteArray>{"1", "2", "new"};
    QTest::newRow("quit") << QList<QByteArray>{"q\n"} << 6 << old;
    QTest::newRow("no in the end") << QList<QByteArray>{"a\n", "n\n"} << 6 << old;
}

void tst_CliLockerTerminal::importAsksForEachConflict()
{
    QFETCH(QList<QByteArray>, typed);
    QFETCH(int, code);
    QFETCH(QList<QByteArray>, values);
    m_locker->put(QStringLiteral("A"), {}, "1");
    m_locker->put(QStringLiteral("B"), {}, "2");
    const QString path = m_locker->save(QStringLiteral("a.env"), "A=new\nB=new\nC=new\n");
    TerminalProgram program;
    start(program, QStringList{QStringLiteral("import"), path});
    qsizetype asked = 0;
    for (const QByteArray &answer : typed) {
        ++asked;
        // Every question ends so; the n-th must be there before the n-th answer.
        QVERIFY(QTest::qWaitFor([&] { return program.sees("]") && program.screen().count("[q]uit: ") + program.screen().count("[y/N] ") >= asked; }, 20'000));
        program.type(answer);
    }
    QCOMPARE(program.exitCode(), code);
    for (qsizetype i = 0; i < values.size(); ++i) {
        QCOMPARE(get(QString(QLatin1Char(char('A' + i)))), values[i]);
    }
}

// What it says of itself is true: as many are there as it says were written. The service is held where the first one is on its way.
void tst_CliLockerTerminal::importInterrupted()
{
    QByteArray text;
    for (int i = 0; i < 400; ++i) {
        text += "K" + QByteArray::number(i) + "=1\n";
    }
    TerminalProgram program;
    start(program, QStringList{QStringLiteral("import"), m_locker->save(QStringLiteral("many.env"), text)});
    QVERIFY(program.sees("[y/N] "));
    const auto sandbox = static_cast<pid_t>(m_locker->sandbox().processId());
    QCOMPARE(::kill(sandbox, SIGSTOP), 0);
    program.type("y\n");
    const bool seen = program.sees("1 of 400");
    program.type("\x03");
    QCOMPARE(::kill(sandbox, SIGCONT), 0);
    QVERIFY(seen);
    QCOMPARE(program.exitCode(), 6);
    const QRegularExpressionMatch said = QRegularExpression(QStringLiteral("(\\d+) written, (\\d+) not sent\\.")).match(QString::fromUtf8(program.screen()));
    QVERIFY2(said.hasMatch(), program.screen().constData());
    QCOMPARE(said.captured(1).toInt() + said.captured(2).toInt(), 400);
    QCOMPARE(m_locker->run("secrets list --refresh --json").lines().size(), static_cast<std::size_t>(said.captured(1).toInt()));
}

void tst_CliLockerTerminal::exportAsksForTheWord_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("the word") << QByteArray("plain\n") << 0;
    QTest::newRow("yes") << QByteArray("y\n") << 6;
    QTest::newRow("nothing") << QByteArray("\n") << 6;
}

void tst_CliLockerTerminal::exportAsksForTheWord()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    m_locker->put(QStringLiteral("A"), {}, "the value of A");
    TerminalProgram program;
    start(program, words("export --plain"));
    QVERIFY(program.sees("Type plain to go on: "));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    QCOMPARE(program.out().contains("the value of A"), code == 0);
}

void tst_CliLockerTerminal::valuesOnTheScreen_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << QByteArray("y\n") << 0;
    QTest::newRow("no") << QByteArray("n\n") << 6;
    QTest::newRow("nothing") << QByteArray("\n") << 6;
}

void tst_CliLockerTerminal::valuesOnTheScreen()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    m_locker->put(QStringLiteral("A"), {}, "the value of A");
    TerminalProgram program;
    startOnScreen(program, words("secrets list --show-values"));
    QVERIFY(program.sees("Show them? [y/N] "));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    QCOMPARE(program.screen().contains("the value of A"), code == 0);
}

// On a line of its own, and nothing in it that a terminal would obey.
void tst_CliLockerTerminal::getOnTheScreen()
{
    m_locker->put(QStringLiteral("A"), {}, "the value\x1b[2J of A");
    TerminalProgram program;
    startOnScreen(program, words("secrets get A"));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(program.screen().contains("the value\xE2\x90\x9B[2J of A\r\n") && !program.screen().contains('\x1b'), program.screen().constData());
    QVERIFY(program.screen().contains("control characters"));
}

void tst_CliLockerTerminal::encryptedOnTheScreen()
{
    TerminalProgram program;
    startOnScreen(program, words("export"));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.screen().contains("--output"));
}

// The command is where the user sits: it reads what is typed, and Ctrl+C ends it as it would without us.
void tst_CliLockerTerminal::childHasTheTerminal()
{
    m_locker->put(QStringLiteral("A"), QStringLiteral("dev"), "the value of A");
    TerminalProgram program;
    start(program, words("run --environment dev -- sh -c") + QStringList{QStringLiteral("trap 'echo interrupted >&2; exit 5' INT; echo ${#A} >&2; read line; echo got $line >&2; while :; do read more; done")});
    QVERIFY(program.sees("14"));
    program.type("hello\n");
    QVERIFY(program.sees("got hello"));
    program.type("\x03");
    QCOMPARE(program.exitCode(), 5);
    QVERIFY(program.sees("interrupted"));
}

QTEST_GUILESS_MAIN(tst_CliLockerTerminal)
#include "tst_cli_locker_terminal.moc"
