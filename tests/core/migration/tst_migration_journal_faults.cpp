// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A disk that fails under the journal: at every write, fsync and truncation of a scenario, once and for good, with an I/O error and with a full
// disk. Whatever a call answered, the file a crash at that moment would leave holds all of it or nothing of it, and the counts agree. What is
// expected stands beside each step.

#include "migration/Journal.h"

#include "base/Error.h"
#include "base/Text.h"

#include "FaultVfs.h"
#include "JournalContent.h"
#include "support/Figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <optional>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;
using incountry::Country;

namespace {

const Country de("de");
const Country in("in");

using Operation = FaultVfs::Operation;

enum class Fault { IoErrorOnce, FullOnce, FullFromThenOn };

int codeOf(Fault fault, Operation operation)
{
    if (fault != Fault::IoErrorOnce) {
        return SQLITE_FULL;
    }
    return operation == Operation::Write ? SQLITE_IOERR_WRITE : operation == Operation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_TRUNCATE;
}

// Fails operation `at` (from 1) of those that come from now on; 0: none, and they are counted.
class FailingDisk {
public:
    FailingDisk(int at, Fault fault)
    {
        FaultVfs::instance().before = [this, at, fault](Operation operation) {
            const int now = ++m_operations;
            const bool fails = at > 0 && (fault == Fault::FullFromThenOn ? now >= at : now == at);
            m_failed = m_failed || fails;
            return fails ? codeOf(fault, operation) : SQLITE_OK;
        };
    }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;
    ~FailingDisk() { FaultVfs::instance().before = nullptr; }
    [[nodiscard]] int operations() const { return m_operations; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    std::atomic<int> m_operations{0};
    std::atomic<bool> m_failed{false};
};

// "<state>" or "<state> <original>" by number; all of them in Germany.
using Content = std::map<int, std::string>;
struct Step {
    const char *name;
    std::function<void(Journal &)> doing;
    Content after;
    int gone = 0;   // the event counted
    RunPhase phase = RunPhase::Running;
};

const std::vector<Step> &steps()
{
    using Hashes = std::vector<std::string>;
    static const std::vector<Step> all{
        {"plan", [](Journal &journal) { journal.enterPlanned(de, std::vector{planned(1), planned(2), planned(3)}); },
         {{1, "planned canary-original-1"}, {2, "planned canary-original-2"}, {3, "planned canary-original-3"}}},
        {"written", [](Journal &journal) { journal.enterState(de, Hashes{hashOf(1), hashOf(2)}, ItemState::Written); },
         {{1, "written canary-original-1"}, {2, "written canary-original-2"}, {3, "planned canary-original-3"}}},
        {"verified", [](Journal &journal) { journal.enterState(de, Hashes{hashOf(1), hashOf(2)}, ItemState::Verified); },
         {{1, "verified"}, {2, "verified"}, {3, "planned canary-original-3"}}},   // the plan drops what is verified
        {"set aside", [](Journal &journal) { journal.enterSetAside(de, std::vector{setAside(3), setAside(4)}); },
         {{1, "verified"}, {2, "verified"}, {3, "set_aside"}, {4, "set_aside"}}},
        {"plan anew", [](Journal &journal) { journal.enterPlanned(de, std::vector{planned(3), planned(5)}); },
         {{1, "verified"}, {2, "verified"}, {3, "planned canary-original-3"}, {4, "set_aside"}, {5, "planned canary-original-5"}}},
        {"withdraw", [](Journal &journal) { journal.withdraw(de, Hashes{hashOf(5)}); },
         {{1, "verified"}, {2, "verified"}, {3, "planned canary-original-3"}, {4, "set_aside"}}},
        {"superseded", [](Journal &journal) { journal.enterState(de, Hashes{hashOf(3)}, ItemState::Superseded, "newer"); },
         {{1, "verified"}, {2, "verified"}, {3, "superseded"}, {4, "set_aside"}}},
        {"count", [](Journal &journal) { journal.count(de, RunEvent::Gone); }, {{1, "verified"}, {2, "verified"}, {3, "superseded"}, {4, "set_aside"}}, 1},
        {"phase", [](Journal &journal) { journal.setPhase(RunPhase::Finished); }, {{1, "verified"}, {2, "verified"}, {3, "superseded"}, {4, "set_aside"}}, 1, RunPhase::Finished},
    };
    return all;
}

Content contentOf(const Journal &journal)
{
    Content content;
    for (const auto &[place, item] : imageOf(journal)) {
        const int number = std::stoi(place.second.substr(place.second.find_last_not_of("0123456789") + 1));
        content[number] = std::string(nameOf(item.state)) + (item.original ? " " + *item.original : std::string());
    }
    return content;
}

// What a journal holds; throws when its counts are not those of its records.
struct Held {
    Content content;
    std::int64_t gone = 0;
    RunPhase phase = RunPhase::Running;
    [[nodiscard]] bool is(const Content &expected, std::int64_t expectedGone, RunPhase expectedPhase) const
    {
        return content == expected && gone == expectedGone && phase == expectedPhase;
    }
};
Held heldBy(const Journal &journal)
{
    const auto counts = journal.counts();
    if (statesOf(counts) != countedFrom(imageOf(journal), journal.plan())) {
        throw std::runtime_error("the counts are not those of the records");
    }
    return {contentOf(journal), counts.at("de").of(RunEvent::Gone), journal.phase()};
}
bool isAfter(const Held &held, std::size_t stepsDone)
{
    return stepsDone == 0 ? held.is({}, 0, RunPhase::Running) : held.is(steps()[stepsDone - 1].after, steps()[stepsDone - 1].gone, steps()[stepsDone - 1].phase);
}

void removeIfThere(const std::string &path)
{
    if (QFileInfo::exists(toQString(path))) {
        removeJournal(path);
    }
}

void checkIsStorageError(const VaultError &error, const std::string &path)
{
    QVERIFY2(error.kind() == ErrorKind::Storage, error.what());
    QVERIFY2(std::string_view(error.what()).find(path) != std::string_view::npos, error.what());
    QVERIFY2(!error.advice().empty(), error.what());
}

} // namespace

class tst_MigrationJournalFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyOperationOfARun_data();
    void everyOperationOfARun();
    void everyOperationOfCreating_data();
    void everyOperationOfCreating();
    void checkpointsThatFailLoseNothing();

private:
    [[nodiscard]] std::string path(const char *name) const { return fromQString(m_folder->filePath(QLatin1String(name))); }
    void copyPristine(const std::string &to)
    {
        QVERIFY(QFile::copy(toQString(m_pristine), toQString(to)));
    }
    // What is on the disk at this moment, as a crash would leave it, opened.
    [[nodiscard]] std::unique_ptr<Journal> afterACrash(const std::string &journal)
    {
        const std::string crashed = path("crashed.journal");
        for (const char *ending : {"", "-wal", "-shm"}) {
            QFile::remove(toQString(crashed + ending));
        }
        for (const char *ending : {"", "-wal"}) {   // -shm is memory
            if (QFileInfo::exists(toQString(journal + ending)) && !QFile::copy(toQString(journal + ending), toQString(crashed + ending))) {
                throw std::runtime_error("the journal cannot be copied");
            }
        }
        return Journal::open(crashed, m_secrets);
    }
    void failAt(int at, Fault fault);

