// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/ConnectionChoice.h"

#include "cli/ChangePermission.h"
#include "cli/NetworkOptions.h"
#include "cli/SecretInput.h"
#include "cli/UserCredentials.h"
#include "cli/tokens/TokenChoice.h"
#include "connections/ConnectionRepository.h"

#include <QFile>

#include <algorithm>

namespace strongroom::cli {

namespace {

using connections::ConfiguredConnection;
using connections::Connection;
using connections::Credentials;
using keychain::CredentialKind;

std::vector<CredentialKind> neededBy(const Connection &connection)
{
    std::vector<CredentialKind> kinds;
    if (connection.service != connections::Service::InCountry) {
        return kinds;   // what it needs is in the keychain, and no variable or prompt stands in for it
    }
    if (connection.signIn == connections::SignIn::ApiKey) {
        kinds = {CredentialKind::ApiKey};
    } else {
        kinds = {CredentialKind::ClientId, CredentialKind::ClientSecret};
    }
    if (connection.storage.encryption == incountry::Encryption::On) {
        kinds.push_back(CredentialKind::SecretsData);
    }
    return kinds;
}

} // namespace

void fillMissing(const Invocation &invocation, ConfiguredConnection &configured)
{
    fillProxyPassword(invocation, configured);
    if (isOfTokens(configured.connection)) {
        fillMissingTokenSecrets(invocation, configured);
        return;
    }
    for (const CredentialKind kind : neededBy(configured.connection)) {
        if (configured.credentials.contains(kind)) {
            continue;
        }
        std::optional<SecretBytes> secret = secretFromEnvironment(invocation, kind);
        if (!secret) {
            secret = secretFromPrompt(kind);
        }
        if (secret) {
            configured.credentials.emplace(kind, std::move(*secret));
        }
    }
}

namespace {

void overrideBy(Credentials &credentials, Credentials given)
{
    for (auto &[kind, value] : given) {
        credentials.insert_or_assign(kind, std::move(value));
    }
}

ConfiguredConnection fromFile(const Invocation &invocation)
{
    const std::string path = invocation.value("connection-file");
    const SecretBytes content = connections::readSecretFile(path);
    ConfiguredConnection configured;
    configured.connection.id = connections::newConnectionId();
    configured.connection.name = path;
    configured.connection.origin = connections::Origin::Environment;
    (void)connections::importInto(configured, content.text());
    overrideBy(configured.credentials, secretsFromDescriptors(invocation, configured.connection.signIn));
    return configured;
}

ConfiguredConnection fromVariables(const Invocation &invocation)
{
    std::map<std::string, std::string> environment = invocation.environment;
    const bool any = std::ranges::any_of(environment, [](const auto &variable) { return variable.first.starts_with("INC_"); });
    if (!any) {
        throw ClientError(Sentence::tr("no connection is named, and the environment has no INC_ variables"))
            .advise(Sentence::tr("Use --connection NAME (see strongroom-cli connections list), or set INC_ENVIRONMENT_ID and the other variables named "
                                 "in --help."))
            .about("connection");
    }
    // A secret from a descriptor takes the place of its variable.
    const auto signIn = environment.contains("INC_CLIENT_ID") ? connections::SignIn::OAuth2 : connections::SignIn::ApiKey;
    Credentials given = secretsFromDescriptors(invocation, signIn);
    for (const auto &[kind, variable] : {std::pair(CredentialKind::ApiKey, "INC_API_KEY"), std::pair(CredentialKind::ClientSecret, "INC_CLIENT_SECRET")}) {
        if (const auto found = given.find(kind); found != given.end()) {
            environment[variable] = std::string(found->second.text());
        }
    }
    if (given.contains(CredentialKind::SecretsData)) {
        environment.erase("STRONGROOM_SECRETS_DATA_FILE");
    }
    if (environment.contains("INC_CLIENT_ID") && !environment.contains("INC_CLIENT_SECRET") && !environment.contains("INC_API_KEY")) {
        if (const std::optional<SecretBytes> secret = secretFromPrompt(CredentialKind::ClientSecret)) {
            environment["INC_CLIENT_SECRET"] = std::string(secret->text());
        }
    }
    ConfiguredConnection configured = connections::fromEnvironment(environment);
    for (auto &[name, value] : environment) {
        wipe(value);
    }
    overrideBy(configured.credentials, std::move(given));
    return configured;
}

} // namespace

void declareConnectionOptions(QCommandLineParser &parser)
{
    addValue(parser, "connection", Cli::tr("name"), Cli::tr("Use this saved connection."));
    addValue(parser, "connection-file", Cli::tr("file"), Cli::tr("Use the connection in this file, for this run only: JSON with environment_id, endpoint and so on, or an .env file."));
    declareSecretOptions(parser);
}

void declareCountryOption(QCommandLineParser &parser)
{
    addValue(parser, "country", Cli::tr("code"), Cli::tr("The country, two letters: us."));
}

void declareCertificates(QCommandLineParser &parser)
{
    addValue(parser, "ca-file", Cli::tr("file"), Cli::tr("Trust the certificates in this PEM file too, for this connection only."));
}

std::string certificatesOf(const Invocation &invocation)
{
    if (!invocation.isSet("ca-file")) {
        return {};
    }
    QFile file(invocation.options.value(QStringLiteral("ca-file")));
    constexpr qint64 largest = 1 << 20;
    if (!file.open(QIODevice::ReadOnly)) {
        throw ClientError(Sentence::tr("cannot read %1: %2").arg(invocation.value("ca-file")).arg(file.errorString().toStdString())).about("ca-file");
    }
    return file.read(largest).toStdString();
}

Connection savedConnection(const std::string &name)
{
    const connections::ConnectionRepository repository;
    for (Connection &connection : repository.load()) {
        if (connection.name == name) {
            return std::move(connection);
        }
    }
    throw ClientError(Sentence::tr("there is no connection named \"%1\"").arg(name))
        .advise(Sentence::tr("See strongroom-cli connections list."))
        .about("connection");
}

ConfiguredConnection openSaved(const Invocation &invocation, const std::string &name)
{
    ConfiguredConnection configured;
    configured.connection = savedConnection(name);
    holdToMode(invocation, configured.connection);
    Credentials given = isOfTokens(configured.connection) ? Credentials() : secretsFromDescriptors(invocation, configured.connection.signIn);
    // What is handed in is not asked of the keychain.
    Connection stored = configured.connection;
    for (const auto &[kind, value] : given) {
        stored.storedCredentials.erase(kind);
    }
    if (!stored.storedCredentials.empty()) {
        configured.credentials = connections::readCredentials(stored, *userCredentials());
    }
    overrideBy(configured.credentials, std::move(given));
    fillMissing(invocation, configured);
    return configured;
}

ConfiguredConnection chooseConnection(const Invocation &invocation)
{
    if (invocation.isSet("connection") && invocation.isSet("connection-file")) {
        throw ClientError(Sentence::tr("--connection and --connection-file are both given")).advise(Sentence::tr("Leave one out.")).about("connection");
    }
    if (invocation.isSet("connection")) {
        ConfiguredConnection saved = openSaved(invocation, invocation.value("connection"));
        requireService(saved.connection, connections::Service::InCountry);
        return saved;
    }
    ConfiguredConnection configured = invocation.isSet("connection-file") ? fromFile(invocation) : fromVariables(invocation);
    readNetworkVariables(invocation, configured);
    holdToMode(invocation, configured.connection);
    fillMissing(invocation, configured);
    return configured;
}

incountry::Country chooseCountry(const Invocation &invocation, const Connection &connection)
{
    if (invocation.isSet("country")) {
        return incountry::Country(invocation.value("country"));
    }
    if (connection.countries.size() == 1) {
        return incountry::Country(connection.countries.front());
    }
    throw ClientError(Sentence::tr("the country is missing"))
        .advise(Sentence::tr("Add --country and its two letters, for example --country us."))
        .about("country");
}

Vault openVault(const Invocation &invocation)
{
    const ConfiguredConnection configured = chooseConnection(invocation);
    const incountry::Country country = chooseCountry(invocation, configured.connection);
    return {connections::openInCountry(configured.connection, configured.credentials), country};
}

} // namespace strongroom::cli
