// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// With the argument "writer" it is one of several programs that write to the same file.
#include "base/Error.h"
#include "keychain/PassphraseCredentialStore.h"
#include "support/Figures.h"
#include "support/PlainTextScan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::keychain;
using namespace strongroom::test;

namespace {

constexpr Argon2Cost cheap{1, 8};
const std::string canary = "canary-4f1d-of-the-passphrase-file";
const std::string connectionCanary = "connection-name-canary-77aa";

SecretBytes bytes(const std::string &text) { return SecretBytes(std::string_view(text)); }
CredentialId idOf(const std::string &connection) { return {connection, CredentialKind::ClientSecret}; }

std::string textOf20KiB()
{
    std::string text = canary;
    for (int i = 0; text.size() < 20'480; ++i) {
        text.append(std::to_string(i)).append(",");
    }
    text.resize(20'480);
    return text;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

// As an attacker would who knows the format: the checksum fits again.
QByteArray withChecksum(QByteArray content)
{
    content.chop(32);
    return content + QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

void putNumber(QByteArray &content, qsizetype at, quint32 value)
{
    for (int i = 0; i < 4; ++i) {
        content[at + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
    }
}

quint32 numberAt(const QByteArray &content, qsizetype at)
{
    quint32 value = 0;
    for (int i = 0; i < 4; ++i) {
        value |= static_cast<quint32>(static_cast<unsigned char>(content[at + i])) << (8 * i);
    }
    return value;
}

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

class tst_PassphraseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndFinds_data();
    void keepsAndFinds();
    void formatIsAsDescribed();
    void onlyItsOwnerReadsIt();
    void nothingIsInTheClearWhileItWrites();
    void wrongPassphrase();
    void anyFlippedByteIsDamage();
    void everyTruncationIsDamage();
    void changedOnPurpose();
    void laterVersion();
    void absurdCosts_data();
    void absurdCosts();
    void standardCost();
    void notAFile();
    void lockForgets();
    void changePassphrase();
    void changedBehindOurBack();
    void deletedBehindOurBack();
    void emptyPassphrase();
    void programsWriteAtOnce();
    void killedWhileWriting();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("data/credentials.sealed")); }
    [[nodiscard]] std::unique_ptr<PassphraseCredentialStore> opened() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_PassphraseStore::init() { m_folder = std::make_unique<QTemporaryDir>(); }

// The file with one entry; unlocked.
std::unique_ptr<PassphraseCredentialStore> tst_PassphraseStore::opened() const
{
    auto store = std::make_unique<PassphraseCredentialStore>(path().toStdString());
    if (store->exists()) {
        store->unlock(bytes("right"));
    } else {
        store->create(bytes("right"), cheap);
        store->write(idOf(connectionCanary), bytes(canary));
    }
    return store;
}

void tst_PassphraseStore::keepsAndFinds_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 32;
    QTest::newRow("20 KiB") << 20'480;
    QTest::newRow("300 kB") << 300'000;
}

void tst_PassphraseStore::keepsAndFinds()
{
    QFETCH(int, size);
    std::string value(static_cast<std::size_t>(size), '\0');
    for (std::size_t i = 0; i < value.size(); ++i) {
        value[i] = static_cast<char>(i % 253);
    }
    opened()->write(idOf("a"), bytes(value));
    const auto store = opened();
    QVERIFY(store->read(idOf("a"))->sameAs(bytes(value)));
    QVERIFY(store->read(idOf(connectionCanary))->sameAs(bytes(canary)));
    QVERIFY(!store->read({"a", CredentialKind::ApiKey}));
    store->write(idOf("a"), bytes("other"));
    QVERIFY(opened()->read(idOf("a"))->sameAs(bytes("other")));
    store->remove(idOf("a"));
    store->remove(idOf("a"));
    QVERIFY(!opened()->read(idOf("a")));
    QVERIFY(opened()->read(idOf(connectionCanary)));
}

// Opened by hand with libsodium, from the description alone.
void tst_PassphraseStore::formatIsAsDescribed()
{
    (void)opened();
    const QByteArray file = contentOf(path());
    QCOMPARE(file.left(16), QByteArray("StrongroomVault\0", 16));
    QCOMPARE(numberAt(file, 16), 1U);
    QCOMPARE(numberAt(file, 20), 2U);
    QCOMPARE(numberAt(file, 24), cheap.passes);
    QCOMPARE(numberAt(file, 28), cheap.memoryKiB);
    QCOMPARE(QCryptographicHash::hash(file.chopped(32), QCryptographicHash::Sha256), file.last(32));
    const auto *const raw = reinterpret_cast<const unsigned char *>(file.constData());
    unsigned char key[32];
    QCOMPARE(crypto_pwhash(key, sizeof key, "right", 5, raw + 32, numberAt(file, 24), numberAt(file, 28) * 1024UL, crypto_pwhash_ALG_ARGON2ID13), 0);
    QByteArray plain(file.size() - 72 - 16 - 32, '\0');
    QCOMPARE(plain.size() % 4096, 0);
    unsigned long long size = 0;
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), &size, nullptr, raw + 72, static_cast<unsigned long long>(file.size() - 72 - 32), raw, 72,
                                                        raw + 48, key),
             0);
    QCOMPARE(numberAt(plain, 0), 1U);
    const QByteArray name = QByteArray::fromStdString(connectionCanary) + "/client_secret";
    QCOMPARE(numberAt(plain, 4), static_cast<quint32>(name.size()));
    QCOMPARE(plain.mid(8, name.size()), name);
    QCOMPARE(numberAt(plain, 8 + name.size()), static_cast<quint32>(canary.size()));
    QCOMPARE(plain.mid(12 + name.size(), static_cast<qsizetype>(canary.size())).toStdString(), canary);
}

