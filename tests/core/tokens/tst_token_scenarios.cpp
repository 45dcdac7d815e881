// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The whole flow in 33 situations: every call in its order, what is handed out and found, and what is written, opened by OpenSSL alone (api-tokens page,
// sections 2 and 7). The clock is frozen but for waits.

// Before the vectors: their json would be shadowed by a parameter of its.
#include "support/FakeTransport.h"

#include "OpenedItem.h"
#include "TokenService.h"
#include "TokenVectors.h"

#include "base/Error.h"
#include "support/FakeClock.h"

#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::tokens;
using test::json;

namespace {

constexpr const char *tokenPost = "POST token";

TokenSettings settingsOf(const json &given)
{
    TokenSettings settings;
    settings.place = TokenPlace::DynamoDb;
    settings.secretName = given.at("secretName").get<std::string>();
    settings.url = given.at("url").get<std::string>();
    settings.scope = given.at("scope").is_null() ? std::string() : given.at("scope").get<std::string>();
    settings.retries = given.at("shouldRetry").get<bool>() ? given.at("retries").get<int>() : 1;
    settings.interval = std::chrono::milliseconds(given.at("intervalMs").get<int>());
    settings.createTable = given.at("createTable").get<bool>();
    settings.strictCache = given.at("strictCache").get<bool>();
    settings.format = itemFormatOf(given.at("format").get<std::string>());
    return settings;
}

// Answers each operation with its next answer, and keeps the order of all calls.
class Script {
public:
    explicit Script(const json &responses) : m_responses(responses) {}

    net::HttpResponse answer(const test::RecordedRequest &request)
    {
        const std::string target = request.header("X-Amz-Target");
        const std::string operation = target.empty() ? tokenPost : target;
        operations.push_back(operation);
        if (operation.ends_with(".PutItem")) {
            written = json::parse(request.body);
        }
        const std::size_t turn = m_turns[operation]++;
        if (!m_responses.contains(operation) || turn >= m_responses.at(operation).size()) {
            throw std::logic_error("unexpected: " + operation);
        }
        const json &response = m_responses.at(operation).at(turn);
        test::HeaderList headers;
        const json given = response.value("headers", json::object());
        for (const auto &[name, value] : given.items()) {
            headers.emplace_back(name, value.get<std::string>());
        }
        return test::httpResponse(response.at("status").get<int>(), response.at("body").get<std::string>(), headers);
    }

    std::vector<std::string> operations;
    json written;

private:
    json m_responses;
    std::map<std::string, std::size_t> m_turns;
};

// The vectors' words for a member of the family.
bool isOfKind(const VaultError &error, const std::string &kind)
{
    const bool service = dynamic_cast<const ServerError *>(&error) != nullptr || dynamic_cast<const AuthError *>(&error) != nullptr;
    if (kind == "SecretError" || kind == "CacheError" || kind == "TokenRequestError") {
        return service;
    }
    return (kind == "SecretFormatError" || kind == "ConfigError") && dynamic_cast<const ClientError *>(&error) != nullptr;
}

} // namespace

class tst_token_scenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenarios_data()
    {
        QTest::addColumn<QByteArray>("vector");
        const json all = test::tokenCases("scenarios.json", 33);
        QCOMPARE(all.size(), std::size_t(33));
        for (const json &one : all) {
            QTest::newRow(one.at("name").get<std::string>().c_str()) << QByteArray::fromStdString(one.dump());
        }
    }
    void scenarios()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        const json &inputs = one.at("inputs");
        const json &expect = one.at("expect");
        QCOMPARE(inputs.at("settings").at("awsRetries").get<int>(), 0);
        const TokenSettings settings = settingsOf(inputs.at("settings"));
        test::FakeClock clock;
        const std::chrono::system_clock::time_point now{std::chrono::milliseconds(inputs.at("nowMs").get<std::int64_t>())};
        clock.setWall(now);
        clock.onSleep([&](std::chrono::milliseconds) { clock.setWall(now); });   // frozen

        Script script(inputs.at("responses"));
        const auto transport = std::make_shared<test::FakeTransport>([&](const test::RecordedRequest &request, const Cancellation &) { return script.answer(request); });
        ErrorPtr error;
        std::optional<ManagedToken> token;
        try {
            token = test::tableManager(settings, transport, clock, 1)->get({});
        } catch (const VaultError &thrown) {
            error = thrown.clone();
        }
        QCOMPARE(json(script.operations).dump(), expect.at("operations").dump());
        const json &result = expect.at("result");
        if (result.contains("error")) {
            checkError(error, result.at("error"), inputs);
        } else {
            QVERIFY2(token.has_value(), error ? error->what() : "");
            checkToken(*token, result.at("token"));
        }
        checkWritten(script.written, inputs, settings, expect);
    }

    // Which permission is missing is said in words.
    void theMissingPermissionIsNamed_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("secret") << QByteArray("secret-denied") << QByteArray("secretsmanager:GetSecretValue");
        QTest::newRow("read") << QByteArray("read-denied") << QByteArray("dynamodb:GetItem");
        QTest::newRow("write") << QByteArray("write-denied") << QByteArray("dynamodb:PutItem");
        QTest::newRow("create") << QByteArray("no-table-create-denied") << QByteArray("dynamodb:CreateTable");
    }
    void theMissingPermissionIsNamed()
    {
        QFETCH(QByteArray, scenario);
        QFETCH(QByteArray, action);
        json one;
        for (const json &each : test::tokenCases("scenarios.json", 33)) {
            if (each.at("name").get<std::string>() == scenario.toStdString()) {
                one = each;
            }
        }
        Script script(one.at("inputs").at("responses"));
        const auto transport = std::make_shared<test::FakeTransport>([&](const test::RecordedRequest &request, const Cancellation &) { return script.answer(request); });
        const test::FakeClock clock;
        std::string said;
        try {
            for (const Finding &finding : test::tableManager(settingsOf(one.at("inputs").at("settings")), transport, clock, 1)->get({}).findings) {
                said += finding.sentence.english();
            }
        } catch (const VaultError &error) {
            said = std::string(error.what()) + " " + error.advice();
        }
        QVERIFY2(said.find(action.toStdString()) != std::string::npos, said.c_str());
    }

