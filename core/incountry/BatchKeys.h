// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The derived keys of one batch (incountry page, sections 9.2 and 18). Internal to core/incountry.

#include "base/Cancellation.h"
#include "base/SecretBytes.h"
#include "crypto/KeyCache.h"

#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace strongroom::incountry {

inline constexpr std::size_t saltSize = 64;
inline constexpr std::uint32_t derivationRounds = 10'000;
using Salt = std::array<std::byte, saltSize>;

// Collect what a batch needs, derive once, then use. One object, one thread; derive() itself uses all processors.
class BatchKeys {
public:
    explicit BatchKeys(crypto::KeyCache &cache) : m_cache(cache) {}

    // Answers the key's number. The secret must outlive this object; the same pair again gets the same number.
    [[nodiscard]] std::size_t add(ByteView secret, const Salt &salt);
    // Takes known keys from the cache, derives the others, and puts them there. CancelledError, CryptoError.
    void derive(const Cancellation &cancellation);
    [[nodiscard]] std::span<const std::byte, crypto::KeyCache::keySize> key(std::size_t number) const;

private:
    struct Wanted {
        ByteView secret;
        Salt salt;
        crypto::KeyCache::Id id;
    };
    crypto::KeyCache &m_cache;
    std::vector<Wanted> m_wanted;
    std::map<std::array<std::byte, 32>, std::size_t> m_numbers;
    SecretBytes m_keys;
};

} // namespace strongroom::incountry
