// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/TokenEndpoint.h"

#include "sandbox/OAuth.h"

#include <nlohmann/json.hpp>

namespace strongroom::sandbox {

namespace {

// The service's own error answers say the status too.
Response errorResponse(const OAuthError &error) { return oauthErrorResponse(error, {{"status_code", error.status}}); }

} // namespace

TokenEndpoint::TokenEndpoint(Access &access) : m_access(access)
{
}

std::optional<Response> TokenEndpoint::handle(const Request &request)
{
    if (request.path != "/oauth2/token") {
        return std::nullopt;
    }
    return grant(request);
}

Response TokenEndpoint::grant(const Request &request)
{
    if (const std::optional<OAuthError> error = formRequestError(request)) {
        return errorResponse(*error);
    }
    const auto form = parseForm(request.body);
    if (!form) {
        return errorResponse({400, "invalid_request", "a parameter is included more than once, or badly encoded"});
    }
    if (!clientIsKnown(request)) {
        return errorResponse({401, "invalid_client", "client authentication failed"});
    }
    const auto value = [&form](const char *name) { return formValue(*form, name); };
    if (value("grant_type").empty()) {
        return errorResponse({400, "invalid_request", "grant_type is required"});
    }
    if (value("grant_type") != "client_credentials") {
        return errorResponse({400, "unsupported_grant_type", "grant_type must be client_credentials"});
    }
    if (value("scope") != m_access.credentials().environmentId) {
        return errorResponse({400, "invalid_scope", "scope must be an environment id of this client"});
    }
    const std::optional<std::string> country = m_access.countryOfAudience(value("audience"));
    if (!country) {
        return errorResponse({400, "invalid_request", "the requested audience is not one of this client's"});
    }
    return notStored(jsonResponse(200,
        {{"access_token", m_access.issueToken(*country)}, {"expires_in", m_access.tokenLifetime().count()}, {"scope", m_access.credentials().environmentId},
            {"token_type", "bearer"}}));
}

bool TokenEndpoint::clientIsKnown(const Request &request) const
{
    const std::optional<BasicCredentials> given = basicCredentials(request.header("Authorization").value_or(QByteArray()));
    // One comparison over both, so that a known id answers no slower than an unknown one.
    return request.headerCount("Authorization") == 1 && given
        && equalInConstantTime(given->user + ":" + given->password, m_access.credentials().clientId + ":" + m_access.credentials().clientSecret);
}

} // namespace strongroom::sandbox
