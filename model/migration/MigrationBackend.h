// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the migration models need of core/migration and core/connections, so that they are tested without a disk or a network. Blocking; called
// on worker threads, from several at once. Throws VaultError.

#include "base/Cancellation.h"
#include "base/PauseGate.h"
#include "base/SecretBytes.h"
#include "connections/Connection.h"
#include "connections/Opening.h"
#include "migration/Journal.h"
#include "migration/Plan.h"
#include "migration/Preflight.h"
#include "migration/Report.h"
#include "migration/RollBack.h"
#include "migration/Run.h"
#include "migration/Verdict.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::model {

// How to get to the records of a connection. The credentials, keys among them, are those that are kept at the moment of the call.
struct MigrationAccess {
    connections::Connection connection;
    std::function<connections::Credentials()> credentials;   // worker thread; throws
};

// secrets_data from one state to the other. Both null: made of the kept ones when the work begins, as a resumed run does.
struct MigrationKeys {
    std::shared_ptr<const SecretBytes> before;   // opens what is there
    std::shared_ptr<const SecretBytes> after;    // has the target version, as its current one
};

enum class KeyDurability { Kept, NotYet };   // NotYet: the check comes before the new key is saved, and says nothing about that
enum class WriteProof { NotTried, RewriteOne };
struct MigrationCheckOptions {
    migration::CheckDepth depth = migration::CheckDepth::Sample;
    WriteProof proof = WriteProof::NotTried;
    KeyDurability durability = KeyDurability::NotYet;
};

enum class ReportFile { Csv, Json };

// A journal that this process holds open; others get StorageError meanwhile. Thread-safe, also beside a run.
class MigrationJournal {
public:
    virtual ~MigrationJournal() = default;
    [[nodiscard]] virtual migration::JournalSummary summary() const = 0;
    // Records that need somebody's attention: set aside, superseded, kept theirs. Up to `limit` with an id above `afterId`, ascending.
    [[nodiscard]] virtual std::vector<migration::JournalItem> attention(std::int64_t afterId, int limit) const = 0;
    [[nodiscard]] virtual migration::Report report() const = 0;
    virtual void exportReport(const std::string &path, ReportFile format) const = 0;   // replaces the file
};

class MigrationBackend {
public:
    virtual ~MigrationBackend() = default;
    [[nodiscard]] virtual std::string folder() = 0;   // of the journals
    // Newest first, of every environment.
    [[nodiscard]] virtual std::vector<migration::JournalSummary> list() = 0;
    virtual void remove(const std::string &path) = 0;

    [[nodiscard]] virtual migration::PreflightReport check(const MigrationAccess &access, const MigrationKeys &keys, const migration::Plan &plan,
                                                           const MigrationCheckOptions &options,
                                                           const std::function<void(const migration::PreflightProgress &)> &progress,
                                                           const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual std::shared_ptr<MigrationJournal> create(const migration::Plan &plan, const MigrationKeys &keys) = 0;
    [[nodiscard]] virtual std::shared_ptr<MigrationJournal> open(const std::string &path, const MigrationAccess &access) = 0;
    // Both also go on with what was begun. `journal` is one of create() or open().
    [[nodiscard]] virtual migration::RunResult run(MigrationJournal &journal, const MigrationAccess &access, const MigrationKeys &keys, const PauseGate &gate,
                                                   const migration::RunStatusSink &sink, const Cancellation &cancellation) = 0;
    virtual migration::RollBackStatus rollBack(MigrationJournal &journal, const MigrationAccess &access, const PauseGate &gate,
                                               const std::function<void(const migration::RollBackStatus &)> &progress, const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual migration::Verdict verdict(const MigrationAccess &access, const std::vector<incountry::Country> &countries, std::int64_t version,
                                                     const Cancellation &cancellation) = 0;
};

// The kept secrets_data with `target` as its current version. ClientError: it is not among them.
[[nodiscard]] std::shared_ptr<const SecretBytes> withCurrent(const SecretBytes &secretsData, std::int64_t target);

// The real one. `folder`: of the journals; empty: migration::journalFolder().
[[nodiscard]] std::shared_ptr<MigrationBackend> coreMigrationBackend(std::string folder = {});

} // namespace strongroom::model
