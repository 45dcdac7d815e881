// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozSharing.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::size_t idsAt = 3; // /v1/storage/access_keys/… and /v1/storage/policy/…

// Writer and user come in this order in access keys and the other way round in policies; being equal, they are alike.
TozCollection collectionOf(const Request &request)
{
    const std::string first = pathUuid(request.segments[idsAt], "writer id");
    const std::string second = pathUuid(request.segments[idsAt + 1], "user id");
    if (first != second) {
        throw ApiError::badRequest("path.user_id", "user id and writer id must be the same");
    }
    TozCollection records{first, restOfPath(request, idsAt + 3)};
    if (records.type.empty()) {
        throw ApiError::badRequest("path.type", "the path must end with a record type");
    }
    return records;
}

struct PolicyChange
{
    bool allow = false;
    TozRight right = TozRight::Read;
};

// {"allow": [{"read": {}}]} and its like, one right at a time.
PolicyChange parsePolicy(const json &body)
{
    const auto refuse = [] {
        return ApiError::badRequest("body", R"(the body must be {"allow": [R]} or {"deny": [R]}, with R one of {"read": {}}, {"edit": {}}, {"authorizer": {}})");
    };
    const std::string verb = body.size() == 1 ? body.begin().key() : std::string();
    if ((verb != "allow" && verb != "deny") || !body[verb].is_array() || body[verb].size() != 1 || !body[verb][0].is_object() || body[verb][0].size() != 1
        || body[verb][0].begin().value() != json::object()) {
        throw refuse();
    }
    const std::string name = body[verb][0].begin().key();
    if (name == "read") {
        return {verb == "allow", TozRight::Read};
    }
    if (name == "edit") {
        return {verb == "allow", TozRight::Edit};
    }
    if (name == "authorizer") {
        return {verb == "allow", TozRight::Authorize};
    }
    throw refuse();
}

std::string nameOf(TozStores &stores, const std::string &id)
{
    const std::optional<TozClient> client = stores.clients.byId(id);
    return client ? client->name : std::string();
}

} // namespace

json tozAccessKeyJson(TozStores &stores, const TozAccessKey &key)
{
    json answer = {{"eak", key.eak}, {"authorizer_id", key.authorizer}};
    if (const std::optional<TozClient> authorizer = stores.clients.byId(key.authorizer)) {
        answer["authorizer_public_key"] = authorizer->publicKey;
        if (!authorizer->signingKey.empty()) {
            answer["signer_id"] = key.authorizer;
            answer["signer_signing_key"] = authorizer->signingKey;
        }
    }
    return answer;
}

TozSharing::TozSharing(TozStores &stores) : m_stores(stores)
{
}

std::optional<Response> TozSharing::handle(const Request &request)
{
    const std::size_t count = request.segments.size();
    if (isBelow(request, "/v1/storage/access_keys") && count >= idsAt + 4) {
        return accessKey(request);
    }
    if (isBelow(request, "/v1/storage/policy")) {
        if (count >= idsAt + 4) {
            return policy(request);
        }
        if (count == idsAt + 1) {
            return listing(request);
        }
    }
    return std::nullopt;
}

