// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// The token endpoint, and what a storage request must bring.

#include "SandboxClient.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using strongroom::test::Answer;
using strongroom::test::RequestHeaders;
using strongroom::test::SandboxClient;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

std::string oauthError(const Answer &answer)
{
    const nlohmann::json document = answer.json();
    return document.is_object() && document.contains("error_description") ? document.value("error", "") : "";
}

} // namespace

class SandboxToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesToken()
    {
        SandboxClient client;
        const Answer answer = client.requestToken(client.tokenForm());
        QCOMPARE(answer.status, 200);
        const nlohmann::json token = answer.json();
        QVERIFY(token.at("access_token").get<std::string>().size() >= 32);
        COMPARE_JSON(token.at("expires_in"), 3600);
        COMPARE_JSON(token.at("token_type"), "bearer");
        COMPARE_JSON(token.at("scope").get<std::string>(), client.text("environment_id"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(token.at("access_token") != client.requestToken(client.tokenForm()).json().at("access_token"));
    }

    void refusesClients_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::newRow("wrong secret") << QByteArray("%id:wrong");
        QTest::newRow("wrong id") << QByteArray("someone:%secret");
        QTest::newRow("secret cut short") << QByteArray("%id:%cut");
        QTest::newRow("empty") << QByteArray("");
    }

    void refusesClients()
    {
        QFETCH(QByteArray, credentials);
        SandboxClient client;
        credentials.replace("%id", bytes(client.text("client_id"))).replace("%secret", bytes(client.text("client_secret")));
        credentials.replace("%cut", bytes(client.text("client_secret")).chopped(1));
        const Answer answer = client.requestToken(client.tokenForm(), credentials);
        QCOMPARE(answer.status, 401);
        COMPARE_JSON(oauthError(answer), "invalid_client");
        QVERIFY(answer.header("WWW-Authenticate").startsWith("Basic"));
    }

    void refusesForms_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<std::string>("error");
        const QByteArray good = "grant_type=client_credentials&scope=%env&audience=%endpoint";
        QTest::newRow("no grant type") << QByteArray("scope=%env&audience=%endpoint") << std::string("invalid_request");
        QTest::newRow("password grant") << QByteArray("grant_type=password&scope=%env&audience=%endpoint") << std::string("unsupported_grant_type");
        QTest::newRow("no scope") << QByteArray("grant_type=client_credentials&audience=%endpoint") << std::string("invalid_scope");
        QTest::newRow("other environment") << QByteArray("grant_type=client_credentials&scope=other&audience=%endpoint") << std::string("invalid_scope");
        QTest::newRow("no audience") << QByteArray("grant_type=client_credentials&scope=%env") << std::string("invalid_request");
        QTest::newRow("other audience") << QByteArray("grant_type=client_credentials&scope=%env&audience=https%3A%2F%2Felsewhere.example") << std::string("invalid_request");
        QTest::newRow("audience below the endpoint") << good + "%2Fgw" << std::string("invalid_request");
        QTest::newRow("two slashes") << good + "%2F%2F" << std::string("invalid_request");
        QTest::newRow("second audience unknown") << good + "+https%3A%2F%2Fxx-mt-01.api.incountry.io" << std::string("invalid_request");
        QTest::newRow("second audience of another mask") << good + "+https%3A%2F%2Fde.pop.example" << std::string("invalid_request");
        QTest::newRow("second audience empty") << good + "+" << std::string("invalid_request");
        QTest::newRow("three audiences") << good + "+https%3A%2F%2Fde-mt-01.api.incountry.io+https%3A%2F%2Fus-mt-01.api.incountry.io" << std::string("invalid_request");
        QTest::newRow("a parameter twice") << good + "&scope=%env" << std::string("invalid_request");
        QTest::newRow("empty") << QByteArray("") << std::string("invalid_request");
    }

    void refusesForms()
    {
        QFETCH(QByteArray, form);
        QFETCH(std::string, error);
        SandboxClient client;
        form.replace("%env", bytes(client.text("environment_id"))).replace("%endpoint", bytes(client.text("endpoint")).toPercentEncoding());
        const Answer answer = client.requestToken(form);
        QCOMPARE(answer.status, 400);
        COMPARE_JSON(oauthError(answer), error);
    }

    void takesSlashAndOrder()
    {
        SandboxClient client;
        QCOMPARE(client.requestToken(client.tokenForm() + "%2F").status, 200);
        const QByteArray nodeOrder = "scope=" + bytes(client.text("environment_id")) + "&grant_type=client_credentials&audience=" + bytes(client.text("endpoint"));
        QCOMPARE(client.requestToken(nodeOrder).status, 200);
    }

    void takesOnlyFormPosts()
    {
        SandboxClient client;
        const RequestHeaders json = {{"Content-Type", "application/json"}};
        QCOMPARE(client.send("POST", "/oauth2/token", json, "{}").status, 400);
        QCOMPARE(client.send("GET", "/oauth2/token", {}).status, 405);
        const RequestHeaders form = {{"Content-Type", "application/x-www-form-urlencoded"}};
        COMPARE_JSON(oauthError(client.send("POST", "/oauth2/token", form, client.tokenForm())), "invalid_client");
    }

    void countryOfAudienceBinds()
    {
        SandboxClient client;
        const QByteArray form = client.tokenForm() + "+https%3A%2F%2Fde-mt-01.api.incountry.io";
        const Answer token = client.requestToken(form);
        QCOMPARE(token.status, 200);
        RequestHeaders headers = {{"Authorization", "Bearer " + bytes(token.json().at("access_token").get<std::string>())},
            {"x-env-id", bytes(client.text("environment_id"))}, {"Content-Type", "application/json"}};
        QCOMPARE(client.send("POST", "/v2/storage/records/de/find", headers, "{}").status, 200);
        const Answer refused = client.send("POST", "/v2/storage/records/us/find", headers, "{}");
        QCOMPARE(refused.status, 403);
        COMPARE_JSON(refused.errorSource(), "path.country");
    }

    void tokensExpire()
    {
        strongroom::sandbox::ServerOptions options;
        options.tokenLifetime = std::chrono::seconds(60);
        SandboxClient client(std::move(options));
        client.now += 59999;
        QCOMPARE(client.storage("POST", "/us/find", nlohmann::json::object()).status, 200);
        client.now += 1;
        const Answer answer = client.storage("POST", "/us/find", nlohmann::json::object());
        QCOMPARE(answer.status, 401);
        COMPARE_JSON(answer.errorSource(), "header.Authorization");
    }

    void refusesWithoutRights()
    {
        SandboxClient client;
        const QByteArray env = bytes(client.text("environment_id"));
        const QByteArray token = "Bearer " + bytes(client.newToken());
        const auto status = [&client](const RequestHeaders &headers, const std::string &country = "us") {
            return client.send("GET", "/v2/storage/records/" + country + "/" + std::string(64, 'a'), headers).status;
        };
        QCOMPARE(status({{"Authorization", token}, {"x-env-id", env}}), 404); // let in; there is no such record
        QCOMPARE(status({{"Authorization", "bearer" + token.mid(6)}, {"x-env-id", env}}), 404);
        QCOMPARE(status({{"x-env-id", env}}), 401);
        QCOMPARE(status({{"Authorization", "Bearer "}, {"x-env-id", env}}), 401);
        QCOMPARE(status({{"Authorization", "Bearer nonsense"}, {"x-env-id", env}}), 401);
        QCOMPARE(status({{"Authorization", "Basic" + token.mid(6)}, {"x-env-id", env}}), 401);
        QCOMPARE(status({{"Authorization", token}}), 400);
        QCOMPARE(status({{"Authorization", token}, {"x-env-id", "other"}}), 403);
        QCOMPARE(status({{"Authorization", token}, {"x-env-id", env}}, "zz"), 404);
        QCOMPARE(status({{"Authorization", token}, {"x-env-id", env}}, "US"), 404);
        QCOMPARE(status({{"Authorization", "Bearer " + bytes(client.text("api_key"))}, {"x-env-id", env}}), 404);
        QCOMPARE(status({{"Authorization", "Bearer " + bytes(client.text("api_key"))}, {"x-env-id", "other"}}), 403);
    }

    void countryListIsPublic()
    {
        SandboxClient client;
        const Answer answer = client.send("GET", "/countries", {});
        QCOMPARE(answer.status, 200);
        int direct = 0;
        const nlohmann::json document = answer.json();
        for (const nlohmann::json &country : document.at("countries")) {
            QCOMPARE(country.at("id").get<std::string>().size(), std::size_t{2});
            QVERIFY(!country.at("name").get<std::string>().empty());
            QVERIFY(country.at("region") == "AMER" || country.at("region") == "APAC" || country.at("region") == "EMEA");
            QVERIFY(country.contains("status") && country.contains("type"));
            direct += country.at("direct").get<bool>() ? 1 : 0;
        }
        QVERIFY(direct >= 6);
        QVERIFY(document.at("countries").size() > static_cast<std::size_t>(direct));
        QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
        QCOMPARE(client.send("POST", "/countries", {{"Content-Type", "application/json"}}, "{}").status, 405);
        QCOMPARE(client.send("GET", "/nothing", {}).status, 404);
        QCOMPARE(client.send("GET", "/healthcheck", {}).status, 200);
    }

    // A web page may bring its own name to 127.0.0.1, but not change the Host header.
    void answersOnlyLoopbackNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("address") << QByteArray("Host: 127.0.0.1:%port\r\n") << QByteArray("200");
        QTest::newRow("name") << QByteArray("Host: LocalHost:%port\r\n") << QByteArray("200");
        QTest::newRow("other name") << QByteArray("Host: evil.example:%port\r\n") << QByteArray("421");
        QTest::newRow("other port") << QByteArray("Host: 127.0.0.1:1\r\n") << QByteArray("421");
        QTest::newRow("prefix") << QByteArray("Host: 127.0.0.1.evil.example\r\n") << QByteArray("421");
        QTest::newRow("two") << QByteArray("Host: localhost\r\nHost: evil.example\r\n") << QByteArray("421");
        QTest::newRow("none") << QByteArray() << QByteArray("421");
    }

    void answersOnlyLoopbackNames()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, status);
        SandboxClient client;
        const int port = QUrl(client.url("")).port();
        host.replace("%port", QByteArray::number(port));
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
        socket.write("GET /countries HTTP/1.1\r\n" + host + "\r\n");
        QTRY_VERIFY(socket.bytesAvailable() >= 12);
        QCOMPARE(socket.read(12), "HTTP/1.1 " + status);
    }
};

QTEST_GUILESS_MAIN(SandboxToken)
#include "tst_sandbox_token.moc"
