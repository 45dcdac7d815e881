// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoNote.h"

#include "sandbox/tozstore/TozText.h"

#include <QString>

#include <openssl/evp.h>
#include <sodium.h>

#include <stdexcept>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr const char *signatureVersion = "e7737e7c-1637-511e-8bab-93c4f3e26fd9";
constexpr int identityRounds = 10'000;
constexpr std::size_t seedBytes = 32;
constexpr std::size_t digestBytes = 32;

unsigned char *raw(std::string &text) { return reinterpret_cast<unsigned char *>(text.data()); }
const unsigned char *raw(const std::string &text) { return reinterpret_cast<const unsigned char *>(text.data()); }

std::string random(std::size_t bytes)
{
    std::string text(bytes, '\0');
    randombytes_buf(text.data(), text.size());
    return text;
}

std::string derive(const std::string &password, const std::string &salt)
{
    std::string seed(seedBytes, '\0');
    if (PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), raw(salt), static_cast<int>(salt.size()), identityRounds, EVP_sha512(),
            static_cast<int>(seed.size()), raw(seed))
        != 1) {
        throw std::runtime_error("no key derivation");
    }
    return seed;
}

std::string secretBox(const std::string &text, const std::string &nonce, const std::string &key)
{
    std::string sealed(text.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(raw(sealed), raw(text), text.size(), raw(nonce), raw(key));
    return sealed;
}

std::string encryptedField(const std::string &text, const std::string &accessKey)
{
    const std::string dataKey = random(crypto_secretbox_KEYBYTES);
    const std::string keyNonce = random(crypto_secretbox_NONCEBYTES);
    const std::string fieldNonce = random(crypto_secretbox_NONCEBYTES);
    return toBase64Url(secretBox(dataKey, keyNonce, accessKey)) + "." + toBase64Url(keyNonce) + "." + toBase64Url(secretBox(text, fieldNonce, dataKey)) + "."
        + toBase64Url(fieldNonce);
}

// Signs the 43 characters of the digest, not its 32 bytes.
std::string signedField(const std::string &name, const std::string &value, const std::string &salt, const std::string &signingKey)
{
    const std::string text = salt + name + value;
    std::string digest(digestBytes, '\0');
    crypto_generichash(raw(digest), digest.size(), raw(text), text.size(), nullptr, 0);
    const std::string message = toBase64Url(digest);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), message.size(), raw(signingKey));
    const std::string encoded = toBase64Url(signature);
    return std::string(signatureVersion) + ";" + salt + ";" + std::to_string(encoded.size()) + ";" + encoded + value;
}

} // namespace

TozNoteKeys derivePasswordKeys(const std::string &username, const std::string &password, const std::string &realmName)
{
    const std::string salt = QString::fromStdString(username).toLower().toStdString() + "@realm:" + realmName;
    TozNoteKeys keys{std::string(crypto_box_PUBLICKEYBYTES, '\0'), std::string(crypto_box_SECRETKEYBYTES, '\0'),
        std::string(crypto_sign_PUBLICKEYBYTES, '\0'), std::string(crypto_sign_SECRETKEYBYTES, '\0')};
    const std::string boxSeed = derive(password, salt);
    crypto_box_seed_keypair(raw(keys.boxPublic), raw(keys.boxPrivate), raw(boxSeed));
    const std::string signSeed = derive(password, toBase64Url(keys.boxPublic) + toBase64Url(keys.boxPrivate));
    crypto_sign_seed_keypair(raw(keys.signPublic), raw(keys.signPrivate), raw(signSeed));
    return keys;
}

json sealDemoNote(const std::map<std::string, std::string> &data, const TozNoteKeys &writer, const TozNoteKeys &recipient)
{
    const std::string accessKey = random(crypto_secretbox_KEYBYTES);
    const std::string nonce = random(crypto_box_NONCEBYTES);
    std::string sealedKey(accessKey.size() + crypto_box_MACBYTES, '\0');
    if (crypto_box_easy(raw(sealedKey), raw(accessKey), accessKey.size(), raw(nonce), raw(recipient.boxPublic), raw(writer.boxPrivate)) != 0) {
        throw std::runtime_error("the recipient's key is no key");
    }
    const std::string noteSalt = newUuid();
    json fields = json::object();
    for (const auto &[name, value] : data) {
        fields[name] = encryptedField(signedField(name, value, noteSalt, writer.signPrivate), accessKey);
    }
    return {{"mode", "Sodium"}, {"recipient_signing_key", toBase64Url(recipient.signPublic)}, {"writer_signing_key", toBase64Url(writer.signPublic)},
        {"writer_encryption_key", toBase64Url(writer.boxPublic)}, {"encrypted_access_key", toBase64Url(sealedKey) + "." + toBase64Url(nonce)},
        {"data", std::move(fields)}, {"signature", signedField("signature", noteSalt, newUuid(), writer.signPrivate)}};
}

} // namespace strongroom::sandbox