    QTemporaryDir m_templates;
    std::string m_pristine;
    incountry::SecretsData m_secrets = incountry::SecretsData::generate(7);   // a key: quickly unwrapped
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_MigrationJournalFaults::initTestCase()
{
    const FaultVfs &vfs = FaultVfs::instance();
    m_pristine = fromQString(m_templates.filePath(QStringLiteral("pristine.journal")));
    Plan plan = planFor();
    plan.rollback = Rollback::Drop;
    (void)Journal::create(m_pristine, plan, m_secrets);
    if (vfs.opened() == 0) {
        QFAIL("Qt's SQLite driver carries an SQLite of its own: no fault reaches it, and this test would prove nothing. Build Qt with the system's SQLite.");
    }
}

void tst_MigrationJournalFaults::failAt(int at, Fault fault)
{
    const std::string journalFile = path("run.journal");
    removeIfThere(journalFile);
    copyPristine(journalFile);
    std::unique_ptr<Journal> journal;
    auto disk = std::make_unique<FailingDisk>(at, fault);
    try {
        journal = Journal::open(journalFile, m_secrets);
    } catch (const VaultError &error) {
        checkIsStorageError(error, journalFile);
        disk.reset();
        QVERIFY(isAfter(heldBy(*afterACrash(journalFile)), 0));
        journal = Journal::open(journalFile, m_secrets);
    }
    for (std::size_t i = 0; i < steps().size(); ++i) {
        const Step &step = steps()[i];
        bool threw = false;
        try {
            step.doing(*journal);
        } catch (const VaultError &error) {
            threw = true;
            checkIsStorageError(error, journalFile);
            disk.reset();   // there is room again
        }
        if (!threw && disk && disk->failed()) {
            disk.reset();   // it failed where nothing depends on it
        }
        if (threw) {
            // As before; only where it was the fsync that failed, a crash may leave all of it.
            const Held crashed = heldBy(*afterACrash(journalFile));
            QVERIFY2(isAfter(crashed, i) || isAfter(crashed, i + 1), step.name);
            QVERIFY2(isAfter(heldBy(*journal), i), step.name);
            step.doing(*journal);
        }
        if (threw || at == 0) {
            QVERIFY2(isAfter(heldBy(*afterACrash(journalFile)), i + 1), step.name);
            QVERIFY2(isAfter(heldBy(*journal), i + 1), step.name);
        }
    }
    journal.reset();   // what fails here, fails when SQLite puts its files in order
    disk.reset();
    QVERIFY(isAfter(heldBy(*Journal::open(journalFile, m_secrets)), steps().size()));
}

void tst_MigrationJournalFaults::everyOperationOfARun_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("an I/O error") << int(Fault::IoErrorOnce);
    QTest::newRow("a full disk") << int(Fault::FullOnce);
    QTest::newRow("a disk that stays full") << int(Fault::FullFromThenOn);
}