void tst_PassphraseStore::onlyItsOwnerReadsIt()
{
    const auto store = opened();
    store->write(idOf("b"), bytes("x"));
#ifndef Q_OS_WIN
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther), QFile::Permissions());
#endif
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("data"))).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("credentials.sealed")});
}

void tst_PassphraseStore::nothingIsInTheClearWhileItWrites()
{
    const auto store = opened();
    PlainTextWatch value({m_folder->path()}, canary);
    PlainTextWatch name({m_folder->path()}, connectionCanary);
    const std::string big = textOf20KiB();
    for (int i = 0; i < (isLongForm() ? 200 : 15); ++i) {
        store->write(idOf(connectionCanary), bytes(big + std::to_string(i)));
    }
    store->changePassphrase(bytes("right"), bytes("another"), cheap);
    const QString values = value.stop();
    const QString names = name.stop();
    QVERIFY2(value.looks() > 3, "nobody looked");
    QVERIFY2(values.isEmpty(), qPrintable(values));
    QVERIFY2(names.isEmpty(), qPrintable(names));
    // The scan itself finds what is there.
    replaceContent(m_folder->filePath(QStringLiteral("plain")), QByteArray::fromStdString("xx" + canary + "yy").toBase64());
    QVERIFY(!plainTextBelow({m_folder->path()}, canary).isEmpty());
}

void tst_PassphraseStore::wrongPassphrase()
{
    (void)opened();
    const QByteArray before = contentOf(path());
    PassphraseCredentialStore store(path().toStdString());
    const auto error = errorOf<AuthError>([&] { store.unlock(bytes("wrong")); });
    QVERIFY(error);
    QCOMPARE(error->failure(), AuthFailure::InvalidCredentials);
    QVERIFY(!error->advice().empty());
    QVERIFY(!store.isUnlocked());
    const auto change = errorOf<AuthError>([&] { store.changePassphrase(bytes("wrong"), bytes("new"), cheap); });
    QVERIFY(change);
    QCOMPARE(contentOf(path()), before);
}

