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

constexpr std::int64_t megabyte = 1'000'000;

void checkTarget(const incountry::StoredCipher &cipher, const Plan &plan, const incountry::SecretsData &kept, std::vector<Finding> &findings)
{
    // find() would take a bare password for any version; what is sealed with it must be found by every other program too.
    const incountry::Secret *target = nullptr;
    for (const incountry::Secret &secret : kept.secrets()) {
        target = !target && secret.version == plan.targetVersion ? &secret : target;
    }
    if (!target) {
        findings.push_back({FindingCode::KeyNotDurable, Severity::Refusal, {},
                            Sentence::tr("the secrets, where they are kept, have no version %1").arg(plan.targetVersion),
                            Sentence::tr("Save the new key there first: what is sealed with a key that is nowhere else is lost with this program.")});
        return;
    }
    if (!cipher.sealsWith(*target)) {
        findings.push_back({FindingCode::KeyNotDurable, Severity::Refusal, {},
                            Sentence::tr("the secrets, where they are kept, have another key as version %1 than the one to seal with").arg(plan.targetVersion),
                            Sentence::tr("Somebody changed them meanwhile. Open the connection again, and check again.")});
    }
    for (const incountry::Secret &secret : kept.secrets()) {
        if (secret.version != plan.targetVersion && secret.bytes.sameAs(target->bytes)) {
            findings.push_back({FindingCode::SameSecret, Severity::Refusal, {},
                                Sentence::tr("version %1 is the same secret as version %2").arg(plan.targetVersion).arg(secret.version),
                                Sentence::tr("Migrating to it would change nothing but the number. Make a new key.")});
        } else if (secret.version > plan.targetVersion) {
            findings.push_back({FindingCode::TargetNotHighest, Severity::Warning, {},
                                Sentence::tr("the secrets have version %1, which is newer than the target, version %2")
                                    .arg(secret.version)
                                    .arg(plan.targetVersion),
                                Sentence::tr("Usually the newest key is the target.")});
        }
    }
}

} // namespace

KeptVersions checkKeys(const incountry::StoredCipher &cipher, const Plan &plan, const PreflightOptions &options, std::vector<Finding> &findings)
{
    KeptVersions versions;
    try {
        if (!options.keptSecrets) {
            throw StorageError(Sentence::tr("it is not known where the secrets are kept"));
        }
        const incountry::SecretsData kept = options.keptSecrets();
        versions.known = true;
        versions.bare = kept.isBarePassword();
        for (const incountry::Secret &secret : kept.secrets()) {
            versions.versions.insert(secret.version);
        }
        checkTarget(cipher, plan, kept, findings);
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), Sentence::tr("reading the secrets"));
        if (error->kind() == ErrorKind::Cancelled) {
            error->raise();
        }
        findings.push_back({FindingCode::KeyNotDurable, Severity::Refusal, {},
                            Sentence::tr("the secrets cannot be read where they are kept: %1").arg(error->sentence()),
                            error->advice().empty() ? Sentence::tr("Unlock the keychain, or save the secrets, and check again.") : error->adviceSentence()});
    }
    return versions;
}

void checkJournals(const Plan &plan, const PreflightOptions &options, std::vector<Finding> &findings)
{
    const QString folder = toQString(options.journalFolder);
    QTemporaryFile probe(folder + QStringLiteral("/probe-XXXXXX"));
    if (folder.isEmpty() || !QDir().mkpath(folder) || !probe.open() || probe.write("x", 1) != 1 || !probe.flush()) {
        findings.push_back({FindingCode::JournalNotWritable, Severity::Refusal, {},
                            Sentence::tr("the journal cannot be written in %1: %2").arg(options.journalFolder).arg(fromQString(probe.errorString())),
                            Sentence::tr("Make the folder writable. Nothing is migrated that is not journaled.")});
        return;
    }
    std::vector<std::string> damaged;
    try {
        for (const JournalSummary &journal : listJournals(options.journalFolder, &damaged)) {
            const bool unfinished = journal.phase != RunPhase::Finished && journal.phase != RunPhase::RolledBack;
            if (unfinished && journal.plan.environmentId == plan.environmentId) {
                findings.push_back({FindingCode::UnfinishedRun, Severity::Refusal, {},
                                    (journal.inUse ? Sentence::tr("the run %1 of this environment is under way")
                                                   : Sentence::tr("the run %1 of this environment is not finished"))
                                        .arg(journal.runId),
                                    journal.inUse ? Sentence::tr("Let it end first.") : Sentence::tr("Resume it, or roll it back; then check again.")});
            }
        }
    } catch (...) {
        const ErrorPtr error = toVaultError(std::current_exception(), Sentence::tr("reading the journals"));
        findings.push_back({FindingCode::JournalNotWritable, Severity::Refusal, {},
                            Sentence::tr("the journals cannot be read: %1").arg(error->sentence()), error->adviceSentence()});
    }
    for (const std::string &path : damaged) {
        findings.push_back({FindingCode::UnfinishedRun, Severity::Warning, {}, Sentence::tr("a journal cannot be read: %1").arg(path),
                            Sentence::tr("It may be of an unfinished run. Keep the file until that is known.")});
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
                            Sentence::tr("the journal may need %1 MB in %2, and %3 MB are free")
                                .arg(needed / megabyte)
                                .arg(options.journalFolder)
                                .arg(available / megabyte),
                            plan.rollback == Rollback::Keep ? Sentence::tr("Make room, or do without rolling back.") : Sentence::tr("Make room.")});
    }
}

} // namespace strongroom::migration
