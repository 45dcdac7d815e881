// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "connections/Opening.h"
#include "keychain/ChosenCredentialStore.h"
#include "keychain/MemoryCredentialStore.h"
#include "support/JoiningThread.h"
#include "support/PlainTextScan.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::keychain;
using namespace strongroom::test;

namespace {

constexpr Argon2Cost cheap{1, 8};
const std::string canary = "canary-90e2-of-the-chosen-store";
const CredentialId firstId{"one", CredentialKind::ClientSecret};
const CredentialId secondId{"two", CredentialKind::SecretsData};

SecretBytes bytes(const std::string &text) { return SecretBytes(std::string_view(text)); }

// A keychain in memory that can fail from the n-th call of a kind on.
class FakeKeychain final : public CredentialStore {
public:
    std::optional<SecretBytes> read(const CredentialId &id) override
    {
        fail(failReads);
        return m_store.read(id);
    }
    void write(const CredentialId &id, const SecretBytes &value) override
    {
        fail(failWrites);
        m_store.write(id, value);
    }
    void remove(const CredentialId &id) override
    {
        fail(failRemoves);
        m_store.remove(id);
    }
    Sentence description() const override { return "the fake keyring"; }

    std::atomic<int> failReads = -1;   // calls until it fails; below 0: never
    std::atomic<int> failWrites = -1;
    std::atomic<int> failRemoves = -1;

private:
    static void fail(std::atomic<int> &left)
    {
        if (left == 0) {
            throw StorageError("the fake keyring is locked").advise("Unlock it.");
        }
        if (left > 0) {
            --left;
        }
    }
    MemoryCredentialStore m_store;
};

class FakeAccess final : public VaultAccess {
public:
    UnlockBy unlockBy() const override { return UnlockBy::Keychain; }
    void lock() noexcept override {}
    void unlock(const SecretBytes &) override
    {
        ++asked;
        if (declines) {
            throw StorageError("the keychain stays locked").advise("Answer its dialog.");
        }
    }
    Sentence description() const override { return "the fake keyring"; }
    int asked = 0;
    bool declines = false;
};

template <typename Expected, typename Operation>
std::optional<Expected> errorOf(Operation operation)
{
    try {
        operation();
    } catch (const Expected &error) {
        return error;
    } catch (const VaultError &other) {
        qWarning("another error: %s", other.what());
    }
    return std::nullopt;
}

bool mentions(const VaultError &error, const char *words) { return std::string(error.what()).find(words) != std::string::npos; }

} // namespace

class tst_ChosenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keychainUntilChosen();
    void movesToTheFileAndBack();
    void unreachableKeychainRefuses();
    void unreachableKeychainIsLeft();
    void oldCopyThatStays();
    void backFailsHalfWay();
    void interruptedMove();
    void otherProgramFollows();
    void unknownPlaceIsNoGuess_data();
    void unknownPlaceIsNoGuess();
    void fileIsGone();
    void forgottenPassphrase();
    void asksOnceForManyReaders();
    void asksAgainAfterAWrongOne();
    void declined();
    void nobodyToAsk();
    void lockedReadsNothing();
    void unlocksWithoutAnyKeychain();
    void lockedWhileAsking();
    void entryDeletedBehindOurBack();

private:
    [[nodiscard]] std::shared_ptr<ChosenCredentialStore> make() { return std::make_shared<ChosenCredentialStore>(folder(), Keychain{m_keychain, m_access, {}}, cheap); }
    [[nodiscard]] std::string folder() const { return m_folder->path().toStdString(); }
    // Both entries in a file, of the store that is answered; its keychain is empty.
    [[nodiscard]] std::shared_ptr<ChosenCredentialStore> inFile();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeKeychain> m_keychain;
    std::shared_ptr<FakeAccess> m_access;
};

void tst_ChosenStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<FakeKeychain>();
    m_access = std::make_shared<FakeAccess>();
    m_keychain->write(firstId, bytes(canary));
    m_keychain->write(secondId, bytes(canary + canary));
}

std::shared_ptr<ChosenCredentialStore> tst_ChosenStore::inFile()
{
    const auto store = make();
    (void)store->usePassphraseFile(bytes("right"), {firstId, secondId}, Unreachable::Refuse);
    return store;
}

void tst_ChosenStore::keychainUntilChosen()
{
    const auto store = make();
    QCOMPARE(store->place(), CredentialPlace::Keychain);
    QCOMPARE(store->unlockBy(), UnlockBy::Keychain);
    QCOMPARE(store->description().english(), std::string("the fake keyring"));
    QVERIFY(store->read(firstId)->sameAs(bytes(canary)));
    store->write({"three", CredentialKind::ApiKey}, bytes("x"));
    QVERIFY(m_keychain->read({"three", CredentialKind::ApiKey}));
    QVERIFY(!store->file().exists());
}

