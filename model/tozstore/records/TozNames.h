// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who is who: the service names clients by identifiers, and gives names only in its listings of shares and authorizers. What is known here
// is this client itself, what the listings say, and what the user has written down (setKnown). GUI thread.

#include "base/Async.h"
#include "tozstore/Store.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace strongroom::model {

class TozNames : public QObject {
    Q_OBJECT
public:
    explicit TozNames(QThreadPool *pool, QObject *parent = nullptr);
    // Asks its listings. One that fails leaves names unknown and is asked again by the next refresh(): nothing else depends on it.
    void setStore(const std::shared_ptr<tozstore::Store> &store);
    void refresh();
    // Names of the user's own choice, by identifier; they go before all others.
    void setKnown(const QHash<QString, QString> &names);

    [[nodiscard]] bool isSelf(const QString &id) const { return !m_self.isEmpty() && id == m_self; }
    [[nodiscard]] QString name(const QString &id) const;         // empty: not known
    [[nodiscard]] QString shown(const QString &id) const;        // "you", the name, or the shortened identifier
    [[nodiscard]] QHash<QString, QString> all() const;           // identifier to name

Q_SIGNALS:
    void changed();

private:
    QThreadPool *m_pool;
    std::shared_ptr<tozstore::Store> m_store;
    QString m_self;
    QString m_selfName;
    QHash<QString, QString> m_known;
    QHash<QString, QString> m_listed;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
