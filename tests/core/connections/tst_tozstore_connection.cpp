// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A TozStore connection on disk, in the keychain, and from a client's configuration.

#include "base/Error.h"
#include "connections/ConnectionRepository.h"
#include "connections/Opening.h"
#include "connections/TozSetup.h"
#include "keychain/MemoryCredentialStore.h"
#include "tozstore/ClientConfiguration.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>

using namespace strongroom;
using namespace strongroom::connections;
using keychain::CredentialKind;
using nlohmann::json;

namespace {

constexpr const char *clientId = "a8ee3ba1-b117-4cd7-a511-42c15a9644bc";

// An e3db.json with fresh keys.
json sdkDocument()
{
    static const json document = [] {
        const auto key = tozstore::EncryptionPrivateKey::generate(tozstore::EncryptionKeyKind::Curve25519);
        const auto signing = tozstore::SigningPrivateKey::generate();
        return json{{"version", "2"},
                    {"client_id", clientId},
                    {"api_key_id", "4ec7b07e4bea89dca88f6047836e3db5"},
                    {"api_secret", "b695767c3bc3237c90fad5c9ddd43207"},
                    {"client_email", "a@example.com"},
                    {"public_key", key.publicKey().text()},
                    {"private_key", std::string(key.text().view())},
                    {"public_signing_key", signing.publicKey().text()},
                    {"private_signing_key", std::string(signing.text().view())},
                    {"api_url", "https://api.e3db.com"}};
    }();
    return document;
}

ConfiguredConnection configured(const json &document)
{
    ConfiguredConnection result;
    result.connection.id = newConnectionId();
    result.connection.name = "Tozny";
    setTozConfiguration(result, tozstore::parseClientConfiguration(document.dump()));
    return result;
}

std::string memberOf(const std::function<void()> &operation)
{
    try {
        operation();
    } catch (const ClientError &error) {
        return error.member();
    }
    return "(no error)";
}

} // namespace

class tst_TozStoreConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsComeFromTheConfiguration();
    void savedWithoutSecrets();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void configurationIsOneCredential();
    void configurationMustBeTheConnections();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void notForInCountry();
    void imported_data();
    void imported();
    void readyFileIsReadForTheTargetsService();
    void importedInPlaceOfAnotherService();
    void importRefuses_data();
    void importRefuses();
    void profilesOfAHome();
    void exportedToAFileOfItsOwn();
};

void tst_TozStoreConnection::settingsComeFromTheConfiguration()
{
    const ConfiguredConnection result = configured(sdkDocument());
    QVERIFY(result.connection.service == Service::TozStore);
    QCOMPARE(result.connection.tozstore.clientId, std::string(clientId));
    QCOMPARE(result.connection.tozstore.apiUrl, std::string("https://api.e3db.com"));
    QCOMPARE(result.connection.tozstore.clientName, std::string("a@example.com"));
    QVERIFY(result.connection.tozstore.suite == tozstore::SuiteKind::Sodium);
    QVERIFY(result.connection.tozstore.canSign);
    result.connection.validate();

    json old = sdkDocument();
    old["version"] = 1;
    old.erase("public_signing_key");
    old.erase("private_signing_key");
    QVERIFY(!configured(old).connection.tozstore.canSign);
}

void tst_TozStoreConnection::savedWithoutSecrets()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("connections.json")).toStdString();
    const json document = sdkDocument();
    ConfiguredConnection given = configured(document);
    given.connection.extraCaPem = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    given.connection.tozstore.suite = tozstore::SuiteKind::Nist;   // away from its default
    given.connection.storedCredentials = {CredentialKind::TozConfiguration};
    ConnectionRepository repository(path);
    repository.save(given.connection);

    const std::vector<Connection> loaded = ConnectionRepository(path).load();
    QCOMPARE(loaded.size(), 1U);
    QVERIFY(loaded.front().service == Service::TozStore);
    QVERIFY(loaded.front().tozstore == given.connection.tozstore);
    QCOMPARE(loaded.front().name, given.connection.name);
    QCOMPARE(loaded.front().extraCaPem, given.connection.extraCaPem);
    QVERIFY(loaded.front().storedCredentials == given.connection.storedCredentials);

    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const char *const secret : {"api_key_id", "api_secret", "private_key", "private_signing_key"}) {
        QVERIFY2(!text.contains(document.at(secret).get<std::string>().c_str()), secret);
    }
    // Nothing that belongs to the other service, which would be defaults that later versions have to live with.
    QVERIFY(!text.contains("storage"));
}

void tst_TozStoreConnection::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QString>("settings");
    QTest::newRow("no settings") << QStringLiteral("null");
    QTest::newRow("suite") << QStringLiteral(R"({"suite": "rot13"})");
    QTest::newRow("client id") << QStringLiteral(R"({"client_id": 5})");
    QTest::newRow("can sign") << QStringLiteral(R"({"can_sign": "yes"})");
}

void tst_TozStoreConnection::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QString, settings);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("connections.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(R"({"format": 1, "connections": [{"id": "a", "name": "b", "service": "tozstore", "tozstore": %1}]})").arg(settings).toUtf8());
    file.close();
    QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(ConnectionRepository(path.toStdString()).load()));
}

