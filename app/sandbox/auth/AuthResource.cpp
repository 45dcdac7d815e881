// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/auth/AuthResource.h"

#include <nlohmann/json.hpp>

#include <QList>

#include <algorithm>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr const char *methods = "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE";

bool isReading(const Request &request) { return request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS"; }

bool isKnownMethod(const Request &request)
{
    return isReading(request) || request.method == "POST" || request.method == "PUT" || request.method == "PATCH" || request.method == "DELETE";
}

// RFC 6750, section 3: a request without a token is told nothing about errors.
Response refusal(int status, const char *error, const char *description, const char *scope = nullptr)
{
    QByteArray challenge = "Bearer realm=\"sandbox\"";
    json document = {{"error", error}, {"error_description", description}};
    if (*error != '\0') {
        challenge += QByteArray(", error=\"") + error + "\", error_description=\"" + description + '"';
    } else {
        document = {{"message", description}};
    }
    if (scope != nullptr) {
        challenge += QByteArray(", scope=\"") + scope + '"';
    }
    Response response = jsonResponse(status, document);
    response.headers.emplace_back("WWW-Authenticate", challenge);
    return response;
}

Response methodNotAllowed()
{
    Response response = jsonResponse(405, {{"message", "this method is not known here"}});
    response.headers.emplace_back("Allow", methods);
    return response;
}

bool grants(const std::string &scopes, const char *needed)
{
    const QList<QByteArray> all = QByteArray::fromStdString(scopes).split(' ');
    return all.contains(needed);
}

// What was asked, with the names of the headers and the size of the body: nothing in it that a client would not want on a screen.
Response echo(const Request &request, json answer)
{
    json names = json::array();
    for (const auto &[name, value] : request.headers) {
        names.push_back(name.toLower().toStdString());
    }
    answer["method"] = request.method.toStdString();
    answer["path"] = request.path.toStdString();
    answer["query"] = request.query.toStdString();
    answer["headers"] = names;
    answer["content_type"] = request.header("Content-Type").value_or(QByteArray()).toStdString();
    answer["body_size"] = request.body.size();
    Response response = jsonResponse(200, answer);
    response.headers.emplace_back("Cache-Control", "no-store");
    if (request.method == "OPTIONS") {
        response.headers.emplace_back("Allow", methods);
    }
    return response;
}

} // namespace

AuthResource::AuthResource(const AuthClients &clients, const AuthTokens &tokens) : m_clients(clients), m_tokens(tokens)
{
}

Response AuthResource::guardedByToken(const Request &request) const
{
    if (!isKnownMethod(request)) {
        return methodNotAllowed();
    }
    const QByteArray header = request.header("Authorization").value_or(QByteArray());
    if (request.headerCount("Authorization") > 1) {
        return refusal(400, "invalid_request", "there is more than one Authorization header");
    }
    if (header.left(7).toLower() != "bearer ") {
        return refusal(401, "", "an access token is required: Authorization: Bearer <token>");
    }
    const CheckedToken token = m_tokens.check(header.mid(7).trimmed());
    if (!token.grant) {
        return refusal(401, "invalid_token", token.problem);
    }
    const char *const needed = isReading(request) ? readScope : writeScope;
    if (!grants(token.grant->scope, needed)) {
        return refusal(403, "insufficient_scope", "the access token does not have the scope for this method", needed);
    }
    if (const std::optional<QByteArray> key = request.header("X-Api-Key"); key && !equalInConstantTime(key->toStdString(), m_clients.apiKey)) {
        return jsonResponse(403, {{"message", "the API key is not known"}});
    }
    return echo(request, {{"client_id", token.grant->client}, {"scope", token.grant->scope}, {"expires_at", isoDate(token.grant->expiresAt * 1000)}});
}

Response AuthResource::guardedByKey(const Request &request) const
{
    if (!isKnownMethod(request)) {
        return methodNotAllowed();
    }
    const QByteArray header = request.header("Authorization").value_or(QByteArray());
    const bool bearer = header.left(7).toLower() == "bearer ";
    const QByteArray key = request.header("X-Api-Key").value_or(bearer ? header.mid(7).trimmed() : QByteArray());
    if (!equalInConstantTime(key.toStdString(), m_clients.apiKey)) {
        Response response = jsonResponse(401, {{"message", key.isEmpty() ? "an API key is required: X-Api-Key" : "the API key is not known"}});
        response.headers.emplace_back("WWW-Authenticate", "ApiKey realm=\"sandbox\"");
        return response;
    }
    return echo(request, {{"client_id", ""}, {"scope", ""}, {"expires_at", nullptr}});
}

} // namespace strongroom::sandbox
