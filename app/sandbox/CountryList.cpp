// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/CountryList.h"

#include "sandbox/ApiError.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace strongroom::sandbox {

namespace {

constexpr Country list[] = {
    {"US", "United States", "AMER", true},
    {"DE", "Germany", "EMEA", true},
    {"IN", "India", "APAC", true},
    {"JP", "Japan", "APAC", true},
    {"BR", "Brazil", "AMER", true},
    {"SA", "Saudi Arabia", "EMEA", true},
    {"GB", "United Kingdom", "EMEA", true},
    {"FR", "France", "EMEA", true},
    {"KR", "South Korea", "APAC", true},
    {"CN", "China", "APAC", true},
    {"TR", "Türkiye", "EMEA", true},
    {"AE", "United Arab Emirates", "EMEA", true},
    {"ID", "Indonesia", "APAC", true},
    {"SG", "Singapore", "APAC", true},
    {"ZA", "South Africa", "EMEA", true},
    {"CA", "Canada", "AMER", true},
    {"MX", "Mexico", "AMER", true},
    {"AU", "Australia", "APAC", true},
    {"PE", "Peru", "AMER", false},
    {"GR", "Greece", "EMEA", false},
    {"IL", "Israel", "EMEA", false},
    {"TH", "Thailand", "APAC", false},
};

} // namespace

std::span<const Country> countries()
{
    return list;
}

std::string lowerCaseId(const Country &country)
{
    std::string id = country.id;
    std::transform(id.begin(), id.end(), id.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
    return id;
}

bool isKnownCountry(std::string_view id)
{
    return std::any_of(std::begin(list), std::end(list), [id](const Country &country) { return lowerCaseId(country) == id; });
}

std::optional<Response> CountryList::handle(const Request &request)
{
    if (request.path != "/countries") {
        return std::nullopt;
    }
    if (request.method != "GET") {
        throw ApiError(405, "Method Not Allowed", "method", "the country list can only be read");
    }
    nlohmann::json entries = nlohmann::json::array();
    for (const Country &country : list) {
        entries.push_back({{"id", country.id}, {"name", country.name}, {"direct", country.direct}, {"region", country.region}, {"status", "active"},
            {"type", country.direct ? "mid" : "mini"}});
    }
    return jsonResponse(200, {{"countries", std::move(entries)}});
}

} // namespace strongroom::sandbox