private:
    static void checkError(const ErrorPtr &error, const json &expected, const json &inputs)
    {
        QVERIFY(error != nullptr);
        QVERIFY2(isOfKind(*error, expected.at("kind").get<std::string>()), error->what());
        const std::string what = std::string(error->what()) + error->advice() + error->request().detail + error->request().code;
        if (expected.contains("code")) {
            QCOMPARE(error->request().code, expected.at("code").get<std::string>());
        }
        if (expected.contains("status")) {
            QCOMPARE(error->request().status, expected.at("status").get<int>());
            QCOMPARE(error->request().code, expected.at("oauthError").is_null() ? std::string() : expected.at("oauthError").get<std::string>());
            const int attempts = expected.at("attempts").get<int>();
            QVERIFY2(what.find("after " + std::to_string(attempts) + (attempts == 1 ? " attempt:" : " attempts")) != std::string::npos, what.c_str());
        }
        QVERIFY(what.find(inputs.at("consumer").at("secret").get<std::string>()) == std::string::npos);
        QVERIFY(what.find(inputs.at("consumer").at("key").get<std::string>()) == std::string::npos);
    }
    static void checkToken(const ManagedToken &token, const json &expected)
    {
        QCOMPARE(std::string(token.accessToken.text()), expected.at("access_token").get<std::string>());
        QCOMPARE(token.expiryMs.has_value(), !expected.at("expiryMs").is_null());
        if (token.expiryMs) {
            QCOMPARE(*token.expiryMs, expected.at("expiryMs").get<std::int64_t>());
        }
        QCOMPARE(token.fromCache, expected.at("fromCache").get<bool>());
        QCOMPARE(token.cached, expected.at("cached").get<bool>());
        json diagnostics = json::array();
        for (const Finding &finding : token.findings) {
            diagnostics.push_back(std::string(nameOf(finding.diagnostic)));
            QVERIFY(finding.sentence.english().ends_with('.'));
        }
        QCOMPARE(diagnostics.dump(), expected.at("diagnostics").dump());
    }
    static void checkWritten(const json &put, const json &inputs, const TokenSettings &settings, const json &expect)
    {
        if (!expect.contains("writtenToken")) {
            return;   // it may have been tried: the order of calls says so
        }
        QCOMPARE(put.at("TableName").get<std::string>(), std::string("Tokens"));
        QCOMPARE(put.size(), std::size_t(2));
        QCOMPARE(put.at("Item").size(), std::size_t(2));
        const bool sealed = settings.format == ItemFormat::SealedV1;
        const std::string rowId = sealed ? "apiToken1.sealed" : "apiToken1";
        QVERIFY(put.at("Item").at("Id") == (json{{"S", rowId}}));
        const auto item = put.at("Item").at("token").at("S").get<std::string>();
        const auto key = inputs.at("consumer").at("key").get<std::string>();
        const auto secret = inputs.at("consumer").at("secret").get<std::string>();
        const json object = sealed ? test::openedSealedItem(item, key, secret, "Tokens", rowId) : test::openedPythonItem(item, key, secret);
        QCOMPARE(object.dump(), expect.at("writtenToken").dump());
    }
};

QTEST_GUILESS_MAIN(tst_token_scenarios)
#include "tst_token_scenarios.moc"
