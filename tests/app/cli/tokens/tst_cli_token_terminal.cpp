// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli auth at a terminal: a token is not shown there by accident, and secrets are asked for without an echo.
#include "TokenCli.h"
#include "support/TerminalProgram.h"

#include <memory>

using namespace strongroom::test;

class tst_CliTokenTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<TokenCli>(); }

    void tokenOnTheScreen_data();
    void tokenOnTheScreen();
    void secretIsAskedForWithoutEcho();
    void nothingTyped();
    void answerOnTheScreen();

private:
    // With standard output on the terminal too, as a user has it.
    void startOnScreen(TerminalProgram &program, const QStringList &arguments)
    {
        program.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" >/dev/tty"), CliProgram::path()} + arguments, m_cli->program().environment());
    }
    std::unique_ptr<TokenCli> m_cli;
};

void tst_CliTokenTerminal::tokenOnTheScreen_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("shown");
    QTest::newRow("plain") << QString() << false;
    QTest::newRow("JSON") << QStringLiteral("--json") << false;
    QTest::newRow("asked for") << QStringLiteral("--show") << true;
    QTest::newRow("asked for as JSON") << QStringLiteral("--json --show") << true;
}

void tst_CliTokenTerminal::tokenOnTheScreen()
{
    QFETCH(QString, options);
    QFETCH(bool, shown);
    TerminalProgram program;
    startOnScreen(program, words("auth token") + options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.screen().contains("eyJ"), shown);   // as a JWT begins
    QCOMPARE(program.screen().contains("--show"), !shown);
    QVERIFY(shown || program.screen().contains("reports:read"));
}

void tst_CliTokenTerminal::secretIsAskedForWithoutEcho()
{
    m_cli->program().unset("STRONGROOM_CLIENT_SECRET");
    TerminalProgram program;
    program.start(CliProgram::path(), words("auth token"), m_cli->program().environment());
    QVERIFY(program.sees("Client secret: "));
    QTRY_VERIFY(!program.echoes());
    program.type(m_cli->text("client_secret").toUtf8() + "\n");
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!program.screen().contains(m_cli->text("client_secret").toUtf8()));
    QCOMPARE(m_cli->statusFor(program.out().trimmed()), 200);
}

void tst_CliTokenTerminal::nothingTyped()
{
    m_cli->program().unset("STRONGROOM_CLIENT_SECRET");
    TerminalProgram program;
    program.start(CliProgram::path(), words("auth token"), m_cli->program().environment());
    QVERIFY(program.sees("Client secret: "));
    program.type("\n");
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.screen().contains("the client secret is missing"));
}

// Nothing that the terminal would obey.
void tst_CliTokenTerminal::answerOnTheScreen()
{
    (void)m_cli->console().call("POST", "/faults", {{"status", 200}, {"path", "/protected"}, {"body", "red \x1B[31m text"}, {"content_type", "text/plain"}});
    TerminalProgram program;
    startOnScreen(program, words("auth request GET") + QStringList{m_cli->text("protected_url")});
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.screen().contains("red \xE2\x90\x9B[31m text"));
    QVERIFY(!program.screen().contains("\x1B[31m"));
}

QTEST_GUILESS_MAIN(tst_CliTokenTerminal)
#include "tst_cli_token_terminal.moc"
