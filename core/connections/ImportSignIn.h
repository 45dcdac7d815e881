// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The part of importInto() that knows a sign-in by the names programs give its parts: CLIENT_ID, COGNITO_USER_POOL_ID, "userPoolId", "token_url" and so on;
// and a list of environments. ImportAccount.h has the client of OAuth 2 in its own file. Internal to connections.

#include "connections/Opening.h"
#include "connections/SectionChoice.h"
#include "incountry/JsonText.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::connections {

// Lines of an .env file. Client id and secret without a place to sign in at are taken too: the user chooses the environment. Empty: another service's
// file, and nothing was changed. Errors as importInto().
[[nodiscard]] std::vector<std::string> importSignInLines(ConfiguredConnection &target, std::string_view lines);
// The same as JSON; an environment, or a list of them as in environments.json; a server's own description of its endpoints (OpenID Connect discovery).
[[nodiscard]] std::vector<std::string> importSignInJson(ConfiguredConnection &target, const incountry::JsonText &object, SectionChoice &choice);

} // namespace strongroom::connections
