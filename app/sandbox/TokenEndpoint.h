// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// POST /oauth2/token: OAuth 2 client credentials (RFC 6749 section 4.4), the client by HTTP Basic. Error answers are those of RFC 6749 section 5.2.

#include "sandbox/Access.h"
#include "sandbox/Service.h"

namespace strongroom::sandbox {

class TokenEndpoint final : public Service
{
public:
    // access must outlive the service.
    explicit TokenEndpoint(Access &access);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response grant(const Request &request);
    [[nodiscard]] bool clientIsKnown(const Request &request) const;

    Access &m_access;
};

} // namespace strongroom::sandbox
