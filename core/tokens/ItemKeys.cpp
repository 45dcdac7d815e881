// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The keys of the formats, from the consumer key and secret.

#include "base/Error.h"
#include "crypto/OpenSsl.h"
#include "tokens/ItemCipher.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <limits>

namespace strongroom::tokens {

namespace {

using KdfContext = std::unique_ptr<EVP_KDF_CTX, crypto::OpenSslDeleter<EVP_KDF_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, crypto::OpenSslDeleter<EVP_KDF_free>>;

void requireBoth(const Consumer &consumer)
{
    if (consumer.key.empty()) {
        throw ClientError(Sentence::tr("the consumer key is empty")).advise(Sentence::tr("Enter the consumer key and secret.")).about("consumerKey");
    }
    if (consumer.secret.empty()) {
        throw ClientError(Sentence::tr("the consumer secret is empty")).advise(Sentence::tr("Enter the consumer key and secret.")).about("consumerSecret");
    }
    constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max() / 4;
    if (consumer.key.size() > most || consumer.secret.size() > most) {
        throw ClientError(Sentence::tr("the consumer key or secret is too long")).about("consumerKey");
    }
}

// `content` goes straight from locked memory into the digest.
ItemKey sha256Of(std::initializer_list<ByteView> content)
{
    const crypto::MdContext context(EVP_MD_CTX_new());
    if (!context) {
        crypto::failOpenSsl("make a digest context");
    }
    crypto::requireOpenSsl(EVP_DigestInit_ex2(context.get(), crypto::sha256Algorithm(), nullptr), "start SHA-256");
    for (const ByteView piece : content) {
        crypto::requireOpenSsl(EVP_DigestUpdate(context.get(), piece.data(), piece.size()), "SHA-256");
    }
    ItemKey key;
    unsigned int size = 0;
    crypto::requireOpenSsl(EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(key.writable().data()), &size), "finish SHA-256");
    return key;
}

std::span<std::byte> appendWithLength(std::span<std::byte> to, ByteView half)
{
    for (std::size_t i = 0; i < 4; ++i) {
        to[i] = static_cast<std::byte>(half.size() >> (8 * (3 - i)));
    }
    std::ranges::copy(half, to.begin() + 4);
    return to.subspan(4 + half.size());
}

} // namespace

ItemKey cbcKey(const Consumer &consumer)
{
    requireBoth(consumer);
    return sha256Of({consumer.key.view(), consumer.secret.view()});
}

ItemKey nodeLambdaKey()
{
    return sha256Of({});
}

ItemKey sealedKey(const Consumer &consumer)
{
    requireBoth(consumer);
    SecretBytes material(8 + consumer.key.size() + consumer.secret.size());
    appendWithLength(appendWithLength(material.writable(), consumer.key.view()), consumer.secret.view());

    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context) {
        crypto::failOpenSsl("there is no HKDF");
    }
    char digest[] = "SHA256";
    char salt[] = "strongroom/api-token-cache";
    char info[] = "sealed-v1";
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, material.writable().data(), material.size()),
                                OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt, sizeof salt - 1),
                                OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info, sizeof info - 1), OSSL_PARAM_construct_end()};
    ItemKey key;
    crypto::requireOpenSsl(EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(key.writable().data()), ItemKey::size, parameters.data()), "HKDF");
    return key;
}

} // namespace strongroom::tokens
