// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The credentials of saved connections, where the user keeps them: the keychain, or the passphrase file. One store for the whole program,
// because a passphrase comes once: from --vault-passphrase-fd, from the file descriptor that STRONGROOM_PASSPHRASE_FD names, or from a prompt.

#include "cli/Command.h"
#include "keychain/ChosenCredentialStore.h"

#include <memory>

namespace strongroom::cli {

void declareVaultPassphrase(QCommandLineParser &parser);   // --vault-passphrase-fd
// Before the command runs. ClientError: not a number.
void rememberVaultPassphrase(const Invocation &invocation);

[[nodiscard]] std::shared_ptr<keychain::ChosenCredentialStore> userCredentials();

// As given, or asked for on the terminal, twice when it is a new one. ClientError: none, empty, or two that differ.
enum class VaultPassphrase { Existing, New };
[[nodiscard]] SecretBytes vaultPassphrase(VaultPassphrase purpose);

} // namespace strongroom::cli
