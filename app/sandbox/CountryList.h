// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// GET /countries: the list clients route by (protocol page section 2). Anybody may read it.

#include "sandbox/Service.h"

#include <span>
#include <string>
#include <string_view>

namespace strongroom::sandbox {

struct Country
{
    const char *id; // two upper-case letters, as the real list has them
    const char *name;
    const char *region; // AMER, APAC, EMEA
    bool direct;        // has storage of its own
};

[[nodiscard]] std::span<const Country> countries();
[[nodiscard]] std::string lowerCaseId(const Country &country);

// By the lower-case id.
[[nodiscard]] bool isKnownCountry(std::string_view id);

class CountryList final : public Service
{
public:
    [[nodiscard]] std::optional<Response> handle(const Request &request) override;
};

} // namespace strongroom::sandbox
