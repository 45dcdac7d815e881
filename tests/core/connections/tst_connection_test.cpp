// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "connections/Opening.h"
#include "connections/TozSetup.h"
#include "support/FakeServer.h"
#include "support/SandboxProcess.h"
#include "support/TestAuthority.h"
#include "tozstore/Keys.h"
#include "tozstore/Store.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using keychain::CredentialKind;
using test::FakeServer;

namespace {

struct Run {
    std::vector<StepReport> ended;     // one per step
    std::vector<TestStep> started;
    [[nodiscard]] const StepReport &of(TestStep step) const { return ended.at(static_cast<std::size_t>(step)); }
};

Run runTest(const ConfiguredConnection &configured, const std::string &country = "us", const Cancellation &cancellation = {})
{
    Run run;
    testConnection(configured.connection, configured.credentials, incountry::Country(country), [&](const StepReport &report) {
        if (report.state == StepState::Running) {
            run.started.push_back(report.step);
        } else {
            run.ended.push_back(report);
        }
    }, cancellation);
    return run;
}

std::string states(const Run &run)
{
    std::string text;
    for (const StepReport &report : run.ended) {
        text += report.state == StepState::Passed ? 'P' : report.state == StepState::Failed ? 'F' : 'S';
    }
    return text;
}

ConfiguredConnection keyConnection(const std::string &endpoint)
{
    ConfiguredConnection configured;
    configured.connection.id = newConnectionId();
    configured.connection.name = "test";
    configured.connection.signIn = SignIn::ApiKey;
    configured.connection.storage.environmentId = "env";
    configured.connection.storage.endpoint = endpoint;
    configured.credentials.emplace(CredentialKind::ApiKey, SecretBytes(std::string_view("key-that-is-secret")));
    configured.credentials.emplace(CredentialKind::SecretsData, SecretBytes(std::string_view("password")));
    return configured;
}

void serveEmptyPage(FakeServer::Peer &peer)
{
    while (!peer.readRequest().isEmpty()) {
        const QByteArray body = R"({"meta": {"count": 0, "limit": 1, "offset": 0, "total": 0}, "data": []})";
        if (!peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)) {
            return;
        }
    }
}

} // namespace

class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sandboxPasses();
    void apiKeyHasNoSignIn();
    void byCountryList();
    void wrongConfiguration();
    void unknownHost();
    void wrongClientSecret();
    void wrongApiKey();
    void wrongKeys();
    void nobodyListens();
    void tlsWithOwnAuthority();
    void tlsNotTrusted();
    void notTlsAtAll();
    void cancelledBefore();
    void cancelledDuringTls();
    void tozStorePasses();
    void tozStoreWrongSecret();
    void tozStoreAnothersKeys();
    void tozStoreNobodyListens();
    void tozStoreRegistered();
    void tozStoreRegisteredWithBackupAndNist();
    void tozStoreIdentity();

private:
    ConfiguredConnection tozConnection(const std::function<void(nlohmann::json &profile)> &change = {}) const;
    ConfiguredConnection sandboxConnection() const;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
};

void tst_ConnectionTest::initTestCase() { m_sandbox = std::make_unique<test::SandboxProcess>(QStringList{QStringLiteral("--seed"), QStringLiteral("demo"), QStringLiteral("--records"), QStringLiteral("60")}); }

ConfiguredConnection tst_ConnectionTest::sandboxConnection() const
{
    ConfiguredConnection configured;
    configured.connection.id = newConnectionId();
    configured.connection.name = "sandbox";
    (void)importInto(configured, m_sandbox->ready().dump());
    return configured;
}

ConfiguredConnection tst_ConnectionTest::tozConnection(const std::function<void(nlohmann::json &profile)> &change) const
{
    nlohmann::json profile = m_sandbox->ready().at("tozstore").at("profile");
    if (change) {
        change(profile);
    }
    ConfiguredConnection configured;
    configured.connection.id = newConnectionId();
    configured.connection.name = "sandbox";
    (void)importInto(configured, profile.dump());
    return configured;
}

