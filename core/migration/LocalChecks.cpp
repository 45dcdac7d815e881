// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/LocalChecks.h"

#include "base/Text.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <exception>

namespace strongroom::migration {

namespace {

std::string text(std::int64_t value) { return std::to_string(value); }

std::string megabytes(std::int64_t bytes) { return text(bytes / 1'000'000) + " MB"; }

void checkTarget(const incountry::StoredCipher &cipher, const Plan &plan, const incountry::SecretsData &kept, std::vector<Finding> &findings)
{
    const std::string version = "version " + text(plan.targetVersion);
    // find() would take a bare password for any version; what is sealed with it must be found by every other program too.
    const incountry::Secret *target = nullptr;
    for (const incountry::Secret &secret : kept.secrets()) {
        target = !target && secret.version == plan.targetVersion ? &secret : target;
    }
    if (!target) {
        findings.push_back({FindingCode::KeyNotDurable, Severity::Refusal, {}, "the secrets, where they are kept, have no " + version,
                            "Save the new key there first: what is sealed with a key that is nowhere else is lost with this program."});
        return;
    }
    if (!cipher.sealsWith(*target)) {
        findings.push_back({FindingCode::KeyNotDurable, Severity::Refusal, {}, "the secrets, where they are kept, have another key as " + version + " than the one to seal with",
                            "Somebody changed them meanwhile. Open the connection again, and check again."});
    }
    for (const incountry::Secret &secret : kept.secrets()) {
        if (secret.version != plan.targetVersion && secret.bytes.sameAs(target->bytes)) {
            findings.push_back({FindingCode::SameSecret, Severity::Refusal, {}, version + " is the same secret as version " + text(secret.version),
                                "Migrating to it would change nothing but the number. Make a new key."});
        } else if (secret.version > plan.targetVersion) {
            findings.push_back({FindingCode::TargetNotHighest, Severity::Warning, {}, "the secrets have version " + text(secret.version) + ", which is newer than the target, " + version,
                                "Usually the newest key is the target."});
        }
    }
}

} // namespace

KeptVersions checkKeys(const incountry::StoredCipher &cipher, const Plan &plan, const PreflightOptions &options, std::vector<Finding> &findings)
{
    KeptVersions versions;
    try {
        if (!options.keptSecrets) {
            throw StorageError("it is not known where the secrets are kept");
        }
        const incountry::SecretsData kept = options.keptSecrets();
        versions.known = true;
        versions.bare = kept.isBarePassword();
        for (const incountry::Secret &secret : kept.secrets()) {
            versions.versions.insert(secret.version);
        }
        checkTarget(cipher, plan, kept, findings);
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), "reading the secrets");
        if (error->kind() == ErrorKind::Cancelled) {
            error->raise();
        }
        findings.push_back({FindingCode::KeyNotDurable, Severity::Refusal, {}, std::string("the secrets cannot be read where they are kept: ") + error->what(),
                            error->advice().empty() ? "Unlock the keychain, or save the secrets, and check again." : error->advice()});
    }
    return versions;
}

void checkJournals(const Plan &plan, const PreflightOptions &options, std::vector<Finding> &findings)
{
    const QString folder = toQString(options.journalFolder);
    QTemporaryFile probe(folder + QStringLiteral("/probe-XXXXXX"));
    if (folder.isEmpty() || !QDir().mkpath(folder) || !probe.open() || probe.write("x", 1) != 1 || !probe.flush()) {
        findings.push_back({FindingCode::JournalNotWritable, Severity::Refusal, {}, "the journal cannot be written in " + options.journalFolder + ": " + fromQString(probe.errorString()),
                            "Make the folder writable. Nothing is migrated that is not journaled."});
        return;
    }
    std::vector<std::string> damaged;
    try {
        for (const JournalSummary &journal : listJournals(options.journalFolder, &damaged)) {
            const bool unfinished = journal.phase != RunPhase::Finished && journal.phase != RunPhase::RolledBack;
            if (unfinished && journal.plan.environmentId == plan.environmentId) {
                findings.push_back({FindingCode::UnfinishedRun, Severity::Refusal, {},
                                    "the run " + journal.runId + " of this environment is " + (journal.inUse ? "under way" : "not finished"),
                                    journal.inUse ? "Let it end first." : "Resume it, or roll it back; then check again."});
            }
        }
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), "reading the journals");
        findings.push_back({FindingCode::JournalNotWritable, Severity::Refusal, {}, std::string("the journals cannot be read: ") + error->what(), error->advice()});
    }
    for (const std::string &path : damaged) {
        findings.push_back({FindingCode::UnfinishedRun, Severity::Warning, {}, "a journal cannot be read: " + path, "It may be of an unfinished run. Keep the file until that is known."});
    }
}

void checkDisk(const Plan &plan, const PreflightOptions &options, std::int64_t records, std::int64_t storedBytes, std::vector<Finding> &findings)
{
    // A row with its index, in the file and once more in the write-ahead log while it is new; with the stored form when it is kept.
    constexpr std::int64_t row = 400;
    constexpr std::int64_t reserve = 64'000'000;
    const std::int64_t needed = reserve + records * (row + (plan.rollback == Rollback::Keep ? storedBytes + storedBytes / 4 : 0));
    std::int64_t available = -1;
    if (options.freeBytes) {
        available = options.freeBytes(options.journalFolder);
    } else {
        const QStorageInfo disk(toQString(options.journalFolder));
        available = disk.isValid() ? disk.bytesAvailable() : -1;
    }
    if (available >= 0 && available < needed) {
        findings.push_back({FindingCode::DiskLow, Severity::Refusal, {},
                            "the journal may need " + megabytes(needed) + " in " + options.journalFolder + ", and " + megabytes(available) + " are free",
                            plan.rollback == Rollback::Keep ? "Make room, or do without rolling back." : "Make room."});
    }
}

} // namespace strongroom::migration
