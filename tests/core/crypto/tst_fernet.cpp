// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Fernet.h"

#include "base/Error.h"

#include "CryptoVectors.h"
#include "support/Vectors.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::crypto;
using namespace std::chrono_literals;

namespace {
// The key, texts and tokens of the Fernet specification (generate.json, verify.json, invalid.json).
Fernet specificationFernet()
{
    return Fernet(test::hexOf<32>("730ff4c7af3d46923e8ed451ee813c87f790b0a226bc96a92de49b5e9c05e1ee"));
}

// 1985-10-26T01:20:00-07:00
constexpr std::chrono::sys_seconds specificationTime{499162800s};

constexpr const char *helloToken = "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==";
} // namespace

class tst_Fernet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generates();
    void verifies();
    void refuses_data();
    void refuses();
    void ageHasLimits();
    void ownTokens();
    void changedTokens();
    void tokensOfTheService();
};

void tst_Fernet::generates()
{
    Fernet::Iv iv;
    for (std::size_t i = 0; i < iv.size(); ++i) {
        iv[i] = static_cast<std::byte>(i);
    }
    QCOMPARE(specificationFernet().encryptWithIv("hello", specificationTime, iv), std::string(helloToken));
}

void tst_Fernet::verifies()
{
    QCOMPARE(specificationFernet().decrypt(helloToken, {specificationTime + 1s, 60s}).view(), std::string_view("hello"));
    QCOMPARE(specificationFernet().decrypt(helloToken).view(), std::string_view("hello"));
}

void tst_Fernet::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("secondsLater");
    QTest::newRow("incorrect mac")
        << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==") << 1;
    QTest::newRow("too short") << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA==") << 1;
    QTest::newRow("invalid base64")
        << QByteArray("%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==") << 1;
    QTest::newRow("payload size not multiple of block size")
        << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_v7mrfyudzUm") << 1;
    QTest::newRow("payload padding error")
        << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==") << 1;
    QTest::newRow("far-future time")
        << QByteArray("gAAAAAAdwStRAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAnja1xKYyhd-Y6mSkTOyTGJmw2Xc2a6kBd-iX9b_qXQcw==") << 1;
    QTest::newRow("expired")
        << QByteArray("gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==") << 91;
    QTest::newRow("incorrect IV")
        << QByteArray("gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==") << 1;
    QTest::newRow("characters behind the padding")
        << QByteArray("gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==trailingdata") << 1;
    QTest::newRow("invalid characters")
        << QByteArray("*gAAAAAAdwJ6wAAECAwQFBgcI!CQoLDA0ODy021?cpGVWKZ_eEwC@GM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==") << 1;
    QTest::newRow("characters of the standard alphabet")
        << QByteArray("gAAAAAAdwJ6wAAEC/AwQFBgcICQoLDA0ODy+021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==") << 1;
    QTest::newRow("empty") << QByteArray() << 1;
}

void tst_Fernet::refuses()
{
    QFETCH(QByteArray, token);
    QFETCH(int, secondsLater);
    const Fernet::Age age{specificationTime + std::chrono::seconds(secondsLater), 60s};
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)specificationFernet().decrypt(token.toStdString(), age));
}

void tst_Fernet::ageHasLimits()
{
    const Fernet fernet = specificationFernet();
    QCOMPARE(fernet.decrypt(helloToken, {specificationTime + 60s, 60s}).view(), std::string_view("hello"));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)fernet.decrypt(helloToken, {specificationTime + 61s, 60s}));
    QCOMPARE(fernet.decrypt(helloToken, {specificationTime - 60s, 60s}).view(), std::string_view("hello"));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)fernet.decrypt(helloToken, {specificationTime - 61s, 60s}));
}

void tst_Fernet::ownTokens()
{
    const Fernet fernet = specificationFernet();
    for (const std::size_t size : {0, 1, 15, 16, 17, 31, 32, 1000}) {
        const std::string text(size, 'x');
        const std::string token = fernet.encrypt(text, specificationTime);
        QVERIFY(token != fernet.encrypt(text, specificationTime));   // each has an IV of its own
        QCOMPARE(fernet.decrypt(token).view(), std::string_view(text));
    }
    const Fernet other(test::hexOf<32>("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)other.decrypt(helloToken));
}

void tst_Fernet::changedTokens()
{
    const Fernet fernet = specificationFernet();
    const std::string token = helloToken;
    for (std::size_t i = 0; i < token.size(); ++i) {
        std::string changed = token;
        changed[i] = changed[i] == 'B' ? 'C' : 'B';
        QVERIFY_THROWS_EXCEPTION(CryptoError, (void)fernet.decrypt(changed));
        QVERIFY_THROWS_EXCEPTION(CryptoError, (void)fernet.decrypt(std::string_view(token).substr(0, i)));
    }
}

// Written by the service's SDK with a custom cipher that is Fernet.
void tst_Fernet::tokensOfTheService()
{
    int seen = 0;
    for (const nlohmann::json &vector : test::readVectors("incountry/cipher.json")) {
        if (vector.at("id").get<std::string>().rfind("custom-fernet-", 0) != 0 || !vector.contains("inner") || !vector.at("expect").at("ok").get<bool>()) {
            continue;
        }
        ++seen;
        for (const nlohmann::json &secret : vector.at("secrets").at("secrets")) {
            if (secret.at("version") == vector.at("version")) {
                const std::string key = QByteArray::fromBase64(QByteArray::fromStdString(secret.at("secret").get<std::string>())).toStdString();
                QCOMPARE(key.size(), Fernet::keySize);
                const Fernet fernet(std::span<const std::byte, Fernet::keySize>(bytesOf(key).data(), Fernet::keySize));
                QCOMPARE(std::string(fernet.decrypt(vector.at("inner").get<std::string>()).view()), vector.at("plaintext").get<std::string>());
            }
        }
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(tst_Fernet)
#include "tst_fernet.moc"
