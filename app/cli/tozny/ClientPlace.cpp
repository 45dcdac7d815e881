// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/ClientPlace.h"

#include "base/Text.h"
#include "cli/Terminal.h"
#include "cli/UserCredentials.h"
#include "connections/ConnectionRepository.h"
#include "connections/Opening.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace strongroom::cli {

namespace {

using tozstore::ClientConfiguration;

void requireFree(const std::string &name)
{
    const connections::ConnectionRepository repository;
    const std::vector<connections::Connection> saved = repository.load();
    if (std::ranges::any_of(saved, [&](const connections::Connection &other) { return other.name == name; })) {
        throw ClientError(Sentence::tr("there is a connection named \"%1\" already").arg(name))
            .advise(Sentence::tr("Choose another name, or remove that one first."))
            .about("save-as");
    }
}

// The folder, or the one it would be made in.
bool canBeMade(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists()) {
        return info.isDir() && info.isWritable();
    }
    return info.path() != folder && canBeMade(info.path());
}

void storeConnection(const std::string &name, const ClientConfiguration &configuration, const std::string &extraCaPem)
{
    keychain::CredentialStore &store = *userCredentials();
    connections::ConnectionRepository repository;
    connections::ConfiguredConnection configured;
    configured.connection.id = connections::newConnectionId();
    configured.connection.name = name;
    configured.connection.extraCaPem = extraCaPem;
    connections::setTozConfiguration(configured, configuration);
    connections::storeCredentials(configured.connection, configured.credentials, store);
    try {
        repository.save(configured.connection);
    } catch (const VaultError &) {
        // Secrets of a connection that is not there would never be found again.
        connections::removeCredentials(configured.connection, store);
        throw;
    }
}

} // namespace

void ClientPlace::declareConnection(QCommandLineParser &parser)
{
    addValue(parser, "save-as", Cli::tr("name"), Cli::tr("Save it as a connection of this name; its keys go into the keychain."));
}

void ClientPlace::declareAny(QCommandLineParser &parser)
{
    declareConnection(parser);
    addValue(parser, "config-file", Cli::tr("file"), Cli::tr("Instead write this new file, an e3db.json with the keys in it, readable for you alone."));
    addValue(parser, "profile", Cli::tr("name"), Cli::tr("Instead write ~/.tozny/NAME/e3db.json, where the service's SDKs look for it."));
}

std::optional<ClientPlace> ClientPlace::of(const Invocation &invocation)
{
    const int named = static_cast<int>(invocation.isSet("save-as")) + static_cast<int>(invocation.isSet("config-file")) + static_cast<int>(invocation.isSet("profile"));
    if (named > 1) {
        throw ClientError(Sentence::tr("more than one place is named to keep the client in"))
            .advise(Sentence::tr("Leave one of --save-as, --config-file and --profile."))
            .about("save-as");
    }
    if (named == 0) {
        return std::nullopt;
    }
    if (invocation.isSet("save-as")) {
        return ofConnection(invocation.value("save-as"));
    }
    return ofFile(invocation.isSet("profile") ? tozstore::clientConfigurationPath(invocation.options.value(QStringLiteral("profile")), QDir::homePath())
                                              : invocation.options.value(QStringLiteral("config-file")));
}

ClientPlace ClientPlace::ofConnection(const std::string &name)
{
    if (name.empty()) {
        throw ClientError(Sentence::tr("the connection has no name")).advise(Sentence::tr("Add --save-as NAME.")).about("save-as");
    }
    requireFree(name);
    if (const Sentence reason = userCredentials()->unavailableReason(); !reason.empty()) {
        throw StorageError(Sentence::tr("the client cannot be kept: %1").arg(reason))
            .advise(Sentence::tr("Use --config-file PATH to keep it in a file, readable for you alone."));
    }
    ClientPlace place;
    place.m_name = name;
    return place;
}

ClientPlace ClientPlace::ofFile(const QString &path)
{
    if (path.isEmpty()) {
        throw ClientError(Sentence::tr("the file has no name")).about("config-file");
    }
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink()) {
        throw ClientError(Sentence::tr("the file %1 is there already").arg(fromQString(path)))
            .advise(Sentence::tr("Name a new file: it may be the only copy of a client's keys."))
            .about("config-file");
    }
    if (!canBeMade(file.absolutePath())) {
        throw StorageError(Sentence::tr("the file %1 cannot be written there").arg(fromQString(path)))
            .advise(Sentence::tr("Name a file in a folder of yours."))
            .about("config-file");
    }
    ClientPlace place;
    place.m_path = path;
    return place;
}

void ClientPlace::keep(const ClientConfiguration &configuration, const std::string &extraCaPem) const
{
    if (m_name.empty()) {
        tozstore::saveClientConfiguration(m_path, configuration);
    } else {
        storeConnection(m_name, configuration, extraCaPem);
    }
}

QString ClientPlace::text() const
{
    return m_name.empty() ? m_path : Cli::tr("connection %1, its keys in %2").arg(toQString(m_name), userCredentials()->description().translated());
}

Kept keepOrRescue(const Invocation &invocation, const ClientPlace &place, const ClientConfiguration &configuration, const std::string &extraCaPem)
{
    Output &output = invocation.output;
    try {
        place.keep(configuration, extraCaPem);
        output.message(Cli::tr("Saved: %1").arg(place.text()));
        return {};
    } catch (const VaultError &error) {
        output.error(error);
    }
    const QString id = toQString(configuration.clientId);
    for (const QString &path : {tozstore::clientConfigurationPath(QStringLiteral("rescued-") + id, QDir::homePath()), QDir::current().filePath(id + QStringLiteral(".e3db.json"))}) {
        try {
            tozstore::saveClientConfiguration(path, configuration);
            output.message(Cli::tr("The client was put into %1 instead. It holds the keys, and there is no other copy.").arg(path));
            output.message(Cli::tr("Move it into the keychain with strongroom-cli tozny import-config %1 --save-as NAME.").arg(path));
            return {ExitCode::Other, fromQString(path)};
        } catch (const VaultError &error) {
            output.error(error);
        }
    }
    // No disk takes it. On the screen it can be copied by hand; to a pipe it goes only as this.
    if (canAsk() && isTerminal(Stream::Error)
        && askVisible(fromQString(Cli::tr("The client could not be saved anywhere, and it is lost when this program ends. Show its keys here? [y/N] "))) == "y") {
        const SensitiveText text = tozstore::clientConfigurationText(configuration);
        output.write(text.view());
        output.write("\n");
        output.flush();
    }
    return {ExitCode::Other, {}};
}

} // namespace strongroom::cli
