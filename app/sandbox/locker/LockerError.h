// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A request that the Locker service refuses: HTTP status and its error document, {"code", "message", "details"} (protocol page section 10).

#include "sandbox/Http.h"

#include <stdexcept>
#include <string>

namespace strongroom::sandbox {

class LockerError : public std::runtime_error
{
public:
    LockerError(int status, std::string code, const std::string &message);

    [[nodiscard]] int status() const noexcept { return m_status; }
    [[nodiscard]] Response response() const;

    // 400 with the member or query part that is wrong in `details`.
    [[nodiscard]] static LockerError invalid(std::string member, std::string what);
    [[nodiscard]] static LockerError unauthorized(const std::string &message);
    [[nodiscard]] static LockerError forbidden();
    [[nodiscard]] static LockerError secretNotFound();
    [[nodiscard]] static LockerError environmentNotFound(); // in a path
    [[nodiscard]] static LockerError noSuchEnvironment();   // in a body
    // 400 "0004" with one of the service's four messages.
    [[nodiscard]] static LockerError duplicate(const std::string &message);

private:
    int m_status;
    std::string m_code;
    std::string m_member;
    std::string m_what;
};

} // namespace strongroom::sandbox
