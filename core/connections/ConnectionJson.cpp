// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionJson.h"

#include "base/Error.h"
#include "locker/Client.h"

#include <array>
#include <utility>

namespace strongroom::connections {

namespace {

using keychain::CredentialKind;
constexpr std::array allKinds{CredentialKind::ApiKey, CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::SecretsData,
                              CredentialKind::TozConfiguration, CredentialKind::LockerAccessKey};
constexpr const char *inCountryName = "incountry";
constexpr const char *tozStoreName = "tozstore";   // of the service, and of the member with its settings
constexpr const char *lockerName = "locker";       // likewise

[[noreturn]] void refuse(const std::string &member) { throw ClientError("the saved connection's " + member + " is not what it should be").about(member); }

// Reads a member into `target` when it is there; a member that is there must have the right type.
void read(const Json &json, const char *name, std::string &target)
{
    if (const auto found = json.find(name); found != json.end()) {
        if (!found->is_string()) {
            refuse(name);
        }
        target = found->get<std::string>();
    }
}

void read(const Json &json, const char *name, std::optional<std::string> &target)
{
    if (json.contains(name)) {
        target.emplace();
        read(json, name, *target);
    }
}

// Two words for two values of an enum; any other boolean would do as well, but this is what the SDK's options look like.
template <typename Value>
void read(const Json &json, const char *name, Value &target, Value whenTrue, Value whenFalse)
{
    if (const auto found = json.find(name); found != json.end()) {
        if (!found->is_boolean()) {
            refuse(name);
        }
        target = found->get<bool>() ? whenTrue : whenFalse;
    }
}

void set(Json &json, const char *name, const std::optional<std::string> &value)
{
    if (value) {
        json[name] = *value;
    } else {
        json.erase(name);
    }
}

Json objectOr(Json &parent, const char *name)
{
    const auto found = parent.find(name);
    return found != parent.end() && found->is_object() ? *found : Json::object();
}

Json storageJson(const incountry::StorageConfiguration &storage, Json json)
{
    json["environment_id"] = storage.environmentId;
    set(json, "endpoint", storage.endpoint);
    set(json, "endpoint_mask", storage.endpointMask);
    // Defaults are not written, so that a later version's better default is used.
    const incountry::StorageConfiguration defaults;
    set(json, "countries_endpoint", storage.countriesEndpoint == defaults.countriesEndpoint ? std::nullopt : std::optional(storage.countriesEndpoint));
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
        refuse("storage");
    }
    read(json, "environment_id", storage.environmentId);
    read(json, "endpoint", storage.endpoint);
    read(json, "endpoint_mask", storage.endpointMask);
    read(json, "countries_endpoint", storage.countriesEndpoint);
    if (const auto found = json.find("auth_endpoints"); found != json.end()) {
        if (!found->is_object()) {
            refuse("auth_endpoints");
        }
        storage.authEndpoints.clear();
        for (const auto &[region, url] : found->items()) {
            if (!url.is_string()) {
                refuse("auth_endpoints");
            }
            storage.authEndpoints[region] = url.get<std::string>();
        }
    }
    read(json, "encrypt", storage.encryption, incountry::Encryption::On, incountry::Encryption::Off);
    read(json, "normalize_keys", storage.normalizeKeys, incountry::KeyNormalization::LowerCase, incountry::KeyNormalization::Off);
    read(json, "hash_search_keys", storage.searchKeys, incountry::SearchKeyStorage::Hashed, incountry::SearchKeyStorage::Plain);
    if (const auto found = json.find("timeout"); found != json.end()) {
        const auto seconds = exactInteger(*found);
        if (!seconds || *seconds <= 0) {
            refuse("timeout");
        }
        storage.timeout = std::chrono::seconds(*seconds);
    }
}

// The list of that name, empty when it is missing.
const Json &listOf(const Json &json, const char *name)
{
    static const Json none = Json::array();
    const auto found = json.find(name);
    if (found == json.end()) {
        return none;
    }
    if (!found->is_array()) {
        refuse(name);
    }
    return *found;
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
        refuse(tozStoreName);
    }
    read(json, "api_url", client.apiUrl);
    read(json, "client_id", client.clientId);
    read(json, "client_name", client.clientName);
    std::string suite = "sodium";
    read(json, "suite", suite);
    if (suite != "sodium" && suite != "nist") {
        refuse("suite");
    }
    client.suite = suite == "nist" ? tozstore::SuiteKind::Nist : tozstore::SuiteKind::Sodium;
    read(json, "can_sign", client.canSign, true, false);
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
        refuse(lockerName);
    }
    read(json, "api_base", project.apiBase);
    if (const auto found = json.find("cooldown"); found != json.end()) {
        const auto seconds = exactInteger(*found);
        if (!seconds || *seconds < 0 || *seconds > locker::mostCooldownSeconds) {
            refuse("cooldown");
        }
        project.cooldownSeconds = static_cast<int>(*seconds);
    }
    read(json, "offline_cache", project.offlineCache, true, false);
    for (const Json &name : listOf(json, "header_names")) {
        if (!name.is_string()) {
            refuse("header_names");
        }
        project.headerNames.push_back(name.get<std::string>());
    }
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
    read(json, "sign_in", signIn);
    if (signIn != "oauth2" && signIn != "api_key") {
        refuse("sign_in");
    }
    connection.signIn = signIn == "api_key" ? SignIn::ApiKey : SignIn::OAuth2;
    if (!json.contains("storage")) {
        refuse("storage");
    }
    readStorage(json.at("storage"), connection.storage);
    for (const Json &country : listOf(json, "countries")) {
        if (!country.is_string()) {
            refuse("countries");
        }
        connection.countries.push_back(country.get<std::string>());
    }
    for (const Json &entry : listOf(json, "custom_ciphers")) {
        if (!entry.is_object()) {
            refuse("custom_ciphers");
        }
        CustomCipherChoice choice;
        read(entry, "version", choice.version);
        read(entry, "algorithm", choice.algorithm);
        read(entry, "current", choice.current, true, false);
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
    case Service::SignIn:
        break;
    }
    set(json, "extra_ca_pem", connection.extraCaPem.empty() ? std::nullopt : std::optional(connection.extraCaPem));
    json["stored_credentials"] = Json::array();
    for (const CredentialKind kind : connection.storedCredentials) {
        json["stored_credentials"].push_back(nameOf(kind));
    }
    return json;
}

std::optional<Connection> connectionFromJson(const Json &json)
{
    if (!json.is_object()) {
        refuse("entry");
    }
    std::string service = inCountryName;
    read(json, "service", service);
    if (service != inCountryName && service != tozStoreName && service != lockerName) {
        return std::nullopt;
    }
    Connection connection;
    connection.service = service == tozStoreName ? Service::TozStore : service == lockerName ? Service::Locker : Service::InCountry;
    read(json, "id", connection.id);
    read(json, "name", connection.name);
    if (connection.id.empty() || connection.name.empty()) {
        refuse(connection.id.empty() ? "id" : "name");
    }
    if (connection.service == Service::InCountry) {
        readInCountry(json, connection);
    } else if (!json.contains(service)) {
        refuse(service);
    } else if (connection.service == Service::TozStore) {
        readTozStore(json.at(tozStoreName), connection.tozstore);
    } else {
        readLocker(json.at(lockerName), connection.locker);
    }
    read(json, "extra_ca_pem", connection.extraCaPem);
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
