// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionManager.h"
#include "connections/ConnectionTestModel.h"
#include "connections/ConnectionTreeModel.h"

#include "keychain/MemoryCredentialStore.h"
#include "support/FakeRecordStore.h"
#include "support/MemoryTozStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace strongroom;
using namespace strongroom::model;
using connections::Connection;
using connections::Credentials;
using connections::StepReport;
using connections::StepState;
using connections::TestStep;
using keychain::CredentialKind;

namespace {

// A list and a keychain in memory. Used by one worker at a time but for the counters.
class FakeBackend final : public ConnectionBackend {
public:
    std::vector<Connection> saved;
    std::map<std::pair<std::string, CredentialKind>, std::string> keychain;
    std::string unavailable;
    ErrorPtr loadFailure, saveFailure, readFailure, openFailure;
    std::shared_ptr<test::FakeRecordStore> store = std::make_shared<test::FakeRecordStore>(10);
    std::shared_ptr<test::MemoryTozStore> tozStore = std::make_shared<test::MemoryTozStore>();
    std::string openedWith;   // the client secret, or a client's configuration
    std::vector<StepReport> steps;
    std::mutex mutex;

    std::vector<Connection> load() override
    {
        const std::scoped_lock lock(mutex);
        raise(loadFailure);
        return saved;
    }
    void save(const Connection &connection) override
    {
        const std::scoped_lock lock(mutex);
        raise(saveFailure);
        remove(connection.id, 0);
        saved.push_back(connection);
    }
    void remove(const std::string &id) override
    {
        const std::scoped_lock lock(mutex);
        remove(id, 0);
    }
    Credentials readCredentials(const Connection &connection) override
    {
        const std::scoped_lock lock(mutex);
        raise(readFailure);
        Credentials credentials;
        for (const CredentialKind kind : connection.storedCredentials) {
            credentials.emplace(kind, SecretBytes(std::string_view(keychain.at({connection.id, kind}))));
        }
        return credentials;
    }
    void storeCredentials(Connection &connection, const Credentials &credentials) override
    {
        const std::scoped_lock lock(mutex);
        if (!unavailable.empty()) {
            throw StorageError(unavailable);
        }
        for (const auto &[kind, value] : credentials) {
            keychain[{connection.id, kind}] = std::string(value.text());
            connection.storedCredentials.insert(kind);
        }
    }
    void removeCredentials(Connection &connection) override
    {
        const std::scoped_lock lock(mutex);
        for (const CredentialKind kind : connection.storedCredentials) {
            keychain.erase({connection.id, kind});
        }
        connection.storedCredentials.clear();
    }
    Sentence keychainDescription() override { return "a fake keychain"; }
    Sentence keychainUnavailableReason() override { return unavailable; }
    std::shared_ptr<incountry::RecordStore> open(const Connection &, const Credentials &credentials) override
    {
        const std::scoped_lock lock(mutex);
        raise(openFailure);
        const auto secret = credentials.find(CredentialKind::ClientSecret);
        openedWith = secret == credentials.end() ? "" : std::string(secret->second.text());
        return store;
    }
    std::shared_ptr<tozstore::Store> openTozStore(const Connection &, const Credentials &credentials) override
    {
        const std::scoped_lock lock(mutex);
        raise(openFailure);
        openedWith = std::string(credentials.at(CredentialKind::TozConfiguration).text());
        return tozStore;
    }
    void test(const Connection &, const Credentials &credentials, const std::optional<incountry::Country> &, const std::function<void(const StepReport &)> &report,
              const Cancellation &cancellation) override
    {
        {
            const std::scoped_lock lock(mutex);
            const auto secret = credentials.find(CredentialKind::ClientSecret);
            openedWith = secret == credentials.end() ? "" : std::string(secret->second.text());
        }
        for (const StepReport &step : steps) {
            cancellation.throwIfCancelled();
            report({step.step, StepState::Running, {}, {}});
            report(step);
        }
    }

private:
    static void raise(const ErrorPtr &error)
    {
        if (error) {
            error->raise();
        }
    }
    void remove(const std::string &id, int) { std::erase_if(saved, [&id](const Connection &connection) { return connection.id == id; }); }
};

Connection named(const char *name, const char *id = "")
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.storage.environmentId = "env";
    return connection;
}

