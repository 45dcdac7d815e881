// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The small forms of text in TozStore's protocol: identifiers, base64url, keys and dotted ciphertexts (protocol page sections 1, 2 and 4).

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::sandbox {

// A random version 4 UUID: lower case, with hyphens, without braces.
[[nodiscard]] std::string newUuid();

// Lower case with hyphens, as every SDK sends it. Other forms are refused.
[[nodiscard]] bool isUuid(std::string_view text);

// Lower-case hexadecimal digits, two for every byte.
[[nodiscard]] std::string randomHex(int bytes);

// base64url without padding.
[[nodiscard]] std::string toBase64Url(std::string_view bytes);
[[nodiscard]] std::string randomBase64Url(int bytes);

// Only the canonical form: URL-safe alphabet, no padding, no left-over bits.
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text);
[[nodiscard]] bool isBase64Url(std::string_view text, std::size_t bytes);

// "AK for a reader": ciphertext of 32 bytes with its tag, and a nonce of 24 bytes (Sodium) or 12 (NIST).
[[nodiscard]] bool isEncryptedAccessKey(std::string_view text);

// The four parts of an encrypted field. That is all a service can see of one: it keeps plaintext out of the store.
[[nodiscard]] bool isEncryptedField(std::string_view text);

[[nodiscard]] std::vector<std::string_view> splitAtDots(std::string_view text);

} // namespace strongroom::sandbox
