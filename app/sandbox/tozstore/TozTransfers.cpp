// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozTransfers.h"

#include <sodium.h>

#include <utility>

namespace strongroom::sandbox {

TozTransfers::TozTransfers(Clock clock) : m_clock(std::move(clock))
{
}

void TozTransfers::setEndpoint(std::string endpoint)
{
    m_endpoint = std::move(endpoint);
}

std::string TozTransfers::uploadUrl(const std::string &contentId, std::int64_t size, const QByteArray &checksum)
{
    return add({TozTransfer::Direction::Upload, contentId, size, checksum, 0});
}

std::string TozTransfers::downloadUrl(const std::string &contentId)
{
    return add({TozTransfer::Direction::Download, contentId, 0, {}, 0});
}

std::optional<TozTransfer> TozTransfers::find(const QByteArray &path) const
{
    const auto found = m_transfers.find(path);
    return found != m_transfers.end() && found->second.expiresAt > m_clock() ? std::optional(found->second) : std::nullopt;
}

void TozTransfers::endUploads(const std::string &contentId)
{
    std::erase_if(m_transfers, [&contentId](const auto &entry) {
        return entry.second.direction == TozTransfer::Direction::Upload && entry.second.contentId == contentId;
    });
}

std::string TozTransfers::add(TozTransfer transfer)
{
    const std::int64_t now = m_clock();
    std::erase_if(m_transfers, [now](const auto &entry) { return entry.second.expiresAt <= now; });
    transfer.expiresAt = now + std::chrono::milliseconds(lifetime).count();
    QByteArray token(18, Qt::Uninitialized);
    randombytes_buf(token.data(), static_cast<std::size_t>(token.size()));
    const QByteArray path = "/blobs/" + token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_transfers[path] = std::move(transfer);
    return m_endpoint + path.toStdString();
}

} // namespace strongroom::sandbox
