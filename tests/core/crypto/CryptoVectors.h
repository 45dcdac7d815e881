// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of core/crypto share: bytes from hex, and random ones from a seed.

#include "base/SecretBytes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace strongroom::test {

// On purpose not crypto::decodeHex, which is under test.
inline Bytes hex(std::string_view digits)
{
    Bytes bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes.push_back(static_cast<std::byte>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16)));
    }
    return bytes;
}

template <std::size_t N>
std::array<std::byte, N> hexOf(std::string_view digits)
{
    const Bytes bytes = hex(digits);
    if (bytes.size() != N) {
        throw std::runtime_error("the vector has another size");
    }
    std::array<std::byte, N> result;
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

inline bool sameBytes(ByteView a, ByteView b)
{
    return std::ranges::equal(a, b);
}

inline Bytes randomBytesFrom(std::mt19937_64 &generator, std::size_t count)
{
    Bytes bytes(count);
    for (std::byte &byte : bytes) {
        byte = static_cast<std::byte>(generator());
    }
    return bytes;
}

} // namespace strongroom::test
