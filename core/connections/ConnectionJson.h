// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A saved connection as JSON. Internal to connections.

#include "base/Json.h"
#include "connections/Connection.h"

#include <optional>

namespace strongroom::connections {

// `existing` is the entry as it was on disk: members of a later version stay in it, those of ours are replaced.
[[nodiscard]] Json toJson(const Connection &connection, Json existing);
// nullopt: of a service this version does not know. ClientError with the member for an entry that cannot be understood.
[[nodiscard]] std::optional<Connection> connectionFromJson(const Json &json);

} // namespace strongroom::connections
