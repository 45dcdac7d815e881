// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Fernet.h"

#include "crypto/Encoding.h"
#include "crypto/Hmac.h"
#include "crypto/OpenSsl.h"
#include "crypto/Random.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <algorithm>
#include <limits>

namespace strongroom::crypto {

namespace {
// Version, time and IV come before the ciphertext; the HMAC behind it.
constexpr std::size_t versionSize = 1;
constexpr std::size_t timeSize = 8;
constexpr std::size_t ivSize = 16;
constexpr std::size_t headSize = versionSize + timeSize + ivSize;
constexpr std::size_t macSize = 32;
constexpr std::size_t blockSize = 16;
constexpr std::byte version{0x80};
constexpr std::chrono::seconds clockSkew{60};

using Mac = std::array<std::byte, macSize>;

Mac sign(std::span<const std::byte, Fernet::keySize> key, ByteView content) { return hmacSha256(key.first<16>(), {content}); }

CipherContext startCbc(std::span<const std::byte, Fernet::keySize> key, const std::byte *iv, int encrypt)
{
    CipherContext context(requireOpenSslObject(EVP_CIPHER_CTX_new(), "make a cipher context"));
    requireOpenSsl(EVP_CipherInit_ex2(context.get(), aes128CbcAlgorithm(), reinterpret_cast<const unsigned char *>(key.data()) + 16,
                                      reinterpret_cast<const unsigned char *>(iv), encrypt, nullptr),
                   "start AES-128-CBC");
    return context;
}

[[noreturn]] void refuse(const Sentence &why)
{
    throw CryptoError(Sentence::tr("cannot decrypt a Fernet token: %1").arg(why));
}
} // namespace

std::string Fernet::encrypt(std::string_view text, std::chrono::sys_seconds now) const
{
    Iv iv;
    fillRandom(iv);
    return encryptWithIv(text, now, iv);
}

std::string Fernet::encryptWithIv(std::string_view text, std::chrono::sys_seconds now, const Iv &iv) const
{
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()) - blockSize) {
        throw CryptoError(Sentence::tr("the text is too long for a Fernet token"));
    }
    Bytes token(headSize + (text.size() / blockSize + 1) * blockSize + macSize);
    token[0] = version;
    const auto seconds = static_cast<std::uint64_t>(now.time_since_epoch().count());
    for (std::size_t i = 0; i < timeSize; ++i) {
        token[versionSize + i] = static_cast<std::byte>(seconds >> (8 * (timeSize - 1 - i)));
    }
    std::copy(iv.begin(), iv.end(), token.begin() + versionSize + timeSize);

    const CipherContext context = startCbc(m_key.view(), iv.data(), 1);
    auto *const output = reinterpret_cast<unsigned char *>(token.data() + headSize);
    int written = 0;
    int last = 0;
    requireOpenSsl(EVP_CipherUpdate(context.get(), output, &written, reinterpret_cast<const unsigned char *>(text.data()), static_cast<int>(text.size())),
                   "AES-128-CBC");
    requireOpenSsl(EVP_CipherFinal_ex(context.get(), output + written, &last), "finish AES-128-CBC");

    const Mac mac = sign(m_key.view(), ByteView(token).first(token.size() - macSize));
    std::copy(mac.begin(), mac.end(), token.end() - static_cast<std::ptrdiff_t>(macSize));
    return encodeBase64(token, Base64Variant::UrlSafe);
}

SensitiveText Fernet::decrypt(std::string_view token) const
{
    return open(token, nullptr);
}

SensitiveText Fernet::decrypt(std::string_view token, const Age &age) const
{
    return open(token, &age);
}

SensitiveText Fernet::open(std::string_view token, const Age *age) const
{
    const std::optional<Bytes> bytes = decodeBase64(token, Base64Variant::UrlSafe);
    if (!bytes) {
        refuse(Sentence::tr("it is not URL-safe base64"));
    }
    if (bytes->size() < headSize + blockSize + macSize || bytes->size() > static_cast<std::size_t>(std::numeric_limits<int>::max())
        || (bytes->size() - headSize - macSize) % blockSize != 0) {
        refuse(Sentence::tr("its length is wrong"));
    }
    if (bytes->front() != version) {
        refuse(Sentence::tr("its version is unknown"));
    }
    const ByteView content(*bytes);
    const ByteView signedPart = content.first(content.size() - macSize);
    const Mac mac = sign(m_key.view(), signedPart);
    if (CRYPTO_memcmp(mac.data(), content.last(macSize).data(), macSize) != 0) {
        refuse(Sentence::tr("the key is another one or the text was changed"));
    }
    if (age != nullptr) {
        std::uint64_t seconds = 0;
        for (const std::byte byte : content.subspan(versionSize, timeSize)) {
            seconds = seconds << 8 | std::to_integer<std::uint64_t>(byte);
        }
        const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(age->now.time_since_epoch().count(), 0));
        const auto most = static_cast<std::uint64_t>(std::max<std::int64_t>(age->most.count(), 0));
        if (seconds > now + static_cast<std::uint64_t>(clockSkew.count())) {
            refuse(Sentence::tr("it is from the future"));
        }
        if (seconds < now && now - seconds > most) {
            refuse(Sentence::tr("it has expired"));
        }
    }

    const ByteView ciphertext = signedPart.subspan(headSize);
    WipingBytes text(ciphertext.size() + blockSize);
    const CipherContext context = startCbc(m_key.view(), content.data() + versionSize + timeSize, 0);
    auto *const output = reinterpret_cast<unsigned char *>(text.data());
    int written = 0;
    int last = 0;
    requireOpenSsl(EVP_CipherUpdate(context.get(), output, &written, reinterpret_cast<const unsigned char *>(ciphertext.data()),
                                    static_cast<int>(ciphertext.size())),
                   "AES-128-CBC");
    if (EVP_CipherFinal_ex(context.get(), output + written, &last) != 1) {
        ERR_clear_error();
        refuse(Sentence::tr("its padding is wrong"));
    }
    return SensitiveText(ByteView(text).first(static_cast<std::size_t>(written + last)));
}

} // namespace strongroom::crypto
