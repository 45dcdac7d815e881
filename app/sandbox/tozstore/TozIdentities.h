// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The identities of the sandbox's one realm (protocol page section 13). The service has no passwords: it knows an identity's password note, and that
// whoever signs with that note's recipient key has the password the key is derived from.

#include "sandbox/Database.h"
#include "sandbox/Dates.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::sandbox {

// The case of `name` goes into the derivation of keys, `domain` into requests.
struct TozRealm
{
    static constexpr const char *name = "Strongroom";
    static constexpr const char *domain = "strongroom";
};

enum class TozSecondFactor {
    None,
    Totp, // asked for after the password
};

struct TozIdentity
{
    std::int64_t id = 0;
    std::string username; // lower case
    std::string clientId; // of its storage client
    TozSecondFactor secondFactor = TozSecondFactor::None;
    std::int64_t lockedUntil = 0; // milliseconds
};

class TozIdentities
{
public:
    // So many wrong passwords in a row lock an identity for that long.
    static constexpr int mostFailures = 5;
    static constexpr std::chrono::minutes lockedFor{15};

    TozIdentities(Database &database, Clock clock);

    // False: the name is taken. Names are the same in any case.
    [[nodiscard]] bool add(TozIdentity &identity);
    [[nodiscard]] std::optional<TozIdentity> byName(const std::string &username);
    [[nodiscard]] std::optional<TozIdentity> byId(std::int64_t id);
    [[nodiscard]] bool isLocked(const TozIdentity &identity) const;
    void countFailure(const TozIdentity &identity);
    void forgetFailures(const TozIdentity &identity);

    // The name of the note that the identity's password opens: hash text of "<username in lower case>@realm:<name of the realm>".
    [[nodiscard]] static std::string passwordNote(const std::string &username);
    [[nodiscard]] static std::string lowerCase(const std::string &username);

private:
    [[nodiscard]] std::optional<TozIdentity> first(const char *condition, const QVariant &value);

    Database &m_database;
    Clock m_clock;
};

} // namespace strongroom::sandbox
