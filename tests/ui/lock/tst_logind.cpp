// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Linux's events, over a bus of this test's own with a logind and a screen saver of its own on it.

#include "lock/LogindEvents.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <memory>
#include <utility>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString ownSession = u"/org/freedesktop/login1/session/_32"_s;
const QString otherSession = u"/org/freedesktop/login1/session/_33"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;

} // namespace

// As org.freedesktop.login1(5) writes it down.
class FakeLogind final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList inhibited;   // what, mode
    ~FakeLogind() override { closeWriters(); }
    // Whether the program has let go of what it holds: the read end sees the end then.
    [[nodiscard]] bool isReleased()
    {
        char byte = 0;
        return m_read >= 0 && ::read(m_read, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(ownSession); }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        inhibited += what + u' ' + mode;
        closeWriters();
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) {
            return {};
        }
        m_read = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);   // a copy of its own
        ::close(ends[1]);
        return given;
    }

private:
    void closeWriters()
    {
        if (m_read >= 0) {
            ::close(std::exchange(m_read, -1));
        }
    }
    int m_read = -1;
};

class TestLogind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void theSessionsLock();
    void anotherSessionIsNotOurs();
    void theScreenSaver_data();
    void theScreenSaver();
    void anotherUserTakesOver();
    void sleepIsHeldUpAndLetGo();
    void withoutABusNothingHappens();

private:
    void emitSignal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments);
    void changeProperty(const QString &path, const QString &property, bool value);

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<ui::LogindEvents> m_events;
};

void TestLogind::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty()) {
        QSKIP("dbus-daemon is not here");
    }
    m_daemon.start(program, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    QVERIFY(!m_address.isEmpty());
    QDBusConnection server = QDBusConnection::connectToBus(m_address, u"logind"_s);
    QVERIFY(server.isConnected());
    QVERIFY(server.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(QDBusConnection::connectToBus(m_address, u"program"_s).isConnected());
}

void TestLogind::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"logind"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestLogind::init()
{
    m_logind = std::make_unique<FakeLogind>();
    QDBusConnection server(u"logind"_s);
    QVERIFY(server.registerObject(u"/org/freedesktop/login1"_s, m_logind.get(), QDBusConnection::ExportAllSlots));
    m_events = std::make_unique<ui::LogindEvents>(QDBusConnection(u"program"_s), QDBusConnection(u"program"_s));
    QTRY_VERIFY(m_events->isFollowingSession());
    QTRY_VERIFY(m_events->isHoldingSleep());
}

void TestLogind::cleanup()
{
    m_events.reset();
    QDBusConnection(u"logind"_s).unregisterObject(u"/org/freedesktop/login1"_s);
    m_logind.reset();
}

void TestLogind::emitSignal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
    message.setArguments(arguments);
    QVERIFY(QDBusConnection(u"logind"_s).send(message));
}

void TestLogind::changeProperty(const QString &path, const QString &property, bool value)
{
    emitSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, {sessionInterface, QVariantMap{{property, value}}, QStringList()});
}

void TestLogind::theSessionsLock()
{
    const QSignalSpy locked(m_events.get(), &ui::SystemLockEvents::screenLocked);
    emitSignal(ownSession, sessionInterface, u"Lock"_s, {});
    QTRY_COMPARE(locked.size(), 1);
    changeProperty(ownSession, u"LockedHint"_s, true);
    QTRY_COMPARE(locked.size(), 2);
}

void TestLogind::anotherSessionIsNotOurs()
{
    const QSignalSpy locked(m_events.get(), &ui::SystemLockEvents::screenLocked);
    const QSignalSpy switched(m_events.get(), &ui::SystemLockEvents::userSwitched);
    emitSignal(otherSession, sessionInterface, u"Lock"_s, {});
    changeProperty(otherSession, u"Active"_s, false);
    changeProperty(ownSession, u"LockedHint"_s, false);
    emitSignal(ownSession, sessionInterface, u"Lock"_s, {});   // signals of one sender arrive in order
    QTRY_COMPARE(locked.size(), 1);
    QCOMPARE(switched.size(), 0);
}

void TestLogind::theScreenSaver_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("the short path") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
}

void TestLogind::theScreenSaver()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    const QSignalSpy locked(m_events.get(), &ui::SystemLockEvents::screenLocked);
    emitSignal(path, interface, u"ActiveChanged"_s, {false});
    emitSignal(path, interface, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(locked.size(), 1);
}

void TestLogind::anotherUserTakesOver()
{
    const QSignalSpy switched(m_events.get(), &ui::SystemLockEvents::userSwitched);
    changeProperty(ownSession, u"Active"_s, true);
    changeProperty(ownSession, u"Active"_s, false);
    QTRY_COMPARE(switched.size(), 1);
}

void TestLogind::sleepIsHeldUpAndLetGo()
{
    QCOMPARE(m_logind->inhibited, QStringList({u"sleep delay"_s}));
    const QSignalSpy sleeping(m_events.get(), &ui::SystemLockEvents::sleeping);
    emitSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(sleeping.size(), 1);
    QVERIFY(!m_logind->isReleased());
    m_events->setReady();
    QTRY_VERIFY(m_logind->isReleased());
    // Awake again: held for the next time.
    emitSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QTRY_VERIFY(m_events->isHoldingSleep());
    QCOMPARE(m_logind->inhibited.size(), 2);
}

void TestLogind::withoutABusNothingHappens()
{
    ui::LogindEvents events(QDBusConnection(u"no such connection"_s), QDBusConnection(u"no such connection"_s));
    const QSignalSpy locked(&events, &ui::SystemLockEvents::screenLocked);
    emitSignal(ownSession, sessionInterface, u"Lock"_s, {});
    const QSignalSpy others(m_events.get(), &ui::SystemLockEvents::screenLocked);
    QTRY_COMPARE(others.size(), 1);
    QCOMPARE(locked.size(), 0);
    QVERIFY(!events.isFollowingSession());
}

QTEST_GUILESS_MAIN(TestLogind)
#include "tst_logind.moc"
