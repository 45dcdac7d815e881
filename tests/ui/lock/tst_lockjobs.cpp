// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What runs when the vault locks: it stops at a safe point and leaves nothing half done, or goes on behind the lock page although its page is
// gone, as the setting says. tst_migrationdemo does the same with a migration on a real sandbox.

#include "LockedVault.h"

#include "records/RecordService.h"
#include "tozstore/files/TozFileTransfers.h"
#include "transfer/ExportDialog.h"
#include "transfer/ExportSession.h"

#include <QDir>
#include <QFile>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using model::ConnectionPage;
using model::JobsOnLock;
using test::LockedVault;

class TestLockJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anExport_data() { choices(); }
    void anExport();
    void uploads_data() { choices(); }
    void uploads();
    void aPageThatGoesTakesItsJobsWithIt();

private:
    static void choices();
    static void set(LockedVault &on, JobsOnLock jobs);
    static int lines(const QString &path);

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_configuration;
};

void TestLockJobs::initTestCase()
{
    qputenv("STRONGROOM_CONFIG_DIR", m_configuration.path().toUtf8());
    m_theme = new ui::Theme;
}

void TestLockJobs::cleanupTestCase() { delete m_theme; }

void TestLockJobs::choices()
{
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("stops") << false;
    QTest::newRow("goes on") << true;
}

void TestLockJobs::set(LockedVault &on, JobsOnLock jobs)
{
    model::LockSettings settings = on.vault.lock->settings();
    settings.jobs = jobs;
    on.vault.lock->setSettings(settings);
}

int TestLockJobs::lines(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : -1;
}

void TestLockJobs::anExport()
{
    QFETCH(bool, goesOn);
    LockedVault on(m_theme);
    set(on, goesOn ? JobsOnLock::GoOn : JobsOnLock::Stop);
    QVERIFY(on.show(LockedVault::acme, ConnectionPage::Records));
    QVERIFY(on.vault.settled());
    test::FakeRecordStore &store = on.vault.store();
    store.setTotal(500);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.jsonl"_s);

    on.vault.command(u"record.export"_s)->trigger();
    QPointer<model::ExportSession> session = on.vault.window->findChild<model::ExportSession *>();
    QVERIFY(session);
    QTRY_COMPARE(session->recordCount(model::ExportScope::WholeResult), std::optional<qint64>(500));
    store.hold();
    transfer::ExportOptions options;
    options.protection = transfer::Protection::Plain;
    session->start(model::ExportScope::WholeResult, options, path, ExistingFile::Keep);
    QTRY_VERIFY(!store.waiting().empty());

    on.vault.lock->lock(model::LockReason::Asked);
    QTRY_COMPARE(on.window().findChildren<ui::Page *>().size(), 0);
    QVERIFY(LockedVault::canaries().isEmpty());
    if (goesOn) {
        QVERIFY(session);
        QCOMPARE(on.vault.lock->runningJobs(), 1);
        store.releaseAll();
        QTRY_COMPARE(on.vault.lock->runningJobs(), 0);
        QCOMPARE(lines(path), 500);
    } else {
        QTRY_COMPARE(on.vault.lock->runningJobs(), 0);
        store.releaseAll();
        QVERIFY(on.vault.pool.waitForDone(10'000));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
    QTRY_VERIFY(!session);   // what it held is gone
    QTRY_VERIFY(store.lockCount() > 0);
    QVERIFY(on.vault.lock->isLocked());
}

// Two at once, one waits its turn: all three, or none more.
void TestLockJobs::uploads()
{
    QFETCH(bool, goesOn);
    LockedVault on(m_theme);
    set(on, goesOn ? JobsOnLock::GoOn : JobsOnLock::Stop);
    QVERIFY(on.show(LockedVault::toz, ConnectionPage::Files));
    const QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        QFile file(folder.filePath(u"scan%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
        paths += file.fileName();
    }
    test::TozGate &gate = on.tozStore->gate();
    gate.hold("putFile");
    QPointer<model::TozFileTransfers> transfers = on.vault.window->findChild<model::TozFileTransfers *>();
    QVERIFY(transfers);
    for (const QString &path : paths) {
        transfers->upload(path, u"scan"_s, {});
    }
    QTRY_COMPARE(gate.waiting("putFile"), model::TozFileTransfers::atOnce);

    on.vault.lock->lock(model::LockReason::Asked);
    QTRY_COMPARE(on.window().findChildren<ui::Page *>().size(), 0);
    if (goesOn) {
        QCOMPARE(on.vault.lock->runningJobs(), 2);
        gate.releaseAll();
        QTRY_COMPARE(on.vault.lock->runningJobs(), 0);
        QCOMPARE(gate.count("putFile"), 3);
        QCOMPARE(gate.cancelled(), 0);
    } else {
        QTRY_COMPARE(on.vault.lock->runningJobs(), 0);
        QTRY_COMPARE(gate.cancelled(), 2);
        QCOMPARE(gate.count("putFile"), 2);   // the third never began
    }
    QTRY_VERIFY(!transfers);
    QVERIFY(on.vault.lock->isLocked());
}

// A job of the bar whose work has gone would run for ever.
void TestLockJobs::aPageThatGoesTakesItsJobsWithIt()
{
    model::JobListModel jobs;
    QThreadPool pool;
    jobs.setKeepFinished(std::chrono::minutes(1));
    const auto store = std::make_shared<test::FakeRecordStore>(5);
    auto service = std::make_unique<model::RecordService>(&pool, &jobs);
    service->setSource(store, incountry::Country("de"));
    model::Job *const job = jobs.add({u"Work"_s, activity::ActivityKind::Other}, model::Job::Unit::Steps, model::Job::Abilities::Cancel);
    job->doneBy(service.get());
    QCOMPARE(jobs.runningCount(), 1);
    service.reset();
    QCOMPARE(jobs.runningCount(), 0);
    QCOMPARE(job->state(), model::JobState::Cancelled);
}

QTEST_MAIN(TestLockJobs)
#include "tst_lockjobs.moc"