Credentials secret(const char *text)
{
    Credentials credentials;
    credentials.emplace(CredentialKind::ClientSecret, SecretBytes(std::string_view(text)));
    return credentials;
}

QStringList names(const ConnectionTreeModel &tree)
{
    QStringList result;
    for (int row = 0; row < tree.rowCount(); ++row) {
        result += tree.index(row, 0).data().toString();
    }
    return result;
}

QStringList strings(std::initializer_list<const char *> words)
{
    QStringList result;
    for (const char *word : words) {
        result += QString::fromUtf8(word);
    }
    return result;
}

} // namespace

class TestConnectionModels : public QObject {
    Q_OBJECT

private:
    QThreadPool m_pool;

private Q_SLOTS:
    void theListAndTheTree()
    {
        const auto backend = std::make_shared<FakeBackend>();
        backend->saved = {named("Tozny", "2"), named("acme", "1")};
        ConnectionManager manager(backend, &m_pool);
        ConnectionTreeModel tree(&manager);
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy keychain(&manager, &ConnectionManager::keychainChecked);
        QSignalSpy loaded(&manager, &ConnectionManager::loaded);
        manager.load();
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(!manager.isKeychainChecked());   // nobody needs it yet, and the system might ask the user for it
        manager.checkKeychain();
        QTRY_COMPARE(keychain.size(), 1);
        manager.checkKeychain();   // it works: not asked again
        QCOMPARE(keychain.size(), 1);
        QVERIFY(manager.keychainUnavailableReason().isEmpty());
        QCOMPARE(manager.keychainDescription(), QStringLiteral("a fake keychain"));
        QCOMPARE(names(tree), strings({"acme", "Tozny"}));
        const QPersistentModelIndex page = tree.pageIndex(QStringLiteral("2"), ConnectionPage::Records);
        QVERIFY(page.isValid());
        QCOMPARE(page.data().toString(), QStringLiteral("Records"));
        QVERIFY(!page.data(ConnectionTreeModel::Count).isValid());
        manager.setRecordCount(QStringLiteral("2"), 48210);
        QCOMPARE(page.data(ConnectionTreeModel::Count).toLongLong(), 48210);

        QSignalSpy added(&manager, &ConnectionManager::connectionAdded);
        const QString id = manager.add(named("Beta"), secret("s1"), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added[0][0].toString(), id);
        QCOMPARE(names(tree), strings({"acme", "Beta", "Tozny"}));
        QCOMPARE(page.parent().data().toString(), QStringLiteral("Tozny"));   // still its own
        QCOMPARE(backend->keychain.size(), std::size_t(1));
        QVERIFY(manager.find(id)->storedCredentials.contains(CredentialKind::ClientSecret));

        auto demo = std::make_shared<connections::ConfiguredConnection>();
        demo->connection = named("A demo vault");
        demo->connection.origin = connections::Origin::Demo;
        demo->credentials = secret("demo");
        const QString demoId = manager.addTransient(demo);
        QCOMPARE(names(tree), strings({"acme", "Beta", "Tozny", "A demo vault"}));
        QCOMPARE(tree.connectionIndex(demoId).data(ConnectionTreeModel::Origin).value<connections::Origin>(), connections::Origin::Demo);
        QCOMPARE(backend->saved.size(), std::size_t(3));

        QSignalSpy removed(&manager, &ConnectionManager::connectionRemoved);
        manager.remove(demoId);
        QCOMPARE(removed.size(), 1);
        manager.remove(id);
        QTRY_COMPARE(removed.size(), 2);
        QCOMPARE(names(tree), strings({"acme", "Tozny"}));
        QVERIFY(backend->keychain.empty());
        QCOMPARE(backend->saved.size(), std::size_t(2));
        QCOMPARE(page.parent().data().toString(), QStringLiteral("Tozny"));
    }

