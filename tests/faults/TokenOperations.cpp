// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "WireOperations.h"

#include "TokenService.h"

#include "tokens/ItemCipher.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace strongroom::test {

namespace {

using namespace tokens;

constexpr const char *consumerKey = "svc-basic";
constexpr const char *consumerSecret = "basic-Secret-0123456789abcdef";
constexpr const char *storedToken = "of-the-table";

// Secrets Manager, DynamoDB and a token endpoint, as far as the manager asks them. The row of the sealed format is there, that of Python's is not.
net::HttpResponse awsAnswer(const RecordedRequest &request, const std::string &item)
{
    using Json = nlohmann::json;
    const HeaderList headers{{"Content-Type", "application/x-amz-json-1.0"}, {"x-amzn-RequestId", "REQUEST-1"}};
    const auto answered = [&](const Json &body) { return httpResponse(200, body.dump(), headers); };
    const std::string target = request.header("X-Amz-Target");
    if (target.empty()) {
        return httpResponse(200, R"({"access_token":"of-the-endpoint","token_type":"Bearer","scope":"metadata:read","expires_in":3600})", {{"Content-Type", "application/json"}});
    }
    const std::string name = target.substr(target.find('.') + 1);
    if (name == "GetSecretValue") {
        const Json secret{{"consumerKey", consumerKey}, {"consumerSecret", consumerSecret}};
        return answered({{"ARN", "arn:aws:secretsmanager:us-east-1:123456789012:secret:consumer/x-AbCdEf"},
                         {"Name", "consumer/x"},
                         {"VersionId", "01234567-89ab-cdef-0123-456789abcdef"},
                         {"SecretString", secret.dump()},
                         {"VersionStages", {"AWSCURRENT"}},
                         {"CreatedDate", 1.7e9}});
    }
    if (name == "GetItem") {
        const std::string id = Json::parse(request.body).at("Key").at("Id").at("S").get<std::string>();
        if (!id.ends_with(".sealed")) {
            return answered(Json::object());
        }
        return answered({{"Item", {{"Id", {{"S", id}}}, {"token", {{"S", item}}}}}});
    }
    if (name == "PutItem") {
        return answered(Json::object());
    }
    if (name == "CreateTable" || name == "DescribeTable") {
        const char *const member = name == "CreateTable" ? "TableDescription" : "Table";
        return answered({{member,
                          {{"TableName", "Tokens"},
                           {"TableStatus", name == "CreateTable" ? "CREATING" : "ACTIVE"},
                           {"KeySchema", {{{"AttributeName", "Id"}, {"KeyType", "HASH"}}}}}}});
    }
    throw std::logic_error("nobody asks AWS for " + name);
}

class TokenWireService final : public WireService {
public:
    TokenWireService()
    {
        const Consumer consumer{SecretBytes(std::string_view(consumerKey)), SecretBytes(std::string_view(consumerSecret))};
        const TokenSettings sealed = settings(ItemFormat::SealedV1);
        const std::string plain = std::string(R"({"access_token":")") + storedToken + R"(","token_type":"Bearer","expires_in":3600,"expiry":4102444800000})";
        const std::string item = sealItem(ItemFormat::SealedV1, plain, consumer, {sealed.tableName, sealed.rowId()});
        m_live = std::make_shared<FakeTransport>([item](const RecordedRequest &request, const Cancellation &) { return awsAnswer(request, item); });
        recordManager();
        recordAws();
    }

private:
    using Texts = WireOperation::Texts;

    [[nodiscard]] static TokenSettings settings(ItemFormat format)
    {
        TokenSettings settings;
        settings.url = "https://auth.example/token";
        settings.scope = "metadata:read";
        settings.secretName = "consumer/x";
        settings.format = format;
        settings.createTable = true;
        return settings;
    }
    void plain(const char *name, std::function<Texts(const std::shared_ptr<net::Transport> &, const Clock &)> run)
    {
        WireOperation operation;
        operation.service = "tokens";
        operation.name = name;
        operation.run = std::move(run);
        operation.mayBlameInput = true;
        add(std::move(operation), m_live);
    }
    void recordManager()
    {
        plain("token of the table", [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            const ManagedToken token = tableManager(settings(ItemFormat::SealedV1), transport, clock)->get({});
            // One from the endpoint is what the endpoint says.
            return token.fromCache ? Texts{std::string(token.accessToken.text())} : Texts{};
        });
        plain("token of the endpoint", [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            (void)tableManager(settings(ItemFormat::Python), transport, clock)->get({});
            return Texts{};
        });
        plain("refresh", [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            (void)tableManager(settings(ItemFormat::SealedV1), transport, clock)->refresh({});
            return Texts{};
        });
        plain("adopt", [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            ManagedToken token;
            token.accessToken = SecretBytes(std::string_view("of elsewhere"));
            token.object = SensitiveText(std::string_view(R"({"access_token":"of elsewhere","expires_in":3600})"));
            token.expiryMs = 4102444800000;
            tableManager(settings(ItemFormat::SealedV1), transport, clock)->adopt(token, {});
            return Texts{};
        });
    }
    void recordAws()
    {
        const auto dynamo = [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            return aws::DynamoDb(awsService(aws::ServiceName::DynamoDb, settings(ItemFormat::Python), transport, clock, 3));
        };
        plain("get item", [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            (void)dynamo(transport, clock).getItem("Tokens", "apiToken1.sealed", {});
            return Texts{};
        });
        plain("put item", [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            dynamo(transport, clock).putItem("Tokens", {{"Id", "x"}, {"token", "y"}}, {});
            return Texts{};
        });
        plain("create table", [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            dynamo(transport, clock).createTable("Tokens", {});
            return Texts{};
        });
        plain("describe table", [=](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            (void)dynamo(transport, clock).describeTable("Tokens", {});
            return Texts{};
        });
        plain("get secret value", [](const std::shared_ptr<net::Transport> &transport, const Clock &clock) {
            aws::SecretsManager manager(awsService(aws::ServiceName::SecretsManager, settings(ItemFormat::Python), transport, clock, 3));
            (void)manager.getSecretValue("consumer/x", {});
            return Texts{};
        });
    }

    std::shared_ptr<net::Transport> m_live;
};

} // namespace

std::unique_ptr<WireService> recordTokens() { return std::make_unique<TokenWireService>(); }

} // namespace strongroom::test
