// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The settings of the published SDKs from their variables (api-tokens page, section 1).

#include "tokens/TokenSettings.h"

#include "base/Error.h"
#include "base/Text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace strongroom::tokens {

namespace {

using Variables = std::map<std::string, std::string>;

std::optional<std::string> valueOf(const Variables &variables, const char *name)
{
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
}

std::string textOr(const Variables &variables, const char *name, const std::string &otherwise = {})
{
    const std::optional<std::string> value = valueOf(variables, name);
    return value && !value->empty() ? *value : otherwise;
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

std::int32_t numberOr(const Variables &variables, const char *name, std::int32_t otherwise)
{
    const std::optional<std::string> value = valueOf(variables, name);
    if (!value) {
        return otherwise;
    }
    const std::string_view digits = withoutBlanks(*value);
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.starts_with('-') || error != std::errc() || end != digits.data() + digits.size()) {
        throw ClientError(Sentence::tr("%1 is not a whole number from 0 to 2147483647").arg(std::string(name)))
            .advise(Sentence::tr("Write digits only."))
            .about(name);
    }
    return number;
}

bool flag(const Variables &variables, const char *name)
{
    const std::string value = toLowerAscii(textOr(variables, name));
    constexpr std::array<std::string_view, 4> on{"true", "1", "yes", "on"};
    constexpr std::array<std::string_view, 5> off{"", "false", "0", "no", "off"};
    if (std::ranges::find(on, value) != on.end()) {
        return true;
    }
    if (std::ranges::find(off, value) == off.end()) {
        throw ClientError(Sentence::tr("%1 is neither true nor false").arg(std::string(name))).advise(Sentence::tr("Write true or false.")).about(name);
    }
    return false;
}

} // namespace

TokenSettings settingsFromEnvironment(const Variables &environment, const Variables &file)
{
    Variables variables = environment;
    variables.insert(file.begin(), file.end());   // what is there stays

    TokenSettings settings;
    settings.place = TokenPlace::DynamoDb;
    settings.secretName = textOr(variables, "SECRET_NAME");
    settings.url = textOr(variables, "URL");
    settings.scope = textOr(variables, "SCOPE");
    settings.interval = std::chrono::milliseconds(numberOr(variables, "INTERVAL", static_cast<std::int32_t>(settings.interval.count())));
    settings.retries = numberOr(variables, "RETRIES", settings.retries);
    settings.isLocal = flag(variables, "IS_LOCAL");
    settings.tableName = textOr(variables, "TABLE_NAME", settings.tableName);
    settings.tokenId = textOr(variables, "TOKEN_ID");
    settings.region = textOr(variables, "AWS_REGION", textOr(variables, "AWS_DEFAULT_REGION"));
    settings.endpointUrl = textOr(variables, "AWS_ENDPOINT_URL");
    settings.dynamoDbEndpointUrl = textOr(variables, "AWS_ENDPOINT_URL_DYNAMODB");
    settings.secretsManagerEndpointUrl = textOr(variables, "AWS_ENDPOINT_URL_SECRETS_MANAGER");
    settings.validate();
    return settings;
}

} // namespace strongroom::tokens
