// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What find asks for (incountry page, section 12), before hashing. Three forms of the same thing: this type, the SDK's JSON object, and
// the text of the filter box and of the CLI. What the service cannot filter by is refused, never dropped.

#include "base/Sentence.h"
#include "incountry/Members.h"
#include "incountry/Timestamp.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace strongroom::incountry {

enum class Match { Is, IsNot };
enum class Presence { Null, NotNull };

// `values` holds one or more; `list` says whether one value was given as a list (kept, because it is kept on the wire).
enum class ValueForm { Single, List };
struct TextCondition {
    Match match = Match::Is;
    std::vector<std::string> values;
    ValueForm form = ValueForm::Single;
    friend bool operator==(const TextCondition &, const TextCondition &) = default;
};

// At most one of greater/greaterEqual and of less/lessEqual; equals excludes all others.
template <typename Value>
struct OrderedCondition {
    std::vector<Value> equals;
    ValueForm equalsForm = ValueForm::Single;
    std::vector<Value> notEquals;
    ValueForm notEqualsForm = ValueForm::Single;
    std::optional<Value> greater, greaterEqual, less, lessEqual;
    friend bool operator==(const OrderedCondition &, const OrderedCondition &) = default;
};
using IntegerCondition = OrderedCondition<std::int64_t>;
using DateCondition = OrderedCondition<Timestamp>;

using Condition = std::variant<TextCondition, IntegerCondition, DateCondition, Presence>;

enum class SortOrder { Ascending, Descending };
struct SortKey {
    std::string member;   // key1..key20, range_key1..10, created_at, updated_at, expires_at
    SortOrder order = SortOrder::Ascending;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

class FindFilter {
public:
    // The names a filter may use, "version" included, "search_keys" not.
    [[nodiscard]] static bool isFilterable(std::string_view member);
    [[nodiscard]] static bool isSortable(std::string_view member);

    // The SDK's own filter object, for example {"key1": ["a", "b"], "range_key1": {"$gte": 10}, "version": {"$not": 2}}. ClientError with
    // the member named; a null value means no filter in the Python SDK but "is null" in Node and Java: here it means is null.
    [[nodiscard]] static FindFilter fromJson(std::string_view json);
    // The text form: conditions separated by blanks; each is member, operator, values.
    //   key1:english   key1=english   key1!=english   key1:"two words",other   key1:null   key1!=null
    //   range_key3>=10   range_key3<20   range_key1=1,2,3   version!=2   expires_at>2026-01-01   search:abc
    // Throws FilterTextError (a ClientError) with the place.
    [[nodiscard]] static FindFilter fromText(std::string_view text);

    [[nodiscard]] std::string toText() const;   // canonical: fromText(toText()) is the same filter
    [[nodiscard]] std::string toJson() const;   // the SDK's filter object with plain values, one line

    [[nodiscard]] bool empty() const noexcept { return m_conditions.empty() && !m_searchKeys; }
    // Order of insertion is kept for the chips. Setting a member again merges ranges and replaces everything else. ClientError when the
    // member is not filterable or the condition does not fit it.
    void set(const std::string &member, Condition condition);
    void remove(const std::string &member);     // "search_keys" too
    [[nodiscard]] const std::vector<std::pair<std::string, Condition>> &conditions() const noexcept { return m_conditions; }

    void setSearchKeys(std::string text);       // 3..200 characters, not together with key1..key20; ClientError
    [[nodiscard]] const std::optional<std::string> &searchKeys() const noexcept { return m_searchKeys; }

    friend bool operator==(const FindFilter &, const FindFilter &) = default;

private:
    std::vector<std::pair<std::string, Condition>> m_conditions;
    std::optional<std::string> m_searchKeys;
};

// A value as the text form has it: bare where it can be, else in quotes.
[[nodiscard]] std::string filterValueText(const std::string &value);

// One condition's text, for a chip: "key1", "=", "english, русский" (display only).
struct ConditionText {
    std::string member;
    Sentence op;          // "=", "≠", "≥", "is", …
    std::string value;
};
[[nodiscard]] std::vector<ConditionText> describe(const FindFilter &filter);

} // namespace strongroom::incountry
