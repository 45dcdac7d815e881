// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/ApiKeyAuthorizer.h"

#include "auth/BearerHeader.h"
#include "base/Error.h"

#include <utility>

namespace strongroom::auth {

ApiKeyAuthorizer::ApiKeyAuthorizer(SecretBytes apiKey, std::string clientId, SecretBytes xApiKey)
    : m_apiKey(std::move(apiKey))
    , m_clientId(std::move(clientId))
    , m_xApiKey(std::move(xApiKey))
{
    if (m_apiKey.empty()) {
        throw ClientError(Sentence::tr("the API key is empty")).advise(Sentence::tr("Enter the API key of the environment.")).about("api_key");
    }
    if (!isBearerToken(m_apiKey.text())) {
        throw ClientError(Sentence::tr("the API key holds characters that no API key has"))
            .advise(Sentence::tr("Copy the API key again, without spaces or line ends."))
            .about("api_key");
    }
    if (!m_xApiKey.empty() && !isBearerToken(m_xApiKey.text())) {
        throw ClientError(Sentence::tr("the X-Api-Key holds characters that no key has"))
            .advise(Sentence::tr("Copy the key again, without spaces or line ends."))
            .about("x_api_key");
    }
}

void ApiKeyAuthorizer::apply(net::HttpRequest &request, const AccessScope &, const Cancellation &cancellation)
{
    cancellation.throwIfCancelled();
    setBearer(request, m_apiKey);
    if (!m_xApiKey.empty()) {
        request.headers.set("X-Api-Key", m_xApiKey.text());
    }
}

Renewal ApiKeyAuthorizer::renew(const net::HttpRequest &, const AccessScope &, const Cancellation &)
{
    return Renewal::NotPossible;
}

} // namespace strongroom::auth
