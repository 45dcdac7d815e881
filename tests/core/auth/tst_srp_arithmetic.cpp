// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/SrpArithmetic.h"
#include "auth/SrpTimestamp.h"

#include "SrpVectors.h"

#include "base/Error.h"
#include "crypto/Encoding.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <clocale>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using Json = nlohmann::json;

namespace {

std::string text(const Json &object, const char *name) { return object.at(name).get<std::string>(); }

SrpNumber number(const std::string &hex)
{
    std::optional<SrpNumber> read = SrpNumber::fromHex(hex, 4096);
    if (!read) {
        throw std::runtime_error("not a number: " + hex);
    }
    return std::move(*read);
}

std::string hexOfPadded(const SrpNumber &value) { return crypto::encodeHex(value.padded()); }

} // namespace

class tst_SrpArithmetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multiplier();
    void vectors_data();
    void vectors();
    void secretHashes();
    void timestamps();
    void timestampsInAnotherLocale();
    void padding_data();
    void padding();
    void hexadecimal_data();
    void hexadecimal();
    void serverNumberZeroModN();
    void scramblerZero();
    void privateNumbers();
};

// k of the page, from which N, g, H and the padding follow.
void tst_SrpArithmetic::multiplier()
{
    const std::string N = "00ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a6df25f14374fe1356d"
                          "6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a"
                          "69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3be39e772c180e86039b2783a2"
                          "ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa051015728e5a8aaac42dad33170d04507a33a85521abdf1cba64ecfb850458dbef0a"
                          "8aea71575d060c7db3970f85a6e1e4c7abf5ae8cdb0933d71e8c94e04a25619dcee3d2261ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200cbbe11757"
                          "7a615d6c770988c0bad946e208e24fa074e5ab3143db5bfce0fd108e4b82d120a93ad2caffffffffffffffff";
    // u of (N, g) is the same hash as k.
    QCOMPARE(srpScrambler(number(N), number("2")).hex(), std::string("538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6"));
}

void tst_SrpArithmetic::vectors_data()
{
    QTest::addColumn<QByteArray>("vector");
    for (const Json &one : readAuthFile("srp", 27)) {
        QTest::newRow(text(one, "name").c_str()) << QByteArray::fromStdString(one.dump());
    }
}

void tst_SrpArithmetic::vectors()
{
    QFETCH(QByteArray, vector);
    const Json one = Json::parse(vector.toStdString());
    const Json &in = one.at("inputs");
    const Json &challenge = in.at("challenge");
    const Json &expect = one.at("expect");
    const std::string pool = text(expect, "poolName");
    const std::string user = text(challenge, "USER_ID_FOR_SRP");

    const SrpNumber a = number(text(in, "aHex"));
    const SrpNumber A = srpPublicNumber(a);
    QCOMPARE(A.hex(), text(expect, "A"));
    const std::optional<SrpNumber> B = SrpNumber::fromHex(text(challenge, "SRP_B"), srpMostServerDigits);
    const std::optional<SrpNumber> salt = SrpNumber::fromHex(text(challenge, "SALT"), srpMostSaltDigits);
    QVERIFY(B && salt);
    const SrpNumber u = srpScrambler(A, *B);
    QCOMPARE(u.hex(), text(expect, "uHex"));
    const SrpNumber x = srpPasswordNumber(*salt, pool, user, secretOf(in.at("password")));
    QCOMPARE(x.hex(), text(expect, "xHex"));
    const std::optional<SrpNumber> S = srpSharedSecret(*B, x, a, u);
    QVERIFY(S);
    QCOMPARE(S->hex(), text(expect, "SHex"));
    const Json &lengths = expect.at("paddedLengths");
    QCOMPARE(A.padded().size(), lengths.at("A").get<std::size_t>());
    QCOMPARE(B->padded().size(), lengths.at("B").get<std::size_t>());
    QCOMPARE(u.padded().size(), lengths.at("u").get<std::size_t>());
    QCOMPARE(S->padded().size(), lengths.at("S").get<std::size_t>());
    QCOMPARE(salt->padded().size(), lengths.at("salt").get<std::size_t>());
    const SecretKey<16> key = srpKey(*S, u);
    QCOMPARE(crypto::encodeHex(key.view()), text(expect, "keyHex"));
    const std::string timestamp = srpTimestamp(std::chrono::system_clock::time_point(std::chrono::milliseconds(in.at("timeUnixMs").get<std::int64_t>())));
    QCOMPARE(timestamp, text(expect, "timestamp"));
    QCOMPARE(srpSignature(key, pool, user, crypto::decodeBase64(text(challenge, "SECRET_BLOCK")).value(), timestamp), text(expect, "signature"));
}

void tst_SrpArithmetic::secretHashes()
{
    for (const Json &one : readAuthFile("secret-hash", 6)) {
        const Json &in = one.at("inputs");
        const SensitiveText hash = cognitoSecretHash(secretOf(in.at("clientSecret")), text(in, "username"), text(in, "clientId"));
        QVERIFY2(hash.view() == text(one.at("expect"), "secretHash"), text(one, "name").c_str());
    }
}

