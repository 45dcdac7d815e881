// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The token endpoint for service accounts: what RFC 6749 asks of a request, and how it is refused.

#include "AuthSandbox.h"

#include <QTest>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::AuthSandbox;

namespace {

constexpr const char *grant = "grant_type=client_credentials";

std::string errorOf(const Answer &answer)
{
    const json document = answer.json();
    return document.is_object() && document.contains("error_description") ? document.value("error", "") : "";
}

// The second part of a token, without asking the sandbox's own code.
json claimsOf(const QByteArray &token)
{
    const QByteArray text = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace

class AuthSandboxToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<AuthSandbox>(); }

    void givesToken()
    {
        const Answer answer = m_sandbox->ask(grant, m_sandbox->credentials());
        QCOMPARE(answer.status, 200);
        const json document = answer.json();
        COMPARE_JSON(document.at("token_type"), "Bearer");
        COMPARE_JSON(document.at("expires_in"), 3600);
        COMPARE_JSON(document.at("scope"), m_sandbox->ready().at("scope"));
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(answer.header("Pragma"), QByteArray("no-cache"));
    }

    void tokenSaysWhoAndHowLong()
    {
        const QByteArray token = m_sandbox->token("reports:read");
        const json claims = claimsOf(token);
        const std::string endpoint = m_sandbox->http.text("endpoint");
        COMPARE_JSON(claims.at("iss"), endpoint + "/auth");
        COMPARE_JSON(claims.at("aud"), endpoint + "/auth/protected");
        COMPARE_JSON(claims.at("sub"), m_sandbox->ready().at("client_id"));
        COMPARE_JSON(claims.at("scope"), "reports:read");
        COMPARE_JSON(claims.at("iat"), m_sandbox->http.now / 1000);
        COMPARE_JSON(claims.at("exp"), m_sandbox->http.now / 1000 + 3600);
        QVERIFY(claims.at("jti") != claimsOf(m_sandbox->token()).at("jti"));
        QVERIFY(!token.contains(m_sandbox->text("client_secret")));
    }

