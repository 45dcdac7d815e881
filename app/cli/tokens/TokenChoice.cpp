// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/ChangePermission.h"
#include "cli/tokens/TokenChoice.h"

#include "cli/ConnectionChoice.h"
#include "cli/NetworkOptions.h"
#include "cli/SecretInput.h"
#include "cli/Terminal.h"
#include "cli/tokens/TokenVariables.h"
#include "tokens/TokenSettings.h"

#include <algorithm>
#include <utility>

namespace strongroom::cli {

namespace {

using connections::ConfiguredConnection;
using connections::Connection;
using connections::Service;
using connections::SignInKind;
using keychain::CredentialKind;

// Commands that take any connection do not declare all of these options.
bool isGiven(const Invocation &invocation, const char *option) { return invocation.options.optionNames().contains(QString::fromLatin1(option)); }

TokenVariables variablesOf(const Invocation &invocation)
{
    TokenVariables variables;
    variables.process = invocation.environment;
    if (isGiven(invocation, "env-file")) {
        const SecretBytes content = connections::readSecretFile(invocation.value("env-file"));
        variables.file = tokens::readEnvFile(content.text());
    }
    return variables;
}

struct Need {
    CredentialKind kind;
    const char *variable;
    QString question;
    Sentence missing;   // for an error
};

std::vector<Need> needsOf(const Connection &connection)
{
    const Need secret{CredentialKind::ClientSecret, "STRONGROOM_CLIENT_SECRET", Cli::tr("Client secret: "), Sentence::tr("the client secret is missing")};
    const Need id{CredentialKind::ClientId, "STRONGROOM_CLIENT_ID", Cli::tr("Client id: "), Sentence::tr("the client id is missing")};
    if (connection.service == Service::ApiTokens) {
        if (connection.apiTokens.settings.place != tokens::TokenPlace::Local) {
            return {};
        }
        return {{CredentialKind::ClientId, "STRONGROOM_CLIENT_ID", Cli::tr("Consumer key: "), Sentence::tr("the consumer key is missing")},
                {CredentialKind::ClientSecret, "STRONGROOM_CLIENT_SECRET", Cli::tr("Consumer secret: "), Sentence::tr("the consumer secret is missing")}};
    }
    switch (connection.account.kind) {
    case SignInKind::ServiceAccount:
        return {id, secret};
    case SignInKind::UserPassword:
        return {id, {CredentialKind::UserName, "STRONGROOM_USER_NAME", Cli::tr("User name: "), Sentence::tr("the user name is missing")},
                {CredentialKind::Password, "STRONGROOM_PASSWORD", Cli::tr("Password: "), Sentence::tr("the password is missing")}};
    case SignInKind::ApiKey:
        return {{CredentialKind::ApiKey, "STRONGROOM_API_KEY", Cli::tr("API key: "), Sentence::tr("the API key is missing")}};
    }
    return {};
}

// What the two descriptors give takes the place of what was found elsewhere.
void takeDescriptors(const Invocation &invocation, ConfiguredConnection &configured)
{
    if (!isOfTokens(configured.connection)) {
        return;
    }
    const bool key = configured.connection.service == Service::SignIn && configured.connection.account.kind == SignInKind::ApiKey;
    if (std::optional<SecretBytes> secret = isGiven(invocation, "secret-fd") ? secretFromDescriptor(invocation, "secret-fd") : std::nullopt) {
        configured.credentials.insert_or_assign(key ? CredentialKind::ApiKey : CredentialKind::ClientSecret, std::move(*secret));
    }
    if (std::optional<SecretBytes> password = isGiven(invocation, "password-fd") ? secretFromDescriptor(invocation, "password-fd") : std::nullopt) {
        if (configured.connection.service != Service::SignIn || configured.connection.account.kind != SignInKind::UserPassword) {
            throw ClientError(Sentence::tr("--password-fd is for a user of a user pool"))
                .advise(Sentence::tr("A client secret or an API key comes with --secret-fd."))
                .about("password-fd");
        }
        configured.credentials.insert_or_assign(CredentialKind::Password, std::move(*password));
    }
}

ConfiguredConnection fromFile(const Invocation &invocation, TokenGroup group)
{
    const std::string path = invocation.value("connection-file");
    const SecretBytes content = connections::readSecretFile(path);
    ConfiguredConnection configured;
    configured.connection.id = connections::newConnectionId();
    configured.connection.name = path;
    configured.connection.service = group == TokenGroup::SignIn ? Service::SignIn : Service::ApiTokens;
    (void)connections::importInto(configured, content.text());
    configured.connection.origin = connections::Origin::Environment;
    return configured;
}

} // namespace

bool isOfTokens(const Connection &connection) { return connection.service == Service::SignIn || connection.service == Service::ApiTokens; }

void declareTokenVariables(QCommandLineParser &parser)
{
    addValue(parser, "env-file", Cli::tr("file"),
             Cli::tr("Read variables from this file too; those of the environment come first. Sign-in: STRONGROOM_TOKEN_URL or STRONGROOM_ENVIRONMENT, STRONGROOM_CLIENT_ID, "
                     "STRONGROOM_CLIENT_SECRET, STRONGROOM_SCOPE; for a user STRONGROOM_USER_POOL_ID, STRONGROOM_USER_NAME, STRONGROOM_PASSWORD; or STRONGROOM_API_KEY. API tokens: SECRET_NAME, "
                     "URL, SCOPE, TABLE_NAME and the other variables of the SDKs."));
    addValue(parser, "password-fd", Cli::tr("number"), Cli::tr("Read the user's password from this open file descriptor."));
}

void declareTokenConnection(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareTokenVariables(parser);
    declareCertificates(parser);
}

void fillMissingTokenSecrets(const Invocation &invocation, ConfiguredConnection &configured)
{
    takeDescriptors(invocation, configured);
    const TokenVariables variables = variablesOf(invocation);
    for (const Need &need : needsOf(configured.connection)) {
        if (configured.credentials.contains(need.kind)) {
            continue;
        }
        SecretBytes secret;
        if (std::optional<std::string> value = variables.value(need.variable)) {
            secret = SecretBytes(std::string_view(*value));
            wipe(*value);
        } else if (canAsk() && isTerminal(Stream::Error)) {
            secret = askHidden(need.question.toStdString());
        }
        if (secret.empty()) {
            throw ClientError(need.missing)
                .advise(Sentence::tr("Set %1, hand it in by a file descriptor, or let the program ask at a terminal.").arg(need.variable))
                .about(need.variable);
        }
        configured.credentials.insert_or_assign(need.kind, std::move(secret));
    }
}

ConfiguredConnection tokenConnectionFromVariables(const Invocation &invocation, TokenGroup group)
{
    TokenVariables variables = variablesOf(invocation);
    const bool signIn = hasSignInVariable(variables);
    const bool manager = hasTokenManagerVariable(variables);
    if (!signIn && !manager) {
        throw ClientError(invocation.isSet("env-file")
                              ? Sentence::tr("neither the environment nor %1 has variables of a sign-in").arg(invocation.value("env-file"))
                              : Sentence::tr("no connection is named, and the environment has no variables of a sign-in"))
            .advise(Sentence::tr("Use --connection NAME (see strongroom-cli connections list), --connection-file FILE, or the variables that --help names."))
            .about("connection");
    }
    ConfiguredConnection configured = (group == TokenGroup::ApiTokens ? manager : !signIn) ? tokenManagerFromVariables(variables) : signInFromVariables(variables);
    for (auto &[name, value] : variables.file) {
        wipe(value);
    }
    return configured;
}

ConfiguredConnection chooseTokenConnection(const Invocation &invocation, TokenGroup group)
{
    if (invocation.isSet("connection") && invocation.isSet("connection-file")) {
        throw ClientError(Sentence::tr("--connection and --connection-file are both given")).advise(Sentence::tr("Leave one out.")).about("connection");
    }
    const bool saved = invocation.isSet("connection");
    ConfiguredConnection configured = saved   ? openSaved(invocation, invocation.value("connection"))
        : invocation.isSet("connection-file") ? fromFile(invocation, group)
                                              : tokenConnectionFromVariables(invocation, group);
    configured.connection.extraCaPem += certificatesOf(invocation);
    if (!saved) {   // openSaved() has done so, and a descriptor gives its secret once
        holdToMode(invocation, configured.connection);
        readNetworkVariables(invocation, configured);
        fillMissing(invocation, configured);
    }
    return configured;
}

connections::OpeningContext tokenContext(const Invocation &invocation, const connections::Connection &connection)
{
    connections::OpeningContext context = connections::openingContext(connection);
    if (invocation.isSet("env-file")) {
        const TokenVariables variables = variablesOf(invocation);
        context.variables.insert(variables.file.begin(), variables.file.end());
    }
    return context;
}

TokenSession openTokens(const Invocation &invocation, TokenGroup group)
{
    const ConfiguredConnection configured = chooseTokenConnection(invocation, group);
    return {configured.connection.name, connections::openConnection(configured.connection, configured.credentials, tokenContext(invocation, configured.connection)).tokens};
}

connections::TokenRow chosenRow(const connections::TokenDesk &desk, const std::string &key)
{
    std::vector<connections::TokenRow> rows = desk.rows();
    if (key.empty() && rows.size() == 1) {
        return std::move(rows.front());
    }
    std::string keys;
    for (connections::TokenRow &row : rows) {
        if (row.key == key) {
            return std::move(row);
        }
        keys += (keys.empty() ? "" : ", ") + row.key;
    }
    throw ClientError(key.empty() ? Sentence::tr("this connection has more than one token") : Sentence::tr("this connection has no token \"%1\"").arg(key))
        .advise(Sentence::tr("There are: %1.").arg(keys))
        .about("token");
}

} // namespace strongroom::cli
