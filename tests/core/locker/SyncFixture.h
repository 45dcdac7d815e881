// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of keeping in step share: a service with two secrets and an environment, a clock, and a folder for the copy.

#include "FakeReads.h"
#include "support/FakeClock.h"
#include "support/Vectors.h"

#include "locker/Cache.h"
#include "locker/Failure.h"
#include "locker/Store.h"
#include "locker/Sync.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::test {

using Ids = std::vector<std::string>;

class SyncFixture {
public:
    static constexpr const char *accessKeyId = "6f5af581-3759-482f-83ca-22557013daab";
    static constexpr const char *secretAccessKey = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
    static constexpr locker::Micros second = 1'000'000;
    static constexpr int cooldown = 120;

    SyncFixture()
    {
        reads->secretRows = {secretRow("s0", 100 * second), secretRow("s1", 101 * second)};
        reads->environmentRows = {environmentRow("e0", 102 * second, "h0")};
        reads->revision = 102 * second;
    }

    [[nodiscard]] std::shared_ptr<locker::Cache> cache() const
    {
        return std::make_shared<locker::Cache>(folder.path().toStdString(), "https://locker.example", locker::AccessKey{accessKeyId, SecretBytes(std::string_view(secretAccessKey))});
    }
    // A start of the program.
    [[nodiscard]] std::unique_ptr<locker::Sync> sync() const { return std::make_unique<locker::Sync>(reads, cache(), clock, cooldown); }

    [[nodiscard]] static locker::SealedSecret secretRow(const std::string &id, locker::Micros revised, const std::string &value = "2.value")
    {
        locker::SealedSecret row;
        row.id = id;
        row.key = "2.key of " + id;
        row.value = value;
        row.hash = "hash of " + id;
        row.created = revised;
        row.revised = revised;
        return row;
    }
    [[nodiscard]] static locker::SealedEnvironment environmentRow(const std::string &id, locker::Micros revised, const std::string &hash)
    {
        locker::SealedEnvironment row;
        row.id = id;
        row.name = "2.name of " + id;
        row.hash = hash;
        row.created = revised;
        row.revised = revised;
        return row;
    }
    [[nodiscard]] static Ids idsOf(const locker::KnownItems &items)
    {
        Ids ids;
        for (const auto &row : items.secrets) {
            ids.push_back(row->id);
        }
        std::ranges::sort(ids);
        return ids;
    }
    // The secret's value; "no such secret" where there is none.
    [[nodiscard]] static std::string valueOf(const locker::KnownItems &items, const std::string &id)
    {
        const auto found = std::ranges::find_if(items.secrets, [&](const auto &row) { return row->id == id; });
        return found == items.secrets.end() ? "no such secret" : (*found)->value;
    }
    template <typename Work>
    [[nodiscard]] static locker::FailureKind failureOfCall(const Work &work)
    {
        try {
            work();
        } catch (const VaultError &error) {
            return locker::failureOf(error).kind;
        }
        return locker::FailureKind::Input;   // no test expects it
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::shared_ptr<FakeReads> reads = std::make_shared<FakeReads>();
};

} // namespace strongroom::test
