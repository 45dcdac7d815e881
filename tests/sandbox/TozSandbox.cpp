// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozSandbox.h"

#include <QRandomGenerator>

#include <stdexcept>
#include <utility>

namespace strongroom::test {

TozSandbox::TozSandbox(sandbox::ServerOptions options) : http(std::move(options)), m_ready(http.description().at("tozstore"))
{
}

nlohmann::json TozSandbox::registration(const std::string &name) const
{
    return {{"token", registrationToken()},
        {"client", {{"name", name}, {"public_key", {{"curve25519", randomPart(32)}}}, {"signing_key", {{"ed25519", randomPart(32)}}}}}};
}

TozUser TozSandbox::newUser(const std::string &name)
{
    const Answer answer = anonymous("POST", "/v1/account/e3db/clients/register", registration(name));
    if (answer.status != 201) {
        throw std::runtime_error("registration: " + std::to_string(answer.status) + " " + answer.body.toStdString());
    }
    m_backupClient = answer.header("X-Backup-Client").toStdString();
    const nlohmann::json made = answer.json();
    TozUser user{made.at("client_id"), made.at("api_key_id"), made.at("api_secret"), {}};
    renewToken(user);
    return user;
}

Answer TozSandbox::signIn(const std::string &apiKeyId, const std::string &apiSecret, const QByteArray &form)
{
    const QByteArray basic = QByteArray::fromStdString(apiKeyId + ":" + apiSecret).toBase64();
    return http.send("POST", "/v1/auth/token", {{"Authorization", "Basic " + basic}, {"Content-Type", "x-www-form-urlencoded"}}, form);
}

void TozSandbox::renewToken(TozUser &user)
{
    const Answer answer = signIn(user.apiKeyId, user.apiSecret);
    if (answer.status != 200) {
        throw std::runtime_error("sign-in: " + std::to_string(answer.status) + " " + answer.body.toStdString());
    }
    user.token = answer.json().at("access_token").get<std::string>();
}

Answer TozSandbox::call(const TozUser &user, const QByteArray &method, const std::string &path, const std::optional<nlohmann::json> &body)
{
    RequestHeaders headers{{"Authorization", "Bearer " + QByteArray::fromStdString(user.token)}};
    if (body) {
        headers.emplaceBack("Content-Type", "application/json");
    }
    return http.send(method, path, headers, body ? QByteArray::fromStdString(body->dump()) : QByteArray());
}

Answer TozSandbox::anonymous(const QByteArray &method, const std::string &path, const std::optional<nlohmann::json> &body)
{
    return http.send(method, path, {{"Content-Type", "application/json"}}, body ? QByteArray::fromStdString(body->dump()) : QByteArray());
}

std::string base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::string randomPart(int bytes)
{
    QByteArray random(bytes, '\0');
    for (char &byte : random) {
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    }
    return base64Url(random);
}

std::string encryptedField(int plaintextBytes)
{
    return randomPart(48) + "." + randomPart(24) + "." + randomPart(16 + plaintextBytes) + "." + randomPart(24);
}

std::string encryptedAccessKey()
{
    return randomPart(48) + "." + randomPart(24);
}

} // namespace strongroom::test
