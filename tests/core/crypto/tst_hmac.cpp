// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Hmac.h"

#include "base/Error.h"

#include "CryptoVectors.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::crypto;

class tst_Hmac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces();
    void hkdf();
};

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

// RFC 5869, test case 1; all of Wycheproof's are in tests/core/vectors.
void tst_Hmac::hkdf()
{
    const Bytes secret(22, std::byte{0x0b});
    const Bytes salt = test::hex("000102030405060708090a0b0c");
    const Bytes info = test::hex("f0f1f2f3f4f5f6f7f8f9");
    Bytes key(42);
    hkdfSha256(secret, salt, textOf(info), key);
    QVERIFY(test::sameBytes(key, test::hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")));
    Bytes longest(255 * 32);
    hkdfSha256(secret, salt, textOf(info), longest);
    QVERIFY(test::sameBytes(ByteView(longest).first(key.size()), key));
    Bytes tooLong(255 * 32 + 1);
    QVERIFY_THROWS_EXCEPTION(CryptoError, hkdfSha256(secret, salt, textOf(info), tooLong));
}

QTEST_GUILESS_MAIN(tst_Hmac)
#include "tst_hmac.moc"
