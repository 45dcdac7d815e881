// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/KeyCache.h"

#include "base/Error.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace strongroom::crypto {

namespace {
struct IdHash {
    // The id is a keyed hash already: any part of it will do.
    std::size_t operator()(const KeyCache::Id &id) const noexcept
    {
        std::size_t part = 0;
        std::memcpy(&part, id.hash.data(), sizeof part);
        return part;
    }
};

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
} // namespace

struct KeyCache::State {
    explicit State(std::size_t capacity) : keys(capacity * keySize), slots(capacity)
    {
        index.reserve(capacity);
        free.reserve(capacity);
        freeAll();
        randombytes_buf(hashKey.writable().data(), SecretKey<32>::size);
    }

    // A ring of slots by use: newest is the last one used, oldest the next to give way.
    struct Slot {
        Id id{};
        std::size_t newer = none;
        std::size_t older = none;
    };

    SecretKey<32> hashKey;
    SecretBytes keys;
    std::vector<Slot> slots;
    std::vector<std::size_t> free;
    std::unordered_map<Id, std::size_t, IdHash> index;
    std::size_t newest = none;
    std::size_t oldest = none;
    mutable std::mutex mutex;

    std::span<std::byte, keySize> key(std::size_t slot) { return std::span<std::byte, keySize>(keys.writable().data() + slot * keySize, keySize); }

    void freeAll()
    {
        free.clear();
        for (std::size_t slot = slots.size(); slot > 0; --slot) {
            free.push_back(slot - 1);
        }
    }

    void unlink(std::size_t slot)
    {
        const Slot &entry = slots[slot];
        (entry.newer == none ? newest : slots[entry.newer].older) = entry.older;
        (entry.older == none ? oldest : slots[entry.older].newer) = entry.newer;
    }

    void linkNewest(std::size_t slot)
    {
        slots[slot].newer = none;
        slots[slot].older = newest;
        (newest == none ? oldest : slots[newest].newer) = slot;
        newest = slot;
    }
};

KeyCache::KeyCache(std::size_t capacity) : m_state(std::make_unique<State>(std::max<std::size_t>(capacity, 1))) {}

KeyCache::~KeyCache() = default;   // SecretBytes wipes

KeyCache::Id KeyCache::idFor(ByteView secret, ByteView salt, std::uint32_t rounds) const
{
    // The lengths go in first: without them ("ab", "c") and ("a", "bc") would be the same.
    const std::uint64_t lengths[3] = {secret.size(), salt.size(), rounds};
    crypto_generichash_state state;
    Id id;
    int failed = crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(m_state->hashKey.view().data()), SecretKey<32>::size, id.hash.size());
    for (const ByteView part : {ByteView(std::as_bytes(std::span(lengths))), secret, salt}) {
        failed |= crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.data()), part.size());
    }
    failed |= crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(id.hash.data()), id.hash.size());
    sodium_memzero(&state, sizeof state);
    if (failed != 0) {
        throw CryptoError(Sentence::tr("libsodium failed: keyed hash"));
    }
    return id;
}

bool KeyCache::lookup(const Id &id, std::span<std::byte, keySize> key)
{
    const std::lock_guard lock(m_state->mutex);
    const auto found = m_state->index.find(id);
    if (found == m_state->index.end()) {
        return false;
    }
    const std::size_t slot = found->second;
    m_state->unlink(slot);
    m_state->linkNewest(slot);
    std::ranges::copy(m_state->key(slot), key.begin());
    return true;
}

void KeyCache::store(const Id &id, std::span<const std::byte, keySize> key)
{
    const std::lock_guard lock(m_state->mutex);
    State &state = *m_state;
    std::size_t slot = none;
    if (const auto found = state.index.find(id); found != state.index.end()) {
        slot = found->second;
        state.unlink(slot);
    } else if (!state.free.empty()) {
        slot = state.free.back();
        state.index.emplace(id, slot);
        state.free.pop_back();
    } else {
        slot = state.oldest;
        auto node = state.index.extract(state.slots[slot].id);   // reused: nothing is allocated in a full cache
        node.key() = id;
        state.index.insert(std::move(node));
        state.unlink(slot);
    }
    state.slots[slot].id = id;
    state.linkNewest(slot);
    std::ranges::copy(key, state.key(slot).begin());
}

void KeyCache::clear()
{
    const std::lock_guard lock(m_state->mutex);
    wipe(m_state->keys.writable());
    m_state->index.clear();
    m_state->newest = none;
    m_state->oldest = none;
    m_state->freeAll();
}

std::size_t KeyCache::size() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->index.size();
}

std::size_t KeyCache::capacity() const noexcept
{
    return m_state->slots.size();
}

} // namespace strongroom::crypto
