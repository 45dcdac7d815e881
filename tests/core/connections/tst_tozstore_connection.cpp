// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A TozStore connection on disk, in the keychain, and from a client's configuration.

#include "base/Error.h"
#include "connections/ConnectionRepository.h"
#include "connections/Opening.h"
#include "keychain/MemoryCredentialStore.h"
#include "tozstore/ClientConfiguration.h"

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

QTEST_GUILESS_MAIN(tst_TozStoreConnection)
#include "tst_tozstore_connection.moc"