void tst_SrpArithmetic::timestamps()
{
    for (const Json &one : readAuthFile("timestamps", 24)) {
        const std::chrono::milliseconds since(one.at("inputs").at("timeUnixMs").get<std::int64_t>());
        QCOMPARE(srpTimestamp(std::chrono::system_clock::time_point(since)), text(one.at("expect"), "timestamp"));
    }
}

void tst_SrpArithmetic::timestampsInAnotherLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    std::setlocale(LC_ALL, "de_DE.UTF-8");   // where it is installed
    QCOMPARE(srpTimestamp(std::chrono::system_clock::time_point(std::chrono::milliseconds(1'797'077'532'000))), std::string("Sat Dec 12 12:12:12 UTC 2026"));
    std::setlocale(LC_ALL, "C.UTF-8");
    QLocale::setDefault(before);
}

void tst_SrpArithmetic::padding_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("padded");
    QTest::newRow("zero") << QByteArray("0") << QByteArray("00");
    QTest::newRow("zeros") << QByteArray("0000") << QByteArray("00");
    QTest::newRow("one") << QByteArray("1") << QByteArray("01");
    QTest::newRow("below the top bit") << QByteArray("7f") << QByteArray("7f");
    QTest::newRow("the top bit") << QByteArray("80") << QByteArray("0080");
    QTest::newRow("odd") << QByteArray("fff") << QByteArray("0fff");
    QTest::newRow("a byte and a bit") << QByteArray("100") << QByteArray("0100");
    QTest::newRow("leading zeros") << QByteArray("000080") << QByteArray("0080");
    QTest::newRow("capitals") << QByteArray("ABCD") << QByteArray("00abcd");
}

void tst_SrpArithmetic::padding()
{
    QFETCH(QByteArray, digits);
    QFETCH(QByteArray, padded);
    QCOMPARE(hexOfPadded(number(digits.toStdString())), padded.toStdString());
}

void tst_SrpArithmetic::hexadecimal_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("sign") << QByteArray("-5") << false;
    QTest::newRow("plus") << QByteArray("+5") << false;
    QTest::newRow("prefix") << QByteArray("0x12") << false;
    QTest::newRow("blank before") << QByteArray(" 12") << false;
    QTest::newRow("blank after") << QByteArray("12 ") << false;
    QTest::newRow("line end") << QByteArray("12\n") << false;
    QTest::newRow("another letter") << QByteArray("12g4") << false;
    QTest::newRow("a zero byte") << QByteArray("12\0", 3) << false;
    QTest::newRow("not ASCII") << QByteArray("1\xc3\xa9") << false;
    QTest::newRow("eight") << QByteArray("12345678") << true;
    QTest::newRow("nine") << QByteArray("123456789") << false;
    QTest::newRow("eight after zeros") << QByteArray("0000012345678") << true;
    QTest::newRow("nine after zeros") << QByteArray("00000123456789") << false;
}

void tst_SrpArithmetic::hexadecimal()
{
    QFETCH(QByteArray, digits);
    QFETCH(bool, good);
    QCOMPARE(SrpNumber::fromHex(digits.toStdString(), 8).has_value(), good);
}

void tst_SrpArithmetic::serverNumberZeroModN()
{
    const Json reject = readAuthFile("srp-reject", 18);
    const SrpNumber some = number("1234567890abcdef");
    int tried = 0;
    for (const Json &one : reject) {
        const std::string name = text(one, "name");
        if (name == "B-zero" || name == "B-zero-bytes" || name == "B-equals-N" || name == "B-two-N") {
            const SrpNumber B = number(text(one.at("inputs").at("challenge"), "SRP_B"));
            QVERIFY2(isZeroModN(B), name.c_str());
            QVERIFY2(!srpSharedSecret(B, some, some, some), name.c_str());
            ++tried;
        }
    }
    QCOMPARE(tried, 4);
    QVERIFY(!isZeroModN(number("1")));
    QVERIFY(srpSharedSecret(number("1"), some, some, some));
}

// The hash of no two numbers is known to be zero: tst_srp_zero_scrambler makes the hash give it.
void tst_SrpArithmetic::scramblerZero()
{
    const SrpNumber some = number("1234567890abcdef");
    QVERIFY(!srpSharedSecret(some, some, some, SrpNumber()));
}

void tst_SrpArithmetic::privateNumbers()
{
    int draws = 0;
    const SrpNumber third = srpPrivateNumber([&](std::span<std::byte> memory) {
        QCOMPARE(memory.size(), std::size_t(128));
        std::ranges::fill(memory, std::byte(++draws < 3 ? 0 : 0xff));
    });
    QCOMPARE(draws, 3);
    QCOMPARE(third.hex(), std::string(256, 'f'));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)srpPrivateNumber([](std::span<std::byte>) {}));
}

QTEST_GUILESS_MAIN(tst_SrpArithmetic)
#include "tst_srp_arithmetic.moc"
