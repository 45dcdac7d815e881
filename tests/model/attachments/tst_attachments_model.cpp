// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentChecks.h"
#include "attachments/AttachmentListModel.h"
#include "attachments/AttachmentTransfers.h"
#include "attachments/FileSafety.h"
#include "attachments/PrivateFiles.h"
#include "jobs/JobListModel.h"

#include "support/FakeRecordStore.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

using namespace strongroom;
using namespace strongroom::model;
using namespace strongroom::incountry;
using namespace Qt::Literals::StringLiterals;
using test::FakeRecordStore;

namespace {

AttachmentMeta meta(const char *id, const char *name)
{
    AttachmentMeta file;
    file.fileId = id;
    file.fileName = name;
    file.mimeType = "application/pdf";
    file.hash = std::string(64, 'a');
    file.size = 48'213;
    file.updatedAt = Timestamp::fromNumber(std::int64_t{1'790'000'000});
    return file;
}

// Everything of one record's list, on a fake store.
struct Bench {
    QTemporaryDir folder;
    QThreadPool pool;
    std::shared_ptr<FakeRecordStore> store = std::make_shared<FakeRecordStore>();
    JobListModel jobs;
    AttachmentTransfers transfers{&pool, &jobs};
    AttachmentListModel list{&transfers};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
    AttachmentOwner owner{store, Country("de"), u"user_1"_s};

    Bench() { list.setFiles(owner, {meta("a", "contract.pdf"), meta("b", "scan.png")}); }
    ~Bench()
    {
        store->releaseAttachments();
        pool.waitForDone();
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content = "content") const
    {
        QFile made(folder.filePath(name));
        (void)made.open(QIODevice::WriteOnly);
        made.write(content);
        return made.fileName();
    }
    [[nodiscard]] FileState state(int row) const { return list.index(row).data(AttachmentListModel::StateOfFile).value<FileState>(); }
    [[nodiscard]] QString about(int row) const { return list.index(row).data(AttachmentListModel::About).toString(); }
    [[nodiscard]] QString name(int row) const { return list.index(row).data().toString(); }
};

} // namespace

class TestAttachmentsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // ---- names and files ----

    void namesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"contract.pdf"_s << u"contract.pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("windows path") << u"C:\\Users\\x\\a.txt"_s << u"a.txt"_s;
        QTest::newRow("hidden") << u"..profile"_s << u"profile"_s;
        QTest::newRow("only dots") << u".."_s << u"attachment"_s;
        QTest::newRow("empty") << QString() << u"attachment"_s;
        QTest::newRow("folder") << u"a/"_s << u"attachment"_s;
        QTest::newRow("control") << u"a\nb\tc.txt"_s << u"a_b_c.txt"_s;
        QTest::newRow("for windows") << u"a<b>:\"|?*.txt"_s << u"a_b______.txt"_s;
        QTest::newRow("end") << u"program.exe. . "_s << u"program.exe"_s;
        QTest::newRow("turned text") << u"invoice\u202efdp.exe"_s << u"invoicefdp.exe"_s;
        QTest::newRow("device") << u"CON.txt"_s << u"_CON.txt"_s;
        QTest::newRow("other scripts stay") << u"Договор №1.pdf"_s << u"Договор №1.pdf"_s;
    }
    void namesAreMadeSafe()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
    }
    void longNamesKeepTheirEnding()
    {
        const QString safe = safeFileName(QString(300, u'x') + u".pdf"_s);
        QCOMPARE(safe.size(), 200);
        QVERIFY(safe.endsWith(u".pdf"_s));
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << u"lease.pdf"_s << QString();
        QTest::newRow("empty") << u"  "_s << u"A file needs a name."_s;
        QTest::newRow("same") << u"contract.pdf"_s << u"The file has this name already."_s;
        QTest::newRow("slash") << u"a/b"_s << u"A file's name cannot hold / or \\."_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"A file's name cannot hold / or \\."_s;
        QTest::newRow("control") << u"a\x07.pdf"_s << u"The name holds a character that cannot be seen."_s;
        QTest::newRow("turned") << u"a\u202e.pdf"_s << u"The name holds a character that cannot be seen."_s;
        QTest::newRow("folder") << u".."_s << u"This is the name of a folder."_s;
        QTest::newRow("long") << QString(256, u'x') << u"The name is too long: 255 bytes are the most."_s;
        QTest::newRow("another's") << u"scan.png"_s << u"The record has another file of this name."_s;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        QTEST(fileNameProblem(name, u"contract.pdf"_s, {u"scan.png"_s}), "problem");
    }

    void filesAreRefusedBeforeAnythingIsSent()
    {
        Bench bench;
        QFile big(bench.folder.filePath(u"big.bin"_s));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize((100LL << 20) + 1));
        big.close();
        const struct {
            QString path;
            QString reason;
        } cases[] = {{bench.folder.path(), u"This is a folder."_s},
                     {bench.folder.filePath(u"gone.txt"_s), u"The file is not there any more."_s},
                     {big.fileName(), u"The file has 104.9 MB; the service takes at most 100 MiB."_s},
                     {bench.file(u"scan.png"_s), u"The record has a file of this name already."_s},
                     {u"/dev/null"_s, u"This is not a file but a device, a pipe or a socket."_s}};
        for (const auto &[path, reason] : cases) {
            const auto id = bench.transfers.upload(bench.owner, path, bench.list.names());
            QTRY_VERIFY(bench.transfers.find(id) != nullptr && bench.transfers.find(id)->state == AttachmentTransfer::State::Failed);
            QCOMPARE(bench.transfers.find(id)->error->kind(), ErrorKind::Client);
            QCOMPARE(bench.list.index(2).data(Role::Reason).toString(), reason);
            bench.transfers.dismiss(id);
        }
        QVERIFY_THROWS_EXCEPTION(ClientError, checkUpload(bench.file(u"x"_s), u" "_s, {}));
        QVERIFY(bench.store->attachmentCalls().empty());
        QCOMPARE(bench.list.rowCount(), 2);
    }

    // ---- what may be opened ----

    void kindsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("openness");
        for (const char *name : {"a.exe", "A.EXE", "a.sh", "a.pdf.exe", "a.exe.", "a.desktop", "a.lnk", "a.jar", "a.bat", "a.ps1", "a.vbs", "a.js", "a.py", "a.msi", "a.deb",
                                 "a.AppImage", "a.scr", "a.reg", "a.url", "a.hta", "a.command", "a.chm"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(Openness::Never);
        }
        for (const char *name : {"a.html", "a.svg", "a.docm", "a.xlsm", "a.doc", "a.xls", "a.iso", "a", "a.strange"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(Openness::Ask);
        }
        for (const char *name : {"a.pdf", "a.PNG", "a.txt", "a.docx", "a.json"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(Openness::Fine);
        }
    }
    void kindsByName()
    {
        QFETCH(QString, name);
        const FileVerdict verdict = verdictByName(name);
        QTEST(int(verdict.openness), "openness");
        QCOMPARE(verdict.kind.isEmpty(), verdict.openness == Openness::Fine);
    }

    void kindsByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("openness");
        QTest::newRow("elf") << QByteArray("\x7f" "ELF\x02\x01\x01") << int(Openness::Never);
        QTest::newRow("windows") << QByteArray("MZ\x90") << int(Openness::Never);
        QTest::newRow("mach-o") << QByteArray("\xcf\xfa\xed\xfe\x07") << int(Openness::Never);
        QTest::newRow("script") << QByteArray("#!/bin/sh\nrm -rf ~\n") << int(Openness::Never);
        QTest::newRow("script with mark") << QByteArray("\xef\xbb\xbf#!/usr/bin/env python3\n") << int(Openness::Never);
        QTest::newRow("launcher") << QByteArray("# hello\n[Desktop Entry]\nExec=sh\n") << int(Openness::Never);
        QTest::newRow("shortcut") << QByteArray("L\0\0\0\x01\x14\x02\0\0\0\0\0", 12) << int(Openness::Never);
        QTest::newRow("macros") << QByteArray("PK\x03\x04 word/vbaProject.bin") << int(Openness::Ask);
        QTest::newRow("macros at the end") << QByteArray("PK\x03\x04" + QByteArray(200'000, 'x') + "word/vbaProject.bin") << int(Openness::Ask);
        QTest::newRow("old office") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest") << int(Openness::Ask);
        QTest::newRow("page") << QByteArray("  <!DOCTYPE html><html></html>") << int(Openness::Ask);
        QTest::newRow("hidden script") << QByteArray("<?xml version=\"1.0\"?><svg><SCRIPT>x</SCRIPT></svg>") << int(Openness::Ask);
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%abc\n") << int(Openness::Fine);
        QTest::newRow("text") << QByteArray("Dear all,\nthe report.\n") << int(Openness::Fine);
        QTest::newRow("empty") << QByteArray() << int(Openness::Fine);
    }
    void kindsByContent()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"harmless.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QTEST(int(verdictByContent(file.fileName()).openness), "openness");
    }
    void theStricterCounts()
    {
        QCOMPARE(stricter({Openness::Fine, {}}, {Openness::Ask, u"x"_s}).openness, Openness::Ask);
        QCOMPARE(stricter({Openness::Never, u"y"_s}, {Openness::Ask, u"x"_s}).kind, u"y"_s);
        QCOMPARE(verdictByContent(u"/not/there"_s).openness, Openness::Ask);
    }

    void privateFilesAreTheUsersAlone()
    {
        QString folder;
        QString path;
        {
            PrivateFiles files;
            QVERIFY(files.folder().isEmpty());
            path = files.place(u"a.txt"_s);
            const QString second = files.place(u"a.txt"_s);
            QVERIFY(path != second);
            folder = files.folder();
            QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
                     QFile::Permissions());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            PrivateFiles::allow(path, PrivateFiles::Use::Look);
            QVERIFY(!QFileInfo(path).permissions().testAnyFlags(QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ReadOther));
            PrivateFiles::allow(path, PrivateFiles::Use::Take);
            QVERIFY(QFileInfo(path).permissions().testFlag(QFile::WriteOwner));
            files.keep(u"key"_s, path);
            QCOMPARE(files.find(u"key"_s), path);
            QFile::remove(path);
            QVERIFY(files.find(u"key"_s).isEmpty());
            // Another one at work is left alone.
            PrivateFiles other;
            (void)other.place(u"b"_s);
            QVERIFY(QFile::exists(folder));
        }
        QVERIFY(!QFile::exists(folder));
    }
    void leftoversOfACrashAreSwept()
    {
        QTemporaryDir crashed(QDir::tempPath() + u"/strongroom-files-XXXXXX"_s);
        crashed.setAutoRemove(false);
        QFile lock(crashed.filePath(u"in-use.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray("999999999\nstrongroom\n") + QSysInfo::machineHostName().toLocal8Bit() + '\n');   // as QLockFile writes it; no such process
        lock.close();
        PrivateFiles files;
        (void)files.place(u"a"_s);
        QVERIFY(!QFile::exists(crashed.path()));
    }

    // ---- transfers and their rows ----

    void storedFilesSayWhatTheyAre()
    {
        Bench bench;
        QCOMPARE(bench.list.rowCount(), 2);
        QCOMPARE(bench.name(0), u"contract.pdf"_s);
        QVERIFY(bench.about(0).startsWith(u"application/pdf · 48.2 kB · 9/2"_s));
        QCOMPARE(bench.state(0), FileState::Stored);
        QVERIFY(bench.list.flags(bench.list.index(0)).testFlags(Qt::ItemIsEditable | Qt::ItemIsDragEnabled));
        QCOMPARE(bench.list.names(), QStringList({u"contract.pdf"_s, u"scan.png"_s}));
    }

    void uploadsWaitTheirTurnAndShowTheirProgress()
    {
        Bench bench;
        bench.store->holdAttachments({40, 100});
        QSignalSpy changedRecord(&bench.transfers, &AttachmentTransfers::recordChanged);
        for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s}) {
            bench.transfers.upload(bench.owner, bench.file(name), bench.list.names());
        }
        QCOMPARE(bench.list.rowCount(), 5);
        QTRY_COMPARE(bench.store->attachmentsWaiting(), AttachmentTransfers::atOnce);
        QTRY_COMPARE(bench.list.index(2).data(AttachmentListModel::Percent).toInt(), 40);
        QCOMPARE(bench.about(2), u"Uploading · 40 bytes of 100 bytes"_s);
        QCOMPARE(bench.state(2), FileState::Running);
        QCOMPARE(bench.state(4), FileState::Waiting);
        QVERIFY(bench.list.index(4).data(AttachmentListModel::CanCancel).toBool());
        QCOMPARE(bench.jobs.runningCount(), 2);
        QVERIFY(!bench.list.flags(bench.list.index(2)).testFlag(Qt::ItemIsEditable));
        bench.store->releaseAttachments();
        QTRY_COMPARE(bench.list.storedCount(), 5);
        QCOMPARE(bench.list.rowCount(), 5);
        QTRY_COMPARE(changedRecord.size(), 1);   // once for all three
        QCOMPARE(bench.store->attachmentCalls().size(), std::size_t{3});
        QCOMPARE(bench.store->attachmentCalls().front().operation, std::string("add"));
        QCOMPARE(bench.store->attachmentCalls().front().recordKey, std::string("user_1"));
    }

    void cancelStopsARunningAndAWaitingOne()
    {
        Bench bench;
        bench.store->holdAttachments({1, 100});
        QSignalSpy changedRecord(&bench.transfers, &AttachmentTransfers::recordChanged);
        std::vector<quint64> ids;
        for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s}) {
            ids.push_back(bench.transfers.upload(bench.owner, bench.file(name), {}));
        }
        QTRY_COMPARE(bench.store->attachmentsWaiting(), 2);
        bench.transfers.cancel(ids[2]);
        QCOMPARE(bench.list.rowCount(), 4);
        QVERIFY(changedRecord.empty());   // nothing of it was sent
        bench.transfers.cancel(ids[0]);
        QTRY_COMPARE(bench.list.rowCount(), 3);
        QCOMPARE(bench.store->attachmentsCancelled(), 1);
        bench.jobs.cancelAll();   // the job bar's cross is the same
        QTRY_COMPARE(bench.list.rowCount(), 2);
        // What was under way may have arrived all the same: the record is worth another look.
        QTRY_COMPARE(changedRecord.size(), 1);
    }

    void aFailedOneStaysAndCanBeTriedAgain()
    {
        Bench bench;
        bench.store->failNextAttachment(NetworkError("no answer within 60 s").advise("Check the network.").clone());
        const auto id = bench.transfers.upload(bench.owner, bench.file(u"one.txt"_s), {});
        QTRY_COMPARE(bench.state(2), FileState::Failed);
        QCOMPARE(bench.about(2), u"Not uploaded: No answer within 60 s."_s);
        QCOMPARE(bench.list.index(2).data(Role::Advice).toString(), u"Check the network."_s);
        QVERIFY(bench.list.index(2).data(AttachmentListModel::CanRetry).toBool());
        bench.transfers.retry(id);
        QTRY_COMPARE(bench.list.storedCount(), 3);
        QCOMPARE(bench.name(2), u"one.txt"_s);
        QCOMPARE(bench.state(2), FileState::Stored);
    }

    void anotherRecordHasItsOwn()
    {
        Bench bench;
        bench.store->holdAttachments({1, 2});
        bench.transfers.upload(bench.owner, bench.file(u"one.txt"_s), {});
        const AttachmentOwner other{bench.store, Country("de"), u"user_2"_s};
        bench.list.setFiles(other, {meta("c", "other.pdf")});
        QCOMPARE(bench.list.rowCount(), 1);
        bench.list.setFiles(bench.owner, {meta("a", "contract.pdf")});
        QCOMPARE(bench.list.rowCount(), 2);   // it goes on
        QTRY_COMPARE(bench.store->attachmentsWaiting(), 1);
        bench.list.setFiles(other, {meta("c", "other.pdf")});
        bench.store->releaseAttachments();
        QTRY_VERIFY(bench.transfers.of(bench.owner).empty());
        QCOMPARE(bench.list.rowCount(), 1);
        QCOMPARE(bench.name(0), u"other.pdf"_s);
    }

    void theSameOwnersRowsStay()
    {
        Bench bench;
        QSignalSpy reset(&bench.list, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = bench.list.index(1);
        bench.list.setFiles(bench.owner, {meta("n", "new.pdf"), meta("b", "scan2.png"), meta("m", "more.pdf")});
        QVERIFY(reset.empty());
        QCOMPARE(kept.data().toString(), u"scan2.png"_s);
        QCOMPARE(bench.list.names(), QStringList({u"new.pdf"_s, u"scan2.png"_s, u"more.pdf"_s}));
        bench.list.clear();
        QCOMPARE(bench.list.rowCount(), 0);
    }

    void renamesInPlace()
    {
        Bench bench;
        QSignalSpy refused(&bench.list, &AttachmentListModel::renameRefused);
        QVERIFY(!bench.list.setData(bench.list.index(0), u"a/b"_s));
        QVERIFY(!bench.list.setData(bench.list.index(0), u"scan.png"_s));
        QCOMPARE(refused.size(), 2);
        QVERIFY(bench.list.setData(bench.list.index(0), u"contract.pdf"_s));   // nothing to do
        QVERIFY(bench.store->attachmentCalls().empty());
        QVERIFY(bench.list.setData(bench.list.index(0), u" lease.pdf "_s));
        QTRY_COMPARE(bench.name(0), u"lease.pdf"_s);
        QTRY_COMPARE(bench.state(0), FileState::Stored);
        QCOMPARE(bench.store->attachmentCalls().front().fileId, std::string("a"));
        QCOMPARE(bench.store->attachmentCalls().front().fileName, std::string("lease.pdf"));
    }

    void aRecordThatIsGoneIsSaid()
    {
        Bench bench;
        FailedRequest request;
        request.status = 404;
        bench.store->failNextAttachment(ServerError("not found").during(request).clone());
        QVERIFY(bench.list.setData(bench.list.index(0), u"lease.pdf"_s));
        QTRY_COMPARE(bench.state(0), FileState::Failed);
        QCOMPARE(bench.name(0), u"contract.pdf"_s);
        QCOMPARE(bench.about(0), u"Not renamed: The file or its record does not exist any more, another program may have deleted it."_s);
        QCOMPARE(bench.list.index(0).data(Role::Advice).toString(), u"Refresh to see what is there now."_s);
        // Doing something else with the file puts the message away.
        bench.transfers.remove(bench.owner, *bench.list.fileAt(0));
        QTRY_COMPARE(bench.list.rowCount(), 1);
        QCOMPARE(bench.name(0), u"scan.png"_s);
    }

    void replaceKeepsTheName()
    {
        Bench bench;
        QSignalSpy uploaded(&bench.transfers, &AttachmentTransfers::uploaded);
        bench.transfers.replace(bench.owner, *bench.list.fileAt(0), bench.file(u"newer.pdf"_s));
        QCOMPARE(bench.list.rowCount(), 2);
        QTRY_COMPARE(uploaded.size(), 1);
        QCOMPARE(bench.store->attachmentCalls().front().operation, std::string("replace"));
        QCOMPARE(bench.store->attachmentCalls().front().fileName, std::string("contract.pdf"));
        QCOMPARE(bench.name(0), u"contract.pdf"_s);
        QCOMPARE(bench.list.rowCount(), 2);
    }

    void aFetchedFileCanBeDraggedOut()
    {
        Bench bench;
        bench.store->setAttachmentContent("#!/bin/sh\n");
        const AttachmentMeta file = *bench.list.fileAt(0);
        QVERIFY(bench.list.mimeData({bench.list.index(0)}) == nullptr);
        QSignalSpy fetched(&bench.transfers, &AttachmentTransfers::fetched);
        bench.transfers.fetch(bench.owner, file);
        QTRY_COMPARE(fetched.size(), 1);
        QCOMPARE(fetched[0][2].value<FileVerdict>().openness, Openness::Never);
        const QString path = fetched[0][1].toString();
        QCOMPARE(QFileInfo(path).fileName(), u"contract.pdf"_s);
        QCOMPARE(bench.transfers.fetchedPath(bench.owner, file), path);
        const std::unique_ptr<QMimeData> data(bench.list.mimeData({bench.list.index(0)}));
        QVERIFY(data != nullptr);
        QCOMPARE(data->urls(), QList<QUrl>({QUrl::fromLocalFile(path)}));
        QVERIFY(bench.list.mimeData({bench.list.index(0), bench.list.index(1)}) == nullptr);
        // Another state of the file is another file.
        AttachmentMeta changed = file;
        changed.hash = std::string(64, 'b');
        QVERIFY(bench.transfers.fetchedPath(bench.owner, changed).isEmpty());
        bench.transfers.clear();
        QVERIFY(!QFile::exists(path));
        QVERIFY(bench.list.mimeData({bench.list.index(0)}) == nullptr);
    }

    void theEndCancelsWhatRuns()
    {
        const auto store = std::make_shared<FakeRecordStore>();
        QThreadPool pool;
        JobListModel jobs;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        store->holdAttachments({});
        {
            AttachmentTransfers transfers(&pool, &jobs);
            transfers.upload({store, Country("de"), u"user_1"_s}, file.fileName(), {});
            QTRY_COMPARE(store->attachmentsWaiting(), 1);
        }
        pool.waitForDone();
        QCOMPARE(store->attachmentsCancelled(), 1);
        QCOMPARE(jobs.runningCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentsModel)
#include "tst_attachments_model.moc"
