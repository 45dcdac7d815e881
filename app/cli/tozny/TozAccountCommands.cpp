// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/ChangePermission.h"
#include "cli/ConnectionChoice.h"
#include "cli/SafeStop.h"
#include "cli/NetworkOptions.h"
#include "cli/SecretInput.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/ClientPlace.h"
#include "cli/tozny/TozCommands.h"
#include "connections/Composition.h"
#include "connections/SecretsFile.h"
#include "tozstore/IdentityLogin.h"
#include "tozstore/Registration.h"

#include <QFileInfo>

namespace strongroom::cli {

namespace {

using tozstore::ClientConfiguration;
using tozstore::Registered;
using tozstore::RegistrationRequest;

void declareRegister(QCommandLineParser &parser)
{
    addValue(parser, "name", Cli::tr("name"), Cli::tr("The name of the new client, in the clear at the service."));
    addValue(parser, "api-url", Cli::tr("url"), Cli::tr("The service (%1).").arg(toQString(tozstore::defaultApiUrl)));
    addValue(parser, "token-file", Cli::tr("file"), Cli::tr("Read the registration token from this file; - is standard input. Without it the program asks."));
    addValue(parser, "suite", Cli::tr("name"), Cli::tr("sodium, or nist: P-384 and AES-GCM, without notes, files and signatures (sodium)."));
    addFlag(parser, "backup", Cli::tr("Give the account that issued the token an encrypted copy of the new client's keys."));
    declareCertificates(parser);
    ClientPlace::declareAny(parser);
}

std::string apiUrlOf(const Invocation &invocation) { return invocation.isSet("api-url") ? invocation.value("api-url") : std::string(tozstore::defaultApiUrl); }

std::shared_ptr<net::Transport> transportWith(const Invocation &invocation, const std::string &extraCaPem)
{
    connections::ConfiguredConnection configured;
    configured.connection.name = apiUrlOf(invocation);   // there is none yet
    configured.connection.extraCaPem = extraCaPem;
    holdToMode(invocation, configured.connection);
    readNetworkVariables(invocation, configured);
    return connections::makeTransport(configured.connection, configured.credentials);
}

ClientPlace requiredPlace(const Invocation &invocation)
{
    std::optional<ClientPlace> place = ClientPlace::of(invocation);
    if (!place) {
        throw ClientError(Sentence::tr("no place is named to keep the client in"))
            .advise(Sentence::tr("Add --save-as NAME for the keychain, or --config-file PATH or --profile NAME for an e3db.json."))
            .about("save-as");
    }
    return *std::move(place);
}

OrderedJson clientJson(const ClientConfiguration &configuration, const ClientPlace &place, const Kept &kept)
{
    OrderedJson json{{"client_id", configuration.clientId}, {"name", configuration.clientEmail}, {"api_url", configuration.apiUrl}, {"version", configuration.version()}};
    const bool there = kept.code == ExitCode::Done;
    json["connection"] = there && place.isConnection() ? OrderedJson(place.connectionName()) : OrderedJson();
    json["config_file"] = there && !place.isConnection() ? OrderedJson(fromQString(place.path())) : kept.where.empty() ? OrderedJson() : OrderedJson(kept.where);
    return json;
}

RegistrationRequest requestOf(const Invocation &invocation)
{
    RegistrationRequest request;
    request.name = invocation.value("name");
    if (request.name.empty()) {
        throw ClientError(Sentence::tr("the client has no name")).advise(Sentence::tr("Add --name NAME.")).about("name");
    }
    request.apiUrl = apiUrlOf(invocation);
    const std::string suite = invocation.isSet("suite") ? invocation.value("suite") : "sodium";
    if (suite != "sodium" && suite != "nist") {
        throw ClientError(Sentence::tr("--suite takes sodium or nist")).about("suite");
    }
    request.suite = suite == "nist" ? tozstore::SuiteKind::Nist : tozstore::SuiteKind::Sodium;
    request.backup = invocation.isSet("backup") ? tozstore::Backup::WithService : tozstore::Backup::None;
    if (request.backup == tozstore::Backup::WithService && request.suite == tozstore::SuiteKind::Nist) {
        throw ClientError(Sentence::tr("a client of the NIST suite cannot be backed up: the account's key is of the other suite"))
            .advise(Sentence::tr("Leave out --backup, and keep a copy of the client yourself."))
            .about("backup");
    }
    return request;
}

ExitCode registerClient(Invocation &invocation)
{
    RegistrationRequest request = requestOf(invocation);
    const ClientPlace place = requiredPlace(invocation);
    const std::string certificates = certificatesOf(invocation);
    const std::shared_ptr<net::Transport> transport = transportWith(invocation, certificates);
    request.token = secretFromFileOrPrompt(invocation, "token-file", Cli::tr("Registration token: "));
    Output &output = invocation.output;
    Kept kept;
    std::optional<Registered> registered;
    {
        // Not to be cancelled from here on: the answer holds a client that the service will not tell again, and the token is used up.
        const SafeStop stop;
        if (invocation.cancellation.isCancelled()) {
            throw CancelledError(Sentence::tr("nothing was registered"));
        }
        registered = tozstore::registerClient(request, transport, std::make_shared<tozstore::SystemRandom>(), {});
        output.message(Cli::tr("Registered: %1").arg(toQString(registered->configuration.clientId)));
        kept = keepOrRescue(invocation, place, registered->configuration, certificates);
    }
    std::string backup = "none";
    if (request.backup == tozstore::Backup::WithService) {
        backup = registered->backupError ? "failed" : "done";
        if (registered->backupError) {
            output.message(Cli::tr("The client is registered, but its backup failed:"));
            output.error(*registered->backupError);
        }
    }
    if (output.json()) {
        OrderedJson json = clientJson(registered->configuration, place, kept);
        json["backup"] = backup;
        output.document(dumpJson(json));
    }
    if (kept.code == ExitCode::Done && registered->backupError) {
        return exitCodeOf(*registered->backupError);
    }
    return kept.code;
}

void declareLogin(QCommandLineParser &parser)
{
    addValue(parser, "realm", Cli::tr("name"), Cli::tr("The realm."));
    addValue(parser, "app", Cli::tr("name"), Cli::tr("The application (account)."));
    addValue(parser, "user", Cli::tr("name"), Cli::tr("The user's name."));
    addValue(parser, "password-file", Cli::tr("file"), Cli::tr("Read the password from this file; - is standard input. Without it the program asks."));
    addValue(parser, "api-url", Cli::tr("url"), Cli::tr("The service (%1).").arg(toQString(tozstore::defaultApiUrl)));
    declareCertificates(parser);
    ClientPlace::declareAny(parser);
    addValue(parser, "token-out", Cli::tr("file"), Cli::tr("Write the access token to this new file, readable for you alone: for notes read --identity-token-file."));
}

// Nobody keeps its tokens: the client works with its own keys.
void endSession(const tozstore::SignedIn &session, const std::shared_ptr<net::Transport> &transport, const std::shared_ptr<tozstore::RandomSource> &random, const Cancellation &cancellation)
{
    try {
        tozstore::signOut(session, transport, random, cancellation);
    } catch (const VaultError &) {
        // It ends by itself a little later; what was wanted is here.
    }
}

tozstore::IdentitySettings settingsOf(const Invocation &invocation)
{
    tozstore::IdentitySettings settings;
    settings.apiUrl = apiUrlOf(invocation);
    settings.realm = invocation.value("realm");
    settings.userName = invocation.value("user");
    if (invocation.isSet("app")) {
        settings.application = invocation.value("app");
    }
    for (const auto &[option, value] : {std::pair("realm", &settings.realm), std::pair("user", &settings.userName), std::pair("app", &settings.application)}) {
        if (value->empty()) {
            throw ClientError(Sentence::tr("--%1 is missing").arg(std::string(option)))
                .advise(Sentence::tr("To sign in, name the realm and the user."))
                .about(option);
        }
    }
    return settings;
}

ExitCode login(Invocation &invocation)
{
    const tozstore::IdentitySettings settings = settingsOf(invocation);
    std::optional<ClientPlace> place = ClientPlace::of(invocation);
    const QString tokenFile = invocation.options.value(QStringLiteral("token-out"));
    if (!place && tokenFile.isEmpty()) {
        place = requiredPlace(invocation);
    }
    if (QFileInfo::exists(tokenFile)) {
        throw ClientError(Sentence::tr("the file %1 is there already").arg(fromQString(tokenFile))).advise(Sentence::tr("Name a new file.")).about("token-out");
    }
    const std::string certificates = certificatesOf(invocation);
    const std::shared_ptr<net::Transport> transport = transportWith(invocation, certificates);
    const auto random = std::make_shared<tozstore::SystemRandom>();
    const SecretBytes password = secretFromFileOrPrompt(invocation, "password-file", Cli::tr("Password: "));
    const tozstore::SignedIn session = tozstore::signIn(settings, password, transport, random, invocation.cancellation);
    Output &output = invocation.output;
    output.message(Cli::tr("Signed in: %1 in realm %2, client %3").arg(toQString(settings.userName), toQString(session.realmName), toQString(session.configuration.clientId)));
    if (tokenFile.isEmpty()) {
        endSession(session, transport, random, invocation.cancellation);
    } else {
        connections::writeSecretsFile(fromQString(tokenFile), session.tokens.access, std::nullopt);
    }
    Kept kept;
    if (place) {
        place->keep(session.configuration, certificates);   // signing in again gives the same client: nothing to rescue
        output.message(Cli::tr("Saved: %1").arg(place->text()));
    }
    if (output.json()) {
        OrderedJson json = place ? clientJson(session.configuration, *place, kept) : OrderedJson{{"client_id", session.configuration.clientId}};
        json["realm"] = session.realmName;
        json["user_id"] = session.userId;
        output.document(dumpJson(json));
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tozAccountCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("register"), {}, Cli::tr("Register a new client with a token and keep its keys."), 0, 0, declareRegister, registerClient},
            {group, QStringLiteral("login"), {}, Cli::tr("Sign in as an identity of a realm and keep its client."), 0, 0, declareLogin, login}};
}

} // namespace strongroom::cli