    void aTozStoreConnectionOpensToItsClient()
    {
        const auto backend = std::make_shared<FakeBackend>();
        Connection client = named("Tozny", "t");
        client.service = connections::Service::TozStore;
        client.storedCredentials = {CredentialKind::TozConfiguration};
        backend->saved = {client};
        backend->keychain[{"t", CredentialKind::TozConfiguration}] = "the configuration";
        ConnectionManager manager(backend, &m_pool);
        ConnectionTreeModel tree(&manager);
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QString id = QStringLiteral("t");
        manager.load();
        QTRY_VERIFY(manager.find(id));
        QVERIFY(manager.isOf(id, connections::Service::TozStore));
        QVERIFY(!manager.isOf(id, connections::Service::InCountry));
        QVERIFY(!manager.isOf(QStringLiteral("nobody"), connections::Service::TozStore));
        QVERIFY(!tree.pageIndex(id, ConnectionPage::Keys).isValid());   // what InCountry has alone
        QVERIFY(!tree.pageIndex(id, ConnectionPage::Migrations).isValid());

        manager.open(id);
        QTRY_COMPARE(manager.state(id), ConnectionState::Open);
        QCOMPARE(manager.tozStore(id), std::shared_ptr<tozstore::Store>(backend->tozStore));
        QVERIFY(!manager.store(id));
        QCOMPARE(backend->openedWith, std::string("the configuration"));
        QVERIFY(manager.countries(id).empty());
        QVERIFY(manager.listedCountries(id).empty());

        manager.closeAll();
        QCOMPARE(manager.state(id), ConnectionState::Closed);
        QVERIFY(!manager.tozStore(id));
        QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(backend->tozStore->outgoing({})));   // locked

