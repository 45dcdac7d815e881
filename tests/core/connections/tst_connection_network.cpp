// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A connection's proxy, pins and CA: how they are kept, that no other connection has them, and what its test says of them.
#include "base/Error.h"
#include "base/NetworkFacts.h"
#include "connections/ConnectionRepository.h"
#include "connections/Opening.h"
#include "keychain/MemoryCredentialStore.h"
#include "support/TestAuthority.h"
#include "support/TestProxy.h"
#include "support/TlsServer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using namespace strongroom::test;

using keychain::CredentialKind;

namespace {

const std::string somePin = "YLh1dUR9y6Kja30RrAn7JKnbQG/uEtLMkBgFF2Fuihg=";   // an example of RFC 7469

Connection recordsAt(const std::string &endpoint)
{
    Connection connection;
    connection.id = newConnectionId();
    connection.name = "Vault";
    connection.signIn = SignIn::ApiKey;
    connection.storage.environmentId = "env";
    connection.storage.endpoint = endpoint;
    connection.storage.encryption = incountry::Encryption::Off;
    connection.storage.timeout = std::chrono::seconds(20);
    return connection;
}

Credentials withKey()
{
    Credentials credentials;
    credentials.emplace(CredentialKind::ApiKey, SecretBytes(std::string_view("api-key-secret")));
    return credentials;
}

NetworkSettings throughProxy(ProxyKind kind, quint16 port)
{
    NetworkSettings network;
    network.proxy = kind;
    network.proxyHost = "127.0.0.1";
    network.proxyPort = port;
    return network;
}

std::string keyPin(const QSslCertificate &certificate)
{
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256).toBase64().toStdString();
}

StepReport tlsStepOf(const Connection &connection, const Credentials &credentials)
{
    StepReport tls;
    testConnection(
        connection, credentials, incountry::Country("de"),
        [&](const StepReport &report) {
            if (report.step == TestStep::Tls) {
                tls = report;
            }
        },
        {});
    return tls;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

// Answers a page without records.
struct EmptyVault {
    TestAuthority root;
    TlsIdentity identity = root.issue("DNS:vault.test,DNS:localhost,IP:127.0.0.1");
    TlsServer server{{identity, TLS1_2_VERSION, TLS1_3_VERSION, {}, [](const std::string &) {
                          const std::string page = R"({"data":[],"meta":{"count":0,"limit":1,"offset":0,"total":0}})";
                          return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(page.size()) + "\r\n\r\n" + page;
                      }}};
};

} // namespace

class tst_ConnectionNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kept();
    void nothingIsWrittenForTheDefaults();
    void passwordIsACredential();
    void refused_data();
    void refused();
    void damagedFile_data();
    void damagedFile();
    void throughTheProxy_data();
    void throughTheProxy();
    void testNamesCertificateAndPin();
    void missingProxyPassword();
    void anotherConnectionTrustsNothingOfIt();
};

void tst_ConnectionNetwork::kept()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("connections.json")).toStdString();
    Connection connection = recordsAt("https://vault.example");
    connection.network = throughProxy(ProxyKind::Socks5, 1080);
    connection.network.proxyHost = "proxy.example";
    connection.network.proxyUser = "analyst";
    connection.network.pins = {somePin};
    ConnectionRepository(path).save(connection);
    const std::vector<Connection> loaded = ConnectionRepository(path).load();
    QCOMPARE(loaded.size(), std::size_t(1));
    QVERIFY(loaded.front().network == connection.network);

    connection.network = {};
    connection.network.proxy = ProxyKind::None;
    ConnectionRepository(path).save(connection);
    QVERIFY(ConnectionRepository(path).load().front().network == connection.network);
}

void tst_ConnectionNetwork::nothingIsWrittenForTheDefaults()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("connections.json"));
    ConnectionRepository(path.toStdString()).save(recordsAt("https://vault.example"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("network"));
}

