// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/VersionCounts.h"

#include <algorithm>
#include <optional>

namespace strongroom::incountry {

namespace {

FindResult ask(RecordStore &store, const Country &country, const std::optional<IntegerCondition> &version, const Cancellation &cancellation)
{
    FindFilter filter;
    if (version) {
        filter.set("version", *version);
    }
    FindOptions options;
    options.limit = 1;
    return store.find(country, filter, options, cancellation);
}

std::optional<std::int64_t> versionOf(const RecordRow &row)
{
    const auto *const unreadable = std::get_if<UnreadableRecord>(&row);
    return unreadable ? unreadable->stored.version : std::get<Record>(row).version;
}

} // namespace

VersionCounts countVersions(RecordStore &store, const Country &country, const std::vector<std::int64_t> &versions,
                            const Cancellation &cancellation)
{
    VersionCounts counts;
    for (const std::int64_t version : versions) {
        counts.byVersion[version] = 0;
    }
    counts.total = ask(store, country, std::nullopt, cancellation).meta.total;
    std::int64_t left = counts.total;
    const auto count = [&](std::int64_t version) {
        IntegerCondition condition;
        condition.equals = {version};
        const std::int64_t records = ask(store, country, condition, cancellation).meta.total;
        counts.byVersion[version] = records;
        left -= records;
    };
    for (const std::int64_t version : versions) {
        if (left > 0) {
            count(version);
        }
    }
    for (int found = 0; left > 0 && found < maxFoundVersions; ++found) {
        IntegerCondition others;
        others.notEqualsForm = ValueForm::List;
        for (const auto &[version, records] : counts.byVersion) {
            others.notEquals.push_back(version);
        }
        const FindResult answer = ask(store, country, others.notEquals.empty() ? std::nullopt : std::optional(others), cancellation);
        const std::optional<std::int64_t> version = answer.rows.empty() ? std::nullopt : versionOf(answer.rows.front());
        if (!version || counts.byVersion.contains(*version)) {
            break; // records without a version, or a service that does not keep to the filter
        }
        count(*version);
    }
    counts.rest = std::max<std::int64_t>(left, 0);
    return counts;
}

} // namespace strongroom::incountry
