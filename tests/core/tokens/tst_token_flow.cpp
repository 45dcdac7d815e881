// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The whole flow against real peers: every signature is checked, the table is dynalite's, the token endpoint is oidc-provider (api-tokens page, sections
// 7 and 9).

#include "OpenedItem.h"
#include "TokenPeers.h"

#include "base/Error.h"
#include "support/FakeServer.h"
#include "tokens/ItemCipher.h"

#include <QTcpServer>
#include <QTest>

using namespace strongroom;
using namespace strongroom::tokens;
using namespace std::chrono_literals;
using json = nlohmann::json;
using test::AwsUser;
using test::CountingTransport;
using test::MovedClock;
using test::TokenPeers;

namespace {

std::vector<std::string> namesOf(const ManagedToken &token)
{
    std::vector<std::string> names;
    for (const Finding &finding : token.findings) {
        names.emplace_back(nameOf(finding.diagnostic));
    }
    return names;
}

using Names = std::vector<std::string>;

std::string textOf(const ManagedToken &token) { return std::string(token.accessToken.text()); }

// Everything that is shown of an error.
std::string all(const VaultError &error)
{
    return std::string(error.what()) + "|" + error.advice() + "|" + error.member() + "|" + error.request().code + "|" + error.request().detail + "|" + error.request().url;
}

} // namespace