void tst_ChosenStore::movesToTheFileAndBack()
{
    const auto store = make();
    PlainTextWatch watch({m_folder->path()}, canary);
    const MoveReport there = store->usePassphraseFile(bytes("right"), {firstId, secondId}, Unreachable::Refuse);
    QCOMPARE(there.moved, 2U);
    QVERIFY(there.missing.empty());
    QCOMPARE(there.left, 0U);
    QCOMPARE(store->unlockBy(), UnlockBy::Passphrase);
    QVERIFY(!m_keychain->read(firstId));
    QVERIFY(!m_keychain->read(secondId));
    QVERIFY(store->read(firstId)->sameAs(bytes(canary)));
    QVERIFY(errorOf<ClientError>([&] { (void)store->usePassphraseFile(bytes("right"), {}, Unreachable::Refuse); }));

    store->write({"three", CredentialKind::Password}, bytes("only in the file"));
    const MoveReport back = store->useKeychain();
    QCOMPARE(back.moved, 3U);
    QCOMPARE(store->place(), CredentialPlace::Keychain);
    QVERIFY(m_keychain->read(secondId)->sameAs(bytes(canary + canary)));
    QVERIFY(m_keychain->read({"three", CredentialKind::Password})->sameAs(bytes("only in the file")));
    QVERIFY(!store->file().exists());
    QVERIFY(errorOf<ClientError>([&] { (void)store->useKeychain(); }));
    const QString found = watch.stop();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void tst_ChosenStore::unreachableKeychainRefuses()
{
    const auto store = make();
    m_keychain->failReads = 1;   // the second credential
    const auto error = errorOf<StorageError>([&] { (void)store->usePassphraseFile(bytes("right"), {firstId, secondId}, Unreachable::Refuse); });
    QVERIFY(error);
    m_keychain->failReads = -1;
    QCOMPARE(store->place(), CredentialPlace::Keychain);
    QVERIFY(!store->file().exists());
    QVERIFY(store->read(firstId)->sameAs(bytes(canary)));
    QVERIFY(store->read(secondId));
}

void tst_ChosenStore::unreachableKeychainIsLeft()
{
    const auto store = make();
    m_keychain->failReads = 0;
    const MoveReport report = store->usePassphraseFile(bytes("right"), {firstId, secondId}, Unreachable::Leave);
    QCOMPARE(report.moved, 0U);
    QCOMPARE(report.missing, (std::vector{firstId, secondId}));
    m_keychain->failReads = -1;
    QCOMPARE(store->place(), CredentialPlace::PassphraseFile);
    QVERIFY(m_keychain->read(firstId)->sameAs(bytes(canary)));
}

void tst_ChosenStore::oldCopyThatStays()
{
    const auto store = make();
    m_keychain->failRemoves = 1;
    const MoveReport report = store->usePassphraseFile(bytes("right"), {firstId, secondId}, Unreachable::Refuse);
    QCOMPARE(report.moved, 2U);
    QCOMPARE(report.left, 1U);
    QVERIFY(!report.leftReason.empty());
    QVERIFY(store->read(secondId));
    QVERIFY(m_keychain->read(secondId));
}

void tst_ChosenStore::backFailsHalfWay()
{
    const auto store = inFile();
    m_keychain->failWrites = 1;
    QVERIFY(errorOf<StorageError>([&] { (void)store->useKeychain(); }));
    QCOMPARE(store->place(), CredentialPlace::PassphraseFile);
    QVERIFY(store->read(firstId)->sameAs(bytes(canary)));
    QVERIFY(store->read(secondId)->sameAs(bytes(canary + canary)));
    QVERIFY(!m_keychain->read(firstId));
    m_keychain->failWrites = -1;
    QCOMPARE(store->useKeychain().moved, 2U);
}

// The program ended after the file was made and before the choice was written: the keychain still has everything.
void tst_ChosenStore::interruptedMove()
{
    PassphraseCredentialStore(folder() + "/credentials.sealed").create(bytes("of the first try"), cheap);
    const auto store = make();
    QCOMPARE(store->place(), CredentialPlace::Keychain);
    QVERIFY(store->read(firstId));
    QCOMPARE(store->usePassphraseFile(bytes("right"), {firstId, secondId}, Unreachable::Refuse).moved, 2U);
    QVERIFY(store->read(firstId)->sameAs(bytes(canary)));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("credentials.sealed.kept-*")}).size(), 1);
}

