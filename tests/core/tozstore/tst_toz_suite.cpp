// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "KnownDraws.h"

#include "base/Error.h"
#include "tozstore/Base64Url.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/P384.h"

#include <QTest>

#include <set>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::idOf;
using strongroom::test::json;
using strongroom::test::KnownDraws;

class tst_TozSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accessKeys();
    void fields();
    void nist();
    void nistHasNoMore();
    void keysOfTheOtherSuiteAreRefused();
    void valuesThatAreNotText();
    void everyChangedCharacterIsRefused();
    void unusablePublicKey();
    void drawsAreFresh();
};

namespace {

EncryptionPrivateKey privateKey(const json &vector, const char *member) { return EncryptionPrivateKey::fromText(test::textOf(vector, member)).value(); }
EncryptionPublicKey publicKey(const json &vector, const char *member) { return EncryptionPublicKey::fromText(test::textOf(vector, member)).value(); }

AccessKey accessKey(const json &vector)
{
    const Bytes bytes = test::hexOf(vector, "ak_hex");
    return AccessKey(std::span<const std::byte, 32>(bytes));
}

AccessKey someAccessKey()
{
    SystemRandom random;
    return makeAccessKey(random);
}

} // namespace

void tst_TozSuite::accessKeys()
{
    const auto suite = makeSuite(SuiteKind::Sodium);
    for (const json &vector : test::readTozCases("eak", 18)) {
        const std::string id = idOf(vector);
        const std::string sealed = test::textOf(vector, "eak");
        const EncryptionPrivateKey reader = privateKey(vector, "reader_private");
        if (!test::expectsSuccess(vector)) {
            QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(suite->openAccessKey(sealed, reader, publicKey(vector, "authorizer_public"))));
            continue;
        }
        const AccessKey opened = suite->openAccessKey(sealed, reader, publicKey(vector, "authorizer_public"));
        QVERIFY2(crypto::encodeHex(opened.view()) == test::textOf(vector, "ak_hex"), id.c_str());
        KnownDraws draws{test::textOf(vector, "nonce_hex")};
        QVERIFY2(suite->sealAccessKey(opened, publicKey(vector, "reader_public"), privateKey(vector, "authorizer_private"), draws) == sealed, id.c_str());
    }
}

void tst_TozSuite::fields()
{
    const auto suite = makeSuite(SuiteKind::Sodium);
    for (const json &vector : test::readTozCases("fields", 35)) {
        const std::string id = idOf(vector);
        const std::string sealed = test::textOf(vector, "quad");
        const AccessKey key = accessKey(vector);
        if (!test::expectsSuccess(vector)) {
            QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(suite->openField(sealed, key)));
            continue;
        }
        const std::string plain = test::textOf(vector, "plaintext");
        QVERIFY2(suite->openField(sealed, key).view() == plain, id.c_str());
        if (vector.contains("dk_hex")) {
            KnownDraws draws{test::textOf(vector, "dk_hex"), test::textOf(vector, "field_nonce_hex"), test::textOf(vector, "key_nonce_hex")};
            QVERIFY2(suite->sealField(plain, key, draws) == sealed, id.c_str());
        } else {
            QVERIFY2(id == "odd-padded", id.c_str());   // read, never written
        }
    }
}

void tst_TozSuite::nist()
{
    const auto suite = makeSuite(SuiteKind::Nist);
    int checked = 0;
    for (const json &vector : test::readTozCases("nist", 23)) {
        const std::string id = idOf(vector);
        const std::string op = test::textOf(vector, "op");
        if (op == "eak" && !test::expectsSuccess(vector)) {
            QVERIFY_THROWS_EXCEPTION(CryptoError,
                                     static_cast<void>(suite->openAccessKey(test::textOf(vector, "eak"), privateKey(vector, "reader_private"), publicKey(vector, "authorizer_public"))));
        } else if (op == "eak") {
            const EncryptionPrivateKey reader = privateKey(vector, "reader_private");
            const auto shared = p384::sharedSecret(reader.content(), publicKey(vector, "authorizer_public").content());
            QVERIFY2(crypto::encodeHex(shared.view()) == test::textOf(vector, "ecdh_shared_hex"), id.c_str());
            QVERIFY2(crypto::encodeHex(p384::wrappingKey(shared).view()) == test::textOf(vector, "hkdf_sha384_key_hex"), id.c_str());
            const AccessKey opened = suite->openAccessKey(test::textOf(vector, "eak"), reader, publicKey(vector, "authorizer_public"));
            QVERIFY2(crypto::encodeHex(opened.view()) == test::textOf(vector, "ak_hex"), id.c_str());
            KnownDraws draws{test::textOf(vector, "nonce_hex")};
            QVERIFY2(suite->sealAccessKey(opened, publicKey(vector, "reader_public"), privateKey(vector, "authorizer_private"), draws) == test::textOf(vector, "eak"), id.c_str());
        } else if (op == "field") {
            QVERIFY2(!test::expectsSuccess(vector), id.c_str());
            QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(suite->openField(test::textOf(vector, "quad"), accessKey(vector))));
        } else if (op == "record") {
            const AccessKey key = accessKey(vector);
            // The draws follow the order the record was written in, which JSON does not keep: the field of a draw is the one its key opens.
            std::size_t fields = 0;
            for (const auto &[name, sealed] : vector["body"]["data"].items()) {
                const std::string plain = test::textOf(vector["data"], name.c_str());
                QVERIFY2(suite->openField(sealed.get<std::string>(), key).view() == plain, id.c_str());
                bool same = false;
                for (std::size_t i = 0; i + 2 < vector["draws"].size(); i += 3) {
                    KnownDraws draws(json(vector["draws"].begin() + static_cast<std::ptrdiff_t>(i), vector["draws"].begin() + static_cast<std::ptrdiff_t>(i) + 3));
                    same = same || suite->sealField(plain, key, draws) == sealed.get<std::string>();
                }
                QVERIFY2(same, id.c_str());
                ++fields;
            }
            QVERIFY2(fields * 3 == vector["draws"].size(), id.c_str());
        } else {
            QVERIFY2(op == "key" || op == "unsupported", id.c_str());   // keys: tst_toz_keys
            continue;
        }
        ++checked;
    }
    QCOMPARE(checked, 12);
}

