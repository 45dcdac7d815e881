// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Secret Service on a private bus that lets nobody in: its keyring is locked and its dialogs are dismissed, or every call is refused.

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QList>
#include <QVariantMap>

#include <atomic>

namespace strongroom::test {

enum class Refusal { DismissedDialogs, EveryCall };

class RefusingSecretService final : public QDBusVirtualObject
{
public:
    explicit RefusingSecretService(Refusal refusal) : m_refusal(refusal) {}

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++calls;
        if (m_refusal == Refusal::EveryCall) {
            return connection.send(message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("not for you")));
        }
        const QString member = message.member();
        const auto path = [](const char *text) { return QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(text))); };
        if (member == QLatin1String("OpenSession")) {
            if (message.arguments().constFirst().toString() != QLatin1String("plain")) {
                return connection.send(message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.NotSupported"), QStringLiteral("plain only")));
            }
            return connection.send(message.createReply({QVariant::fromValue(QDBusVariant(QString())), path("/org/freedesktop/secrets/session/1")}));
        }
        if (member == QLatin1String("ReadAlias")) {
            return connection.send(message.createReply(path(collection)));
        }
        if (member == QLatin1String("SearchItems")) {   // there is one, behind the lock
            return connection.send(message.createReply({QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(QString::fromLatin1(item))})}));
        }
        if (member == QLatin1String("Unlock")) {
            return connection.send(message.createReply({QVariant::fromValue(QList<QDBusObjectPath>()), path(unlockPrompt)}));
        }
        if (member == QLatin1String("CreateItem")) {
            return connection.send(message.createReply({path("/"), path(createPrompt)}));
        }
        if (member == QLatin1String("Delete")) {
            return connection.send(message.createReply(path(createPrompt)));
        }
        if (member == QLatin1String("Prompt")) {
            ++dialogs;
            connection.send(message.createReply());
            QDBusMessage completed = QDBusMessage::createSignal(message.path(), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
            // Also a dismissed dialog has a result of the right type.
            const QVariant result = message.path() == QLatin1String(unlockPrompt) ? QVariant::fromValue(QList<QDBusObjectPath>()) : path("/");
            completed.setArguments({true, QVariant::fromValue(QDBusVariant(result))});
            return connection.send(completed);
        }
        if (member == QLatin1String("Get")) {
            const bool locked = message.arguments().value(1).toString() == QLatin1String("Locked");
            return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(locked ? QVariant(true) : QVariant(QStringLiteral("Login"))))));
        }
        if (member == QLatin1String("GetAll")) {
            return connection.send(message.createReply(QVariant(QVariantMap{{QStringLiteral("Locked"), true}, {QStringLiteral("Label"), QStringLiteral("Login")}})));
        }
        return connection.send(message.createErrorReply(QStringLiteral("org.freedesktop.Secret.Error.IsLocked"), QStringLiteral("the collection is locked")));
    }

    std::atomic<int> calls = 0;
    std::atomic<int> dialogs = 0;

private:
    static constexpr const char *collection = "/org/freedesktop/secrets/collection/login";
    static constexpr const char *item = "/org/freedesktop/secrets/collection/login/1";
    static constexpr const char *unlockPrompt = "/org/freedesktop/secrets/prompt/unlock";
    static constexpr const char *createPrompt = "/org/freedesktop/secrets/prompt/create";
    Refusal m_refusal;
};

} // namespace strongroom::test
