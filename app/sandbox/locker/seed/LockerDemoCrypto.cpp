// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/seed/LockerDemoCrypto.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <memory>
#include <stdexcept>

namespace strongroom::sandbox {

namespace {

constexpr int ivBytes = 16;
constexpr int macBytes = 32;
constexpr int blockBytes = 16;

const unsigned char *bytes(const QByteArray &from) { return reinterpret_cast<const unsigned char *>(from.constData()); }
unsigned char *bytes(QByteArray &from) { return reinterpret_cast<unsigned char *>(from.data()); }

void require(bool ok, const char *what)
{
    if (!ok) {
        throw std::runtime_error(std::string("OpenSSL: ") + what);
    }
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    QByteArray result(macBytes, Qt::Uninitialized);
    unsigned int size = 0;
    require(HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), bytes(message), static_cast<std::size_t>(message.size()), bytes(result), &size)
            != nullptr,
        "HMAC");
    return result;
}

QByteArray encrypted(const QByteArray &key, const QByteArray &iv, const QByteArray &plain)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray result(plain.size() + blockBytes, Qt::Uninitialized);
    int written = 0;
    int last = 0;
    require(context && EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(key), bytes(iv)) == 1, "AES-256-CBC");
    require(EVP_EncryptUpdate(context.get(), bytes(result), &written, bytes(plain), static_cast<int>(plain.size())) == 1, "AES-256-CBC");
    require(EVP_EncryptFinal_ex(context.get(), bytes(result) + written, &last) == 1, "AES-256-CBC");
    result.truncate(written + last);
    return result;
}

} // namespace

QByteArray lockerRandom(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    require(RAND_bytes(bytes(result), count) == 1, "no random numbers");
    return result;
}

LockerKeyPair stretchedLockerKey(const std::string &secretAccessKey)
{
    // The first block of HKDF-Expand is all of it: HMAC(PRK, info || 0x01).
    const QByteArray material = QByteArray::fromBase64(QByteArray::fromStdString(secretAccessKey));
    return {hmac(material, QByteArray("enc\x01")), hmac(material, QByteArray("mac\x01"))};
}

std::string lockerSeal(const LockerKeyPair &keys, const QByteArray &plain)
{
    const QByteArray iv = lockerRandom(ivBytes);
    const QByteArray ciphertext = encrypted(keys.encryption, iv, plain);
    return "2." + (iv.toBase64() + '|' + ciphertext.toBase64() + '|' + hmac(keys.mac, iv + ciphertext).toBase64()).toStdString();
}

std::string lockerLookupHash(std::int64_t project, const QByteArray &text)
{
    const QByteArray message = QByteArray::number(static_cast<qlonglong>(project)) + text;
    QByteArray hash(macBytes, Qt::Uninitialized);
    require(EVP_Digest(message.constData(), static_cast<std::size_t>(message.size()), bytes(hash), nullptr, EVP_sha256(), nullptr) == 1, "SHA-256");
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

} // namespace strongroom::sandbox
