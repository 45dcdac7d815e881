// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Derived keys by (secret, salt, rounds), so that a record is not paid for twice. The keys lie in one block of locked memory, bounded;
// the least recently used one gives way. The secret itself is not kept: an entry is found by a keyed hash (BLAKE2b) of all three, with
// a random key per cache. May be used from several threads.

#include "base/SecretBytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace strongroom::crypto {

class KeyCache {
public:
    static constexpr std::size_t keySize = 32;
    static constexpr std::size_t defaultCapacity = 4096;

    // Names an entry of the cache that made it; of no use in another one.
    struct Id {
        std::array<std::byte, 32> hash;
        friend bool operator==(const Id &, const Id &) = default;
    };

    explicit KeyCache(std::size_t capacity = defaultCapacity);   // keys, at least 1
    KeyCache(const KeyCache &) = delete;
    KeyCache &operator=(const KeyCache &) = delete;
    ~KeyCache();   // wipes

    [[nodiscard]] Id idFor(ByteView secret, ByteView salt, std::uint32_t rounds) const;
    // False: not there, and `key` is untouched.
    [[nodiscard]] bool lookup(const Id &id, std::span<std::byte, keySize> key);
    void store(const Id &id, std::span<const std::byte, keySize> key);
    // Forgets and wipes all keys, for when the vault locks.
    void clear();
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t capacity() const noexcept;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::crypto
