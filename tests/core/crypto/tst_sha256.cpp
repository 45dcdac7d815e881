// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Hash.h"
#include "crypto/Random.h"

#include "CryptoVectors.h"

#include <QTest>

#include <set>

using namespace strongroom;
using namespace strongroom::crypto;

class tst_Sha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void piecesGiveTheSame();
    void startsAgainAfterFinish();
    void randomFills();
};

// FIPS 180-4's examples, as published by NIST, and the well-known digest of nothing.
void tst_Sha256::knownAnswers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArray(1000000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void tst_Sha256::knownAnswers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, digest);
    const std::string content = text.toStdString();
    QCOMPARE(sha256Hex(content), digest.toStdString());
    QVERIFY(test::sameBytes(sha256(bytesOf(content)), test::hex(digest.toStdString())));
}

void tst_Sha256::piecesGiveTheSame()
{
    const std::string text(1000, 'a');
    Sha256 hash;
    for (std::size_t done = 0, size = 0; done < text.size(); done += size, size = std::min<std::size_t>(size + 7, text.size() - done)) {
        hash.update(bytesOf(std::string_view(text).substr(done, size)));
    }
    // sha256sum's answer
    QVERIFY(test::sameBytes(hash.finish(), test::hex("41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")));
}

void tst_Sha256::startsAgainAfterFinish()
{
    Sha256 hash;
    hash.update(bytesOf("something else"));
    (void)hash.finish();
    hash.update(bytesOf("abc"));
    QVERIFY(test::sameBytes(hash.finish(), test::hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")));
}

void tst_Sha256::randomFills()
{
    std::set<Bytes> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(randomBytes(16));
    }
    QCOMPARE(seen.size(), 1000U);
    QVERIFY(randomBytes(0).empty());
    // Each byte of a long piece is written: 100 zeros in a row have a chance of 2^-800.
    const Bytes bytes = randomBytes(100000);
    QVERIFY(std::search_n(bytes.begin(), bytes.end(), 100, std::byte{0}) == bytes.end());
}

QTEST_GUILESS_MAIN(tst_Sha256)
#include "tst_sha256.moc"
