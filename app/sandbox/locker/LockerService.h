// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The Locker service: {endpoint}/locker_secrets/v1/… (protocol page). It knows access key ids, ciphertext, lookup hashes and dates, and no key that
// opens anything.

#include "sandbox/Faults.h"
#include "sandbox/Service.h"
#include "sandbox/locker/LockerItemsApi.h"
#include "sandbox/locker/LockerStore.h"

#include <optional>
#include <string>

namespace strongroom::sandbox {

class LockerService final : public Service
{
public:
    // What is given must outlive the service. It gives at most `mostPerPage` rows a page, whatever a client asks for.
    LockerService(LockerStore &store, Faults &faults, const int &mostPerPage);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response answer(const Request &request);
    [[nodiscard]] Response wellBehaved(const Request &request);
    [[nodiscard]] LockerAccessKey keyOf(const Request &request);
    [[nodiscard]] Response read(const LockerAccessKey &key, const Request &request);
    [[nodiscard]] Response write(const LockerAccessKey &key, const Request &request);

    LockerStore &m_store;
    Faults &m_faults;
    const int &m_mostPerPage;
    LockerItemsApi m_items;
};

// The path after the endpoint that makes an api_base.
inline constexpr const char *lockerPath = "locker_secrets";

} // namespace strongroom::sandbox
