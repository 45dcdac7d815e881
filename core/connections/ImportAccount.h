// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The part of importInto() that knows sign-ins and the API-token manager. Internal to connections.

#include "connections/Opening.h"
#include "incountry/JsonText.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::connections {

// A client of OAuth 2 with its token endpoint: the member "auth" of a sandbox's ready file, which offers every service, so that `wanted` decides there; or
// a file with client_id, client_secret and token_url, token_uri or (when a sign-in or the API-token manager is wanted) token_endpoint. nullopt: this file
// is another service's.
[[nodiscard]] std::optional<incountry::JsonText> oauthClientIn(const incountry::JsonText &object, Service wanted);
// Makes the target an API-token manager with a store on this computer when that is wanted, else a sign-in whose environment goes with it.
[[nodiscard]] std::vector<std::string> importOAuthClient(ConfiguredConnection &target, const incountry::JsonText &client);

// An env file of the API-token manager's published SDKs (SECRET_NAME and URL). Empty: it is none, and nothing was changed. Errors as importInto().
[[nodiscard]] std::vector<std::string> importTokenLines(ConfiguredConnection &target, std::string_view lines);

} // namespace strongroom::connections
