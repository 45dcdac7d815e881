// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A FakeRecordStore that keeps the log of its calls and breaks where the test says: before or after a write has happened, or by somebody
// who writes right behind it.

#include "support/FakeRecordStore.h"

namespace strongroom::test {

class LoggingRecordStore final : public FakeRecordStore {
public:
    using Hook = std::function<void(const std::string &key)>;

    void onWrite(Hook before, Hook after = {})
    {
        const std::scoped_lock lock(m_guard);
        m_before = std::move(before);
        m_after = std::move(after);
    }
    void onRead(Hook before)
    {
        const std::scoped_lock lock(m_guard);
        m_read = std::move(before);
    }
    [[nodiscard]] std::vector<std::string> takeLog()
    {
        const std::scoped_lock lock(m_guard);
        return std::exchange(m_log, {});
    }

    incountry::RecordRow readRow(const incountry::Country &country, const std::string &key, const Cancellation &cancellation) override
    {
        run("read " + key, m_read, key);
        return FakeRecordStore::readRow(country, key, cancellation);
    }
    incountry::RecordRow readRowByHash(const incountry::Country &country, const std::string &hash, const Cancellation &cancellation) override
    {
        run("readhash", m_read, hash);
        return FakeRecordStore::readRowByHash(country, hash, cancellation);
    }
    void write(const incountry::Country &country, const incountry::Record &record, const Cancellation &cancellation) override
    {
        run("write " + record.recordKey(), m_before, record.recordKey());
        FakeRecordStore::write(country, record, cancellation);
        run({}, m_after, record.recordKey());
    }
    void remove(const incountry::Country &country, const std::string &key, const Cancellation &cancellation) override
    {
        run("remove " + key, m_before, key);
        FakeRecordStore::remove(country, key, cancellation);
        run({}, m_after, key);
    }
    void removeByHash(const incountry::Country &country, const std::string &hash, const Cancellation &cancellation) override
    {
        run("removehash", m_before, hash);
        FakeRecordStore::removeByHash(country, hash, cancellation);
    }

private:
    void run(const std::string &line, const Hook &hook, const std::string &key)
    {
        Hook call;
        {
            const std::scoped_lock lock(m_guard);
            if (!line.empty()) {
                m_log.push_back(line);
            }
            call = hook;
        }
        if (call) {
            call(key);
        }
    }

    std::mutex m_guard;
    std::vector<std::string> m_log;
    Hook m_before, m_after, m_read;
};

} // namespace strongroom::test
