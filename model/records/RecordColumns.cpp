// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordColumns.h"

#include "base/Text.h"
#include "incountry/FindFilter.h"

namespace strongroom::model {

using namespace incountry;

std::vector<RecordColumn> recordColumns(SearchKeyStorage searchKeys)
{
    std::vector<RecordColumn> columns;
    const auto add = [&columns](std::string_view name, ColumnKind kind, Protection protection, bool sortable, ColumnSource source) {
        columns.push_back({toQString(name), kind, protection, sortable, source});
    };
    for (const TextMember member : allTextMembers) {
        const bool plain = isSearchKey(member) && searchKeys == SearchKeyStorage::Plain;
        add(nameOf(member), ColumnKind::Text, plain ? Protection::Plain : Protection::Hashed,
            plain && FindFilter::isSortable(nameOf(member)), member);
    }
    for (const RangeMember member : allRangeMembers) {
        add(nameOf(member), ColumnKind::Integer, Protection::Plain, FindFilter::isSortable(nameOf(member)), member);
    }
    add("version", ColumnKind::Integer, Protection::Plain, FindFilter::isSortable("version"), VersionColumn{});
    for (const DateMember member : allDateMembers) {
        add(nameOf(member), ColumnKind::Date, Protection::Plain, FindFilter::isSortable(nameOf(member)), member);
    }
    add("attachments", ColumnKind::Integer, Protection::Plain, false, AttachmentCountColumn{});
    add("country", ColumnKind::Text, Protection::Plain, false, CountryColumn{});
    return columns;
}

} // namespace strongroom::model
