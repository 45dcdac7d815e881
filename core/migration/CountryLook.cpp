// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/CountryLook.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace strongroom::migration {

namespace {

using incountry::IntegerCondition;
using incountry::StoredPage;
using incountry::StoredRecord;
using incountry::ValueForm;
using incountry::WireRecord;

constexpr std::string_view plainPrefix = "pt:";
constexpr std::size_t mostVersions = 200;

bool needsKey(const std::optional<std::string> &text) { return text && !text->empty() && !text->starts_with(plainPrefix); }

// Stored record keys are hashes already: 64 bits of a hash of each tell a million of them apart.
std::uint64_t fingerprint(const StoredRecord &record) { return std::hash<std::string>()(keyHashOf(record)); }

std::string number(std::int64_t value) { return std::to_string(value); }

} // namespace

incountry::FindFilter VersionChoice::filter() const
{
    incountry::FindFilter filter;
    IntegerCondition condition;
    switch (kind) {
    case Kind::All:
        break;
    case Kind::Is:
        condition.equals = versions;
        filter.set("version", condition);
        break;
    case Kind::NoneOf:
        if (!versions.empty()) {
            condition.notEquals = versions;
            condition.notEqualsForm = versions.size() == 1 ? ValueForm::Single : ValueForm::List;
            filter.set("version", condition);
        }
        break;
    case Kind::Missing:
        filter.set("version", incountry::Presence::Null);
        break;
    }
    return filter;
}

bool VersionChoice::allows(const StoredRecord &record) const
{
    const bool named = record.version && std::ranges::find(versions, *record.version) != versions.end();
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Is:
        return named;
    case Kind::NoneOf:
        return !named;
    case Kind::Missing:
        return !record.version;
    }
    return false;
}

std::string VersionChoice::text() const
{
    std::string list;
    for (const std::int64_t version : versions) {
        list += (list.empty() ? "" : ", ") + number(version);
    }
    switch (kind) {
    case Kind::All:
        return "records";
    case Kind::Is:
        return "records of version " + list;
    case Kind::NoneOf:
        return "records of versions other than " + list;
    case Kind::Missing:
        return "records without a version";
    }
    return {};
}

bool isRefusal(const ServerError &error)
{
    const int status = error.request().status;
    return status >= 400 && status < 500 && status != 401 && status != 403 && status != 408 && status != 429;
}

bool isEncrypted(const StoredRecord &record) { return needsKey(record.body) || needsKey(record.precommitBody); }

std::string keyHashOf(const StoredRecord &record) { return record.value(incountry::TextMember::RecordKey).value_or(std::string()); }

CountryLook::CountryLook(incountry::StoredRecordStore &store, incountry::Country country, Cancellation cancellation)
    : m_store(store), m_country(std::move(country)), m_cancellation(std::move(cancellation))
{
}

bool CountryLook::has(FlawKind kind) const
{
    return std::ranges::any_of(m_flaws, [kind](const Flaw &flaw) { return flaw.kind == kind; });
}

StoredPage CountryLook::page(const VersionChoice &choice, std::int64_t offset, int limit, std::vector<incountry::SortKey> sort)
{
    m_cancellation.throwIfCancelled();
    incountry::FindOptions options;
    options.limit = limit;
    options.offset = offset;
    options.sort = std::move(sort);
    StoredPage page = m_store.findStored(m_country, choice.filter(), options, m_cancellation);
    check(choice, offset, limit, page);
    remember(choice, page.meta.total);
    return page;
}

void CountryLook::check(const VersionChoice &choice, std::int64_t offset, int limit, const StoredPage &page)
{
    const auto sent = static_cast<std::int64_t>(page.records.size());
    // A service may send less at a time than it was asked for, when it says so.
    const std::int64_t most = page.meta.limit > 0 ? std::min<std::int64_t>(limit, page.meta.limit) : limit;
    const std::int64_t due = std::clamp<std::int64_t>(page.meta.total - offset, 0, most);
    const std::string asked = "asked for " + choice.text() + " from place " + number(offset) + ", the service ";
    if (sent == 0 && due > 0) {
        add(FlawKind::EmptyPage, asked + "counts " + number(page.meta.total) + " and sends none");
    } else if (sent != due) {
        add(FlawKind::PartialPage, asked + "counts " + number(page.meta.total) + ", so that " + number(due) + " are due, and sends " + number(sent));
    } else if (page.meta.count != sent || page.meta.offset != offset) {
        add(FlawKind::PartialPage, asked + "says that it sends " + number(page.meta.count) + " from place " + number(page.meta.offset) + ", and sends " + number(sent));
    }
    if (!std::ranges::all_of(page.records, [&](const WireRecord &record) { return choice.allows(record.stored); })) {
        add(FlawKind::PartialPage, asked + "sends others");
    }
}

void CountryLook::remember(const VersionChoice &choice, std::int64_t total)
{
    const auto [found, isNew] = m_totals.emplace(choice, total);
    if (!isNew && found->second != total) {
        m_flaws.push_back({total < found->second ? FlawKind::TotalShrank : FlawKind::TotalGrew,
                           "the number of " + choice.text() + " went from " + number(found->second) + " to " + number(total) + " while we looked",
                           choice.kind == VersionChoice::Kind::Is ? choice.versions : std::vector<std::int64_t>()});
        found->second = total;
    }
}

