// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records in a sandbox that are migrated from one raw key to the next, and next, and what they held from the beginning: so that a test can say of any
// state that every record is there once, opens, and is in plain what it was. Raw keys, because thousands of records are written many times.

#include "connections/Opening.h"
#include "crypto/Encoding.h"
#include "crypto/Hash.h"
#include "incountry/RecordStore.h"
#include "incountry/SecretsData.h"
#include "support/SandboxProcess.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

// Keys 1 to `current`, the last one current; the same ones in every process.
inline incountry::SecretsData keysUpTo(std::int64_t current)
{
    std::vector<incountry::Secret> secrets;
    for (std::int64_t version = 1; version <= current; ++version) {
        const crypto::Sha256Digest bytes = crypto::sha256(bytesOf("key " + std::to_string(version)));
        secrets.push_back(incountry::readSecret(version, incountry::SecretUse::Key, crypto::encodeBase64(bytes)));
    }
    return incountry::SecretsData::make(current, std::move(secrets));
}

struct SandboxAccess {
    std::string endpoint;
    std::string environmentId;
    std::string apiKey;
};

inline connections::Connection connectionTo(const SandboxAccess &access)
{
    connections::Connection connection;
    connection.id = "c1";
    connection.name = "sandbox";
    connection.signIn = connections::SignIn::ApiKey;
    connection.storage.endpoint = access.endpoint;
    connection.storage.environmentId = access.environmentId;
    return connection;
}

inline connections::Credentials credentialsFor(const SandboxAccess &access, std::int64_t keys)
{
    connections::Credentials credentials;
    credentials.emplace(keychain::CredentialKind::ApiKey, SecretBytes(std::string_view(access.apiKey)));
    credentials.emplace(keychain::CredentialKind::SecretsData, keysUpTo(keys).toJson());
    return credentials;
}

class SandboxEstate {
public:
    using Place = std::pair<std::string, std::string>;   // country, record key

    SandboxEstate() : m_sandbox({QStringLiteral("--seed"), QStringLiteral("empty")})
    {
        m_access = {m_sandbox.incountry("endpoint"), m_sandbox.incountry("environment_id"), m_sandbox.incountry("api_key")};
    }

    [[nodiscard]] const SandboxAccess &access() const { return m_access; }
    [[nodiscard]] const std::vector<std::string> &countries() const { return m_countries; }
    [[nodiscard]] std::shared_ptr<incountry::RecordStore> clientWith(std::int64_t keys) const
    {
        return connections::openInCountry(connectionTo(m_access), credentialsFor(m_access, keys));
    }
    [[nodiscard]] connections::MigrationParts partsFor(std::int64_t from, std::int64_t to) const
    {
        return connections::openForMigration(connectionTo(m_access), credentialsFor(m_access, from), keysUpTo(to));
    }

    // `count` records over the countries, under key 1, of every shape a client writes.
    void fill(int count)
    {
        const auto client = clientWith(1);
        std::map<std::string, std::vector<incountry::Record>> batches;
        for (int i = 0; i < count; ++i) {
            const std::string &country = m_countries[static_cast<std::size_t>(i) % m_countries.size()];
            incountry::Record record = recordOf(i);
            m_expected[{country, record.recordKey()}] = plainOf(record);
            std::vector<incountry::Record> &batch = batches[country];
            batch.push_back(std::move(record));
            if (batch.size() == incountry::maxBatchSize) {
                client->writeBatch(incountry::Country(country), batch, {});
                batch.clear();
            }
        }
        for (const auto &[country, batch] : batches) {
            if (!batch.empty()) {
                client->writeBatch(incountry::Country(country), batch, {});
            }
        }
    }
    // Another client's change: what the record has to hold from now on.
    void expect(const Place &place, const incountry::Record &record) { m_expected[place] = plainOf(record); }
    [[nodiscard]] std::size_t size() const { return m_expected.size(); }
    [[nodiscard]] std::int64_t sizeIn(const std::string &country) const
    {
        return std::ranges::count(m_expected, country, [](const auto &entry) { return entry.first.first; });
    }
    [[nodiscard]] std::vector<Place> places() const
    {
        std::vector<Place> all;
        for (const auto &[place, plain] : m_expected) {
            all.push_back(place);
        }
        return all;
    }

