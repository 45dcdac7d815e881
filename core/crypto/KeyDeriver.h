// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/crypto and its tests: a set of lane targets, each used only after it has given the known answers.

#include "crypto/KeyDerivation.h"
#include "crypto/Pbkdf2Lanes.h"

#include <span>
#include <string_view>
#include <vector>

namespace strongroom::crypto {

class KeyDeriver {
public:
    // Best target first.
    explicit KeyDeriver(const std::vector<LaneTarget> &candidates);

    [[nodiscard]] const std::vector<LaneTarget> &targets() const noexcept { return m_targets; }
    void derive(std::span<const Pbkdf2Job> jobs) const;
    void deriveWith(std::string_view target, std::span<const Pbkdf2Job> jobs) const;

private:
    std::vector<LaneTarget> m_targets;
};

} // namespace strongroom::crypto
