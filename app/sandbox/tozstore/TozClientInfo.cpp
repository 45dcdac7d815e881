// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozClientInfo.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::size_t mostIds = 1000;

json publicKeys(const TozClient &client)
{
    json keys = {{"client_id", client.id}, {"public_key", client.publicKey}};
    if (!client.signingKey.empty()) {
        keys["signing_key"] = client.signingKey;
    }
    return keys;
}

} // namespace

TozClientInfo::TozClientInfo(TozStores &stores) : m_stores(stores)
{
}

std::optional<Response> TozClientInfo::handle(const Request &request)
{
    const std::vector<std::string> &path = request.segments;
    if (isBelow(request, "/v1/storage/clients") && path.size() == 4) {
        return info(request);
    }
    if (request.path == "/v1/client/public") {
        return publicInfos(request);
    }
    if (isBelow(request, "/v1/client") && path.size() == 4 && path[3] == "public") {
        return publicInfo(request);
    }
    return std::nullopt;
}

Response TozClientInfo::info(const Request &request)
{
    requireTozMethod(request, "GET");
    (void)m_stores.access.callerOf(request);
    const std::string &wanted = request.segments[3];
    const std::optional<TozClient> client = isUuid(wanted) ? m_stores.clients.byId(wanted) : m_stores.clients.byName(wanted);
    if (!client) {
        throw ApiError::notFound("path.client_id", "there is no such client");
    }
    // null and not absent when there is no signing key: so both SDKs have seen it.
    return jsonResponse(200,
        {{"client_id", client->id}, {"public_key", client->publicKey}, {"signing_key", client->signingKey.empty() ? json(nullptr) : client->signingKey},
            {"validated", true}});
}

Response TozClientInfo::publicInfo(const Request &request)
{
    requireTozMethod(request, "GET");
    (void)m_stores.access.callerOf(request);
    const std::optional<TozClient> client = m_stores.clients.byId(pathUuid(request.segments[2], "client id"));
    if (!client) {
        throw ApiError::notFound("path.client_id", "there is no such client");
    }
    return jsonResponse(200, publicKeys(*client));
}

Response TozClientInfo::publicInfos(const Request &request)
{
    requireTozMethod(request, "POST");
    (void)m_stores.access.callerOf(request);
    const std::vector<std::string> ids = optionalTexts(tozBody(request), "client_ids", "body");
    if (ids.size() > mostIds) {
        throw ApiError::badRequest("body.client_ids", "body.client_ids must have at most 1000 ids");
    }
    json clients = json::object();
    for (const std::string &id : ids) {
        if (const std::optional<TozClient> client = m_stores.clients.byId(id)) {
            clients[id] = publicKeys(*client);
        }
    }
    return jsonResponse(200, {{"clients", std::move(clients)}});
}

} // namespace strongroom::sandbox
