// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Three identities of the demo realm, all with the demo client behind them: one that signs in, one that is asked for a second factor, one that is
// locked. Their passwords are in the ready file.

#include "sandbox/tozstore/TozStores.h"

#include <nlohmann/json.hpp>

namespace strongroom::sandbox {

// Makes them, or writes their password notes anew: those hold the address of the service, which is another one at every start. Call it
// when stores.endpoint is known. `profile` is the demo client's e3db.json.
void seedDemoIdentities(TozStores &stores, const nlohmann::json &profile);

// For the ready file: {"realm", "application", "username", "password", "totp_username", "totp_code", "locked_username"}.
[[nodiscard]] nlohmann::json demoIdentitiesJson();

} // namespace strongroom::sandbox
