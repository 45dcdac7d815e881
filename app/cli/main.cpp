// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Cancellation.h"
#include "base/ProcessEnd.h"
#include "base/ProcessHardening.h"
#include "cli/CommandLine.h"
#include "cli/SafeStop.h"
#include "cli/Terminal.h"
#include "cli/locker/ChildProgram.h"
#include "translation/Translation.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace strongroom;
using namespace strongroom::cli;

namespace {

// Where a cancelled command ends that cannot be woken: it waits for a person, for standard input, or for the keychain.
[[noreturn]] void leave()
{
    restoreTerminal();
    std::fputs("strongroom-cli: cancelled\n", stderr);
    std::fflush(stderr);
    std::_Exit(static_cast<int>(ExitCode::Cancelled));
}

// The command runs on a thread of its own, as operations do everywhere; this one waits for it and for Ctrl+C.
int runProgram(int argc, char *argv[])
{
    (void)hardenProcess();
    rememberSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("strongroom-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRONGROOM_VERSION));
    installTranslation(application, languageFor({}));
    prepareStreams();

    const CancellationSource source;
    ExitCode code = ExitCode::Other;
    const Interruption interruption([&] {
        const bool again = source.isCancelled();
        source.cancel();
        if (waitingForInput() || again) {
            leave();
        }
        QTimer::singleShot(stopsSafely() ? std::chrono::seconds(60) : std::chrono::seconds(3), &application, [] { leave(); });
    });
    std::thread worker([&, arguments = QCoreApplication::arguments()] {
        code = runCommandLine(arguments, source.token());
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return static_cast<int>(code);
}

} // namespace

int main(int argc, char *argv[])
{
    endProcess(runProgram(argc, argv));
}
