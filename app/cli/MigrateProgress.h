// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How far a run is: a bar on a terminal, lines elsewhere (when a country begins and ends, and every few seconds).

#include "cli/Output.h"
#include "migration/Run.h"

#include <chrono>
#include <map>
#include <string>

namespace strongroom::cli {

class MigrateProgress {
public:
    explicit MigrateProgress(Output &output) : m_output(output) {}
    void show(const migration::RunStatus &status);   // one call at a time

private:
    void bar(const migration::RunStatus &status);
    void lines(const migration::RunStatus &status);

    Output &m_output;
    std::map<std::string, migration::CountryStage> m_stages;
    std::chrono::steady_clock::time_point m_said{};
};

} // namespace strongroom::cli