class tst_token_flow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_PEER("dynalite-peer");
        SKIP_WITHOUT_PEER("oauth-peer");
        m_peers = std::make_unique<TokenPeers>();
    }
    void cleanupTestCase() { m_peers.reset(); }
    void init()
    {
        m_clock = std::make_unique<MovedClock>();
        m_transport = std::make_shared<CountingTransport>();
        if (m_peers) {
            m_peers->aws.control("/__reset");
        }
    }

    // First call fetches, second makes no token request, after the token's life it fetches again.
    void firstSecondAndAfterItsLife_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("python") << false;
        QTest::newRow("sealed-v1") << true;
    }
    void firstSecondAndAfterItsLife()
    {
        QFETCH(bool, sealed);
        TokenSettings settings = m_peers->settings(sealed ? "FlowSealed" : "FlowPython");
        settings.createTable = true;
        settings.format = sealed ? ItemFormat::SealedV1 : ItemFormat::Python;
        m_peers->createSecret(settings);
        m_peers->aws.control("/__faults", "[]");
        const auto manager = test::tableManager(settings, m_transport, *m_clock);
        QCOMPARE(manager->origin(), "table " + settings.tableName + " in us-east-1");

        const ManagedToken first = manager->get({});
        QVERIFY(!first.fromCache && first.cached);
        QVERIFY2(first.findings.empty(), first.findings.empty() ? "" : first.findings.front().sentence.english().c_str());
        Names calls = m_peers->calls();
        calls.erase(calls.begin());   // the setup's CreateSecret
        std::erase(calls, "DescribeTable");
        QCOMPARE(calls, (Names{"GetSecretValue", "GetItem", "CreateTable", "PutItem"}));

        const ManagedToken second = manager->get({});
        QVERIFY(second.fromCache);
        QCOMPARE(textOf(second), textOf(first));
        QCOMPARE(second.expiryMs, first.expiryMs);
        QCOMPARE(m_transport->tokenRequests(), 1);

        // The second opinion on the item; its unit is the Python SDK's, or milliseconds.
        const std::string item = m_peers->storedItem(settings);
        const json object = sealed ? test::openedSealedItem(item, TokenPeers::consumerKey, TokenPeers::consumerSecret, settings.tableName, settings.rowId())
                                   : test::openedPythonItem(item, TokenPeers::consumerKey, TokenPeers::consumerSecret);
        QCOMPARE(object.at("access_token").get<std::string>(), textOf(first));
        const double expiry = object.at("expiry").get<double>();
        QCOMPARE(sealed ? expiry : expiry * 1000.0, static_cast<double>(*first.expiryMs));
        QCOMPARE(object.at("expires_in").get<int>(), 60);

        m_clock->advance(TokenPeers::lifetime);
        const ManagedToken third = manager->get({});
        QVERIFY(!third.fromCache && third.cached);
        QVERIFY(textOf(third) != textOf(first));
        QCOMPARE(m_transport->tokenRequests(), 2);
    }

    // Written by the Python SDK: the vectors' item, with this clock's time around it.
    void anItemOfThePythonSdk()
    {
        const TokenSettings settings = prepared("OfPython");
        const double inAnHour = static_cast<double>(std::chrono::floor<std::chrono::seconds>(m_clock->wallNow()).time_since_epoch().count()) + 3600.25;
        const json object{{"access_token", "of python"}, {"expires_in", 3600}, {"expiry", inAnHour}};
        const std::array<std::byte, cbcIvSize> iv{};
        m_peers->putItem(settings, sealPython(object.dump(), cbcKey({SecretBytes(std::string_view(TokenPeers::consumerKey)), SecretBytes(std::string_view(TokenPeers::consumerSecret))}), iv));
        const ManagedToken token = test::tableManager(settings, m_transport, *m_clock)->get({});
        QVERIFY(token.fromCache);
        QCOMPARE(textOf(token), std::string("of python"));
        QCOMPARE(*token.expiryMs, std::int64_t(std::llround(inAnHour * 1000)));
        QCOMPARE(m_transport->tokenRequests(), 0);
    }

    void temporaryCredentials()
    {
        const TokenSettings settings = prepared("Session");
        const AwsUser user{"TEMPSTRONGROOM000002", "temp/Secret+Key=1", "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQ=="};
        QVERIFY(test::tableManager(settings, m_transport, *m_clock, 3, user)->get({}).cached);
    }

    // IS_LOCAL with what stands where LocalStack would.
    void isLocal()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost, 4566)) {
            QSKIP("**** SKIPPED: IS_LOCAL was NOT tried: port 4566 is taken ****");
        }
        probe.close();
        const test::PeerProcess there("aws-json-peer", {{"port", 4566}, {"dynalite", m_peers->dynalite.port()}});
        const TokenSettings settings = settingsFromEnvironment(
            {{"SECRET_NAME", "consumer/Local"}, {"URL", m_peers->settings("Local").url}, {"SCOPE", "metadata:read"}, {"TABLE_NAME", "Local"}, {"IS_LOCAL", "1"}});
        m_peers->createTable(settings.tableName);
        (void)test::awsService(aws::ServiceName::SecretsManager, settings, m_transport, *m_clock, 3)
            ->call("secretsmanager.CreateSecret",
                   {{"Name", settings.secretName}, {"SecretString", json{{"consumerKey", TokenPeers::consumerKey}, {"consumerSecret", TokenPeers::consumerSecret}}.dump()}},
                   settings.secretName, {});
        const auto manager = test::tableManager(settings, m_transport, *m_clock);
        QVERIFY(!manager->get({}).fromCache);
        QVERIFY(manager->get({}).fromCache);
        QCOMPARE(m_transport->tokenRequests(), 1);
    }

    // Throttling that ends and connections that break now and then are not noticed.
    void faultsThatPass_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char *const op : {"GetSecretValue", "GetItem", "PutItem"}) {
            QTest::newRow((std::string(op) + " throttled").c_str()) << fault(op, 2, R"("type":"ThrottlingException","status":400)");
            QTest::newRow((std::string(op) + " broken").c_str()) << fault(op, 2, R"("type":"InternalServerError","status":500)");
            QTest::newRow((std::string(op) + " dropped").c_str()) << fault(op, 1, R"("drop":true)");
            QTest::newRow((std::string(op) + " proxy").c_str()) << fault(op, 2, R"("html":"<html>busy</html>","status":503)");
        }
    }
    void faultsThatPass()
    {
        QFETCH(QByteArray, fault);
        const TokenSettings settings = prepared("Passing" + std::to_string(++m_count));
        m_peers->fault(json::parse(fault.toStdString()));
        const ManagedToken token = test::tableManager(settings, m_transport, *m_clock)->get({});
        QVERIFY(token.cached && token.findings.empty());
    }

    // What goes on: a warning, the token all the same; with a strict cache an error.
    void tableFaults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("diagnostic");
        QTest::addColumn<QByteArray>("code");
        const QByteArray read = "cache-read-failed";
        const QByteArray write = "cache-write-failed";
        QTest::newRow("read throttled") << fault("GetItem", 99, R"("type":"ThrottlingException","status":400)") << read << QByteArray("ThrottlingException");
        QTest::newRow("read denied") << fault("GetItem", 99, R"("type":"AccessDeniedException","status":400)") << read << QByteArray("AccessDeniedException");
        QTest::newRow("read dropped") << fault("GetItem", 99, R"("drop":true)") << read << QByteArray();
        QTest::newRow("read through a proxy") << fault("GetItem", 99, R"("html":"<html>no</html>","status":502)") << read << QByteArray("502");
        QTest::newRow("write throttled") << fault("PutItem", 99, R"("type":"ProvisionedThroughputExceededException","status":400)") << write
                                         << QByteArray("ProvisionedThroughputExceededException");
        QTest::newRow("write denied") << fault("PutItem", 99, R"("type":"AccessDeniedException","status":400)") << write << QByteArray("AccessDeniedException");
        QTest::newRow("write dropped") << fault("PutItem", 99, R"("drop":true)") << write << QByteArray();
    }
    void tableFaults()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, diagnostic);
        QFETCH(QByteArray, code);
        TokenSettings settings = prepared("Faults" + std::to_string(++m_count));
        m_peers->fault(json::parse(fault.toStdString()));
        const ManagedToken token = test::tableManager(settings, m_transport, *m_clock)->get({});
        QVERIFY(!textOf(token).empty() && !token.fromCache);
        QCOMPARE(token.cached, diagnostic == "cache-read-failed");
        QCOMPARE(namesOf(token), Names{diagnostic.toStdString()});
        QVERIFY(token.findings.front().error != nullptr);
        QCOMPARE(QByteArray::fromStdString(token.findings.front().error->request().code), code);

        settings.strictCache = true;
        m_peers->fault(json::parse(fault.toStdString()));
        try {
            (void)test::tableManager(settings, m_transport, *m_clock)->get({});
            QVERIFY2(token.cached, "a strict cache took a failure");   // the item of before is there when it can be read
            QVERIFY(diagnostic != "cache-read-failed");
        } catch (const VaultError &error) {
            QCOMPARE(QByteArray::fromStdString(error.request().code), code);
        }
    }

    void noTable()
    {
        TokenSettings settings = m_peers->settings("NoTable");
        m_peers->createSecret(settings);
        const ManagedToken token = test::tableManager(settings, m_transport, *m_clock)->get({});
        QVERIFY(!token.cached);
        QCOMPARE(namesOf(token), Names{"cache-table-missing"});
        QVERIFY2(token.findings.front().sentence.english().find("NoTable") != std::string::npos, token.findings.front().sentence.english().c_str());
        settings.strictCache = true;
        QCOMPARE(codeOf(settings), std::string("ResourceNotFoundException"));
    }

    // A user who may only read.
    void mayNotWrite()
    {
        TokenSettings settings = prepared("ReadOnly");
        const AwsUser reader{"AKIDREADONLY00000003", "readonly", {}};
        const ManagedToken token = test::tableManager(settings, m_transport, *m_clock, 3, reader)->get({});
        QCOMPARE(namesOf(token), Names{"cache-write-failed"});
        QVERIFY2(token.findings.front().sentence.english().find("dynamodb:PutItem") != std::string::npos, token.findings.front().sentence.english().c_str());

        settings.tableName = "ReadOnlyNone";
        settings.createTable = true;
        const ManagedToken again = test::tableManager(settings, m_transport, *m_clock, 3, reader)->get({});
        QCOMPARE(namesOf(again), Names{"cache-write-failed"});
        QVERIFY2(again.findings.front().sentence.english().find("dynamodb:CreateTable") != std::string::npos, again.findings.front().sentence.english().c_str());
    }

    // Somebody's table whose key is another one.
    void anotherKeySchema()
    {
        TokenSettings settings = m_peers->settings("OtherKey");
        m_peers->createSecret(settings);
        m_peers->createTable(settings.tableName, "Name");
        const ManagedToken token = test::tableManager(settings, m_transport, *m_clock)->get({});
        QCOMPARE(namesOf(token), (Names{"cache-read-failed", "cache-write-failed"}));
        for (const Finding &finding : token.findings) {
            QCOMPARE(finding.error->request().code, std::string("ValidationException"));
            QVERIFY2(finding.sentence.english().find("key") != std::string::npos && finding.sentence.english().find("OtherKey") != std::string::npos, finding.sentence.english().c_str());
        }
        settings.strictCache = true;
        QCOMPARE(codeOf(settings), std::string("ValidationException"));
    }

    // After the consumer secret was rotated, say: told, and overwritten.
    void anItemOfAnotherKeyPair()
    {
        const TokenSettings settings = prepared("Rotated");
        const std::array<std::byte, cbcIvSize> iv{};
        m_peers->putItem(settings, sealPython(R"({"access_token":"old","expiry":99999999999})", cbcKey({SecretBytes(std::string_view("other")), SecretBytes(std::string_view("pair"))}), iv));
        const auto manager = test::tableManager(settings, m_transport, *m_clock);
        const ManagedToken token = manager->get({});
        QCOMPARE(namesOf(token), Names{"cache-item-unreadable"});
        QVERIFY(textOf(token) != "old" && token.cached);
        QVERIFY(manager->get({}).fromCache);
    }

    void secretErrors_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("code");
        for (const char *const code : {"AccessDeniedException", "DecryptionFailure", "InvalidRequestException", "ResourceNotFoundException", "InternalServiceError"}) {
            QTest::newRow(code) << fault("GetSecretValue", 99, R"("type":")" + std::string(code) + R"(","status":400)") << QByteArray(code);
        }
        QTest::newRow("dropped") << fault("GetSecretValue", 99, R"("drop":true)") << QByteArray();
        QTest::newRow("proxy") << fault("GetSecretValue", 99, R"("html":"<html>no</html>","status":503)") << QByteArray("503");
    }
    void secretErrors()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, code);
        const TokenSettings settings = prepared("Secret" + std::to_string(++m_count));
        m_peers->fault(json::parse(fault.toStdString()));
        QCOMPARE(QByteArray::fromStdString(codeOf(settings)), code);
        QCOMPARE(m_transport->tokenRequests(), 0);
        // The permission, or the key of the secret.
        if (code == "AccessDeniedException") {
            QVERIFY2(m_said.find("secretsmanager:GetSecretValue") != std::string::npos, m_said.c_str());
        } else if (code == "DecryptionFailure") {
            QVERIFY2(m_said.find("KMS") != std::string::npos || m_said.find("kms:Decrypt") != std::string::npos, m_said.c_str());
        }
    }

    // Its text never shows what the secret holds.
    void secretsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("not JSON") << QByteArray("SENTINEL plain text");
        QTest::newRow("array") << QByteArray(R"(["SENTINEL"])");
        QTest::newRow("no key") << QByteArray(R"({"consumerSecret":"SENTINEL"})");
        QTest::newRow("no secret") << QByteArray(R"({"consumerKey":"SENTINEL"})");
        QTest::newRow("empty key") << QByteArray(R"({"consumerKey":"","consumerSecret":"SENTINEL"})");
        QTest::newRow("number") << QByteArray(R"({"consumerKey":"SENTINEL","consumerSecret":5})");
    }
    void secretsThatAreNone()
    {
        QFETCH(QByteArray, secret);
        TokenSettings settings = m_peers->settings("BadSecret");
        m_peers->createSecret(settings.secretName, secret.toStdString());
        try {
            (void)test::tableManager(settings, m_transport, *m_clock)->get({});
            QFAIL("it was taken");
        } catch (const ClientError &error) {
            QVERIFY2(all(error).find("SENTINEL") == std::string::npos, all(error).c_str());
            QVERIFY2(all(error).find(settings.secretName) != std::string::npos, all(error).c_str());
            QCOMPARE(error.member(), std::string("SECRET_NAME"));
        }
        QCOMPARE(m_peers->calls(), (Names{"CreateSecret", "GetSecretValue"}));
        QCOMPARE(m_transport->tokenRequests(), 0);
    }

    void wrongConsumerSecret()
    {
        TokenSettings settings = m_peers->settings("WrongConsumer");
        m_peers->createSecret(settings, "SENTINEL-wrong");
        m_peers->createTable(settings.tableName);
        try {
            (void)test::tableManager(settings, m_transport, *m_clock)->get({});
            QFAIL("it was taken");
        } catch (const AuthError &error) {
            QCOMPARE(error.failure(), AuthFailure::InvalidClient);
            QCOMPARE(error.request().status, 401);
            QCOMPARE(error.request().code, std::string("invalid_client"));
            QVERIFY(all(error).find("after 2 attempts") != std::string::npos);
            QVERIFY(all(error).find("SENTINEL") == std::string::npos);
        }
        QCOMPARE(m_transport->tokenRequests(), 2);
        QVERIFY_THROWS_EXCEPTION(std::exception, (void)m_peers->storedItem(settings));   // nothing was written
    }

    void wrongAwsKeys_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown") << QByteArray("AKIDNOBODY") << QByteArray("x") << QByteArray() << QByteArray("UnrecognizedClientException");
        QTest::newRow("wrong secret") << QByteArray("AKIDSTRONGROOM000001") << QByteArray("SENTINEL") << QByteArray() << QByteArray("InvalidSignatureException");
        QTest::newRow("session over") << QByteArray("TEMPEXPIRED000000004") << QByteArray("expired") << QByteArray("old") << QByteArray("ExpiredTokenException");
    }
    void wrongAwsKeys()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, session);
        QFETCH(QByteArray, code);
        const TokenSettings settings = prepared("Keys" + std::to_string(++m_count));
        const AwsUser user{id.toStdString(), secret.toStdString(), session.toStdString()};
        try {
            (void)test::tableManager(settings, m_transport, *m_clock, 3, user)->get({});
            QFAIL("it was taken");
        } catch (const VaultError &error) {
            QCOMPARE(QByteArray::fromStdString(error.request().code), code);
            QVERIFY(all(error).find("SENTINEL") == std::string::npos);
        }
        QCOMPARE(m_transport->tokenRequests(), 0);
    }

    // An endpoint that fails for all attempts, whatever is stored: an expired token is not handed out in place of a new one.
    void endpointErrors_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("HTML") << QByteArray("200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>") << 200;
        QTest::newRow("429") << QByteArray("429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n") << 429;
        QTest::newRow("500") << QByteArray("500 Internal Server Error\r\nContent-Length: 4\r\n\r\noops") << 500;
        QTest::newRow("503") << QByteArray("503 Service Unavailable\r\nContent-Length: 0\r\n\r\n") << 503;
        QTest::newRow("302") << QByteArray("302 Found\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n") << 302;
        QTest::newRow("no answer") << QByteArray() << 0;
    }
    void endpointErrors()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        TokenSettings settings = prepared("Endpoint" + std::to_string(++m_count));
        (void)test::tableManager(settings, m_transport, *m_clock)->get({});
        m_clock->advance(TokenPeers::lifetime);
        const test::FakeServer server([&](test::FakeServer::Peer &peer) {
            while (!peer.readRequest().isEmpty()) {
                if (answer.isEmpty()) {
                    peer.reset();
                    return;
                }
                peer.write("HTTP/1.1 " + answer);
            }
        });
        settings.url = server.url("/token");
        settings.retries = 3;
        const int before = m_transport->tokenRequests();
        const std::string item = m_peers->storedItem(settings);
        try {
            (void)test::tableManager(settings, m_transport, *m_clock)->get({});
            QFAIL("a token was handed out");
        } catch (const ServerError &error) {
            QCOMPARE(error.request().status, status);
            QVERIFY2(all(error).find("after 3 attempts") != std::string::npos, all(error).c_str());
        } catch (const NetworkError &error) {
            QCOMPARE(status, 0);
            QVERIFY2(all(error).find("after 3 attempts") != std::string::npos, all(error).c_str());
        }
        QCOMPARE(m_transport->tokenRequests() - before, 3);
        QCOMPARE(m_peers->storedItem(settings), item);
    }

    void cancelledInTheWait()
    {
        TokenSettings settings = prepared("Cancelled");
        settings.url = "http://127.0.0.1:1/token";   // nobody listens there
        settings.interval = 600s;
        settings.retries = 5;
        const CancellationSource source;
        const auto transport = std::make_shared<CountingTransport>();
        std::thread other([&] {
            while (transport->tokenRequests() == 0) {
                std::this_thread::yield();
            }
            source.cancel();
        });
        // The computer's own clock: cancelling ends its wait of ten minutes.
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)test::tableManager(settings, transport)->get(source.token()));
        other.join();
        QVERIFY_THROWS_EXCEPTION(std::exception, (void)m_peers->storedItem(settings));
    }

private:
    static QByteArray fault(const std::string &op, int times, const std::string &what)
    {
        return QByteArray::fromStdString(R"({"op":")" + op + R"(","times":)" + std::to_string(times) + "," + what + "}");
    }
    // Its secret and its table are there.
    [[nodiscard]] TokenSettings prepared(const std::string &name) const
    {
        TokenSettings settings = m_peers->settings(name);
        m_peers->createSecret(settings);
        m_peers->createTable(settings.tableName);
        return settings;
    }
    std::string codeOf(const TokenSettings &settings)
    {
        try {
            (void)test::tableManager(settings, m_transport, *m_clock)->get({});
            return "(worked)";
        } catch (const VaultError &error) {
            m_said = all(error);
            return error.request().code;
        }
    }

    std::unique_ptr<TokenPeers> m_peers;
    std::unique_ptr<MovedClock> m_clock;
    std::shared_ptr<CountingTransport> m_transport;
    std::string m_said;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(tst_token_flow)
#include "tst_token_flow.moc"
