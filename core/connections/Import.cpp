// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/Opening.h"

#include "connections/ImportAccount.h"
#include "connections/ImportAws.h"
#include "connections/ImportLocker.h"
#include "connections/ImportSignIn.h"
#include "connections/ImportTozStore.h"
#include "connections/LineFile.h"
#include "connections/SdkOptions.h"
#include "connections/SectionChoice.h"
#include "incountry/Country.h"
#include "incountry/JsonText.h"
#include "incountry/SecretsData.h"

#include <algorithm>
#include <array>
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
            throw ClientError(Sentence::tr("the %1 in the file is empty").arg(std::string(nameOf(kind)))).about(std::string(nameOf(kind)));
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
    void oauth(const JsonText &object);
    bool setting(std::string_view name, const JsonText &value);
    bool behaviour(std::string_view name, const JsonText &value);
    void option(std::string_view name, std::string value);

    Connection m_connection;
    Credentials m_credentials;
    std::vector<std::string> m_understood;
    bool m_offersAll = false;   // a sandbox's ready file: every way to sign in, for the reader to choose one
    bool m_isStorage = false;   // the options of an SDK: its secrets are one of many, and the Node SDK's names count
};

// The Node SDK's spelling of the same options.
std::string_view snakeCase(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> names{{{"environmentId", "environment_id"},
                                                                                   {"apiKey", "api_key"},
                                                                                   {"clientId", "client_id"},
                                                                                   {"clientSecret", "client_secret"},
                                                                                   {"endpointMask", "endpoint_mask"},
                                                                                   {"countriesEndpoint", "countries_endpoint"},
                                                                                   {"authEndpoints", "auth_endpoints"},
                                                                                   {"normalizeKeys", "normalize_keys"},
                                                                                   {"hashSearchKeys", "hash_search_keys"},
                                                                                   {"secretsData", "secrets_data"},
                                                                                   {"secrets", "secrets_data"}}};   // the argument of the SDKs
    const auto found = std::ranges::find(names, name, &std::pair<std::string_view, std::string_view>::first);
    return found == names.end() ? name : found->second;
}

std::string text(const JsonText &value, std::string_view name)
{
    if (!value.isString()) {
        throw ClientError(Sentence::tr("the %1 in the file is not text").arg(std::string(name))).about(std::string(name));
    }
    return value.string();
}

std::vector<CustomCipherChoice> customCiphers(const JsonText &list)
{
    std::vector<CustomCipherChoice> choices;
    const auto refuse = [] {
        throw ClientError(Sentence::tr("custom_ciphers in the file is not understood"))
            .advise(Sentence::tr("It looks like [{\"version\": \"name\", \"algorithm\": \"fernet\", \"current\": true}]."))
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
        throw ClientError(Sentence::tr("countries in the file is not a list")).about("countries");
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
            throw ClientError(Sentence::tr("encrypt is neither true nor false")).about("encrypt");
        }
        m_connection.storage.encryption = *value.boolean() ? incountry::Encryption::On : incountry::Encryption::Off;
    } else if (name == "custom_ciphers") {
        m_connection.customCiphers = customCiphers(value);
    } else if (name == "countries") {
        m_connection.countries = countryCodes(value);
    } else if (name == "ca_certificates") {
        m_connection.extraCaPem = text(value, name);
    } else if (name == "custom_encryption_configs") {
        throw ClientError(Sentence::tr("custom_encryption_configs in the file holds functions of a program, which a file cannot carry"))
            .advise(Sentence::tr("Name built-in ciphers instead: \"custom_ciphers\": [{\"version\": \"name\", \"algorithm\": \"fernet\", \"current\": true}]."))
            .about("custom_encryption_configs");
    } else {
        return false;
    }
    understood(std::string(name));
    return true;
}

// Whether the name is one of ours.
bool Importer::setting(std::string_view given, const JsonText &value)
{
    const std::string_view name = m_isStorage ? snakeCase(given) : given;
    if (name == "oauth" && value.isObject()) {
        oauth(value);
        return true;
    }
    constexpr std::string_view texts[] = {"environment_id", "endpoint", "endpoint_mask", "countries_endpoint", "token_endpoint"};
    if (std::ranges::find(texts, name) != std::end(texts)) {
        option(name, text(value, name));
        return true;
    }
    for (const CredentialKind kind : {CredentialKind::ApiKey, CredentialKind::ClientId, CredentialKind::ClientSecret}) {
        if (name == nameOf(kind)) {
            if (!value.isString()) {
                throw ClientError(Sentence::tr("the %1 in the file is not text").arg(std::string(name))).about(std::string(name));
            }
            put(kind, value.sensitiveString().view());
            return true;
        }
    }
    if (name == "secrets_data") {
        if (!value.isObject() && !value.isString()) {
            throw ClientError(Sentence::tr("the secrets_data in the file is neither a password nor an object")).about("secrets_data");
        }
        secretsData(value.text());
        return true;
    }
    return behaviour(name, value);
}

// What the Node SDK has below "oauth".
void Importer::oauth(const JsonText &object)
{
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if (!value.isNull() && (name == "clientId" || name == "clientSecret" || name == "authEndpoints")) {
            (void)setting(name, value);
        }
    });
}

