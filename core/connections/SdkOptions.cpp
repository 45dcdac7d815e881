// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/SdkOptions.h"

#include "base/Text.h"
#include "incountry/JsonText.h"
#include "incountry/SecretsData.h"

#include <optional>
#include <utility>

namespace strongroom::connections {

namespace {

using incountry::JsonKind;
using incountry::JsonText;
using keychain::CredentialKind;
using Members = std::map<std::string, JsonText, std::less<>>;
using Environment = std::map<std::string, std::string>;

// `problem`: with the option as %1.
[[noreturn]] void refuse(const std::string &option, const Sentence &problem) { throw ClientError(problem.arg(option)).about(option); }

Members membersOf(const JsonText &object)
{
    Members members;
    object.forEachMember([&](std::string_view name, const JsonText &value) { members.insert_or_assign(std::string(name), value); });
    return members;
}

const JsonText *find(const Members &members, std::string_view name)
{
    const auto found = members.find(name);
    return found == members.end() ? nullptr : &found->second;
}

std::string text(const JsonText &value, const std::string &option)
{
    if (!value.isString()) {
        refuse(option, Sentence::tr("%1 is not text"));
    }
    return value.string();
}

template <typename Value>
void readFlag(const Members &members, const std::string &option, Value &target, Value whenTrue, Value whenFalse)
{
    if (const JsonText *const value = find(members, option)) {
        const std::optional<bool> flag = value->boolean();
        if (!flag) {
            refuse(option, Sentence::tr("%1 is neither true nor false"));
        }
        target = *flag ? whenTrue : whenFalse;
    }
}

const std::string *find(const Environment &environment, const char *name)
{
    const auto found = environment.find(name);
    return found == environment.end() ? nullptr : &found->second;
}

// An argument that is there wins, null included; a credential that is there is not empty.
std::optional<SecretBytes> credential(const Members &arguments, const Environment &environment, CredentialKind kind, const char *variable)
{
    const std::string name(nameOf(kind));
    std::optional<SecretBytes> value;
    if (const JsonText *const argument = find(arguments, name)) {
        if (argument->isNull()) {
            return std::nullopt;
        }
        if (!argument->isString()) {
            refuse(name, Sentence::tr("%1 is not text"));
        }
        value.emplace(argument->sensitiveString().view());
    } else if (const std::string *const found = find(environment, variable)) {
        value.emplace(std::string_view(*found));
    }
    if (value && value->empty()) {
        refuse(name, Sentence::tr("%1 is empty"));
    }
    return value;
}

std::string environmentId(const Members &arguments, const Environment &environment)
{
    std::string value;
    if (const JsonText *const argument = find(arguments, "environment_id"); argument != nullptr && !argument->isNull()) {
        value = text(*argument, "environment_id");
    }
    if (value.empty()) {
        if (const std::string *const found = find(environment, "INC_ENVIRONMENT_ID")) {
            value = *found;
        }
    }
    if (value.empty()) {
        throw ClientError(Sentence::tr("the environment id is missing")).advise(Sentence::tr("Set INC_ENVIRONMENT_ID.")).about("environment_id");
    }
    return value;
}

void readEndpoint(const Members &arguments, const Environment &environment, incountry::StorageConfiguration &storage)
{
    if (const JsonText *const argument = find(arguments, "endpoint")) {
        if (!argument->isNull()) {
            storage.endpoint = text(*argument, "endpoint");
        }
    } else if (const std::string *const found = find(environment, "INC_ENDPOINT")) {
        storage.endpoint = *found;
    }
}

void readAuthEndpoints(const JsonText &value, incountry::StorageConfiguration &storage)
{
    if (!value.isObject()) {
        refuse("auth_endpoints", Sentence::tr("%1 is not a list of regions and URLs"));
    }
    storage.authEndpoints.clear();
    value.forEachMember([&](std::string_view region, const JsonText &url) { storage.authEndpoints[toLowerAscii(region)] = text(url, "auth_endpoints"); });
}

void readSecrets(const JsonText &value, Credentials &credentials)
{
    if (value.isNull()) {
        return;
    }
    if (!value.isString() && !value.isObject()) {
        throw ClientError(Sentence::tr("secrets data is neither a password nor an object")).about("secrets");
    }
    (void)incountry::SecretsData::parse(value.text());
    credentials.emplace(CredentialKind::SecretsData, SecretBytes(value.text()));
}

void readSignIn(const Members &arguments, const Environment &environment, ConfiguredConnection &configured)
{
    std::optional<SecretBytes> apiKey = credential(arguments, environment, CredentialKind::ApiKey, "INC_API_KEY");
    std::optional<SecretBytes> clientId = credential(arguments, environment, CredentialKind::ClientId, "INC_CLIENT_ID");
    std::optional<SecretBytes> clientSecret = credential(arguments, environment, CredentialKind::ClientSecret, "INC_CLIENT_SECRET");
    if (apiKey && (clientId || clientSecret)) {
        throw ClientError(Sentence::tr("both an API key and client credentials are given"))
            .advise(Sentence::tr("Unset INC_API_KEY, or INC_CLIENT_ID and INC_CLIENT_SECRET."))
            .about("api_key");
    }
    if (!apiKey && !clientId && !clientSecret) {
        throw ClientError(Sentence::tr("there are no credentials"))
            .advise(Sentence::tr("Set INC_API_KEY, or INC_CLIENT_ID and INC_CLIENT_SECRET."))
            .about("credentials");
    }
    if (!apiKey && (!clientId || !clientSecret)) {
        const std::string missing = clientId ? "client_secret" : "client_id";
        throw ClientError(Sentence::tr("the %1 is missing").arg(missing))
            .advise(clientId ? Sentence::tr("Set INC_CLIENT_SECRET.") : Sentence::tr("Set INC_CLIENT_ID."))
            .about(missing);
    }
    if (apiKey) {
        configured.connection.signIn = SignIn::ApiKey;
        configured.credentials.emplace(CredentialKind::ApiKey, std::move(*apiKey));
        return;
    }
    configured.connection.signIn = SignIn::OAuth2;
    configured.credentials.emplace(CredentialKind::ClientId, std::move(*clientId));
    configured.credentials.emplace(CredentialKind::ClientSecret, std::move(*clientSecret));
}

} // namespace

void readStorageOptions(const JsonText &value, incountry::StorageConfiguration &storage)
{
    if (!value.isObject()) {
        refuse("options", Sentence::tr("%1 is not an object"));
    }
    const Members options = membersOf(value);
    if (const JsonText *const http = find(options, "http_options")) {
        if (!http->isObject()) {
            refuse("http_options", Sentence::tr("%1 is not an object"));
        }
        const Members httpOptions = membersOf(*http);
        if (const JsonText *const timeout = find(httpOptions, "timeout")) {
            const std::optional<std::int64_t> seconds = timeout->integer();
            constexpr std::int64_t day = 24 * 60 * 60;
            if (!seconds || *seconds <= 0 || *seconds > day) {
                refuse("timeout", Sentence::tr("%1 is not a whole number of seconds between 1 and a day"));
            }
            storage.timeout = std::chrono::seconds(*seconds);
        }
    }
    if (const JsonText *const mask = find(options, "endpoint_mask"); mask != nullptr && !mask->isNull()) {
        storage.endpointMask = text(*mask, "endpoint_mask");
    }
    if (const JsonText *const countries = find(options, "countries_endpoint"); countries != nullptr && !countries->isNull()) {
        storage.countriesEndpoint = text(*countries, "countries_endpoint");
    }
    if (const JsonText *const endpoints = find(options, "auth_endpoints")) {
        readAuthEndpoints(*endpoints, storage);
    }
    readFlag(options, "normalize_keys", storage.normalizeKeys, incountry::KeyNormalization::LowerCase, incountry::KeyNormalization::Off);
    readFlag(options, "hash_search_keys", storage.searchKeys, incountry::SearchKeyStorage::Hashed, incountry::SearchKeyStorage::Plain);
}

ConfiguredConnection fromSdkOptions(std::string_view argumentsJson, const std::map<std::string, std::string> &environment)
{
    const std::optional<JsonText> json = incountry::scanJson(argumentsJson);
    if (!json || !json->isObject()) {
        throw ClientError(Sentence::tr("the configuration is not a JSON object")).about("configuration");
    }
    const Members arguments = membersOf(*json);
    ConfiguredConnection configured;
    Connection &connection = configured.connection;
    connection.id = newConnectionId();
    connection.name = "environment";
    connection.origin = Origin::Environment;
    connection.storage.environmentId = environmentId(arguments, environment);
    readSignIn(arguments, environment, configured);
    readEndpoint(arguments, environment, connection.storage);
    readFlag(arguments, "encrypt", connection.storage.encryption, incountry::Encryption::On, incountry::Encryption::Off);
    enum class Debug { On, Off } debug = Debug::Off;   // the SDK's own logging; only its type is checked
    readFlag(arguments, "debug", debug, Debug::On, Debug::Off);
    if (const JsonText *const options = find(arguments, "options")) {
        readStorageOptions(*options, connection.storage);
    }
    if (const JsonText *const secrets = find(arguments, "secrets"); secrets != nullptr && connection.storage.encryption == incountry::Encryption::On) {
        readSecrets(*secrets, configured.credentials);
    }
    connection.storage.validate();
    return configured;
}

} // namespace strongroom::connections
