// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ImportSignIn.h"

#include "base/Text.h"
#include "connections/AccountParts.h"
#include "connections/LineFile.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace strongroom::connections {

namespace {

using incountry::JsonText;
using keychain::CredentialKind;

enum class Part { ClientId, ClientSecret, UserName, Password, ApiKey, XApiKey, TokenUrl, Pool, Region, CognitoEndpoint, ClientAuthentication, Scheme, Scope, TestUrl, Environment, Name };

// Lower case, without _ and -.
constexpr std::array<std::pair<std::string_view, Part>, 32> spellings{{
    {"clientid", Part::ClientId},
    {"appclientid", Part::ClientId},
    {"userpoolclientid", Part::ClientId},
    {"userpoolwebclientid", Part::ClientId},
    {"userpoolswebclientid", Part::ClientId},
    {"clientsecret", Part::ClientSecret},
    {"appclientsecret", Part::ClientSecret},
    {"userpoolclientsecret", Part::ClientSecret},
    {"username", Part::UserName},
    {"password", Part::Password},
    {"apikey", Part::ApiKey},
    {"xapikey", Part::XApiKey},
    {"tokenurl", Part::TokenUrl},
    {"tokenuri", Part::TokenUrl},
    {"tokenendpoint", Part::TokenUrl},
    {"userpoolid", Part::Pool},
    {"userpoolsid", Part::Pool},
    {"region", Part::Region},
    {"awsregion", Part::Region},
    {"cognitoregion", Part::Region},
    {"cognitoendpoint", Part::CognitoEndpoint},
    {"clientauth", Part::ClientAuthentication},
    {"clientauthentication", Part::ClientAuthentication},
    {"scheme", Part::Scheme},
    {"headerscheme", Part::Scheme},
    {"scope", Part::Scope},
    {"scopes", Part::Scope},
    {"testurl", Part::TestUrl},
    {"protectedurl", Part::TestUrl},
    {"environment", Part::Environment},
    {"envname", Part::Environment},
    {"name", Part::Name},
}};
constexpr std::array<std::string_view, 6> prefixes{"strongroom", "cognito", "oauth2", "oauth", "auth", "aws"};

std::optional<Part> partOf(std::string_view name)
{
    std::string plain = toLowerAscii(name);
    std::erase_if(plain, [](char c) { return c == '_' || c == '-'; });
    const auto lookUp = [](std::string_view spelling) -> std::optional<Part> {
        const auto found = std::ranges::find(spellings, spelling, &std::pair<std::string_view, Part>::first);
        return found == spellings.end() ? std::nullopt : std::optional(found->second);
    };
    std::optional<Part> part = lookUp(plain);
    for (const std::string_view prefix : prefixes) {
        if (!part && plain.starts_with(prefix)) {
            part = lookUp(std::string_view(plain).substr(prefix.size()));
        }
    }
    return part;
}

struct Found {
    std::map<Part, SensitiveText> parts;
    std::map<Part, std::string> names;        // as the file spells them
    std::string wrong;                        // a member that is not text
    bool others = false;                      // names that only another service's files have

