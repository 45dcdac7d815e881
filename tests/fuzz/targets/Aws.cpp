// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// DynamoDB's attributes, Secrets Manager's secrets, and both services' refusals.
#include "../Target.h"

#include "../FixedAnswer.h"
#include "aws/DynamoDb.h"
#include "aws/JsonService.h"
#include "aws/SecretsManager.h"

namespace strongroom::fuzz::awsTarget {

namespace {

using namespace aws;

void fuzzAws(ByteView input)
{
    for (const int status : {200, 400}) {
        const auto transport = std::make_shared<FixedAnswer>(status, textOf(input));
        const CredentialProvider credentials = [] { return Credentials{"AKIDEXAMPLE", SecretBytes(std::string_view("secret")), {}}; };
        const auto service = [&](ServiceName name) {
            return std::make_shared<JsonService>(ServiceSettings{name, "https://aws.example", "eu-central-1", 1}, credentials, transport, Clock::system(),
                                                 [] { return 0.0; });
        };
        DynamoDb table(service(ServiceName::DynamoDb));
        (void)attempt([&] { return table.getItem("Tokens", "apiToken1", Cancellation()); });
        (void)attempt([&] { return table.describeTable("Tokens", Cancellation()); });
        SecretsManager secrets(service(ServiceName::SecretsManager));
        (void)attempt([&] { return secrets.getSecretValue("name", Cancellation()); });
    }
    setClockOffset(std::chrono::seconds(0));   // a complaint about the clock moves it
}

const Registration awsTarget("aws", fuzzAws, {"aws/exchanges.json", "aws/errors.json"});

} // namespace

} // namespace strongroom::fuzz::awsTarget
