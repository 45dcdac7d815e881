// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ImportAccount.h"

#include "connections/AccountParts.h"
#include "connections/AwsKeys.h"
#include "connections/LineFile.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

namespace strongroom::connections {

namespace {

using incountry::JsonText;
using keychain::CredentialKind;

constexpr std::string_view idName = "client_id";
constexpr std::string_view secretName = "client_secret";
constexpr std::array<std::string_view, 2> urlNames{"token_url", "token_uri"};
constexpr std::string_view endpointName = "token_endpoint";   // InCountry's files have it too

std::optional<JsonText> member(const JsonText &object, std::string_view wanted)
{
    std::optional<JsonText> found;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == wanted && !value.isNull()) {
            found = value;
        }
    });
    return found;
}

// The name that this object has for its token endpoint; empty: none.
std::string_view urlNameIn(const JsonText &object)
{
    for (const std::string_view name : urlNames) {
        if (member(object, name)) {
            return name;
        }
    }
    return member(object, endpointName) ? endpointName : std::string_view();
}

bool isClient(const JsonText &object) { return member(object, idName) && member(object, secretName) && !urlNameIn(object).empty(); }

std::string textOf(const JsonText &object, std::string_view name)
{
    const std::optional<JsonText> value = member(object, name);
    if (!value) {
        return {};
    }
    if (!value->isString()) {
        throw ClientError(Sentence::tr("the %1 in the file is not text").arg(std::string(name))).about(std::string(name));
    }
    return value->string();
}

// "scope": "a b", or "scopes": ["a", "b"].
std::string scopeOf(const JsonText &client)
{
    std::string scope = textOf(client, "scope");
    const std::optional<JsonText> list = member(client, "scopes");
    if (!scope.empty() || !list || !list->isArray()) {
        return scope;
    }
    list->forEachItem([&](const JsonText &item) {
        if (!item.isString()) {
            throw ClientError(Sentence::tr("scopes in the file is not a list of texts")).about("scopes");
        }
        scope.append(scope.empty() ? "" : " ").append(item.string());
    });
    return scope;
}

SecretBytes secretIn(const JsonText &client, std::string_view name)
{
    const std::optional<JsonText> value = member(client, name);
    if (!value || !value->isString()) {
        throw ClientError(Sentence::tr("the %1 in the file is not text").arg(std::string(name))).about(std::string(name));
    }
    SecretBytes secret(value->sensitiveString().view());
    if (secret.empty()) {
        throw ClientError(Sentence::tr("the %1 in the file is empty").arg(std::string(name))).about(std::string(name));
    }
    return secret;
}

// What the manager's SDKs read; the AWS variables alone make no file one of theirs.
constexpr std::array<std::string_view, 2> marks{"SECRET_NAME", "URL"};

} // namespace

std::optional<JsonText> oauthClientIn(const JsonText &object, Service wanted)
{
    const bool ours = wanted == Service::SignIn || wanted == Service::ApiTokens;
    const bool others = member(object, "incountry") || member(object, "tozstore") || member(object, "locker");
    if (const std::optional<JsonText> service = member(object, "auth"); service && service->isObject() && isClient(*service)) {
        return ours || !others ? service : std::nullopt;
    }
    if (others || !isClient(object)) {
        return std::nullopt;
    }
    const bool inCountry = member(object, "environment_id") || member(object, "secrets_data") || urlNameIn(object) == endpointName;
    return ours || !inCountry ? std::optional(object) : std::nullopt;
}

std::vector<std::string> importOAuthClient(ConfiguredConnection &target, const JsonText &client)
{
    const std::string_view urlName = urlNameIn(client);
    const std::string url = textOf(client, urlName);
    const std::string scope = scopeOf(client);
    const std::string testUrl = textOf(client, "protected_url");
    Credentials credentials;
    credentials.emplace(CredentialKind::ClientId, secretIn(client, idName));
    credentials.emplace(CredentialKind::ClientSecret, secretIn(client, secretName));

    Connection connection = target.connection;
    if (connection.service == Service::ApiTokens) {
        connection.apiTokens = {};
        connection.apiTokens.settings.place = tokens::TokenPlace::Local;
        connection.apiTokens.settings.url = url;
        connection.apiTokens.settings.scope = scope;
        connection.apiTokens.testUrl = testUrl;
    } else {
        connection.service = Service::SignIn;
        connection.account = {};
        connection.account.testUrl = testUrl;
        auth::Environment &environment = connection.account.inlined.emplace();
        environment.name = hostOf(url);
        environment.tokenUrl = url;
        environment.scope = scope;
    }
    connection.validate();
    target.connection = std::move(connection);
    target.credentials = std::move(credentials);

    std::vector<std::string> understood{std::string(idName), std::string(secretName), std::string(urlName)};
    if (!scope.empty()) {
        understood.emplace_back("scope");
    }
    if (!testUrl.empty()) {
        understood.emplace_back("protected_url");
    }
    return understood;
}

std::vector<std::string> importTokenLines(ConfiguredConnection &target, std::string_view lines)
{
    bool secret = false;
    bool url = false;
    bool others = false;
    forEachAssignment(lines, [&](std::string_view name, const SensitiveText &) {
        secret = secret || name == marks[0];
        url = url || name == marks[1];
        others = others || name.starts_with("INC_");
    });
    // URL is anybody's name.
    const bool wanted = target.connection.service == Service::ApiTokens;
    if ((!wanted && (others || !secret)) || (!secret && !url)) {
        return {};
    }
    std::map<std::string, std::string> file = tokens::readEnvFile(lines);
    struct Wiper {
        std::map<std::string, std::string> &values;
        ~Wiper()
        {
            for (auto &[name, value] : values) {
                wipe(value);
            }
        }
    } const wiper{file};
    const auto valueOf = [&file](const char *name) {
        const auto found = file.find(name);
        return found == file.end() ? std::string_view() : std::string_view(found->second);
    };

    Connection connection = target.connection;
    connection.service = Service::ApiTokens;
    connection.apiTokens = {};
    connection.apiTokens.settings = tokens::settingsFromEnvironment({}, file);
    connection.apiTokens.settings.profile = std::string(valueOf("AWS_PROFILE"));
    Credentials credentials;
    std::vector<std::string> understood;
    if (!valueOf("AWS_ACCESS_KEY_ID").empty() && !valueOf("AWS_SECRET_ACCESS_KEY").empty()) {
        aws::Credentials keys;
        keys.accessKeyId = std::string(valueOf("AWS_ACCESS_KEY_ID"));
        keys.secretAccessKey = SecretBytes(valueOf("AWS_SECRET_ACCESS_KEY"));
        keys.sessionToken = SecretBytes(valueOf("AWS_SESSION_TOKEN"));
        credentials.emplace(CredentialKind::AwsAccessKey, awsKeysText(keys));
        connection.apiTokens.awsKeys = AwsKeys::Given;
        understood = {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"};
    }
    connection.validate();
    constexpr std::array<const char *, 14> names{"SECRET_NAME", "URL",        "SCOPE",              "INTERVAL",         "RETRIES",
                                                 "IS_LOCAL",    "TABLE_NAME", "TOKEN_ID",           "AWS_REGION",       "AWS_DEFAULT_REGION",
                                                 "AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_SECRETS_MANAGER"};
    std::vector<std::string> settings;
    std::ranges::copy_if(names, std::back_inserter(settings), [&](const char *name) { return !valueOf(name).empty(); });
    understood.insert(understood.begin(), settings.begin(), settings.end());
    target.connection = std::move(connection);
    target.credentials = std::move(credentials);
    return understood;
}

} // namespace strongroom::connections
