// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Rolling back over a service in memory: the journal and the service are put into the state a run leaves, half-done and finished, and afterwards
// every record's stored form is, byte for byte, the one of before, or somebody else's and listed.

#include "migration/RollBack.h"

#include "base/Error.h"
#include "base/Text.h"

#include "JournalContent.h"
#include "support/MemoryStoredStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;
using incountry::Country;
using incountry::StoredRecord;
using incountry::storedText;
using incountry::TextMember;

namespace {

StoredRecord record(int number, const std::string &body, std::optional<std::int64_t> version)
{
    StoredRecord stored;
    stored.text[static_cast<std::size_t>(TextMember::RecordKey)] = hashOf(number);
    stored.text[static_cast<std::size_t>(TextMember::Key1)] = "in the clear " + std::to_string(number);
    stored.range[2] = 9'007'199'254'740'993 + number;
    stored.body = body;
    stored.precommitBody = "2:precommit";
    stored.version = version;
    stored.unknownMembers["of_a_later_release"] = R"({"kept":[1,2.50]})";
    return stored;
}
StoredRecord before(int number) { return record(number, "2:old" + std::to_string(number), number % 5 == 0 ? std::nullopt : std::optional<std::int64_t>(3)); }
StoredRecord migrated(int number) { return record(number, "2:new" + std::to_string(number), 7); }
StoredRecord theirs(int number) { return record(number, "2:theirs" + std::to_string(number), 3); }

Digest digest(const StoredRecord &stored) { return crypto::sha256(bytesOf(storedText(stored))); }

} // namespace

class tst_MigrationRollBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void finishedRun();
    void halfDoneRun();
    void keepsAndListsWhatOthersChanged();
    void changesBetweenLookAndReadBackAreListed();
    void settlesLostAnswers();
    void anAnswerLostBeforeTheWriteStopsIt();
    void aWriteThatDoesNothingIsAnError();
    void goesOnAfterAStop();
    void goesOnWhereverItBroke();
    void refuses();
    void keepsToTheBatchSize();

private:
    // As a run leaves it: planned in the journal, and written to the service, and verified.
    enum class Came { Planned, Written, Verified };
    void migrate(const Country &country, int number, Came came)
    {
        m_memory->put(country.code(), before(number));
        m_journal->enterPlanned(country, std::vector{PlannedItem{hashOf(number), storedText(before(number)), digest(migrated(number)), before(number).version.value_or(-1)}});
        m_originals[{country.code(), hashOf(number)}] = storedText(before(number));
        if (came != Came::Planned) {
            m_memory->put(country.code(), migrated(number));
        }
        if (came == Came::Verified) {
            m_journal->enterState(country, std::vector{hashOf(number)}, ItemState::Verified);
        }
    }
    RollBackStatus roll() { return rollBack(*m_memory, *m_journal, PauseGate(), m_progress, Cancellation()); }
    [[nodiscard]] std::string now(const std::string &country, int number) const
    {
        const auto found = m_memory->get(country, hashOf(number));
        return found ? storedText(*found) : "nothing";
    }
    // Every record, but the ones named, is as before, byte for byte.
    void checkOriginals(const std::vector<int> &except = {})
    {
        for (const auto &[place, text] : m_originals) {
            bool left = false;
            for (const int number : except) {
                left = left || place.second == hashOf(number);
            }
            const auto found = m_memory->get(place.first, place.second);
            QVERIFY(left || (found && storedText(*found) == text));
        }
        std::size_t records = 0;
        for (const char *country : {"de", "in"}) {
            records += m_memory->all(country).size();
        }
        QVERIFY(records <= m_originals.size());   // none appeared
    }
    [[nodiscard]] std::int64_t count(const char *country, ItemState state) const { return m_journal->counts().at(country).of(state); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStoredStore> m_memory;
    std::unique_ptr<Journal> m_journal;
    std::map<std::pair<std::string, std::string>, std::string> m_originals;
    std::function<void(const RollBackStatus &)> m_progress;
    const Country m_de{"de"};
    const Country m_in{"in"};
};

