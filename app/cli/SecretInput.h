// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where secrets come from besides the keychain: a file descriptor, the environment, a prompt with echo off. Never an argument.

#include "cli/Command.h"
#include "connections/Opening.h"

#include <optional>

namespace strongroom::cli {

void declareSecretOptions(QCommandLineParser &parser);   // --secret-fd, --secrets-data-fd

// What the two options give, by kind; the secret of --secret-fd is the connection's API key or client secret. ClientError.
[[nodiscard]] connections::Credentials secretsFromDescriptors(const Invocation &invocation, connections::SignIn signIn);
// From INC_API_KEY, INC_CLIENT_ID, INC_CLIENT_SECRET and STRONGROOM_SECRETS_DATA_FILE. StorageError, ClientError.
[[nodiscard]] std::optional<SecretBytes> secretFromEnvironment(const Invocation &invocation, keychain::CredentialKind kind);
// Asks on the terminal when there is one; an empty answer is none.
[[nodiscard]] std::optional<SecretBytes> secretFromPrompt(keychain::CredentialKind kind);

// What the open file descriptor that `option` names holds, without its line end; nothing when the option is not set. ClientError: empty.
[[nodiscard]] std::optional<SecretBytes> secretFromDescriptor(const Invocation &invocation, const char *option);

// echo and editors end their line; that is not part of the secret.
[[nodiscard]] SecretBytes withoutLineEnd(SecretBytes secret);

// Reads a secret of --secrets-data-fd alone; for the commands that need no connection.
[[nodiscard]] std::optional<SecretBytes> secretsDataFromDescriptor(const Invocation &invocation, const char *option);

// The file that `option` names ("-" is standard input), asked for on the terminal, or without one standard input; without its line end.
// ClientError: empty. StorageError.
[[nodiscard]] SecretBytes secretFromFileOrPrompt(const Invocation &invocation, const char *option, const QString &question);

// --passphrase-file and --passphrase-fd, for the files of records export and import.
void declarePassphraseOptions(QCommandLineParser &parser);
enum class PassphraseFor { NewFile, ExistingFile };
// From the options, or asked for on the terminal, a new one twice. ClientError: none, two that differ, both options.
[[nodiscard]] SecretBytes passphraseOf(const Invocation &invocation, PassphraseFor purpose);

} // namespace strongroom::cli
