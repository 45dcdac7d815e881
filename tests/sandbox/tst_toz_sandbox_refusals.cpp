// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: what every call that takes a bearer token has in common when it refuses one, or a method, or a body.

#include "TozSandbox.h"

#include <QTest>

using nlohmann::json;
using strongroom::sandbox::ServerOptions;
using strongroom::test::Answer;
using strongroom::test::RequestHeaders;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

const std::string id = "ad262e81-e348-4193-899d-e0afb073093e";

struct Call
{
    const char *method;
    std::string path;
    bool body;
};

const std::vector<Call> calls = {
    {"POST", "/v1/storage/records", true},
    {"GET", "/v1/storage/records", true},
    {"GET", "/v1/storage/records/" + id, false},
    {"PUT", "/v1/storage/records/safe/" + id + "/" + id, true},
    {"DELETE", "/v1/storage/records/safe/" + id + "/" + id, false},
    {"GET", "/v1/storage/access_keys/" + id + "/" + id + "/" + id + "/contact", false},
    {"PUT", "/v1/storage/access_keys/" + id + "/" + id + "/" + id + "/contact", true},
    {"DELETE", "/v1/storage/access_keys/" + id + "/" + id + "/" + id + "/contact", false},
    {"PUT", "/v1/storage/policy/" + id + "/" + id + "/" + id + "/contact", true},
    {"GET", "/v1/storage/policy/incoming", false},
    {"GET", "/v1/storage/policy/outgoing", false},
    {"GET", "/v1/storage/policy/proxies", false},
    {"GET", "/v1/storage/policy/granted", false},
    {"GET", "/v1/storage/clients/" + id, false},
    {"GET", "/v1/client/" + id + "/public", false},
    {"POST", "/v1/client/public", true},
    {"POST", "/v1/storage/search", true},
    {"POST", "/v2/search", true},
    {"POST", "/v1/storage/files", true},
    {"GET", "/v1/storage/files/" + id, false},
    {"PATCH", "/v1/storage/files/" + id, false},
};

} // namespace

class TozSandboxRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ServerOptions options;
        options.tokenLifetime = std::chrono::seconds(60);
        m_sandbox = std::make_unique<TozSandbox>(options);
        m_expired = m_sandbox->newUser("expired");
        m_sandbox->http.now += 120'000;
        m_user = m_sandbox->newUser("user");
    }

    static void calls_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<std::string>("path");
        QTest::addColumn<bool>("body");
        for (const Call &call : calls) {
            QTest::newRow((std::string(call.method) + " " + call.path).c_str()) << QByteArray(call.method) << call.path << call.body;
        }
    }

    void wantsToKnowWhoAsks_data() { calls_data(); }

    // Before anything else: neither the path nor the body of a stranger tells it something.
    void wantsToKnowWhoAsks()
    {
        QFETCH(QByteArray, method);
        QFETCH(std::string, path);
        const QByteArray good = "Bearer " + QByteArray::fromStdString(m_user.token);
        const std::vector<RequestHeaders> strangers = {{}, {{"Authorization", ""}}, {{"Authorization", "Bearer "}}, {{"Authorization", "Bearer wrong"}},
            {{"Authorization", "Bearer " + QByteArray::fromStdString(m_expired.token)}},
            {{"Authorization", "Basic " + QByteArray::fromStdString(m_user.apiKeyId + ":" + m_user.apiSecret).toBase64()}},
            {{"Authorization", "TSV1-ED25519-BLAKE2B; key; 1; nonce; uid:; signature"}}, {{"Authorization", QByteArray::fromStdString(m_user.token)}},
            {{"X-Authorization", good}}};
        for (const RequestHeaders &headers : strangers) {
            const Answer answer = m_sandbox->http.send(method, path, headers, "not JSON");
            QCOMPARE(answer.status, 401);
            COMPARE_JSON(answer.json().at("status"), 401);
            QVERIFY(!answer.json().contains("error"));
            QVERIFY(!answer.header("WWW-Authenticate").isEmpty());
        }
    }

    void knowsItsMethods_data() { calls_data(); }

    void knowsItsMethods()
    {
        QFETCH(std::string, path);
        for (const QByteArray &method : {QByteArray("OPTIONS"), QByteArray("TRACE")}) {
            const int status = m_sandbox->call(m_user, method, path).status;
            QVERIFY2(status == 405 || status == 404, std::to_string(status).c_str());
        }
    }

    void refusesBodies_data() { calls_data(); }

    void refusesBodies()
    {
        QFETCH(QByteArray, method);
        QFETCH(std::string, path);
        QFETCH(bool, body);
        if (!body) {
            // A body that nobody asked for is not looked at.
            const Answer without = m_sandbox->call(m_user, method, path);
            QCOMPARE(m_sandbox->http.send(method, path, authorized(), "not JSON").status, without.status);
            return;
        }
        for (const QByteArray &text : {QByteArray(), QByteArray("not JSON"), QByteArray("[]"), QByteArray("null"), QByteArray("\"{}\""), QByteArray("{} {}"),
                 QByteArray("{\"a\": 1,}"), QByteArray("{\"a\": \"\xc3\x28\"}"), QByteArray("{\"a\": NaN}"), QByteArray("\xef\xbb\xbf[]")}) {
            const int status = m_sandbox->http.send(method, path, authorized(), text).status;
            // Of what is not there, or is somebody else's, the body does not matter.
            QVERIFY2(status == 400 || ((status == 403 || status == 404) && path.find(id) != std::string::npos), (std::to_string(status) + " " + text.toStdString()).c_str());
        }
    }

    void saysNothingToWebPages()
    {
        const Answer answer = m_sandbox->http.send("POST", "/v2/search", authorized(), "{}");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
        RequestHeaders foreign = authorized();
        foreign.emplaceBack("Host", "evil.example");
        QCOMPARE(m_sandbox->http.send("POST", "/v2/search", foreign, "{}").status, 421);
    }

private:
    [[nodiscard]] RequestHeaders authorized() const { return {{"Authorization", "Bearer " + QByteArray::fromStdString(m_user.token)}}; }

    std::unique_ptr<TozSandbox> m_sandbox;
    TozUser m_expired;
    TozUser m_user;
};

QTEST_GUILESS_MAIN(TozSandboxRefusals)
#include "tst_toz_sandbox_refusals.moc"
