// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// A line of the activity journal.
#include "../Target.h"

#include "activity/ActivityJson.h"

namespace strongroom::fuzz::activityLineTarget {

namespace {

using namespace activity;

void fuzzActivityLine(ByteView input)
{
    if (const auto entry = activityFromJson(textOf(input))) {
        const std::string line = activityToJson(*entry);
        require(activityFromJson(line) == entry, "an entry that is written is read as it was");
        (void)activityToCsv(std::span(&*entry, 1));
    }
}

const Registration activityLine("activity", fuzzActivityLine);

} // namespace

} // namespace strongroom::fuzz::activityLineTarget
