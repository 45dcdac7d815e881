// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Member "network" of a saved connection. Internal to connections.

#include "base/Json.h"
#include "connections/ConnectionNetwork.h"

namespace strongroom::connections {

// Sets the member, or removes it when everything is as it is by itself. Members of a later version inside it are kept.
void writeNetwork(const NetworkSettings &network, Json &connection);
// The defaults when the member is missing. ClientError: a type, a kind of proxy, or a port that cannot be.
[[nodiscard]] NetworkSettings networkFromJson(const Json &connection);

// "http", "socks5", "none", "system".
[[nodiscard]] const char *nameOf(ProxyKind kind);

} // namespace strongroom::connections
