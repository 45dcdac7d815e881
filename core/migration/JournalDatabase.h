// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A JournalConnection on a thread of its own, because Qt wants one on the thread that made it. Callers from any thread wait for their task; the
// changes that wait at the same moment share one transaction and so one fsync. Internal to core/migration.

#include "migration/JournalConnection.h"

#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace strongroom::migration {

class JournalDatabase {
public:
    using Task = std::function<void(JournalConnection &)>;

    explicit JournalDatabase(std::string path);   // StorageError
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;
    ~JournalDatabase();

    // Throws what the task throws. A change is on the disk when write() returns, and undone when it throws. It may run more than once: when
    // a transaction of several fails, each gets one of its own, so that nobody suffers for another's mistake.
    void read(const Task &task) { call(task, Kind::Read); }
    void write(const Task &task) { call(task, Kind::Write); }
    [[nodiscard]] std::size_t waiting() const;   // tasks not yet begun; for tests

private:
    enum class Kind { Read, Write };
    struct Waiting {
        const Task &task;
        Kind kind;
        std::promise<void> done;
    };
    using Group = std::vector<std::shared_ptr<Waiting>>;   // shared: a promise must not die while it wakes its caller

    void call(const Task &task, Kind kind);
    void work(std::promise<void> opened);
    void serve(std::unique_ptr<JournalConnection> &connection, const Group &group);
    static void writeTogether(JournalConnection &connection, const Group &writes);
    static void settle(const std::shared_ptr<Waiting> &waiting, const std::function<void()> &doing);

    const std::string m_path;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Group m_waiting;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace strongroom::migration
