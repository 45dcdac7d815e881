// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether this run may change something at the connection's service: its mode, STRONGROOM_MODE, --allow-changes and, on a terminal, its typed name.

#include "cli/Command.h"
#include "connections/Connection.h"

namespace strongroom::cli {

void declareAllowChanges(QCommandLineParser &parser);   // --allow-changes NAME

// Makes the connection's mode the stricter of its own and STRONGROOM_MODE, and gives it a gate for this run: open when --allow-changes names the
// connection, or when the name is typed on a terminal. ClientError (isReadOnlyRefusal) for a command that changes something and may not; ClientError
// for a name that is another's, and for a mode that is none.
void holdToMode(const Invocation &invocation, connections::Connection &connection);

// Before a connection's own mode is made less strict. The same names; ClientError.
void requireNamed(const Invocation &invocation, const connections::Connection &connection, const QString &question);

} // namespace strongroom::cli
