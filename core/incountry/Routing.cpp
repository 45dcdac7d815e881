// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/Routing.h"

namespace strongroom::incountry {

std::string countryUrl(const StorageConfiguration &configuration, const Country &country)
{
    const bool own = configuration.endpointMask && !configuration.endpointMask->empty();
    return "https://" + country.code() + (own ? *configuration.endpointMask : defaultEndpointMask);
}

Route routeByEndpoint(const StorageConfiguration &configuration, const Country &country)
{
    Route route{*configuration.endpoint, *configuration.endpoint, "default"};
    if (configuration.endpointMask) {
        const std::string host = countryUrl(configuration, country);
        if (host != route.base) {
            route.audience += " " + host;
        }
    }
    return route;
}

Route routeByPlace(const StorageConfiguration &configuration, const Country &country, const CountryPlace &place)
{
    const std::string own = countryUrl(configuration, country);
    if (place.access == CountryAccess::Direct) {
        return {own, own, place.region};
    }
    // For "us" itself this names the same URL twice; the service expects it so.
    const std::string shared = countryUrl(configuration, Country("us"));
    return {shared, shared + " " + own, "default"};
}

std::string recordsUrl(const Route &route, const Country &country, const std::string &path)
{
    const std::size_t end = route.base.find_last_not_of('/');
    return route.base.substr(0, end == std::string::npos ? 0 : end + 1) + "/v2/storage/records/" + country.code() + path;
}

} // namespace strongroom::incountry