void tst_ConnectionNetwork::passwordIsACredential()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("connections.json"));
    keychain::MemoryCredentialStore store;
    Connection connection = recordsAt("https://vault.example");
    connection.network = throughProxy(ProxyKind::Http, 3128);
    connection.network.proxyUser = "analyst";
    Credentials credentials = withKey();
    credentials.emplace(CredentialKind::ProxyPassword, SecretBytes(std::string_view("proxy-secret")));
    storeCredentials(connection, credentials, store);
    ConnectionRepository(path.toStdString()).save(connection);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("analyst") && !written.contains("proxy-secret"));

    const Connection loaded = ConnectionRepository(path.toStdString()).load().front();
    const Credentials read = readCredentials(loaded, store);
    QCOMPARE(std::string(read.at(CredentialKind::ProxyPassword).text()), std::string("proxy-secret"));

    // Without its user nobody needs the password any more.
    Connection changed = loaded;
    changed.network = {};
    storeCredentials(changed, {}, store);
    QVERIFY(!changed.storedCredentials.contains(CredentialKind::ProxyPassword));
    QVERIFY(!store.read({changed.id, CredentialKind::ProxyPassword}));
}

void tst_ConnectionNetwork::refused_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("member");
    const QByteArray pin = QByteArray::fromStdString(somePin);
    QTest::newRow("no host") << QByteArray() << 3128 << QByteArray() << pin << QByteArray("proxy_host");
    QTest::newRow("a URL for a host") << QByteArray("http://proxy.example") << 3128 << QByteArray() << pin << QByteArray("proxy_host");
    QTest::newRow("a user in the host") << QByteArray("me@proxy.example") << 3128 << QByteArray() << pin << QByteArray("proxy_host");
    QTest::newRow("no port") << QByteArray("proxy.example") << 0 << QByteArray() << pin << QByteArray("proxy_port");
    QTest::newRow("a line end in the name") << QByteArray("proxy.example") << 3128 << QByteArray("a\r\nX: y") << pin << QByteArray("proxy_user");
    QTest::newRow("a colon in the name") << QByteArray("proxy.example") << 3128 << QByteArray("a:b") << pin << QByteArray("proxy_user");
    QTest::newRow("a long name") << QByteArray("proxy.example") << 3128 << QByteArray(256, 'a') << pin << QByteArray("proxy_user");
    QTest::newRow("no pin") << QByteArray("proxy.example") << 3128 << QByteArray() << QByteArray("nonsense") << QByteArray("pins");
}

void tst_ConnectionNetwork::refused()
{
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, pin);
    QFETCH(QByteArray, member);
    Connection connection = recordsAt("https://vault.example");
    connection.network = throughProxy(ProxyKind::Http, static_cast<quint16>(port));
    connection.network.proxyHost = host.toStdString();
    connection.network.proxyUser = user.toStdString();
    connection.network.pins = {pin.toStdString()};
    try {
        connection.validate();
        QFAIL("it was accepted");
    } catch (const ClientError &error) {
        QCOMPARE(QByteArray::fromStdString(error.member()), member);
    }
    // Nor does it work around what is wrong: a connection whose pins cannot be read is not one without pins.
    Credentials credentials = withKey();
    credentials.emplace(CredentialKind::ProxyPassword, SecretBytes(std::string_view("x")));
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)openInCountry(connection, credentials));
}

void tst_ConnectionNetwork::damagedFile_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("unknown kind") << QByteArray(R"({"proxy":"socks4"})");
    QTest::newRow("port too large") << QByteArray(R"({"proxy":"http","proxy_port":65536})");
    QTest::newRow("port as text") << QByteArray(R"({"proxy":"http","proxy_port":"3128"})");
    QTest::newRow("pins as text") << QByteArray(R"({"pins":"abc"})");
    QTest::newRow("a pin that is a number") << QByteArray(R"({"pins":[1]})");
}

void tst_ConnectionNetwork::damagedFile()
{
    QFETCH(QByteArray, network);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("connections.json"));
    Connection connection = recordsAt("https://vault.example");
    connection.network.pins = {somePin};
    ConnectionRepository(path.toStdString()).save(connection);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype begin = content.indexOf('{', content.indexOf("\"network\""));
    const qsizetype end = content.indexOf('}', begin) + 1;
    QVERIFY(begin > 0 && end > begin);
    content.replace(begin, end - begin, network);
    file.seek(0);
    QVERIFY(file.resize(0));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY_THROWS_EXCEPTION(VaultError, (void)ConnectionRepository(path.toStdString()).load());
}

void tst_ConnectionNetwork::throughTheProxy_data()
{
    QTest::addColumn<bool>("socks");
    QTest::newRow("HTTP") << false;
    QTest::newRow("SOCKS5") << true;
}

