// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/BatchWriter.h"

#include "migration/CountryLook.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace strongroom::migration {

using namespace std::chrono_literals;

namespace {

constexpr int mostRounds = 5;          // of records that change again and again; the next pass finds them
constexpr auto flushEvery = 1s;

std::vector<std::string> keysOf(const std::vector<Prepared> &batch)
{
    std::vector<std::string> keys;
    keys.reserve(batch.size());
    std::ranges::transform(batch, std::back_inserter(keys), &Prepared::keyHash);
    return keys;
}

bool isUnchanged(const Prepared &prepared, const incountry::StoredRecord &now, const std::string &text)
{
    return text == prepared.original && now.value(incountry::DateMember::UpdatedAt) == prepared.updatedAt;
}

} // namespace

Found findNow(const RunShared &shared, const CountryRun &run, std::span<const std::string> keyHashes)
{
    // Not given up when the run is stopped: what is under way is brought to its entry in the journal.
    Found found;
    for (incountry::WireRecord &wire : shared.store.findByHash(run.country, keyHashes, {})) {
        std::string key = keyHashOf(wire.stored);
        found.insert_or_assign(std::move(key), std::move(wire));
    }
    return found;
}

BatchWriter::~BatchWriter()
{
    try {
        flushWindows();
    } catch (const VaultError &) {
        // The journal's own error has been thrown where it mattered; these are figures for the report.
    }
}

void BatchWriter::write(CountryRun &run, SealedRecords records)
{
    m_shared.enterSetAside(run, records.unreadable);
    const auto size = static_cast<std::ptrdiff_t>(m_shared.plan.batchSize);
    for (auto from = records.ready.begin(); from != records.ready.end();) {
        const auto to = from + std::min<std::ptrdiff_t>(size, records.ready.end() - from);
        m_shared.gate.wait(m_shared.stop);
        if (run.failed()) {
            return;
        }
        writeBatch(run, Batch(std::make_move_iterator(from), std::make_move_iterator(to)));
        from = to;
    }
    if (m_shared.clock.steadyNow() - m_flushed >= flushEvery) {
        flushWindows();
    }
}

void BatchWriter::writeBatch(CountryRun &run, Batch batch)
{
    for (int round = 0; !batch.empty() && round < mostRounds; ++round) {
        if (round > 0) {
            m_shared.gate.wait(m_shared.stop);
        }
        m_shared.rate.take(batch.size(), m_shared.stop);
        Changed changed;
        deliver(run, std::move(batch), Entry::Missing, Earlier::None, changed);
        batch = openAnew(run, std::move(changed));
    }
}

void BatchWriter::plan(const CountryRun &run, const Batch &batch)
{
    std::vector<PlannedItem> items;
    items.reserve(batch.size());
    for (const Prepared &prepared : batch) {
        items.push_back({prepared.keyHash, prepared.original, digestOf(prepared.intendedText), prepared.version});
    }
    m_shared.enter([&](Journal &journal) { journal.enterPlanned(run.country, items); });
}

BatchWriter::Batch BatchWriter::openAnew(CountryRun &run, Changed changed)
{
    if (changed.empty()) {
        return {};
    }
    SealedRecords records;
    {
        const RunProgress::Busy busy(m_shared.progress, Work::Derive);
        records = openAndSeal(m_shared.cipher, std::move(changed), m_shared.stop);
    }
    m_shared.enterSetAside(run, records.unreadable);
    return std::move(records.ready);
}

void BatchWriter::deliver(CountryRun &run, Batch batch, Entry entry, Earlier earlier, Changed &changed)
{
    for (int attempt = 0;; ++attempt) {
        ErrorPtr failure;
        bool sent = false;
        {
            // With the permit, so that a crash leaves no more batches undecided than may be on the wire.
            const Permits::Held permit(m_shared.permits);
            if (entry == Entry::Missing) {
                plan(run, batch);
                entry = Entry::Made;
            }
            const RunProgress::Busy busy(m_shared.progress, Work::Server);
            try {
                lookAgain(run, batch, earlier, changed);
                if (batch.empty()) {
                    return;
                }
                if (earlier == Earlier::Unknown) {
                    m_shared.journal.count(run.country, RunEvent::WriteRepeated);
                }
                std::vector<incountry::StoredRecord> records;
                records.reserve(batch.size());
                std::ranges::transform(batch, std::back_inserter(records), &Prepared::intended);
                const auto looked = m_shared.clock.steadyNow();
                sent = true;
                m_shared.store.writeStored(run.country, records, {});
                measureWindow(run, m_shared.clock.steadyNow() - looked);
            } catch (const StorageError &) {
                throw;   // the journal's
            } catch (const VaultError &error) {
                failure = error.clone();
            }
        }
        if (!failure) {
            break;
        }
        if (sent && isAboutRecords(*failure)) {
            halve(run, std::move(batch), earlier, changed, *failure);
            return;
        }
        if (!mayPass(*failure)) {
            failure->raise();
        }
        if (sent && failure->request().status != 429) {
            earlier = Earlier::Unknown;
        }
        if (attempt < m_shared.options.retries) {
            m_shared.journal.count(run.country, RunEvent::BackedOff);
        }
        m_shared.backOff.rest(*failure, attempt, m_shared.stop);
    }
    run.inFlight.left(batch.size());
    run.moves += static_cast<std::int64_t>(batch.size());
    m_shared.progress.batchWritten(run.index);
    readBack(run, std::move(batch), changed);
}

