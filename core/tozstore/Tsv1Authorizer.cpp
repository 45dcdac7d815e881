// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Tsv1Authorizer.h"

#include "tozstore/Tsv1.h"

#include <chrono>
#include <utility>

namespace strongroom::tozstore {

namespace {

// What is signed begins behind the host; an API URL may have a path of its own.
Tsv1Request signedParts(const net::HttpRequest &request)
{
    const std::size_t host = request.url.find("://");
    const std::size_t slash = request.url.find('/', host == std::string::npos ? 0 : host + 3);
    const std::string target = slash == std::string::npos ? std::string("/") : request.url.substr(slash);
    const std::size_t mark = target.find('?');
    return {std::string(net::methodName(request.method)), target.substr(0, mark), mark == std::string::npos ? std::string() : target.substr(mark + 1)};
}

} // namespace

Tsv1Authorizer::Tsv1Authorizer(SigningPrivateKey key, std::string clientId, std::shared_ptr<RandomSource> random, const Clock &clock)
    : m_key(std::move(key)), m_clientId(std::move(clientId)), m_random(std::move(random)), m_clock(clock)
{
}

void Tsv1Authorizer::apply(net::HttpRequest &request, const auth::AccessScope &, const Cancellation &cancellation)
{
    cancellation.throwIfCancelled();
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(m_clock.wallNow());
    request.headers.set("Authorization", tsv1Authorization(m_key, m_clientId, signedParts(request), now, m_random->uuid()));
}

auth::Renewal Tsv1Authorizer::renew(const net::HttpRequest &, const auth::AccessScope &, const Cancellation &)
{
    return auth::Renewal::NotPossible;
}

} // namespace strongroom::tozstore
