// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Curves.h"

#include "base/Error.h"
#include "crypto/Encoding.h"
#include "tozstore/Base64Url.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/Keys.h"
#include "tozstore/P384.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

namespace strongroom::test {

namespace {

using namespace tozstore;

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

std::string pemOf(std::string_view kind, const Bytes &der)
{
    const std::string digits = crypto::encodeBase64(der);
    std::string pem = "-----BEGIN ";
    pem.append(kind).append("-----\n");
    for (std::size_t at = 0; at < digits.size(); at += 64) {
        pem.append(digits, at, 64).append("\n");
    }
    return pem.append("-----END ").append(kind).append("-----\n");
}

// PKCS#8 around RFC 5915's ECPrivateKey, without the public half.
Bytes pkcs8Of(Bytes scalar)
{
    constexpr std::size_t size = 48;
    while (scalar.size() > size && scalar.front() == std::byte{0}) {
        scalar.erase(scalar.begin());
    }
    scalar.insert(scalar.begin(), size - std::min(size, scalar.size()), std::byte{0});
    Bytes der = fromHex("304e020100301006072a8648ce3d020106052b81040022043730350201010430");
    der.insert(der.end(), scalar.begin(), scalar.end());
    return der;
}

// ECDSA over SHA-384; the signature in its ASN.1 form.
Answer verifiedByOpenSsl(const Case &one, const Bytes &signature)
{
    const Bytes der = fromHex(one.group.at("publicKeyDer").get<std::string>());
    const unsigned char *start = in(der);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(d2i_PUBKEY(nullptr, &start, static_cast<long>(der.size())), EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!key || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha384(), nullptr, key.get()) != 1) {
        throw std::runtime_error("the key of a group cannot be read");
    }
    const Bytes message = one.bytes("msg");
    const bool good = EVP_DigestVerify(context.get(), in(signature), signature.size(), in(message), message.size()) == 1;
    return good ? Answer::Taken : Answer::Refused;
}

} // namespace

Tally playEd25519()
{
    return play("ed25519_test.json", {}, [](const Case &one) -> Result {
        const Bytes bytes = fromHex(one.group.at("publicKey").at("pk").get<std::string>());
        const std::optional<SigningPublicKey> key = SigningPublicKey::fromText(encodeBase64Url(bytes));
        const bool good = key && key->verifies(one.bytes("msg"), one.bytes("sig"));
        return {good ? Answer::Taken : Answer::Refused, Way::Own};
    });
}

Tally playX25519()
{
    const std::vector<Verdict> verdicts = {
        {"ZeroSharedSecret", {}, Answer::Refused, "there is no secret with a public key of low order: anybody could open what is sealed for it"},
        {"Twist", {}, Answer::Taken, "RFC 7748: X25519 is meant for every 32-byte string, and is safe on the twist"},
        {"NonCanonicalPublic", {}, Answer::Taken, "RFC 7748, section 5: implementations must accept non-canonical values and reduce them"},
    };
    return play("x25519_test.json", verdicts, [](const Case &one) -> Result {
        const Bytes shared = one.bytes("shared");
        const std::unique_ptr<CryptoSuite> suite = makeSuite(SuiteKind::Sodium);
        const auto reader = EncryptionPublicKey::fromText(EncryptionKeyKind::Curve25519, encodeBase64Url(one.bytes("public")));
        const auto own = EncryptionPrivateKey::fromText(EncryptionKeyKind::Curve25519, encodeBase64Url(one.bytes("private")));
        if (!reader || !own) {
            return {Answer::Wrong, Way::Own};
        }
        SystemRandom random;
        const AccessKey key = makeAccessKey(random);
        std::string sealed;
        try {
            sealed = suite->sealAccessKey(key, *reader, *own, random);
        } catch (const CryptoError &) {
            return {Answer::Refused, Way::Own};
        }
        // https://nacl.cr.yp.to/box.html: HSalsa20 of the shared secret and sixteen zeros.
        const std::size_t dot = sealed.find('.');
        const std::optional<Bytes> text = decodeBase64Url(std::string_view(sealed).substr(0, dot));
        const std::optional<Bytes> nonce = decodeBase64Url(std::string_view(sealed).substr(dot + 1));
        const Bytes zeros(crypto_core_hsalsa20_INPUTBYTES);
        Bytes boxKey(crypto_core_hsalsa20_OUTPUTBYTES);
        crypto_core_hsalsa20(out(boxKey), in(zeros), in(shared), nullptr);
        Bytes opened(AccessKey::size);
        const bool opens = text && nonce && text->size() == opened.size() + crypto_secretbox_MACBYTES && nonce->size() == crypto_secretbox_NONCEBYTES
            && crypto_secretbox_open_easy(out(opened), in(*text), text->size(), in(*nonce), in(boxKey)) == 0;
        return {takenIf(opens && std::ranges::equal(opened, key.view())), Way::Own};
    });
}

Tally playEcdhP384()
{
    const std::vector<Verdict> verdicts = {
        {"CompressedPoint", {}, Answer::Taken, "SEC 1 has compressed points, and OpenSSL checks that there is such a point"},
        {"UnnamedCurve", {}, Answer::Refused, "RFC 5480: the curve must be named; spelled-out parameters are where curves get swapped"},
        {"", {826, 827, 828, 829, 856, 870, 894, 895, 902, 925, 926, 927, 928, 1011, 1012, 1028}, Answer::Taken,
         "BER that says the same key, which OpenSSL reads; it is written anew as DER before it is used, kept or compared"},
        {"InvalidAsn", {}, Answer::Refused, "not the encoding of a key"},
    };
    return play("ecdh_secp384r1_test.json", verdicts, [](const Case &one) -> Result {
        const std::optional<Bytes> reader = p384::normalPublicPem(bytesOf(pemOf("PUBLIC KEY", one.bytes("public"))));
        const std::optional<SecretBytes> own = p384::normalPrivatePem(bytesOf(pemOf("PRIVATE KEY", pkcs8Of(one.bytes("private")))));
        if (!own) {
            return {Answer::Wrong, Way::Own};
        }
        if (!reader) {
            return {Answer::Refused, Way::Own};
        }
        try {
            return {takenIf(std::ranges::equal(p384::sharedSecret(own->view(), *reader).view(), one.bytes("shared"))), Way::Own};
        } catch (const CryptoError &) {
            return {Answer::Refused, Way::Own};
        }
    });
}

Tally playEcdsaP384()
{
    return play("ecdsa_secp384r1_sha384_test.json", {},
                [](const Case &one) -> Result { return {verifiedByOpenSsl(one, one.bytes("sig")), Way::Library}; });
}

Tally playEcdsaP384Fixed()
{
    return play("ecdsa_secp384r1_sha384_p1363_test.json", {}, [](const Case &one) -> Result {
        constexpr std::size_t half = 48;
        const Bytes fixed = one.bytes("sig");
        if (fixed.size() != 2 * half) {
            return {Answer::Refused, Way::Library};   // IEEE P1363: both numbers in the size of the group's order
        }
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(ECDSA_SIG_new(), ECDSA_SIG_free);
        ECDSA_SIG_set0(pair.get(), BN_bin2bn(in(fixed), half, nullptr), BN_bin2bn(in(fixed) + half, half, nullptr));
        Bytes signature(static_cast<std::size_t>(i2d_ECDSA_SIG(pair.get(), nullptr)));
        unsigned char *end = out(signature);
        i2d_ECDSA_SIG(pair.get(), &end);
        return {verifiedByOpenSsl(one, signature), Way::Library};
    });
}

} // namespace strongroom::test
