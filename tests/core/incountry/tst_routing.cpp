// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Where requests go: the vectors of pop.json through a real Storage, and the life of the cached country list.

#include "VectorPlay.h"

#include "incountry/CountryList.h"
#include "incountry/Routing.h"
#include "support/JoiningThread.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;
using namespace strongroom::test;

namespace {

constexpr const char *listUrl = "https://portal-backend.incountry.com/countries";
const std::string goodList = R"({"countries": [{"id": "IN", "name": "India", "direct": true, "region": "APAC"},
    {"id": "pe", "name": "Peru", "direct": false, "region": "AMER"}, {"id": "DE", "name": "Germany", "direct": true, "region": "EMEA"}]})";

VectorJson routedConfig() { return {{"env_id", "env"}, {"api_key", "k"}, {"secrets", "password"}}; }

} // namespace

class TestRouting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void routesAsTheVectorsSay_data() { addVectorRows("incountry/pop.json"); }
    void routesAsTheVectorsSay();
    void keepsCaseAndSlashesOfTheAudience();

    void asksForTheListOnceInFiveMinutes();
    void usesTheLastGoodListWhenTheServiceFails_data();
    void usesTheLastGoodListWhenTheServiceFails();
    void failsWithoutAnyList_data();
    void failsWithoutAnyList();
    void asksOnceForManyWorkers();
    void aCancelledAskerDoesNotFailTheOthers();
    void aWallClockThatJumpsChangesNothing();
    void listsCountriesForTheUser();
    void asksForTheListWithAnEndpointOnlyForTheUser();
    void neverThrowsAnythingElseOnDamagedLists();
};

void TestRouting::routesAsTheVectorsSay()
{
    const VectorJson vector = currentVector();
    VectorJson config = vector.at("config");
    config["client_id"] = "id";
    config["client_secret"] = "secret";
    config["secrets"] = "password";
    const VectorJson &expect = vector.at("expect");

    if (std::string(QTest::currentDataTag()) == "endpoint-http") {
        // The SDK takes plain http anywhere; here only this computer may be spoken to in the clear.
        const ErrorPtr error = errorOf([&] { const VectorStorage refused(config); });
        QVERIFY(error);
        QVERIFY(error->kind() == ErrorKind::Client);
        QCOMPARE(error->member(), std::string("endpoint"));
        return;
    }

    VectorStorage vault(config);
    vault.transport->setHandler([&](const RecordedRequest &request, const Cancellation &) {
        if (request.url == countriesUrlOf(config)) {
            return httpResponse(200, vector.at("countries_response").dump());
        }
        if (request.hasHeader("Authorization") && request.header("Authorization").rfind("Basic ", 0) == 0) {
            return httpResponse(200, R"({"access_token": "t", "expires_in": 100})");
        }
        return httpResponse(200);
    });
    vault.storage->remove(Country(vector.at("country").get<std::string>()), "r", {});

    std::vector<RecordedRequest> requests = vault.transport->requests();
    if (!expect.at("countries_url").is_null()) {
        QCOMPARE(requests.size(), std::size_t(3));
        QCOMPARE(requests[0].url, expect.at("countries_url").get<std::string>());
        QVERIFY(requests[0].method == net::Method::Get);
        QVERIFY(!requests[0].hasHeader("Authorization"));
        QVERIFY(!requests[0].hasHeader("x-env-id"));
        QVERIFY(requests[0].repeat == net::Repeat::Allowed);
        requests.erase(requests.begin());
    }
    QCOMPARE(requests.size(), std::size_t(2));
    QCOMPARE(requests[0].url, expect.at("token_url").get<std::string>());
    const auto fields = formFields(requests[0].body);
    QCOMPARE(fields.find("audience")->second, expect.at("audience").get<std::string>());
    QCOMPARE(fields.find("scope")->second, expect.at("scope").get<std::string>());
    QCOMPARE(requests[1].url, expect.at("request_url").get<std::string>());
    QVERIFY(requests[1].repeat == net::Repeat::Never);
}

void TestRouting::keepsCaseAndSlashesOfTheAudience()
{
    StorageConfiguration configuration;
    configuration.endpoint = "https://Vault.Example/GW//";
    configuration.endpointMask = ".Pop.example";
    const Route route = routeByEndpoint(configuration, Country("IN"));
    QCOMPARE(route.audience, std::string("https://Vault.Example/GW// https://in.Pop.example"));
    QCOMPARE(route.region, std::string("default"));
    QCOMPARE(recordsUrl(route, Country("IN"), "/find"), std::string("https://Vault.Example/GW/v2/storage/records/in/find"));
}

