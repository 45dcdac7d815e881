// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// TozStore: an encrypted field and a sealed access key, in both suites, and keys as texts.
#include "../Target.h"

#include "base/Text.h"
#include "tozstore/CryptoSuite.h"

namespace strongroom::fuzz::tozFieldTarget {

namespace {

using namespace tozstore;

void fuzzTozField(ByteView input)
{
    static const AccessKey key = fixedKey<32>(0x44);
    static const std::unique_ptr<CryptoSuite> suites[] = {makeSuite(SuiteKind::Sodium), makeSuite(SuiteKind::Nist)};
    static const EncryptionPrivateKey owns[] = {EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519),
                                                EncryptionPrivateKey::generate(EncryptionKeyKind::P384)};
    const std::string_view text = textOf(input);
    for (const std::size_t suite : {0U, 1U}) {
        require(!attempt([&] { return suites[suite]->openField(text, key); }), "nothing opens that was not sealed");
        require(!attempt([&] { return suites[suite]->openAccessKey(text, owns[suite], owns[suite].publicKey()); }), "no access key opens that was not sealed");
        SystemRandom random;
        const auto sealed = attempt([&] { return suites[suite]->sealField(text, key, random); });
        require(sealed.has_value() == isValidUtf8(text), "every text is sealed, and nothing else");
        if (sealed) {
            require(suites[suite]->openField(*sealed, key).view() == text, "what was sealed opens");
        }
    }
    if (const auto publicKey = EncryptionPublicKey::fromText(text)) {
        require(EncryptionPublicKey::fromText(publicKey->kind(), publicKey->text()) == publicKey, "a public key's text is the same key");
    }
    if (const auto privateKey = EncryptionPrivateKey::fromText(text)) {
        (void)attempt([&privateKey] { return privateKey->publicKey(); });
    }
    (void)SigningPrivateKey::fromText(text);
}

const Registration tozField("toz_field", fuzzTozField, {"tozstore/fields.json", "tozstore/eak.json", "tozstore/nist.json", "tozstore/keypairs.json"});

} // namespace

} // namespace strongroom::fuzz::tozFieldTarget
