// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionJson.h"

#include "connections/AccountJson.h"
#include "connections/JsonMembers.h"
#include "connections/NetworkJson.h"
#include "locker/Client.h"

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::connections {

namespace {

using keychain::CredentialKind;
constexpr std::array allKinds{CredentialKind::ApiKey, CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::SecretsData,
                              CredentialKind::TozConfiguration, CredentialKind::LockerAccessKey, CredentialKind::XApiKey, CredentialKind::UserName,
                              CredentialKind::Password, CredentialKind::AwsAccessKey, CredentialKind::ProxyPassword};
constexpr const char *inCountryName = "incountry";
constexpr const char *tozStoreName = "tozstore";   // of the service, and of the member with its settings
constexpr const char *lockerName = "locker";       // likewise
constexpr const char *apiTokensName = "api_tokens";
constexpr const char *signInName = "signin";       // "sign_in" says how InCountry signs in

Json storageJson(const incountry::StorageConfiguration &storage, Json json)
{
    json["environment_id"] = storage.environmentId;
    setMember(json, "endpoint", storage.endpoint);
    setMember(json, "endpoint_mask", storage.endpointMask);
    // Defaults are not written, so that a later version's better default is used.
    const incountry::StorageConfiguration defaults;
    setMember(json, "countries_endpoint", storage.countriesEndpoint == defaults.countriesEndpoint ? std::nullopt : std::optional(storage.countriesEndpoint));
    if (storage.authEndpoints == defaults.authEndpoints) {
        json.erase("auth_endpoints");
    } else {
        json["auth_endpoints"] = storage.authEndpoints;
    }
    json["encrypt"] = storage.encryption == incountry::Encryption::On;
    json["normalize_keys"] = storage.normalizeKeys == incountry::KeyNormalization::LowerCase;
    json["hash_search_keys"] = storage.searchKeys == incountry::SearchKeyStorage::Hashed;
    json["timeout"] = storage.timeout.count();
    return json;
}

void readStorage(const Json &json, incountry::StorageConfiguration &storage)
{
    if (!json.is_object()) {
        refuseMember("storage");
    }
    readMember(json, "environment_id", storage.environmentId);
    readMember(json, "endpoint", storage.endpoint);
    readMember(json, "endpoint_mask", storage.endpointMask);
    readMember(json, "countries_endpoint", storage.countriesEndpoint);
    if (const auto found = json.find("auth_endpoints"); found != json.end()) {
        if (!found->is_object()) {
            refuseMember("auth_endpoints");
        }
        storage.authEndpoints.clear();
        for (const auto &[region, url] : found->items()) {
            if (!url.is_string()) {
                refuseMember("auth_endpoints");
            }
            storage.authEndpoints[region] = url.get<std::string>();
        }
    }
    readMember(json, "encrypt", storage.encryption, incountry::Encryption::On, incountry::Encryption::Off);
    readMember(json, "normalize_keys", storage.normalizeKeys, incountry::KeyNormalization::LowerCase, incountry::KeyNormalization::Off);
    readMember(json, "hash_search_keys", storage.searchKeys, incountry::SearchKeyStorage::Hashed, incountry::SearchKeyStorage::Plain);
    if (const auto found = json.find("timeout"); found != json.end()) {
        const auto seconds = exactInteger(*found);
        if (!seconds || *seconds <= 0) {
            refuseMember("timeout");
        }
        storage.timeout = std::chrono::seconds(*seconds);
    }
}

Json tozStoreJson(const TozStoreConnection &client, Json json)
{
    json["api_url"] = client.apiUrl;
    json["client_id"] = client.clientId;
    json["client_name"] = client.clientName;
    json["suite"] = client.suite == tozstore::SuiteKind::Nist ? "nist" : "sodium";
    json["can_sign"] = client.canSign;
    return json;
}

void readTozStore(const Json &json, TozStoreConnection &client)
{
    if (!json.is_object()) {
        refuseMember(tozStoreName);
    }
    readMember(json, "api_url", client.apiUrl);
    readMember(json, "client_id", client.clientId);
    readMember(json, "client_name", client.clientName);
    std::string suite = "sodium";
    readMember(json, "suite", suite);
    if (suite != "sodium" && suite != "nist") {
        refuseMember("suite");
    }
    client.suite = suite == "nist" ? tozstore::SuiteKind::Nist : tozstore::SuiteKind::Sodium;
    readMember(json, "can_sign", client.canSign, true, false);
}

Json lockerJson(const LockerConnection &project, Json json)
{
    json["api_base"] = project.apiBase;
    json["cooldown"] = project.cooldownSeconds;
    json["offline_cache"] = project.offlineCache;
    json["header_names"] = project.headerNames;
    return json;
}

void readLocker(const Json &json, LockerConnection &project)
{
    if (!json.is_object()) {
        refuseMember(lockerName);
    }
    readMember(json, "api_base", project.apiBase);
    if (const auto found = json.find("cooldown"); found != json.end()) {
        const auto seconds = exactInteger(*found);
        if (!seconds || *seconds < 0 || *seconds > locker::mostCooldownSeconds) {
            refuseMember("cooldown");
        }
        project.cooldownSeconds = static_cast<int>(*seconds);
    }
    readMember(json, "offline_cache", project.offlineCache, true, false);
    project.headerNames = textsOf(json, "header_names");
}

void writeInCountry(const Connection &connection, Json &json)
{
    json["sign_in"] = connection.signIn == SignIn::ApiKey ? "api_key" : "oauth2";
    json["storage"] = storageJson(connection.storage, objectOr(json, "storage"));
    json["countries"] = connection.countries;
    json["custom_ciphers"] = Json::array();
    for (const CustomCipherChoice &choice : connection.customCiphers) {
        json["custom_ciphers"].push_back({{"version", choice.version}, {"algorithm", choice.algorithm}, {"current", choice.current}});
    }
}

void readInCountry(const Json &json, Connection &connection)
{
    std::string signIn = "oauth2";
    readMember(json, "sign_in", signIn);
    if (signIn != "oauth2" && signIn != "api_key") {
        refuseMember("sign_in");
    }
    connection.signIn = signIn == "api_key" ? SignIn::ApiKey : SignIn::OAuth2;
    if (!json.contains("storage")) {
        refuseMember("storage");
    }
    readStorage(json.at("storage"), connection.storage);
    connection.countries = textsOf(json, "countries");
    for (const Json &entry : listOf(json, "custom_ciphers")) {
        if (!entry.is_object()) {
            refuseMember("custom_ciphers");
        }
        CustomCipherChoice choice;
        readMember(entry, "version", choice.version);
        readMember(entry, "algorithm", choice.algorithm);
        readMember(entry, "current", choice.current, true, false);
        connection.customCiphers.push_back(std::move(choice));
    }
}

} // namespace

Json toJson(const Connection &connection, Json existing)
{
    Json json = existing.is_object() ? std::move(existing) : Json::object();
    json["id"] = connection.id;
    json["name"] = connection.name;
    switch (connection.service) {
    case Service::InCountry:
        json["service"] = inCountryName;
        writeInCountry(connection, json);
        break;
    case Service::TozStore:
        json["service"] = tozStoreName;
        json[tozStoreName] = tozStoreJson(connection.tozstore, objectOr(json, tozStoreName));
        break;
    case Service::Locker:
        json["service"] = lockerName;
        json[lockerName] = lockerJson(connection.locker, objectOr(json, lockerName));
        break;
    case Service::ApiTokens:
        json["service"] = apiTokensName;
        json[apiTokensName] = apiTokensJson(connection.apiTokens, objectOr(json, apiTokensName));
        break;
    case Service::SignIn:
        json["service"] = signInName;
        json[signInName] = signInJson(connection.account, objectOr(json, signInName));
        break;
    }
    // What an older version does not know it carries through; it would write all the same.
    setMember(json, "mode", connection.mode == Mode::Normal ? std::nullopt : std::optional(std::string(nameOf(connection.mode))));
    setMember(json, "extra_ca_pem", connection.extraCaPem.empty() ? std::nullopt : std::optional(connection.extraCaPem));
    writeNetwork(connection.network, json);
    json["stored_credentials"] = Json::array();
    for (const CredentialKind kind : connection.storedCredentials) {
        json["stored_credentials"].push_back(nameOf(kind));
    }
    return json;
}

namespace {
std::optional<Service> serviceNamed(const std::string &name)
{
    constexpr std::array<std::pair<const char *, Service>, 5> all{{{inCountryName, Service::InCountry},
                                                                   {tozStoreName, Service::TozStore},
                                                                   {lockerName, Service::Locker},
                                                                   {apiTokensName, Service::ApiTokens},
                                                                   {signInName, Service::SignIn}}};
    const auto found = std::find_if(all.begin(), all.end(), [&name](const auto &entry) { return name == entry.first; });
    return found != all.end() ? std::optional(found->second) : std::nullopt;
}
} // namespace

std::optional<Connection> connectionFromJson(const Json &json)
{
    if (!json.is_object()) {
        refuseMember("entry");
    }
    std::string service = inCountryName;
    readMember(json, "service", service);
    const std::optional<Service> known = serviceNamed(service);
    if (!known) {
        return std::nullopt;
    }
    Connection connection;
    connection.service = *known;
    readMember(json, "id", connection.id);
    readMember(json, "name", connection.name);
    if (connection.id.empty() || connection.name.empty()) {
        refuseMember(connection.id.empty() ? "id" : "name");
    }
    if (connection.service != Service::InCountry && !json.contains(service)) {
        refuseMember(service);
    }
    switch (connection.service) {
    case Service::InCountry:
        readInCountry(json, connection);
        break;
    case Service::TozStore:
        readTozStore(json.at(tozStoreName), connection.tozstore);
        break;
    case Service::Locker:
        readLocker(json.at(lockerName), connection.locker);
        break;
    case Service::ApiTokens:
        connection.apiTokens = apiTokensFromJson(json.at(apiTokensName));
        break;
    case Service::SignIn:
        connection.account = signInFromJson(json.at(signInName));
        break;
    }
    std::string mode(nameOf(Mode::Normal));   // files of older versions have none
    readMember(json, "mode", mode);
    try {
        connection.mode = modeOf(mode);
    } catch (const ClientError &) {
        connection.mode = Mode::ReadOnly;   // of a later version, or damaged: not to be guessed at with changes
    }
    readMember(json, "extra_ca_pem", connection.extraCaPem);
    connection.network = networkFromJson(json);
    for (const Json &name : listOf(json, "stored_credentials")) {
        for (const CredentialKind kind : allKinds) {
            if (name == nameOf(kind)) {
                connection.storedCredentials.insert(kind);
            }
        }
    }
    return connection;
}

} // namespace strongroom::connections
