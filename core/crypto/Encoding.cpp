// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Encoding.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <limits>

namespace strongroom::crypto {

namespace {
int sodiumVariant(Base64Variant variant)
{
    return variant == Base64Variant::UrlSafe ? sodium_base64_VARIANT_URLSAFE : sodium_base64_VARIANT_ORIGINAL;
}

unsigned char *asUnsigned(std::byte *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

const unsigned char *asUnsigned(const std::byte *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

// libsodium: constant time, and about a tenth of OpenSSL's speed.
template <typename Container>
std::optional<Container> decodeBase64As(std::string_view text, Base64Variant variant)
{
    // libsodium 1.0.18 takes some bytes above 0x7f for letters.
    unsigned char highest = 0;
    for (const char c : text) {
        highest |= static_cast<unsigned char>(c);
    }
    if (highest > 0x7f) {
        return std::nullopt;
    }
    Container bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    if (sodium_base642bin(asUnsigned(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr, sodiumVariant(variant)) != 0) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

// OpenSSL: fast, and lenient. It skips white space around the text and takes '=' for a zero anywhere, so both are ruled out here.
std::optional<Bytes> decodeBase64Fast(std::string_view text)
{
    if (text.empty()) {
        return Bytes();
    }
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    const std::size_t padding = std::min(text.find('='), text.size());
    const std::size_t padded = text.size() - padding;
    if (padded > 2 || (padded == 2 && text.back() != '=')) {
        return std::nullopt;
    }
    Bytes bytes(text.size() / 4 * 3);
    const int size = EVP_DecodeBlock(asUnsigned(bytes.data()), reinterpret_cast<const unsigned char *>(text.data()), static_cast<int>(text.size()));
    if (size < 0 || static_cast<std::size_t>(size) != bytes.size()
        || std::any_of(bytes.end() - static_cast<std::ptrdiff_t>(padded), bytes.end(), [](std::byte byte) { return byte != std::byte{0}; })) {
        return std::nullopt;
    }
    bytes.resize(bytes.size() - padded);
    return bytes;
}

bool isForOpenSsl(std::size_t size, Base64Variant variant)
{
    return variant == Base64Variant::Standard && size <= static_cast<std::size_t>(std::numeric_limits<int>::max()) / 2;   // it counts in int
}

template <typename Container>
std::optional<Container> decodeHexAs(std::string_view text)
{
    if (text.empty()) {
        return Container();   // libsodium's pointers must not be null
    }
    Container bytes(text.size() / 2);
    if (text.size() % 2 != 0 || sodium_hex2bin(asUnsigned(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, nullptr, nullptr) != 0) {
        return std::nullopt;
    }
    return bytes;
}
} // namespace

std::string encodeBase64(ByteView bytes, Base64Variant variant)
{
    // Both libraries write a closing zero byte, and so does std::string.
    std::string text(sodium_base64_encoded_len(bytes.size(), sodiumVariant(variant)) - 1, '\0');
    if (isForOpenSsl(bytes.size(), variant)) {
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), asUnsigned(bytes.data()), static_cast<int>(bytes.size()));
        return text;
    }
    sodium_bin2base64(text.data(), text.size() + 1, asUnsigned(bytes.data()), bytes.size(), sodiumVariant(variant));
    return text;
}

std::optional<Bytes> decodeBase64(std::string_view text, Base64Variant variant)
{
    return isForOpenSsl(text.size(), variant) ? decodeBase64Fast(text) : decodeBase64As<Bytes>(text, variant);
}

SensitiveText encodeSecretBase64(ByteView bytes, Base64Variant variant)
{
    std::vector<char, WipingAllocator<char>> text(sodium_base64_encoded_len(bytes.size(), sodiumVariant(variant)));
    sodium_bin2base64(text.data(), text.size(), asUnsigned(bytes.data()), bytes.size(), sodiumVariant(variant));
    return SensitiveText(std::string_view(text.data(), text.size() - 1));
}

std::optional<WipingBytes> decodeSecretBase64(std::string_view text, Base64Variant variant)
{
    return decodeBase64As<WipingBytes>(text, variant);
}

std::string encodeHex(ByteView bytes)
{
    std::string text(bytes.size() * 2, '\0');
    sodium_bin2hex(text.data(), text.size() + 1, asUnsigned(bytes.data()), bytes.size());
    return text;
}

std::optional<Bytes> decodeHex(std::string_view text)
{
    return decodeHexAs<Bytes>(text);
}

std::optional<WipingBytes> decodeSecretHex(std::string_view text)
{
    return decodeHexAs<WipingBytes>(text);
}

} // namespace strongroom::crypto
