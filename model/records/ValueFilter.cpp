// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/ValueFilter.h"

#include "base/Text.h"
#include "incountry/KeyHasher.h"

#include <QCoreApplication>

#include <algorithm>

namespace strongroom::model {

using namespace incountry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueFilter)
};

template <typename Member>
const auto &storedValue(const RecordRow &row, Member member)
{
    const auto *const record = std::get_if<Record>(&row);
    return record != nullptr ? record->value(member) : std::get<UnreadableRecord>(row).stored.value(member);
}

bool isHashOnly(const RecordRow &row, TextMember member, const std::string &value)
{
    const auto *const record = std::get_if<Record>(&row);
    return record != nullptr ? record->isHashed(member) : KeyHasher::looksHashed(value);
}

template <typename Value>
bool holds(const std::vector<Value> &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

ValueForm formFor(std::size_t count, ValueForm before) { return count == 1 ? before : ValueForm::List; }

// Joins the values that are there, or leaves them.
template <typename Value>
void join(std::vector<Value> &values, ValueForm &form, const Value &value)
{
    if (!holds(values, value)) {
        values.push_back(value);
    }
    form = formFor(values.size(), form);
}

const Condition *conditionOn(const FindFilter &filter, const std::string &member)
{
    for (const auto &[name, condition] : filter.conditions()) {
        if (name == member) {
            return &condition;
        }
    }
    return nullptr;
}

TextCondition withText(const Condition *before, const std::string &value, ValueUse use)
{
    const auto *const text = before != nullptr ? std::get_if<TextCondition>(before) : nullptr;
    const Match match = use == ValueUse::Only ? Match::Is : Match::IsNot;
    if (text != nullptr && text->match == match) {
        TextCondition joined = *text;
        join(joined.values, joined.form, value);
        return joined;
    }
    if (text != nullptr && text->match == Match::Is && text->values.size() > 1 && holds(text->values, value)) {
        TextCondition rest = *text;
        std::erase(rest.values, value);
        return rest;
    }
    return {match, {value}, ValueForm::Single};
}

template <typename Value>
OrderedCondition<Value> withOrdered(const Condition *before, const Value &value, ValueUse use)
{
    const auto *const known = before != nullptr ? std::get_if<OrderedCondition<Value>>(before) : nullptr;
    OrderedCondition<Value> condition;
    switch (use) {
    case ValueUse::Only:
        if (known != nullptr) {
            condition.equals = known->equals;
            condition.equalsForm = known->equalsForm;
        }
        join(condition.equals, condition.equalsForm, value);
        break;
    case ValueUse::Without:
        if (known != nullptr && known->equals.size() > 1 && holds(known->equals, value)) {
            condition.equals = known->equals;
            condition.equalsForm = known->equalsForm;
            std::erase(condition.equals, value);
            break;
        }
        if (known != nullptr) {
            condition.notEquals = known->notEquals;
            condition.notEqualsForm = known->notEqualsForm;
        }
        join(condition.notEquals, condition.notEqualsForm, value);
        break;
    case ValueUse::AtLeast: condition.greaterEqual = value; break;
    case ValueUse::AtMost: condition.lessEqual = value; break;
    }
    return condition;
}

} // namespace

MemberValue memberValue(const RecordRow &row, const QString &member)
{
    MemberValue found;
    found.member = member;
    const std::string name = fromQString(member);
    if (!FindFilter::isFilterable(name)) {
        found.refusal = Words::tr("The service cannot filter by %1.").arg(member);
        return found;
    }
    if (const auto text = textMember(name)) {
        if (const auto &value = storedValue(row, *text)) {
            found.value = *value;
            if (isHashOnly(row, *text, *value)) {
                found.refusal = Words::tr("Only the hash of %1 is known here. The service looks for plain values, which it hashes alike.").arg(member);
            }
        }
    } else if (const auto range = rangeMember(name)) {
        if (const auto &value = storedValue(row, *range)) {
            found.value = *value;
        }
    } else if (const auto date = dateMember(name)) {
        if (const auto &value = storedValue(row, *date)) {
            found.value = *value;
        }
    } else {   // version
        const auto *const record = std::get_if<Record>(&row);
        if (const auto version = record != nullptr ? record->version : std::get<UnreadableRecord>(row).stored.version) {
            found.value = *version;
        }
    }
    return found;
}

QString valueUseRefusal(const MemberValue &value, ValueUse use)
{
    if (!value.refusal.isEmpty() || use == ValueUse::Only || use == ValueUse::Without) {
        return value.refusal;
    }
    if (std::holds_alternative<std::monostate>(value.value)) {
        return Words::tr("There is no value here to compare with.");
    }
    return std::holds_alternative<std::string>(value.value) ? Words::tr("%1 is text, and the service knows no order of it.").arg(value.member) : QString();
}

FindFilter withValue(FindFilter filter, const MemberValue &value, ValueUse use)
{
    const std::string member = fromQString(value.member);
    if (const QString refusal = valueUseRefusal(value, use); !refusal.isEmpty()) {
        throw ClientError(fromQString(refusal)).about(member);
    }
    const Condition *const before = conditionOn(filter, member);
    Condition condition = use == ValueUse::Only ? Presence::Null : Presence::NotNull;
    if (const auto *text = std::get_if<std::string>(&value.value)) {
        condition = withText(before, *text, use);
    } else if (const auto *number = std::get_if<std::int64_t>(&value.value)) {
        condition = withOrdered(before, *number, use);
    } else if (const auto *date = std::get_if<Timestamp>(&value.value)) {
        condition = withOrdered(before, *date, use);
    }
    filter.set(member, std::move(condition));
    return filter;
}

QString valueText(const MemberValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value.value)) {
        return toQString(*text);
    }
    if (const auto *number = std::get_if<std::int64_t>(&value.value)) {
        return QString::number(*number);
    }
    const auto *const date = std::get_if<Timestamp>(&value.value);
    return date != nullptr ? toQString(date->toIso8601()) : QStringLiteral("null");
}

} // namespace strongroom::model
