// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The formats of files of variables, in words.

#include "variables/Variables.h"

#include <QString>

namespace strongroom::model {

[[nodiscard]] QString formatName(variables::Format format);    // ".env, double quotes"
[[nodiscard]] QString formatHint(variables::Format format);    // one sentence: who reads it, what it cannot hold
[[nodiscard]] QString formatSuffix(variables::Format format);  // ".env"

} // namespace strongroom::model
