// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Run by keyring-session.sh; the state of the keyring is in STRONGROOM_KEYRING. "prepare" as the argument fills the keyring for the
// locked state, "absent" runs the cases without any D-Bus session, "twin" is one of two programs that write at once.
#include "RefusingSecretService.h"
#include "base/Error.h"
#include "connections/Opening.h"
#include "keychain/KeychainItems.h"
#include "keychain/KeychainPlatform.h"
#include "keychain/ChosenCredentialStore.h"
#include "keychain/KeyringState.h"
#include "keychain/SystemCredentialStore.h"
#include "keychain/SystemVaultAccess.h"
#include "support/Figures.h"
#include "support/PlainTextScan.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::keychain;
using namespace strongroom::test;
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

const std::string canary = "canary-c3a1-of-the-system-keychain";

std::string bigCanary(std::size_t size)
{
    std::string text;
    while (text.size() < size) {
        text.append(canary).append("|");
    }
    text.resize(size);
    return text;
}

// Every folder that this session's programs may write to.
QString plainTextFound()
{
    const QString folder = qEnvironmentVariable("STRONGROOM_KEYRING_FOLDER");
    return folder.isEmpty() ? QStringLiteral("there is no folder to look at") : plainTextBelow({folder}, canary);
}

Keychain keychainOf(std::chrono::milliseconds timeout)
{
    auto store = std::make_shared<SystemCredentialStore>(serviceName, timeout);
    return {store, std::make_shared<SystemVaultAccess>(store, timeout), [store] { return store->unavailableReason(); }};
}

// The keyring's process, stopped as if it thought for long: its callers wait, and get their answers when it goes on.
class StoppedKeyring {
public:
    StoppedKeyring()
        : m_process(static_cast<pid_t>(QDBusConnection::sessionBus().interface()->servicePid(QStringLiteral("org.freedesktop.secrets")).value()))
    {
        if (m_process > 1) {
            ::kill(m_process, SIGSTOP);
        }
    }
    ~StoppedKeyring() { go(); }
    StoppedKeyring(const StoppedKeyring &) = delete;
    StoppedKeyring &operator=(const StoppedKeyring &) = delete;
    [[nodiscard]] bool isStopped() const { return m_process > 1; }
    void go()
    {
        if (m_process > 1) {
            ::kill(m_process, SIGCONT);
        }
    }

private:
    pid_t m_process;
};

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
    void unlocked_unlocking();
    void unlocked_twentyKiB();
    void unlocked_deletedBehindOurBack();
    void slow_answersInTheEnd();
    void twins_nothingIsLostOrMixed();
    void denied_dialogsDismissed();
    void denied_everyCall();
    void locked_readSaysSo();
    void locked_writeIsRefused();
    void locked_removeIsRefused();
    void locked_unlocking();
    void locked_nothingMovesToAFile();
    void locked_unavailable();
    void silent_callsEnd();
    void absent_everyCallFails();
    void absent_unavailable();
    void absent_unlocking();
    void absent_passphraseFileTakesItsPlace();
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
    QCOMPARE(store.unavailableReason().english(), std::string());
    QCOMPARE(store.description().english(), std::string("the Secret Service keyring"));
}

void tst_SystemKeychain::unlocked_unlocking()
{
    QCOMPARE(keyringState(5s), KeyringState::Unlocked);
    SystemVaultAccess access(std::make_shared<SystemCredentialStore>(serviceName));
    QCOMPARE(access.unlockBy(), UnlockBy::Keychain);
    access.unlock(SecretBytes());
    QCOMPARE(access.description().english(), std::string("the Secret Service keyring"));
}

