// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the service publishes of its clients (TozStore page, section 9), asked for once each. Internal to core/tozstore. Thread-safe.

#include "tozstore/Channel.h"
#include "tozstore/Sharing.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace strongroom::tozstore {

class Directory {
public:
    explicit Directory(Channel &channel) : m_channel(channel) {}

    // By id in any form of UUID, or by e-mail address. Always asks. ClientError for neither; ServerError 404: no such client.
    [[nodiscard]] ClientInfo ask(const std::string &idOrEmail, const Cancellation &cancellation);
    // The signing key of a client, as first published in the life of this object; nullopt: it has none, or the service does not say. By id.
    // A refusal that may pass is not remembered.
    [[nodiscard]] std::optional<SigningPublicKey> signingKeyOf(const std::string &clientId, const Cancellation &cancellation);

private:
    Channel &m_channel;
    std::mutex m_mutex;
    std::map<std::string, std::optional<SigningPublicKey>> m_signingKeys;
};

} // namespace strongroom::tozstore
