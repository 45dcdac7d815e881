// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Enumeration.h"

#include "migration/BatchWriter.h"
#include "migration/Sealing.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <set>
#include <utility>

namespace strongroom::migration {

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = incountry::maxPageSize;
constexpr int emptyPageTries = 3;

bool looksHashed(const std::string &key)
{
    return key.size() == 64 && std::ranges::all_of(key, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

Enumeration::Enumeration(const RunShared &shared, CountryRun &run)
    : m_shared(shared)
    , m_run(run)
    , m_lists{List{VersionChoice::noneOf({shared.plan.targetVersion}), 0}, List{VersionChoice::missing(), 0}}
{
}

void Enumeration::beginPass()
{
    m_list = 0;
    m_position = 0;
    m_leftThen = m_run.inFlight.leftSoFar();
    m_seen = 0;
    m_firstOfLastPage.clear();
    m_addedUp = true;
    m_found = 0;
}

std::optional<std::vector<incountry::WireRecord>> Enumeration::next()
{
    if (m_list == m_lists.size()) {
        return std::nullopt;
    }
    List &list = m_lists[m_list];
    // What left the list since the last page stood before the position: all of it had been looked at.
    const std::int64_t offset = std::max<std::int64_t>(0, m_position - (m_run.inFlight.leftSoFar() - m_leftThen));
    m_run.inFlight.beginFetch();
    incountry::StoredPage page = fetch(list, offset);
    check(list, offset, page);
    list.total = page.meta.total;
    m_shared.progress.matching(m_run.index, m_lists[0].total + (m_lists[1].choice.kind == VersionChoice::Kind::All ? 0 : m_lists[1].total));
    advance(list, offset, page);
    std::vector<incountry::WireRecord> found = fresh(list, std::move(page));
    m_found += found.size();
    return found;
}

incountry::StoredPage Enumeration::fetch(List &list, std::int64_t offset)
{
    for (int attempt = 1;; ++attempt) {
        incountry::StoredPage page;
        try {
            page = m_shared.ask(m_run, [&] {
                return m_shared.store.findStored(m_run.country, list.choice.filter(), {pageSize, offset, {}}, m_shared.stop);
            });
        } catch (const ServerError &error) {
            // A service that cannot ask for records without a version is asked for all of them.
            if (list.choice.kind == VersionChoice::Kind::Missing && isRefusal(error)) {
                list.choice = VersionChoice::all();
                return fetch(list, offset);
            }
            throw;
        }
        if (!page.records.empty() || page.meta.total <= offset) {
            return page;
        }
        if (attempt == emptyPageTries) {
            throw ServerError(Sentence::tr("the service counts %1 records to migrate in %2 and sends none from number %3 on")
                                  .arg(page.meta.total)
                                  .arg(m_run.country.code())
                                  .arg(offset + 1))
                .advise(Sentence::tr("Nothing was decided about them. Run it again later; if it stays so, tell the operator of the service."))
                .maybeLater();
        }
        m_shared.clock.sleep(500ms * attempt, m_shared.stop);
    }
}

void Enumeration::check(const List &list, std::int64_t offset, const incountry::StoredPage &page)
{
    const bool first = m_seen == 0 && m_firstOfLastPage.empty();
    const std::string firstKey = page.records.empty() ? std::string() : keyHashOf(page.records.front().stored);
    if ((!first && (page.meta.total != list.total || firstKey == m_firstOfLastPage)) || page.meta.offset != offset) {
        m_addedUp = false;
    }
    m_firstOfLastPage = firstKey;
    m_seen += static_cast<std::int64_t>(page.records.size());
}

void Enumeration::advance(List &list, std::int64_t offset, const incountry::StoredPage &page)
{
    m_position = offset + static_cast<std::int64_t>(page.records.size());
    m_leftThen = m_run.inFlight.leftSoFar();
    if (m_position < list.total) {
        return;
    }
    m_addedUp = m_addedUp && m_seen == list.total;
    ++m_list;
    m_position = 0;
    m_seen = 0;
    m_firstOfLastPage.clear();
}

std::vector<incountry::WireRecord> Enumeration::fresh(const List &list, incountry::StoredPage page)
{
    std::vector<incountry::WireRecord> found;
    std::vector<SetAsideItem> odd;
    for (incountry::WireRecord &wire : page.records) {
        const std::string key = keyHashOf(wire.stored);
        if (!isWanted(list, wire.stored) || (m_run.setAside > 0 && m_shared.journal.isSetAside(m_run.country, key, digestOf(storedText(wire.stored))))) {
            continue;
        }
        if (!looksHashed(key)) {
            odd.push_back(setAsideItem(
                wire.stored, Sentence::tr("its stored record key is not a hash: it cannot be asked for, and so not be checked before it is written")));
        } else if (m_run.inFlight.take(key)) {
            found.push_back(std::move(wire));
        }
    }
    m_shared.enterSetAside(m_run, odd);
    dropStale(found);
    return found;
}

// What the journal has decided and the page still shows is either back, or the service's list is behind. Only a look at the record itself tells, and
// it has to come before the journal is told of a plan: that would forget what was decided.
void Enumeration::dropStale(std::vector<incountry::WireRecord> &found)
{
    if (found.empty()) {
        return;
    }
    std::vector<std::string> keys;
    keys.reserve(found.size());
    std::ranges::transform(found, std::back_inserter(keys), [](const incountry::WireRecord &wire) { return keyHashOf(wire.stored); });
    const std::vector<std::string> decided = m_shared.journal.decided(m_run.country, keys);
    if (decided.empty()) {
        return;
    }
    const Found now = m_shared.ask(m_run, [&] { return findNow(m_shared, m_run, decided); });
    const std::set<std::string, std::less<>> asked(decided.begin(), decided.end());
    std::erase_if(found, [&](const incountry::WireRecord &wire) {
        const std::string key = keyHashOf(wire.stored);
        const auto there = now.find(key);
        const bool stale = asked.contains(key) && (there == now.end() || there->second.stored.version == m_shared.plan.targetVersion);
        if (stale) {
            m_run.inFlight.giveBack(key);
        }
        return stale;
    });
}

bool Enumeration::isWanted(const List &list, const incountry::StoredRecord &record) const
{
    // A service may answer more than was asked for; records under the target are nobody's work.
    return list.choice.kind == VersionChoice::Kind::All ? !record.version.has_value() : record.version != m_shared.plan.targetVersion;
}

} // namespace strongroom::migration
