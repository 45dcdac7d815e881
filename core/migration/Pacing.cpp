// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Pacing.h"

#include <algorithm>
#include <cmath>

namespace strongroom::migration {

using namespace std::chrono_literals;

void RateLimit::take(std::size_t records, const Cancellation &stop)
{
    if (m_perSecond <= 0) {
        return;
    }
    std::chrono::milliseconds wait{0};
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = m_clock.steadyNow();
        const auto start = std::max(now, m_free);
        m_free = start + std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::duration<double>(static_cast<double>(records) / m_perSecond));
        wait = std::chrono::ceil<std::chrono::milliseconds>(start - now);
    }
    if (wait > 0ms) {
        m_clock.sleep(wait, stop);
    }
}

Permits::Held::Held(Permits &permits) : m_permits(permits)
{
    std::unique_lock lock(permits.m_mutex);
    permits.m_changed.wait(lock, [&] { return permits.m_free > 0; });   // those who hold one finish: no need to be cancelled
    --permits.m_free;
}

Permits::Held::~Held()
{
    const std::scoped_lock lock(m_permits.m_mutex);
    ++m_permits.m_free;
    m_permits.m_changed.notify_one();
}

bool mayPass(const VaultError &error)
{
    const int status = error.request().status;
    return error.kind() == ErrorKind::Network || (error.kind() == ErrorKind::Server && (status == 408 || status == 425 || status == 429 || status >= 500));
}

bool isAboutRecords(const VaultError &error)
{
    const int status = error.request().status;
    return error.kind() == ErrorKind::Server && status >= 400 && status < 500 && !mayPass(error) && status != 401 && status != 403 && status != 404 && status != 405
        && status != 407;
}

void BackOff::rest(const VaultError &error, int attempt, const Cancellation &stop) const
{
    if (attempt >= m_retries) {
        error.raise();
    }
    const auto wait = std::min<std::chrono::milliseconds>(m_longest, 500ms * (1LL << std::min(attempt, 20)));
    m_sink(wait);
    try {
        m_clock.sleep(wait, stop);
    } catch (...) {
        m_sink(0ms);
        throw;
    }
    m_sink(0ms);
}

} // namespace strongroom::migration
