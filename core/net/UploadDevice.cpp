// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "net/UploadDevice.h"

#include <utility>

namespace strongroom::net {

UploadDevice::UploadDevice(std::unique_ptr<QIODevice> body) : m_body(std::move(body)), m_size(m_body ? m_body->size() : 0)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// An empty body shows no reading, so that one is taken as sent from the start.
bool UploadDevice::seek(qint64 position)
{
    if (position == pos() && position != 0) {
        return true;
    }
    const bool untouched = m_size > 0 && pos() == 0;
    if (position != 0 || !(m_redirected || untouched)) {
        return false;
    }
    if (m_body && !m_body->seek(0)) {
        return false;
    }
    return QIODevice::seek(0);
}

qint64 UploadDevice::readData(char *data, qint64 maxSize)
{
    if (!m_body || pos() >= m_size) {
        return 0;
    }
    const qint64 got = m_body->read(data, maxSize);
    if (got <= 0) {
        m_failed = true;
        return -1;
    }
    return got;
}

qint64 UploadDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace strongroom::net
