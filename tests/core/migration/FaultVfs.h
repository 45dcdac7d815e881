// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SQLite's way to the disk with a test in between: a default VFS around the system's own. It reaches Qt's driver where that uses the system's
// libsqlite3 (as distributions build it); opened() tells, and a test must look, because a driver with an SQLite of its own would make every
// fault test pass.

#include <sqlite3.h>

#include <atomic>
#include <functional>
#include <stdexcept>

namespace strongroom::test {

class FaultVfs {
public:
    enum class Operation { Write, Sync, Truncate };

    // Made once and for all: SQLite keeps a pointer to it.
    static FaultVfs &instance()
    {
        static FaultVfs &vfs = *new FaultVfs;
        return vfs;
    }

    // Called before and after each operation on a file of a database, on the thread that does it. `before` answers SQLITE_OK, or the error to fail with.
    // Change them while no database is at work only.
    std::function<int(Operation)> before;
    std::function<void(Operation)> after;
    // Files opened through it so far.
    [[nodiscard]] int opened() const { return m_opened; }

private:
    struct File {
        sqlite3_file base;
        [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    FaultVfs() : m_real(sqlite3_vfs_find(nullptr))
    {
        m_vfs = *m_real;   // all that is not about opening files goes the same way as before
        m_vfs.pNext = nullptr;
        m_vfs.zName = "strongroom-faults";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = [](sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags) { return instance().open(name, file, flags, outFlags); };
        m_methods.iVersion = 3;
        m_methods.xClose = [](sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); };
        m_methods.xRead = [](sqlite3_file *file, void *into, int count, sqlite3_int64 at) { return real(file)->pMethods->xRead(real(file), into, count, at); };
        m_methods.xWrite = [](sqlite3_file *file, const void *from, int count, sqlite3_int64 at) {
            return instance().perform(Operation::Write, [&] { return real(file)->pMethods->xWrite(real(file), from, count, at); });
        };
        m_methods.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
            return instance().perform(Operation::Truncate, [&] { return real(file)->pMethods->xTruncate(real(file), size); });
        };
        m_methods.xSync = [](sqlite3_file *file, int flags) {
            return instance().perform(Operation::Sync, [&] { return real(file)->pMethods->xSync(real(file), flags); });
        };
        m_methods.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); };
        m_methods.xLock = [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); };
        m_methods.xUnlock = [](sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); };
        m_methods.xCheckReservedLock = [](sqlite3_file *file, int *out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); };
        m_methods.xFileControl = [](sqlite3_file *file, int operation, void *argument) { return real(file)->pMethods->xFileControl(real(file), operation, argument); };
        m_methods.xSectorSize = [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); };
        m_methods.xDeviceCharacteristics = [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); };
        m_methods.xShmMap = [](sqlite3_file *file, int page, int size, int extend, void volatile **out) { return real(file)->pMethods->xShmMap(real(file), page, size, extend, out); };
        m_methods.xShmLock = [](sqlite3_file *file, int offset, int count, int flags) { return real(file)->pMethods->xShmLock(real(file), offset, count, flags); };
        m_methods.xShmBarrier = [](sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); };
        m_methods.xShmUnmap = [](sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); };
        m_methods.xFetch = [](sqlite3_file *file, sqlite3_int64 at, int count, void **out) { return real(file)->pMethods->xFetch(real(file), at, count, out); };
        m_methods.xUnfetch = [](sqlite3_file *file, sqlite3_int64 at, void *page) { return real(file)->pMethods->xUnfetch(real(file), at, page); };
        if (sqlite3_vfs_register(&m_vfs, 1) != SQLITE_OK) {
            throw std::runtime_error("the VFS cannot be registered");
        }
    }

    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real(); }

    int open(const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        ++m_opened;
        file->pMethods = nullptr;   // what failed to open is not closed
        const int result = m_real->xOpen(m_real, name, real(file), flags, outFlags);
        if (result == SQLITE_OK) {
            file->pMethods = &m_methods;
        }
        return result;
    }

    template <typename Do>
    int perform(Operation operation, Do doing)
    {
        if (before) {
            if (const int fault = before(operation); fault != SQLITE_OK) {
                return fault;
            }
        }
        const int result = doing();
        if (after) {
            after(operation);
        }
        return result;
    }

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs{};
    sqlite3_io_methods m_methods{};
    std::atomic<int> m_opened{0};
};

} // namespace strongroom::test
