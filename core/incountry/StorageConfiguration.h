// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a Storage is set up with (incountry page, section 1), checked. Nothing secret: credentials go into an Authorizer, keys into
// SecretsData.

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace strongroom::incountry {

inline constexpr const char *defaultEndpointMask = "-mt-01.api.incountry.io";
inline constexpr const char *defaultCountriesEndpoint = "https://portal-backend.incountry.com/countries";

enum class Encryption { On, Off };
enum class KeyNormalization { Off, LowerCase };          // normalize_keys
enum class SearchKeyStorage { Hashed, Plain };           // hash_search_keys

struct StorageConfiguration {
    std::string environmentId;                           // required
    std::optional<std::string> endpoint;                 // absolute URL; absent: the country decides
    std::optional<std::string> endpointMask;             // "" counts as given and means the default mask
    std::string countriesEndpoint = defaultCountriesEndpoint;
    std::map<std::string, std::string> authEndpoints = defaultAuthEndpoints();   // region, lower case -> token URL
    Encryption encryption = Encryption::On;
    KeyNormalization normalizeKeys = KeyNormalization::Off;
    SearchKeyStorage searchKeys = SearchKeyStorage::Hashed;
    std::chrono::seconds timeout{30};                    // > 0

    [[nodiscard]] static std::map<std::string, std::string> defaultAuthEndpoints();
    // ClientError naming the option: missing environment id, URL that is not absolute http(s) (http only to loopback), missing "default".
    void validate() const;
};

} // namespace strongroom::incountry
