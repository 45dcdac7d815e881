// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/Sealing.h"

#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "crypto/Hash.h"
#include "crypto/OpenSsl.h"
#include "crypto/Random.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace strongroom::locker {

namespace {

using crypto::requireOpenSsl;
using MacContext = std::unique_ptr<EVP_MAC_CTX, crypto::OpenSslDeleter<EVP_MAC_CTX_free>>;

constexpr std::size_t blockSize = 16;
constexpr std::size_t macSize = 32;
constexpr std::string_view typeMark = "2.";

const unsigned char *raw(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *rawOut(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

EVP_MAC *hmacAlgorithm()
{
    static EVP_MAC *const mac = [] {
        EVP_MAC *const fetched = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        if (fetched == nullptr) {
            crypto::failOpenSsl("there is no HMAC");
        }
        return fetched;
    }();
    return mac;
}

const EVP_CIPHER *cbcAlgorithm()
{
    static const EVP_CIPHER *const cipher = [] {
        const EVP_CIPHER *const fetched = EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr);
        if (fetched == nullptr) {
            crypto::failOpenSsl("there is no AES-256-CBC");
        }
        return fetched;
    }();
    return cipher;
}

MacContext keyedMac(ByteView key)
{
    MacContext context(EVP_MAC_CTX_new(hmacAlgorithm()));
    if (!context) {
        crypto::failOpenSsl("HMAC");
    }
    char digest[] = "SHA256";
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    requireOpenSsl(EVP_MAC_init(context.get(), raw(key), key.size(), parameters.data()), "HMAC");
    return context;
}

[[noreturn]] void refuse(const Sentence &why) { throw CryptoError(Sentence::tr("an encrypted text of the service does not open: %1").arg(why)); }

// Its three parts, decoded; their lengths are checked.
struct Parts {
    std::array<std::byte, blockSize> iv;
    Bytes text;
    std::array<std::byte, macSize> mac;
};

Parts partsOf(std::string_view sealed)
{
    if (!sealed.starts_with(typeMark)) {
        refuse(Sentence::tr("it is not of type 2"));
    }
    sealed.remove_prefix(typeMark.size());
    const std::size_t first = sealed.find('|');
    const std::size_t second = first == std::string_view::npos ? first : sealed.find('|', first + 1);
    if (second == std::string_view::npos || sealed.find('|', second + 1) != std::string_view::npos) {
        refuse(Sentence::tr("it has not three parts"));
    }
    const std::optional<Bytes> iv = crypto::decodeBase64(sealed.substr(0, first));
    std::optional<Bytes> text = crypto::decodeBase64(sealed.substr(first + 1, second - first - 1));
    const std::optional<Bytes> mac = crypto::decodeBase64(sealed.substr(second + 1));
    if (!iv || !text || !mac) {
        refuse(Sentence::tr("its base64 is damaged"));
    }
    if (iv->size() != blockSize || mac->size() != macSize || text->empty() || text->size() % blockSize != 0) {
        refuse(Sentence::tr("a part has the wrong length"));
    }
    Parts parts;
    std::ranges::copy(*iv, parts.iv.begin());
    std::ranges::copy(*mac, parts.mac.begin());
    parts.text = std::move(*text);
    return parts;
}

std::array<std::byte, macSize> macOf(EVP_MAC_CTX *context, ByteView iv, ByteView text)
{
    std::array<std::byte, macSize> mac;
    std::size_t size = 0;
    // Without a key: the one from before.
    requireOpenSsl(EVP_MAC_init(context, nullptr, 0, nullptr), "HMAC");
    requireOpenSsl(EVP_MAC_update(context, raw(iv), iv.size()), "HMAC");
    requireOpenSsl(EVP_MAC_update(context, raw(text), text.size()), "HMAC");
    requireOpenSsl(EVP_MAC_final(context, rawOut(mac), &size, mac.size()), "HMAC");
    return mac;
}

bool isMacOf(EVP_MAC_CTX *context, const Parts &parts)
{
    const auto expected = macOf(context, parts.iv, parts.text);
    return CRYPTO_memcmp(expected.data(), parts.mac.data(), expected.size()) == 0;
}

// AES-256-CBC without looking at the padding.
WipingBytes decrypted(EVP_CIPHER_CTX *context, const Parts &parts)
{
    WipingBytes plain(parts.text.size());
    int written = 0;
    requireOpenSsl(EVP_DecryptInit_ex2(context, nullptr, nullptr, raw(parts.iv), nullptr), "AES-256-CBC");
    requireOpenSsl(EVP_CIPHER_CTX_set_padding(context, 0), "AES-256-CBC");
    requireOpenSsl(EVP_DecryptUpdate(context, rawOut(plain), &written, raw(parts.text), static_cast<int>(parts.text.size())), "AES-256-CBC");
    return plain;
}

// The MAC has been checked, so that nobody learns anything from where this stops.
std::size_t withoutPadding(ByteView plain)
{
    const auto count = std::to_integer<std::size_t>(plain.back());
    if (count == 0 || count > blockSize) {
        refuse(Sentence::tr("its padding is wrong"));
    }
    for (const std::byte byte : plain.last(count)) {
        if (byte != plain.back()) {
            refuse(Sentence::tr("its padding is wrong"));
        }
    }
    return plain.size() - count;
}

} // namespace

SecretKey<32> hmacSha256(ByteView key, ByteView text)
{
    const MacContext context = keyedMac(key);
    SecretKey<32> result;
    std::size_t size = 0;
    requireOpenSsl(EVP_MAC_update(context.get(), raw(text), text.size()), "HMAC");
    requireOpenSsl(EVP_MAC_final(context.get(), rawOut(result.writable()), &size, result.size), "HMAC");
    return result;
}

class KeyedHash::Private {
public:
    explicit Private(ByteView key) : mac(keyedMac(key)) {}
    MacContext mac;
};

KeyedHash::KeyedHash(ByteView key) : d(std::make_unique<Private>(key)) {}
KeyedHash::~KeyedHash() = default;

KeyedHash::Hash KeyedHash::of(ByteView text, ByteView more) { return macOf(d->mac.get(), text, more); }

SealingKeys stretched(const SecretBytes &decodedSecret)
{
    // HKDF-Expand's first block, with the decoded key itself as the PRK.
    constexpr std::string_view forEncryption = "enc\x01";
    constexpr std::string_view forMac = "mac\x01";
    return {hmacSha256(decodedSecret.view(), bytesOf(forEncryption)), hmacSha256(decodedSecret.view(), bytesOf(forMac))};
}

class Sealer::Private {
public:
    explicit Private(const SealingKeys &keys) : mac(keyedMac(keys.mac.view())), encrypt(EVP_CIPHER_CTX_new()), decrypt(EVP_CIPHER_CTX_new())
    {
        if (!encrypt || !decrypt) {
            crypto::failOpenSsl("AES-256-CBC");
        }
        requireOpenSsl(EVP_EncryptInit_ex2(encrypt.get(), cbcAlgorithm(), raw(keys.encryption.view()), nullptr, nullptr), "AES-256-CBC");
        requireOpenSsl(EVP_DecryptInit_ex2(decrypt.get(), cbcAlgorithm(), raw(keys.encryption.view()), nullptr, nullptr), "AES-256-CBC");
    }

