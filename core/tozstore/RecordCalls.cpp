// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/RecordCalls.h"

#include "base/Json.h"
#include "tozstore/Parsed.h"
#include "tozstore/RecordSignature.h"
#include "tozstore/RowOpening.h"
#include "tozstore/SearchPageJson.h"
#include "tozstore/Uuid.h"

#include <algorithm>
#include <map>
#include <utility>

namespace strongroom::tozstore {

namespace {

std::string requireId(const std::string &text, const char *member)
{
    std::optional<std::string> id = normalUuid(text);
    if (!id) {
        throw ClientError(Sentence::tr("\"%1\" is not the id of a record").arg(text))
            .advise(Sentence::tr("It looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11."))
            .about(member);
    }
    return *std::move(id);
}

KeyOwner ownerOf(const RecordMeta &meta) { return {meta.writerId, meta.userId, meta.type}; }

std::string safePath(const std::string &recordId, const std::string &version) { return "/v1/storage/records/safe/" + recordId + "/" + version; }

} // namespace

PrivateKeys::PrivateKeys(EncryptionPrivateKey encryption, std::optional<SigningPrivateKey> signing)
    : m_encryption(std::make_shared<const EncryptionPrivateKey>(std::move(encryption)))
{
    if (signing) {
        m_signing = std::make_shared<const SigningPrivateKey>(*std::move(signing));
    }
}

std::shared_ptr<const EncryptionPrivateKey> PrivateKeys::encryption() const
{
    const std::scoped_lock guard(m_mutex);
    if (m_locked) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    return m_encryption;
}

std::shared_ptr<const SigningPrivateKey> PrivateKeys::signing() const
{
    const std::scoped_lock guard(m_mutex);
    if (m_locked) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    return m_signing;
}

void PrivateKeys::lock()
{
    const std::scoped_lock guard(m_mutex);
    m_locked = true;
    m_encryption.reset();
    m_signing.reset();
}

// ---- rows ----

StoredRecord RecordCalls::recordOf(const std::string &recordId, const Call &call, const Answer &answer)
{
    StoredRecord record = parsed(call, answer, parseRecord);
    if (normalUuid(record.meta.recordId) != recordId) {
        throw ServerError(whileDoing(call.operation, Sentence::tr("the answer is another record than was asked for")))
            .about("meta.record_id")
            .during(answer.request);
    }
    return record;
}

RecordRow RecordCalls::rowOf(StoredRecord stored, bool withData, const std::optional<SealedAccessKey> &sealed, const Cancellation &cancellation)
{
    std::vector<FoundRecord> one;
    one.push_back({std::move(stored), withData, sealed});
    return std::move(openRows(m_parts, std::move(one), cancellation).front());
}

// ---- calls ----

SearchPage RecordCalls::search(const Search &search, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("search records");
    call.effect = net::Effect::Reads;
    call.method = net::Method::Post;
    call.path = "/v2/search";
    call.body = net::jsonBody(searchBody(search));
    call.repeat = net::Repeat::Allowed;
    call.maxResponseBytes = 256LL << 20;   // 1,000 records with their data
    if (search.nextToken + search.limit > mostPagedResults) {
        throw ClientError(Sentence::tr("one search pages through 10,000 results at most"))
            .advise(Sentence::tr("Narrow the range of time, or use the search that splits it by itself."))
            .about("next_token");
    }
    const Answer answer = m_parts.channel.send(call, cancellation);
    FoundPage page = parsed(call, answer, parseSearchPage);
    return {openRows(m_parts, std::move(page.results), cancellation), page.lastIndex, page.total, std::move(page.searchId)};
}

QueryPage RecordCalls::query(const Query &query, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("query records");
    call.effect = net::Effect::Reads;
    call.method = net::Method::Post;
    call.path = "/v1/storage/search";
    call.body = net::jsonBody(queryBody(query));
    call.repeat = net::Repeat::Allowed;
    call.maxResponseBytes = 256LL << 20;
    const Answer answer = m_parts.channel.send(call, cancellation);
    FoundPage page = parsed(call, answer, parseQueryPage);
    const bool atEnd = page.results.size() < static_cast<std::size_t>(query.count);
    return {openRows(m_parts, std::move(page.results), cancellation), page.lastIndex, atEnd};
}

RecordRow RecordCalls::read(const std::string &recordId, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("read record %1").arg(requireId(recordId, "record_id"));
    call.effect = net::Effect::Reads;
    const std::string id = *normalUuid(recordId);
    call.path = "/v1/storage/records/" + id;
    call.repeat = net::Repeat::Allowed;
    const Answer answer = m_parts.channel.send(call, cancellation);
    return rowOf(recordOf(id, call, answer), true, std::nullopt, cancellation);
}

std::vector<RecordRow> RecordCalls::readMany(const std::vector<std::string> &recordIds, const Cancellation &cancellation)
{
    if (recordIds.size() > static_cast<std::size_t>(mostSearchResults)) {
        throw ClientError(Sentence::tr("at most 1,000 records can be read at once")).advise(Sentence::tr("Read them in parts.")).about("record_ids");
    }
    std::vector<std::string> ids;
    for (const std::string &id : recordIds) {
        ids.push_back(requireId(id, "record_ids"));
    }
    if (ids.empty()) {
        return {};
    }
    Call call;
    call.operation = Sentence::tr("read %1 records").arg(ids.size());
    call.effect = net::Effect::Reads;
    call.path = "/v1/storage/records";
    call.body = net::jsonBody(dumpJson(Json{{"record_ids", ids}, {"include_data", true}}));
    call.repeat = net::Repeat::Allowed;
    call.maxResponseBytes = 256LL << 20;
    const Answer answer = m_parts.channel.send(call, cancellation);
    std::map<std::string, StoredRecord> byId;
    for (StoredRecord &record : parsed(call, answer, parseRecords)) {
        std::string id = record.meta.recordId;
        byId.emplace(std::move(id), std::move(record));
    }
    std::vector<FoundRecord> there;
    for (const std::string &id : ids) {
        if (const auto found = byId.find(id); found != byId.end()) {
            there.push_back({found->second, true, std::nullopt});
        }
    }
    return openRows(m_parts, std::move(there), cancellation);
}

std::optional<std::string> RecordCalls::signatureFor(const Record &record) const
{
    const std::shared_ptr<const SigningPrivateKey> key = m_keys.signing();
    return key ? std::optional(signRecord(record, *key)) : std::nullopt;
}

RecordRow RecordCalls::write(const std::string &type, const FieldTexts &data, const PlainTexts &plain, const Cancellation &cancellation)
{
    Record record;
    record.meta.writerId = m_parts.identity.clientId;
    record.meta.userId = m_parts.identity.clientId;
    record.meta.type = type;
    record.meta.plain = plain;
    record.data = data;
    checkNewRecord(record);
    record.signature = signatureFor(record);
    const std::shared_ptr<const AccessKey> key = m_parts.keys.forWriting(type, cancellation);

    Call call;
    call.operation = Sentence::tr("write a record of type \"%1\"").arg(type);
    call.method = net::Method::Post;
    call.path = "/v1/storage/records";
    call.body = net::jsonBody(writeBody(sealRecord(record, *key, m_parts.suite, m_parts.channel.random())));
    const Answer answer = m_parts.channel.send(call, cancellation);
    return rowOf(parsed(call, answer, parseRecord), true, std::nullopt, cancellation);
}

RecordRow RecordCalls::update(const Record &record, const Cancellation &cancellation)
{
    Record changed = record;
    changed.meta.recordId = requireId(record.meta.recordId, "record_id");
    changed.meta.version = requireId(record.meta.version, "version");
    if (changed.meta.fileMeta) {
        throw ClientError(Sentence::tr("a large file is replaced with a file, not with fields")).about("data");
    }
    checkNewRecord(changed);
    changed.signature = signatureFor(changed);
    const KeyOwner owner = ownerOf(changed.meta);
    const bool own = owner.writerId == m_parts.identity.clientId && owner.userId == m_parts.identity.clientId;
    const auto key = own ? m_parts.keys.forWriting(owner.type, cancellation) : m_parts.keys.forReading(owner, cancellation);

    Call call;
    call.operation = Sentence::tr("change record %1").arg(changed.meta.recordId);
    call.method = net::Method::Put;
    call.path = safePath(changed.meta.recordId, changed.meta.version);
    call.body = net::jsonBody(updateBody(sealRecord(changed, *key, m_parts.suite, m_parts.channel.random())));
    try {
        const Answer answer = m_parts.channel.send(call, cancellation);
        return rowOf(recordOf(changed.meta.recordId, call, answer), true, std::nullopt, cancellation);
    } catch (const ServerError &error) {
        if (error.request().status == 409) {
            throwConflict(call.operation, changed.meta.recordId, error.request(), cancellation);
        }
        throw;
    }
}

void RecordCalls::remove(const std::string &recordId, const std::string &version, const Cancellation &cancellation)
{
    Call call;
    call.operation = Sentence::tr("delete record %1").arg(requireId(recordId, "record_id"));
    call.method = net::Method::Delete;
    call.path = safePath(*normalUuid(recordId), requireId(version, "version"));
    try {
        (void)m_parts.channel.send(call, cancellation);
    } catch (const ServerError &error) {
        if (error.request().status == 409) {
            throwConflict(call.operation, recordId, error.request(), cancellation);
        }
        throw;
    }
}

void RecordCalls::throwConflict(const Sentence &operation, const std::string &recordId, const FailedRequest &request, const Cancellation &cancellation)
{
    std::shared_ptr<const RecordRow> newer;
    Sentence what = Sentence::tr("somebody has changed it since");
    try {
        newer = std::make_shared<const RecordRow>(read(recordId, cancellation));
        if (newer->meta().lastModified) {
            what = Sentence::tr("somebody has changed it since (at %1)").arg(newer->meta().lastModified->text);
        }
    } catch (const ServerError &error) {
        if (error.request().status == 404 || error.request().status == 403) {
            what = Sentence::tr("it is gone, or no longer shared with this client");
        }
    } catch (const NetworkError &) {
        // The conflict is what counts; the newer record can be read later.
    }
    RecordConflict conflict(whileDoing(operation, what), std::move(newer));
    conflict.withAdvice(Sentence::tr("Nothing was changed. Look at the newer version, then change that one."));
    conflict.withRequest(request);
    throw conflict;
}

} // namespace strongroom::tozstore
