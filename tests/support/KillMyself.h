// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// As kill -9 from outside, at a place of the program's choice: nothing is unwound, flushed or closed.

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>

#include <unistd.h>
#endif

namespace strongroom::test {

inline void killMyself()
{
#ifdef Q_OS_WIN
    ::TerminateProcess(::GetCurrentProcess(), 0xC000013A);   // QProcess takes such a code for a crash
#else
    ::kill(::getpid(), SIGKILL);
#endif
}

} // namespace strongroom::test
