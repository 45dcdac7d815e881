// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Settle.h"

#include "migration/BatchWriter.h"

#include <array>
#include <string>
#include <vector>

namespace strongroom::migration {

namespace {

constexpr int settledAtOnce = incountry::maxPageSize;

void settleSome(const RunShared &shared, CountryRun &run, const std::vector<JournalItem> &items)
{
    std::vector<std::string> keys;
    keys.reserve(items.size());
    for (const JournalItem &item : items) {
        keys.push_back(item.keyHash);
    }
    const Found found = shared.askInTurn(run, [&] { return findNow(shared, run, keys); });
    std::vector<std::string> done;
    std::vector<std::string> others;
    std::vector<std::string> withdrawn;
    std::int64_t gone = 0;
    std::int64_t changed = 0;
    for (const JournalItem &item : items) {
        const auto now = found.find(item.keyHash);
        if (now == found.end()) {
            withdrawn.push_back(item.keyHash);
            ++gone;
            continue;
        }
        const incountry::StoredRecord &stored = now->second.stored;
        const Digest digest = digestOf(storedText(stored));
        if (digest == item.intended) {
            done.push_back(item.keyHash);
        } else if (digest == item.originalDigest) {
            withdrawn.push_back(item.keyHash);
        } else if (stored.version == shared.plan.targetVersion) {
            others.push_back(item.keyHash);
        } else {
            withdrawn.push_back(item.keyHash);
            ++changed;
        }
    }
    Journal &journal = shared.journal;
    if (!done.empty()) {
        journal.enterState(run.country, done, ItemState::Verified);
        journal.count(run.country, RunEvent::AnswerLost);
        shared.progress.verified(run.index, done.size());
    }
    if (!others.empty()) {
        journal.enterState(run.country, others, ItemState::Superseded,
                           Sentence::tr("somebody else wrote it under the target version while the migration was interrupted"));
        shared.progress.superseded(run.index, others.size());
    }
    if (!withdrawn.empty()) {
        journal.withdraw(run.country, withdrawn);
    }
    if (gone > 0) {
        journal.count(run.country, RunEvent::Gone, gone);
    }
    if (changed > 0) {
        journal.count(run.country, RunEvent::Reopened, changed);
    }
}

} // namespace

void settle(const RunShared &shared, CountryRun &run)
{
    static constexpr std::array undecided = {ItemState::Planned};
    for (std::int64_t after = 0;;) {
        shared.stop.throwIfCancelled();
        const std::vector<JournalItem> items = shared.journal.items(run.country, undecided, after, settledAtOnce, Journal::StoredForms::Left);
        if (items.empty()) {
            return;
        }
        after = items.back().id;
        settleSome(shared, run, items);
    }
}

} // namespace strongroom::migration
