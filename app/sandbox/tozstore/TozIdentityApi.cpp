// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozIdentityApi.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozAccounts.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/TozTime.h"

#include <QCryptographicHash>

#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

using Step = TozIdentityLogin::Step;

constexpr const char *noBroker = "00000000-0000-0000-0000-000000000000";
constexpr const char *formType = "application/x-www-form-urlencoded";
constexpr std::size_t challengeBytes = 32;
constexpr int clockIsOff = 406;
constexpr int isLocked = 417;
constexpr int applicationTokenSeconds = 300;
constexpr int applicationTokenBytes = 32;
constexpr std::int64_t microsecondsPerMillisecond = 1000;

void requireRealm(const std::string &domain, const char *source)
{
    if (domain != TozRealm::domain) {
        throw ApiError::notFound(source, "there is no such realm");
    }
}

std::string sha256(const std::string &text)
{
    return toBase64Url(QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toStdString());
}

json tokensJson(const TozLogin &login)
{
    return {{"access_token", login.access}, {"token_type", "bearer"}, {"refresh_token", login.refresh},
        {"expiry", tozTime(login.accessUntil * microsecondsPerMillisecond)}, {"refresh_expiry", tozTime(login.refreshUntil * microsecondsPerMillisecond)}};
}

Response secret(Response response)
{
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

// The members of a form, as Request knows them from queries.
Request formOf(const Request &request)
{
    Request form;
    form.query = request.body;
    return form;
}

} // namespace

TozIdentityApi::TozIdentityApi(TozStores &stores) : m_stores(stores), m_begun(stores.clock)
{
}

std::optional<Response> TozIdentityApi::handle(const Request &request)
{
    const std::vector<std::string> &path = request.segments;
    if (isBelow(request, "/v1/identity/info/realm") && path.size() == 5) {
        requireTozMethod(request, "GET");
        return realmInfo(request);
    }
    if (request.method != "POST" && (isBelow(request, "/v1/identity") || isBelow(request, "/auth/realms"))) {
        refuseTozMethod("POST");
    }
    if (request.path == "/v1/identity/register") {
        return registerIdentity(request);
    }
    if (request.path == "/v1/identity/login") {
        return login(request);
    }
    if (request.path == "/v1/identity/tozid/redirect") {
        return redirect(request);
    }
    if (isBelow(request, "/v1/identity/auth/realm") && path.size() == 6) {
        return session(request);
    }
    if (isBelow(request, "/auth/realms") && path.size() >= 4) {
        requireRealm(path[2], "path.realm");
        const std::string rest = restOfPath(request, 3);
        if (rest == "login-actions/authenticate") {
            return action(request);
        }
        if (rest == "protocol/openid-connect/token") {
            return applicationToken(request);
        }
    }
    return std::nullopt;
}

Response TozIdentityApi::realmInfo(const Request &request)
{
    requireRealm(TozIdentities::lowerCase(request.segments[4]), "path.realm");
    return jsonResponse(200, {{"name", TozRealm::name}, {"domain", TozRealm::domain}, {"broker_id", noBroker}});
}

Response TozIdentityApi::registerIdentity(const Request &request)
{
    const json body = tozBody(request);
    const std::string token = requiredText(body, "realm_registration_token", "body");
    requireRealm(requiredText(body, "realm_name", "body"), "body.realm_name");
    const json &sent = requiredObject(body, "identity", "body");
    TozIdentity identity;
    identity.username = requiredText(sent, "name", "body.identity");
    TozClient client;
    client.name = identity.username;
    client.publicKey = parseTozPublicKey(sent, "body.identity");
    client.signingKey = parseTozSigningKey(sent, "body.identity");
    if (client.signingKey.empty()) {
        throw ApiError::badRequest("body.identity.signing_key", "an identity needs a signing key");
    }
    if (m_stores.identities.byName(identity.username)) {
        throw ApiError::conflict("body.identity.name", "the name is taken in this realm");
    }
    if (!m_stores.clients.useToken(token)) {
        throw ApiError::forbidden("body.realm_registration_token", "the registration token is not known or was used up");
    }
    const TozCredentials credentials = m_stores.clients.add(client, token);
    identity.clientId = client.id;
    (void)m_stores.identities.add(identity);
    return secret(jsonResponse(201,
        {{"identity",
             {{"id", identity.id}, {"tozny_id", client.id}, {"realm_id", 1}, {"realm_name", TozRealm::name}, {"name", identity.username},
                 {"api_key_id", credentials.apiKeyId}, {"api_secret_key", credentials.apiSecret}, {"public_key", client.publicKey},
                 {"signing_key", client.signingKey}}},
            {"realm_broker_identity_tozny_id", noBroker}}));
}

