// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// What a test can make go wrong with sign-in.

#include "AuthSandbox.h"

#include <QTest>

using nlohmann::json;
using strongroom::test::Answer;
using strongroom::test::AuthSandbox;

namespace {

constexpr const char *grant = "grant_type=client_credentials";

} // namespace

class AuthSandboxConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<AuthSandbox>(); }

    void isForItsTokenOnly()
    {
        QCOMPARE(m_sandbox->http.send("GET", "/auth_console/requests", {}).status, 401);
        QCOMPARE(m_sandbox->call("GET", m_sandbox->token(), "/auth_console/requests").status, 401);
        QCOMPARE(m_sandbox->console("GET", "/requests").status, 200);
        QCOMPARE(m_sandbox->console("GET", "/nothing").status, 404);
        QCOMPARE(m_sandbox->console("POST", "/faults", {{"status", "many"}}).status, 400);
        QCOMPARE(m_sandbox->console("PUT", "/clock").status, 400);
    }

    void faultsComeAsOrdered()
    {
        QCOMPARE(m_sandbox->console("POST", "/faults", {{"status", 503}, {"body", "<html>"}, {"content_type", "text/html"}, {"path", "/token"}, {"times", 2}}).status, 204);
        const QByteArray before = "no token";
        QCOMPARE(m_sandbox->call("GET", before).status, 401); // the fault is the token endpoint's
        for (int i = 0; i < 2; ++i) {
            const Answer answer = m_sandbox->ask(grant, m_sandbox->credentials());
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.body, QByteArray("<html>"));
            QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        }
        QCOMPARE(m_sandbox->ask(grant, m_sandbox->credentials()).status, 200);
        QCOMPARE(m_sandbox->console("POST", "/faults", {{"status", 429}, {"headers", {{"Retry-After", "7"}}}, {"times", 0}}).status, 204);
        const Answer busy = m_sandbox->call("GET", before);
        QCOMPARE(busy.status, 429);
        QCOMPARE(busy.header("Retry-After"), QByteArray("7"));
        QCOMPARE(m_sandbox->console("DELETE", "/faults").status, 204);
        QCOMPARE(m_sandbox->call("GET", before).status, 401);
    }

    void clockGoesWrong()
    {
        QCOMPARE(m_sandbox->call("GET", "x").header("Date"), QByteArray("Mon, 21 Sep 2026 14:13:20 GMT")); // 1 790 000 000
        QCOMPARE(m_sandbox->console("PUT", "/clock", {{"offset", 600}}).status, 204);
        const QByteArray early = m_sandbox->token();
        QCOMPARE(m_sandbox->call("GET", early).header("Date"), QByteArray("Mon, 21 Sep 2026 14:23:20 GMT"));
        QCOMPARE(m_sandbox->console("PUT", "/clock", {{"offset", -600}}).status, 204);
        QCOMPARE(m_sandbox->call("GET", early).status, 200);
        m_sandbox->http.now += 3600'000; // the client thinks it is over
        QCOMPARE(m_sandbox->call("GET", early).status, 200);
    }

    void tokensAreTakenBack()
    {
        const QByteArray token = m_sandbox->token();
        QCOMPARE(m_sandbox->call("GET", token).status, 200);
        QCOMPARE(m_sandbox->console("DELETE", "/tokens").status, 204);
        QCOMPARE(m_sandbox->call("GET", token).status, 401);
        QCOMPARE(m_sandbox->call("GET", m_sandbox->token()).status, 200);
    }

    void saysWhatWasAsked()
    {
        (void)m_sandbox->token();
        QCOMPARE(m_sandbox->call("PATCH", "x", "/auth/protected/7?a=b").status, 401);
        const json said = m_sandbox->console("GET", "/requests").json();
        COMPARE_JSON(said, {{{"method", "POST"}, {"path", "/token"}, {"query", ""}, {"status", 200}},
                               {{"method", "PATCH"}, {"path", "/protected/7"}, {"query", "a=b"}, {"status", 401}}});
        QCOMPARE(m_sandbox->console("DELETE", "/requests").status, 204);
        COMPARE_JSON(m_sandbox->console("GET", "/requests").json(), json::array());
    }

private:
    std::unique_ptr<AuthSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(AuthSandboxConsole)
#include "tst_auth_sandbox_console.moc"
