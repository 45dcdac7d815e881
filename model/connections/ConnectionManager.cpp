// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionManager.h"

#include "base/Async.h"
#include "base/Text.h"
#include "base/TextOrder.h"
#include "connections/ConnectionSession.h"
#include "connections/ConnectionTestModel.h"
#include "connections/WriteAccess.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

using connections::Connection;
using connections::Credentials;
using connections::Origin;

namespace {

std::vector<incountry::CountryInfo> namedCountries(const std::vector<std::string> &codes)
{
    std::vector<incountry::CountryInfo> countries;
    for (const std::string &code : codes) {
        try {
            countries.push_back({incountry::Country(code), {}, {}, false});
        } catch (const VaultError &) {
            // A hand-edited file; the others are still good.
        }
    }
    return countries;
}

void lock(const connections::OpenedConnection &opened)
{
    if (opened.records) {
        opened.records->lock();
    }
    if (opened.tozStore) {
        opened.tozStore->lock();
    }
    if (opened.locker) {
        opened.locker->lock();
    }
    if (opened.tokens) {
        opened.tokens->lock();
    }
}

QString idOf(const Connection &connection) { return toQString(connection.id); }

} // namespace

ConnectionManager::ConnectionManager(std::shared_ptr<ConnectionBackend> backend, QThreadPool *pool, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_pool(pool)
    , m_writeAccess(new WriteAccess(clock, this))
{
}

ConnectionManager::~ConnectionManager()
{
    for (const auto &[id, session] : m_sessions) {
        session->opening.cancel();
        session->lockStores();
    }
}

const Connection *ConnectionManager::find(const QString &id) const
{
    const std::string wanted = fromQString(id);
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&wanted](const Connection &connection) { return connection.id == wanted; });
    return found == m_connections.end() ? nullptr : &*found;
}

