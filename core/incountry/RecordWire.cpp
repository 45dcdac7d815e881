// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/RecordWire.h"

#include "base/Error.h"
#include "base/Json.h"
#include "incountry/JsonText.h"
#include "incountry/JsonWriter.h"

#include <optional>

namespace strongroom::incountry {

namespace {

// The member becomes the problem's last argument.
[[noreturn]] void malformed(const std::string &member, const Sentence &problem)
{
    throw ServerError(Sentence::tr("the service's answer is malformed: %1").arg(problem.arg(member)))
        .advise(Sentence::tr("Nothing was changed. If it happens again, tell the operator of the service."))
        .about(member);
}

std::string requireText(const JsonText &value, const std::string &path)
{
    if (!value.isString()) {
        malformed(path, Sentence::tr("%1 is not text"));
    }
    return value.string();
}

std::string requireNonEmptyText(const JsonText &value, const std::string &path)
{
    std::string text = requireText(value, path);
    if (text.empty()) {
        malformed(path, Sentence::tr("%1 is empty"));
    }
    return text;
}

std::int64_t requireInteger(const JsonText &value, const std::string &path)
{
    const std::optional<std::int64_t> integer = value.integer();
    if (!integer) {
        malformed(path, Sentence::tr("%1 is not a whole number of 64 bits"));
    }
    return *integer;
}

std::optional<Timestamp> dateFromNumber(const JsonText &number)
{
    if (const std::optional<std::int64_t> integer = number.integer()) {
        return Timestamp::fromNumber(*integer);
    }
    const std::optional<Json> value = parseJson(number.text());
    return value && value->is_number() ? std::optional(Timestamp::fromNumber(value->get<double>())) : std::nullopt;
}

std::optional<Timestamp> dateFrom(const JsonText &value)
{
    if (value.kind() == JsonKind::Number) {
        return dateFromNumber(value);
    }
    if (!value.isString()) {
        return std::nullopt;
    }
    const std::string text = value.string();
    if (const std::optional<Timestamp> date = Timestamp::parse(text)) {
        return date;
    }
    const std::optional<JsonText> quoted = scanJson(text);   // a number in quotes is tolerated too
    return quoted && quoted->kind() == JsonKind::Number ? dateFromNumber(*quoted) : std::nullopt;
}

Timestamp requireDate(const JsonText &value, const std::string &path)
{
    const std::optional<Timestamp> date = dateFrom(value);
    if (!date) {
        malformed(path, Sentence::tr("%1 is not a date"));
    }
    return *date;
}

// Collects the members of an object, the last of repeated ones, and takes them out by name.
class Members {
public:
    Members(const JsonText &object, const std::string &path) : m_path(path)
    {
        if (!object.isObject()) {
            malformed(path.empty() ? "the answer" : path,
                      path.empty() ? Sentence::tr("the answer is not a JSON object") : Sentence::tr("%1 is not a JSON object"));
        }
        object.forEachMember([&](std::string_view name, const JsonText &value) { m_values.insert_or_assign(std::string(name), value); });
    }

    [[nodiscard]] std::string pathOf(const std::string &name) const { return m_path.empty() ? name : m_path + "." + name; }

    [[nodiscard]] JsonText require(const std::string &name) const
    {
        const auto found = m_values.find(name);
        if (found == m_values.end()) {
            malformed(pathOf(name), Sentence::tr("%1 is missing"));
        }
        return found->second;
    }

    [[nodiscard]] std::string text(const std::string &name) const { return requireNonEmptyText(require(name), pathOf(name)); }
    [[nodiscard]] Timestamp date(const std::string &name) const { return requireDate(require(name), pathOf(name)); }
    [[nodiscard]] std::int64_t integer(const std::string &name, std::int64_t least) const
    {
        const std::int64_t value = requireInteger(require(name), pathOf(name));
        if (value < least) {
            malformed(pathOf(name), Sentence::tr("%2 is less than %1").arg(least));
        }
        return value;
    }

private:
    std::string m_path;
    std::map<std::string, JsonText> m_values;
};

AttachmentMeta attachmentFrom(const JsonText &json, const std::string &path)
{
    const Members members(json, path);
    AttachmentMeta meta;
    meta.fileId = members.text("file_id");
    meta.fileName = members.text("filename");
    meta.mimeType = members.text("mime_type");
    meta.hash = members.text("hash");
    if (meta.hash.size() != 64) {
        malformed(members.pathOf("hash"), Sentence::tr("%1 has not 64 characters"));
    }
    meta.downloadLink = members.text("download_link");
    meta.size = members.integer("size", 0);
    meta.createdAt = members.date("created_at");
    meta.updatedAt = members.date("updated_at");
    return meta;
}

// A stored record, member by member. A repeated member: the last one counts, so types are checked after all were seen.
class StoredReader {
public:
    explicit StoredReader(std::string path) : m_path(std::move(path)) {}

