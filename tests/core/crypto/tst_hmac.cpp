// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Hmac.h"

#include "base/Error.h"

#include "CryptoVectors.h"

#include <QTest>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::crypto;
using Json = nlohmann::json;

class tst_Hmac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wycheproofHmac();
    void wycheproofHkdf();
    void pieces();
};

void tst_Hmac::wycheproofHmac()
{
    int valid = 0;
    int invalid = 0;
    const Json document = test::readWycheproof("hmac_sha256_test.json");
    for (const Json &group : document.at("testGroups")) {
        for (const Json &vector : group.at("tests")) {
            const std::string name = "tcId " + std::to_string(vector.at("tcId").get<int>());
            const Bytes tag = test::hex(vector.at("tag").get<std::string>());   // some are cut
            const auto mac = hmacSha256(test::hex(vector.at("key").get<std::string>()), {test::hex(vector.at("msg").get<std::string>())});
            const bool same = std::equal(tag.begin(), tag.end(), mac.begin());
            QVERIFY2(same == (vector.at("result") == "valid"), name.c_str());
            ++(same ? valid : invalid);
        }
    }
    QCOMPARE(valid + invalid, 174);
    QVERIFY(valid > 50 && invalid > 50);
}

void tst_Hmac::wycheproofHkdf()
{
    int valid = 0;
    const Json document = test::readWycheproof("hkdf_sha256_test.json");
    for (const Json &group : document.at("testGroups")) {
        for (const Json &vector : group.at("tests")) {
            const auto bytes = [&vector](const char *member) { return test::hex(vector.at(member).get<std::string>()); };
            const std::string name = "tcId " + std::to_string(vector.at("tcId").get<int>());
            const Bytes info = bytes("info");
            Bytes key(vector.at("size").get<std::size_t>());
            if (vector.at("result") == "valid") {
                hkdfSha256(bytes("ikm"), bytes("salt"), textOf(info), key);
                QVERIFY2(test::sameBytes(key, bytes("okm")), name.c_str());
                ++valid;
            } else {
                QVERIFY_THROWS_EXCEPTION(CryptoError, hkdfSha256(bytes("ikm"), bytes("salt"), textOf(info), key));
            }
        }
    }
    QVERIFY(valid > 70);
}

// RFC 4231, test case 2.
void tst_Hmac::pieces()
{
    const auto expected = test::hexOf<32>("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QVERIFY(test::sameBytes(hmacSha256(bytesOf("Jefe"), {bytesOf("what do ya want for nothing?")}), expected));
    QVERIFY(test::sameBytes(hmacSha256(bytesOf("Jefe"), {bytesOf("what do ya "), {}, bytesOf("want for nothing?")}), expected));
    // Nothing, with no key (RFC 2104 allows it); the value is python's hmac.
    const auto empty = test::hexOf<32>("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    QVERIFY(test::sameBytes(hmacSha256({}, {}), empty));
}

QTEST_GUILESS_MAIN(tst_Hmac)
#include "tst_hmac.moc"
