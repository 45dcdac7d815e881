// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/LockerChoice.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "cli/ChangePermission.h"
#include "cli/ConnectionChoice.h"
#include "cli/NetworkOptions.h"
#include "cli/UserCredentials.h"
#include "cli/locker/LockerLog.h"
#include "cli/locker/LockerText.h"
#include "connections/LockerSetup.h"
#include "locker/AccessKey.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace strongroom::cli {

namespace {

using connections::ConfiguredConnection;
using keychain::CredentialKind;
using locker::Load;

constexpr std::size_t mostNames = 12;

ConfiguredConnection emptyConnection(const std::string &name)
{
    ConfiguredConnection configured;
    configured.connection.id = connections::newConnectionId();
    configured.connection.name = name;
    configured.connection.origin = connections::Origin::Environment;
    configured.connection.service = connections::Service::Locker;
    return configured;
}

ConfiguredConnection savedProject(const Invocation &invocation, const std::string &name)
{
    ConfiguredConnection configured;
    configured.connection = savedConnection(name);
    requireService(configured.connection, connections::Service::Locker);
    holdToMode(invocation, configured.connection);
    configured.credentials = connections::readCredentials(configured.connection, *userCredentials());
    return configured;
}

ConfiguredConnection fromFile(const std::string &path)
{
    const SecretBytes content = connections::readSecretFile(path);
    ConfiguredConnection configured = emptyConnection(path);
    (void)connections::importInto(configured, content.text());
    if (configured.connection.service != connections::Service::Locker || !configured.credentials.contains(CredentialKind::LockerAccessKey)) {
        throw ClientError(Sentence::tr("there is no access key of a Locker project in %1").arg(path))
            .advise(Sentence::tr("Name a file with access_key_id and secret_access_key."))
            .about("connection-file");
    }
    return configured;
}

// From the environment, or else from the shared file.
ConfiguredConnection fromSurroundings(const Invocation &invocation, std::vector<std::string> &variables)
{
    std::optional<connections::LockerCredentialsFile> file;
    if (!locker::hasAccessKeyVariable(invocation.environment)) {
        file = connections::lockerCredentialsFile(fromQString(QDir::homePath()));
        if (!file) {
            throw ClientError(Sentence::tr("no Locker project is named, and the environment has no access key"))
                .advise(Sentence::tr("Use --connection NAME (see strongroom-cli connections list), --connection-file FILE, or set LOCKER_ACCESS_KEY_ID "
                                     "and LOCKER_SECRET_ACCESS_KEY."))
                .about("connection");
        }
    }
    locker::GivenSettings given;
    given.apiBase = invocation.value("api-base");
    locker::ResolvedSettings settings = locker::resolveSettings(given, invocation.environment, file ? std::optional(file->text.duplicate()) : std::nullopt);
    Output &output = invocation.output;
    std::string origin;
    if (file) {
        origin = file->path;
        const QString path = QDir::toNativeSeparators(toQString(origin));
        output.message(Cli::tr("The access key is from %1. A keychain is safer: strongroom-cli connections add --locker --name NAME").arg(path));
        if (file->readableByOthers) {
            output.message(Cli::tr("Others on this computer can read %1. Make it readable for you alone: chmod 600.").arg(path));
        }
    } else {
        variables = {settings.idVariable, settings.secretVariable};
        origin = settings.idVariable + " and " + settings.secretVariable;
        if (!settings.idVariable.starts_with("LOCKER_") || !settings.secretVariable.starts_with("LOCKER_")) {
            output.message(Cli::tr("The access key is from %1.").arg(toQString(origin)));
        }
    }
    ConfiguredConnection configured = emptyConnection(origin);
    connections::setLockerCredential(configured, {std::move(settings.key), {}}, settings.apiBase);
    return configured;
}

ConfiguredConnection chooseProject(const Invocation &invocation, std::vector<std::string> &variables)
{
    if (invocation.isSet("connection") && invocation.isSet("connection-file")) {
        throw ClientError(Sentence::tr("--connection and --connection-file are both given")).advise(Sentence::tr("Leave one out.")).about("connection");
    }
    const bool named = invocation.isSet("connection") || invocation.isSet("connection-file");
    if (named && invocation.isSet("api-base")) {
        throw ClientError(Sentence::tr("--api-base is for an access key of the environment or of ~/.locker/credentials"))
            .advise(Sentence::tr("The connection says where its project is. Leave --api-base out, or change the connection."))
            .about("api-base");
    }
    if (invocation.isSet("connection")) {
        return savedProject(invocation, invocation.value("connection"));
    }
    ConfiguredConnection configured = invocation.isSet("connection-file") ? fromFile(invocation.value("connection-file")) : fromSurroundings(invocation, variables);
    holdToMode(invocation, configured.connection);
    readNetworkVariables(invocation, configured);
    return configured;
}

QString agoText(locker::Micros asOf)
{
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(Clock::system().wallNow().time_since_epoch()).count();
    const std::int64_t seconds = std::max<std::int64_t>(0, now - asOf / 1'000'000);
    if (seconds < 120) {
        return Cli::tr("%1 s ago").arg(seconds);
    }
    if (seconds < 120 * 60) {
        return Cli::tr("%1 min ago").arg(seconds / 60);
    }
    return seconds < 48 * 3600 ? Cli::tr("%1 h ago").arg(seconds / 3600) : Cli::tr("%1 days ago").arg(seconds / 86400);
}

QString sinceText(const locker::Snapshot &snapshot) { return Cli::tr("%1, %2").arg(toQString(localTimeText(snapshot.asOf)), agoText(snapshot.asOf)); }

// What the service could not give, the copy on this computer may.
template <typename Error>
[[noreturn]] void adviseOffline(Error error, const Invocation &invocation, const LockerSession &session)
{
    locker::SnapshotPtr copy;
    try {
        copy = session.store->load(Load::Cache, invocation.cancellation);
    } catch (const CancelledError &) {
        throw;
    } catch (const VaultError &) {
        // There is none, and that is not what went wrong.
    }
    if (copy) {
        error.withAdvice(inTurn(error.adviceSentence(),
                                Sentence::tr("There is a copy on this computer, of %1: --offline uses it.").arg(fromQString(sinceText(*copy)))));
    }
    throw error;
}

} // namespace

