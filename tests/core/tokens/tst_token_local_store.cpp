// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The file of this computer: rows side by side, permissions, damage, a newer format, what it never holds.

#include "OpenedItem.h"

#include "base/Error.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"
#include "support/JoiningThread.h"
#include "tokens/TokenManager.h"
#include "tokens/TokenStore.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace strongroom;
using namespace strongroom::tokens;
using namespace Qt::StringLiterals;

namespace {

std::string textIn(TokenStore &store)
{
    const std::optional<StoredItem> item = store.read({});
    return item ? item->text.value_or("(other type)") : "(none)";
}

void sql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_token_local_store : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void madeWhenFirstWritten()
    {
        const auto one = store("one");
        QCOMPARE(textIn(*one), std::string("(none)"));
        QVERIFY(!one->remove({}));
        QVERIFY(!QFile::exists(path()));
        one->write("first", {});
        QCOMPARE(textIn(*one), std::string("first"));
        one->write("second", {});
        QCOMPARE(textIn(*one), std::string("second"));
        QCOMPARE(one->where().english(), std::string("this computer"));
    }

    void rowsSideBySide()
    {
        const auto one = store("one");
        const auto two = store("two");
        one->write("1", {});
        QCOMPARE(textIn(*two), std::string("(none)"));
        two->write("2", {});
        QVERIFY(one->remove({}));
        QVERIFY(!one->remove({}));
        QCOMPARE(textIn(*one), std::string("(none)"));
        QCOMPARE(textIn(*two), std::string("2"));
    }

