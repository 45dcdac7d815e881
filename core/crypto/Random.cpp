// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Random.h"

#include "crypto/OpenSsl.h"

#include <openssl/rand.h>

#include <algorithm>

namespace strongroom::crypto {

void fillRandom(std::span<std::byte> memory)
{
    constexpr std::size_t most = std::size_t{1} << 30;   // RAND_bytes counts in int
    while (!memory.empty()) {
        const std::size_t count = std::min(memory.size(), most);
        requireOpenSsl(RAND_bytes(reinterpret_cast<unsigned char *>(memory.data()), static_cast<int>(count)), "random bytes");
        memory = memory.subspan(count);
    }
}

Bytes randomBytes(std::size_t count)
{
    Bytes bytes(count);
    fillRandom(bytes);
    return bytes;
}

} // namespace strongroom::crypto
