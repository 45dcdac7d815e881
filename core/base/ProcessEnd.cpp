// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessEnd.h"

#include <cstdlib>

namespace strongroom {

void endProcess(int code) noexcept { std::exit(code); }

} // namespace strongroom
