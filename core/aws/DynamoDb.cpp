// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "aws/DynamoDb.h"

#include <utility>

namespace strongroom::aws {

namespace {

constexpr const char *keyName = "Id";
constexpr std::size_t largestItem = 300 << 10;

std::string target(const char *operation) { return std::string("DynamoDB_20120810.").append(operation); }

Json textValue(const std::string &text) { return Json::object({{"S", text}}); }

// The service's words when its table has another key than the one that is asked with; as far as they are known.
bool isAboutKey(const FailedRequest &request)
{
    const auto says = [&](const char *words) { return request.detail.find(words) != std::string::npos; };
    return says("does not match the schema") || says("Missing the key") || says("Type mismatch for key") || says("number of conditions on the keys");
}

// Runs a call whose refusal may mean that the table is somebody else's.
Json keyed(JsonService &service, const char *operation, const Json &body, const std::string &table, const Cancellation &cancellation)
{
    try {
        return service.call(target(operation), body, table, cancellation);
    } catch (const ServerError &error) {
        if (error.request().code != "ValidationException" || !isAboutKey(error.request())) {
            throw;
        }
        FailedRequest request = error.request();
        throw ServerError(Sentence::tr("table %1 has another key than this program uses: its key must be one text named Id").arg(table))
            .advise(Sentence::tr("Choose another table, or let the program create one."))
            .about("TABLE_NAME")
            .during(std::move(request));
    }
}

[[noreturn]] void refuseAnswer(const std::string &table)
{
    throw ServerError(whileDoing(Sentence::tr("read from table %1").arg(table), Sentence::tr("the answer is not what DynamoDB answers")))
        .advise(Sentence::tr("Check the endpoint: something else may have answered."));
}

} // namespace

DynamoDb::DynamoDb(std::shared_ptr<JsonService> service) : m_service(std::move(service)) {}

std::optional<Item> DynamoDb::getItem(const std::string &table, const std::string &id, const Cancellation &cancellation)
{
    const Json answer = keyed(*m_service, "GetItem", {{"TableName", table}, {"Key", Json::object({{keyName, textValue(id)}})}}, table, cancellation);
    const auto found = answer.find("Item");
    if (found == answer.end()) {
        return std::nullopt;
    }
    if (!found->is_object()) {
        refuseAnswer(table);
    }
    Item item;
    for (const auto &[name, value] : found->items()) {
        const bool text = value.is_object() && value.size() == 1 && value.contains("S") && value.at("S").is_string();
        item.emplace(name, Attribute{text ? std::optional(value.at("S").get<std::string>()) : std::nullopt});
    }
    return item;
}

void DynamoDb::putItem(const std::string &table, const std::map<std::string, std::string> &item, const Cancellation &cancellation)
{
    Json attributes = Json::object();
    std::size_t size = 0;
    for (const auto &[name, value] : item) {
        size += name.size() + value.size();
        attributes[name] = textValue(value);
    }
    if (size > largestItem) {
        throw ClientError(Sentence::tr("the item for table %1 is larger than 300 KB").arg(table))
            .advise(Sentence::tr("DynamoDB takes no item above 400 KB; a token is far smaller."));
    }
    static_cast<void>(keyed(*m_service, "PutItem", {{"TableName", table}, {"Item", std::move(attributes)}}, table, cancellation));
}

void DynamoDb::createTable(const std::string &table, const Cancellation &cancellation)
{
    const Json body = {{"TableName", table},
                       {"AttributeDefinitions", Json::array({Json::object({{"AttributeName", keyName}, {"AttributeType", "S"}})})},
                       {"KeySchema", Json::array({Json::object({{"AttributeName", keyName}, {"KeyType", "HASH"}})})},
                       {"BillingMode", "PAY_PER_REQUEST"}};
    try {
        static_cast<void>(m_service->call(target("CreateTable"), body, table, cancellation));
    } catch (const ServerError &error) {
        // Ours, whose answer was lost, or somebody else's.
        if (error.request().code != "ResourceInUseException") {
            throw;
        }
    }
}

TableStatus DynamoDb::describeTable(const std::string &table, const Cancellation &cancellation)
{
    const Json answer = m_service->call(target("DescribeTable"), Json::object({{"TableName", table}}), table, cancellation);
    const auto found = answer.find("Table");
    if (found == answer.end() || !found->is_object() || !found->contains("TableStatus") || !found->at("TableStatus").is_string()) {
        refuseAnswer(table);
    }
    const std::string &status = found->at("TableStatus").get_ref<const std::string &>();
    return status == "CREATING"  ? TableStatus::Creating
        : status == "ACTIVE"     ? TableStatus::Active
        : status == "UPDATING"   ? TableStatus::Updating
        : status == "DELETING"   ? TableStatus::Deleting
                                 : TableStatus::Other;
}

} // namespace strongroom::aws
