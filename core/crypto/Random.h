// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// OpenSSL's random generator, seeded by the operating system. CryptoError when it cannot deliver.

#include "base/SecretBytes.h"

#include <cstddef>
#include <span>

namespace strongroom::crypto {

void fillRandom(std::span<std::byte> memory);
[[nodiscard]] Bytes randomBytes(std::size_t count);

} // namespace strongroom::crypto
