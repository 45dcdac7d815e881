// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sandbox as a whole: database, services, HTTP. Lives in one thread with an event loop.

#include "sandbox/Dates.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::sandbox {

enum class Seed {
    Empty,
    Demo,
};

struct ServerOptions
{
    std::uint16_t port = 0; // 0: the system chooses
    std::uint16_t publicPort = 0; // that clients use, when something forwards it to the other; 0: the same
    QString dataFile;       // empty: in memory, gone at the end
    Seed seed = Seed::Empty;
    int records = 2400; // of the demo data
    std::chrono::seconds tokenLifetime{3600};
    std::string endpointMask = "-mt-01.api.incountry.io"; // of the second URL of an audience
    std::vector<std::string> singleUseTokens; // registration tokens of TozStore that are good for one client each
    int lockerSecrets = 0;     // instead of Locker's demo data: so many keys in each of so many environments, whatever the seed
    int lockerEnvironments = 12;
    int lockerPageSize = 2000; // rows of a page at most, whatever a client asks for
    Clock clock = systemNow;
};

class Server
{
public:
    // Opens the database and seeds it, unless it was seeded before. Throws std::runtime_error.
    explicit Server(ServerOptions options);
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server();

    // Accepts connections when it returns. Throws std::runtime_error.
    void start();

    // What the ready file says: {"port": where it listens, "incountry": {"endpoint", "client_id", …}, "tozstore": {"api_url", "registration_token",
    // "profile": an e3db.json of the demo client, …}, "locker": {"api_base", "access_key_id", "secret_access_key", the same two of a
    // "read_only" key and of an "other_project", "console": {"url", "token"} (LockerConsole.h)}, "auth": {"token_endpoint", "client_id", "client_secret", "scope", "protected_url",
    // "api_key", "keyed_url", "read_only": a client of fewer rights, "console": {"url", "token"} (AuthConsole.h)}}. After start().
    [[nodiscard]] nlohmann::json description() const;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
};

} // namespace strongroom::sandbox
