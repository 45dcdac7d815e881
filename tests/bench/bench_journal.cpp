// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What the journal of a key migration costs per record, in a young one and in one of a million records: the same, or a long run gets slower and slower.
// Each unit is planned and verified, two transactions of 100 records with their fsync, so the disk is measured too.

#include "Sections.h"

#include "crypto/Hash.h"
#include "incountry/SecretsData.h"
#include "migration/Journal.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::bench {

namespace {

using namespace strongroom::migration;

// Made at its first use: a million records take a minute or two.
class GrowingJournal {
public:
    explicit GrowingJournal(int records) : m_wanted(records) {}

    void work(int records)
    {
        if (!m_journal) {
            Plan plan;
            plan.connectionId = "bench";
            plan.environmentId = "bench";
            plan.countries = {m_country};
            plan.targetVersion = 2;
            m_journal = Journal::create(m_folder.filePath(QStringLiteral("bench.journal")).toStdString(), plan, incountry::SecretsData::generate(2));
            for (int i = 0; i < m_wanted; i += 1'000) {
                enter(1'000);
            }
        }
        enter(records);
        if (m_journal->counts().at(m_country.code()).of(ItemState::Verified) != m_entered) {
            throw std::runtime_error("the journal miscounts");
        }
    }

private:
    void enter(int records)
    {
        std::vector<PlannedItem> items;
        std::vector<std::string> hashes;
        for (int i = 0; i < records; ++i, ++m_entered) {
            const std::string hash = crypto::sha256Hex(std::to_string(m_entered));   // anywhere in the index, as real ones
            items.push_back({hash, m_stored + hash, crypto::sha256(bytesOf(hash)), 1});
            hashes.push_back(hash);
        }
        m_journal->enterPlanned(m_country, items);
        m_journal->enterState(m_country, hashes, ItemState::Verified);
    }

    const int m_wanted;
    const incountry::Country m_country{"de"};
    const std::string m_stored = std::string(1'000, 'x');
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    std::int64_t m_entered = 0;
};

} // namespace

Section migrationJournalSection()
{
    constexpr int batch = 100;
    Section section{"the journal of a key migration: plan and verify batches of 100 records of 1 KB", "records", {}};
    for (const auto &[name, records] : {std::pair("in a journal of 1,000", 1'000), std::pair("in a journal of 1,000,000", 1'000'000)}) {
        section.contenders.push_back({name, batch, [journal = std::make_shared<GrowingJournal>(records)] { journal->work(batch); }});
    }
    return section;
}

} // namespace strongroom::bench