    void takesTheClientInEachWay_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("client");
        AuthSandbox &sandbox = *m_sandbox;
        const QByteArray readerId = sandbox.readerText("client_id");
        const QByteArray readerSecret = sandbox.readerText("client_secret");
        QTest::newRow("basic") << sandbox.credentials() << QByteArray(grant) << sandbox.text("client_id");
        QTest::newRow("basic, form-encoded") << AuthSandbox::encoded(readerId) + ':' + AuthSandbox::encoded(readerSecret) << QByteArray(grant) << readerId;
        QTest::newRow("body") << QByteArray()
                              << grant + QByteArray("&client_id=") + sandbox.text("client_id") + "&client_secret=" + sandbox.text("client_secret")
                              << sandbox.text("client_id");
        QTest::newRow("body, with odd characters")
            << QByteArray() << grant + QByteArray("&client_id=") + AuthSandbox::encoded(readerId) + "&client_secret=" + AuthSandbox::encoded(readerSecret) << readerId;
        QTest::newRow("basic, and the same id in the body") << AuthSandbox::encoded(readerId) + ':' + AuthSandbox::encoded(readerSecret)
                                                            << grant + QByteArray("&client_id=") + AuthSandbox::encoded(readerId) << readerId;
        QTest::newRow("parameters nobody knows") << sandbox.credentials() << grant + QByteArray("&audience=x&resource=") << sandbox.text("client_id");
    }

    void takesTheClientInEachWay()
    {
        QFETCH(QByteArray, credentials);
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, client);
        const Answer answer = m_sandbox->ask(form, credentials);
        QVERIFY2(answer.status == 200, answer.body.constData());
        COMPARE_JSON(claimsOf(QByteArray::fromStdString(answer.json().at("access_token"))).at("sub"), client.toStdString());
    }

    void refusesClients_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<QByteArray>("form");
        AuthSandbox &sandbox = *m_sandbox;
        const QByteArray id = sandbox.text("client_id");
        const QByteArray secret = sandbox.text("client_secret");
        QTest::newRow("wrong secret") << id + ":wrong" << QByteArray(grant);
        QTest::newRow("secret cut short") << id + ':' + secret.chopped(1) << QByteArray(grant);
        QTest::newRow("unknown client") << QByteArray("somebody:" + secret) << QByteArray(grant);
        QTest::newRow("another client's secret") << id + ':' + AuthSandbox::encoded(sandbox.readerText("client_secret")) << QByteArray(grant);
        QTest::newRow("no colon") << id << QByteArray(grant);
        QTest::newRow("empty") << QByteArray("") << QByteArray(grant);
        QTest::newRow("nothing at all") << QByteArray() << QByteArray(grant);
        QTest::newRow("body, wrong secret") << QByteArray() << grant + QByteArray("&client_id=") + id + "&client_secret=wrong";
        QTest::newRow("body, id alone") << QByteArray() << grant + QByteArray("&client_id=") + id;
        // Who a client is comes before what it wants.
        QTest::newRow("wrong secret and another grant") << id + ":wrong" << QByteArray("grant_type=password");
    }

    void refusesClients()
    {
        QFETCH(QByteArray, credentials);
        QFETCH(QByteArray, form);
        const Answer answer = m_sandbox->ask(form, credentials);
        QCOMPARE(answer.status, 401);
        COMPARE_JSON(errorOf(answer), "invalid_client");
        QVERIFY(answer.header("WWW-Authenticate").startsWith("Basic realm="));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    }

    void insistsOnFormEncodingWhereTheClientDoes()
    {
        const QByteArray raw = m_sandbox->readerText("client_id") + ':' + m_sandbox->readerText("client_secret");
        const Answer answer = m_sandbox->ask(grant, raw); // "%&" is no escape
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(errorOf(answer), "invalid_request");
    }

    void refusesForms_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<std::string>("error");
        const QByteArray id = m_sandbox->text("client_id");
        QTest::newRow("empty") << QByteArray() << std::string("invalid_request");
        QTest::newRow("no grant type") << QByteArray("scope=reports:read") << std::string("invalid_request");
        QTest::newRow("grant type without value") << QByteArray("grant_type=") << std::string("invalid_request");
        QTest::newRow("password") << QByteArray("grant_type=password&username=x&password=y") << std::string("unsupported_grant_type");
        QTest::newRow("refresh token") << QByteArray("grant_type=refresh_token&refresh_token=x") << std::string("unsupported_grant_type");
        QTest::newRow("grant type in capitals") << QByteArray("grant_type=CLIENT_CREDENTIALS") << std::string("unsupported_grant_type");
        QTest::newRow("scope of nobody") << grant + QByteArray("&scope=admin") << std::string("invalid_scope");
        QTest::newRow("one scope too many") << grant + QByteArray("&scope=reports:read+admin") << std::string("invalid_scope");
        QTest::newRow("scope in capitals") << grant + QByteArray("&scope=REPORTS:READ") << std::string("invalid_scope");
        QTest::newRow("scope with two blanks") << grant + QByteArray("&scope=reports:read++reports:write") << std::string("invalid_scope");
        QTest::newRow("scope with a quote") << grant + QByteArray("&scope=%22") << std::string("invalid_scope");
        QTest::newRow("a parameter twice") << grant + QByteArray("&") + grant << std::string("invalid_request");
        QTest::newRow("scope twice") << grant + QByteArray("&scope=reports:read&scope=reports:write") << std::string("invalid_request");
        QTest::newRow("a broken escape") << grant + QByteArray("&scope=%4") << std::string("invalid_request");
        QTest::newRow("client in two ways") << grant + QByteArray("&client_id=") + id + "&client_secret=" + m_sandbox->text("client_secret") << std::string("invalid_request");
        QTest::newRow("JSON") << QByteArray(R"({"grant_type":"client_credentials"})") << std::string("invalid_request");
    }

    void refusesForms()
    {
        QFETCH(QByteArray, form);
        QFETCH(std::string, error);
        const Answer answer = m_sandbox->ask(form, m_sandbox->credentials());
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(errorOf(answer), error);
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    }

    void theReaderMayNotWrite()
    {
        const QByteArray credentials = AuthSandbox::encoded(m_sandbox->readerText("client_id")) + ':' + AuthSandbox::encoded(m_sandbox->readerText("client_secret"));
        const Answer answer = m_sandbox->ask(grant + QByteArray("&scope=reports:write"), credentials);
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(errorOf(answer), "invalid_scope");
        COMPARE_JSON(m_sandbox->ask(grant, credentials).json().at("scope"), "reports:read");
    }

    void refusesRequestsOfAnotherForm()
    {
        const QByteArray basic = "Basic " + m_sandbox->credentials().toBase64();
        const Answer get = m_sandbox->http.send("GET", "/auth/token", {{"Authorization", basic}});
        QCOMPARE(get.status, 405);
        QCOMPARE(get.header("Allow"), QByteArray("POST"));
        const Answer asJson = m_sandbox->http.send("POST", "/auth/token", {{"Authorization", basic}, {"Content-Type", "application/json"}}, grant);
        QCOMPARE(asJson.status, 400);
        COMPARE_JSON(errorOf(asJson), "invalid_request");
        const Answer charset = m_sandbox->http.send(
            "POST", "/auth/token", {{"Authorization", basic}, {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}}, grant);
        QCOMPARE(charset.status, 200);
        const Answer url = m_sandbox->http.send("POST", "/auth/token?client_id=" + m_sandbox->text("client_id").toStdString(),
            {{"Authorization", basic}, {"Content-Type", "application/x-www-form-urlencoded"}}, grant);
        QCOMPARE(url.status, 400);
        const Answer other = m_sandbox->http.send(
            "POST", "/auth/token?version=1", {{"Authorization", basic}, {"Content-Type", "application/x-www-form-urlencoded"}}, grant);
        QCOMPARE(other.status, 200);
    }

    void lifetimeIsTheServers()
    {
        strongroom::sandbox::ServerOptions options;
        options.tokenLifetime = std::chrono::seconds(90);
        AuthSandbox sandbox(std::move(options));
        const json answer = sandbox.ask(grant, sandbox.credentials()).json();
        COMPARE_JSON(answer.at("expires_in"), 90);
        const json claims = claimsOf(QByteArray::fromStdString(answer.at("access_token")));
        COMPARE_JSON(claims.at("exp").get<int>() - claims.at("iat").get<int>(), 90);
    }

private:
    std::unique_ptr<AuthSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(AuthSandboxToken)
#include "tst_auth_sandbox_token.moc"
