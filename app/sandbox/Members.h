// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The members of a stored record, of all releases of the service (protocol page section 6), and what may be done with each.
// The name on the wire is the name of the column.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace strongroom::sandbox {

enum class MemberKind {
    Hash,      // always hashed: 64 lower-case hexadecimal digits
    Key,       // hash or clear text of at most 256 UTF-16 units
    Range,     // int64
    Version,   // int64 >= 0
    Body,      // <format>:<payload>, required
    Precommit, // the same or empty
    Flag,      // boolean
    Date,      // ISO 8601
};

struct Member
{
    std::string name;
    MemberKind kind;
    bool sortable;
    bool searchable; // by search_keys: key1 to key10
};

// What the client may send, in the order of the columns. record_key is the first.
[[nodiscard]] std::span<const Member> members();

// The index into members(), or members().size().
[[nodiscard]] std::size_t memberIndex(std::string_view name);

// A stored value: absent, integer (also flags as 0/1 and dates in milliseconds), or text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

struct StoredRecord
{
    std::vector<Value> values; // parallel to members()
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;

    [[nodiscard]] const std::string &recordKey() const { return std::get<std::string>(values.front()); }
};

} // namespace strongroom::sandbox
