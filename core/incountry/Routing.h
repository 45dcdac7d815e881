// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a request for a country goes and what its token must be good for (incountry page, section 2). Internal to core/incountry.

#include "incountry/Country.h"
#include "incountry/StorageConfiguration.h"

#include <string>

namespace strongroom::incountry {

struct Route {
    std::string base;       // as configured, perhaps with trailing slashes
    std::string audience;   // text: one URL, or two with one blank; letter case and trailing slashes kept
    std::string region;     // lower case; "" and unknown ones mean the default token endpoint
    friend bool operator==(const Route &, const Route &) = default;
};

// What the country list says of one country.
enum class CountryAccess { Direct, Shared };
struct CountryPlace {
    CountryAccess access = CountryAccess::Shared;   // Shared also for a country that is not listed
    std::string region;                             // lower case; looked at for Direct only
};

// "https://" + country + mask.
[[nodiscard]] std::string countryUrl(const StorageConfiguration &configuration, const Country &country);
// With a fixed endpoint the list is not needed.
[[nodiscard]] Route routeByEndpoint(const StorageConfiguration &configuration, const Country &country);
[[nodiscard]] Route routeByPlace(const StorageConfiguration &configuration, const Country &country, const CountryPlace &place);
// The base without trailing slashes, "/v2/storage/records/", country, path ("" or with a leading slash, percent-encoded).
[[nodiscard]] std::string recordsUrl(const Route &route, const Country &country, const std::string &path);

} // namespace strongroom::incountry
