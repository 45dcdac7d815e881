// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Run by keyring-session.sh; the state of the keyring is in STRONGROOM_KEYRING. "prepare" as the argument fills the keyring for the
// locked state, "absent" runs the cases without any D-Bus session.
#include "base/Error.h"
#include "connections/Opening.h"
#include "keychain/KeychainItems.h"
#include "keychain/KeychainPlatform.h"
#include "keychain/SystemCredentialStore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::keychain;
using namespace std::chrono_literals;

namespace {

const std::string serviceName = "Strongroom test";
const CredentialId stored{"0e4a4f0e-6f5f-4c7f-9a43-0d2f5c1b6a11", CredentialKind::ClientSecret};

std::string textOfSize(std::size_t size)
{
    std::string text(size, ' ');
    for (std::size_t i = 0; i < size; ++i) {
        text[i] = static_cast<char>(i % 251);   // every byte but a few, NUL included
    }
    return text;
}

SecretBytes secret(const std::string &text) { return SecretBytes(std::string_view(text)); }

template <typename Operation>
std::optional<StorageError> storageErrorOf(Operation operation)
{
    try {
        operation();
    } catch (const StorageError &error) {
        return error;
    }
    return std::nullopt;
}

// Takes calls and never answers, as a service does that waits for a dialog.
class SilentService final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
    std::atomic<int> calls = 0;
};

} // namespace

class tst_SystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void unlocked_roundTrip_data();
    void unlocked_roundTrip();
    void unlocked_missing();
    void unlocked_bigThenSmall();
    void unlocked_remove();
    void unlocked_kindsAndConnectionsAreApart();
    void unlocked_tornPieces();
    void unlocked_manyThreads();
    void unlocked_available();
    void locked_readFindsNothing();
    void locked_writeIsRefused();
    void locked_removeDoesNotDamage();
    void locked_unavailable();
    void silent_callsEnd();
    void absent_everyCallFails();
    void absent_unavailable();
};

// The cases of one state only: their names begin with it.
void tst_SystemKeychain::init()
{
    const QString state = qEnvironmentVariable("STRONGROOM_KEYRING");
    if (!QString::fromLatin1(QTest::currentTestFunction()).startsWith(state)) {
        QSKIP("for another state of the keyring");
    }
}

void tst_SystemKeychain::unlocked_roundTrip_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 32;
    QTest::newRow("one entry") << static_cast<int>(largestItem()) - 6;
    QTest::newRow("two pieces") << static_cast<int>(largestItem()) + 1;
    QTest::newRow("100 kB") << 100'000;
}

void tst_SystemKeychain::unlocked_roundTrip()
{
    QFETCH(int, size);
    const CredentialId id{"round-trip-" + std::to_string(size), CredentialKind::SecretsData};
    const std::string text = textOfSize(static_cast<std::size_t>(size));
    {
        SystemCredentialStore store(serviceName);
        store.write(id, secret(text));
    }
    SystemCredentialStore store(serviceName);
    const auto back = store.read(id);
    QVERIFY(back);
    QVERIFY(back->sameAs(secret(text)));
    store.remove(id);
    QVERIFY(!store.read(id));
}

void tst_SystemKeychain::unlocked_missing()
{
    SystemCredentialStore store(serviceName);
    QVERIFY(!store.read({"nothing here", CredentialKind::ApiKey}));
    store.remove({"nothing here", CredentialKind::ApiKey});
}

