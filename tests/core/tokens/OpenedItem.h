// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Opens what the program wrote, with OpenSSL alone and nothing of core: the second opinion of the tests.

#include <nlohmann/json.hpp>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QByteArray>

#include <memory>
#include <stdexcept>
#include <string>

namespace strongroom::test {

using OpenSslCipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

inline const unsigned char *rawBytes(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

inline QByteArray hmacSha256(const QByteArray &key, const QByteArray &text)
{
    QByteArray mac(32, '\0');
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), rawBytes(text), static_cast<std::size_t>(text.size()), reinterpret_cast<unsigned char *>(mac.data()), nullptr);
    return mac;
}

// The token object of a python item. Throws std::runtime_error when it does not open.
inline nlohmann::json openedPythonItem(const std::string &item, const std::string &consumerKey, const std::string &consumerSecret)
{
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(item), QByteArray::AbortOnBase64DecodingErrors);
    const std::string pair = consumerKey + consumerSecret;
    unsigned char key[32];
    EVP_Digest(pair.data(), pair.size(), key, nullptr, EVP_sha256(), nullptr);
    const OpenSslCipher context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    std::string plain(static_cast<std::size_t>(bytes.size()) + 16, '\0');
    auto *const to = reinterpret_cast<unsigned char *>(plain.data());
    int written = 0;
    int last = 0;
    if (bytes.size() < 32 || EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key, rawBytes(bytes)) != 1
        || EVP_DecryptUpdate(context.get(), to, &written, rawBytes(bytes) + 16, static_cast<int>(bytes.size()) - 16) != 1
        || EVP_DecryptFinal_ex(context.get(), to + written, &last) != 1) {
        throw std::runtime_error("the python item does not open");
    }
    plain.resize(static_cast<std::size_t>(written + last));
    return nlohmann::json::parse(plain);
}

// The same of a sealed-v1 item; HKDF by hand (RFC 5869, one block).
inline nlohmann::json openedSealedItem(const std::string &item, const std::string &consumerKey, const std::string &consumerSecret, const std::string &table, const std::string &rowId)
{
    const auto half = [](const std::string &text) {
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.append(static_cast<char>(text.size() >> shift));
        }
        return bytes + QByteArray::fromStdString(text);
    };
    const QByteArray key = hmacSha256(hmacSha256("strongroom/api-token-cache", half(consumerKey) + half(consumerSecret)), QByteArray("sealed-v1") + '\x01');
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(item).mid(4), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!item.starts_with("sr1.") || bytes.size() < 28) {
        throw std::runtime_error("this is no sealed item");
    }
    const QByteArray place = QByteArray::fromStdString(table) + '\0' + QByteArray::fromStdString(rowId);
    QByteArray tag = bytes.right(16);
    std::string plain(static_cast<std::size_t>(bytes.size()) - 28, '\0');
    auto *const to = reinterpret_cast<unsigned char *>(plain.data());
    const OpenSslCipher context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, rawBytes(key), rawBytes(bytes)) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &written, rawBytes(place), static_cast<int>(place.size())) != 1
        || EVP_DecryptUpdate(context.get(), to, &written, rawBytes(bytes) + 12, static_cast<int>(bytes.size()) - 28) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, 16, tag.data()) != 1 || EVP_DecryptFinal_ex(context.get(), to + written, &written) != 1) {
        throw std::runtime_error("the sealed item does not open");
    }
    return nlohmann::json::parse(plain);
}

} // namespace strongroom::test
