// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "keychain/MemoryCredentialStore.h"
#include "keychain/Pieces.h"

#include <QTest>

#include <map>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::keychain;

namespace {

// Entries in memory; fails at the n-th change, or forgets what it is told to keep.
class FakeItems final : public ItemStore {
public:
    enum class Break { Nothing, Throw, Forget };

    std::optional<SecretBytes> readItem(const std::string &name) override
    {
        const auto found = items.find(name);
        return found == items.end() ? std::nullopt : std::optional(SecretBytes(std::string_view(found->second)));
    }
    void writeItem(const std::string &name, const SecretBytes &value) override
    {
        largest = std::max(largest, value.size());
        if (broken()) {
            return;
        }
        items[name] = std::string(value.text());
    }
    void removeItem(const std::string &name) override
    {
        if (broken()) {
            return;
        }
        items.erase(name);
    }

    std::map<std::string, std::string> items;
    std::size_t largest = 0;
    Break how = Break::Nothing;
    int at = -1;
    int changes = 0;

private:
    bool broken()
    {
        if (changes++ != at) {
            return false;
        }
        if (how == Break::Throw) {
            throw StorageError("broken");
        }
        return how == Break::Forget;
    }
};

std::string textOfSize(std::size_t size, char first)
{
    std::string text(size, ' ');
    for (std::size_t i = 0; i < size; ++i) {
        text[i] = static_cast<char>(first + static_cast<char>(i % 23));
    }
    return text;
}

SecretBytes secret(const std::string &text) { return SecretBytes(std::string_view(text)); }

} // namespace

class tst_Keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveNames();
    void memoryRoundTrip();
    void memoryFromManyThreads();
    void piecesRoundTrip_data();
    void piecesRoundTrip();
    void entriesStayBelowTheLimit();
    void bigThenSmallLeavesNothing();
    void oldValueStaysWhenWritingFails_data();
    void oldValueStaysWhenWritingFails();
    void tornPiecesAreNoticed_data();
    void tornPiecesAreNoticed();
    void foreignHeaderIsNotTouched();
    void removedIsGone();
    void removeThatDoesNotRemove();
};

void tst_Keychain::kindsHaveNames()
{
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(CredentialKind::ApiKey))), QByteArrayLiteral("api_key"));
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(CredentialKind::ClientId))), QByteArrayLiteral("client_id"));
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(CredentialKind::ClientSecret))), QByteArrayLiteral("client_secret"));
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(CredentialKind::SecretsData))), QByteArrayLiteral("secrets_data"));
}

void tst_Keychain::memoryRoundTrip()
{
    MemoryCredentialStore store;
    const CredentialId key{"one", CredentialKind::ApiKey};
    const CredentialId otherKind{"one", CredentialKind::SecretsData};
    const CredentialId otherConnection{"two", CredentialKind::ApiKey};
    QVERIFY(!store.read(key));
    store.write(key, secret("first"));
    store.write(otherKind, secret(""));
    QVERIFY(store.read(key)->sameAs(secret("first")));
    QVERIFY(store.read(otherKind)->empty());
    QVERIFY(!store.read(otherConnection));
    store.write(key, secret("second"));
    QVERIFY(store.read(key)->sameAs(secret("second")));
    store.remove(key);
    store.remove(key);
    QVERIFY(!store.read(key));
    QVERIFY(store.read(otherKind));
    QCOMPARE(store.description().english(), std::string("memory only"));
}

void tst_Keychain::memoryFromManyThreads()
{
    MemoryCredentialStore store;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&store, t] {
            for (int i = 0; i < 50; ++i) {
                const CredentialId id{std::to_string(t), CredentialKind::ApiKey};
                store.write(id, secret(std::to_string(i)));
                store.write({"shared", CredentialKind::ApiKey}, secret(std::to_string(t)));
                (void)store.read({"shared", CredentialKind::ApiKey});
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (int t = 0; t < 4; ++t) {
        QVERIFY(store.read({std::to_string(t), CredentialKind::ApiKey})->sameAs(secret("49")));
    }
}

void tst_Keychain::piecesRoundTrip_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("entries");
    // A value is in the header up to 256 bytes less the six of "value:".
    QTest::newRow("empty") << 0 << 1;
    QTest::newRow("one byte") << 1 << 1;
    QTest::newRow("largest in one entry") << 250 << 1;
    QTest::newRow("one byte more") << 251 << 2;
    QTest::newRow("exactly one piece") << 256 << 2;
    QTest::newRow("two pieces") << 257 << 3;
    QTest::newRow("exactly four pieces") << 1024 << 5;
    QTest::newRow("many") << 10'001 << 41;
}

void tst_Keychain::piecesRoundTrip()
{
    QFETCH(int, size);
    QFETCH(int, entries);
    FakeItems items;
    Pieces pieces(items, 256);
    const std::string text = textOfSize(static_cast<std::size_t>(size), 'a');
    pieces.write("name", secret(text));
    QVERIFY(pieces.read("name")->sameAs(secret(text)));
    QCOMPARE(items.items.size(), static_cast<std::size_t>(entries));
}

