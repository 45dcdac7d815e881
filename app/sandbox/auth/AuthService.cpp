// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/auth/AuthService.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace strongroom::sandbox {

AuthService::AuthService(const AuthClients &clients, AuthState &state)
    : m_state(state), m_endpoint(clients, state.tokens), m_resource(clients, state.tokens)
{
}

std::optional<Response> AuthService::handle(const Request &request)
{
    if (request.segments.empty() || request.segments.front() != authPath) {
        return std::nullopt;
    }
    // TozStore's realms have the same first part in their paths.
    if (request.segments.size() > 1 && request.segments[1] == "realms") {
        return std::nullopt;
    }
    const std::string path = request.path.mid(1 + static_cast<qsizetype>(std::string_view(authPath).size())).toStdString();
    const std::optional<Fault> fault = m_state.faults.take(request.method, path);
    Response response;
    if (!fault || fault->when == Fault::When::After) {
        response = answer(request);
    }
    if (fault) {
        response = fault->answer;
    }
    // By the service's own clock, as every server does it: a client may find out from it that one of the two clocks is off.
    response.headers.emplace_back("Date", QByteArray::fromStdString(httpDate(m_state.tokens.now())));
    m_state.faults.note({request.method, path, request.query, response.status});
    return response;
}

Response AuthService::answer(const Request &request) const
{
    const std::string place = request.segments.size() > 1 ? request.segments[1] : std::string();
    if (place == "token" && request.segments.size() == 2) {
        return m_endpoint.answer(request);
    }
    if (place == "protected") {
        return m_resource.guardedByToken(request);
    }
    if (place == "keyed") {
        return m_resource.guardedByKey(request);
    }
    return jsonResponse(404, {{"message", "there is nothing here; try /auth/token, /auth/protected or /auth/keyed"}});
}

} // namespace strongroom::sandbox
