// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Amazon DynamoDB: four calls on a table whose key is one text, "Id" (aws page, section 1). Blocking, thread-safe.

#include "aws/JsonService.h"

#include <map>
#include <optional>
#include <string>

namespace strongroom::aws {

// An attribute of an item: text, or something of another type.
struct Attribute {
    std::optional<std::string> text;   // type S; nullopt: another type
};
using Item = std::map<std::string, Attribute>;

enum class TableStatus { Creating, Active, Updating, Deleting, Other };

class DynamoDb {
public:
    explicit DynamoDb(std::shared_ptr<JsonService> service);
    // Errors of JsonService::call(); a missing table is ServerError with the code ResourceNotFoundException, a table with another key schema
    // ValidationException (it says so in words).
    [[nodiscard]] std::optional<Item> getItem(const std::string &table, const std::string &id, const Cancellation &cancellation);
    // Overwrites. ClientError above 300 KB.
    void putItem(const std::string &table, const std::map<std::string, std::string> &item, const Cancellation &cancellation);
    // On demand billing; a table that is there already is fine.
    void createTable(const std::string &table, const Cancellation &cancellation);
    [[nodiscard]] TableStatus describeTable(const std::string &table, const Cancellation &cancellation);

private:
    std::shared_ptr<JsonService> m_service;
};

} // namespace strongroom::aws
