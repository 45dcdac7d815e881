// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What anybody registered may know of a client: its public keys (protocol page section 9).

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

class TozClientInfo final : public Service
{
public:
    explicit TozClientInfo(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response info(const Request &request);
    [[nodiscard]] Response publicInfo(const Request &request);
    [[nodiscard]] Response publicInfos(const Request &request);

    TozStores &m_stores;
};

} // namespace strongroom::sandbox
