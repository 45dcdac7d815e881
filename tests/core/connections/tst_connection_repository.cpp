// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "connections/ConnectionRepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace strongroom;
using namespace strongroom::connections;
using nlohmann::json;

namespace {

// Every member away from its default.
Connection fullConnection()
{
    Connection connection;
    connection.id = newConnectionId();
    connection.name = "Büro, Zürich";
    connection.signIn = SignIn::ApiKey;
    connection.storage.environmentId = "env-1";
    connection.storage.endpoint = "https://vault.example/gw/";
    connection.storage.endpointMask = "";
    connection.storage.countriesEndpoint = "https://vault.example/countries";
    connection.storage.authEndpoints = {{"default", "https://auth.example/token"}, {"apac", "https://apac.example/token"}};
    connection.storage.encryption = incountry::Encryption::Off;
    connection.storage.normalizeKeys = incountry::KeyNormalization::LowerCase;
    connection.storage.searchKeys = incountry::SearchKeyStorage::Plain;
    connection.storage.timeout = std::chrono::seconds(7);
    connection.countries = {"us", "de"};
    connection.extraCaPem = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    connection.customCiphers = {{"f", "fernet", true}, {"", "fernet", false}};
    connection.storedCredentials = {keychain::CredentialKind::ApiKey, keychain::CredentialKind::SecretsData};
    return connection;
}

Connection plainConnection(const std::string &name)
{
    Connection connection;
    connection.id = newConnectionId();
    connection.name = name;
    connection.storage.environmentId = "env";
    return connection;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void compare(const Connection &actual, const Connection &expected)
{
    QCOMPARE(actual.id, expected.id);
    QCOMPARE(actual.name, expected.name);
    QVERIFY(actual.service == expected.service);
    QVERIFY(actual.origin == Origin::Saved);
    QVERIFY(actual.signIn == expected.signIn);
    QCOMPARE(actual.storage.environmentId, expected.storage.environmentId);
    QVERIFY(actual.storage.endpoint == expected.storage.endpoint);
    QVERIFY(actual.storage.endpointMask == expected.storage.endpointMask);
    QCOMPARE(actual.storage.countriesEndpoint, expected.storage.countriesEndpoint);
    QVERIFY(actual.storage.authEndpoints == expected.storage.authEndpoints);
    QVERIFY(actual.storage.encryption == expected.storage.encryption);
    QVERIFY(actual.storage.normalizeKeys == expected.storage.normalizeKeys);
    QVERIFY(actual.storage.searchKeys == expected.storage.searchKeys);
    QVERIFY(actual.storage.timeout == expected.storage.timeout);
    QVERIFY(actual.countries == expected.countries);
    QCOMPARE(actual.extraCaPem, expected.extraCaPem);
    QVERIFY(actual.customCiphers == expected.customCiphers);
    QVERIFY(actual.storedCredentials == expected.storedCredentials);
}

} // namespace

class tst_ConnectionRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFileMeansNone();
    void everythingComesBack();
    void defaultsAreNotWritten();
    void fileIsForTheUserAlone();
    void sameIdReplaces();
    void takenNameIsRefused();
    void onlySavedOnesAreSaved();
    void removeTakesOneAway();
    void unknownMembersAreCarried();
    void otherServicesAreCarried();
    void damagedFileIsKept_data();
    void damagedFileIsKept();
    void laterFormatIsLeftAlone();
    void unreadableFile();
    void folderIsMade();
    void folderCannotBeMade();
    void fullDiskKeepsTheOldFile();
    void concurrentSavesLoseNothing();
    void environmentNamesTheFolder();
    void idsAreDifferent();

private:
    [[nodiscard]] ConnectionRepository repository() const { return ConnectionRepository(m_path.toStdString()); }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_ConnectionRepository::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("connections.json"));
}

void tst_ConnectionRepository::noFileMeansNone()
{
    QVERIFY(repository().load().empty());
    QVERIFY(!QFileInfo::exists(m_path));
}

void tst_ConnectionRepository::everythingComesBack()
{
    const Connection full = fullConnection();
    const Connection plain = plainConnection("plain");
    repository().save(full);
    repository().save(plain);
    const std::vector<Connection> loaded = repository().load();
    QCOMPARE(loaded.size(), 2U);
    compare(loaded[0], full);
    compare(loaded[1], plain);
}

void tst_ConnectionRepository::defaultsAreNotWritten()
{
    repository().save(plainConnection("plain"));
    const QByteArray text = readFile(m_path);
    QVERIFY(text.contains("\"environment_id\""));
    QVERIFY(!text.contains("incountry.com"));
    QVERIFY(!text.contains("auth_endpoints"));
}

