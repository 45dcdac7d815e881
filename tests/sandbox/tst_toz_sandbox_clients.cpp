// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// TozStore: registration, sign-in, bearer tokens, client info.

#include "TozSandbox.h"

#include <QRegularExpression>
#include <QTest>

using nlohmann::json;
using strongroom::sandbox::ServerOptions;
using strongroom::test::Answer;
using strongroom::test::TozSandbox;
using strongroom::test::TozUser;

namespace {

const char *const registerPath = "/v1/account/e3db/clients/register";
const std::string nobody = "00000000-0000-0000-0000-000000000000";

bool matches(const std::string &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(QString::fromStdString(text)).hasMatch();
}

const char *const uuidForm = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

// A P-384 key in text form, as a Python client of the NIST suite sends it (base64url of a PEM).
const char *const p384Pem = "-----BEGIN PUBLIC KEY-----\n"
                            "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEB8EKZFLq/1qr1s0QB43Z0VhS0GdA/Ubs\n"
                            "ccupvozbBgT6uPev2FXoAtdJOpthwxipfupkAmToB3wEJ1PRPh3rb26DzyjL1OO9\n"
                            "qZ8cj9UoEVsgXU07LItwqaxxuJhQd5Bm\n"
                            "-----END PUBLIC KEY-----\n";

} // namespace

class TozSandboxClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersAndSignsIn()
    {
        TozSandbox sandbox;
        const json sent = sandbox.registration("alice");
        const Answer answer = sandbox.anonymous("POST", registerPath, sent);
        QCOMPARE(answer.status, 201);
        json made = answer.json();
        QVERIFY(matches(made.at("client_id"), uuidForm));
        QVERIFY(matches(made.at("api_key_id"), "[0-9a-f]{64}"));
        QVERIFY(matches(made.at("api_secret"), "[0-9a-f]{64}"));
        QVERIFY(matches(answer.header("X-Backup-Client").toStdString(), uuidForm));
        for (const char *const random : {"client_id", "api_key_id", "api_secret"}) {
            made.erase(random);
        }
        COMPARE_JSON(made, {{"name", "alice"}, {"public_key", sent["client"]["public_key"]}, {"signing_key", sent["client"]["signing_key"]}, {"type", "general"},
                               {"enabled", true}, {"has_backup", false}});
    }

    // Python needs the member, JavaScript fails on null.
    void noSigningKeyIsAnEmptyObject()
    {
        TozSandbox sandbox;
        json sent = sandbox.registration("old");
        sent["client"].erase("signing_key");
        const Answer absent = sandbox.anonymous("POST", registerPath, sent);
        QCOMPARE(absent.status, 201);
        COMPARE_JSON(absent.json().at("signing_key"), json::object());
        for (const json &none : {json(nullptr), json::object()}) {
            sent["client"]["signing_key"] = none;
            COMPARE_JSON(sandbox.anonymous("POST", registerPath, sent).json().at("signing_key"), json::object());
        }
    }

    void takesNistKeys()
    {
        TozSandbox sandbox;
        json sent = sandbox.registration("nist");
        sent["client"].erase("signing_key");
        sent["client"]["public_key"] = {{"p384", strongroom::test::base64Url(p384Pem)}};
        const Answer answer = sandbox.anonymous("POST", registerPath, sent);
        QCOMPARE(answer.status, 201);
        COMPARE_JSON(answer.json().at("public_key"), sent["client"]["public_key"]);
    }

    void refusesRegistrations_data()
    {
        QTest::addColumn<std::string>("pointer"); // into the right body
        QTest::addColumn<std::string>("value");   // JSON; "" removes it
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *pointer, const char *value, int status) {
            QTest::newRow(name) << std::string(pointer) << std::string(value) << status;
        };
        row("no token", "/token", "", 400);
        row("empty token", "/token", "\"\"", 400);
        row("unknown token", "/token", "\"0123\"", 403);
        row("token is a number", "/token", "1", 400);
        row("no client", "/client", "", 400);
        row("client is a list", "/client", "[]", 400);
        row("no name", "/client/name", "", 400);
        row("empty name", "/client/name", "\"\"", 400);
        row("no key", "/client/public_key", "", 400);
        row("key is null", "/client/public_key", "null", 400);
        row("short key", "/client/public_key/curve25519", "\"AAAA\"", 400);
        row("padded key", "/client/public_key/curve25519", "\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"", 400);
        row("left-over bits", "/client/public_key/curve25519", "\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB\"", 400);
        row("standard alphabet", "/client/public_key/curve25519", "\"+/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"", 400);
        row("unknown curve", "/client/public_key", R"({"rsa": "AAAA"})", 400);
        row("two curves", "/client/public_key/p384", "\"AAAA\"", 400);
        row("P-384 that is no PEM", "/client/public_key", R"({"p384": "AAAA"})", 400);
        row("signing key is a text", "/client/signing_key", "\"AAAA\"", 400);
        row("short signing key", "/client/signing_key/ed25519", "\"AAAA\"", 400);
    }

    void refusesRegistrations()
    {
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        QFETCH(int, status);
        TozSandbox sandbox;
        json body = sandbox.registration("x");
        const json::json_pointer place(pointer);
        if (value.empty()) {
            body[place.parent_pointer()].erase(place.back());
        } else {
            body[place] = json::parse(value);
        }
        const Answer answer = sandbox.anonymous("POST", registerPath, body);
        QCOMPARE(answer.status, status);
        COMPARE_JSON(answer.json().at("status"), status);
        QVERIFY(!answer.json().contains("error")); // Python takes that for a failed query
    }

    void refusesWhatIsNoJson()
    {
        TozSandbox sandbox;
        for (const QByteArray &body : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{} {}"), QByteArray("{\"token\": \"\xff\"}"), QByteArray("null")}) {
            QCOMPARE(sandbox.http.send("POST", registerPath, {}, body).status, 400);
        }
        QCOMPARE(sandbox.anonymous("GET", registerPath).status, 405);
    }

    void aSingleUseTokenIsGoodForOne()
    {
        ServerOptions options;
        options.singleUseTokens = {"one", "two"};
        TozSandbox sandbox(options);
        json body = sandbox.registration("x");
        body["token"] = "one";
        json wrong = body;
        wrong["client"]["public_key"]["curve25519"] = "AAAA";
        QCOMPARE(sandbox.anonymous("POST", registerPath, wrong).status, 400); // and does not use it up
        QCOMPARE(sandbox.anonymous("POST", registerPath, body).status, 201);
        QCOMPARE(sandbox.anonymous("POST", registerPath, body).status, 403);
        body["token"] = "two";
        QCOMPARE(sandbox.anonymous("POST", registerPath, body).status, 201);
    }

    void signsIn()
    {
        TozSandbox sandbox;
        const TozUser user = sandbox.newUser("alice");
        const Answer answer = sandbox.signIn(user.apiKeyId, user.apiSecret);
        QCOMPARE(answer.status, 200);
        COMPARE_JSON(answer.json().at("token_type"), "bearer");
        COMPARE_JSON(answer.json().at("expires_at"), "2026-09-21T15:13:20.000000Z"); // an hour after the clock of SandboxClient
        QCOMPARE(sandbox.signIn(user.apiKeyId, user.apiKeyId).status, 401);
        QCOMPARE(sandbox.signIn(user.apiSecret, user.apiSecret).status, 401);
        QCOMPARE(sandbox.signIn("", "").status, 401);
        QCOMPARE(sandbox.signIn(user.apiKeyId, user.apiSecret, "").status, 400);
        QCOMPARE(sandbox.signIn(user.apiKeyId, user.apiSecret, "grant_type=password").status, 400);
        QCOMPARE(sandbox.anonymous("POST", "/v1/auth/token").status, 401);
        QCOMPARE(sandbox.http.send("POST", "/v1/auth/token", {{"Authorization", "Basic !!!"}}, "grant_type=client_credentials").status, 401);
    }

    void bearerTokensExpire()
    {
        ServerOptions options;
        options.tokenLifetime = std::chrono::seconds(60);
        TozSandbox sandbox(options);
        TozUser user = sandbox.newUser("alice");
        const std::string path = "/v1/storage/clients/" + user.id;
        sandbox.http.now += 59'999;
        QCOMPARE(sandbox.call(user, "GET", path).status, 200);
        sandbox.http.now += 1;
        QCOMPARE(sandbox.call(user, "GET", path).status, 401);
        sandbox.renewToken(user);
        QCOMPARE(sandbox.call(user, "GET", path).status, 200);
    }

    void unknownCallersGetNothing()
    {
        TozSandbox sandbox;
        const TozUser user = sandbox.newUser("alice");
        const std::string path = "/v1/storage/clients/" + user.id;
        QCOMPARE(sandbox.anonymous("GET", path).status, 401);
        for (const QByteArray &value : {QByteArray("Bearer"), QByteArray("Bearer nonsense"), QByteArray("Basic eDp5"), QByteArray("nonsense")}) {
            const Answer answer = sandbox.http.send("GET", path, {{"Authorization", value}});
            QCOMPARE(answer.status, 401);
            QVERIFY(!answer.header("WWW-Authenticate").isEmpty());
        }
    }

    void clientInfo()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        json sent = sandbox.registration("bob@example.org");
        sent["client"].erase("signing_key");
        const std::string bob = sandbox.anonymous("POST", registerPath, sent).json().at("client_id");
        const json expected = {{"client_id", bob}, {"public_key", sent["client"]["public_key"]}, {"signing_key", nullptr}, {"validated", true}};
        COMPARE_JSON(sandbox.call(alice, "GET", "/v1/storage/clients/" + bob).json(), expected);
        COMPARE_JSON(sandbox.call(alice, "GET", "/v1/storage/clients/bob%40example.org").json(), expected);
        QCOMPARE(sandbox.call(alice, "GET", "/v1/storage/clients/" + nobody).status, 404);
        QCOMPARE(sandbox.call(alice, "GET", "/v1/storage/clients/nobody%40example.org").status, 404);
        QCOMPARE(sandbox.call(alice, "PUT", "/v1/storage/clients/" + bob).status, 405);
        COMPARE_JSON(sandbox.call(alice, "GET", "/v1/storage/clients/" + alice.id).json().at("client_id"), alice.id); // JavaScript asks for itself
    }

    void publicInfo()
    {
        TozSandbox sandbox;
        const TozUser alice = sandbox.newUser("alice");
        const json one = sandbox.call(alice, "GET", "/v1/client/" + alice.id + "/public").json();
        QVERIFY(one.at("public_key").contains("curve25519"));
        const Answer many = sandbox.call(alice, "POST", "/v1/client/public", json{{"client_ids", {alice.id, nobody}}});
        QCOMPARE(many.status, 200);
        COMPARE_JSON(many.json(), {{"clients", {{alice.id, one}}}});
        QCOMPARE(sandbox.call(alice, "GET", "/v1/client/" + nobody + "/public").status, 404);
        QCOMPARE(sandbox.call(alice, "GET", "/v1/client/ABC/public").status, 400);
        QCOMPARE(sandbox.anonymous("POST", "/v1/client/public", json{{"client_ids", {alice.id}}}).status, 401);
    }

    void theProfileOfTheReadyFileSignsIn()
    {
        TozSandbox sandbox;
        const json profile = sandbox.ready().at("profile");
        COMPARE_JSON(profile.at("version"), "2"); // the text: Python drops the signing keys of a number
        COMPARE_JSON(profile.at("api_url"), sandbox.ready().at("api_url"));
        TozUser demo{profile.at("client_id"), profile.at("api_key_id"), profile.at("api_secret"), {}};
        sandbox.renewToken(demo);
        const json info = sandbox.call(demo, "GET", "/v1/storage/clients/" + demo.id).json();
        COMPARE_JSON(info.at("public_key"), {{"curve25519", profile.at("public_key")}});
        COMPARE_JSON(info.at("signing_key"), {{"ed25519", profile.at("public_signing_key")}});
        QCOMPARE(profile.at("private_key").get<std::string>().size(), std::size_t{43});
        QCOMPARE(profile.at("private_signing_key").get<std::string>().size(), std::size_t{86});
    }
};

QTEST_GUILESS_MAIN(TozSandboxClients)
#include "tst_toz_sandbox_clients.moc"
