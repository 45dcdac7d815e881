// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/SecretBytes.h"

#include "base/Log.h"

#include <atomic>
#include <cstring>
#include <new>
#include <utility>

#include <sodium.h>

namespace strongroom {

namespace {
void ensureSodium()
{
    // sodium_init is thread-safe and answers 1 when it ran before.
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::bad_alloc();
    }
}

void warnOfUnlocked()
{
    static std::atomic_flag warned;
    if (!warned.test_and_set()) {
        logWarning(vaultLog(), "the system locks no more memory for this program: secrets are wiped as ever, but could be written to the swap space");
    }
}
} // namespace

void wipe(std::span<std::byte> memory) noexcept
{
    if (!memory.empty()) {
        sodium_memzero(memory.data(), memory.size());
    }
}

void wipe(std::string &text) noexcept
{
    // data() up to capacity: a string that was longer before keeps its tail.
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0) {
        return;
    }
    ensureSodium();
    m_data = static_cast<std::byte *>(sodium_malloc(size));
    if (m_data == nullptr) {
        throw std::bad_alloc();
    }
    std::memset(m_data, 0, size);
    // sodium_malloc() has tried and does not say how it went; a page that is locked may be locked again.
    if (sodium_mlock(m_data, size) != 0) {
        warnOfUnlocked();
    }
}

SecretBytes::SecretBytes(ByteView content) : SecretBytes(content.size())
{
    if (!content.empty()) {
        std::memcpy(m_data, content.data(), content.size());
    }
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    if (m_data != nullptr) {
        sodium_free(m_data);   // wipes first
    }
}

bool SecretBytes::sameAs(const SecretBytes &other) const noexcept
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace strongroom
