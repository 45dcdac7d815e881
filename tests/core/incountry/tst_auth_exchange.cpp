// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Tokens, renewals and refusals: the conversations of auth.json through a real Storage and a real OAuth2 authorizer.

#include "VectorPlay.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;

namespace {

void call(RecordStore &store, const VectorJson &step)
{
    VectorJson args = step.at("args");
    const Country country(args.at("country").get<std::string>());
    args.erase("country");
    const std::string name = step.at("call").get<std::string>();
    if (name == "delete") {
        store.remove(country, args.at("record_key").get<std::string>(), {});
    } else if (name == "read") {
        const Record record = store.read(country, args.at("record_key").get<std::string>(), {});
        QCOMPARE(record.recordKey(), std::string("r"));
        QCOMPARE(std::string(record.body->view()), std::string("b"));
    } else if (name == "write") {
        store.write(country, *vectorRecord(args), {});
    } else if (name == "batch_write") {
        std::vector<Record> records;
        for (const VectorJson &record : args.at("records")) {
            records.push_back(*vectorRecord(record));
        }
        store.writeBatch(country, records, {});
    } else if (name == "find") {
        QCOMPARE(store.find(country, FindFilter::fromJson(args.dump()), {}, {}).meta.total, std::int64_t(0));
    } else if (name == "find_one") {
        QVERIFY(!store.findOne(country, FindFilter::fromJson(args.dump()), 0, {}));
    } else {
        QFAIL(("unknown call " + name).c_str());
    }
}

VectorJson oauthConfig()
{
    return {{"env_id", "env"}, {"client_id", "c"}, {"client_secret", "s"}, {"secrets", "password"}, {"endpoint", "https://vault.example"}};
}

const std::string token = R"({"access_token": "t", "expires_in": 3600})";

} // namespace

// The stand-in that the vectors were recorded at answers every read with the key "h". The service answers with the key that was asked for, and any
// other is refused (tests/faults/malformed-answers.json).
static VectorJson answersWithTheKeyAskedFor(const VectorJson &step)
{
    VectorJson exchanges = step.at("exchange");
    if (step.at("call") == "read") {
        for (VectorJson &exchange : exchanges) {
            const std::string url = exchange.at("request").at("url").get<std::string>();
            VectorJson &body = exchange.at("response").at("body");
            if (body.contains("json") && body.at("json").contains("record_key")) {
                body.at("json").at("record_key") = url.substr(url.rfind('/') + 1);
            }
        }
    }
    return exchanges;
}

class TestAuthExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void talksAsTheVectorsSay_data() { addVectorRows("incountry/auth.json"); }
    void talksAsTheVectorsSay();
    void sendsTheSameBytesAgain();
    void repeatsTheRoutingAfterA401();
    void sortsRefusals_data();
    void sortsRefusals();
    void marksWhatMayBeRepeated();
    void ignoresWallClockJumps();
};

void TestAuthExchange::talksAsTheVectorsSay()
{
    const VectorJson vector = currentVector();
    const VectorJson &config = vector.at("config");
    VectorStorage vault(config);
    Playback playback(*vault.transport, countriesUrlOf(config));

    if (std::string(QTest::currentDataTag()) == "redirect-followed-get") {
        // An accident of the SDK's HTTP library; a redirect is an answer to us, and not a good one.
        playback.expect(VectorJson::array({vector.at("steps")[0].at("exchange")[0]}));
        const ErrorPtr error = errorOf([&] { call(*vault.storage, vector.at("steps")[0]); });
        QVERIFY(error && error->kind() == ErrorKind::Server);
        QCOMPARE(error->request().status, 302);
        VERIFY_NO_DIFFERENCE(playback.finish());
        return;
    }
    for (const VectorJson &step : vector.at("steps")) {
        vault.clock.advance(std::chrono::milliseconds(static_cast<int>(step.value("wait_seconds", 0.0) * 1000)));
        playback.expect(answersWithTheKeyAskedFor(step));
        const ErrorPtr error = errorOf([&] { call(*vault.storage, step); });
        const VectorJson &outcome = step.at("outcome");
        if (outcome.at("ok").get<bool>()) {
            QVERIFY2(!error, error ? error->what() : "");
        } else {
            QVERIFY(error);
            QVERIFY(isOfClass(*error, outcome.at("error").get<std::string>()));
        }
    }
    VERIFY_NO_DIFFERENCE(playback.finish());
}

