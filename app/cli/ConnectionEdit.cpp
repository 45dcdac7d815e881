// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/ChangePermission.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/NetworkOptions.h"
#include "cli/UserCredentials.h"
#include "connections/ConnectionMode.h"
#include "connections/ConnectionRepository.h"
#include "connections/Opening.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using connections::Connection;

void changeMode(Invocation &invocation, Connection &connection)
{
    const connections::Mode mode = connections::modeOf(invocation.value("mode"));
    // Less strict is a way to allow changes for good.
    if (connection.mode == connections::Mode::Production && mode != connections::Mode::Production) {
        requireNamed(invocation, connection, Cli::tr("“%1” is a production connection. Type its name to give it another mode: ").arg(toQString(connection.name)));
    }
    connection.mode = mode;
}

// The proxy's new password, when one is given, goes to the keychain; one that is not needed any more leaves it.
void storeProxyPassword(connections::ConfiguredConnection &configured)
{
    const bool hadPassword = configured.connection.storedCredentials.contains(keychain::CredentialKind::ProxyPassword);
    if (hadPassword || !configured.credentials.empty()) {
        keychain::ChosenCredentialStore &store = *userCredentials();
        if (const Sentence reason = store.unavailableReason(); !reason.empty()) {
            throw StorageError(Sentence::tr("nothing was saved: %1").arg(reason));
        }
        connections::storeCredentials(configured.connection, configured.credentials, store);
    }
}

ExitCode editConnection(Invocation &invocation)
{
    const bool changesNetwork = std::ranges::any_of(networkOptionNames() + QStringList{QStringLiteral("no-pins")},
                                                    [&](const QString &name) { return invocation.isSet(name.toLatin1().constData()); });
    if (!invocation.isSet("mode") && !changesNetwork) {
        throw ClientError(Sentence::tr("nothing to change is given"))
            .advise(Sentence::tr("Add --mode, --proxy, --proxy-user, --proxy-password-fd, --pin or --no-pins."))
            .about("mode");
    }
    if (invocation.isSet("pin") && invocation.isSet("no-pins")) {
        throw ClientError(Sentence::tr("--pin and --no-pins contradict each other")).advise(Sentence::tr("Give one of them.")).about("pin");
    }
    connections::ConnectionRepository repository;
    connections::ConfiguredConnection configured;
    configured.connection = savedConnection(invocation.argument(0));
    Connection &connection = configured.connection;
    if (invocation.isSet("mode")) {
        changeMode(invocation, connection);
    }
    if (invocation.isSet("no-pins")) {
        connection.network.pins.clear();
    }
    readNetworkOptions(invocation, configured);
    if (changesNetwork) {   // a mode alone asks no keychain
        storeProxyPassword(configured);
    }
    repository.save(connection);
    if (invocation.output.json()) {
        OrderedJson json{{"name", connection.name}, {"mode", std::string(nameOf(connection.mode))}};
        addNetwork(connection.network, json);
        invocation.output.document(dumpJson(json));
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
    return {QStringLiteral("connections"), QStringLiteral("edit"), QStringLiteral("NAME"), Cli::tr("Change the mode, the proxy or the pins of a saved connection."), 1, 1,
            [](QCommandLineParser &parser) {
                declareMode(parser);
                declareNetworkOptions(parser);
                addFlag(parser, "no-pins", Cli::tr("Accept every key of a trusted certificate again."));
                declareAllowChanges(parser);
            },
            editConnection};
}

} // namespace strongroom::cli
