// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tokens/TokenVariables.h"

#include <algorithm>
#include <array>

namespace strongroom::cli {

namespace {

using connections::ConfiguredConnection;
using connections::SignInConnection;
using connections::SignInKind;
using keychain::CredentialKind;

constexpr std::array signInNames{"STRONGROOM_CLIENT_ID", "STRONGROOM_CLIENT_SECRET", "STRONGROOM_TOKEN_URL", "STRONGROOM_USER_NAME", "STRONGROOM_PASSWORD",
                                 "STRONGROOM_USER_POOL_ID", "STRONGROOM_API_KEY", "STRONGROOM_ENVIRONMENT"};
constexpr std::array managerNames{"SECRET_NAME", "URL"};
Sentence variablesHelp() { return Sentence::tr("See strongroom-cli auth token --help for the variables."); }

template <typename Names>
bool hasAny(const TokenVariables &variables, const Names &names)
{
    return std::ranges::any_of(names, [&](const char *name) { return variables.value(name).has_value(); });
}

ConfiguredConnection emptyConnection(connections::Service service)
{
    ConfiguredConnection configured;
    configured.connection.id = connections::newConnectionId();
    configured.connection.name = "environment";
    configured.connection.origin = connections::Origin::Environment;
    configured.connection.service = service;
    return configured;
}

void takeSecret(ConfiguredConnection &target, const TokenVariables &variables, const char *name, CredentialKind kind)
{
    if (std::optional<std::string> value = variables.value(name)) {
        target.credentials.insert_or_assign(kind, SecretBytes(std::string_view(*value)));
        wipe(*value);
    }
}

SignInKind kindOf(const TokenVariables &variables)
{
    const bool key = variables.value("STRONGROOM_API_KEY").has_value();
    const bool user = variables.value("STRONGROOM_USER_NAME") || variables.value("STRONGROOM_PASSWORD") || variables.value("STRONGROOM_USER_POOL_ID");
    const bool client = variables.value("STRONGROOM_CLIENT_ID") || variables.value("STRONGROOM_CLIENT_SECRET");
    if (key && (user || client)) {
        throw ClientError(Sentence::tr("STRONGROOM_API_KEY and the variables of a client or user are both set"))
            .advise(Sentence::tr("An API key signs in alone. One that goes beside a token as X-Api-Key is STRONGROOM_X_API_KEY."))
            .about("STRONGROOM_API_KEY");
    }
    return key ? SignInKind::ApiKey : user ? SignInKind::UserPassword : SignInKind::ServiceAccount;
}

// Wrong values are refused by the environment's own check, under the name of the variable.
template <typename Read>
auto read(const char *name, const Read &of)
{
    try {
        return of();
    } catch (const ClientError &error) {
        throw ClientError(whileDoing(name, error.sentence())).advise(error.adviceSentence()).about(name);
    }
}

void readPlace(SignInConnection &account, const TokenVariables &variables)
{
    const char *const placeName = account.kind == SignInKind::UserPassword ? "STRONGROOM_USER_POOL_ID" : "STRONGROOM_TOKEN_URL";
    const std::optional<std::string> place = variables.value(placeName);
    const std::optional<std::string> environment = variables.value("STRONGROOM_ENVIRONMENT");
    if (place && environment) {
        throw ClientError(Sentence::tr("%1 and STRONGROOM_ENVIRONMENT both say where to sign in").arg(std::string(placeName)))
            .advise(Sentence::tr("Leave one out."))
            .about("STRONGROOM_ENVIRONMENT");
    }
    if (!place && !environment) {
        throw ClientError(Sentence::tr("neither %1 nor STRONGROOM_ENVIRONMENT is set").arg(placeName)).advise(variablesHelp()).about(placeName);
    }
    if (environment) {
        account.environment = *environment;
        return;
    }
    auth::Environment inlined;
    inlined.name = "variables";
    if (account.kind == SignInKind::UserPassword) {
        inlined.userPoolId = *place;
        inlined.cognitoEndpoint = variables.value("STRONGROOM_COGNITO_ENDPOINT").value_or("");
        inlined.region = read(placeName, [&] { return auth::parseUserPool(*place).region; });
    } else {
        inlined.tokenUrl = *place;
    }
    if (const std::optional<std::string> way = variables.value("STRONGROOM_CLIENT_AUTH")) {
        inlined.clientAuthentication = read("STRONGROOM_CLIENT_AUTH", [&] { return auth::clientAuthenticationOf(*way); });
    }
    if (const std::optional<std::string> scheme = variables.value("STRONGROOM_HEADER_SCHEME")) {
        inlined.scheme = read("STRONGROOM_HEADER_SCHEME", [&] { return auth::headerSchemeOf(*scheme); });
    }
    read(placeName, [&] { inlined.validate(); });
    account.inlined = std::move(inlined);
}

ConfiguredConnection localManager(const TokenVariables &variables)
{
    ConfiguredConnection configured = emptyConnection(connections::Service::ApiTokens);
    tokens::TokenSettings &settings = configured.connection.apiTokens.settings;
    settings.place = tokens::TokenPlace::Local;
    settings.url = variables.value("STRONGROOM_TOKEN_URL").value_or("");
    settings.scope = variables.value("STRONGROOM_SCOPE").value_or("");
    if (settings.url.empty()) {
        throw ClientError(Sentence::tr("neither SECRET_NAME and URL nor STRONGROOM_TOKEN_URL is set")).advise(variablesHelp()).about("URL");
    }
    takeSecret(configured, variables, "STRONGROOM_CLIENT_ID", CredentialKind::ClientId);
    takeSecret(configured, variables, "STRONGROOM_CLIENT_SECRET", CredentialKind::ClientSecret);
    return configured;
}

} // namespace

std::optional<std::string> TokenVariables::value(const std::string &name) const
{
    for (const auto *const variables : {&process, &file}) {
        if (const auto found = variables->find(name); found != variables->end() && !found->second.empty()) {
            return found->second;
        }
    }
    return std::nullopt;
}

std::map<std::string, std::string> TokenVariables::all() const
{
    std::map<std::string, std::string> both = process;
    both.insert(file.begin(), file.end());
    return both;
}

bool hasSignInVariable(const TokenVariables &variables) { return hasAny(variables, signInNames); }
bool hasTokenManagerVariable(const TokenVariables &variables) { return hasAny(variables, managerNames); }

ConfiguredConnection signInFromVariables(const TokenVariables &variables)
{
    ConfiguredConnection configured = emptyConnection(connections::Service::SignIn);
    SignInConnection &account = configured.connection.account;
    account.kind = kindOf(variables);
    account.scope = variables.value("STRONGROOM_SCOPE").value_or("");
    if (account.kind == SignInKind::ApiKey) {
        takeSecret(configured, variables, "STRONGROOM_API_KEY", CredentialKind::ApiKey);
    } else {
        readPlace(account, variables);
        takeSecret(configured, variables, "STRONGROOM_CLIENT_ID", CredentialKind::ClientId);
        takeSecret(configured, variables, "STRONGROOM_CLIENT_SECRET", CredentialKind::ClientSecret);
    }
    if (account.kind == SignInKind::UserPassword) {
        takeSecret(configured, variables, "STRONGROOM_USER_NAME", CredentialKind::UserName);
        takeSecret(configured, variables, "STRONGROOM_PASSWORD", CredentialKind::Password);
    }
    takeSecret(configured, variables, "STRONGROOM_X_API_KEY", CredentialKind::XApiKey);
    return configured;
}

ConfiguredConnection tokenManagerFromVariables(const TokenVariables &variables)
{
    ConfiguredConnection configured;
    if (hasTokenManagerVariable(variables)) {
        configured = emptyConnection(connections::Service::ApiTokens);
        configured.connection.apiTokens.settings = tokens::settingsFromEnvironment(variables.process, variables.file);
    } else {
        configured = localManager(variables);
    }
    if (const std::optional<std::string> scheme = variables.value("STRONGROOM_HEADER_SCHEME")) {
        configured.connection.apiTokens.scheme = read("STRONGROOM_HEADER_SCHEME", [&] { return auth::headerSchemeOf(*scheme); });
    }
    takeSecret(configured, variables, "STRONGROOM_X_API_KEY", CredentialKind::XApiKey);
    return configured;
}

} // namespace strongroom::cli
