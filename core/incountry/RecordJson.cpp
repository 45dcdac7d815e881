// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordJson.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/FilterMembers.h"
#include "incountry/JsonText.h"
#include "incountry/JsonWriter.h"
#include "incountry/KeyHasher.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace strongroom::incountry {

namespace {

void write(JsonWriter &writer, const AttachmentMeta &attachment)
{
    writer.open('{');
    writer.text("file_id", attachment.fileId);
    writer.text("filename", attachment.fileName);
    writer.text("mime_type", attachment.mimeType);
    writer.integer("size", attachment.size);
    writer.text("hash", attachment.hash);
    writer.text("download_link", attachment.downloadLink);
    writer.text("created_at", attachment.createdAt.toIso8601());
    writer.text("updated_at", attachment.updatedAt.toIso8601());
    writer.close('}');
}

// The problem's %1 is the member.
[[noreturn]] void refuse(std::string_view member, const Sentence &problem)
{
    throw ClientError(problem.arg(std::string(member))).about(std::string(member));
}

std::string requireText(std::string_view member, const JsonText &value)
{
    if (!value.isString()) {
        refuse(member, Sentence::tr("%1 is not text"));
    }
    return value.string();
}

SensitiveText requireBody(std::string_view member, const JsonText &value)
{
    if (!value.isString()) {
        throw ClientError(Sentence::tr("%1 is not text").arg(std::string(member)))
            .advise(Sentence::tr("Bodies are text; put JSON into a string."))
            .about(std::string(member));
    }
    return value.sensitiveString();
}

std::int64_t requireInteger(std::string_view member, const JsonText &value)
{
    const std::optional<std::int64_t> integer = value.integer();
    if (!integer) {
        refuse(member, Sentence::tr("%1 is not a whole number of 64 bits"));
    }
    return *integer;
}

Timestamp requireDate(std::string_view member, const JsonText &value)
{
    const std::optional<Timestamp> date = value.isString() ? Timestamp::parse(value.string()) : std::nullopt;
    if (!date) {
        refuse(member, Sentence::tr("%1 is not an ISO 8601 date such as 2026-01-31T12:00:00Z"));
    }
    return *date;
}

// What only the service sets is checked and left out.
bool isServiceMember(std::string_view name, const JsonText &value)
{
    if (name == "version") {
        if (requireInteger(name, value) < 0) {
            refuse(name, Sentence::tr("%1 is negative"));
        }
    } else if (name == nameOf(DateMember::CreatedAt) || name == nameOf(DateMember::UpdatedAt)) {
        static_cast<void>(requireDate(name, value));
    } else if (name == "is_encrypted") {
        if (!value.boolean()) {
            refuse(name, Sentence::tr("%1 is neither true nor false"));
        }
    } else if (name == "attachments") {
        if (!value.isArray()) {
            refuse(name, Sentence::tr("%1 is not a list"));
        }
    } else {
        return false;
    }
    return true;
}

constexpr std::string_view carriedName = "strongroom";
constexpr std::string_view legacyForm = "legacy_text";
constexpr std::string_view noBodyForm = "no_body";

// What "strongroom" says about the other members.
struct Carried {
    std::set<std::string, std::less<>> hashed;
    std::set<std::string, std::less<>> unknown;
    std::map<std::string, std::string> meta;
    bool jsonBody = false;
    BodyForm form = BodyForm::Envelope;
};

std::set<std::string, std::less<>> requireNames(const std::string &member, const JsonText &value)
{
    std::set<std::string, std::less<>> names;
    bool good = value.isArray();
    if (good) {
        value.forEachItem([&](const JsonText &item) {
            good = good && item.isString();
            if (good) {
                names.insert(item.string());
            }
        });
    }
    if (!good) {
        refuse(member, Sentence::tr("%1 is not a list of member names"));
    }
    return names;
}

BodyForm requireForm(const std::string &member, const JsonText &value)
{
    const std::string form = value.isString() ? value.string() : std::string();
    if (form != legacyForm && form != noBodyForm) {
        refuse(member, Sentence::tr("%1 is neither legacy_text nor no_body"));
    }
    return form == legacyForm ? BodyForm::LegacyText : BodyForm::None;
}

Carried readCarried(const JsonText &json)
{
    if (!json.isObject()) {
        refuse(carriedName, Sentence::tr("%1 is not a JSON object"));
    }
    Carried carried;
    json.forEachMember([&](std::string_view name, const JsonText &value) {
        const std::string member = std::string(carriedName) + "." + std::string(name);
        if (name == "hashed") {
            carried.hashed = requireNames(member, value);
            if (!std::ranges::all_of(carried.hashed, [](const std::string &hashed) { return textMember(hashed).has_value(); })) {
                refuse(member, Sentence::tr("%1 names a member that is never hashed"));
            }
        } else if (name == "unknown") {
            carried.unknown = requireNames(member, value);
        } else if (name == "meta") {
            if (!value.isObject()) {
                refuse(member, Sentence::tr("%1 is not a JSON object"));
            }
            value.forEachMember([&](std::string_view entry, const JsonText &content) { carried.meta.insert_or_assign(std::string(entry), std::string(content.text())); });
        } else if (name == "json_body") {
            if (!value.boolean()) {
                refuse(member, Sentence::tr("%1 is neither true nor false"));
            }
            carried.jsonBody = *value.boolean();
        } else if (name == "form") {
            carried.form = requireForm(member, value);
        } else {
            refuse(member, Sentence::tr("%1 is not known"));
        }
    });
    return carried;
}

void writeNames(JsonWriter &writer, std::string_view member, const std::vector<std::string_view> &names)
{
    if (names.empty()) {
        return;
    }
    writer.name(member);
    writer.open('[');
    for (const std::string_view name : names) {
        writer.next();
        writer.string(name);
    }
    writer.close(']');
}

void writeCarried(JsonWriter &writer, const Record &record)
{
    std::vector<std::string_view> hashed;
    for (const TextMember member : allTextMembers) {
        if (record.value(member) && record.isHashed(member)) {
            hashed.push_back(nameOf(member));
        }
    }
    std::vector<std::string_view> unknown;
    for (const auto &[name, json] : record.unknownMembers) {
        unknown.push_back(name);
    }
    const bool jsonBody = record.body && record.bodyIsJsonValue;
    if (hashed.empty() && unknown.empty() && record.unknownMeta.empty() && !jsonBody && record.form == BodyForm::Envelope) {
        return;
    }
    writer.name(carriedName);
    writer.open('{');
    writeNames(writer, "hashed", hashed);
    writeNames(writer, "unknown", unknown);
    if (!record.unknownMeta.empty()) {
        writer.name("meta");
        writer.open('{');
        for (const auto &[name, json] : record.unknownMeta) {
            writer.name(name);
            writer.json(json);
        }
        writer.close('}');
    }
    if (jsonBody) {
        writer.name("json_body");
        writer.json("true");
    }
    if (record.form != BodyForm::Envelope) {
        writer.text("form", record.form == BodyForm::LegacyText ? legacyForm : noBodyForm);
    }
    writer.close('}');
}

void readMember(Record &record, std::string_view name, const JsonText &value, const Carried &carried)
{
    if (const std::optional<TextMember> text = textMember(name)) {
        std::string plain = requireText(name, value);
        // One that was given another value since is a plain one.
        record.hashed.set(static_cast<std::size_t>(*text), carried.hashed.contains(name) && KeyHasher::looksHashed(plain));
        record.value(*text) = std::move(plain);
    } else if (const std::optional<RangeMember> range = rangeMember(name)) {
        record.value(*range) = requireInteger(name, value);
    } else if (name == "body" && carried.jsonBody && !value.isString()) {
        record.body = SensitiveText(value.text());
        record.bodyIsJsonValue = true;
    } else if (name == "body") {
        record.body = requireBody(name, value);
    } else if (name == "precommit_body") {
        record.precommitBody = requireBody(name, value);
    } else if (name == nameOf(DateMember::ExpiresAt)) {
        record.value(DateMember::ExpiresAt) = requireDate(name, value);
    } else if (carried.unknown.contains(name)) {
        record.unknownMembers.insert_or_assign(std::string(name), std::string(value.text()));
    } else if (!isServiceMember(name, value)) {
        const std::string member(name);
        const std::string nearest(nearestFilterName(name));
        throw ClientError(nearest.empty() || nearest == "search" ? Sentence::tr("%1 is not a member of a record").arg(member)
                                                                 : Sentence::tr("%1 is not a member of a record; did you mean %2?").arg(member).arg(nearest))
            .about(member);
    }
}

} // namespace

