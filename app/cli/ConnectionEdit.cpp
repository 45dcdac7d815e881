// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/ChangePermission.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "connections/ConnectionMode.h"
#include "connections/ConnectionRepository.h"

namespace strongroom::cli {

namespace {

using connections::Connection;

ExitCode editConnection(Invocation &invocation)
{
    if (!invocation.isSet("mode")) {
        throw ClientError("nothing to change is given").advise("Add --mode normal, --mode read-only or --mode production.").about("mode");
    }
    const connections::Mode mode = connections::modeOf(invocation.value("mode"));
    connections::ConnectionRepository repository;
    Connection connection = savedConnection(invocation.argument(0));
    // Less strict is a way to allow changes for good.
    if (connection.mode == connections::Mode::Production && mode != connections::Mode::Production) {
        requireNamed(invocation, connection, Cli::tr("“%1” is a production connection. Type its name to give it another mode: ").arg(toQString(connection.name)));
    }
    connection.mode = mode;
    repository.save(connection);
    if (invocation.output.json()) {
        invocation.output.document(dumpJson(OrderedJson{{"name", connection.name}, {"mode", std::string(nameOf(mode))}}));
    }
    invocation.output.message(Cli::tr("Saved: %1").arg(toQString(connection.name)));
    return ExitCode::Done;
}

} // namespace

void declareMode(QCommandLineParser &parser)
{
    addValue(parser, "mode", Cli::tr("mode"), Cli::tr("normal, read-only (nothing is changed unless a command says --allow-changes NAME) or production (the same)."));
}

Command connectionEditCommand()
{
    return {QStringLiteral("connections"), QStringLiteral("edit"), QStringLiteral("NAME"), Cli::tr("Change the mode of a saved connection."), 1, 1,
            [](QCommandLineParser &parser) {
                declareMode(parser);
                declareAllowChanges(parser);
            },
            editConnection};
}

} // namespace strongroom::cli
