// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/P384.h"

#include "crypto/OpenSsl.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/kdf.h>
#include <openssl/pem.h>

#include <array>
#include <memory>
#include <string_view>

namespace strongroom::tozstore::p384 {

namespace {

using crypto::failOpenSsl;
using crypto::OpenSslDeleter;
using crypto::requireOpenSsl;

using Bio = std::unique_ptr<BIO, OpenSslDeleter<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, OpenSslDeleter<EVP_PKEY_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, OpenSslDeleter<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, OpenSslDeleter<EVP_KDF_CTX_free>>;

// Only by its name: parameters that are spelled out are taken for the curve's even where the cofactor is missing or another one (RFC 5480 forbids them).
bool isOnP384(EVP_PKEY *key)
{
    std::array<char, 64> name{};
    std::size_t size = 0;
    int spelledOut = 1;
    return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) == 1
        && std::string_view(name.data(), size) == "secp384r1"
        && EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &spelledOut) == 1 && spelledOut == 0;
}

Bio reading(ByteView pem)
{
    Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    if (!bio) {
        failOpenSsl("read a key");
    }
    return bio;
}

// An encrypted key must not ask for its password on the terminal.
int noPassword(char *, int, int, void *) { return -1; }

Key checked(EVP_PKEY *read)
{
    Key key(read);
    ERR_clear_error();
    if (key && !isOnP384(key.get())) {
        key.reset();
    }
    return key;
}

Key readPublic(ByteView pem) { return pem.size() > 4096 ? Key() : checked(PEM_read_bio_PUBKEY(reading(pem).get(), nullptr, noPassword, nullptr)); }
Key readPrivate(ByteView pem) { return pem.size() > 4096 ? Key() : checked(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassword, nullptr)); }

ByteView written(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return std::as_bytes(std::span(data, static_cast<std::size_t>(size)));
}

Bytes publicPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    requireOpenSsl(PEM_write_bio_PUBKEY(bio.get(), key), "write a P-384 public key");
    const ByteView pem = written(bio);
    return {pem.begin(), pem.end()};
}

SecretBytes privatePem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));   // wiped when it goes
    requireOpenSsl(PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr), "write a P-384 private key");
    return SecretBytes(written(bio));
}

} // namespace

SecretBytes generatePrivatePem()
{
    const Key key(EVP_EC_gen("P-384"));
    if (!key) {
        failOpenSsl("make a P-384 key");
    }
    return privatePem(key.get());
}

std::optional<Bytes> normalPublicPem(ByteView pem)
{
    const Key key = readPublic(pem);
    return key ? std::optional(publicPem(key.get())) : std::nullopt;
}

std::optional<SecretBytes> normalPrivatePem(ByteView pem)
{
    const Key key = readPrivate(pem);
    return key ? std::optional(privatePem(key.get())) : std::nullopt;
}

Bytes publicPemOf(ByteView privatePemText)
{
    const Key key = readPrivate(privatePemText);
    if (!key) {
        throw CryptoError(Sentence::tr("this is not a P-384 private key"));
    }
    return publicPem(key.get());
}

SecretKey<sharedSize> sharedSecret(ByteView privatePemText, ByteView publicPemText)
{
    const Key own = readPrivate(privatePemText);
    const Key other = readPublic(publicPemText);
    if (!own || !other) {
        throw CryptoError(Sentence::tr("a key is not a P-384 key"));
    }
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, own.get(), nullptr));
    requireOpenSsl(EVP_PKEY_derive_init(context.get()), "start ECDH");
    requireOpenSsl(EVP_PKEY_derive_set_peer(context.get(), other.get()), "take the other key for ECDH");
    SecretKey<sharedSize> shared;
    std::size_t size = sharedSize;
    requireOpenSsl(EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char *>(shared.writable().data()), &size), "ECDH");
    if (size != sharedSize) {
        throw CryptoError(Sentence::tr("ECDH gave a secret of the wrong size"));
    }
    return shared;
}

SecretKey<32> wrappingKey(const SecretKey<sharedSize> &shared)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    if (!context) {
        failOpenSsl("start HKDF");
    }
    std::string digest = "SHA384";
    const std::array<OSSL_PARAM, 3> parameters = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<std::byte *>(shared.view().data()), sharedSize),   // only read
        OSSL_PARAM_construct_end(),
    };
    SecretKey<32> key;
    requireOpenSsl(EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(key.writable().data()), key.size, parameters.data()), "HKDF");
    return key;
}

} // namespace strongroom::tozstore::p384
