// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Ciphers.h"

#include "base/Error.h"
#include "crypto/AesGcm.h"
#include "crypto/AgePrimitives.h"
#include "crypto/Encoding.h"
#include "crypto/Fernet.h"
#include "crypto/Hmac.h"
#include "locker/Sealing.h"
#include "tokens/ItemCipher.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace strongroom::test {

namespace {

constexpr int tagSize = 16;

const unsigned char *in(const Bytes &bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(Bytes &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

// OpenSSL's AEAD and CBC for the sizes that our own functions do not have.
Answer openedByOpenSsl(const EVP_CIPHER *cipher, const Case &one)
{
    const Bytes iv = one.bytes("iv");
    const Bytes aad = one.bytes("aad");
    const Bytes text = one.bytes("ct");
    Bytes tag = one.bytes("tag");
    Bytes plain(text.size() + 64);
    const Bytes key = one.bytes("key");
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int size = 0;
    if (tag.size() != tagSize || EVP_DecryptInit_ex2(context.get(), cipher, nullptr, nullptr, nullptr) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, static_cast<int>(iv.size()), nullptr) != 1
        || EVP_DecryptInit_ex2(context.get(), nullptr, in(key), in(iv), nullptr) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &size, in(aad), static_cast<int>(aad.size())) != 1
        || EVP_DecryptUpdate(context.get(), out(plain), &size, in(text), static_cast<int>(text.size())) != 1) {
        return Answer::Refused;
    }
    int rest = 0;
    if (EVP_DecryptFinal_ex(context.get(), out(plain) + size, &rest) != 1) {
        return Answer::Refused;
    }
    plain.resize(static_cast<std::size_t>(size + rest));
    return takenIf(plain == one.bytes("msg"));
}

Answer cbcOfOpenSsl(const Case &one)
{
    const Bytes key = one.bytes("key");
    const Bytes iv = one.bytes("iv");
    const Bytes text = one.bytes("ct");
    Bytes plain(text.size() + 64);
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int size = 0;
    int rest = 0;
    if (EVP_DecryptInit_ex2(context.get(), EVP_aes_192_cbc(), in(key), in(iv), nullptr) != 1
        || EVP_DecryptUpdate(context.get(), out(plain), &size, in(text), static_cast<int>(text.size())) != 1
        || EVP_DecryptFinal_ex(context.get(), out(plain) + size, &rest) != 1) {
        return Answer::Refused;
    }
    plain.resize(static_cast<std::size_t>(size + rest));
    return takenIf(plain == one.bytes("msg"));
}

template <std::size_t N>
SecretKey<N> keyOf(const Bytes &bytes)
{
    if (bytes.size() != N) {
        throw std::runtime_error("the case has a key of another size than its group says");
    }
    return SecretKey<N>(std::span<const std::byte, N>(bytes.data(), N));
}

bool isText(const SensitiveText &text, const Bytes &expected) { return std::ranges::equal(bytesOf(text.view()), expected); }

// The same text in all three is agreement; three refusals are a refusal.
Answer together(std::initializer_list<Answer> answers)
{
    const Answer first = *answers.begin();
    return std::ranges::all_of(answers, [first](Answer answer) { return answer == first; }) ? first : Answer::Wrong;
}

Answer lockerAnswer(const Case &one)
{
    const Bytes macKey(32, std::byte{0x4d});
    const Bytes iv = one.bytes("iv");
    const Bytes text = one.bytes("ct");
    const Bytes message = one.bytes("msg");
    locker::Sealer sealer({keyOf<32>(one.bytes("key")), keyOf<32>(macKey)});
    const auto mac = crypto::hmacSha256(macKey, {iv, text});
    const std::string expected = "2." + crypto::encodeBase64(iv) + '|' + crypto::encodeBase64(text) + '|' + crypto::encodeBase64(mac);
    if (one.test.at("result") == "valid" && sealer.seal(textOf(message), iv) != expected) {
        return Answer::Wrong;
    }
    try {
        return takenIf(isText(sealer.open(expected), message));
    } catch (const CryptoError &) {
        return Answer::Refused;
    }
}

Answer nodeAnswer(const Case &one)
{
    const Bytes iv = one.bytes("iv");
    const Bytes message = one.bytes("msg");
    const tokens::ItemKey key = keyOf<32>(one.bytes("key"));
    const std::string expected = crypto::encodeHex(iv) + ':' + crypto::encodeHex(one.bytes("ct"));
    if (one.test.at("result") == "valid" && tokens::sealNode(textOf(message), key, tokens::CbcIv(iv.data(), tokens::cbcIvSize)) != expected) {
        return Answer::Wrong;
    }
    const std::optional<SensitiveText> opened = tokens::openNode(expected, key);
    return opened ? takenIf(isText(*opened, message)) : Answer::Refused;
}

Answer fernetAnswer(const Case &one)
{
    const Bytes signKey(16, std::byte{0x53});
    Bytes key = signKey;
    const Bytes cbcKey = one.bytes("key");
    key.insert(key.end(), cbcKey.begin(), cbcKey.end());
    const crypto::Fernet fernet(std::span<const std::byte, crypto::Fernet::keySize>(key.data(), crypto::Fernet::keySize));
    const Bytes iv = one.bytes("iv");
    const Bytes text = one.bytes("ct");
    const Bytes message = one.bytes("msg");
    Bytes token = fromHex("800000000000000000");   // version, 1970
    token.insert(token.end(), iv.begin(), iv.end());
    token.insert(token.end(), text.begin(), text.end());
    const auto mac = crypto::hmacSha256(signKey, {token});
    token.insert(token.end(), mac.begin(), mac.end());
    const std::string expected = crypto::encodeBase64(token, crypto::Base64Variant::UrlSafe);
    if (one.test.at("result") == "valid") {
        crypto::Fernet::Iv fixed{};
        std::ranges::copy(iv, fixed.begin());
        if (fernet.encryptWithIv(textOf(message), std::chrono::sys_seconds(), fixed) != expected) {
            return Answer::Wrong;
        }
    }
    try {
        return takenIf(isText(fernet.decrypt(expected), message));
    } catch (const CryptoError &) {
        return Answer::Refused;
    }
}

} // namespace

