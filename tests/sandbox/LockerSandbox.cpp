// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "LockerSandbox.h"

#include "support/Vectors.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <fstream>
#include <stdexcept>
#include <utility>

namespace strongroom::test {

namespace {

constexpr int block = 16;

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray aesCbc(const QByteArray &key, const QByteArray &iv, const QByteArray &from, int encrypt)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const auto bytes = [](const QByteArray &of) { return reinterpret_cast<const unsigned char *>(of.constData()); };
    QByteArray to(from.size() + block, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(to.data());
    int written = 0;
    int last = 0;
    if (EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(key), bytes(iv), encrypt) != 1
        || EVP_CipherUpdate(context.get(), out, &written, bytes(from), static_cast<int>(from.size())) != 1
        || EVP_CipherFinal_ex(context.get(), out + written, &last) != 1) {
        throw std::runtime_error("AES-256-CBC");
    }
    to.truncate(written + last);
    return to;
}

const Answer &require(const Answer &answer, int status)
{
    if (answer.status != status) {
        throw std::runtime_error("status " + std::to_string(answer.status) + " instead of " + std::to_string(status) + ": " + answer.body.toStdString());
    }
    return answer;
}

std::string listPath(const char *list, const std::string &revisionDate, const std::string &hash, int size, int page)
{
    return std::string("/v1/") + list + "=1&page=" + std::to_string(page) + "&paging=1&revision_date=" + revisionDate + "&size=" + std::to_string(size)
        + "&hash=" + hash;
}

} // namespace

QByteArray openSealed(const LockerKeys &keys, const std::string &sealed)
{
    const QList<QByteArray> parts = QByteArray::fromStdString(sealed).split('|');
    if (parts.size() != 3 || !parts[0].startsWith("2.")) {
        throw std::runtime_error("not a sealed string");
    }
    const QByteArray iv = QByteArray::fromBase64(parts[0].mid(2));
    const QByteArray ciphertext = QByteArray::fromBase64(parts[1]);
    if (iv.size() != block || QByteArray::fromBase64(parts[2]) != hmac(keys.mac, iv + ciphertext)) {
        throw std::runtime_error("wrong MAC");
    }
    return aesCbc(keys.encryption, iv, ciphertext, 0);
}

std::string seal(const LockerKeys &keys, const QByteArray &text)
{
    QByteArray iv(block, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(iv.data()), block) != 1) {
        throw std::runtime_error("no random numbers");
    }
    const QByteArray ciphertext = aesCbc(keys.encryption, iv, text, 1);
    return ("2." + iv.toBase64() + "|" + ciphertext.toBase64() + "|" + hmac(keys.mac, iv + ciphertext).toBase64()).toStdString();
}

LockerKeys stretched(const std::string &secretAccessKey)
{
    const QByteArray material = QByteArray::fromBase64(QByteArray::fromStdString(secretAccessKey));
    return {hmac(material, "enc\x01"), hmac(material, "mac\x01")};
}

std::string lookupHash(std::int64_t project, const QByteArray &text)
{
    return QCryptographicHash::hash(QByteArray::number(static_cast<qlonglong>(project)) + text, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

nlohmann::json readLockerVectors(const std::string &name)
{
    std::ifstream file(vectorPath("locker/" + name), std::ios::binary);
    nlohmann::json document = nlohmann::json::parse(file);
    if (document.at("cases").empty()) {
        throw std::runtime_error(name + " has no cases");
    }
    return document;
}

LockerSandbox::LockerSandbox(sandbox::ServerOptions options) : http(std::move(options)), m_ready(http.description().at("locker"))
{
}

LockerUser LockerSandbox::user(const std::string &member)
{
    const nlohmann::json &access = member.empty() ? m_ready : m_ready.at(member);
    return userOf(access.at("access_key_id"), access.at("secret_access_key"));
}

LockerUser LockerSandbox::userOf(const std::string &accessKeyId, const std::string &secretAccessKey)
{
    LockerUser user{accessKeyId, secretAccessKey, 0, {}};
    const nlohmann::json profile = require(get(user, "/v1/profile"), 200).json().at("profile");
    // The wrapped key is 64 bytes and its padding, which opening it took off.
    const QByteArray keys = openSealed(stretched(secretAccessKey), profile.at("key"));
    user.project = profile.at("project_id");
    user.keys = {keys.left(32), keys.mid(32, 32)};
    return user;
}

Answer LockerSandbox::get(const LockerUser &user, const std::string &path)
{
    return http.send("GET", "/locker_secrets" + path, {{"Authorization", "Bearer " + QByteArray::fromStdString(user.id)}});
}

Answer LockerSandbox::send(const LockerUser &user, const QByteArray &method, const std::string &path, const nlohmann::json &body)
{
    return http.send(method, "/locker_secrets" + path,
        {{"Authorization", "Bearer " + QByteArray::fromStdString(user.id)}, {"Content-Type", "application/json"}}, QByteArray::fromStdString(body.dump()));
}

std::string LockerSandbox::number(const LockerUser &user, const std::string &path)
{
    return require(get(user, path), 200).body.toStdString();
}

std::string LockerSandbox::secretsPath(const std::string &revisionDate, const std::string &hash, int size, int page)
{
    return listPath("secrets?count_secrets", revisionDate, hash, size, page);
}

std::string LockerSandbox::environmentsPath(const std::string &revisionDate, const std::string &hash, int size, int page)
{
    return listPath("environments?count_environment", revisionDate, hash, size, page);
}

nlohmann::json LockerSandbox::secretBody(const LockerUser &user, const QByteArray &key, const QByteArray &value)
{
    return {{"key", user.seal(key)}, {"value", user.seal(value)}, {"hash", user.hash(key)}};
}

nlohmann::json LockerSandbox::createSecret(const LockerUser &user, const QByteArray &key, const QByteArray &value, const nlohmann::json &environment)
{
    nlohmann::json body = secretBody(user, key, value);
    if (environment.is_object()) {
        body["environment_id"] = environment.at("id");
        body["environment_name"] = environment.at("name");
    }
    return require(send(user, "POST", "/v1/secrets", body), 201).json();
}

nlohmann::json LockerSandbox::createEnvironment(const LockerUser &user, const QByteArray &name)
{
    return require(send(user, "POST", "/v1/environments", {{"name", user.seal(name)}, {"hash", user.hash(name)}}), 201).json();
}

Answer LockerSandbox::console(const QByteArray &method, const std::string &path, const nlohmann::json &body)
{
    const QByteArray token = QByteArray::fromStdString(m_ready.at("console").at("token"));
    return http.send(method, "/locker_console" + path, {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}},
        body.empty() ? QByteArray() : QByteArray::fromStdString(body.dump()));
}

LockerUser LockerSandbox::addProject(const nlohmann::json &project)
{
    const auto bytes = [&project](const char *name) { return QByteArray::fromHex(QByteArray::fromStdString(project.at(name).get<std::string>())); };
    const std::string secret = project.at("secret_access_key");
    (void)require(console("POST", "/projects", {{"id", project.at("project_id")}, {"name", "p"}}), 204);
    (void)require(console("POST", "/access_keys", {{"id", project.at("access_key_id")}, {"project_id", project.at("project_id")},
                                                      {"key", test::seal(stretched(secret), bytes("enc_key_hex") + bytes("mac_key_hex"))}}), 204);
    return userOf(project.at("access_key_id"), secret);
}

} // namespace strongroom::test