void tst_ConnectionTest::sandboxPasses()
{
    const Run run = runTest(sandboxConnection());
    QCOMPARE(states(run), std::string("PPSPP"));
    QVERIFY(run.started == (std::vector{TestStep::Configuration, TestStep::Resolve, TestStep::Tls, TestStep::SignIn, TestStep::ReadRow}));
    QVERIFY2(run.of(TestStep::ReadRow).detail.english().find(" records in us") != std::string::npos, run.of(TestStep::ReadRow).detail.english().c_str());
    QVERIFY2(run.of(TestStep::Configuration).detail.english().find("key version 3") != std::string::npos, run.of(TestStep::Configuration).detail.english().c_str());
}

void tst_ConnectionTest::apiKeyHasNoSignIn()
{
    ConfiguredConnection configured = sandboxConnection();
    configured.connection.signIn = SignIn::ApiKey;
    configured.credentials.emplace(CredentialKind::ApiKey, SecretBytes(std::string_view(m_sandbox->incountry("api_key"))));
    QCOMPARE(states(runTest(configured)), std::string("PPSSP"));
}

void tst_ConnectionTest::byCountryList()
{
    // Without an endpoint the list decides, and leads to a host of the mask; ".invalid" is never found (RFC 2606).
    ConfiguredConnection configured = sandboxConnection();
    configured.connection.storage.endpoint.reset();
    configured.connection.storage.endpointMask = ".vault.invalid";
    const Run run = runTest(configured);
    QCOMPARE(states(run), std::string("PFSSS"));
    QCOMPARE(run.of(TestStep::Resolve).error->kind(), ErrorKind::Network);
    QVERIFY2(run.of(TestStep::Resolve).detail.english().find("us.vault.invalid") != std::string::npos, run.of(TestStep::Resolve).detail.english().c_str());
}

void tst_ConnectionTest::wrongConfiguration()
{
    ConfiguredConnection configured = sandboxConnection();
    configured.connection.storage.environmentId.clear();
    const Run run = runTest(configured);
    QCOMPARE(states(run), std::string("FSSSS"));
    QCOMPARE(run.of(TestStep::Configuration).error->kind(), ErrorKind::Client);
    QCOMPARE(run.of(TestStep::Configuration).error->member(), std::string("environment_id"));
    QVERIFY(run.started == std::vector{TestStep::Configuration});
}

void tst_ConnectionTest::unknownHost()
{
    const Run run = runTest(keyConnection("https://no-such-host.invalid"));
    QCOMPARE(states(run), std::string("PFSSS"));
    QCOMPARE(run.of(TestStep::Resolve).error->kind(), ErrorKind::Network);
    QVERIFY(!run.of(TestStep::Resolve).error->advice().empty());
}

void tst_ConnectionTest::wrongClientSecret()
{
    ConfiguredConnection configured = sandboxConnection();
    configured.credentials.insert_or_assign(CredentialKind::ClientSecret, SecretBytes(std::string_view("wrong-and-secret")));
    const Run run = runTest(configured);
    QCOMPARE(states(run), std::string("PPSFS"));
    QCOMPARE(run.of(TestStep::SignIn).error->kind(), ErrorKind::Auth);
    QVERIFY(run.of(TestStep::SignIn).detail.english().find("wrong-and-secret") == std::string::npos);
}

void tst_ConnectionTest::wrongApiKey()
{
    ConfiguredConnection configured = sandboxConnection();
    configured.connection.signIn = SignIn::ApiKey;
    configured.credentials.insert_or_assign(CredentialKind::ApiKey, SecretBytes(std::string_view("wrong")));
    const Run run = runTest(configured);
    QCOMPARE(states(run), std::string("PPSSF"));
    QCOMPARE(run.of(TestStep::ReadRow).error->kind(), ErrorKind::Auth);
}

void tst_ConnectionTest::wrongKeys()
{
    ConfiguredConnection configured = sandboxConnection();
    configured.credentials.insert_or_assign(CredentialKind::SecretsData, SecretBytes(std::string_view("another password")));
    const Run run = runTest(configured);
    QCOMPARE(states(run), std::string("PPSPF"));
    QCOMPARE(run.of(TestStep::ReadRow).error->kind(), ErrorKind::Crypto);
    QVERIFY(run.of(TestStep::ReadRow).detail.english().find("none of the first 10 opens") != std::string::npos);
}

