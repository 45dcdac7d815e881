// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// kill -9, at every journal boundary and at random, on the sandbox: after it, the run goes on where it was, and in the end every record is there once,
// opens with the new key, and holds in plain what it held before. The long form (support/Figures.h): 10,000 records, 500 random kills, every
// boundary.
//
// What is migrated goes on to the next key and the next, so that one sandbox serves many migrations.

#include "migration/Journal.h"

#include "base/Text.h"
#include "incountry/StoredRecords.h"

#include "SandboxEstate.h"
#include "support/Figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <optional>
#include <random>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;

namespace {

using Difference = SandboxEstate::Difference;

std::int64_t wallMillis() { return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count(); }

std::string textOf(const Difference &difference)
{
    return std::to_string(difference.lost) + " lost, " + std::to_string(difference.doubled) + " doubled, " + std::to_string(difference.unreadable) + " unreadable, "
           + std::to_string(difference.changed) + " changed, " + std::to_string(difference.otherVersion) + " of another version";
}

} // namespace

class tst_MigrationCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedAtEveryJournalBoundary_data();
    void killedAtEveryJournalBoundary();
    void killedOverAndOver();
    void killedAtRandom();
    void halfDoneRunIsRolledBack();
    void finishedRunIsRolledBack();

private:
    struct Ended {
        bool killed = false;
        bool finished = false;
        QByteArray printed;
        std::optional<std::int64_t> workingAfter;   // ms since the process was started
    };
    // Runs the worker on the present journal; kills it after so many ms when they are given, or lets it kill itself.
    Ended work(const QString &what, std::optional<int> killAfter, const QString &killAt = {});
    void prepare(int records, int batchSize);
    void lookAfterAKill();
    void check(std::int64_t version, bool migrated);
    [[nodiscard]] std::int64_t sum(ItemState state) const
    {
        std::int64_t total = 0;
        for (const auto &[code, country] : inspectJournal(m_journal).counts) {
            total += country.of(state);
        }
        return total;
    }
    void nextMigration() { m_journal = fromQString(m_folder->filePath(QStringLiteral("to-%1.journal").arg(m_version + 1))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxEstate> m_estate;
    std::string m_journal;
    std::int64_t m_version = 1;   // all records are of this one
    std::int64_t m_slowestResume = 0;
    int m_resumes = 0;
    int m_batchSize = maxMigrationBatch;
    std::int64_t m_mostUndecided = 0;     // records planned at the moment of a kill
    std::int64_t m_mostSealedAgain = 0;   // of these, whose write had not been done
    std::map<SandboxEstate::Place, Digest> m_done;   // whose write had been done, as it was written
    int m_recognised = 0;
};

void tst_MigrationCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_version = 1;
    m_slowestResume = 0;
    m_resumes = 0;
    m_mostUndecided = 0;
    m_mostSealedAgain = 0;
    m_done.clear();
    m_recognised = 0;
}

void tst_MigrationCrash::prepare(int records, int batchSize)
{
    m_batchSize = batchSize;
    m_estate = std::make_unique<SandboxEstate>();
    m_estate->fill(records);
    QVERIFY(m_estate->compare(1, 1) == Difference());
}

tst_MigrationCrash::Ended tst_MigrationCrash::work(const QString &what, std::optional<int> killAfter, const QString &killAt)
{
    QProcess worker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!killAt.isEmpty()) {
        environment.insert(QStringLiteral("STRONGROOM_TEST_KILL"), killAt);
    }
    environment.insert(QStringLiteral("STRONGROOM_TEST_BATCH"), QString::number(m_batchSize));
    worker.setProcessEnvironment(environment);
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const SandboxAccess &access = m_estate->access();
    const bool resumes = QFileInfo::exists(toQString(m_journal));
    const std::int64_t began = wallMillis();
    worker.start(QCoreApplication::applicationDirPath() + QStringLiteral("/migration_worker"),
                 {what, toQString(access.endpoint), toQString(access.environmentId), toQString(access.apiKey), QString::number(m_version), QString::number(m_version + 1),
                  toQString(m_journal)});
    if (killAfter && !worker.waitForFinished(*killAfter)) {
        worker.kill();
    }
    if (worker.state() != QProcess::NotRunning) {
        worker.waitForFinished(600'000);
    }
    Ended ended;
    ended.killed = worker.exitStatus() == QProcess::CrashExit;
    ended.printed = worker.readAllStandardOutput();
    ended.finished = !ended.killed && worker.exitCode() == 0 && (ended.printed.contains("finished\n") || ended.printed.contains("rolled back "));
    for (const QByteArray &line : ended.printed.split('\n')) {
        if (resumes && line.startsWith("working ")) {
            ended.workingAfter = line.mid(8).toLongLong() - began;
            m_slowestResume = std::max(m_slowestResume, *ended.workingAfter);
            ++m_resumes;
        }
    }
    if (ended.killed && QFileInfo::exists(toQString(m_journal))) {
        lookAfterAKill();
    }
    return ended;
}