void tst_MigrationRollBack::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Plan plan = planFor();
    plan.batchSize = 10;
    m_journal = Journal::create(fromQString(m_folder->filePath(QStringLiteral("run.journal"))), plan, incountry::SecretsData::generate(7));
    m_originals.clear();
    m_progress = nullptr;
    m_memory = std::make_unique<MemoryStoredStore>();
}

void tst_MigrationRollBack::cleanup() { m_journal.reset(); }

void tst_MigrationRollBack::finishedRun()
{
    for (int i = 0; i < 25; ++i) {
        migrate(m_de, i, Came::Verified);
        migrate(m_in, i, Came::Verified);
    }
    m_memory->attach("de", hashOf(3), {"f1", "a.pdf", "application/pdf", std::string(64, '0'), "x", 3, {}, {}});
    m_journal->enterSetAside(m_de, std::vector{setAside(900)});
    m_journal->setPhase(RunPhase::Finished);
    std::vector<std::int64_t> told;
    m_progress = [&](const RollBackStatus &status) {
        told.push_back(status.done);
        QCOMPARE(status.total, 50);
        QVERIFY(m_journal->phase() == RunPhase::RollingBack);
    };

    const RollBackStatus status = roll();
    QCOMPARE(status.done, 50);
    QCOMPARE(status.total, 50);
    QCOMPARE(status.rolledBack, 50);
    QCOMPARE(status.keptTheirs, 0);
    QVERIFY(told == (std::vector<std::int64_t>{0, 10, 20, 25, 35, 45, 50}));
    QVERIFY(m_journal->phase() == RunPhase::RolledBack);
    checkOriginals();
    QCOMPARE(m_memory->get("de", hashOf(3))->attachments.size(), 1u);
    QCOMPARE(count("de", ItemState::SetAside), 1);   // was never written, and is not now
    QCOMPARE(m_memory->all("de").size(), 25u);
    for (const char *country : {"de", "in"}) {
        for (const auto &[hash, times] : m_memory->writes(country)) {
            QCOMPARE(times, 1);
        }
    }
}

void tst_MigrationRollBack::halfDoneRun()
{
    for (int i = 0; i < 8; ++i) {
        migrate(m_de, i, Came::Verified);
    }
    for (int i = 8; i < 12; ++i) {
        migrate(m_de, i, Came::Written);   // killed before its answer was journaled
    }
    for (int i = 12; i < 17; ++i) {
        migrate(m_de, i, Came::Planned);   // killed before it was written
    }
    m_memory->put("de", before(99));         // the run never came to it
    m_originals[{"de", hashOf(99)}] = storedText(before(99));

    const RollBackStatus status = roll();
    QCOMPARE(status.rolledBack, 17);
    QCOMPARE(status.total, 17);
    checkOriginals();
    const auto writes = m_memory->writes("de");
    QCOMPARE(writes.size(), 12u);   // what is as before is not written again
    QVERIFY(!writes.contains(hashOf(12)) && !writes.contains(hashOf(99)));
}

