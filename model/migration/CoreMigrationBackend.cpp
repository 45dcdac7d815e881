// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Migrations over core/migration: every call opens what it needs and lets go of it, keys among it, when it returns.

#include "base/FileSink.h"
#include "migration/MigrationBackend.h"

#include <array>
#include <utility>

namespace strongroom::model {

using connections::Credentials;
using incountry::SecretsData;
using keychain::CredentialKind;
using migration::ItemState;

namespace {

constexpr std::array attentionStates = {ItemState::SetAside, ItemState::Superseded, ItemState::KeptTheirs};

const SecretBytes &secretsOf(const Credentials &credentials)
{
    const auto found = credentials.find(CredentialKind::SecretsData);
    if (found == credentials.end()) {
        throw StorageError(Sentence::tr("no secrets_data is kept for this connection"))
            .advise(Sentence::tr("Add the keys under Keys, or unlock the keychain, and try again."))
            .about("secrets_data");
    }
    return found->second;
}

class CoreJournal final : public MigrationJournal {
public:
    explicit CoreJournal(std::unique_ptr<migration::Journal> opened) : journal(std::move(opened)) {}
    migration::JournalSummary summary() const override { return journal->summary(); }
    std::vector<migration::JournalItem> attention(std::int64_t afterId, int limit) const override
    {
        return journal->items(std::nullopt, attentionStates, afterId, limit, migration::Journal::StoredForms::Left);
    }
    migration::Report report() const override { return migration::makeReport(*journal); }
    void exportReport(const std::string &path, ReportFile format) const override
    {
        FileSink file(path, ExistingFile::Replace);
        if (format == ReportFile::Csv) {
            migration::writeReportCsv(*journal, file);
        } else {
            const std::string json = migration::reportToJson(migration::makeReport(*journal));
            file.write(std::as_bytes(std::span(json)));
        }
        file.commit();
    }

    const std::unique_ptr<migration::Journal> journal;
};

migration::Journal &journalOf(MigrationJournal &journal) { return *dynamic_cast<CoreJournal &>(journal).journal; }

class CoreMigrationBackend final : public MigrationBackend {
public:
    explicit CoreMigrationBackend(std::string folder) : m_folder(std::move(folder)) {}

    std::string folder() override { return m_folder.empty() ? migration::journalFolder() : m_folder; }
    std::vector<migration::JournalSummary> list() override { return migration::listJournals(folder()); }
    void remove(const std::string &path) override { migration::removeJournal(path); }

    migration::PreflightReport check(const MigrationAccess &access, const MigrationKeys &keys, const migration::Plan &plan, const MigrationCheckOptions &options,
                                     const std::function<void(const migration::PreflightProgress &)> &progress, const Cancellation &cancellation) override
    {
        const Parts parts = open(access, keys, plan.targetVersion);
        migration::PreflightOptions preflight;
        preflight.depth = options.depth;
        preflight.mayRewrite = options.proof == WriteProof::RewriteOne;
        preflight.journalFolder = folder();
        preflight.keptSecrets = [&access, after = parts.after, durability = options.durability] {
            SecretsData kept = SecretsData::parse(secretsOf(access.credentials()).text());
            // A key that the user has not yet agreed to save cannot be there. That the place can be read is known now; run() compares again.
            return durability == KeyDurability::Kept ? std::move(kept) : SecretsData::parse(after->text());
        };
        return migration::preflight(*parts.store, *parts.cipher, plan, preflight, progress, cancellation);
    }
    std::shared_ptr<MigrationJournal> create(const migration::Plan &plan, const MigrationKeys &keys) override
    {
        const std::string where = folder();
        return std::make_shared<CoreJournal>(
            migration::Journal::create(migration::journalPath(where, migration::newRunId(where)), plan, SecretsData::parse(keys.after->text())));
    }
    std::shared_ptr<MigrationJournal> open(const std::string &path, const MigrationAccess &access) override
    {
        return std::make_shared<CoreJournal>(migration::Journal::open(path, SecretsData::parse(secretsOf(access.credentials()).text())));
    }
    migration::RunResult run(MigrationJournal &journal, const MigrationAccess &access, const MigrationKeys &keys, const PauseGate &gate,
                             const migration::RunStatusSink &sink, const Cancellation &cancellation) override
    {
        migration::Journal &of = journalOf(journal);
        checkEnvironment(access, of.plan());
        const Parts parts = open(access, keys, of.plan().targetVersion);
        migration::RunOptions options;
        options.keptSecrets = [&access] { return SecretsData::parse(secretsOf(access.credentials()).text()); };
        return migration::runMigration(*parts.store, *parts.cipher, of, options, gate, sink, cancellation);
    }
    migration::RollBackStatus rollBack(MigrationJournal &journal, const MigrationAccess &access, const PauseGate &gate,
                                       const std::function<void(const migration::RollBackStatus &)> &progress, const Cancellation &cancellation) override
    {
        migration::Journal &of = journalOf(journal);
        checkEnvironment(access, of.plan());
        const Parts parts = open(access, {}, of.plan().targetVersion);
        return migration::rollBack(*parts.store, of, gate, progress, cancellation);
    }
    migration::Verdict verdict(const MigrationAccess &access, const std::vector<incountry::Country> &countries, std::int64_t version,
                               const Cancellation &cancellation) override
    {
        const Credentials credentials = access.credentials();
        const SecretsData secrets = SecretsData::parse(secretsOf(credentials).text());
        const connections::MigrationParts parts = connections::openForMigration(access.connection, credentials, secrets);
        return migration::mayBeDestroyed(*parts.store, countries, version, secrets, migration::VerdictDepth::Counts, cancellation);
    }

private:
    struct Parts {
        std::shared_ptr<incountry::StoredRecordStore> store;
        std::shared_ptr<incountry::StoredCipher> cipher;
        std::shared_ptr<const SecretBytes> after;
    };
    static Parts open(const MigrationAccess &access, const MigrationKeys &keys, std::int64_t target)
    {
        Credentials credentials = access.credentials();
        if (keys.before) {
            credentials.insert_or_assign(CredentialKind::SecretsData, keys.before->duplicate());
        }
        std::shared_ptr<const SecretBytes> after = keys.after ? keys.after : withCurrent(secretsOf(credentials), target);
        connections::MigrationParts parts = connections::openForMigration(access.connection, credentials, SecretsData::parse(after->text()));
        return {std::move(parts.store), std::move(parts.cipher), std::move(after)};
    }
    // The list shows runs of this environment alone; a journal that was put in its place meanwhile does not get further than this.
    static void checkEnvironment(const MigrationAccess &access, const migration::Plan &plan)
    {
        if (access.connection.storage.environmentId != plan.environmentId) {
            throw ClientError(Sentence::tr("this run belongs to another environment than the connection"))
                .advise(Sentence::tr("Open it from a connection of its own environment."))
                .about("environment_id");
        }
    }

    std::string m_folder;
};

} // namespace

std::shared_ptr<MigrationBackend> coreMigrationBackend(std::string folder) { return std::make_shared<CoreMigrationBackend>(std::move(folder)); }

} // namespace strongroom::model
