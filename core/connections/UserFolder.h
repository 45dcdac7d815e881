// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user's programs share on this computer.

#include "connections/Connection.h"

#include <string>
#include <vector>

namespace strongroom::connections {

// $STRONGROOM_CONFIG_DIR when that variable is set, else <config>/Strongroom. Not made here.
[[nodiscard]] std::string userFolder();

// What these connections say is stored, wherever credentials are kept.
[[nodiscard]] std::vector<keychain::CredentialId> storedCredentialsOf(const std::vector<Connection> &connections);

} // namespace strongroom::connections
