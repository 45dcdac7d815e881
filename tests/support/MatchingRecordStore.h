// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A RecordStore that finds: by whole values of text members, by numbers of range members, and by a part of key1..key20 (search_keys) where it stores them in
// the clear. What it was asked is in calls(), how many asked at once in mostAtOnce(). Thread-safe.

#include "support/FakeRecordStore.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace strongroom::test {

class MatchingRecordStore : public FakeRecordStore {
public:
    void keep(const std::string &country, incountry::RecordRow row)
    {
        const std::scoped_lock lock(m_mutex);
        m_rows[country].push_back(std::move(row));
    }

    incountry::FindResult find(const incountry::Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options, const Cancellation &cancellation) override
    {
        // Holds, failures and the counting are FakeRecordStore's.
        (void)FakeRecordStore::find(country, filter, options, cancellation);
        const std::scoped_lock lock(m_mutex);
        incountry::FindResult result;
        result.meta.limit = options.limit;
        result.meta.offset = options.offset;
        for (const incountry::RecordRow &row : m_rows[country.code()]) {
            if (matches(row, filter)) {
                if (result.meta.total >= options.offset && std::int64_t(result.rows.size()) < options.limit) {
                    result.rows.push_back(row);
                }
                ++result.meta.total;
            }
        }
        result.meta.count = std::int64_t(result.rows.size());
        return result;
    }

private:
    static bool matches(const incountry::RecordRow &row, const incountry::FindFilter &filter)
    {
        const auto *const record = std::get_if<incountry::Record>(&row);
        const auto isOf = [&](const std::pair<std::string, incountry::Condition> &condition) {
            const auto *const text = std::get_if<incountry::TextCondition>(&condition.second);
            const auto *const number = std::get_if<incountry::IntegerCondition>(&condition.second);
            if (text != nullptr) {
                const incountry::TextMember member = *incountry::textMember(condition.first);
                // One that cannot be opened is found by what it was called before it was hashed; here by its rawJson.
                return record != nullptr ? record->value(member) == text->values.front()
                                         : member == incountry::TextMember::RecordKey && std::get<incountry::UnreadableRecord>(row).rawJson == text->values.front();
            }
            return record != nullptr && number != nullptr && record->value(*incountry::rangeMember(condition.first)) == number->equals.front();
        };
        if (!std::ranges::all_of(filter.conditions(), isOf)) {
            return false;
        }
        return !filter.searchKeys() || (record != nullptr && std::ranges::any_of(incountry::allTextMembers, [&](incountry::TextMember member) {
            return isSearchKey(member) && record->value(member) && record->value(member)->find(*filter.searchKeys()) != std::string::npos;
        }));
    }

    std::mutex m_mutex;
    std::map<std::string, std::vector<incountry::RecordRow>> m_rows;
};

} // namespace strongroom::test
