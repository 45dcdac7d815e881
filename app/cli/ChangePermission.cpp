// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/ChangePermission.h"

#include "base/Text.h"
#include "cli/Table.h"
#include "cli/Terminal.h"
#include "connections/ConnectionMode.h"
#include "net/WriteGate.h"

#include <algorithm>
#include <memory>

namespace strongroom::cli {

namespace {

using connections::Connection;
using connections::Mode;

constexpr const char *modeVariable = "STRONGROOM_MODE";
constexpr const char *allowOption = "allow-changes";

// True: named. ClientError: another connection is.
bool isNamed(const Invocation &invocation, const Connection &connection)
{
    if (!invocation.isSet(allowOption)) {
        return false;
    }
    if (invocation.value(allowOption) != connection.name) {
        throw ClientError(Sentence::tr("--allow-changes names \"%1\", and the connection is \"%2\"").arg(invocation.value(allowOption)).arg(connection.name))
            .advise(Sentence::tr("Give the name of the connection that may be changed, as connections list shows it."))
            .about(allowOption);
    }
    return true;
}

bool isTyped(const Connection &connection, const QString &question)
{
    return isTerminal(Stream::Input) && canAsk() && askVisible(printable(fromQString(question))) == connection.name;
}

} // namespace

void declareAllowChanges(QCommandLineParser &parser)
{
    addValue(parser, allowOption, Cli::tr("name"), Cli::tr("Allow this run to change something at a read-only or production connection: its name."));
}

void holdToMode(const Invocation &invocation, Connection &connection)
{
    if (const auto given = invocation.environment.find(modeVariable); given != invocation.environment.end() && !given->second.empty()) {
        connection.mode = std::max(connection.mode, connections::modeOf(given->second));   // they stand in the order of their strictness
    }
    const bool named = invocation.effect != CommandEffect::Reads && isNamed(invocation, connection);   // what only reads has no such option
    if (connection.mode == Mode::Normal) {
        connection.gate = nullptr;
        return;
    }
    bool allowed = named;
    if (!allowed && invocation.effect == CommandEffect::Changes) {
        const QString name = toQString(connection.name);
        allowed = isTyped(connection, connection.mode == Mode::Production ? Cli::tr("“%1” is a production connection. Type its name to change something there: ").arg(name)
                                                                          : Cli::tr("“%1” is a read-only connection. Type its name to change something there: ").arg(name));
    }
    // For as long as this run takes; it is the permission of one command.
    connection.gate = std::make_shared<net::WriteGate>(allowed ? net::GateRule::AlwaysOpen : net::GateRule::Guarded, connection.name);
    if (invocation.effect == CommandEffect::Changes) {
        connection.gate->require({});
    }
}

void requireNamed(const Invocation &invocation, const Connection &connection, const QString &question)
{
    if (!isNamed(invocation, connection) && !isTyped(connection, question)) {
        throw ClientError(Sentence::tr("the mode of \"%1\" was not changed").arg(connection.name))
            .advise(Sentence::tr("Add --allow-changes and its name, or type it on a terminal."))
            .about(allowOption);
    }
}

} // namespace strongroom::cli
