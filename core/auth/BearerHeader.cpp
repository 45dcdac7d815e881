// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/BearerHeader.h"

#include <algorithm>

namespace strongroom::auth {

namespace {
constexpr std::string_view scheme = "Bearer ";
}

bool isBearerToken(std::string_view token)
{
    return !token.empty() && std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7f; });
}

void setBearer(net::HttpRequest &request, const SecretBytes &token)
{
    SensitiveText value(scheme);
    value.append(token.text());
    request.headers.set("Authorization", value.view());
}

bool hasBearer(const net::HttpRequest &request, const SecretBytes &token)
{
    const auto value = request.headers.get("Authorization");
    return value && value->starts_with(scheme) && SecretBytes(value->substr(scheme.size())).sameAs(token);
}

} // namespace strongroom::auth
