// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/Country.h"

#include "base/Error.h"
#include "base/Text.h"

#include <algorithm>

namespace strongroom::incountry {

Country::Country(std::string_view code) : m_code(toLowerAscii(code))
{
    if (m_code.size() != 2 || !std::all_of(m_code.begin(), m_code.end(), [](char c) { return c >= 'a' && c <= 'z'; })) {
        throw ClientError(Sentence::tr("a country is two letters"))
            .advise(Sentence::tr("Use the two-letter code of the country, for example \"us\"."))
            .about("country");
    }
}

} // namespace strongroom::incountry
