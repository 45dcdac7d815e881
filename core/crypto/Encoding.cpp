// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Encoding.h"

#include <sodium.h>

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

template <typename Container>
std::optional<Container> decodeBase64As(std::string_view text, Base64Variant variant)
{
    Container bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    if (sodium_base642bin(asUnsigned(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr, sodiumVariant(variant)) != 0) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

template <typename Container>
std::optional<Container> decodeHexAs(std::string_view text)
{
    Container bytes(text.size() / 2);
    std::size_t size = 0;
    if (text.size() % 2 != 0 || sodium_hex2bin(asUnsigned(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr) != 0
        || size != bytes.size()) {
        return std::nullopt;
    }
    return bytes;
}
} // namespace

std::string encodeBase64(ByteView bytes, Base64Variant variant)
{
    // sodium_bin2base64 writes a closing zero byte, and so does std::string.
    std::string text(sodium_base64_encoded_len(bytes.size(), sodiumVariant(variant)) - 1, '\0');
    sodium_bin2base64(text.data(), text.size() + 1, asUnsigned(bytes.data()), bytes.size(), sodiumVariant(variant));
    return text;
}

std::optional<Bytes> decodeBase64(std::string_view text, Base64Variant variant)
{
    return decodeBase64As<Bytes>(text, variant);
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
