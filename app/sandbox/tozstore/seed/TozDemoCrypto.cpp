// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoCrypto.h"

#include "sandbox/tozstore/TozText.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace strongroom::sandbox {

namespace {

constexpr const char *fieldVersion = "e7737e7c-1637-511e-8bab-93c4f3e26fd9";
constexpr qsizetype blockBytes = 65536;

void require(bool ok, const char *what)
{
    if (!ok) {
        throw std::runtime_error(std::string("libsodium: ") + what);
    }
}

void start()
{
    require(sodium_init() >= 0, "does not start");
}

std::string text(const unsigned char *bytes, std::size_t count)
{
    return toBase64Url({reinterpret_cast<const char *>(bytes), count});
}

const unsigned char *bytesOf(std::string_view from)
{
    return reinterpret_cast<const unsigned char *>(from.data());
}

using Nonce = std::array<unsigned char, crypto_secretbox_NONCEBYTES>;

Nonce newNonce()
{
    Nonce nonce;
    randombytes_buf(nonce.data(), nonce.size());
    return nonce;
}

// "ciphertext.nonce"
std::string secretBox(std::string_view plain, const TozKey &key)
{
    const Nonce nonce = newNonce();
    std::string sealed(plain.size() + crypto_secretbox_MACBYTES, '\0');
    require(crypto_secretbox_easy(reinterpret_cast<unsigned char *>(sealed.data()), bytesOf(plain), plain.size(), nonce.data(), key.data()) == 0, "secretbox");
    return toBase64Url(sealed) + "." + text(nonce.data(), nonce.size());
}

std::string_view viewOf(const TozKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size()};
}

} // namespace

TozBoxKeys newTozBoxKeys()
{
    start();
    TozBoxKeys keys;
    crypto_box_keypair(keys.publicKey.data(), keys.privateKey.data());
    return keys;
}

TozSigningKeys newTozSigningKeys()
{
    start();
    TozSigningKeys keys;
    crypto_sign_keypair(keys.publicKey.data(), keys.privateKey.data());
    return keys;
}

TozKey newTozKey()
{
    start();
    TozKey key{};
    randombytes_buf(key.data(), key.size());
    return key;
}

std::string tozKeyText(const TozKey &key)
{
    return text(key.data(), key.size());
}

std::string tozKeyText(const TozSigningKey &key)
{
    return text(key.data(), key.size());
}

std::string sealTozAccessKey(const TozKey &accessKey, const TozKey &reader, const TozKey &authorizer)
{
    const Nonce nonce = newNonce();
    std::array<unsigned char, 32 + crypto_box_MACBYTES> sealed{};
    require(crypto_box_easy(sealed.data(), accessKey.data(), accessKey.size(), nonce.data(), reader.data(), authorizer.data()) == 0, "box");
    return text(sealed.data(), sealed.size()) + "." + text(nonce.data(), nonce.size());
}

std::string sealTozField(std::string_view plain, const TozKey &accessKey)
{
    const TozKey dataKey = newTozKey();
    return secretBox(viewOf(dataKey), accessKey) + "." + secretBox(plain, dataKey);
}

QByteArray sealTozFile(const QByteArray &content, const TozKey &accessKey)
{
    const TozKey dataKey = newTozKey();
    QByteArray out = QByteArray::fromStdString("3." + secretBox(viewOf(dataKey), accessKey) + ".");
    crypto_secretstream_xchacha20poly1305_state state;
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> header{};
    require(crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), dataKey.data()) == 0, "secretstream");
    out.append(reinterpret_cast<const char *>(header.data()), static_cast<qsizetype>(header.size()));
    qsizetype at = 0;
    do {
        const qsizetype count = std::min(blockBytes, content.size() - at);
        const bool last = at + count == content.size();
        QByteArray chunk(count + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        require(crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char *>(chunk.data()), nullptr,
                    reinterpret_cast<const unsigned char *>(content.constData()) + at, static_cast<unsigned long long>(count), nullptr, 0,
                    last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)
                == 0,
            "secretstream");
        out += chunk;
        at += count;
    } while (at < content.size());
    return out;
}

std::string signTozText(std::string_view plain, const TozSigningKey &key)
{
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    require(crypto_sign_detached(signature.data(), nullptr, bytesOf(plain), plain.size(), key.data()) == 0, "sign");
    return text(signature.data(), signature.size());
}

// Signed is the text of the digest, not the digest.
std::string signTozField(std::string_view name, std::string_view value, std::string_view salt, const TozSigningKey &key)
{
    const std::string message = std::string(salt) + std::string(name) + std::string(value);
    TozKey digest{};
    require(crypto_generichash(digest.data(), digest.size(), bytesOf(message), message.size(), nullptr, 0) == 0, "BLAKE2b");
    const std::string signature = signTozText(tozKeyText(digest), key);
    std::string field(fieldVersion);
    field.append(";").append(salt).append(";").append(std::to_string(signature.size())).append(";").append(signature).append(value);
    return field;
}

} // namespace strongroom::sandbox
