// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/FileTally.h"

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "crypto/OpenSsl.h"

#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace strongroom::tozstore {

namespace {

constexpr std::size_t slotCount = 8;      // half a megabyte of blocks
constexpr std::size_t threadFrom = 4;     // a short file is counted where it is

} // namespace

class FileTally::Private {
public:
    explicit Private(std::size_t size) : m_pieceSize(size)
    {
        if (!m_context) {
            crypto::failOpenSsl("make a digest context");
        }
        crypto::requireOpenSsl(EVP_DigestInit_ex(m_context.get(), EVP_md5(), nullptr), "start MD5");
    }
    ~Private()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_abandoned = true;
        }
        join();
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    std::span<std::byte> next()
    {
        if (m_thread.joinable()) {
            std::unique_lock lock(m_mutex);
            m_counted.wait(lock, [this] { return m_added - m_done < slotCount || m_failure; });
            if (m_failure) {
                std::rethrow_exception(m_failure);
            }
        }
        Bytes &memory = m_slots[m_added % slotCount].memory;
        memory.resize(m_pieceSize);
        return memory;
    }

    ByteView add(std::size_t size)
    {
        Slot &slot = m_slots[m_added % slotCount];
        slot.size = size;
        m_total += size;
        {
            const std::scoped_lock lock(m_mutex);
            ++m_added;
        }
        if (m_thread.joinable()) {
            m_filled.notify_one();
        } else if (m_added == threadFrom) {
            m_thread = std::thread([this] { run(); });
        }
        return ByteView(slot.memory).first(size);
    }

    EncryptedFile finish()
    {
        join();
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
        for (; m_done < m_added; ++m_done) {
            count(m_slots[m_done % slotCount]);
        }
        std::array<std::byte, 16> digest{};
        crypto::requireOpenSsl(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr), "finish MD5");
        return {m_total, crypto::encodeBase64(digest)};
    }

private:
    struct Slot {
        Bytes memory;
        std::size_t size = 0;
    };

    void count(const Slot &slot) { crypto::requireOpenSsl(EVP_DigestUpdate(m_context.get(), slot.memory.data(), slot.size), "update MD5"); }

    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_filled.wait(lock, [this] { return m_done < m_added || m_closed || m_abandoned; });
            if (m_abandoned || m_done == m_added) {
                return;
            }
            const Slot &slot = m_slots[m_done % slotCount];
            lock.unlock();
            try {
                count(slot);
            } catch (...) {
                lock.lock();
                m_failure = std::current_exception();
                m_counted.notify_one();
                return;
            }
            lock.lock();
            ++m_done;
            m_counted.notify_one();
        }
    }

    void join()
    {
        if (!m_thread.joinable()) {
            return;
        }
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_one();
        m_thread.join();
    }

    const std::size_t m_pieceSize;
    crypto::MdContext m_context{EVP_MD_CTX_new()};
    std::array<Slot, slotCount> m_slots;
    std::uint64_t m_total = 0;

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_counted;
    std::uint64_t m_added = 0;   // pieces
    std::uint64_t m_done = 0;
    bool m_closed = false;
    bool m_abandoned = false;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

FileTally::FileTally(std::size_t pieceSize) : d(std::make_unique<Private>(pieceSize)) {}
FileTally::~FileTally() = default;
std::span<std::byte> FileTally::next() { return d->next(); }
ByteView FileTally::add(std::size_t size) { return d->add(size); }
EncryptedFile FileTally::finish() { return d->finish(); }

} // namespace strongroom::tozstore