        backend->openFailure = AuthError(AuthFailure::InvalidClient, "the key pair is not accepted").clone();
        manager.open(id);
        QTRY_COMPARE(manager.state(id), ConnectionState::Failed);
        QVERIFY(!manager.tozStore(id));
        QCOMPARE(manager.error(id)->kind(), ErrorKind::Auth);
    }

    void anInvalidTozStoreConnectionIsNotSaved()
    {
        const auto backend = std::make_shared<FakeBackend>();
        ConnectionManager manager(backend, &m_pool);
        Connection client = named("Tozny");
        client.service = connections::Service::TozStore;   // and has no client id
        QSignalSpy failed(&manager, &ConnectionManager::saveFailed);
        manager.add(client, {}, CredentialKeeping::Keychain);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<ErrorPtr>()->kind(), ErrorKind::Client);
        QVERIFY(backend->saved.empty());
    }

    void aListThatCannotBeReadIsReported()
    {
        const auto backend = std::make_shared<FakeBackend>();
        backend->loadFailure = StorageError("the file is damaged").clone();
        backend->unavailable = "no keyring is running";
        ConnectionManager manager(backend, &m_pool);
        QSignalSpy failed(&manager, &ConnectionManager::loadFailed);
        manager.load();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<ErrorPtr>()->kind(), ErrorKind::Storage);
        manager.checkKeychain();
        QTRY_VERIFY(manager.isKeychainChecked());
        QCOMPARE(manager.keychainUnavailableReason(), QStringLiteral("no keyring is running"));
    }

    void namesAreUnique()
    {
        const auto backend = std::make_shared<FakeBackend>();
        ConnectionManager manager(backend, &m_pool);
        QSignalSpy failed(&manager, &ConnectionManager::saveFailed);
        QSignalSpy added(&manager, &ConnectionManager::connectionAdded);
        const QString id = manager.add(named("Acme"), secret("s"), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(manager.isNameTaken(QStringLiteral("ACME")));
        QVERIFY(!manager.isNameTaken(QStringLiteral("ACME"), id));
        manager.add(named("acme"), secret("s"), CredentialKeeping::Keychain);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<ErrorPtr>()->member(), std::string("name"));
        manager.add(Connection(), secret("s"), CredentialKeeping::Keychain);   // no environment id
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[1][1].value<ErrorPtr>()->kind(), ErrorKind::Client);
        QCOMPARE(backend->keychain.size(), std::size_t(1));
    }

    void aFailedSaveLeavesTheKeychainAsItWas()
    {
        const auto backend = std::make_shared<FakeBackend>();
        ConnectionManager manager(backend, &m_pool);
        QSignalSpy failed(&manager, &ConnectionManager::saveFailed);
        QSignalSpy added(&manager, &ConnectionManager::connectionAdded);
        backend->saveFailure = StorageError("the disk is full").clone();
        manager.add(named("Acme"), secret("one"), CredentialKeeping::Keychain);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(backend->keychain.empty());
        QVERIFY(manager.connections().empty());
        backend->saveFailure.reset();
        const QString id = manager.add(named("Acme"), secret("one"), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        backend->saveFailure = StorageError("the disk is full").clone();
        manager.update(*manager.find(id), secret("two"), CredentialKeeping::Keychain);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(backend->keychain.begin()->second, std::string("one"));
    }

    void withoutAKeychainCredentialsStayInMemory()
    {
        const auto backend = std::make_shared<FakeBackend>();
        backend->unavailable = "no keyring is running";
        ConnectionManager manager(backend, &m_pool);
        QSignalSpy failed(&manager, &ConnectionManager::saveFailed);
        QSignalSpy added(&manager, &ConnectionManager::connectionAdded);
        manager.add(named("Acme"), secret("one"), CredentialKeeping::Keychain);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(backend->saved.empty());
        const QString id = manager.add(named("Acme"), secret("one"), CredentialKeeping::ThisSession);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(backend->keychain.empty());
        QVERIFY(manager.find(id)->storedCredentials.empty());
        manager.open(id);
        QTRY_COMPARE(manager.state(id), ConnectionState::Open);
        QCOMPARE(backend->openedWith, std::string("one"));
        QSignalSpy changed(&manager, &ConnectionManager::connectionChanged);
        manager.update(*manager.find(id), {}, CredentialKeeping::ThisSession);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(manager.state(id), ConnectionState::Closed);
        manager.open(id);
        QTRY_COMPARE(manager.state(id), ConnectionState::Open);
        QCOMPARE(backend->openedWith, std::string("one"));   // what was not changed is kept
    }

    void opensAndCloses()
    {
        const auto backend = std::make_shared<FakeBackend>();
        ConnectionManager manager(backend, &m_pool);
        QSignalSpy added(&manager, &ConnectionManager::connectionAdded);
        QSignalSpy countries(&manager, &ConnectionManager::countriesChanged);
        const QString id = manager.add(named("Acme"), secret("one"), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        ConnectionTreeModel tree(&manager);
        QSignalSpy state(&manager, &ConnectionManager::stateChanged);
        manager.open(id);
        QCOMPARE(manager.state(id), ConnectionState::Opening);
        QVERIFY(!manager.store(id));
        manager.open(id);   // once is enough
        QTRY_COMPARE(manager.state(id), ConnectionState::Open);
        QCOMPARE(state.size(), 2);
        QVERIFY(manager.store(id) == backend->store);
        QCOMPARE(tree.connectionIndex(id).data(Role::State).value<ConnectionState>(), ConnectionState::Open);
        QTRY_COMPARE(countries.size(), 1);
        QCOMPARE(manager.countries(id).size(), std::size_t(2));
        QCOMPARE(manager.countries(id)[0].name, std::string("Germany"));
        manager.close(id);
        QCOMPARE(manager.state(id), ConnectionState::Closed);
        QVERIFY(!manager.store(id));
        QCOMPARE(backend->store->lockCount(), 1);

        manager.open(id);
        manager.close(id);   // before it is open: nothing may open behind the user's back
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(manager.state(id), ConnectionState::Closed);
        QVERIFY(!manager.store(id));

        backend->openFailure = ClientError("the endpoint is not a URL").clone();
        manager.open(id);
        QTRY_COMPARE(manager.state(id), ConnectionState::Failed);
        QCOMPARE(tree.connectionIndex(id).data(Role::Reason).toString(), QStringLiteral("The endpoint is not a URL."));
        backend->openFailure.reset();
        manager.open(id);
        QTRY_COMPARE(manager.state(id), ConnectionState::Open);
        QVERIFY(!manager.error(id));
    }

    void theUsersCountriesGetTheServicesNames()
    {
        const auto backend = std::make_shared<FakeBackend>();
        Connection connection = named("Acme", "1");
        connection.countries = {"us", "br", "not a country"};
        backend->saved = {connection};
        ConnectionManager manager(backend, &m_pool);
        QSignalSpy loaded(&manager, &ConnectionManager::loaded);
        QSignalSpy countries(&manager, &ConnectionManager::countriesChanged);
        manager.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(manager.countries(QStringLiteral("1")).size(), std::size_t(2));
        manager.open(QStringLiteral("1"));
        QTRY_COMPARE(countries.size(), 1);
        QCOMPARE(manager.countries(QStringLiteral("1"))[0].name, std::string("United States"));
        QCOMPARE(manager.countries(QStringLiteral("1"))[1].country.code(), std::string("br"));
    }

    void testsStepByStep()
    {
        const auto backend = std::make_shared<FakeBackend>();
        backend->steps = {{TestStep::Configuration, StepState::Passed, "fine", {}},
                          {TestStep::Resolve, StepState::Passed, "127.0.0.1", {}},
                          {TestStep::Tls, StepState::Skipped, "plain http to this computer", {}},
                          {TestStep::SignIn, StepState::Failed, {}, AuthError(AuthFailure::InvalidClient, "wrong client").advise("Check the client id.").clone()}};
        ConnectionManager manager(backend, &m_pool);
        ConnectionTestModel *steps = manager.test(named("Acme"), secret("given"), incountry::Country("de"), this);
        const QAbstractItemModelTester tester(steps, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy finished(steps, &ConnectionTestModel::finished);
        QCOMPARE(steps->rowCount(), 5);
        QCOMPARE(steps->index(0).data(Role::State).value<StepDisplay>(), StepDisplay::Waiting);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(steps->outcome(), ConnectionTestModel::Outcome::Failed);
        QCOMPARE(steps->error()->kind(), ErrorKind::Auth);
        std::vector<StepDisplay> states;
        for (int row = 0; row < 5; ++row) {
            states.push_back(steps->index(row).data(Role::State).value<StepDisplay>());
        }
        QVERIFY(states == (std::vector{StepDisplay::Passed, StepDisplay::Passed, StepDisplay::Skipped, StepDisplay::Failed, StepDisplay::Skipped}));
        QCOMPARE(steps->index(1).data(ConnectionTestModel::Detail).toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(steps->index(3).data(Role::Reason).toString(), QStringLiteral("Wrong client."));
        QCOMPARE(steps->index(3).data(Role::Advice).toString(), QStringLiteral("Check the client id."));
        QCOMPARE(backend->openedWith, std::string("given"));
    }

    void aTestUsesStoredCredentialsWhereNoneAreGiven()
    {
        const auto backend = std::make_shared<FakeBackend>();
        ConnectionManager manager(backend, &m_pool);
        QSignalSpy added(&manager, &ConnectionManager::connectionAdded);
        const QString id = manager.add(named("Acme"), secret("stored"), CredentialKeeping::Keychain);
        QTRY_COMPARE(added.size(), 1);
        ConnectionTestModel *steps = manager.test(*manager.find(id), {}, incountry::Country("de"), this);
        QTRY_COMPARE(steps->outcome(), ConnectionTestModel::Outcome::Passed);
        QCOMPARE(backend->openedWith, std::string("stored"));
        backend->readFailure = StorageError("the keychain is locked").clone();
        ConnectionTestModel *locked = manager.test(*manager.find(id), {}, incountry::Country("de"), this);
        QTRY_COMPARE(locked->outcome(), ConnectionTestModel::Outcome::Failed);
        QCOMPARE(locked->index(0).data(Role::Reason).toString(), QStringLiteral("The keychain is locked."));
        ConnectionTestModel *given = manager.test(*manager.find(id), secret("typed"), incountry::Country("de"), this);
        given->cancel();
        QTRY_VERIFY(given->outcome() != ConnectionTestModel::Outcome::Running);
        delete manager.test(*manager.find(id), secret("typed"), incountry::Country("de"), nullptr);   // gone while it runs
        m_pool.waitForDone();
    }
};

QTEST_GUILESS_MAIN(TestConnectionModels)
#include "tst_connectionmodels.moc"
