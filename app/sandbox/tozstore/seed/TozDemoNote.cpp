// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoNote.h"

#include "sandbox/tozstore/TozText.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <QString>

#include <stdexcept>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr int identityRounds = 10'000;

TozKey derive(const std::string &password, const std::string &salt)
{
    TozKey seed{};
    if (PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), reinterpret_cast<const unsigned char *>(salt.data()),
            static_cast<int>(salt.size()), identityRounds, EVP_sha512(), static_cast<int>(seed.size()), seed.data())
        != 1) {
        throw std::runtime_error("no key derivation");
    }
    return seed;
}

} // namespace

TozNoteKeys derivePasswordKeys(const std::string &username, const std::string &password, const std::string &realmName)
{
    const std::string salt = QString::fromStdString(username).toLower().toStdString() + "@realm:" + realmName;
    TozNoteKeys keys;
    crypto_box_seed_keypair(keys.box.publicKey.data(), keys.box.privateKey.data(), derive(password, salt).data());
    const TozKey signSeed = derive(password, tozKeyText(keys.box.publicKey) + tozKeyText(keys.box.privateKey));
    crypto_sign_seed_keypair(keys.signing.publicKey.data(), keys.signing.privateKey.data(), signSeed.data());
    return keys;
}

json sealDemoNote(const json &data, const TozNoteKeys &writer, const TozNoteKeys &recipient, const TozSigningKey &fieldKey)
{
    const TozKey accessKey = newTozKey();
    const std::string salt = newUuid();
    json fields = json::object();
    for (const auto &[name, value] : data.items()) {
        fields[name] = sealTozField(signTozField(name, value.get<std::string>(), salt, fieldKey), accessKey);
    }
    return {{"mode", "Sodium"}, {"recipient_signing_key", tozKeyText(recipient.signing.publicKey)},
        {"writer_signing_key", tozKeyText(writer.signing.publicKey)}, {"writer_encryption_key", tozKeyText(writer.box.publicKey)},
        {"encrypted_access_key", sealTozAccessKey(accessKey, recipient.box.publicKey, writer.box.privateKey)}, {"data", std::move(fields)},
        {"signature", signTozField("signature", salt, newUuid(), writer.signing.privateKey)}};
}

} // namespace strongroom::sandbox
