// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessHardening.h"

#include <sys/types.h>

#include <sys/ptrace.h>
#include <sys/resource.h>

namespace strongroom {

namespace {
rlim_t coreLimitBefore = 0;
bool coreLimitChanged = false;
} // namespace

std::vector<std::string_view> detail::hardenOnThisSystem()
{
    std::vector<std::string_view> failed;
    rlimit core{};
    if (::getrlimit(RLIMIT_CORE, &core) == 0) {
        const rlim_t before = core.rlim_cur;
        core.rlim_cur = 0;
        if (::setrlimit(RLIMIT_CORE, &core) == 0) {
            coreLimitBefore = before;
            coreLimitChanged = true;
        }
    }
    if (!coreLimitChanged) {
        failed.emplace_back("RLIMIT_CORE");
    }
    if (::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) != 0) {
        failed.emplace_back("PT_DENY_ATTACH");
    }
    return failed;
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
