// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessHardening.h"

#include <cerrno>

#include <sys/prctl.h>

namespace strongroom {

std::vector<std::string_view> detail::hardenOnThisSystem()
{
    std::vector<std::string_view> failed;
    // PR_SET_DUMPABLE keeps this process from dumping even if somebody raised the limit again from outside, which the same user may.
    if (!dropCoreLimit()) {
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

} // namespace strongroom