void tst_PassphraseStore::anyFlippedByteIsDamage()
{
    (void)opened();
    const QByteArray good = contentOf(path());
    for (qsizetype at = 0; at < good.size(); at += at < 200 || at > good.size() - 60 ? 1 : 97) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x10);
        replaceContent(path(), bad);
        PassphraseCredentialStore store(path().toStdString());
        const auto error = errorOf<CryptoError>([&] { store.unlock(bytes("right")); });
        QVERIFY2(error, qPrintable(QStringLiteral("byte %1").arg(at)));
        QVERIFY(!error->advice().empty());
        QCOMPARE(contentOf(path()), bad);
    }
}

void tst_PassphraseStore::everyTruncationIsDamage()
{
    const auto store = opened();
    const QByteArray good = contentOf(path());
    for (qsizetype size = 0; size < good.size(); size += size < 200 || size > good.size() - 60 ? 1 : 97) {
        replaceContent(path(), good.first(size));
        PassphraseCredentialStore fresh(path().toStdString());
        QVERIFY2(errorOf<CryptoError>([&] { fresh.unlock(bytes("right")); }), qPrintable(QStringLiteral("%1 bytes").arg(size)));
        // Nor does one that has the key overwrite it.
        QVERIFY(errorOf<CryptoError>([&] { store->write(idOf("c"), bytes("x")); }));
        QCOMPARE(contentOf(path()), good.first(size));
    }
}

void tst_PassphraseStore::changedOnPurpose()
{
    const auto store = opened();
    const QByteArray good = contentOf(path());
    for (const qsizetype at : {qsizetype(24), qsizetype(33), qsizetype(50), qsizetype(72), qsizetype(1000), good.size() - 40}) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x02);
        bad = withChecksum(bad);
        replaceContent(path(), bad);
        PassphraseCredentialStore fresh(path().toStdString());
        fresh.check();   // nothing to see without the passphrase
        bool opens = true;
        try {
            fresh.unlock(bytes("right"));
        } catch (const VaultError &error) {
            opens = false;
            QVERIFY(error.kind() == ErrorKind::Auth || error.kind() == ErrorKind::Crypto);
        }
        QVERIFY2(!opens, qPrintable(QStringLiteral("byte %1").arg(at)));
        QVERIFY_THROWS_EXCEPTION(VaultError, (void)store->read(idOf(connectionCanary)));
        QCOMPARE(contentOf(path()), bad);
        replaceContent(path(), good);
        store->unlock(bytes("right"));
    }
}

void tst_PassphraseStore::laterVersion()
{
    (void)opened();
    QByteArray later = contentOf(path());
    putNumber(later, 16, 2);
    later = withChecksum(later);
    replaceContent(path(), later);
    PassphraseCredentialStore store(path().toStdString());
    const auto error = errorOf<CryptoError>([&] { store.unlock(bytes("right")); });
    QVERIFY(error);
    QVERIFY(mentions(*error, "later version"));
    QCOMPARE(contentOf(path()), later);
}

void tst_PassphraseStore::absurdCosts_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("memoryKiB");
    QTest::newRow("4 TiB") << 1U << 0xFFFF'FFFFU;
    QTest::newRow("3 GiB") << 1U << 3U * 1024 * 1024;
    QTest::newRow("a year of passes") << 0xFFFF'FFFFU << 8U;
    QTest::newRow("33 passes") << 33U << 8U;
    QTest::newRow("no pass") << 0U << 8U;
    QTest::newRow("no memory") << 1U << 0U;
}

// The attacker's checksum fits, and nothing is allocated: it would end the test.
void tst_PassphraseStore::absurdCosts()
{
    QFETCH(quint32, passes);
    QFETCH(quint32, memoryKiB);
    (void)opened();
    QByteArray bomb = contentOf(path());
    putNumber(bomb, 24, passes);
    putNumber(bomb, 28, memoryKiB);
    bomb = withChecksum(bomb);
    replaceContent(path(), bomb);
    PassphraseCredentialStore store(path().toStdString());
    const auto error = errorOf<CryptoError>([&] { store.unlock(bytes("right")); });
    QVERIFY(error);
    QVERIFY2(mentions(*error, "which no file of Strongroom does"), error->what());
    QCOMPARE(contentOf(path()), bomb);
}

