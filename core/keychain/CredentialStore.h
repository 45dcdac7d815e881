// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where credentials live between runs. Blocking; call on a worker thread. A locked keyring answers "not found" to reads and "fine" to
// deletes, so: what is written is read back, "not found" is never a reason to make a new key, and a connection remembers that it has
// stored something (connections/Connection.h, storedCredentials).

#include "base/SecretBytes.h"
#include "base/Sentence.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::keychain {

enum class CredentialKind {
    ApiKey,
    ClientId,
    ClientSecret,
    SecretsData,
    TozConfiguration,  // the whole text of a TozStore client's e3db.json, its private keys in it
    LockerAccessKey,   // JSON: access_key_id, secret_access_key, headers
    XApiKey,           // sent beside a token
    UserName,          // of a user pool
    Password,
    AwsAccessKey,      // JSON: access_key_id, secret_access_key, session_token (may be missing)
    ProxyPassword      // of a connection's own proxy
};
[[nodiscard]] std::string_view nameOf(CredentialKind kind);   // "client_secret"

struct CredentialId {
    std::string connectionId;   // a UUID
    CredentialKind kind = CredentialKind::ApiKey;
    friend auto operator<=>(const CredentialId &, const CredentialId &) = default;
};

class CredentialStore {
public:
    virtual ~CredentialStore() = default;
    // nullopt: nothing there, or the keychain is locked and does not say so. StorageError when there is no keychain or it failed.
    [[nodiscard]] virtual std::optional<SecretBytes> read(const CredentialId &id) = 0;
    // Written, read back and compared; StorageError otherwise, and then nothing is kept.
    virtual void write(const CredentialId &id, const SecretBytes &value) = 0;
    // Gone afterwards (checked by reading as far as the platform tells); fine when it was not there. StorageError.
    virtual void remove(const CredentialId &id) = 0;
    // Where secrets go, for the user: "the Secret Service keyring", "macOS Keychain", "Windows Credential Manager", "memory only".
    [[nodiscard]] virtual Sentence description() const = 0;
};

} // namespace strongroom::keychain
