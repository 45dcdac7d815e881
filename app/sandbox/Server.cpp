// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Server.h"

#include "sandbox/Access.h"
#include "sandbox/Attachments.h"
#include "sandbox/CountryList.h"
#include "sandbox/Database.h"
#include "sandbox/HttpFront.h"
#include "sandbox/RecordStore.h"
#include "sandbox/Settings.h"
#include "sandbox/StorageApi.h"
#include "sandbox/TokenEndpoint.h"
#include "sandbox/auth/AuthConsole.h"
#include "sandbox/auth/AuthService.h"
#include "sandbox/locker/LockerClientKeys.h"
#include "sandbox/locker/LockerConsole.h"
#include "sandbox/locker/LockerService.h"
#include "sandbox/locker/seed/LockerDemoSeeder.h"
#include "sandbox/seed/Seeder.h"
#include "sandbox/tozstore/TozService.h"
#include "sandbox/tozstore/TozSettings.h"
#include "sandbox/tozstore/TozTransferFront.h"
#include "sandbox/tozstore/seed/TozDemoIdentities.h"
#include "sandbox/tozstore/seed/TozDemoSeeder.h"

#include <utility>

namespace strongroom::sandbox {

struct Server::Parts
{
    explicit Parts(ServerOptions from)
        : options(std::move(from)),
          database(options.dataFile),
          records(database, options.clock),
          attachments(database, options.clock),
          settings(loadOrCreateSettings(database)),
          access({settings.clientId, settings.clientSecret, settings.apiKey, settings.environmentId}, options.tokenLifetime, options.endpointMask, options.clock),
          toz(database, options.dataFile, options.tokenLifetime, options.clock),
          tozSettings(loadOrCreateTozSettings(database, toz.clients)),
          locker(database, options.clock),
          lockerKeys(loadOrCreateLockerKeys(database, locker, options.dataFile)),
          authClients(loadOrCreateAuthClients(database)),
          auth{AuthTokens(options.tokenLifetime, options.clock), {}}
    {
        toz.backupClientId = tozSettings.backupClientId;
        for (const std::string &token : options.singleUseTokens) {
            toz.clients.addToken(token, TokenUse::Once);
        }
    }

