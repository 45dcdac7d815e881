// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/StopRequest.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace strongroom::sandbox {

namespace {

void quitFromOtherThread()
{
    if (QCoreApplication *const application = QCoreApplication::instance()) {
        QMetaObject::invokeMethod(application, &QCoreApplication::quit, Qt::QueuedConnection);
    }
}

#ifndef Q_OS_WIN
int signalPipe[2] = {-1, -1};

// Only what POSIX allows in a signal handler: one write.
extern "C" void onSignal(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    errno = saved;
}
#else
BOOL WINAPI onConsoleEvent(DWORD)
{
    quitFromOtherThread();
    return TRUE;
}
#endif

} // namespace

void quitOnSignals()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
#else
    if (::pipe(signalPipe) != 0) {
        return;
    }
    auto *const notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    ::signal(SIGXFSZ, SIG_IGN);   // a database at the limit of a file's size: SQLite reports it, the request fails
#endif
}

void quitWhenStandardInputCloses()
{
    // Not through stdio: exit() would wait for the lock of a stream that a thread is reading.
    std::thread([] {
        char byte = 0;
#ifdef Q_OS_WIN
        const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
        DWORD count = 0;
        while (ReadFile(input, &byte, 1, &count, nullptr) && count > 0) {
        }
#else
        ssize_t count = 0;
        do {
            count = ::read(STDIN_FILENO, &byte, 1);
        } while (count > 0 || (count < 0 && errno == EINTR));
#endif
        quitFromOtherThread();
    }).detach();
}

} // namespace strongroom::sandbox
