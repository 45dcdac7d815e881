// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Opening.h"

#include "connections/ImportAccount.h"
#include "connections/ImportLocker.h"
#include "connections/ImportTozStore.h"
#include "connections/LineFile.h"
#include "connections/SdkOptions.h"
#include "incountry/Country.h"
#include "incountry/JsonText.h"
#include "incountry/SecretsData.h"

#include <algorithm>
#include <utility>

namespace strongroom::connections {

namespace {

using incountry::JsonText;
using keychain::CredentialKind;

// Changes are made on a copy: what is refused half way has changed nothing.
class Importer {
public:
    explicit Importer(const Connection &connection) : m_connection(connection) {}

    void secretsData(std::string_view text)
    {
        (void)incountry::SecretsData::parse(text);
        put(CredentialKind::SecretsData, text);
    }
    void json(const JsonText &object);
    void lines(std::string_view text);
    std::vector<std::string> finish(ConfiguredConnection &target);

private:
    void put(CredentialKind kind, std::string_view value)
    {
        if (value.empty()) {
            throw ClientError("the " + std::string(nameOf(kind)) + " in the file is empty").about(std::string(nameOf(kind)));
        }
        m_credentials.insert_or_assign(kind, SecretBytes(value));
        understood(std::string(nameOf(kind)));
    }
    void understood(std::string name)
    {
        if (std::ranges::find(m_understood, name) == m_understood.end()) {
            m_understood.push_back(std::move(name));
        }
    }
    bool setting(std::string_view name, const JsonText &value);
    bool behaviour(std::string_view name, const JsonText &value);
    void option(std::string_view name, std::string value);

    Connection m_connection;
    Credentials m_credentials;
    std::vector<std::string> m_understood;
    bool m_offersAll = false;   // a sandbox's ready file: every way to sign in, for the reader to choose one
};

std::string text(const JsonText &value, std::string_view name)
{
    if (!value.isString()) {
        throw ClientError("the " + std::string(name) + " in the file is not text").about(std::string(name));
    }
    return value.string();
}

std::vector<CustomCipherChoice> customCiphers(const JsonText &list)
{
    std::vector<CustomCipherChoice> choices;
    const auto refuse = [] {
        throw ClientError("custom_ciphers in the file is not understood")
            .advise("It looks like [{\"version\": \"name\", \"algorithm\": \"fernet\", \"current\": true}].")
            .about("custom_ciphers");
    };
    if (!list.isArray()) {
        refuse();
    }
    list.forEachItem([&](const JsonText &item) {
        if (!item.isObject()) {
            refuse();
        }
        CustomCipherChoice choice;
        item.forEachMember([&](std::string_view name, const JsonText &value) {
            if (name == "version") {
                choice.version = text(value, "custom_ciphers");
            } else if (name == "algorithm") {
                choice.algorithm = text(value, "custom_ciphers");
            } else if (name == "current" && value.boolean()) {
                choice.current = *value.boolean();
            } else {
                refuse();
            }
        });
        if (choice.algorithm.empty()) {
            refuse();
        }
        choices.push_back(std::move(choice));
    });
    return choices;
}

std::vector<std::string> countryCodes(const JsonText &list)
{
    if (!list.isArray()) {
        throw ClientError("countries in the file is not a list").about("countries");
    }
    std::vector<std::string> codes;
    list.forEachItem([&](const JsonText &item) { codes.push_back(incountry::Country(text(item, "countries")).code()); });
    return codes;
}

void Importer::option(std::string_view name, std::string value)
{
    incountry::StorageConfiguration &storage = m_connection.storage;
    if (name == "environment_id") {
        storage.environmentId = std::move(value);
    } else if (name == "endpoint") {
        storage.endpoint = std::move(value);
    } else if (name == "endpoint_mask") {
        storage.endpointMask = std::move(value);
    } else if (name == "countries_endpoint") {
        storage.countriesEndpoint = std::move(value);
    } else {
        // One endpoint for every region.
        storage.authEndpoints = {{"default", std::move(value)}};
    }
    understood(std::string(name));
}

// How records are stored and reached. A file that says so must not be read as if it had not: what is written would be of another form.
bool Importer::behaviour(std::string_view name, const JsonText &value)
{
    constexpr std::string_view options[] = {"http_options", "auth_endpoints", "normalize_keys", "hash_search_keys"};
    if (name == "options") {
        readStorageOptions(value, m_connection.storage);
    } else if (std::ranges::find(options, name) != std::end(options)) {
        const std::string object = "{\"" + std::string(name) + "\":" + std::string(value.text()) + "}";
        readStorageOptions(*incountry::scanJson(object), m_connection.storage);
    } else if (name == "encrypt") {
        if (!value.boolean()) {
            throw ClientError("encrypt is neither true nor false").about("encrypt");
        }
        m_connection.storage.encryption = *value.boolean() ? incountry::Encryption::On : incountry::Encryption::Off;
    } else if (name == "custom_ciphers") {
        m_connection.customCiphers = customCiphers(value);
    } else if (name == "countries") {
        m_connection.countries = countryCodes(value);
    } else if (name == "ca_certificates") {
        m_connection.extraCaPem = text(value, name);
    } else if (name == "custom_encryption_configs") {
        throw ClientError("custom_encryption_configs in the file holds functions of a program, which a file cannot carry")
            .advise("Name built-in ciphers instead: \"custom_ciphers\": [{\"version\": \"name\", \"algorithm\": \"fernet\", \"current\": true}].")
            .about("custom_encryption_configs");
    } else {
        return false;
    }
    understood(std::string(name));
    return true;
}

// Whether the name is one of ours.
bool Importer::setting(std::string_view name, const JsonText &value)
{
    constexpr std::string_view texts[] = {"environment_id", "endpoint", "endpoint_mask", "countries_endpoint", "token_endpoint"};
    if (std::ranges::find(texts, name) != std::end(texts)) {
        option(name, text(value, name));
        return true;
    }
    for (const CredentialKind kind : {CredentialKind::ApiKey, CredentialKind::ClientId, CredentialKind::ClientSecret}) {
        if (name == nameOf(kind)) {
            if (!value.isString()) {
                throw ClientError("the " + std::string(name) + " in the file is not text").about(std::string(name));
            }
            put(kind, value.sensitiveString().view());
            return true;
        }
    }
    if (name == "secrets_data") {
        if (!value.isObject() && !value.isString()) {
            throw ClientError("the secrets_data in the file is neither a password nor an object").about("secrets_data");
        }
        secretsData(value.text());
        return true;
    }
    return behaviour(name, value);
}

void Importer::json(const JsonText &object)
{
    std::optional<JsonText> service;
    bool isSecretsData = false;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == "incountry" && value.isObject()) {
            service = value;
        } else if (name == "secrets" || name == "currentVersion") {
            isSecretsData = true;
        }
    });
    if (isSecretsData) {
        secretsData(object.text());
        return;
    }
    m_offersAll = service.has_value();
    (service ? *service : object).forEachMember([&](std::string_view name, const JsonText &value) {
        if (!value.isNull()) {
            (void)setting(name, value);
        }
    });
}

