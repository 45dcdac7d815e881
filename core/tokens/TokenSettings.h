// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the API-token manager works with (api-tokens page, section 1). Nothing secret.

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace strongroom::tokens {

enum class TokenPlace : std::uint8_t {
    Local,      // an encrypted file on this computer; the consumer key and secret are in the keychain
    DynamoDb    // the table that the published SDKs share; the consumer key and secret are in Secrets Manager
};
enum class ItemFormat : std::uint8_t { Python, SealedV1 };   // of the table; the local file has SealedV1 always

struct TokenSettings {
    TokenPlace place = TokenPlace::DynamoDb;
    std::string url;                            // token endpoint
    std::string scope;                          // empty: not sent
    std::chrono::milliseconds interval{3000};   // between attempts
    int retries = 2;                            // attempts in all; 0 still makes one
    bool strictCache = false;                   // a failure of the table is an error
    std::chrono::seconds earlyRefresh{0};       // 0 to 300

    // DynamoDb only
    std::string secretName;                     // name or ARN
    std::string tableName = "Tokens";
    std::string tokenId;                        // empty: by the format, "apiToken1" or "apiToken1.sealed"
    ItemFormat format = ItemFormat::Python;
    bool createTable = false;
    bool isLocal = false;
    std::string region;                         // empty: environment, profile, us-east-1
    std::string profile;                        // of ~/.aws; empty: the usual order
    std::string endpointUrl;
    std::string dynamoDbEndpointUrl;
    std::string secretsManagerEndpointUrl;

    [[nodiscard]] std::string rowId() const;
    // ClientError that names the setting (by its name in the environment, "SECRET_NAME").
    void validate() const;
    friend bool operator==(const TokenSettings &, const TokenSettings &) = default;
};

[[nodiscard]] std::string_view nameOf(TokenPlace place);     // "local", "dynamodb"
[[nodiscard]] std::string_view nameOf(ItemFormat format);    // "python", "sealed-v1"
[[nodiscard]] TokenPlace tokenPlaceOf(std::string_view name);     // ClientError
[[nodiscard]] ItemFormat itemFormatOf(std::string_view name);     // ClientError

// The settings of the published SDKs, from their variables. `file`: of an env file, beneath the real ones. ClientError.
[[nodiscard]] TokenSettings settingsFromEnvironment(const std::map<std::string, std::string> &environment, const std::map<std::string, std::string> &file = {});

// An env file as python-dotenv reads it, without interpolation (section 1). A name without "=" is left out. ClientError: a line that is none.
[[nodiscard]] std::map<std::string, std::string> readEnvFile(std::string_view text);

// The IAM policy that the settings need, JSON (section 8). Empty for the local file. With a customer key the secret needs kms:Decrypt on that key too.
[[nodiscard]] std::string iamPolicy(const TokenSettings &settings, const std::string &region, const std::string &account = "ACCOUNT");

} // namespace strongroom::tokens
