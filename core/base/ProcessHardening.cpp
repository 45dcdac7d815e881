// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessHardening.h"

#include "base/Log.h"

namespace strongroom {

std::vector<std::string_view> hardenProcess()
{
    const std::vector<std::string_view> failed = detail::hardenOnThisSystem();
    for (const std::string_view what : failed) {
        logWarning(vaultLog(), "this process is less protected than it should be: the system refused", logSafe(what));
    }
    return failed;
}

} // namespace strongroom
