// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The connections of the user and their open stores. Reading and writing the list, the keychain and the network are asynchronous; every
// change of a connection or of its state is a signal with its id. GUI thread.

#include "base/Clock.h"
#include "base/Error.h"
#include "connections/ConnectionBackend.h"
#include "incountry/Country.h"
#include "incountry/RecordStore.h"
#include "incountry/SecretsDocument.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {
class ConnectionTestModel;
class WriteAccess;

enum class ConnectionState { Closed, Opening, Open, Failed };

// Where the credentials of a connection stay.
enum class CredentialKeeping {
    Keychain,
    ThisSession   // in memory until the program ends: no keychain, demo vault, environment variables
};

// The secrets_data of a connection as it is kept: its text, and what it says. Both are empty when nothing is kept.
struct KeptSecrets {
    std::shared_ptr<const SecretBytes> text;
    std::shared_ptr<const incountry::SecretsDocument> document;
};
enum class SecretsSaving {
    Saved,
    ChangedElsewhere   // nothing was written: what is kept is not what was expected
};

class ConnectionManager : public QObject {
    Q_OBJECT
public:
    // The pool and the clock outlive the manager.
    ConnectionManager(std::shared_ptr<ConnectionBackend> backend, QThreadPool *pool, QObject *parent = nullptr, const Clock &clock = Clock::system());
    ~ConnectionManager() override;

    // In the order of the list: saved ones by name, then demo and environment.
    [[nodiscard]] const std::vector<connections::Connection> &connections() const { return m_connections; }
    [[nodiscard]] const connections::Connection *find(const QString &id) const;
    [[nodiscard]] bool isNameTaken(const QString &name, const QString &exceptId = {}) const;   // ignoring case

    [[nodiscard]] ConnectionState state(const QString &id) const;
    [[nodiscard]] ErrorPtr error(const QString &id) const;                          // when Failed
    [[nodiscard]] std::shared_ptr<incountry::RecordStore> store(const QString &id) const;   // null unless Open and InCountry
    [[nodiscard]] std::shared_ptr<tozstore::Store> tozStore(const QString &id) const;        // null unless Open and TozStore
    [[nodiscard]] std::shared_ptr<locker::Store> lockerStore(const QString &id) const;       // null unless Open and Locker
    [[nodiscard]] std::shared_ptr<connections::TokenDesk> tokenDesk(const QString &id) const;   // null unless Open
    // Which of them may change something now.
    [[nodiscard]] WriteAccess &writeAccess() const noexcept { return *m_writeAccess; }
    [[nodiscard]] bool isOf(const QString &id, connections::Service service) const;          // false when there is none
    // InCountry. The connection's own countries, or the service's list once it has answered (countriesChanged).
    [[nodiscard]] std::vector<incountry::CountryInfo> countries(const QString &id) const;
    // All that the service lists, whatever the connection's own are; empty: not asked so far.
    [[nodiscard]] std::vector<incountry::CountryInfo> listedCountries(const QString &id) const;
    [[nodiscard]] std::optional<qint64> recordCount(const QString &id) const;       // as last seen, in any one country
    void setRecordCount(const QString &id, std::optional<qint64> count);

    [[nodiscard]] bool isKeychainChecked() const { return m_keychainChecked; }
    [[nodiscard]] const QString &keychainUnavailableReason() const { return m_keychainReason; }   // empty: it works, or not checked yet
    [[nodiscard]] const QString &keychainDescription() const { return m_keychainDescription; }

    // Steps of a test of this connection; runs at once. Credentials that are not given are taken from where the connection keeps them.
    [[nodiscard]] ConnectionTestModel *test(const connections::Connection &connection, connections::Credentials credentials,
                                            const std::optional<incountry::Country> &country, QObject *parent);

    // Validates, stores the credentials, then the connection; connectionAdded() or saveFailed(). The id is made here when it is empty.
    QString add(connections::Connection connection, connections::Credentials credentials, CredentialKeeping keeping);
    // `changed` replaces the credentials in it and keeps the others. An open connection is closed.
    void update(connections::Connection connection, connections::Credentials changed, CredentialKeeping keeping);

