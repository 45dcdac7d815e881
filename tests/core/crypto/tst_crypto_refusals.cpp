// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What the cryptography refuses or fails at before it has computed anything: impossible sizes, and OpenSSL that cannot.
#include "base/Error.h"
#include "crypto/AgePrimitives.h"
#include "crypto/Encoding.h"
#include "crypto/Fernet.h"
#include "crypto/KeyDerivation.h"
#include "crypto/OpenSsl.h"
#include "crypto/PassphraseFile.h"
#include "support/Vectors.h"

#include <openssl/err.h>

#include <QTest>

#include <array>
#include <chrono>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <string>

using namespace strongroom;
using namespace strongroom::crypto;

namespace {

constexpr auto mostInt = static_cast<std::size_t>(std::numeric_limits<int>::max());

std::string wordsOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const CryptoError &error) {
        return error.what();
    }
    return "nothing was thrown";
}

} // namespace

class tst_CryptoRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatOpenSslCannot();
    void moreThanOpenSslCounts();
    void chaChaPolySizes();
    void scryptWithoutMemory();
    void hkdfWithoutSalt();
    void hexOfHalfBytes();
    void armoredPassphraseFile();
};

// Its own words, which may quote what was computed, stay out of the error, and nothing of them is left for the next call.
void tst_CryptoRefusals::whatOpenSslCannot()
{
    ERR_raise_data(ERR_LIB_EVP, ERR_R_INTERNAL_ERROR, "a text of OpenSSL's");
    QCOMPARE(wordsOf([] { requireOpenSsl(0, "seal a thing"); }), std::string("OpenSSL failed: seal a thing"));
    QCOMPARE(ERR_peek_error(), 0UL);
    QCOMPARE(wordsOf([] { requireOpenSsl(-2, "seal a thing"); }), std::string("OpenSSL failed: seal a thing"));
    requireOpenSsl(1, "seal a thing");
    ERR_raise_data(ERR_LIB_EVP, ERR_R_INTERNAL_ERROR, "a text of OpenSSL's");
    QCOMPARE(wordsOf([] { (void)requireOpenSslObject(static_cast<EVP_MD_CTX *>(nullptr), "make a digest context"); }),
             std::string("OpenSSL failed: make a digest context"));
    QCOMPARE(ERR_peek_error(), 0UL);
}

// Refused by the size alone: there is no memory behind these views.
void tst_CryptoRefusals::moreThanOpenSslCounts()
{
    const std::byte one{};
    const ByteView tooLong(&one, mostInt + 1);
    std::array<std::byte, derivedKeySize> key{};
    QVERIFY_THROWS_EXCEPTION(CryptoError, deriveKey(tooLong, ByteView(&one, 1), 1, key));
    QVERIFY_THROWS_EXCEPTION(CryptoError, deriveKey(ByteView(&one, 1), ByteView(&one, mostInt - 3), 1, key));
    QVERIFY_THROWS_EXCEPTION(CryptoError, deriveKey(ByteView(&one, 1), ByteView(&one, 1), 0, key));
    const SecretKey<Fernet::keySize> fernetKey;
    const Fernet fernet(fernetKey.view());
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)fernet.encrypt(std::string_view("a", mostInt - 15), std::chrono::sys_seconds{}));
}

void tst_CryptoRefusals::chaChaPolySizes()
{
    AgeKey key;
    ChaChaPoly cipher(key);
    std::array<std::byte, 20> sealed{};
    std::array<std::byte, 4> plain{};
    cipher.seal({}, plain, sealed);
    QVERIFY(cipher.open({}, sealed, plain));
    QVERIFY_THROWS_EXCEPTION(CryptoError, cipher.seal({}, plain, std::span(sealed).first(19)));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)cipher.open({}, sealed, std::span(plain).first(3)));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)cipher.open({}, std::span(sealed).first(15), plain));
}

void tst_CryptoRefusals::scryptWithoutMemory()
{
    QVERIFY(wordsOf([] { (void)ageScrypt(bytesOf("secret"), bytesOf("salt"), 60); }).find("memory") != std::string::npos);
    QCOMPARE(ERR_peek_error(), 0UL);
}

// RFC 5869, test case 3: no salt and no info; the first 32 bytes of 42.
void tst_CryptoRefusals::hkdfWithoutSalt()
{
    const Bytes secret(22, std::byte{0x0b});
    QCOMPARE(encodeHex(ageHkdf(secret, {}, {}).view()), std::string("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
}

void tst_CryptoRefusals::hexOfHalfBytes()
{
    QVERIFY(!decodeHex("abc"));
    QVERIFY(!decodeHex("ab c"));
    QVERIFY(!decodeHex("zz"));
    QVERIFY(!decodeHex("abz0"));
    QVERIFY(decodeHex("aB00").has_value());
}

void tst_CryptoRefusals::armoredPassphraseFile()
{
    std::ifstream file(test::vectorPath("transfer/age/npm-armored.age"), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    QVERIFY(isPassphraseFile(text));
    const SecretBytes passphrase(std::string_view("correct horse battery staple"));
    QCOMPARE(openPassphraseFile(text, passphrase, 300).size(), std::size_t{300});
    QVERIFY_THROWS_EXCEPTION(ClientError, (void)openPassphraseFile(text, passphrase, 299));
}

QTEST_GUILESS_MAIN(tst_CryptoRefusals)
#include "tst_crypto_refusals.moc"