void CountryLook::walk(const VersionChoice &choice, const std::function<void(std::span<const WireRecord>)> &visit)
{
    std::vector<std::uint64_t> seen;
    std::int64_t offset = 0;
    std::int64_t total = 0;
    std::int64_t enough = 0;   // a list that grows faster than it is read has no end
    do {
        const StoredPage page = this->page(choice, offset, incountry::maxPageSize);
        total = page.meta.total;
        enough = offset == 0 ? 2 * total + 10'000 : enough;
        if (page.records.empty()) {
            break;
        }
        for (const WireRecord &record : page.records) {
            seen.push_back(fingerprint(record.stored));
        }
        visit(page.records);
        offset += static_cast<std::int64_t>(page.records.size());
    } while (offset < total && offset < enough);

    const auto sent = static_cast<std::int64_t>(seen.size());
    std::ranges::sort(seen);
    const auto different = static_cast<std::int64_t>(std::unique(seen.begin(), seen.end()) - seen.begin());
    if (different != sent) {
        add(FlawKind::RepeatedPage, "of " + number(sent) + ' ' + choice.text() + " that came page by page, " + number(sent - different) + " came more than once");
    } else if (sent != total && m_flaws.empty()) {
        add(FlawKind::PartialPage, "the service counts " + number(total) + ' ' + choice.text() + " and " + number(sent) + " came");
    }
}

namespace {

// Versions that nobody named. The list of others may begin with records that have none.
void findOthers(CountryLook &look, StoredCounts &counts)
{
    while (counts.byVersion.size() < mostVersions) {
        std::vector<std::int64_t> named;
        for (const auto &[version, records] : counts.byVersion) {
            named.push_back(version);
        }
        std::set<std::int64_t> found;
        std::int64_t total = 0;
        for (std::int64_t offset = 0; found.empty();) {
            const StoredPage page = look.page(VersionChoice::noneOf(named), offset, incountry::maxPageSize);
            total = page.meta.total;
            for (const WireRecord &record : page.records) {
                if (record.stored.version && !counts.byVersion.contains(*record.stored.version)) {
                    found.insert(*record.stored.version);
                }
            }
            offset += static_cast<std::int64_t>(page.records.size());
            if (page.records.empty() || offset >= total) {
                break;
            }
        }
        if (found.empty()) {
            if (total != 0 && !counts.missingRefused && total != counts.withoutVersion) {
                look.add(FlawKind::DoesNotAddUp, "the service counts " + number(total) + " records of other versions and shows none of a version");
            }
            return;
        }
        for (const std::int64_t version : found) {
            counts.byVersion[version] = look.page(VersionChoice::is(version), 0, 1).meta.total;
        }
    }
    look.add(FlawKind::DoesNotAddUp, "there are more than " + number(mostVersions) + " versions");
}

} // namespace

StoredCounts countStored(CountryLook &look, const std::set<std::int64_t> &versions)
{
    StoredCounts counts;
    const StoredPage first = look.page(VersionChoice::all(), 0, incountry::maxPageSize);
    counts.total = first.meta.total;
    std::map<std::int64_t, std::int64_t> seen;
    for (const WireRecord &record : first.records) {
        if (record.stored.version) {
            ++seen[*record.stored.version];
        }
    }
    std::set<std::int64_t> known = versions;
    for (const auto &[version, records] : seen) {
        known.insert(version);
    }
    for (const std::int64_t version : known) {
        counts.byVersion[version] = look.page(VersionChoice::is(version), 0, 1).meta.total;
    }
    try {
        counts.withoutVersion = look.page(VersionChoice::missing(), 0, 1).meta.total;
    } catch (const ServerError &error) {
        if (!isRefusal(error)) {
            throw;
        }
        counts.missingRefused = true;
    }
    findOthers(look, counts);

    const std::int64_t after = look.page(VersionChoice::all(), 0, 1).meta.total;
    std::int64_t sum = 0;
    std::string text;
    for (const auto &[version, records] : counts.byVersion) {
        sum += records;
        text += (text.empty() ? "" : ", ") + number(records) + " of version " + number(version);
        if (const auto found = seen.find(version); found != seen.end() && found->second > records) {
            look.add(FlawKind::DoesNotAddUp, "the service counts " + number(records) + " records of version " + number(version) + " and shows " + number(found->second));
        }
    }
    if (counts.missingRefused) {
        counts.withoutVersion = std::max<std::int64_t>(counts.total - sum, 0);
    }
    if (sum + counts.withoutVersion != counts.total && after == counts.total) {
        look.add(FlawKind::DoesNotAddUp, "the service counts " + number(counts.total) + " records, and by version " + text
                                             + (counts.missingRefused ? std::string() : ", " + number(counts.withoutVersion) + " without one"));
    }
    counts.total = after;
    return counts;
}

} // namespace strongroom::migration
