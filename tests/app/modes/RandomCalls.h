// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Calls that change something, made past the window on the stores that are open in it.

#include <QRandomGenerator>
#include <QString>

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

} // namespace strongroom::test
