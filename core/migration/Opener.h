// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/migration.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "incountry/StoredCipher.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace strongroom::migration {

// Opens records to see whether they open; the first few hundred are sealed as well, to know how long that takes.
class Opener {
public:
    Opener(const incountry::StoredCipher &cipher, int batchSize, const Clock &clock, Cancellation cancellation);
    // The reason for each that does not open.
    [[nodiscard]] std::vector<ErrorPtr> open(const std::vector<incountry::StoredRecord> &records);
    [[nodiscard]] std::int64_t measured() const noexcept { return m_measured; }   // records opened and sealed
    [[nodiscard]] std::chrono::nanoseconds spent() const noexcept { return m_spent; }

private:
    const incountry::StoredCipher &m_cipher;
    std::size_t m_batch;
    const Clock &m_clock;
    Cancellation m_cancellation;
    std::int64_t m_measured = 0;
    std::chrono::nanoseconds m_spent{};
};

} // namespace strongroom::migration
