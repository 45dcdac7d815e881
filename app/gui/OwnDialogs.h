// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where file dialogs would come from a portal, Qt's own are shown instead. A portal looks at /proc/PID/root of who calls it and refuses when it
// may not, and of a process that can not be dumped (core/base/ProcessHardening.h) it may not: the user would press a button, and nothing at all
// would happen (xdg-desktop-portal issue 1490). Dialogs of KDE, GTK, Windows and macOS are not concerned.

class QProcessEnvironment;

namespace strongroom {

[[nodiscard]] bool dialogsComeFromPortal(const QProcessEnvironment &environment);

// Before the QApplication.
void useOwnDialogsForPortals();

} // namespace strongroom
