// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozRecordApi.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"

#include <set>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::size_t mostIds = 1000;
constexpr std::size_t mostTypeBytes = 1000;
constexpr std::size_t signatureBytes = 64;

json parsePlain(const json &meta)
{
    if (isAbsent(meta, "plain")) {
        return json::object();
    }
    const json &plain = requiredObject(meta, "plain", "body.meta");
    for (const auto &[name, value] : plain.items()) {
        if (!value.is_string()) {
            throw ApiError::badRequest("body.meta.plain", "body.meta.plain must be an object of texts");
        }
    }
    return plain;
}

json parseData(const json &body)
{
    const json &data = requiredObject(body, "data", "body");
    for (const auto &[name, value] : data.items()) {
        if (name.empty() || !value.is_string() || !isEncryptedField(value.get_ref<const std::string &>())) {
            throw ApiError::badRequest("body.data", "every member of body.data must be an encrypted field of four parts");
        }
    }
    return data;
}

std::string parseSignature(const json &body)
{
    if (isAbsent(body, "rec_sig")) {
        return {};
    }
    if (!body["rec_sig"].is_string() || !isBase64Url(body["rec_sig"].get_ref<const std::string &>(), signatureBytes)) {
        throw ApiError::badRequest("body.rec_sig", "body.rec_sig must be a signature: base64url of 64 bytes");
    }
    return body["rec_sig"].get<std::string>();
}

void requireSame(const json &meta, const char *member, const std::string &expected)
{
    if (!isAbsent(meta, member) && meta[member] != expected) {
        throw ApiError::badRequest(std::string("body.meta.") + member, std::string("body.meta.") + member + " is not the one in the path");
    }
}

void refuseFileMeta(const json &body)
{
    if (body.at("meta").contains("file_meta")) {
        throw ApiError::badRequest("body.meta.file_meta", "body.meta.file_meta is for files; a record has none");
    }
}

} // namespace

TozRecord parseTozRecord(const json &body, const TozClient &caller)
{
    const json &meta = requiredObject(body, "meta", "body");
    TozRecord record;
    record.writer = requiredUuid(meta, "writer_id", "body.meta");
    if (requiredUuid(meta, "user_id", "body.meta") != record.writer) {
        throw ApiError::badRequest("body.meta.user_id", "body.meta.user_id must be the writer's id");
    }
    record.type = requiredText(meta, "type", "body.meta");
    if (record.type.size() > mostTypeBytes) {
        throw ApiError::badRequest("body.meta.type", "body.meta.type is too long");
    }
    record.plain = parsePlain(meta);
    record.data = parseData(body);
    record.signature = parseSignature(body);
    if (record.writer != caller.id) {
        throw ApiError::forbidden("body.meta.writer_id", "a client writes in its own name");
    }
    return record;
}

TozRecordApi::TozRecordApi(TozStores &stores) : m_stores(stores)
{
}

std::optional<Response> TozRecordApi::handle(const Request &request)
{
    if (!isBelow(request, "/v1/storage/records")) {
        return std::nullopt;
    }
    const std::vector<std::string> &path = request.segments;
    if (path.size() == 3) {
        if (request.method == "POST") {
            return write(request);
        }
        if (request.method == "GET") {
            return readMany(request);
        }
        refuseTozMethod("GET, POST");
    }
    if (path.size() == 4) {
        return read(request);
    }
    if (path.size() == 6 && path[3] == "safe") {
        return change(request);
    }
    return std::nullopt;
}

Response TozRecordApi::write(const Request &request)
{
    const TozClient caller = m_stores.access.callerOf(request);
    const json body = tozBody(request);
    TozRecord record = parseTozRecord(body, caller);
    refuseFileMeta(body);
    m_stores.records.insert(record);
    return jsonResponse(201, tozRecordJson(record));
}

