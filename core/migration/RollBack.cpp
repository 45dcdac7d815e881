// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/RollBack.h"

#include "base/Clock.h"
#include "base/Error.h"
#include "crypto/Hash.h"

#include <array>
#include <chrono>
#include <map>

namespace strongroom::migration {

namespace {

using incountry::Country;
using incountry::StoredRecord;
using incountry::WireRecord;

constexpr std::array toDo{ItemState::Planned, ItemState::Written, ItemState::Verified, ItemState::Superseded};
constexpr std::array done{ItemState::RolledBack, ItemState::KeptTheirs};

std::int64_t countOf(const std::map<std::string, CountryCounts> &counts, std::span<const ItemState> states)
{
    std::int64_t sum = 0;
    for (const auto &[code, country] : counts) {
        for (const ItemState state : states) {
            sum += country.of(state);
        }
    }
    return sum;
}

// Nobody knows whether it was done.
bool isLostAnswer(const VaultError &error) { return error.kind() == ErrorKind::Network || (error.kind() == ErrorKind::Server && error.request().status >= 500); }

class RollBackRun {
public:
    RollBackRun(incountry::StoredRecordStore &store, Journal &journal, const PauseGate &gate, const std::function<void(const RollBackStatus &)> &progress,
                const Cancellation &cancellation)
        : m_store(store), m_journal(journal), m_gate(gate), m_progress(progress), m_cancellation(cancellation)
    {
    }

    RollBackStatus run()
    {
        tell();
        for (const Country &country : m_journal.plan().countries) {
            // What was done is in another state by then, so the first ones are always the next ones.
            for (;;) {
                m_gate.wait(m_cancellation);
                const std::vector<JournalItem> batch = m_journal.items(country, toDo, 0, m_journal.plan().batchSize);
                if (batch.empty()) {
                    break;
                }
                const auto began = std::chrono::steady_clock::now();
                rollBackBatch(country, batch);
                tell();
                keepToTheRate(batch.size(), began);
            }
        }
        return m_status;
    }

private:
    using Found = std::map<std::string, Digest>;   // by record key hash

    Found look(const Country &country, const std::vector<std::string> &hashes)
    {
        Found found;
        for (const WireRecord &record : m_store.findByHash(country, hashes, m_cancellation)) {
            found[record.stored.value(incountry::TextMember::RecordKey).value_or(std::string())] = crypto::sha256(bytesOf(incountry::storedText(record.stored)));
        }
        return found;
    }

    void rollBackBatch(const Country &country, const std::vector<JournalItem> &batch)
    {
        std::vector<std::string> hashes;
        for (const JournalItem &item : batch) {
            hashes.push_back(item.keyHash);
        }
        // Just before the write: what is not what the run wrote is somebody else's and stays.
        const Found found = look(country, hashes);
        std::vector<std::string> alreadyBack;   // an answer was lost, or the run never came to it
        std::vector<std::string> deleted;
        std::vector<std::string> theirs;
        std::vector<std::string> lost;
        std::vector<const JournalItem *> ours;
        for (const JournalItem &item : batch) {
            const auto now = found.find(item.keyHash);
            if (now == found.end()) {
                deleted.push_back(item.keyHash);
            } else if (now->second == item.originalDigest) {
                alreadyBack.push_back(item.keyHash);
            } else if (now->second != item.intended) {
                theirs.push_back(item.keyHash);
            } else if (!item.original) {
                lost.push_back(item.keyHash);
            } else {
                ours.push_back(&item);
            }
        }
        enter(country, alreadyBack, ItemState::RolledBack, {});
        enter(country, deleted, ItemState::KeptTheirs, Sentence::tr("somebody deleted it after the migration"));
        enter(country, theirs, ItemState::KeptTheirs, Sentence::tr("somebody changed it after the migration"));
        enter(country, lost, ItemState::KeptTheirs, Sentence::tr("the journal has no stored form of it from before the migration"));
        if (!ours.empty()) {
            writeBack(country, ours);
        }
    }