    MacContext mac;
    crypto::CipherContext encrypt;
    crypto::CipherContext decrypt;
};

Sealer::Sealer(const SealingKeys &keys) : d(std::make_unique<Private>(keys)) {}
Sealer::~Sealer() = default;
Sealer::Sealer(Sealer &&) noexcept = default;
Sealer &Sealer::operator=(Sealer &&) noexcept = default;

std::string Sealer::seal(std::string_view text)
{
    std::array<std::byte, blockSize> iv;
    crypto::fillRandom(iv);
    return seal(text, iv);
}

std::string Sealer::seal(std::string_view text, ByteView iv)
{
    constexpr std::size_t longest = 1U << 30U;   // what OpenSSL takes in one int, by far
    if (text.size() > longest) {
        throw ClientError(Sentence::tr("a text of more than a gigabyte cannot be encrypted"));
    }
    Bytes sealed(text.size() + blockSize);
    int first = 0;
    int rest = 0;
    EVP_CIPHER_CTX *const context = d->encrypt.get();
    requireOpenSsl(EVP_EncryptInit_ex2(context, nullptr, nullptr, raw(iv), nullptr), "AES-256-CBC");
    requireOpenSsl(EVP_EncryptUpdate(context, rawOut(sealed), &first, raw(bytesOf(text)), static_cast<int>(text.size())), "AES-256-CBC");
    requireOpenSsl(EVP_EncryptFinal_ex(context, rawOut(std::span(sealed).subspan(static_cast<std::size_t>(first))), &rest), "AES-256-CBC");
    sealed.resize(static_cast<std::size_t>(first + rest));
    std::string written(typeMark);
    written += crypto::encodeBase64(iv);
    written += '|';
    written += crypto::encodeBase64(sealed);
    written += '|';
    written += crypto::encodeBase64(macOf(d->mac.get(), iv, sealed));
    return written;
}

SensitiveText Sealer::open(std::string_view sealed)
{
    const Parts parts = partsOf(sealed);
    if (!isMacOf(d->mac.get(), parts)) {
        refuse(Sentence::tr("it was changed, or sealed with another key"));
    }
    const WipingBytes plain = decrypted(d->decrypt.get(), parts);
    return SensitiveText(ByteView(plain).first(withoutPadding(plain)));
}

SensitiveText Sealer::openField(std::string_view sealed)
{
    if (sealed.empty()) {
        return {};
    }
    SensitiveText text = open(sealed);
    if (!isValidUtf8(text.view())) {
        refuse(Sentence::tr("it holds no UTF-8 text"));
    }
    return text;
}

SealingKeys unwrapped(std::string_view profileKey, const SealingKeys &stretchedKeys)
{
    const Parts parts = partsOf(profileKey);
    const MacContext mac = keyedMac(stretchedKeys.mac.view());
    if (!isMacOf(mac.get(), parts)) {
        throw AuthError(AuthFailure::InvalidClient, Sentence::tr("the secret access key does not belong to this access key id"))
            .advise(Sentence::tr("Check that both were copied whole, and from the same access key."))
            .about("secret_access_key");
    }
    const crypto::CipherContext context(EVP_CIPHER_CTX_new());
    requireOpenSsl(EVP_DecryptInit_ex2(context.get(), cbcAlgorithm(), raw(stretchedKeys.encryption.view()), nullptr, nullptr), "AES-256-CBC");
    const WipingBytes plain = decrypted(context.get(), parts);
    constexpr std::size_t half = 32;
    if (plain.size() < 2 * half) {
        refuse(Sentence::tr("the project's key in the profile is too short"));
    }
    const ByteView keys(plain);
    return {SecretKey<32>(keys.first<half>()), SecretKey<32>(keys.subspan<half, half>())};
}

std::string lookupHash(std::int64_t projectId, std::string_view text)
{
    crypto::Sha256 hash;
    const std::string number = std::to_string(projectId);
    hash.update(bytesOf(number));
    hash.update(bytesOf(text));
    std::string encoded = crypto::encodeBase64(hash.finish(), crypto::Base64Variant::UrlSafe);
    encoded.erase(encoded.find_last_not_of('=') + 1);
    return encoded;
}

} // namespace strongroom::locker
