// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What goes wrong with sign-in, for tests and for trying things out; {endpoint}/auth_console/…, with the console's token of the ready file
// ("console": {"url", "token"}) as Bearer. Answers are JSON; 204 where there is nothing to say.
//
//   POST   /faults {"status", "headers"?, "body"?, "content_type"?, "method"?, "path"?, "times"?, "when"?}   the next answers (Faults.h); path as
//                                              "/token" or "/protected"
//   DELETE /faults
//   GET    /requests, DELETE /requests         what the service was asked: [{"method", "path", "query", "status"}]
//   PUT    /clock {"offset"}                   seconds by which the service's clock is early; negative: late
//   DELETE /tokens                             every token that was given out is refused from now on

#include "sandbox/auth/AuthService.h"

#include <nlohmann/json_fwd.hpp>

namespace strongroom::sandbox {

class AuthConsole final : public Service
{
public:
    // What is given must outlive the console.
    AuthConsole(AuthState &state, std::string token);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response answer(const Request &request);

    AuthState &m_state;
    std::string m_token;
};

inline constexpr const char *authConsolePath = "auth_console";

} // namespace strongroom::sandbox
