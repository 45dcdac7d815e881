// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozNotes.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozAnnouncedFile.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/TozTime.h"

#include <algorithm>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr const char *root = "/v2/storage/notes";
constexpr std::size_t keyBytes = 32;
constexpr const char *noTime = "0001-01-01T00:00:00Z";
constexpr std::int64_t microsecondsPerMillisecond = 1000;

std::string keyText(const json &body, const char *member)
{
    std::string key = requiredText(body, member, "body");
    if (!isBase64Url(key, keyBytes)) {
        throw ApiError::badRequest(std::string("body.") + member, std::string(member) + " must be 32 bytes in base64url");
    }
    return key;
}

json textsByName(const json &body, const char *member)
{
    if (isAbsent(body, member)) {
        return json::object();
    }
    const json &texts = requiredObject(body, member, "body");
    for (const auto &[name, value] : texts.items()) {
        if (!value.is_string()) {
            throw ApiError::badRequest(std::string("body.") + member + "." + name, "every value must be a text");
        }
    }
    return texts;
}

json encryptedFields(const json &body)
{
    const json &data = requiredObject(body, "data", "body");
    for (const auto &[name, value] : data.items()) {
        if (!value.is_string() || !isEncryptedField(value.get_ref<const std::string &>())) {
            throw ApiError::badRequest("body.data." + name, "every field must be encrypted: four parts in base64url, with dots between them");
        }
    }
    return data;
}

bool isWriter(const TozNote &note, const TozSigner &signer)
{
    return note.clientId.empty() ? note.writerKey == signer.signingKey : note.clientId == signer.clientId;
}

json toJson(const TozNote &note)
{
    json document = note.body;
    document["note_id"] = note.noteId;
    document["id_string"] = note.name;
    if (!note.clientId.empty()) {
        document["client_id"] = note.clientId;
    }
    document["created_at"] = note.createdAt;
    document["max_views"] = note.maxViews;
    document["views"] = note.views;
    // Left out rather than null: JavaScript throws on null.
    if (!note.eacp.is_null()) {
        document["eacp"] = note.eacp;
    }
    return document;
}

} // namespace

TozNotes::TozNotes(TozStores &stores)
    : m_stores(stores), m_conditions(stores.notes, stores.logins, stores.clock)
{
}

std::optional<Response> TozNotes::handle(const Request &request)
{
    if (!isBelow(request, root)) {
        return std::nullopt;
    }
    const std::size_t depth = request.segments.size() - 3; // below v2/storage/notes
    const std::string first = depth > 0 ? request.segments[3] : std::string();
    if (depth == 0) {
        if (request.method == "POST") {
            return write(request);
        }
        if (request.method == "PUT") {
            return replace(request);
        }
        requireTozMethod(request, "GET");
        return read(request);
    }
    if (depth == 1 && first == "challenge") {
        requireTozMethod(request, "PATCH");
        return challenge(request);
    }
    if (depth == 1 && first == "prime") {
        requireTozMethod(request, "PATCH");
        return prime(request);
    }
    if (depth == 1 && first == "views") {
        requireTozMethod(request, "GET");
        return views(request);
    }
    if (depth == 1 && first == "files") {
        requireTozMethod(request, "POST");
        return announceFile(request);
    }
    if (depth == 2 && first == "files") {
        requireTozMethod(request, "PATCH");
        return commitFile(request, pathUuid(request.segments[4], "note_id"));
    }
    if (depth == 1) {
        requireTozMethod(request, "DELETE");
        return remove(request, pathUuid(first, "note_id"));
    }
    throw ApiError::notFound("path", "no such resource");
}

Response TozNotes::write(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    const TozNote note = parse(tozBody(request), signer);
    addOrConflict(note);
    return jsonResponse(201, toJson(note));
}

Response TozNotes::replace(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    const TozNote note = parse(tozBody(request), signer);
    if (note.name.empty()) {
        throw ApiError::badRequest("body.id_string", "a note is replaced by its name: id_string");
    }
    const std::optional<TozNote> old = m_stores.notes.byName(note.name);
    if (!old) {
        throw ApiError::notFound("body.id_string", "there is no note of this name");
    }
    if (!isWriter(*old, signer)) {
        throw ApiError::forbidden("body.id_string", "the note of this name is another writer's");
    }
    m_stores.notes.remove(*old);
    addOrConflict(note);
    return jsonResponse(200, toJson(note));
}

Response TozNotes::read(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    TozNote note = namedNote(request);
    if (note.recipientKey != signer.signingKey) {
        throw ApiError::forbidden("header.Authorization", "the note is for another key");
    }
    m_conditions.requireMet(note, request);
    m_stores.notes.countView(note);
    json document = toJson(note);
    if (!note.contentId.empty()) {
        document["file_meta"]["file_url"] = m_stores.transfers.downloadUrl(note.contentId);
    }
    return jsonResponse(200, document);
}

Response TozNotes::remove(const Request &request, const std::string &noteId)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    const std::optional<TozNote> note = m_stores.notes.byId(noteId);
    if (!note) {
        throw ApiError::notFound("path.note_id", "there is no such note");
    }
    if (!isWriter(*note, signer)) {
        throw ApiError::forbidden("header.Authorization", "a note is deleted by its writer");
    }
    m_stores.notes.remove(*note);
    return emptyResponse(204);
}

// A note without its data: whoever may see how many views are left has not read it.
Response TozNotes::views(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    const TozNote note = namedNote(request);
    if (note.recipientKey != signer.signingKey && !isWriter(note, signer)) {
        throw ApiError::forbidden("header.Authorization", "the note is for another key");
    }
    json document = toJson(note);
    document["data"] = json::object();
    return jsonResponse(200, document);
}

