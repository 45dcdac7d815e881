// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SecretBytes.h"

#include <string_view>

namespace strongroom::auth {

// "Basic …" (RFC 7617): the pair in UTF-8. The first colon ends the id, so that it must have none.
[[nodiscard]] SensitiveText basicHeader(std::string_view id, std::string_view secret);

} // namespace strongroom::auth
