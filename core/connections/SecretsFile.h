// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// secrets_data as a file that leaves this computer's keychain: with a passphrase (age format) unless the user wants it readable. Blocking.

#include "base/SecretBytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::connections {

// Whole or not at all (a neighbour file, renamed at the end), readable for its owner alone. With a passphrase the plain text is never on
// the disk. StorageError; ClientError for an empty passphrase.
void writeSecretsFile(const std::string &path, const SecretBytes &secretsData, const std::optional<SecretBytes> &passphrase);

// Whether the content of a file is an age file, binary or armored.
[[nodiscard]] bool isEncryptedSecretsFile(std::string_view content);
// CryptoError: wrong passphrase, damaged, encrypted for a key; ClientError: larger than 1 MiB.
[[nodiscard]] SecretBytes decryptSecretsFile(std::string_view content, const SecretBytes &passphrase);

} // namespace strongroom::connections
