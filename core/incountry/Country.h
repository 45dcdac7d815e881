// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace strongroom::incountry {

// Two ASCII letters, kept in lower case (incountry page, section 6).
class Country {
public:
    explicit Country(std::string_view code);   // ClientError("country")
    [[nodiscard]] const std::string &code() const noexcept { return m_code; }
    friend bool operator==(const Country &, const Country &) = default;
    friend auto operator<=>(const Country &, const Country &) = default;

private:
    std::string m_code;
};

struct CountryInfo {
    Country country;
    std::string name;     // the service's English name; may be empty
    std::string region;   // lower case, "" when the list names none
    bool direct = false;  // has an endpoint of its own
};

} // namespace strongroom::incountry