void tst_SystemKeychain::unlocked_bigThenSmall()
{
    SystemCredentialStore store(serviceName);
    const CredentialId id{"changing", CredentialKind::SecretsData};
    for (const std::size_t size : {60'000U, 40'000U, 7U, 50'000U}) {
        store.write(id, secret(textOfSize(size)));
        QVERIFY(store.read(id)->sameAs(secret(textOfSize(size))));
    }
    store.remove(id);
    KeychainItems items(serviceName, 10s);
    for (const char *const piece : {"changing/secrets_data/a/0", "changing/secrets_data/b/0"}) {
        QVERIFY2(!items.readItem(piece), piece);
    }
}

void tst_SystemKeychain::unlocked_remove()
{
    SystemCredentialStore store(serviceName);
    const CredentialId id{"removed", CredentialKind::ApiKey};
    store.write(id, secret("x"));
    store.remove(id);
    QVERIFY(!store.read(id));
    store.remove(id);
}

void tst_SystemKeychain::unlocked_kindsAndConnectionsAreApart()
{
    SystemCredentialStore store(serviceName);
    store.write({"a", CredentialKind::ApiKey}, secret("a key"));
    store.write({"a", CredentialKind::ClientId}, secret("a id"));
    store.write({"b", CredentialKind::ApiKey}, secret("b key"));
    SystemCredentialStore other("Another service");
    QVERIFY(!other.read({"a", CredentialKind::ApiKey}));
    QVERIFY(store.read({"a", CredentialKind::ApiKey})->sameAs(secret("a key")));
    QVERIFY(store.read({"a", CredentialKind::ClientId})->sameAs(secret("a id")));
    QVERIFY(store.read({"b", CredentialKind::ApiKey})->sameAs(secret("b key")));
    store.remove({"a", CredentialKind::ApiKey});
    QVERIFY(store.read({"a", CredentialKind::ClientId}));
    QVERIFY(store.read({"b", CredentialKind::ApiKey}));
}

void tst_SystemKeychain::unlocked_tornPieces()
{
    SystemCredentialStore store(serviceName);
    const CredentialId id{"torn", CredentialKind::SecretsData};
    store.write(id, secret(textOfSize(60'000)));
    // A write that stopped half way: one piece is of another value.
    KeychainItems(serviceName, 10s).writeItem("torn/secrets_data/a/1", secret(std::string(largestItem(), 'x')));
    const auto error = storageErrorOf([&] { (void)store.read(id); });
    QVERIFY(error);
    QVERIFY(!error->advice().empty());
    store.write(id, secret("again"));
    QVERIFY(store.read(id)->sameAs(secret("again")));
}

void tst_SystemKeychain::unlocked_manyThreads()
{
    SystemCredentialStore store(serviceName);
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            const CredentialId id{"thread-" + std::to_string(t), CredentialKind::SecretsData};
            const std::string text = textOfSize(20'000 + static_cast<std::size_t>(t));
            for (int i = 0; i < 3; ++i) {
                store.write(id, secret(text));
                const auto back = store.read(id);
                good += back && back->sameAs(secret(text)) ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(good.load(), 12);
}

void tst_SystemKeychain::unlocked_available()
{
    SystemCredentialStore store(serviceName);
    QCOMPARE(store.unavailableReason(), std::string());
    QCOMPARE(store.description(), std::string("the Secret Service keyring"));
}

void tst_SystemKeychain::locked_readFindsNothing()
{
    // It is there ("prepare" wrote it), and the keyring does not say so: readCredentials() must know from the connection.
    SystemCredentialStore store(serviceName);
    QVERIFY(!store.read(stored));
    connections::Connection connection;
    connection.id = stored.connectionId;
    connection.name = "test";
    connection.storedCredentials = {stored.kind};
    const auto error = storageErrorOf([&] { (void)connections::readCredentials(connection, store); });
    QVERIFY(error);
    QVERIFY2(std::string(error->what()).find("locked, or") != std::string::npos, error->what());
}

void tst_SystemKeychain::locked_writeIsRefused()
{
    SystemCredentialStore store(serviceName);
    const auto error = storageErrorOf([&] { store.write(stored, secret("other")); });
    QVERIFY(error);
    QVERIFY2(std::string(error->what()).find("locked") != std::string::npos, error->what());
    QVERIFY(!error->advice().empty());
    QVERIFY(std::string(error->what()).find("other") == std::string::npos);
}

void tst_SystemKeychain::locked_removeDoesNotDamage()
{
    // "Fine" is all a locked keyring says; what matters is that nothing hangs or crashes.
    SystemCredentialStore store(serviceName);
    const auto error = storageErrorOf([&] { store.remove(stored); });
    QVERIFY(!error || !error->advice().empty());
}

void tst_SystemKeychain::locked_unavailable()
{
    SystemCredentialStore store(serviceName);
    const std::string reason = store.unavailableReason();
    QVERIFY2(reason.find("locked") != std::string::npos, reason.c_str());
}

void tst_SystemKeychain::silent_callsEnd()
{
    // The service lives on another thread's connection, so that it is really another party on the bus.
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("silent"));
    QVERIFY(bus.isConnected());
    SilentService service;
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));

    SystemCredentialStore store(serviceName, 700ms);
    std::optional<StorageError> first;
    std::optional<StorageError> second;
    std::atomic<bool> done = false;
    QElapsedTimer elapsed;
    elapsed.start();
    std::thread caller([&] {
        first = storageErrorOf([&] { (void)store.read(stored); });
        second = storageErrorOf([&] { store.write(stored, secret("x")); });
        done = true;
    });
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 10'000);
    caller.join();
    QVERIFY(ended);
    QVERIFY(service.calls > 0);
    QVERIFY(first && second);
    QVERIFY(!first->advice().empty());
    QVERIFY2(std::string(first->what()).find("did not answer") != std::string::npos, first->what());
    QVERIFY(first->retryable());
    // The second does not wait for a queue that stands still.
    QVERIFY2(elapsed.elapsed() < 1'400, std::to_string(elapsed.elapsed()).c_str());
}

void tst_SystemKeychain::absent_everyCallFails()
{
    SystemCredentialStore store(serviceName);
    for (const auto &error : {storageErrorOf([&] { (void)store.read(stored); }), storageErrorOf([&] { store.write(stored, secret("top-secret-value")); }),
                              storageErrorOf([&] { store.remove(stored); })}) {
        QVERIFY(error);
        QVERIFY(!error->advice().empty());
        QVERIFY2(std::string(error->what()).find("D-Bus") != std::string::npos, error->what());
        QVERIFY(std::string(error->what()).find("top-secret-value") == std::string::npos);
    }
}

void tst_SystemKeychain::absent_unavailable()
{
    SystemCredentialStore store(serviceName);
    const std::string reason = store.unavailableReason();
    QVERIFY2(reason.find("D-Bus") != std::string::npos, reason.c_str());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.contains(QStringLiteral("prepare"))) {
        SystemCredentialStore(serviceName).write(stored, secret("kept"));
        return 0;
    }
    QStringList rest = arguments;
    if (rest.removeAll(QStringLiteral("absent")) > 0) {
        qputenv("STRONGROOM_KEYRING", "absent");
    }
    if (qEnvironmentVariableIsEmpty("STRONGROOM_KEYRING")) {
        qCritical("run me through keyring-session.sh, or with the argument absent");
        return 2;
    }
    tst_SystemKeychain test;
    return QTest::qExec(&test, rest);
}
#include "tst_system_keychain.moc"
