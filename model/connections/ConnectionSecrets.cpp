// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The half of ConnectionManager that reads and replaces secrets_data alone.

#include "base/Async.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionSession.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace strongroom::model {

using connections::Connection;
using connections::Credentials;
using keychain::CredentialKind;

namespace {

using SharedSecrets = std::shared_ptr<const SecretBytes>;

bool isStored(const Connection &connection) { return connection.storedCredentials.contains(CredentialKind::SecretsData); }

// The keychain's entry alone: a client secret that is gone must not stand between somebody and his keys.
SharedSecrets readKept(ConnectionBackend &backend, const Connection &connection)
{
    if (!isStored(connection)) {
        return {};
    }
    Connection only = connection;
    only.storedCredentials = {CredentialKind::SecretsData};
    Credentials found = backend.readCredentials(only);
    const auto secrets = found.find(CredentialKind::SecretsData);
    return secrets == found.end() ? SharedSecrets() : std::make_shared<const SecretBytes>(std::move(secrets->second));
}

SharedSecrets fromSession(const std::shared_ptr<const Credentials> &session)
{
    if (!session || !session->contains(CredentialKind::SecretsData)) {
        return {};
    }
    return std::make_shared<const SecretBytes>(session->at(CredentialKind::SecretsData).duplicate());
}

bool same(const SharedSecrets &a, const SharedSecrets &b) { return a && b ? a->sameAs(*b) : !a && !b; }

Credentials only(const SecretBytes &secrets)
{
    Credentials credentials;
    credentials.emplace(CredentialKind::SecretsData, secrets.duplicate());
    return credentials;
}

void writeToKeychain(ConnectionBackend &backend, const Connection &connection, const SharedSecrets &before, const SecretBytes &fresh)
{
    Connection target = connection;
    target.storedCredentials = {CredentialKind::SecretsData};
    backend.storeCredentials(target, only(fresh));
    try {
        const SharedSecrets now = readKept(backend, target);
        if (!now || !now->sameAs(fresh)) {
            throw StorageError(Sentence::tr("the keychain gives back something else than was written"))
                .advise(Sentence::tr("Nothing was changed. Check the keychain, then save again."))
                .about("secrets_data");
        }
        if (!isStored(connection)) {
            Connection marked = connection;
            marked.storedCredentials.insert(CredentialKind::SecretsData);
            backend.save(marked);
        }
    } catch (const VaultError &) {
        try {
            if (before) {
                backend.storeCredentials(target, only(*before));
            } else {
                backend.removeCredentials(target);
            }
        } catch (const VaultError &) {
            // The first failure is the one to report; this one has the same cause.
        }
        throw;
    }
}

struct SavedSecrets {
    SecretsSaving outcome = SecretsSaving::Saved;
    connections::OpenedConnection opened; // made with the new keys, for an open connection
};

connections::OpenedConnection openWith(ConnectionBackend &backend, const Connection &connection, const std::shared_ptr<const Credentials> &session,
                                       const SecretBytes &secrets)
{
    Credentials all = session ? duplicate(*session) : Credentials();
    if (!connection.storedCredentials.empty()) {
        all.merge(backend.readCredentials(connection));
    }
    all.insert_or_assign(CredentialKind::SecretsData, secrets.duplicate());
    return backend.openConnection(connection, all);
}

} // namespace

CredentialKeeping ConnectionManager::secretsKeeping(const QString &id) const
{
    const Connection *const connection = find(id);
    const Session *const known = findSession(id);
    if (!connection || connection->origin != connections::Origin::Saved) {
        return CredentialKeeping::ThisSession;
    }
    const bool inSession =
        known && known->credentials && (known->credentials->contains(CredentialKind::SecretsData) || !isStored(*connection));
    return inSession ? CredentialKeeping::ThisSession : CredentialKeeping::Keychain;
}

void ConnectionManager::readSecrets(const QString &id, QObject *context, std::function<void(const KeptSecrets &)> done,
                                    std::function<void(const ErrorPtr &)> failed)
{
    const Connection *const connection = find(id);
    if (!connection) {
        return;
    }
    startAsync(
        m_pool, context, Sentence::tr("read the encryption keys"),
        [backend = m_backend, connection = *connection, keeping = secretsKeeping(id),
         session = session(id).credentials](const Cancellation &, const ProgressSink &) {
            KeptSecrets kept;
            kept.text = keeping == CredentialKeeping::Keychain ? readKept(*backend, connection) : fromSession(session);
            kept.document = std::make_shared<const incountry::SecretsDocument>(
                kept.text ? incountry::SecretsDocument::parse(kept.text->text()) : incountry::SecretsDocument());
            return kept;
        },
        std::move(done), std::move(failed));
}