    void writeBack(const Country &country, const std::vector<const JournalItem *> &items)
    {
        std::vector<StoredRecord> records;
        std::vector<std::string> hashes;
        for (const JournalItem *const item : items) {
            records.push_back(incountry::storedFromText(*item->original));
            hashes.push_back(item->keyHash);
        }
        ErrorPtr lostAnswer;
        try {
            m_store.writeStored(country, records, m_cancellation);
        } catch (const VaultError &error) {
            if (!isLostAnswer(error)) {
                throw;
            }
            lostAnswer = error.clone();
        }
        // Read back, whatever was answered.
        Found found;
        try {
            found = look(country, hashes);
        } catch (const VaultError &) {
            if (lostAnswer) {
                lostAnswer->raise();   // it came first; what was done is read when this is called again
            }
            throw;
        }
        std::vector<std::string> back;
        std::vector<std::string> theirs;
        bool notDone = false;
        for (const JournalItem *const item : items) {
            const auto now = found.find(item->keyHash);
            if (now != found.end() && now->second == item->originalDigest) {
                back.push_back(item->keyHash);
            } else if (now != found.end() && now->second == item->intended) {
                notDone = true;
            } else {
                theirs.push_back(item->keyHash);
            }
        }
        enter(country, back, ItemState::RolledBack, {});
        enter(country, theirs, ItemState::KeptTheirs, Sentence::tr("somebody changed it while it was rolled back"));
        if (notDone && lostAnswer) {
            lostAnswer->raise();
        }
        if (notDone) {
            throw ServerError(Sentence::tr("the service accepted the stored forms of before and still has the new ones in %1").arg(country.code()))
                .advise(Sentence::tr("Roll back again; when it stays so, ask the service's operator."));
        }
    }

    void enter(const Country &country, const std::vector<std::string> &hashes, ItemState state, const Sentence &reason)
    {
        if (!hashes.empty()) {
            m_journal.enterState(country, hashes, state, reason);
        }
    }

    void tell()
    {
        const auto counts = m_journal.counts();
        m_status.rolledBack = countOf(counts, std::array{ItemState::RolledBack});
        m_status.keptTheirs = countOf(counts, std::array{ItemState::KeptTheirs});
        m_status.done = countOf(counts, done);
        m_status.total = m_status.done + countOf(counts, toDo);
        if (m_progress) {
            m_progress(m_status);
        }
    }

    // The plan's limit spares the service, whichever way the records go.
    void keepToTheRate(std::size_t records, std::chrono::steady_clock::time_point began)
    {
        const double perSecond = m_journal.plan().recordsPerSecond;
        if (perSecond <= 0) {
            return;
        }
        const std::chrono::duration<double> due(static_cast<double>(records) / perSecond);
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(due - (std::chrono::steady_clock::now() - began));
        if (rest.count() > 0) {
            Clock::system().sleep(rest, m_cancellation);
        }
    }

    incountry::StoredRecordStore &m_store;
    Journal &m_journal;
    const PauseGate &m_gate;
    const std::function<void(const RollBackStatus &)> &m_progress;
    const Cancellation &m_cancellation;
    RollBackStatus m_status;
};

} // namespace

RollBackStatus rollBack(incountry::StoredRecordStore &store, Journal &journal, const PauseGate &gate, const std::function<void(const RollBackStatus &)> &progress,
                        const Cancellation &cancellation)
{
    if (journal.plan().rollback == Rollback::Drop) {
        throw ClientError(Sentence::tr("the plan of this migration did not keep the stored forms of before: it cannot be rolled back"))
            .advise(Sentence::tr("To go back to another key, migrate to it: the records open with the key they have now."))
            .about("rollback");
    }
    if (journal.phase() == RunPhase::RolledBack) {
        throw ClientError(Sentence::tr("this migration is rolled back already"))
            .advise(Sentence::tr("See its report for the records that others had changed."))
            .about("phase");
    }
    cancellation.throwIfCancelled();
    journal.setPhase(RunPhase::RollingBack);
    const RollBackStatus status = RollBackRun(store, journal, gate, progress, cancellation).run();
    journal.setPhase(RunPhase::RolledBack);
    return status;
}

} // namespace strongroom::migration