namespace {

void writeMembers(JsonWriter &writer, const Record &record)
{
    for (const TextMember member : allTextMembers) {
        if (const auto &value = record.value(member)) {
            writer.text(nameOf(member), *value);
        }
    }
    for (const RangeMember member : allRangeMembers) {
        if (const auto &value = record.value(member)) {
            writer.integer(nameOf(member), *value);
        }
    }
    if (record.body && record.bodyIsJsonValue) {
        writer.name("body");
        writer.json(record.body->view());
    } else if (record.body) {
        writer.text("body", record.body->view());
    }
    if (record.precommitBody) {
        writer.text("precommit_body", record.precommitBody->view());
    }
    if (record.version) {
        writer.integer("version", *record.version);
    }
    for (const DateMember member : allDateMembers) {
        if (const auto &value = record.value(member)) {
            writer.text(nameOf(member), value->toIso8601());
        }
    }
    if (record.isEncrypted) {
        writer.name("is_encrypted");
        writer.json(*record.isEncrypted ? "true" : "false");
    }
    if (!record.attachments.empty()) {
        writer.name("attachments");
        writer.open('[');
        for (const AttachmentMeta &attachment : record.attachments) {
            writer.next();
            write(writer, attachment);
        }
        writer.close(']');
    }
    for (const auto &[name, json] : record.unknownMembers) {
        writer.name(name);
        writer.json(json);
    }
}

} // namespace

