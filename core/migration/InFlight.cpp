// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/InFlight.h"

namespace strongroom::migration {

bool InFlight::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_abandoned || m_batches < m_most; });
    return !m_abandoned;
}

bool InFlight::waitForNone()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_abandoned || m_batches == 0; });
    return !m_abandoned;
}

void InFlight::abandon()
{
    const std::scoped_lock lock(m_mutex);
    m_abandoned = true;
    m_changed.notify_all();
}

bool InFlight::take(const std::string &keyHash)
{
    const std::scoped_lock lock(m_mutex);
    return !m_justFinished.contains(keyHash) && m_keys.insert(keyHash).second;
}

void InFlight::giveBack(const std::string &keyHash)
{
    const std::scoped_lock lock(m_mutex);
    m_keys.erase(keyHash);
}

void InFlight::beginBatch()
{
    const std::scoped_lock lock(m_mutex);
    ++m_batches;
}

void InFlight::endBatch(std::span<const std::string> keyHashes)
{
    const std::scoped_lock lock(m_mutex);
    for (const std::string &keyHash : keyHashes) {
        m_keys.erase(keyHash);
        m_justFinished.insert(keyHash);
    }
    --m_batches;
    m_changed.notify_all();
}

bool InFlight::empty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_batches == 0;
}

void InFlight::beginFetch()
{
    const std::scoped_lock lock(m_mutex);
    m_justFinished.clear();
}

void InFlight::left(std::size_t records)
{
    const std::scoped_lock lock(m_mutex);
    m_left += static_cast<std::int64_t>(records);
}

std::int64_t InFlight::leftSoFar() const
{
    const std::scoped_lock lock(m_mutex);
    return m_left;
}

} // namespace strongroom::migration
