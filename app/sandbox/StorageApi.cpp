// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/StorageApi.h"

#include "sandbox/ApiError.h"
#include "sandbox/CountryList.h"
#include "sandbox/FindQuery.h"
#include "sandbox/Multipart.h"
#include "sandbox/Validation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::size_t prefixSegments = 3; // v2, storage, records

// "allowed" as in an Allow header: "GET, DELETE".
[[noreturn]] void refuseMethod(const std::string &allowed)
{
    throw ApiError(405, "Method Not Allowed", "method", "this resource takes " + allowed);
}

void requireMethod(const Request &request, const char *method)
{
    if (request.method != method) {
        refuseMethod(method);
    }
}

json parseBody(const Request &request)
{
    return parseObject(request.header("Content-Type").value_or(QByteArray()), request.body);
}

Response ok(int status)
{
    return {status, "text/plain", "OK", {}};
}

json toJson(const Member &member, const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value)) {
        if (member.kind == MemberKind::Date) {
            return isoDate(*integer);
        }
        return member.kind == MemberKind::Flag ? json(*integer != 0) : json(*integer);
    }
    if (const auto *text = std::get_if<std::string>(&value)) {
        return *text;
    }
    return nullptr;
}

bool looksLikeFileId(const std::string &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

StorageApi::StorageApi(Access &access, RecordStore &records, AttachmentStore &attachments)
    : m_access(access), m_records(records), m_attachments(attachments)
{
}

void StorageApi::setEndpoint(std::string endpoint)
{
    m_endpoint = std::move(endpoint);
}

std::optional<Response> StorageApi::handle(const Request &request)
{
    if (request.path == "/healthcheck") {
        requireMethod(request, "GET");
        return ok(200);
    }
    if (!request.path.startsWith("/v2/storage/records/")) {
        return std::nullopt;
    }
    const std::vector<std::string> path(request.segments.begin() + static_cast<std::ptrdiff_t>(prefixSegments), request.segments.end());
    Target target;
    target.country = path.front();
    m_access.check(request, target.country);
    if (!isKnownCountry(target.country)) {
        throw ApiError::notFound("path.country", "this service has no storage for this country");
    }
    if (path.size() == 1) {
        return write(request, target);
    }
    if (path.size() == 2 && path[1] == "batchWrite") {
        return batchWrite(request, target);
    }
    if (path.size() == 2 && path[1] == "find") {
        return find(request, target);
    }
    target.recordKey = path[1];
    if (!isHash(target.recordKey)) {
        throw ApiError::badRequest("path.record_key", "the record key in the path must be a SHA-256 hash: 64 lower-case hexadecimal digits");
    }
    if (path.size() == 2) {
        return record(request, target);
    }
    if (path[2] == "attachments" && path.size() <= 5) {
        if (path.size() == 3) {
            return addAttachment(request, target);
        }
        target.fileId = path[3];
        if (path.size() == 4) {
            return attachment(request, target);
        }
        if (path[4] == "meta") {
            return attachmentMeta(request, target);
        }
    }
    throw ApiError::notFound("path", "no such resource");
}

Response StorageApi::write(const Request &request, const Target &target)
{
    requireMethod(request, "POST");
    const StoredRecord record = parseRecord(parseBody(request), "body");
    m_records.write(target.country, {&record, 1});
    return ok(201);
}

Response StorageApi::batchWrite(const Request &request, const Target &target)
{
    requireMethod(request, "POST");
    const json body = parseBody(request);
    if (body.size() != 1 || !body.contains("records") || !body["records"].is_array()) {
        throw ApiError::badRequest("body.records", "the body must have one member, the list records");
    }
    const json &list = body["records"];
    if (list.empty() || list.size() > maxBatch) {
        throw ApiError::badRequest("body.records", "body.records must have 1 to 100 records");
    }
    std::vector<StoredRecord> records;
    records.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        records.push_back(parseRecord(list[i], "body.records[" + std::to_string(i) + "]"));
    }
    m_records.write(target.country, records);
    return ok(201);
}

Response StorageApi::find(const Request &request, const Target &target)
{
    requireMethod(request, "POST");
    const FindQuery query = parseFindQuery(parseBody(request));
    const FoundPage page = m_records.find(target.country, query);
    json data = json::array();
    for (const FoundRecord &found : page.records) {
        data.push_back(toJson(found, target.country));
    }
    return jsonResponse(200,
        {{"meta", {{"count", page.records.size()}, {"limit", query.limit}, {"offset", query.offset}, {"total", page.total}}}, {"data", std::move(data)}});
}

Response StorageApi::record(const Request &request, const Target &target)
{
    if (request.method == "GET") {
        return jsonResponse(200, toJson(existingRecord(target), target.country));
    }
    if (request.method == "DELETE") {
        if (!m_records.remove(target.country, target.recordKey)) {
            throw ApiError::notFound("path.record_key", "there is no record with this key");
        }
        return ok(200);
    }
    refuseMethod("GET, DELETE");
}

