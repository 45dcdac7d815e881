// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/BodyDevice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace strongroom::net {

BodyDevice::BodyDevice(std::shared_ptr<const void> owner) : m_owner(std::move(owner)) {}

void BodyDevice::addMemory(std::string_view piece)
{
    const auto size = static_cast<std::int64_t>(piece.size());
    m_pieces.push_back({piece, nullptr, m_size, size});
    m_size += size;
}

void BodyDevice::addFile(std::unique_ptr<QFile> file, std::int64_t size)
{
    m_pieces.push_back({{}, std::move(file), m_size, size});
    m_size += size;
}

void BodyDevice::openForReading()
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BodyDevice::seek(qint64 position)
{
    if (position < 0 || position > m_size || !QIODevice::seek(position)) {
        return false;
    }
    m_position = position;
    return true;
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    for (const Piece &piece : m_pieces) {
        const std::int64_t offset = m_position - piece.begin;
        if (done == maxSize || offset < 0 || offset >= piece.size) {
            continue;
        }
        const std::int64_t wanted = std::min<std::int64_t>(maxSize - done, piece.size - offset);
        if (piece.file) {
            if (!piece.file->seek(offset)) {
                return -1;
            }
            const qint64 got = piece.file->read(data + done, wanted);
            if (got <= 0) {
                return done > 0 ? done : -1;
            }
            done += got;
            m_position += got;
            if (got < wanted) {
                break;
            }
        } else {
            std::memcpy(data + done, piece.memory.data() + offset, static_cast<std::size_t>(wanted));
            done += wanted;
            m_position += wanted;
        }
    }
    return done;
}

qint64 BodyDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace strongroom::net