void tst_TozStoreConnection::configurationIsOneCredential()
{
    keychain::MemoryCredentialStore store;
    ConfiguredConnection given = configured(sdkDocument());
    storeCredentials(given.connection, given.credentials, store);
    QVERIFY(given.connection.storedCredentials == std::set{CredentialKind::TozConfiguration});
    const Credentials back = readCredentials(given.connection, store);
    QCOMPARE(back.size(), 1U);
    const tozstore::ClientConfiguration configuration = tozConfigurationOf(given.connection, back);
    QCOMPARE(std::string(configuration.apiSecret.text()), sdkDocument().at("api_secret").get<std::string>());
    QCOMPARE(std::string(configuration.privateKey.text().view()), sdkDocument().at("private_key").get<std::string>());

    store.remove({given.connection.id, CredentialKind::TozConfiguration});
    QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(readCredentials(given.connection, store)));
}

void tst_TozStoreConnection::configurationMustBeTheConnections()
{
    const ConfiguredConnection given = configured(sdkDocument());
    QCOMPARE(memberOf([&] { static_cast<void>(tozConfigurationOf(given.connection, {})); }), std::string("toz_configuration"));
    Connection other = given.connection;
    other.tozstore.clientId = "00000000-0000-4000-8000-000000000001";
    QCOMPARE(memberOf([&] { static_cast<void>(tozConfigurationOf(other, given.credentials)); }), std::string("client_id"));
    other = given.connection;
    other.tozstore.apiUrl = "https://elsewhere.example";
    QCOMPARE(memberOf([&] { static_cast<void>(tozConfigurationOf(other, given.credentials)); }), std::string("api_url"));
    other = given.connection;
    other.service = Service::InCountry;
    QCOMPARE(memberOf([&] { static_cast<void>(tozConfigurationOf(other, given.credentials)); }), std::string("connection"));
}

void tst_TozStoreConnection::addressesAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << QStringLiteral("https://api.e3db.com") << true;
    QTest::newRow("with a path") << QStringLiteral("https://gw.example/toz") << true;
    QTest::newRow("http to this computer") << QStringLiteral("http://127.0.0.1:8080") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("http elsewhere") << QStringLiteral("http://api.e3db.com") << false;
    QTest::newRow("no scheme") << QStringLiteral("api.e3db.com") << false;
    QTest::newRow("password") << QStringLiteral("https://a:b@api.e3db.com") << false;
    QTest::newRow("query") << QStringLiteral("https://api.e3db.com?x=1") << false;
    QTest::newRow("fragment") << QStringLiteral("https://api.e3db.com#x") << false;
    QTest::newRow("slash at the end") << QStringLiteral("https://api.e3db.com/") << false;
}

void tst_TozStoreConnection::addressesAreChecked()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    TozStoreConnection settings{url.toStdString(), clientId, {}, tozstore::SuiteKind::Sodium, true};
    QCOMPARE(memberOf([&] { settings.validate(); }), std::string(good ? "(no error)" : "api_url"));
    settings.apiUrl = "https://api.e3db.com";
    settings.clientId = "not a UUID";
    QCOMPARE(memberOf([&] { settings.validate(); }), std::string("client_id"));
}

void tst_TozStoreConnection::notForInCountry()
{
    const ConfiguredConnection given = configured(sdkDocument());
    QCOMPARE(memberOf([&] { static_cast<void>(openInCountry(given.connection, given.credentials)); }), std::string("connection"));
}

void tst_TozStoreConnection::imported_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("canSign");
    json one = sdkDocument();
    one["version"] = "1";
    one["public_signing_key"] = "";
    one["private_signing_key"] = "";
    json number = sdkDocument();
    number["version"] = 2;
    const json d = sdkDocument();
    const json camel{{"version", 2},
                     {"clientId", d.at("client_id")},
                     {"apiKeyId", d.at("api_key_id")},
                     {"apiSecret", d.at("api_secret")},
                     {"clientEmail", ""},
                     {"publicKey", d.at("public_key")},
                     {"privateKey", d.at("private_key")},
                     {"publicSigningKey", d.at("public_signing_key")},
                     {"privateSigningKey", d.at("private_signing_key")},
                     {"apiUrl", d.at("api_url")}};
    QTest::newRow("version 2") << QString::fromStdString(d.dump(4)) << true;
    QTest::newRow("version 2 as a number") << QString::fromStdString(number.dump()) << true;
    QTest::newRow("version 1") << QString::fromStdString(one.dump()) << false;
    QTest::newRow("names of the JavaScript SDK") << QString::fromStdString(camel.dump()) << true;
    QTest::newRow("sandbox's ready file") << QString::fromStdString(json{{"tozstore", {{"api_url", "http://127.0.0.1:1"}, {"registration_token", "t"}, {"profile", d}}}}.dump())
                                          << true;
}