Response StorageApi::addAttachment(const Request &request, const Target &target)
{
    if (request.method != "POST" && request.method != "PUT") {
        refuseMethod("POST, PUT");
    }
    const FoundRecord found = existingRecord(target);
    const NewAttachment file = parseFileUpload(request.header("Content-Type").value_or(QByteArray()), request.body);
    const auto sameName = request.method == "PUT" ? AttachmentStore::SameName::Replace : AttachmentStore::SameName::Refuse;
    const std::optional<AttachmentMeta> meta = m_attachments.add(found.id, file, sameName);
    if (!meta) {
        throw ApiError::conflict("body.file.filename", "the record has an attachment of this name");
    }
    return jsonResponse(201, toJson(*meta, target.country, target.recordKey));
}

Response StorageApi::attachment(const Request &request, const Target &target)
{
    const FoundRecord found = existingRecord(target);
    const AttachmentMeta meta = existingAttachment(target, found.id);
    if (request.method == "GET") {
        Response response{200, QByteArray::fromStdString(meta.mimeType), m_attachments.content(found.id, meta.fileId).value(), {}};
        response.headers.emplace_back("Content-Disposition", "attachment; filename*=UTF-8''" + QByteArray::fromStdString(meta.filename).toPercentEncoding());
        response.headers.emplace_back("X-Content-Type-Options", "nosniff");
        return response;
    }
    if (request.method == "DELETE") {
        (void)m_attachments.remove(found.id, meta.fileId);
        return emptyResponse(204);
    }
    refuseMethod("GET, DELETE");
}

Response StorageApi::attachmentMeta(const Request &request, const Target &target)
{
    const FoundRecord found = existingRecord(target);
    AttachmentMeta meta = existingAttachment(target, found.id);
    if (request.method == "PATCH") {
        const json body = parseBody(request);
        if (body.empty()) {
            throw ApiError::badRequest("body", "filename or mime_type is required");
        }
        for (const auto &[name, value] : body.items()) {
            const std::string source = "body." + name;
            if (name != "filename" && name != "mime_type") {
                throw ApiError::badRequest(source, source + " cannot be changed");
            }
            if (!value.is_string()) {
                throw ApiError::badRequest(source, source + " must be a string");
            }
            const std::string &text = value.get_ref<const std::string &>();
            if (name == "filename") {
                checkFilename(text, source);
                meta.filename = text;
            } else {
                checkMimeType(text, source);
                meta.mimeType = text;
            }
        }
        if (!m_attachments.rename(found.id, meta.fileId, meta.filename, meta.mimeType)) {
            throw ApiError::conflict("body.filename", "the record has an attachment of this name");
        }
        meta = existingAttachment(target, found.id);
    } else if (request.method != "GET") {
        refuseMethod("GET, PATCH");
    }
    return jsonResponse(200, toJson(meta, target.country, target.recordKey));
}

FoundRecord StorageApi::existingRecord(const Target &target)
{
    std::optional<FoundRecord> found = m_records.read(target.country, target.recordKey);
    if (!found) {
        throw ApiError::notFound("path.record_key", "there is no record with this key");
    }
    return std::move(*found);
}

AttachmentMeta StorageApi::existingAttachment(const Target &target, std::int64_t recordId)
{
    std::optional<AttachmentMeta> meta = looksLikeFileId(target.fileId) ? m_attachments.meta(recordId, target.fileId) : std::nullopt;
    if (!meta) {
        throw ApiError::notFound("path.file_id", "the record has no attachment with this id");
    }
    return std::move(*meta);
}

json StorageApi::toJson(const FoundRecord &found, const std::string &country) const
{
    // Absent members are null, every member is there (SDK Node wants that).
    json document = json::object();
    for (std::size_t i = 0; i < members().size(); ++i) {
        document[members()[i].name] = sandbox::toJson(members()[i], found.record.values[i]);
    }
    if (document["is_encrypted"].is_null()) {
        // SDK Python does not say; the prefix does.
        document["is_encrypted"] = !document["body"].get_ref<const std::string &>().starts_with("pt:");
    }
    document["created_at"] = isoDate(found.record.createdAt);
    document["updated_at"] = isoDate(found.record.updatedAt);
    document["attachments"] = json::array();
    for (const AttachmentMeta &meta : found.attachments) {
        document["attachments"].push_back(toJson(meta, country, found.record.recordKey()));
    }
    return document;
}

json StorageApi::toJson(const AttachmentMeta &meta, const std::string &country, const std::string &recordKey) const
{
    return {{"file_id", meta.fileId}, {"filename", meta.filename}, {"mime_type", meta.mimeType}, {"hash", meta.hash}, {"size", meta.size},
        {"created_at", isoDate(meta.createdAt)}, {"updated_at", isoDate(meta.updatedAt)},
        {"download_link", m_endpoint + "/v2/storage/records/" + country + "/" + recordKey + "/attachments/" + meta.fileId}};
}

} // namespace strongroom::sandbox
