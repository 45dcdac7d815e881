// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/OpenSsl.h"

#include <openssl/err.h>

namespace strongroom::crypto {

void failOpenSsl(const std::string &operation)
{
    ERR_clear_error();
    throw CryptoError(Sentence::tr("OpenSSL failed: %1", "the step of OpenSSL, which stays in English").arg(operation));
}

namespace {
const EVP_MD *fetchDigest(const char *name) { return requireOpenSslObject(EVP_MD_fetch(nullptr, name, nullptr), name); }
const EVP_CIPHER *fetchCipher(const char *name) { return requireOpenSslObject(EVP_CIPHER_fetch(nullptr, name, nullptr), name); }
} // namespace

const EVP_MD *sha256Algorithm()
{
    static const EVP_MD *const digest = fetchDigest("SHA256");
    return digest;
}

const EVP_MD *sha512Algorithm()
{
    static const EVP_MD *const digest = fetchDigest("SHA512");
    return digest;
}

const EVP_CIPHER *aes256GcmAlgorithm()
{
    static const EVP_CIPHER *const cipher = fetchCipher("AES-256-GCM");
    return cipher;
}

const EVP_CIPHER *aes128CbcAlgorithm()
{
    static const EVP_CIPHER *const cipher = fetchCipher("AES-128-CBC");
    return cipher;
}

const EVP_CIPHER *aes256CbcAlgorithm()
{
    static const EVP_CIPHER *const cipher = fetchCipher("AES-256-CBC");
    return cipher;
}

} // namespace strongroom::crypto
