// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whose tokens a command works with: a saved connection of any service, a connection file, or variables.

#include "cli/Command.h"
#include "connections/OpenedConnection.h"
#include "connections/Opening.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::cli {

// Whether it is one of these two services.
[[nodiscard]] bool isOfTokens(const connections::Connection &connection);

void declareTokenVariables(QCommandLineParser &parser);   // --env-file, --password-fd
// --connection, --connection-file, --env-file, --secret-fd, --password-fd, --ca-file
void declareTokenConnection(QCommandLineParser &parser);

// Which of the two services a file or the variables are read for first, when they speak of both.
enum class TokenGroup { SignIn, ApiTokens };

// ClientError, StorageError; AuthError as the service's own.
[[nodiscard]] connections::ConfiguredConnection chooseTokenConnection(const Invocation &invocation, TokenGroup group);
// From the variables and --env-file alone. For `connections add`.
[[nodiscard]] connections::ConfiguredConnection tokenConnectionFromVariables(const Invocation &invocation, TokenGroup group);
// The secrets that a sign-in or an API-token connection needs and has not, from descriptors, variables or a prompt. ClientError names what is missing.
void fillMissingTokenSecrets(const Invocation &invocation, connections::ConfiguredConnection &configured);

// What surrounds a connection, with the variables of --env-file.
[[nodiscard]] connections::OpeningContext tokenContext(const Invocation &invocation, const connections::Connection &connection);

struct TokenSession {
    std::string connection;                         // its name
    std::shared_ptr<connections::TokenDesk> desk;
};
// Sends nothing.
[[nodiscard]] TokenSession openTokens(const Invocation &invocation, TokenGroup group);

// The row that this command is about: of `key`, or the only one there is. ClientError names those there are.
[[nodiscard]] connections::TokenRow chosenRow(const connections::TokenDesk &desk, const std::string &key);

} // namespace strongroom::cli