void TestRouting::asksForTheListOnceInFiveMinutes()
{
    FakeClock clock;
    FakeTransport transport;
    transport.answerJson(200, goodList).answerJson(200, R"({"countries": []})").answerJson(200, goodList);
    CountryList list(listUrl, std::chrono::seconds(7), transport, clock);
    QVERIFY(list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Direct);
    QCOMPARE(transport.request(0).timeout, std::chrono::milliseconds(7000));
    clock.advance(std::chrono::minutes(5) - std::chrono::milliseconds(1));
    QVERIFY(list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Direct);
    QCOMPARE(transport.requestCount(), std::size_t(1));
    clock.advance(std::chrono::milliseconds(1));
    const auto second = list.get({});
    QVERIFY(second.entries->placeOf(Country("in")).access == CountryAccess::Shared);   // an empty list is a list
    QCOMPARE(transport.requestCount(), std::size_t(2));
    // A 401 makes the list suspect whatever its age.
    QVERIFY(list.get({}, second.generation).entries->placeOf(Country("in")).access == CountryAccess::Direct);
    QCOMPARE(transport.requestCount(), std::size_t(3));
}

void TestRouting::usesTheLastGoodListWhenTheServiceFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unreachable") << 0 << QByteArray();
    QTest::newRow("500") << 500 << QByteArray("x");
    QTest::newRow("redirect") << 302 << QByteArray();
    QTest::newRow("not json") << 200 << QByteArray("<html>");
    QTest::newRow("no list") << 200 << QByteArray("{}");
    QTest::newRow("entry without id") << 200 << QByteArray(R"({"countries": [{"direct": true}]})");
    QTest::newRow("direct without region") << 200 << QByteArray(R"({"countries": [{"id": "IN", "direct": true, "region": null}]})");
}

void TestRouting::usesTheLastGoodListWhenTheServiceFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FakeClock clock;
    FakeTransport transport;
    CountryList list(listUrl, std::chrono::seconds(30), transport, clock);
    transport.answerJson(200, goodList);
    QVERIFY(list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Direct);

    clock.advance(std::chrono::hours(24));
    transport.setHandler([&](const RecordedRequest &, const Cancellation &) {
        if (status == 0) {
            throw NetworkError("no route");
        }
        return httpResponse(status, body.toStdString());
    });
    QVERIFY(list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Direct);
    QCOMPARE(transport.requestCount(), std::size_t(2));
    // Not asked again at once: every request would wait for a service that is down.
    QVERIFY(list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Direct);
    QCOMPARE(transport.requestCount(), std::size_t(2));
    clock.advance(CountryList::retriedAfter);
    transport.setHandler({});
    transport.answerJson(200, R"({"countries": []})");
    QVERIFY(list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Shared);
    QCOMPARE(transport.requestCount(), std::size_t(3));
}

void TestRouting::failsWithoutAnyList_data()
{
    usesTheLastGoodListWhenTheServiceFails_data();
}

void TestRouting::failsWithoutAnyList()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    VectorStorage vault(routedConfig());
    vault.transport->setHandler([&](const RecordedRequest &request, const Cancellation &) {
        if (request.url != listUrl) {
            return httpResponse(200);
        }
        if (status == 0) {
            throw NetworkError("no route");
        }
        return httpResponse(status, body.toStdString());
    });
    const ErrorPtr error = errorOf([&] { vault.storage->remove(Country("in"), "r", {}); });
    QVERIFY(error);
    QVERIFY(error->kind() == (status == 0 ? ErrorKind::Network : ErrorKind::Server));
    for (const RecordedRequest &request : vault.transport->requests()) {
        QCOMPARE(request.url, std::string(listUrl));   // nothing goes anywhere without a route
    }
}

void TestRouting::asksOnceForManyWorkers()
{
    FakeClock clock;
    FakeTransport transport;
    CountryList list(listUrl, std::chrono::seconds(30), transport, clock);
    for (int round = 0; round < 2; ++round) {   // the second time the answer is a failure: everybody hears it
        transport.forgetRequests();
        const bool good = round == 1;
        transport.setHandler([&, good](const RecordedRequest &, const Cancellation &cancellation) {
            transport.waitForRelease(cancellation);
            return good ? httpResponse(200, goodList) : httpResponse(503);
        });
        std::atomic<int> served = 0;
        std::atomic<int> refused = 0;
        std::atomic<int> started = 0;
        std::vector<JoiningThread> workers;
        for (int i = 0; i < 16; ++i) {
            workers.emplace_back([&] {
                ++started;
                const ErrorPtr error = errorOf([&] { served += list.get({}).entries->placeOf(Country("de")).access == CountryAccess::Direct ? 1 : 0; });
                refused += error && error->kind() == ErrorKind::Server ? 1 : 0;
            });
        }
        QVERIFY(transport.waitForRequests(1));
        QTRY_COMPARE(started.load(), 16);
        transport.release();
        workers.clear();
        QCOMPARE(served.load() + refused.load(), 16);
        if (good) {
            QCOMPARE(served.load(), 16);
            QCOMPARE(transport.requestCount(), std::size_t(1));
        } else {
            QCOMPARE(refused.load(), 16);   // a worker that came late has asked for itself
        }
    }
}