void tst_ConnectionTest::nobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    const Run run = runTest(keyConnection("https://127.0.0.1:" + std::to_string(port)));
    QCOMPARE(states(run), std::string("PPFSS"));
    QCOMPARE(run.of(TestStep::Tls).error->kind(), ErrorKind::Network);
}

void tst_ConnectionTest::tlsWithOwnAuthority()
{
    const test::TestAuthority authority;
    FakeServer server(serveEmptyPage, authority.issue("DNS:localhost,IP:127.0.0.1"));
    ConfiguredConnection configured = keyConnection("https://127.0.0.1:" + std::to_string(server.port()));
    configured.connection.extraCaPem = authority.pem();
    const Run run = runTest(configured, "de");
    QCOMPARE(states(run), std::string("PPPSP"));
    QVERIFY2(run.of(TestStep::Tls).detail.english().starts_with("TLS 1.") && run.of(TestStep::Tls).detail.english().find("certificate of server") != std::string::npos, run.of(TestStep::Tls).detail.english().c_str());
    QCOMPARE(run.of(TestStep::ReadRow).detail.english(), std::string("0 records in de"));
}

void tst_ConnectionTest::tlsNotTrusted()
{
    FakeServer server(serveEmptyPage, test::TestAuthority::selfSigned("IP:127.0.0.1"));
    const Run run = runTest(keyConnection("https://127.0.0.1:" + std::to_string(server.port())));
    QCOMPARE(states(run), std::string("PPFSS"));
    QCOMPARE(run.of(TestStep::Tls).error->kind(), ErrorKind::Network);
    QVERIFY2(run.of(TestStep::Tls).detail.english().find("self-signed") != std::string::npos, run.of(TestStep::Tls).detail.english().c_str());
}

void tst_ConnectionTest::notTlsAtAll()
{
    FakeServer server([](FakeServer::Peer &peer) { peer.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"); });
    const Run run = runTest(keyConnection("https://127.0.0.1:" + std::to_string(server.port())));
    QCOMPARE(states(run), std::string("PPFSS"));
}

void tst_ConnectionTest::cancelledBefore()
{
    const CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)runTest(sandboxConnection(), "us", source.token()));
}

void tst_ConnectionTest::cancelledDuringTls()
{
    // Takes the handshake's first message and says nothing.
    const CancellationSource source;
    FakeServer server([&](FakeServer::Peer &peer) {
        (void)peer.read(1);
        source.cancel();
        (void)peer.read(1'000'000);
    });
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)runTest(keyConnection("https://127.0.0.1:" + std::to_string(server.port())), "us", source.token()));
}

void tst_ConnectionTest::tozStorePasses()
{
    const Run run = runTest(tozConnection());
    QCOMPARE(states(run), std::string("PPSPP"));
    QVERIFY2(run.of(TestStep::Configuration).detail.english().find("Sodium suite") != std::string::npos, run.of(TestStep::Configuration).detail.english().c_str());
    QVERIFY2(run.of(TestStep::ReadRow).detail.english().find(" record") != std::string::npos, run.of(TestStep::ReadRow).detail.english().c_str());
}

void tst_ConnectionTest::tozStoreWrongSecret()
{
    const Run run = runTest(tozConnection([](nlohmann::json &profile) { profile["api_secret"] = "not-the-secret"; }));
    QCOMPARE(states(run), std::string("PPSFS"));
    QCOMPARE(run.of(TestStep::SignIn).error->kind(), ErrorKind::Auth);
    QVERIFY2(run.of(TestStep::SignIn).detail.english().find("not-the-secret") == std::string::npos, run.of(TestStep::SignIn).detail.english().c_str());
}

void tst_ConnectionTest::tozStoreAnothersKeys()
{
    const auto key = tozstore::EncryptionPrivateKey::generate(tozstore::EncryptionKeyKind::Curve25519);
    const Run run = runTest(tozConnection([&](nlohmann::json &profile) {
        profile["public_key"] = key.publicKey().text();
        profile["private_key"] = std::string(key.text().view());
    }));
    QCOMPARE(states(run), std::string("PPSFS"));
    QCOMPARE(run.of(TestStep::SignIn).error->kind(), ErrorKind::Crypto);
    QCOMPARE(run.of(TestStep::SignIn).error->member(), std::string("public_key"));
}

