// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finding record keys that come twice in a file of any size with memory of one size: a Bloom filter tells which ones may have been there
// before, and a second reading looks at those alone. Not to be wrong about a duplicate, and not to hold twenty million keys. Internal to
// core/transfer.

#include "crypto/Hash.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace strongroom::transfer {

class SeenKeys {
public:
    // For a file of so many bytes: at most 32 MiB, a bit for each byte of a smaller file.
    explicit SeenKeys(std::int64_t fileBytes);

    // First reading: every key once, in order. ClientError when more than a million may be repeated.
    void add(std::string_view key);
    [[nodiscard]] bool anySuspect() const noexcept { return !m_suspects.empty(); }
    // Second reading, in the same order. The line where the key was first, when this is not it.
    [[nodiscard]] std::int64_t firstLine(std::string_view key, std::int64_t line);   // 0: here

    // After the second reading: the keys that may be repeated, with their first lines.
    [[nodiscard]] std::unordered_map<std::string, std::int64_t> take() { return std::move(m_lines); }

private:
    static constexpr std::size_t mostBits = std::size_t{1} << 28;   // one wrong suspicion in a million at two million keys
    static constexpr std::size_t mostSuspects = 1'000'000;
    using Words = std::array<std::uint64_t, 4>;
    [[nodiscard]] static Words hashed(std::string_view key);

    std::vector<std::uint64_t> m_bits;   // a power of two of them
    std::unordered_set<std::uint64_t> m_suspects;
    std::unordered_map<std::string, std::int64_t> m_lines;
};

} // namespace strongroom::transfer
