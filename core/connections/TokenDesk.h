// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of one open connection, whatever its service: what is known about them, and what a user can do with them. Blocking but for rows() and
// history(); thread-safe. Nothing in a row is secret.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "base/SecretBytes.h"
#include "connections/RequestTrial.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::connections {

enum class TokenState : std::uint8_t {
    None,       // not needed so far, or forgotten
    Good,
    Expired,    // the next use gets a new one
    OneUse,     // the service said no lifetime: a new one for every request
    Fixed       // a key or a signature: there is nothing to refresh
};

struct TokenRow {
    std::string key;                   // within the desk; stable as long as it is open
    TokenState state = TokenState::None;
    std::string source;                // for people: "Token endpoint auth.example", "User pool us-east-1_Strong001", "Table Tokens in us-east-1", "API key"
    std::string client;                // client id or user name; may be empty
    std::string scope;
    std::string audience;
    std::optional<std::chrono::system_clock::time_point> receivedAt;
    std::optional<std::chrono::system_clock::time_point> expiresAt;
    std::optional<std::chrono::system_clock::time_point> lastRefresh;   // attempt, good or not
    ErrorPtr lastError;                // of the last attempt; null: it worked
    std::vector<Sentence> remarks;     // "the token could not be stored: …"
    bool canRefresh = false;
    bool canForget = false;
    bool canCopy = false;              // a token is held
};

struct RefreshEntry {
    std::string key;
    std::chrono::system_clock::time_point at;
    std::chrono::milliseconds duration{0};
    std::string reason;                // "first", "expired", "rejected", "asked"
    bool worked = false;
    std::string error;                 // what(), safe; empty when it worked
    std::string origin;
    std::optional<std::chrono::system_clock::time_point> expiresAt;
    friend bool operator==(const RefreshEntry &, const RefreshEntry &) = default;
};

struct TokenClaims {
    SensitiveText header;              // JSON, indented; never the signature
    SensitiveText payload;
    std::optional<std::chrono::sys_seconds> issuedAt;
    std::optional<std::chrono::sys_seconds> notBefore;
    std::optional<std::chrono::sys_seconds> expiresAt;
};

class TokenDesk {
public:
    virtual ~TokenDesk() = default;
    [[nodiscard]] virtual std::vector<TokenRow> rows() const = 0;            // at least one
    [[nodiscard]] virtual std::vector<RefreshEntry> history() const = 0;     // newest first, at most 200
    // A new token now. The errors of the connection's authorizer; they are in the row and the history too.
    virtual void refresh(const std::string &key, const Cancellation &cancellation) = 0;
    // What a request would do first: nothing while a good token is held, else the stored one while it is good, else a new one. The same errors.
    virtual void obtain(const std::string &key, const Cancellation &cancellation) { refresh(key, cancellation); }
    // In memory and in a store of this computer's; a shared table keeps its item.
    virtual void forget(const std::string &key, const Cancellation &cancellation) = 0;
    // For the clipboard; never makes a call. Empty: none is held.
    [[nodiscard]] virtual SecretBytes heldToken(const std::string &key) const = 0;
    // What a held JWT says; nullopt: none is held, or it is no JWT.
    [[nodiscard]] virtual std::optional<TokenClaims> claims(const std::string &key) const = 0;
    // Redirects are shown and not followed; nothing is sent twice but once after a 401. ClientError: method, URL or header that cannot be sent.
    [[nodiscard]] virtual TrialAnswer tryRequest(const TrialRequest &request, const Cancellation &cancellation) = 0;
    // Forgets the tokens; calls answer CancelledError from now on.
    virtual void lock() = 0;
    // After each change of rows() or history(), on any thread; null takes it away. Not called any more when this returns.
    virtual void setListener(std::function<void()> listener) = 0;
};

} // namespace strongroom::connections
