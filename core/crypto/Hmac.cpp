// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Hmac.h"

#include "crypto/OpenSsl.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace strongroom::crypto {

namespace {

using MacContext = std::unique_ptr<EVP_MAC_CTX, OpenSslDeleter<EVP_MAC_CTX_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, OpenSslDeleter<EVP_KDF_CTX_free>>;

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

EVP_MAC *hmacAlgorithm()
{
    static EVP_MAC *const mac = requireOpenSslObject(EVP_MAC_fetch(nullptr, "HMAC", nullptr), "there is no HMAC");
    return mac;
}

EVP_KDF *hkdfAlgorithm()
{
    static EVP_KDF *const kdf = requireOpenSslObject(EVP_KDF_fetch(nullptr, "HKDF", nullptr), "there is no HKDF");
    return kdf;
}

} // namespace

std::array<std::byte, 32> hmacSha256(ByteView key, std::initializer_list<ByteView> pieces)
{
    const MacContext context(requireOpenSslObject(EVP_MAC_CTX_new(hmacAlgorithm()), "make an HMAC context"));
    char digest[] = "SHA256";
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    // A null pointer would mean "the key of before".
    static constexpr unsigned char nothing = 0;
    requireOpenSsl(EVP_MAC_init(context.get(), key.empty() ? &nothing : in(key), key.size(), parameters.data()), "HMAC");
    for (const ByteView piece : pieces) {
        requireOpenSsl(EVP_MAC_update(context.get(), in(piece), piece.size()), "HMAC");
    }
    std::array<std::byte, 32> mac{};
    std::size_t size = 0;
    requireOpenSsl(EVP_MAC_final(context.get(), out(mac), &size, mac.size()), "HMAC");
    return mac;
}

void hkdfSha256(ByteView secret, ByteView salt, std::string_view info, std::span<std::byte> key)
{
    const KdfContext context(requireOpenSslObject(EVP_KDF_CTX_new(hkdfAlgorithm()), "make an HKDF context"));
    char digest[] = "SHA256";
    std::array<OSSL_PARAM, 5> parameters{};
    std::size_t count = 0;
    parameters[count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0);
    parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<std::byte *>(secret.data()), secret.size());
    if (!salt.empty()) {   // none means a salt of zeros (RFC 5869), and OpenSSL refuses an empty one
        parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<std::byte *>(salt.data()), salt.size());
    }
    parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char *>(info.data()), info.size());
    parameters[count] = OSSL_PARAM_construct_end();
    requireOpenSsl(EVP_KDF_derive(context.get(), out(key), key.size(), parameters.data()), "HKDF");
}

} // namespace strongroom::crypto