void tst_PassphraseStore::standardCost()
{
    PassphraseCredentialStore store(path().toStdString());
    store.create(bytes("right"));
    const QByteArray file = contentOf(path());
    QVERIFY(numberAt(file, 24) >= 3);
    QVERIFY(numberAt(file, 28) >= 256 * 1024);
    PassphraseCredentialStore other(path().toStdString());
    QElapsedTimer timer;
    timer.start();
    other.unlock(bytes("right"));
    figure("passphrase file: opened with 3 passes over 256 MiB in " + std::to_string(timer.elapsed()) + " ms");
    QVERIFY(other.isUnlocked());
}

void tst_PassphraseStore::notAFile()
{
    QVERIFY(QDir().mkpath(path()));
    PassphraseCredentialStore store(path().toStdString());
    QVERIFY(errorOf<StorageError>([&] { store.unlock(bytes("right")); }));
    QVERIFY(errorOf<StorageError>([&] { store.create(bytes("right"), cheap); }));
    QVERIFY(QDir().rmdir(path()));
    replaceContent(m_folder->filePath(QStringLiteral("elsewhere")), "somebody's");
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("elsewhere")), path()));
    QVERIFY(errorOf<StorageError>([&] { store.create(bytes("right"), cheap); }));
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("elsewhere"))), QByteArray("somebody's"));
}

void tst_PassphraseStore::lockForgets()
{
    const auto store = opened();
    const QByteArray before = contentOf(path());
    store->lock();
    QVERIFY(!store->isUnlocked());
    for (const auto &error : {errorOf<StorageError>([&] { (void)store->read(idOf(connectionCanary)); }), errorOf<StorageError>([&] { store->write(idOf("d"), bytes("x")); }),
                              errorOf<StorageError>([&] { store->remove(idOf(connectionCanary)); }), errorOf<StorageError>([&] { (void)store->entries(); })}) {
        QVERIFY(error);
        QVERIFY(mentions(*error, "locked"));
        QVERIFY(error->retryable());
    }
    QCOMPARE(contentOf(path()), before);
    store->unlock(bytes("right"));
    QVERIFY(store->read(idOf(connectionCanary)));
}

void tst_PassphraseStore::changePassphrase()
{
    const auto store = opened();
    const QByteArray salt = contentOf(path()).mid(32, 16);
    store->changePassphrase(bytes("right"), bytes("new one"), cheap);
    QVERIFY(contentOf(path()).mid(32, 16) != salt);
    QVERIFY(store->read(idOf(connectionCanary))->sameAs(bytes(canary)));
    PassphraseCredentialStore other(path().toStdString());
    QVERIFY(errorOf<AuthError>([&] { other.unlock(bytes("right")); }));
    other.unlock(bytes("new one"));
    QVERIFY(other.read(idOf(connectionCanary))->sameAs(bytes(canary)));
}

void tst_PassphraseStore::changedBehindOurBack()
{
    const auto store = opened();
    const auto other = opened();
    other->changePassphrase(bytes("right"), bytes("new one"), cheap);
    const QByteArray before = contentOf(path());
    const auto error = errorOf<StorageError>([&] { store->write(idOf("e"), bytes("x")); });
    QVERIFY(error);
    QVERIFY2(mentions(*error, "another passphrase"), error->what());
    QVERIFY(!store->isUnlocked());
    QCOMPARE(contentOf(path()), before);
    store->unlock(bytes("new one"));
    store->write(idOf("e"), bytes("x"));
    QVERIFY(other->read(idOf("e"))->sameAs(bytes("x")));
}

// A file that is gone is no empty one: nothing is made in its place.
void tst_PassphraseStore::deletedBehindOurBack()
{
    const auto store = opened();
    QVERIFY(QFile::remove(path()));
    for (const auto &error : {errorOf<StorageError>([&] { (void)store->read(idOf(connectionCanary)); }), errorOf<StorageError>([&] { store->write(idOf("f"), bytes("x")); }),
                              errorOf<StorageError>([&] { store->unlock(bytes("right")); })}) {
        QVERIFY(error);
        QVERIFY2(mentions(*error, "is not there"), error->what());
        QVERIFY(!error->advice().empty());
    }
    QVERIFY(!QFile::exists(path()));
}