    StoredRecord read(const JsonText &object)
    {
        if (!object.isObject()) {
            malformed(m_path.empty() ? "the record" : m_path,
                      m_path.empty() ? Sentence::tr("the record is not a JSON object") : Sentence::tr("%1 is not a JSON object"));
        }
        object.forEachMember([&](std::string_view name, const JsonText &value) { place(name, value); });
        readKnown();
        return std::move(m_record);
    }

private:
    using Slot = std::optional<JsonText>;

    [[nodiscard]] std::string pathOf(std::string_view name) const { return m_path.empty() ? std::string(name) : m_path + "." + std::string(name); }

    void place(std::string_view name, const JsonText &value)
    {
        if (const auto text = textMember(name)) {
            m_text[static_cast<std::size_t>(*text)] = value;
        } else if (const auto range = rangeMember(name)) {
            m_range[static_cast<std::size_t>(*range)] = value;
        } else if (name == "body") {
            m_body = value;
        } else if (name == "precommit_body") {
            m_precommitBody = value;
        } else if (name == "version") {
            m_version = value;
        } else if (name == "is_encrypted") {
            m_isEncrypted = value;
        } else if (name == "attachments") {
            m_attachments = value;
        } else if (const auto date = dateMember(name)) {
            m_dates[static_cast<std::size_t>(*date)] = value;
        } else {
            m_record.unknownMembers.insert_or_assign(std::string(name), std::string(value.text()));
        }
    }

    static bool given(const Slot &slot) { return slot && !slot->isNull(); }

    void readKnown()
    {
        for (const TextMember member : allTextMembers) {
            const Slot &slot = m_text[static_cast<std::size_t>(member)];
            if (given(slot)) {
                m_record.text[static_cast<std::size_t>(member)] = requireText(*slot, pathOf(nameOf(member)));
            }
        }
        const std::optional<std::string> &recordKey = m_record.value(TextMember::RecordKey);
        if (!recordKey || recordKey->empty()) {
            malformed(pathOf("record_key"), recordKey ? Sentence::tr("%1 is empty") : Sentence::tr("%1 is missing"));
        }
        for (const RangeMember member : allRangeMembers) {
            const Slot &slot = m_range[static_cast<std::size_t>(member)];
            if (given(slot)) {
                m_record.range[static_cast<std::size_t>(member)] = requireInteger(*slot, pathOf(nameOf(member)));
            }
        }
        for (const DateMember member : allDateMembers) {
            const Slot &slot = m_dates[static_cast<std::size_t>(member)];
            if (given(slot)) {
                m_record.dates[static_cast<std::size_t>(member)] = requireDate(*slot, pathOf(nameOf(member)));
            }
        }
        if (given(m_body)) {
            m_record.body = requireText(*m_body, pathOf("body"));
        }
        if (given(m_precommitBody)) {
            m_record.precommitBody = requireText(*m_precommitBody, pathOf("precommit_body"));
        }
        if (given(m_version)) {
            m_record.version = requireInteger(*m_version, pathOf("version"));
        }
        if (given(m_isEncrypted)) {
            m_record.isEncrypted = m_isEncrypted->boolean();
            if (!m_record.isEncrypted) {
                malformed(pathOf("is_encrypted"), Sentence::tr("%1 is neither true nor false"));
            }
        }
        if (given(m_attachments)) {
            readAttachments(*m_attachments);
        }
    }

    void readAttachments(const JsonText &list)
    {
        const std::string path = pathOf("attachments");
        if (!list.isArray()) {
            malformed(path, Sentence::tr("%1 is not a list"));
        }
        list.forEachItem([&](const JsonText &item) {
            m_record.attachments.push_back(attachmentFrom(item, path + "[" + std::to_string(m_record.attachments.size()) + "]"));
        });
    }