void tst_ConnectionTest::tozStoreNobodyListens()
{
    const Run run = runTest(tozConnection([](nlohmann::json &profile) { profile["api_url"] = "http://127.0.0.1:1"; }));
    QCOMPARE(states(run), std::string("PPSFS"));
    QCOMPARE(run.of(TestStep::SignIn).error->kind(), ErrorKind::Network);
}

void tst_ConnectionTest::tozStoreRegistered()
{
    const nlohmann::json &service = m_sandbox->ready().at("tozstore");
    tozstore::RegistrationRequest request;
    request.apiUrl = service.at("api_url").get<std::string>();
    request.token = SecretBytes(std::string_view(service.at("registration_token").get_ref<const std::string &>()));
    request.name = "new client";
    const NewTozClient client = registerTozClient(request, {}, {});
    QVERIFY(!client.backupError);
    QVERIFY(client.configured.connection.service == Service::TozStore);
    QCOMPARE(client.configured.connection.tozstore.clientName, std::string("new client"));
    QVERIFY(client.configured.connection.tozstore.clientId != service.at("profile").at("client_id").get<std::string>());
    QCOMPARE(states(runTest(client.configured)), std::string("PPSPP"));   // and it can sign in

    request.token = SecretBytes(std::string_view("no such token"));
    QVERIFY_THROWS_EXCEPTION(VaultError, (void)registerTozClient(request, {}, {}));
    request.apiUrl = "http://tozstore.example";   // the token must not go out in the clear
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)registerTozClient(request, {}, {}));
}

void tst_ConnectionTest::tozStoreRegisteredWithBackupAndNist()
{
    const nlohmann::json &service = m_sandbox->ready().at("tozstore");
    tozstore::RegistrationRequest request;
    request.apiUrl = service.at("api_url").get<std::string>();
    request.token = SecretBytes(std::string_view(service.at("registration_token").get_ref<const std::string &>()));
    request.name = "backed up";
    request.backup = tozstore::Backup::WithService;
    const NewTozClient backedUp = registerTozClient(request, {}, {});
    QVERIFY2(!backedUp.backupError, backedUp.backupError ? backedUp.backupError->what() : "");
    QCOMPARE(states(runTest(backedUp.configured)), std::string("PPSPP"));

    request.backup = tozstore::Backup::None;
    request.suite = tozstore::SuiteKind::Nist;
    const NewTozClient nist = registerTozClient(request, {}, {});
    QVERIFY(nist.configured.connection.tozstore.suite == tozstore::SuiteKind::Nist);
    QVERIFY(!nist.configured.connection.tozstore.canSign);
    const Run run = runTest(nist.configured);
    QCOMPARE(states(run), std::string("PPSPP"));
    QVERIFY2(run.of(TestStep::Configuration).detail.english().find("NIST suite, without signing keys") != std::string::npos, run.of(TestStep::Configuration).detail.english().c_str());
}

void tst_ConnectionTest::tozStoreIdentity()
{
    const nlohmann::json &service = m_sandbox->ready().at("tozstore");
    const nlohmann::json &identity = service.at("identity");
    tozstore::IdentitySettings settings{service.at("api_url"), identity.at("realm"), identity.at("application"), identity.at("username")};
    const SecretBytes password(std::string_view(identity.at("password").get_ref<const std::string &>()));
    const ConfiguredConnection configured = signInToTozStore(settings, password, {}, {});
    QCOMPARE(states(runTest(configured)), std::string("PPSPP"));

    const auto refusal = [&](const char *user, const SecretBytes &with) -> ErrorPtr {
        settings.userName = identity.at(user);
        try {
            (void)signInToTozStore(settings, with, {}, {});
        } catch (const VaultError &error) {
            return error.clone();
        }
        return {};
    };
    const ErrorPtr wrong = refusal("username", SecretBytes(std::string_view("not the password")));
    QVERIFY(wrong && wrong->kind() == ErrorKind::Auth);
    const ErrorPtr factor = refusal("totp_username", password);
    QVERIFY(factor && factor->kind() == ErrorKind::Auth);
    QVERIFY2(!factor->advice().empty() || QString::fromUtf8(factor->what()).contains(QLatin1String("factor")), factor->what());
    const ErrorPtr locked = refusal("locked_username", password);
    QVERIFY(locked && locked->kind() == ErrorKind::Auth);
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connection_test.moc"
