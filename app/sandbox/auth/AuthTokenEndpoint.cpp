// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/auth/AuthTokenEndpoint.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace strongroom::sandbox {

namespace {

constexpr OAuthError unknownClient{401, "invalid_client", "client authentication failed"};

// Scope tokens with one blank between them (RFC 6749, section 3.3), each once. Nothing when it is of another form.
std::optional<std::vector<std::string>> scopeTokens(const std::string &scope)
{
    std::vector<std::string> tokens(1);
    for (const char c : scope) {
        if (c == ' ') {
            tokens.emplace_back();
        } else if (c >= '!' && c <= '~' && c != '"' && c != '\\') {
            tokens.back() += c;
        } else {
            return std::nullopt;
        }
    }
    std::vector<std::string> once;
    for (const std::string &token : tokens) {
        if (token.empty()) {
            return std::nullopt;
        }
        if (std::find(once.begin(), once.end(), token) == once.end()) {
            once.push_back(token);
        }
    }
    return once;
}

std::string joined(const std::vector<std::string> &tokens)
{
    std::string text;
    for (const std::string &token : tokens) {
        text += (text.empty() ? "" : " ") + token;
    }
    return text;
}

} // namespace

AuthTokenEndpoint::AuthTokenEndpoint(const AuthClients &clients, const AuthTokens &tokens) : m_clients(clients), m_tokens(tokens)
{
}

Response AuthTokenEndpoint::answer(const Request &request) const
{
    if (const std::optional<OAuthError> error = formRequestError(request)) {
        return oauthErrorResponse(*error);
    }
    for (const auto &[name, value] : request.queryPairs()) {
        if (name == "client_id" || name == "client_secret" || name == "grant_type" || name == "scope") {
            return oauthErrorResponse({400, "invalid_request", "parameters belong in the body, never in the URL"});
        }
    }
    const std::optional<Form> form = parseForm(request.body);
    if (!form) {
        return oauthErrorResponse({400, "invalid_request", "a parameter is included more than once, or badly encoded"});
    }
    const Client client = clientOf(request, *form);
    if (const auto *const error = std::get_if<OAuthError>(&client)) {
        return oauthErrorResponse(*error);
    }
    return grant(*std::get<const AuthClient *>(client), *form);
}

AuthTokenEndpoint::Client AuthTokenEndpoint::clientOf(const Request &request, const Form &form) const
{
    const std::string id = formValue(form, "client_id");
    const std::string secret = formValue(form, "client_secret");
    if (request.headerCount("Authorization") > 0) {
        if (request.headerCount("Authorization") > 1 || !secret.empty()) {
            return OAuthError{400, "invalid_request", "the client authenticates in more than one way"};
        }
        return basicClient(request, form);
    }
    const AuthClient *const client = m_clients.find(id);
    if (client == nullptr || !equalInConstantTime(secret, client->secret)) {
        return unknownClient;
    }
    return client;
}

AuthTokenEndpoint::Client AuthTokenEndpoint::basicClient(const Request &request, const Form &form) const
{
    const std::optional<BasicCredentials> given = basicCredentials(*request.header("Authorization"));
    if (!given) {
        return unknownClient;
    }
    const AuthClient *client = m_clients.find(given->user);
    if (client != nullptr && client->encoding == ClientEncoding::Either && equalInConstantTime(given->password, client->secret)) {
        return client;
    }
    const std::optional<std::string> id = formDecoded(QByteArray::fromStdString(given->user));
    const std::optional<std::string> secret = formDecoded(QByteArray::fromStdString(given->password));
    if (!id || !secret) {
        return OAuthError{400, "invalid_request", "the client id and secret of the Authorization header are not form-encoded"};
    }
    client = m_clients.find(*id);
    if (client == nullptr || !equalInConstantTime(*secret, client->secret)) {
        return unknownClient;
    }
    if (const std::string other = formValue(form, "client_id"); !other.empty() && other != client->id) {
        return OAuthError{400, "invalid_request", "client_id is another one than the client that authenticates"};
    }
    return client;
}

Response AuthTokenEndpoint::grant(const AuthClient &client, const Form &form) const
{
    const std::string type = formValue(form, "grant_type");
    if (type.empty()) {
        return oauthErrorResponse({400, "invalid_request", "grant_type is required"});
    }
    if (type != "client_credentials") {
        return oauthErrorResponse({400, "unsupported_grant_type", "grant_type must be client_credentials"});
    }
    std::vector<std::string> granted = client.scopes;
    if (const std::string asked = formValue(form, "scope"); !asked.empty()) {
        const std::optional<std::vector<std::string>> tokens = scopeTokens(asked);
        if (!tokens) {
            return oauthErrorResponse({400, "invalid_scope", "the scope is malformed"});
        }
        const bool allowed = std::all_of(tokens->begin(), tokens->end(),
            [&client](const std::string &token) { return std::find(client.scopes.begin(), client.scopes.end(), token) != client.scopes.end(); });
        if (!allowed) {
            return oauthErrorResponse({400, "invalid_scope", "the scope exceeds what this client may have"});
        }
        granted = *tokens;
    }
    const std::string scope = joined(granted);
    return notStored(jsonResponse(200,
        {{"access_token", m_tokens.issue(client.id, scope)}, {"token_type", "Bearer"}, {"expires_in", m_tokens.lifetime().count()}, {"scope", scope}}));
}

} // namespace strongroom::sandbox
