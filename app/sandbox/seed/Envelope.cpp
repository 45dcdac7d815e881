// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/seed/Envelope.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace strongroom::sandbox {

namespace {

constexpr int saltBytes = 64;
constexpr int ivBytes = 12;
constexpr int tagBytes = 16;
constexpr int keyBytes = 32;
constexpr int rounds = 10'000;

void require(bool ok, const char *what)
{
    if (!ok) {
        throw std::runtime_error(std::string("OpenSSL: ") + what);
    }
}

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

void fillRandom(unsigned char *to, int count)
{
    require(RAND_bytes(to, count) == 1, "RAND_bytes");
}

} // namespace

struct Sealer::Cipher
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();

    Cipher() { require(context != nullptr && EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nullptr, nullptr, nullptr) == 1, "AES-256-GCM"); }
    Cipher(const Cipher &) = delete;
    Cipher &operator=(const Cipher &) = delete;
    ~Cipher() { EVP_CIPHER_CTX_free(context); }
};

Bytes randomBytes(std::size_t count)
{
    Bytes bytes(count);
    fillRandom(bytes.data(), static_cast<int>(count));
    return bytes;
}

std::string toBase64(const Bytes &bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // EVP_EncodeBlock writes a final NUL
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string keyHash(std::string_view value, std::string_view environmentId)
{
    std::string text(value);
    text += ':';
    text += environmentId;
    std::array<unsigned char, 32> digest{};
    unsigned int length = 0;
    require(EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha256(), nullptr) == 1, "SHA-256");
    constexpr const char *digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(64);
    for (const unsigned char byte : digest) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

Sealer::Sealer(Kind kind, Bytes secret, std::int64_t version, int recordsPerSalt)
    : m_kind(kind), m_secret(std::move(secret)), m_version(version), m_recordsPerSalt(recordsPerSalt), m_cipher(std::make_unique<Cipher>())
{
    require(kind == Kind::Password || m_secret.size() == keyBytes, "a raw key must have 32 bytes");
}

Sealer::Sealer(Sealer &&) noexcept = default;
Sealer::~Sealer() = default;

void Sealer::renewKey()
{
    if (m_kind == Kind::RawKey) {
        if (m_salt.empty()) {
            require(EVP_EncryptInit_ex(m_cipher->context, nullptr, nullptr, m_secret.data(), nullptr) == 1, "the key");
        }
        m_salt = randomBytes(saltBytes);
        return;
    }
    if (m_left > 0) {
        --m_left;
        return;
    }
    m_left = m_recordsPerSalt - 1;
    m_salt = randomBytes(saltBytes);
    std::array<unsigned char, keyBytes> key{};
    require(PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(m_secret.data()), static_cast<int>(m_secret.size()), m_salt.data(), saltBytes, rounds,
                EVP_sha512(), keyBytes, key.data())
            == 1,
        "PBKDF2");
    require(EVP_EncryptInit_ex(m_cipher->context, nullptr, nullptr, key.data(), nullptr) == 1, "the key");
}

std::string Sealer::seal(std::string_view plaintext)
{
    renewKey();
    Bytes out(saltBytes + ivBytes + plaintext.size() + tagBytes);
    std::copy(m_salt.begin(), m_salt.end(), out.begin());
    unsigned char *const iv = out.data() + saltBytes;
    unsigned char *const text = iv + ivBytes;
    fillRandom(iv, ivBytes);
    int written = 0;
    int last = 0;
    EVP_CIPHER_CTX *const context = m_cipher->context;
    require(EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, iv) == 1, "the IV");
    require(EVP_EncryptUpdate(context, text, &written, bytesOf(plaintext), static_cast<int>(plaintext.size())) == 1, "encryption");
    require(EVP_EncryptFinal_ex(context, text + written, &last) == 1, "encryption");
    require(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, tagBytes, text + plaintext.size()) == 1, "the tag");
    return "2:" + toBase64(out);
}

std::string sealPlain(std::string_view plaintext)
{
    return "pt:" + toBase64(Bytes(plaintext.begin(), plaintext.end()));
}

} // namespace strongroom::sandbox