void tst_SystemKeychain::unlocked_twentyKiB()
{
    const CredentialId id{"twenty-KiB", CredentialKind::SecretsData};
    const std::string text = bigCanary(20'480);
    QVERIFY(text.size() > largestItem());   // so it is in pieces
    PlainTextWatch watch({qEnvironmentVariable("STRONGROOM_KEYRING_FOLDER")}, canary);
    SystemCredentialStore(serviceName).write(id, secret(text));
    QVERIFY(SystemCredentialStore(serviceName).read(id)->sameAs(secret(text)));
    KeychainItems items(serviceName, 10s);
    QVERIFY(items.readItem("twenty-KiB/secrets_data/a/1"));
    const QString found = watch.stop();
    QVERIFY2(found.isEmpty(), qPrintable(found));
    SystemCredentialStore(serviceName).remove(id);
    QVERIFY(!items.readItem("twenty-KiB/secrets_data/a/1"));
}

// The keyring is open and the entry is gone: it is said, with what to do, and nothing is put in its place.
void tst_SystemKeychain::unlocked_deletedBehindOurBack()
{
    SystemCredentialStore store(serviceName);
    connections::Connection connection;
    connection.id = "deleted-behind";
    connection.name = "test";
    connection.storage.encryption = incountry::Encryption::On;
    connections::Credentials credentials;
    credentials.emplace(CredentialKind::ClientId, secret("id"));
    credentials.emplace(CredentialKind::ClientSecret, secret("secret"));
    credentials.emplace(CredentialKind::SecretsData, secret(bigCanary(20'480)));
    connections::storeCredentials(connection, credentials, store);
    QCOMPARE(connections::readCredentials(connection, store).size(), 3U);
    for (const char *const gone : {"deleted-behind/secrets_data", "deleted-behind/secrets_data/a/1"}) {
        KeychainItems(serviceName, 10s).removeItem(gone);
        for (int i = 0; i < 2; ++i) {
            const auto error = storageErrorOf([&] { (void)connections::readCredentials(connection, store); });
            QVERIFY(error);
            QVERIFY2(error->advice().find("nter") != std::string::npos, error->advice().c_str());   // "enter it again", "Enter the credentials again"
        }
        if (QByteArray(gone) == "deleted-behind/secrets_data") {
            QVERIFY(!store.read({connection.id, CredentialKind::SecretsData}));
            store.write({connection.id, CredentialKind::SecretsData}, secret(bigCanary(20'480)));   // entered again
            QCOMPARE(connections::readCredentials(connection, store).size(), 3U);
        }
    }
    connections::removeCredentials(connection, store);
    QVERIFY2(plainTextFound().isEmpty(), qPrintable(plainTextFound()));
}

void tst_SystemKeychain::slow_answersInTheEnd()
{
    // 30 s, half of what the program waits for; scaled down together when nobody has the time.
    const std::chrono::milliseconds delay = isLongForm() ? 30s : 1500ms;
    const std::chrono::milliseconds timeout = isLongForm() ? 60s : 10s;
    const CredentialId id{"slow", CredentialKind::ClientSecret};
    SystemCredentialStore store(serviceName, timeout);
    store.write(id, secret(canary));

    StoppedKeyring keyring;
    QVERIFY(keyring.isStopped());
    std::atomic<int> good = 0;
    std::atomic<bool> done = false;
    QElapsedTimer elapsed;
    elapsed.start();
    std::thread caller([&] {
        try {
            const auto value = store.read(id);
            good += value && value->sameAs(secret(canary)) ? 1 : 0;
            store.write(id, secret(canary + "2"));
            const auto second = store.read(id);
            good += second && second->sameAs(secret(canary + "2")) ? 1 : 0;
        } catch (const VaultError &error) {
            qWarning("%s", error.what());
        }
        done = true;
    });
    QTest::qWait(static_cast<int>(delay.count()));
    const bool early = done;
    keyring.go();
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 20'000);
    caller.join();
    QVERIFY(ended);
    QVERIFY(!early);   // it really waited
    QCOMPARE(good.load(), 2);
    figure("keychain that answers after " + std::to_string(delay.count()) + " ms: read, written and read again after " + std::to_string(elapsed.elapsed()) + " ms, timeout "
           + std::to_string(timeout.count()) + " ms");
    QVERIFY2(plainTextFound().isEmpty(), qPrintable(plainTextFound()));
}

// Two programs, the same entry in pieces and entries of their own: whoever reads sees one whole value.
void tst_SystemKeychain::twins_nothingIsLostOrMixed()
{
    QTemporaryDir folder(qEnvironmentVariable("STRONGROOM_KEYRING_FOLDER") + QStringLiteral("/twins-XXXXXX"));
    const int writes = isLongForm() ? 60 : 8;
    ChosenCredentialStore store(folder.path().toStdString(), keychainOf(20s));
    const CredentialId shared{"shared", CredentialKind::SecretsData};
    store.write(shared, secret("0" + bigCanary(40'000)));
    QProcess twins[2];
    for (int i = 0; i < 2; ++i) {
        twins[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        twins[i].start(QCoreApplication::applicationFilePath(), {QStringLiteral("twin"), folder.path(), QString::number(i + 1), QString::number(writes)});
    }
    int reads = 0;
    while (twins[0].state() != QProcess::NotRunning || twins[1].state() != QProcess::NotRunning) {
        const auto value = store.read(shared);
        QVERIFY(value);
        QVERIFY2(value->text().substr(1) == bigCanary(40'000), "mixed");
        ++reads;
        QTest::qWait(10);
    }
    for (int i = 0; i < 2; ++i) {
        QVERIFY(twins[i].waitForFinished(0) || twins[i].state() == QProcess::NotRunning);
        QCOMPARE(twins[i].exitStatus(), QProcess::NormalExit);
        QCOMPARE(twins[i].exitCode(), 0);
        for (int n = 0; n < writes; ++n) {
            const auto own = store.read({"twin-" + std::to_string(i + 1) + "-" + std::to_string(n), CredentialKind::ClientSecret});
            QVERIFY(own);
            QVERIFY(own->sameAs(secret(canary + std::to_string((i + 1) * 1000 + n))));
        }
    }
    QVERIFY(reads > 0);
    QVERIFY2(plainTextFound().isEmpty(), qPrintable(plainTextFound()));
    figure("keychain: 2 programs wrote one 40 kB value in pieces " + std::to_string(2 * writes) + " times at once, " + std::to_string(reads) + " reads beside them: 0 lost, 0 mixed");
}

void tst_SystemKeychain::denied_dialogsDismissed()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("dismissing"));
    RefusingSecretService service(Refusal::DismissedDialogs);
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    SystemCredentialStore store(serviceName, 10s);
    SystemVaultAccess access(std::make_shared<SystemCredentialStore>(serviceName, 10s), 10s);
    std::vector<std::optional<StorageError>> errors;
    std::string reason;
    std::atomic<bool> done = false;
    std::thread caller([&] {
        errors.push_back(storageErrorOf([&] { (void)store.read(stored); }));
        errors.push_back(storageErrorOf([&] { store.write(stored, secret(canary)); }));
        errors.push_back(storageErrorOf([&] { store.remove(stored); }));
        errors.push_back(storageErrorOf([&] { access.unlock(SecretBytes()); }));
        reason = store.unavailableReason().english();
        done = true;
    });
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 30'000);
    caller.join();
    bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/secrets"), QDBusConnection::UnregisterTree);
    QVERIFY(ended);
    QVERIFY(service.dialogs > 0);
    for (const auto &error : errors) {
        QVERIFY(error);
        QVERIFY(!error->advice().empty());
        QVERIFY(std::string(error->what()).find(canary) == std::string::npos);
    }
    QVERIFY2(std::string(errors[0]->what()).find("locked") != std::string::npos, errors[0]->what());
    QVERIFY2(std::string(errors[2]->what()).find("locked") != std::string::npos, errors[2]->what());
    QVERIFY2(std::string(errors[3]->what()).find("stays locked") != std::string::npos, errors[3]->what());
    QVERIFY(!reason.empty());
    QVERIFY2(plainTextFound().isEmpty(), qPrintable(plainTextFound()));
}

void tst_SystemKeychain::denied_everyCall()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("refusing"));
    RefusingSecretService service(Refusal::EveryCall);
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), &service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.secrets")));
    SystemCredentialStore store(serviceName, 10s);
    std::vector<std::optional<StorageError>> errors;
    std::atomic<bool> done = false;
    std::thread caller([&] {
        errors.push_back(storageErrorOf([&] { (void)store.read(stored); }));
        errors.push_back(storageErrorOf([&] { store.write(stored, secret(canary)); }));
        errors.push_back(storageErrorOf([&] { store.remove(stored); }));
        done = true;
    });
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 30'000);
    caller.join();
    bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/secrets"), QDBusConnection::UnregisterTree);
    QVERIFY(ended);
    QVERIFY(service.calls > 0);
    for (const auto &error : errors) {
        QVERIFY(error);
        QVERIFY(!error->advice().empty());
        QVERIFY(std::string(error->what()).find(canary) == std::string::npos);
    }
    QVERIFY2(plainTextFound().isEmpty(), qPrintable(plainTextFound()));
}

void tst_SystemKeychain::locked_readSaysSo()
{
    // It is there ("prepare" wrote it). QtKeychain says "not found"; the Secret Service knows that it is locked.
    QCOMPARE(keyringState(5s), KeyringState::Locked);
    SystemCredentialStore store(serviceName);
    const auto read = storageErrorOf([&] { (void)store.read(stored); });
    QVERIFY(read);
    QVERIFY2(std::string(read->what()).find("the keychain is locked") != std::string::npos, read->what());
    QVERIFY(read->retryable());
    connections::Connection connection;
    connection.id = stored.connectionId;
    connection.name = "test";
    connection.storedCredentials = {stored.kind};
    const auto error = storageErrorOf([&] { (void)connections::readCredentials(connection, store); });
    QVERIFY(error);
    QVERIFY2(std::string(error->what()).find("locked") != std::string::npos, error->what());
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

// "Done" is what the keyring would say, and the entry would still be there.
void tst_SystemKeychain::locked_removeIsRefused()
{
    SystemCredentialStore store(serviceName);
    const auto error = storageErrorOf([&] { store.remove(stored); });
    QVERIFY(error);
    QVERIFY2(std::string(error->what()).find("locked") != std::string::npos, error->what());
    connections::Connection connection;
    connection.id = stored.connectionId;
    connection.storedCredentials = {stored.kind};
    QVERIFY(storageErrorOf([&] { connections::removeCredentials(connection, store); }));
    QVERIFY(connection.storedCredentials.contains(stored.kind));   // it still knows of it
}

// Its dialog cannot be shown here, which is as if it had been closed.
void tst_SystemKeychain::locked_unlocking()
{
    SystemVaultAccess access(std::make_shared<SystemCredentialStore>(serviceName), 10s);
    const auto error = storageErrorOf([&] { access.unlock(SecretBytes()); });
    QVERIFY(error);
    QVERIFY2(std::string(error->what()).find("stays locked") != std::string::npos, error->what());
    QVERIFY(!error->advice().empty());
}

void tst_SystemKeychain::locked_nothingMovesToAFile()
{
    QTemporaryDir folder(qEnvironmentVariable("STRONGROOM_KEYRING_FOLDER") + QStringLiteral("/chosen-XXXXXX"));
    ChosenCredentialStore store(folder.path().toStdString(), keychainOf(10s), {1, 8});
    QVERIFY(storageErrorOf([&] { (void)store.usePassphraseFile(secret("right"), {stored}, Unreachable::Refuse); }));
    QCOMPARE(store.place(), CredentialPlace::Keychain);
    QVERIFY(!store.file().exists());
    QVERIFY(storageErrorOf([&] { store.write({"new", CredentialKind::ApiKey}, secret(canary)); }));
    QVERIFY2(plainTextFound().isEmpty(), qPrintable(plainTextFound()));
}

void tst_SystemKeychain::locked_unavailable()
{
    SystemCredentialStore store(serviceName);
    const std::string reason = store.unavailableReason().english();
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
    const std::string reason = store.unavailableReason().english();
    QVERIFY2(reason.find("D-Bus") != std::string::npos, reason.c_str());
}

void tst_SystemKeychain::absent_unlocking()
{
    QCOMPARE(keyringState(5s), KeyringState::NotRunning);
    SystemVaultAccess access(std::make_shared<SystemCredentialStore>(serviceName));
    const auto error = storageErrorOf([&] { access.unlock(SecretBytes()); });
    QVERIFY(error);
    QVERIFY2(std::string(error->what()).find("D-Bus") != std::string::npos, error->what());
}

// Nothing is saved, unless the user chooses a file; and what is saved there is no plain text.
void tst_SystemKeychain::absent_passphraseFileTakesItsPlace()
{
    QTemporaryDir folder;
    ChosenCredentialStore store(folder.path().toStdString(), keychainOf(10s), {1, 8});
    const CredentialId id{"absent", CredentialKind::SecretsData};
    QVERIFY(storageErrorOf([&] { store.write(id, secret(canary)); }));
    QVERIFY(plainTextBelow({folder.path()}, canary).isEmpty());
    QVERIFY(storageErrorOf([&] { (void)store.usePassphraseFile(secret("right"), {stored}, Unreachable::Refuse); }));
    QCOMPARE(store.place(), CredentialPlace::Keychain);
    const MoveReport report = store.usePassphraseFile(secret("right"), {stored}, Unreachable::Leave);
    QCOMPARE(report.missing, std::vector{stored});
    QCOMPARE(store.unavailableReason().english(), std::string());
    store.write(id, secret(bigCanary(20'480)));
    QVERIFY(store.read(id)->sameAs(secret(bigCanary(20'480))));
    QVERIFY2(plainTextBelow({folder.path(), QDir::homePath() + QStringLiteral("/.local/share/Strongroom")}, canary).isEmpty(), "plain text on the disk");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.contains(QStringLiteral("prepare"))) {
        SystemCredentialStore(serviceName).write(stored, secret("kept"));
        return 0;
    }
    if (arguments.value(1) == QLatin1String("twin")) {
        ChosenCredentialStore store(arguments.value(2).toStdString(), keychainOf(20s));
        const int twin = arguments.value(3).toInt();
        for (int n = 0; n < arguments.value(4).toInt(); ++n) {
            store.write({"shared", CredentialKind::SecretsData}, secret(std::to_string(twin) + bigCanary(40'000)));
            store.write({"twin-" + std::to_string(twin) + "-" + std::to_string(n), CredentialKind::ClientSecret}, secret(canary + std::to_string(twin * 1000 + n)));
        }
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
