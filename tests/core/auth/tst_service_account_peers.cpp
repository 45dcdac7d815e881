// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Client credentials against authorization servers that are not ours: npm's oidc-provider, which refuses what is wrong, and oauth2-mock-server.
#include "AuthVectors.h"
#include "auth/Jwt.h"
#include "auth/ServiceAccountAuthorizer.h"
#include "base/Error.h"
#include "net/HttpClient.h"
#include "support/FakeClock.h"
#include "support/JoiningThread.h"
#include "support/PeerProcess.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <list>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using namespace std::chrono_literals;

class tst_ServiceAccountPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsIn_data();
    void signsIn();
    void isRefused_data();
    void isRefused();
    void oneRefreshForManyThreads();
    void tokensShorterThanTheGap();
    void aTokenThatIsAJwt();
    void thePeerGoesAway();

private:
    [[nodiscard]] std::unique_ptr<ServiceAccountAuthorizer> signIn(const std::string &endpoint, const QByteArray &id, const QByteArray &secret, const QByteArray &form,
                                                                   const QByteArray &scope, const Clock &clock = Clock::system()) const
    {
        Environment environment;
        environment.name = "peer";
        environment.tokenUrl = endpoint;
        environment.scope = scope.toStdString();
        environment.clientAuthentication = clientAuthenticationOf(form.toStdString());
        ClientInfo client{id.toStdString(), SecretBytes(std::string_view(secret.constData(), std::size_t(secret.size()))), {}};
        return std::make_unique<ServiceAccountAuthorizer>(std::move(client), std::move(environment), m_transport, clock);
    }
    [[nodiscard]] std::string endpoint() const { return m_provider->ready().at("token_endpoint").get<std::string>(); }

    std::shared_ptr<net::Transport> m_transport = std::make_shared<net::HttpClient>();
    std::unique_ptr<PeerProcess> m_provider;
};

void tst_ServiceAccountPeers::initTestCase()
{
    SKIP_WITHOUT_PEER("oauth-peer");
    SKIP_WITHOUT_PEER("oauth-mock-peer");
    m_provider = std::make_unique<PeerProcess>("oauth-peer");
}

void tst_ServiceAccountPeers::signsIn_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("granted");
    QTest::newRow("basic-raw") << QByteArray("svc-basic") << QByteArray("basic-Secret-0123456789abcdef") << QByteArray("basic-raw") << QByteArray("metadata:read") << QByteArray("metadata:read");
    QTest::newRow("two scopes") << QByteArray("svc-basic") << QByteArray("basic-Secret-0123456789abcdef") << QByteArray("basic-raw") << QByteArray("metadata:read connectdata/events")
                                << QByteArray("metadata:read connectdata/events");
    QTest::newRow("no scope") << QByteArray("svc-basic") << QByteArray("basic-Secret-0123456789abcdef") << QByteArray("basic-raw") << QByteArray() << QByteArray();
    QTest::newRow("an unknown scope is dropped") << QByteArray("svc-basic") << QByteArray("basic-Secret-0123456789abcdef") << QByteArray("basic-raw") << QByteArray("admin:all") << QByteArray();
    QTest::newRow("basic-form") << QByteArray("svc:odd id") << QByteArray("s+c%r/t=&:~*x") << QByteArray("basic-form") << QByteArray("metadata:read") << QByteArray("metadata:read");
    QTest::newRow("basic-form of plain words") << QByteArray("svc-basic") << QByteArray("basic-Secret-0123456789abcdef") << QByteArray("basic-form") << QByteArray("metadata:read")
                                               << QByteArray("metadata:read");
    QTest::newRow("post") << QByteArray("svc-post") << QByteArray("post-Secret-0123456789abcdef") << QByteArray("post") << QByteArray("metadata:read") << QByteArray("metadata:read");
}

void tst_ServiceAccountPeers::signsIn()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, granted);
    const auto authorizer = signIn(endpoint(), id, secret, form, scope);
    net::HttpRequest request;
    authorizer->apply(request, {}, {});
    QVERIFY(request.headers.get("Authorization").value().starts_with("Bearer "));
    const HeldToken held = authorizer->heldTokens().at(0);
    QCOMPARE(QByteArray::fromStdString(held.scope), granted);
    QVERIFY(!held.expired);
    QVERIFY(held.expiresAt.value() - held.receivedAt == 3600s);
    QCOMPARE(authorizer->renew(request, {}, {}), Renewal::Renewed);
    net::HttpRequest again;
    authorizer->apply(again, {}, {});
    QVERIFY(again.headers.get("Authorization") != request.headers.get("Authorization"));
}

