// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/TokenEndpoint.h"

#include <nlohmann/json.hpp>

#include <QList>

#include <map>
#include <stdexcept>

namespace strongroom::sandbox {

namespace {

struct OAuthError
{
    int status;
    const char *error;
    const char *description;
};

Response errorResponse(const OAuthError &error)
{
    Response response = jsonResponse(error.status, {{"error", error.error}, {"error_description", error.description}, {"status_code", error.status}});
    if (error.status == 401) {
        response.headers.emplace_back("WWW-Authenticate", "Basic realm=\"sandbox\"");
    }
    return response;
}

// application/x-www-form-urlencoded; nothing when a name comes twice (RFC 6749 section 3.2 forbids that).
std::optional<std::map<std::string, std::string>> parseForm(const QByteArray &body)
{
    std::map<std::string, std::string> form;
    const QList<QByteArray> pairs = body.split('&');
    for (QByteArray pair : pairs) {
        if (pair.isEmpty()) {
            continue;
        }
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.left(equals));
        const QByteArray value = QByteArray::fromPercentEncoding(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!form.emplace(name.toStdString(), value.toStdString()).second) {
            return std::nullopt;
        }
    }
    return form;
}

} // namespace

TokenEndpoint::TokenEndpoint(Access &access) : m_access(access)
{
}

std::optional<Response> TokenEndpoint::handle(const Request &request)
{
    if (request.path != "/oauth2/token") {
        return std::nullopt;
    }
    Response response = grant(request);
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

Response TokenEndpoint::grant(const Request &request)
{
    if (request.method != "POST") {
        return errorResponse({405, "invalid_request", "the token endpoint takes POST"});
    }
    if (mediaType(request.header("Content-Type").value_or(QByteArray())) != "application/x-www-form-urlencoded") {
        return errorResponse({400, "invalid_request", "the body must be application/x-www-form-urlencoded"});
    }
    const auto form = parseForm(request.body);
    if (!form) {
        return errorResponse({400, "invalid_request", "a parameter is included more than once"});
    }
    if (!clientIsKnown(request)) {
        return errorResponse({401, "invalid_client", "client authentication failed"});
    }
    const auto value = [&form](const char *name) {
        const auto found = form->find(name);
        return found == form->end() ? std::string() : found->second;
    };
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
    return jsonResponse(200,
        {{"access_token", m_access.issueToken(*country)}, {"expires_in", m_access.tokenLifetime().count()}, {"scope", m_access.credentials().environmentId},
            {"token_type", "bearer"}});
}

bool TokenEndpoint::clientIsKnown(const Request &request) const
{
    const QByteArray value = request.header("Authorization").value_or(QByteArray());
    if (request.headerCount("Authorization") != 1 || value.left(6).toLower() != "basic ") {
        return false;
    }
    const auto decoded = QByteArray::fromBase64Encoding(value.mid(6).trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // One comparison over both, so that a known id answers no slower than an unknown one.
    return decoded && equalInConstantTime((*decoded).toStdString(), m_access.credentials().clientId + ":" + m_access.credentials().clientSecret);
}

} // namespace strongroom::sandbox
