// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The TokenDesk over an authorizer: rows from what it holds, the history from what it tells of its attempts. A service whose credentials are a key or a
// signature has one row that says so. Internal to connections.

#include "auth/TokenAuthorizer.h"
#include "base/Clock.h"
#include "connections/RefreshHistory.h"
#include "connections/TokenDesk.h"
#include "net/Transport.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace strongroom::connections {

struct DeskSettings {
    std::string source;                        // of a row without a token: "Token endpoint auth.example", "API key"
    std::string client;
    std::string scope;
    // What every token is for; nullopt: the service's requests decide, so that there is nothing to refresh before the first one.
    std::optional<auth::AccessScope> audience = auth::AccessScope();
    // Takes a token out of a store of this computer's; empty: there is none.
    std::function<void(const Cancellation &)> forgetStored;
    std::string historyPath;                   // empty: in memory only
    std::string connectionId;
};

// `transport` sends the tried requests; those are marked as not to be repeated. Before the authorizer's first use: it gets its observer here.
[[nodiscard]] std::shared_ptr<TokenDesk> makeTokenDesk(std::shared_ptr<auth::Authorizer> authorizer, std::shared_ptr<net::Transport> transport, DeskSettings settings,
                                                       const Clock &clock = Clock::system());

} // namespace strongroom::connections
