// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text that leaves as a file: behind a passphrase (age format, binary) or readable, whole or not at all, for its owner alone. With a
// passphrase the plain text is never on the disk. Blocking; encrypting and opening take about a second and 256 MiB (Age.h).

#include "base/FileSink.h"
#include "base/SecretBytes.h"
#include "crypto/Age.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace strongroom::crypto {

// No passphrase (null): readable. StorageError; ClientError for an empty passphrase. `workFactor`: lower in tests only.
void writePassphraseFile(const std::string &path, std::string_view content, const SecretBytes *passphrase, ExistingFile existing,
                         int workFactor = ageWorkFactor);

// Whether the content of a file is an age file, binary or armored.
[[nodiscard]] bool isPassphraseFile(std::string_view content);

// CryptoError: wrong passphrase, damaged, encrypted for a key. ClientError: there are more than `mostBytes` inside.
[[nodiscard]] SensitiveText openPassphraseFile(std::string_view content, const SecretBytes &passphrase, std::size_t mostBytes);

} // namespace strongroom::crypto
