// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/FreeVersion.h"

#include "base/Error.h"
#include "migration/CountryLook.h"

#include <algorithm>
#include <limits>
#include <set>

namespace strongroom::migration {

std::int64_t freeVersion(incountry::StoredRecordStore &store, const std::vector<incountry::Country> &countries, const incountry::SecretsData &secrets, const Cancellation &cancellation)
{
    std::set<std::int64_t> versions;
    for (const incountry::Secret &secret : secrets.secrets()) {
        versions.insert(secret.version);
    }
    std::int64_t highest = *versions.rbegin();
    for (const incountry::Country &country : countries) {
        CountryLook look(store, country, cancellation);
        for (const auto &[version, records] : countStored(look, versions).byVersion) {
            highest = records > 0 ? std::max(highest, version) : highest;
        }
    }
    if (highest == std::numeric_limits<std::int64_t>::max()) {
        throw ClientError(Sentence::tr("there is no version after the highest one")).advise(Sentence::tr("Choose a version.")).about("version");
    }
    return highest + 1;
}

} // namespace strongroom::migration
