// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A request the storage API refuses: HTTP status and the error document the real service sends
// ({"errors": [{"status", "title", "source", "detail"}]}, protocol page section 15).

#include "sandbox/Http.h"

#include <stdexcept>
#include <string>

namespace strongroom::sandbox {

class ApiError : public std::runtime_error
{
public:
    // source names the offending member, header or path part, for example "body.key1".
    ApiError(int status, std::string title, std::string source, std::string detail);

    [[nodiscard]] int status() const noexcept { return m_status; }
    [[nodiscard]] const std::string &source() const noexcept { return m_source; }
    [[nodiscard]] Response response() const;

    [[nodiscard]] static ApiError badRequest(std::string source, std::string detail);
    [[nodiscard]] static ApiError unauthorized(std::string detail);
    [[nodiscard]] static ApiError forbidden(std::string source, std::string detail);
    [[nodiscard]] static ApiError notFound(std::string source, std::string detail);
    [[nodiscard]] static ApiError conflict(std::string source, std::string detail);
    [[nodiscard]] static ApiError tooLarge(std::string source, std::string detail);

private:
    int m_status;
    std::string m_title;
    std::string m_source;
};

} // namespace strongroom::sandbox
