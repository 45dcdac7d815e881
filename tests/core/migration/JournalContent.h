// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the journal tests fill journals with, and how they read one whole.

#include "base/Error.h"
#include "incountry/SecretsData.h"
#include "migration/Journal.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

inline migration::Plan planFor(std::vector<std::string> countries = {"de", "in"})
{
    migration::Plan plan;
    plan.connectionId = "c1";
    plan.connectionName = "Acme";
    plan.environmentId = "env-1";
    for (const std::string &code : countries) {
        plan.countries.emplace_back(code);
    }
    plan.targetVersion = 7;
    plan.createdAt = std::chrono::system_clock::time_point(std::chrono::seconds(1'764'000'000));
    return plan;
}

// A password that is the old version and a key that is the new one.
inline incountry::SecretsData planSecrets()
{
    std::vector<incountry::Secret> secrets;
    secrets.push_back(incountry::readSecret(3, incountry::SecretUse::Password, "canary-password"));
    secrets.push_back(incountry::readSecret(7, incountry::SecretUse::Key, "0123456789abcdef0123456789abcdef"));
    return incountry::SecretsData::make(7, std::move(secrets));
}

// The second of them alone: opens the same journals, and at once.
inline incountry::SecretsData planKey()
{
    std::vector<incountry::Secret> secrets;
    secrets.push_back(incountry::readSecret(7, incountry::SecretUse::Key, "0123456789abcdef0123456789abcdef"));
    return incountry::SecretsData::make(7, std::move(secrets));
}

inline incountry::SecretsData onePassword(const std::string &password, std::int64_t version)
{
    std::vector<incountry::Secret> secrets;
    secrets.push_back(incountry::readSecret(version, incountry::SecretUse::Password, password));
    return incountry::SecretsData::make(version, std::move(secrets));
}

// 64 hexadecimal digits that end in the number, so that a test can be read.
inline std::string hashOf(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(64 - digits.size(), 'a') + digits;
}

inline migration::Digest digestOf(int number)
{
    migration::Digest digest{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        digest[i] = static_cast<std::byte>(number * 31 + static_cast<int>(i));
    }
    return digest;
}

inline std::string originalOf(int number) { return "canary-original-" + std::to_string(number); }

inline migration::PlannedItem planned(int number) { return {hashOf(number), originalOf(number), digestOf(number), 3}; }
inline migration::SetAsideItem setAside(int number) { return {hashOf(number), digestOf(number), 3, "canary-reason-" + std::to_string(number)}; }

inline const std::vector<migration::ItemState> everyState{migration::ItemState::Planned, migration::ItemState::Written, migration::ItemState::Verified,
                                                          migration::ItemState::SetAside, migration::ItemState::Superseded, migration::ItemState::RolledBack,
                                                          migration::ItemState::KeptTheirs};

// By country and record key.
using JournalImage = std::map<std::pair<std::string, std::string>, migration::JournalItem>;

inline JournalImage imageOf(const migration::Journal &journal)
{
    JournalImage image;
    std::int64_t after = 0;
    for (;;) {
        const std::vector<migration::JournalItem> items = journal.items(std::nullopt, everyState, after, 7);
        if (items.empty()) {
            return image;
        }
        for (const migration::JournalItem &item : items) {
            if (item.id <= after) {
                throw std::runtime_error("the records do not come in ascending order");
            }
            after = item.id;
            if (!image.emplace(std::pair(item.country, item.keyHash), item).second) {
                throw std::runtime_error("a record comes twice");
            }
        }
    }
}

// Counts as its records say them; events left out.
inline std::map<std::string, std::array<std::int64_t, migration::itemStateCount + 1>> countedFrom(const JournalImage &image, const migration::Plan &plan)
{
    std::map<std::string, std::array<std::int64_t, migration::itemStateCount + 1>> counts;
    for (const incountry::Country &country : plan.countries) {
        counts[country.code()] = {};
    }
    for (const auto &[place, item] : image) {
        ++counts[place.first][static_cast<std::size_t>(item.state)];
    }
    return counts;
}

inline std::map<std::string, std::array<std::int64_t, migration::itemStateCount + 1>> statesOf(const std::map<std::string, migration::CountryCounts> &counts)
{
    std::map<std::string, std::array<std::int64_t, migration::itemStateCount + 1>> states;
    for (const auto &[code, country] : counts) {
        states[code] = country.byState;
    }
    return states;
}

// Of every file in the folder, one behind the other.
inline QByteArray bytesIn(const QString &folder)
{
    QByteArray bytes;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly)) {
            throw std::runtime_error("a file cannot be read");
        }
        bytes += file.readAll();
    }
    return bytes;
}

} // namespace strongroom::test