    void take(std::string_view name, const SensitiveText &value)
    {
        if (const std::optional<Part> part = partOf(name); part && !value.empty()) {
            parts.insert_or_assign(*part, value);
            names.insert_or_assign(*part, std::string(name));
        }
    }
    [[nodiscard]] bool has(Part part) const { return parts.contains(part); }
    [[nodiscard]] std::string text(Part part) const
    {
        const auto found = parts.find(part);
        return found == parts.end() ? std::string() : std::string(found->second.view());
    }
    [[nodiscard]] bool isPlace() const { return has(Part::TokenUrl) || has(Part::Pool); }
    [[nodiscard]] bool isAnything() const
    {
        return isPlace() || has(Part::ClientId) || has(Part::ClientSecret) || has(Part::Password) || has(Part::ApiKey) || has(Part::XApiKey);
    }
};

SignInKind kindOf(const Found &found)
{
    if (found.has(Part::UserName) || found.has(Part::Password) || (found.has(Part::Pool) && !found.has(Part::TokenUrl))) {
        return SignInKind::UserPassword;
    }
    const bool client = found.has(Part::ClientId) || found.has(Part::ClientSecret) || found.isPlace();
    return !client && found.has(Part::ApiKey) ? SignInKind::ApiKey : SignInKind::ServiceAccount;
}

void readPlace(SignInConnection &account, const Found &found)
{
    if (!found.isPlace()) {
        account.environment = found.text(Part::Environment);
        account.scope = found.text(Part::Scope);
        return;
    }
    auth::Environment environment;
    environment.tokenUrl = found.text(Part::TokenUrl);
    environment.userPoolId = found.text(Part::Pool);
    environment.region = found.text(Part::Region);
    environment.cognitoEndpoint = found.text(Part::CognitoEndpoint);
    environment.scope = found.text(Part::Scope);
    if (found.has(Part::ClientAuthentication)) {
        environment.clientAuthentication = auth::clientAuthenticationOf(found.text(Part::ClientAuthentication));
    }
    if (found.has(Part::Scheme)) {
        environment.scheme = auth::headerSchemeOf(found.text(Part::Scheme));
    }
    environment.name = found.text(Part::Name);
    if (environment.name.empty()) {
        environment.name = found.has(Part::TokenUrl) ? hostOf(environment.tokenUrl) : environment.userPoolId;
    }
    account.inlined = std::move(environment);
}

std::vector<std::string> take(ConfiguredConnection &target, const Found &found)
{
    if (!found.wrong.empty()) {
        throw ClientError(Sentence::tr("the %1 in the file is not text").arg(found.wrong)).about(found.wrong);
    }
    Connection connection = target.connection;
    Credentials credentials;
    const auto put = [&](Part part, CredentialKind kind) {
        if (const auto value = found.parts.find(part); value != found.parts.end()) {
            credentials.emplace(kind, SecretBytes(value->second.view()));
        }
    };
    SignInConnection account;
    account.kind = kindOf(found);
    account.testUrl = found.text(Part::TestUrl);
    if (account.kind == SignInKind::ApiKey) {
        put(Part::ApiKey, CredentialKind::ApiKey);
    } else {
        readPlace(account, found);
        put(Part::ClientId, CredentialKind::ClientId);
        put(Part::ClientSecret, CredentialKind::ClientSecret);
        put(Part::ApiKey, CredentialKind::XApiKey);   // of a gateway, beside the token
    }
    if (account.kind == SignInKind::UserPassword) {
        put(Part::UserName, CredentialKind::UserName);
        put(Part::Password, CredentialKind::Password);
    }
    put(Part::XApiKey, CredentialKind::XApiKey);

    if (connection.service == Service::ApiTokens && account.kind == SignInKind::ServiceAccount && found.has(Part::TokenUrl)) {
        connection.apiTokens = {};
        connection.apiTokens.settings.url = account.inlined->tokenUrl;
        connection.apiTokens.settings.scope = account.inlined->scope;
        connection.apiTokens.scheme = account.inlined->scheme;
        connection.apiTokens.testUrl = account.testUrl;
        connection.validate();
    } else {
        connection.service = Service::SignIn;
        connection.account = std::move(account);
        if (connection.account.inlined) {
            connection.validate();   // without a place the user chooses one
        }
    }
    target.connection = std::move(connection);
    target.credentials = std::move(credentials);
    std::vector<std::string> understood;
    for (const auto &[part, name] : found.names) {
        understood.push_back(name);
    }
    return understood;
}

Found foundIn(const JsonText &object)
{
    Found found;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        constexpr std::array<std::string_view, 7> foreign{"environment_id", "environmentId", "secrets_data", "incountry", "tozstore", "locker", "currentVersion"};
        found.others = found.others || std::ranges::find(foreign, name) != foreign.end();
        const std::optional<Part> part = partOf(name);
        if (!part || value.isNull()) {
            return;
        }
        if (value.isString()) {
            found.take(name, value.sensitiveString());
        } else if (value.isArray() && *part == Part::Scope) {
            SensitiveText list;
            value.forEachItem([&](const JsonText &item) {
                if (item.isString()) {
                    list.append(list.empty() ? "" : " ");
                    list.append(item.sensitiveString().view());
                }
            });
            found.take(name, list);
        } else if (*part != Part::Name && *part != Part::Environment) {
            found.wrong = std::string(name);
        }
    });
    return found;
}

