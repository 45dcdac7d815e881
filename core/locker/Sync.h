// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeping what is known in step with the service (Locker page, section 9): by its newest revision, its last deletion and its counts, with as
// little asking as that allows.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "locker/Sealed.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::locker {

class Cache;
enum class Load : std::uint8_t;

// The reading calls of the service, each one operation over HTTP (section 8). Thread-safe.
class ServiceReads {
public:
    virtual ~ServiceReads() = default;
    [[nodiscard]] virtual std::string profile(const Cancellation &cancellation) = 0;   // the answer's text; checked by who opens it
    [[nodiscard]] virtual Micros revisionDate(const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual Micros deletedItemDate(const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual std::int64_t secretCount(const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual std::int64_t environmentCount(const Cancellation &cancellation) = 0;
    // All pages. Newer than `since` (0: everything); `hash` empty: every name.
    [[nodiscard]] virtual std::vector<SealedSecret> secrets(Micros since, const std::string &hash, const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual std::vector<SealedEnvironment> environments(Micros since, const std::string &hash, const Cancellation &cancellation) = 0;
};

// Everything that is known, of one moment. Shared and immutable.
struct KnownItems {
    std::string profile;                       // the answer's text; empty: never asked
    std::vector<std::shared_ptr<const SealedSecret>> secrets;
    std::vector<std::shared_ptr<const SealedEnvironment>> environments;
    Micros secretsRevision = 0;                // up to which revision each kind is known: one date for both would hide a kind's changes from the other
    Micros environmentsRevision = 0;
    Micros deletionDate = 0;
    Micros secretsAsked = 0;                   // last_call of each kind; 0: it was never read
    Micros environmentsAsked = 0;
    bool secretsStale = false;                 // to be read anew, whatever the dates say: a renamed environment, a row the service no longer had
    bool environmentsStale = false;
};
using KnownItemsPtr = std::shared_ptr<const KnownItems>;

// One sync at a time; who comes in meanwhile gets its result. Thread-safe.
class Sync {
public:
    // `cache` may be null: then nothing outlives the program. A damaged cache is made anew (cacheError() says why); one that cannot be read or
    // written fails no operation, and is written whole as soon as that works again.
    Sync(std::shared_ptr<ServiceReads> service, std::shared_ptr<Cache> cache, const Clock &clock, int cooldownSeconds);
    ~Sync();

    // Both kinds. StorageError with Load::Cache and nothing in the cache; otherwise the service's errors. A caller who waits for another's sync can
    // be cancelled without ending that one.
    [[nodiscard]] KnownItemsPtr load(Load load, const Cancellation &cancellation);
    // One kind alone, for the vectors and for what needs no other.
    [[nodiscard]] KnownItemsPtr loadSecrets(Load load, const Cancellation &cancellation);
    [[nodiscard]] KnownItemsPtr loadEnvironments(Load load, const Cancellation &cancellation);
    [[nodiscard]] std::string profile(Load load, const Cancellation &cancellation);

    // The answer of a write, at once. A renamed environment makes its secrets stale.
    void put(const SealedSecret &secret);
    void put(const SealedEnvironment &environment);
    // 404 for it: it is gone, and the next load asks.
    void forgetSecret(const std::string &id);
    void forgetEnvironment(const std::string &id);

    [[nodiscard]] ErrorPtr cacheError() const;   // why there is no cache, or why it was made anew

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::locker
