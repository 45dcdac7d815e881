// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/VaultLock.h"

#include "connections/ConnectionManager.h"
#include "jobs/JobListModel.h"
#include "support/FakeRecordStore.h"
#include "support/FakeVaultAccess.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::model;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::string first = "00000000-0000-4000-8000-000000000001";
const std::string second = "00000000-0000-4000-8000-000000000002";

class TwoStores final : public ConnectionBackend {
public:
    std::map<std::string, std::shared_ptr<test::FakeRecordStore>> stores{{first, std::make_shared<test::FakeRecordStore>(3)}, {second, std::make_shared<test::FakeRecordStore>(3)}};

    std::vector<connections::Connection> load() override
    {
        std::vector<connections::Connection> saved(2);
        saved[0].id = first;
        saved[0].name = "First";
        saved[1].id = second;
        saved[1].name = "Second";
        return saved;
    }
    void save(const connections::Connection &) override {}
    void remove(const std::string &) override {}
    connections::Credentials readCredentials(const connections::Connection &) override { return {}; }
    void storeCredentials(connections::Connection &, const connections::Credentials &) override {}
    void removeCredentials(connections::Connection &) override {}
    Sentence keychainDescription() override { return {}; }
    Sentence keychainUnavailableReason() override { return {}; }
    std::shared_ptr<incountry::RecordStore> open(const connections::Connection &connection, const connections::Credentials &) override { return stores.at(connection.id); }
    std::shared_ptr<tozstore::Store> openTozStore(const connections::Connection &, const connections::Credentials &) override { throw ClientError("none"); }
    void test(const connections::Connection &, const connections::Credentials &, const std::optional<incountry::Country> &,
              const std::function<void(const connections::StepReport &)> &, const Cancellation &) override
    {
    }
};

// Two open connections.
struct Vault {
    Vault() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        lock = std::make_unique<VaultLock>(access, &manager, &jobs, &settings, &pool);
        manager.load();
        if (!QTest::qWaitFor([this] { return manager.connections().size() == 2; })) {
            qFatal("the list was not loaded");
        }
        for (const std::string &id : {first, second}) {
            manager.open(QString::fromStdString(id));
        }
        if (!QTest::qWaitFor([this] { return state(first) == ConnectionState::Open && state(second) == ConnectionState::Open; })) {
            qFatal("the connections did not open");
        }
    }
    ~Vault()
    {
        access->release();
        pool.waitForDone();
    }
    Job *job(const QString &connection)
    {
        return jobs.add({u"work"_s, activity::ActivityKind::Other, JobPlace{connection, {}}}, Job::Unit::Records, Job::Abilities::Cancel);
    }
    [[nodiscard]] ConnectionState state(const std::string &id) const { return manager.state(QString::fromStdString(id)); }
    void set(JobsOnLock what)
    {
        LockSettings values = lock->settings();
        values.jobs = what;
        lock->setSettings(values);
    }

    QTemporaryDir folder;
    QSettings settings;
    QThreadPool pool;
    std::shared_ptr<TwoStores> backend = std::make_shared<TwoStores>();
    std::shared_ptr<test::FakeVaultAccess> access = std::make_shared<test::FakeVaultAccess>();
    ConnectionManager manager{backend, &pool};
    JobListModel jobs;
    std::unique_ptr<VaultLock> lock;
};

} // namespace

class TestVaultLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreAsDeliveredUntilChosen();
    void damagedSettingsNeverTurnItOff_data();
    void damagedSettingsNeverTurnItOff();
    void everythingClosesAndComesBack();
    void nothingOpensBehindTheLock();
    void credentialsOfTheSessionGo();
    void aWrongPassphraseLeavesItLocked();
    void whatFailsIsToldAndItStaysLocked();
    void lockedAgainWhileTheKeychainIsAsked();
    void triggersFollowTheSettings();
    void jobsAreAskedToStopAndHaveTime();
    void aJobThatDoesNotStopLosesItsStore();
    void aJobGoesOnUntilItsEnd();
    void aJobThatRunsAfterUnlockingKeepsItsStore();
};

void TestVaultLock::settingsAreAsDeliveredUntilChosen()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const LockSettings delivered = readLockSettings(settings);
    QCOMPARE(delivered.idle, std::optional(std::chrono::minutes(10)));
    QVERIFY(delivered.onScreenLock && delivered.onSleep && delivered.onUserSwitch);
    QVERIFY(delivered.jobs == JobsOnLock::Stop);

    LockSettings chosen;
    chosen.idle.reset();
    chosen.onSleep = false;
    chosen.jobs = JobsOnLock::GoOn;
    writeLockSettings(settings, chosen);
    settings.sync();
    const QSettings again(settings.fileName(), QSettings::IniFormat);
    QVERIFY(readLockSettings(again) == chosen);
}

