// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/IdentityKeys.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Hash.h"
#include "crypto/KeyDerivation.h"
#include "tozstore/Base64Url.h"
#include "tozstore/Digest.h"

#include <sodium.h>

namespace strongroom::tozstore {

namespace {

constexpr std::uint32_t rounds = 10'000;

unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

void requireText(std::string_view text, const char *member)
{
    if (text.empty() || !isValidUtf8(text)) {
        throw ClientError((text.empty() ? Sentence::tr("an identity's keys cannot be derived: the %1 is empty")
                                        : Sentence::tr("an identity's keys cannot be derived: the %1 is not UTF-8 text"))
                              .arg(member))
            .about(member);
    }
}

std::string_view prefixOf(IdentityNote note)
{
    switch (note) {
    case IdentityNote::Password:
        return "";
    case IdentityNote::EmailCode:
        return "broker:";
    case IdentityNote::ToznyCode:
        return "tozny_otp:";
    }
    return "";
}

SecretKey<32> derived(const SecretBytes &password, std::string_view salt)
{
    SecretKey<32> key;
    crypto::deriveKey(password.view(), bytesOf(salt), rounds, key.writable());
    return key;
}

EncryptionPrivateKey encryptionKeyOf(const SecretKey<32> &seed)
{
    SecretKey<crypto_box_SECRETKEYBYTES> privateKey;
    Bytes publicKey(crypto_box_PUBLICKEYBYTES);
    if (crypto_box_seed_keypair(out(publicKey), out(privateKey.writable()), reinterpret_cast<const unsigned char *>(seed.view().data())) != 0) {
        throw CryptoError(Sentence::tr("cannot make an identity's encryption key"));
    }
    return EncryptionPrivateKey::fromText(EncryptionKeyKind::Curve25519, encodeSecretBase64Url(privateKey.view()).view()).value();
}

} // namespace

IdentityKeys deriveIdentityKeys(std::string_view userName, const SecretBytes &password, std::string_view realmName, IdentityNote note)
{
    requireText(userName, "username");
    requireText(realmName, "realm_name");
    if (!isValidUtf8(password.text())) {
        throw ClientError(Sentence::tr("an identity's keys cannot be derived: the password is not UTF-8 text")).about("password");
    }
    const std::string seedText = std::string(prefixOf(note)) + toLowerFull(userName) + "@realm:" + std::string(realmName);
    EncryptionPrivateKey encryption = encryptionKeyOf(derived(password, seedText));
    // The second salt is the texts of both keys, not their bytes.
    SensitiveText salt;
    salt.reserve(86);
    salt.append(encryption.publicKey().text());
    salt.append(encryption.text().view());
    SigningPrivateKey signing = SigningPrivateKey::fromSeed(derived(password, salt.view()).view());
    return {hashText(seedText), std::move(encryption), std::move(signing)};
}

Pkce makePkce(RandomSource &random)
{
    SecretKey<32> drawn;
    random.fill(drawn.writable());
    SensitiveText verifier = encodeSecretBase64Url(drawn.view());
    std::string challenge = encodeBase64Url(crypto::sha256(bytesOf(verifier.view())));
    return {std::move(verifier), std::move(challenge)};
}

} // namespace strongroom::tozstore
