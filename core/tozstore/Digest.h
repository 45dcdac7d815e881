// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// BLAKE2b (RFC 7693) with a 32-byte digest, no key, salt or personalisation: the service's hash in both suites (TozStore page, section 1.2).

#include "base/SecretBytes.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

using Digest = std::array<std::byte, 32>;

[[nodiscard]] Digest digestOf(ByteView content);
// The digest as base64url, 43 characters.
[[nodiscard]] std::string hashText(std::string_view text);

} // namespace strongroom::tozstore