void tst_TozSuite::nistHasNoMore()
{
    const auto nist = makeSuite(SuiteKind::Nist);
    const auto sodium = makeSuite(SuiteKind::Sodium);
    for (const SuiteFeature feature : {SuiteFeature::SigningKeys, SuiteFeature::RecordSignatures, SuiteFeature::Notes, SuiteFeature::Files, SuiteFeature::Identities}) {
        QVERIFY_THROWS_EXCEPTION(ClientError, nist->require(feature));
        sodium->require(feature);
    }
    try {
        nist->require(SuiteFeature::Notes);
    } catch (const ClientError &error) {
        QCOMPARE(std::string(error.what()), std::string("the NIST suite has no notes"));
    }
    QCOMPARE(suiteOf(EncryptionKeyKind::P384), SuiteKind::Nist);
    QCOMPARE(suiteOf(EncryptionKeyKind::Curve25519), SuiteKind::Sodium);
}

void tst_TozSuite::keysOfTheOtherSuiteAreRefused()
{
    const EncryptionPrivateKey curve = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519);
    const EncryptionPrivateKey p384 = EncryptionPrivateKey::generate(EncryptionKeyKind::P384);
    const AccessKey key = someAccessKey();
    SystemRandom random;
    for (const SuiteKind kind : {SuiteKind::Sodium, SuiteKind::Nist}) {
        const auto suite = makeSuite(kind);
        const EncryptionPrivateKey &own = kind == SuiteKind::Nist ? p384 : curve;
        const EncryptionPrivateKey &foreign = kind == SuiteKind::Nist ? curve : p384;
        const std::string sealed = suite->sealAccessKey(key, own.publicKey(), own, random);
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(suite->sealAccessKey(key, foreign.publicKey(), own, random)));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(suite->sealAccessKey(key, own.publicKey(), foreign, random)));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(suite->openAccessKey(sealed, foreign, own.publicKey())));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(suite->openAccessKey(sealed, own, foreign.publicKey())));
    }
}

void tst_TozSuite::valuesThatAreNotText()
{
    SystemRandom random;
    const AccessKey key = someAccessKey();
    for (const SuiteKind kind : {SuiteKind::Sodium, SuiteKind::Nist}) {
        const auto suite = makeSuite(kind);
        for (const char *bad : {"\xff", "a\xc3", "\xed\xa0\x80"}) {
            QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(suite->sealField(bad, key, random)));
        }
    }
}

void tst_TozSuite::everyChangedCharacterIsRefused()
{
    SystemRandom random;
    const AccessKey key = someAccessKey();
    for (const SuiteKind kind : {SuiteKind::Sodium, SuiteKind::Nist}) {
        const auto suite = makeSuite(kind);
        const std::string sealed = suite->sealField("value", key, random);
        QVERIFY(suite->openField(sealed, key).view() == "value");
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            std::string changed = sealed;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(suite->openField(changed, key)));
            QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(suite->openField(sealed.substr(0, i), key)));
        }
        QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(suite->openField(sealed, someAccessKey())));
    }
}

void tst_TozSuite::unusablePublicKey()
{
    SystemRandom random;
    const EncryptionPrivateKey own = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519);
    const auto zero = EncryptionPublicKey::fromText(encodeBase64Url(Bytes(32))).value();   // of low order: the secret would be known to all
    QVERIFY_THROWS_EXCEPTION(CryptoError, static_cast<void>(makeSuite(SuiteKind::Sodium)->sealAccessKey(someAccessKey(), zero, own, random)));
}

void tst_TozSuite::drawsAreFresh()
{
    SystemRandom random;
    const AccessKey key = someAccessKey();
    const auto suite = makeSuite(SuiteKind::Sodium);
    std::set<std::string> texts;
    std::set<std::string> uuids;
    for (int i = 0; i < 50; ++i) {
        texts.insert(suite->sealField("the same value", key, random));
        const std::string uuid = random.uuid();
        QCOMPARE(uuid.size(), std::size_t{36});
        QCOMPARE(uuid[14], '4');
        QVERIFY(std::string("89ab").find(uuid[19]) != std::string::npos);
        uuids.insert(uuid);
    }
    QCOMPARE(texts.size(), std::size_t{50});
    QCOMPARE(uuids.size(), std::size_t{50});
}

QTEST_GUILESS_MAIN(tst_TozSuite)
#include "tst_toz_suite.moc"