    std::string m_path;
    StoredRecord m_record;
    std::array<Slot, textMemberCount> m_text{};
    std::array<Slot, rangeMemberCount> m_range{};
    std::array<Slot, dateMemberCount> m_dates{};
    Slot m_body, m_precommitBody, m_version, m_isEncrypted, m_attachments;
};

JsonText scanAnswer(std::string_view json)
{
    const std::optional<JsonText> answer = scanJson(json);
    if (!answer) {
        malformed("the answer", Sentence::tr("the answer is not JSON"));
    }
    return *answer;
}

WireRecord wireRecord(const JsonText &json, std::string path) { return {StoredReader(std::move(path)).read(json), std::string(json.text())}; }

class ObjectWriter {
public:
    explicit ObjectWriter(std::string &out) : m_out(out) { m_out += '{'; }
    void end() { m_out += '}'; }

    void name(std::string_view name)
    {
        if (m_any) {
            m_out += ',';
        }
        m_any = true;
        appendJsonString(m_out, name);
        m_out += ':';
    }
    void text(std::string_view member, std::string_view value)
    {
        name(member);
        appendJsonString(m_out, value);
    }
    void json(std::string_view member, std::string_view value)
    {
        name(member);
        m_out += value;
    }

private:
    std::string &m_out;
    bool m_any = false;
};

void appendWire(std::string &out, const StoredRecord &record)
{
    ObjectWriter object(out);
    for (const TextMember member : allTextMembers) {
        if (const auto &value = record.value(member)) {
            object.text(nameOf(member), *value);
        }
    }
    for (const RangeMember member : allRangeMembers) {
        if (const auto &value = record.value(member)) {
            object.json(nameOf(member), std::to_string(*value));
        }
    }
    if (const auto &value = record.value(DateMember::ExpiresAt)) {
        object.text(nameOf(DateMember::ExpiresAt), value->toIso8601());
    }
    if (record.body) {
        object.text("body", *record.body);
    }
    if (record.precommitBody) {
        object.text("precommit_body", *record.precommitBody);
    }
    if (record.version) {
        object.json("version", std::to_string(*record.version));
    }
    for (const auto &[name, json] : record.unknownMembers) {
        object.json(name, json);
    }
    object.end();
}

std::size_t wireSize(const StoredRecord &record)
{
    std::size_t size = 512 + (record.body ? record.body->size() : 0) + (record.precommitBody ? record.precommitBody->size() : 0);
    for (const auto &value : record.text) {
        size += value ? value->size() + 24 : 0;
    }
    return size;
}

} // namespace

std::string toWire(const StoredRecord &record)
{
    std::string out;
    out.reserve(wireSize(record));
    appendWire(out, record);
    return out;
}

std::string storedText(const StoredRecord &record) { return toWire(record); }

StoredRecord storedFromText(std::string_view text)
{
    try {
        return parseReadAnswer(text).stored;
    } catch (const ServerError &error) {
        throw ClientError(Sentence::tr("this is not a stored record: %1").arg(error.sentence())).about(error.member());
    }
}

std::string batchToWire(std::span<const StoredRecord> records)
{
    std::size_t size = 16;
    for (const StoredRecord &record : records) {
        size += wireSize(record);
    }
    std::string out;
    out.reserve(size);
    out += "{\"records\":[";
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        appendWire(out, records[i]);
    }
    out += "]}";
    return out;
}

WireRecord parseReadAnswer(std::string_view json) { return wireRecord(scanAnswer(json), {}); }

FindPageWire parseFindAnswer(std::string_view json)
{
    const Members answer(scanAnswer(json), {});
    const Members meta(answer.require("meta"), "meta");
    FindPageWire page;
    page.meta.count = meta.integer("count", 0);
    page.meta.limit = meta.integer("limit", 1);
    page.meta.offset = meta.integer("offset", 0);
    page.meta.total = meta.integer("total", 0);
    const JsonText data = answer.require("data");
    if (!data.isArray()) {
        malformed("data", Sentence::tr("%1 is not a list"));
    }
    data.forEachItem([&](const JsonText &item) { page.records.push_back(wireRecord(item, "data[" + std::to_string(page.records.size()) + "]")); });
    return page;
}

AttachmentMeta parseAttachmentMeta(std::string_view json) { return attachmentFrom(scanAnswer(json), {}); }

std::string prettyJson(const WireRecord &record)
{
    JsonWriter writer(JsonLayout::Indented);
    writer.json(record.json.empty() ? toWire(record.stored) : record.json);
    return std::string(writer.take().view());
}

} // namespace strongroom::incountry
