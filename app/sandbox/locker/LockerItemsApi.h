// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lists and writes of secrets and environments for one access key that was checked before. Throws LockerError.

#include "sandbox/Http.h"
#include "sandbox/locker/LockerStore.h"

#include <string>

namespace strongroom::sandbox {

class LockerItemsApi
{
public:
    explicit LockerItemsApi(LockerStore &store) : m_store(store) {}

    // The service gives this many rows a page at most, whatever a client asks for.
    int mostPerPage = 2000;

    [[nodiscard]] Response listSecrets(std::int64_t project, const Request &request);
    [[nodiscard]] Response listEnvironments(std::int64_t project, const Request &request);
    [[nodiscard]] Response createSecret(std::int64_t project, const Request &request);
    [[nodiscard]] Response changeSecret(std::int64_t project, const std::string &id, const Request &request);
    [[nodiscard]] Response createEnvironment(std::int64_t project, const Request &request);
    [[nodiscard]] Response changeEnvironment(std::int64_t project, const std::string &id, const Request &request);

private:
    // Another secret with this hash in the same environment.
    [[nodiscard]] bool isTaken(const LockerSecret &secret);
    [[nodiscard]] bool isTaken(const LockerEnvironment &environment);
    [[nodiscard]] LockerProject projectOf(std::int64_t id);

    LockerStore &m_store;
};

} // namespace strongroom::sandbox
