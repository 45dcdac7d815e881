// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/TozSetup.h"

#include "base/Text.h"
#include "connections/Composition.h"
#include "tozstore/ClientConfiguration.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace strongroom::connections {

namespace {

std::shared_ptr<net::Transport> transportWith(const std::string &extraCaPem)
{
    Connection connection;
    connection.extraCaPem = extraCaPem;
    return makeTransport(connection);
}

void addProfile(std::vector<TozProfile> &profiles, const QString &name, const QString &home)
{
    const QString path = tozstore::clientConfigurationPath(name, home);
    if (const QFileInfo file(path); file.isFile() && file.isReadable()) {
        profiles.push_back({fromQString(name), fromQString(path)});
    }
}

} // namespace

std::vector<TozProfile> tozProfiles(const std::string &homeFolder)
{
    const QString home = toQString(homeFolder);
    std::vector<TozProfile> profiles;
    addProfile(profiles, {}, home);
    for (const QString &name : QDir(home + QLatin1String("/.tozny")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        addProfile(profiles, name, home);
    }
    return profiles;
}

NewTozClient registerTozClient(const tozstore::RegistrationRequest &request, const std::string &extraCaPem, const Cancellation &cancellation)
{
    requireServiceUrl(request.apiUrl, "api_url");
    const tozstore::Registered registered =
        tozstore::registerClient(request, transportWith(extraCaPem), std::make_shared<tozstore::SystemRandom>(), cancellation);
    NewTozClient client;
    setTozConfiguration(client.configured, registered.configuration);
    client.configured.connection.extraCaPem = extraCaPem;
    client.backupError = registered.backupError;
    return client;
}

ConfiguredConnection signInToTozStore(const tozstore::IdentitySettings &settings, const SecretBytes &password, const std::string &extraCaPem,
                                      const Cancellation &cancellation)
{
    requireServiceUrl(settings.apiUrl, "api_url");
    const std::shared_ptr<net::Transport> transport = transportWith(extraCaPem);
    const auto random = std::make_shared<tozstore::SystemRandom>();
    const tozstore::SignedIn session = tozstore::signIn(settings, password, transport, random, cancellation);
    ConfiguredConnection configured;
    setTozConfiguration(configured, session.configuration);
    configured.connection.extraCaPem = extraCaPem;
    try {
        tozstore::signOut(session, transport, random, cancellation);
    } catch (const VaultError &) {
        // The session ends by itself a little later; what was wanted is here.
    }
    return configured;
}

void exportTozConfiguration(const Connection &connection, const Credentials &credentials, const std::string &path)
{
    tozstore::saveClientConfiguration(toQString(path), tozConfigurationOf(connection, credentials));
}

} // namespace strongroom::connections
