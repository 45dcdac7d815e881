// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signs what it sees, with a time and a nonce for this once (TozStore page, section 3.2). Internal to core/tozstore.

#include "auth/Authorizer.h"
#include "base/Clock.h"
#include "tozstore/Keys.h"
#include "tozstore/RandomSource.h"

#include <memory>
#include <string>

namespace strongroom::tozstore {

class Tsv1Authorizer final : public auth::Authorizer {
public:
    // `clientId` is empty for requests with keys of one's own choosing.
    Tsv1Authorizer(SigningPrivateKey key, std::string clientId, std::shared_ptr<RandomSource> random, const Clock &clock);
    // Method, path and query. The request must not be sent twice. ClientError as tsv1Authorization().
    void apply(net::HttpRequest &request, const auth::AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] auth::Renewal renew(const net::HttpRequest &rejected, const auth::AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] const std::string &clientId() const noexcept override { return m_clientId; }

private:
    SigningPrivateKey m_key;
    std::string m_clientId;
    std::shared_ptr<RandomSource> m_random;
    const Clock &m_clock;
};

} // namespace strongroom::tozstore
