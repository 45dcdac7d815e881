// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The public keys of those to whom this client's user writes: kept on this computer for the service (core/connections/AddressBookRepository.h),
// so that a note goes to the keys the user once looked at, and not to whatever the service says today. A client that publishes other keys than
// those that are kept is marked Changed and stays so until the user takes the new keys by name: nothing is ever replaced by itself.
// GUI thread; file and service are asked on the pool.

#include "base/Async.h"
#include "base/Roles.h"
#include "connections/AddressBookRepository.h"
#include "tozstore/Store.h"
#include "tozstore/notes/PublicKeys.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

struct Contact {
    enum class State { NotAsked, Same, Changed, Gone, Unknown };   // what the service publishes now, beside what is kept
    QString id;
    QString name;
    QString clientId;   // empty: keys alone
    PublicKeys keys;
    State state = State::NotAsked;
    std::optional<PublicKeys> published;   // when Changed
};

class AddressBook : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Client, Fingerprint, StateColumn, ColumnCount };
    enum ContactRole : int { StateOf = Role::FirstFreeRole };   // int(Contact::State)

    AddressBook(std::shared_ptr<connections::AddressBookRepository> repository, QThreadPool *pool, QObject *parent = nullptr);
    // Loads the service's contacts and asks for the keys it publishes. Null: closed; the list stays, unasked.
    void setStore(std::shared_ptr<tozstore::Store> store);
    [[nodiscard]] bool isLoaded() const noexcept { return m_loaded; }

    [[nodiscard]] const std::vector<Contact> &contacts() const noexcept { return m_contacts; }
    [[nodiscard]] const Contact *find(const QString &id) const;
    [[nodiscard]] const Contact *withClient(const QString &clientId) const;
    [[nodiscard]] QHash<QString, QString> names() const;   // by client id
    [[nodiscard]] int changedCount() const;

    // Asks the service for a client; exactly one of lookedUp() and lookUpFailed() with this turn follows.
    quint64 lookUp(const QString &idOrEmail);
    [[nodiscard]] QString nameProblem(const QString &name, const QString &exceptId = {}) const;   // a fragment; empty: fine
    QString add(const QString &name, const QString &clientId, const PublicKeys &keys);              // the id; empty: refused
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);
    void takePublished(const QString &id);   // of a Changed one: the user has compared them
    void check();                            // all that belong to clients

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();   // contacts, names or states
    void lookedUp(quint64 turn, const strongroom::tozstore::ClientInfo &info);
    void lookUpFailed(quint64 turn, const strongroom::ErrorPtr &error);
    void saveFailed(const strongroom::ErrorPtr &error);
    void loadFailed(const strongroom::ErrorPtr &error);

private:
    void load();
    void take(const std::vector<connections::StoredContact> &stored);
    void save();
    void setState(const QString &id, Contact::State state, const std::optional<PublicKeys> &published);
    [[nodiscard]] int rowOf(const QString &id) const;

    std::shared_ptr<connections::AddressBookRepository> m_repository;
    QThreadPool *m_pool;
    std::shared_ptr<tozstore::Store> m_store;
    std::string m_service;
    std::vector<Contact> m_contacts;
    std::vector<connections::StoredContact> m_unreadable;   // of a later release: carried through
    QHash<QString, QString> m_addedAt;
    bool m_loaded = false;
    bool m_saving = false;
    bool m_saveAgain = false;
    quint64 m_turn = 0;
    quint64 m_checkTurn = 0;
};

} // namespace strongroom::model
