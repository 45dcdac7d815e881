// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozSigning.h"

#include <sodium.h>

#include <QUuid>

#include <array>
#include <stdexcept>

namespace strongroom::test {

namespace {

constexpr std::size_t digestBytes = 32;

template <std::size_t size>
std::string encoded(const std::array<unsigned char, size> &bytes)
{
    return base64Url(QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

QByteArray decoded(const std::string &text)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(text), QByteArray::Base64UrlEncoding);
}

} // namespace

TozKeyPair newSigningKeys()
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> privateKey{};
    if (sodium_init() < 0 || crypto_sign_keypair(publicKey.data(), privateKey.data()) != 0) {
        throw std::runtime_error("libsodium does not start");
    }
    return {encoded(publicKey), encoded(privateKey)};
}

TozPerson newPerson(TozSandbox &sandbox, const std::string &name)
{
    TozPerson person;
    nlohmann::json body = sandbox.registration(name);
    body["client"]["signing_key"] = {{"ed25519", person.keys.publicKey}};
    body["client"]["public_key"] = {{"curve25519", person.encryptionKey}};
    const Answer answer = sandbox.anonymous("POST", "/v1/account/e3db/clients/register", body);
    if (answer.status != 201) {
        throw std::runtime_error("registration: " + std::to_string(answer.status) + " " + answer.body.toStdString());
    }
    const nlohmann::json made = answer.json();
    person.clientId = made.at("client_id");
    person.user = {person.clientId, made.at("api_key_id"), made.at("api_secret"), {}};
    sandbox.renewToken(person.user);
    return person;
}

QByteArray tsv1Header(const TozKeyPair &keys, const Tsv1Parts &parts)
{
    const std::string header = "TSV1-ED25519-BLAKE2B; " + keys.publicKey + "; " + std::to_string(parts.seconds) + "; " + parts.nonce + "; uid:" + parts.clientId;
    const std::string text = parts.path + "; " + parts.query + "; " + parts.method.toStdString() + "; " + header;
    std::array<unsigned char, digestBytes> digest{};
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(), nullptr, 0);
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(decoded(keys.privateKey).constData()));
    return QByteArray::fromStdString(header + "; " + encoded(signature));
}

std::string newNonce()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Answer signedCall(TozSandbox &sandbox, const TozPerson &person, const QByteArray &method, const std::string &pathAndQuery, const std::optional<nlohmann::json> &body,
    const RequestHeaders &more)
{
    const std::size_t mark = pathAndQuery.find('?');
    const std::string query = mark == std::string::npos ? "" : pathAndQuery.substr(mark + 1);
    RequestHeaders headers = more;
    headers.emplaceBack("Authorization",
        tsv1Header(person.keys, {method, pathAndQuery.substr(0, mark), query, sandbox.http.now / 1000, newNonce(), person.clientId}));
    if (body) {
        headers.emplaceBack("Content-Type", "application/json");
    }
    return sandbox.http.send(method, pathAndQuery, headers, body ? QByteArray::fromStdString(body->dump()) : QByteArray());
}

nlohmann::json noteBody(const TozPerson &writer, const TozPerson &reader, const nlohmann::json &more)
{
    nlohmann::json body = {{"mode", "Sodium"}, {"recipient_signing_key", reader.keys.publicKey}, {"writer_signing_key", writer.keys.publicKey},
        {"writer_encryption_key", writer.encryptionKey}, {"encrypted_access_key", encryptedAccessKey()}, {"data", {{"lyrics", encryptedField()}}},
        {"signature", "e7737e7c-1637-511e-8bab-93c4f3e26fd9;" + newNonce() + ";86;" + randomPart(64) + newNonce()}, {"type", "song"},
        {"plain", nlohmann::json::object()}, {"file_meta", nlohmann::json::object()}};
    body.update(more);
    return body;
}

} // namespace strongroom::test
