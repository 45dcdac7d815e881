// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Migration plans as files: NAME.strongroom-plan.json, which the window, the command line and the desktop's double click all know. Any thread.

#include "base/Error.h"
#include "migration/Plan.h"

#include <QLatin1StringView>
#include <QString>

#include <memory>

namespace strongroom::model {

inline constexpr QLatin1StringView planFileEnding{".strongroom-plan.json"};

[[nodiscard]] bool isPlanFileName(const QString &path);

struct PlanFile {
    std::shared_ptr<const migration::Plan> plan;   // null: error says why not
    ErrorPtr error;
};
[[nodiscard]] PlanFile readPlanFile(const QString &path);
// To a new file, or in the place of the one the user agreed to replace. Null: it is there.
[[nodiscard]] ErrorPtr writePlanFile(const QString &path, const migration::Plan &plan);

} // namespace strongroom::model
