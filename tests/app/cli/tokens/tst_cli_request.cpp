// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli auth request against the sandbox.
#include "TokenCli.h"

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<TokenCli>(); }
    void cleanup() { QVERIFY(!m_cli->saidTheSecret()); }

    void methods_data();
    void methods();
    void withoutSignIn();
    void headersAndQuery();
    void bodies_data();
    void bodies();
    void statusAndHeaders();
    void asJson();
    void timing();
    void exitCodes_data();
    void exitCodes();
    void renewsOnce();
    void cookiesAreMasked();
    void bytesComeAsTheyAre();
    void apiKey();
    void refused_data();
    void refused();
    void headersWithSecrets();

private:
    QString url(const QString &more = {}) const { return m_cli->text("protected_url") + more; }
    CliResult request(const QStringList &arguments, const QByteArray &input = {}) { return m_cli->run(words("auth request") + arguments, input); }
    void fault(const json &ordered) { (void)m_cli->console().call("POST", "/faults", ordered); }
    std::unique_ptr<TokenCli> m_cli;
};

void tst_CliRequest::methods_data()
{
    QTest::addColumn<QString>("method");
    for (const char *const method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "get"}) {
        QTest::newRow(method) << QString::fromLatin1(method);
    }
}

void tst_CliRequest::methods()
{
    QFETCH(QString, method);
    const CliResult got = request({method, url()});
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("method").get<std::string>(), method.toUpper().toStdString());
    QCOMPARE(got.document().at("client_id").get<std::string>(), m_cli->auth().at("client_id").get<std::string>());
    const CliResult head = request({QStringLiteral("HEAD"), url()});
    COMPARE_CODE(head, 0);
    QVERIFY(head.out.isEmpty());
}

void tst_CliRequest::withoutSignIn()
{
    m_cli->console().forgetRequests();
    const CliResult got = request({QStringLiteral("GET"), url(), QStringLiteral("--no-auth")});
    COMPARE_CODE(got, 5);
    QVERIFY2(got.err.contains("401") && got.err.contains("Bearer realm=\"sandbox\""), got.err.constData());
    QVERIFY(m_cli->console().requests() == std::vector<std::string>{"GET /protected"});   // no token was asked for, and nothing was sent twice
}

void tst_CliRequest::headersAndQuery()
{
    const CliResult got = request({QStringLiteral("GET"), url(QStringLiteral("/a%20b?x=1&y")), QStringLiteral("-H"), QStringLiteral("X-Trace: 7"), QStringLiteral("--header"), QStringLiteral("Accept:text/plain")});
    COMPARE_CODE(got, 0);
    const json said = got.document();
    QCOMPARE(said.at("path").get<std::string>(), std::string("/auth/protected/a%20b"));
    QCOMPARE(said.at("query").get<std::string>(), std::string("x=1&y"));
    const std::vector<std::string> names = said.at("headers");
    for (const char *const name : {"x-trace", "accept", "authorization"}) {
        QVERIFY2(std::find(names.begin(), names.end(), name) != names.end(), name);
    }
}

void tst_CliRequest::bodies_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("size");
    QTest::newRow("text") << QStringList{QStringLiteral("--data"), QStringLiteral("{\"n\":1}")} << QByteArray() << 7;
    QTest::newRow("standard input") << QStringList{QStringLiteral("--data-file"), QStringLiteral("-")} << QByteArray("12345\n") << 6;
    QTest::newRow("descriptor") << QStringList{QStringLiteral("--data-fd"), QStringLiteral("0")} << QByteArray("1234") << 4;
    QTest::newRow("none") << QStringList{} << QByteArray("ignored") << 0;
}

void tst_CliRequest::bodies()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, input);
    QFETCH(int, size);
    const CliResult got = request(QStringList{QStringLiteral("POST"), url(), QStringLiteral("-H"), QStringLiteral("Content-Type: application/json")} + options, input);
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("body_size").get<int>(), size);
    if (size > 0) {
        QCOMPARE(got.document().at("content_type").get<std::string>(), std::string("application/json"));
    }
}

