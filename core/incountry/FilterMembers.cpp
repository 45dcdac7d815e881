// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/FilterMembers.h"

#include "incountry/Members.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace strongroom::incountry {

namespace {

std::vector<std::string_view> filterNames()
{
    std::vector<std::string_view> names;
    for (const TextMember member : allTextMembers) {
        names.push_back(nameOf(member));
    }
    for (const RangeMember member : allRangeMembers) {
        names.push_back(nameOf(member));
    }
    names.insert(names.end(), {"version", nameOf(DateMember::ExpiresAt), "search"});
    return names;
}

// Levenshtein: how many characters to insert, remove or replace.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

FilterKind filterKind(std::string_view member)
{
    if (textMember(member)) {
        return FilterKind::Text;
    }
    if (rangeMember(member) || member == "version") {
        return FilterKind::Integer;
    }
    return member == nameOf(DateMember::ExpiresAt) ? FilterKind::Date : FilterKind::None;
}

std::string_view nearestFilterName(std::string_view name)
{
    if (name.size() > 40) {
        return {};
    }
    std::string_view nearest;
    std::size_t least = 3;   // further away is a guess, not a typing error
    for (const std::string_view candidate : filterNames()) {
        const std::size_t far = distance(name, candidate);
        if (far < least && far < candidate.size() / 2) {
            least = far;
            nearest = candidate;
        }
    }
    return nearest;
}

Sentence notFilterable(std::string_view member)
{
    const std::string name(member);
    if (const std::optional<DateMember> date = dateMember(member); date && filterKind(member) == FilterKind::None) {
        return Sentence::tr("%1 is not a member the service can filter by: it can only sort by it. The one date it can filter by is expires_at").arg(name);
    }
    if (member == "body" || member == "precommit_body") {
        return Sentence::tr("%1 is not a member the service can filter by: it is encrypted, and the service never sees what is in it").arg(name);
    }
    if (const std::string_view nearest = nearestFilterName(member); !nearest.empty()) {
        return Sentence::tr("%1 is not a member the service can filter by; it can: record_key, parent_key, profile_key, service_key1 to service_key5, "
                            "key1 to key20, range_key1 to range_key10, version, expires_at, search. Did you mean %2?")
            .arg(name)
            .arg(std::string(nearest));
    }
    return Sentence::tr("%1 is not a member the service can filter by; it can: record_key, parent_key, profile_key, service_key1 to service_key5, "
                        "key1 to key20, range_key1 to range_key10, version, expires_at, search")
        .arg(name);
}

} // namespace strongroom::incountry
