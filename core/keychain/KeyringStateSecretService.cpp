// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Secret Service over D-Bus (specification 0.2 draft: Service.ReadAlias, Service.Unlock, Collection.Locked, Prompt), for the two
// questions that libsecret's simple calls do not answer.

#include "keychain/KeyringState.h"

#include "keychain/SecretServicePrompt.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QTimer>

#include <algorithm>

namespace strongroom::keychain {

namespace {

const QString secretService = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString nothing = QStringLiteral("/");

int bounded(std::chrono::milliseconds timeout) { return static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(timeout.count(), 1, 600'000)); }

QDBusConnection sessionBus() { return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("strongroom-keyring")); }

// KWallet keeps its own wallets, and QtKeychain asks it directly on its desktop: what a Secret Service says is about something else there.
bool isKWalletDesktop() { return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1StringView("KDE"), Qt::CaseInsensitive); }

QDBusMessage call(const QDBusConnection &bus, const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
                  std::chrono::milliseconds timeout)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secretService, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, bounded(timeout));
}

// Empty: no answer, or an error.
QString defaultCollection(const QDBusConnection &bus, std::chrono::milliseconds timeout)
{
    const QDBusReply<QDBusObjectPath> reply = call(bus, servicePath, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")}, timeout);
    return reply.isValid() ? reply.value().path() : QString();
}

KeyringState stateOf(const QDBusConnection &bus, const QString &collection, std::chrono::milliseconds timeout)
{
    if (collection.isEmpty()) {
        return KeyringState::Unknown;
    }
    if (collection == nothing) {
        return KeyringState::NoKeyring;
    }
    const QDBusReply<QDBusVariant> locked =
        call(bus, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}, timeout);
    if (!locked.isValid() || locked.value().variant().typeId() != QMetaType::Bool) {
        return KeyringState::Unknown;
    }
    return locked.value().variant().toBool() ? KeyringState::Locked : KeyringState::Unlocked;
}

} // namespace

KeyringState keyringState(std::chrono::milliseconds timeout)
{
    if (isKWalletDesktop()) {
        return KeyringState::Unknown;
    }
    const QDBusConnection bus = sessionBus();
    if (!bus.isConnected()) {
        return KeyringState::NotRunning;
    }
    const QDBusReply<bool> registered = bus.interface()->isServiceRegistered(secretService);
    if (!registered.isValid() || !registered.value()) {
        return KeyringState::NotRunning;
    }
    return stateOf(bus, defaultCollection(bus, timeout), timeout);
}

KeyringAnswer askToUnlockKeyring(std::chrono::milliseconds timeout)
{
    QDBusConnection bus = sessionBus();
    const QString collection = defaultCollection(bus, timeout);
    if (stateOf(bus, collection, timeout) != KeyringState::Locked) {
        return KeyringAnswer::Opened;
    }
    const QDBusMessage answer = call(bus, servicePath, serviceInterface, QStringLiteral("Unlock"), {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)})}, timeout);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().size() != 2) {
        return KeyringAnswer::Declined;
    }
    const QString prompt = answer.arguments().at(1).value<QDBusObjectPath>().path();
    if (!prompt.isEmpty() && prompt != nothing) {
        QEventLoop loop;
        SecretServicePrompt listener;
        listener.endsLoop(&loop);
        // Before it is shown: a service may answer at once.
        bus.connect(secretService, prompt, promptInterface, QStringLiteral("Completed"), &listener, SLOT(completed(bool, QDBusVariant)));
        const QDBusMessage shown = call(bus, prompt, promptInterface, QStringLiteral("Prompt"), {QString()}, timeout);
        if (shown.type() == QDBusMessage::ReplyMessage && !listener.isCompleted()) {
            QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
            loop.exec();
        }
        bus.disconnect(secretService, prompt, promptInterface, QStringLiteral("Completed"), &listener, SLOT(completed(bool, QDBusVariant)));
        if (shown.type() != QDBusMessage::ReplyMessage || listener.wasDismissed()) {
            return KeyringAnswer::Declined;
        }
        if (!listener.isCompleted()) {
            (void)call(bus, prompt, promptInterface, QStringLiteral("Dismiss"), {}, timeout);
            return KeyringAnswer::NoAnswer;
        }
    }
    return stateOf(bus, collection, timeout) == KeyringState::Locked ? KeyringAnswer::Declined : KeyringAnswer::Opened;
}

} // namespace strongroom::keychain