void TestAuthExchange::sendsTheSameBytesAgain()
{
    VectorStorage vault(oauthConfig());
    vault.transport->answerJson(200, token).answer(401).answerJson(200, token).answer(201);
    Record record;
    record.value(TextMember::RecordKey) = "r";
    record.body = SensitiveText("b");
    vault.storage->write(Country("us"), record, {});
    QVERIFY(!vault.transport->request(1).body.empty());
    QCOMPARE(vault.transport->request(3).body, vault.transport->request(1).body);   // one ciphertext, not two
}

void TestAuthExchange::repeatsTheRoutingAfterA401()
{
    VectorJson config = oauthConfig();
    config.erase("endpoint");
    VectorStorage vault(config);
    vault.transport->answerJson(200, R"({"countries": [{"id": "in", "direct": true, "region": "APAC"}]})").answerJson(200, token).answer(401);
    vault.transport->answerJson(200, R"({"countries": []})").answerJson(200, token).answer(200);
    vault.storage->remove(Country("in"), "r", {});
    // The country has moved meanwhile: the second attempt goes where it is now, with a token for that place.
    QCOMPARE(vault.transport->request(2).url.substr(0, 35), std::string("https://in-mt-01.api.incountry.io/v"));
    QCOMPARE(formFields(vault.transport->request(4).body).find("audience")->second,
             std::string("https://us-mt-01.api.incountry.io https://in-mt-01.api.incountry.io"));
    QCOMPARE(vault.transport->request(5).url.substr(0, 35), std::string("https://us-mt-01.api.incountry.io/v"));
    QCOMPARE(vault.transport->requestCount(), std::size_t(6));
}

void TestAuthExchange::sortsRefusals_data()
{
    QTest::addColumn<bool>("oauth");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char *name, bool oauth, int status, ErrorKind kind, bool retryable = false) {
        QTest::newRow(name) << oauth << status << static_cast<int>(kind) << retryable;
    };
    row("api key 401", false, 401, ErrorKind::Auth);
    row("api key 403", false, 403, ErrorKind::Auth);
    row("token 401", true, 401, ErrorKind::Auth);
    row("token 403", true, 403, ErrorKind::Auth);
    row("400", false, 400, ErrorKind::Server);
    row("404", false, 404, ErrorKind::Server);
    row("409", false, 409, ErrorKind::Server);
    row("413", false, 413, ErrorKind::Server);
    row("429", false, 429, ErrorKind::Server, true);
    row("500", false, 500, ErrorKind::Server);
    row("503", true, 503, ErrorKind::Server, true);
    row("301", false, 301, ErrorKind::Server);
    row("304", false, 304, ErrorKind::Server);
}

