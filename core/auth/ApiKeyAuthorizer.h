// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/Authorizer.h"
#include "base/SecretBytes.h"

namespace strongroom::auth {

// "Authorization: Bearer <api key>"; no token request, a 401 is final (incountry page, section 3). A second key goes into X-Api-Key.
class ApiKeyAuthorizer final : public Authorizer {
public:
    // `clientId`: of a key that has an id. ClientError: the key is empty, or one of the two holds what no header takes.
    explicit ApiKeyAuthorizer(SecretBytes apiKey, std::string clientId = {}, SecretBytes xApiKey = {});
    void apply(net::HttpRequest &request, const AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] Renewal renew(const net::HttpRequest &rejected, const AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] const std::string &clientId() const noexcept override { return m_clientId; }

private:
    SecretBytes m_apiKey;
    std::string m_clientId;
    SecretBytes m_xApiKey;   // empty: none
};

} // namespace strongroom::auth