void tst_ServiceAccountPeers::isRefused_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray client = "InvalidClientError";
    QTest::newRow("wrong secret") << QByteArray("svc-basic") << QByteArray("nope") << QByteArray("basic-raw") << client << 401 << QByteArray("invalid_client");
    QTest::newRow("wrong secret in the form") << QByteArray("svc-post") << QByteArray("nope") << QByteArray("post") << client << 401 << QByteArray("invalid_client");
    QTest::newRow("unknown client") << QByteArray("ghost") << QByteArray("nope") << QByteArray("basic-raw") << client << 401 << QByteArray("invalid_client");
    QTest::newRow("not for this client") << QByteArray("svc-nogrant") << QByteArray("nogrant-Secret-0123456789") << QByteArray("basic-raw") << QByteArray("AuthorizationError") << 400
                                         << QByteArray("invalid_request");
    QTest::newRow("not encoded") << QByteArray("svc-basic") << QByteArray("100%") << QByteArray("basic-raw") << QByteArray("AuthorizationError") << 400 << QByteArray("invalid_request");
}

void tst_ServiceAccountPeers::isRefused()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const auto authorizer = signIn(endpoint(), id, secret, form, "metadata:read");
    try {
        (void)authorizer->accessToken({}, {});
        QFAIL("signed in");
    } catch (const VaultError &error) {
        QCOMPARE(QByteArray::fromStdString(kindOf(error)), kind);
        QCOMPARE(error.request().status, status);
        QCOMPARE(QByteArray::fromStdString(error.request().code), code);
        QVERIFY(!error.request().detail.empty());
        QVERIFY(!error.retryable());
    }
    QVERIFY(authorizer->heldTokens().empty());
}

void tst_ServiceAccountPeers::oneRefreshForManyThreads()
{
    FakeClock clock;
    const auto authorizer = signIn(endpoint(), "svc-basic", "basic-Secret-0123456789abcdef", "basic-raw", "metadata:read", clock);
    std::vector<RefreshEvent> events;
    authorizer->setObserver([&](const RefreshEvent &event) { events.push_back(event); });
    const SecretBytes first = authorizer->accessToken({}, {});
    clock.advance(1h);
    std::vector<std::string> tokens(32);
    {
        std::list<JoiningThread> threads;
        for (std::string &token : tokens) {
            threads.emplace_back([&] { token = std::string(authorizer->accessToken({}, {}).text()); });
        }
    }
    QCOMPARE(std::set<std::string>(tokens.begin(), tokens.end()).size(), std::size_t(1));
    QVERIFY(tokens[0] != first.text());
    QCOMPARE(events.size(), std::size_t(2));
}

void tst_ServiceAccountPeers::tokensShorterThanTheGap()
{
    const PeerProcess brief("oauth-peer", {{"ttl", 30}});
    const auto authorizer = signIn(brief.ready().at("token_endpoint").get<std::string>(), "svc-basic", "basic-Secret-0123456789abcdef", "basic-raw", "metadata:read");
    std::set<std::string> tokens;
    for (int i = 0; i < 3; ++i) {
        tokens.emplace(authorizer->accessToken({}, {}).text());
    }
    QCOMPARE(tokens.size(), std::size_t(3));
}

void tst_ServiceAccountPeers::aTokenThatIsAJwt()
{
    const PeerProcess mock("oauth-mock-peer");
    const auto authorizer = signIn(mock.ready().at("token_endpoint").get<std::string>(), "anybody", "anything", "basic-raw", "metadata:read");
    const SecretBytes token = authorizer->accessToken({}, {});
    const auto jwt = readJwt(token.text());
    QVERIFY(jwt);
    QVERIFY(jwt->issuedAt && jwt->expiresAt);
    QVERIFY(*jwt->expiresAt - *jwt->issuedAt == 3600s);
    const auto claims = nlohmann::json::parse(jwt->payload.view());
    QCOMPARE(claims.at("scope").get<std::string>(), std::string("metadata:read"));
}

void tst_ServiceAccountPeers::thePeerGoesAway()
{
    PeerProcess provider("oauth-peer");
    FakeClock clock;
    const auto authorizer = signIn(provider.ready().at("token_endpoint").get<std::string>(), "svc-basic", "basic-Secret-0123456789abcdef", "basic-raw", "metadata:read", clock);
    (void)authorizer->accessToken({}, {});
    provider.stop();
    (void)authorizer->accessToken({}, {});   // it is good
    clock.advance(1h);
    net::HttpRequest request;
    QVERIFY_THROWS_EXCEPTION(NetworkError, authorizer->apply(request, {}, {}));
    QVERIFY(request.headers.entries().empty());
}

QTEST_GUILESS_MAIN(tst_ServiceAccountPeers)
#include "tst_service_account_peers.moc"