void TestVaultLock::damagedSettingsNeverTurnItOff_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a word") << QVariant(u"soon"_s);
    QTest::newRow("less than nothing") << QVariant(-5);
    QTest::newRow("a year") << QVariant(525'600);
    QTest::newRow("empty") << QVariant(QString());
}

void TestVaultLock::damagedSettingsNeverTurnItOff()
{
    QFETCH(QVariant, value);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"lock/idleMinutes"_s, value);
    settings.setValue(u"lock/onScreenLock"_s, u"perhaps"_s);
    const LockSettings read = readLockSettings(settings);
    QCOMPARE(read.idle, std::optional(std::chrono::minutes(10)));
    QVERIFY(read.onScreenLock);
}

void TestVaultLock::everythingClosesAndComesBack()
{
    Vault vault;
    const QSignalSpy locking(vault.lock.get(), &VaultLock::locking);
    const QSignalSpy unlocked(vault.lock.get(), &VaultLock::unlocked);
    vault.manager.close(QString::fromStdString(second));
    const int before = vault.backend->stores[first]->lockCount();
    vault.lock->lock(LockReason::ScreenLocked);
    QVERIFY(vault.lock->isLocked());
    QVERIFY(vault.lock->reason() == LockReason::ScreenLocked);
    QCOMPARE(locking.size(), 1);
    QVERIFY(vault.state(first) == ConnectionState::Closed);
    QCOMPARE(vault.backend->stores[first]->lockCount(), before + 1);
    QVERIFY(!vault.access->isOpen());
    vault.lock->lock(LockReason::Asked);   // it is locked already
    QCOMPARE(locking.size(), 1);

    vault.lock->unlock({});
    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(!vault.lock->isLocked());
    QTRY_VERIFY(vault.state(first) == ConnectionState::Open);
    QVERIFY(vault.state(second) == ConnectionState::Closed);   // it was closed before
}

void TestVaultLock::nothingOpensBehindTheLock()
{
    Vault vault;
    vault.lock->lock(LockReason::Asked);
    vault.manager.open(QString::fromStdString(first));
    QVERIFY(vault.state(first) == ConnectionState::Closed);
    QVERIFY(vault.manager.store(QString::fromStdString(first)) == nullptr);
}

void TestVaultLock::credentialsOfTheSessionGo()
{
    Vault vault;
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    configured->connection.name = "Of this session";
    configured->connection.id = first;
    configured->connection.origin = connections::Origin::Environment;
    configured->credentials.emplace(keychain::CredentialKind::ApiKey, SecretBytes(std::string_view("key")));
    const std::weak_ptr<connections::ConfiguredConnection> kept = configured;
    const QString id = vault.manager.addTransient(std::move(configured));
    vault.manager.open(id);
    QTRY_VERIFY(vault.manager.state(id) == ConnectionState::Open);
    vault.lock->lock(LockReason::Asked);
    QTRY_VERIFY(kept.expired());
    vault.lock->unlock({});
    QTRY_VERIFY(vault.manager.state(id) == ConnectionState::Failed);
    QVERIFY(vault.manager.error(id)->kind() == ErrorKind::Storage);
}

void TestVaultLock::aWrongPassphraseLeavesItLocked()
{
    Vault vault;
    vault.access->askPassphrase("correct horse");
    QSignalSpy failed(vault.lock.get(), &VaultLock::unlockFailed);
    vault.lock->lock(LockReason::Asked);
    vault.lock->unlock(SecretBytes(std::string_view("battery staple")));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).value<ErrorPtr>()->kind() == ErrorKind::Auth);
    QVERIFY(vault.lock->isLocked());
    QVERIFY(vault.state(first) == ConnectionState::Closed);
    vault.lock->unlock(SecretBytes(std::string_view("correct horse")));
    QTRY_VERIFY(!vault.lock->isLocked());
}

void TestVaultLock::whatFailsIsToldAndItStaysLocked()
{
    Vault vault;
    vault.access->failWith(StorageError("the keychain does not answer").clone());
    QSignalSpy failed(vault.lock.get(), &VaultLock::unlockFailed);
    vault.lock->lock(LockReason::Asked);
    vault.lock->unlock({});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).value<ErrorPtr>()->kind() == ErrorKind::Storage);
    QVERIFY(vault.lock->isLocked() && !vault.lock->isUnlocking());
}