void tst_MigrationRollBack::keepsAndListsWhatOthersChanged()
{
    for (int i = 0; i < 12; ++i) {
        migrate(m_de, i, Came::Verified);
    }
    m_memory->put("de", theirs(4));
    m_memory->put("de", theirs(11));
    m_journal->enterState(m_de, std::vector{hashOf(11)}, ItemState::Superseded, "newer");   // the run saw it itself
    m_memory->erase("de", hashOf(7));
    migrate(m_de, 20, Came::Planned);
    m_memory->put("de", theirs(20));

    const RollBackStatus status = roll();
    QCOMPARE(status.rolledBack, 9);
    QCOMPARE(status.keptTheirs, 4);
    checkOriginals({4, 7, 11, 20});
    QCOMPARE(now("de", 4), storedText(theirs(4)));
    QCOMPARE(now("de", 11), storedText(theirs(11)));
    QCOMPARE(now("de", 20), storedText(theirs(20)));
    QCOMPARE(now("de", 7), std::string("nothing"));
    std::map<std::string, std::string> kept;
    for (const JournalItem &item : m_journal->items(m_de, std::vector{ItemState::KeptTheirs}, 0, 100)) {
        kept[item.keyHash] = item.reason;
    }
    const std::map<std::string, std::string> expected{{hashOf(4), "somebody changed it after the migration"}, {hashOf(7), "somebody deleted it after the migration"},
                                                      {hashOf(11), "somebody changed it after the migration"}, {hashOf(20), "somebody changed it after the migration"}};
    QVERIFY(kept == expected);
}

void tst_MigrationRollBack::changesBetweenLookAndReadBackAreListed()
{
    for (int i = 0; i < 3; ++i) {
        migrate(m_de, i, Came::Verified);
    }
    m_memory->afterWrite = [&](const std::string &, std::span<const StoredRecord>) {
        m_memory->put("de", theirs(1));
        m_memory->erase("de", hashOf(2));
    };
    const RollBackStatus status = roll();
    QCOMPARE(status.rolledBack, 1);
    QCOMPARE(status.keptTheirs, 2);
    QCOMPARE(now("de", 1), storedText(theirs(1)));
    QCOMPARE(m_journal->items(m_de, std::vector{ItemState::KeptTheirs}, 0, 100).at(0).reason, std::string("somebody changed it while it was rolled back"));
}

void tst_MigrationRollBack::settlesLostAnswers()
{
    for (int i = 0; i < 30; ++i) {
        migrate(m_de, i, Came::Verified);
    }
    int answer = 0;
    m_memory->afterWrite = [&](const std::string &, std::span<const StoredRecord>) {
        if (++answer % 2 == 0) {
            throw NetworkError("the connection was closed");
        }
        throw ServerError("bad gateway").during({"POST", {}, 502, {}, {}});
    };
    const RollBackStatus status = roll();
    QCOMPARE(answer, 3);
    QCOMPARE(status.rolledBack, 30);
    checkOriginals();
    for (const auto &[hash, times] : m_memory->writes("de")) {
        QCOMPARE(times, 1);
    }
}

void tst_MigrationRollBack::anAnswerLostBeforeTheWriteStopsIt()
{
    migrate(m_de, 1, Came::Verified);
    m_memory->beforeWrite = [](const std::string &, std::span<const StoredRecord>) { throw NetworkError("no route to the service"); };
    QVERIFY_THROWS_EXCEPTION(NetworkError, roll());
    QVERIFY(m_journal->phase() == RunPhase::RollingBack);
    QCOMPARE(count("de", ItemState::Verified), 1);
    // And what is refused outright is not taken for a lost answer.
    int looks = 0;
    m_memory->beforeFindByHash = [&](const std::string &, std::span<const std::string>) { ++looks; };
    m_memory->beforeWrite = [](const std::string &, std::span<const StoredRecord>) { throw AuthError(AuthFailure::Refused, "not allowed"); };
    QVERIFY_THROWS_EXCEPTION(AuthError, roll());
    QCOMPARE(looks, 1);
    m_memory->beforeWrite = nullptr;
    QCOMPARE(roll().rolledBack, 1);
    checkOriginals();
}

void tst_MigrationRollBack::aWriteThatDoesNothingIsAnError()
{
    migrate(m_de, 1, Came::Verified);
    m_memory->afterWrite = [&](const std::string &, std::span<const StoredRecord>) { m_memory->put("de", migrated(1)); };
    QVERIFY_THROWS_EXCEPTION(ServerError, roll());
    QCOMPARE(count("de", ItemState::Verified), 1);
    m_memory->afterWrite = nullptr;
    QCOMPARE(roll().rolledBack, 1);
    checkOriginals();
}