SensitiveText toJson(const Record &record, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.open('{');
    writeMembers(writer, record);
    writer.close('}');
    return writer.take();
}

SensitiveText toEditableJson(const Record &record, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.open('{');
    writeMembers(writer, record);
    writeCarried(writer, record);
    writer.close('}');
    return writer.take();
}

SensitiveText toJson(const UnreadableRecord &record, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.open('{');
    writer.name("rawData");
    writer.json(record.rawJson);
    writer.text("error", record.reason ? record.reason->what() : "");
    writer.close('}');
    return writer.take();
}

Record recordFromJson(std::string_view json, RecordKeyRule rule)
{
    const std::optional<JsonText> object = scanJson(json);
    if (!object || !object->isObject()) {
        throw ClientError(object ? Sentence::tr("the record is not a JSON object") : Sentence::tr("the record is not readable JSON"))
            .advise(Sentence::tr("A record looks like {\"record_key\": \"name\", \"body\": \"text\", \"key1\": \"value\"}."))
            .about("record");
    }
    // The last of repeated members counts, so a null takes back what stood before it.
    std::map<std::string, JsonText, std::less<>> members;
    object->forEachMember([&](std::string_view name, const JsonText &value) { members.insert_or_assign(std::string(name), value); });
    Carried carried;
    if (const auto found = members.find(carriedName); found != members.end()) {
        carried = readCarried(found->second);
        members.erase(found);
    }
    Record record;
    record.form = carried.form;
    record.unknownMeta = std::move(carried.meta);
    for (const auto &[name, value] : members) {
        if (!value.isNull() || carried.unknown.contains(name)) {
            readMember(record, name, value, carried);
        }
    }
    if (rule == RecordKeyRule::Required && record.recordKey().empty()) {
        throw ClientError(record.value(TextMember::RecordKey) ? Sentence::tr("record_key is empty") : Sentence::tr("record_key is missing"))
            .advise(Sentence::tr("Every record needs a record key of at least one character."))
            .about("record_key");
    }
    return record;
}

} // namespace strongroom::incountry
