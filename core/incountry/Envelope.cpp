// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/Envelope.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/JsonText.h"
#include "incountry/RecordChecks.h"

#include <optional>
#include <utility>

namespace strongroom::incountry {

namespace {

// Members of meta that a record does not hold: "key" is record_key of old records; Java writes the other two, and Node can read neither.
bool isDroppedFromMeta(std::string_view name) { return name == "key" || name == "is_encrypted" || name == "attachments"; }

// Slices of the decrypted text.
struct Meta {
    std::array<std::optional<JsonText>, textMemberCount> text{};
    std::optional<JsonText> key;
    std::map<std::string, std::string> unknown;
};

Meta readMeta(const JsonText &json)
{
    Meta meta;
    json.forEachMember([&](std::string_view name, const JsonText &value) {
        if (const std::optional<TextMember> member = textMember(name)) {
            meta.text[static_cast<std::size_t>(*member)] = value;
        } else if (name == "key") {
            meta.key = value;
        } else if (!isDroppedFromMeta(name)) {
            meta.unknown.insert_or_assign(std::string(name), std::string(value.text()));
        }
    });
    return meta;
}

// A value without an entry in meta: the hash of the empty string is the empty string (release 3.3.0 leaves it out of meta), a search key that
// has not the form of a hash was stored in the clear, anything else is a hash.
void takeUnexplained(Record &record, TextMember member, std::string stored, const KeyHasher &hasher)
{
    std::optional<std::string> &value = record.value(member);
    if (member != TextMember::RecordKey && stored == hasher.emptyHash()) {
        value.emplace();
        return;
    }
    const bool plain = stored.empty() || (isSearchKey(member) && !KeyHasher::looksHashed(stored));
    value = std::move(stored);
    record.hashed.set(static_cast<std::size_t>(member), !plain);
}

void takeMembers(Record &record, StoredRecord &stored, const Meta *meta, const KeyHasher &hasher)
{
    for (const TextMember member : allTextMembers) {
        const auto index = static_cast<std::size_t>(member);
        if (meta != nullptr && meta->text[index] && meta->text[index]->isString()) {
            std::string plain = meta->text[index]->string();
            if (!plain.empty() || member != TextMember::RecordKey) {
                record.text[index] = std::move(plain);
                continue;
            }
        }
        if (stored.text[index]) {
            takeUnexplained(record, member, std::move(*stored.text[index]), hasher);
        }
    }
    if (meta != nullptr && meta->key && meta->key->isString()) {
        if (std::string old = meta->key->string(); !old.empty()) {
            record.value(TextMember::RecordKey) = std::move(old);
            record.hashed.reset(static_cast<std::size_t>(TextMember::RecordKey));
        }
    }
    record.range = stored.range;
    record.dates = stored.dates;
    record.version = stored.version;
    record.isEncrypted = stored.isEncrypted;
    record.attachments = std::move(stored.attachments);
    record.unknownMembers = std::move(stored.unknownMembers);
}

} // namespace

StoredRecord storedMembers(const Record &record, const KeyHasher &hasher)
{
    checkKeyAndBodies(record);
    StoredRecord stored;
    for (const TextMember member : allTextMembers) {
        if (const std::optional<std::string> &value = record.value(member)) {
            stored.text[static_cast<std::size_t>(member)] = record.isHashed(member) ? *value : hasher.onWire(member, *value);
        }
    }
    stored.range = record.range;
    stored.dates[static_cast<std::size_t>(DateMember::ExpiresAt)] = record.value(DateMember::ExpiresAt);
    stored.unknownMembers = record.unknownMembers;
    return stored;
}

SensitiveText makeEnvelope(const Record &record)
{
    SensitiveText out;
    std::size_t size = 64 + (record.body ? record.body->size() + record.body->size() / 8 : 0);
    for (const std::optional<std::string> &value : record.text) {
        size += value ? value->size() + 24 : 0;
    }
    out.reserve(size);
    out.append("{\"meta\":{");
    bool first = true;
    const auto name = [&](std::string_view member) {
        if (!first) {
            out.append(",");
        }
        first = false;
        appendJsonString(out, member);
        out.append(":");
    };
    for (const TextMember member : allTextMembers) {
        const std::optional<std::string> &value = record.value(member);
        if (value && !record.isHashed(member)) {
            name(nameOf(member));
            appendJsonString(out, *value);
        }
    }
    for (const auto &[member, json] : record.unknownMeta) {
        name(member);
        out.append(json);
    }
    out.append("},\"payload\":");
    if (!record.body) {
        out.append("null");
    } else if (record.bodyIsJsonValue) {
        out.append(record.body->view());
    } else {
        appendJsonString(out, record.body->view());
    }
    out.append("}");
    return out;
}

void openEnvelope(std::string_view plain, StoredRecord &stored, const KeyHasher &hasher, Record &record)
{
    const std::optional<JsonText> json = scanJson(plain);
    if (!json) {
        if (!isValidUtf8(plain)) {   // JSON is
            throw CryptoError(Sentence::tr("the decrypted body is not valid UTF-8"))
                .advise(Sentence::tr("The stored text is damaged; its raw data shows what is there."));
        }
        takeMembers(record, stored, nullptr, hasher);
        record.form = BodyForm::LegacyText;
        record.body.emplace(plain);
        return;
    }
    std::optional<JsonText> metaJson;
    std::optional<JsonText> payload;
    if (json->isObject()) {
        json->forEachMember([&](std::string_view name, const JsonText &value) {
            if (name == "meta") {
                metaJson = value;
            } else if (name == "payload") {
                payload = value;
            }
        });
    }
    if (!metaJson || !metaJson->isObject()) {
        throw CryptoError(Sentence::tr("the decrypted body is JSON, but not of the form the service's clients write"))
            .advise(Sentence::tr("The record was written by another program; its raw data shows what is stored."));
    }
    Meta meta = readMeta(*metaJson);
    takeMembers(record, stored, &meta, hasher);
    record.unknownMeta = std::move(meta.unknown);
    if (payload && !payload->isNull()) {
        record.bodyIsJsonValue = !payload->isString();
        record.body = payload->isString() ? payload->sensitiveString() : SensitiveText(payload->text());
    }
}

void withoutEnvelope(StoredRecord &stored, const KeyHasher &hasher, Record &record)
{
    takeMembers(record, stored, nullptr, hasher);
    record.form = BodyForm::None;
    if (stored.body) {
        record.body.emplace(*stored.body);
    }
    if (stored.precommitBody) {
        record.precommitBody.emplace(*stored.precommitBody);
    }
}

} // namespace strongroom::incountry
