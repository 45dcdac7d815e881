// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user does to several secrets at once, as changes for the tray: copying across environments, editing many. Known from fingerprints; no value
// is opened. Plain functions, any thread.

#include "locker/Change.h"
#include "locker/Store.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

struct EditPlan {
    std::vector<locker::Change> changes;
    int fresh = 0;         // of the changes: secrets that are new
    int replaced = 0;      // and those that get another value, description or place
    int same = 0;          // left out: they are like that already
    int kept = 0;          // left out: there is something else, which is to stay
    int without = 0;       // left out: there is nothing to take it from
    int troubled = 0;      // left out: one that does not open, or is listed twice
};

enum class CopyOver : std::uint8_t { OnlyMissing, Everything };

// For each key what a program in `from` gets ("": the value for all), as each target's own ("": for all environments).
[[nodiscard]] EditPlan planCopy(const locker::Snapshot &snapshot, const std::vector<std::string> &keys, const std::string &from, const std::vector<std::string> &to,
                                CopyOver over);

enum class BulkWhat : std::uint8_t {
    SetValue,          // the same for all
    SetDescription,    // of those that are there
    RandomValue,       // another one for each
    CopyFrom,          // what a program in `environment` gets
    MoveToAll          // becomes the one for all environments
};

struct BulkSecretEdit {
    BulkWhat what = BulkWhat::SetValue;
    SensitiveText value;
    std::string description;
    std::size_t length = 32;        // RandomValue
    std::string environment;        // CopyFrom
};

// A target that has nothing of its own gets one where a value is set.
[[nodiscard]] EditPlan planBulk(const locker::Store &store, const locker::Snapshot &snapshot, const std::vector<locker::SecretTarget> &targets,
                                const BulkSecretEdit &edit);

// One secret as its editor leaves it. `base` null: a new one. Absent members stay.
struct SecretDraft {
    locker::SecretPtr base;
    std::string key;
    std::string environment;
    std::optional<SensitiveText> value;
    std::string description;
};
[[nodiscard]] locker::Change changeOf(SecretDraft draft);
// Why it cannot be; empty: it can.
[[nodiscard]] QString problemOf(const SecretDraft &draft, const locker::Snapshot &snapshot);

struct EnvironmentDraft {
    locker::EnvironmentPtr base;     // null: a new one
    std::string name;
    std::string externalUrl;
    std::string description;
};
[[nodiscard]] locker::Change changeOf(const EnvironmentDraft &draft);
[[nodiscard]] QString problemOf(const EnvironmentDraft &draft, const locker::Snapshot &snapshot);
// Of an external URL: why it is not opened in a browser; empty: it may be.
[[nodiscard]] QString openRefusal(const QString &url);

[[nodiscard]] SensitiveText newRandomValue(std::size_t length);

} // namespace strongroom::model