    // A new TozStore client, or the client of an identity, and the connection to it: `draft` has the name, the CA, the network settings and
    // the password of their proxy. Its keys are in the keychain
    // before anybody is told: connectionAdded(). saveFailed(): there is no client. madeNotSaved(): there is one, and its keys are nowhere but
    // in what is handed over. Answers the id that the connection gets.
    QString addNewTozClient(std::shared_ptr<const connections::ConfiguredConnection> draft, std::shared_ptr<const tozstore::RegistrationRequest> request, CredentialKeeping keeping);
    QString addTozIdentity(std::shared_ptr<const connections::ConfiguredConnection> draft, const tozstore::IdentitySettings &identity, std::shared_ptr<const SecretBytes> password,
                           CredentialKeeping keeping);
    // The user's own configuration files; `done` is not called when the context is gone.
    void findTozProfiles(QObject *context, std::function<void(const std::vector<connections::TozProfile> &)> done);
    // ~/.locker/credentials, to be offered for import; null: there is none. `failed`: there is one, and it cannot be read.
    void findLockerCredentials(QObject *context, std::function<void(const std::shared_ptr<const connections::LockerCredentialsFile> &)> done,
                               std::function<void(const ErrorPtr &)> failed);
    // The environments to sign in to, the built-in ones among them.
    void loadEnvironments(QObject *context, std::function<void(const std::vector<auth::Environment> &)> done, std::function<void(const ErrorPtr &)> failed);
    // Makes the list this one; a built-in one that is missing comes back. `done` gets what is there then. An open connection keeps what it was opened with.
    void saveEnvironments(const std::vector<auth::Environment> &environments, QObject *context, std::function<void(const std::vector<auth::Environment> &)> done,
                          std::function<void(const ErrorPtr &)> failed);
    // The profiles in ~/.aws, to choose from.
    void findAwsProfiles(QObject *context, std::function<void(const std::vector<std::string> &)> done);
    // A client's e3db.json, keys and all, to a file that is not there yet.
    void exportTozClient(const std::shared_ptr<const connections::ConfiguredConnection> &client, const QString &path, QObject *context,
                         std::function<void()> done, std::function<void(const ErrorPtr &)> failed);
    void exportTozClient(const QString &id, const QString &path, QObject *context, std::function<void()> done,
                         std::function<void(const ErrorPtr &)> failed);

    // The encryption keys alone. Where they are kept, or would be:
    [[nodiscard]] CredentialKeeping secretsKeeping(const QString &id) const;
    // Calls one of the two unless `context` is gone. StorageError: kept once and not found now (locked), or no keychain; ClientError: not secrets_data.
    void readSecrets(const QString &id, QObject *context, std::function<void(const KeptSecrets &)> done,
                     std::function<void(const ErrorPtr &)> failed);
    // Writes `fresh` where secretsKeeping() says, unless something else than `expected` (null: nothing) is there by now. Read back and compared; on
    // a failure the old ones are there again. An open connection goes on with another store, made with the new keys before they are written;
    // what still runs on the old one is not disturbed. A connection that had failed is opened.
    void saveSecrets(const QString &id, const std::shared_ptr<const SecretBytes> &expected, const std::shared_ptr<const SecretBytes> &fresh,
                     QObject *context, std::function<void(SecretsSaving)> done, std::function<void(const ErrorPtr &)> failed);
    // Makes a store of this connection with other secrets data; for a worker thread. Throws.
    using StoreMaker = std::function<std::shared_ptr<incountry::RecordStore>(const SecretBytes &secretsData)>;
    [[nodiscard]] StoreMaker storeMaker(const QString &id) const;
    // All credentials of this connection as they are kept when it is called; for a worker thread. Throws. Empty function: no such connection.
    using CredentialsReader = std::function<connections::Credentials()>;
    [[nodiscard]] CredentialsReader credentialsReader(const QString &id) const;
    [[nodiscard]] std::optional<qint64> secretCount(const QString &id) const;   // as last seen by the Keys page
    void setSecretCount(const QString &id, std::optional<qint64> count);

