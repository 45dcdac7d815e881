// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/crypto: owners for OpenSSL's objects, algorithms fetched once, and one way to fail.

#include "base/Error.h"

#include <openssl/evp.h>

#include <memory>
#include <string>

namespace strongroom::crypto {

template <auto Free>
struct OpenSslDeleter {
    template <typename T>
    void operator()(T *object) const noexcept { Free(object); }
};

using MdContext = std::unique_ptr<EVP_MD_CTX, OpenSslDeleter<EVP_MD_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, OpenSslDeleter<EVP_CIPHER_CTX_free>>;

// Every operation that fetches its algorithm implicitly pays for a search; these pay once. They live as long as the process:
// OpenSSL's own exit handler may run before or after static destructors.
[[nodiscard]] const EVP_MD *sha256Algorithm();
[[nodiscard]] const EVP_MD *sha512Algorithm();
[[nodiscard]] const EVP_CIPHER *aes256GcmAlgorithm();
[[nodiscard]] const EVP_CIPHER *aes128CbcAlgorithm();
[[nodiscard]] const EVP_CIPHER *aes256CbcAlgorithm();

// Throws CryptoError and empties OpenSSL's error queue of this thread; the queue's own texts stay out of the error.
[[noreturn]] void failOpenSsl(const std::string &operation);
inline void requireOpenSsl(int result, const char *operation)
{
    if (result != 1) {
        failOpenSsl(operation);
    }
}
// What one of OpenSSL's makers returned, unless that is nothing.
template <typename T>
[[nodiscard]] T *requireOpenSslObject(T *object, const char *operation)
{
    requireOpenSsl(static_cast<int>(object != nullptr), operation);
    return object;
}

} // namespace strongroom::crypto
