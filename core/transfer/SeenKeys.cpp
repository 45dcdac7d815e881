// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/SeenKeys.h"

#include "base/Error.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace strongroom::transfer {

SeenKeys::SeenKeys(std::int64_t fileBytes)
    : m_bits(std::bit_ceil(std::clamp<std::size_t>(static_cast<std::size_t>(std::max<std::int64_t>(fileBytes, 0)), 1 << 12, mostBits)) / 64)
{
}

SeenKeys::Words SeenKeys::hashed(std::string_view key)
{
    const crypto::Sha256Digest digest = crypto::sha256(bytesOf(key));
    Words words{};
    std::memcpy(words.data(), digest.data(), sizeof words);
    return words;
}

void SeenKeys::add(std::string_view key)
{
    const Words words = hashed(key);
    bool known = true;
    for (const std::uint64_t word : words) {
        const std::size_t bit = word % (m_bits.size() * 64);
        const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
        known = known && (m_bits[bit / 64] & mask) != 0;
        m_bits[bit / 64] |= mask;
    }
    if (!known) {
        return;
    }
    m_suspects.insert(words[0]);
    if (m_suspects.size() > mostSuspects) {
        throw ClientError(Sentence::tr("more than a million record keys come twice in the file"))
            .advise(Sentence::tr("Is it the right column for the record key?"))
            .about("record_key");
    }
}

std::int64_t SeenKeys::firstLine(std::string_view key, std::int64_t line)
{
    if (!m_suspects.contains(hashed(key)[0])) {
        return 0;
    }
    const auto [found, isNew] = m_lines.emplace(key, line);
    return isNew ? 0 : found->second;
}

} // namespace strongroom::transfer
