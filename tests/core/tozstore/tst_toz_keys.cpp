// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "TozVectors.h"

#include "tozstore/Base64Url.h"
#include "tozstore/Digest.h"
#include "tozstore/Keys.h"
#include "tozstore/ServiceTime.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace strongroom;
using namespace strongroom::tozstore;
using strongroom::test::json;
using strongroom::test::idOf;

class tst_TozKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64Url();
    void hashes();
    void keyPairs();
    void p384Keys();
    void generatedKeys();
    void damagedKeyTexts();
    void otherCurvesAreRefused();
    void aCurveMustBeNamed();
    void aForeignPublicHalfIsRefused();
    void timestamps();
    void timeForms();
    void momentsAreCompared();
};

void tst_TozKeys::base64Url()
{
    for (const json &vector : test::readTozCases("base64url", 40)) {
        const std::string id = idOf(vector);
        const std::string text = test::textOf(vector, "text");
        if (vector["op"] == "encode") {
            const Bytes bytes = test::hexOf(vector, "hex");
            QVERIFY2(encodeBase64Url(bytes) == text, id.c_str());
            QVERIFY2(encodeSecretBase64Url(bytes).view() == text, id.c_str());
            QVERIFY2(decodeBase64Url(text) == bytes, id.c_str());
            continue;
        }
        // What is not canonical has no expectation of its own: correct padding is taken (section 1.1), everything else refused.
        std::optional<Bytes> expected;
        if (vector.contains("expect")) {
            expected = test::hexOf(vector["expect"], "hex");
        } else if (text == "AA==" || text == "AAA=") {
            expected = test::hexOf(vector["observed"]["python"], "value");
        }
        QVERIFY2(decodeBase64Url(text) == expected, id.c_str());
        const std::optional<WipingBytes> secret = decodeSecretBase64Url(text);
        QVERIFY2(secret.has_value() == expected.has_value(), id.c_str());
        QVERIFY2(!secret || std::equal(secret->begin(), secret->end(), expected->begin(), expected->end()), id.c_str());
    }
}

