// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The members of a record of all releases (incountry page, section 6), by the names the service gives them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace strongroom::incountry {

// The hashed text members. Key1..Key20 may be stored in the clear (hash_search_keys = false), the others never.
enum class TextMember : std::uint8_t {
    RecordKey, ParentKey, ProfileKey,
    ServiceKey1, ServiceKey2, ServiceKey3, ServiceKey4, ServiceKey5,
    Key1, Key2, Key3, Key4, Key5, Key6, Key7, Key8, Key9, Key10,
    Key11, Key12, Key13, Key14, Key15, Key16, Key17, Key18, Key19, Key20,
};
inline constexpr std::size_t textMemberCount = 28;

enum class RangeMember : std::uint8_t {
    RangeKey1, RangeKey2, RangeKey3, RangeKey4, RangeKey5, RangeKey6, RangeKey7, RangeKey8, RangeKey9, RangeKey10
};
inline constexpr std::size_t rangeMemberCount = 10;

enum class DateMember : std::uint8_t { CreatedAt, UpdatedAt, ExpiresAt };
inline constexpr std::size_t dateMemberCount = 3;

[[nodiscard]] std::string_view nameOf(TextMember member);    // "record_key"
[[nodiscard]] std::string_view nameOf(RangeMember member);   // "range_key1"
[[nodiscard]] std::string_view nameOf(DateMember member);    // "created_at"
[[nodiscard]] std::optional<TextMember> textMember(std::string_view name);
[[nodiscard]] std::optional<RangeMember> rangeMember(std::string_view name);
[[nodiscard]] std::optional<DateMember> dateMember(std::string_view name);

[[nodiscard]] constexpr bool isSearchKey(TextMember member) { return member >= TextMember::Key1; }   // key1..key20

template <typename Member, std::size_t Count>
[[nodiscard]] constexpr std::array<Member, Count> allOf()
{
    std::array<Member, Count> members{};
    for (std::size_t i = 0; i < Count; ++i) {
        members[i] = static_cast<Member>(i);
    }
    return members;
}
inline constexpr auto allTextMembers = allOf<TextMember, textMemberCount>();
inline constexpr auto allRangeMembers = allOf<RangeMember, rangeMemberCount>();
inline constexpr auto allDateMembers = allOf<DateMember, dateMemberCount>();

} // namespace strongroom::incountry
