// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Registering a client, noting its backup, and the bearer token (protocol page sections 3.1 and 9).

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

// A client's public keys as sent at registration: {"curve25519"} or {"p384"}; {"ed25519"}, {} or nothing. Throws ApiError 400.
[[nodiscard]] nlohmann::json parseTozPublicKey(const nlohmann::json &object, const std::string &source);
[[nodiscard]] nlohmann::json parseTozSigningKey(const nlohmann::json &object, const std::string &source);

class TozAccounts final : public Service
{
public:
    explicit TozAccounts(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response registerClient(const Request &request);
    [[nodiscard]] Response backup(const Request &request);
    [[nodiscard]] Response token(const Request &request);

    TozStores &m_stores;
};

} // namespace strongroom::sandbox
