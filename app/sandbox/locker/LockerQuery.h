// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The query of a list (protocol page section 8), strict: each parameter once, none missing, none unknown.

#include "sandbox/Http.h"
#include "sandbox/locker/LockerStore.h"

#include <string>

namespace strongroom::sandbox {

enum class LockerKind { Secrets, Environments };

class LockerQuery
{
public:
    // Throws LockerError. `mostPerPage`: the service gives less than `size` when that is smaller.
    LockerQuery(LockerKind kind, const Request &request, int mostPerPage);

    [[nodiscard]] const LockerSelection &selection() const noexcept { return m_selection; }
    [[nodiscard]] int page() const noexcept { return m_page; }
    // The path of another page of the same list; it begins with /v1/.
    [[nodiscard]] std::string pathOf(int page) const;

private:
    LockerKind m_kind;
    LockerSelection m_selection;
    std::string m_revisionDate; // as sent
    int m_page = 1;
    int m_size = 0;
};

} // namespace strongroom::sandbox
