// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/crypto and its tests: PBKDF2-HMAC-SHA-512 in SIMD lanes, one derivation per lane, on Google Highway.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace strongroom::crypto {

inline constexpr std::size_t maxLanes = 8;

// Word i of lane n is at [i][n]. Words are SHA-512's big-endian ones in the machine's order.
struct alignas(64) LaneBatch {
    std::uint64_t keyBlock[16][maxLanes];   // in: the HMAC key, filled up with zeros
    std::uint64_t block[8][maxLanes];       // in: the first block, U_1; changes
    std::uint64_t result[4][maxLanes];      // out: the first half of T_1
    std::uint64_t inner[8][maxLanes];       // scratch: the state after the inner padding
    std::uint64_t outer[8][maxLanes];       // scratch: the state after the outer padding
    std::uint32_t rounds[maxLanes];         // in: at least 1; lanes may differ

    LaneBatch();
    LaneBatch(const LaneBatch &) = delete;
    LaneBatch &operator=(const LaneBatch &) = delete;
    ~LaneBatch();   // wipes
};

struct LaneTarget {
    const char *name;
    std::size_t lanes;
    void (*derive)(LaneBatch &batch);
};

// What was compiled and this processor can run, best first, not yet checked.
[[nodiscard]] std::vector<LaneTarget> laneTargets();

} // namespace strongroom::crypto