Response TozIdentityApi::login(const Request &request)
{
    const std::string key = derivedKey(request);
    const json body = tozBody(request);
    const std::string username = requiredText(body, "username", "body");
    requireRealm(requiredText(body, "realm_name", "body"), "body.realm_name");
    (void)requiredText(body, "app_name", "body");
    const std::string challenge = requiredText(body, "code_challenge", "body");
    if (!isBase64Url(challenge, challengeBytes)) {
        throw ApiError::badRequest("body.code_challenge", "code_challenge must be a SHA-256 in base64url");
    }
    if (requiredText(body, "login_style", "body") != "api") {
        throw ApiError::badRequest("body.login_style", "login_style must be api");
    }
    // One answer for an unknown name and a wrong password: nobody learns who is registered.
    const std::optional<TozIdentity> identity = m_stores.identities.byName(username);
    if (!identity) {
        throw ApiError::unauthorized("the user name or the password is wrong");
    }
    if (m_stores.identities.isLocked(*identity)) {
        throw ApiError(isLocked, "Expectation Failed", "body.username", "the identity is locked");
    }
    const std::optional<TozNote> note = m_stores.notes.byName(TozIdentities::passwordNote(username));
    if (!note || note->recipientKey != key) {
        m_stores.identities.countFailure(*identity);
        throw ApiError::unauthorized("the user name or the password is wrong");
    }
    m_stores.identities.forgetFailures(*identity);
    return secret(jsonResponse(200, actionJson(m_begun.begin(identity->id, key, challenge), {})));
}

Response TozIdentityApi::action(const Request &request)
{
    const std::string key = derivedKey(request);
    std::optional<TozIdentityLogin> begun = m_begun.find(request.queryValue("session_code").value_or(std::string()), key);
    if (!begun || request.queryValue("tab_id") != begun->tabId) {
        throw ApiError::badRequest("query.session_code", "the sign-in is not known, or has expired");
    }
    const Request form = formOf(request);
    if (const std::optional<std::string> named = form.queryValue("public_signing_key"); named && *named != key) {
        throw ApiError::badRequest("body.public_signing_key", "public_signing_key is not the key that signs");
    }
    const std::optional<TozIdentity> identity = m_stores.identities.byId(begun->identity);
    std::string problem;
    if (begun->step == Step::Continue) {
        begun->step = identity && identity->secondFactor == TozSecondFactor::Totp ? Step::Totp : Step::Fetch;
    } else if (begun->step == Step::Totp && form.queryValue("totp") == totpCode) {
        begun->step = Step::Fetch;
    } else if (begun->step == Step::Totp) {
        problem = "The code is wrong.";
    }
    m_begun.goTo(*begun, begun->step);
    return secret(jsonResponse(200, actionJson(*begun, problem)));
}

Response TozIdentityApi::redirect(const Request &request)
{
    const std::string key = derivedKey(request);
    const json body = tozBody(request);
    requireRealm(requiredText(body, "realm_name", "body"), "body.realm_name");
    const std::optional<TozIdentityLogin> begun = m_begun.find(requiredText(body, "session_code", "body"), key);
    const json context = begun ? actionJson(*begun, {}).at("context") : json();
    if (!begun || begun->step != Step::Fetch) {
        throw ApiError::badRequest("body.session_code", "the sign-in is not known, or has expired, or has steps left");
    }
    for (const auto &[name, value] : context.items()) {
        if (requiredText(body, name.c_str(), "body") != value) {
            throw ApiError::badRequest("body." + name, name + " is not that of this sign-in");
        }
    }
    // Whatever comes of it, this code was tried once.
    m_begun.end(*begun);
    if (sha256(requiredText(body, "code_verifier", "body")) != begun->challenge) {
        throw ApiError::unauthorized("code_verifier does not fit the code_challenge that began the sign-in");
    }
    const std::optional<TozIdentity> identity = m_stores.identities.byId(begun->identity);
    if (!identity) {
        throw ApiError::unauthorized("the identity is gone");
    }
    return secret(jsonResponse(200, tokensJson(m_stores.logins.start(identity->clientId, TozRealm::domain))));
}

