// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/ClientChoice.h"

#include "cli/ChangePermission.h"
#include "cli/ConnectionChoice.h"
#include "cli/NetworkOptions.h"
#include "cli/UserCredentials.h"
#include "tozstore/ClientConfiguration.h"
#include "tozstore/Uuid.h"

#include <QDir>
#include <QFileInfo>

namespace strongroom::cli {

namespace {

using connections::ConfiguredConnection;

// Windows keeps who may read what elsewhere; Qt tells nothing of it.
bool othersCanRead([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    return false;
#else
    return QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther);
#endif
}

ConfiguredConnection savedClient(const Invocation &invocation, const std::string &name)
{
    ConfiguredConnection configured;
    configured.connection = savedConnection(name);
    requireService(configured.connection, connections::Service::TozStore);
    holdToMode(invocation, configured.connection);
    configured.credentials = connections::readCredentials(configured.connection, *userCredentials());
    return configured;
}

} // namespace

void declareProfileOptions(QCommandLineParser &parser)
{
    addValue(parser, "profile", Cli::tr("name"), Cli::tr("Use the client of this profile: ~/.tozny/NAME/e3db.json; an empty name is ~/.tozny/e3db.json."));
    addValue(parser, "config-file", Cli::tr("file"), Cli::tr("Use the client of this e3db.json."));
}

void declareClientOptions(QCommandLineParser &parser)
{
    addValue(parser, "connection", Cli::tr("name"), Cli::tr("Use this saved connection."));
    declareProfileOptions(parser);
    declareCertificates(parser);
}

QString configurationFileOf(const Invocation &invocation)
{
    if (invocation.isSet("profile") && invocation.isSet("config-file")) {
        throw ClientError(Sentence::tr("--profile and --config-file are both given")).advise(Sentence::tr("Leave one out.")).about("profile");
    }
    if (invocation.isSet("profile")) {
        return tozstore::clientConfigurationPath(invocation.options.value(QStringLiteral("profile")), QDir::homePath());
    }
    if (invocation.isSet("config-file") && invocation.value("config-file").empty()) {
        throw ClientError(Sentence::tr("--config-file names no file")).about("config-file");
    }
    return invocation.options.value(QStringLiteral("config-file"));
}

ConfiguredConnection readConfigurationFile(Output &output, const QString &path)
{
    const SecretBytes content = connections::readSecretFile(path.toStdString());
    ConfiguredConnection configured;
    configured.connection.id = connections::newConnectionId();
    configured.connection.name = path.toStdString();
    configured.connection.origin = connections::Origin::Environment;
    configured.connection.service = connections::Service::TozStore;
    (void)connections::importInto(configured, content.text());
    if (configured.connection.service != connections::Service::TozStore || configured.credentials.empty()) {
        throw ClientError(Sentence::tr("there is no TozStore client in %1").arg(path.toStdString()))
            .advise(Sentence::tr("Name the e3db.json of a client."))
            .about("config-file");
    }
    if (othersCanRead(path)) {
        output.message(Cli::tr("Others on this computer can read %1, and it holds private keys. Make it readable for you alone, or move it into the keychain with "
                               "strongroom-cli tozny import-config.").arg(path));
    }
    return configured;
}

ConfiguredConnection chooseClient(const Invocation &invocation)
{
    const QString file = configurationFileOf(invocation);
    ConfiguredConnection configured;
    if (invocation.isSet("connection")) {
        if (!file.isEmpty()) {
            throw ClientError(Sentence::tr("--connection and a configuration file are both given")).advise(Sentence::tr("Leave one out.")).about("connection");
        }
        configured = savedClient(invocation, invocation.value("connection"));
    } else if (file.isEmpty()) {
        throw ClientError(Sentence::tr("no client is named"))
            .advise(Sentence::tr("Use --connection NAME (see strongroom-cli connections list), --profile NAME, or --config-file PATH of an e3db.json."))
            .about("connection");
    } else {
        configured = readConfigurationFile(invocation.output, file);
        readNetworkVariables(invocation, configured);
        holdToMode(invocation, configured.connection);
    }
    configured.connection.extraCaPem += certificatesOf(invocation);
    return configured;
}

std::shared_ptr<tozstore::Store> openChosenClient(const Invocation &invocation)
{
    const ConfiguredConnection configured = chooseClient(invocation);
    return connections::openTozStore(configured.connection, configured.credentials);
}

std::string clientIdOf(tozstore::SharingDesk &desk, const std::string &idOrEmail, const Cancellation &cancellation)
{
    if (std::optional<std::string> id = tozstore::normalUuid(idOrEmail)) {
        return *std::move(id);
    }
    if (idOrEmail.find('@') == std::string::npos) {
        throw ClientError(Sentence::tr("\"%1\" is neither a client id nor an e-mail address").arg(idOrEmail))
            .advise(Sentence::tr("A client id looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11."))
            .about("client");
    }
    return desk.clientInfo(idOrEmail, cancellation).clientId;
}

std::string requireId(const std::string &text, const std::string &what)
{
    if (std::optional<std::string> id = tozstore::normalUuid(text)) {
        return *std::move(id);
    }
    const Sentence refusal = what == "note" ? Sentence::tr("\"%1\" is not the id of a note")
        : what == "version"                 ? Sentence::tr("\"%1\" is not the id of a version")
                                            : Sentence::tr("\"%1\" is not the id of a record");
    throw ClientError(refusal.arg(text)).advise(Sentence::tr("It looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11.")).about(what);
}

} // namespace strongroom::cli
