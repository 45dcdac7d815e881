// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The service's base64: URL-safe alphabet, no padding (TozStore page, section 1.1). What is sent is canonical. What is read may be padded;
// the standard alphabet, foreign characters, white space, wrong padding and stray bits in the last character are refused with nullopt.

#include "base/SecretBytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

[[nodiscard]] std::string encodeBase64Url(ByteView bytes);
[[nodiscard]] std::optional<Bytes> decodeBase64Url(std::string_view text);

// For keys and opened content: constant time over the content, and the result is wiped.
[[nodiscard]] SensitiveText encodeSecretBase64Url(ByteView bytes);
[[nodiscard]] std::optional<WipingBytes> decodeSecretBase64Url(std::string_view text);

} // namespace strongroom::tozstore
