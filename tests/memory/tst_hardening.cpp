// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The real programs, run by a user without rights, and another program of the same user that wants into their memory. Everything is tried on a program
// that does not protect itself too: where that is refused as well, it is this system that refuses, and nothing has been shown.

#include "OtherUser.h"

#include "base/ProcessHardening.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/uio.h>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int failedOtherwise = 2;

int judged(bool worked) { return worked ? done : errno == EACCES || errno == EPERM ? refused : failedOtherwise; }

int openFile(qint64 pid, const char *name)
{
    return test::inChildWithoutRights([pid, name] {
        const std::string path = std::string("/proc/").append(std::to_string(pid)).append("/").append(name);
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        return judged(file >= 0);
    });
}

int attach(qint64 pid)
{
    return test::inChildWithoutRights([pid] {
        const bool attached = ::ptrace(PTRACE_ATTACH, static_cast<pid_t>(pid), nullptr, nullptr) == 0;
        const int verdict = judged(attached);
        if (attached) {
            ::waitpid(static_cast<pid_t>(pid), nullptr, 0);
            ::ptrace(PTRACE_DETACH, static_cast<pid_t>(pid), nullptr, nullptr);
        }
        return verdict;
    });
}

int readVirtually(qint64 pid)
{
    return test::inChildWithoutRights([pid] {
        // Any address does: the right is asked about before the address is.
        std::array<char, 8> here{};
        iovec local{here.data(), here.size()};
        iovec remote{here.data(), here.size()};
        const bool worked = ::process_vm_readv(static_cast<pid_t>(pid), &local, 1, &remote, 1, 0) >= 0 || errno == EFAULT;
        return judged(worked);
    });
}

// "Max core file size": the soft limit.
QByteArray coreLimit(qint64 pid)
{
    QFile file(u"/proc/%1/limits"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Max core file size")) {
            return line.mid(26).simplified().split(' ').value(0);
        }
    }
    return {};
}

} // namespace

class tst_Hardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsAreRefused_data();
    void otherProgramsAreRefused();
    void aUsersProgramGetsItsLimitBack();
};

void tst_Hardening::otherProgramsAreRefused_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("window") << QStringList{QStringLiteral(STRONGROOM_BIN_DIR "/strongroom")} << true;
    // It waits for a secret on its standard input.
    QTest::newRow("command line") << QStringList{QStringLiteral(STRONGROOM_BIN_DIR "/strongroom-cli"), u"auth"_s, u"token"_s, u"--secret-fd"_s, u"0"_s} << true;
    QTest::newRow("a program that does nothing") << QStringList{u"cat"_s} << false;
}

void tst_Hardening::otherProgramsAreRefused()
{
    QFETCH(QStringList, command);
    QFETCH(bool, isProtected);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    if (test::isRoot()) {
        QVERIFY(::chown(folder.path().toLocal8Bit().constData(), test::nobody, test::nobody) == 0);
    }
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"TMPDIR"_s}) {
        environment.insert(name, folder.path());
    }
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"STRONGROOM_TOKEN_URL"_s, u"http://127.0.0.1:1/token"_s);
    environment.insert(u"STRONGROOM_CLIENT_ID"_s, u"client"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A limit that would let a core be written.
    program.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
    const QStringList line = test::withoutRights(command);
    program.start(line.first(), line.mid(1));
    QVERIFY(program.waitForStarted());
    const qint64 pid = program.processId();
    const QString name = QFileInfo(command.first()).fileName().left(15);
    const auto isRunning = [&] {
        QFile comm(u"/proc/%1/comm"_s.arg(pid));
        return comm.open(QIODevice::ReadOnly) && QString::fromLocal8Bit(comm.readAll()).trimmed() == name;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 20'000);   // setpriv has become it

    const int expected = isProtected ? refused : done;
    // The first line of main() does it; before, while libraries are loaded, there is no secret either.
    QTRY_COMPARE_WITH_TIMEOUT(openFile(pid, "mem"), expected, 20'000);
    QCOMPARE(openFile(pid, "environ"), expected);
    QCOMPARE(openFile(pid, "maps"), expected);
    QCOMPARE(attach(pid), expected);
    QCOMPARE(readVirtually(pid), expected);
    if (isProtected) {
        QCOMPARE(coreLimit(pid), QByteArray("0"));
    }
    QCOMPARE(program.state(), QProcess::Running);
    program.closeWriteChannel();
    program.terminate();
    if (!program.waitForFinished(10'000)) {
        program.kill();
        QVERIFY(program.waitForFinished());
    }
}

// In a child of the test: hardening cannot be undone.
void tst_Hardening::aUsersProgramGetsItsLimitBack()
{
    const int verdict = test::inChildWithoutRights([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        const rlim_t before = limit.rlim_cur;
        if (!hardenProcess().empty()) {
            return 1;
        }
        ::getrlimit(RLIMIT_CORE, &limit);
        if (limit.rlim_cur != 0 || ::prctl(PR_GET_DUMPABLE) != 0) {
            return 2;
        }
        restoreForUsersProgram();
        ::getrlimit(RLIMIT_CORE, &limit);
        return limit.rlim_cur == before && limit.rlim_max >= before ? 0 : 3;
    });
    QCOMPARE(verdict, 0);
}

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
