// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/FindBody.h"

#include "base/Error.h"
#include "incountry/FilterJson.h"

namespace strongroom::incountry {

namespace {

void checkSort(const SortKey &sort, const KeyHasher &hasher)
{
    const std::string member = "sort." + sort.member;
    if (!FindFilter::isSortable(sort.member)) {
        throw ClientError(Sentence::tr("%1 is not a member the service can sort by").arg(sort.member))
            .advise(Sentence::tr("It can sort by key1 to key20 (stored as plain text), range_key1 to range_key10, created_at, updated_at and expires_at."))
            .about(member);
    }
    if (const std::optional<TextMember> text = textMember(sort.member); text && !hasher.isPlain(*text)) {
        throw ClientError(Sentence::tr("%1 is stored as a hash and has no order").arg(sort.member))
            .advise(Sentence::tr("Sort by a range key or a date."))
            .about(member);
    }
}

OrderedJson sortJson(const std::vector<SortKey> &keys, const KeyHasher &hasher)
{
    OrderedJson list = OrderedJson::array();
    for (const SortKey &key : keys) {
        checkSort(key, hasher);
        OrderedJson item = OrderedJson::object();
        item[key.member] = key.order == SortOrder::Ascending ? "asc" : "desc";
        list.push_back(std::move(item));
    }
    return list;
}

} // namespace

std::string findBody(const FindFilter &filter, const FindOptions &options, const KeyHasher &hasher)
{
    if (options.limit < 1 || options.limit > maxPageSize) {
        throw ClientError(Sentence::tr("a page has 1 to %1 records, not %2").arg(maxPageSize).arg(options.limit)).about("limit");
    }
    if (options.offset < 0) {
        throw ClientError(Sentence::tr("an offset is 0 or more, not %1").arg(options.offset)).about("offset");
    }
    OrderedJson body = OrderedJson::object();
    body["filter"] = filterJson(filter, [&](TextMember member, const std::string &value) { return hasher.onWire(member, value); },
                                [&](const std::string &text) { return hasher.searchText(text); });
    body["options"] = OrderedJson::object();
    body["options"]["limit"] = options.limit;
    body["options"]["offset"] = options.offset;
    if (!options.sort.empty()) {
        body["options"]["sort"] = sortJson(options.sort, hasher);
    }
    return dumpJson(body);
}

std::string findByHashBody(std::span<const std::string> recordKeyHashes)
{
    OrderedJson body = OrderedJson::object();
    body["filter"]["record_key"] = OrderedJson(std::vector<std::string>(recordKeyHashes.begin(), recordKeyHashes.end()));
    body["options"]["limit"] = maxPageSize;
    body["options"]["offset"] = 0;
    return dumpJson(body);
}

} // namespace strongroom::incountry
