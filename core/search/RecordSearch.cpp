// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// InCountry: a find for each member that can hold the text, country by country (incountry page, section 12). The record key is asked first, everywhere:
// it is what people look for most. A country without a record is not asked again.

#include "base/Text.h"
#include "incountry/RecordStore.h"
#include "search/Search.h"
#include "search/SearchText.h"

#include <charconv>

namespace strongroom::search {

namespace {

using incountry::Country;
using incountry::FindFilter;
using incountry::RecordStore;
using incountry::TextMember;
using Store = std::shared_ptr<RecordStore>;

constexpr std::size_t shortestPart = 3;   // of search_keys

Hit hitOf(const incountry::RecordRow &row, const Country &country, const std::string &member)
{
    Hit hit;
    hit.member = member;
    RecordPlace place;
    place.country = country;
    place.member = member;
    if (const auto *const record = std::get_if<incountry::Record>(&row)) {
        const bool known = !record->isHashed(TextMember::RecordKey);
        hit.title = record->recordKey();
        (known ? place.recordKey : place.hash) = record->recordKey();
        std::vector<std::string> values;
        for (const TextMember each : incountry::allTextMembers) {
            if (each != TextMember::RecordKey && record->value(each) && !record->isHashed(each)) {
                values.push_back(*record->value(each));
            }
        }
        hit.detail = joined(values, 4);
    } else {
        const auto &unreadable = std::get<incountry::UnreadableRecord>(row);
        place.hash = unreadable.stored.value(TextMember::RecordKey).value_or(std::string());
        hit.title = place.hash;
        hit.unreadable = true;
        hit.reason = unreadable.reason ? unreadable.reason->sentence() : Sentence();
        hit.detail = hit.reason.english();
    }
    hit.id = country.code() + '/' + (place.recordKey.empty() ? place.hash : place.recordKey);
    hit.place = std::move(place);
    return hit;
}

Answer found(const Store &store, const Country &country, const FindFilter &filter, const std::string &member, const Cancellation &cancellation)
{
    incountry::FindOptions options;
    options.limit = mostHits;
    const incountry::FindResult result = store->find(country, filter, options, cancellation);
    Answer answer;
    answer.total = result.meta.total;
    for (const incountry::RecordRow &row : result.rows) {
        answer.hits.push_back(hitOf(row, country, member));
    }
    return answer;
}

FindFilter isText(TextMember member, const std::string &text)
{
    FindFilter filter;
    filter.set(std::string(nameOf(member)), incountry::TextCondition{incountry::Match::Is, {text}, incountry::ValueForm::Single});
    return filter;
}

std::optional<std::int64_t> numberOf(const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool findsParts(const RecordStore &store, const std::string &text) { return !store.hashesSearchKeys() && utf16Length(text) >= shortestPart; }

std::vector<Probe> otherMembers(const Store &store, const Country &country, const std::string &text)
{
    std::vector<Probe> probes;
    const auto add = [&](const FindFilter &filter, std::string member) {
        probes.push_back({country.code(), [store, country, filter, member = std::move(member)](const Cancellation &cancellation) { return found(store, country, filter, member, cancellation); }});
    };
    const bool parts = findsParts(*store, text);
    for (const TextMember member : incountry::allTextMembers) {
        if (member != TextMember::RecordKey && !(parts && isSearchKey(member))) {
            add(isText(member, text), std::string(nameOf(member)));
        }
    }
    if (parts) {
        FindFilter filter;
        filter.setSearchKeys(text);
        add(filter, "search_keys");
    }
    if (const std::optional<std::int64_t> number = numberOf(text)) {
        for (const incountry::RangeMember member : incountry::allRangeMembers) {
            FindFilter filter;
            incountry::IntegerCondition condition;
            condition.equals = {*number};
            filter.set(std::string(nameOf(member)), condition);
            add(filter, std::string(nameOf(member)));
        }
    }
    return probes;
}

} // namespace

Plan planFor(const Store &store, const std::vector<incountry::CountryInfo> &countries, const std::string &text)
{
    Plan plan;
    plan.limits = {Limit::Bodies};
    if (store->hashesSearchKeys()) {
        plan.limits.push_back(Limit::WholeValues);
    } else if (!findsParts(*store, text)) {
        plan.limits.push_back(Limit::ShortText);
    }
    if (numberOf(text)) {
        plan.limits.push_back(Limit::Numbers);
    }
    for (const incountry::CountryInfo &info : countries) {
        plan.probes.push_back({info.country.code(), [store, country = info.country, text](const Cancellation &cancellation) {
                                   Answer answer = found(store, country, isText(TextMember::RecordKey, text), "record_key", cancellation);
                                   answer.further.push_back({country.code(), [store, country, text](const Cancellation &second) {
                                                                 incountry::FindOptions one;
                                                                 one.limit = 1;
                                                                 Answer rest;
                                                                 if (store->find(country, {}, one, second).meta.total > 0) {
                                                                     rest.further = otherMembers(store, country, text);
                                                                 }
                                                                 return rest;
                                                             }});
                                   return answer;
                               }});
    }
    return plan;
}

} // namespace strongroom::search
