// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/FindFilter.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/FilterMembers.h"

#include <algorithm>

namespace strongroom::incountry {

namespace {

// The problem's %1 is the member.
[[noreturn]] void refuse(const std::string &member, const Sentence &problem)
{
    throw ClientError(problem.arg(member)).about(member);
}

void requireValues(const std::string &member, std::size_t count, ValueForm form)
{
    if (count == 0) {
        refuse(member, Sentence::tr("%1 needs at least one value to compare with"));
    }
    if (form == ValueForm::Single && count != 1) {
        refuse(member, Sentence::tr("%1 has several values, but they are not marked as a list"));
    }
}

template <typename Value>
bool compares(const OrderedCondition<Value> &condition)
{
    return condition.greater || condition.greaterEqual || condition.less || condition.lessEqual;
}

template <typename Value>
void check(const std::string &member, const OrderedCondition<Value> &condition)
{
    if (condition.equals.empty() && condition.notEquals.empty() && !compares(condition)) {
        refuse(member, Sentence::tr("there is no condition for %1"));
    }
    if (!condition.equals.empty()) {
        requireValues(member, condition.equals.size(), condition.equalsForm);
        if (!condition.notEquals.empty() || compares(condition)) {
            refuse(member, Sentence::tr("%1 cannot have a value and a range at the same time"));
        }
    }
    if (!condition.notEquals.empty()) {
        requireValues(member, condition.notEquals.size(), condition.notEqualsForm);
    }
    if (condition.greater && condition.greaterEqual) {
        refuse(member, Sentence::tr("%1 cannot have > and >= at the same time"));
    }
    if (condition.less && condition.lessEqual) {
        refuse(member, Sentence::tr("%1 cannot have < and <= at the same time"));
    }
}

void check(const std::string &member, const Condition &condition)
{
    const FilterKind kind = filterKind(member);
    if (kind == FilterKind::None) {
        throw ClientError(notFilterable(member)).about(member);
    }
    if (std::holds_alternative<Presence>(condition)) {
        return;
    }
    if (const auto *text = std::get_if<TextCondition>(&condition)) {
        if (kind != FilterKind::Text) {
            refuse(member, kind == FilterKind::Integer ? Sentence::tr("%1 needs whole numbers") : Sentence::tr("%1 needs dates"));
        }
        requireValues(member, text->values.size(), text->form);
    } else if (const auto *integer = std::get_if<IntegerCondition>(&condition)) {
        if (kind != FilterKind::Integer) {
            refuse(member, kind == FilterKind::Text ? Sentence::tr("%1 needs text") : Sentence::tr("%1 needs dates"));
        }
        check(member, *integer);
    } else if (const auto *date = std::get_if<DateCondition>(&condition)) {
        if (kind != FilterKind::Date) {
            refuse(member, kind == FilterKind::Text ? Sentence::tr("%1 needs text") : Sentence::tr("%1 needs whole numbers"));
        }
        check(member, *date);
    }
}

// A date without an offset would be anybody's guess on the server: it is UTC.
void makeUtc(DateCondition &condition)
{
    const auto fix = [](Timestamp &date) { date.offset = date.offset.value_or(std::chrono::minutes(0)); };
    std::for_each(condition.equals.begin(), condition.equals.end(), fix);
    std::for_each(condition.notEquals.begin(), condition.notEquals.end(), fix);
    for (std::optional<Timestamp> *const bound : {&condition.greater, &condition.greaterEqual, &condition.less, &condition.lessEqual}) {
        if (*bound) {
            fix(**bound);
        }
    }
}

template <typename Value>
void mergeInto(OrderedCondition<Value> &old, OrderedCondition<Value> &&added)
{
    if (!old.equals.empty() || !added.equals.empty()) {
        old = std::move(added);
        return;
    }
    if (!added.notEquals.empty()) {
        old.notEquals = std::move(added.notEquals);
        old.notEqualsForm = added.notEqualsForm;
    }
    if (added.greater || added.greaterEqual) {
        old.greater = added.greater;
        old.greaterEqual = added.greaterEqual;
    }
    if (added.less || added.lessEqual) {
        old.less = added.less;
        old.lessEqual = added.lessEqual;
    }
}

std::string shown(std::int64_t value) { return std::to_string(value); }
// 2026-01-31 12:00 UTC: seconds and fractions only where there are any.
std::string shown(const Timestamp &value)
{
    std::string text = value.toIso8601();
    const std::size_t zone = text.find_first_of("Z+-", text.find('T'));
    const std::string offset = text.substr(zone);
    text.erase(zone);
    text[text.find('T')] = ' ';
    for (const std::string_view rest : {".000", ":00"}) {
        if (!text.ends_with(rest)) {
            break;
        }
        text.erase(text.size() - rest.size());
    }
    return text + (offset == "Z" ? " UTC" : offset);
}
std::string shown(const std::string &value) { return value.empty() ? "\"\"" : value; }

template <typename Value>
std::string shownList(const std::vector<Value> &values)
{
    std::string text;
    for (const Value &value : values) {
        text += (text.empty() ? "" : ", ") + shown(value);
    }
    return text;
}

void describe(std::vector<ConditionText> &out, const std::string &member, const TextCondition &condition)
{
    out.push_back({member, condition.match == Match::Is ? "=" : "≠", shownList(condition.values)});
}

void describe(std::vector<ConditionText> &out, const std::string &member, Presence presence)
{
    out.push_back({member, presence == Presence::Null ? Sentence::tr("is", "key1 is null") : Sentence::tr("is not", "key1 is not null"), "null"});
}

template <typename Value>
void describe(std::vector<ConditionText> &out, const std::string &member, const OrderedCondition<Value> &condition)
{
    if (!condition.equals.empty()) {
        out.push_back({member, "=", shownList(condition.equals)});
    }
    if (!condition.notEquals.empty()) {
        out.push_back({member, "≠", shownList(condition.notEquals)});
    }
    const auto bound = [&](const std::optional<Value> &value, const char *op) {
        if (value) {
            out.push_back({member, op, shown(*value)});
        }
    };
    bound(condition.greater, ">");
    bound(condition.greaterEqual, "≥");
    bound(condition.less, "<");
    bound(condition.lessEqual, "≤");
}

bool isSearchKeyName(const std::string &member)
{
    const std::optional<TextMember> text = textMember(member);
    return text && isSearchKey(*text);
}

} // namespace

bool FindFilter::isFilterable(std::string_view member) { return filterKind(member) != FilterKind::None; }

bool FindFilter::isSortable(std::string_view member)
{
    const std::optional<TextMember> text = textMember(member);
    return (text && isSearchKey(*text)) || rangeMember(member) || dateMember(member);
}

void FindFilter::set(const std::string &member, Condition condition)
{
    check(member, condition);
    if (m_searchKeys && isSearchKeyName(member)) {
        refuse(member, Sentence::tr("%1 cannot be combined with search: the search looks into key1 to key20"));
    }
    if (auto *date = std::get_if<DateCondition>(&condition)) {
        makeUtc(*date);
    }
    const auto found = std::find_if(m_conditions.begin(), m_conditions.end(), [&](const auto &entry) { return entry.first == member; });
    if (found == m_conditions.end()) {
        m_conditions.emplace_back(member, std::move(condition));
        return;
    }
    Condition &old = found->second;
    if (auto *integers = std::get_if<IntegerCondition>(&old); integers != nullptr && std::holds_alternative<IntegerCondition>(condition)) {
        mergeInto(*integers, std::get<IntegerCondition>(std::move(condition)));
    } else if (auto *dates = std::get_if<DateCondition>(&old); dates != nullptr && std::holds_alternative<DateCondition>(condition)) {
        mergeInto(*dates, std::get<DateCondition>(std::move(condition)));
    } else {
        old = std::move(condition);
    }
}

void FindFilter::remove(const std::string &member)
{
    if (member == "search_keys") {
        m_searchKeys.reset();
    }
    std::erase_if(m_conditions, [&](const auto &entry) { return entry.first == member; });
}

void FindFilter::setSearchKeys(std::string text)
{
    const std::size_t length = utf16Length(text);
    if (length < minSearchLength || length > maxSearchLength) {
        throw ClientError(Sentence::tr("a search needs %1 to %2 characters, not %3").arg(minSearchLength).arg(maxSearchLength).arg(length))
            .about("search_keys");
    }
    for (const auto &[member, condition] : m_conditions) {
        if (isSearchKeyName(member)) {
            throw ClientError(Sentence::tr("search cannot be combined with %1: the search looks into key1 to key20").arg(member)).about("search_keys");
        }
    }
    m_searchKeys = std::move(text);
}

std::vector<ConditionText> describe(const FindFilter &filter)
{
    std::vector<ConditionText> out;
    for (const auto &[name, condition] : filter.conditions()) {
        const std::string &member = name;
        std::visit([&](const auto &kind) { describe(out, member, kind); }, condition);
    }
    if (filter.searchKeys()) {
        out.push_back({"search", Sentence::tr("contains", "search contains a text"), *filter.searchKeys()});
    }
    return out;
}

} // namespace strongroom::incountry
