// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What connections.json and environments.json say of signing in and of the API-token manager. Internal to connections. Reading throws ClientError with
// the member; `existing` has what a later version put there.

#include "base/Json.h"
#include "connections/ApiTokenConnection.h"
#include "connections/SignInConnection.h"

namespace strongroom::connections {

[[nodiscard]] Json environmentJson(const auth::Environment &environment, Json existing);
[[nodiscard]] auth::Environment environmentFromJson(const Json &json);

[[nodiscard]] Json signInJson(const SignInConnection &account, Json existing);
[[nodiscard]] SignInConnection signInFromJson(const Json &json);

[[nodiscard]] Json apiTokensJson(const ApiTokenConnection &manager, Json existing);
[[nodiscard]] ApiTokenConnection apiTokensFromJson(const Json &json);

} // namespace strongroom::connections
