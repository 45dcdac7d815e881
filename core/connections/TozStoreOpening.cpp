// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The half of Opening.h that is TozStore's.

#include "connections/AccountParts.h"
#include "connections/Composition.h"
#include "connections/Opening.h"
#include "connections/StoreParts.h"
#include "tozstore/Client.h"
#include "tozstore/ClientConfiguration.h"

#include <utility>

namespace strongroom::connections {

using keychain::CredentialKind;

tozstore::ClientConfiguration tozConfigurationOf(const Connection &connection, const Credentials &credentials)
{
    requireService(connection, Service::TozStore);
    connection.validate();
    const auto found = credentials.find(CredentialKind::TozConfiguration);
    if (found == credentials.end() || found->second.empty()) {
        throw ClientError(Sentence::tr("the client's configuration is missing"))
            .advise(Sentence::tr("Edit the connection and choose the client's e3db.json."))
            .about("toz_configuration");
    }
    tozstore::ClientConfiguration configuration = tozstore::parseClientConfiguration(found->second.text());
    // Its secret must not go to an address that it was not made for, nor one client's keys pass for another's.
    if (configuration.clientId != connection.tozstore.clientId) {
        throw ClientError(Sentence::tr("the configuration that is kept belongs to another client than the connection"))
            .advise(Sentence::tr("Edit the connection and choose the e3db.json of client %1.").arg(connection.tozstore.clientId))
            .about("client_id");
    }
    if (configuration.apiUrl != connection.tozstore.apiUrl) {
        throw ClientError(Sentence::tr("the configuration that is kept is for another service than the connection"))
            .advise(Sentence::tr("Edit the connection and choose the client's e3db.json again."))
            .about("api_url");
    }
    return configuration;
}

void setTozConfiguration(ConfiguredConnection &target, const tozstore::ClientConfiguration &configuration)
{
    const TozStoreConnection settings = settingsOf(configuration);
    settings.validate();
    target.connection.service = Service::TozStore;
    target.credentials.clear();
    target.connection.tozstore = settings;
    target.credentials.emplace(CredentialKind::TozConfiguration, SecretBytes(tozstore::clientConfigurationText(configuration).view()));
}

StoreParts<tozstore::Store> tozStoreParts(const Connection &connection, const Credentials &credentials)
{
    tozstore::ClientConfiguration configuration = tozConfigurationOf(connection, credentials);
    StoreParts<tozstore::Store> parts;
    parts.desk.source = "Token endpoint " + hostOf(configuration.apiUrl);
    parts.desk.client = configuration.clientId;
    parts.transport = makeTransport(connection, credentials);
    parts.authorizer = tozstore::makeAuthorizer(configuration, parts.transport);
    parts.store = tozstore::openClient(std::move(configuration), parts.transport, std::make_shared<tozstore::SystemRandom>(), Clock::system(), parts.authorizer);
    return parts;
}

std::shared_ptr<tozstore::Store> openTozStore(const Connection &connection, const Credentials &credentials) { return tozStoreParts(connection, credentials).store; }

} // namespace strongroom::connections
