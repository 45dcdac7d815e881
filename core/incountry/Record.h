// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A record as its owner sees it (opened), and as the service stores it. A write replaces the whole record, so an opened record carries
// everything that was stored, known or not.

#include "base/Error.h"
#include "base/SecretBytes.h"
#include "incountry/Members.h"
#include "incountry/Timestamp.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace strongroom::incountry {

struct AttachmentMeta {
    std::string fileId;
    std::string fileName;
    std::string mimeType;
    std::string hash;            // 64 characters
    std::string downloadLink;
    std::int64_t size = 0;       // bytes
    Timestamp createdAt;
    Timestamp updatedAt;
};

template <typename Value>
using TextValues = std::array<std::optional<Value>, textMemberCount>;
using RangeValues = std::array<std::optional<std::int64_t>, rangeMemberCount>;
using DateValues = std::array<std::optional<Timestamp>, dateMemberCount>;

// How the body was stored; decides whether writing the record back is safe.
enum class BodyForm {
    Envelope,     // JSON with meta and payload: everything known
    LegacyText,   // the plaintext is the body as it stands; keys are known by hash only, record_key included
    None,         // no body stored at all; keys are known by hash only
};

// Plain in, plain out: the input of a write and the result of a read. Copyable on purpose (undo, editing, comparing).
struct Record {
    TextValues<std::string> text;                    // UTF-8; record_key is required for a write
    std::bitset<textMemberCount> hashed;             // this value is the stored hash: the plain one is not known
    RangeValues range;
    std::optional<SensitiveText> body;               // absent is not the same as ""
    std::optional<SensitiveText> precommitBody;
    DateValues dates;                                // created_at and updated_at are the service's; expires_at is ours to set
    std::optional<std::int64_t> version;             // the key version it was opened with; ignored by a write
    std::optional<bool> isEncrypted;
    std::vector<AttachmentMeta> attachments;         // the service's; never sent
    std::map<std::string, std::string> unknownMembers;   // name -> JSON text; written back as they came
    std::map<std::string, std::string> unknownMeta;      // the same for the envelope's meta
    BodyForm form = BodyForm::Envelope;
    bool bodyIsJsonValue = false;                    // the payload was a JSON value other than a string; body holds its JSON text

    [[nodiscard]] const std::optional<std::string> &value(TextMember member) const { return text[static_cast<std::size_t>(member)]; }
    [[nodiscard]] std::optional<std::string> &value(TextMember member) { return text[static_cast<std::size_t>(member)]; }
    [[nodiscard]] const std::optional<std::int64_t> &value(RangeMember member) const { return range[static_cast<std::size_t>(member)]; }
    [[nodiscard]] std::optional<std::int64_t> &value(RangeMember member) { return range[static_cast<std::size_t>(member)]; }
    [[nodiscard]] const std::optional<Timestamp> &value(DateMember member) const { return dates[static_cast<std::size_t>(member)]; }
    [[nodiscard]] std::optional<Timestamp> &value(DateMember member) { return dates[static_cast<std::size_t>(member)]; }
    [[nodiscard]] bool isHashed(TextMember member) const { return hashed.test(static_cast<std::size_t>(member)); }
    [[nodiscard]] const std::string &recordKey() const;   // "" when absent
};

// What is on the wire. Nothing in it is secret.
struct StoredRecord {
    TextValues<std::string> text;
    RangeValues range;
    std::optional<std::string> body;                 // "<format>:<payload>"
    std::optional<std::string> precommitBody;
    DateValues dates;
    std::optional<std::int64_t> version;
    std::optional<bool> isEncrypted;
    std::vector<AttachmentMeta> attachments;
    std::map<std::string, std::string> unknownMembers;   // name -> JSON text

    [[nodiscard]] const std::optional<std::string> &value(TextMember member) const { return text[static_cast<std::size_t>(member)]; }
    [[nodiscard]] const std::optional<std::int64_t> &value(RangeMember member) const { return range[static_cast<std::size_t>(member)]; }
    [[nodiscard]] const std::optional<Timestamp> &value(DateMember member) const { return dates[static_cast<std::size_t>(member)]; }
};

// A row, never a gap: what was stored, whole, and why it could not be opened.
struct UnreadableRecord {
    StoredRecord stored;
    std::string rawJson;     // the stored record as the service sent it, pretty-printed
    ErrorPtr reason;         // CryptoError
};

using RecordRow = std::variant<Record, UnreadableRecord>;

} // namespace strongroom::incountry
