// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What models and the CLI know of one Locker project: blocking operations of one access key. Client is the real one; tests have another.
// Every call is thread-safe, takes a Cancellation and throws VaultError (Failure.h sorts them by the service's own classes). After lock() every
// call throws CancelledError.
//
// Names are opaque: never trimmed, folded or normalized. Values stay closed until value() is asked for; what a table needs to know of them, it
// knows from their fingerprints. The service has no deletion for access keys (section 8), so there is none here.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "base/SecretBytes.h"
#include "locker/Sealed.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::locker {

// HMAC-SHA256 of a value under a key that was made at random when the store was opened, and goes with it: equal values have equal fingerprints
// within one store, and nothing else can be learned from one. The length of a value does not show.
using Fingerprint = std::array<std::byte, 16>;

struct Secret {
    std::shared_ptr<const SealedSecret> sealed;   // never null
    std::string key;                              // empty when it could not be opened
    std::string description;
    std::string environmentName;                  // the present name; empty: every environment
    Fingerprint fingerprint{};                    // of the value; all zero when it could not be opened
    ErrorPtr error;                               // CryptoError: a field that does not open. What opened is there all the same
    [[nodiscard]] bool isForAll() const noexcept { return !sealed->environmentId; }
};
using SecretPtr = std::shared_ptr<const Secret>;

struct Environment {
    std::shared_ptr<const SealedEnvironment> sealed;
    std::string name;
    std::string externalUrl;
    std::string description;
    ErrorPtr error;
};
using EnvironmentPtr = std::shared_ptr<const Environment>;

enum class Freshness : std::uint8_t {
    Asked,      // the service was asked just now
    Recent,     // from the cache, asked less than the cooldown ago
    Offline     // from the cache, because the service could not be reached; see offlineReason
};

// Everything, as of one moment. Immutable; shared between threads.
struct Snapshot {
    std::vector<SecretPtr> secrets;              // in no order; deleted ones left out
    std::vector<EnvironmentPtr> environments;    // by name
    Freshness freshness = Freshness::Asked;
    Micros asOf = 0;                             // when the service was last asked
    ErrorPtr offlineReason;                      // Offline only
    int unreadable = 0;                          // rows with an error, of both kinds
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

enum class Load : std::uint8_t {
    Cache,      // what the cache has, whatever its age; nothing is sent. StorageError: there is nothing
    Usual,      // the cache within its cooldown, the service otherwise. Network and server errors are thrown
    Forced      // the service answers, or it is an error
};

// What the profile says; nothing secret but the id.
struct Project {
    std::string apiBase;
    std::string accessKeyId;                     // reads ciphertext: show the first eight characters at most
    std::int64_t projectId = 0;
    bool editable = true;                        // a hint: the service's 403 decides
    std::optional<Micros> expires;
};

// Exactly one secret: this key in this environment, or for all of them (empty). Never another one instead.
struct SecretTarget {
    std::string key;
    std::string environment;
    friend bool operator==(const SecretTarget &, const SecretTarget &) = default;
};

struct NewSecret {
    std::string key;                             // 1 to 65,536 bytes of UTF-8
    SensitiveText value;                         // may be empty
    std::string environment;                     // name; empty: every environment
    std::string description;
};

// Absent members stay as they are; at least one is there.
struct SecretChange {
    std::optional<std::string> key;
    std::optional<SensitiveText> value;
    std::optional<std::string> environment;      // "" makes it one for every environment
    std::optional<std::string> description;
};

struct NewEnvironment {
    std::string name;
    std::string externalUrl;
    std::string description;
};

struct EnvironmentChange {
    std::optional<std::string> name;
    std::optional<std::string> externalUrl;
    std::optional<std::string> description;
};

// The secret is not what the caller has seen. Nothing was written.
class SecretConflict final : public ServerError {
public:
    // `newer`: as it is now; null when it is gone.
    SecretConflict(Sentence what, SecretPtr newer) : ServerError(std::move(what)), m_newer(std::move(newer)) {}
    [[nodiscard]] const SecretPtr &newer() const noexcept { return m_newer; }
    [[nodiscard]] std::shared_ptr<const VaultError> clone() const override { return std::make_shared<SecretConflict>(*this); }
    [[noreturn]] void raise() const override { throw *this; }

private:
    SecretPtr m_newer;
};

class Store {
public:
    virtual ~Store() = default;

    // Asks for the profile when it is not known yet. AuthError: the id is refused, or the secret access key is not this id's.
    [[nodiscard]] virtual Project project(const Cancellation &cancellation) = 0;

    [[nodiscard]] virtual SnapshotPtr load(Load load, const Cancellation &cancellation) = 0;
    // What load() answered last; null: nothing yet. Never waits.
    [[nodiscard]] virtual SnapshotPtr snapshot() const = 0;

    // Opens the value of a row, wherever it came from; nothing is sent. CryptoError.
    [[nodiscard]] virtual SensitiveText value(const Secret &secret) const = 0;
    // Of a value that is not stored yet, to compare it with those that are.
    [[nodiscard]] virtual Fingerprint fingerprint(const SensitiveText &value) const = 0;

    // The SDK's get: (key, environment), else (key, all), else nullopt (section 9). An unknown environment falls back too. The caller's default
    // answers nullopt only. From load(Load::Usual).
    [[nodiscard]] virtual SecretPtr get(const SecretTarget &target, const Cancellation &cancellation) = 0;
    // The one that is asked for, without falling back; null: there is none. Asks the service for this key alone.
    [[nodiscard]] virtual SecretPtr retrieve(const SecretTarget &target, const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual EnvironmentPtr retrieveEnvironment(const std::string &name, const Cancellation &cancellation) = 0;

    // What was written is read from the answer and compared with what was sent; ServerError when it differs. ServerError with
    // FailureKind::AlreadyExists; ServerError 404 (FailureKind::NotFound) for an environment nobody has, and then nothing is sent but the look-up.
    // When the answer of a write is lost, the service is asked whether it is there: if it is as it was sent, that is the answer; if not, a
    // NetworkError that is not retryable says so, or that it could not be asked.
    [[nodiscard]] virtual SecretPtr createSecret(const NewSecret &secret, const Cancellation &cancellation) = 0;
    // Looks up the exact target and changes it; never the shared one instead: FailureKind::NotFound, with the advice to create it for this
    // environment. With `seen` it is written only when what is there now has the revision of `seen` (by id, so that a rename is seen):
    // SecretConflict. The service has no conditional write, so between look and write a window remains.
    [[nodiscard]] virtual SecretPtr modifySecret(const SecretTarget &target, const SecretChange &change, const SecretPtr &seen,
                                                 const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual EnvironmentPtr createEnvironment(const NewEnvironment &environment, const Cancellation &cancellation) = 0;
    // ServerError 404: there is none of this name (any more). Its secrets follow a new name.
    [[nodiscard]] virtual EnvironmentPtr modifyEnvironment(const std::string &name, const EnvironmentChange &change, const Cancellation &cancellation) = 0;

    // Keys, fingerprint key and what was opened: gone. The cache stays; it is ciphertext.
    virtual void lock() = 0;
};

} // namespace strongroom::locker