void tst_PassphraseStore::emptyPassphrase()
{
    PassphraseCredentialStore store(path().toStdString());
    QVERIFY(errorOf<ClientError>([&] { store.create(SecretBytes(), cheap); }));
    QVERIFY(!store.exists());
    const auto there = opened();
    QVERIFY(errorOf<ClientError>([&] { there->changePassphrase(bytes("right"), SecretBytes(), cheap); }));
    QVERIFY(errorOf<StorageError>([&] { there->create(bytes("again"), cheap); }));
    QVERIFY(opened()->read(idOf(connectionCanary)));
}

// Programs of their own, each with entries of its own and one that all write.
void tst_PassphraseStore::programsWriteAtOnce()
{
    const auto store = opened();
    const int programs = isLongForm() ? 4 : 3;
    const int writes = isLongForm() ? 200 : 25;
    PlainTextWatch watch({m_folder->path()}, canary);
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < programs; ++i) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("writer"), path(), QString::number(i), QString::number(writes)});
        running.push_back(std::move(process));
    }
    int reads = 0;
    for (const auto &process : running) {
        while (!process->waitForFinished(20)) {
            QVERIFY(process->state() != QProcess::NotRunning);
            QVERIFY(store->read(idOf(connectionCanary))->sameAs(bytes(canary)));
            const auto shared = store->read(idOf("shared"));
            QVERIFY(!shared || shared->text().starts_with(canary));
            ++reads;
        }
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
    }
    for (int i = 0; i < programs; ++i) {
        for (int n = 0; n < writes; ++n) {
            const auto value = store->read(idOf("program-" + std::to_string(i) + "-" + std::to_string(n)));
            QVERIFY2(value, qPrintable(QStringLiteral("lost: %1 of program %2").arg(n).arg(i)));
            QVERIFY(value->sameAs(bytes(canary + std::to_string(i * 1000 + n))));
        }
    }
    QCOMPARE(store->entries().size(), static_cast<std::size_t>(programs * writes + 2));
    const QString found = watch.stop();
    QVERIFY2(found.isEmpty(), qPrintable(found));
    figure("passphrase file: " + std::to_string(programs) + " programs wrote " + std::to_string(programs * writes) + " entries at once, " + std::to_string(reads) + " reads beside them: 0 lost, 0 mixed");
}

void tst_PassphraseStore::killedWhileWriting()
{
    (void)opened();
    const int kills = isLongForm() ? 100 : 8;
    std::size_t most = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("writer"), path(), QString::number(i), QStringLiteral("100000")});
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead());   // it has written once
        QTest::qSleep(i * 7 % 40);
        process.kill();
        QVERIFY(process.waitForFinished());
        const auto store = opened();
        QVERIFY(store->read(idOf(connectionCanary))->sameAs(bytes(canary)));
        most = std::max(most, store->entries().size());
        store->write(idOf("after"), bytes(std::to_string(i)));   // the dead program's lock holds nobody up
    }
    QVERIFY(most >= static_cast<std::size_t>(kills));
    QVERIFY2(plainTextBelow({m_folder->path()}, canary).isEmpty(), "plain text was left behind");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("writer")) {
        PassphraseCredentialStore store(arguments.value(2).toStdString());
        store.unlock(bytes("right"));
        const int program = arguments.value(3).toInt();
        for (int n = 0; n < arguments.value(4).toInt(); ++n) {
            store.write(idOf("program-" + std::to_string(program) + "-" + std::to_string(n)), bytes(canary + std::to_string(program * 1000 + n)));
            if (n % 5 == 0) {
                store.write(idOf("shared"), bytes(canary + "shared" + std::to_string(program)));   // whoever is last wins
            }
            if (n == 0) {
                std::puts("written");
                std::fflush(stdout);
            }
        }
        return 0;
    }
    tst_PassphraseStore test;
    return QTest::qExec(&test, arguments);
}
#include "tst_passphrase_store.moc"
