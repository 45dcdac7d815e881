// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozAccounts.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/TozTime.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <QUrlQuery>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::size_t keyBytes = 32;
constexpr std::size_t mostNameBytes = 1024;

// The text form of a P-384 key is base64url of a PEM.
bool isP384(const std::string &text)
{
    const std::optional<std::string> pem = fromBase64Url(text);
    if (!pem) {
        return false;
    }
    BIO *const source = BIO_new_mem_buf(pem->data(), static_cast<int>(pem->size()));
    EVP_PKEY *const key = source ? PEM_read_bio_PUBKEY(source, nullptr, nullptr, nullptr) : nullptr;
    BIO_free(source);
    char group[32] = {};
    std::size_t length = 0;
    const bool right = key && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 && std::string(group) == "secp384r1";
    EVP_PKEY_free(key);
    return right;
}

std::optional<TozCredentials> basicCredentials(const Request &request)
{
    const QByteArray value = request.header("Authorization").value_or(QByteArray());
    if (request.headerCount("Authorization") != 1 || value.left(6).toLower() != "basic ") {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(value.mid(6).trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? (*decoded).indexOf(':') : -1;
    if (colon < 0) {
        return std::nullopt;
    }
    return TozCredentials{(*decoded).left(colon).toStdString(), (*decoded).mid(colon + 1).toStdString()};
}

} // namespace

json parseTozPublicKey(const json &object, const std::string &source)
{
    const json &key = requiredObject(object, "public_key", source);
    if (key.size() == 1 && key.contains("curve25519") && key["curve25519"].is_string() && isBase64Url(key["curve25519"].get<std::string>(), keyBytes)) {
        return key;
    }
    if (key.size() == 1 && key.contains("p384") && key["p384"].is_string() && isP384(key["p384"].get<std::string>())) {
        return key;
    }
    throw ApiError::badRequest(source + ".public_key", "public_key must hold one key: curve25519 (base64url of 32 bytes) or p384 (base64url of a PEM)");
}

json parseTozSigningKey(const json &object, const std::string &source)
{
    if (isAbsent(object, "signing_key") || (object["signing_key"].is_object() && object["signing_key"].empty())) {
        return json::object();
    }
    const json &key = requiredObject(object, "signing_key", source);
    if (key.size() == 1 && key.contains("ed25519") && key["ed25519"].is_string() && isBase64Url(key["ed25519"].get<std::string>(), keyBytes)) {
        return key;
    }
    throw ApiError::badRequest(source + ".signing_key", "signing_key must hold one key: ed25519 (base64url of 32 bytes)");
}

TozAccounts::TozAccounts(TozStores &stores) : m_stores(stores)
{
}

std::optional<Response> TozAccounts::handle(const Request &request)
{
    if (request.path == "/v1/account/e3db/clients/register") {
        return registerClient(request);
    }
    if (isBelow(request, "/v1/account/backup") && request.segments.size() == 5) {
        return backup(request);
    }
    if (request.path == "/v1/auth/token") {
        return token(request);
    }
    return std::nullopt;
}

Response TozAccounts::registerClient(const Request &request)
{
    requireTozMethod(request, "POST");
    const json body = tozBody(request);
    const std::string registrationToken = requiredText(body, "token", "body");
    const json &sent = requiredObject(body, "client", "body");
    TozClient client;
    client.name = requiredText(sent, "name", "body.client");
    if (client.name.size() > mostNameBytes) {
        throw ApiError::badRequest("body.client.name", "body.client.name is too long");
    }
    client.publicKey = parseTozPublicKey(sent, "body.client");
    client.signingKey = parseTozSigningKey(sent, "body.client");
    // The last thing: what was refused leaves the token as it was.
    if (!m_stores.clients.useToken(registrationToken)) {
        throw ApiError::forbidden("body.token", "the registration token is not known or was used up");
    }
    const TozCredentials credentials = m_stores.clients.add(client, registrationToken);
    Response response = jsonResponse(201,
        {{"client_id", client.id}, {"name", client.name}, {"public_key", client.publicKey}, {"signing_key", client.signingKey}, {"type", "general"},
            {"enabled", true}, {"has_backup", false}, {"api_key_id", credentials.apiKeyId}, {"api_secret", credentials.apiSecret}});
    response.headers.emplace_back("X-Backup-Client", QByteArray::fromStdString(m_stores.backupClientId));
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

// Python sends it with its bearer token and JavaScript without: the registration token in the path is what counts.
Response TozAccounts::backup(const Request &request)
{
    requireTozMethod(request, "POST");
    const std::string &registrationToken = request.segments[3];
    const std::string clientId = pathUuid(request.segments[4], "client id");
    if (!m_stores.clients.tokenIsKnown(registrationToken)) {
        throw ApiError::forbidden("path.token", "the registration token is not known");
    }
    // The record itself is the client's and stays so; what makes it a backup is that the keeper of backups may read it.
    if (!m_stores.policies.may(m_stores.backupClientId, TozRight::Read, {clientId, "tozny.key_backup"})) {
        throw ApiError::badRequest("path.client_id", "the client shares no backup with the backup client");
    }
    if (!m_stores.clients.markBackedUp(clientId, registrationToken)) {
        throw ApiError::notFound("path.client_id", "no client with this id registered with this token");
    }
    return emptyResponse(200);
}

Response TozAccounts::token(const Request &request)
{
    requireTozMethod(request, "POST");
    const std::optional<TozCredentials> credentials = basicCredentials(request);
    const std::optional<TozClient> client = credentials ? m_stores.clients.byCredentials(*credentials) : std::nullopt;
    if (!client) {
        throw ApiError::unauthorized("API key id and secret must be sent as HTTP Basic credentials, and be right");
    }
    // The Content-Type is not looked at: the JavaScript SDK sends one that is none.
    if (QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(QStringLiteral("grant_type")) != QLatin1String("client_credentials")) {
        throw ApiError::badRequest("body.grant_type", "grant_type must be client_credentials");
    }
    const TozToken granted = m_stores.access.issueToken(client->id);
    Response response = jsonResponse(200,
        {{"access_token", granted.text}, {"token_type", "bearer"}, {"expires_at", tozTime(granted.expiresAt * 1000)},
            {"expires_in", m_stores.access.tokenLifetime().count()}});
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

} // namespace strongroom::sandbox
