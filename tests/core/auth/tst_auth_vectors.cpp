// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The token requests of the InCountry vectors: what is sent, which token goes on which call, which class an error has. The calls
// themselves (routing, the repeated request) are tst_incountry's.
#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "base/Error.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"
#include "support/Vectors.h"

#include <QTest>
#include <QUrl>

#include <map>
#include <memory>
#include <set>
#include <string>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using Json = nlohmann::json;

namespace {

std::set<std::string> formFields(const std::string &form)
{
    std::set<std::string> fields;
    std::size_t begin = 0;
    while (begin <= form.size()) {
        const std::size_t end = std::min(form.find('&', begin), form.size());
        fields.insert(form.substr(begin, end - begin));
        begin = end + 1;
    }
    return fields;
}

std::string audienceOf(const std::string &form)
{
    for (const std::string &field : formFields(form)) {
        if (field.starts_with("audience=")) {
            return QUrl::fromPercentEncoding(QByteArray::fromStdString(field.substr(9)).replace('+', ' ')).toStdString();
        }
    }
    return {};
}

bool isTokenRequest(const Json &exchange)
{
    return exchange.at("request").contains("body") && exchange.at("request").at("body").contains("form");
}

bool isCall(const Json &exchange)
{
    return exchange.at("request").at("url").get<std::string>().find("/v2/storage/records/") != std::string::npos;
}

std::string bodyText(const Json &response)
{
    if (!response.contains("body")) {
        return {};
    }
    const Json &body = response.at("body");
    return body.contains("json") ? body.at("json").dump() : body.value("text", "");
}

// Which region's endpoint this is; the routing that finds the region is not our part.
std::string regionOf(const std::map<std::string, std::string> &endpoints, const std::string &url)
{
    for (const auto &[region, endpoint] : endpoints) {
        if (endpoint == url && region != "default") {
            return region;
        }
    }
    return "default";
}

} // namespace

class TestAuthVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const Json &vector : readVectors("incountry/auth.json")) {
            const std::string id = vector.at("id");
            const bool tokens = vector.at("config").contains("client_id") || vector.at("config").contains("api_key");
            if (tokens && !id.starts_with("countries-error") && !id.starts_with("redirect")) {
                QTest::newRow(id.c_str()) << QByteArray::fromStdString(vector.dump());
            }
        }
    }
    void vectors()
    {
        QFETCH(QByteArray, text);
        const Json vector = Json::parse(text.toStdString());
        const Json &config = vector.at("config");
        FakeClock clock;
        FakeTransport transport;
        // From the protocol page, section 1.
        std::map<std::string, std::string> endpoints{{"default", "https://auth-emea.incountry.com/oauth2/token"},
                                                     {"emea", "https://auth-emea.incountry.com/oauth2/token"},
                                                     {"apac", "https://auth-apac.incountry.com/oauth2/token"}};
        if (config.contains("options") && config.at("options").contains("auth_endpoints")) {
            endpoints = config.at("options").at("auth_endpoints").get<std::map<std::string, std::string>>();
        }
        std::unique_ptr<Authorizer> authorizer;
        if (config.contains("api_key")) {
            authorizer = std::make_unique<ApiKeyAuthorizer>(SecretBytes(std::string_view(config.at("api_key").get_ref<const std::string &>())));
        } else {
            OAuth2Settings settings;
            settings.endpoints = endpoints;
            settings.clientId = config.at("client_id");
            settings.clientSecret = SecretBytes(std::string_view(config.at("client_secret").get_ref<const std::string &>()));
            settings.scope = config.at("env_id");
            authorizer = std::make_unique<OAuth2ClientCredentials>(std::move(settings), transport, clock);
        }

        std::map<std::string, AccessScope> scopes;   // by host of the call and country: audience and region as first seen
        for (const Json &step : vector.at("steps")) {
            if (step.contains("wait_seconds")) {
                clock.advance(std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(step.at("wait_seconds").get<double>())));
            }
            const std::string country = config.contains("endpoint") ? "any" : step.at("args").value("country", "");
            transport.forgetRequests();
            std::vector<Json> tokenRequests;
            std::vector<Json> calls;
            for (const Json &exchange : step.at("exchange")) {
                if (isTokenRequest(exchange)) {
                    const Json &response = exchange.at("response");
                    transport.answer(response.at("status"), bodyText(response));
                    tokenRequests.push_back(exchange.at("request"));
                    scopes[country] = {audienceOf(exchange.at("request").at("body").at("form")), regionOf(endpoints, exchange.at("request").at("url"))};
                } else if (isCall(exchange)) {
                    calls.push_back(exchange);
                }
            }

            // The part of a call that matters here.
            bool failed = false;
            net::HttpRequest request;
            const auto attempt = [&](const auto &action) {
                try {
                    action();
                } catch (const AuthError &) {
                    failed = true;
                    const std::string id = vector.at("id");
                    QVERIFY2(id == "token-error-400-invalid-scope" || id == "token-error-401-invalid-client" || id == "401-refetch-fails", id.c_str());
                } catch (const ServerError &) {
                    failed = true;
                    QVERIFY(std::string(vector.at("id")).starts_with("token-error"));
                }
            };
            attempt([&] { authorizer->apply(request, scopes[country], {}); });
            for (std::size_t i = 0; i < calls.size() && !failed; ++i) {
                QCOMPARE(std::string(request.headers.get("Authorization").value()), calls[i].at("request").at("headers").at("Authorization").get<std::string>());
                const bool again = i == 0 && calls[i].at("response").at("status") == 401;
                if (again) {
                    attempt([&] {
                        const Renewal renewal = authorizer->renew(request, scopes[country], {});
                        QCOMPARE(renewal, config.contains("api_key") ? Renewal::NotPossible : Renewal::Renewed);
                        authorizer->apply(request, scopes[country], {});
                    });
                }
            }

            QCOMPARE(transport.stepsLeft(), std::size_t(0));
            QCOMPARE(transport.requestCount(), tokenRequests.size());
            for (std::size_t i = 0; i < tokenRequests.size(); ++i) {
                const RecordedRequest sent = transport.request(i);
                const Json &expected = tokenRequests[i];
                QCOMPARE(std::string(net::methodName(sent.method)), expected.at("method").get<std::string>());
                QCOMPARE(sent.url, expected.at("url").get<std::string>());
                QCOMPARE(sent.header("Authorization"), expected.at("headers").at("Authorization").get<std::string>());
                QCOMPARE(sent.header("Content-Type"), expected.at("headers").at("Content-Type").get<std::string>());
                QCOMPARE(formFields(sent.body), formFields(expected.at("body").at("form")));
            }
            const bool callRefused = !calls.empty() && calls.back().at("response").at("status").get<int>() >= 400;
            QCOMPARE(failed || callRefused, !step.at("outcome").at("ok").get<bool>());
        }
    }
};

QTEST_GUILESS_MAIN(TestAuthVectors)
#include "tst_auth_vectors.moc"