void BatchWriter::halve(CountryRun &run, Batch batch, Earlier earlier, Changed &changed, const VaultError &refusal)
{
    if (batch.size() == 1) {
        SetAsideItem item;
        item.keyHash = batch.front().keyHash;
        item.original = digestOf(batch.front().original);
        item.version = batch.front().version;
        item.reason = refusal.what();
        m_shared.enterSetAside(run, {std::move(item)});
        return;
    }
    const auto middle = batch.begin() + static_cast<std::ptrdiff_t>(batch.size() / 2);
    Batch second(std::make_move_iterator(middle), std::make_move_iterator(batch.end()));
    batch.erase(middle, batch.end());
    deliver(run, std::move(batch), Entry::Made, earlier, changed);
    deliver(run, std::move(second), Entry::Made, earlier, changed);
}

void BatchWriter::lookAgain(CountryRun &run, Batch &batch, Earlier earlier, Changed &changed)
{
    Found found = findNow(m_shared, run, keysOf(batch));
    std::vector<std::string> gone;
    std::vector<std::string> done;
    std::vector<std::string> others;
    std::vector<std::string> withdrawn;
    std::size_t reopened = 0;
    Batch rest;
    rest.reserve(batch.size());
    for (Prepared &prepared : batch) {
        const auto now = found.find(prepared.keyHash);
        if (now == found.end()) {
            gone.push_back(prepared.keyHash);
            continue;
        }
        const incountry::StoredRecord &stored = now->second.stored;
        const std::string text = storedText(stored);
        if (text == prepared.intendedText) {
            done.push_back(prepared.keyHash);
        } else if (isUnchanged(prepared, stored, text)) {
            prepared.attachments = stored.attachments.size();
            rest.push_back(std::move(prepared));
        } else if (stored.version == m_shared.plan.targetVersion) {
            // Somebody else brought it under the target; whether ours was there before is not known after a lost answer.
            (earlier == Earlier::Unknown ? others : withdrawn).push_back(prepared.keyHash);
        } else {
            withdrawn.push_back(prepared.keyHash);
            changed.push_back(std::move(now->second));
            ++reopened;
        }
    }
    batch = std::move(rest);
    withdrawn.insert(withdrawn.end(), gone.begin(), gone.end());
    const incountry::Country &country = run.country;
    Journal &journal = m_shared.journal;
    if (!withdrawn.empty()) {
        journal.withdraw(country, withdrawn);
    }
    if (!gone.empty()) {
        journal.count(country, RunEvent::Gone, static_cast<std::int64_t>(gone.size()));
    }
    if (reopened > 0) {
        journal.count(country, RunEvent::Reopened, static_cast<std::int64_t>(reopened));
    }
    if (!done.empty()) {
        journal.enterState(country, done, ItemState::Verified);
        if (earlier == Earlier::Unknown) {
            journal.count(country, RunEvent::AnswerLost);
        }
        m_shared.progress.verified(run.index, done.size());
    }
    if (!others.empty()) {
        journal.enterState(country, others, ItemState::Superseded, Sentence::tr("somebody else wrote it under the target version while an answer was missing"));
        m_shared.progress.superseded(run.index, others.size());
    }
    run.inFlight.left(done.size() + others.size() + withdrawn.size() - reopened);
    run.moves += static_cast<std::int64_t>(done.size() + others.size());
}

void BatchWriter::measureWindow(CountryRun &run, std::chrono::steady_clock::duration window)
{
    Windows &windows = m_windows.try_emplace(run.country.code(), run.country, Windows()).first->second.second;
    const auto length = std::chrono::duration_cast<std::chrono::microseconds>(window);
    windows.sum += length;
    windows.longest = std::max(windows.longest, length);
}

void BatchWriter::flushWindows()
{
    m_flushed = m_shared.clock.steadyNow();
    for (auto &[code, entry] : m_windows) {
        auto &[country, windows] = entry;
        const auto sum = std::chrono::floor<std::chrono::milliseconds>(windows.sum);
        const auto longest = std::chrono::ceil<std::chrono::milliseconds>(windows.longest);
        if (sum.count() > 0) {
            m_shared.journal.count(country, RunEvent::WindowMillis, sum.count());
            windows.sum -= sum;
        }
        if (longest.count() > 0) {
            m_shared.journal.count(country, RunEvent::WindowMaxMillis, longest.count());
            windows.longest = {};
        }
    }
}

} // namespace strongroom::migration
