// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Encoding.h"

#include "CryptoVectors.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::crypto;

class tst_Encoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64KnownAnswers_data();
    void base64KnownAnswers();
    void base64Refuses_data();
    void base64Refuses();
    void base64KnowsItsAlphabet();
    void base64UrlSafe();
    void base64AgreesWithQt();
    void hexBothWays();
    void hexRefuses_data();
    void hexRefuses();
};

// RFC 4648, section 10.
void tst_Encoding::base64KnownAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("0") << QByteArray() << QByteArray();
    QTest::newRow("1") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("4") << QByteArray("foob") << QByteArray("Zm9vYg==");
    QTest::newRow("5") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
    QTest::newRow("6") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("62 and 63") << QByteArray("\xfb\xff\xbf") << QByteArray("+/+/");
}

void tst_Encoding::base64KnownAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const std::string plain = bytes.toStdString();
    const std::string encoded = text.toStdString();
    QCOMPARE(encodeBase64(bytesOf(plain)), encoded);
    QCOMPARE(std::string(encodeSecretBase64(bytesOf(plain)).view()), encoded);
    const std::optional<Bytes> decoded = decodeBase64(encoded);
    QVERIFY(decoded);
    QVERIFY(test::sameBytes(*decoded, bytesOf(plain)));
    const std::optional<WipingBytes> secret = decodeSecretBase64(encoded);
    QVERIFY(secret);
    QVERIFY(test::sameBytes(*secret, bytesOf(plain)));
}

void tst_Encoding::base64Refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no padding, 1") << QByteArray("Zg");
    QTest::newRow("no padding, 2") << QByteArray("Zm8");
    QTest::newRow("half the padding") << QByteArray("Zg=");
    QTest::newRow("too much padding") << QByteArray("Zg===");
    QTest::newRow("padding behind a full group") << QByteArray("Zm9v=");
    QTest::newRow("only padding") << QByteArray("====");
    QTest::newRow("one character") << QByteArray("Z");
    QTest::newRow("five characters") << QByteArray("Zm9vZ");
    QTest::newRow("stray bits, 1 byte") << QByteArray("Zh==");
    QTest::newRow("stray bits, 2 bytes") << QByteArray("Zm9=");
    QTest::newRow("new line at the end") << QByteArray("Zm9v\n");
    QTest::newRow("new line inside") << QByteArray("Zm9v\nYmFy");
    QTest::newRow("space before") << QByteArray(" Zm9v");
    QTest::newRow("space inside") << QByteArray("Zm 9v");
    QTest::newRow("junk inside") << QByteArray("Zm%v");
    QTest::newRow("other alphabet") << QByteArray("-_-_");
    QTest::newRow("text behind the padding") << QByteArray("Zg==Zg==");
    QTest::newRow("a group of new lines at the end") << QByteArray("Zm9v\n\n\n\n");
    QTest::newRow("a group of spaces before") << QByteArray("    Zm9v");
    QTest::newRow("only white space") << QByteArray("\n\n\n\n");
    QTest::newRow("a letter behind the padding") << QByteArray("Zg=A");
    QTest::newRow("a group behind the padding") << QByteArray("Zm8=Zm9v");
    QTest::newRow("three of padding") << QByteArray("Z===");
    QTest::newRow("dashes at the end") << QByteArray("Zm9v----");
    QTest::newRow("zero byte") << QByteArray("Zm9v\0Zm9v", 9);
    QTest::newRow("zero byte at the end") << QByteArray("Zm9v\0", 5);
    QTest::newRow("high byte") << QByteArray("Zm9\xf6");
    QTest::newRow("full-width letters") << QByteArray("Ｚｍ９ｖ");
}

void tst_Encoding::base64Refuses()
{
    QFETCH(QByteArray, text);
    const std::string given = text.toStdString();
    QVERIFY(!decodeBase64(given));
    QVERIFY(!decodeSecretBase64(given));
}

// Each of the 256 bytes in each place: 64 are good, and padding in the last.
void tst_Encoding::base64KnowsItsAlphabet()
{
    for (const Base64Variant variant : {Base64Variant::Standard, Base64Variant::UrlSafe}) {
        const std::string_view last = variant == Base64Variant::Standard ? "+/" : "-_";
        for (int byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            const bool good = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || last.find(c) != std::string_view::npos;
            for (std::size_t place = 0; place < 4; ++place) {
                std::string text = "AAAA";
                text[place] = c;
                QVERIFY2(decodeBase64(text, variant).has_value() == (good || (c == '=' && place == 3)), std::to_string(byte).c_str());
                QVERIFY2(decodeSecretBase64(text, variant).has_value() == (good || (c == '=' && place == 3)), std::to_string(byte).c_str());
            }
        }
    }
}

void tst_Encoding::base64UrlSafe()
{
    const Bytes bytes = test::hex("fbffbffb");
    QCOMPARE(encodeBase64(bytes, Base64Variant::UrlSafe), std::string("-_-_-w=="));
    const std::optional<Bytes> decoded = decodeBase64("-_-_-w==", Base64Variant::UrlSafe);
    QVERIFY(decoded);
    QVERIFY(test::sameBytes(*decoded, bytes));
    QVERIFY(!decodeBase64("+/+/+w==", Base64Variant::UrlSafe));
    QVERIFY(!decodeBase64("-_-_-w", Base64Variant::UrlSafe));
}

void tst_Encoding::base64AgreesWithQt()
{
    std::mt19937_64 generator(4648);
    for (std::size_t size = 0; size < 300; ++size) {
        const Bytes bytes = test::randomBytesFrom(generator, size);
        const QByteArray qt = QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(size)).toBase64();
        QCOMPARE(encodeBase64(bytes), qt.toStdString());
        const std::optional<Bytes> decoded = decodeBase64(qt.toStdString());
        QVERIFY(decoded);
        QVERIFY(test::sameBytes(*decoded, bytes));
    }
}

void tst_Encoding::hexBothWays()
{
    const Bytes bytes{std::byte{0x00}, std::byte{0x0f}, std::byte{0xa5}, std::byte{0xff}};
    QCOMPARE(encodeHex(bytes), std::string("000fa5ff"));
    for (const char *const text : {"000fa5ff", "000FA5FF", "000fA5Ff"}) {
        const std::optional<Bytes> decoded = decodeHex(text);
        QVERIFY(decoded);
        QVERIFY(test::sameBytes(*decoded, bytes));
        const std::optional<WipingBytes> secret = decodeSecretHex(text);
        QVERIFY(secret);
        QVERIFY(test::sameBytes(*secret, bytes));
    }
    QCOMPARE(encodeHex({}), std::string());
    QVERIFY(decodeHex("") && decodeHex("")->empty());
}

void tst_Encoding::hexRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("odd") << QByteArray("abc");
    QTest::newRow("one") << QByteArray("a");
    QTest::newRow("letter beyond f") << QByteArray("0g");
    QTest::newRow("prefix") << QByteArray("0x00");
    QTest::newRow("space") << QByteArray("00 0");
    QTest::newRow("new line") << QByteArray("00\n0");
    QTest::newRow("high byte") << QByteArray("0\xb0");
    QTest::newRow("sign") << QByteArray("+1");
    QTest::newRow("zero byte") << QByteArray("00\0" "0", 4);
}

void tst_Encoding::hexRefuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeHex(text.toStdString()));
    QVERIFY(!decodeSecretHex(text.toStdString()));
}

QTEST_GUILESS_MAIN(tst_Encoding)
#include "tst_encoding.moc"
