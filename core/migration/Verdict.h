// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "May key version N be destroyed?" Yes only if the service, asked now, has no record of any country that still needs it. Whatever could not be
// asked, or does not add up, is a No. Blocking; throws CancelledError and ClientError only.

#include "base/Cancellation.h"
#include "base/Sentence.h"
#include "incountry/SecretsData.h"
#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::migration {

enum class NeedKind {
    Records,        // of this version
    Unversioned,    // encrypted records without a version: any key may be theirs
    UnknownVersion, // records of a version there is no secret of, and this key opens them (a bare password did, for every version), or nobody could try
    Unreachable,    // the country could not be asked
    Inconsistent,   // its answers contradict each other
    CurrentVersion, // new records are written with it
    NoOther,        // there is no other secret
};
struct Need {
    NeedKind kind = NeedKind::Records;
    std::string country;                 // "" for NoOther and CurrentVersion
    std::int64_t records = 0;            // 0: not known
    std::vector<std::string> keyHashes;  // the first 100 of them
    Sentence text;                       // for the user
};
struct Verdict {
    std::int64_t version = 0;
    bool yes = false;                    // needs is empty
    std::vector<Need> needs;
    std::int64_t recordsCounted = 0;     // over all countries
    std::vector<std::string> countries;  // that answered
};

enum class VerdictDepth {
    Counts,      // the service's own counts by version
    Everything,  // every record is fetched, and counted by what it carries
};

// `countries`: every one the environment has; a verdict over fewer is about fewer, and the caller says so.
[[nodiscard]] Verdict mayBeDestroyed(incountry::StoredRecordStore &store, const std::vector<incountry::Country> &countries, std::int64_t version,
                                     const incountry::SecretsData &secrets, VerdictDepth depth, const Cancellation &cancellation);
[[nodiscard]] std::string verdictToJson(const Verdict &verdict);

} // namespace strongroom::migration
