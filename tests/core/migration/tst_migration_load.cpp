// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A migration while others write, while answers get lost, and with records that nobody can open, in numbers. Long and short form: support/Figures.h.

#include "migration/Run.h"

#include "MigrationFixture.h"
#include "SandboxEstate.h"
#include "support/Figures.h"
#include "support/JoiningThread.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <random>
#include <set>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;
using incountry::Country;
using incountry::StoredRecord;
using incountry::WireRecord;

namespace {

using Place = SandboxEstate::Place;
using Difference = SandboxEstate::Difference;

// Who has which record at the moment: the migration from its last look to the answer of its write (the window that the service leaves open, because
// it cannot write on a condition), or the other client while it reads, changes and writes.
class Turns {
public:
    // ---- the migration ----
    void openWindow(const std::string &country, std::span<const std::string> hashes)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return std::ranges::none_of(hashes, [&](const std::string &hash) { return m_edited.contains({country, hash}); }); });
        for (const std::string &hash : hashes) {
            if (m_written.erase({country, hash}) == 0) {   // otherwise this look is the read-back
                m_open.insert({country, hash});
                ++m_opened[{country, hash}];
            }
        }
    }
    void closeWindow(const std::string &country, std::span<const std::string> hashes)
    {
        const std::scoped_lock lock(m_mutex);
        for (const std::string &hash : hashes) {
            m_open.erase({country, hash});
            m_written.insert({country, hash});
        }
    }
    // The pages of a run wait for their share of the edits, so that these come all through the run and none behind it.
    void waitForEdits(int count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_edits >= count; });
    }

    // What is on its way through the run, or was a moment ago.
    void fetched(const std::string &country, const incountry::StoredPage &page)
    {
        const std::scoped_lock lock(m_mutex);
        for (const WireRecord &record : page.records) {
            m_recent.emplace_back(country, keyOf(record.stored));
        }
        while (m_recent.size() > mostRecent) {
            m_recent.pop_front();
        }
    }

    // ---- the other client ----
    [[nodiscard]] std::optional<Place> oneFetched(unsigned random)
    {
        const std::scoped_lock lock(m_mutex);
        return m_recent.empty() ? std::nullopt : std::optional(m_recent[random % m_recent.size()]);
    }
    // False: the migration has it, or another edit.
    bool take(const Place &place)
    {
        const std::scoped_lock lock(m_mutex);
        return !m_open.contains(place) && m_edited.insert(place).second;
    }
    void giveBack(const Place &place)
    {
        const std::scoped_lock lock(m_mutex);
        m_edited.erase(place);
        ++m_edits;
        m_changed.notify_all();
    }
    // For an edit that takes no turn: how often a window on the record was opened, and whether one is open.
    [[nodiscard]] std::pair<int, bool> windowsOn(const Place &place)
    {
        const std::scoped_lock lock(m_mutex);
        return {m_opened[place], m_open.contains(place)};
    }
    void edited()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_edits;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t mostRecent = 300;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Place> m_recent;
    std::set<Place> m_open, m_written, m_edited;
    std::map<Place, int> m_opened;
    int m_edits = 0;
};

class TurnTakingStore final : public incountry::StoredRecordStore {
public:
    // All of the edits by the time so many records have been fetched.
    TurnTakingStore(incountry::StoredRecordStore &real, Turns &turns, int edits, double records) : m_real(real), m_turns(turns), m_edits(edits), m_fetched(records) {}

    incountry::StoredPage findStored(const Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options, const Cancellation &cancellation) override
    {
        m_turns.waitForEdits(std::min(m_edits, static_cast<int>(m_edits * m_records / m_fetched)));
        incountry::StoredPage page = m_real.findStored(country, filter, options, cancellation);
        m_records += static_cast<int>(page.records.size());
        m_turns.fetched(country.code(), page);
        return page;
    }
    std::vector<WireRecord> findByHash(const Country &country, std::span<const std::string> hashes, const Cancellation &cancellation) override
    {
        // Looked at and read back: twice each. The edits wanted by now fall on what is fetched and not yet looked at, among others.
        m_turns.waitForEdits(std::min(m_edits, static_cast<int>(m_edits * (m_looks += static_cast<int>(hashes.size())) / (2 * m_fetched))));
        m_turns.openWindow(country.code(), hashes);
        return m_real.findByHash(country, hashes, cancellation);
    }
    void writeStored(const Country &country, std::span<const StoredRecord> records, const Cancellation &cancellation) override
    {
        m_real.writeStored(country, records, cancellation);
        std::vector<std::string> hashes;
        for (const StoredRecord &record : records) {
            hashes.push_back(keyOf(record));
        }
        m_turns.closeWindow(country.code(), hashes);
    }

private:
    incountry::StoredRecordStore &m_real;
    Turns &m_turns;
    const int m_edits;
    const double m_fetched;
    std::atomic<int> m_records{0};
    std::atomic<int> m_looks{0};
};