void tst_CliRequest::statusAndHeaders()
{
    const CliResult got = request({QStringLiteral("GET"), url(), QStringLiteral("-i")});
    COMPARE_CODE(got, 0);
    QVERIFY2(got.out.startsWith("HTTP 200 OK\n"), got.out.constData());
    const qsizetype end = got.out.indexOf("\n\n");
    QVERIFY(got.out.left(end).toLower().contains("\ncache-control: no-store"));
    QVERIFY(json::accept(got.out.mid(end + 2).toStdString()));
}

void tst_CliRequest::asJson()
{
    const CliResult got = request({QStringLiteral("GET"), url(), QStringLiteral("--json")});
    COMPARE_CODE(got, 0);
    const json document = got.document();
    QCOMPARE(document.at("status").get<int>(), 200);
    QCOMPARE(document.at("token_fetched").get<bool>(), true);
    QCOMPARE(document.at("renewed").get<bool>(), false);
    QVERIFY(document.at("request_ms").get<int>() >= 0);
    QCOMPARE(json::parse(document.at("body").get<std::string>()).at("method").get<std::string>(), std::string("GET"));
    // The names of what went out, not the values.
    QVERIFY(document.at("sent_headers").dump().find("Authorization") != std::string::npos);
    QVERIFY(document.at("sent_headers").dump().find("Bearer") == std::string::npos);
}

void tst_CliRequest::timing()
{
    const CliResult got = request({QStringLiteral("GET"), url(), QStringLiteral("--timing")});
    COMPARE_CODE(got, 0);
    QVERIFY2(got.err.contains("token ") && got.err.contains("request ") && got.err.contains(" ms"), got.err.constData());
    QVERIFY(request({QStringLiteral("GET"), url()}).err.isEmpty());
}

void tst_CliRequest::exitCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    for (const auto &[status, code] : {std::pair(204, 0), {302, 0}, {400, 3}, {403, 5}, {404, 3}, {407, 5}, {429, 3}, {500, 3}, {503, 3}}) {
        QTest::addRow("%d", status) << status << code;
    }
}

void tst_CliRequest::exitCodes()
{
    QFETCH(int, status);
    QFETCH(int, code);
    fault({{"status", status}, {"path", "/protected"}, {"headers", {{"Location", "/auth/keyed"}}}});
    m_cli->console().forgetRequests();
    const CliResult got = request({QStringLiteral("POST"), url()});
    COMPARE_CODE(got, code);
    QVERIFY(code == 0 || got.err.contains(QByteArray::number(status)));
    QVERIFY((m_cli->console().requests() == std::vector<std::string>{"POST /token", "POST /protected"}));   // nothing is repeated, no redirect is followed
}

void tst_CliRequest::renewsOnce()
{
    fault({{"status", 401}, {"path", "/protected"}});
    m_cli->console().forgetRequests();
    const CliResult got = request({QStringLiteral("GET"), url()});
    COMPARE_CODE(got, 0);
    QVERIFY2(got.err.contains("401"), got.err.constData());
    QVERIFY((m_cli->console().requests() == std::vector<std::string>{"POST /token", "GET /protected", "POST /token", "GET /protected"}));
    fault({{"status", 401}, {"path", "/protected"}, {"times", 0}});
    m_cli->console().forgetRequests();
    COMPARE_CODE(request({QStringLiteral("GET"), url()}), 5);
    QCOMPARE(m_cli->console().requests().size(), std::size_t{4});
}

void tst_CliRequest::cookiesAreMasked()
{
    for (const char *const option : {"-i", "--json"}) {
        fault({{"status", 200}, {"path", "/protected"}, {"headers", {{"Set-Cookie", "session=c00kie; Path=/"}}}});
        const CliResult got = request({QStringLiteral("GET"), url(), QString::fromLatin1(option)});
        COMPARE_CODE(got, 0);
        QVERIFY(!got.out.contains("c00kie"));
        QVERIFY2(got.out.contains("session=\xE2\x80\xA6; Path=/"), got.out.constData());
    }
}