    // Connection and credentials.
    void remove(const QString &id);
    // Demo and environment: shown, never saved. Replaces one with the same id.
    QString addTransient(std::shared_ptr<connections::ConfiguredConnection> configured);

    // For lock/VaultLock.h. Closes everything and forgets the credentials of this session (but those of the demo, whose sandbox ends with the
    // program); nothing opens until unlockAll(). What `holds` answers true for is closed for everyone who looks, while its stores stay usable
    // for the jobs that have them: until release(), or until unlockAll() makes it open again with the same stores.
    void lockAll(const std::function<bool(const QString &id)> &holds);
    void release(const QString &id);
    void unlockAll();
    [[nodiscard]] bool isLocked() const noexcept { return m_locked; }
    [[nodiscard]] bool isHeld(const QString &id) const;
    [[nodiscard]] QStringList heldConnections() const;

public Q_SLOTS:
    void load();                        // the list; loaded() or loadFailed()
    // Whether the keychain works; keychainChecked(). Only when it is about to be needed: the system may ask the user to make or to unlock
    // one, which nobody who opens the demo vault should see.
    void checkKeychain();
    void recheckKeychain();             // the same after the place of the credentials was changed
    void open(const QString &id);       // nothing to do when it is open or opening
    void close(const QString &id);      // locks the store; cancels an opening
    void closeAll();                    // changes that were allowed for a time are not any more
    void refreshCountries(const QString &id);

Q_SIGNALS:
    void loaded();
    void loadFailed(const strongroom::ErrorPtr &error);
    void keychainChecked();
    void connectionAdded(const QString &id);
    void connectionChanged(const QString &id);
    void connectionAboutToBeRemoved(const QString &id);
    void connectionRemoved(const QString &id);
    void saveFailed(const QString &id, const strongroom::ErrorPtr &error);
    // On this thread, never queued.
    void madeNotSaved(const QString &id, const std::shared_ptr<const strongroom::connections::ConfiguredConnection> &made, const strongroom::ErrorPtr &error);
    void backupFailed(const QString &id, const strongroom::ErrorPtr &error);   // of a new client, before connectionAdded()
    void removeFailed(const QString &id, const strongroom::ErrorPtr &error);
    void stateChanged(const QString &id);
    void countriesChanged(const QString &id);
    void countriesFailed(const QString &id, const strongroom::ErrorPtr &error);
    void recordCountChanged(const QString &id);
    void secretsChanged(const QString &id);   // saveSecrets() has written others
    void orderChanged();                // connections() was filled or sorted anew

private:
    struct Session;
    [[nodiscard]] Session &session(const QString &id);
    [[nodiscard]] const Session *findSession(const QString &id) const;
    void place(connections::Connection connection);
    void sortConnections();
    void forget(const QString &id);
    void setState(const QString &id, ConnectionState state, const ErrorPtr &error = {});
    bool refuseTakenName(const connections::Connection &connection);
    void write(connections::Connection connection, connections::Credentials credentials, CredentialKeeping keeping);
    void wasSaved(const connections::Connection &saved, const std::shared_ptr<const connections::Credentials> &kept);
    QString addMade(const connections::Connection &draft, CredentialKeeping keeping, std::function<connections::NewTozClient()> make);
    void secretsSaved(const QString &id, CredentialKeeping keeping, const SecretBytes &fresh, quint64 turn,
                      const std::shared_ptr<incountry::RecordStore> &store);

    std::shared_ptr<ConnectionBackend> m_backend;
    QThreadPool *m_pool;
    WriteAccess *m_writeAccess;
    std::vector<connections::Connection> m_connections;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
    bool m_locked = false;
    bool m_keychainAsked = false;
    bool m_keychainChecked = false;
    QString m_keychainReason;
    QString m_keychainDescription;
};

} // namespace strongroom::model
