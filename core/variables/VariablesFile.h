// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files of variables on a disk: written behind a passphrase (age) or readable, and read again. Blocking; encrypting and opening take about a
// second.

#include "base/FileSink.h"
#include "variables/Variables.h"

#include <string>
#include <string_view>

namespace strongroom::variables {

// Whole or not at all, for its owner alone. `passphrase` null: readable for whoever gets the file. StorageError, also when the file exists and
// is to be kept; ClientError for an empty passphrase. `workFactor` of scrypt: lower in tests only.
void writeVariablesFile(const std::string &path, const SensitiveText &content, const SecretBytes *passphrase, ExistingFile existing, int workFactor = 18);

// At most 16 MiB and a little for what encrypting adds. StorageError: not there, not readable, a folder; ClientError: larger.
[[nodiscard]] SensitiveText readVariablesFile(const std::string &path);

[[nodiscard]] bool isEncryptedVariablesFile(std::string_view content);
// CryptoError: wrong passphrase, damaged, encrypted for a key. ClientError: more than 16 MiB inside.
[[nodiscard]] SensitiveText openVariablesFile(std::string_view content, const SecretBytes &passphrase);
// "production.env.age" -> "production.env": the name that tells the format.
[[nodiscard]] std::string_view nameInside(std::string_view fileName);

} // namespace strongroom::variables
