// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// /v1/identity and /auth/realms: realm info, registration, sign-in, refresh, sign-out, application tokens (protocol page section 13). One realm,
// without a broker.

#include "sandbox/Service.h"
#include "sandbox/tozstore/TozIdentityLogins.h"
#include "sandbox/tozstore/TozStores.h"

namespace strongroom::sandbox {

class TozIdentityApi final : public Service
{
public:
    // The one code that the second factor of the demo identities gives.
    static constexpr const char *totpCode = "135790";

    // stores must outlive the service.
    explicit TozIdentityApi(TozStores &stores);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response realmInfo(const Request &request);
    [[nodiscard]] Response registerIdentity(const Request &request);
    [[nodiscard]] Response login(const Request &request);
    [[nodiscard]] Response action(const Request &request);
    [[nodiscard]] Response redirect(const Request &request);
    [[nodiscard]] Response session(const Request &request);
    [[nodiscard]] Response applicationToken(const Request &request);

    // Signed, and by no client. Throws ApiError; 406 for a clock that is off.
    [[nodiscard]] std::string derivedKey(const Request &request);
    // Signed by a client, which is not anonymous.
    [[nodiscard]] std::string signingClient(const Request &request);
    [[nodiscard]] nlohmann::json actionJson(const TozIdentityLogin &login, const std::string &problem) const;

    TozStores &m_stores;
    TozIdentityLogins m_begun;
};

} // namespace strongroom::sandbox