// What the kill left undecided, and what of it had not been written and is sealed a second time.
void tst_MigrationCrash::lookAfterAKill()
{
    const auto journal = Journal::open(m_journal, keysUpTo(m_version + 1));
    const auto store = m_estate->partsFor(m_version, m_version + 1).store;
    std::int64_t undecided = 0;
    std::int64_t sealedAgain = 0;
    for (const std::string &code : m_estate->countries()) {
        const incountry::Country country(code);
        std::int64_t after = 0;
        for (;;) {
            const std::vector<JournalItem> items = journal->items(country, std::vector{ItemState::Planned}, after, 100, Journal::StoredForms::Left);
            if (items.empty()) {
                break;
            }
            after = items.back().id;
            std::map<std::string, const JournalItem *> byHash;
            std::vector<std::string> hashes;
            for (const JournalItem &item : items) {
                byHash[item.keyHash] = &item;
                hashes.push_back(item.keyHash);
            }
            undecided += static_cast<std::int64_t>(items.size());
            for (const incountry::WireRecord &record : store->findByHash(country, hashes, {})) {
                const std::string hash = record.stored.value(incountry::TextMember::RecordKey).value_or(std::string());
                const Digest now = crypto::sha256(bytesOf(incountry::storedText(record.stored)));
                sealedAgain += now == byHash.at(hash)->originalDigest ? 1 : 0;
                if (now == byHash.at(hash)->intended) {
                    m_done[{code, hash}] = now;
                }
            }
        }
    }
    m_mostUndecided = std::max(m_mostUndecided, undecided);
    m_mostSealedAgain = std::max(m_mostSealedAgain, sealedAgain);
}

// The end of a run to version+1 (or of its roll back).
void tst_MigrationCrash::check(std::int64_t version, bool migrated)
{
    const Difference difference = m_estate->compare(version, version);
    QVERIFY2(difference == Difference(), textOf(difference).c_str());
    const JournalSummary summary = inspectJournal(m_journal);
    QVERIFY(summary.phase == (migrated ? RunPhase::Finished : RunPhase::RolledBack));
    for (const std::string &country : m_estate->countries()) {
        const CountryCounts &counts = summary.counts.at(country);
        std::int64_t entered = 0;
        for (const std::int64_t count : counts.byState) {
            entered += count;
        }
        QCOMPARE(entered, migrated ? m_estate->sizeIn(country) : counts.of(ItemState::RolledBack));   // each counted once
        if (migrated) {
            QCOMPARE(counts.of(ItemState::Verified), m_estate->sizeIn(country));
        }
    }
    // What had been done was not done again: it is still what was written then.
    if (migrated) {
        const auto journal = Journal::open(m_journal, keysUpTo(version));
        for (const JournalItem &item : journal->items(std::nullopt, std::vector{ItemState::Verified}, 0, 1'000'000, Journal::StoredForms::Left)) {
            if (const auto done = m_done.find({item.country, item.keyHash}); done != m_done.end()) {
                QVERIFY(item.intended == done->second);
                ++m_recognised;
            }
        }
    }
    m_done.clear();
}

void tst_MigrationCrash::killedAtEveryJournalBoundary_data()
{
    QTest::addColumn<QString>("side");
    QTest::newRow("before it is on the disk") << QStringLiteral("before");
    QTest::newRow("after it is on the disk") << QStringLiteral("after");
}

void tst_MigrationCrash::killedAtEveryJournalBoundary()
{
    QFETCH(QString, side);
    prepare(300, 20);
    // One migration per boundary: killed there once, then resumed to its end. The short form takes some of them.
    int kills = 0;
    for (int boundary = 1;; boundary += isLongForm() ? 1 : 7) {
        nextMigration();
        const Ended ended = work(QStringLiteral("run"), {}, QStringLiteral("%1 %2").arg(side).arg(boundary));
        if (!ended.killed) {
            QVERIFY(ended.finished);
            check(m_version + 1, true);
            ++m_version;
            break;
        }
        ++kills;
        QVERIFY(work(QStringLiteral("run"), {}).finished);
        check(m_version + 1, true);
        if (QTest::currentTestFailed()) {
            qWarning("%s boundary %d", qPrintable(side), boundary);
            return;
        }
        ++m_version;
    }
    QVERIFY2(kills > 3, qPrintable(QString::number(kills)));
    figure("kill -9 at " + std::to_string(kills) + " journal boundaries, " + QTest::currentDataTag() + ", " + std::to_string(m_estate->size())
           + " records: 0 lost, 0 doubled, 0 unreadable, 0 changed");
}