void tst_ConnectionRepository::fileIsForTheUserAlone()
{
#ifdef Q_OS_UNIX
    repository().save(plainConnection("one"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
    // Also when an older file was open to others.
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    repository().save(plainConnection("two"));
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
#else
    QSKIP("POSIX modes");
#endif
}

void tst_ConnectionRepository::sameIdReplaces()
{
    Connection connection = plainConnection("before");
    repository().save(connection);
    connection.name = "after";
    connection.storage.endpoint = "https://vault.example";
    repository().save(connection);
    connection.storage.endpoint.reset();
    repository().save(connection);
    const std::vector<Connection> loaded = repository().load();
    QCOMPARE(loaded.size(), 1U);
    QCOMPARE(loaded[0].name, std::string("after"));
    QVERIFY(!loaded[0].storage.endpoint);
}

void tst_ConnectionRepository::takenNameIsRefused()
{
    repository().save(plainConnection("same"));
    const QByteArray before = readFile(m_path);
    try {
        repository().save(plainConnection("same"));
        QFAIL("saved twice");
    } catch (const ClientError &error) {
        QCOMPARE(error.member(), std::string("name"));
    }
    QVERIFY_THROWS_EXCEPTION(ClientError, repository().save(plainConnection("")));
    QCOMPARE(readFile(m_path), before);
}

void tst_ConnectionRepository::onlySavedOnesAreSaved()
{
    Connection demo = plainConnection("demo");
    demo.origin = Origin::Demo;
    QVERIFY_THROWS_EXCEPTION(ClientError, repository().save(demo));
    Connection environment = plainConnection("environment");
    environment.origin = Origin::Environment;
    QVERIFY_THROWS_EXCEPTION(ClientError, repository().save(environment));
    QVERIFY(!QFileInfo::exists(m_path));
}

void tst_ConnectionRepository::removeTakesOneAway()
{
    const Connection one = plainConnection("one");
    const Connection two = plainConnection("two");
    repository().save(one);
    repository().save(two);
    repository().remove(one.id);
    repository().remove("no such id");
    const std::vector<Connection> loaded = repository().load();
    QCOMPARE(loaded.size(), 1U);
    QCOMPARE(loaded[0].name, std::string("two"));
}

void tst_ConnectionRepository::unknownMembersAreCarried()
{
    Connection connection = plainConnection("one");
    repository().save(connection);
    json document = json::parse(readFile(m_path).toStdString());
    document["window"] = {{"width", 800}};
    document["connections"][0]["colour"] = "#336699";
    document["connections"][0]["storage"]["compression"] = {"zstd", 3};
    writeFile(m_path, QByteArray::fromStdString(document.dump()));

    connection.name = "renamed";
    repository().save(connection);
    repository().save(plainConnection("two"));
    const json after = json::parse(readFile(m_path).toStdString());
    QCOMPARE(after["window"]["width"].get<int>(), 800);
    QCOMPARE(after["connections"][0]["name"].get<std::string>(), std::string("renamed"));
    QCOMPARE(after["connections"][0]["colour"].get<std::string>(), std::string("#336699"));
    QCOMPARE(after["connections"][0]["storage"]["compression"][1].get<int>(), 3);
}

void tst_ConnectionRepository::otherServicesAreCarried()
{
    writeFile(m_path, R"({"format": 1, "connections": [{"id": "x", "name": "notes", "service": "tokens", "realm": 5}]})");
    QVERIFY(repository().load().empty());
    repository().save(plainConnection("one"));
    QCOMPARE(repository().load().size(), 1U);
    const json after = json::parse(readFile(m_path).toStdString());
    QCOMPARE(after["connections"][0]["realm"].get<int>(), 5);
    // Its name is taken all the same.
    QVERIFY_THROWS_EXCEPTION(ClientError, repository().save(plainConnection("notes")));
}

void tst_ConnectionRepository::damagedFileIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArrayLiteral(R"({"format": 1, "connections": [{"id": "x", "na)");
    QTest::newRow("no JSON") << QByteArrayLiteral("\x00\x01garbage");
    QTest::newRow("a list") << QByteArrayLiteral("[]");
    QTest::newRow("no connections") << QByteArrayLiteral(R"({"format": 1})");
    QTest::newRow("no format") << QByteArrayLiteral(R"({"connections": []})");
    QTest::newRow("entry of a wrong type") << QByteArrayLiteral(R"({"format": 1, "connections": [5]})");
    QTest::newRow("name of a wrong type") << QByteArrayLiteral(R"({"format": 1, "connections": [{"id": "x", "name": 5, "storage": {}}]})");
    QTest::newRow("timeout of a wrong type") << QByteArrayLiteral(R"({"format": 1, "connections": [{"id": "x", "name": "y", "storage": {"timeout": "7"}}]})");
    QTest::newRow("unknown sign-in") << QByteArrayLiteral(R"({"format": 1, "connections": [{"id": "x", "name": "y", "sign_in": "magic", "storage": {}}]})");
    QTest::newRow("no storage") << QByteArrayLiteral(R"({"format": 1, "connections": [{"id": "x", "name": "y"}]})");
    QTest::newRow("very deep") << QByteArray(100'000, '[');
}

void tst_ConnectionRepository::damagedFileIsKept()
{
    QFETCH(QByteArray, content);
    for (const bool bySave : {false, true}) {
        init();
        writeFile(m_path, content);
        const auto act = [&] {
            if (bySave) {
                repository().save(plainConnection("new"));
            } else {
                (void)repository().load();
            }
        };
        try {
            act();
            QFAIL("not noticed");
        } catch (const StorageError &error) {
            QVERIFY(!error.advice().empty());
            QVERIFY(std::string(error.what()).find(".damaged-") != std::string::npos);
        }
        const QStringList kept = QDir(m_folder->path()).entryList({QStringLiteral("connections.json.damaged-*")});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(readFile(m_folder->filePath(kept.constFirst())), content);
        // From here on as if there had been none.
        QVERIFY(repository().load().empty());
        repository().save(plainConnection("new"));
        QCOMPARE(repository().load().size(), 1U);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("connections.json.damaged-*")}), kept);
    }
}

