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

// The way to the service goes with the client: its CA, proxy and pins.
void takeNetwork(ConfiguredConnection &target, const ConfiguredConnection &draft)
{
    target.connection.extraCaPem = draft.connection.extraCaPem;
    target.connection.network = draft.connection.network;
    if (const auto found = draft.credentials.find(keychain::CredentialKind::ProxyPassword); found != draft.credentials.end()) {
        target.credentials.insert_or_assign(keychain::CredentialKind::ProxyPassword, found->second.duplicate());
    }
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

NewTozClient registerTozClient(const tozstore::RegistrationRequest &request, const ConfiguredConnection &draft, const Cancellation &cancellation)
{
    requireServiceUrl(request.apiUrl, "api_url");
    const tozstore::Registered registered =
        tozstore::registerClient(request, makeTransport(draft.connection, draft.credentials), std::make_shared<tozstore::SystemRandom>(), cancellation);
    NewTozClient client;
    setTozConfiguration(client.configured, registered.configuration);
    takeNetwork(client.configured, draft);
    client.backupError = registered.backupError;
    return client;
}

ConfiguredConnection signInToTozStore(const tozstore::IdentitySettings &settings, const SecretBytes &password, const ConfiguredConnection &draft,
                                      const Cancellation &cancellation)
{
    requireServiceUrl(settings.apiUrl, "api_url");
    const std::shared_ptr<net::Transport> transport = makeTransport(draft.connection, draft.credentials);
    const auto random = std::make_shared<tozstore::SystemRandom>();
    const tozstore::SignedIn session = tozstore::signIn(settings, password, transport, random, cancellation);
    ConfiguredConnection configured;
    setTozConfiguration(configured, session.configuration);
    takeNetwork(configured, draft);
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
