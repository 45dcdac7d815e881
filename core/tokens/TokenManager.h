// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The API-token manager: the stored token while it is good, else a new one, stored again (api-tokens page, section 2). Blocking, thread-safe; one call
// at a time, overlapping callers share it.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "base/SecretBytes.h"
#include "tokens/Consumer.h"
#include "tokens/TokenSettings.h"
#include "tokens/TokenStore.h"
#include "net/Transport.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::tokens {

enum class Diagnostic : std::uint8_t { CacheItemUnreadable, CacheTableMissing, CacheReadFailed, CacheWriteFailed, TokenWithoutLifetime };
[[nodiscard]] std::string_view nameOf(Diagnostic diagnostic);        // "cache-item-unreadable"

struct Finding {
    Diagnostic diagnostic = Diagnostic::CacheItemUnreadable;
    Sentence sentence;             // for people; says which permission is missing; safe to log
    ErrorPtr error;                // of the store; may be null
};

struct ManagedToken {
    SecretBytes accessToken;
    SensitiveText object;                      // the endpoint's JSON object with its expiry
    std::string tokenType;
    std::string scope;
    std::optional<std::int64_t> expiryMs;      // since 1970; absent: the endpoint did not say
    bool fromCache = false;
    bool cached = false;                       // it is in the store now
    int attempts = 0;                          // at the token endpoint
    std::vector<Finding> findings;
    [[nodiscard]] ManagedToken duplicate() const;
};

class TokenManager {
public:
    // Sends nothing. ClientError of the settings.
    TokenManager(TokenSettings settings, std::shared_ptr<ConsumerSource> consumer, std::shared_ptr<TokenStore> store, std::shared_ptr<net::Transport> transport,
                 const Clock &clock = Clock::system());
    ~TokenManager();
    // Secret, key, stored item; then the endpoint with retries, lifetime, write: in the page's order. AuthError (the consumer was refused), ServerError
    // (request().code, status, attempts in the text), NetworkError, ClientError (settings, credentials, a secret that is not what it must be),
    // StorageError (local file), CancelledError.
    [[nodiscard]] ManagedToken get(const Cancellation &cancellation);
    // The same without looking at the stored item.
    [[nodiscard]] ManagedToken refresh(const Cancellation &cancellation);
    // Of the local store only; a shared table keeps its item: others use it. False: nothing was removed.
    bool forget(const Cancellation &cancellation);
    // Stores a token that came from elsewhere (NodeToken.h). ClientError: it has no expiry or is over. The errors of the consumer and of the store.
    void adopt(const ManagedToken &token, const Cancellation &cancellation);
    [[nodiscard]] const TokenSettings &settings() const noexcept;
    [[nodiscard]] std::string origin() const;   // in English, as it is kept with a token: "table Tokens in us-east-1", "this computer"

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::tokens
