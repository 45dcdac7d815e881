// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two halves of the real Store: what it knows of the project (ProjectKeys, Opening), and Client itself, which asks and writes. Internal to
// core/locker.

#include "base/Cancellation.h"
#include "base/TimeBudget.h"
#include "locker/Channel.h"
#include "locker/Client.h"
#include "locker/ItemJson.h"
#include "locker/Sealing.h"
#include "locker/Store.h"
#include "locker/Sync.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::locker {

// Immutable once the profile was opened; shared by the operations that run.
struct ProjectKeys {
    ProfileFacts facts;
    SealingKeys keys;
    SecretKey<32> fingerprintKey;
};
using ProjectKeysPtr = std::shared_ptr<const ProjectKeys>;

// The first half of HMAC-SHA256.
[[nodiscard]] Fingerprint fingerprintUnder(KeyedHash &fingerprints, std::string_view value);
[[nodiscard]] Fingerprint fingerprintUnder(const SecretKey<32> &key, std::string_view value);   // of a single one

// Opens rows. Environments first: their names are the secrets'.
using EnvironmentNames = std::map<std::string, std::string>;   // id -> name
[[nodiscard]] EnvironmentPtr openEnvironment(std::shared_ptr<const SealedEnvironment> sealed, Sealer &sealer);
[[nodiscard]] SecretPtr openSecret(std::shared_ptr<const SealedSecret> sealed, const EnvironmentNames &names, Sealer &sealer, KeyedHash &fingerprints);
// Rows that `before` has already opened are taken from there. On all processors.
[[nodiscard]] std::shared_ptr<Snapshot> openAll(const KnownItems &items, const ProjectKeys &project, const SnapshotPtr &before, const Cancellation &cancellation);

// For errors: a name cleaned and cut, a 404 that was found out here, and "DATABASE_URL in production".
[[nodiscard]] std::string shownName(const std::string &name);
[[nodiscard]] ServerError notFoundError(const Sentence &what, const char *code, const std::string &member);
[[nodiscard]] Sentence placeText(const SecretTarget &target);
[[nodiscard]] ServerError listedTwice(const SecretTarget &target);

class Client final : public Store {
public:
    Client(AccessKey key, const ClientSettings &settings, std::shared_ptr<net::Transport> transport, const Clock &clock, std::shared_ptr<auth::Authorizer> authorizer);
    ~Client() override;

    [[nodiscard]] Project project(const Cancellation &cancellation) override;
    [[nodiscard]] SnapshotPtr load(Load load, const Cancellation &cancellation) override;
    [[nodiscard]] SnapshotPtr snapshot() const override;
    [[nodiscard]] SensitiveText value(const Secret &secret) const override;
    [[nodiscard]] Fingerprint fingerprint(const SensitiveText &value) const override;
    [[nodiscard]] SecretPtr get(const SecretTarget &target, const Cancellation &cancellation) override;
    [[nodiscard]] SecretPtr retrieve(const SecretTarget &target, const Cancellation &cancellation) override;
    [[nodiscard]] EnvironmentPtr retrieveEnvironment(const std::string &name, const Cancellation &cancellation) override;
    [[nodiscard]] SecretPtr createSecret(const NewSecret &secret, const Cancellation &cancellation) override;
    [[nodiscard]] SecretPtr modifySecret(const SecretTarget &target, const SecretChange &change, const SecretPtr &seen, const Cancellation &cancellation) override;
    [[nodiscard]] EnvironmentPtr createEnvironment(const NewEnvironment &environment, const Cancellation &cancellation) override;
    [[nodiscard]] EnvironmentPtr modifyEnvironment(const std::string &name, const EnvironmentChange &change, const Cancellation &cancellation) override;
    void lock() override;

private:
    [[nodiscard]] ProjectKeysPtr keys(Load load, const Cancellation &cancellation);
    [[nodiscard]] ProjectKeysPtr heldKeys() const;   // CancelledError once locked
    [[nodiscard]] ProjectKeysPtr keysFrom(const std::string &profile) const;
    [[nodiscard]] SnapshotPtr opened(const KnownItemsPtr &items, Load load, Micros started, const Cancellation &cancellation);

    // What the service has now of one name; null: nothing.
    [[nodiscard]] std::shared_ptr<const SealedEnvironment> findEnvironment(const ProjectKeys &project, const std::string &name, const Cancellation &cancellation);
    [[nodiscard]] std::shared_ptr<const SealedEnvironment> neededEnvironment(const ProjectKeys &project, const std::string &name, const Cancellation &cancellation);
    // A row whose key opens to another one is none; one whose key does not open is, by its hash.
    [[nodiscard]] std::shared_ptr<const SealedSecret> findSecret(const ProjectKeys &project, const SecretTarget &target, const std::optional<std::string> &environmentId,
                                                                 const Cancellation &cancellation);
    [[nodiscard]] SecretPtr openOne(const ProjectKeys &project, const SealedSecret &sealed, const std::string &environmentName) const;
    [[nodiscard]] EnvironmentPtr openOne(const ProjectKeys &project, const SealedEnvironment &sealed) const;
    // By id, wherever it is now; null: gone. Of what changed since then.
    [[nodiscard]] SecretPtr findMoved(const ProjectKeys &project, const SealedSecret &seen, const Cancellation &cancellation);
    // Sends a write, once. When its answer is lost, `look` says whether it is there all the same; then nothing is answered. AlreadyExists and what
    // is gone are said with advice.
    using Look = std::function<bool(const Cancellation &)>;
    [[nodiscard]] std::optional<Reply> write(const Question &question, const Look &look, const TimeBudget &budget, const Cancellation &caller);

    // After a 404 for a write: the environment, when the service says so, else the secret.
    void forgetWhatIsGone(const ServerError &error, const std::string &secretId, const std::optional<std::string> &environmentId);

    // Runs an operation in its time. `work` gets the budget.
    template <typename Work>
    auto within(const Sentence &operation, const Cancellation &caller, const Work &work)
    {
        const TimeBudget budget(m_watch, m_timeout, caller, m_lock.token());
        try {
            return work(budget);
        } catch (const CancelledError &) {
            if (budget.isOver()) {
                throw budget.error(operation);
            }
            throw;
        }
    }

    std::shared_ptr<const Channel> m_channel;
    std::shared_ptr<ServiceReads> m_reads;
    std::unique_ptr<Sync> m_sync;
    std::string m_accessKeyId;
    std::chrono::milliseconds m_timeout;
    CancellationSource m_lock;
    BudgetWatch m_watch;
    mutable std::mutex m_mutex;      // of the members below; never held while something is sent
    SecretBytes m_secret;            // decoded; empty once locked
    ProjectKeysPtr m_keys;
    SnapshotPtr m_snapshot;
    KnownItemsPtr m_known;           // what m_snapshot was made of
    ErrorPtr m_unreachable;          // why the last load did not reach the service
    std::mutex m_opening;            // one opens, the others take what it made
};

} // namespace strongroom::locker
