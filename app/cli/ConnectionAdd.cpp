// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/NetworkOptions.h"
#include "cli/SecretInput.h"
#include "cli/UserCredentials.h"
#include "cli/tokens/TokenChoice.h"
#include "connections/ConnectionRepository.h"
#include "connections/LockerSetup.h"
#include "connections/Opening.h"
#include "incountry/Country.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace strongroom::cli {

namespace {

using connections::ConfiguredConnection;
using connections::Connection;
using connections::SignIn;
using keychain::CredentialKind;

void declare(QCommandLineParser &parser)
{
    addValue(parser, "name", Cli::tr("name"), Cli::tr("The name of the new connection; commands take it with --connection."));
    addValue(parser, "environment-id", Cli::tr("id"), Cli::tr("The environment id of the InCountry portal."));
    addValue(parser, "endpoint", Cli::tr("url"), Cli::tr("The storage endpoint; without it the country decides."));
    addValue(parser, "endpoint-mask", Cli::tr("mask"), Cli::tr("What follows the country code in an endpoint: -mt-01.api.example.com."));
    addValue(parser, "countries-endpoint", Cli::tr("url"), Cli::tr("Where the list of countries is."));
    addValue(parser, "token-endpoint", Cli::tr("url"), Cli::tr("Where tokens come from; with REGION= in front for one region, may be given several times."));
    addValue(parser, "sign-in", Cli::tr("kind"), Cli::tr("oauth2 (client id and secret) or api-key."));
    addValue(parser, "client-id", Cli::tr("id"), Cli::tr("The client id. The client secret is asked for, or comes from --secret-fd or INC_CLIENT_SECRET."));
    addValue(parser, "country", Cli::tr("code"), Cli::tr("A country to work with; may be given several times."));
    addValue(parser, "timeout", Cli::tr("seconds"), Cli::tr("Wait at most this long for an answer (30)."));
    declareCertificates(parser);
    declareNetworkOptions(parser);
    addValue(parser, "custom-cipher", Cli::tr("version=algorithm"), Cli::tr("A custom cipher by its version and algorithm (fernet); with \",current\" behind it, the one to write with."));
    addFlag(parser, "no-encryption", Cli::tr("Read and write records in plain text."));
    addFlag(parser, "normalize-keys", Cli::tr("Lower-case keys before hashing them (normalize_keys)."));
    addFlag(parser, "plain-search-keys", Cli::tr("Store key1 to key20 in the clear, searchable in part (hash_search_keys off)."));
    addValue(parser, "import", Cli::tr("file"), Cli::tr("Take what is not given here from this file: JSON, secrets data, an .env file, the e3db.json of a TozStore client, an access key of Locker, or a service account."));
    addFlag(parser, "locker", Cli::tr("A Locker connection: its access key comes from LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY, else from ~/.locker/credentials."));
    addFlag(parser, "account", Cli::tr("A sign-in: a service account, a user of a user pool or an API key, from the STRONGROOM_ variables or --import."));
    addFlag(parser, "api-tokens", Cli::tr("The API-token manager: from SECRET_NAME, URL and the SDKs' other variables, or with a store on this computer from the STRONGROOM_ variables; or --import."));
    declareTokenVariables(parser);
    declareMode(parser);
    addFlag(parser, "without-credentials", Cli::tr("Save the connection alone; its secrets come from the environment or a prompt each time."));
    declareSecretOptions(parser);
}

void readTokenEndpoints(const Invocation &invocation, incountry::StorageConfiguration &storage)
{
    if (!invocation.isSet("token-endpoint")) {
        return;
    }
    storage.authEndpoints.clear();
    for (const std::string &value : invocation.values("token-endpoint")) {
        const std::size_t equals = value.find('=');
        const bool hasRegion = equals != std::string::npos && equals < value.find(':');
        storage.authEndpoints[hasRegion ? value.substr(0, equals) : "default"] = hasRegion ? value.substr(equals + 1) : value;
    }
}

void readCustomCiphers(const Invocation &invocation, Connection &connection)
{
    constexpr std::string_view currentMark = ",current";
    for (std::string value : invocation.values("custom-cipher")) {
        connections::CustomCipherChoice choice;
        choice.current = value.ends_with(currentMark);
        if (choice.current) {
            value.resize(value.size() - currentMark.size());
        }
        const std::size_t equals = value.rfind('=');
        if (equals == std::string::npos) {
            throw ClientError(Sentence::tr("--custom-cipher takes VERSION=ALGORITHM")).about("custom-cipher");
        }
        choice.version = value.substr(0, equals);
        choice.algorithm = value.substr(equals + 1);
        connection.customCiphers.push_back(std::move(choice));
    }
}

connections::Mode modeGiven(const Invocation &invocation)
{
    return invocation.isSet("mode") ? connections::modeOf(invocation.value("mode")) : connections::Mode::Normal;
}

void readOptions(const Invocation &invocation, Connection &connection)
{
    incountry::StorageConfiguration &storage = connection.storage;
    connection.name = invocation.value("name");
    connection.mode = modeGiven(invocation);
    if (invocation.isSet("environment-id")) {
        storage.environmentId = invocation.value("environment-id");
    }
    if (invocation.isSet("endpoint")) {
        storage.endpoint = invocation.value("endpoint");
    }
    if (invocation.isSet("endpoint-mask")) {
        storage.endpointMask = invocation.value("endpoint-mask");
    }
    if (invocation.isSet("countries-endpoint")) {
        storage.countriesEndpoint = invocation.value("countries-endpoint");
    }
    storage.timeout = std::chrono::seconds(invocation.number("timeout", storage.timeout.count(), 1, 24 * 60 * 60));
    storage.encryption = invocation.isSet("no-encryption") ? incountry::Encryption::Off : storage.encryption;
    storage.normalizeKeys = invocation.isSet("normalize-keys") ? incountry::KeyNormalization::LowerCase : storage.normalizeKeys;
    storage.searchKeys = invocation.isSet("plain-search-keys") ? incountry::SearchKeyStorage::Plain : storage.searchKeys;
    readTokenEndpoints(invocation, storage);
    readCustomCiphers(invocation, connection);
    if (invocation.isSet("ca-file")) {
        connection.extraCaPem = certificatesOf(invocation);
    }
    for (const std::string &country : invocation.values("country")) {
        connection.countries.push_back(incountry::Country(country).code());
    }
}

void chooseSignIn(const Invocation &invocation, ConfiguredConnection &configured)
{
    if (invocation.isSet("sign-in")) {
        const std::string kind = invocation.value("sign-in");
        if (kind != "oauth2" && kind != "api-key") {
            throw ClientError(Sentence::tr("--sign-in takes oauth2 or api-key")).about("sign-in");
        }
        configured.connection.signIn = kind == "api-key" ? SignIn::ApiKey : SignIn::OAuth2;
    } else if (!invocation.isSet("client-id") && invocation.environment.contains("INC_API_KEY") && !configured.credentials.contains(CredentialKind::ClientId)) {
        configured.connection.signIn = SignIn::ApiKey;
    }
    if (configured.connection.signIn == SignIn::ApiKey && invocation.isSet("client-id")) {
        throw ClientError(Sentence::tr("a connection with an API key has no client id")).about("client-id");
    }
    if (invocation.isSet("client-id")) {
        configured.credentials.insert_or_assign(CredentialKind::ClientId, SecretBytes(std::string_view(invocation.value("client-id"))));
    }
}

void readCredentials(const Invocation &invocation, ConfiguredConnection &configured)
{
    for (auto &[kind, value] : secretsFromDescriptors(invocation, configured.connection.signIn)) {
        configured.credentials.insert_or_assign(kind, value.duplicate());
    }
    fillMissing(invocation, configured);
}

void refuseTakenName(const connections::ConnectionRepository &repository, const std::string &name)
{
    const std::vector<Connection> saved = repository.load();
    if (std::ranges::any_of(saved, [&](const Connection &other) { return other.name == name; })) {
        throw ClientError(Sentence::tr("there is a connection named \"%1\" already").arg(name))
            .advise(Sentence::tr("Choose another name, or remove that one first."))
            .about("name");
    }
}

void saveWithCredentials(ConfiguredConnection &configured, connections::ConnectionRepository &repository)
{
    keychain::ChosenCredentialStore &store = *userCredentials();
    if (const Sentence reason = store.unavailableReason(); !reason.empty()) {
        throw StorageError(Sentence::tr("nothing was saved: %1").arg(reason))
            .advise(Sentence::tr("Add --without-credentials to save the connection alone; its secrets then come from variables, file descriptors or a "
                                 "prompt each time."));
    }
    connections::storeCredentials(configured.connection, configured.credentials, store);
    try {
        repository.save(configured.connection);
    } catch (const VaultError &) {
        // Secrets of a connection that is not there would never be found again.
        connections::removeCredentials(configured.connection, store);
        throw;
    }
}

void save(const Invocation &invocation, ConfiguredConnection &configured, connections::ConnectionRepository &repository)
{
    const QString name = QString::fromStdString(configured.connection.name);
    if (invocation.isSet("without-credentials")) {
        repository.save(configured.connection);
        invocation.output.message(Cli::tr("Saved without credentials: %1").arg(name));
        return;
    }
    saveWithCredentials(configured, repository);
    invocation.output.message(Cli::tr("Saved: %1").arg(name));
}

// An access key that is there already: in the environment, or in Locker's own file.
ConfiguredConnection foundLocker(const Invocation &invocation)
{
    std::optional<connections::FoundLocker> found = connections::findLocker(invocation.environment, fromQString(QDir::homePath()));
    if (!found) {
        throw AuthError(AuthFailure::InvalidClient, Sentence::tr("there is no access key of Locker to be found"))
            .advise(Sentence::tr("Set LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY, or name a file that holds them with --import."))
            .about("locker");
    }
    invocation.output.message(Cli::tr("The access key comes from %1.").arg(found->where.translated()));
    if (found->source == locker::AccessKeySource::File) {
        invocation.output.message(found->readableByOthers ? Cli::tr("Others on this computer can read that file. The keychain is safer: remove the file when nothing else needs it.")
                                                          : Cli::tr("The keychain is safer than that file: remove it when nothing else needs it."));
    }
    found->configured.connection.origin = connections::Origin::Saved;
    return std::move(found->configured);
}

// A sign-in or an API-token manager, from a file or from variables; which of the two decides what is read when there is both.
ConfiguredConnection foundTokens(const Invocation &invocation)
{
    const bool account = invocation.isSet("account");
    ConfiguredConnection configured;
    if (invocation.isSet("import")) {
        const SecretBytes content = connections::readSecretFile(invocation.value("import"));
        configured.connection.id = connections::newConnectionId();
        configured.connection.service = account ? connections::Service::SignIn : connections::Service::ApiTokens;
        (void)connections::importInto(configured, content.text());
    } else {
        configured = tokenConnectionFromVariables(invocation, account ? TokenGroup::SignIn : TokenGroup::ApiTokens);
    }
    requireService(configured.connection, account ? connections::Service::SignIn : connections::Service::ApiTokens);
    configured.connection.origin = connections::Origin::Saved;
    if (!invocation.isSet("without-credentials")) {
        fillMissing(invocation, configured);
    }
    return configured;
}

// What such a connection says whole, and no option of InCountry's.
void refuseOtherOptions(const Invocation &invocation, const Connection &connection)
{
    QStringList known{QStringLiteral("name"), QStringLiteral("import"), QStringLiteral("locker"), QStringLiteral("ca-file"), QStringLiteral("json"), QStringLiteral("mode")};
    if (isOfTokens(connection)) {
        known += {QStringLiteral("account"), QStringLiteral("api-tokens"), QStringLiteral("env-file"), QStringLiteral("secret-fd"), QStringLiteral("password-fd"),
                  QStringLiteral("without-credentials")};
    }
    known += networkOptionNames();
    for (const QString &option : invocation.options.optionNames()) {
        if (!known.contains(option)) {
            throw ClientError(Sentence::tr("--%1 is not an option of a connection to %2")
                                  .arg(option.toStdString())
                                  .arg(std::string(nameOf(connection.service))))
                .advise(isOfTokens(connection) ? Sentence::tr("Variables and files say it; see --help.") : Sentence::tr("The file says all there is to say."))
                .about(option.toStdString());
        }
    }
}

// A TozStore client, an access key and a sign-in come whole from their file; what the other options say is InCountry's.
void completeFromFile(const Invocation &invocation, ConfiguredConnection &configured)
{
    refuseOtherOptions(invocation, configured.connection);
    configured.connection.name = invocation.value("name");
    configured.connection.mode = modeGiven(invocation);
    configured.connection.extraCaPem = certificatesOf(invocation);
    readNetworkOptions(invocation, configured);
    if (!invocation.isSet("without-credentials")) {
        fillProxyPassword(invocation, configured);
    }
    if (configured.connection.service == connections::Service::TozStore) {
        (void)connections::openTozStore(configured.connection, configured.credentials);
    } else if (isOfTokens(configured.connection)) {
        configured.connection.validate();
        if (!invocation.isSet("without-credentials")) {
            (void)connections::openConnection(configured.connection, configured.credentials, tokenContext(invocation, configured.connection));
        }
    } else {
        (void)connections::openLocker(configured.connection, configured.credentials);
    }
}

ExitCode add(Invocation &invocation)
{
    if (invocation.value("name").empty()) {
        throw ClientError(Sentence::tr("the connection has no name")).advise(Sentence::tr("Add --name NAME.")).about("name");
    }
    connections::ConnectionRepository repository;
    refuseTakenName(repository, invocation.value("name"));

    ConfiguredConnection configured;
    configured.connection.id = connections::newConnectionId();
    const int sources = static_cast<int>(invocation.isSet("locker")) + static_cast<int>(invocation.isSet("account")) + static_cast<int>(invocation.isSet("api-tokens"));
    if (sources > 1 || (invocation.isSet("locker") && invocation.isSet("import"))) {
        throw ClientError(sources > 1 ? Sentence::tr("more than one kind of connection is named")
                                      : Sentence::tr("--locker and --import both say where the connection comes from"))
            .advise(Sentence::tr("Give one of them."))
            .about("locker");
    }
    if (invocation.isSet("locker")) {
        configured = foundLocker(invocation);
    } else if (sources == 1) {
        configured = foundTokens(invocation);
    } else if (invocation.isSet("import")) {
        const SecretBytes content = connections::readSecretFile(invocation.value("import"));
        (void)connections::importInto(configured, content.text());
        if (isOfTokens(configured.connection) && !invocation.isSet("without-credentials")) {
            fillMissing(invocation, configured);
        }
    }
    if (configured.connection.service != connections::Service::InCountry) {
        completeFromFile(invocation, configured);
        save(invocation, configured, repository);
        return ExitCode::Done;
    }
    readOptions(invocation, configured.connection);
    readNetworkOptions(invocation, configured);
    configured.connection.storage.validate();
    chooseSignIn(invocation, configured);

    if (!invocation.isSet("without-credentials")) {
        readCredentials(invocation, configured);
        // Everything is checked before anything is written: options, credentials, the keys.
        (void)connections::openInCountry(configured.connection, configured.credentials);
    }
    save(invocation, configured, repository);
    return ExitCode::Done;
}

} // namespace

Command connectionAddCommand()
{
    return {QStringLiteral("connections"), QStringLiteral("add"), {}, Cli::tr("Save a connection; its secrets go into the keychain."), 0, 0, declare, add};
}

} // namespace strongroom::cli
