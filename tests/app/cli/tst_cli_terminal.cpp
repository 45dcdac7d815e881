// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli at a terminal: a pseudo terminal plays the one the user sits at.
#include "CliProgram.h"
#include "support/SandboxProcess.h"
#include "support/TerminalProgram.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <string>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace strongroom::test;

class tst_CliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void secretsAreAskedForWithoutEcho();
    void interruptAtThePrompt();
    void endOfInputAtThePrompt();
    void deleteAsks_data();
    void deleteAsks();
    void plainExportAsksForTheWord_data();
    void plainExportAsksForTheWord();
    void passphraseIsAskedForTwice_data();
    void passphraseIsAskedForTwice();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProgram> m_cli;
};

void tst_CliTerminal::initTestCase() { m_sandbox = std::make_unique<SandboxProcess>(); }

void tst_CliTerminal::init()
{
    m_cli = std::make_unique<CliProgram>();
    m_cli->set("INC_ENVIRONMENT_ID", QString::fromStdString(m_sandbox->incountry("environment_id")));
    m_cli->set("INC_ENDPOINT", QString::fromStdString(m_sandbox->incountry("endpoint")));
    m_cli->set("INC_API_KEY", QString::fromStdString(m_sandbox->incountry("api_key")));
}

void tst_CliTerminal::secretsAreAskedForWithoutEcho()
{
    TerminalProgram program;
    program.start(CliProgram::path(), words("records find --country us --json"), m_cli->environment());
    QVERIFY(program.sees("Password of the vault"));
    QTRY_VERIFY(!program.echoes());
    program.type("typed-and-secret\n");
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.sees("0 of 0 records."));
    QVERIFY(!program.screen().contains("typed-and-secret"));
    QVERIFY(program.echoes());
}

void tst_CliTerminal::interruptAtThePrompt()
{
    TerminalProgram program;
    program.start(CliProgram::path(), words("records find --country us --json"), m_cli->environment());
    QVERIFY(program.sees("Password of the vault"));
    QTRY_VERIFY(!program.echoes());
    program.type("half");
    program.type("\x03");
    QCOMPARE(program.exitCode(), 6);
    QVERIFY(program.echoes());
    QVERIFY(program.screen().contains("cancelled"));
}

void tst_CliTerminal::endOfInputAtThePrompt()
{
    TerminalProgram program;
    program.start(CliProgram::path(), words("records find --country us --json"), m_cli->environment());
    QVERIFY(program.sees("Password of the vault"));
    QTRY_VERIFY(!program.echoes());
    program.type("\x04");
    QCOMPARE(program.exitCode(), 6);
    QVERIFY(program.echoes());
}

void tst_CliTerminal::deleteAsks_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << QByteArrayLiteral("y\n") << 0;
    QTest::newRow("no") << QByteArrayLiteral("n\n") << 6;
    QTest::newRow("nothing") << QByteArrayLiteral("\n") << 6;
}

void tst_CliTerminal::deleteAsks()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    m_cli->unset("INC_ENVIRONMENT_ID");
    m_cli->unset("INC_ENDPOINT");
    m_cli->unset("INC_API_KEY");
    const QStringList vault{QStringLiteral("--connection-file"), m_sandbox->readyFile(), QStringLiteral("--country"), QStringLiteral("de")};
    m_cli->setCommonArguments(vault);
    COMPARE_CODE(m_cli->run(words("records put"), "{\"record_key\": \"asked\"}"), 0);
    TerminalProgram program;
    program.start(CliProgram::path(), words("records delete asked") + vault, m_cli->environment());
    QVERIFY(program.sees("Delete \"asked\" in de?"));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    COMPARE_CODE(m_cli->run(words("records get asked")), code == 0 ? 3 : 0);
}

void tst_CliTerminal::plainExportAsksForTheWord_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("the word") << QByteArray("plain\n") << 0;
    QTest::newRow("yes") << QByteArray("yes\n") << 6;
    QTest::newRow("nothing") << QByteArray("\n") << 6;
}

void tst_CliTerminal::plainExportAsksForTheWord()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    m_cli->unset("INC_ENVIRONMENT_ID");
    m_cli->unset("INC_ENDPOINT");
    m_cli->unset("INC_API_KEY");
    const QString file = m_cli->file(QStringLiteral("plain.jsonl"));
    TerminalProgram program;
    program.start(CliProgram::path(), words("records export --country us --plain --filter key1=nothing --connection-file") + QStringList{m_sandbox->readyFile(), QStringLiteral("--output"), file},
                  m_cli->environment());
    QVERIFY(program.sees("Type plain to go on: "));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    QCOMPARE(QFile::exists(file), code == 0);
    QFile::remove(file);
}

void tst_CliTerminal::passphraseIsAskedForTwice_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<int>("code");
    QTest::newRow("the same") << QByteArray("hidden words\n") << 0;
    QTest::newRow("another") << QByteArray("hidden word\n") << 2;
}

void tst_CliTerminal::passphraseIsAskedForTwice()
{
    QFETCH(QByteArray, again);
    QFETCH(int, code);
    m_cli->unset("INC_ENVIRONMENT_ID");
    m_cli->unset("INC_ENDPOINT");
    m_cli->unset("INC_API_KEY");
    const QString file = m_cli->file(QStringLiteral("hidden.age"));
    TerminalProgram program;
    program.start(CliProgram::path(), words("records export --country us --filter key1=nothing --connection-file") + QStringList{m_sandbox->readyFile(), QStringLiteral("--output"), file},
                  m_cli->environment());
    QVERIFY(program.sees("Passphrase of the file: "));
    QVERIFY(program.screen().contains("Records to export: 0."));   // the count is said first
    QTRY_VERIFY(!program.echoes());
    program.type("hidden words\n");
    QVERIFY(program.sees("The same again: "));
    QTRY_VERIFY(!program.echoes());
    program.type(again);
    QCOMPARE(program.exitCode(), code);
    QVERIFY(!program.screen().contains("hidden word"));
    QCOMPARE(QFile::exists(file), code == 0);
    QFile::remove(file);
}

QTEST_GUILESS_MAIN(tst_CliTerminal)
#include "tst_cli_terminal.moc"
