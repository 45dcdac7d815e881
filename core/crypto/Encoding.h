// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Base64 (RFC 4648, sections 4 and 5) and hex, strict: a character outside the alphabet, white space, missing or wrong padding and stray
// bits in the last character are refused with nullopt.

#include "base/SecretBytes.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::crypto {

enum class Base64Variant { Standard, UrlSafe };   // both with padding

[[nodiscard]] std::string encodeBase64(ByteView bytes, Base64Variant variant = Base64Variant::Standard);
[[nodiscard]] std::optional<Bytes> decodeBase64(std::string_view text, Base64Variant variant = Base64Variant::Standard);

// For keys and for decrypted content: constant time over the content, and the result is wiped.
[[nodiscard]] SensitiveText encodeSecretBase64(ByteView bytes, Base64Variant variant = Base64Variant::Standard);
[[nodiscard]] std::optional<WipingBytes> decodeSecretBase64(std::string_view text, Base64Variant variant = Base64Variant::Standard);

// Lower-case digits out; either case in. An odd number of digits is refused.
[[nodiscard]] std::string encodeHex(ByteView bytes);
[[nodiscard]] std::optional<Bytes> decodeHex(std::string_view text);
[[nodiscard]] std::optional<WipingBytes> decodeSecretHex(std::string_view text);

} // namespace strongroom::crypto
