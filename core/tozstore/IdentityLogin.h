// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signing in as an identity of a realm (TozStore page, section 13): its client configuration lies in a note that its password opens. The password
// is not sent.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "net/Transport.h"
#include "tozstore/ClientConfiguration.h"
#include "tozstore/RandomSource.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::tozstore {

struct IdentitySettings {
    std::string apiUrl;
    std::string realm;                   // name, any case
    std::string application = "account";
    std::string userName;
};

struct IdentityTokens {
    SecretBytes access;
    SecretBytes refresh;
    std::optional<std::chrono::sys_seconds> accessExpiry;
    std::optional<std::chrono::sys_seconds> refreshExpiry;
};

struct SignedIn {
    std::string realmName;               // as the realm spells it
    std::string realmDomain;
    std::string userId;                  // may be empty
    ClientConfiguration configuration;   // of the identity's storage client
    IdentityTokens tokens;
};

// AuthError(InvalidCredentials): user or password; AuthError(Refused): a locked account (417), or a sign-in that needs more than a password (a
// second factor, another provider), which is named. ServerError 404: no such realm. CryptoError: the note does not open with this password.
[[nodiscard]] SignedIn signIn(const IdentitySettings &settings, const SecretBytes &password, std::shared_ptr<net::Transport> transport,
                              std::shared_ptr<RandomSource> random, const Cancellation &cancellation, const Clock &clock = Clock::system());
// New tokens for the old ones, and the end of a session; signed with the storage client's keys.
[[nodiscard]] IdentityTokens refreshTokens(const SignedIn &session, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random,
                                           const Cancellation &cancellation, const Clock &clock = Clock::system());
void signOut(const SignedIn &session, std::shared_ptr<net::Transport> transport, std::shared_ptr<RandomSource> random, const Cancellation &cancellation,
             const Clock &clock = Clock::system());

} // namespace strongroom::tozstore
