// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two or three versions of a record, member by member: what differs, and what comes out when two people changed the same record.
//
// Content is what a person decides: the text members (a hash counts as another value than the plain text behind it), the range keys, body,
// precommit body, expires_at, and everything unknown. What the service sets by itself (created_at, updated_at, version, attachments,
// is_encrypted) is no content: a record that was only re-encrypted under another key version is the same record.
//
// A member is named as in the service's JSON; an unknown entry of the envelope's meta is "meta.<name>". The body is one member: text or JSON,
// it is taken whole from one side. Pure functions; linear, for JSON comparison too.

#include "incountry/Record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

struct MemberDifference {
    std::string member;
    std::optional<SensitiveText> from;   // absent: no value, which is not the same as ""
    std::optional<SensitiveText> to;
};

// Whether both texts are JSON and mean the same: blanks, the order of members and the way of writing a character do not count; numbers are
// compared as they are written (1 and 1.0 differ).
[[nodiscard]] bool isSameJson(std::string_view a, std::string_view b);

[[nodiscard]] bool isSameContent(const Record &a, const Record &b);
// Bytes of the attachments do not come into it: their id, name, type, size and hash do.
[[nodiscard]] bool isSameAttachments(const std::vector<AttachmentMeta> &a, const std::vector<AttachmentMeta> &b);
// As stored, the service's members included: all that can be said of a record that cannot be opened.
[[nodiscard]] bool isSameStored(const StoredRecord &a, const StoredRecord &b);

// Names in the order record_key … range_key10, body, precommit_body, expires_at, unknown ones. Cheap: nothing is copied.
[[nodiscard]] std::vector<std::string> differingMembers(const Record &from, const Record &to);
[[nodiscard]] std::vector<MemberDifference> differences(const Record &from, const Record &to);
// The value as text: numbers as digits, dates as ISO 8601, unknown ones as JSON. nullopt: no value.
[[nodiscard]] std::optional<SensitiveText> memberText(const Record &record, std::string_view member);
// The value is the stored hash, the plain one is not known.
[[nodiscard]] bool isMemberHashed(const Record &record, std::string_view member);
// Takes one member over, its absence too.
void copyMember(Record &to, const Record &from, std::string_view member);

struct RecordMerge {
    Record merged;                        // theirs, with mine in it; conflicts as in mine
    std::vector<std::string> theirs;      // only they changed these
    std::vector<std::string> mine;        // only I changed these
    std::vector<std::string> conflicts;   // both did, differently
};

// Three ways: a member that one side changed is taken from that side; one that both changed alike is no conflict. Without a common past
// (both created it) `base` is an empty record.
[[nodiscard]] RecordMerge mergeRecords(const Record &base, const Record &theirs, const Record &mine);

} // namespace strongroom::incountry