void tst_ChosenStore::otherProgramFollows()
{
    const auto other = make();
    QVERIFY(other->read(firstId));
    const auto store = inFile();
    other->setPassphraseSource([](const Sentence &) { return std::optional(bytes("right")); });
    QVERIFY(other->read(firstId)->sameAs(bytes(canary)));
    other->write({"three", CredentialKind::ApiKey}, bytes("x"));
    QVERIFY(store->read({"three", CredentialKind::ApiKey}));
    (void)store->useKeychain();
    QVERIFY(other->read(firstId)->sameAs(bytes(canary)));
    QCOMPARE(other->place(), CredentialPlace::Keychain);
}

void tst_ChosenStore::unknownPlaceIsNoGuess_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("passphrase");
    QTest::newRow("later format") << QByteArray("{\"format\": 2, \"place\": \"keychain\"}");
    QTest::newRow("unknown place") << QByteArray("{\"format\": 1, \"place\": \"cloud\"}");
    QTest::newRow("no place") << QByteArray("{\"format\": 1}");
    QTest::newRow("a number") << QByteArray("{\"format\": 1, \"place\": 7}");
}

void tst_ChosenStore::unknownPlaceIsNoGuess()
{
    QFETCH(QByteArray, content);
    QFile file(m_folder->filePath(QStringLiteral("credentials-place.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto store = make();
    QVERIFY(errorOf<StorageError>([&] { (void)store->read(firstId); }));
    QVERIFY(errorOf<StorageError>([&] { store->write(firstId, bytes("x")); }));
    QVERIFY(errorOf<StorageError>([&] { store->unlock(SecretBytes()); }));
    QVERIFY(!store->unavailableReason().empty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(m_keychain->read(firstId)->sameAs(bytes(canary)));
}

void tst_ChosenStore::fileIsGone()
{
    const auto store = inFile();
    QVERIFY(QFile::remove(QString::fromStdString(store->file().path())));
    const auto error = errorOf<StorageError>([&] { (void)store->read(firstId); });
    QVERIFY(error);
    QVERIFY2(mentions(*error, "is not there"), error->what());
    QVERIFY(!store->unavailableReason().empty());
    // A program that starts now does not ask for a passphrase that opens nothing.
    const auto fresh = make();
    bool asked = false;
    fresh->setPassphraseSource([&](const Sentence &) {
        asked = true;
        return std::optional(bytes("right"));
    });
    QVERIFY(errorOf<StorageError>([&] { (void)fresh->read(firstId); }));
    QVERIFY(!asked);
    QCOMPARE(fresh->useKeychain().moved, 0U);
    QCOMPARE(store->place(), CredentialPlace::Keychain);
}

void tst_ChosenStore::forgottenPassphrase()
{
    QByteArray before;
    {
        const auto store = inFile();
        QFile file(QString::fromStdString(store->file().path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        before = file.readAll();
    }
    const auto store = make();
    const std::string aside = store->putFileAside();
    QFile file(QString::fromStdString(aside));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(store->place(), CredentialPlace::Keychain);
    QVERIFY(!store->file().exists());
}

void tst_ChosenStore::asksOnceForManyReaders()
{
    (void)inFile();
    const auto store = make();
    std::atomic<int> asked = 0;
    store->setPassphraseSource([&](const Sentence &problem) {
        ++asked;
        QTest::qSleep(20);
        return problem.empty() ? std::optional(bytes("right")) : std::nullopt;
    });
    std::atomic<int> good = 0;
    {
        std::vector<JoiningThread> readers;
        for (int i = 0; i < 6; ++i) {
            readers.emplace_back([&] { good += store->read(firstId)->sameAs(bytes(canary)) ? 1 : 0; });
        }
    }
    QCOMPARE(good.load(), 6);
    QCOMPARE(asked.load(), 1);
}

void tst_ChosenStore::asksAgainAfterAWrongOne()
{
    (void)inFile();
    const auto store = make();
    std::vector<std::string> problems;
    store->setPassphraseSource([&](const Sentence &problem) {
        problems.push_back(problem.english());
        return std::optional(bytes(problems.size() < 3 ? "wrong" : "right"));
    });
    QVERIFY(store->read(firstId)->sameAs(bytes(canary)));
    QCOMPARE(problems.size(), 3U);
    QVERIFY(problems[0].empty());
    QVERIFY(!problems[1].empty());
    QVERIFY(problems[1].find("wrong") == std::string::npos);
}

void tst_ChosenStore::declined()
{
    (void)inFile();
    const auto store = make();
    int asked = 0;
    store->setPassphraseSource([&](const Sentence &) {
        ++asked;
        return std::optional<SecretBytes>();
    });
    const auto error = errorOf<StorageError>([&] { (void)store->read(firstId); });
    QVERIFY(error);
    QVERIFY2(mentions(*error, "locked"), error->what());
    QCOMPARE(asked, 1);
    // After a wrong one the reason is that it was wrong.
    store->setPassphraseSource([](const Sentence &problem) { return problem.empty() ? std::optional(bytes("wrong")) : std::nullopt; });
    QVERIFY(errorOf<AuthError>([&] { (void)store->read(firstId); }));
}

void tst_ChosenStore::nobodyToAsk()
{
    (void)inFile();
    QVERIFY(errorOf<StorageError>([&] { (void)make()->read(firstId); }));
    QVERIFY(errorOf<StorageError>([&] { make()->write(firstId, bytes("x")); }));
    QCOMPARE(make()->unavailableReason().english(), std::string());   // it can be used: with the passphrase
}

void tst_ChosenStore::lockedReadsNothing()
{
    const auto store = make();
    store->lock();
    for (const auto &error : {errorOf<StorageError>([&] { (void)store->read(firstId); }), errorOf<StorageError>([&] { store->write(firstId, bytes("x")); }),
                              errorOf<StorageError>([&] { store->remove(firstId); }), errorOf<StorageError>([&] { (void)store->usePassphraseFile(bytes("right"), {}, Unreachable::Leave); })}) {
        QVERIFY(error);
        QVERIFY2(mentions(*error, "Strongroom is locked"), error->what());
    }
    m_access->declines = true;
    QVERIFY(errorOf<StorageError>([&] { store->unlock(SecretBytes()); }));
    QVERIFY(errorOf<StorageError>([&] { (void)store->read(firstId); }));
    m_access->declines = false;
    store->unlock(SecretBytes());
    QCOMPARE(m_access->asked, 2);
    QVERIFY(store->read(firstId)->sameAs(bytes(canary)));

    const auto file = inFile();
    bool asked = false;
    file->setPassphraseSource([&](const Sentence &) {
        asked = true;
        return std::optional(bytes("right"));
    });
    file->lock();
    QVERIFY(!file->file().isUnlocked());
    QVERIFY(errorOf<StorageError>([&] { (void)file->read(firstId); }));
    QVERIFY(!asked);   // the lock page asks
    QVERIFY(errorOf<AuthError>([&] { file->unlock(bytes("wrong")); }));
    QVERIFY(errorOf<StorageError>([&] { (void)file->read(firstId); }));
    file->unlock(bytes("right"));
    QVERIFY(file->read(firstId)->sameAs(bytes(canary)));
}

// Denied keeps the lock closed. Absent does not: nobody could ever answer, and there is nothing behind it.
void tst_ChosenStore::unlocksWithoutAnyKeychain()
{
    m_access->declines = true;
    bool absent = false;
    ChosenCredentialStore store(folder(), Keychain{m_keychain, m_access, {}, [&] { return absent; }}, cheap);
    store.lock();
    QVERIFY(errorOf<StorageError>([&] { store.unlock(SecretBytes()); }));
    QVERIFY(errorOf<StorageError>([&] { (void)store.read(firstId); }));
    absent = true;
    store.unlock(SecretBytes());
    m_keychain->failReads = 0;
    QVERIFY(errorOf<StorageError>([&] { (void)store.read(firstId); }));   // as without a lock
    m_keychain->failReads = -1;
}

void tst_ChosenStore::lockedWhileAsking()
{
    (void)inFile();
    const auto store = make();
    store->setPassphraseSource([&](const Sentence &) {
        store->lock();
        return std::optional(bytes("right"));
    });
    QVERIFY(errorOf<StorageError>([&] { (void)store->read(firstId); }));
    QVERIFY(!store->file().isUnlocked());
}

// The connection remembers what it stored: it is missed in words, and nothing is made in its place.
void tst_ChosenStore::entryDeletedBehindOurBack()
{
    const auto store = inFile();
    connections::Connection connection;
    connection.id = firstId.connectionId;
    connection.name = "Acme";
    connection.storedCredentials = {CredentialKind::ClientSecret};
    QCOMPARE(connections::readCredentials(connection, *store).size(), 1U);
    PassphraseCredentialStore other(store->file().path());
    other.unlock(bytes("right"));
    other.remove(firstId);
    const auto error = errorOf<StorageError>([&] { (void)connections::readCredentials(connection, *store); });
    QVERIFY(error);
    QVERIFY2(mentions(*error, "was stored in the passphrase file and is not found there"), error->what());
    QVERIFY2(error->advice().find("enter it again") != std::string::npos, error->advice().c_str());
    QCOMPARE(other.entries(), std::vector<std::string>{"two/secrets_data"});
}

QTEST_GUILESS_MAIN(tst_ChosenStore)
#include "tst_chosen_store.moc"
