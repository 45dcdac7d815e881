// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What the journal writes is the documented chain, through everything that happens to it in a life.

#include "ChainedFiles.h"

#include "base/Json.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace strongroom;
using namespace strongroom::activity;
using test::ChainedFiles;
using test::chainEntryAt;
using test::firstFinding;
using test::hexDigest;

namespace {

// The last two members as the documentation has them.
QByteArray withLink(const QByteArray &object, int number, QByteArray &chain)
{
    const QByteArray begin = object.chopped(1) + ",\"n\":" + QByteArray::number(number);
    chain = hexDigest(chain + begin);
    return begin + ",\"chain\":\"" + chain + "\"}";
}

Json jsonOf(const QByteArray &line) { return Json::parse(line.toStdString()); }

} // namespace

class tst_ActivityChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<ChainedFiles>(); }

    void everyLineCarriesNumberAndHash()
    {
        m_files->note(0, 3);
        QByteArray chain = test::chainOfNothing;
        QList<QByteArray> expected;
        for (int i = 0; i < 3; ++i) {
            const QByteArray object = "{\"at\":\"2026-03-01T12:0" + QByteArray::number(i) + ":00.000Z\",\"kind\":\"delete_records\",\"outcome\":\"done\",\"ms\":840,"
                "\"connection\":\"Acme\",\"country\":\"de\",\"unit\":\"records\",\"done\":" + QByteArray::number(i) + ",\"total\":12}";
            expected.append(withLink(object, i + 1, chain));
        }
        QCOMPARE(m_files->lines("activity.jsonl"), expected);
        QCOMPARE(m_files->read("activity.head"), "{\"n\":3,\"chain\":\"" + chain + "\"}\n");
        const ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QCOMPARE(report.lines, 3);
        QCOMPARE(report.entries, 3);
        QCOMPARE(report.withoutHead, 0);
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(m_files->path("activity.head")) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
    }

    void nothingYetIsIntact()
    {
        const ActivityReport report = m_files->check();
        QVERIFY(report.isIntact() && report.lines == 0 && report.unchained == 0);
        QVERIFY(!m_files->has("activity.head"));   // asking writes nothing
    }

    // Three files' worth: the oldest goes, with a statement; another program reads the chain through both.
    void theChainGoesOnThroughARotation()
    {
        m_files->note(0, 12, 900);
        QVERIFY(m_files->has("activity.1.jsonl"));
        const ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QVERIFY(!report.removals.empty());
        const JournalStatement &removal = report.removals.back();
        QVERIFY(removal.reason == RemovalReason::Rotated && !removal.broken);
        // What went is named: the number before the first that is left, and how many entries it was.
        const Json first = jsonOf(m_files->lines("activity.1.jsonl").constFirst());
        QCOMPARE(removal.last.n, first.at("n").get<std::int64_t>() - 1);
        QVERIFY(removal.count > 0);
        QCOMPARE(readByPython(), QByteArray::number(qint64(report.lines)) + ' ' + QByteArray::number(qint64(first.at("n").get<std::int64_t>() - 1 + report.lines)));
    }

    void pruneLeavesAStatement()
    {
        m_files->note(0, 6);
        const QList<QByteArray> before = m_files->lines("activity.jsonl");
        ActivityJournal(m_files->journal()).prune(chainEntryAt(4).startedAt);
        const QList<QByteArray> after = m_files->lines("activity.jsonl");
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.mid(0, 2), before.mid(4, 2));   // byte for byte what they were
        const Json statement = jsonOf(after[2]);
        QCOMPARE(statement.at("journal").get<std::string>(), std::string("removed"));
        QCOMPARE(statement.at("why").get<std::string>(), std::string("pruned"));
        QCOMPARE(statement.at("removed").get<int>(), 4);
        QCOMPARE(statement.at("last").get<int>(), 4);
        QCOMPARE(statement.at("hash"), jsonOf(before[3]).at("chain"));
        QVERIFY(!statement.contains("broken"));
        const ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QCOMPARE(report.entries, 2);
        QCOMPARE(readByPython(), QByteArray("3 7"));
        // Nothing to drop: nothing is said.
        ActivityJournal(m_files->journal()).prune(chainEntryAt(4).startedAt);
        QCOMPARE(m_files->lines("activity.jsonl"), after);
        // All of it, and on from there.
        ActivityJournal(m_files->journal()).prune(chainEntryAt(100).startedAt);
        m_files->note(200, 1);
        QCOMPARE(ActivityJournal(m_files->journal()).load().entries.size(), std::size_t{1});
        QVERIFY2(m_files->check().isIntact(), firstFinding(m_files->check()).constData());
        (void)readByPython();
    }

    void pruneThroughBothFiles()
    {
        m_files->note(0, 7, 900);
        QVERIFY(m_files->has("activity.1.jsonl"));
        ActivityJournal(m_files->journal()).prune(chainEntryAt(6).startedAt);
        QVERIFY(!m_files->has("activity.1.jsonl"));
        const ActivityJournal::Content content = ActivityJournal(m_files->journal()).load();
        QCOMPARE(content.entries.size(), std::size_t{1});
        QCOMPARE(content.damagedLines, 0);
        QVERIFY2(m_files->check().isIntact(), firstFinding(m_files->check()).constData());
        (void)readByPython();
    }

    void anEarlyEntryBehindALaterOneWaitsForIt()
    {
        m_files->note(5, 1);
        m_files->note(0, 1);
        ActivityJournal(m_files->journal()).prune(chainEntryAt(3).startedAt);
        QCOMPARE(ActivityJournal(m_files->journal()).load().entries.size(), std::size_t{2});
        ActivityJournal(m_files->journal()).prune(chainEntryAt(6).startedAt);
        QVERIFY(ActivityJournal(m_files->journal()).load().entries.empty());
        QVERIFY(m_files->check().isIntact());
    }

    void clearLeavesAStatement()
    {
        m_files->note(0, 9, 900);
        const QByteArray last = m_files->lines("activity.jsonl").constLast();
        const std::size_t entries = ActivityJournal(m_files->journal()).load().entries.size();
        ActivityJournal(m_files->journal()).clear();
        QVERIFY(!m_files->has("activity.1.jsonl"));
        const QList<QByteArray> after = m_files->lines("activity.jsonl");
        QCOMPARE(after.size(), 1);
        const Json statement = jsonOf(after[0]);
        QCOMPARE(statement.at("why").get<std::string>(), std::string("cleared"));
        QCOMPARE(statement.at("removed").get<std::size_t>(), entries);
        QCOMPARE(statement.at("last"), jsonOf(last).at("n"));
        QCOMPARE(statement.at("hash"), jsonOf(last).at("chain"));
        QCOMPARE(statement.at("n").get<int>(), statement.at("last").get<int>() + 1);
        m_files->note(20, 2);
        const ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QCOMPARE(report.lines, 3);
        QCOMPARE(report.entries, 2);
        (void)readByPython();
    }

    // The power goes in the middle of a line: known as that now, and noted with the next entry.
    void aTornLineIsNoTampering()
    {
        m_files->note(0, 2);
        const QByteArray torn = m_files->lines("activity.jsonl").constLast().left(70);
        m_files->write("activity.jsonl", m_files->read("activity.jsonl") + torn);
        ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QVERIFY(report.endIncomplete);
        QCOMPARE(report.incomplete, 0);
        m_files->note(2, 1);
        report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QVERIFY(!report.endIncomplete);
        QCOMPARE(report.incomplete, 1);
        const QList<QByteArray> lines = m_files->lines("activity.jsonl");
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[2], torn);
        QCOMPARE(jsonOf(lines[3]).at("sha256").get<std::string>(), hexDigest(torn).toStdString());
        QCOMPARE(jsonOf(lines[3]).at("bytes").get<int>(), 70);
        const ActivityJournal::Content content = ActivityJournal(m_files->journal()).load();
        QCOMPARE(content.entries.size(), std::size_t{3});
        QCOMPARE(content.damagedLines, 1);
        (void)readByPython();
    }

    void stoppedBeforeTheHeadIsNoTampering()
    {
        m_files->note(0, 2);
        const QByteArray head = m_files->read("activity.head");
        m_files->note(2, 2);
        m_files->write("activity.head", head);
        ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QCOMPARE(report.withoutHead, 2);
        m_files->note(4, 1);
        report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QCOMPARE(report.withoutHead, 0);
        QCOMPARE(report.entries, 5);
    }

    // The statement is on the disk and the lines are still there.
    void stoppedInTheMiddleOfPruning()
    {
        m_files->note(0, 4);
        const QByteArray before = m_files->read("activity.jsonl");
        ActivityJournal(m_files->journal()).prune(chainEntryAt(2).startedAt);
        const QByteArray statement = m_files->lines("activity.jsonl").constLast();
        m_files->write("activity.jsonl", before + statement + '\n');
        QVERIFY2(m_files->check().isIntact(), firstFinding(m_files->check()).constData());
        ActivityJournal(m_files->journal()).prune(chainEntryAt(2).startedAt);
        QVERIFY2(m_files->check().isIntact(), firstFinding(m_files->check()).constData());
        QCOMPARE(m_files->check().entries, 2);
    }

    // The new file is there and the older one not removed yet, nor the head written.
    void stoppedInTheMiddleOfClearing()
    {
        m_files->note(0, 5, 900);
        const QByteArray older = m_files->read("activity.1.jsonl");
        const QByteArray head = m_files->read("activity.head");
        QVERIFY(!older.isEmpty());
        ActivityJournal(m_files->journal()).clear();
        m_files->write("activity.1.jsonl", older);
        m_files->write("activity.head", head);
        const ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
    }

    void aJournalOfAnEarlierReleaseIsChainedOnceItIsWrittenTo()
    {
        const QByteArray one = "{\"at\":\"2026-01-05T08:00:00.000Z\",\"kind\":\"open_connection\",\"outcome\":\"done\",\"ms\":0,\"connection\":\"Acme\"}";
        const QByteArray two = "{\"at\":\"2026-01-05T09:00:00.000Z\",\"kind\":\"save_record\",\"outcome\":\"done\",\"ms\":12}";
        const QByteArray three = "{\"at\":\"2026-01-06T09:00:00.000Z\",\"kind\":\"save_record\",\"outcome\":\"failed\",\"ms\":12,\"error\":\"network\"}";
        m_files->writeLines("activity.1.jsonl", {one});
        m_files->writeLines("activity.jsonl", {two, "nonsense", three});
        ActivityReport report = m_files->check();
        QVERIFY(report.isIntact());
        QCOMPARE(report.unchained, 4);
        QCOMPARE(report.lines, 0);
        m_files->note(0, 1);
        QByteArray chain = test::chainOfNothing;
        QCOMPARE(m_files->lines("activity.1.jsonl"), QList<QByteArray>{withLink(one, 1, chain)});
        const QList<QByteArray> lines = m_files->lines("activity.jsonl");
        QCOMPARE(lines.size(), 6);   // two, nonsense, what is said of it, three, what is said of all of them, the new one
        QCOMPARE(lines[0], withLink(two, 2, chain));
        QCOMPARE(lines[1], QByteArray("nonsense"));
        QCOMPARE(jsonOf(lines[4]).at("journal").get<std::string>(), std::string("adopted"));
        QCOMPARE(jsonOf(lines[4]).at("lines").get<int>(), 3);
        report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        QCOMPARE(report.adopted, 3);
        QCOMPARE(report.unchained, 0);
        QCOMPARE(report.entries, 4);
        QCOMPARE(ActivityJournal(m_files->journal()).load().entries.size(), std::size_t{4});
        (void)readByPython();
    }

    void severalWritersKeepOneChain()
    {
        std::vector<std::thread> writers;
        for (int writer = 0; writer < 3; ++writer) {
            writers.emplace_back([this, writer] { m_files->note(writer * 100, 10, 3'000); });
        }
        for (std::thread &writer : writers) {
            writer.join();
        }
        const ActivityReport report = m_files->check();
        QVERIFY2(report.isIntact(), firstFinding(report).constData());
        std::int64_t removed = 0;
        for (const JournalStatement &removal : report.removals) {
            removed = removal.last.n;
        }
        const Json head = jsonOf(m_files->read("activity.head"));
        QCOMPARE(head.at("n").get<std::int64_t>(), removed + report.lines);
        QVERIFY(head.at("n").get<std::int64_t>() >= 30);
        (void)readByPython();
    }

    // A full disk or a forbidden folder: the head is as it was, and so is the file.
    void aHeadThatCannotBeWrittenTakesItsLinesBack()
    {
        m_files->note(0, 1);
        const QByteArray before = m_files->read("activity.jsonl");
        m_files->remove("activity.head");
        QVERIFY(QDir().mkpath(m_files->path("activity.head/in the way")));
        const std::vector<ActivityEntry> one = {chainEntryAt(1)};
        QVERIFY_THROWS_EXCEPTION(StorageError, ActivityJournal(m_files->journal()).append(one));
        QCOMPARE(m_files->read("activity.jsonl"), before);
    }

private:
    // "LINES LAST" of another reader; fails the test when it does not agree.
    QByteArray readByPython() const
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            qWarning("**** python3 is missing: the chain was NOT read by another program ****");
            return {};
        }
        QProcess process;
        process.start(python, {QStringLiteral(STRONGROOM_SOURCE_DIR "/tests/core/activity/check_activity.py"), m_files->folder()});
        if (!process.waitForFinished() || process.exitCode() != 0) {
            QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        }
        return process.readAllStandardOutput().trimmed();
    }

    std::unique_ptr<ChainedFiles> m_files;
};

QTEST_GUILESS_MAIN(tst_ActivityChain)
#include "tst_activitychain.moc"
