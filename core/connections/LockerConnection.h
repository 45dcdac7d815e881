// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a Locker connection may stand in a file that anybody can read. The access key, both halves, and the values of the user's own headers
// are one credential (CredentialKind::LockerAccessKey): the id alone reads ciphertext, so that it is treated as confidential too.

#include <string>
#include <vector>

namespace strongroom::connections {

struct LockerConnection {
    std::string apiBase;           // no slash at the end
    int cooldownSeconds = 120;     // how long the cache answers by itself; 0: never
    bool offlineCache = true;      // an encrypted copy on this computer
    std::vector<std::string> headerNames;   // of the credential, to show which there are

    // ClientError that names the member.
    void validate() const;
    friend bool operator==(const LockerConnection &, const LockerConnection &) = default;
};

} // namespace strongroom::connections
