// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/ItemCipher.h"

#include "base/Error.h"
#include "crypto/AesGcm.h"
#include "crypto/Encoding.h"
#include "crypto/OpenSsl.h"
#include "crypto/Random.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <limits>

namespace strongroom::tokens {

namespace {

using crypto::requireOpenSsl;

constexpr std::size_t blockSize = 16;
constexpr std::string_view sealedMark = "sr1.";
constexpr std::size_t longestText = std::numeric_limits<int>::max() / 4;   // far beyond what a store takes

const unsigned char *in(const std::byte *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }
unsigned char *out(std::byte *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

enum class Direction { Encrypt = 1, Decrypt = 0 };

crypto::CipherContext startCbc(const ItemKey &key, CbcIv iv, Direction direction)
{
    crypto::CipherContext context(EVP_CIPHER_CTX_new());
    if (!context) {
        crypto::failOpenSsl("make a cipher context");
    }
    requireOpenSsl(EVP_CipherInit_ex2(context.get(), crypto::aes256CbcAlgorithm(), in(key.view().data()), in(iv.data()), static_cast<int>(direction), nullptr),
                   "start AES-256-CBC");
    return context;
}

// IV and ciphertext.
Bytes encryptCbc(std::string_view plain, const ItemKey &key, CbcIv iv)
{
    if (plain.size() > longestText) {
        throw CryptoError(Sentence::tr("the token is too long to be encrypted"));
    }
    Bytes sealed(cbcIvSize + (plain.size() / blockSize + 1) * blockSize);
    std::ranges::copy(iv, sealed.begin());
    const crypto::CipherContext context = startCbc(key, iv, Direction::Encrypt);
    int written = 0;
    int last = 0;
    requireOpenSsl(EVP_CipherUpdate(context.get(), out(sealed.data() + cbcIvSize), &written, reinterpret_cast<const unsigned char *>(plain.data()), static_cast<int>(plain.size())),
                   "AES-256-CBC");
    requireOpenSsl(EVP_CipherFinal_ex(context.get(), out(sealed.data() + cbcIvSize) + written, &last), "finish AES-256-CBC");
    return sealed;
}

std::optional<SensitiveText> decryptCbc(CbcIv iv, ByteView text, const ItemKey &key)
{
    if (text.empty() || text.size() % blockSize != 0 || text.size() > longestText) {
        return std::nullopt;
    }
    const crypto::CipherContext context = startCbc(key, iv, Direction::Decrypt);
    WipingBytes plain(text.size() + blockSize);
    int written = 0;
    int last = 0;
    requireOpenSsl(EVP_CipherUpdate(context.get(), out(plain.data()), &written, in(text.data()), static_cast<int>(text.size())), "AES-256-CBC");
    if (EVP_CipherFinal_ex(context.get(), out(plain.data()) + written, &last) != 1) {
        ERR_clear_error();   // the padding
        return std::nullopt;
    }
    return SensitiveText(ByteView(plain).first(static_cast<std::size_t>(written + last)));
}

bool isLowerHex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// Neither a table's name nor any text of JSON holds a zero byte, so that no two rows look alike.
std::string associatedData(const ItemRow &row)
{
    std::string data = row.table;
    data += '\0';
    data += row.id;
    return data;
}

} // namespace

std::string sealPython(std::string_view plain, const ItemKey &key, CbcIv iv)
{
    return crypto::encodeBase64(encryptCbc(plain, key, iv));
}

std::optional<SensitiveText> openPython(std::string_view item, const ItemKey &key)
{
    const std::optional<Bytes> bytes = crypto::decodeBase64(item);
    if (!bytes || bytes->size() < cbcIvSize) {
        return std::nullopt;
    }
    const ByteView all(*bytes);
    return decryptCbc(all.first<cbcIvSize>(), all.subspan(cbcIvSize), key);
}

std::string sealNode(std::string_view plain, const ItemKey &key, CbcIv iv)
{
    const Bytes sealed = encryptCbc(plain, key, iv);
    std::string item = crypto::encodeHex(ByteView(sealed).first(cbcIvSize));
    item += ':';
    item += crypto::encodeHex(ByteView(sealed).subspan(cbcIvSize));
    return item;
}

std::string sealNode(std::string_view plain, const ItemKey &key)
{
    std::array<std::byte, cbcIvSize> iv;
    crypto::fillRandom(iv);
    return sealNode(plain, key, iv);
}

std::optional<SensitiveText> openNode(std::string_view item, const ItemKey &key)
{
    constexpr std::size_t colon = 2 * cbcIvSize;
    if (item.size() <= colon || item[colon] != ':' || !isLowerHex(item.substr(0, colon)) || !isLowerHex(item.substr(colon + 1))) {
        return std::nullopt;
    }
    const std::optional<Bytes> iv = crypto::decodeHex(item.substr(0, colon));
    const std::optional<Bytes> text = crypto::decodeHex(item.substr(colon + 1));
    if (!iv || !text) {
        return std::nullopt;
    }
    return decryptCbc(ByteView(*iv).first<cbcIvSize>(), *text, key);
}

std::string sealSealed(std::string_view plain, const ItemKey &key, SealedNonce nonce, const ItemRow &row)
{
    Bytes sealed(sealedNonceSize + plain.size() + crypto::AesGcm::tagSize);
    std::ranges::copy(nonce, sealed.begin());
    crypto::AesGcm().seal(key.view(), nonce, bytesOf(plain), std::span(sealed).subspan(sealedNonceSize), bytesOf(associatedData(row)));
    std::string text = crypto::encodeBase64(sealed, crypto::Base64Variant::UrlSafe);
    text.erase(std::min(text.find('='), text.size()));
    return std::string(sealedMark) + text;
}

std::optional<SensitiveText> openSealed(std::string_view item, const ItemKey &key, const ItemRow &row)
{
    if (!item.starts_with(sealedMark) || item.find('=') != std::string_view::npos) {
        return std::nullopt;
    }
    std::string text(item.substr(sealedMark.size()));
    text.append((4 - text.size() % 4) % 4, '=');
    const std::optional<Bytes> bytes = crypto::decodeBase64(text, crypto::Base64Variant::UrlSafe);
    if (!bytes || bytes->size() < sealedNonceSize + crypto::AesGcm::tagSize) {
        return std::nullopt;
    }
    const ByteView all(*bytes);
    WipingBytes plain(all.size() - sealedNonceSize - crypto::AesGcm::tagSize);
    if (!crypto::AesGcm().open(key.view(), all.first<sealedNonceSize>(), all.subspan(sealedNonceSize), plain, bytesOf(associatedData(row)))) {
        return std::nullopt;
    }
    return SensitiveText(ByteView(plain));
}

std::string sealItem(ItemFormat format, std::string_view plain, const Consumer &consumer, const ItemRow &row)
{
    if (format == ItemFormat::Python) {
        std::array<std::byte, cbcIvSize> iv;
        crypto::fillRandom(iv);
        return sealPython(plain, cbcKey(consumer), iv);
    }
    std::array<std::byte, sealedNonceSize> nonce;
    crypto::fillRandom(nonce);
    return sealSealed(plain, sealedKey(consumer), nonce, row);
}

std::optional<SensitiveText> openItem(ItemFormat format, std::string_view item, const Consumer &consumer, const ItemRow &row)
{
    return format == ItemFormat::Python ? openPython(item, cbcKey(consumer)) : openSealed(item, sealedKey(consumer), row);
}

} // namespace strongroom::tokens