void tst_CliRequest::bytesComeAsTheyAre()
{
    fault({{"status", 200}, {"path", "/protected"}, {"body", "a\r\n\tb"}, {"content_type", "text/plain"}});
    QCOMPARE(request({QStringLiteral("GET"), url()}).out, QByteArray("a\r\n\tb"));
}

void tst_CliRequest::apiKey()
{
    m_cli->forgetVariables();
    m_cli->program().set("STRONGROOM_API_KEY", m_cli->text("api_key"));
    const CliResult got = request({QStringLiteral("GET"), m_cli->text("keyed_url")});
    COMPARE_CODE(got, 0);
    COMPARE_CODE(m_cli->run("auth token"), 2);   // there is none
    COMPARE_CODE(m_cli->run("tokens show"), 0);
    m_cli->program().set("STRONGROOM_API_KEY", QStringLiteral("another-key-7"));
    COMPARE_CODE(request({QStringLiteral("GET"), m_cli->text("keyed_url")}), 5);
    QVERIFY(!m_cli->program().said().contains("another-key-7"));
}

void tst_CliRequest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString url = QStringLiteral("https://127.0.0.1/x");
    QTest::newRow("no URL") << QStringList{QStringLiteral("GET")};
    QTest::newRow("not a URL") << QStringList{QStringLiteral("GET"), QStringLiteral("not a url")};
    QTest::newRow("plain http to elsewhere") << QStringList{QStringLiteral("GET"), QStringLiteral("http://api.example/x")};
    QTest::newRow("no such method") << QStringList{QStringLiteral("BREW"), url};
    QTest::newRow("header without colon") << QStringList{QStringLiteral("GET"), url, QStringLiteral("-H"), QStringLiteral("X-Trace")};
    QTest::newRow("header without name") << QStringList{QStringLiteral("GET"), url, QStringLiteral("-H"), QStringLiteral(": 7")};
    QTest::newRow("header with a line end") << QStringList{QStringLiteral("GET"), url, QStringLiteral("-H"), QStringLiteral("X-A: 1\nX-B: 2")};
    QTest::newRow("two bodies") << QStringList{QStringLiteral("POST"), url, QStringLiteral("--data"), QStringLiteral("x"), QStringLiteral("--data-fd"), QStringLiteral("0")};
    QTest::newRow("timeout") << QStringList{QStringLiteral("GET"), url, QStringLiteral("--timeout"), QStringLiteral("0")};
}

void tst_CliRequest::refused()
{
    QFETCH(QStringList, arguments);
    m_cli->sandbox().stop();   // nothing is sent
    const CliResult got = request(arguments);
    COMPARE_CODE(got, 2);
    QVERIFY(got.out.isEmpty());
}

void tst_CliRequest::headersWithSecrets()
{
    for (const char *const header : {"Authorization: Bearer s3cret-of-a-user", "x-api-key: s3cret-of-a-user", "Cookie: a=s3cret-of-a-user"}) {
        const CliResult got = request({QStringLiteral("GET"), url(), QStringLiteral("-H"), QString::fromLatin1(header)});
        COMPARE_CODE(got, 2);
        QVERIFY2(got.err.contains("--headers-fd") && !got.err.contains("s3cret-of-a-user"), got.err.constData());
    }
    const CliResult got = request({QStringLiteral("GET"), url(), QStringLiteral("--headers-fd"), QStringLiteral("0")}, "Cookie: a=b\r\n\nX-Second: 2\n");
    COMPARE_CODE(got, 0);
    const std::vector<std::string> names = got.document().at("headers");
    QVERIFY(std::find(names.begin(), names.end(), "cookie") != names.end());
    QVERIFY(std::find(names.begin(), names.end(), "x-second") != names.end());
}

QTEST_GUILESS_MAIN(tst_CliRequest)
#include "tst_cli_request.moc"
