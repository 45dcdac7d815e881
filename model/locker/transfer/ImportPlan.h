// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What importing a file of variables into a project would do, variable by variable, known from fingerprints: no value of the project is opened.
// Plain functions, any thread.

#include "locker/Change.h"
#include "locker/Store.h"
#include "variables/Variables.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::model {

enum class ImportState : std::uint8_t {
    New,        // the project has no such secret in this environment
    Same,       // it has, of the same value
    Different,  // it has, of another value, or of one that does not open
    Unfit       // it cannot be taken: `reason`
};

enum class ImportChoice : std::uint8_t {
    Create,     // New
    Replace,    // Different: the project's value gives way to the file's
    Keep        // nothing of this row happens
};

struct ImportRow {
    std::size_t variable = 0;              // which of the file's
    std::string environment;               // where it goes; empty: all environments
    ImportState state = ImportState::New;
    ImportChoice choice = ImportChoice::Keep;
    locker::SecretPtr there;               // Same and Different: what the project has
    bool newEnvironment = false;           // the project does not have the environment yet
    bool sameAsShared = false;             // New, and the value for all environments is the same already
    Sentence reason;                       // Unfit; of Different: why it cannot be compared, else empty
};

// Variables that name no environment go to `environment` (empty: all). New ones are chosen, different ones are not.
[[nodiscard]] std::vector<ImportRow> planImport(const locker::Store &store, const locker::Snapshot &snapshot, const std::vector<variables::Variable> &variables,
                                                const std::string &environment);

[[nodiscard]] bool allows(const ImportRow &row, ImportChoice choice);

// What the chosen rows become: environments that are missing first, then the secrets in their order.
[[nodiscard]] std::vector<locker::Change> changesOf(const std::vector<ImportRow> &rows, const std::vector<variables::Variable> &variables);

} // namespace strongroom::model
