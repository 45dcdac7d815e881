// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The real Store, over HTTP.

#include "auth/Authorizer.h"
#include "base/Clock.h"
#include "locker/AccessKey.h"
#include "locker/Store.h"
#include "net/Transport.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::locker {

inline constexpr int defaultCooldownSeconds = 120;
inline constexpr int mostCooldownSeconds = 86'400;
inline constexpr int mostReadRetries = 10;

struct ClientSettings {
    std::string apiBase{defaultApiBase};
    ExtraHeaders headers;
    int cooldownSeconds = defaultCooldownSeconds;      // 0: always ask
    std::optional<std::string> cacheFolder;            // none: nothing is kept on disk
    std::chrono::milliseconds timeout{30'000};         // for a whole operation, all of its requests
    int readRetries = 0;                               // how often a read is sent again after what may pass (429, 502 to 504, no answer); never a write
};

// The access key on a request, for makeClient() and for requests of the user's own. AuthError for the key (AccessKey::checked()).
[[nodiscard]] std::shared_ptr<auth::Authorizer> makeAuthorizer(const AccessKey &key);

// Sends nothing. AuthError for the key (AccessKey::checked()); ClientError for the base, the headers (64 at most, names and values that HTTP takes,
// none of Authorization, Host, Content-Length), the cooldown and the retries. Redirects are not followed, and no page of a list leads to another host.
// `authorizer`: the key's own, to be shared with others; null: nobody else's.
[[nodiscard]] std::shared_ptr<Store> makeClient(AccessKey key, ClientSettings settings, std::shared_ptr<net::Transport> transport,
                                                const Clock &clock = Clock::system(), std::shared_ptr<auth::Authorizer> authorizer = nullptr);

} // namespace strongroom::locker
