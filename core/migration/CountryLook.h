// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the service says about one country, every answer checked against itself and against the answers before. Internal to core/migration:
// the check before a run and the verdict about a key look through the same eyes. Blocking; not thread-safe; what the store throws.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "incountry/StoredRecords.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace strongroom::migration {

enum class FlawKind { EmptyPage, PartialPage, RepeatedPage, TotalShrank, TotalGrew, DoesNotAddUp };
struct Flaw {
    FlawKind kind = FlawKind::DoesNotAddUp;
    Sentence text;                        // a sentence without the country, figures in it
    std::vector<std::int64_t> versions;   // of TotalShrank and TotalGrew: whose total it is, empty for that of all records and of those without one
};

// Which records of the country are asked for.
struct VersionChoice {
    enum class Kind { All, Is, NoneOf, Missing };
    Kind kind = Kind::All;
    std::vector<std::int64_t> versions;

    [[nodiscard]] static VersionChoice all() { return {}; }
    [[nodiscard]] static VersionChoice is(std::int64_t version) { return {Kind::Is, {version}}; }
    [[nodiscard]] static VersionChoice noneOf(std::vector<std::int64_t> versions) { return {Kind::NoneOf, std::move(versions)}; }
    [[nodiscard]] static VersionChoice missing() { return {Kind::Missing, {}}; }

    [[nodiscard]] incountry::FindFilter filter() const;
    // Whether the record may be in the answer. Services differ on whether "not 2" is true of a record without a version: both are taken.
    [[nodiscard]] bool allows(const incountry::StoredRecord &record) const;
    [[nodiscard]] Sentence text() const;   // "records of version 2"
    friend auto operator<=>(const VersionChoice &, const VersionChoice &) = default;
};

// The body or the precommit body needs a key.
[[nodiscard]] bool isEncrypted(const incountry::StoredRecord &record);
// The service does not understand the question (a filter it does not know); not: nobody may ask, or not now.
[[nodiscard]] bool isRefusal(const ServerError &error);
// The stored record key.
[[nodiscard]] std::string keyHashOf(const incountry::StoredRecord &record);

class CountryLook {
public:
    CountryLook(incountry::StoredRecordStore &store, incountry::Country country, Cancellation cancellation);

    // One page. What is wrong with it is in flaws() afterwards; a total that is not the one this choice had before is a flaw too.
    [[nodiscard]] incountry::StoredPage page(const VersionChoice &choice, std::int64_t offset, int limit, std::vector<incountry::SortKey> sort = {});
    // Every page from the first to the last. Ends early at an empty page, and where there is no end. Eight bytes of memory per record.
    void walk(const VersionChoice &choice, const std::function<void(std::span<const incountry::WireRecord>)> &visit);

    void add(FlawKind kind, Sentence text) { m_flaws.push_back({kind, std::move(text), {}}); }
    [[nodiscard]] const std::vector<Flaw> &flaws() const noexcept { return m_flaws; }
    [[nodiscard]] bool has(FlawKind kind) const;
    [[nodiscard]] const incountry::Country &country() const noexcept { return m_country; }

private:
    void check(const VersionChoice &choice, std::int64_t offset, int limit, const incountry::StoredPage &page);
    void remember(const VersionChoice &choice, std::int64_t total);

    incountry::StoredRecordStore &m_store;
    incountry::Country m_country;
    Cancellation m_cancellation;
    std::map<VersionChoice, std::int64_t> m_totals;
    std::vector<Flaw> m_flaws;
};

struct StoredCounts {
    std::int64_t total = 0;
    std::map<std::int64_t, std::int64_t> byVersion;   // those asked for, 0 included, and those found
    std::int64_t withoutVersion = 0;
    bool missingRefused = false;   // the service does not filter by "no version": withoutVersion is what the versions leave
};
// Asks for the total, for each of `versions`, for those nobody named, for records without one, and for the total again; what does not add up
// is a flaw of `look`.
[[nodiscard]] StoredCounts countStored(CountryLook &look, const std::set<std::int64_t> &versions);

} // namespace strongroom::migration
