// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/auth/AuthConsole.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

AuthConsole::AuthConsole(AuthState &state, std::string token) : m_state(state), m_token(std::move(token))
{
}

std::optional<Response> AuthConsole::handle(const Request &request)
{
    if (request.segments.empty() || request.segments.front() != authConsolePath) {
        return std::nullopt;
    }
    if (!equalInConstantTime(request.header("Authorization").value_or(QByteArray()).toStdString(), "Bearer " + m_token)) {
        return jsonResponse(401, {{"message", "this is not the console's token"}});
    }
    try {
        return answer(request);
    } catch (const json::exception &error) {
        return jsonResponse(400, {{"message", error.what()}});
    }
}

Response AuthConsole::answer(const Request &request)
{
    const std::string what = request.segments.size() == 2 ? request.segments[1] : std::string();
    const std::string call = request.method.toStdString() + ' ' + what;
    const json body = request.body.isEmpty() ? json::object() : json::parse(request.body.begin(), request.body.end());
    if (call == "GET requests") {
        return jsonResponse(200, m_state.faults.visitsJson());
    }
    if (call == "DELETE requests") {
        m_state.faults.forgetVisits();
    } else if (call == "POST faults") {
        m_state.faults.add(faultOf(body));
    } else if (call == "DELETE faults") {
        m_state.faults.clear();
    } else if (call == "PUT clock") {
        m_state.tokens.setClockOffset(std::chrono::seconds(body.at("offset").get<std::int64_t>()));
    } else if (call == "DELETE tokens") {
        m_state.tokens.forgetAll();
    } else {
        return jsonResponse(404, {{"message", "there is no such thing in the console"}});
    }
    return emptyResponse(204);
}

} // namespace strongroom::sandbox
