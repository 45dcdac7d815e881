// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The half of ConnectionManager that writes connections and their credentials.

#include "base/Async.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionSession.h"

#include <utility>

namespace strongroom::model {

using connections::Connection;
using connections::Credentials;
using connections::Origin;

namespace {

QString idOf(const Connection &connection) { return toQString(connection.id); }

// On a worker. Both or neither: should the list not be writable, the keychain holds again what it held.
void saveBoth(ConnectionBackend &backend, Connection &connection, const Credentials &credentials, CredentialKeeping keeping,
              const std::optional<Connection> &before)
{
    connection.validate();
    if (keeping == CredentialKeeping::ThisSession) {
        backend.save(connection);
        return;
    }
    Credentials previous;
    if (before && !before->storedCredentials.empty() && !credentials.empty()) {
        try {
            previous = backend.readCredentials(*before);
        } catch (const StorageError &) {
            // Lost ones are what the user is replacing.
        }
    }
    backend.storeCredentials(connection, credentials);
    try {
        backend.save(connection);
    } catch (const VaultError &) {
        if (previous.empty()) {
            Connection undone = connection;
            undone.storedCredentials.clear();
            for (const auto &[kind, value] : credentials) {
                undone.storedCredentials.insert(kind);
            }
            backend.removeCredentials(undone);
        } else {
            Connection undone = *before;
            backend.storeCredentials(undone, previous);
        }
        throw;
    }
}

} // namespace

QString ConnectionManager::add(Connection connection, Credentials credentials, CredentialKeeping keeping)
{
    if (connection.id.empty()) {
        connection.id = connections::newConnectionId();
    }
    const QString id = idOf(connection);
    connection.origin = Origin::Saved;
    connection.storedCredentials.clear();
    write(std::move(connection), std::move(credentials), keeping);
    return id;
}

void ConnectionManager::update(Connection connection, Credentials changed, CredentialKeeping keeping)
{
    const QString id = idOf(connection);
    if (const Connection *before = find(id)) {
        connection.storedCredentials = before->storedCredentials;   // the dialog's copy may be older
    }
    write(std::move(connection), std::move(changed), keeping);
}

bool ConnectionManager::refuseTakenName(const Connection &connection)
{
    const QString id = idOf(connection);
    if (!isNameTaken(toQString(connection.name), id)) {
        return false;
    }
    const ErrorPtr error = ClientError(Sentence::tr("there is a connection with this name already"))
        .advise(Sentence::tr("Choose another name."))
        .about("name")
        .clone();
    QMetaObject::invokeMethod(this, [this, id, error] { Q_EMIT saveFailed(id, error); }, Qt::QueuedConnection);
    return true;
}

void ConnectionManager::write(Connection connection, Credentials credentials, CredentialKeeping keeping)
{
    if (refuseTakenName(connection)) {
        return;
    }
    const QString id = idOf(connection);
    // Those of the session are not lost, wherever the new ones go.
    std::shared_ptr<const Credentials> kept;
    if (const Session *known = findSession(id); known && known->credentials) {
        credentials.merge(duplicate(*known->credentials));
    }
    if (keeping == CredentialKeeping::ThisSession) {
        kept = std::make_shared<const Credentials>(duplicate(credentials));
    }
    const Connection *before = find(id);
    startAsync(
        m_pool, this, Sentence::tr("save connection"),
        [backend = m_backend, connection = std::move(connection), credentials = std::move(credentials), keeping,
         before = before ? std::optional(*before) : std::nullopt](const Cancellation &, const ProgressSink &) mutable {
            saveBoth(*backend, connection, credentials, keeping, before);
            return connection;
        },
        [this, kept](const Connection &saved) { wasSaved(saved, kept); }, [this, id](const ErrorPtr &error) { Q_EMIT saveFailed(id, error); });
}

void ConnectionManager::wasSaved(const Connection &saved, const std::shared_ptr<const Credentials> &kept)
{
    const QString id = idOf(saved);
    close(id);
    session(id).hasForgotten = m_locked && kept;
    session(id).credentials = m_locked ? nullptr : kept;
    session(id).countriesKnown = false;
    session(id).countries.clear();
    place(saved);
}

QString ConnectionManager::addNewTozClient(std::shared_ptr<const connections::ConfiguredConnection> draft, std::shared_ptr<const tozstore::RegistrationRequest> request, CredentialKeeping keeping)
{
    return addMade(draft->connection, keeping, [backend = m_backend, request = std::move(request), draft] {
        // Once it is sent nothing may stop it: the answer is the only copy of the client's API secret.
        return backend->registerTozClient(*request, *draft, {});
    });
}

QString ConnectionManager::addTozIdentity(std::shared_ptr<const connections::ConfiguredConnection> draft, const tozstore::IdentitySettings &identity, std::shared_ptr<const SecretBytes> password,
                                          CredentialKeeping keeping)
{
    return addMade(draft->connection, keeping, [backend = m_backend, identity, password = std::move(password), draft] {
        return connections::NewTozClient{backend->signInToTozStore(identity, *password, *draft, {}), {}};
    });
}

QString ConnectionManager::addMade(const Connection &draft, CredentialKeeping keeping, std::function<connections::NewTozClient()> make)
{
    // Made, kept and listed in one piece on the worker, which the end of a window does not stop.
    struct Outcome {
        std::shared_ptr<const connections::ConfiguredConnection> made;
        ErrorPtr backupError;
        ErrorPtr saveError;
    };
    Connection target = draft;
    target.id = connections::newConnectionId();
    const QString id = idOf(target);
    if (refuseTakenName(target)) {
        return id;
    }
    startAsync(
        m_pool, this, Sentence::tr("add connection"),
        [backend = m_backend, target, keeping, make = std::move(make)](const Cancellation &, const ProgressSink &) {
            connections::NewTozClient client = make();
            client.configured.connection.id = target.id;
            client.configured.connection.name = target.name;
            client.configured.connection.mode = target.mode;
            const auto made = std::make_shared<connections::ConfiguredConnection>(std::move(client.configured));
            Outcome outcome{made, client.backupError, {}};
            try {
                saveBoth(*backend, made->connection, made->credentials, keeping, std::nullopt);
            } catch (...) {
                outcome.saveError = toVaultError(std::current_exception(), Sentence::tr("save connection"));
            }
            return outcome;
        },
        [this, id, keeping](const Outcome &outcome) {
            if (outcome.saveError) {
                Q_EMIT madeNotSaved(id, outcome.made, outcome.saveError);
                return;
            }
            if (outcome.backupError) {
                Q_EMIT backupFailed(id, outcome.backupError);
            }
            wasSaved(outcome.made->connection,
                     keeping == CredentialKeeping::ThisSession ? std::shared_ptr<const Credentials>(outcome.made, &outcome.made->credentials) : nullptr);
        },
        [this, id](const ErrorPtr &error) { Q_EMIT saveFailed(id, error); });
    return id;
}

void ConnectionManager::findTozProfiles(QObject *context, std::function<void(const std::vector<connections::TozProfile> &)> done)
{
    startAsync(
        m_pool, context, Sentence::tr("look for client configurations"),
        [backend = m_backend](const Cancellation &, const ProgressSink &) { return backend->tozProfiles(); },
        std::move(done), [](const ErrorPtr &) { /* none are offered */ });
}

void ConnectionManager::findLockerCredentials(QObject *context, std::function<void(const std::shared_ptr<const connections::LockerCredentialsFile> &)> done,
                                              std::function<void(const ErrorPtr &)> failed)
{
    using Found = std::shared_ptr<const connections::LockerCredentialsFile>;
    startAsync(
        m_pool, context, Sentence::tr("look for Locker's credentials"),
        [backend = m_backend](const Cancellation &, const ProgressSink &) {
            std::optional<connections::LockerCredentialsFile> file = backend->lockerCredentialsFile();
            return file ? Found(std::make_shared<connections::LockerCredentialsFile>(std::move(*file))) : Found();
        },
        [done = std::move(done)](const Found &found) { done(found); }, [failed = std::move(failed)](const ErrorPtr &error) { failed(error); });
}

void ConnectionManager::loadEnvironments(QObject *context, std::function<void(const std::vector<auth::Environment> &)> done, std::function<void(const ErrorPtr &)> failed)
{
    startAsync(
        m_pool, context, Sentence::tr("read the environments"),
        [backend = m_backend](const Cancellation &, const ProgressSink &) { return backend->environments(); }, std::move(done),
        std::move(failed));
}

void ConnectionManager::saveEnvironments(const std::vector<auth::Environment> &environments, QObject *context,
                                         std::function<void(const std::vector<auth::Environment> &)> done, std::function<void(const ErrorPtr &)> failed)
{
    startAsync(
        m_pool, context, Sentence::tr("save the environments"),
        [backend = m_backend, environments](const Cancellation &, const ProgressSink &) {
            backend->storeEnvironments(environments);
            return backend->environments();
        },
        std::move(done), std::move(failed));
}

void ConnectionManager::findAwsProfiles(QObject *context, std::function<void(const std::vector<std::string> &)> done)
{
    startAsync(
        m_pool, context, Sentence::tr("look for AWS profiles"),
        [backend = m_backend](const Cancellation &, const ProgressSink &) { return backend->awsProfiles(); }, std::move(done),
        [](const ErrorPtr &) { /* none are offered */ });
}

void ConnectionManager::exportTozClient(const std::shared_ptr<const connections::ConfiguredConnection> &client, const QString &path, QObject *context,
                                        std::function<void()> done, std::function<void(const ErrorPtr &)> failed)
{
    startAsync(
        m_pool, context, Sentence::tr("write a client configuration"),
        [backend = m_backend, client, path = fromQString(path)](const Cancellation &, const ProgressSink &) {
            backend->exportTozConfiguration(client->connection, client->credentials, path);
        },
        std::move(done), std::move(failed));
}

void ConnectionManager::exportTozClient(const QString &id, const QString &path, QObject *context, std::function<void()> done,
                                        std::function<void(const ErrorPtr &)> failed)
{
    const Connection *const connection = find(id);
    if (!connection) {
        return;
    }
    startAsync(
        m_pool, context, Sentence::tr("write a client configuration"),
        [backend = m_backend, connection = *connection, reader = credentialsReader(id), path = fromQString(path)](const Cancellation &, const ProgressSink &) {
            backend->exportTozConfiguration(connection, reader(), path);
        },
        std::move(done), std::move(failed));
}

} // namespace strongroom::model
