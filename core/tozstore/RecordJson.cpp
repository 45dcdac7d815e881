// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/RecordJson.h"

#include "base/Error.h"
#include "tozstore/JsonReading.h"

namespace strongroom::tozstore {

namespace {

Json bodyOf(const StoredRecord &record)
{
    Json meta = {{"writer_id", record.meta.writerId}, {"user_id", record.meta.userId}, {"type", record.meta.type}, {"plain", record.meta.plain}};
    if (record.meta.fileMeta) {
        const FileMeta &file = *record.meta.fileMeta;
        meta["file_meta"] = {{"checksum", file.checksum}, {"compression", file.compression}, {"size", file.size}};
    }
    Json body = {{"meta", std::move(meta)}, {"data", record.data}};
    if (record.signature) {
        body["rec_sig"] = *record.signature;
    }
    return body;
}

FileMeta fileMetaOf(const AnswerObject &object)
{
    return {object.text("checksum"), object.optionalText("compression").value_or("raw"), object.count("size"), object.optionalText("file_url").value_or(""),
            object.optionalText("file_name").value_or("")};
}

RecordMeta metaOf(const AnswerObject &object)
{
    RecordMeta meta;
    meta.recordId = object.text("record_id");
    meta.writerId = object.text("writer_id");
    meta.userId = object.text("user_id");
    meta.type = object.text("type");
    meta.plain = object.texts("plain");
    meta.created = object.optionalTime("created");
    meta.lastModified = object.optionalTime("last_modified");
    meta.version = object.text("version");
    if (object.has("file_meta")) {
        meta.fileMeta = fileMetaOf(object.object("file_meta"));
    }
    return meta;
}

StoredRecord recordOf(const AnswerObject &object, std::string_view dataMember)
{
    return {metaOf(object.object("meta")), object.texts(dataMember), object.optionalText("rec_sig")};
}

SealedAccessKey accessKeyOf(const AnswerObject &object)
{
    return {object.text("eak"), object.text("authorizer_id"), object.encryptionKey("authorizer_public_key"), object.optionalText("signer_id"),
            object.optionalSigningKey("signer_signing_key")};
}

} // namespace

FoundRecord foundRecordOf(const AnswerObject &object)
{
    FoundRecord found{recordOf(object, "record_data"), object.has("record_data"), std::nullopt};
    if (object.has("access_key")) {
        found.accessKey = accessKeyOf(object.object("access_key"));
    }
    return found;
}

std::string writeBody(const StoredRecord &record) { return dumpJson(bodyOf(record)); }

std::string updateBody(const StoredRecord &record)
{
    Json body = bodyOf(record);
    body["meta"]["record_id"] = record.meta.recordId;
    body["meta"]["version"] = record.meta.version;
    return dumpJson(body);
}

std::string recordAsJson(const StoredRecord &record)
{
    Json body = bodyOf(record);
    Json &meta = body["meta"];
    meta["record_id"] = record.meta.recordId;
    meta["version"] = record.meta.version;
    if (record.meta.created) {
        meta["created"] = record.meta.created->text;
    }
    if (record.meta.lastModified) {
        meta["last_modified"] = record.meta.lastModified->text;
    }
    if (record.meta.fileMeta && !record.meta.fileMeta->fileName.empty()) {
        meta["file_meta"]["file_name"] = record.meta.fileMeta->fileName;
    }
    return dumpJson(body, 2);
}

StoredRecord parseRecord(std::string_view json)
{
    const Json answer = parseAnswer(json, Sentence::tr("a record"));
    return recordOf(AnswerObject(answer, Sentence::tr("a record")), "data");
}

std::vector<StoredRecord> parseRecords(std::string_view json)
{
    const Json answer = parseAnswer(json, Sentence::tr("a list of records"));
    const AnswerObject object(answer, Sentence::tr("a list of records"));
    std::vector<StoredRecord> records;
    if (object.has("records")) {
        for (const Json &element : object.array("records")) {
            records.push_back(recordOf(object.element(element, "records"), "data"));
        }
    }
    return records;
}

FoundRecord parseFoundRecord(std::string_view json)
{
    const Json answer = parseAnswer(json, Sentence::tr("a search result"));
    return foundRecordOf(AnswerObject(answer, Sentence::tr("a search result")));
}

SealedAccessKey parseAccessKey(std::string_view json)
{
    const Json answer = parseAnswer(json, Sentence::tr("an access key"));
    return accessKeyOf(AnswerObject(answer, Sentence::tr("an access key")));
}

FieldTexts parseFields(std::string_view json)
{
    const std::optional<Json> object = parseJson(json);
    if (!object || !object->is_object()) {
        throw ClientError(Sentence::tr("the fields are not a JSON object")).advise(Sentence::tr("Give an object of names and texts.")).about("data");
    }
    FieldTexts fields;
    for (const auto &[name, value] : object->items()) {
        if (!value.is_string()) {
            throw ClientError(Sentence::tr("the value of \"%1\" is not text").arg(name))
                .advise(Sentence::tr("Put the value in quotes."))
                .about("data." + name);
        }
        fields.emplace(name, SensitiveText(value.get_ref<const std::string &>()));
    }
    return fields;
}

} // namespace strongroom::tozstore
