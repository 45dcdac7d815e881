// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Opener.h"

#include "incountry/RecordStore.h"

#include <algorithm>
#include <span>
#include <utility>

namespace strongroom::migration {

using incountry::StoredRecord;

Opener::Opener(const incountry::StoredCipher &cipher, int batchSize, const Clock &clock, Cancellation cancellation)
    : m_cipher(cipher), m_batch(static_cast<std::size_t>(std::clamp(batchSize, 1, incountry::maxBatchSize))), m_clock(clock), m_cancellation(std::move(cancellation))
{
}

std::vector<ErrorPtr> Opener::open(const std::vector<StoredRecord> &records)
{
    constexpr std::int64_t enough = 500;
    std::vector<ErrorPtr> errors;
    errors.reserve(records.size());
    for (std::size_t from = 0; from < records.size(); from += m_batch) {
        const std::span part(records.data() + from, std::min(m_batch, records.size() - from));
        if (m_measured >= enough) {
            for (ErrorPtr &error : m_cipher.check(part, m_cancellation)) {
                errors.push_back(std::move(error));
            }
            continue;
        }
        const auto start = m_clock.steadyNow();
        incountry::StoredCipher::Batch batch = m_cipher.open(part, m_cancellation);
        std::int64_t opened = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            errors.push_back(batch.error(i));
            opened += errors.back() ? 0 : 1;
        }
        static_cast<void>(m_cipher.seal(part, std::move(batch), m_cancellation));
        m_spent += m_clock.steadyNow() - start;
        m_measured += opened;
    }
    return errors;
}

} // namespace strongroom::migration
