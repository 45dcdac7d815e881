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

Sentence VersionChoice::text() const
{
    std::string list;
    for (const std::int64_t version : versions) {
        list += (list.empty() ? "" : ", ") + number(version);
    }
    switch (kind) {
    case Kind::All:
        return Sentence::tr("records");
    case Kind::Is:
        return Sentence::tr("records of version %1").arg(list);
    case Kind::NoneOf:
        return Sentence::tr("records of versions other than %1").arg(list);
    case Kind::Missing:
        return Sentence::tr("records without a version");
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
    if (sent == 0 && due > 0) {
        add(FlawKind::EmptyPage,
            Sentence::tr("asked for %1 from place %2, the service counts %3 and sends none").arg(choice.text()).arg(offset).arg(page.meta.total));
    } else if (sent != due) {
        add(FlawKind::PartialPage, Sentence::tr("asked for %1 from place %2, the service counts %3, so that %4 are due, and sends %5")
                                       .arg(choice.text())
                                       .arg(offset)
                                       .arg(page.meta.total)
                                       .arg(due)
                                       .arg(sent));
    } else if (page.meta.count != sent || page.meta.offset != offset) {
        add(FlawKind::PartialPage, Sentence::tr("asked for %1 from place %2, the service says that it sends %3 from place %4, and sends %5")
                                       .arg(choice.text())
                                       .arg(offset)
                                       .arg(page.meta.count)
                                       .arg(page.meta.offset)
                                       .arg(sent));
    }
    if (!std::ranges::all_of(page.records, [&](const WireRecord &record) { return choice.allows(record.stored); })) {
        add(FlawKind::PartialPage, Sentence::tr("asked for %1 from place %2, the service sends others").arg(choice.text()).arg(offset));
    }
}

void CountryLook::remember(const VersionChoice &choice, std::int64_t total)
{
    const auto [found, isNew] = m_totals.emplace(choice, total);
    if (!isNew && found->second != total) {
        m_flaws.push_back({total < found->second ? FlawKind::TotalShrank : FlawKind::TotalGrew,
                           Sentence::tr("the number of %1 went from %2 to %3 while we looked").arg(choice.text()).arg(found->second).arg(total),
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
        add(FlawKind::RepeatedPage, Sentence::tr("of %1 %2 that came page by page, %3 came more than once", "a number, records of version 2, a number")
                                        .arg(sent)
                                        .arg(choice.text())
                                        .arg(sent - different));
    } else if (sent != total && m_flaws.empty()) {
        add(FlawKind::PartialPage,
            Sentence::tr("the service counts %1 %2 and %3 came", "a number, records of version 2, a number").arg(total).arg(choice.text()).arg(sent));
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
                look.add(FlawKind::DoesNotAddUp, Sentence::tr("the service counts %1 records of other versions and shows none of a version").arg(total));
            }
            return;
        }
        for (const std::int64_t version : found) {
            counts.byVersion[version] = look.page(VersionChoice::is(version), 0, 1).meta.total;
        }
    }
    look.add(FlawKind::DoesNotAddUp, Sentence::tr("there are more than %1 versions").arg(mostVersions));
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
    Sentence list;
    for (const auto &[version, records] : counts.byVersion) {
        sum += records;
        const Sentence one = Sentence::tr("%1 of version %2", "a number of records").arg(records).arg(version);
        list = list.empty() ? one : Sentence("%1, %2").arg(std::move(list)).arg(one);
        if (const auto found = seen.find(version); found != seen.end() && found->second > records) {
            look.add(FlawKind::DoesNotAddUp,
                     Sentence::tr("the service counts %1 records of version %2 and shows %3").arg(records).arg(version).arg(found->second));
        }
    }
    if (counts.missingRefused) {
        counts.withoutVersion = std::max<std::int64_t>(counts.total - sum, 0);
    }
    if (sum + counts.withoutVersion != counts.total && after == counts.total) {
        look.add(FlawKind::DoesNotAddUp,
                 counts.missingRefused
                     ? Sentence::tr("the service counts %1 records, and by version %2").arg(counts.total).arg(list)
                     : Sentence::tr("the service counts %1 records, and by version %2, %3 without one").arg(counts.total).arg(list).arg(counts.withoutVersion));
    }
    counts.total = after;
    return counts;
}

} // namespace strongroom::migration
