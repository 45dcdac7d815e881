// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// BatchWriter, after the write: what the service has now is what was written, or somebody else's, or an error.

#include "migration/BatchWriter.h"

#include <algorithm>

namespace strongroom::migration {

using namespace std::chrono_literals;

namespace {

constexpr int readBackTries = 4;      // a service may take a moment to show what it took
constexpr auto firstWait = 200ms;
constexpr std::size_t namedInError = 5;

// Our own ciphertext, so our own write, with something else changed in it.
bool carriesOurs(const Prepared &prepared, const incountry::StoredRecord &now)
{
    const auto same = [](const std::optional<std::string> &ours, const std::optional<std::string> &theirs) { return ours && !ours->empty() && ours == theirs; };
    return same(prepared.intended.body, now.body) || same(prepared.intended.precommitBody, now.precommitBody);
}

} // namespace

void BatchWriter::readBack(CountryRun &run, Batch batch, Changed &changed)
{
    const incountry::Country &country = run.country;
    Journal &journal = m_shared.journal;
    std::vector<std::string> keys;
    keys.reserve(batch.size());
    std::ranges::transform(batch, std::back_inserter(keys), &Prepared::keyHash);
    if (m_shared.plan.verification == Verification::Off) {
        m_shared.enter([&](Journal &entered) { entered.enterState(country, keys, ItemState::Written); });
        m_shared.progress.verified(run.index, keys.size());
        return;
    }
    std::vector<std::string> missing;
    const std::size_t written = batch.size();
    for (int attempt = 0;; ++attempt) {
        std::vector<std::string> verified;
        std::vector<std::string> superseded;
        std::vector<std::string> reopened;
        std::size_t attachmentsMissing = 0;
        Batch unclear;
        missing.clear();
        Found found = m_shared.askInTurn(run, [&] { return findNow(m_shared, run, keys); });
        for (Prepared &prepared : batch) {
            const auto now = found.find(prepared.keyHash);
            if (now == found.end()) {
                missing.push_back(prepared.keyHash);
                unclear.push_back(std::move(prepared));
                continue;
            }
            incountry::WireRecord &wire = now->second;
            const std::string text = storedText(wire.stored);
            if (text == prepared.intendedText) {
                verified.push_back(prepared.keyHash);
                attachmentsMissing += wire.stored.attachments.size() < prepared.attachments ? 1U : 0U;
            } else if (text == prepared.original || carriesOurs(prepared, wire.stored)) {
                unclear.push_back(std::move(prepared));
            } else if (wire.stored.version == m_shared.plan.targetVersion) {
                superseded.push_back(prepared.keyHash);
            } else {
                reopened.push_back(prepared.keyHash);
                changed.push_back(std::move(wire));
            }
        }
        if (!verified.empty()) {
            m_shared.enter([&](Journal &entered) { entered.enterState(country, verified, ItemState::Verified); });
            m_shared.progress.verified(run.index, verified.size());
        }
        if (!superseded.empty()) {
            journal.enterState(country, superseded, ItemState::Superseded, Sentence::tr("somebody else wrote it after it was migrated"));
            m_shared.progress.superseded(run.index, superseded.size());
        }
        if (!reopened.empty()) {
            journal.withdraw(country, reopened);
            journal.count(country, RunEvent::Reopened, static_cast<std::int64_t>(reopened.size()));
        }
        if (attachmentsMissing > 0) {
            journal.count(country, RunEvent::AttachmentsMissing, static_cast<std::int64_t>(attachmentsMissing));
        }
        batch = std::move(unclear);
        if (batch.empty()) {
            return;
        }
        if (attempt + 1 == readBackTries) {
            break;
        }
        keys.clear();
        std::ranges::transform(batch, std::back_inserter(keys), &Prepared::keyHash);
        m_shared.clock.sleep(firstWait * (1 << attempt), m_shared.stop);
    }
    // A record may be deleted by somebody in this moment; a whole batch that is gone is a service that does not show what it has.
    if (missing.size() == batch.size() && (missing.size() < written || written == 1)) {
        journal.enterState(country, missing, ItemState::Superseded, Sentence::tr("somebody else deleted it after it was migrated"));
        journal.count(country, RunEvent::Gone, static_cast<std::int64_t>(missing.size()));
        m_shared.progress.superseded(run.index, missing.size());
        return;
    }
    std::string named;
    for (std::size_t i = 0; i < std::min(batch.size(), namedInError); ++i) {
        named += (i > 0 ? ", " : "") + batch[i].keyHash;
    }
    named += batch.size() > namedInError ? ", …" : "";
    throw ServerError(batch.size() == 1 ? Sentence::tr("the read-back of 1 record in %1 is not what was written: %2").arg(country.code()).arg(named)
                                        : Sentence::tr("the read-back of %1 records in %2 is not what was written: %3")
                                              .arg(batch.size())
                                              .arg(country.code())
                                              .arg(named))
        .advise(Sentence::tr("They stay in the journal as planned, with their stored form of before. Run the migration again, or roll it back."));
}

} // namespace strongroom::migration
