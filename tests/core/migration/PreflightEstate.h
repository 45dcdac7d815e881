// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two countries of one environment before a run, and the check of them; a test makes them go wrong.

#include "incountry/KeyHasher.h"
#include "incountry/RecordCipher.h"
#include "migration/Preflight.h"
#include "support/FakeClock.h"
#include "support/MemoryStoredStore.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace strongroom::test {

using migration::CheckDepth;
using migration::Finding;
using migration::Plan;
using migration::PreflightOptions;
using migration::PreflightProgress;
using migration::PreflightReport;
using migration::Severity;
using incountry::Country;
using incountry::FindFilter;
using incountry::FindOptions;
using incountry::Record;
using incountry::SecretsData;
using incountry::SecretUse;
using incountry::StoredCipher;
using incountry::StoredPage;
using incountry::StoredRecord;
using incountry::TextMember;

inline constexpr const char *environmentId = "env-1";

// Key `letter` as a version: raw keys, so that the tests do not wait for derivations.
inline incountry::Secret key(std::int64_t version, char letter) { return incountry::readSecret(version, SecretUse::Key, std::string(32, letter)); }

inline SecretsData secretsOf(std::int64_t current, const std::vector<std::pair<std::int64_t, char>> &keys)
{
    std::vector<incountry::Secret> secrets;
    for (const auto &[version, letter] : keys) {
        secrets.push_back(key(version, letter));
    }
    return SecretsData::make(current, std::move(secrets));
}

inline std::vector<StoredRecord> sealed(int from, int count, std::int64_t version, char letter)
{
    const incountry::RecordCipher cipher(incountry::Encryption::On, secretsOf(version, {{version, letter}}));
    const incountry::KeyHasher hasher(environmentId, incountry::KeyNormalization::Off, incountry::SearchKeyStorage::Hashed);
    std::vector<Record> records(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        records[static_cast<std::size_t>(i)].value(TextMember::RecordKey) = "record " + std::to_string(from + i);
        records[static_cast<std::size_t>(i)].body = SensitiveText("body " + std::to_string(from + i));
    }
    std::vector<StoredRecord> stored;
    for (int done = 0; done < count; done += 100) {
        for (StoredRecord &record : cipher.seal(std::span(records).subspan(static_cast<std::size_t>(done), static_cast<std::size_t>(std::min(100, count - done))), hasher, {})) {
            stored.push_back(std::move(record));
        }
    }
    return stored;
}

inline std::string keyOf(const StoredRecord &record) { return record.value(TextMember::RecordKey).value(); }

inline bool asksForAll(const FindFilter &filter) { return filter.empty(); }
inline bool asksFor(const FindFilter &filter, std::int64_t version)
{
    if (filter.empty()) {
        return false;
    }
    const auto *const condition = std::get_if<incountry::IntegerCondition>(&filter.conditions().front().second);
    return condition && condition->equals == std::vector<std::int64_t>{version};
}

// Version 1 is key A, version 2 is key B and the target.
struct Estate {
    MemoryStoredStore store;
    FakeClock clock;
    QTemporaryDir folder;
    std::vector<std::pair<std::int64_t, char>> before{{1, 'A'}, {2, 'B'}};
    std::function<SecretsData()> kept = [] { return secretsOf(2, {{1, 'A'}, {2, 'B'}}); };
    std::function<std::int64_t(const std::string &)> freeBytes = [](const std::string &) { return std::int64_t{1} << 40; };
    Plan plan;
    PreflightOptions options;
    FindFilter filter;   // of the question that is being answered
    FindOptions how;
    std::function<void()> onFind;
    std::vector<std::string> progress;

    Estate()
    {
        plan.environmentId = environmentId;
        plan.countries = {Country("us"), Country("de")};
        plan.targetVersion = 2;
        options.journalFolder = (folder.path() + QStringLiteral("/migrations")).toStdString();
        store.beforeFind = [this](const std::string &, const FindFilter &given, const FindOptions &limits) {
            filter = given;
            how = limits;
            if (onFind) {
                onFind();
            }
        };
    }
    void fill(const char *country, int from, int count, std::int64_t version, char letter)
    {
        for (StoredRecord &record : sealed(from, count, version, letter)) {
            store.put(country, std::move(record));
        }
    }
    void spoil(std::function<void(StoredPage &)> how_)
    {
        store.afterFind = [how_ = std::move(how_)](const std::string &country, StoredPage &page) {
            if (country == "us") {
                how_(page);
            }
        };
    }
    PreflightReport check(const Cancellation &cancellation = {})
    {
        options.keptSecrets = kept;
        options.freeBytes = freeBytes;
        const StoredCipher cipher(secretsOf(1, before), secretsOf(2, {{1, 'A'}, {2, 'B'}}));
        return preflight(store, cipher, plan, options,
                         [this](const PreflightProgress &now) { progress.push_back(now.country + ' ' + std::to_string(now.looked) + '/' + std::to_string(now.toLook)); }, cancellation, clock);
    }
    [[nodiscard]] std::int64_t writes() const
    {
        std::int64_t sum = 0;
        for (const char *country : {"us", "de"}) {
            for (const auto &[hash, count] : store.writes(country)) {
                sum += count;
            }
        }
        return sum;
    }
};

inline std::set<std::string> codes(const PreflightReport &report, Severity severity)
{
    std::set<std::string> names;
    for (const Finding &finding : report.findings) {
        if (finding.severity == severity) {
            names.emplace(nameOf(finding.code));
        }
    }
    return names;
}

inline std::string said(const PreflightReport &report)
{
    std::string text;
    for (const Finding &finding : report.findings) {
        text += std::string(nameOf(finding.code)) + ' ' + finding.country + ": " + finding.text.english() + '\n';
    }
    return text;
}

} // namespace strongroom::test
