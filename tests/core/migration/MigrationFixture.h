// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An estate in memory, a journal on disk and a run over both. Raw keys, so that a thousand records cost nothing.

#include "base/PauseGate.h"
#include "crypto/Encoding.h"
#include "crypto/Hash.h"
#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "incountry/StoredCipher.h"
#include "migration/Journal.h"
#include "migration/Run.h"
#include "support/FakeClock.h"
#include "support/MemoryStoredStore.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::test {

inline constexpr const char *secret1 = R"({"secret": "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=", "version": 1, "isKey": true})";
inline constexpr const char *secret2 = R"({"secret": "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI=", "version": 2, "isKey": true})";
inline constexpr const char *secret3 = R"({"secret": "MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM=", "version": 3, "isKey": true})";
inline constexpr const char *secret9 = R"({"secret": "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk=", "version": 9, "isKey": true})";   // nobody has it
inline constexpr std::int64_t targetVersion = 3;

inline incountry::SecretsData secretsOf(std::int64_t current, const std::vector<const char *> &secrets)
{
    std::string json = R"({"currentVersion": )" + std::to_string(current) + R"(, "secrets": [)";
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        json += (i > 0 ? ", " : "") + std::string(secrets[i]);
    }
    return incountry::SecretsData::parse(json + "]}");
}
inline incountry::SecretsData secretsAfter() { return secretsOf(3, {secret1, secret2, secret3}); }

class Estate {
public:
    Estate() = default;

    // ---- what is there ----
    MemoryStoredStore store;

    [[nodiscard]] std::string hashOf(const std::string &key) const { return m_hasher.hash(key); }
    // As a client writes it whose current secret is of this version; 0 writes pt:, without encryption.
    [[nodiscard]] incountry::StoredRecord sealed(const std::string &key, const std::string &body, std::int64_t version) const
    {
        incountry::Record record;
        record.value(incountry::TextMember::RecordKey) = key;
        record.value(incountry::TextMember::Key1) = "key of " + key;
        record.body.emplace(body);
        record.unknownMembers["zz_unknown"] = R"({"kept":["as","it","is"]})";
        record.value(incountry::DateMember::ExpiresAt) = incountry::Timestamp::parse("2033-04-05T06:07:08.123Z");
        const incountry::RecordCipher &client = version == 0 ? m_plain : version == 1 ? m_with1 : version == 2 ? m_with2 : version == 3 ? m_with3 : m_with9;
        return client.seal(std::span(&record, 1), m_hasher, {}).front();
    }
    void put(const std::string &country, const std::string &key, const std::string &body, std::int64_t version) { store.put(country, sealed(key, body, version)); }
    void fill(const std::string &country, int count, std::int64_t version, const std::string &prefix = "r")
    {
        for (int i = 0; i < count; ++i) {
            put(country, prefix + std::to_string(i), "body of " + prefix + std::to_string(i), version);
        }
    }
    // Every record of the country by its stored key: the body, opened with nothing but the new secret; "(unreadable)" where that does not open it.
    [[nodiscard]] std::map<std::string, std::string> bodies(const std::string &country) const
    {
        std::vector<incountry::WireRecord> records;
        for (incountry::StoredRecord &record : store.all(country)) {
            records.push_back({std::move(record), {}});
        }
        std::vector<std::string> keys;
        std::ranges::transform(records, std::back_inserter(keys), [](const incountry::WireRecord &record) { return *record.stored.value(incountry::TextMember::RecordKey); });
        std::map<std::string, std::string> out;
        const std::vector<incountry::RecordRow> rows = m_with3.open(std::move(records), m_hasher, {});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto *const record = std::get_if<incountry::Record>(&rows[i]);
            out[keys[i]] = record == nullptr ? "(unreadable)" : record->body ? std::string(record->body->view()) : "(none)";
        }
        return out;
    }
    // The same as they were filled.
    [[nodiscard]] std::map<std::string, std::string> filled(int count, const std::string &prefix = "r") const
    {
        std::map<std::string, std::string> out;
        for (int i = 0; i < count; ++i) {
            out[hashOf(prefix + std::to_string(i))] = "body of " + prefix + std::to_string(i);
        }
        return out;
    }
    [[nodiscard]] int writesOf(const std::string &country) const
    {
        int sum = 0;
        for (const auto &[key, count] : store.writes(country)) {
            sum += count;
        }
        return sum;
    }
    [[nodiscard]] int mostWritesOfOne(const std::string &country) const
    {
        int most = 0;
        for (const auto &[key, count] : store.writes(country)) {
            most = std::max(most, count);
        }
        return most;
    }

    // ---- the run ----
    migration::Plan plan;
    migration::RunOptions options;
    PauseGate gate;
    CancellationSource source;
    FakeClock clock;
    migration::RunStatusSink sink;

    void begin(const std::vector<std::string> &countries)
    {
        plan.connectionId = "c";
        plan.connectionName = "test";
        plan.environmentId = "env";
        for (const std::string &country : countries) {
            plan.countries.emplace_back(country);
        }
        plan.targetVersion = targetVersion;
        options.keptSecrets = [] { return secretsAfter(); };
    }
    [[nodiscard]] migration::Journal &journal()
    {
        if (!m_journal) {
            m_journal = migration::Journal::create(m_folder.filePath(QStringLiteral("run.journal")).toStdString(), plan, secretsAfter());
        }
        return *m_journal;
    }
    migration::RunResult run() { return migration::runMigration(store, cipher, journal(), options, gate, sink, source.token(), clock); }
    // The error of a run that throws; null when it does not.
    ErrorPtr failureOfRun()
    {
        try {
            run();
        } catch (const VaultError &error) {
            return error.clone();
        }
        return nullptr;
    }
    [[nodiscard]] std::int64_t counted(const std::string &country, migration::ItemState state) { return journal().counts()[country].of(state); }
    [[nodiscard]] std::int64_t counted(const std::string &country, migration::RunEvent event) { return journal().counts()[country].of(event); }
    [[nodiscard]] std::vector<migration::JournalItem> items(migration::ItemState state)
    {
        const std::vector<migration::ItemState> states{state};
        return journal().items(std::nullopt, states, 0, 100'000);
    }

    const incountry::StoredCipher cipher{secretsOf(2, {secret1, secret2}), secretsAfter()};

private:
    const incountry::KeyHasher m_hasher{"env", incountry::KeyNormalization::Off, incountry::SearchKeyStorage::Hashed};
    const incountry::RecordCipher m_plain{incountry::Encryption::Off, std::nullopt};
    const incountry::RecordCipher m_with1{incountry::Encryption::On, secretsOf(1, {secret1})};
    const incountry::RecordCipher m_with2{incountry::Encryption::On, secretsOf(2, {secret2})};
    const incountry::RecordCipher m_with3{incountry::Encryption::On, secretsOf(3, {secret3})};
    const incountry::RecordCipher m_with9{incountry::Encryption::On, secretsOf(9, {secret9})};
    QTemporaryDir m_folder;
    std::unique_ptr<migration::Journal> m_journal;
};

inline ServerError refusalWith(int status, const std::string &what = "no")
{
    return ServerError(what).during({"POST", "https://vault.example/find", status, {}, {}});
}
inline std::string keyOf(const incountry::StoredRecord &record) { return record.value(incountry::TextMember::RecordKey).value(); }

} // namespace strongroom::test