Response TozSharing::accessKey(const Request &request)
{
    const TozClient caller = m_stores.access.callerOf(request);
    const TozCollection records = collectionOf(request);
    const std::string reader = pathUuid(request.segments[idsAt + 2], "reader id");
    const bool sharer = m_stores.policies.may(caller.id, TozRight::Authorize, records);
    if (request.method == "GET") {
        if (!sharer && caller.id != reader) {
            throw ApiError::forbidden("path.reader_id", "the access key is for another client");
        }
        const std::optional<TozAccessKey> key = m_stores.policies.key(records, reader);
        if (!key) {
            throw ApiError::notFound("path", "there is no access key for this reader");
        }
        if (!sharer && !m_stores.policies.may(caller.id, TozRight::Read, records)) {
            throw ApiError::forbidden("path", "the records are not shared with this client");
        }
        return jsonResponse(200, tozAccessKeyJson(m_stores, *key));
    }
    if (request.method != "PUT" && request.method != "DELETE") {
        refuseTozMethod("GET, PUT, DELETE");
    }
    // An authorizer shares with others; the key of the writer itself is not its business.
    if (!sharer || (caller.id != records.writer && reader == records.writer)) {
        throw ApiError::forbidden("path.writer_id", "only the writer and its authorizers may change access keys");
    }
    if (request.method == "DELETE") {
        if (!m_stores.policies.removeKey(records, reader)) {
            throw ApiError::notFound("path", "there is no access key for this reader");
        }
        return emptyResponse(204);
    }
    requireClient(reader);
    const TozAccessKey key{requiredText(tozBody(request), "eak", "body"), caller.id};
    if (!isEncryptedAccessKey(key.eak)) {
        throw ApiError::badRequest("body.eak", "body.eak must be an encrypted access key and its nonce with a dot between them");
    }
    m_stores.policies.putKey(records, reader, key);
    return jsonResponse(201, tozAccessKeyJson(m_stores, key));
}

Response TozSharing::policy(const Request &request)
{
    requireTozMethod(request, "PUT");
    const TozClient caller = m_stores.access.callerOf(request);
    const TozPolicy policy{collectionOf(request), pathUuid(request.segments[idsAt + 2], "reader id"), caller.id};
    const PolicyChange change = parsePolicy(tozBody(request));
    const bool own = caller.id == policy.records.writer;
    if (!own && (change.right != TozRight::Read || !m_stores.policies.may(caller.id, TozRight::Authorize, policy.records))) {
        throw ApiError::forbidden("path.writer_id", "only the writer may change its policies, and its authorizers who may read");
    }
    if (policy.reader == policy.records.writer) {
        throw ApiError::badRequest("path.reader_id", "a writer has every right to its own records");
    }
    requireClient(policy.reader);
    if (change.allow) {
        m_stores.policies.allow(policy, change.right);
    } else {
        m_stores.policies.deny(policy, change.right);
    }
    return emptyResponse(201);
}

// An empty list where the real service may send null: the JavaScript SDK cannot read null here.
Response TozSharing::listing(const Request &request)
{
    const std::string &which = request.segments[idsAt];
    if (which != "outgoing" && which != "incoming" && which != "proxies" && which != "granted") {
        throw ApiError::notFound("path", "no such resource");
    }
    requireTozMethod(request, "GET");
    const TozClient caller = m_stores.access.callerOf(request);
    json list = json::array();
    if (which == "outgoing") {
        for (const TozPolicy &policy : m_stores.policies.ofWriter(caller.id, TozRight::Read)) {
            list.push_back({{"reader_id", policy.reader}, {"reader_name", nameOf(m_stores, policy.reader)}, {"record_type", policy.records.type}});
        }
    } else if (which == "incoming") {
        for (const TozPolicy &policy : m_stores.policies.ofReader(caller.id, TozRight::Read)) {
            list.push_back(
                {{"writer_id", policy.records.writer}, {"writer_name", nameOf(m_stores, policy.records.writer)}, {"record_type", policy.records.type}});
        }
    } else {
        const std::vector<TozPolicy> policies = which == "proxies" ? m_stores.policies.ofWriter(caller.id, TozRight::Authorize)
                                                                   : m_stores.policies.ofReader(caller.id, TozRight::Authorize);
        for (const TozPolicy &policy : policies) {
            list.push_back({{"authorizer_id", policy.reader}, {"authorizer_name", nameOf(m_stores, policy.reader)}, {"writer_id", policy.records.writer},
                {"user_id", policy.records.writer}, {"record_type", policy.records.type}, {"authorized_by", policy.grantedBy}});
        }
    }
    return jsonResponse(200, list);
}

void TozSharing::requireClient(const std::string &id)
{
    if (!m_stores.clients.byId(id)) {
        throw ApiError::notFound("path.reader_id", "there is no client with the reader's id");
    }
}

} // namespace strongroom::sandbox