void TestRouting::aCancelledAskerDoesNotFailTheOthers()
{
    FakeClock clock;
    FakeTransport transport;
    CountryList list(listUrl, std::chrono::seconds(30), transport, clock);
    transport.hang();
    transport.answerJson(200, goodList);
    const CancellationSource first;
    ErrorPtr firstError;
    JoiningThread asker([&] { firstError = errorOf([&] { static_cast<void>(list.get(first.token())); }); });
    QVERIFY(transport.waitForRequests(1));
    bool served = false;
    JoiningThread waiter([&] { served = list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Direct; });

    const CancellationSource impatient;
    ErrorPtr impatientError;
    JoiningThread third([&] { impatientError = errorOf([&] { static_cast<void>(list.get(impatient.token())); }); });
    impatient.cancel();   // somebody who waits may leave at once
    third.join();
    QVERIFY(impatientError && impatientError->kind() == ErrorKind::Cancelled);

    first.cancel();
    asker.join();
    waiter.join();
    QVERIFY(firstError && firstError->kind() == ErrorKind::Cancelled);
    QVERIFY(served);
    QCOMPARE(transport.requestCount(), std::size_t(2));
}

void TestRouting::aWallClockThatJumpsChangesNothing()
{
    FakeClock clock;
    FakeTransport transport;
    CountryList list(listUrl, std::chrono::seconds(30), transport, clock);
    transport.answerJson(200, goodList);
    static_cast<void>(list.get({}));
    for (const int years : {-30, 30}) {
        clock.setWall(clock.wallNow() + std::chrono::hours(24 * 365 * years));
        QVERIFY(list.get({}).entries->placeOf(Country("in")).access == CountryAccess::Direct);
    }
    QCOMPARE(transport.requestCount(), std::size_t(1));
}

void TestRouting::listsCountriesForTheUser()
{
    VectorStorage vault(routedConfig());
    vault.transport->answerJson(200, R"({"countries": [{"id": "US", "name": "United\u0007 States", "direct": true, "region": "AMER", "type": "mid"},
        {"id": "in", "name": "India", "direct": 1}, {"name": "no id"}, {"id": "USA", "name": "three"}, {"id": "us", "name": "again"}, 5,
        {"id": "De", "direct": false, "region": null}, {"id": 7}]})");
    const auto countries = vault.storage->countries({});
    QCOMPARE(countries.size(), std::size_t(3));
    QCOMPARE(countries[0].country.code(), std::string("de"));   // no name: sorted by its code
    QCOMPARE(countries[0].name, std::string());
    QCOMPARE(countries[1].country.code(), std::string("in"));
    QVERIFY(!countries[1].direct);
    QCOMPARE(countries[1].region, std::string());
    QCOMPARE(countries[2].country.code(), std::string("us"));
    QCOMPARE(countries[2].name, std::string("United States"));
    QCOMPARE(countries[2].region, std::string("amer"));
    QVERIFY(countries[2].direct);
}

void TestRouting::asksForTheListWithAnEndpointOnlyForTheUser()
{
    VectorJson config = routedConfig();
    config["endpoint"] = "https://vault.example";
    VectorStorage vault(config);
    vault.transport->answer(200).answer(503);
    vault.storage->remove(Country("in"), "r", {});
    QCOMPARE(vault.transport->requestCount(), std::size_t(1));
    const ErrorPtr error = errorOf([&] { static_cast<void>(vault.storage->countries({})); });
    QVERIFY(error && error->kind() == ErrorKind::Server && error->retryable());
    QCOMPARE(vault.transport->request(1).url, std::string(listUrl));
}

void TestRouting::neverThrowsAnythingElseOnDamagedLists()
{
    // Every prefix, and every byte replaced: an answer or an error of the family.
    for (std::size_t at = 0; at < goodList.size(); ++at) {
        for (const std::string &text : {goodList.substr(0, at), goodList.substr(0, at) + "\xff" + goodList.substr(at + 1),
                                        goodList.substr(0, at) + "}" + goodList.substr(at + 1), goodList.substr(0, at) + "[" + goodList.substr(at)}) {
            const ErrorPtr error = errorOf([&] {
                const CountryEntries entries = CountryEntries::parse(text);
                static_cast<void>(entries.infos());
                static_cast<void>(entries.placeOf(Country("de")));
            });
            QVERIFY(!error || error->kind() == ErrorKind::Server);
        }
    }
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