void declareLockerOptions(QCommandLineParser &parser)
{
    addValue(parser, "connection", Cli::tr("name"), Cli::tr("Use this saved connection."));
    addValue(parser, "connection-file", Cli::tr("file"), Cli::tr("Use the access key in this file, for this run only: JSON or lines with access_key_id and secret_access_key."));
    addValue(parser, "api-base", Cli::tr("url"), Cli::tr("Where the service is, for an access key of the environment (LOCKER_API_BASE, %1).").arg(toQString(locker::defaultApiBase)));
    declareCertificates(parser);
    addFlag(parser, "no-cache", Cli::tr("Keep no copy on this computer, and use none. Without it there is one, encrypted, under the access key."));
    declareLogOption(parser);
}

void declareFreshnessOptions(QCommandLineParser &parser)
{
    addFlag(parser, "refresh", Cli::tr("Ask the service, however short ago it was asked."));
    addFlag(parser, "offline", Cli::tr("Ask nobody: use the copy on this computer, and say of when it is."));
}

void declareEnvironmentOption(QCommandLineParser &parser, const QString &help) { addValue(parser, "environment", Cli::tr("name"), help); }

LockerSession openLocker(const Invocation &invocation)
{
    if (invocation.isSet("refresh") && invocation.isSet("offline")) {
        throw ClientError(Sentence::tr("--refresh and --offline are both given")).advise(Sentence::tr("Leave one out.")).about("refresh");
    }
    if (invocation.isSet("no-cache") && invocation.isSet("offline")) {
        throw ClientError(Sentence::tr("--no-cache and --offline are both given")).advise(Sentence::tr("Leave one out.")).about("no-cache");
    }
    LockerSession session = openLockerToWrite(invocation);
    session.load = invocation.isSet("refresh") ? Load::Forced : invocation.isSet("offline") ? Load::Cache : Load::Usual;
    return session;
}

LockerSession openLockerToWrite(const Invocation &invocation)
{
    applyLogOption(invocation);
    LockerSession session;
    session.load = Load::Forced;   // two minutes ago is too long ago to write on
    ConfiguredConnection configured = chooseProject(invocation, session.credentialVariables);
    configured.connection.extraCaPem += certificatesOf(invocation);
    if (invocation.isSet("no-cache")) {
        configured.connection.locker.offlineCache = false;
    }
    session.store = connections::openLocker(configured.connection, configured.credentials);
    return session;
}

locker::SnapshotPtr loadAll(const Invocation &invocation, const LockerSession &session)
{
    locker::SnapshotPtr snapshot;
    try {
        snapshot = session.store->load(session.load, invocation.cancellation);
    } catch (const NetworkError &error) {
        adviseOffline(error, invocation, session);
    } catch (const ServerError &error) {
        if (!error.retryable()) {
            throw;
        }
        adviseOffline(error, invocation, session);
    }
    if (session.load == Load::Cache || snapshot->freshness == locker::Freshness::Offline) {
        invocation.output.message(Cli::tr("Offline: this is as of %1. What was changed since is not in it.").arg(sinceText(*snapshot)));
    }
    return snapshot;
}

void tellAge(Output &output, const LockerSession &session, const locker::Snapshot &snapshot)
{
    if (session.load == Load::Usual && snapshot.freshness == locker::Freshness::Recent) {
        output.message(Cli::tr("The service was asked %1; --refresh asks it again.").arg(agoText(snapshot.asOf)));
    }
}

locker::EnvironmentPtr environmentNamed(const locker::Snapshot &snapshot, const std::string &name)
{
    std::vector<std::string> names;
    for (const locker::EnvironmentPtr &environment : snapshot.environments) {
        if (environment->name == name && !name.empty()) {
            return environment;
        }
        if (!environment->name.empty()) {
            names.push_back(environment->name);
        }
    }
    std::ranges::sort(names);
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), mostNames); ++i) {
        list += (i > 0 ? ", " : "") + names[i];
    }
    list += names.size() > mostNames ? " …" : "";
    FailedRequest request;
    request.status = 404;
    throw ServerError(Sentence::tr("there is no environment named \"%1\"").arg(name))
        .advise(names.empty() ? Sentence::tr("The project has no environments.") : Sentence::tr("There are: %1. Small and capital letters matter.").arg(list))
        .during(request)
        .about("environment");
}

void requireEnvironment(const locker::Snapshot &snapshot, const std::string &name)
{
    // One that secrets name and the list has not is there too.
    if (!name.empty() && std::ranges::none_of(snapshot.secrets, [&](const locker::SecretPtr &secret) { return !secret->isForAll() && secret->environmentName == name; })) {
        (void)environmentNamed(snapshot, name);
    }
}

} // namespace strongroom::cli