    ServerOptions options;
    Database database;
    RecordStore records;
    AttachmentStore attachments;
    Settings settings;
    Access access;
    TozStores toz;
    TozSettings tozSettings;
    LockerStore locker;
    LockerClientKeys lockerKeys;
    Faults lockerFaults;
    AuthClients authClients;
    AuthState auth;
    StorageApi *storage = nullptr; // owned by front
    HttpFront front;
    TozTransferFront transfers{toz.transfers, toz.contents};
    std::string endpoint;
    quint16 port = 0;
};

Server::Server(ServerOptions options) : m_parts(std::make_unique<Parts>(std::move(options)))
{
    Parts &parts = *m_parts;
    if (parts.options.seed == Seed::Demo && !parts.settings.seeded) {
        seedDemo(parts.records, parts.attachments, parts.settings, parts.options.records, parts.options.clock());
        markSeeded(parts.database);
    }
    if (parts.options.seed == Seed::Demo && !parts.tozSettings.seeded) {
        seedTozDemo(parts.toz, parts.tozSettings);
        markTozSeeded(parts.database);
        parts.tozSettings.seeded = true;
    }
    if (!parts.lockerKeys.seeded && parts.options.lockerSecrets > 0) {
        seedLockerMatrix(parts.database, parts.locker, parts.lockerKeys.platform, parts.options.lockerSecrets, parts.options.lockerEnvironments);
    } else if (!parts.lockerKeys.seeded && parts.options.seed == Seed::Demo) {
        seedLockerDemo(parts.database, parts.locker, parts.lockerKeys);
    }
    auto storage = std::make_unique<StorageApi>(parts.access, parts.records, parts.attachments);
    parts.storage = storage.get();
    parts.front.addService(std::move(storage));
    parts.front.addService(std::make_unique<TokenEndpoint>(parts.access));
    parts.front.addService(std::make_unique<CountryList>());
    parts.front.addService(std::make_unique<LockerService>(parts.locker, parts.lockerFaults, parts.options.lockerPageSize));
    parts.front.addService(std::make_unique<LockerConsole>(parts.locker, parts.lockerFaults, parts.options.lockerPageSize, parts.lockerKeys.consoleToken));
    parts.front.addService(std::make_unique<AuthService>(parts.authClients, parts.auth));
    parts.front.addService(std::make_unique<AuthConsole>(parts.auth, parts.authClients.consoleToken));
    parts.front.addService(std::make_unique<TozService>(parts.toz));
}

Server::~Server() = default;

namespace {

nlohmann::json authDescription(const AuthClients &clients, const std::string &endpoint)
{
    const std::string base = endpoint + "/" + authPath;
    std::string scopes(readScope);
    scopes.append(" ").append(writeScope);
    return {{"token_endpoint", base + "/token"}, {"client_id", clients.reporter.id}, {"client_secret", clients.reporter.secret},
        {"scope", scopes}, {"protected_url", base + "/protected"}, {"api_key", clients.apiKey}, {"keyed_url", base + "/keyed"},
        {"read_only", {{"client_id", clients.reader.id}, {"client_secret", clients.reader.secret}, {"scope", readScope}, {"client_authentication", "basic-form"}}},
        {"console", {{"url", endpoint + "/" + authConsolePath}, {"token", clients.consoleToken}}}};
}

} // namespace

void Server::start()
{
    Parts &parts = *m_parts;
    parts.port = parts.front.start(parts.options.port, parts.options.publicPort);
    const quint16 port = parts.options.publicPort != 0 ? parts.options.publicPort : parts.port;
    parts.endpoint = "http://127.0.0.1:" + std::to_string(port);
    parts.access.setPort(port);
    const std::string auth = parts.endpoint + "/" + authPath;
    parts.auth.tokens.setPlaces(auth, auth + "/protected");
    parts.toz.endpoint = parts.endpoint;
    parts.transfers.start();
    if (parts.options.seed == Seed::Demo) {
        seedDemoIdentities(parts.toz, parts.tozSettings.profile);
    }
    parts.storage->setEndpoint(parts.endpoint);
}

nlohmann::json Server::description() const
{
    const Parts &parts = *m_parts;
    nlohmann::json profile = parts.tozSettings.profile;
    profile["api_url"] = parts.endpoint;
    nlohmann::json toz = {{"api_url", parts.endpoint}, {"registration_token", parts.tozSettings.registrationToken}, {"profile", std::move(profile)}};
    if (parts.options.seed == Seed::Demo) {
        toz["identity"] = demoIdentitiesJson();
    }
    if (parts.tozSettings.seeded) {
        toz["notes"] = tozDemoNotes();
    }
    const auto access = [](const LockerClientAccessKey &key) -> nlohmann::json { return {{"access_key_id", key.id}, {"secret_access_key", key.secret}}; };
    nlohmann::json locker = access(parts.lockerKeys.platform.access);
    locker["api_base"] = parts.endpoint + "/" + lockerPath;
    locker["read_only"] = access(parts.lockerKeys.platform.readOnly);
    locker["console"] = {{"url", parts.endpoint + "/" + lockerConsolePath}, {"token", parts.lockerKeys.consoleToken}};
    locker["other_project"] = access(parts.lockerKeys.billing.access);
    return {{"port", parts.port}, {"tozstore", std::move(toz)}, {"locker", std::move(locker)}, {"auth", authDescription(parts.authClients, parts.endpoint)},
        {"incountry",
        {{"endpoint", parts.endpoint}, {"countries_endpoint", parts.endpoint + "/countries"}, {"token_endpoint", parts.endpoint + "/oauth2/token"},
            {"client_id", parts.settings.clientId}, {"client_secret", parts.settings.clientSecret}, {"api_key", parts.settings.apiKey},
            {"environment_id", parts.settings.environmentId}, {"secrets_data", parts.settings.secretsData}}}};
}

} // namespace strongroom::sandbox
