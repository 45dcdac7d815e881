// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Sign-ins and API-token managers in the ConnectionManager, and the list of environments.

#include "connections/ConnectionManager.h"
#include "connections/ConnectionTestModel.h"
#include "connections/EnvironmentRepository.h"
#include "connections/RefreshHistory.h"
#include "keychain/MemoryCredentialStore.h"
#include "support/MemoryTokenDesk.h"
#include "ui/dialogs/FakeConnectionBackend.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace strongroom;
using namespace strongroom::model;
using connections::Connection;
using connections::Credentials;
using connections::Service;
using connections::SignInKind;
using keychain::CredentialKind;
using test::FakeConnectionBackend;
using test::MemoryTokenDesk;

namespace {

Connection account(const std::string &name)
{
    Connection connection;
    connection.name = name;
    connection.service = Service::SignIn;
    connection.account.environment = "dev";
    return connection;
}

Connection manager(const std::string &name)
{
    Connection connection;
    connection.name = name;
    connection.service = Service::ApiTokens;
    connection.apiTokens.settings.url = "https://auth.example/token";
    return connection;
}

Credentials given(std::initializer_list<std::pair<CredentialKind, const char *>> values)
{
    Credentials credentials;
    for (const auto &[kind, value] : values) {
        credentials.emplace(kind, SecretBytes(std::string_view(value)));
    }
    return credentials;
}

} // namespace

