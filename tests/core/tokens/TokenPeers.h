// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The peers of the whole flow: a server that checks every signature, DynamoDB behind it, and a real authorization server.

#include "TokenService.h"

#include "base/Json.h"
#include "net/HttpClient.h"
#include "support/PeerProcess.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>

namespace strongroom::test {

// The computer's time, moved on by the test; waits take none. Signatures stay within the service's five minutes.
class MovedClock final : public Clock {
public:
    std::chrono::steady_clock::time_point steadyNow() const override { return std::chrono::steady_clock::now() + std::chrono::milliseconds(m_moved.load()); }
    std::chrono::system_clock::time_point wallNow() const override { return std::chrono::system_clock::now() + std::chrono::milliseconds(m_moved.load()); }
    void sleep(std::chrono::milliseconds, const Cancellation &cancellation) const override
    {
        ++m_sleeps;
        cancellation.throwIfCancelled();
    }
    void advance(std::chrono::milliseconds by) { m_moved += by.count(); }
    [[nodiscard]] int sleeps() const { return m_sleeps; }

private:
    std::atomic<std::int64_t> m_moved = 0;
    mutable std::atomic<int> m_sleeps = 0;
};

// Counts what goes to the token endpoint, and what goes elsewhere.
class CountingTransport final : public net::Transport {
public:
    net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        request.headers.get("X-Amz-Target") ? ++m_others : ++m_tokenRequests;
        return m_http.send(request, cancellation);
    }
    [[nodiscard]] int tokenRequests() const { return m_tokenRequests; }
    [[nodiscard]] int others() const { return m_others; }

private:
    net::HttpClient m_http;
    std::atomic<int> m_tokenRequests = 0;
    std::atomic<int> m_others = 0;
};

class TokenPeers {
public:
    static constexpr const char *consumerKey = "svc-basic";
    static constexpr const char *consumerSecret = "basic-Secret-0123456789abcdef";
    static constexpr std::chrono::seconds lifetime{60};

    TokenPeers()
        : dynalite("dynalite-peer")
        , aws("aws-json-peer", {{"dynalite", dynalite.port()}})
        , oauth("oauth-peer", {{"ttl", lifetime.count()}})
    {
    }

    [[nodiscard]] tokens::TokenSettings settings(const std::string &name) const
    {
        tokens::TokenSettings settings;
        settings.place = tokens::TokenPlace::DynamoDb;
        settings.url = oauth.ready().at("token_endpoint").get<std::string>();
        settings.scope = "metadata:read";
        settings.secretName = "consumer/" + name;
        settings.tableName = name;
        settings.endpointUrl = aws.url();
        settings.interval = std::chrono::milliseconds(1);
        return settings;
    }
    // A call of the one who set this account up.
    nlohmann::json admin(aws::ServiceName service, const std::string &target, const nlohmann::json &body) const
    {
        tokens::TokenSettings settings;
        settings.endpointUrl = aws.url();
        return awsService(service, settings, m_http, Clock::system(), 3)->call(target, body, "the test", {});
    }
    void createSecret(const std::string &name, const std::string &value) const
    {
        admin(aws::ServiceName::SecretsManager, "secretsmanager.CreateSecret", {{"Name", name}, {"SecretString", value}});
    }
    void createSecret(const tokens::TokenSettings &settings, const std::string &secret = consumerSecret) const
    {
        createSecret(settings.secretName, nlohmann::json{{"consumerKey", consumerKey}, {"consumerSecret", secret}}.dump());
    }
    void createTable(const std::string &name, const std::string &key = "Id") const
    {
        admin(aws::ServiceName::DynamoDb, "DynamoDB_20120810.CreateTable",
              {{"TableName", name},
               {"AttributeDefinitions", {{{"AttributeName", key}, {"AttributeType", "S"}}}},
               {"KeySchema", {{{"AttributeName", key}, {"KeyType", "HASH"}}}},
               {"BillingMode", "PAY_PER_REQUEST"}});
        while (admin(aws::ServiceName::DynamoDb, "DynamoDB_20120810.DescribeTable", {{"TableName", name}}).at("Table").at("TableStatus") != "ACTIVE") {
        }
    }
    void putItem(const tokens::TokenSettings &settings, const std::string &text) const
    {
        admin(aws::ServiceName::DynamoDb, "DynamoDB_20120810.PutItem",
              {{"TableName", settings.tableName}, {"Item", {{"Id", {{"S", settings.rowId()}}}, {"token", {{"S", text}}}}}});
    }
    [[nodiscard]] std::string storedItem(const tokens::TokenSettings &settings) const
    {
        const nlohmann::json answer =
            admin(aws::ServiceName::DynamoDb, "DynamoDB_20120810.GetItem", {{"TableName", settings.tableName}, {"Key", {{"Id", {{"S", settings.rowId()}}}}}});
        return answer.at("Item").at("token").at("S").get<std::string>();
    }
    void fault(const nlohmann::json &one) const { aws.control("/__faults", nlohmann::json::array({one}).dump()); }
    void noFaults() const { aws.control("/__faults", "[]"); }
    // "GetSecretValue", …: since the last reset.
    [[nodiscard]] std::vector<std::string> calls() const
    {
        std::vector<std::string> names;
        for (const nlohmann::json &call : nlohmann::json::parse(aws.control("/__calls").toStdString())) {
            const auto target = call.at("target").get<std::string>();
            names.push_back(target.substr(target.find('.') + 1));
        }
        return names;
    }

    PeerProcess dynalite;
    PeerProcess aws;
    PeerProcess oauth;

private:
    std::shared_ptr<net::HttpClient> m_http = std::make_shared<net::HttpClient>();
};

} // namespace strongroom::test
