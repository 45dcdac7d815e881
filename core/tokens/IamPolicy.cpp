// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The IAM policy that a connection needs (api-tokens page, section 8).

#include "tokens/TokenSettings.h"

#include "base/Json.h"

namespace strongroom::tokens {

namespace {

std::string partitionOf(const std::string &region)
{
    return region.starts_with("cn-") ? "aws-cn" : region.starts_with("us-gov-") ? "aws-us-gov" : "aws";
}

OrderedJson statement(const std::vector<std::string> &actions, const std::string &resource)
{
    OrderedJson one = OrderedJson::object();
    one["Effect"] = "Allow";
    one["Action"] = actions;
    one["Resource"] = resource;
    return one;
}

} // namespace

std::string iamPolicy(const TokenSettings &settings, const std::string &region, const std::string &account)
{
    if (settings.place == TokenPlace::Local) {
        return {};
    }
    const auto arn = [&](const std::string &service, const std::string &resource) {
        std::string text = "arn:";
        text.append(partitionOf(region)).append(":").append(service).append(":").append(region).append(":").append(account).append(":").append(resource);
        return text;
    };
    std::vector<std::string> onTable{"dynamodb:GetItem", "dynamodb:PutItem"};
    if (settings.createTable) {
        onTable.insert(onTable.end(), {"dynamodb:CreateTable", "dynamodb:DescribeTable"});
    }
    // Secrets Manager puts a hyphen and six characters behind every secret's name.
    const std::string secret = settings.secretName.starts_with("arn:") ? settings.secretName : arn("secretsmanager", "secret:" + settings.secretName + "-??????");
    OrderedJson policy = OrderedJson::object();
    policy["Version"] = "2012-10-17";
    policy["Statement"] = OrderedJson::array({statement({"secretsmanager:GetSecretValue"}, secret), statement(onTable, arn("dynamodb", "table/" + settings.tableName))});
    return dumpJson(policy, 2);
}

} // namespace strongroom::tokens