class tst_TokenConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_backend = std::make_shared<FakeConnectionBackend>(); }
    void cleanup() { m_pool.waitForDone(); }

    void savedWithTheirCredentials()
    {
        ConnectionManager connections(m_backend, &m_pool);
        QSignalSpy added(&connections, &ConnectionManager::connectionAdded);
        const QString id = connections.add(account("Reporter"), given({{CredentialKind::ClientId, "c"}, {CredentialKind::ClientSecret, "s"}, {CredentialKind::XApiKey, "x"}}), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        const Connection *const saved = connections.find(id);
        QVERIFY(saved->storedCredentials == (std::set{CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::XApiKey}));
        QCOMPARE(m_backend->stored().at({saved->id, CredentialKind::XApiKey}), std::string("x"));
        QVERIFY(connections.isOf(id, Service::SignIn));
    }

    void wrongSettingsAreNotSaved()
    {
        ConnectionManager connections(m_backend, &m_pool);
        QSignalSpy failed(&connections, &ConnectionManager::saveFailed);
        Connection wrong = manager("Manager");
        wrong.apiTokens.settings.url = "http://auth.example/token";
        connections.add(wrong, given({{CredentialKind::ClientId, "c"}, {CredentialKind::ClientSecret, "s"}}), CredentialKeeping::Keychain);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_backend->stored().empty());
        QVERIFY(m_backend->saved().empty());
    }

    void aDeskForEachOpenConnection()
    {
        const auto desk = std::make_shared<MemoryTokenDesk>();
        desk->addToken("token endpoint auth.example");
        ConnectionManager connections(m_backend, &m_pool);
        QSignalSpy added(&connections, &ConnectionManager::connectionAdded);
        const QString id = connections.add(account("Reporter"), given({{CredentialKind::ClientId, "c"}, {CredentialKind::ClientSecret, "s"}}), CredentialKeeping::ThisSession);
        QTRY_COMPARE(added.size(), 1);
        m_backend->setTokenDesk(id.toStdString(), desk);
        QVERIFY(!connections.tokenDesk(id));
        connections.open(id);
        QTRY_COMPARE(connections.state(id), ConnectionState::Open);
        QCOMPARE(connections.tokenDesk(id), std::shared_ptr<connections::TokenDesk>(desk));
        QCOMPARE(m_backend->used().at(CredentialKind::ClientSecret), std::string("s"));   // the session's
        QVERIFY(!connections.store(id) && !connections.tozStore(id) && !connections.lockerStore(id));

        connections.close(id);
        QVERIFY(desk->isLocked());
        QVERIFY(!connections.tokenDesk(id));
        QVERIFY_THROWS_EXCEPTION(CancelledError, desk->refresh("1", {}));
    }

    void openedTooLateIsLocked()
    {
        const auto desk = std::make_shared<MemoryTokenDesk>();
        ConnectionManager connections(m_backend, &m_pool);
        QSignalSpy added(&connections, &ConnectionManager::connectionAdded);
        const QString id = connections.add(account("Reporter"), given({{CredentialKind::ClientId, "c"}}), CredentialKeeping::ThisSession);
        QTRY_COMPARE(added.size(), 1);
        m_backend->setTokenDesk(id.toStdString(), desk);
        connections.open(id);
        m_pool.waitForDone();   // opened, and nobody has been told
        connections.close(id);
        QTRY_VERIFY(desk->isLocked() || connections.state(id) == ConnectionState::Closed);
        QVERIFY(!connections.tokenDesk(id));
    }

    // Other keys mean another store, with an authorizer of its own: the desk goes with it.
    void otherKeysBringAnotherDesk()
    {
        ConnectionManager connections(m_backend, &m_pool);
        QSignalSpy added(&connections, &ConnectionManager::connectionAdded);
        Connection records;
        records.name = "Records";
        records.storage.environmentId = "env";
        const QString id = connections.add(records, given({{CredentialKind::ApiKey, "k"}}), CredentialKeeping::ThisSession);
        QTRY_COMPARE(added.size(), 1);
        const auto first = std::make_shared<MemoryTokenDesk>();
        const auto second = std::make_shared<MemoryTokenDesk>();
        m_backend->setTokenDesk(id.toStdString(), first);
        connections.open(id);
        QTRY_COMPARE(connections.state(id), ConnectionState::Open);
        m_backend->setTokenDesk(id.toStdString(), second);
        std::optional<SecretsSaving> outcome;
        connections.saveSecrets(id, nullptr, std::make_shared<const SecretBytes>(std::string_view("password")), this, [&outcome](SecretsSaving saving) { outcome = saving; },
                                [](const ErrorPtr &) {});
        QTRY_VERIFY(outcome == SecretsSaving::Saved);
        QCOMPARE(connections.tokenDesk(id), std::shared_ptr<connections::TokenDesk>(second));
        connections.close(id);
        QVERIFY(second->isLocked());
    }

    void testedWithWhatIsKept()
    {
        m_backend->steps = {{connections::TestStep::Configuration, connections::StepState::Passed, "complete", {}}};
        ConnectionManager connections(m_backend, &m_pool);
        QSignalSpy added(&connections, &ConnectionManager::connectionAdded);
        const QString id = connections.add(manager("Manager"), given({{CredentialKind::ClientId, "kept"}, {CredentialKind::ClientSecret, "s"}}), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        ConnectionTestModel *const steps = connections.test(*connections.find(id), {}, std::nullopt, this);
        QTRY_COMPARE(steps->outcome(), ConnectionTestModel::Outcome::Passed);
        QCOMPARE(m_backend->used().at(CredentialKind::ClientId), std::string("kept"));
    }

    void environmentsAreReadAndWritten()
    {
        ConnectionManager connections(m_backend, &m_pool);
        std::vector<auth::Environment> got;
        ErrorPtr failure;
        const auto done = [&got](const std::vector<auth::Environment> &all) { got = all; };
        const auto failed = [&failure](const ErrorPtr &error) { failure = error; };
        connections.loadEnvironments(this, done, failed);
        QTRY_COMPARE(got.size(), auth::builtInEnvironments().size());
        auth::Environment own;
        own.name = "lab";
        std::vector<auth::Environment> changed = got;
        changed.push_back(own);
        connections.saveEnvironments(changed, this, done, failed);
        QTRY_VERIFY(got == changed);
        m_backend->failEnvironments(StorageError("the disk is full").clone());
        connections.saveEnvironments({}, this, done, failed);
        QTRY_VERIFY(failure);
        QCOMPARE(failure->kind(), ErrorKind::Storage);
        QVERIFY(got == changed);
    }

    void profilesAreFound()
    {
        m_backend->setAwsProfiles({"default", "work"});
        ConnectionManager connections(m_backend, &m_pool);
        std::vector<std::string> names;
        connections.findAwsProfiles(this, [&names](const std::vector<std::string> &found) { names = found; });
        QTRY_COMPARE(names, (std::vector<std::string>{"default", "work"}));
    }

    // The program's own backend, with its files in a folder of the test's.
    void removedWithItsHistory()
    {
        QTemporaryDir folder;
        qputenv("STRONGROOM_CONFIG_DIR", folder.filePath(QStringLiteral("config")).toUtf8());
        qputenv("STRONGROOM_CACHE_DIR", folder.filePath(QStringLiteral("cache")).toUtf8());
        const auto backend = coreConnectionBackend(std::make_shared<connections::ConnectionRepository>(), std::make_shared<keychain::MemoryCredentialStore>(), {});
        ConnectionManager connections(backend, &m_pool);
        QSignalSpy added(&connections, &ConnectionManager::connectionAdded);
        const QString id = connections.add(account("Reporter"), given({{CredentialKind::ClientId, "c"}, {CredentialKind::ClientSecret, "s"}}), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        connections.open(id);
        QTRY_COMPARE(connections.state(id), ConnectionState::Open);
        QVERIFY(connections.tokenDesk(id));
        const std::string path = connections::openingContext(*connections.find(id)).historyPath;
        const connections::RefreshHistory history(path, id.toStdString());
        connections::RefreshEntry entry;
        entry.key = "default";
        entry.worked = true;
        history.add(entry);
        QSignalSpy removed(&connections, &ConnectionManager::connectionRemoved);
        connections.remove(id);
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(history.load().empty());

        std::vector<auth::Environment> got;
        auth::Environment own;
        own.name = "lab";
        connections.saveEnvironments({own}, this, [&got](const std::vector<auth::Environment> &all) { got = all; }, [](const ErrorPtr &) {});
        QTRY_COMPARE(got.size(), auth::builtInEnvironments().size() + 1);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("config/environments.json"))));
    }

private:
    QThreadPool m_pool;
    std::shared_ptr<FakeConnectionBackend> m_backend;
};

QTEST_GUILESS_MAIN(tst_TokenConnections)
#include "tst_tokenconnections.moc"
