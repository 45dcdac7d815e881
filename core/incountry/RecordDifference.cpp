// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordDifference.h"

#include "incountry/JsonText.h"

#include <algorithm>
#include <map>
#include <set>

namespace strongroom::incountry {

namespace {

constexpr std::string_view bodyName = "body";
constexpr std::string_view precommitName = "precommit_body";
constexpr std::string_view metaPrefix = "meta.";

bool sameJson(const JsonText &a, const JsonText &b)
{
    if (a.kind() != b.kind()) {
        return false;
    }
    switch (a.kind()) {
    case JsonKind::String:
        return a.sensitiveString().sameAs(b.sensitiveString());
    case JsonKind::Number:
        return a.text() == b.text();
    case JsonKind::Array: {
        std::vector<JsonText> items;
        a.forEachItem([&](const JsonText &item) { items.push_back(item); });
        std::size_t at = 0;
        bool same = true;
        b.forEachItem([&](const JsonText &item) {
            same = same && at < items.size() && sameJson(items[at], item);
            ++at;
        });
        return same && at == items.size();
    }
    case JsonKind::Object: {
        // The last of repeated members counts.
        const auto membersOf = [](const JsonText &object) {
            std::map<std::string, JsonText, std::less<>> members;
            object.forEachMember([&](std::string_view name, const JsonText &value) { members.insert_or_assign(std::string(name), value); });
            return members;
        };
        const auto ours = membersOf(a);
        const auto others = membersOf(b);
        return std::ranges::equal(ours, others, [](const auto &x, const auto &y) { return x.first == y.first && sameJson(x.second, y.second); });
    }
    case JsonKind::Null:
    case JsonKind::True:
    case JsonKind::False:
        return true;
    }
    return false;
}

bool sameText(const std::optional<SensitiveText> &a, const std::optional<SensitiveText> &b)
{
    return a.has_value() == b.has_value() && (!a || a->sameAs(*b));
}

// A service may send a date back with another offset: the instant is what was meant.
bool sameDate(const std::optional<Timestamp> &a, const std::optional<Timestamp> &b)
{
    return a.has_value() == b.has_value() && (!a || a->instant == b->instant);
}

bool sameBody(const Record &a, const Record &b)
{
    return sameText(a.body, b.body) && (!a.body || a.bodyIsJsonValue == b.bodyIsJsonValue);
}

bool sameMember(const Record &a, const Record &b, TextMember member)
{
    return a.value(member) == b.value(member) && (!a.value(member) || a.isHashed(member) == b.isHashed(member));
}

using Unknown = std::map<std::string, std::string>;

bool sameUnknown(const Unknown &a, const Unknown &b, const std::string &name)
{
    const auto first = a.find(name);
    const auto second = b.find(name);
    if (first == a.end() || second == b.end()) {
        return first == a.end() && second == b.end();
    }
    return first->second == second->second || isSameJson(first->second, second->second);
}

std::set<std::string> namesOf(const Unknown &a, const Unknown &b)
{
    std::set<std::string> names;
    for (const auto &[name, json] : a) {
        names.insert(name);
    }
    for (const auto &[name, json] : b) {
        names.insert(name);
    }
    return names;
}

// Calls visit(name) for each member in which the records differ; stops when it answers false.
template <typename Visit>
void eachDifference(const Record &a, const Record &b, Visit visit)
{
    for (const TextMember member : allTextMembers) {
        if (!sameMember(a, b, member) && !visit(std::string(nameOf(member)))) {
            return;
        }
    }
    for (const RangeMember member : allRangeMembers) {
        if (a.value(member) != b.value(member) && !visit(std::string(nameOf(member)))) {
            return;
        }
    }
    if (!sameBody(a, b) && !visit(std::string(bodyName))) {
        return;
    }
    if (!sameText(a.precommitBody, b.precommitBody) && !visit(std::string(precommitName))) {
        return;
    }
    if (!sameDate(a.value(DateMember::ExpiresAt), b.value(DateMember::ExpiresAt)) && !visit(std::string(nameOf(DateMember::ExpiresAt)))) {
        return;
    }
    for (const std::string &name : namesOf(a.unknownMembers, b.unknownMembers)) {
        if (!sameUnknown(a.unknownMembers, b.unknownMembers, name) && !visit(name)) {
            return;
        }
    }
    for (const std::string &name : namesOf(a.unknownMeta, b.unknownMeta)) {
        if (!sameUnknown(a.unknownMeta, b.unknownMeta, name) && !visit(std::string(metaPrefix) + name)) {
            return;
        }
    }
}

void copyUnknown(Unknown &to, const Unknown &from, const std::string &name)
{
    if (const auto found = from.find(name); found != from.end()) {
        to.insert_or_assign(name, found->second);
    } else {
        to.erase(name);
    }
}

std::optional<SensitiveText> unknownText(const Unknown &values, std::string_view name)
{
    const auto found = values.find(std::string(name));
    return found == values.end() ? std::nullopt : std::optional(SensitiveText(std::string_view(found->second)));
}

bool isMeta(const Record &a, std::string_view member)
{
    // A member of the service that happens to be called so is found first.
    return member.starts_with(metaPrefix) && !a.unknownMembers.contains(std::string(member));
}

} // namespace

bool isSameJson(std::string_view a, std::string_view b)
{
    const std::optional<JsonText> first = scanJson(a);
    const std::optional<JsonText> second = first ? scanJson(b) : std::nullopt;
    return first && second && sameJson(*first, *second);
}

bool isSameContent(const Record &a, const Record &b)
{
    bool same = true;
    eachDifference(a, b, [&same](const std::string &) { return same = false; });
    return same;
}

bool isSameAttachments(const std::vector<AttachmentMeta> &a, const std::vector<AttachmentMeta> &b)
{
    // The order is the service's.
    return std::ranges::is_permutation(a, b, [](const AttachmentMeta &x, const AttachmentMeta &y) {
        return x.fileId == y.fileId && x.fileName == y.fileName && x.mimeType == y.mimeType && x.hash == y.hash && x.size == y.size;
    });
}

bool isSameStored(const StoredRecord &a, const StoredRecord &b)
{
    return a.text == b.text && a.range == b.range && a.body == b.body && a.precommitBody == b.precommitBody && a.dates == b.dates
        && a.version == b.version && isSameAttachments(a.attachments, b.attachments)
        && std::ranges::all_of(namesOf(a.unknownMembers, b.unknownMembers),
                               [&](const std::string &name) { return sameUnknown(a.unknownMembers, b.unknownMembers, name); });
}

std::vector<std::string> differingMembers(const Record &from, const Record &to)
{
    std::vector<std::string> names;
    eachDifference(from, to, [&names](std::string name) {
        names.push_back(std::move(name));
        return true;
    });
    return names;
}

std::vector<MemberDifference> differences(const Record &from, const Record &to)
{
    std::vector<MemberDifference> all;
    for (std::string &name : differingMembers(from, to)) {
        std::optional<SensitiveText> before = memberText(from, name);
        std::optional<SensitiveText> after = memberText(to, name);
        all.push_back({std::move(name), std::move(before), std::move(after)});
    }
    return all;
}

std::optional<SensitiveText> memberText(const Record &record, std::string_view member)
{
    if (const std::optional<TextMember> text = textMember(member)) {
        const auto &value = record.value(*text);
        return value ? std::optional(SensitiveText(std::string_view(*value))) : std::nullopt;
    }
    if (const std::optional<RangeMember> range = rangeMember(member)) {
        const auto &value = record.value(*range);
        return value ? std::optional(SensitiveText(std::string_view(std::to_string(*value)))) : std::nullopt;
    }
    if (member == bodyName) {
        return record.body;
    }
    if (member == precommitName) {
        return record.precommitBody;
    }
    if (const std::optional<DateMember> date = dateMember(member)) {
        const auto &value = record.value(*date);
        return value ? std::optional(SensitiveText(std::string_view(value->toIso8601()))) : std::nullopt;
    }
    return isMeta(record, member) ? unknownText(record.unknownMeta, member.substr(metaPrefix.size())) : unknownText(record.unknownMembers, member);
}

bool isMemberHashed(const Record &record, std::string_view member)
{
    const std::optional<TextMember> text = textMember(member);
    return text && record.value(*text) && record.isHashed(*text);
}

void copyMember(Record &to, const Record &from, std::string_view member)
{
    if (const std::optional<TextMember> text = textMember(member)) {
        to.value(*text) = from.value(*text);
        to.hashed.set(static_cast<std::size_t>(*text), from.isHashed(*text));
    } else if (const std::optional<RangeMember> range = rangeMember(member)) {
        to.value(*range) = from.value(*range);
    } else if (member == bodyName) {
        to.body = from.body;
        to.bodyIsJsonValue = from.bodyIsJsonValue;
        to.form = from.form;
    } else if (member == precommitName) {
        to.precommitBody = from.precommitBody;
    } else if (const std::optional<DateMember> date = dateMember(member)) {
        to.value(*date) = from.value(*date);
    } else if (isMeta(from, member) && !to.unknownMembers.contains(std::string(member))) {
        copyUnknown(to.unknownMeta, from.unknownMeta, std::string(member.substr(metaPrefix.size())));
    } else {
        copyUnknown(to.unknownMembers, from.unknownMembers, std::string(member));
    }
}

RecordMerge mergeRecords(const Record &base, const Record &theirs, const Record &mine)
{
    RecordMerge merge;
    merge.merged = theirs;
    const std::vector<std::string> byThem = differingMembers(base, theirs);
    const std::vector<std::string> byMe = differingMembers(base, mine);
    const std::vector<std::string> between = differingMembers(theirs, mine);
    const auto has = [](const std::vector<std::string> &names, const std::string &name) { return std::ranges::find(names, name) != names.end(); };
    for (const std::string &name : byThem) {
        if (!has(byMe, name)) {
            merge.theirs.push_back(name);
        }
    }
    for (const std::string &name : byMe) {
        if (!has(between, name)) {
            continue;   // both did the same
        }
        (has(byThem, name) ? merge.conflicts : merge.mine).push_back(name);
        copyMember(merge.merged, mine, name);
    }
    return merge;
}

} // namespace strongroom::incountry
