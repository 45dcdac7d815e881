// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/AccountParts.h"

#include "auth/ApiKeyAuthorizer.h"
#include "auth/ServiceAccountAuthorizer.h"
#include "auth/SrpAuthorizer.h"
#include "base/Text.h"
#include "connections/Composition.h"
#include "net/HttpClient.h"

#include <QUrl>

#include <utility>

namespace strongroom::connections {

using keychain::CredentialKind;

std::string hostOf(const std::string &url)
{
    const QUrl parsed(toQString(url));
    std::string host = fromQString(parsed.host());
    return parsed.port() == -1 ? host : host.append(":").append(std::to_string(parsed.port()));
}

std::shared_ptr<net::Transport> makePlainTransport(const Connection &connection, const Credentials &credentials)
{
    return std::make_shared<net::HttpClient>(clientSettings(connection, credentials));
}

namespace {

auth::ClientInfo clientOf(const Credentials &credentials, SignInKind kind)
{
    auth::ClientInfo client;
    client.clientId = std::string(requiredCredential(credentials, CredentialKind::ClientId).text());
    // A public client of a user pool has none.
    client.clientSecret = kind == SignInKind::ServiceAccount ? requiredCredential(credentials, CredentialKind::ClientSecret)
                                                             : optionalCredential(credentials, CredentialKind::ClientSecret);
    client.apiKey = optionalCredential(credentials, CredentialKind::XApiKey);
    return client;
}

auth::Environment environmentOf(const SignInConnection &account, const OpeningContext &context)
{
    auth::Environment environment = account.inlined ? *account.inlined : auth::findEnvironment(context.environments, account.environment);
    environment.validate();
    if (!account.scope.empty()) {
        environment.scope = account.scope;
    }
    return environment;
}

} // namespace

SignInParts signInParts(const Connection &connection, const Credentials &credentials, const OpeningContext &context)
{
    requireService(connection, Service::SignIn);
    connection.validate();
    const SignInConnection &account = connection.account;
    SignInParts parts;
    parts.transport = makePlainTransport(connection, credentials);
    if (account.kind == SignInKind::ApiKey) {
        parts.authorizer = std::make_shared<auth::ApiKeyAuthorizer>(requiredCredential(credentials, CredentialKind::ApiKey), std::string(), optionalCredential(credentials, CredentialKind::XApiKey));
        parts.desk.source = "API key";
        return parts;
    }
    parts.environment = environmentOf(account, context);
    auth::ClientInfo client = clientOf(credentials, account.kind);
    if (account.kind == SignInKind::ServiceAccount) {
        parts.environment.requireTokenUrl();
        parts.desk.source = "Token endpoint " + hostOf(parts.environment.tokenUrl);
        parts.desk.client = client.clientId;
        parts.desk.scope = parts.environment.scope;
        parts.authorizer = std::make_shared<auth::ServiceAccountAuthorizer>(std::move(client), parts.environment, parts.transport);
        return parts;
    }
    parts.environment.requireUserPool();
    auth::UserCredentials user;
    user.userName = std::string(requiredCredential(credentials, CredentialKind::UserName).text());
    user.password = requiredCredential(credentials, CredentialKind::Password);
    parts.desk.source = "User pool " + parts.environment.userPoolId;
    parts.desk.client = user.userName;
    parts.authorizer = std::make_shared<auth::SrpAuthorizer>(std::move(client), std::move(user), parts.environment, parts.transport);
    return parts;
}

} // namespace strongroom::connections
