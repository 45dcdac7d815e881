// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessHardening.h"

#include <cerrno>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace strongroom {

namespace {
rlim_t coreLimitBefore = 0;
bool coreLimitChanged = false;
} // namespace

std::vector<std::string_view> detail::hardenOnThisSystem()
{
    std::vector<std::string_view> failed;
    // The hard limit stays, so that a program the user starts from here can have the old one back. The next line keeps this process from
    // dumping even if somebody raised the limit again from outside, which the same user may.
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
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        failed.emplace_back("PR_SET_DUMPABLE");
    }
    // Takes back what something before exec() may have allowed. EINVAL: a kernel without Yama, where the line above is all there is.
    if (::prctl(PR_SET_PTRACER, 0, 0, 0, 0) != 0 && errno != EINVAL) {
        failed.emplace_back("PR_SET_PTRACER");
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
