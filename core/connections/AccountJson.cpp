// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/AccountJson.h"

#include "connections/JsonMembers.h"

#include <array>
#include <limits>
#include <utility>

namespace strongroom::connections {

namespace {

template <typename Struct>
using Text = std::pair<const char *, std::string Struct::*>;

constexpr std::array<Text<auth::Environment>, 6> environmentTexts{{{"name", &auth::Environment::name},
                                                                   {"token_url", &auth::Environment::tokenUrl},
                                                                   {"scope", &auth::Environment::scope},
                                                                   {"region", &auth::Environment::region},
                                                                   {"user_pool_id", &auth::Environment::userPoolId},
                                                                   {"cognito_endpoint", &auth::Environment::cognitoEndpoint}}};

constexpr std::array<Text<tokens::TokenSettings>, 10> settingTexts{{{"url", &tokens::TokenSettings::url},
                                                                    {"scope", &tokens::TokenSettings::scope},
                                                                    {"secret_name", &tokens::TokenSettings::secretName},
                                                                    {"table_name", &tokens::TokenSettings::tableName},
                                                                    {"token_id", &tokens::TokenSettings::tokenId},
                                                                    {"region", &tokens::TokenSettings::region},
                                                                    {"profile", &tokens::TokenSettings::profile},
                                                                    {"endpoint_url", &tokens::TokenSettings::endpointUrl},
                                                                    {"dynamodb_endpoint_url", &tokens::TokenSettings::dynamoDbEndpointUrl},
                                                                    {"secrets_manager_endpoint_url", &tokens::TokenSettings::secretsManagerEndpointUrl}}};

template <typename Struct, std::size_t Count>
void writeTexts(Json &json, const Struct &from, const std::array<Text<Struct>, Count> &texts)
{
    for (const auto &[name, member] : texts) {
        json[name] = from.*member;
    }
}

template <typename Struct, std::size_t Count>
void readTexts(const Json &json, Struct &to, const std::array<Text<Struct>, Count> &texts)
{
    for (const auto &[name, member] : texts) {
        readMember(json, name, to.*member);
    }
}

Json objectFrom(Json existing) { return existing.is_object() ? std::move(existing) : Json::object(); }

void requireObject(const Json &json, const char *what)
{
    if (!json.is_object()) {
        refuseMember(what);
    }
}

// A member that names one value of an enum.
template <typename Value, typename Parse>
void readNamed(const Json &json, const char *name, Value &target, Parse parse)
{
    std::string text;
    readMember(json, name, text);
    if (json.contains(name)) {
        try {
            target = parse(text);
        } catch (const ClientError &) {
            refuseMember(name);
        }
    }
}

SignInKind kindOf(std::string_view name)
{
    for (const SignInKind kind : {SignInKind::ServiceAccount, SignInKind::UserPassword, SignInKind::ApiKey}) {
        if (name == nameOf(kind)) {
            return kind;
        }
    }
    throw ClientError(Sentence::tr("no kind of sign-in has this name"));
}

AwsKeys awsKeysOf(std::string_view name)
{
    if (name != "usual" && name != "given") {
        throw ClientError(Sentence::tr("AWS keys come from nowhere of this name"));
    }
    return name == "given" ? AwsKeys::Given : AwsKeys::Usual;
}

} // namespace

Json environmentJson(const auth::Environment &environment, Json existing)
{
    Json json = objectFrom(std::move(existing));
    writeTexts(json, environment, environmentTexts);
    json["aliases"] = environment.aliases;
    json["client_authentication"] = nameOf(environment.clientAuthentication);
    json["scheme"] = auth::nameOf(environment.scheme);
    return json;
}

auth::Environment environmentFromJson(const Json &json)
{
    requireObject(json, "environment");
    auth::Environment environment;
    readTexts(json, environment, environmentTexts);
    environment.aliases = textsOf(json, "aliases");
    readNamed(json, "client_authentication", environment.clientAuthentication, auth::clientAuthenticationOf);
    readNamed(json, "scheme", environment.scheme, auth::headerSchemeOf);
    if (environment.name.empty()) {
        refuseMember("name");
    }
    return environment;
}

Json signInJson(const SignInConnection &account, Json existing)
{
    Json json = objectFrom(std::move(existing));
    json["kind"] = nameOf(account.kind);
    json["environment"] = account.environment;
    if (account.inlined) {
        json["inlined"] = environmentJson(*account.inlined, objectOr(json, "inlined"));
    } else {
        json.erase("inlined");
    }
    json["scope"] = account.scope;
    json["test_url"] = account.testUrl;
    return json;
}

SignInConnection signInFromJson(const Json &json)
{
    requireObject(json, "signin");
    SignInConnection account;
    readNamed(json, "kind", account.kind, kindOf);
    readMember(json, "environment", account.environment);
    if (const auto inlined = json.find("inlined"); inlined != json.end()) {
        account.inlined = environmentFromJson(*inlined);
    }
    readMember(json, "scope", account.scope);
    readMember(json, "test_url", account.testUrl);
    return account;
}

Json apiTokensJson(const ApiTokenConnection &manager, Json existing)
{
    Json json = objectFrom(std::move(existing));
    const tokens::TokenSettings &settings = manager.settings;
    writeTexts(json, settings, settingTexts);
    json["place"] = nameOf(settings.place);
    json["interval"] = settings.interval.count();   // milliseconds, as INTERVAL
    json["retries"] = settings.retries;
    json["strict_cache"] = settings.strictCache;
    json["early_refresh"] = settings.earlyRefresh.count();
    json["format"] = nameOf(settings.format);
    json["create_table"] = settings.createTable;
    json["is_local"] = settings.isLocal;
    json["aws_keys"] = manager.awsKeys == AwsKeys::Given ? "given" : "usual";
    json["scheme"] = auth::nameOf(manager.scheme);
    json["test_url"] = manager.testUrl;
    return json;
}

ApiTokenConnection apiTokensFromJson(const Json &json)
{
    requireObject(json, "api_tokens");
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    ApiTokenConnection manager;
    tokens::TokenSettings &settings = manager.settings;
    readTexts(json, settings, settingTexts);
    readNamed(json, "place", settings.place, tokens::tokenPlaceOf);
    readNumber(json, "interval", settings.interval, 0, most);
    readNumber(json, "retries", settings.retries, 0, most);
    readMember(json, "strict_cache", settings.strictCache, true, false);
    readNumber(json, "early_refresh", settings.earlyRefresh, 0, 300);
    readNamed(json, "format", settings.format, tokens::itemFormatOf);
    readMember(json, "create_table", settings.createTable, true, false);
    readMember(json, "is_local", settings.isLocal, true, false);
    readNamed(json, "aws_keys", manager.awsKeys, awsKeysOf);
    readNamed(json, "scheme", manager.scheme, auth::headerSchemeOf);
    readMember(json, "test_url", manager.testUrl);
    return manager;
}

} // namespace strongroom::connections