void tst_TozStoreConnection::imported()
{
    QFETCH(QString, content);
    QFETCH(bool, canSign);
    ConfiguredConnection target;
    target.connection.name = "mine";
    const std::vector<std::string> understood = importInto(target, content.toStdString());
    std::vector<std::string> expected{"client_id", "api_key_id", "api_secret", "private_key"};
    if (canSign) {
        expected.emplace_back("private_signing_key");
    }
    expected.emplace_back("api_url");
    QVERIFY(understood == expected);
    QVERIFY(target.connection.service == Service::TozStore);
    QCOMPARE(target.connection.name, std::string("mine"));
    QCOMPARE(target.connection.tozstore.clientId, std::string(clientId));
    QCOMPARE(target.connection.tozstore.canSign, canSign);
    const tozstore::ClientConfiguration configuration = tozConfigurationOf(target.connection, target.credentials);
    QCOMPARE(std::string(configuration.apiSecret.text()), sdkDocument().at("api_secret").get<std::string>());
}

void tst_TozStoreConnection::readyFileIsReadForTheTargetsService()
{
    const std::string both = json{{"incountry", {{"environment_id", "e"}, {"api_key", "k"}, {"endpoint", "http://127.0.0.1:1"}}}, {"tozstore", {{"profile", sdkDocument()}}}}.dump();
    ConfiguredConnection records;
    (void)importInto(records, both);
    QVERIFY(records.connection.service == Service::InCountry);
    QVERIFY(records.credentials.contains(CredentialKind::ApiKey));
    QVERIFY(!records.credentials.contains(CredentialKind::TozConfiguration));
    ConfiguredConnection client;
    client.connection.service = Service::TozStore;
    (void)importInto(client, both);
    QVERIFY(client.connection.service == Service::TozStore);
    QVERIFY(!client.credentials.contains(CredentialKind::ApiKey));
}

void tst_TozStoreConnection::importedInPlaceOfAnotherService()
{
    ConfiguredConnection target;
    (void)importInto(target, R"({"environment_id": "e", "api_key": "k"})");
    (void)importInto(target, sdkDocument().dump());
    QVERIFY(target.connection.service == Service::TozStore);
    QCOMPARE(target.credentials.size(), 1U);
    (void)importInto(target, R"({"environment_id": "e", "api_key": "k"})");
    QVERIFY(target.connection.service == Service::InCountry);
    QVERIFY(!target.credentials.contains(CredentialKind::TozConfiguration));
}

void tst_TozStoreConnection::importRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("version") << QStringLiteral("version") << QStringLiteral("3");
    QTest::newRow("client id") << QStringLiteral("client_id") << QStringLiteral("me");
    QTest::newRow("private key cut") << QStringLiteral("private_key") << QStringLiteral("aSxa0bd3B7UjtHLRYkh91cAMhp2ouNN");
    QTest::newRow("another's signing key") << QStringLiteral("public_signing_key") << QString::fromStdString(tozstore::SigningPrivateKey::generate().publicKey().text());
    QTest::newRow("unencrypted service") << QStringLiteral("api_url") << QStringLiteral("http://api.e3db.com");
    QTest::newRow("no secret") << QStringLiteral("api_secret") << QString();
}

void tst_TozStoreConnection::importRefuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    json document = sdkDocument();
    document[name.toStdString()] = value.toStdString();
    ConfiguredConnection target;
    target.connection.name = "mine";
    QCOMPARE(memberOf([&] { (void)importInto(target, document.dump()); }), name.toStdString());
    QVERIFY(target.connection.service == Service::InCountry);   // nothing was changed
    QVERIFY(target.credentials.empty());
}

void tst_TozStoreConnection::profilesOfAHome()
{
    QTemporaryDir home;
    QVERIFY(tozProfiles(home.path().toStdString()).empty());
    const QDir folder(home.path());
    for (const QString &path : {QStringLiteral(".tozny/work"), QStringLiteral(".tozny/empty"), QStringLiteral(".tozny/dev")}) {
        QVERIFY(folder.mkpath(path));
    }
    for (const QString &path : {QStringLiteral(".tozny/work/e3db.json"), QStringLiteral(".tozny/e3db.json"), QStringLiteral(".tozny/dev/e3db.json"), QStringLiteral(".tozny/notes.txt")}) {
        QFile file(home.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const std::string root = home.path().toStdString() + "/.tozny/";
    const std::vector<TozProfile> expected{{"", root + "e3db.json"}, {"dev", root + "dev/e3db.json"}, {"work", root + "work/e3db.json"}};
    QVERIFY(tozProfiles(home.path().toStdString()) == expected);
}

void tst_TozStoreConnection::exportedToAFileOfItsOwn()
{
    QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral(".tozny/copy/e3db.json"));
    const ConfiguredConnection given = configured(sdkDocument());
    exportTozConfiguration(given.connection, given.credentials, path.toStdString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json written = json::parse(file.readAll().toStdString());
    file.close();
    QVERIFY(written == sdkDocument());
#ifdef Q_OS_UNIX
    QVERIFY(file.permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
#endif
    QVERIFY_THROWS_EXCEPTION(StorageError, exportTozConfiguration(given.connection, given.credentials, path.toStdString()));
}

QTEST_GUILESS_MAIN(tst_TozStoreConnection)
#include "tst_tozstore_connection.moc"
