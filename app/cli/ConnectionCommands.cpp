// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "cli/Commands.h"
#include "cli/Confirmation.h"
#include "cli/ConnectionChoice.h"
#include "cli/ConnectionTestSteps.h"
#include "cli/NetworkOptions.h"
#include "cli/SecretInput.h"
#include "cli/Table.h"
#include "cli/UserCredentials.h"
#include "connections/ConnectionRepository.h"
#include "connections/LockerSetup.h"
#include "connections/OpenedConnection.h"

#include <optional>

namespace strongroom::cli {

namespace {

using connections::Connection;

bool isTozStore(const Connection &connection) { return connection.service == connections::Service::TozStore; }
bool isLocker(const Connection &connection) { return connection.service == connections::Service::Locker; }
bool isSignIn(const Connection &connection) { return connection.service == connections::Service::SignIn; }
bool isApiTokens(const Connection &connection) { return connection.service == connections::Service::ApiTokens; }

// The environment's name, or where its own one is.
std::string signInPlace(const connections::SignInConnection &account)
{
    if (!account.inlined) {
        return account.environment;
    }
    return account.kind == connections::SignInKind::UserPassword ? account.inlined->userPoolId : account.inlined->tokenUrl;
}

std::string signInName(const Connection &connection) { return connection.signIn == connections::SignIn::ApiKey ? "api_key" : "oauth2"; }

OrderedJson jsonOf(const Connection &connection)
{
    OrderedJson stored = OrderedJson::array();
    for (const keychain::CredentialKind kind : connection.storedCredentials) {
        stored.push_back(std::string(nameOf(kind)));
    }
    OrderedJson json{{"name", connection.name}, {"id", connection.id}, {"service", std::string(nameOf(connection.service))}, {"mode", std::string(nameOf(connection.mode))}};
    if (isTozStore(connection)) {
        json["client_id"] = connection.tozstore.clientId;
        json["client_name"] = connection.tozstore.clientName;
        json["api_url"] = connection.tozstore.apiUrl;
    } else if (isLocker(connection)) {
        json["api_base"] = connection.locker.apiBase;
        json["cooldown"] = connection.locker.cooldownSeconds;
        json["offline_cache"] = connection.locker.offlineCache;
    } else if (isSignIn(connection)) {
        json["kind"] = std::string(connections::nameOf(connection.account.kind));
        json["where"] = signInPlace(connection.account);
        json["scope"] = connection.account.scope;
    } else if (isApiTokens(connection)) {
        const tokens::TokenSettings &settings = connection.apiTokens.settings;
        json["place"] = std::string(tokens::nameOf(settings.place));
        json["token_endpoint"] = settings.url;
        json["scope"] = settings.scope;
        if (settings.place == tokens::TokenPlace::DynamoDb) {
            json["secret_name"] = settings.secretName;
            json["table"] = settings.tableName;
            json["row"] = settings.rowId();
        }
    } else {
        const auto &endpoint = connection.storage.endpoint;
        json["environment_id"] = connection.storage.environmentId;
        json["endpoint"] = endpoint ? OrderedJson(*endpoint) : OrderedJson();
        json["sign_in"] = signInName(connection);
        json["countries"] = connection.countries;
    }
    addNetwork(connection.network, json);
    json["stored_credentials"] = stored;
    return json;
}

std::vector<std::string> serviceCellsOf(const Connection &connection)
{
    std::string countries;
    for (const std::string &country : connection.countries) {
        countries += (countries.empty() ? "" : " ") + country;
    }
    std::string stored;
    for (const keychain::CredentialKind kind : connection.storedCredentials) {
        stored += (stored.empty() ? "" : " ") + std::string(nameOf(kind));
    }
    const std::string service(nameOf(connection.service));
    if (isTozStore(connection)) {
        return {connection.name, service, connection.tozstore.clientId, connection.tozstore.apiUrl, "", "", stored};
    }
    if (isLocker(connection)) {
        return {connection.name, service, "", connection.locker.apiBase, "", "", stored};
    }
    if (isSignIn(connection)) {
        return {connection.name, service, "", signInPlace(connection.account), std::string(connections::nameOf(connection.account.kind)), "", stored};
    }
    if (isApiTokens(connection)) {
        const tokens::TokenSettings &settings = connection.apiTokens.settings;
        return {connection.name, service, settings.place == tokens::TokenPlace::DynamoDb ? settings.tableName : "", settings.url, std::string(tokens::nameOf(settings.place)), "", stored};
    }
    return {connection.name, service, connection.storage.environmentId, connection.storage.endpoint.value_or(""), signInName(connection), countries, stored};
}

std::vector<std::string> cellsOf(const Connection &connection)
{
    std::vector<std::string> cells = serviceCellsOf(connection);
    cells.insert(cells.begin() + 2, std::string(nameOf(connection.mode)));
    return cells;
}

ExitCode list(Invocation &invocation)
{
    const connections::ConnectionRepository repository;
    Table table({{"name"}, {"service"}, {"mode"}, {"environment, client or table"}, {"endpoint", Table::Align::Left, 60}, {"sign-in"}, {"countries"}, {"in the keychain", Table::Align::Left, 60}});
    for (const Connection &connection : repository.load()) {
        if (invocation.output.json()) {
            invocation.output.document(dumpJson(jsonOf(connection)));
        } else {
            table.addRow(cellsOf(connection));
        }
    }
    if (!invocation.output.json()) {
        if (table.empty()) {
            invocation.output.message(Cli::tr("There are no saved connections. See strongroom-cli connections add --help."));
        } else {
            invocation.output.write(table.text());
        }
    }
    return ExitCode::Done;
}

void declareRemove(QCommandLineParser &parser)
{
    declareYes(parser);
    addFlag(parser, "keep-credentials", Cli::tr("Leave the credentials in the keychain, for example because it cannot be reached."));
}

ExitCode remove(Invocation &invocation)
{
    Connection connection = savedConnection(invocation.argument(0));
    const bool deletes = !invocation.isSet("keep-credentials");
    const bool hasKeys = connection.storedCredentials.contains(keychain::CredentialKind::SecretsData) && deletes;
    const bool hasClient = connection.storedCredentials.contains(keychain::CredentialKind::TozConfiguration) && deletes;
    QString question = Cli::tr("Delete the connection \"%1\" and its credentials? The records stay where they are.").arg(invocation.arguments.constFirst());
    if (hasKeys) {
        question += QLatin1Char(' ') + Cli::tr("The keys (secrets data) in the keychain are deleted too: without another copy the records cannot be opened any more.");
    }
    if (hasClient) {
        question += QLatin1Char(' ') + Cli::tr("The client's private keys in the keychain are deleted too: without another copy (tozny export-config) its records cannot be opened any more.");
    }
    confirmDeleting(invocation, question);
    connections::ConnectionRepository repository;
    if (!connection.storedCredentials.empty() && !invocation.isSet("keep-credentials")) {
        keychain::CredentialStore &store = *userCredentials();
        if (isLocker(connection)) {
            try {
                connections::removeLockerCache(connection, connections::readCredentials(connection, store));
            } catch (const VaultError &) {
                // Without the key nobody finds the copy, nor could read it: no reason to keep the credentials.
            }
        }
        connections::removeCredentials(connection, store);
    }
    connections::forgetTokensOf(connection.id);
    repository.remove(connection.id);
    invocation.output.message(Cli::tr("Deleted: %1").arg(QString::fromStdString(connection.name)));
    return ExitCode::Done;
}

void declareTest(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountryOption(parser);
}

connections::ConfiguredConnection toTest(const Invocation &invocation)
{
    if (!invocation.arguments.isEmpty()) {
        return openSaved(invocation, invocation.argument(0));
    }
    const bool saved = invocation.isSet("connection") && !invocation.isSet("connection-file");
    return saved ? openSaved(invocation, invocation.value("connection")) : chooseConnection(invocation);
}

ExitCode test(Invocation &invocation)
{
    if (!invocation.arguments.isEmpty() && (invocation.isSet("connection") || invocation.isSet("connection-file"))) {
        throw ClientError(Sentence::tr("the connection is named twice"))
            .advise(Sentence::tr("Leave out --connection or --connection-file."))
            .about("connection");
    }
    return testStepByStep(invocation, toTest(invocation));
}

} // namespace

std::vector<Command> connectionCommands()
{
    const QString group = QStringLiteral("connections");
    return {{group, QStringLiteral("list"), {}, Cli::tr("List the saved connections."), 0, 0, [](QCommandLineParser &) {}, list},
            {group, QStringLiteral("remove"), QStringLiteral("NAME"), Cli::tr("Delete a saved connection and its credentials."), 1, 1, declareRemove, remove},
            {group, QStringLiteral("test"), QStringLiteral("[NAME]"), Cli::tr("Try a connection step by step; writes nothing."), 0, 1, declareTest, test}};
}

} // namespace strongroom::cli
