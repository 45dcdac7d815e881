// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Sha512Constants.h"

#include <bit>
#include <cstddef>

namespace strongroom::crypto {

namespace {
constexpr DigestConstants makeDigestConstants()
{
    DigestConstants constants{};
    constants.round = sha512RoundConstants;
    constants.end = 0x8000000000000000;
    constants.length = (128 + 64) * 8;
    for (std::size_t i = 0; i < constants.first.size(); ++i) {
        constants.first[i] = sha512RoundConstants[i];
    }
    constants.first[8] += constants.end;
    constants.first[15] += constants.length;
    const auto sigma0 = [](std::uint64_t x) { return std::rotr(x, 1) ^ std::rotr(x, 8) ^ x >> 7; };
    const auto sigma1 = [](std::uint64_t x) { return std::rotr(x, 19) ^ std::rotr(x, 61) ^ x >> 6; };
    constants.sigma0End = sigma0(constants.end);
    constants.sigma0Length = sigma0(constants.length);
    constants.sigma1Length = sigma1(constants.length);
    return constants;
}
} // namespace

constinit const DigestConstants digestConstants = makeDigestConstants();

} // namespace strongroom::crypto
