// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a request does at its service, by its method and path alone: written from the services' protocol pages, for the server's side. Nothing of the
// program's own declarations (net::Effect) is used here.

#include <algorithm>
#include <array>
#include <string_view>

namespace strongroom::test {

enum class Deed { Read, Change };

[[nodiscard]] inline Deed deedOf(std::string_view method, std::string_view path)
{
    if (method == "GET" || method == "HEAD" || method == "OPTIONS") {
        // A note that is read has a view less, and with the last one it is gone.
        return path == "/v2/storage/notes" ? Deed::Change : Deed::Read;
    }
    if (method == "POST") {
        constexpr std::array<std::string_view, 8> questions{"/token",         "/auth/token",         "/oauth2/token", "/v1/auth/token", "/v2/search", "/v1/storage/search", "/v1/identity/login",
                                                            "/v1/identity/tozid/redirect"};
        const bool find = path.ends_with("/find");
        const bool signIn = path.starts_with("/auth/realms/");
        return find || signIn || std::ranges::find(questions, path) != questions.end() ? Deed::Read : Deed::Change;
    }
    return Deed::Change;
}

} // namespace strongroom::test
