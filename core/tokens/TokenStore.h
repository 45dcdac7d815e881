// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the encrypted token lies: a row of a DynamoDB table, or of a file on this computer. It sees ciphertext only.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Sentence.h"

#include <memory>
#include <optional>
#include <string>

namespace strongroom::aws {
class DynamoDb;
}

namespace strongroom::tokens {

struct StoredItem {
    std::optional<std::string> text;   // nullopt: the attribute is missing or of another type, which nobody can read
};

class TokenStore {
public:
    virtual ~TokenStore() = default;
    // nullopt: no such row. ServerError with request().code, NetworkError, StorageError, CancelledError.
    [[nodiscard]] virtual std::optional<StoredItem> read(const Cancellation &cancellation) = 0;
    // Overwrites; makes the table first where that is wanted and it is missing.
    virtual void write(const std::string &text, const Cancellation &cancellation) = 0;
    // False: this store keeps it, or there was none.
    virtual bool remove(const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual Sentence where() const = 0;   // for people: "table Tokens in us-east-1", "this computer"
};

enum class MissingTable { Leave, Create };
[[nodiscard]] std::shared_ptr<TokenStore> dynamoDbTokenStore(std::shared_ptr<aws::DynamoDb> service, std::string table, std::string rowId, std::string region, MissingTable missing,
                                                             const Clock &clock = Clock::system());

// A SQLite file for all connections, made when first written, for its owner alone; several processes may use it at once. A damaged file is put aside
// (".damaged") and made anew. `rowId`: the settings' rowId(), one for each connection. StorageError.
[[nodiscard]] std::shared_ptr<TokenStore> localTokenStore(std::string path, std::string rowId);

} // namespace strongroom::tokens
