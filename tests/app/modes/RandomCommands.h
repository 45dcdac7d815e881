// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <map>

namespace strongroom::test {

// One command line, run in this process; STRONGROOM_MODE says how it is held. `readyFile`: of the sandbox; every kind of connection is in it. Exit codes are counted.
void callCommandLine(QRandomGenerator &random, const QString &readyFile, const QString &scratchFile, std::map<int, int> &codes);

} // namespace strongroom::test
