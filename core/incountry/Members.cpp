// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/Members.h"

#include <algorithm>
#include <charconv>

namespace strongroom::incountry {

namespace {

constexpr std::array<std::string_view, textMemberCount> textNames{
    "record_key", "parent_key", "profile_key", "service_key1", "service_key2", "service_key3", "service_key4", "service_key5",
    "key1", "key2", "key3", "key4", "key5", "key6", "key7", "key8", "key9", "key10",
    "key11", "key12", "key13", "key14", "key15", "key16", "key17", "key18", "key19", "key20",
};
constexpr std::array<std::string_view, rangeMemberCount> rangeNames{
    "range_key1", "range_key2", "range_key3", "range_key4", "range_key5", "range_key6", "range_key7", "range_key8", "range_key9", "range_key10",
};
constexpr std::array<std::string_view, dateMemberCount> dateNames{"created_at", "updated_at", "expires_at"};

// 1..highest without a leading zero, 0 for anything else.
std::size_t number(std::string_view digits, std::size_t highest)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && digits.front() != '0' && value <= highest ? value : 0;
}

template <typename Member>
std::optional<Member> numbered(std::string_view digits, Member first, std::size_t highest)
{
    const std::size_t value = number(digits, highest);
    return value > 0 ? std::optional(static_cast<Member>(static_cast<std::size_t>(first) + value - 1)) : std::nullopt;
}

} // namespace

std::string_view nameOf(TextMember member) { return textNames[static_cast<std::size_t>(member)]; }
std::string_view nameOf(RangeMember member) { return rangeNames[static_cast<std::size_t>(member)]; }
std::string_view nameOf(DateMember member) { return dateNames[static_cast<std::size_t>(member)]; }

std::optional<TextMember> textMember(std::string_view name)
{
    if (name.starts_with("key")) {
        return numbered(name.substr(3), TextMember::Key1, 20);
    }
    if (name.starts_with("service_key")) {
        return numbered(name.substr(11), TextMember::ServiceKey1, 5);
    }
    if (name == "record_key") {
        return TextMember::RecordKey;
    }
    if (name == "profile_key") {
        return TextMember::ProfileKey;
    }
    return name == "parent_key" ? std::optional(TextMember::ParentKey) : std::nullopt;
}

std::optional<RangeMember> rangeMember(std::string_view name)
{
    return name.starts_with("range_key") ? numbered(name.substr(9), RangeMember::RangeKey1, rangeMemberCount) : std::nullopt;
}

std::optional<DateMember> dateMember(std::string_view name)
{
    const auto *const found = std::find(dateNames.begin(), dateNames.end(), name);
    return found != dateNames.end() ? std::optional(static_cast<DateMember>(found - dateNames.begin())) : std::nullopt;
}

} // namespace strongroom::incountry
