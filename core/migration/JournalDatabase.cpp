// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/JournalDatabase.h"

#include <algorithm>
#include <utility>

namespace strongroom::migration {

JournalDatabase::JournalDatabase(std::string path) : m_path(std::move(path))
{
    std::promise<void> opened;
    std::future<void> answer = opened.get_future();
    m_thread = std::thread([this, promise = std::move(opened)]() mutable { work(std::move(promise)); });
    try {
        answer.get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

JournalDatabase::~JournalDatabase()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

std::size_t JournalDatabase::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.size();
}

void JournalDatabase::call(const Task &task, Kind kind)
{
    const std::shared_ptr<Waiting> waiting(new Waiting{task, kind, {}});
    std::future<void> answer = waiting->done.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(waiting);
    }
    m_wake.notify_one();
    answer.get();
}

void JournalDatabase::work(std::promise<void> opened)
{
    std::unique_ptr<JournalConnection> connection;
    try {
        connection = std::make_unique<JournalConnection>(m_path, JournalConnection::Mode::Wal);
        opened.set_value();
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    for (;;) {
        Group group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
            if (m_waiting.empty()) {
                return;
            }
            group.swap(m_waiting);
        }
        serve(connection, group);
    }
}

void JournalDatabase::settle(const std::shared_ptr<Waiting> &waiting, const std::function<void()> &doing)
{
    try {
        doing();
    } catch (...) {
        waiting->done.set_exception(std::current_exception());
        return;
    }
    waiting->done.set_value();
}

void JournalDatabase::serve(std::unique_ptr<JournalConnection> &connection, const Group &group)
{
    if (!connection || connection->isBroken()) {
        connection.reset();   // first: SQLite puts things in order when the last connection closes
        try {
            connection = std::make_unique<JournalConnection>(m_path, JournalConnection::Mode::Wal);
        } catch (...) {
            for (const std::shared_ptr<Waiting> &waiting : group) {
                waiting->done.set_exception(std::current_exception());
            }
            return;
        }
    }
    Group writes;
    std::ranges::copy_if(group, std::back_inserter(writes), [](const auto &waiting) { return waiting->kind == Kind::Write; });
    if (!writes.empty()) {
        writeTogether(*connection, writes);
    }
    // Reads come last: they were asked for while the writes waited, so no order was promised, and they must not see what may still be undone.
    for (const std::shared_ptr<Waiting> &waiting : group) {
        if (waiting->kind == Kind::Read) {
            settle(waiting, [&] { waiting->task(*connection); });
        }
    }
}

void JournalDatabase::writeTogether(JournalConnection &connection, const Group &writes)
{
    if (writes.size() > 1) {
        try {
            connection.transaction([&] {
                for (const std::shared_ptr<Waiting> &waiting : writes) {
                    waiting->task(connection);
                }
            });
            for (const std::shared_ptr<Waiting> &waiting : writes) {
                waiting->done.set_value();
            }
            return;
        } catch (...) {   // one by one, then
        }
    }
    for (const std::shared_ptr<Waiting> &waiting : writes) {
        settle(waiting, [&] { connection.transaction([&] { waiting->task(connection); }); });
    }
}

} // namespace strongroom::migration
