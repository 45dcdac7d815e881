// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Filters: the text a user types, and the SDK's filter object.
#include "../Target.h"

#include "incountry/FindFilter.h"

namespace strongroom::fuzz::filterTarget {

namespace {

using namespace incountry;

void checkFilter(const FindFilter &filter)
{
    require(FindFilter::fromText(filter.toText()) == filter, "a filter's text is the same filter");
    const std::string json = filter.toJson();
    require(FindFilter::fromJson(json).toJson() == json, "a filter's JSON is the same filter");
    (void)describe(filter);
}

void fuzzFilter(ByteView input)
{
    const std::string_view text = textOf(input);
    if (const auto filter = attempt([text] { return FindFilter::fromText(text); })) {
        checkFilter(*filter);
    }
    if (const auto filter = attempt([text] { return FindFilter::fromJson(text); })) {
        checkFilter(*filter);
    }
}

const Registration filterTarget("filter", fuzzFilter, {"incountry/find_request.json"});

} // namespace

} // namespace strongroom::fuzz::filterTarget
