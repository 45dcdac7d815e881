// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A store of TozStore or Locker, and the authorizer that it shares with the connection's desk. Internal to connections.

#include "auth/Authorizer.h"
#include "connections/AuthorizerDesk.h"
#include "connections/Opening.h"
#include "net/Transport.h"

#include <memory>

namespace strongroom::connections {

template <typename Store>
struct StoreParts {
    std::shared_ptr<net::Transport> transport;
    std::shared_ptr<auth::Authorizer> authorizer;
    std::shared_ptr<Store> store;
    DeskSettings desk;
};

// As openTozStore() and openLocker().
[[nodiscard]] StoreParts<tozstore::Store> tozStoreParts(const Connection &connection, const Credentials &credentials);
[[nodiscard]] StoreParts<locker::Store> lockerParts(const Connection &connection, const Credentials &credentials);

} // namespace strongroom::connections
