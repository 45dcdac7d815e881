// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli at a terminal: a pseudo terminal plays the one the user sits at.
#include "CliProgram.h"
#include "support/SandboxProcess.h"

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

namespace {

// The user's side of a pseudo terminal, and a program on the other.
class TerminalProgram {
public:
    TerminalProgram()
    {
        m_user = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (m_user < 0 || ::grantpt(m_user) != 0 || ::unlockpt(m_user) != 0) {
            throw std::runtime_error("no pseudo terminal");
        }
        m_program = ::open(::ptsname(m_user), O_RDWR | O_NOCTTY);
        ::fcntl(m_user, F_SETFL, O_NONBLOCK);
        ::fcntl(m_user, F_SETFD, FD_CLOEXEC);
    }
    ~TerminalProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_user);
        ::close(m_program);
    }
    TerminalProgram(const TerminalProgram &) = delete;
    TerminalProgram &operator=(const TerminalProgram &) = delete;

    void start(const CliProgram &cli, const QStringList &arguments)
    {
        m_process.setProcessEnvironment(cli.environment());
        m_process.setChildProcessModifier([this] {
            ::setsid();
            ::ioctl(m_program, TIOCSCTTY, 0);
            ::dup2(m_program, STDIN_FILENO);
            ::dup2(m_program, STDERR_FILENO);
        });
        m_process.start(CliProgram::path(), arguments);
    }
    // Waits for a text on the screen.
    bool sees(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { look(); return m_screen.contains(text); }, 20'000);
    }
    void type(const QByteArray &text) { QCOMPARE(::write(m_user, text.constData(), static_cast<std::size_t>(text.size())), static_cast<ssize_t>(text.size())); }
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        return ::tcgetattr(m_program, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    int exitCode()
    {
        if (!m_process.waitForFinished(20'000) || m_process.exitStatus() != QProcess::NormalExit) {
            return -1;
        }
        look();
        return m_process.exitCode();
    }
    [[nodiscard]] const QByteArray &screen() const { return m_screen; }
    [[nodiscard]] QByteArray out() { return m_process.readAllStandardOutput(); }

private:
    void look()
    {
        char buffer[4096];
        ssize_t count = 0;
        while ((count = ::read(m_user, buffer, sizeof buffer)) > 0) {
            m_screen.append(buffer, count);
        }
    }

    int m_user = -1;
    int m_program = -1;
    QProcess m_process;
    QByteArray m_screen;
};

} // namespace

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
    program.start(*m_cli, words("records find --country us --json"));
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
    program.start(*m_cli, words("records find --country us --json"));
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
    program.start(*m_cli, words("records find --country us --json"));
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
    program.start(*m_cli, words("records delete asked") + vault);
    QVERIFY(program.sees("Delete \"asked\" in de?"));
    program.type(typed);
    QCOMPARE(program.exitCode(), code);
    COMPARE_CODE(m_cli->run(words("records get asked")), code == 0 ? 3 : 0);
}

QTEST_GUILESS_MAIN(tst_CliTerminal)
#include "tst_cli_terminal.moc"
