// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozSandbox.h"

#include <QRandomGenerator>

#include <stdexcept>
#include <utility>

namespace strongroom::test {

namespace {

const Answer &require(const Answer &answer, int status)
{
    if (answer.status != status) {
        throw std::runtime_error("status " + std::to_string(answer.status) + " instead of " + std::to_string(status) + ": " + answer.body.toStdString());
    }
    return answer;
}

} // namespace

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

nlohmann::json TozSandbox::record(const TozUser &writer, const std::string &type, nlohmann::json plain)
{
    return {{"meta", {{"writer_id", writer.id}, {"user_id", writer.id}, {"type", type}, {"plain", std::move(plain)}}},
        {"data", {{"name", encryptedField()}, {"note", encryptedField()}}}};
}

nlohmann::json TozSandbox::write(const TozUser &writer, const nlohmann::json &record)
{
    return require(call(writer, "POST", "/v1/storage/records", record), 201).json();
}

void TozSandbox::share(const TozUser &by, const std::string &writer, const std::string &reader, const std::string &type, const std::string &right)
{
    (void)require(call(by, "PUT", keyPath(writer, reader, type), nlohmann::json{{"eak", encryptedAccessKey()}}), 201);
    (void)require(call(by, "PUT", policyPath(writer, reader, type), nlohmann::json{{"allow", {{{right, nlohmann::json::object()}}}}}), 201);
}

void TozSandbox::revoke(const TozUser &by, const std::string &writer, const std::string &reader, const std::string &type, const std::string &right)
{
    (void)require(call(by, "PUT", policyPath(writer, reader, type), nlohmann::json{{"deny", {{{right, nlohmann::json::object()}}}}}), 201);
    (void)require(call(by, "DELETE", keyPath(writer, reader, type)), 204);
}

std::string TozSandbox::keyPath(const std::string &writer, const std::string &reader, const std::string &type)
{
    return "/v1/storage/access_keys/" + writer + "/" + writer + "/" + reader + "/" + type;
}

std::string TozSandbox::policyPath(const std::string &writer, const std::string &reader, const std::string &type)
{
    return "/v1/storage/policy/" + writer + "/" + writer + "/" + reader + "/" + type;
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
