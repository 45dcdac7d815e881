// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The TozStore service: /v1/, /v2/search, /v2/storage/notes, /auth/realms and what else its parts know (protocol page). It has what the
// real service has, and no key that opens anything. Each part is a Service of its own; this one asks them in turn and gives their errors
// this service's form.

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozStores.h"

#include <memory>
#include <vector>

namespace strongroom::sandbox {

class TozService final : public Service
{
public:
    // stores must outlive the service.
    explicit TozService(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    std::vector<std::unique_ptr<Service>> m_parts;
};

} // namespace strongroom::sandbox