// The probe of the test and the requests take the same way.
void tst_ConnectionNetwork::throughTheProxy()
{
    QFETCH(bool, socks);
    const EmptyVault service;
    const TestProxy proxy({socks ? TestProxy::Kind::Socks5 : TestProxy::Kind::Http, service.server.port(), "analyst", "proxy-secret"});
    Connection connection = recordsAt("https://vault.test");
    connection.extraCaPem = service.root.pem();
    connection.network = throughProxy(socks ? ProxyKind::Socks5 : ProxyKind::Http, proxy.port());
    connection.network.proxyUser = "analyst";
    Credentials credentials = withKey();
    credentials.emplace(CredentialKind::ProxyPassword, SecretBytes(std::string_view("proxy-secret")));
    const StepReport tls = tlsStepOf(connection, credentials);
    QVERIFY2(tls.state == StepState::Passed, tls.detail.english().c_str());
    QCOMPARE(proxy.destinations(), std::vector<std::string>(2, "vault.test:443"));   // the probe, and the reading of a row
    QCOMPARE(service.server.requests().size(), std::size_t(1));

    credentials.insert_or_assign(CredentialKind::ProxyPassword, SecretBytes(std::string_view("wrong-secret")));
    const StepReport refusedTls = tlsStepOf(connection, credentials);
    QVERIFY(refusedTls.state == StepState::Failed && refusedTls.error);
    QVERIFY2(contains(refusedTls.detail.english(), "proxy 127.0.0.1:" + std::to_string(proxy.port()) + " did not accept the user name and password"), refusedTls.detail.english().c_str());
    QVERIFY(networkFactsOf(*refusedTls.error) != nullptr && networkFactsOf(*refusedTls.error)->step == NetworkStep::Proxy);
}

void tst_ConnectionNetwork::testNamesCertificateAndPin()
{
    const EmptyVault service;
    Connection connection = recordsAt(service.server.url(""));
    connection.extraCaPem = service.root.pem();
    const StepReport seen = tlsStepOf(connection, withKey());
    QVERIFY2(seen.state == StepState::Passed, seen.detail.english().c_str());
    QCOMPARE(seen.certificates.size(), std::size_t(1));
    const std::string pin = keyPin(service.identity.chain.first());
    QCOMPARE(seen.certificates.front().pin, pin);
    QVERIFY2(contains(seen.detail.english(), pin), seen.detail.english().c_str());

    connection.network.pins = {pin};
    QVERIFY(tlsStepOf(connection, withKey()).state == StepState::Passed);

    const long long bytes = service.server.applicationBytes();
    connection.network.pins = {somePin};
    const StepReport refusedTls = tlsStepOf(connection, withKey());
    QVERIFY(refusedTls.state == StepState::Failed && refusedTls.certificates.empty());
    const NetworkFacts *const facts = networkFactsOf(*refusedTls.error);
    QVERIFY(facts != nullptr && facts->step == NetworkStep::Pin && facts->certificate);
    QCOMPARE(facts->certificate->pin, pin);
    QCOMPARE(service.server.applicationBytes(), bytes);
}

void tst_ConnectionNetwork::missingProxyPassword()
{
    Connection connection = recordsAt("https://vault.example");
    connection.network = throughProxy(ProxyKind::Http, 3128);
    connection.network.proxyUser = "analyst";
    try {
        (void)openInCountry(connection, withKey());
        QFAIL("it was opened");
    } catch (const ClientError &error) {
        QCOMPARE(error.member(), std::string("proxy_password"));
    }
}

void tst_ConnectionNetwork::anotherConnectionTrustsNothingOfIt()
{
    const EmptyVault service;
    Connection own = recordsAt(service.server.url(""));
    own.extraCaPem = service.root.pem();
    Connection other = recordsAt(service.server.url(""));
    const auto ownStore = openInCountry(own, withKey());
    const auto otherStore = openInCountry(other, withKey());
    incountry::FindOptions options;
    options.limit = 1;
    QCOMPARE(ownStore->find(incountry::Country("de"), {}, options, {}).rows.size(), std::size_t(0));
    const long long bytes = service.server.applicationBytes();
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)otherStore->find(incountry::Country("de"), {}, options, {}));
    QCOMPARE(service.server.applicationBytes(), bytes);
    QCOMPARE(ownStore->find(incountry::Country("de"), {}, options, {}).rows.size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(tst_ConnectionNetwork)
#include "tst_connection_network.moc"
