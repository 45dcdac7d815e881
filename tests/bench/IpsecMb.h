// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// PBKDF2-HMAC-SHA-512 on the burst interface of Intel's multi-buffer library, one HMAC per job and round.

#include "crypto/KeyDerivation.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace strongroom::bench {

class IpsecMb {
public:
    // The kinds this processor has: "AVX2", "AVX-512".
    [[nodiscard]] static std::vector<std::string> kinds();

    explicit IpsecMb(const std::string &kind);
    ~IpsecMb();
    IpsecMb(const IpsecMb &) = delete;
    IpsecMb &operator=(const IpsecMb &) = delete;

    // All jobs have the rounds of the first one.
    void derive(std::span<const crypto::Pbkdf2Job> jobs);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::bench
