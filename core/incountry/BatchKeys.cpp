// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/BatchKeys.h"

#include "base/Parallel.h"
#include "crypto/KeyDerivation.h"

#include <algorithm>

namespace strongroom::incountry {

namespace {

// Threads take one full set of SIMD lanes at a time: nobody waits long for the last one, and a cancellation is seen soon.
void deriveOnAllProcessors(std::span<const crypto::Pbkdf2Job> jobs, const Cancellation &cancellation)
{
    const std::size_t lanes = std::max<std::size_t>(crypto::preferredLanes(), 1);
    const std::size_t portions = (jobs.size() + lanes - 1) / lanes;
    forEachPortion(
        portions,
        [&](std::size_t portion) {
            const std::size_t from = portion * lanes;
            crypto::deriveKeys(jobs.subspan(from, std::min(lanes, jobs.size() - from)));
        },
        cancellation);
}

} // namespace

std::size_t BatchKeys::add(ByteView secret, const Salt &salt)
{
    const crypto::KeyCache::Id id = m_cache.idFor(secret, salt, derivationRounds);
    const auto [entry, added] = m_numbers.try_emplace(id.hash, m_wanted.size());
    if (added) {
        m_wanted.push_back({secret, salt, id});
    }
    return entry->second;
}

void BatchKeys::derive(const Cancellation &cancellation)
{
    if (m_wanted.empty()) {
        return;
    }
    m_keys = SecretBytes(m_wanted.size() * crypto::KeyCache::keySize);
    const auto place = [&](std::size_t number) {
        return std::span<std::byte, crypto::KeyCache::keySize>(m_keys.writable().data() + number * crypto::KeyCache::keySize, crypto::KeyCache::keySize);
    };
    std::vector<crypto::Pbkdf2Job> jobs;
    std::vector<std::size_t> missing;
    for (std::size_t number = 0; number < m_wanted.size(); ++number) {
        if (!m_cache.lookup(m_wanted[number].id, place(number))) {
            jobs.push_back({m_wanted[number].secret, m_wanted[number].salt, derivationRounds, place(number)});
            missing.push_back(number);
        }
    }
    if (jobs.empty()) {
        return;
    }
    deriveOnAllProcessors(jobs, cancellation);
    for (const std::size_t number : missing) {
        m_cache.store(m_wanted[number].id, key(number));
    }
}

std::span<const std::byte, crypto::KeyCache::keySize> BatchKeys::key(std::size_t number) const
{
    return std::span<const std::byte, crypto::KeyCache::keySize>(m_keys.view().data() + number * crypto::KeyCache::keySize, crypto::KeyCache::keySize);
}

} // namespace strongroom::incountry
