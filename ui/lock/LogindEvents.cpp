// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/LogindEvents.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

const QString logindService = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(logindService, managerPath, managerInterface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

LogindEvents::LogindEvents(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : SystemLockEvents(parent), m_system(system), m_session(session)
{
    if (m_system.isConnected()) {
        m_system.connect(logindService, managerPath, managerInterface, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
        findSession();
        inhibit();
    }
    if (m_session.isConnected()) {
        // The desktops put it on paths of their own.
        for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
            m_session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
        }
    }
}

void LogindEvents::findSession()
{
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(managerCall(u"GetSessionByPID"_s, {uint(QCoreApplication::applicationPid())})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError()) {
            askDisplay();   // started by the user's service manager: no process of a session
        } else {
            follow(reply.value().path());
        }
    });
}

void LogindEvents::askDisplay()
{
    QDBusMessage call = QDBusMessage::createMethodCall(logindService, managerPath + u"/user/self"_s, propertiesInterface, u"Get"_s);
    call.setArguments({u"org.freedesktop.login1.User"_s, u"Display"_s});
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError()) {
            return;
        }
        const auto display = qvariant_cast<QDBusArgument>(reply.value().variant());
        QString id;
        QDBusObjectPath path;
        display.beginStructure();
        display >> id >> path;
        display.endStructure();
        if (path.path() != u"/"_s) {
            follow(path.path());
        }
    });
}

void LogindEvents::follow(const QString &path)
{
    m_sessionPath = path;
    m_system.connect(logindService, path, sessionInterface, u"Lock"_s, this, SLOT(onLock()));
    m_system.connect(logindService, path, propertiesInterface, u"PropertiesChanged"_s, this, SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    Q_EMIT followed();
}

void LogindEvents::inhibit()
{
    const QVariantList arguments{u"sleep"_s, u"Strongroom"_s, tr("Locks the vault before sleep"), u"delay"_s};
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(managerCall(u"Inhibit"_s, arguments)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError()) {
            m_inhibitor = reply.value();
            Q_EMIT inhibited();
        }
    });
}

void LogindEvents::setReady() { m_inhibitor = QDBusUnixFileDescriptor(); }   // closes it

void LogindEvents::onLock() { Q_EMIT screenLocked(); }

void LogindEvents::onPrepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT sleeping();
    } else if (!m_inhibitor.isValid()) {
        inhibit();   // for the next time
    }
}

void LogindEvents::onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface != sessionInterface) {
        return;
    }
    if (changed.value(u"LockedHint"_s).toBool()) {
        Q_EMIT screenLocked();
    }
    if (const auto active = changed.constFind(u"Active"_s); active != changed.constEnd() && !active->toBool()) {
        Q_EMIT userSwitched();
    }
}

void LogindEvents::onScreenSaver(bool active)
{
    if (active) {
        Q_EMIT screenLocked();
    }
}

std::unique_ptr<SystemLockEvents> SystemLockEvents::create(QWidget *)
{
    return std::make_unique<LogindEvents>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

} // namespace strongroom::ui
