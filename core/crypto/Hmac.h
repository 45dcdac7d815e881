// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// HMAC-SHA-256 (RFC 2104, FIPS 198-1) and HKDF-SHA-256 (RFC 5869) through OpenSSL. Any thread.

#include "base/SecretBytes.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

namespace strongroom::crypto {

// Of the pieces one after another; they are not joined in memory. Key and pieces may be empty.
[[nodiscard]] std::array<std::byte, 32> hmacSha256(ByteView key, std::initializer_list<ByteView> pieces);

// Extract and expand; fills `key`, at most 255 * 32 bytes. The secret must not be empty; an empty salt means one of zeros.
void hkdfSha256(ByteView secret, ByteView salt, std::string_view info, std::span<std::byte> key);

} // namespace strongroom::crypto