// Clients that know both keys: one still writes with the old one, the other with the new one.
incountry::SecretsData bothKeys(std::int64_t current)
{
    const incountry::SecretsData two = keysUpTo(2);
    std::vector<incountry::Secret> secrets;
    for (const incountry::Secret &secret : two.secrets()) {
        secrets.push_back(secret.duplicate());
    }
    return incountry::SecretsData::make(current, std::move(secrets));
}

} // namespace

class tst_MigrationLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsByAnotherClient_data();
    void editsByAnotherClient();
    void lostAnswers();
    void unreadableRecords();
};

void tst_MigrationLoad::editsByAnotherClient_data()
{
    QTest::addColumn<bool>("anyTime");
    QTest::newRow("but in the window the service leaves open") << false;
    QTest::newRow("at any time") << true;
}

void tst_MigrationLoad::editsByAnotherClient()
{
    QFETCH(bool, anyTime);
    const int records = isLongForm() ? 10'000 : 450;
    const int edits = isLongForm() ? 1'000 : 60;
    SandboxEstate estate;
    estate.fill(records);
    const connections::MigrationParts parts = estate.partsFor(1, 2);
    Turns turns;
    TurnTakingStore store(*parts.store, turns, edits, 0.8 * records);

    Plan plan;
    plan.connectionId = "c1";
    plan.connectionName = "sandbox";
    plan.environmentId = estate.access().environmentId;
    for (const std::string &country : estate.countries()) {
        plan.countries.emplace_back(country);
    }
    plan.targetVersion = 2;
    plan.batchSize = isLongForm() ? maxMigrationBatch : 20;
    const QTemporaryDir folder;
    const auto journal = Journal::create(folder.filePath(QStringLiteral("run.journal")).toStdString(), plan, keysUpTo(2));

    const incountry::KeyHasher hasher(estate.access().environmentId, incountry::KeyNormalization::Off, incountry::SearchKeyStorage::Hashed);
    const std::vector<Place> places = estate.places();
    std::map<Place, Place> byHash;
    for (const Place &place : places) {
        byHash[{place.first, hasher.hash(place.second)}] = place;
    }
    std::map<Place, bool> inWindow;   // whether the last edit of a record met one
    int met = 0;
    {
        const JoiningThread other([&] {
            std::vector<std::shared_ptr<incountry::RecordStore>> clients;
            for (const std::int64_t current : {1, 2}) {
                connections::Credentials credentials = credentialsFor(estate.access(), 2);
                credentials.insert_or_assign(keychain::CredentialKind::SecretsData, bothKeys(current).toJson());
                clients.push_back(connections::openInCountry(connectionTo(estate.access()), credentials));
            }
            std::minstd_rand random(20261126);
            for (int edit = 0; edit < edits;) {
                // Anywhere, and every other time on what the run has in its hands.
                const std::optional<Place> near = random() % 2 == 0 ? turns.oneFetched(static_cast<unsigned>(random())) : std::nullopt;
                const Place place = near ? byHash.at(*near) : places[random() % places.size()];
                const Place stored{place.first, hasher.hash(place.second)};
                if (!anyTime && !turns.take(stored)) {
                    continue;
                }
                const auto windowsBefore = turns.windowsOn(stored);
                const Country country(place.first);
                const auto &client = clients[static_cast<std::size_t>(edit % 2)];
                incountry::Record record = client->read(country, place.second, {});
                record.body = SensitiveText("edit " + std::to_string(edit));
                client->write(country, record, {});
                estate.expect(place, record);
                const auto windowsAfter = turns.windowsOn(stored);
                inWindow[place] = windowsBefore.second || windowsAfter.second || windowsBefore.first != windowsAfter.first;
                met += inWindow[place] ? 1 : 0;
                ++edit;
                anyTime ? turns.edited() : turns.giveBack(stored);
            }
        });
        RunOptions options;
        options.keptSecrets = [] { return keysUpTo(2); };
        const RunResult result = runMigration(store, *parts.cipher, *journal, options, PauseGate(), {}, Cancellation());
        QVERIFY(result.finished);
    }
    std::int64_t reopened = 0;
    std::int64_t superseded = 0;
    std::int64_t longestWindow = 0;
    for (const auto &[code, country] : journal->counts()) {
        reopened += country.of(RunEvent::Reopened);
        superseded += country.of(ItemState::Superseded);
        longestWindow = std::max(longestWindow, country.of(RunEvent::WindowMaxMillis));
        // Each counted once, but those that the other client brought under the new key itself before the run came to them.
        const std::int64_t counted = country.of(ItemState::Verified) + country.of(ItemState::Superseded);
        QVERIFY(counted <= estate.sizeIn(code) && estate.sizeIn(code) - counted <= edits / 2);
        QCOMPARE(country.of(ItemState::Planned), 0);
    }
    const Difference difference = estate.compare(2, 0);
    QCOMPARE(difference.lost, 0);
    QCOMPARE(difference.doubled, 0);
    QCOMPARE(difference.unreadable, 0);
    const int mayBeReplaced = static_cast<int>(std::ranges::count(inWindow, true, [](const auto &entry) { return entry.second; }));
    const std::string ended = std::to_string(edits) + " edits by another client during a migration of " + std::to_string(records) + " records, " + QTest::currentDataTag() + ": ";
    if (anyTime) {
        QVERIFY2(difference.changed <= mayBeReplaced, qPrintable(QString::number(difference.changed)));
        figure(ended + std::to_string(met) + " met a window (" + std::to_string(longestWindow) + " ms at most), " + std::to_string(difference.changed)
               + " of these were replaced by the run, which no client can see; 0 others");
    } else {
        QCOMPARE(difference.changed, 0);
        // What was edited under the old key was found again.
        QCOMPARE(estate.compare(2, 2).otherVersion, 0);
        figure(ended + "0 overwritten; " + std::to_string(reopened) + " records opened anew, " + std::to_string(superseded) + " left as the other client wrote them");
    }
}

