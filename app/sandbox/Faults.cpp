// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerFaults.h"

#include <algorithm>
#include <utility>

namespace strongroom::sandbox {

std::optional<LockerFault> LockerFaults::take(const QByteArray &method, const std::string &path)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const LockerFault &fault) {
        return (fault.method.isEmpty() || fault.method == method) && path.starts_with(fault.path);
    });
    if (found == m_faults.end()) {
        return std::nullopt;
    }
    LockerFault fault = *found;
    if (found->times == 1) {
        m_faults.erase(found);
    } else if (found->times > 1) {
        --found->times;
    }
    return fault;
}

void LockerFaults::note(LockerVisit visit)
{
    constexpr std::size_t most = 10'000;
    if (m_visits.size() >= most) {
        m_visits.erase(m_visits.begin(), m_visits.begin() + most / 2);
    }
    m_visits.push_back(std::move(visit));
}

} // namespace strongroom::sandbox
