// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A manager put together as a connection does it: Secrets Manager, DynamoDB and the token endpoint over one transport.

#include "aws/DynamoDb.h"
#include "aws/SecretsManager.h"
#include "tokens/TokenManager.h"
#include "tokens/TokenStore.h"

#include <memory>
#include <string>
#include <utility>

namespace strongroom::test {

struct AwsUser {
    std::string id = "AKIDSTRONGROOM000001";
    std::string secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    std::string sessionToken;
};

inline std::shared_ptr<aws::JsonService> awsService(aws::ServiceName name, const tokens::TokenSettings &settings, const std::shared_ptr<net::Transport> &transport,
                                                    const Clock &clock, int attempts, const AwsUser &user = {})
{
    const std::string region = settings.region.empty() ? "us-east-1" : settings.region;
    const aws::Endpoints overrides{settings.endpointUrl, settings.dynamoDbEndpointUrl, settings.secretsManagerEndpointUrl, settings.isLocal};
    aws::ServiceSettings service;
    service.service = name;
    service.endpoint = aws::endpointOf(name, overrides, region);
    service.region = region;
    service.attempts = attempts;
    return std::make_shared<aws::JsonService>(
        service,
        [user] { return aws::Credentials{user.id, SecretBytes(std::string_view(user.secret)), SecretBytes(std::string_view(user.sessionToken))}; }, transport, clock);
}

inline std::shared_ptr<tokens::TokenManager> tableManager(const tokens::TokenSettings &settings, const std::shared_ptr<net::Transport> &transport,
                                                          const Clock &clock = Clock::system(), int attempts = 3, const AwsUser &user = {})
{
    using namespace tokens;
    const std::string region = settings.region.empty() ? "us-east-1" : settings.region;
    auto consumer = secretsManagerConsumer(std::make_shared<aws::SecretsManager>(awsService(aws::ServiceName::SecretsManager, settings, transport, clock, attempts, user)),
                                           settings.secretName);
    auto store = dynamoDbTokenStore(std::make_shared<aws::DynamoDb>(awsService(aws::ServiceName::DynamoDb, settings, transport, clock, attempts, user)), settings.tableName,
                                    settings.rowId(), region, settings.createTable ? MissingTable::Create : MissingTable::Leave, clock);
    return std::make_shared<TokenManager>(settings, std::move(consumer), std::move(store), transport, clock);
}

} // namespace strongroom::test
