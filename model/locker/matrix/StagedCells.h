// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What waits in the change tray, as the matrix shows it: by key and environment. A staged key or environment that the service does not have yet
// gets a row or a column of its own.

#include "locker/Matrix.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace strongroom::model {

enum class StagedKind : std::uint8_t { New, Changed };
using StagedCells = std::map<std::pair<std::string, std::string>, StagedKind>;   // (key, environment; "": all)

// The matrix with rows and columns for what is only staged; the same one when it has them all.
[[nodiscard]] std::shared_ptr<const locker::Matrix> withStaged(const std::shared_ptr<const locker::Matrix> &matrix, const StagedCells &staged);

} // namespace strongroom::model
