// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a run does, on disk before it does it: an SQLite file (WAL, synchronous=FULL, mode 0600), so that a killed program, a power cut, a full disk
// or a lost answer leaves nothing undecided. Stored forms and reasons in it are encrypted (AES-256-GCM) with a random key that every secret
// of the run wraps once: whoever can open the records can open their journal, and nobody else. Record key hashes, states, counts and the plan are in the clear.
//
// Thread-safe. Qt wants an SQLite connection on one thread, so a Journal has a thread of its own: calls wait for it, and what several threads
// ask at once shares one transaction. When a call returns, its change is on the disk. StorageError (disk full, not writable, damaged) leaves
// the file as it was before the call.

#include "base/SecretBytes.h"
#include "base/Sentence.h"
#include "crypto/Hash.h"
#include "incountry/Country.h"
#include "incountry/SecretsData.h"
#include "migration/Plan.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::migration {

enum class ItemState {
    Planned = 1,    // about to be written; what happened to it is decided by reading it
    Written,        // the service said so
    Verified,       // read back, and it is what was written
    SetAside,       // not to be migrated, never written: the reason says why
    Superseded,     // written, and by now somebody else's newer form is there
    RolledBack,     // the stored form of before is there again
    KeptTheirs,     // not rolled back: others changed it since
};
inline constexpr int itemStateCount = 7;
[[nodiscard]] std::string_view nameOf(ItemState state);   // "planned", "set_aside"

enum class RunPhase { Running, Stopped, Finished, RollingBack, RolledBack };   // Running on disk and no process at it: interrupted
[[nodiscard]] std::string_view nameOf(RunPhase phase);

using Digest = crypto::Sha256Digest;   // of incountry::storedText()

struct PlannedItem {
    std::string keyHash;     // 64 hexadecimal digits
    std::string original;    // storedText() of what is there now
    Digest intended{};       // of what will be there
    std::int64_t version = -1;   // of the stored form now; -1: it has none
};
struct SetAsideItem {
    std::string keyHash;
    Digest original{};       // of the stored form that was looked at: another form is looked at anew
    std::int64_t version = -1;
    std::string reason;      // for the user; nothing secret
};
struct JournalItem {
    std::int64_t id = 0;     // ascending in the order of first entry
    std::string country;
    std::string keyHash;
    ItemState state = ItemState::Planned;
    std::int64_t version = -1;
    std::optional<std::string> original;   // absent: set aside, or dropped as the plan says
    Digest originalDigest{};
    Digest intended{};
    std::string reason;      // of SetAside, Superseded, KeptTheirs; in English: Sentence(reason).translated() is for the user
};

// What happened beside the records' own states; each is counted per country.
enum class RunEvent {
    Reopened,          // changed between opening and writing: opened anew
    Gone,              // deleted between opening and writing
    WriteRepeated,     // a request that was sent again: its answer was lost, and it had not been done
    AnswerLost,        // a request whose answer was lost, and it had been done
    BackedOff,         // 429 or 5xx, waited
    WindowMillis,      // sum over batches of the time between the last look and the write's answer: what the service cannot close
    WindowMaxMillis,   // the longest of these
    AttachmentsMissing, // a record lost attachments meanwhile, by somebody else
};
inline constexpr int runEventCount = 8;
[[nodiscard]] std::string_view nameOf(RunEvent event);

struct CountryCounts {
    std::array<std::int64_t, itemStateCount + 1> byState{};   // by int(ItemState)
    std::array<std::int64_t, runEventCount> events{};
    [[nodiscard]] std::int64_t of(ItemState state) const { return byState[static_cast<std::size_t>(state)]; }
    [[nodiscard]] std::int64_t of(RunEvent event) const { return events[static_cast<std::size_t>(event)]; }
};

struct JournalSummary {
    std::string path;
    std::string runId;                 // the file's name without its ending
    Plan plan;
    RunPhase phase = RunPhase::Running;
    bool inUse = false;                // a process is at it now
    std::chrono::system_clock::time_point startedAt, endedAt;   // endedAt: of the last change of phase
    std::map<std::string, CountryCounts> counts;   // by country code
};

class Journal {
public:
    // The file must not exist. StorageError: it exists, cannot be written, the disk is nearly full. `secrets`: all that may open it later.
    [[nodiscard]] static std::unique_ptr<Journal> create(const std::string &path, const Plan &plan, const incountry::SecretsData &secrets);
    // CryptoError when none of the secrets opens it; StorageError when another process is at it, or it is damaged or of a newer program.
    [[nodiscard]] static std::unique_ptr<Journal> open(const std::string &path, const incountry::SecretsData &secrets);
    ~Journal();

    [[nodiscard]] const std::string &path() const noexcept;
    [[nodiscard]] const Plan &plan() const noexcept;
    [[nodiscard]] RunPhase phase() const;
    void setPhase(RunPhase phase);

    // Each one transaction. plan(): enters or replaces; counts every record once whatever happens to it.
    void enterPlanned(const incountry::Country &country, std::span<const PlannedItem> items);
    void enterSetAside(const incountry::Country &country, std::span<const SetAsideItem> items);
    void enterState(const incountry::Country &country, std::span<const std::string> keyHashes, ItemState state, const Sentence &reason = {});
    // Takes planned records out again that were never written (changed meanwhile, gone). ClientError for one in another state.
    void withdraw(const incountry::Country &country, std::span<const std::string> keyHashes);
    void count(const incountry::Country &country, RunEvent event, std::int64_t amount = 1);   // WindowMaxMillis: the larger one stays

    [[nodiscard]] bool isSetAside(const incountry::Country &country, const std::string &keyHash, const Digest &original) const;
    // Those that are written, verified or superseded: the run has been there before.
    [[nodiscard]] std::vector<std::string> decided(const incountry::Country &country, std::span<const std::string> keyHashes) const;
    [[nodiscard]] std::map<std::string, CountryCounts> counts() const;
    // Up to `limit` with an id above `afterId`, ascending; of all countries when none is given. Left: `original` is absent, and is not read
    // from the disk either.
    enum class StoredForms { Read, Left };
    [[nodiscard]] std::vector<JournalItem> items(const std::optional<incountry::Country> &country, std::span<const ItemState> states,
                                                 std::int64_t afterId, int limit, StoredForms forms = StoredForms::Read) const;
    [[nodiscard]] JournalSummary summary() const;

private:
    Journal();
    class Private;
    std::unique_ptr<Private> d;
};

// Plan, phase and counts, without secrets and also beside a running process. StorageError.
[[nodiscard]] JournalSummary inspectJournal(const std::string &path);

// <data>/Strongroom/migrations, or $STRONGROOM_DATA_DIR/migrations; made when it is not there (mode 0700).
[[nodiscard]] std::string journalFolder();
// A name nobody has yet in `folder`: "2026-11-26-1430-7f3a".
[[nodiscard]] std::string newRunId(const std::string &folder);
[[nodiscard]] std::string journalPath(const std::string &folder, const std::string &runId);   // "<folder>/<run id>.journal"
// Newest first; damaged ones are left out and named in `damaged` when it is given.
[[nodiscard]] std::vector<JournalSummary> listJournals(const std::string &folder, std::vector<std::string> *damaged = nullptr);
// The file and what SQLite keeps beside it. StorageError; refused while a process is at it.
void removeJournal(const std::string &path);

} // namespace strongroom::migration