    void forItsOwnerAlone()
    {
        const QString deep = m_folder->filePath(u"a/b/tokens.db"_s);
        localTokenStore(deep.toStdString(), "one")->write("x", {});
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(deep).permissions() & others));
        QVERIFY(!(QFileInfo(m_folder->filePath(u"a/b"_s)).permissions() & others));
        // Nothing else stays beside it.
        QCOMPARE(QDir(m_folder->filePath(u"a/b"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"tokens.db"_s});
    }

    void damagedFiles_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no database") << 0;
        QTest::newRow("broken pages") << 1;
        QTest::newRow("another table") << 2;
        QTest::newRow("cut") << 3;
    }
    void damagedFiles()
    {
        QFETCH(int, kind);
        store("one")->write("good", {});
        switch (kind) {
        case 0:
            overwrite(path(), 0, QByteArray(200, '#'));
            break;
        case 1:
            overwrite(path(), 100, QByteArray(3900, '\xff'));
            break;
        case 2:
            sql(path(), {u"DROP TABLE token"_s, u"CREATE TABLE token (a TEXT)"_s});
            break;
        default:
            QVERIFY(QFile::resize(path(), 4096));
        }
        const QByteArray before = contentOf(path());
        const auto one = store("one");
        QCOMPARE(textIn(*one), std::string("(none)"));
        QCOMPARE(contentOf(path() + u".damaged"_s), before);
        one->write("again", {});
        QCOMPARE(textIn(*one), std::string("again"));
        QVERIFY(!QFile::exists(path() + u".lock"_s));
    }

    // The one who writes finds it damaged.
    void damagedWhenWritten()
    {
        store("one")->write("good", {});
        overwrite(path(), 0, QByteArray(200, '#'));
        const auto two = store("two");
        two->write("new", {});
        QCOMPARE(textIn(*two), std::string("new"));
        QCOMPARE(textIn(*store("one")), std::string("(none)"));
        QVERIFY(QFile::exists(path() + u".damaged"_s));
    }

    // Many find it damaged at once: nobody puts the new file aside.
    void damagedForMany()
    {
        for (int round = 0; round < 5; ++round) {
            store("one")->write("good", {});
            overwrite(path(), 0, QByteArray(200, '#'));
            std::atomic<int> lost = 0;
            {
                std::vector<test::JoiningThread> threads;
                for (int i = 0; i < 6; ++i) {
                    threads.emplace_back([&, i] {
                        const auto mine = store("row" + std::to_string(i));
                        mine->write("mine", {});
                        lost += textIn(*mine) == "mine" ? 0 : 1;
                    });
                }
            }
            QCOMPARE(lost.load(), 0);
        }
    }

    void ofANewerProgram()
    {
        store("one")->write("good", {});
        sql(path(), {u"PRAGMA user_version = 2"_s});
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)store("one")->read({}));
        QVERIFY_THROWS_EXCEPTION(StorageError, store("one")->write("x", {}));
        QVERIFY(!QFile::exists(path() + u".damaged"_s));
    }

    void anotherType()
    {
        store("one")->write("good", {});
        sql(path(), {u"UPDATE token SET sealed = x'00ff'"_s});
        QCOMPARE(textIn(*store("one")), std::string("(other type)"));
    }

    void noPlaceForIt()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto inAFile = localTokenStore(m_folder->filePath(u"file/tokens.db"_s).toStdString(), "one");
        QVERIFY_THROWS_EXCEPTION(StorageError, inAFile->write("x", {}));
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        const auto aFolder = localTokenStore(m_folder->filePath(u"folder"_s).toStdString(), "one");
        QVERIFY_THROWS_EXCEPTION(StorageError, aFolder->write("x", {}));
    }

    void cancelled()
    {
        const CancellationSource source;
        source.cancel();
        QVERIFY_THROWS_EXCEPTION(CancelledError, store("one")->write("x", source.token()));
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)store("one")->read(source.token()));
        QVERIFY(!QFile::exists(path()));
    }

    // With the manager: what lies in the file is sealed for table "local" and the row, and holds neither token nor consumer.
    void whatLiesInIt()
    {
        TokenSettings settings;
        settings.place = TokenPlace::Local;
        settings.url = "https://auth.example/token";
        settings.tokenId = "connection-1";
        const auto transport = std::make_shared<test::FakeTransport>();
        transport->answerJson(200, R"({"access_token":"the-access-token","expires_in":3600})");
        const test::FakeClock clock;
        const auto consumer = [] { return fixedConsumer({SecretBytes(std::string_view("the-consumer-key")), SecretBytes(std::string_view("the-consumer-secret"))}); };
        {
            TokenManager manager(settings, consumer(), store(settings.rowId()), transport, clock);
            QCOMPARE(manager.origin(), std::string("this computer"));
            QVERIFY(manager.get({}).cached);
        }
        const std::string item = textIn(*store("connection-1"));
        const nlohmann::json object = test::openedSealedItem(item, "the-consumer-key", "the-consumer-secret", "local", "connection-1");
        QCOMPARE(object.at("access_token").get<std::string>(), std::string("the-access-token"));
        QCOMPARE(object.at("expiry").get<std::int64_t>(), std::int64_t(1'772'366'400'000 + 3'600'000));
        const QByteArray file = contentOf(path());
        for (const char *const secret : {"the-access-token", "the-consumer-key", "the-consumer-secret"}) {
            QVERIFY(!file.contains(secret));
        }
        // Another program that is started later.
        TokenManager later(settings, consumer(), store(settings.rowId()), transport, clock);
        const ManagedToken token = later.get({});
        QVERIFY(token.fromCache);
        QCOMPARE(transport->requestCount(), std::size_t(1));
        // A copy of the row in another row does not open.
        store("connection-2")->write(item, {});
        settings.tokenId = "connection-2";
        transport->answerJson(200, R"({"access_token":"another","expires_in":3600})");
        TokenManager other(settings, consumer(), store(settings.rowId()), transport, clock);
        const ManagedToken fresh = other.get({});
        QVERIFY(!fresh.fromCache);
        QCOMPARE(fresh.findings.size(), std::size_t(1));
        QCOMPARE(fresh.findings.front().diagnostic, Diagnostic::CacheItemUnreadable);
        // What is forgotten is overwritten.
        const QByteArray gone = QByteArray::fromStdString(textIn(*store("connection-2")));
        QVERIFY(contentOf(path()).contains(gone));
        QVERIFY(other.forget({}));
        QVERIFY(!contentOf(path()).contains(gone));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"tokens.db"_s); }
    [[nodiscard]] std::shared_ptr<TokenStore> store(const std::string &row) const { return localTokenStore(path().toStdString(), row); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_token_local_store)
#include "tst_token_local_store.moc"
