// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A program at a terminal: a pseudo terminal plays the one the user sits at. Linux only.

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace strongroom::test {

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

    void start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([this] {
            ::setsid();
            // As in a shell that a user sits at; a test that runs in the background has it ignored, and a child would inherit that.
            ::signal(SIGINT, SIG_DFL);
            ::ioctl(m_program, TIOCSCTTY, 0);
            ::dup2(m_program, STDIN_FILENO);
            ::dup2(m_program, STDERR_FILENO);
        });
        m_process.start(program, arguments);
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

} // namespace strongroom::test
