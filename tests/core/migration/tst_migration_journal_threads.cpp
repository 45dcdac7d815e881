// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The journal under many threads; without child processes, so that a thread sanitizer can watch.

#include "migration/Journal.h"

#include "base/Error.h"
#include "migration/JournalDatabase.h"

#include "JournalContent.h"
#include "support/JoiningThread.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace strongroom;
using namespace strongroom::migration;
using namespace strongroom::test;
using incountry::Country;

namespace {

const Country de("de");
const Country in("in");

} // namespace

class tst_MigrationJournalThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyThreads();
    void waitingChangesShareATransaction();
};

void tst_MigrationJournalThreads::manyThreads()
{
    constexpr int threads = 8;
    constexpr int rounds = 25;
    const QTemporaryDir folder;
    const auto journal = Journal::create(folder.filePath(QStringLiteral("run.journal")).toStdString(), planFor(), planKey());
    std::atomic<int> wrong{0};
    {
        std::vector<JoiningThread> workers;
        for (int thread = 0; thread < threads; ++thread) {
            workers.emplace_back([&, thread] {
                for (int round = 0; round < rounds; ++round) {
                    const int number = thread * 1000 + round * 2;
                    const Country &country = thread % 2 == 0 ? de : in;
                    journal->enterPlanned(country, std::vector{planned(number), planned(number + 1)});
                    journal->enterState(country, std::vector{hashOf(number)}, ItemState::Verified);
                    journal->count(country, RunEvent::AnswerLost);
                    const std::int64_t verified = journal->counts().at(country.code()).of(ItemState::Verified);
                    wrong += verified < round + 1 ? 1 : 0;   // at least what this thread has been told
                    try {
                        journal->enterState(country, std::vector{hashOf(999'999)}, ItemState::Verified);
                        ++wrong;
                    } catch (const ClientError &) {   // and it costs nobody else anything
                    }
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
    const auto counts = journal->counts();
    for (const char *country : {"de", "in"}) {
        QCOMPARE(counts.at(country).of(ItemState::Verified), threads / 2 * rounds);
        QCOMPARE(counts.at(country).of(ItemState::Planned), threads / 2 * rounds);
        QCOMPARE(counts.at(country).of(RunEvent::AnswerLost), threads / 2 * rounds);
    }
    QVERIFY(statesOf(counts) == countedFrom(imageOf(*journal), journal->plan()));
}

void tst_MigrationJournalThreads::waitingChangesShareATransaction()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("run.journal")).toStdString();
    (void)Journal::create(path, planFor(), planKey());
    JournalDatabase database(path);
    std::vector<std::string> log;   // written on the journal's thread only
    std::atomic<int> failures{0};
    const auto task = [&](int number) {
        return [&log, number](JournalConnection &connection) {
            log.push_back("do " + std::to_string(number));
            connection.whenCommitted([&log, number] { log.push_back("done " + std::to_string(number)); });
            if (number == 9) {
                throw ClientError("refused");
            }
        };
    };
    const auto together = [&](std::vector<int> numbers) {
        // While the thread is busy with one task, the others wait.
        std::vector<JoiningThread> callers;
        database.read([&](JournalConnection &) {
            for (const int number : numbers) {
                const std::size_t before = database.waiting();
                callers.emplace_back([&, number] {
                    try {
                        database.write(task(number));
                    } catch (const ClientError &) {
                        ++failures;
                    }
                });
                while (database.waiting() == before) {
                    std::this_thread::yield();
                }
            }
        });
    };
    using Log = std::vector<std::string>;
    together({1, 2, 3});
    QVERIFY(log == (Log{"do 1", "do 2", "do 3", "done 1", "done 2", "done 3"}));
    log.clear();
    together({4, 9, 5});
    QVERIFY(log == (Log{"do 4", "do 9", "do 4", "done 4", "do 9", "do 5", "done 5"}));
    QCOMPARE(failures.load(), 1);
}

QTEST_GUILESS_MAIN(tst_MigrationJournalThreads)
#include "tst_migration_journal_threads.moc"