Response TozNotes::challenge(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    const TozNote note = namedNote(request);
    if (note.recipientKey != signer.signingKey) {
        // 401, not 403: the JavaScript SDK takes it for "the password is wrong", having derived the key from it.
        throw ApiError::unauthorized("the note is for another key");
    }
    return jsonResponse(200, m_conditions.challenge(note, tozBody(request)));
}

Response TozNotes::prime(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    const TozNote note = namedNote(request);
    if (!isWriter(note, signer)) {
        throw ApiError::forbidden("header.Authorization", "a note is primed by its writer");
    }
    return jsonResponse(200, m_conditions.prime(note, tozBody(request)));
}

Response TozNotes::announceFile(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    const json body = tozBody(request);
    TozNote note = parse(body, signer);
    const TozAnnouncedFile file = parseAnnouncedFile(requiredObject(body, "file_meta", "body"), "body.file_meta");
    note.contentId = newUuid();
    note.stage = TozNote::Stage::Pending;
    addOrConflict(note);
    return jsonResponse(202, {{"id", note.noteId}, {"file_url", m_stores.transfers.uploadUrl(note.contentId, file.size, QByteArray::fromStdString(file.checksum))}});
}

Response TozNotes::commitFile(const Request &request, const std::string &noteId)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request);
    std::optional<TozNote> note = m_stores.notes.pendingById(noteId);
    if (!note || !isWriter(*note, signer)) {
        throw ApiError::notFound("path.note_id", "there is no such pending file note");
    }
    if (!m_stores.contents.exists(note->contentId)) {
        throw ApiError::badRequest("path.note_id", "the file has not been uploaded");
    }
    m_stores.transfers.endUploads(note->contentId);
    m_stores.notes.commit(noteId);
    return jsonResponse(200, toJson(*note));
}

TozNote TozNotes::namedNote(const Request &request)
{
    const std::optional<std::string> id = request.queryValue("note_id");
    const std::optional<std::string> name = request.queryValue("id_string");
    if (id.has_value() == name.has_value() || (name && name->empty())) {
        throw ApiError::badRequest("query", "exactly one of note_id and id_string is needed");
    }
    std::optional<TozNote> note = id ? m_stores.notes.byId(*id) : m_stores.notes.byName(*name);
    if (!note) {
        throw ApiError::notFound("query", "there is no such note, or it has expired, or its views are used up");
    }
    return std::move(*note);
}

TozNote TozNotes::parse(const json &body, const TozSigner &signer)
{
    TozNote note;
    note.noteId = newUuid();
    note.clientId = signer.clientId;
    note.recipientKey = keyText(body, "recipient_signing_key");
    note.writerKey = keyText(body, "writer_signing_key");
    if (note.writerKey != signer.signingKey) {
        throw ApiError::forbidden("body.writer_signing_key", "a note is written with the key that signs the request");
    }
    if (!isAbsent(body, "client_id") && requiredText(body, "client_id", "body") != signer.clientId) {
        throw ApiError::forbidden("body.client_id", "the client is not the one that signed the request");
    }
    if (QString::fromStdString(requiredText(body, "mode", "body")).toLower() != QLatin1String("sodium")) {
        throw ApiError::badRequest("body.mode", "mode must be Sodium");
    }
    const std::string accessKey = requiredText(body, "encrypted_access_key", "body");
    if (!isEncryptedAccessKey(accessKey)) {
        throw ApiError::badRequest("body.encrypted_access_key", "encrypted_access_key must be two parts in base64url with a dot between them");
    }
    note.maxViews = optionalInteger(body, "max_views", TozNote::noLimit);
    if (note.maxViews != TozNote::noLimit && note.maxViews < 1) {
        throw ApiError::badRequest("body.max_views", "max_views must be -1 or at least 1");
    }
    if (!isAbsent(body, "id_string") && body.at("id_string") != json("")) {
        note.name = requiredText(body, "id_string", "body");
    }
    const std::string expiration = isAbsent(body, "expiration") ? noTime : requiredText(body, "expiration", "body");
    const std::optional<std::int64_t> expiresAt = parseTozTime(expiration);
    const bool expires = optionalFlag(body, "expires", false);
    if (!expiresAt || (expires && expiration == noTime)) {
        throw ApiError::badRequest("body.expiration", "expiration must be a time of RFC 3339, and is needed when expires is true");
    }
    if (expires) {
        note.expiresAt = *expiresAt / microsecondsPerMillisecond;
    }
    note.eacp = TozNoteConditions::parse(body);
    note.createdAt = tozTime(m_stores.clock() * microsecondsPerMillisecond);
    note.body = {{"mode", body.at("mode")}, {"recipient_signing_key", note.recipientKey}, {"writer_signing_key", note.writerKey},
        {"writer_encryption_key", keyText(body, "writer_encryption_key")}, {"encrypted_access_key", accessKey}, {"data", encryptedFields(body)},
        {"plain", textsByName(body, "plain")}, {"file_meta", textsByName(body, "file_meta")}, {"expiration", expiration}, {"expires", expires}};
    for (const char *const member : {"type", "signature"}) {
        if (isAbsent(body, member)) {
            continue;
        }
        if (!body.at(member).is_string()) {
            throw ApiError::badRequest(std::string("body.") + member, std::string(member) + " must be a text");
        }
        note.body[member] = body.at(member);
    }
    return note;
}

void TozNotes::addOrConflict(const TozNote &note)
{
    if (!m_stores.notes.add(note)) {
        throw ApiError::conflict("body.id_string", "the name is taken: names of notes are one in the whole service");
    }
}

} // namespace strongroom::sandbox
