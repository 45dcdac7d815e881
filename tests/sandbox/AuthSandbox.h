// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sandbox in this process as a service account meets it.

#include "SandboxClient.h"

#include <string>

namespace strongroom::test {

class AuthSandbox
{
public:
    explicit AuthSandbox(sandbox::ServerOptions options = {}) : http(std::move(options)), m_ready(http.description().at("auth")) {}

    SandboxClient http;

    [[nodiscard]] const nlohmann::json &ready() const { return m_ready; } // the ready file's "auth"
    [[nodiscard]] QByteArray text(const char *member) const { return QByteArray::fromStdString(m_ready.at(member).get<std::string>()); }
    [[nodiscard]] QByteArray readerText(const char *member) const { return QByteArray::fromStdString(m_ready.at("read_only").at(member).get<std::string>()); }

    // POST of a form to the token endpoint, with these credentials ("id:secret") as they are; none when they are null.
    [[nodiscard]] Answer ask(const QByteArray &form, const QByteArray &credentials, const RequestHeaders &more = {})
    {
        RequestHeaders headers{{"Content-Type", "application/x-www-form-urlencoded"}};
        if (!credentials.isNull()) {
            headers.append({"Authorization", "Basic " + credentials.toBase64()});
        }
        return http.send("POST", "/auth/token", headers + more, form);
    }
    [[nodiscard]] QByteArray credentials() const { return text("client_id") + ':' + text("client_secret"); }
    // As application/x-www-form-urlencoded has it.
    [[nodiscard]] static QByteArray encoded(const QByteArray &value) { return value.toPercentEncoding(" ", "~").replace(' ', '+'); }

    // Throws std::runtime_error when there is none.
    [[nodiscard]] QByteArray token(const QByteArray &scope = {})
    {
        const Answer answer = ask("grant_type=client_credentials" + (scope.isEmpty() ? QByteArray() : "&scope=" + encoded(scope)), credentials());
        if (answer.status != 200) {
            throw std::runtime_error("no token: " + answer.body.toStdString());
        }
        return QByteArray::fromStdString(answer.json().at("access_token").get<std::string>());
    }
    [[nodiscard]] Answer call(const QByteArray &method, const QByteArray &token, const std::string &path = "/auth/protected", const RequestHeaders &more = {},
        const QByteArray &body = {})
    {
        return http.send(method, path, RequestHeaders{{"Authorization", "Bearer " + token}} + more, body);
    }
    // path is relative to the console's URL.
    [[nodiscard]] Answer console(const QByteArray &method, const std::string &path, const nlohmann::json &body = nlohmann::json::object())
    {
        const std::string bearer = m_ready.at("console").at("token");
        return http.send(method, "/auth_console" + path, {{"Authorization", "Bearer " + QByteArray::fromStdString(bearer)}, {"Content-Type", "application/json"}},
            body.empty() ? QByteArray() : QByteArray::fromStdString(body.dump()));
    }

private:
    nlohmann::json m_ready;
};

} // namespace strongroom::test