void tst_MigrationRollBack::goesOnAfterAStop()
{
    for (int i = 0; i < 25; ++i) {
        migrate(m_de, i, Came::Verified);
    }
    const CancellationSource source;
    int batches = 0;
    m_memory->afterWrite = [&](const std::string &, std::span<const StoredRecord>) {
        if (++batches == 2) {
            source.cancel();   // the batch under way is read back by the next call
        }
    };
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)rollBack(*m_memory, *m_journal, PauseGate(), {}, source.token()));
    QVERIFY(m_journal->phase() == RunPhase::RollingBack);
    QCOMPARE(count("de", ItemState::RolledBack), 10);
    std::vector<std::int64_t> told;
    m_progress = [&](const RollBackStatus &status) { told.push_back(status.done); };
    QCOMPARE(roll().rolledBack, 25);
    QVERIFY(told == (std::vector<std::int64_t>{10, 20, 25}));
    checkOriginals();
    for (const auto &[hash, times] : m_memory->writes("de")) {
        QCOMPARE(times, 1);
    }
}

void tst_MigrationRollBack::goesOnWhereverItBroke()
{
    // Every call to the service fails once, one after the other.
    for (int i = 0; i < 12; ++i) {
        migrate(m_de, i, Came::Verified);
        migrate(m_in, i, i % 2 == 0 ? Came::Written : Came::Planned);
    }
    int call = 0;
    int failing = 0;
    const auto fail = [&] {
        if (++call == failing) {
            throw NetworkError("the connection was closed");
        }
    };
    m_memory->beforeFindByHash = [&](const std::string &, std::span<const std::string>) { fail(); };
    m_memory->afterFindByHash = [&](const std::string &, std::vector<incountry::WireRecord> &) { fail(); };
    m_memory->beforeWrite = [&](const std::string &, std::span<const StoredRecord>) { fail(); };
    m_memory->afterWrite = [&](const std::string &, std::span<const StoredRecord>) { fail(); };
    int attempts = 0;
    for (failing = 1;; ++failing) {
        call = 0;
        ++attempts;
        try {
            QCOMPARE(roll().rolledBack, 24);
            break;
        } catch (const NetworkError &) {
            QVERIFY(m_journal->phase() == RunPhase::RollingBack);
        }
    }
    QVERIFY(attempts > 3);
    QVERIFY(m_journal->phase() == RunPhase::RolledBack);
    checkOriginals();
}

void tst_MigrationRollBack::refuses()
{
    migrate(m_de, 1, Came::Verified);
    (void)roll();
    const std::size_t writes = m_memory->writes("de").size();
    QVERIFY_THROWS_EXCEPTION(ClientError, roll());   // once is enough

    Plan plan = planFor();
    plan.rollback = Rollback::Drop;
    m_journal = Journal::create(fromQString(m_folder->filePath(QStringLiteral("dropped.journal"))), plan, incountry::SecretsData::generate(7));
    migrate(m_de, 2, Came::Verified);
    QVERIFY_THROWS_EXCEPTION(ClientError, roll());
    QVERIFY(m_journal->phase() == RunPhase::Running);
    QCOMPARE(m_memory->writes("de").size(), writes);
    QCOMPARE(now("de", 2), storedText(migrated(2)));
}

void tst_MigrationRollBack::keepsToTheBatchSize()
{
    for (int i = 0; i < 23; ++i) {
        migrate(m_in, i, Came::Verified);
    }
    std::vector<std::size_t> sizes;
    m_memory->beforeWrite = [&](const std::string &, std::span<const StoredRecord> records) { sizes.push_back(records.size()); };
    (void)roll();
    QVERIFY(sizes == (std::vector<std::size_t>{10, 10, 3}));
}

QTEST_GUILESS_MAIN(tst_MigrationRollBack)
#include "tst_migration_rollback.moc"
