// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityLog.h"
#include "activity/ActivityModel.h"
#include "activity/ActivityWords.h"

#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "support/FakeClock.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace strongroom::activity;
using namespace std::chrono_literals;

class TestActivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_clock = std::make_unique<test::FakeClock>();
    }

    void jobsAreKeptAcrossRestarts()
    {
        {
            auto log = makeLog();
            JobListModel jobs(nullptr, *m_clock);
            log->follow(&jobs);
            Job *const done = jobs.add({QStringLiteral("Delete user_10483"), ActivityKind::DeleteRecords, {QStringLiteral("Acme"), QStringLiteral("de")}}, Job::Unit::Records,
                                       Job::Abilities::Cancel);
            m_clock->advance(2s);
            done->setCounts({3, 1, 4});
            done->finish();
            Job *const failed = jobs.add({QStringLiteral("Save user_10483"), ActivityKind::SaveRecord, {QStringLiteral("Acme"), QStringLiteral("us")}}, Job::Unit::Records,
                                         Job::Abilities::Cancel);
            FailedRequest request;
            request.status = 409;
            request.url = "https://vault.example/user_10483";
            failed->fail(ServerError("there is a record user_10483 already").about("user_10483").during(request).clone());
            Job *const cancelled = jobs.add({QStringLiteral("Export to /home/jo/user_10483.csv"), ActivityKind::ExportRecords}, Job::Unit::Records, Job::Abilities::Cancel);
            cancelled->setProgress({40, 100});
            cancelled->fail(CancelledError().clone());
            QCOMPARE(log->entries().size(), std::size_t{3});
        }   // writes what is left
        auto log = makeLog();
        QVERIFY(QSignalSpy(log.get(), &ActivityLog::loaded).wait());
        QCOMPARE(log->entries().size(), std::size_t{3});
        const ActivityEntry &first = log->entries()[0];
        QVERIFY(first.kind == ActivityKind::DeleteRecords && first.outcome == ActivityOutcome::Done);
        QVERIFY((first.counts == ActivityCounts{3, 1, 4}));
        QCOMPARE(first.duration, 2000ms);
        QCOMPARE(outcomeText(first), QStringLiteral("Done, 1 failed"));
        QCOMPARE(countText(first), QStringLiteral("3 of 4"));
        const ActivityEntry &second = log->entries()[1];
        QCOMPARE(second.errorKind, std::string("server"));
        QCOMPARE(second.status, 409);
        QCOMPARE(activityErrorText(second), QStringLiteral("The service answered with an error"));
        QVERIFY(log->entries()[2].outcome == ActivityOutcome::Cancelled);
        QCOMPARE(log->entries()[2].errorKind, std::string());
        // Neither the names of jobs nor the texts of errors are in it.
        const QByteArray content = fileContent();
        QVERIFY(content.contains("delete_records"));
        QVERIFY2(!content.contains("user_"), content.constData());
        QVERIFY2(!content.contains("jo/"), content.constData());
    }

    void noteBeforeTheFileIsReadIsNotDoubled()
    {
        {
            auto log = makeLog();
            log->note(ActivityKind::OpenConnection, {QStringLiteral("Acme"), {}});
        }
        auto log = makeLog();
        log->note(ActivityKind::CloseConnection, {QStringLiteral("Acme"), {}});
        QVERIFY(QSignalSpy(log.get(), &ActivityLog::loaded).wait());
        QCOMPARE(log->entries().size(), std::size_t{2});
        QVERIFY(log->entries()[0].kind == ActivityKind::OpenConnection);
        QVERIFY(log->entries()[1].kind == ActivityKind::CloseConnection);
    }

    void olderThanTheRetentionGoes()
    {
        {
            auto log = makeLog();
            QVERIFY(log->retention() == ActivityLog::Retention::Year);
            log->note(ActivityKind::OpenConnection, {QStringLiteral("old"), {}});
            m_clock->advance(std::chrono::hours(24 * 40));
            log->note(ActivityKind::OpenConnection, {QStringLiteral("new"), {}});
            log->setRetention(ActivityLog::Retention::Quarter);
            QCOMPARE(log->entries().size(), std::size_t{2});
            log->setRetention(ActivityLog::Retention::Month);
            QCOMPARE(log->entries().size(), std::size_t{1});
            QTRY_VERIFY(!fileContent().contains("old") && fileContent().contains("new"));
        }
        m_clock->advance(std::chrono::hours(24 * 31));
        auto log = makeLog();
        QVERIFY(log->retention() == ActivityLog::Retention::Month);
        QVERIFY(QSignalSpy(log.get(), &ActivityLog::loaded).wait());
        QVERIFY(log->entries().empty());
    }

    void clearLeavesOneEntry()
    {
        auto log = makeLog();
        log->note(ActivityKind::OpenConnection, {QStringLiteral("Acme"), {}});
        log->clear();
        QCOMPARE(log->entries().size(), std::size_t{1});
        QVERIFY(log->entries()[0].kind == ActivityKind::ClearActivity);
        QTRY_VERIFY(fileContent().contains("clear_activity"));
        QVERIFY(!fileContent().contains("Acme"));
    }

    void aDiskThatRefusesIsToldOnceAndTriedAgain()
    {
        const QString inTheWay = m_folder->filePath(QStringLiteral("activity.jsonl"));
        auto log = makeLog();
        QVERIFY(QSignalSpy(log.get(), &ActivityLog::loaded).wait());
        QVERIFY(QDir().mkpath(inTheWay));
        QSignalSpy failed(log.get(), &ActivityLog::failed);
        log->note(ActivityKind::OpenConnection, {QStringLiteral("first"), {}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<ErrorPtr>()->kind() == ErrorKind::Storage);
        QVERIFY(QDir().rmdir(inTheWay));
        log->note(ActivityKind::CloseConnection, {QStringLiteral("second"), {}});
        QTRY_VERIFY(fileContent().contains("second"));
        QVERIFY(fileContent().contains("first"));
        QCOMPARE(failed.size(), 1);
    }

    void theTable()
    {
        auto log = makeLog();
        ActivityModel table(log.get());
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(QSignalSpy(log.get(), &ActivityLog::loaded).wait());
        log->note(ActivityKind::ExportRecords, {QStringLiteral("Acme"), QStringLiteral("de")}, {1, 0, 1}, ActivityUnit::Records);
        m_clock->advance(std::chrono::hours(48));
        log->note(ActivityKind::DownloadAttachment, {QStringLiteral("Harbour"), QStringLiteral("us")}, {48'213, 0, 48'213}, ActivityUnit::Bytes);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, ActivityModel::What).data().toString(), QStringLiteral("Download an attachment"));
        QCOMPARE(table.index(1, ActivityModel::Where).data().toString(), QStringLiteral("Acme \u00b7 de"));
        QCOMPARE(table.index(0, ActivityModel::Outcome).data().toString(), QStringLiteral("Done"));
        QCOMPARE(table.connectionNames(), QStringList({QStringLiteral("Acme"), QStringLiteral("Harbour")}));

        ActivityFilter filter;
        filter.words = QStringLiteral("export ACME");
        table.setFilter(filter);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.shownEntries().size(), std::size_t{1});
        log->note(ActivityKind::SaveKeys, {QStringLiteral("Acme"), {}});   // does not match: no row
        QCOMPARE(table.rowCount(), 1);
        filter = {};
        filter.span = ActivitySpan::Today;
        table.setFilter(filter);
        QCOMPARE(table.rowCount(), 2);
        filter.span = ActivitySpan::Week;
        table.setFilter(filter);
        QCOMPARE(table.rowCount(), 3);
        filter.connection = QStringLiteral("Harbour");
        table.setFilter(filter);
        QCOMPARE(table.rowCount(), 1);
        filter = {};
        filter.outcome = ActivityOutcome::Failed;
        table.setFilter(filter);
        QCOMPARE(table.rowCount(), 0);
        log->clear();
        table.setFilter({});
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.details(0).last().second, QStringLiteral("Done"));
    }

    void exportsWhatIsShown()
    {
        auto log = makeLog();
        log->note(ActivityKind::OpenConnection, {QStringLiteral("Acme"), {}});
        const QString path = m_folder->filePath(QStringLiteral("out.csv"));
        QSignalSpy exported(log.get(), &ActivityLog::exported);
        QSignalSpy failed(log.get(), &ActivityLog::exportFailed);
        log->exportTo(path, ActivityFormat::Csv, log->entries());
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported[0][1].toLongLong(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("open_connection,done,0,Acme"));
        log->exportTo(m_folder->filePath(QStringLiteral("no/such/folder.csv")), ActivityFormat::Csv, log->entries());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<ErrorPtr>()->kind() == ErrorKind::Storage);
    }

    void everyKindHasWords()
    {
        QSet<QString> texts;
        for (int i = 0; i < activityKindCount; ++i) {
            texts.insert(activityText(ActivityKind(i)));
        }
        QCOMPARE(texts.size(), activityKindCount);
        QVERIFY(!texts.contains(QString()));
        QCOMPARE(errorKindName(int(ErrorKind::Storage)), std::string("storage"));
    }

private:
    std::unique_ptr<ActivityLog> makeLog()
    {
        return std::make_unique<ActivityLog>(fromQString(m_folder->filePath(QStringLiteral("activity.jsonl"))), m_settings.get(), nullptr, *m_clock);
    }
    [[nodiscard]] QByteArray fileContent() const
    {
        QFile file(m_folder->filePath(QStringLiteral("activity.jsonl")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::FakeClock> m_clock;
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
