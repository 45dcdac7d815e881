// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityJournal.h"
#include "activity/ActivityJson.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <set>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace strongroom;
using namespace strongroom::activity;
using namespace std::chrono_literals;

namespace {

// 2026-03-01T12:00:00Z and so many minutes.
ActivityEntry entryAt(int minutes, ActivityKind kind = ActivityKind::DeleteRecords)
{
    ActivityEntry entry;
    entry.startedAt = std::chrono::system_clock::time_point(std::chrono::seconds(1'772'366'400) + std::chrono::minutes(minutes));
    entry.duration = 840ms;
    entry.kind = kind;
    entry.connection = "Acme, \"EMEA\"";
    entry.country = "de";
    entry.unit = ActivityUnit::Records;
    entry.counts = {12, 0, 12};
    return entry;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_ActivityJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/activity.jsonl"));
    }

    void keepsWhatWasDone()
    {
        ActivityJournal journal(fromQString(m_path));
        QVERIFY(journal.load().entries.empty());
        ActivityEntry failure = entryAt(1, ActivityKind::ExportRecords);
        failure.outcome = ActivityOutcome::Failed;
        failure.errorKind = "server";
        failure.status = 503;
        failure.counts = {3, 2, -1};
        const std::vector<ActivityEntry> first = {entryAt(0)};
        const std::vector<ActivityEntry> second = {failure, ActivityEntry{entryAt(2).startedAt, 0ms, ActivityKind::CloseConnection, ActivityOutcome::Done, "Łódź", {}, {}, {}, {}, 0}};
        journal.append(first);
        journal.append(second);
        const auto content = ActivityJournal(fromQString(m_path)).load();
        QCOMPARE(content.damagedLines, 0);
        QCOMPARE(content.entries.size(), std::size_t{3});
        QVERIFY(content.entries[0] == first[0]);
        QVERIFY(content.entries[1] == second[0]);
        QVERIFY(content.entries[2] == second[1]);
        // As it stands in the file: read by other programs too. What follows is the chain's (tst_activitychain).
        QCOMPARE(contentOf(m_path).split('\n').first().split(',').mid(0, 10).join(','),
                 QByteArray("{\"at\":\"2026-03-01T12:00:00.000Z\",\"kind\":\"delete_records\",\"outcome\":\"done\",\"ms\":840,\"connection\":\"Acme, \\\"EMEA\\\"\",\"country\":\"de\",\"unit\":\"records\",\"done\":12,\"total\":12"));
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(m_path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#endif
    }

    void damagedLinesAreCountedAndStay_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("not JSON") << QByteArray("nonsense");
        QTest::newRow("torn") << QByteArray("{\"at\":\"2026-03-01T12:0");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no date") << QByteArray("{\"kind\":\"other\",\"outcome\":\"done\"}");
        QTest::newRow("wrong date") << QByteArray("{\"at\":\"yesterday\",\"kind\":\"other\",\"outcome\":\"done\"}");
        QTest::newRow("wrong type") << QByteArray("{\"at\":\"2026-03-01T12:00:00.000Z\",\"kind\":\"other\",\"outcome\":\"done\",\"done\":\"x\"}");
        QTest::newRow("no outcome") << QByteArray("{\"at\":\"2026-03-01T12:00:00.000Z\",\"kind\":\"other\",\"outcome\":\"perhaps\"}");
        QTest::newRow("not UTF-8") << QByteArray("{\"at\":\"\xff\xfe\"}");
        QTest::newRow("zeros") << QByteArray(40, '\0');
    }
    void damagedLinesAreCountedAndStay()
    {
        QFETCH(QByteArray, line);
        ActivityJournal journal(fromQString(m_path));
        const std::vector<ActivityEntry> one = {entryAt(0)};
        journal.append(one);
        writeFile(m_path, contentOf(m_path) + line);   // and no line break: the power went
        const std::vector<ActivityEntry> next = {entryAt(1)};
        journal.append(next);
        const auto content = journal.load();
        QCOMPARE(content.damagedLines, 1);
        QCOMPARE(content.entries.size(), std::size_t{2});
        QVERIFY(content.entries[1] == next[0]);
        QVERIFY(contentOf(m_path).contains('\n' + line + '\n'));
        journal.prune(entryAt(1).startedAt);   // what stands behind the last one that goes, stays
        QVERIFY(contentOf(m_path).startsWith(line + '\n'));
        QCOMPARE(journal.load().entries.size(), std::size_t{1});
    }

    void laterReleasesAreUnderstoodAsFarAsPossible()
    {
        const auto entry = activityFromJson("{\"at\":\"2026-03-01T12:00:00.000Z\",\"kind\":\"brew_coffee\",\"outcome\":\"done\",\"cups\":3}");
        QVERIFY(entry.has_value());
        QVERIFY(entry->kind == ActivityKind::Other);
        QCOMPARE(entry->counts.done, -1);
    }

    void movesOnWhenItIsFull()
    {
        ActivityJournal journal(fromQString(m_path), 400);   // two entries
        for (int i = 0; i < 7; ++i) {
            const std::vector<ActivityEntry> one = {entryAt(i)};
            journal.append(one);
        }
        const auto content = journal.load();
        QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("data/activity.1.jsonl"))));
        QVERIFY(content.entries.size() >= 3 && content.entries.size() < 7);
        QVERIFY(content.entries.back() == entryAt(6));
        for (std::size_t i = 1; i < content.entries.size(); ++i) {
            QVERIFY(content.entries[i - 1].startedAt < content.entries[i].startedAt);
        }
        journal.clear();
        QVERIFY(journal.load().entries.empty());
        QVERIFY(!QFileInfo::exists(toQString(journal.olderPath())));
    }

    void fullOrForbiddenDiskIsAnError()
    {
        // A folder stands where the file should be.
        QVERIFY(QDir().mkpath(m_path));
        ActivityJournal journal(fromQString(m_path));
        const std::vector<ActivityEntry> one = {entryAt(0)};
        QVERIFY_THROWS_EXCEPTION(StorageError, journal.append(one));
        QVERIFY_THROWS_EXCEPTION(StorageError, exportActivity(fromQString(m_path), ActivityFormat::Csv, one));
    }

    void exports()
    {
        ActivityEntry failure = entryAt(1, ActivityKind::OpenConnection);
        failure.outcome = ActivityOutcome::Failed;
        failure.errorKind = "auth";
        failure.status = 401;
        failure.counts = {};
        const std::vector<ActivityEntry> entries = {entryAt(0), failure};
        const QString path = m_folder->filePath(QStringLiteral("out"));
        exportActivity(fromQString(path), ActivityFormat::Csv, entries);
        QCOMPARE(contentOf(path), QByteArray("at,kind,outcome,duration_ms,connection,country,unit,done,failed,total,error,status\r\n"
                                             "2026-03-01T12:00:00.000Z,delete_records,done,840,\"Acme, \"\"EMEA\"\"\",de,records,12,0,12,,\r\n"
                                             "2026-03-01T12:01:00.000Z,open_connection,failed,840,\"Acme, \"\"EMEA\"\"\",de,,,,,auth,401\r\n"));
        exportActivity(fromQString(path), ActivityFormat::Json, entries);
        QVERIFY(contentOf(path).startsWith("[\n  {\n    \"at\": \"2026-03-01T12:00:00.000Z\""));
        QVERIFY(contentOf(path).contains("\"status\": 401"));
    }

    void everyKindHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (int i = 0; i < activityKindCount; ++i) {
            names.insert(nameOf(ActivityKind(i)));
            QVERIFY(activityKindOf(nameOf(ActivityKind(i))) == ActivityKind(i));
        }
        QCOMPARE(names.size(), std::size_t(activityKindCount));
        QCOMPARE(std::string(nameOf(ActivityKind::ClearActivity)), std::string("clear_activity"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_ActivityJournal)
#include "tst_activityjournal.moc"