void tst_TozKeys::hashes()
{
    // BLAKE2b-256 of nothing and of "abc" (the reference implementation's own answers).
    QCOMPARE(crypto::encodeHex(digestOf({})), std::string("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    QCOMPARE(crypto::encodeHex(digestOf(bytesOf("abc"))), std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    QCOMPARE(hashText("fred@realm:IntegrationTest"), std::string("h7ybsbRZfkmvt8Xib2I9RbOLOX1igfHHgey7rH_SZRM"));
}

void tst_TozKeys::keyPairs()
{
    for (const json &vector : test::readTozCases("keypairs", 4)) {
        const std::string id = idOf(vector);
        const json &curve = vector["curve25519"];
        const auto encryption = EncryptionPrivateKey::fromText(test::textOf(curve, "private"));
        QVERIFY2(encryption && encryption->kind() == EncryptionKeyKind::Curve25519, id.c_str());
        const Bytes raw = test::hexOf(curve, "private_hex");
        QVERIFY2(std::ranges::equal(encryption->content(), raw), id.c_str());
        QVERIFY2(encryption->text().view() == test::textOf(curve, "private"), id.c_str());
        QVERIFY2(encryption->publicKey().text() == test::textOf(curve, "public"), id.c_str());
        QVERIFY2(EncryptionPublicKey::fromText(test::textOf(curve, "public")) == encryption->publicKey(), id.c_str());

        const json &ed = vector["ed25519"];
        const Bytes seed = test::hexOf(ed, "seed_hex");
        const SigningPrivateKey signing = SigningPrivateKey::fromSeed(std::span<const std::byte, 32>(seed));
        QVERIFY2(signing.text().view() == test::textOf(ed, "private"), id.c_str());
        QVERIFY2(signing.publicKey().text() == test::textOf(ed, "public"), id.c_str());
        const auto read = SigningPrivateKey::fromText(test::textOf(ed, "private"));
        QVERIFY2(read && std::ranges::equal(read->seed(), seed), id.c_str());
        QVERIFY2(SigningPublicKey::fromText(test::textOf(ed, "public")) == signing.publicKey(), id.c_str());
    }
    QCOMPARE(wireNameOf(EncryptionKeyKind::Curve25519), std::string_view("curve25519"));
    QCOMPARE(wireNameOf(EncryptionKeyKind::P384), std::string_view("p384"));
    QCOMPARE(signingKeyWireName, std::string_view("ed25519"));
}

void tst_TozKeys::p384Keys()
{
    int checked = 0;
    for (const json &vector : test::readTozCases("nist", 23)) {
        if (vector["op"] != "key") {
            continue;
        }
        const std::string id = idOf(vector);
        const auto key = EncryptionPrivateKey::fromText(test::textOf(vector, "private"));
        QVERIFY2(key && key->kind() == EncryptionKeyKind::P384, id.c_str());
        QVERIFY2(textOf(key->content()) == test::textOf(vector, "private_pem"), id.c_str());
        QVERIFY2(key->text().view() == test::textOf(vector, "private"), id.c_str());
        QVERIFY2(textOf(key->publicKey().content()) == test::textOf(vector, "public_pem"), id.c_str());
        QVERIFY2(key->publicKey().text() == test::textOf(vector, "public"), id.c_str());
        QVERIFY2(EncryptionPublicKey::fromText(test::textOf(vector, "public")) == key->publicKey(), id.c_str());
        ++checked;
    }
    QCOMPARE(checked, 3);
}

void tst_TozKeys::generatedKeys()
{
    std::set<std::string> publicTexts;
    for (int i = 0; i < 3; ++i) {
        const EncryptionPrivateKey curve = EncryptionPrivateKey::generate(EncryptionKeyKind::Curve25519);
        QCOMPARE(curve.text().size(), std::size_t{43});
        QCOMPARE(curve.publicKey().text().size(), std::size_t{43});
        const EncryptionPrivateKey nist = EncryptionPrivateKey::generate(EncryptionKeyKind::P384);
        QCOMPARE(nist.text().size(), std::size_t{408});
        QCOMPARE(nist.publicKey().text().size(), std::size_t{287});
        const SigningPrivateKey signing = SigningPrivateKey::generate();
        QCOMPARE(signing.text().size(), std::size_t{86});
        QCOMPARE(signing.publicKey().text().size(), std::size_t{43});
        publicTexts.insert({curve.publicKey().text(), nist.publicKey().text(), signing.publicKey().text()});
        QVERIFY(EncryptionPrivateKey::fromText(nist.text().view())->publicKey() == nist.publicKey());
        const Signature signature = signing.sign(bytesOf("message"));
        QVERIFY(signing.publicKey().verifies(bytesOf("message"), signature));
        QVERIFY(!signing.publicKey().verifies(bytesOf("Message"), signature));
        QVERIFY(!signing.publicKey().verifies(bytesOf("message"), std::span(signature).first(63)));
    }
    QCOMPARE(publicTexts.size(), std::size_t{9});
}

void tst_TozKeys::damagedKeyTexts()
{
    const std::string good = "Lv0sP4ZphGqlEKlHqEWVv4U8-lPV4iPnMb0j_BWF2j8";
    QVERIFY(EncryptionPublicKey::fromText(good + "="));   // padded
    QVERIFY(!EncryptionPublicKey::fromText(EncryptionKeyKind::P384, good));
    for (const std::string &bad : {std::string(), good.substr(1), good + "A", good.substr(0, 42) + "9", "+" + good.substr(1), std::string("LS0tLS1CRUdJTg")}) {
        QVERIFY2(!EncryptionPublicKey::fromText(bad), bad.c_str());
        QVERIFY2(!EncryptionPrivateKey::fromText(bad), bad.c_str());
        QVERIFY2(!SigningPublicKey::fromText(bad), bad.c_str());
        QVERIFY2(!SigningPrivateKey::fromText(bad), bad.c_str());
    }
    QVERIFY(!SigningPrivateKey::fromText(good));   // a seed alone is not the key
}

void tst_TozKeys::otherCurvesAreRefused()
{
    // A public key on P-256.
    const std::string p256 = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1wuw+ZVuU2ckQO3ipApvojCFDVJ6\n"
                             "Sj0/q166sC8JmVwoD2DYv3BazBNh9cAYQoBmlXsJbG0+2Aiv57R/5n2WPQ==\n-----END PUBLIC KEY-----\n";
    QVERIFY(!EncryptionPublicKey::fromText(encodeBase64Url(bytesOf(p256))));
    const json vector = test::readTozCases("nist", 23).at(0);
    // A private key where a public one belongs, and the other way round.
    QVERIFY(!EncryptionPublicKey::fromText(test::textOf(vector, "private")));
    QVERIFY(!EncryptionPrivateKey::fromText(test::textOf(vector, "public")));
}

// P-384 with its parameters spelled out. OpenSSL takes them for the curve's even without the right cofactor (Wycheproof, ECDH P-384, 799 and 801).
void tst_TozKeys::aCurveMustBeNamed()
{
    const std::string spelledOut = "-----BEGIN PUBLIC KEY-----\nMIIBzDCCAWQGByqGSM49AgEwggFXAgEBMDwGByqGSM49AQECMQD/////////////\n/////////////////////////////v////8AAAAAAAAAAP////8wewQw////////\n"
                                  "//////////////////////////////////7/////AAAAAAAAAAD////8BDCzMS+n\n4j7n5JiOBWvj+C0ZGB2cbv6BQRIDFAiPUBOHWsZWOY2KLtGdKoXI7dPsKu8DFQCj\n"
                                  "NZJqoxmieh0AiWpnc6SCes2scwRhBKqHyiK+iwU3jrHHHvMgrXRuHTtii6ebmFn3\nQeCCVCo4VQLyXb9VKWw6VF44cnYKtzYX3kqWJixvXZ6Yv5KS3Cn49B29KJoUfOna\n"
                                  "MRO18LjACmCxzh1+gZ16Qx18kOoOXwIxAP//////////////////////////////\n/8djTYH0Ny3fWBoNskiwp3rs7BlqzMUpcwIBAQNiAAQLMPBs9rR2xS76QjoSPfnh\n"
                                  "rIVYGIdLJHwJhgyuX+u2Jl+U53Qx5Nj0szcV93+orXsWBZ4mpBg81VP3ruOmOfn9\nBltBQ+9OMvtaIj2ZTxSe6QiCUQ1h6E26huPSMFn9OsU=\n"
                                  "-----END PUBLIC KEY-----\n";
    QVERIFY(!EncryptionPublicKey::fromText(EncryptionKeyKind::P384, encodeBase64Url(bytesOf(spelledOut))));
}

void tst_TozKeys::aForeignPublicHalfIsRefused()
{
    const json vectors = test::readTozCases("keypairs", 4);
    const auto bytesAt = [&](std::size_t i) { return decodeBase64Url(test::textOf(vectors[i]["ed25519"], "private")).value(); };
    Bytes mixed = bytesAt(0);
    const Bytes other = bytesAt(1);
    std::copy(other.begin() + 32, other.end(), mixed.begin() + 32);
    QVERIFY(!SigningPrivateKey::fromText(encodeBase64Url(mixed)));
}

void tst_TozKeys::timestamps()
{
    for (const json &vector : test::readTozCases("timestamps", 9)) {
        const std::string id = idOf(vector);
        const std::string text = test::textOf(vector, "text");
        const auto time = ServiceTime::parse(text);
        QVERIFY2(time.has_value() == !text.empty(), id.c_str());   // Python takes fewer; a new client takes all but the empty text
        if (!time) {
            continue;
        }
        QCOMPARE(time->text, text);
        QVERIFY2(time->isSet() == (text != "0001-01-01T00:00:00Z"), id.c_str());
        if (time->isSet()) {
            QVERIFY2(time->instant == std::chrono::sys_seconds(std::chrono::seconds(1'714'979'289)), id.c_str());
            const std::int64_t nanoseconds = text.find(".123456789") != std::string::npos ? 123'456'789
                : text.find(".123456") != std::string::npos                              ? 123'456'000
                : text.find(".1") != std::string::npos                                   ? 100'000'000
                                                                                         : 0;
            QVERIFY2(time->fraction.count() == nanoseconds, id.c_str());
        }
    }
}

void tst_TozKeys::timeForms()
{
    const auto at = [](const char *text) { return ServiceTime::parse(text)->instant.time_since_epoch().count(); };
    QCOMPARE(at("2024-05-06T07:08:09Z"), 1'714'979'289);
    QCOMPARE(at("2024-05-06T09:08:09+02:00"), 1'714'979'289);
    QCOMPARE(at("2024-05-06t02:38:09-04:30"), 1'714'979'289);
    QCOMPARE(at("2024-02-29T00:00:00z"), 1'709'164'800);
    for (const char *bad : {"2024-05-06", "2024-05-06T07:08Z", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z",
                            "2024-05-06T24:00:00Z", "2024-05-06T07:60:00Z", "2024-05-06T07:08:61Z", "2024-05-06T07:08:09.Z", "2024-05-06T07:08:09.1234567890Z",
                            "2024-05-06T07:08:09+02", "2024-05-06T07:08:09+24:00", "2024-05-06T07:08:09+0200", " 2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z ",
                            "+024-05-06T07:08:09Z", "None"}) {
        QVERIFY2(!ServiceTime::parse(bad), bad);
    }
}

void tst_TozKeys::momentsAreCompared()
{
    const auto time = [](const char *text) { return ServiceTime::parse(text).value(); };
    QVERIFY(compareMoments(time("2024-05-06T07:08:09.1Z"), time("2024-05-06T07:08:09.100000Z")) == std::strong_ordering::equal);
    QVERIFY(compareMoments(time("2024-05-06T07:08:09.1Z"), time("2024-05-06T07:08:09.100000001Z")) < 0);
    QVERIFY(compareMoments(time("2024-05-06T07:08:10Z"), time("2024-05-06T07:08:09.999Z")) > 0);
}

QTEST_GUILESS_MAIN(tst_TozKeys)
#include "tst_toz_keys.moc"