void ConnectionManager::saveSecrets(const QString &id, const std::shared_ptr<const SecretBytes> &expected,
                                    const std::shared_ptr<const SecretBytes> &fresh, QObject *context,
                                    std::function<void(SecretsSaving)> done, std::function<void(const ErrorPtr &)> failed)
{
    const Connection *const connection = find(id);
    if (!connection) {
        return;
    }
    const CredentialKeeping keeping = secretsKeeping(id);
    const bool open = state(id) == ConnectionState::Open;
    const quint64 turn = session(id).turn;
    // The manager is the context: who asked may be gone before the keys are written, and then the store must still be another one.
    const QPointer<QObject> asker(context);
    startAsync(
        m_pool, this, Sentence::tr("save the encryption keys"),
        [backend = m_backend, connection = *connection, session = session(id).credentials, keeping, open, expected,
         fresh](const Cancellation &, const ProgressSink &) {
            SavedSecrets saved;
            const SharedSecrets now = keeping == CredentialKeeping::Keychain ? readKept(*backend, connection) : fromSession(session);
            if (!same(now, expected)) {
                saved.outcome = SecretsSaving::ChangedElsewhere;
                return saved;
            }
            if (open) {
                saved.opened = openWith(*backend, connection, session, *fresh); // refuses what does not fit the connection
            }
            if (keeping == CredentialKeeping::Keychain) {
                writeToKeychain(*backend, connection, now, *fresh);
            }
            return saved;
        },
        [this, id, keeping, fresh, turn, asker, done = std::move(done)](const SavedSecrets &saved) {
            if (saved.outcome == SecretsSaving::Saved) {
                // First, so that whoever is told of the other store finds its tokens; the retired store keeps its own.
                if (saved.opened.tokens && findSession(id) && session(id).turn == turn && session(id).store) {
                    session(id).tokens = saved.opened.tokens;
                } else if (saved.opened.tokens) {
                    saved.opened.tokens->lock();
                }
                secretsSaved(id, keeping, *fresh, turn, saved.opened.records);
            }
            if (asker) {
                done(saved.outcome);
            }
        },
        [asker, failed = std::move(failed)](const ErrorPtr &error) {
            if (asker) {
                failed(error);
            }
        });
}

void ConnectionManager::secretsSaved(const QString &id, CredentialKeeping keeping, const SecretBytes &fresh, quint64 turn,
                                     const std::shared_ptr<incountry::RecordStore> &store)
{
    const std::string wanted = fromQString(id);
    const auto connection = std::ranges::find(m_connections, wanted, &Connection::id);
    if (connection == m_connections.end()) {
        if (store) {
            store->lock();
        }
        return;
    }
    Session &current = session(id);
    if (keeping == CredentialKeeping::ThisSession && m_locked) {
        current.hasForgotten = true;
    } else if (keeping == CredentialKeeping::ThisSession) {
        Credentials credentials = current.credentials ? duplicate(*current.credentials) : Credentials();
        credentials.insert_or_assign(CredentialKind::SecretsData, fresh.duplicate());
        current.credentials = std::make_shared<const Credentials>(std::move(credentials));
    } else {
        connection->storedCredentials.insert(CredentialKind::SecretsData);
    }
    if (store && current.turn == turn && current.store) {
        current.retired.emplace_back(std::exchange(current.store, store));
        setState(id, ConnectionState::Open); // the same state, another store
    } else if (store) {
        store->lock();
    } else if (current.state == ConnectionState::Failed) {
        open(id);
    }
    Q_EMIT secretsChanged(id);
}

ConnectionManager::StoreMaker ConnectionManager::storeMaker(const QString &id) const
{
    const Connection *const connection = find(id);
    if (!connection) {
        return {};
    }
    const Session *const known = findSession(id);
    return [backend = m_backend, connection = *connection, session = known ? known->credentials : nullptr](const SecretBytes &secretsData) {
        return openWith(*backend, connection, session, secretsData).records;
    };
}

ConnectionManager::CredentialsReader ConnectionManager::credentialsReader(const QString &id) const
{
    const Connection *const connection = find(id);
    if (!connection) {
        return {};
    }
    const Session *const known = findSession(id);
    return [backend = m_backend, connection = *connection, session = known ? known->credentials : nullptr] {
        Credentials all = session ? duplicate(*session) : Credentials();   // the session's win
        if (!connection.storedCredentials.empty()) {
            all.merge(backend->readCredentials(connection));
        }
        return all;
    };
}

std::optional<qint64> ConnectionManager::secretCount(const QString &id) const
{
    const Session *const known = findSession(id);
    return known ? known->secretCount : std::nullopt;
}

void ConnectionManager::setSecretCount(const QString &id, std::optional<qint64> count)
{
    if (find(id) && session(id).secretCount != count) {
        session(id).secretCount = count;
        Q_EMIT recordCountChanged(id);
    }
}

} // namespace strongroom::model