Response TozIdentityApi::session(const Request &request)
{
    requireRealm(request.segments[4], "path.realm");
    const std::string client = signingClient(request);
    const json body = tozBody(request);
    if (request.segments[5] == "refresh") {
        const std::optional<TozLogin> renewed = m_stores.logins.renew(requiredText(body, "refresh_token", "body"), client);
        if (!renewed) {
            throw ApiError::unauthorized("the refresh token is not known, or has expired, or was used");
        }
        return secret(jsonResponse(200, tokensJson(*renewed)));
    }
    if (request.segments[5] == "logout") {
        if (!m_stores.logins.end(requiredText(body, "session_token", "body"), client)) {
            throw ApiError::unauthorized("there is no such session of this client");
        }
        return emptyResponse(204);
    }
    throw ApiError::notFound("path", "no such resource");
}

Response TozIdentityApi::applicationToken(const Request &request)
{
    const std::string client = signingClient(request);
    const Request form = formOf(request);
    if (form.queryValue("grant_type") != "password" || form.queryValue("client_id").value_or(std::string()).empty()) {
        throw ApiError::badRequest("body.grant_type", "grant_type must be password, and client_id name an application");
    }
    const std::optional<TozLogin> login = m_stores.logins.byAccess(request.header("X-Tozny-Session").value_or(QByteArray()).toStdString());
    if (!login || login->clientId != client) {
        throw ApiError::unauthorized("X-Tozny-Session must hold the access token of this client's session");
    }
    return secret(jsonResponse(200, {{"access_token", randomBase64Url(applicationTokenBytes)}, {"token_type", "bearer"}, {"expires_in", applicationTokenSeconds}}));
}

std::string TozIdentityApi::derivedKey(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request, clockIsOff);
    if (!signer.isAnonymous()) {
        throw ApiError::unauthorized("a sign-in is signed with the keys of the password, and names no client");
    }
    return signer.signingKey;
}

std::string TozIdentityApi::signingClient(const Request &request)
{
    const TozSigner signer = m_stores.tsv1.signerOf(request, clockIsOff);
    if (signer.isAnonymous()) {
        throw ApiError::unauthorized("this is signed with the keys of the identity's storage client");
    }
    return signer.clientId;
}

json TozIdentityApi::actionJson(const TozIdentityLogin &login, const std::string &problem) const
{
    json action = {{"login_action", true}, {"fields", json::object()}, {"context", json::object()}, {"content_type", formType}, {"message", json::object()}};
    if (login.step == Step::Fetch) {
        action["type"] = "fetch";
        action["action_url"] = m_stores.endpoint + "/v1/identity/tozid/redirect";
        action["context"] = {{"session_code", login.sessionCode}, {"execution", "api_login_complete"}, {"tab_id", login.tabId},
            {"client_id", "tozid-realm-idp"}, {"auth_session_id", login.authSessionId}};
        return action;
    }
    action["type"] = login.step == Step::Totp ? "login-totp" : "continue";
    if (login.step == Step::Totp) {
        action["fields"] = {{"totp", "text"}};
    }
    if (!problem.empty()) {
        action["message"] = {{"type", "error"}, {"summary", problem}};
    }
    action["action_url"] = m_stores.endpoint + "/auth/realms/" + TozRealm::domain + "/login-actions/authenticate?session_code=" + login.sessionCode
        + "&tab_id=" + login.tabId;
    return action;
}

} // namespace strongroom::sandbox
