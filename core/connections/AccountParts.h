// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a sign-in and of the API-token manager, put together. Internal to connections.

#include "auth/Authorizer.h"
#include "aws/Credentials.h"
#include "connections/AuthorizerDesk.h"
#include "connections/OpenedConnection.h"
#include "net/Transport.h"

#include <memory>
#include <optional>
#include <string>

namespace strongroom::aws {
class DynamoDb;
class SecretsManager;
}

namespace strongroom::tokens {
class ConsumerSource;
class TokenManager;
class TokenStore;
}

namespace strongroom::connections {

// Of Service::SignIn.
struct SignInParts {
    std::shared_ptr<net::Transport> transport;
    std::shared_ptr<auth::Authorizer> authorizer;
    auth::Environment environment;             // with the connection's own scope; empty for a key
    DeskSettings desk;
};

// Of Service::ApiTokens.
struct ApiTokenParts {
    std::shared_ptr<net::Transport> transport;
    tokens::TokenSettings settings;            // with the row and the region that are used
    std::shared_ptr<tokens::ConsumerSource> consumer;
    std::shared_ptr<tokens::TokenStore> store;
    std::shared_ptr<tokens::TokenManager> manager;
    std::shared_ptr<auth::Authorizer> authorizer;
    DeskSettings desk;
    // DynamoDb only
    std::optional<aws::ResolvedCredentials> aws;
    std::shared_ptr<aws::DynamoDb> table;
    std::string tableEndpoint;
    std::string secretsEndpoint;
};

// An HttpClient with the connection's CA, pins and proxy; nothing is repeated: authorizers and AWS have rules of their own. ClientError as makeTransport().
[[nodiscard]] std::shared_ptr<net::Transport> makePlainTransport(const Connection &connection, const Credentials &credentials);

// They send nothing. ClientError names the setting or the credential; StorageError: AWS files that cannot be read.
[[nodiscard]] SignInParts signInParts(const Connection &connection, const Credentials &credentials, const OpeningContext &context);
[[nodiscard]] ApiTokenParts apiTokenParts(const Connection &connection, const Credentials &credentials, const OpeningContext &context);

// The row of the local token store that is this connection's.
[[nodiscard]] std::string localTokenRow(const Connection &connection);

// "auth.example", "127.0.0.1:8080": of a URL, for people.
[[nodiscard]] std::string hostOf(const std::string &url);

} // namespace strongroom::connections
