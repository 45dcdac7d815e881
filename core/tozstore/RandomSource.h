// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where keys, nonces and salts of new texts come from. Handed in, so that a test can give known draws to one operation; nothing global can.

#include "base/SecretBytes.h"

#include <span>
#include <string>

namespace strongroom::tozstore {

class RandomSource {
public:
    virtual ~RandomSource() = default;
    // CryptoError when there are none.
    virtual void fill(std::span<std::byte> memory) = 0;
    // A fresh version 4 UUID, lower case.
    [[nodiscard]] virtual std::string uuid() = 0;
};

// The system's generator. Any number of threads.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::byte> memory) override;
    [[nodiscard]] std::string uuid() override;
};

} // namespace strongroom::tozstore
