// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The chain of the activity journal, byte for byte, so that another program can check it (tests/core/activity/check_activity.py does).
//
// A line of activity.jsonl or activity.1.jsonl is a JSON object whose last two members are always these, without white space:
//
//     {…,"n":17,"chain":"HEX"}\n
//
// n counts from 1 through both files and never again from the start, also after a clear. HEX is 64 lower-case digits:
//
//     chain(0) = SHA-256("strongroom activity 1")
//     chain(n) = SHA-256(the 64 digits of chain(n-1), then the bytes of line n from "{" up to and without ,"chain":"…"} )
//
// activity.head is one line, {"n":17,"chain":"HEX"}\n: the last line that was written whole. It shows that the end was cut off.
//
// An object with a member "journal" is no activity but a statement of the journal about itself:
//   "adopted"      lines: so many lines before this one were written by an earlier release without a chain, and were chained now
//   "removed"      why ("cleared", "pruned", "rotated"), removed: so many entries, last and hash: n and chain of the last line that went;
//                  broken (true, else left out): what was removed did not agree with its chain
//   "incomplete"   bytes, sha256: the bytes before this line are no line; a write was cut short (or an earlier release kept what it could not read)
//   "head_missing" the head was not there, or unreadable, when this line was written
// Only a "removed" may explain that lines in front are not there.
//
// The chain has no key. It shows accidents, and changes by somebody who does not compute it again; SECURITY.md says so.

#include "base/SecretBytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::activity {

// A place in the chain: the number of a line and its hash.
struct ChainLink {
    std::int64_t n = 0;
    std::string hash;   // 64 digits
    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

[[nodiscard]] ChainLink chainStart();
// The line that follows `before`, with its line end; `object` is a JSON object of one line with at least one member. Moves `before` on.
[[nodiscard]] std::string chainedLine(std::string_view object, ChainLink &before);
// What a line says of itself, without its line end; nullopt: it has not exactly that shape. Nothing is checked against another line.
[[nodiscard]] std::optional<ChainLink> linkOf(std::string_view line);
// The hash that the line has to have behind one with `hash`; the line has a link.
[[nodiscard]] std::string expectedHash(std::string_view line, std::string_view hash);

[[nodiscard]] std::string headText(const ChainLink &head);                          // with its line end
[[nodiscard]] std::optional<ChainLink> headOf(std::string_view text);               // nullopt: not byte for byte what headText() makes

[[nodiscard]] std::string digestOf(std::string_view bytes);                         // SHA-256, 64 digits

enum class RemovalReason { Cleared, Pruned, Rotated };
[[nodiscard]] std::string_view nameOf(RemovalReason reason);

// A statement, read back; what does not belong to its kind is left as it is here.
struct JournalStatement {
    enum class Kind { Adopted, Removed, Incomplete, HeadMissing, Unknown };
    Kind kind = Kind::Unknown;
    std::string at;                 // ISO 8601, UTC
    std::int64_t count = 0;         // lines adopted, entries removed, bytes that are no line
    RemovalReason reason = RemovalReason::Cleared;
    ChainLink last;                 // Removed
    bool broken = false;            // Removed
    std::string digest;             // Incomplete
};
// The JSON object for a line; `at` is the time of now.
[[nodiscard]] std::string statementText(const JournalStatement &statement);
// nullopt: an entry, or no JSON object.
[[nodiscard]] std::optional<JournalStatement> statementOf(std::string_view line);

} // namespace strongroom::activity