Tally playAesGcm()
{
    crypto::AesGcm own;
    const std::vector<Verdict> verdicts = {
        {"", {268, 272, 276}, Answer::Refused, "an IV of 257 bytes: OpenSSL takes 128 at most, and the program's have 12"},
    };
    return play("aes_gcm_test.json", verdicts, [&own](const Case &one) -> Result {
        if (one.bits("keySize") != 256 || one.bits("ivSize") != 96 || one.bits("tagSize") != 128) {
            const int bits = one.bits("keySize");
            const EVP_CIPHER *const cipher = bits == 128 ? EVP_aes_128_gcm() : bits == 192 ? EVP_aes_192_gcm() : EVP_aes_256_gcm();
            return {openedByOpenSsl(cipher, one), Way::Library};
        }
        const Bytes keyBytes = one.bytes("key");
        const Bytes ivBytes = one.bytes("iv");
        const crypto::AesGcm::Key key(keyBytes.data(), crypto::AesGcm::keySize);
        const crypto::AesGcm::Iv iv(ivBytes.data(), crypto::AesGcm::ivSize);
        const Bytes aad = one.bytes("aad");
        const Bytes message = one.bytes("msg");
        const Bytes sealed = one.sealed();
        Bytes made(message.size() + crypto::AesGcm::tagSize);
        own.seal(key, iv, message, made, aad);
        if ((made == sealed) != (one.test.at("result") == "valid")) {
            return {Answer::Wrong, Way::Own};
        }
        Bytes plain(sealed.size() - crypto::AesGcm::tagSize);
        if (!own.open(key, iv, sealed, plain, aad)) {
            return {std::ranges::all_of(plain, [](std::byte byte) { return byte == std::byte{0}; }) ? Answer::Refused : Answer::Wrong, Way::Own};
        }
        return {takenIf(plain == message), Way::Own};
    });
}

Tally playAesCbc()
{
    return play("aes_cbc_pkcs5_test.json", {}, [](const Case &one) -> Result {
        switch (one.bits("keySize")) {
        case 256:
            return {together({lockerAnswer(one), nodeAnswer(one)}), Way::Own};
        case 128:
            return {fernetAnswer(one), Way::Own};
        default:
            return {cbcOfOpenSsl(one), Way::Library};
        }
    });
}

Tally playChaChaPoly()
{
    return play("chacha20_poly1305_test.json", {}, [](const Case &one) -> Result {
        const Bytes nonceBytes = one.bytes("iv");
        crypto::AgeNonce nonce{};
        if (nonceBytes.size() != nonce.size()) {
            return {Answer::Refused, Way::Own};   // by its type
        }
        if (!one.bytes("aad").empty()) {
            return {openedByOpenSsl(EVP_chacha20_poly1305(), one), Way::Library};
        }
        std::ranges::copy(nonceBytes, nonce.begin());
        crypto::ChaChaPoly own(keyOf<32>(one.bytes("key")));
        const Bytes message = one.bytes("msg");
        const Bytes sealed = one.sealed();
        Bytes made(message.size() + crypto::ageTagSize);
        own.seal(nonce, message, made);
        if ((made == sealed) != (one.test.at("result") == "valid")) {
            return {Answer::Wrong, Way::Own};
        }
        Bytes plain(message.size());
        return {own.open(nonce, sealed, plain) ? takenIf(plain == message) : Answer::Refused, Way::Own};
    });
}

Tally playXChaChaPoly()
{
    return play("xchacha20_poly1305_test.json", {}, [](const Case &one) -> Result {
        const Bytes nonce = one.bytes("iv");
        if (nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) {
            return {Answer::Refused, Way::Library};   // its function takes 24 bytes
        }
        const Bytes key = one.bytes("key");
        const Bytes aad = one.bytes("aad");
        const Bytes sealed = one.sealed();
        Bytes plain(sealed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed), sealed.size(), in(aad), aad.size(), in(nonce), in(key)) != 0) {
            return {Answer::Refused, Way::Library};
        }
        return {takenIf(plain == one.bytes("msg")), Way::Library};
    });
}

} // namespace strongroom::test
