// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The short-lived URLs through which the contents of large files come and go (protocol page section 11). Who has one needs nothing else, as with
// the object store of the real service: so it is hard to guess, and good for a while only.

#include "sandbox/Dates.h"

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct TozTransfer
{
    enum class Direction {
        Upload,
        Download,
    };

    Direction direction = Direction::Download;
    std::string contentId;
    std::int64_t size = 0;  // bytes that an upload must have
    QByteArray checksum;    // MD5 that an upload must have, standard base64
    std::int64_t expiresAt = 0;
};

class TozTransfers
{
public:
    static constexpr std::chrono::minutes lifetime{15};

    explicit TozTransfers(Clock clock);

    // Known once the server listens: http://127.0.0.1:<port>
    void setEndpoint(std::string endpoint);

    // May be used more than once while it lasts: a client may try again after the network failed it.
    [[nodiscard]] std::string uploadUrl(const std::string &contentId, std::int64_t size, const QByteArray &checksum);
    [[nodiscard]] std::string downloadUrl(const std::string &contentId);

    // Nothing: never given out, or no longer good.
    [[nodiscard]] std::optional<TozTransfer> find(const QByteArray &path) const;

    // Uploads to it are not taken any more.
    void endUploads(const std::string &contentId);

private:
    [[nodiscard]] std::string add(TozTransfer transfer);

    Clock m_clock;
    std::string m_endpoint;
    std::map<QByteArray, TozTransfer> m_transfers; // by path
};

} // namespace strongroom::sandbox
