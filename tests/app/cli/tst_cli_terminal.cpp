// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli at a terminal: a pseudo terminal plays the one the user sits at.
#include "CliProgram.h"
#include "support/SandboxProcess.h"
#include "support/TerminalProgram.h"

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

QTEST_GUILESS_MAIN(tst_CliTerminal)
#include "tst_cli_terminal.moc"