std::optional<JsonText> objectIn(const JsonText &object, std::string_view wanted)
{
    std::optional<JsonText> inside;
    object.forEachMember([&](std::string_view name, const JsonText &value) {
        if (name == wanted && value.isObject()) {
            inside = value;
        }
    });
    return inside;
}

bool hasMember(const JsonText &object, std::string_view wanted)
{
    bool has = false;
    object.forEachMember([&](std::string_view name, const JsonText &) { has = has || name == wanted; });
    return has;
}

bool isOurs(const JsonText &object, const Found &found, Service wanted)
{
    if (found.others) {
        return false;
    }
    if (wanted == Service::SignIn) {
        return found.isAnything();
    }
    // "token_endpoint", "client_id" and "client_secret" are names of InCountry's files too.
    const auto spelt = [&found](Part part) {
        const auto name = found.names.find(part);
        return name == found.names.end() ? std::string_view() : std::string_view(name->second);
    };
    const bool ownUrl = found.has(Part::TokenUrl) && (spelt(Part::TokenUrl) != "token_endpoint" || hasMember(object, "issuer"));
    const bool ownClient = found.has(Part::ClientId) && found.has(Part::ClientSecret) && spelt(Part::ClientId) != "client_id";
    return found.has(Part::Pool) || ownUrl || ownClient;
}

// environments.json, or a list of that form.
std::vector<Found> environmentsIn(const JsonText &object)
{
    std::vector<Found> environments;
    object.forEachMember([&](std::string_view member, const JsonText &list) {
        if (member != "environments" || !list.isArray()) {
            return;
        }
        list.forEachItem([&](const JsonText &item) {
            if (!item.isObject()) {
                return;
            }
            if (Found found = foundIn(item); found.isPlace()) {
                environments.push_back(std::move(found));
            }
        });
    });
    return environments;
}

} // namespace

std::vector<std::string> importSignInLines(ConfiguredConnection &target, std::string_view lines)
{
    Found found;
    bool own = false;
    forEachAssignment(lines, [&](std::string_view name, const SensitiveText &value) {
        found.others = found.others || name.starts_with("INC_");
        own = own || name == "STRONGROOM_API_KEY";
        // "ENVIRONMENT=production" is in every second .env file, and means something else there.
        if (partOf(name) != Part::Name && name != "ENVIRONMENT") {
            found.take(name, value);
        }
    });
    const bool client = found.has(Part::ClientId) && (found.has(Part::ClientSecret) || found.isPlace());
    const bool ours = target.connection.service == Service::SignIn ? found.isAnything() : !found.others && (own || client || found.has(Part::Pool));
    return ours ? take(target, found) : std::vector<std::string>();
}

std::vector<std::string> importSignInJson(ConfiguredConnection &target, const JsonText &object, SectionChoice &choice)
{
    const std::vector<Found> environments = environmentsIn(object);
    if (!environments.empty()) {
        std::vector<std::string> names;
        for (const Found &one : environments) {
            const std::string name = one.text(Part::Name);
            names.push_back(!name.empty() ? name : one.has(Part::TokenUrl) ? hostOf(one.text(Part::TokenUrl)) : one.text(Part::Pool));
        }
        return take(target, environments[choice.choose(std::move(names))]);
    }
    // Google's, Amplify's and others' files have the client one level down.
    for (const std::string_view inside : {"", "auth", "installed", "web", "cognito"}) {
        const std::optional<JsonText> one = inside.empty() ? std::optional(object) : objectIn(object, inside);
        if (!one) {
            continue;
        }
        const Found found = foundIn(*one);
        if (inside.empty() && found.others) {
            return {};
        }
        if (isOurs(*one, found, target.connection.service)) {
            return take(target, found);
        }
    }
    return {};
}

} // namespace strongroom::connections