void tst_ConnectionRepository::laterFormatIsLeftAlone()
{
    const QByteArray content = R"({"format": 2, "connections": {"x": 1}, "more": []})";
    const QByteArray sameShape = R"({"format": 2, "connections": []})";
    for (const QByteArray &text : {sameShape}) {
        writeFile(m_path, text);
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)repository().load());
        QVERIFY_THROWS_EXCEPTION(StorageError, repository().save(plainConnection("new")));
        QCOMPARE(readFile(m_path), text);
    }
    // A shape nobody knows counts as damaged: kept beside, not lost.
    writeFile(m_path, content);
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)repository().load());
    const QStringList kept = QDir(m_folder->path()).entryList({QStringLiteral("connections.json.damaged-*")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(readFile(m_folder->filePath(kept.constFirst())), content);
}

void tst_ConnectionRepository::unreadableFile()
{
    // A folder in its place cannot be read by anybody, not even by root.
    QVERIFY(QDir().mkpath(m_path));
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)repository().load());
    QVERIFY_THROWS_EXCEPTION(StorageError, repository().save(plainConnection("new")));
    QVERIFY(QFileInfo(m_path).isDir());
}

void tst_ConnectionRepository::folderIsMade()
{
    m_path = m_folder->filePath(QStringLiteral("a/b/connections.json"));
    repository().save(plainConnection("one"));
    QCOMPARE(repository().load().size(), 1U);
}

void tst_ConnectionRepository::folderCannotBeMade()
{
    writeFile(m_folder->filePath(QStringLiteral("file")), "x");
    m_path = m_folder->filePath(QStringLiteral("file/connections.json"));
    QVERIFY_THROWS_EXCEPTION(StorageError, repository().save(plainConnection("one")));
}

void tst_ConnectionRepository::fullDiskKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    const Connection first = plainConnection("first");
    repository().save(first);
    const QByteArray before = readFile(m_path);

    // A file may not grow beyond what is there now: write fails with EFBIG, as it fails with ENOSPC on a full disk.
    struct rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit small = old;
    small.rlim_cur = static_cast<rlim_t>(before.size());
    auto *const oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    std::optional<StorageError> failure;
    try {
        repository().save(fullConnection());
    } catch (const StorageError &error) {
        failure = error;
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, oldHandler);

    QVERIFY(failure);
    QVERIFY(!failure->advice().empty());
    QCOMPARE(readFile(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("connections.json")});
    repository().save(fullConnection());
    QCOMPARE(repository().load().size(), 2U);
#else
    QSKIP("RLIMIT_FSIZE");
#endif
}

void tst_ConnectionRepository::concurrentSavesLoseNothing()
{
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([this, t] {
            for (int i = 0; i < 10; ++i) {
                repository().save(plainConnection(std::to_string(t) + "/" + std::to_string(i)));
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    const std::vector<Connection> loaded = repository().load();
    QCOMPARE(loaded.size(), 40U);
    for (int t = 0; t < 4; ++t) {
        for (int i = 0; i < 10; ++i) {
            const std::string name = std::to_string(t) + "/" + std::to_string(i);
            QVERIFY(std::ranges::any_of(loaded, [&](const Connection &connection) { return connection.name == name; }));
        }
    }
}

void tst_ConnectionRepository::environmentNamesTheFolder()
{
    const QByteArray old = qgetenv("STRONGROOM_CONFIG_DIR");
    qputenv("STRONGROOM_CONFIG_DIR", m_folder->path().toUtf8());
    QCOMPARE(QString::fromStdString(ConnectionRepository().path()), m_path);
    qunsetenv("STRONGROOM_CONFIG_DIR");
    QVERIFY(QString::fromStdString(ConnectionRepository().path()).endsWith(QStringLiteral("/Strongroom/connections.json")));
    if (!old.isNull()) {
        qputenv("STRONGROOM_CONFIG_DIR", old);
    }
}

void tst_ConnectionRepository::idsAreDifferent()
{
    const std::string one = newConnectionId();
    QCOMPARE(one.size(), 36U);
    QVERIFY(one.find('{') == std::string::npos);
    QVERIFY(one != newConnectionId());
}

QTEST_GUILESS_MAIN(tst_ConnectionRepository)
#include "tst_connection_repository.moc"
