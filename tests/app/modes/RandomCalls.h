// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Calls that change something, made past the window: on the stores that are open in it, and by the command line in this process.

#include <QRandomGenerator>
#include <QString>

#include <map>
#include <string>

namespace strongroom::model {
class ConnectionManager;
}

namespace strongroom::test {

struct CallTally {
    int done = 0;       // the service answered
    int refused = 0;    // by a closed gate
    int failed = 0;     // of any other kind
};

// One call, on this thread; the event loop waits for it.
void callStore(model::ConnectionManager &manager, QRandomGenerator &random, const QString &scratchFile, CallTally &tally);

// One command. `readyFile`: of the sandbox; every kind of connection is in it. Exit codes are counted.
void callCommandLine(QRandomGenerator &random, const QString &readyFile, const QString &scratchFile, std::map<int, int> &codes);

} // namespace strongroom::test
