// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/CryptoSuite.h"

#include "base/Error.h"
#include "base/Text.h"
#include "tozstore/DottedText.h"
#include "tozstore/NistSuite.h"
#include "tozstore/SodiumSuite.h"

namespace strongroom::tozstore {

namespace {

Sentence hasNone(SuiteFeature feature)
{
    switch (feature) {
    case SuiteFeature::SigningKeys:
        return Sentence::tr("the %1 suite has no signing keys");
    case SuiteFeature::RecordSignatures:
        return Sentence::tr("the %1 suite has no record signatures");
    case SuiteFeature::Notes:
        return Sentence::tr("the %1 suite has no notes");
    case SuiteFeature::Files:
        return Sentence::tr("the %1 suite has no files");
    case SuiteFeature::Identities:
        return Sentence::tr("the %1 suite has no identities");
    }
    return {};
}

const char *nameOf(EncryptionKeyKind kind) { return kind == EncryptionKeyKind::Curve25519 ? "Curve25519" : "P-384"; }

Sentence readersPublicKey() { return Sentence::tr("the reader's public key is a %1 key; the %2 suite needs %3"); }
Sentence authorizersPublicKey() { return Sentence::tr("the authorizer's public key is a %1 key; the %2 suite needs %3"); }
Sentence ownPrivateKey() { return Sentence::tr("the own private key is a %1 key; the %2 suite needs %3"); }

Bytes drawn(std::size_t size, RandomSource &random)
{
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

} // namespace

AccessKey makeAccessKey(RandomSource &random)
{
    AccessKey key;
    random.fill(key.writable());
    return key;
}

void CryptoSuite::require(SuiteFeature feature) const
{
    if (!has(feature)) {
        throw ClientError(hasNone(feature).arg(std::string(name())))
            .advise(Sentence::tr("Use a client with Curve25519 keys for this."))
            .about("crypto_suite");
    }
}

void CryptoSuite::requireKey(EncryptionKeyKind kind, Sentence (*otherwise)()) const
{
    if (kind != keyKind()) {
        throw ClientError(otherwise().arg(nameOf(kind)).arg(std::string(name())).arg(nameOf(keyKind())))
            .advise(Sentence::tr("Writer, reader and authorizer must use the same suite."))
            .about("public_key");
    }
}

std::string CryptoSuite::sealAccessKey(const AccessKey &key, const EncryptionPublicKey &reader, const EncryptionPrivateKey &authorizer,
                                       RandomSource &random) const
{
    requireKey(reader.kind(), readersPublicKey);
    requireKey(authorizer.kind(), ownPrivateKey);
    const Bytes nonce = drawn(nonceSize(), random);
    Bytes sealed(key.size + tagSize);
    sealFor(reader, authorizer, nonce, key.view(), sealed);
    return encodeBase64Url(sealed) + "." + encodeBase64Url(nonce);
}

AccessKey CryptoSuite::openAccessKey(std::string_view sealed, const EncryptionPrivateKey &reader, const EncryptionPublicKey &authorizer) const
{
    requireKey(reader.kind(), ownPrivateKey);
    requireKey(authorizer.kind(), authorizersPublicKey);
    const auto parts = decodeDotted<2>(sealed);
    AccessKey key;
    if (!parts || (*parts)[0].size() != key.size + tagSize || (*parts)[1].size() != nonceSize()) {
        throw CryptoError(Sentence::tr("the access key is damaged: it is not the two parts the service stores")).about("eak");
    }
    if (!openFrom(authorizer, reader, (*parts)[1], (*parts)[0], key.writable())) {
        throw CryptoError(Sentence::tr("the access key cannot be opened: it was made for another reader, by another authorizer, or it was changed"))
            .advise(Sentence::tr("Ask the writer to share the record type again."))
            .about("eak");
    }
    return key;
}

std::string CryptoSuite::sealField(std::string_view value, const AccessKey &key, RandomSource &random) const
{
    if (!isValidUtf8(value)) {
        throw ClientError(Sentence::tr("a value is not valid text: it holds half of a character"))
            .advise(Sentence::tr("Remove the damaged character."))
            .about("data");
    }
    WipingBytes dataKey(key.size);
    random.fill(dataKey);
    const Bytes valueNonce = drawn(nonceSize(), random);
    const Bytes keyNonce = drawn(nonceSize(), random);
    Bytes sealedValue(value.size() + tagSize);
    seal(Key(dataKey), valueNonce, bytesOf(value), sealedValue);
    Bytes sealedKey(dataKey.size() + tagSize);
    seal(key.view(), keyNonce, dataKey, sealedKey);
    return encodeBase64Url(sealedKey) + "." + encodeBase64Url(keyNonce) + "." + encodeBase64Url(sealedValue) + "." + encodeBase64Url(valueNonce);
}

SensitiveText CryptoSuite::openField(std::string_view sealed, const AccessKey &key) const
{
    const auto parts = decodeDotted<4>(sealed);
    if (!parts || (*parts)[0].size() != key.size + tagSize || (*parts)[1].size() != nonceSize() || (*parts)[2].size() < tagSize
        || (*parts)[3].size() != nonceSize()) {
        throw CryptoError(Sentence::tr("the value is damaged: it is not the four parts of an encrypted field")).about("data");
    }
    const auto &[sealedKey, keyNonce, sealedValue, valueNonce] = *parts;
    WipingBytes dataKey(key.size);
    if (!open(key.view(), keyNonce, sealedKey, dataKey)) {
        throw CryptoError(Sentence::tr("the value cannot be opened: it was encrypted with another access key, or it was changed")).about("data");
    }
    WipingBytes plain(sealedValue.size() - tagSize);
    if (!open(Key(dataKey), valueNonce, sealedValue, plain)) {
        throw CryptoError(Sentence::tr("the value cannot be opened: it was changed")).about("data");
    }
    if (!isValidUtf8(textOf(plain))) {
        throw CryptoError(Sentence::tr("the value is not text")).about("data");
    }
    return SensitiveText(ByteView(plain));
}

std::unique_ptr<CryptoSuite> makeSuite(SuiteKind kind)
{
    if (kind == SuiteKind::Nist) {
        return std::make_unique<NistSuite>();
    }
    return std::make_unique<SodiumSuite>();
}

SuiteKind suiteOf(EncryptionKeyKind kind)
{
    return kind == EncryptionKeyKind::P384 ? SuiteKind::Nist : SuiteKind::Sodium;
}

} // namespace strongroom::tozstore
