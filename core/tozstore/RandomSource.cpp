// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/RandomSource.h"

#include "crypto/Encoding.h"
#include "crypto/Random.h"

#include <array>

namespace strongroom::tozstore {

void SystemRandom::fill(std::span<std::byte> memory) { crypto::fillRandom(memory); }

std::string SystemRandom::uuid()
{
    std::array<std::byte, 16> bytes{};
    fill(bytes);
    bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x40};   // RFC 9562: version 4
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};   // and the variant
    std::string text = crypto::encodeHex(bytes);
    for (const std::size_t at : {8U, 13U, 18U, 23U}) {
        text.insert(at, 1, '-');
    }
    return text;
}

} // namespace strongroom::tozstore
