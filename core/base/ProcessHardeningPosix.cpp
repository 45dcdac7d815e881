// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The limit of core dumps: the same on Linux and macOS.

#include "base/ProcessHardening.h"

#include <sys/resource.h>

namespace strongroom {

namespace {
rlim_t coreLimitBefore = 0;
bool coreLimitChanged = false;
} // namespace

// The hard limit stays, so that a program the user starts from here can have the old one back.
bool detail::dropCoreLimit()
{
    rlimit core{};
    if (::getrlimit(RLIMIT_CORE, &core) == 0) {
        const rlim_t before = core.rlim_cur;
        core.rlim_cur = 0;
        if (::setrlimit(RLIMIT_CORE, &core) == 0) {
            coreLimitBefore = before;
            coreLimitChanged = true;
        }
    }
    return coreLimitChanged;
}

void restoreForUsersProgram() noexcept
{
    rlimit core{};
    if (coreLimitChanged && ::getrlimit(RLIMIT_CORE, &core) == 0) {
        core.rlim_cur = coreLimitBefore;
        (void)::setrlimit(RLIMIT_CORE, &core);
    }
}

} // namespace strongroom
