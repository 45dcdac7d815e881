// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordJson.h"

#include "base/Error.h"
#include "base/Text.h"
#include "incountry/FilterMembers.h"
#include "incountry/JsonText.h"
#include "incountry/JsonWriter.h"

#include <optional>
#include <utility>

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

[[noreturn]] void refuse(std::string_view member, const std::string &problem)
{
    throw ClientError(std::string(member) + " " + problem).about(std::string(member));
}

std::string requireText(std::string_view member, const JsonText &value)
{
    if (!value.isString()) {
        refuse(member, "is not text");
    }
    return value.string();
}

SensitiveText requireBody(std::string_view member, const JsonText &value)
{
    if (!value.isString()) {
        throw ClientError(std::string(member) + " is not text").advise("Bodies are text; put JSON into a string.").about(std::string(member));
    }
    return value.sensitiveString();
}

std::int64_t requireInteger(std::string_view member, const JsonText &value)
{
    const std::optional<std::int64_t> integer = value.integer();
    if (!integer) {
        refuse(member, "is not a whole number of 64 bits");
    }
    return *integer;
}

Timestamp requireDate(std::string_view member, const JsonText &value)
{
    const std::optional<Timestamp> date = value.isString() ? Timestamp::parse(value.string()) : std::nullopt;
    if (!date) {
        refuse(member, "is not an ISO 8601 date such as 2026-01-31T12:00:00Z");
    }
    return *date;
}

// What only the service sets is checked and left out.
bool isServiceMember(std::string_view name, const JsonText &value)
{
    if (name == "version") {
        if (requireInteger(name, value) < 0) {
            refuse(name, "is negative");
        }
    } else if (name == nameOf(DateMember::CreatedAt) || name == nameOf(DateMember::UpdatedAt)) {
        static_cast<void>(requireDate(name, value));
    } else if (name == "is_encrypted") {
        if (!value.boolean()) {
            refuse(name, "is neither true nor false");
        }
    } else if (name == "attachments") {
        if (!value.isArray()) {
            refuse(name, "is not a list");
        }
    } else {
        return false;
    }
    return true;
}

void readMember(Record &record, std::string_view name, const JsonText &value)
{
    if (const std::optional<TextMember> text = textMember(name)) {
        record.value(*text) = requireText(name, value);
    } else if (const std::optional<RangeMember> range = rangeMember(name)) {
        record.value(*range) = requireInteger(name, value);
    } else if (name == "body") {
        record.body = requireBody(name, value);
    } else if (name == "precommit_body") {
        record.precommitBody = requireBody(name, value);
    } else if (name == nameOf(DateMember::ExpiresAt)) {
        record.value(DateMember::ExpiresAt) = requireDate(name, value);
    } else if (!isServiceMember(name, value)) {
        std::string problem = "is not a member of a record";
        if (const std::string_view nearest = nearestFilterName(name); !nearest.empty() && nearest != "search") {
            problem += "; did you mean " + std::string(nearest) + "?";
        }
        refuse(name, problem);
    }
}

} // namespace

SensitiveText toJson(const Record &record, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.open('{');
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

Record recordFromJson(std::string_view json)
{
    const std::optional<JsonText> object = scanJson(json);
    if (!object || !object->isObject()) {
        throw ClientError(object ? "the record is not a JSON object" : "the record is not readable JSON")
            .advise("A record looks like {\"record_key\": \"name\", \"body\": \"text\", \"key1\": \"value\"}.")
            .about("record");
    }
    // The last of repeated members counts, so a null takes back what stood before it.
    std::map<std::string, JsonText, std::less<>> members;
    object->forEachMember([&](std::string_view name, const JsonText &value) { members.insert_or_assign(std::string(name), value); });
    Record record;
    for (const auto &[name, value] : members) {
        if (!value.isNull()) {
            readMember(record, name, value);
        }
    }
    if (record.recordKey().empty()) {
        throw ClientError(record.value(TextMember::RecordKey) ? "record_key is empty" : "record_key is missing")
            .advise("Every record needs a record key of at least one character.")
            .about("record_key");
    }
    return record;
}

} // namespace strongroom::incountry
