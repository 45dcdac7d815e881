// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/OAuth.h"

#include <nlohmann/json.hpp>

#include <QList>

#include <cctype>
#include <utility>

namespace strongroom::sandbox {

Response notStored(Response response)
{
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("Pragma", "no-cache");
    return response;
}

Response oauthErrorResponse(const OAuthError &error) { return oauthErrorResponse(error, nlohmann::json::object()); }

Response oauthErrorResponse(const OAuthError &error, nlohmann::json document)
{
    document["error"] = error.error;
    document["error_description"] = error.description;
    Response response = notStored(jsonResponse(error.status, document));
    if (error.status == 401) {
        response.headers.emplace_back("WWW-Authenticate", "Basic realm=\"sandbox\"");
    }
    if (error.status == 405) {
        response.headers.emplace_back("Allow", "POST");
    }
    return response;
}

std::optional<OAuthError> formRequestError(const Request &request)
{
    if (request.method != "POST") {
        return OAuthError{405, "invalid_request", "the token endpoint takes POST"};
    }
    if (mediaType(request.header("Content-Type").value_or(QByteArray())) != "application/x-www-form-urlencoded") {
        return OAuthError{400, "invalid_request", "the body must be application/x-www-form-urlencoded"};
    }
    return std::nullopt;
}

std::optional<Form> parseForm(const QByteArray &body)
{
    Form form;
    const QList<QByteArray> pairs = body.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype equals = pair.indexOf('=');
        std::optional<std::string> name = formDecoded(equals < 0 ? pair : pair.left(equals));
        std::optional<std::string> value = formDecoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value || !form.emplace(std::move(*name), std::move(*value)).second) {
            return std::nullopt;
        }
    }
    return form;
}

std::string formValue(const Form &form, const char *name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

std::optional<std::string> formDecoded(QByteArray text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
        const bool escape = i + 2 < text.size() && std::isxdigit(static_cast<unsigned char>(text.at(i + 1))) != 0
            && std::isxdigit(static_cast<unsigned char>(text.at(i + 2))) != 0;
        if (!escape) {
            return std::nullopt;
        }
    }
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text).toStdString();
}

std::optional<BasicCredentials> basicCredentials(const QByteArray &header)
{
    if (header.left(6).toLower() != "basic ") {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    const QByteArray pair = *decoded;
    const qsizetype colon = pair.indexOf(':');
    if (colon < 0) {
        return std::nullopt;
    }
    return BasicCredentials{pair.left(colon).toStdString(), pair.mid(colon + 1).toStdString()};
}

} // namespace strongroom::sandbox