Response TozRecordApi::read(const Request &request)
{
    requireTozMethod(request, "GET");
    const TozClient caller = m_stores.access.callerOf(request);
    std::optional<TozRecord> record = m_stores.records.byId(pathUuid(request.segments[3], "record id"));
    if (!record) {
        throw ApiError::notFound("path.record_id", "there is no record with this id");
    }
    if (!m_stores.policies.may(caller.id, TozRight::Read, {record->writer, record->type})) {
        throw ApiError::forbidden("path.record_id", "the record is not shared with this client");
    }
    std::set<std::string> fields;
    for (auto &[name, value] : request.queryPairs()) {
        if (name == "field") {
            fields.insert(value);
        }
    }
    if (!fields.empty()) {
        json chosen = json::object();
        for (const auto &[name, value] : record->data.items()) {
            if (fields.contains(name)) {
                chosen[name] = value;
            }
        }
        record->data = std::move(chosen);
    }
    return jsonResponse(200, tozRecordJson(*record));
}

// Leaves out what the caller may not read, as if it were not there.
Response TozRecordApi::readMany(const Request &request)
{
    const TozClient caller = m_stores.access.callerOf(request);
    const json body = tozBody(request);
    const std::vector<std::string> ids = optionalTexts(body, "record_ids", "body");
    const bool includeData = optionalFlag(body, "include_data", false);
    if (ids.empty() || ids.size() > mostIds) {
        throw ApiError::badRequest("body.record_ids", "body.record_ids must have 1 to 1000 ids");
    }
    json records = json::array();
    for (const std::string &id : ids) {
        if (!isUuid(id)) {
            throw ApiError::badRequest("body.record_ids", "every one of body.record_ids must be a UUID in lower case with hyphens");
        }
        std::optional<TozRecord> record = m_stores.records.byId(id);
        if (!record || !m_stores.policies.may(caller.id, TozRight::Read, {record->writer, record->type})) {
            continue;
        }
        if (!includeData) {
            record->data = json::object();
        }
        records.push_back(tozRecordJson(*record));
    }
    return jsonResponse(200, {{"records", std::move(records)}});
}

Response TozRecordApi::change(const Request &request)
{
    if (request.method != "PUT" && request.method != "DELETE") {
        refuseTozMethod("PUT, DELETE");
    }
    const TozClient caller = m_stores.access.callerOf(request);
    const std::string id = pathUuid(request.segments[4], "record id");
    const std::string version = pathUuid(request.segments[5], "version");
    std::optional<TozRecord> stored = m_stores.records.byId(id);
    if (!stored) {
        throw ApiError::notFound("path.record_id", "there is no record with this id");
    }
    if (request.method == "DELETE") {
        if (caller.id != stored->writer) {
            throw ApiError::forbidden("path.record_id", "only its writer may delete a record");
        }
    } else if (!m_stores.policies.may(caller.id, TozRight::Edit, {stored->writer, stored->type})) {
        throw ApiError::forbidden("path.record_id", "this client may not change the record");
    }
    const ApiError conflict = ApiError::conflict("path.version", "the record has another version by now");
    if (request.method == "DELETE") {
        if (stored->version != version) {
            throw conflict;
        }
        m_stores.records.remove(*stored);
        if (!stored->fileMeta.is_null()) {
            m_stores.contents.remove(stored->fileMeta.at("file_name").get<std::string>());
        }
        return emptyResponse(204);
    }
    const json body = tozBody(request);
    TozClient writer;
    writer.id = stored->writer;
    TozRecord sent = parseTozRecord(body, writer);
    refuseFileMeta(body);
    requireSame(body["meta"], "record_id", id);
    requireSame(body["meta"], "version", version);
    if (sent.type != stored->type) {
        throw ApiError::badRequest("body.meta.type", "the type of a record does not change");
    }
    if (!stored->fileMeta.is_null()) {
        throw ApiError::badRequest("path.record_id", "this record is a file");
    }
    if (stored->version != version) {
        throw conflict;
    }
    stored->plain = std::move(sent.plain);
    stored->data = std::move(sent.data);
    stored->signature = std::move(sent.signature);
    m_stores.records.update(*stored);
    return jsonResponse(200, tozRecordJson(*stored));
}

} // namespace strongroom::sandbox
