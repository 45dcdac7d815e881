// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// /v1/storage/access_keys and /v1/storage/policy (protocol page sections 7.1 and 8).

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

// An access key as readers get it: {"eak", "authorizer_id", "authorizer_public_key", "signer_id"?, "signer_signing_key"?}.
[[nodiscard]] nlohmann::json tozAccessKeyJson(TozStores &stores, const TozAccessKey &key);

class TozSharing final : public Service
{
public:
    explicit TozSharing(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response accessKey(const Request &request);
    [[nodiscard]] Response policy(const Request &request);
    [[nodiscard]] Response listing(const Request &request);
    void requireClient(const std::string &id);

    TozStores &m_stores;
};

} // namespace strongroom::sandbox
