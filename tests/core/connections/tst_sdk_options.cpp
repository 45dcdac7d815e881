// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "connections/Composition.h"
#include "connections/SdkOptions.h"
#include "support/FakeTransport.h"
#include "support/Vectors.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::connections;
using nlohmann::json;

// vectors/incountry/options.json: constructor arguments and environment, then a delete of record "r" in us, which shows what won.
class tst_SdkOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();

private:
    json m_vectors;
};

namespace {

net::HttpResponse answer(const test::RecordedRequest &request)
{
    if (request.method == net::Method::Post) {
        return test::httpResponse(200, R"({"access_token": "token-1", "expires_in": 300, "token_type": "bearer", "scope": ""})");
    }
    if (request.method == net::Method::Get) {
        return test::httpResponse(200, R"({"countries": []})");
    }
    return test::httpResponse(200, "{}");
}

// "options['http_options']['timeout']" -> "timeout"; "environment_id" stays.
std::string lastName(std::string field)
{
    if (field == "options['auth_endpoints']['default']" || field == "options['auth_endpoints']['__key__']") {
        return "auth_endpoints";
    }
    if (field.ends_with("']")) {
        field.resize(field.size() - 2);
        return field.substr(field.rfind('\'') + 1);
    }
    return field;
}

void compareRequests(const std::vector<test::RecordedRequest> &actual, const json &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        QCOMPARE(std::string(net::methodName(actual[i].method)), expected[i].at("method").get<std::string>());
        QCOMPARE(actual[i].url, expected[i].at("url").get<std::string>());
        for (const auto &[name, value] : expected[i].at("headers").items()) {
            QCOMPARE(actual[i].header(name), value.get<std::string>());
        }
    }
}

} // namespace

void tst_SdkOptions::vectors_data()
{
    m_vectors = test::readVectors("incountry/options.json");
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_vectors.size(); ++i) {
        QTest::newRow(m_vectors[i].at("id").get<std::string>().c_str()) << static_cast<int>(i);
    }
}

void tst_SdkOptions::vectors()
{
    QFETCH(int, index);
    const json &vector = m_vectors.at(static_cast<std::size_t>(index));
    std::map<std::string, std::string> environment;
    for (const auto &[name, value] : vector.at("env").items()) {
        environment[name] = value.get<std::string>();
    }
    const json &expect = vector.contains("recommended") ? vector.at("recommended") : vector.at("expect");

    const auto transport = std::make_shared<test::FakeTransport>([](const test::RecordedRequest &request, const Cancellation &) { return answer(request); });
    const auto run = [&] {
        const ConfiguredConnection configured = fromSdkOptions(vector.at("args").dump(), environment);
        const Composition composition = compose(configured.connection, configured.credentials, transport);
        composition.storage->remove(incountry::Country("us"), "r", {});
    };
    if (expect.at("ok").get<bool>()) {
        run();
        if (expect.contains("requests")) {
            compareRequests(transport->requests(), expect.at("requests"));
        }
        return;
    }
    QCOMPARE(expect.at("error").get<std::string>(), std::string("StorageClientException"));
    try {
        run();
        QFAIL("accepted");
    } catch (const ClientError &error) {
        if (expect.contains("fields")) {
            bool named = false;
            for (const json &field : expect.at("fields")) {
                // The SDK calls its own accessor what is "secrets" data here.
                const std::string name = lastName(field.get<std::string>());
                named = named || error.member() == name || (name == "secret_key_accessor" && error.member().starts_with("secrets"));
            }
            QVERIFY2(named, ("named \"" + error.member() + "\", the SDK names " + expect.at("fields").dump()).c_str());
        }
    }
    QCOMPARE(transport->requestCount(), 0U);
}

QTEST_GUILESS_MAIN(tst_SdkOptions)
#include "tst_sdk_options.moc"