void tst_MigrationCrash::killedOverAndOver()
{
    // One migration, whose process never lives longer than a few transactions.
    prepare(isLongForm() ? 10'000 : 300, isLongForm() ? 100 : 20);
    nextMigration();
    int kills = 0;
    while (!work(QStringLiteral("run"), {}, QStringLiteral("%1 %2").arg(kills % 2 == 0 ? QStringLiteral("after") : QStringLiteral("before")).arg(4 + kills % 5)).finished) {
        ++kills;
        QVERIFY(kills < 2'000);
    }
    check(m_version + 1, true);
    QVERIFY2(kills > 3, qPrintable(QString::number(kills)));
    figure("kill -9 at the 4th to 8th fsync of every process, " + std::to_string(kills) + " times in one migration of " + std::to_string(m_estate->size())
           + " records: 0 lost, 0 doubled, 0 unreadable, 0 changed");
}

void tst_MigrationCrash::killedAtRandom()
{
    prepare(isLongForm() ? 10'000 : 300, isLongForm() ? 100 : 20);
    const int wanted = isLongForm() ? 500 : 6;
    std::minstd_rand random(20261126);
    int kills = 0;
    int runs = 0;
    while (kills < wanted) {
        nextMigration();
        for (;;) {
            const bool killNow = kills < wanted;
            const Ended ended = work(QStringLiteral("run"), killNow ? std::optional(20 + static_cast<int>(random() % 900)) : std::nullopt);
            if (!ended.killed) {
                QVERIFY2(ended.finished, ended.printed.constData());
                break;
            }
            ++kills;
        }
        ++runs;
        check(m_version + 1, true);
        if (QTest::currentTestFailed()) {
            return;
        }
        ++m_version;
    }
    figure(std::to_string(kills) + " random kill -9 in " + std::to_string(runs) + " migrations of " + std::to_string(m_estate->size())
           + " records in 3 countries: 0 lost, 0 doubled, 0 unreadable, 0 changed, every record counted once");
    figure("at most " + std::to_string(m_mostUndecided) + " records were undecided at a kill, the writes of at most " + std::to_string(m_mostSealedAgain)
           + " of them not done, and so sealed a second time; " + std::to_string(m_recognised) + " whose write was done were recognised, 0 written again");
    figure(std::to_string(m_resumes) + " resumes: the slowest was at work again after " + std::to_string(m_slowestResume) + " ms, start of the process included");
}

void tst_MigrationCrash::halfDoneRunIsRolledBack()
{
    prepare(isLongForm() ? 10'000 : 300, isLongForm() ? 100 : 20);
    nextMigration();
    // Killed in the middle, as the journal says.
    QVERIFY(work(QStringLiteral("run"), {}, isLongForm() ? QStringLiteral("after 90") : QStringLiteral("after 15")).killed);
    const std::int64_t verified = sum(ItemState::Verified);
    QVERIFY(verified > 0 && verified < static_cast<std::int64_t>(m_estate->size()));
    int kills = 0;
    for (int boundary = 2; inspectJournal(m_journal).phase != RunPhase::RolledBack; ++boundary) {
        kills += work(QStringLiteral("rollback"), {}, QStringLiteral("after %1").arg(boundary)).killed ? 1 : 0;
        QVERIFY(boundary < 200);
    }
    check(m_version, false);
    figure("roll back of a half-done run (" + std::to_string(verified) + " of " + std::to_string(m_estate->size()) + " migrated), itself killed " + std::to_string(kills)
           + " times: every record in plain as before");
}

void tst_MigrationCrash::finishedRunIsRolledBack()
{
    prepare(isLongForm() ? 10'000 : 300, isLongForm() ? 100 : 20);
    nextMigration();
    QVERIFY(work(QStringLiteral("run"), {}).finished);
    check(m_version + 1, true);
    QVERIFY(work(QStringLiteral("rollback"), {}).finished);
    check(m_version, false);
    QCOMPARE(sum(ItemState::RolledBack), static_cast<std::int64_t>(m_estate->size()));
    figure("roll back of a finished run of " + std::to_string(m_estate->size()) + " records: every record in plain as before");
}

QTEST_GUILESS_MAIN(tst_MigrationCrash)
#include "tst_migration_crash.moc"