    // Every way in which the service's records are not what they should be.
    struct Difference {
        int lost = 0, doubled = 0, unreadable = 0, changed = 0, otherVersion = 0;
        friend bool operator==(const Difference &, const Difference &) = default;
    };
    // Opened with the keys up to `version` alone, all of them stored with that one (0: whichever).
    [[nodiscard]] Difference compare(std::int64_t keys, std::int64_t version) const
    {
        const auto client = clientWith(keys);
        Difference difference;
        std::map<Place, int> seen;
        for (const std::string &country : m_countries) {
            for (std::int64_t offset = 0;;) {
                const incountry::FindResult page = client->find(incountry::Country(country), {}, {100, offset, {}}, {});
                for (const incountry::RecordRow &row : page.rows) {
                    const auto *const record = std::get_if<incountry::Record>(&row);
                    if (record == nullptr) {
                        ++difference.unreadable;
                        continue;
                    }
                    const Place place{country, record->recordKey()};
                    ++seen[place];
                    const auto expected = m_expected.find(place);
                    difference.changed += expected == m_expected.end() || expected->second != plainOf(*record) ? 1 : 0;
                    difference.otherVersion += version != 0 && record->version != version ? 1 : 0;
                }
                offset += static_cast<std::int64_t>(page.rows.size());
                if (page.rows.empty() || offset >= page.meta.total) {
                    break;
                }
            }
        }
        for (const auto &[place, plain] : m_expected) {
            const int times = seen.contains(place) ? seen.at(place) : 0;
            difference.lost += times == 0 ? 1 : 0;
            difference.doubled += times > 1 ? 1 : 0;
        }
        return difference;
    }

    // All that its owner put into a record, in one text.
    [[nodiscard]] static std::string plainOf(const incountry::Record &record)
    {
        std::string text;
        for (const incountry::TextMember member : incountry::allTextMembers) {
            if (const auto &value = record.value(member)) {
                text += std::string(nameOf(member)) + '=' + *value + (record.isHashed(member) ? " (hash)" : "") + '\n';
            }
        }
        for (const incountry::RangeMember member : incountry::allRangeMembers) {
            if (const auto &value = record.value(member)) {
                text += std::string(nameOf(member)) + '=' + std::to_string(*value) + '\n';
            }
        }
        text += record.body ? "body=" + std::string(record.body->view()) : "no body";
        text += record.precommitBody ? "\nprecommit=" + std::string(record.precommitBody->view()) : "";
        const auto &expires = record.value(incountry::DateMember::ExpiresAt);
        return text + (expires ? "\nexpires=" + expires->toIso8601() : "");
    }
    [[nodiscard]] static incountry::Record recordOf(int number)
    {
        using incountry::TextMember;
        incountry::Record record;
        const std::string digits = std::to_string(number);
        record.value(TextMember::RecordKey) = "record-" + digits;
        record.value(TextMember::Key1) = "Stra\u00dfe " + digits;
        if (number % 2 == 0) {
            record.value(TextMember::ProfileKey) = "profile-" + std::to_string(number % 17);
            record.value(incountry::RangeMember::RangeKey1) = 9'007'199'254'740'993 + number;
        }
        if (number % 3 == 0) {
            record.precommitBody = SensitiveText("precommit " + digits);
        }
        if (number % 4 == 0) {
            record.value(incountry::DateMember::ExpiresAt) = incountry::Timestamp::parse("2033-04-05T06:07:08.123Z");
        }
        if (number % 5 != 0) {
            record.body = SensitiveText(number % 7 == 0 ? "" : "{\"name\": \"body of " + digits + "\"}");
        }
        return record;
    }

private:
    SandboxProcess m_sandbox;
    SandboxAccess m_access;
    std::vector<std::string> m_countries{"de", "in", "us"};
    std::map<Place, std::string> m_expected;
};

} // namespace strongroom::test
