// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps other programs of the same user out of this process' memory, and its memory out of files. First thing in main(), before there is a
// secret and before there are threads. Not for the sandbox, which has nothing to keep.
//
//   Linux    no core dumps (PR_SET_DUMPABLE 0, and RLIMIT_CORE 0 beside it); ptrace, /proc/PID/mem and /proc/PID/environ are refused to the
//            user's other programs, and with Yama to every tracer (PR_SET_PTRACER 0).
//   macOS    no core dumps; no debugger (PT_DENY_ATTACH: it ends a program that is being debugged already).
//   Windows  no crash window, no heap in a crash report, no images from remote places or of low integrity; the process' access list lets the
//            user's other programs end it and ask about it, not read or write its memory.
//
// Qt's own log stays without its debug and info lines whatever QT_LOGGING_RULES says: that of accessibility names what is on screen.
//
// It does not keep out root, an administrator, the system itself, or who can replace this program's file or set its environment.
//
// The price on Linux: /proc/self belongs to root, so portals (xdg-desktop-portal up to 1.22), which look for the caller's root folder
// there, refuse us: see app/gui/OwnDialogs.h. The Secret Service asks nothing of the kind.

#include <string_view>
#include <vector>

namespace strongroom {

// What could not be done is said in a warning each and answered (fixed words, such as "RLIMIT_CORE"); it is no reason not to start.
std::vector<std::string_view> hardenProcess();

// In a child between fork() and exec(), or before exec() without a fork: the user's program gets the user's own limit of core dumps back.
// Everything else ends with exec() by itself. Async-signal-safe; nothing where there is nothing to undo.
void restoreForUsersProgram() noexcept;

namespace detail {
// One a system: ProcessHardeningLinux.cpp, …Mac.cpp, …Windows.cpp.
std::vector<std::string_view> hardenOnThisSystem();
bool dropCoreLimit();   // ProcessHardeningPosix.cpp; whether it worked
} // namespace detail

} // namespace strongroom
