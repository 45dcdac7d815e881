// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozFiles.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozAnnouncedFile.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozRecordApi.h"
#include "sandbox/tozstore/TozText.h"

#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

// A record as the file's record at the service: with the address of its content, or "" where nobody asked for it.
json withUrl(const TozRecord &record, const std::string &url)
{
    json document = tozRecordJson(record);
    document["meta"]["file_meta"]["file_url"] = url;
    return document;
}

} // namespace

TozFiles::TozFiles(TozStores &stores) : m_stores(stores), m_pending(stores.database, stores.contents, stores.clock)
{
}

std::optional<Response> TozFiles::handle(const Request &request)
{
    if (!isBelow(request, "/v1/storage/files")) {
        return std::nullopt;
    }
    switch (request.segments.size()) {
    case 3:
        requireTozMethod(request, "POST");
        return announce(request);
    case 4:
        if (request.method == "PATCH") {
            return commit(request);
        }
        if (request.method == "GET") {
            return read(request);
        }
        refuseTozMethod("GET, PATCH");
    case 5:
        requireTozMethod(request, "PUT");
        return announceReplacement(request);
    default:
        return std::nullopt;
    }
}

Response TozFiles::announce(const Request &request)
{
    const TozClient caller = m_stores.access.callerOf(request);
    const json body = tozBody(request);
    TozPendingFile file;
    file.id = newUuid();
    file.owner = caller.id;
    file.record = parseTozRecord(body, caller);
    return accept(std::move(file), body);
}

Response TozFiles::announceReplacement(const Request &request)
{
    const TozClient caller = m_stores.access.callerOf(request);
    const std::string id = pathUuid(request.segments[3], "record id");
    const std::string version = pathUuid(request.segments[4], "version");
    const std::optional<TozRecord> stored = m_stores.records.byId(id);
    if (!stored || stored->fileMeta.is_null()) {
        throw ApiError::notFound("path.record_id", "there is no file with this id");
    }
    if (!m_stores.policies.may(caller.id, TozRight::Edit, {stored->writer, stored->type})) {
        throw ApiError::forbidden("path.record_id", "this client may not change the file");
    }
    const json body = tozBody(request);
    TozClient writer;
    writer.id = stored->writer;
    TozPendingFile file;
    file.id = newUuid();
    file.owner = caller.id;
    file.record = parseTozRecord(body, writer);
    file.replaces = id;
    file.version = version;
    if (file.record.type != stored->type) {
        throw ApiError::badRequest("body.meta.type", "the type of a file does not change");
    }
    if (stored->version != version) {
        throw ApiError::conflict("path.version", "the file has another version by now");
    }
    return accept(std::move(file), body);
}

Response TozFiles::accept(TozPendingFile file, const json &body)
{
    if (!file.record.data.empty()) {
        throw ApiError::badRequest("body.data", "body.data of a file must be empty");
    }
    const TozAnnouncedFile announced = parseAnnouncedFile(requiredObject(body.at("meta"), "file_meta", "body.meta"), "body.meta.file_meta");
    file.contentId = newUuid();
    // file_url is there and null where it is not given out: the Python SDK looks for the member.
    file.record.fileMeta = {{"file_url", nullptr}, {"file_name", file.contentId}, {"checksum", announced.checksum}, {"compression", "raw"}, {"size", announced.size}};
    m_pending.add(file);
    return jsonResponse(
        202, {{"id", file.id}, {"file_url", m_stores.transfers.uploadUrl(file.contentId, announced.size, QByteArray::fromStdString(announced.checksum))}});
}

Response TozFiles::commit(const Request &request)
{
    const TozClient caller = m_stores.access.callerOf(request);
    const std::optional<TozPendingFile> file = m_pending.byId(pathUuid(request.segments[3], "file id"));
    if (!file || file->owner != caller.id) {
        throw ApiError::notFound("path.id", "there is no such pending file of this client");
    }
    if (!m_stores.contents.exists(file->contentId)) {
        throw ApiError::badRequest("path.id", "the file has not been uploaded");
    }
    const TozRecord record = committed(*file);
    m_stores.transfers.endUploads(file->contentId);
    m_pending.remove(file->id);
    return jsonResponse(200, withUrl(record, ""));
}

TozRecord TozFiles::committed(const TozPendingFile &file)
{
    if (file.replaces.empty()) {
        TozRecord record = file.record;
        record.id = file.id;
        m_stores.records.insert(record);
        return record;
    }
    std::optional<TozRecord> stored = m_stores.records.byId(file.replaces);
    if (!stored) {
        throw ApiError::notFound("path.id", "the file that this one replaces is gone");
    }
    if (stored->version != file.version) {
        throw ApiError::conflict("path.id", "the file has another version by now");
    }
    m_stores.contents.remove(stored->fileMeta.at("file_name").get<std::string>());
    stored->plain = file.record.plain;
    stored->signature = file.record.signature;
    stored->fileMeta = file.record.fileMeta;
    m_stores.records.update(*stored);
    return std::move(*stored);
}

Response TozFiles::read(const Request &request)
{
    const TozClient caller = m_stores.access.callerOf(request);
    const std::optional<TozRecord> record = m_stores.records.byId(pathUuid(request.segments[3], "record id"));
    if (!record || record->fileMeta.is_null()) {
        throw ApiError::notFound("path.record_id", "there is no file with this id");
    }
    if (!m_stores.policies.may(caller.id, TozRight::Read, {record->writer, record->type})) {
        throw ApiError::forbidden("path.record_id", "the file is not shared with this client");
    }
    return jsonResponse(200, withUrl(*record, m_stores.transfers.downloadUrl(record->fileMeta.at("file_name").get<std::string>())));
}

} // namespace strongroom::sandbox
