// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerError.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace strongroom::sandbox {

LockerError::LockerError(int status, std::string code, const std::string &message)
    : std::runtime_error(message), m_status(status), m_code(std::move(code))
{
}

Response LockerError::response() const
{
    nlohmann::json details = nlohmann::json::object();
    if (!m_member.empty()) {
        details[m_member] = {m_what};
    }
    Response response = jsonResponse(m_status, {{"code", m_code}, {"message", what()}, {"details", std::move(details)}});
    if (m_status == 401) {
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    }
    return response;
}

LockerError LockerError::invalid(std::string member, std::string what)
{
    LockerError error(400, "0004", "Invalid data");
    error.m_member = std::move(member);
    error.m_what = std::move(what);
    return error;
}

LockerError LockerError::unauthorized(const std::string &message)
{
    return {401, "unauthorized", message};
}

LockerError LockerError::forbidden()
{
    return {403, "0002", "The account does not have enough permission to execute this operation"};
}

LockerError LockerError::secretNotFound()
{
    return {404, "secret-not-found", "Not found."};
}

LockerError LockerError::environmentNotFound()
{
    return {404, "environment-not-found", "Not found."};
}

LockerError LockerError::noSuchEnvironment()
{
    return {400, "environment-not-found", "The environment does not exist"};
}

LockerError LockerError::duplicate(const std::string &message)
{
    return {400, "0004", message};
}

} // namespace strongroom::sandbox
