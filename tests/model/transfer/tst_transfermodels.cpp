// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Roles.h"
#include "jobs/JobListModel.h"
#include "records/RecordTableModel.h"
#include "transfer/Export.h"
#include "transfer/ExportSession.h"
#include "transfer/ImportSession.h"
#include "transfer/PassphraseStrength.h"

#include "support/FakeRecordStore.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace strongroom;
using namespace strongroom::model;
using namespace strongroom::incountry;
using namespace Qt::Literals::StringLiterals;
using test::FakeRecordStore;
using Step = ImportSession::Step;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    (void)file.open(QIODevice::WriteOnly);
    file.write(content);
    return file.fileName();
}

struct Bench {
    QTemporaryDir folder;
    QThreadPool pool;
    std::shared_ptr<FakeRecordStore> store = std::make_shared<FakeRecordStore>(0);
    JobListModel jobs;
    ImportSession session{store, &pool, &jobs, {u"Acme"_s, u"de"_s}};
    QAbstractItemModelTester preview{session.preview(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester problems{session.problems(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    ~Bench()
    {
        store->releaseAll();
        session.cancel();
        pool.waitForDone();
    }
    bool open(const QByteArray &content, const QString &name = u"rows.csv"_s)
    {
        session.open(write(folder, name, content));
        if (!QTest::qWaitFor([this] { return session.step() == Step::Mapping; })) {
            return false;
        }
        transfer::ColumnMapping mapping = session.mapping();
        mapping.country = Country("de");
        session.setMapping(mapping);
        return QTest::qWaitFor([this] { return session.preview()->rowCount() > 0; });
    }
    bool check()
    {
        session.check();
        return QTest::qWaitFor([this] { return session.step() == Step::Checked && !session.isCountingExisting(); });
    }
};

} // namespace

class TestTransferModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void strengthIsSaidInWords_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("strength");
        QTest::newRow("none") << QString() << int(Strength::Empty);
        QTest::newRow("word") << u"password"_s << int(Strength::Weak);
        QTest::newRow("repeated") << QString(60, u'a') << int(Strength::Weak);
        QTest::newRow("digits") << u"1234567890"_s << int(Strength::Weak);
        QTest::newRow("two words") << u"correct horse"_s << int(Strength::Fair);
        QTest::newRow("four words") << u"correct horse battery staple"_s << int(Strength::Strong);
        QTest::newRow("random") << u"x7#Qp!2mZ@9rLk4&wT"_s << int(Strength::Strong);
    }
    void strengthIsSaidInWords()
    {
        QFETCH(QString, passphrase);
        const Strength strength = passphraseStrength(passphrase);
        QTEST(int(strength), "strength");
        QCOMPARE(strengthText(strength).isEmpty(), passphrase.isEmpty());
    }

    // ---- export ----

    void loadedRowsAreThoseTheTableHolds()
    {
        const auto store = std::make_shared<FakeRecordStore>(1000);
        QThreadPool pool;
        RecordTableModel table(&pool);
        table.setSource(store, Country("de"));
        QTRY_VERIFY(table.loadedCount() > 0 && !table.isBusy());
        table.ensureLoaded(700, 720);
        QTRY_VERIFY(table.rowAt(710) != nullptr && !table.isBusy());
        const std::vector<transfer::ExportRow> rows = loadedRows(table);
        QCOMPARE(qint64(rows.size()), table.loadedCount());
        QCOMPARE(rows.front().country.code(), std::string("de"));
        QCOMPARE(std::get<Record>(*rows.front().row).recordKey(), std::string("user_0"));
    }

    void countsThenExportsThenReports()
    {
        const QTemporaryDir folder;
        const auto store = std::make_shared<FakeRecordStore>(250);
        store->setUnreadable({7});
        QThreadPool pool;
        JobListModel jobs;
        ExportSource source;
        source.store = store;
        source.query.countries = {Country("de")};
        ExportSession session(source, &pool, &jobs, {});
        QVERIFY(!session.recordCount(ExportScope::WholeResult));
        QSignalSpy counted(&session, &ExportSession::counted);
        session.count();
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(session.recordCount(ExportScope::WholeResult), std::optional<qint64>(250));
        QCOMPARE(session.recordCount(ExportScope::Selection), std::optional<qint64>(0));
        transfer::ExportOptions options;
        options.protection = transfer::Protection::Plain;
        session.start(ExportScope::WholeResult, options, folder.filePath(u"out.jsonl"_s), transfer::ExistingFile::Keep);
        QCOMPARE(session.state(), ExportSession::State::Running);
        QCOMPARE(jobs.runningCount(), 1);
        QTRY_COMPARE(session.state(), ExportSession::State::Done);
        QCOMPARE(session.report().written, 250);
        QCOMPARE(session.report().unreadable, 1);
        QVERIFY(session.reportText().startsWith(u"250 "_s));
        QCOMPARE(jobs.runningCount(), 0);
        // The name is taken now.
        session.start(ExportScope::WholeResult, options, folder.filePath(u"out.jsonl"_s), transfer::ExistingFile::Keep);
        QTRY_COMPARE(session.state(), ExportSession::State::Failed);
        QCOMPARE(session.error()->kind(), ErrorKind::Storage);
    }

    void theJobBarStopsAnExport()
    {
        const QTemporaryDir folder;
        const auto store = std::make_shared<FakeRecordStore>(250);
        QThreadPool pool;
        JobListModel jobs;
        ExportSource source;
        source.store = store;
        source.query.countries = {Country("de")};
        ExportSession session(source, &pool, &jobs, {});
        store->hold();
        transfer::ExportOptions options;
        options.protection = transfer::Protection::Plain;
        session.start(ExportScope::WholeResult, options, folder.filePath(u"out.jsonl"_s), transfer::ExistingFile::Keep);
        QTRY_VERIFY(!store->waiting().empty());
        jobs.cancelAll();
        QTRY_COMPARE(session.state(), ExportSession::State::Cancelled);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void anUncountableResultSaysWhy()
    {
        const auto store = std::make_shared<FakeRecordStore>(250);
        store->fail(0, NetworkError("no answer").clone(), 5);
        QThreadPool pool;
        JobListModel jobs;
        ExportSource source;
        source.store = store;
        source.query.countries = {Country("de")};
        ExportSession session(source, &pool, &jobs, {});
        QSignalSpy failed(&session, &ExportSession::countFailed);
        session.count();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(session.countError()->kind(), ErrorKind::Network);
    }

    // ---- import ----

    void theWholeWay()
    {
        Bench bench;
        QVERIFY(bench.open("record_key,key1,range_key1\na,english,1\nb,deutsch,many\nc,русский,3\n"));
        QCOMPARE(bench.session.preview()->rowCount(), 3);
        QTRY_COMPARE(bench.session.preview()->badCount(), 1);   // with the country
        QCOMPARE(bench.session.preview()->headerData(2, Qt::Horizontal).toString(), u"record_key"_s);
        QCOMPARE(bench.session.preview()->index(0, 2).data().toString(), u"a"_s);
        QCOMPARE(bench.session.preview()->index(0, 0).data().toString(), u"2"_s);   // the line
        QVERIFY(!bench.session.preview()->index(1, 0).data(Role::Reason).toString().isEmpty());
        QVERIFY(bench.check());
        QCOMPARE(bench.session.checkReport().rows, 3);
        QCOMPARE(bench.session.checkReport().bad, 1);
        QCOMPARE(bench.session.problems()->rowCount(), 1);
        QCOMPARE(bench.session.problems()->index(0, ImportProblemModel::Line).data().toString(), u"3"_s);
        QCOMPARE(bench.session.problems()->index(0, ImportProblemModel::Member).data().toString(), u"range_key1"_s);
        QCOMPARE(bench.session.existingCount(), std::optional<qint64>(0));
        QVERIFY(bench.store->written().empty());
        bench.session.start(transfer::BadRows::Skip, transfer::ExistingRecord::Skip, bench.session.suggestedFailedPath());
        QTRY_COMPARE(bench.session.step(), Step::Done);
        QVERIFY(!bench.session.error());
        QCOMPARE(bench.session.report().written, 2);
        QCOMPARE(bench.store->written().size(), std::size_t{2});
        QCOMPARE(bench.jobs.runningCount(), 0);
    }

    void badRowsCanRefuseTheWhole()
    {
        Bench bench;
        QVERIFY(bench.open("record_key,range_key1\na,1\nb,many\n"));
        QVERIFY(bench.check());
        bench.session.start(transfer::BadRows::Refuse, transfer::ExistingRecord::Skip, {});
        QTRY_COMPARE(bench.session.step(), Step::Done);
        QVERIFY(bench.session.error());
        QCOMPARE(bench.session.error()->kind(), ErrorKind::Client);
        QVERIFY(bench.store->written().empty());
    }

    void anotherMappingNeedsAnotherCheck()
    {
        Bench bench;
        QVERIFY(bench.open("record_key,remark\na,x\n"));
        QCOMPARE(bench.session.targetOf(u"record_key"_s), u"record_key"_s);
        QCOMPARE(bench.session.targetOf(u"remark"_s), QString());
        QVERIFY(bench.check());
        transfer::ColumnMapping mapping = bench.session.mapping();
        mapping.targets["remark"] = "record_key";
        bench.session.setMapping(mapping);
        QCOMPARE(bench.session.step(), Step::Mapping);
        QTRY_VERIFY(bench.session.mappingError() != nullptr);   // two columns for one member
        QCOMPARE(bench.session.mappingError()->kind(), ErrorKind::Client);
        bench.session.start(transfer::BadRows::Skip, transfer::ExistingRecord::Skip, {});   // not checked: nothing happens
        QCOMPARE(bench.session.step(), Step::Mapping);
        bench.session.check();
        QTRY_VERIFY(bench.session.error() != nullptr);
        QCOMPARE(bench.session.step(), Step::Mapping);
    }

    void whatIsNoFileOfRecordsIsSaid()
    {
        Bench bench;
        bench.session.open(bench.folder.filePath(u"gone.csv"_s));
        QTRY_VERIFY(bench.session.error() != nullptr);
        QCOMPARE(bench.session.step(), Step::Closed);
        QCOMPARE(bench.session.error()->kind(), ErrorKind::Storage);
    }

    void anEncryptedFileAsksForItsPassphrase()
    {
        Bench bench;
        const auto passphrase = std::make_shared<const SecretBytes>(std::string_view("correct horse"));
        transfer::ExportOptions options;
        options.passphrase = passphrase;
        options.workFactor = 10;
        const std::string path = bench.folder.filePath(u"rows.jsonl.age"_s).toStdString();
        const std::vector<transfer::ExportRow> rows = {{Country("de"), std::make_shared<const RecordRow>(FakeRecordStore::makeRecord(1))}};
        (void)transfer::exportToFile(rows, options, path, transfer::ExistingFile::Keep, {}, {});
        bench.session.open(QString::fromStdString(path));
        QTRY_COMPARE(bench.session.step(), Step::NeedsPassphrase);
        QVERIFY(!bench.session.error());
        bench.session.openEncrypted(std::make_shared<const SecretBytes>(std::string_view("wrong")));
        QTRY_VERIFY(bench.session.error() != nullptr);
        QCOMPARE(bench.session.error()->kind(), ErrorKind::Crypto);
        QCOMPARE(bench.session.step(), Step::NeedsPassphrase);
        bench.session.openEncrypted(passphrase);
        QTRY_COMPARE(bench.session.step(), Step::Mapping);
        QTRY_COMPARE(bench.session.preview()->rowCount(), 1);
        QCOMPARE(bench.session.shape().protection, transfer::Protection::Encrypted);
        QCOMPARE(bench.session.preview()->index(0, 1).data().toString(), u"de"_s);
    }

    void aStopWhileCountingDoesNotStartIt()
    {
        Bench bench;
        QVERIFY(bench.open("record_key\na\nb\n"));
        bench.store->hold();
        bench.session.check();
        QTRY_COMPARE(bench.session.step(), Step::Checked);
        QTRY_VERIFY(!bench.store->waiting().empty());   // counting what exists
        bench.session.start(transfer::BadRows::Skip, transfer::ExistingRecord::Overwrite, {});
        QCOMPARE(bench.session.step(), Step::Importing);
        bench.session.cancel();
        QTRY_COMPARE(bench.session.step(), Step::Done);
        QCOMPARE(bench.session.error()->kind(), ErrorKind::Cancelled);
        QVERIFY(bench.store->written().empty());
    }

    void failedRowsGetANameThatIsFree()
    {
        Bench bench;
        QVERIFY(bench.open("record_key\na\n", u"people.csv"_s));
        QCOMPARE(bench.session.suggestedFailedPath(), bench.folder.filePath(u"people.failed.csv"_s));
        (void)write(bench.folder, u"people.failed.csv"_s, "x");
        QCOMPARE(bench.session.suggestedFailedPath(), bench.folder.filePath(u"people.failed-2.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestTransferModels)
#include "tst_transfermodels.moc"