void tst_MigrationJournalFaults::everyOperationOfARun()
{
    QFETCH(int, fault);
    int operations = 0;
    {
        const std::string journalFile = path("counted.journal");
        copyPristine(journalFile);
        const FailingDisk disk(0, Fault::IoErrorOnce);
        auto journal = Journal::open(journalFile, m_secrets);
        for (const Step &step : steps()) {
            step.doing(*journal);
        }
        journal.reset();   // puts the files in order
        operations = disk.operations();
    }
    QVERIFY(operations > 3 * int(steps().size()));
    failAt(0, Fault::IoErrorOnce);
    for (int at = 1; at <= operations; ++at) {
        failAt(at, static_cast<Fault>(fault));
        if (QTest::currentTestFailed()) {
            qWarning("at operation %d of %d", at, operations);
            return;
        }
    }
    figure(std::string(QTest::currentDataTag()) + " at each of " + std::to_string(operations) + " writes, fsyncs and truncations of the journal: 0 calls half done, 0 lost");
}

void tst_MigrationJournalFaults::everyOperationOfCreating_data() { everyOperationOfARun_data(); }

void tst_MigrationJournalFaults::everyOperationOfCreating()
{
    QFETCH(int, fault);
    const std::string journalFile = path("new.journal");
    const auto names = [&] { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); };
    int failures = 0;
    for (int at = 1;; ++at) {
        {
            const FailingDisk disk(at, static_cast<Fault>(fault));
            try {
                (void)Journal::create(journalFile, planFor(), m_secrets);
            } catch (const VaultError &error) {
                ++failures;
                QVERIFY2(error.kind() == ErrorKind::Storage && !error.advice().empty(), error.what());
                QVERIFY2(names().isEmpty(), qPrintable(names().join(QLatin1Char(' '))));
            }
            if (!disk.failed()) {
                break;
            }
        }
        if (QFileInfo::exists(toQString(journalFile))) {
            removeJournal(journalFile);
        } else {
            QVERIFY(imageOf(*Journal::create(journalFile, planFor(), m_secrets)).empty());   // with room again
            removeJournal(journalFile);
        }
    }
    QVERIFY(failures > 2);
}

void tst_MigrationJournalFaults::checkpointsThatFailLoseNothing()
{
    // Records so large that SQLite moves its log into the file some times in between.
    constexpr int batches = 8;
    const auto enter = [&](Journal &journal, int batch) {
        std::vector<PlannedItem> items;
        for (int i = 0; i < 50; ++i) {
            PlannedItem item = planned(batch * 50 + i);
            item.original += std::string(80'000, 'x');
            items.push_back(std::move(item));
        }
        journal.enterPlanned(de, items);
    };
    int operations = 0;
    int syncs = 0;
    {
        const std::string journalFile = path("counted.journal");
        copyPristine(journalFile);
        const auto journal = Journal::open(journalFile, m_secrets);
        FaultVfs::instance().after = [&](Operation operation) { syncs += operation == Operation::Sync ? 1 : 0; };
        const FailingDisk disk(0, Fault::IoErrorOnce);
        for (int batch = 0; batch < batches; ++batch) {
            enter(*journal, batch);
        }
        FaultVfs::instance().after = nullptr;
        operations = disk.operations();
    }
    QVERIFY2(syncs > batches, "no checkpoint came in between");
    const int runs = isLongForm() ? 100 : 8;
    for (int run = 0; run < runs; ++run) {
        const std::string journalFile = path("run.journal");
        removeIfThere(journalFile);
        copyPristine(journalFile);
        auto journal = Journal::open(journalFile, m_secrets);
        {
            const FailingDisk disk(1 + static_cast<int>(std::int64_t{operations} * (run * 7 % runs) / runs), run % 2 == 0 ? Fault::IoErrorOnce : Fault::FullOnce);
            for (int batch = 0; batch < batches; ++batch) {
                try {
                    enter(*journal, batch);
                } catch (const StorageError &) {
                    enter(*journal, batch);
                }
                QCOMPARE(journal->counts().at("de").of(ItemState::Planned), 50 * (batch + 1));
            }
            QVERIFY(disk.failed());
        }
        QCOMPARE(afterACrash(journalFile)->counts().at("de").of(ItemState::Planned), 50 * batches);
        journal.reset();
        journal = Journal::open(journalFile, m_secrets);
        int found = 0;
        for (const JournalItem &item : journal->items(de, everyState, 0, 1000)) {
            ++found;
            QVERIFY(item.original && item.original->size() > 80'000);
        }
        QCOMPARE(found, 50 * batches);
    }
}

QTEST_GUILESS_MAIN(tst_MigrationJournalFaults)
#include "tst_migration_journal_faults.moc"
