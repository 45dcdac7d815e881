// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/ApiError.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace strongroom::sandbox {

ApiError::ApiError(int status, std::string title, std::string source, std::string detail)
    : std::runtime_error(detail), m_status(status), m_title(std::move(title)), m_source(std::move(source))
{
}

Response ApiError::response() const
{
    // The detail may quote a piece of what was sent, so it is not trusted to be UTF-8.
    const nlohmann::json document = {
        {"errors", {{{"status", std::to_string(m_status)}, {"title", m_title}, {"source", m_source}, {"detail", what()}}}}};
    Response response = jsonResponse(m_status, document);
    if (m_status == 401) {
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    }
    return response;
}

ApiError ApiError::badRequest(std::string source, std::string detail)
{
    return {400, "Bad Request", std::move(source), std::move(detail)};
}

ApiError ApiError::unauthorized(std::string detail)
{
    return {401, "Unauthorized", "header.Authorization", std::move(detail)};
}

ApiError ApiError::forbidden(std::string source, std::string detail)
{
    return {403, "Forbidden", std::move(source), std::move(detail)};
}

ApiError ApiError::notFound(std::string source, std::string detail)
{
    return {404, "Not Found", std::move(source), std::move(detail)};
}

ApiError ApiError::conflict(std::string source, std::string detail)
{
    return {409, "Conflict", std::move(source), std::move(detail)};
}

ApiError ApiError::tooLarge(std::string source, std::string detail)
{
    return {413, "Payload Too Large", std::move(source), std::move(detail)};
}

} // namespace strongroom::sandbox
