// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an import would do: every variable of a file beside what the project has. Compared by fingerprints; no value of the project is opened.
// Pure.

#include "locker/Change.h"
#include "locker/Store.h"
#include "variables/Variables.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::cli {

enum class ImportKind : std::uint8_t {
    New,
    Same,         // value and, when the file has one, description are there already
    Differs,
    Unreadable,   // there is one that cannot be opened, so it cannot be said
    Duplicate     // the service lists several
};

struct ImportItem {
    locker::SecretTarget target;
    ImportKind kind = ImportKind::New;
    std::size_t variable = 0;      // index
    locker::SecretPtr there;       // Same, Differs, Unreadable
    [[nodiscard]] bool isConflict() const noexcept { return kind != ImportKind::New && kind != ImportKind::Same; }
};

struct ImportPlan {
    std::vector<ImportItem> items;                // as the file has them
    std::vector<std::string> newEnvironments;     // that the project has not; in order of appearance
};

// `environment`: where variables go that name none. ClientError: two variables for the same secret.
[[nodiscard]] ImportPlan planImport(const locker::Store &store, const locker::Snapshot &snapshot, const std::vector<variables::Variable> &variables, const std::string &environment);

// Of an item that is to be written: a new secret, or what is there with another value and description.
[[nodiscard]] locker::Change changeFor(const ImportItem &item, const variables::Variable &variable);
[[nodiscard]] locker::Change changeForEnvironment(const std::string &name);

} // namespace strongroom::cli