bool ConnectionManager::isNameTaken(const QString &name, const QString &exceptId) const
{
    return std::any_of(m_connections.begin(), m_connections.end(), [&name, &exceptId](const Connection &connection) {
        return idOf(connection) != exceptId && toQString(connection.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

ConnectionManager::Session &ConnectionManager::session(const QString &id)
{
    std::unique_ptr<Session> &entry = m_sessions[id];
    if (!entry) {
        entry = std::make_unique<Session>();
    }
    return *entry;
}

const ConnectionManager::Session *ConnectionManager::findSession(const QString &id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

ConnectionState ConnectionManager::state(const QString &id) const
{
    const Session *known = findSession(id);
    return known ? known->state : ConnectionState::Closed;
}

ErrorPtr ConnectionManager::error(const QString &id) const
{
    const Session *known = findSession(id);
    return known ? known->error : ErrorPtr();
}

std::shared_ptr<incountry::RecordStore> ConnectionManager::store(const QString &id) const
{
    const Session *known = findSession(id);
    return known && !known->isHeld ? known->store : nullptr;
}

std::shared_ptr<tozstore::Store> ConnectionManager::tozStore(const QString &id) const
{
    const Session *known = findSession(id);
    return known && !known->isHeld ? known->tozStore : nullptr;
}

std::shared_ptr<connections::TokenDesk> ConnectionManager::tokenDesk(const QString &id) const
{
    const Session *known = findSession(id);
    return known && !known->isHeld ? known->tokens : nullptr;
}

std::shared_ptr<locker::Store> ConnectionManager::lockerStore(const QString &id) const
{
    const Session *known = findSession(id);
    return known && !known->isHeld ? known->lockerStore : nullptr;
}

bool ConnectionManager::isOf(const QString &id, connections::Service service) const
{
    const Connection *connection = find(id);
    return connection && connection->service == service;
}

std::vector<incountry::CountryInfo> ConnectionManager::countries(const QString &id) const
{
    const Session *known = findSession(id);
    const Connection *connection = find(id);
    std::vector<incountry::CountryInfo> own = connection ? namedCountries(connection->countries) : std::vector<incountry::CountryInfo>();
    if (!known || !known->countriesKnown) {
        return own;
    }
    if (own.empty()) {
        return known->countries;
    }
    for (incountry::CountryInfo &country : own) {   // the user's choice, with the service's names
        const auto info = std::find_if(known->countries.begin(), known->countries.end(),
                                       [&country](const incountry::CountryInfo &listed) { return listed.country == country.country; });
        if (info != known->countries.end()) {
            country = *info;
        }
    }
    return own;
}

std::vector<incountry::CountryInfo> ConnectionManager::listedCountries(const QString &id) const
{
    const Session *known = findSession(id);
    return known ? known->countries : std::vector<incountry::CountryInfo>();
}

std::optional<qint64> ConnectionManager::recordCount(const QString &id) const
{
    const Session *known = findSession(id);
    return known ? known->recordCount : std::nullopt;
}

void ConnectionManager::setRecordCount(const QString &id, std::optional<qint64> count)
{
    if (find(id) && session(id).recordCount != count) {
        session(id).recordCount = count;
        Q_EMIT recordCountChanged(id);
    }
}

ConnectionTestModel *ConnectionManager::test(const Connection &connection, Credentials credentials, const std::optional<incountry::Country> &country,
                                             QObject *parent)
{
    auto *model = new ConnectionTestModel(m_backend, m_pool, parent);
    const Session *known = findSession(toQString(connection.id));
    model->start(connection, std::move(credentials), known ? known->credentials : nullptr, country);
    return model;
}

// ---- the list ----

void ConnectionManager::load()
{
    startAsync(
        m_pool, this, Sentence::tr("load connections"), [backend = m_backend](const Cancellation &, const ProgressSink &) { return backend->load(); },
        [this](const std::vector<Connection> &saved) {
            std::erase_if(m_connections, [](const Connection &connection) { return connection.origin == Origin::Saved; });
            for (const Connection &connection : saved) {
                m_writeAccess->adopt(m_connections.emplace_back(connection));
            }
            sortConnections();
            Q_EMIT orderChanged();
            Q_EMIT loaded();
        },
        [this](const ErrorPtr &error) { Q_EMIT loadFailed(error); });
}

void ConnectionManager::checkKeychain()
{
    if (m_keychainAsked || (m_keychainChecked && m_keychainReason.isEmpty())) {
        return;
    }
    m_keychainAsked = true;
    startAsync(
        m_pool, this, Sentence::tr("check the keychain"),
        [backend = m_backend](const Cancellation &, const ProgressSink &) {
            return std::pair(backend->keychainDescription(), backend->keychainUnavailableReason());
        },
        [this](const std::pair<Sentence, Sentence> &answer) {
            m_keychainAsked = false;
            m_keychainChecked = true;
            m_keychainDescription = answer.first.translated();
            m_keychainReason = answer.second.translated();
            Q_EMIT keychainChecked();
        },
        [this](const ErrorPtr &error) {
            m_keychainAsked = false;
            m_keychainChecked = true;
            m_keychainReason = error->sentence().translated();
            Q_EMIT keychainChecked();
        });
}

void ConnectionManager::recheckKeychain()
{
    m_keychainChecked = false;
    checkKeychain();
}

void ConnectionManager::sortConnections()
{
    std::stable_sort(m_connections.begin(), m_connections.end(), [order = textOrder()](const Connection &a, const Connection &b) {
        if (a.origin != b.origin) {
            return a.origin < b.origin;
        }
        return order.compare(toQString(a.name), toQString(b.name)) < 0;
    });
}

void ConnectionManager::place(Connection connection)
{
    m_writeAccess->adopt(connection);
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&connection](const Connection &other) { return other.id == connection.id; });
    const QString id = idOf(connection);
    if (found != m_connections.end()) {
        *found = connection;
        sortConnections();
        Q_EMIT connectionChanged(id);
        Q_EMIT orderChanged();
        return;
    }
    m_connections.push_back(connection);
    sortConnections();
    Q_EMIT connectionAdded(id);
}

void ConnectionManager::remove(const QString &id)
{
    const Connection *connection = find(id);
    if (!connection) {
        return;
    }
    close(id);
    if (connection->origin != Origin::Saved) {
        forget(id);
        return;
    }
    startAsync(
        m_pool, this, Sentence::tr("remove connection"),
        [backend = m_backend, doomed = *connection](const Cancellation &, const ProgressSink &) mutable {
            backend->removeCredentials(doomed);   // first: a connection without its entry could never be cleaned up
            backend->remove(doomed.id);
        },
        [this, id] { forget(id); }, [this, id](const ErrorPtr &error) { Q_EMIT removeFailed(id, error); });
}

void ConnectionManager::forget(const QString &id)
{
    const std::string wanted = fromQString(id);
    Q_EMIT connectionAboutToBeRemoved(id);
    std::erase_if(m_connections, [&wanted](const Connection &connection) { return connection.id == wanted; });
    m_sessions.erase(id);
    m_writeAccess->forget(id);
    Q_EMIT connectionRemoved(id);
}

QString ConnectionManager::addTransient(std::shared_ptr<connections::ConfiguredConnection> configured)
{
    Connection connection = configured->connection;
    if (connection.id.empty()) {
        connection.id = connections::newConnectionId();
    }
    const QString id = idOf(connection);
    close(id);
    session(id).credentials = std::shared_ptr<const Credentials>(configured, &configured->credentials);
    session(id).hasForgotten = false;
    session(id).countriesKnown = false;
    place(connection);
    return id;
}

// ---- opening ----

void ConnectionManager::setState(const QString &id, ConnectionState state, const ErrorPtr &error)
{
    Session &current = session(id);
    current.state = state;
    current.error = error;
    Q_EMIT stateChanged(id);
}

void ConnectionManager::open(const QString &id)
{
    const Connection *connection = find(id);
    if (!connection || m_locked || state(id) == ConnectionState::Open || state(id) == ConnectionState::Opening) {
        return;
    }
    Session &current = session(id);
    if (current.hasForgotten) {
        setState(id, ConnectionState::Failed,
                 StorageError(Sentence::tr("its credentials were kept for this session only, and went when the vault was locked"))
                     .advise(connection->origin == Origin::Saved ? Sentence::tr("Edit the connection and enter them again.")
                                                                 : Sentence::tr("Start the program again to take them from where they came."))
                     .clone());
        return;
    }
    const quint64 turn = ++current.turn;
    current.opening = startAsync(
        m_pool, this, Sentence::tr("open connection"),
        [backend = m_backend, connection = *connection, credentials = current.credentials](const Cancellation &cancellation,
                                                                                           const ProgressSink &) {
            Credentials all = credentials ? duplicate(*credentials) : Credentials();
            if (!connection.storedCredentials.empty()) {   // the session's win
                all.merge(backend->readCredentials(connection));
            }
            cancellation.throwIfCancelled();
            return backend->openConnection(connection, all);
        },
        [this, id, turn](const connections::OpenedConnection &opened) {
            if (!findSession(id) || session(id).turn != turn) {
                lock(opened);
                return;
            }
            session(id).store = opened.records;
            session(id).tozStore = opened.tozStore;
            session(id).lockerStore = opened.locker;
            session(id).tokens = opened.tokens;
            setState(id, ConnectionState::Open);
            refreshCountries(id);
        },
        [this, id, turn](const ErrorPtr &error) {
            if (findSession(id) && session(id).turn == turn) {
                setState(id, ConnectionState::Failed, error);
            }
        });
    setState(id, ConnectionState::Opening);
}

void ConnectionManager::close(const QString &id)
{
    if (!findSession(id)) {
        return;
    }
    Session &current = session(id);
    ++current.turn;
    current.opening.cancel();
    if (current.state == ConnectionState::Closed && !current.isHeld) {
        return;
    }
    current.isHeld = false;
    current.lockStores();
    setState(id, ConnectionState::Closed);
}

void ConnectionManager::closeAll()
{
    m_writeAccess->stopAll();
    const std::vector<Connection> all = m_connections;
    for (const Connection &connection : all) {
        close(idOf(connection));
    }
}

// ---- the lock of the program ----

void ConnectionManager::lockAll(const std::function<bool(const QString &)> &holds)
{
    m_locked = true;
    const std::vector<Connection> all = m_connections;   // a listener may change the list
    for (const Connection &connection : all) {
        const QString id = idOf(connection);
        Session &current = session(id);
        if (connection.origin != Origin::Demo && current.credentials) {
            current.credentials.reset();
            current.hasForgotten = true;
        }
        if (current.state == ConnectionState::Open && holds(id)) {
            ++current.turn;
            current.isHeld = true;
            setState(id, ConnectionState::Closed);
        } else {
            m_writeAccess->stop(id);
            close(id);
        }
    }
}

void ConnectionManager::release(const QString &id)
{
    if (isHeld(id)) {
        m_writeAccess->stop(id);
        close(id);
    }
}

void ConnectionManager::unlockAll()
{
    m_locked = false;
    for (const QString &id : heldConnections()) {
        session(id).isHeld = false;
        setState(id, ConnectionState::Open);
    }
}

bool ConnectionManager::isHeld(const QString &id) const
{
    const Session *const known = findSession(id);
    return known && known->isHeld;
}

QStringList ConnectionManager::heldConnections() const
{
    QStringList ids;
    for (const auto &[id, known] : m_sessions) {
        if (known->isHeld) {
            ids += id;
        }
    }
    return ids;
}

void ConnectionManager::refreshCountries(const QString &id)
{
    const std::shared_ptr<incountry::RecordStore> open = store(id);
    if (!open) {
        return;
    }
    const quint64 turn = session(id).turn;
    startAsync(
        m_pool, this, Sentence::tr("load countries"),
        [open](const Cancellation &cancellation, const ProgressSink &) { return open->countries(cancellation); },
        [this, id, turn](const std::vector<incountry::CountryInfo> &countries) {
            if (findSession(id) && session(id).turn == turn) {
                session(id).countries = countries;
                session(id).countriesKnown = true;
                Q_EMIT countriesChanged(id);
            }
        },
        [this, id, turn](const ErrorPtr &error) {
            if (findSession(id) && session(id).turn == turn) {
                Q_EMIT countriesFailed(id, error);
            }
        });
}

} // namespace strongroom::model
