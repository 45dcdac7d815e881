// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Clock.h"
#include "base/Text.h"
#include "cli/ConnectionChoice.h"
#include "cli/Table.h"
#include "cli/UserCredentials.h"
#include "cli/tokens/TokenChoice.h"
#include "cli/tokens/TokenCommands.h"
#include "cli/tokens/TokenText.h"
#include "connections/ConnectionRepository.h"
#include "connections/TokenSource.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using connections::Connection;
using connections::RefreshEntry;
using connections::TokenRow;

void declare(QCommandLineParser &parser)
{
    addValue(parser, "connection", Cli::tr("name"), Cli::tr("Only the tokens of this saved connection."));
}

struct Listed {
    Connection connection;
    TokenRow row;
    ErrorPtr cannotOpen;
    std::vector<RefreshEntry> history;
};

std::vector<Listed> tokensOf(const Connection &connection)
{
    try {
        connections::Credentials credentials;
        if (!connection.storedCredentials.empty()) {
            credentials = connections::readCredentials(connection, *userCredentials());
        }
        const std::shared_ptr<connections::TokenDesk> desk = connections::openConnection(connection, credentials, connections::openingContext(connection)).tokens;
        std::vector<Listed> all;
        const std::vector<RefreshEntry> history = desk->history();
        for (TokenRow &row : desk->rows()) {
            all.push_back({connection, std::move(row), nullptr, history});
        }
        return all;
    } catch (const CancelledError &) {
        throw;
    } catch (const VaultError &error) {
        return {{connection, {}, error.clone(), {}}};
    }
}

// The newest attempt of this token; the history outlives a program, what a desk holds in memory does not.
const RefreshEntry *lastRefresh(const Listed &listed)
{
    const auto found = std::ranges::find(listed.history, listed.row.key, &RefreshEntry::key);
    return found == listed.history.end() ? nullptr : &*found;
}

void fillFromHistory(Listed &listed)
{
    const RefreshEntry *const last = lastRefresh(listed);
    if (last == nullptr || (listed.row.lastRefresh && *listed.row.lastRefresh >= last->at)) {
        return;
    }
    listed.row.lastRefresh = last->at;
    listed.row.lastError = last->worked ? nullptr : ServerError(last->error).clone();
    if (!listed.row.expiresAt) {
        listed.row.expiresAt = last->expiresAt;
    }
}

OrderedJson jsonOf(const Listed &listed)
{
    OrderedJson json{{"connection", listed.connection.name}, {"service", std::string(nameOf(listed.connection.service))}};
    if (listed.cannotOpen) {
        json["error"] = listed.cannotOpen->what();
        return json;
    }
    json.update(rowJson(listed.row));
    return json;
}

std::vector<std::string> cellsOf(const Listed &listed)
{
    const std::string service(nameOf(listed.connection.service));
    if (listed.cannotOpen) {
        return {listed.connection.name, service, "", "", "", "", "", "\xE2\x9C\x97 " + fromQString(listed.cannotOpen->sentence().translated())};
    }
    const TokenRow &row = listed.row;
    return {listed.connection.name, service, fromQString(connections::tokenSource(row.source).translated()), row.scope, stateText(row.state), localTimeText(row.expiresAt), localTimeText(row.lastRefresh),
            row.lastError ? "\xE2\x9C\x97 " + fromQString(row.lastError->sentence().translated()) : std::string()};
}

ExitCode list(Invocation &invocation)
{
    const connections::ConnectionRepository repository;
    const std::vector<Connection> saved = invocation.isSet("connection") ? std::vector{savedConnection(invocation.value("connection"))} : repository.load();
    Table table({{"connection"}, {"service"}, {"origin", Table::Align::Left, 60}, {"scope"}, {"state"}, {"expires"}, {"last refresh"}, {"last error", Table::Align::Left, 60}});
    ErrorPtr firstError;
    for (const Connection &connection : saved) {
        invocation.cancellation.throwIfCancelled();
        for (Listed &listed : tokensOf(connection)) {
            fillFromHistory(listed);
            firstError = firstError ? firstError : listed.cannotOpen;
            if (invocation.output.json()) {
                invocation.output.document(dumpJson(jsonOf(listed)));
            } else {
                table.addRow(cellsOf(listed));
            }
        }
    }
    if (!invocation.output.json()) {
        if (table.empty()) {
            invocation.output.message(Cli::tr("There are no saved connections. See strongroom-cli connections add --help."));
        } else {
            invocation.output.write(table.text());
        }
    }
    return firstError ? exitCodeOf(*firstError) : ExitCode::Done;
}

} // namespace

Command tokensListCommand()
{
    return {QStringLiteral("tokens"), QStringLiteral("list"), {}, Cli::tr("List what is known about the tokens of the saved connections; asks no service."), 0, 0, declare, list};
}

} // namespace strongroom::cli
