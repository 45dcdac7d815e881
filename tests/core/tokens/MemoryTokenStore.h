// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A TokenStore in memory that counts, and fails when told to. Thread-safe.

#include "base/Error.h"
#include "tokens/TokenStore.h"

#include <mutex>
#include <optional>
#include <string>

namespace strongroom::test {

class MemoryTokenStore final : public tokens::TokenStore {
public:
    std::optional<tokens::StoredItem> read(const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        const std::scoped_lock lock(m_mutex);
        ++m_reads;
        if (m_readError) {
            m_readError->raise();
        }
        return m_item;
    }
    void write(const std::string &text, const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        const std::scoped_lock lock(m_mutex);
        ++m_writes;
        if (m_writeError) {
            m_writeError->raise();
        }
        m_item = tokens::StoredItem{text};
    }
    bool remove(const Cancellation &) override
    {
        const std::scoped_lock lock(m_mutex);
        const bool was = m_item.has_value();
        m_item.reset();
        return was;
    }
    Sentence where() const override { return "memory"; }

    void failReads(ErrorPtr error)
    {
        const std::scoped_lock lock(m_mutex);
        m_readError = std::move(error);
    }
    void failWrites(ErrorPtr error)
    {
        const std::scoped_lock lock(m_mutex);
        m_writeError = std::move(error);
    }
    void put(std::optional<tokens::StoredItem> item)
    {
        const std::scoped_lock lock(m_mutex);
        m_item = std::move(item);
    }
    [[nodiscard]] std::string text() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_item && m_item->text ? *m_item->text : std::string();
    }
    [[nodiscard]] int reads() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_reads;
    }
    [[nodiscard]] int writes() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_writes;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<tokens::StoredItem> m_item;
    ErrorPtr m_readError;
    ErrorPtr m_writeError;
    int m_reads = 0;
    int m_writes = 0;
};

} // namespace strongroom::test