void Importer::json(const JsonText &object)
{
    std::optional<JsonText> service;
    bool isSecretsData = false;
    bool isVersioned = false;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == "incountry" && value.isObject()) {
            service = value;
        } else if (name == "secrets" || name == "currentVersion") {
            isSecretsData = true;
            isVersioned = isVersioned || name == "currentVersion";
        } else if (name == "environment_id" || name == "environmentId" || (name == "oauth" && value.isObject())) {
            m_isStorage = true;
        }
    });
    if (isSecretsData && (isVersioned || !m_isStorage)) {
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
        throw ClientError(Sentence::tr("nothing in this file is understood"))
            .advise(Sentence::tr("Use secrets data (JSON), an .env file with INC_ lines, a file with environment_id, endpoint, client_id and so on, "
                                  "a TozStore client's e3db.json, an access key of Locker (JSON, ~/.locker/credentials or an .env file), "
                                  "a client that signs in (JSON or an .env file with client id, secret and token URL or user pool), "
                                  "an .env file of the API-token manager (SECRET_NAME, URL), or ~/.aws/credentials or config."))
            .about("file");
    }
    if (m_offersAll && m_credentials.contains(CredentialKind::ClientId) && m_credentials.contains(CredentialKind::ClientSecret)
        && m_credentials.erase(CredentialKind::ApiKey) > 0) {
        std::erase(m_understood, std::string(nameOf(CredentialKind::ApiKey)));
    }
    const bool key = m_credentials.contains(CredentialKind::ApiKey);
    const bool client = m_credentials.contains(CredentialKind::ClientId) || m_credentials.contains(CredentialKind::ClientSecret);
    if (key && client) {
        throw ClientError(Sentence::tr("the file holds both an API key and client credentials"))
            .advise(Sentence::tr("Remove one of the two."))
            .about("api_key");
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

bool isVariable(std::string_view name)
{
    return !name.empty() && name.front() >= 'A' && name.front() <= 'Z' && std::ranges::all_of(name, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
}

// JSON whose members are variables, such as those of an AWS Lambda function ("Variables"), as lines; empty: it is not.
SensitiveText variablesIn(const JsonText &object)
{
    SensitiveText lines;
    bool all = true;
    std::optional<JsonText> inside;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if ((name == "Variables" || name == "Environment") && value.isObject()) {
            inside = value;
        }
        all = all && isVariable(name);
        if (!all || !value.isString()) {
            return;
        }
        lines.append(name);
        lines.append("=\"");
        const SensitiveText content = value.sensitiveString();
        for (std::size_t at = 0; at < content.size(); ++at) {
            const std::string_view one = content.view().substr(at, 1);
            lines.append(one == "\n" ? std::string_view("\\n") : one == "\"" ? std::string_view("\\\"") : one == "\\" ? std::string_view("\\\\") : one);
        }
        lines.append("\"\n");
    });
    if (inside) {
        return variablesIn(*inside);
    }
    return all ? std::move(lines) : SensitiveText();
}

std::vector<std::string> importLines(ConfiguredConnection &target, std::string_view lines, SectionChoice &choice)
{
    if (std::vector<std::string> understood = importTokenLines(target, lines); !understood.empty()) {
        return understood;
    }
    if (std::vector<std::string> understood = importLockerLines(target, lines, choice); !understood.empty()) {
        return understood;
    }
    if (std::vector<std::string> understood = importSignInLines(target, lines); !understood.empty()) {
        return understood;
    }
    if (std::vector<std::string> understood = importAwsLines(target, lines, choice); !understood.empty()) {
        return understood;
    }
    Importer importer(target.connection);
    importer.lines(lines);
    return importer.finish(target);
}

std::vector<std::string> importJson(ConfiguredConnection &target, const JsonText &json, SectionChoice &choice)
{
    if (const std::optional<JsonText> client = oauthClientIn(json, target.connection.service)) {
        return importOAuthClient(target, *client);
    }
    if (const std::optional<JsonText> configuration = tozConfigurationIn(json, target.connection.service)) {
        return importTozConfiguration(target, *configuration);
    }
    if (const std::optional<JsonText> key = lockerKeyIn(json, target.connection.service)) {
        return importLockerKey(target, *key);
    }
    if (std::vector<std::string> understood = importSignInJson(target, json, choice); !understood.empty()) {
        return understood;
    }
    if (std::vector<std::string> understood = importAwsJson(target, json); !understood.empty()) {
        return understood;
    }
    if (const SensitiveText lines = variablesIn(json); !lines.empty()) {
        return importLines(target, lines.view(), choice);
    }
    Importer importer(target.connection);
    importer.json(json);
    return importer.finish(target);
}

} // namespace

ImportedFile importFile(ConfiguredConnection &target, std::string_view fileContent, const std::string &section)
{
    SectionChoice choice;
    choice.wanted = section;
    ImportedFile imported;
    const std::optional<JsonText> json = incountry::scanJson(fileContent);
    imported.understood = json && json->isObject() ? importJson(target, *json, choice) : importLines(target, fileContent, choice);
    imported.section = std::move(choice.taken);
    imported.sections = std::move(choice.names);
    return imported;
}

std::vector<std::string> importInto(ConfiguredConnection &target, std::string_view fileContent) { return importFile(target, fileContent).understood; }

} // namespace strongroom::connections