void tst_Keychain::entriesStayBelowTheLimit()
{
    FakeItems items;
    Pieces pieces(items, 2500);
    pieces.write("name", secret(textOfSize(100'000, '0')));
    QCOMPARE(items.largest, 2500U);
}

void tst_Keychain::bigThenSmallLeavesNothing()
{
    FakeItems items;
    Pieces pieces(items, 256);
    for (const std::size_t size : {5000U, 3000U, 9000U, 10U, 700U}) {
        const std::string text = textOfSize(size, 'A');
        pieces.write("name", secret(text));
        QVERIFY(pieces.read("name")->sameAs(secret(text)));
        QCOMPARE(items.items.size(), size <= 250 ? 1U : 1 + (size + 255) / 256);
    }
}

void tst_Keychain::oldValueStaysWhenWritingFails_data()
{
    QTest::addColumn<int>("oldSize");
    QTest::addColumn<int>("newSize");
    QTest::addColumn<bool>("forget");
    for (const int oldSize : {-1, 20, 1000}) {
        for (const int newSize : {30, 1500}) {
            for (const bool forget : {false, true}) {
                QTest::addRow("%d to %d%s", oldSize, newSize, forget ? ", silently" : "") << oldSize << newSize << forget;
            }
        }
    }
}

void tst_Keychain::oldValueStaysWhenWritingFails()
{
    QFETCH(int, oldSize);
    QFETCH(int, newSize);
    QFETCH(bool, forget);
    const std::string oldText = textOfSize(static_cast<std::size_t>(std::max(0, oldSize)), 'a');
    const std::string newText = textOfSize(static_cast<std::size_t>(newSize), 'A');
    // Break every change in turn, until one is beyond the write.
    int failures = 0;
    for (int at = 0;; ++at) {
        FakeItems items;
        Pieces pieces(items, 256);
        if (oldSize >= 0) {
            pieces.write("name", secret(oldText));
        }
        items.changes = 0;
        items.at = at;
        items.how = forget ? FakeItems::Break::Forget : FakeItems::Break::Throw;
        bool failed = false;
        try {
            pieces.write("name", secret(newText));
        } catch (const StorageError &) {
            failed = true;
            ++failures;
        }
        const bool reached = items.changes > at;
        items.how = FakeItems::Break::Nothing;
        const auto now = pieces.read("name");
        if (failed) {
            QCOMPARE(now.has_value(), oldSize >= 0);
            if (now) {
                QVERIFY(now->sameAs(secret(oldText)));
            }
        } else {
            QVERIFY(now->sameAs(secret(newText)));
        }
        // Whatever was left behind goes with the next write.
        pieces.write("name", secret(newText));
        QVERIFY(pieces.read("name")->sameAs(secret(newText)));
        if (!forget) {   // a keychain that only says it deleted keeps what it likes
            QCOMPARE(items.items.size(), newSize <= 250 ? 1U : 1U + static_cast<std::size_t>(newSize + 255) / 256);
        }
        if (!reached) {
            break;
        }
    }
    QVERIFY(failures >= 1);
}

void tst_Keychain::tornPiecesAreNoticed_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("content");
    const QByteArray piece = QByteArray(256, 'x');
    QTest::newRow("first piece missing") << QStringLiteral("name/a/0") << QByteArray();
    QTest::newRow("last piece missing") << QStringLiteral("name/a/3") << QByteArray();
    QTest::newRow("piece replaced") << QStringLiteral("name/a/1") << piece;
    QTest::newRow("piece too short") << QStringLiteral("name/a/1") << QByteArrayLiteral("x");
    QTest::newRow("piece too long") << QStringLiteral("name/a/3") << QByteArray(4000, 'x');
    QTest::newRow("header cut") << QStringLiteral("name") << QByteArrayLiteral("pieces:a:4");
    QTest::newRow("header with an absurd size") << QStringLiteral("name") << "pieces:a:4:99999999999:" + QByteArray(64, '0');
    QTest::newRow("header with a wrong count") << QStringLiteral("name") << "pieces:a:3:1000:" + QByteArray(64, '0');
    QTest::newRow("header with other generation") << QStringLiteral("name") << "pieces:b:4:1000:" + QByteArray(64, '0');
    QTest::newRow("header of nobody") << QStringLiteral("name") << QByteArrayLiteral("hello");
}

void tst_Keychain::tornPiecesAreNoticed()
{
    QFETCH(QString, entry);
    QFETCH(QByteArray, content);
    FakeItems items;
    Pieces pieces(items, 256);
    pieces.write("name", secret(textOfSize(1000, 'a')));
    QVERIFY(items.items.contains(entry.toStdString()));
    if (content.isEmpty()) {
        items.items.erase(entry.toStdString());
    } else {
        items.items[entry.toStdString()] = content.toStdString();
    }
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)pieces.read("name"));
    // A new value is written over the wreck.
    pieces.write("name", secret("fine"));
    QVERIFY(pieces.read("name")->sameAs(secret("fine")));
    QCOMPARE(items.items.size(), 1U);
}

void tst_Keychain::foreignHeaderIsNotTouched()
{
    FakeItems items;
    items.items["name"] = "somebody else's";
    Pieces pieces(items, 256);
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)pieces.read("name"));
    QCOMPARE(items.items["name"], std::string("somebody else's"));
    QCOMPARE(items.changes, 0);
}

void tst_Keychain::removedIsGone()
{
    FakeItems items;
    Pieces pieces(items, 256);
    pieces.write("name", secret(textOfSize(1000, 'a')));
    pieces.write("other", secret("kept"));
    pieces.remove("name");
    pieces.remove("name");
    QVERIFY(!pieces.read("name"));
    QCOMPARE(items.items.size(), 1U);
    QVERIFY(pieces.read("other")->sameAs(secret("kept")));
}

void tst_Keychain::removeThatDoesNotRemove()
{
    FakeItems items;
    Pieces pieces(items, 256);
    pieces.write("name", secret("x"));
    items.changes = 0;
    items.at = 0;
    items.how = FakeItems::Break::Forget;
    QVERIFY_THROWS_EXCEPTION(StorageError, pieces.remove("name"));
}

QTEST_APPLESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
