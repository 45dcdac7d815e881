// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two halves of the real Store: what it knows of the project (ProjectKeys, Opening), and Client itself, which asks and writes. Internal to
// core/locker.

#include "base/Cancellation.h"
#include "locker/Channel.h"
#include "locker/Client.h"
#include "locker/ItemJson.h"
#include "locker/Sealing.h"
#include "locker/Store.h"
#include "locker/Sync.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
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

[[nodiscard]] Fingerprint fingerprintUnder(KeyedHash &fingerprints, std::string_view value);
[[nodiscard]] Fingerprint fingerprintUnder(const SecretKey<32> &key, std::string_view value);   // of a single one

// Opens rows. Environments first: their names are the secrets'.
using EnvironmentNames = std::map<std::string, std::string>;   // id -> name
[[nodiscard]] EnvironmentPtr openEnvironment(std::shared_ptr<const SealedEnvironment> sealed, Sealer &sealer);
[[nodiscard]] SecretPtr openSecret(std::shared_ptr<const SealedSecret> sealed, const EnvironmentNames &names, Sealer &sealer, KeyedHash &fingerprints);
// Rows that `before` has already opened are taken from there. On all processors.
[[nodiscard]] std::shared_ptr<Snapshot> openAll(const KnownItems &items, const ProjectKeys &project, const SnapshotPtr &before, const Cancellation &cancellation);

class Client final : public Store {
public:
    Client(AccessKey key, const ClientSettings &settings, std::shared_ptr<net::Transport> transport, const Clock &clock);
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
    [[nodiscard]] std::shared_ptr<const SealedSecret> findSecret(const ProjectKeys &project, const std::string &key, const std::optional<std::string> &environmentId,
                                                                 const Cancellation &cancellation);
    [[nodiscard]] SecretPtr openOne(const ProjectKeys &project, const SealedSecret &sealed, const std::string &environmentName) const;
    [[nodiscard]] EnvironmentPtr openOne(const ProjectKeys &project, const SealedEnvironment &sealed) const;
    // Sends a write. When its answer is lost, `look` says whether it is there all the same.
    [[nodiscard]] std::optional<Reply> write(const Question &question, const std::function<bool()> &look, const Cancellation &cancellation);

    std::shared_ptr<const Channel> m_channel;
    std::shared_ptr<ServiceReads> m_reads;
    std::unique_ptr<Sync> m_sync;
    std::string m_accessKeyId;
    CancellationSource m_lock;
    mutable std::mutex m_mutex;      // of the members below; never held while something is sent
    SecretBytes m_secret;            // decoded; empty once locked
    ProjectKeysPtr m_keys;
    SnapshotPtr m_snapshot;
    KnownItemsPtr m_known;           // what m_snapshot was made of
    ErrorPtr m_unreachable;          // why the last load did not reach the service
    std::mutex m_opening;            // one opens, the others take what it made
};

} // namespace strongroom::locker
