// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a token stands in the Authorization header (auth page, section 2). By itself, so that what a user has configured needs no authorizer.

#include <cstdint>

namespace strongroom::auth {

enum class HeaderScheme : std::uint8_t { Bearer, Raw };   // Raw: the bare token, as API gateways with a Cognito authorizer take it

} // namespace strongroom::auth
