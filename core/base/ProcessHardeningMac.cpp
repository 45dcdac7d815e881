// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/ProcessHardening.h"

#include <sys/types.h>

#include <sys/ptrace.h>

namespace strongroom {

std::vector<std::string_view> detail::hardenOnThisSystem()
{
    std::vector<std::string_view> failed;
    if (!dropCoreLimit()) {
        failed.emplace_back("RLIMIT_CORE");
    }
    if (::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) != 0) {
        failed.emplace_back("PT_DENY_ATTACH");
    }
    return failed;
}

} // namespace strongroom
