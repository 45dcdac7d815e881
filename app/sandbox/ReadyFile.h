// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The file that tells the starter of a sandbox where it is and how to sign in. It appears whole (written beside, then renamed) and
// only its owner may read it.

#include <nlohmann/json_fwd.hpp>

#include <QString>

namespace strongroom::sandbox {

// Throws std::runtime_error.
void writeReadyFile(const QString &fileName, const nlohmann::json &description);

} // namespace strongroom::sandbox