void TestVaultLock::lockedAgainWhileTheKeychainIsAsked()
{
    Vault vault;
    QSignalSpy failed(vault.lock.get(), &VaultLock::unlockFailed);
    vault.lock->lock(LockReason::Asked);
    vault.access->hold();
    vault.lock->unlock({});
    QVERIFY(vault.lock->isUnlocking());
    vault.lock->lock(LockReason::Sleep);
    vault.access->release();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(vault.lock->isLocked());
    QVERIFY(!vault.access->isOpen());   // what was answered is forgotten again
    QVERIFY(vault.lock->reason() == LockReason::Sleep);
}

void TestVaultLock::triggersFollowTheSettings()
{
    Vault vault;
    LockSettings values;
    values.idle.reset();
    values.onScreenLock = values.onSleep = values.onUserSwitch = false;
    vault.lock->setSettings(values);
    for (const LockReason reason : {LockReason::Idle, LockReason::ScreenLocked, LockReason::Sleep, LockReason::UserSwitched}) {
        vault.lock->lockOn(reason);
        QVERIFY(!vault.lock->isLocked());
    }
    vault.lock->setSettings({});
    vault.lock->lockOn(LockReason::UserSwitched);
    QVERIFY(vault.lock->isLocked());
}

void TestVaultLock::jobsAreAskedToStopAndHaveTime()
{
    Vault vault;
    Job *const job = vault.job(u"First"_s);
    const QSignalSpy asked(job, &Job::cancelRequested);
    const int before = vault.backend->stores[first]->lockCount();
    vault.lock->lock(LockReason::Asked);
    QCOMPARE(asked.size(), 1);
    QVERIFY(vault.state(first) == ConnectionState::Closed);   // for everyone who looks
    QCOMPARE(vault.backend->stores[first]->lockCount(), before);   // but the job has it until its safe point
    QVERIFY(vault.manager.isHeld(QString::fromStdString(first)));
    QVERIFY(!vault.manager.isHeld(QString::fromStdString(second)));
    job->fail(CancelledError().clone());
    QTRY_COMPARE(vault.backend->stores[first]->lockCount(), before + 1);
    QTRY_COMPARE(vault.jobs.rowCount(), 0);
}

void TestVaultLock::aJobThatDoesNotStopLosesItsStore()
{
    Vault vault;
    Job *const job = vault.job({});   // names no connection: it may be at any of them
    const int before = vault.backend->stores[second]->lockCount();
    vault.lock->lock(LockReason::Asked);
    QVERIFY(vault.manager.isHeld(QString::fromStdString(first)) && vault.manager.isHeld(QString::fromStdString(second)));
    QTRY_COMPARE(vault.backend->stores[second]->lockCount(), before + 1);
    QVERIFY(!job->isFinished());
    job->finish();
}

void TestVaultLock::aJobGoesOnUntilItsEnd()
{
    Vault vault;
    vault.set(JobsOnLock::GoOn);
    Job *const job = vault.job(u"First"_s);
    const QSignalSpy asked(job, &Job::cancelRequested);
    const int before = vault.backend->stores[first]->lockCount();
    vault.lock->lock(LockReason::Asked);
    QCOMPARE(vault.backend->stores[second]->lockCount(), 1);
    QTest::qWait(int(2 * VaultLock::grace.count()));   // longer than a stopped one would have
    QCOMPARE(asked.size(), 0);
    QCOMPARE(vault.backend->stores[first]->lockCount(), before);
    QCOMPARE(vault.lock->runningJobs(), 1);
    job->finish();
    QTRY_COMPARE(vault.backend->stores[first]->lockCount(), before + 1);
    QVERIFY(vault.lock->isLocked());
}

void TestVaultLock::aJobThatRunsAfterUnlockingKeepsItsStore()
{
    Vault vault;
    vault.set(JobsOnLock::GoOn);
    Job *const job = vault.job(u"First"_s);
    const std::shared_ptr<incountry::RecordStore> store = vault.manager.store(QString::fromStdString(first));
    const int before = vault.backend->stores[first]->lockCount();
    vault.lock->lock(LockReason::Asked);
    QVERIFY(vault.manager.store(QString::fromStdString(first)) == nullptr);
    vault.lock->unlock({});
    QTRY_VERIFY(!vault.lock->isLocked());
    QVERIFY(vault.state(first) == ConnectionState::Open);
    QVERIFY(vault.manager.store(QString::fromStdString(first)) == store);
    QCOMPARE(vault.backend->stores[first]->lockCount(), before);
    job->finish();
}

QTEST_GUILESS_MAIN(TestVaultLock)
#include "tst_vaultlock.moc"
