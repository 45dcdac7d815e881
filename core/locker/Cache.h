// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the service sent last, on disk: a SQLite file for one pair of api_base and access key id. Each row is the service's own ciphertext,
// encrypted once more with AES-256-GCM under a key that comes from the secret access key (HKDF-Expand, "strongroom locker cache" as info), and is
// found by a keyed hash of its id: the file shows how many rows there are, how long they are, and nothing else. Its name is such a hash too.
//
// A changed bit, a row of another file or another place, a file of another key: refused as a whole (DamagedCache), never half believed.
// Thread-safe; several processes may share the file.

#include "base/Error.h"
#include "base/SecretBytes.h"
#include "locker/AccessKey.h"
#include "locker/Sync.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace strongroom::locker {

// The file does not hold what was written there, or is of a newer version: it is good for nothing but rebuild(). Any other StorageError may pass.
class DamagedCache final : public detail::ErrorMixin<DamagedCache, StorageError> {
public:
    explicit DamagedCache(Sentence what) : ErrorMixin(std::move(what)) {}
};

// What is written in one transaction.
struct CacheUpdate {
    bool dropSecrets = false;         // first
    bool dropEnvironments = false;
    std::vector<std::shared_ptr<const SealedSecret>> secrets;             // put in by id
    std::vector<std::shared_ptr<const SealedEnvironment>> environments;
    std::vector<std::string> goneSecrets;                                 // ids
    std::vector<std::string> goneEnvironments;
    std::optional<std::string> profile;
    std::optional<Micros> secretsRevision;
    std::optional<Micros> environmentsRevision;
    std::optional<Micros> deletionDate;
    std::optional<Micros> secretsAsked;
    std::optional<Micros> environmentsAsked;
    std::optional<bool> secretsStale;
    std::optional<bool> environmentsStale;
};

class Cache {
public:
    // `folder`: made when it is missing, readable for its owner alone. Sends and reads nothing yet.
    Cache(const std::string &folder, const std::string &apiBase, const AccessKey &key);
    ~Cache();

    // nullopt: there is no file yet. DamagedCache; StorageError: locked for ten seconds, unreadable.
    [[nodiscard]] std::optional<KnownItems> read();
    // All or nothing. Makes the file when it is missing. false: nothing was written, for the file has not what the dates of the update build on
    // (another program made it anew): write everything. DamagedCache, StorageError.
    [[nodiscard]] bool write(const CacheUpdate &update);
    // Removes the file: it will be made anew. StorageError.
    void rebuild();
    [[nodiscard]] const std::string &path() const noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::locker