void TestAuthExchange::sortsRefusals()
{
    QFETCH(bool, oauth);
    QFETCH(int, status);
    QFETCH(int, kind);
    QFETCH(bool, retryable);
    VectorJson config = oauthConfig();
    if (!oauth) {
        config.erase("client_id");
        config["api_key"] = "top-secret-key";
    }
    VectorStorage vault(config);
    vault.transport->setHandler([&](const RecordedRequest &request, const Cancellation &) {
        return request.header("Authorization").rfind("Basic ", 0) == 0 ? httpResponse(200, token) : httpResponse(status, "no", {{"X-Request-Id", "req-7"}});
    });
    const ErrorPtr error = errorOf([&] { vault.storage->remove(Country("us"), "r", {}); });
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind()), kind);
    QCOMPARE(error->retryable(), retryable);
    QCOMPARE(error->request().status, status);
    QCOMPARE(error->request().method, std::string("DELETE"));
    QCOMPARE(error->request().requestId, std::string("req-7"));
    QVERIFY(error->request().url.rfind("https://vault.example/v2/storage/records/us/", 0) == 0);
    QVERIFY(std::string(error->what()).find("top-secret-key") == std::string::npos);
    if (status == 401 || status == 403) {
        QVERIFY(!error->advice().empty());
        const auto &refusal = dynamic_cast<const AuthError &>(*error);
        QVERIFY(refusal.failure() == (status == 401 && !oauth ? AuthFailure::InvalidClient : AuthFailure::Refused));
    }
    // A token is renewed once for a 401 and for nothing else; an API key never.
    QCOMPARE(vault.transport->requestCount(), std::size_t(oauth ? (status == 401 ? 4 : 2) : 1));
}

void TestAuthExchange::marksWhatMayBeRepeated()
{
    VectorJson config = oauthConfig();
    VectorStorage vault(config);
    vault.transport->setHandler([](const RecordedRequest &request, const Cancellation &) {
        return request.header("Authorization").rfind("Basic ", 0) == 0 ? httpResponse(200, token) : httpResponse(500);
    });
    const Country us("us");
    Record record;
    record.value(TextMember::RecordKey) = "r";
    RecordStore &store = *vault.storage;
    const auto repeatOf = [&](const std::function<void()> &operation) {
        static_cast<void>(errorOf(operation));
        const RecordedRequest last = vault.transport->requests().back();
        if (last.hasHeader("Content-Type") != last.hasBody) {
            qWarning("Content-Type without a body, or a body without one");
            return net::Repeat::Never;
        }
        return last.repeat;
    };
    QVERIFY(repeatOf([&] { static_cast<void>(store.find(us, {}, {}, {})); }) == net::Repeat::Allowed);
    QVERIFY(repeatOf([&] { static_cast<void>(store.read(us, "r", {})); }) == net::Repeat::Allowed);
    QVERIFY(repeatOf([&] { static_cast<void>(store.attachmentMeta(us, "r", "f", {})); }) == net::Repeat::Allowed);
    QVERIFY(repeatOf([&] { static_cast<void>(store.countries({})); }) == net::Repeat::Allowed);
    QVERIFY(vault.transport->request(0).repeat == net::Repeat::Allowed);   // the token
    QVERIFY(repeatOf([&] { store.write(us, record, {}); }) == net::Repeat::Never);
    QVERIFY(repeatOf([&] { store.writeBatch(us, {record}, {}); }) == net::Repeat::Never);
    QVERIFY(repeatOf([&] { store.remove(us, "r", {}); }) == net::Repeat::Never);
    QVERIFY(repeatOf([&] { store.removeAttachment(us, "r", "f", {}); }) == net::Repeat::Never);
    QVERIFY(repeatOf([&] { static_cast<void>(store.updateAttachment(us, "r", "f", {"n", {}}, {})); }) == net::Repeat::Never);
}

void TestAuthExchange::ignoresWallClockJumps()
{
    VectorStorage vault(oauthConfig());
    vault.transport->answerJson(200, R"({"access_token": "t", "expires_in": 60})").answer(200);
    vault.storage->remove(Country("us"), "r", {});
    for (const int days : {400, -800}) {
        vault.clock.setWall(vault.clock.wallNow() + std::chrono::hours(24 * days));
        vault.transport->answer(200);
        vault.storage->remove(Country("us"), "r", {});   // the token is as good as before
    }
    QCOMPARE(vault.transport->requestCount(), std::size_t(4));
    vault.clock.advance(std::chrono::minutes(2));
    vault.transport->answerJson(200, token).answer(200);
    vault.storage->remove(Country("us"), "r", {});
    QCOMPARE(vault.transport->requestCount(), std::size_t(6));
}

QTEST_GUILESS_MAIN(TestAuthExchange)
#include "tst_auth_exchange.moc"