void tst_MigrationLoad::lostAnswers()
{
    const int lost = isLongForm() ? 10'000 : 210;
    Estate estate;
    const std::vector<std::string> countries{"de", "in", "us"};
    for (const std::string &country : countries) {
        estate.fill(country, lost / 3 + 1, 1);
    }
    estate.begin(countries);
    estate.plan.batchSize = 1;
    std::mutex mutex;
    std::set<std::pair<std::string, std::string>> told;
    std::atomic<int> answersLost{0};
    estate.store.afterWrite = [&](const std::string &country, std::span<const StoredRecord> records) {
        const std::scoped_lock lock(mutex);
        if (told.emplace(country, keyOf(records.front())).second && answersLost < lost) {
            ++answersLost;
            if (answersLost % 2 == 0) {
                throw NetworkError("the connection was closed");
            }
            throw refusalWith(502, "bad gateway");
        }
    };
    QVERIFY(estate.run().finished);
    QCOMPARE(answersLost.load(), lost);
    std::int64_t seen = 0;
    for (const std::string &country : countries) {
        QCOMPARE(estate.counted(country, ItemState::Verified), lost / 3 + 1);
        QCOMPARE(estate.counted(country, ItemState::Planned), 0);
        QCOMPARE(estate.mostWritesOfOne(country), 1);   // nothing was written twice
        QVERIFY(estate.bodies(country) == estate.filled(lost / 3 + 1));
        seen += estate.counted(country, RunEvent::AnswerLost);
    }
    QCOMPARE(seen, lost);
    figure(std::to_string(lost) + " answers lost after the service committed: 0 counted twice, 0 written twice");
}

void tst_MigrationLoad::unreadableRecords()
{
    const int readable = isLongForm() ? 10'000 : 500;
    constexpr int unreadable = 100;
    Estate estate;
    std::map<std::string, StoredRecord> before;
    // A page full of them first, and the rest among the others.
    for (int i = 0; i < readable + unreadable; ++i) {
        const bool bad = i < 60 || (i > 100 && i % 5 == 0 && static_cast<int>(before.size()) < unreadable);
        const std::string key = (bad ? "bad" : "r") + std::to_string(bad ? static_cast<int>(before.size()) : i - static_cast<int>(before.size()));
        estate.put("de", key, "body of " + key, bad ? 9 : 1);
        if (bad) {
            before[estate.hashOf(key)] = *estate.store.get("de", estate.hashOf(key));
        }
    }
    QCOMPARE(before.size(), std::size_t{unreadable});
    estate.begin({"de"});
    QVERIFY(estate.run().finished);
    const std::vector<JournalItem> listed = estate.items(ItemState::SetAside);
    QCOMPARE(listed.size(), std::size_t{unreadable});
    const auto writes = estate.store.writes("de");
    for (const JournalItem &item : listed) {
        QVERIFY(before.contains(item.keyHash));
        QVERIFY(!item.reason.empty());
        QVERIFY(!writes.contains(item.keyHash));
        const StoredRecord now = *estate.store.get("de", item.keyHash);
        QVERIFY(incountry::storedText(now) == incountry::storedText(before.at(item.keyHash)));
        QVERIFY(now.value(incountry::DateMember::UpdatedAt) == before.at(item.keyHash).value(incountry::DateMember::UpdatedAt));
    }
    QCOMPARE(estate.counted("de", ItemState::Verified), readable);
    figure(std::to_string(unreadable) + " unreadable records among " + std::to_string(readable + unreadable) + ": the run ended, all listed with their reason, none touched");
}

QTEST_GUILESS_MAIN(tst_MigrationLoad)
#include "tst_migration_load.moc"
