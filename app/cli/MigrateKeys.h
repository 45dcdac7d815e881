// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a connection's secrets are kept, and what a migration does there: reads them again, adds the new key, makes it the current one. What is
// written is read back and compared. Blocking; StorageError, ClientError.

#include "cli/Command.h"
#include "connections/Connection.h"
#include "incountry/SecretsData.h"

#include <cstdint>
#include <functional>
#include <string>

namespace strongroom::cli {

struct KeyHome {
    QString description;                              // for the user: the keychain's name, the file's path
    std::function<SecretBytes()> read;                // what is kept now; empty: it is kept nowhere that could be read again
    std::function<void(const SecretBytes &)> write;   // empty: Strongroom does not write there

    // StorageError also when `read` is empty.
    [[nodiscard]] incountry::SecretsData secrets() const;
};
[[nodiscard]] KeyHome keyHomeOf(const Invocation &invocation, const connections::Connection &connection);

// ClientError when Strongroom cannot add a key there.
void requireWritable(const KeyHome &home);
// A new random key as `version`; kept, but not current yet. ClientError when the version is taken.
void addNewKey(const KeyHome &home, std::int64_t version);
// New records are written with it from now on. False when it was the current one before.
bool makeCurrent(const KeyHome &home, std::int64_t version);

// The same secrets with another one as the current. ClientError when there is none of that version.
[[nodiscard]] incountry::SecretsData withCurrent(const incountry::SecretsData &secrets, std::int64_t version);

} // namespace strongroom::cli
