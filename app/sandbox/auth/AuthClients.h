// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The service accounts of the sandbox. Random ones, kept in the table sandbox_settings: a data file that is opened again has its own.

#include "sandbox/Database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::sandbox {

enum class ClientEncoding : std::uint8_t
{
    Either,  // Basic credentials as they are, or form-encoded first
    FormOnly // as RFC 6749, section 2.3.1 has it
};

struct AuthClient
{
    std::string id;
    std::string secret;
    std::vector<std::string> scopes; // what it may have; all of them when it asks for none
    ClientEncoding encoding = ClientEncoding::Either;
};

struct AuthClients
{
    AuthClient reporter; // reads and writes reports
    AuthClient reader;   // only reads; its id and secret hold what form-encoding changes
    std::string apiKey;
    std::string consoleToken;

    [[nodiscard]] const AuthClient *find(const std::string &id) const;
};

inline constexpr const char *readScope = "reports:read";
inline constexpr const char *writeScope = "reports:write";

[[nodiscard]] AuthClients loadOrCreateAuthClients(Database &database);

} // namespace strongroom::sandbox
