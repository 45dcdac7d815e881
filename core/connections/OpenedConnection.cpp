// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/OpenedConnection.h"

#include "base/Text.h"
#include "connections/AccountParts.h"
#include "connections/AuthorizerDesk.h"
#include "connections/Composition.h"
#include "connections/EnvironmentRepository.h"
#include "connections/RefreshHistory.h"
#include "connections/StoreParts.h"
#include "tokens/TokenStore.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <utility>

namespace strongroom::connections {

std::string localTokenRow(const Connection &connection) { return connection.id; }

namespace {

constexpr const char *tokenStoreName = "/tokens.sqlite";
constexpr const char *historyName = "/refreshes.jsonl";

std::string tokenFolder()
{
    QString folder = qEnvironmentVariable("STRONGROOM_CACHE_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/Strongroom");
    }
    return fromQString(folder + QStringLiteral("/tokens"));
}

std::shared_ptr<TokenDesk> deskOf(const Connection &connection, const OpeningContext &context, std::shared_ptr<auth::Authorizer> authorizer, std::shared_ptr<net::Transport> transport,
                                  DeskSettings settings)
{
    settings.connectionId = connection.id;
    if (connection.origin == Origin::Saved) {
        settings.historyPath = context.historyPath;
    }
    return makeTokenDesk(std::move(authorizer), std::move(transport), std::move(settings));
}

// What every token of the connection is for, where that does not depend on the country.
std::optional<auth::AccessScope> inCountryAudience(const incountry::StorageConfiguration &storage)
{
    if (!storage.endpoint || storage.endpointMask) {
        return std::nullopt;
    }
    return auth::AccessScope{*storage.endpoint, "default"};
}

OpenedConnection openRecords(const Connection &connection, const Credentials &credentials, const OpeningContext &context)
{
    const Composition parts = compose(connection, credentials, makeTransport(connection, credentials));
    DeskSettings settings;
    if (connection.signIn == SignIn::ApiKey) {
        settings.source = "API key";
    } else {
        const auto endpoint = connection.storage.authEndpoints.find("default");
        settings.source = endpoint != connection.storage.authEndpoints.end() ? "Token endpoint " + hostOf(endpoint->second) : "Token endpoint";
        settings.client = parts.authorizer->clientId();
        settings.scope = connection.storage.environmentId;
        settings.audience = inCountryAudience(connection.storage);
    }
    OpenedConnection opened;
    opened.tokens = deskOf(connection, context, parts.authorizer, parts.transport, std::move(settings));
    opened.records = parts.storage;
    return opened;
}

OpeningContext contextWithoutEnvironments()
{
    OpeningContext context;
    const QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : variables.keys()) {
        context.variables.emplace(fromQString(name), fromQString(variables.value(name)));
    }
    context.home = fromQString(QDir::homePath());
    context.tokenStorePath = tokenFolder() + tokenStoreName;
    context.historyPath = tokenFolder() + historyName;
    return context;
}

} // namespace

OpeningContext openingContext()
{
    OpeningContext context = contextWithoutEnvironments();
    context.environments = EnvironmentRepository().load();
    return context;
}

OpeningContext openingContext(const Connection &connection)
{
    const bool named = connection.service == Service::SignIn && connection.account.kind != SignInKind::ApiKey && !connection.account.inlined;
    return named ? openingContext() : contextWithoutEnvironments();
}

OpenedConnection openConnection(const Connection &connection, const Credentials &credentials, const OpeningContext &context)
{
    OpenedConnection opened;
    switch (connection.service) {
    case Service::InCountry:
        return openRecords(connection, credentials, context);
    case Service::TozStore: {
        StoreParts<tozstore::Store> parts = tozStoreParts(connection, credentials);
        opened.tozStore = std::move(parts.store);
        opened.tokens = deskOf(connection, context, std::move(parts.authorizer), std::move(parts.transport), std::move(parts.desk));
        break;
    }
    case Service::Locker: {
        StoreParts<locker::Store> parts = lockerParts(connection, credentials);
        opened.locker = std::move(parts.store);
        opened.tokens = deskOf(connection, context, std::move(parts.authorizer), std::move(parts.transport), std::move(parts.desk));
        break;
    }
    case Service::ApiTokens: {
        ApiTokenParts parts = apiTokenParts(connection, credentials, context);
        opened.tokens = deskOf(connection, context, std::move(parts.authorizer), std::move(parts.transport), std::move(parts.desk));
        break;
    }
    case Service::SignIn: {
        SignInParts parts = signInParts(connection, credentials, context);
        opened.tokens = deskOf(connection, context, std::move(parts.authorizer), std::move(parts.transport), std::move(parts.desk));
        break;
    }
    }
    return opened;
}

void forgetTokensOf(const std::string &connectionId)
{
    RefreshHistory(tokenFolder() + historyName, connectionId).remove();
    if (const std::string store = tokenFolder() + tokenStoreName; QFile::exists(toQString(store))) {
        Connection removed;
        removed.id = connectionId;
        (void)tokens::localTokenStore(store, localTokenRow(removed))->remove({});
    }
}

} // namespace strongroom::connections
