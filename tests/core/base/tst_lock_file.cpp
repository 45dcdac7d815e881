// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Lock files as a killed program, a power cut and a program at work leave them.
#include "base/LockFile.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace std::chrono_literals;

class tst_LockFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnOwner_data();
    void withoutAnOwner();
    void aboutToBeFilled();
    void emptyButOpen();
    void heldByAnother();
    void cannotBeMade();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.lock")); }
    // As something left it, a while ago.
    void leave(const QByteArray &content, int secondsAgo) const;
    QTemporaryDir m_folder;
};

void tst_LockFile::leave(const QByteArray &content, int secondsAgo) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
}

void tst_LockFile::withoutAnOwner_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("killed before it was filled") << QByteArray();
    QTest::newRow("power cut") << QByteArray(40, '\0');
}

void tst_LockFile::withoutAnOwner()
{
    QFETCH(QByteArray, content);
    leave(content, 5);
    QLockFile lock(path());
    lock.setStaleLockTime(0);   // age does not count
    QVERIFY(!lock.tryLock(0));  // what Qt makes of it
    QVERIFY(lockWithin(lock, 0ms));
    qint64 process = 0;
    QString host;
    QString program;
    QVERIFY(lock.getLockInfo(&process, &host, &program));
    QCOMPARE(process, QCoreApplication::applicationPid());
}

void tst_LockFile::aboutToBeFilled()
{
    leave({}, 0);
    QLockFile lock(path());
    lock.setStaleLockTime(0);
    QVERIFY(!lockWithin(lock, 0ms));
    QCOMPARE(lock.error(), QLockFile::LockFailedError);
    QVERIFY(QFile::exists(path()));
    QVERIFY(lockWithin(lock, 1ms));   // nobody filled it
}

void tst_LockFile::emptyButOpen()
{
    QLockFile owner(path());
    QVERIFY(owner.tryLock(0));
    leave({}, 5);
    QLockFile lock(path());
    lock.setStaleLockTime(0);
    QVERIFY(!lockWithin(lock, 50ms));
    QCOMPARE(lock.error(), QLockFile::LockFailedError);
    QVERIFY(QFile::exists(path()));
    owner.unlock();
    QVERIFY(lockWithin(lock, 0ms));
}

void tst_LockFile::heldByAnother()
{
    QLockFile owner(path());
    owner.setStaleLockTime(0);
    QVERIFY(lockWithin(owner, 0ms));
    QLockFile lock(path());
    lock.setStaleLockTime(0);
    QVERIFY(!lockWithin(lock, 50ms));
    QCOMPARE(lock.error(), QLockFile::LockFailedError);
    owner.unlock();
    QVERIFY(lockWithin(lock, 0ms));
}

void tst_LockFile::cannotBeMade()
{
    QLockFile lock(m_folder.filePath(QStringLiteral("no/such/folder/a.lock")));
    QVERIFY(!lockWithin(lock, 10s));   // at once
    QVERIFY(lock.error() != QLockFile::NoError && lock.error() != QLockFile::LockFailedError);
}

QTEST_GUILESS_MAIN(tst_LockFile)
#include "tst_lock_file.moc"
