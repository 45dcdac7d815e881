// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The row of a table (api-tokens page, sections 2 and 6).

#include "tokens/TokenStore.h"

#include "aws/DynamoDb.h"
#include "base/Error.h"

#include <atomic>
#include <chrono>
#include <utility>

namespace strongroom::tokens {

namespace {

using namespace std::chrono_literals;

constexpr const char *attribute = "token";
constexpr auto lookEvery = 500ms;
constexpr auto lookFor = 60s;

bool saysMissing(const VaultError &error) { return error.request().code == "ResourceNotFoundException"; }

class DynamoDbTokenStore final : public TokenStore {
public:
    DynamoDbTokenStore(std::shared_ptr<aws::DynamoDb> service, std::string table, std::string rowId, std::string region, MissingTable missing, const Clock &clock)
        : m_service(std::move(service))
        , m_table(std::move(table))
        , m_rowId(std::move(rowId))
        , m_region(std::move(region))
        , m_missing(missing)
        , m_clock(clock)
    {
    }

    std::optional<StoredItem> read(const Cancellation &cancellation) override
    {
        try {
            const std::optional<aws::Item> item = m_service->getItem(m_table, m_rowId, cancellation);
            m_isMissing = false;
            if (!item) {
                return std::nullopt;
            }
            const auto found = item->find(attribute);
            return found == item->end() ? StoredItem{} : StoredItem{found->second.text};
        } catch (const VaultError &error) {
            m_isMissing = saysMissing(error);
            throw;
        }
    }

    void write(const std::string &text, const Cancellation &cancellation) override
    {
        const bool mayCreate = m_missing == MissingTable::Create;
        if (mayCreate && m_isMissing.exchange(false)) {
            create(cancellation);
        }
        try {
            put(text, cancellation);
        } catch (const VaultError &error) {
            if (!mayCreate || !saysMissing(error)) {
                throw;
            }
            create(cancellation);
            put(text, cancellation);
        }
    }

    bool remove(const Cancellation &) override { return false; }

    Sentence where() const override { return Sentence::tr("table %1 in %2", "name and AWS region").arg(m_table).arg(m_region); }

private:
    void put(const std::string &text, const Cancellation &cancellation) { m_service->putItem(m_table, {{"Id", m_rowId}, {attribute, text}}, cancellation); }

    void create(const Cancellation &cancellation)
    {
        m_service->createTable(m_table, cancellation);
        const auto end = m_clock.steadyNow() + lookFor;
        while (status(cancellation) != aws::TableStatus::Active) {
            if (m_clock.steadyNow() >= end) {
                throw ServerError(Sentence::tr("table %1 in %2 was created, but is not ready after 60 seconds").arg(m_table).arg(m_region))
                    .advise(Sentence::tr("Try again later."))
                    .maybeLater();
            }
            m_clock.sleep(lookEvery, cancellation);
        }
    }

    // A new table is not known everywhere at once.
    aws::TableStatus status(const Cancellation &cancellation)
    {
        try {
            return m_service->describeTable(m_table, cancellation);
        } catch (const VaultError &error) {
            if (!saysMissing(error)) {
                throw;
            }
            return aws::TableStatus::Creating;
        }
    }

    std::shared_ptr<aws::DynamoDb> m_service;
    std::string m_table;
    std::string m_rowId;
    std::string m_region;
    MissingTable m_missing;
    const Clock &m_clock;
    std::atomic<bool> m_isMissing = false;   // as the last read saw it
};

} // namespace

std::shared_ptr<TokenStore> dynamoDbTokenStore(std::shared_ptr<aws::DynamoDb> service, std::string table, std::string rowId, std::string region, MissingTable missing,
                                               const Clock &clock)
{
    return std::make_shared<DynamoDbTokenStore>(std::move(service), std::move(table), std::move(rowId), std::move(region), missing, clock);
}

} // namespace strongroom::tokens