void Importer::lines(std::string_view content)
{
    forEachAssignment(content, [&](std::string_view name, const SensitiveText &value) {
        if (name == "INC_ENVIRONMENT_ID" && !value.empty()) {
            option("environment_id", std::string(value.view()));
        } else if (name == "INC_ENDPOINT" && !value.empty()) {
            option("endpoint", std::string(value.view()));
        } else if (name == "INC_API_KEY") {
            put(CredentialKind::ApiKey, value.view());
        } else if (name == "INC_CLIENT_ID") {
            put(CredentialKind::ClientId, value.view());
        } else if (name == "INC_CLIENT_SECRET") {
            put(CredentialKind::ClientSecret, value.view());
        }
    });
}

std::vector<std::string> Importer::finish(ConfiguredConnection &target)
{
    if (m_understood.empty()) {
        throw ClientError("nothing in this file is understood")
            .advise("Use secrets data (JSON), an .env file with INC_ lines, a file with environment_id, endpoint, client_id and so on, a TozStore client's e3db.json, an access key of Locker, "
                    "a client with client_id, client_secret and token_url, or an .env file of the API-token manager (SECRET_NAME, URL).");
    }
    if (m_offersAll && m_credentials.contains(CredentialKind::ClientId) && m_credentials.contains(CredentialKind::ClientSecret)
        && m_credentials.erase(CredentialKind::ApiKey) > 0) {
        std::erase(m_understood, std::string(nameOf(CredentialKind::ApiKey)));
    }
    const bool key = m_credentials.contains(CredentialKind::ApiKey);
    const bool client = m_credentials.contains(CredentialKind::ClientId) || m_credentials.contains(CredentialKind::ClientSecret);
    if (key && client) {
        throw ClientError("the file holds both an API key and client credentials").advise("Remove one of the two.").about("api_key");
    }
    if (key || client) {
        m_connection.signIn = key ? SignIn::ApiKey : SignIn::OAuth2;
        // What belongs to the other way to sign in would be in the way.
        target.credentials.erase(key ? CredentialKind::ClientId : CredentialKind::ApiKey);
        target.credentials.erase(key ? CredentialKind::ClientSecret : CredentialKind::ApiKey);
    }
    target.connection = std::move(m_connection);
    target.connection.service = Service::InCountry;
    for (const CredentialKind other : {CredentialKind::TozConfiguration, CredentialKind::LockerAccessKey, CredentialKind::XApiKey, CredentialKind::UserName, CredentialKind::Password,
                                       CredentialKind::AwsAccessKey}) {
        target.credentials.erase(other);
    }
    for (auto &[kind, value] : m_credentials) {
        target.credentials.insert_or_assign(kind, std::move(value));
    }
    return std::move(m_understood);
}

} // namespace

std::vector<std::string> importInto(ConfiguredConnection &target, std::string_view fileContent)
{
    const std::optional<JsonText> json = incountry::scanJson(fileContent);
    if (json && json->isObject()) {
        if (const std::optional<JsonText> client = oauthClientIn(*json, target.connection.service)) {
            return importOAuthClient(target, *client);
        }
        if (const std::optional<JsonText> configuration = tozConfigurationIn(*json, target.connection.service)) {
            return importTozConfiguration(target, *configuration);
        }
        if (const std::optional<JsonText> key = lockerKeyIn(*json, target.connection.service)) {
            return importLockerKey(target, *key);
        }
    } else if (std::vector<std::string> settings = importTokenLines(target, fileContent); !settings.empty()) {
        return settings;
    } else if (std::vector<std::string> understood = importLockerLines(target, fileContent); !understood.empty()) {
        return understood;
    }
    Importer importer(target.connection);
    if (json && json->isObject()) {
        importer.json(*json);
    } else {
        importer.lines(fileContent);
    }
    return importer.finish(target);
}

} // namespace strongroom::connections
