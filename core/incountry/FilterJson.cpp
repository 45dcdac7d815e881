// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/FilterJson.h"

#include "base/Error.h"
#include "incountry/FilterMembers.h"

#include <set>

namespace strongroom::incountry {

namespace {

// The problem's %1 is the member.
[[noreturn]] void refuse(const std::string &member, const Sentence &problem) { throw ClientError(problem.arg(member)).about(member); }

// One kind of value: how it is read, and what a refusal calls it.
struct TextValue {
    using Type = std::string;
    static Sentence refusal() { return Sentence::tr("%1 needs text"); }
    static std::optional<Type> read(const OrderedJson &json) { return json.is_string() ? std::optional(json.get<std::string>()) : std::nullopt; }
};
struct IntegerValue {
    using Type = std::int64_t;
    static Sentence refusal() { return Sentence::tr("%1 needs whole numbers of 64 bits"); }
    static std::optional<Type> read(const OrderedJson &json)
    {
        if (json.is_number_unsigned() && json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            return std::nullopt;
        }
        return json.is_number_integer() ? std::optional(json.get<std::int64_t>()) : std::nullopt;
    }
};
struct DateValue {
    using Type = Timestamp;
    static Sentence refusal() { return Sentence::tr("%1 needs ISO 8601 dates"); }
    static std::optional<Type> read(const OrderedJson &json)
    {
        return json.is_string() ? Timestamp::parse(json.get_ref<const std::string &>()) : std::nullopt;
    }
};

template <typename Kind>
typename Kind::Type readOne(const std::string &member, const OrderedJson &json)
{
    std::optional<typename Kind::Type> value = Kind::read(json);
    if (!value) {
        refuse(member, Kind::refusal());
    }
    return std::move(*value);
}

// A value, or a list of at least one.
template <typename Kind>
ValueForm readValues(const std::string &member, const OrderedJson &json, std::vector<typename Kind::Type> &values)
{
    if (!json.is_array()) {
        values.push_back(readOne<Kind>(member, json));
        return ValueForm::Single;
    }
    if (json.empty()) {
        refuse(member, Sentence::tr("%1 has an empty list of values"));
    }
    for (const OrderedJson &item : json) {
        values.push_back(readOne<Kind>(member, item));
    }
    return ValueForm::List;
}

bool isNotNull(const OrderedJson &json) { return json.is_object() && json.size() == 1 && json.begin().key() == "$not" && json.begin()->is_null(); }

Condition readText(const std::string &member, const OrderedJson &json)
{
    TextCondition condition;
    const OrderedJson *values = &json;
    if (json.is_object()) {
        if (json.size() != 1 || json.begin().key() != "$not") {
            refuse(member, Sentence::tr("%1 is text: it can be compared with a value, a list of values, or {\"$not\": …}"));
        }
        condition.match = Match::IsNot;
        values = &*json.begin();
    }
    condition.form = readValues<TextValue>(member, *values, condition.values);
    return condition;
}

template <typename Kind>
Condition readOrdered(const std::string &member, const OrderedJson &json)
{
    OrderedCondition<typename Kind::Type> condition;
    if (!json.is_object()) {
        condition.equalsForm = readValues<Kind>(member, json, condition.equals);
        return condition;
    }
    for (const auto &[name, value] : json.items()) {
        if (name == "$not") {
            condition.notEqualsForm = readValues<Kind>(member, value, condition.notEquals);
        } else if (name == "$gt") {
            condition.greater = readOne<Kind>(member, value);
        } else if (name == "$gte") {
            condition.greaterEqual = readOne<Kind>(member, value);
        } else if (name == "$lt") {
            condition.less = readOne<Kind>(member, value);
        } else if (name == "$lte") {
            condition.lessEqual = readOne<Kind>(member, value);
        } else {
            refuse(member, Sentence::tr("%1 has an operator that does not exist; there are $not, $gt, $gte, $lt and $lte"));
        }
    }
    return condition;
}

Condition readCondition(const std::string &member, const OrderedJson &json)
{
    const FilterKind kind = filterKind(member);
    if (kind == FilterKind::None) {
        throw ClientError(notFilterable(member)).about(member);
    }
    if (json.is_null()) {
        return Presence::Null;
    }
    if (isNotNull(json)) {
        return Presence::NotNull;
    }
    switch (kind) {
    case FilterKind::Integer:
        return readOrdered<IntegerValue>(member, json);
    case FilterKind::Date:
        return readOrdered<DateValue>(member, json);
    default:
        return readText(member, json);
    }
}

template <typename Value>
OrderedJson valuesJson(const std::vector<Value> &values, ValueForm form, const auto &toJson)
{
    if (form == ValueForm::Single) {
        return toJson(values.front());
    }
    OrderedJson list = OrderedJson::array();
    for (const Value &value : values) {
        list.push_back(toJson(value));
    }
    return list;
}

OrderedJson valueJson(std::int64_t value) { return value; }
OrderedJson valueJson(const Timestamp &value) { return value.toIso8601(); }

template <typename Value>
OrderedJson orderedJson(const OrderedCondition<Value> &condition)
{
    const auto toJson = [](const Value &value) { return valueJson(value); };
    if (!condition.equals.empty()) {
        return valuesJson(condition.equals, condition.equalsForm, toJson);
    }
    OrderedJson object = OrderedJson::object();
    if (!condition.notEquals.empty()) {
        object["$not"] = valuesJson(condition.notEquals, condition.notEqualsForm, toJson);
    }
    const auto bound = [&](const char *name, const std::optional<Value> &value) {
        if (value) {
            object[name] = valueJson(*value);
        }
    };
    bound("$gt", condition.greater);
    bound("$gte", condition.greaterEqual);
    bound("$lt", condition.less);
    bound("$lte", condition.lessEqual);
    return object;
}

OrderedJson notJson(OrderedJson value)
{
    OrderedJson object = OrderedJson::object();
    object["$not"] = std::move(value);
    return object;
}

OrderedJson conditionJson(const std::string &member, const Condition &condition, const TextForm &textForm)
{
    if (const auto *presence = std::get_if<Presence>(&condition)) {
        return *presence == Presence::Null ? OrderedJson(nullptr) : notJson(nullptr);
    }
    if (const auto *integer = std::get_if<IntegerCondition>(&condition)) {
        return orderedJson(*integer);
    }
    if (const auto *date = std::get_if<DateCondition>(&condition)) {
        return orderedJson(*date);
    }
    const auto &text = std::get<TextCondition>(condition);
    const TextMember which = textMember(member).value();
    OrderedJson values = valuesJson(text.values, text.form, [&](const std::string &value) { return OrderedJson(textForm(which, value)); });
    return text.match == Match::Is ? values : notJson(std::move(values));
}

} // namespace

OrderedJson filterJson(const FindFilter &filter, const TextForm &textForm, const SearchForm &searchForm)
{
    OrderedJson object = OrderedJson::object();
    for (const auto &[member, condition] : filter.conditions()) {
        object[member] = conditionJson(member, condition, textForm);
    }
    if (filter.searchKeys()) {
        object["search_keys"] = searchForm(*filter.searchKeys());
    }
    return object;
}

FindFilter FindFilter::fromJson(std::string_view json)
{
    const std::optional<OrderedJson> object = parseOrderedJson(json);
    if (!object || !object->is_object()) {
        throw ClientError(object ? Sentence::tr("the filter is not a JSON object") : Sentence::tr("the filter is not readable JSON"))
            .advise(Sentence::tr("A filter looks like {\"key1\": \"a\", \"range_key1\": {\"$gte\": 10}}."))
            .about("filter");
    }
    FindFilter filter;
    for (const auto &[member, value] : object->items()) {
        if (member != "search_keys") {
            filter.set(member, readCondition(member, value));
        } else if (!value.is_null()) {
            if (!value.is_string()) {
                refuse(member, Sentence::tr("%1 needs one text"));
            }
            filter.setSearchKeys(value.get<std::string>());
        }
    }
    return filter;
}

std::string FindFilter::toJson() const
{
    return dumpJson(filterJson(*this, [](TextMember, const std::string &value) { return value; }, [](const std::string &text) { return text; }));
}

} // namespace strongroom::incountry
