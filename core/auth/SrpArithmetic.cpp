// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/SrpArithmetic.h"

#include "crypto/Encoding.h"
#include "crypto/Hash.h"
#include "crypto/Hmac.h"
#include "crypto/OpenSsl.h"

#include <openssl/bn.h>

#include <array>
#include <memory>

namespace strongroom::auth {

namespace {

using crypto::requireOpenSsl;
using NumberContext = std::unique_ptr<BN_CTX, crypto::OpenSslDeleter<BN_CTX_free>>;

constexpr std::size_t privateNumberSize = 128;
constexpr std::string_view keyInfo = "Caldera Derived Key";

SrpNumber hashToNumber(std::initializer_list<ByteView> pieces)
{
    crypto::Sha256 hash;
    for (const ByteView piece : pieces) {
        hash.update(piece);
    }
    crypto::Sha256Digest digest = hash.finish();
    SrpNumber number{ByteView(digest)};
    wipe(digest);
    return number;
}

// The same for every login. BN_MONT_CTX is only read after it was made.
struct Group {
    Group()
    {
        const NumberContext context(BN_CTX_new());
        if (!context || BN_get_rfc3526_prime_3072(N.raw()) == nullptr || montgomery == nullptr) {
            crypto::failOpenSsl("make the group of SRP");
        }
        requireOpenSsl(BN_set_word(g.raw(), 2), "make the group of SRP");
        requireOpenSsl(BN_MONT_CTX_set(montgomery, N.raw(), context.get()), "make the group of SRP");
        k = hashToNumber({N.padded(), g.padded()});
    }
    SrpNumber N;
    SrpNumber g;
    SrpNumber k;
    BN_MONT_CTX *montgomery = BN_MONT_CTX_new();
};

// Lives as long as the process, for OpenSSL's exit handler may run before static destructors.
const Group &group()
{
    static const Group *const made = new Group;
    return *made;
}

NumberContext secureContext()
{
    NumberContext context(BN_CTX_secure_new());
    if (!context) {
        crypto::failOpenSsl("make a context for numbers");
    }
    return context;
}

// Always this function, although BN_mod_exp_mont_word would do for the base 2: the exponents are secret.
SrpNumber power(const SrpNumber &base, const SrpNumber &exponent, BN_CTX *context)
{
    SrpNumber result;
    requireOpenSsl(BN_mod_exp_mont_consttime(result.raw(), base.raw(), exponent.raw(), group().N.raw(), context, group().montgomery), "a power of SRP");
    return result;
}

SrpNumber reduced(const SrpNumber &number, BN_CTX *context)
{
    SrpNumber rest;
    requireOpenSsl(BN_nnmod(rest.raw(), number.raw(), group().N.raw(), context), "reduce a number of SRP");
    return rest;
}

} // namespace

SrpNumber srpPrivateNumber(const std::function<void(std::span<std::byte>)> &random)
{
    constexpr int mostDraws = 8;
    SecretBytes bytes(privateNumberSize);
    for (int draw = 0; draw < mostDraws; ++draw) {
        random(bytes.writable());
        SrpNumber a(bytes.view());
        if (!a.isZero()) {
            return a;
        }
    }
    throw CryptoError(Sentence::tr("the random generator gives only zeros"));
}

SrpNumber srpPublicNumber(const SrpNumber &a)
{
    const NumberContext context = secureContext();
    return power(group().g, a, context.get());
}

bool isZeroModN(const SrpNumber &number)
{
    const NumberContext context = secureContext();
    return reduced(number, context.get()).isZero();
}

SrpNumber srpScrambler(const SrpNumber &A, const SrpNumber &B)
{
    return hashToNumber({A.padded(), B.padded()});
}

SrpNumber srpPasswordNumber(const SrpNumber &salt, std::string_view poolName, std::string_view userId, const SecretBytes &password)
{
    crypto::Sha256 hash;   // in pieces: no joined copy of the password
    hash.update(bytesOf(poolName));
    hash.update(bytesOf(userId));
    hash.update(bytesOf(":"));
    hash.update(password.view());
    crypto::Sha256Digest inner = hash.finish();
    SrpNumber x = hashToNumber({salt.padded(), inner});
    wipe(inner);
    return x;
}

std::optional<SrpNumber> srpSharedSecret(const SrpNumber &B, const SrpNumber &x, const SrpNumber &a, const SrpNumber &u)
{
    const NumberContext context = secureContext();
    BN_CTX *const raw = context.get();
    const SrpNumber theirs = reduced(B, raw);
    if (theirs.isZero() || u.isZero()) {
        return std::nullopt;
    }
    const Group &g = group();
    const SrpNumber verifier = power(g.g, x, raw);
    SrpNumber base;
    requireOpenSsl(BN_mod_mul(base.raw(), g.k.raw(), verifier.raw(), g.N.raw(), raw), "k times the verifier");
    requireOpenSsl(BN_mod_sub(base.raw(), theirs.raw(), base.raw(), g.N.raw(), raw), "the base of SRP");
    SrpNumber exponent;   // not reduced
    requireOpenSsl(BN_mul(exponent.raw(), u.raw(), x.raw(), raw), "the exponent of SRP");
    requireOpenSsl(BN_add(exponent.raw(), exponent.raw(), a.raw()), "the exponent of SRP");
    return power(base, exponent, raw);
}

SecretKey<16> srpKey(const SrpNumber &S, const SrpNumber &u)
{
    SecretKey<16> key;
    crypto::hkdfSha256(S.padded(), u.padded(), keyInfo, key.writable());
    return key;
}

std::string srpSignature(const SecretKey<16> &key, std::string_view poolName, std::string_view userId, ByteView secretBlock, std::string_view timestamp)
{
    return crypto::encodeBase64(crypto::hmacSha256(key.view(), {bytesOf(poolName), bytesOf(userId), secretBlock, bytesOf(timestamp)}));
}

SensitiveText cognitoSecretHash(const SecretBytes &clientSecret, std::string_view user, std::string_view clientId)
{
    return crypto::encodeSecretBase64(crypto::hmacSha256(clientSecret.view(), {bytesOf(user), bytesOf(clientId)}));
}

} // namespace strongroom::auth
