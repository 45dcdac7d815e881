// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The two services behind sign-in: tokens are really checked, and what is said about a request holds nothing secret.

#include "AuthSandbox.h"

#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::AuthSandbox;
using strongroom::test::RequestHeaders;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray part(const json &claims) { return QByteArray::fromStdString(claims.dump()).toBase64(base64Url); }

} // namespace

class AuthSandboxResource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<AuthSandbox>(); }

    void saysWhatWasAsked_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *const method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            QTest::newRow(method) << QByteArray(method);
        }
    }

    void saysWhatWasAsked()
    {
        QFETCH(QByteArray, method);
        const QByteArray token = m_sandbox->token();
        const QByteArray body = method == "GET" || method == "OPTIONS" ? QByteArray() : QByteArray("{\"n\":1}");
        const Answer answer = m_sandbox->call(method, token, "/auth/protected/a%20b?x=1&y", {{"X-Trace", "abc"}, {"Content-Type", "application/json"}}, body);
        QVERIFY2(answer.status == 200, answer.body.constData());
        const json said = answer.json();
        COMPARE_JSON(said.at("client_id"), m_sandbox->ready().at("client_id"));
        COMPARE_JSON(said.at("scope"), "reports:read reports:write");
        COMPARE_JSON(said.at("method"), method.toStdString());
        COMPARE_JSON(said.at("path"), "/auth/protected/a%20b");
        COMPARE_JSON(said.at("query"), "x=1&y");
        COMPARE_JSON(said.at("body_size"), body.size());
        COMPARE_JSON(said.at("content_type"), "application/json");
        COMPARE_JSON(said.at("expires_at"), "2026-09-21T15:13:20.000Z"); // 1 790 003 600
        for (const char *const name : {"authorization", "x-trace", "host"}) {
            QVERIFY2(std::ranges::find(said.at("headers"), json(name)) != said.at("headers").end(), name);
        }
        QVERIFY(!answer.body.contains(token) && !answer.body.contains("abc"));
        QCOMPARE(answer.header("Allow").isEmpty(), method != "OPTIONS");
    }

    void headHasNoBody()
    {
        const QByteArray token = m_sandbox->token();
        const Answer answer = m_sandbox->call("HEAD", token);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
        QCOMPARE(m_sandbox->call("HEAD", "no token").status, 401);
        QCOMPARE(m_sandbox->call("GET", token).status, 200); // nothing of a body was left on the connection
    }

    void asksForAToken_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("basic") << QByteArray("Basic eDp5");
        QTest::newRow("the bare word") << QByteArray("Bearer");
    }

    void asksForAToken()
    {
        QFETCH(QByteArray, header);
        const Answer answer = m_sandbox->http.send("GET", "/auth/protected", header.isEmpty() ? RequestHeaders{} : RequestHeaders{{"Authorization", header}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Bearer realm=\"sandbox\"")); // RFC 6750: no error code without a token
    }

    void refusesTokens_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *const change : {"empty", "text", "two parts", "four parts", "signature cut", "signature of nothing", "claims changed", "alg none", "alg none, unsigned",
                 "signed with another key", "a character of base64 more", "first part is no JSON"}) {
            QTest::newRow(change) << QString::fromLatin1(change);
        }
    }

    void refusesTokens()
    {
        QFETCH(QString, change);
        const QByteArray good = m_sandbox->token();
        const QList<QByteArray> parts = good.split('.');
        json claims = json::parse(QByteArray::fromBase64(parts[1], base64Url).toStdString());
        claims["scope"] = "reports:read reports:write admin";
        const QByteArray forged = part({{"alg", "HS256"}, {"typ", "at+jwt"}}) + '.' + part(claims);
        const QMap<QString, QByteArray> tokens{{QStringLiteral("empty"), " "}, {QStringLiteral("text"), "abc"}, {QStringLiteral("two parts"), parts[0] + '.' + parts[1]},
            {QStringLiteral("four parts"), good + ".x"}, {QStringLiteral("signature cut"), good.chopped(1)},
            {QStringLiteral("signature of nothing"), parts[0] + '.' + parts[1] + '.'}, {QStringLiteral("claims changed"), parts[0] + '.' + part(claims) + '.' + parts[2]},
            {QStringLiteral("alg none"), part({{"alg", "none"}}) + '.' + parts[1] + '.' + parts[2]},
            {QStringLiteral("alg none, unsigned"), part({{"alg", "none"}}) + '.' + parts[1] + '.'},
            {QStringLiteral("signed with another key"), forged + '.' + QMessageAuthenticationCode::hash(forged, "key", QCryptographicHash::Sha256).toBase64(base64Url)},
            {QStringLiteral("a character of base64 more"), good + "A"}, {QStringLiteral("first part is no JSON"), "abcd." + parts[1] + '.' + parts[2]}};
        const QByteArray token = tokens.value(change);
        const Answer answer = m_sandbox->call("GET", token);
        if (change == QStringLiteral("empty")) {
            QCOMPARE(answer.status, 401);
            return;
        }
        QCOMPARE(answer.status, 401);
        COMPARE_JSON(answer.json().at("error"), "invalid_token");
        QVERIFY(answer.header("WWW-Authenticate").startsWith("Bearer realm=\"sandbox\", error=\"invalid_token\", error_description=\""));
        QVERIFY(!answer.body.contains(parts[2]));
    }

    void tokensEnd()
    {
        const QByteArray token = m_sandbox->token();
        m_sandbox->http.now += 3'599'999;
        QCOMPARE(m_sandbox->call("GET", token).status, 200);
        m_sandbox->http.now += 1;
        const Answer late = m_sandbox->call("GET", token);
        QCOMPARE(late.status, 401);
        QVERIFY(late.header("WWW-Authenticate").contains("expired"));
    }

    void anotherSandboxTakesNoneOfThese()
    {
        AuthSandbox other;
        QCOMPARE(other.call("GET", m_sandbox->token()).status, 401);
    }

    void readingAndWritingAreTwoScopes()
    {
        const QByteArray token = m_sandbox->token("reports:read");
        for (const char *const method : {"GET", "HEAD", "OPTIONS"}) {
            QCOMPARE(m_sandbox->call(method, token).status, 200);
        }
        for (const char *const method : {"POST", "PUT", "PATCH", "DELETE"}) {
            const Answer answer = m_sandbox->call(method, token);
            QCOMPARE(answer.status, 403);
            COMPARE_JSON(answer.json().at("error"), "insufficient_scope");
            QVERIFY(answer.header("WWW-Authenticate").endsWith("scope=\"reports:write\""));
        }
        QCOMPARE(m_sandbox->call("GET", m_sandbox->token("reports:write")).status, 403);
    }

    void anApiKeyBesideATokenMustBeRight()
    {
        const QByteArray token = m_sandbox->token();
        QCOMPARE(m_sandbox->call("GET", token, "/auth/protected", {{"X-Api-Key", m_sandbox->text("api_key")}}).status, 200);
        QCOMPARE(m_sandbox->call("GET", token, "/auth/protected", {{"X-Api-Key", "wrong"}}).status, 403);
    }

    void keyed()
    {
        const QByteArray key = m_sandbox->text("api_key");
        const Answer answer = m_sandbox->http.send("POST", "/auth/keyed", {{"X-Api-Key", key}}, "abc");
        QCOMPARE(answer.status, 200);
        COMPARE_JSON(answer.json().at("body_size"), 3);
        QVERIFY(!answer.body.contains(key));
        QCOMPARE(m_sandbox->call("GET", key, "/auth/keyed").status, 200);
        QCOMPARE(m_sandbox->call("GET", m_sandbox->token(), "/auth/keyed").status, 401);
        for (const RequestHeaders &headers : {RequestHeaders{}, RequestHeaders{{"X-Api-Key", ""}}, RequestHeaders{{"X-Api-Key", key.chopped(1)}}}) {
            const Answer refused = m_sandbox->http.send("GET", "/auth/keyed", headers);
            QCOMPARE(refused.status, 401);
            QVERIFY(refused.header("WWW-Authenticate").startsWith("ApiKey"));
        }
    }

    void unknownPlaces()
    {
        QCOMPARE(m_sandbox->call("GET", m_sandbox->token(), "/auth/nothing").status, 404);
        QCOMPARE(m_sandbox->call("GET", m_sandbox->token(), "/auth").status, 404);
    }

    // Two headers of one name: QNetworkAccessManager would join them.
    void twoAuthorizationHeaders()
    {
        const QByteArray bearer = "Authorization: Bearer " + m_sandbox->token() + "\r\n";
        QCOMPARE(statusOfRaw("GET /auth/protected HTTP/1.1\r\nHost: 127.0.0.1\r\n" + bearer + bearer + "\r\n"), 400);
        QCOMPARE(statusOfRaw("GET /auth/protected HTTP/1.1\r\nHost: 127.0.0.1\r\n" + bearer + "\r\n"), 200);
    }

    void accountsStayWithTheDataFile()
    {
        const QTemporaryDir folder;
        strongroom::sandbox::ServerOptions options;
        options.dataFile = folder.filePath(QStringLiteral("data.db"));
        json first;
        {
            const AuthSandbox sandbox(options);
            first = sandbox.ready();
        }
        const AuthSandbox again(options);
        for (const char *const member : {"client_id", "client_secret", "api_key"}) {
            COMPARE_JSON(again.ready().at(member), first.at(member));
        }
        COMPARE_JSON(again.ready().at("read_only"), first.at("read_only"));
        QVERIFY(m_sandbox->ready().at("client_secret") != first.at("client_secret"));
    }

private:
    int statusOfRaw(const QByteArray &request)
    {
        const QUrl url(m_sandbox->http.url({}));
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; })) {
            return 0;
        }
        socket.write(request);
        QByteArray answer;
        if (!QTest::qWaitFor([&] {
                answer += socket.readAll();
                return answer.contains("\r\n");
            })) {
            return 0;
        }
        return answer.split(' ').value(1).toInt();
    }

    std::unique_ptr<AuthSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(AuthSandboxResource)
#include "tst_auth_sandbox_resource.moc"
