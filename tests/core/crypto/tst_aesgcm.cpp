// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/AesGcm.h"

#include "base/Error.h"

#include "CryptoVectors.h"
#include "support/Vectors.h"
#include "support/Wycheproof.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::crypto;
using Json = nlohmann::json;

class tst_AesGcm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wycheproof();
    void recordsOfTheService();
    void everyFlippedBitIsFound();
    void wrongSizesAreErrors();
    void worksAfterARefusal();
};

// All cases of the sizes this class has: 256-bit keys, 96-bit IVs, 128-bit tags.
void tst_AesGcm::wycheproof()
{
    SKIP_WITHOUT_WYCHEPROOF();
    const Json document = test::readWycheproof("aes_gcm_test.json");
    AesGcm cipher;
    int valid = 0;
    int invalid = 0;
    for (const Json &group : document.at("testGroups")) {
        if (group.at("keySize") != 256 || group.at("ivSize") != 96 || group.at("tagSize") != 128) {
            continue;
        }
        for (const Json &vector : group.at("tests")) {
            const auto text = [&vector](const char *member) { return vector.at(member).get<std::string>(); };
            const std::string name = "tcId " + std::to_string(vector.at("tcId").get<int>());
            const auto key = test::hexOf<32>(text("key"));
            const auto iv = test::hexOf<12>(text("iv"));
            const Bytes aad = test::hex(text("aad"));
            const Bytes message = test::hex(text("msg"));
            const Bytes sealed = test::hex(text("ct") + text("tag"));
            Bytes plain(message.size(), std::byte{0x55});
            const bool opened = cipher.open(key, iv, sealed, plain, aad);
            if (text("result") == "valid") {
                ++valid;
                QVERIFY2(opened, name.c_str());
                QVERIFY2(test::sameBytes(plain, message), name.c_str());
                Bytes again(sealed.size());
                cipher.seal(key, iv, message, again, aad);
                QVERIFY2(test::sameBytes(again, sealed), name.c_str());
            } else {
                QCOMPARE(text("result"), std::string("invalid"));
                ++invalid;
                QVERIFY2(!opened, name.c_str());
                QVERIFY2(std::ranges::all_of(plain, [](std::byte byte) { return byte == std::byte{0}; }), name.c_str());
            }
        }
    }
    QVERIFY(valid >= 39);
    QVERIFY(invalid >= 27);
}

// Salt 64 | IV 12 | ciphertext | tag 16, as the service's SDK wrote it; key, IV and tag are given.
void tst_AesGcm::recordsOfTheService()
{
    AesGcm cipher;
    int seen = 0;
    for (const Json &vector : test::readVectors("incountry/cipher.json")) {
        if (!vector.contains("key_hex") || !vector.at("expect").at("ok").get<bool>()) {
            continue;
        }
        ++seen;
        const std::string id = vector.at("id").get<std::string>();
        const QByteArray payload = QByteArray::fromStdString(vector.at("ciphertext").get<std::string>().substr(2));
        const std::string bytes = QByteArray::fromBase64(payload).toStdString();
        const ByteView sealed = bytesOf(bytes).subspan(64 + 12);
        const auto key = test::hexOf<32>(vector.at("key_hex").get<std::string>());
        const auto iv = test::hexOf<12>(vector.at("iv_hex").get<std::string>());
        Bytes plain(sealed.size() - AesGcm::tagSize);
        QVERIFY2(cipher.open(key, iv, sealed, plain), id.c_str());
        QVERIFY2(textOf(plain) == vector.at("plaintext").get<std::string>(), id.c_str());
        QVERIFY2(test::sameBytes(sealed.last(16), test::hex(vector.at("tag_hex").get<std::string>())), id.c_str());
        Bytes again(sealed.size());
        cipher.seal(key, iv, plain, again);
        QVERIFY2(test::sameBytes(again, sealed), id.c_str());
    }
    QVERIFY(seen > 0);
}

void tst_AesGcm::everyFlippedBitIsFound()
{
    const auto key = test::hexOf<32>("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    const auto iv = test::hexOf<12>("202122232425262728292a2b");
    AesGcm cipher;
    Bytes sealed(20 + AesGcm::tagSize);
    cipher.seal(key, iv, bytesOf("a text of 20 letters"), sealed);
    Bytes plain(20);
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes changed = sealed;
        changed[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
        QVERIFY(!cipher.open(key, iv, changed, plain));
    }
    for (std::size_t bit = 0; bit < key.size() * 8; ++bit) {
        auto changed = key;
        changed[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
        QVERIFY(!cipher.open(changed, iv, sealed, plain));
    }
    QVERIFY(!cipher.open(key, iv, sealed, plain, bytesOf("other associated data")));
    QVERIFY(cipher.open(key, iv, sealed, plain));
    QCOMPARE(textOf(plain), std::string_view("a text of 20 letters"));
}

void tst_AesGcm::wrongSizesAreErrors()
{
    const std::array<std::byte, 32> key{};
    const std::array<std::byte, 12> iv{};
    AesGcm cipher;
    Bytes buffer(64);
    QVERIFY_THROWS_EXCEPTION(CryptoError, cipher.seal(key, iv, ByteView(buffer).first(10), std::span(buffer).first(25)));
    QVERIFY_THROWS_EXCEPTION(CryptoError, cipher.seal(key, iv, ByteView(buffer).first(10), std::span(buffer).first(27)));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)cipher.open(key, iv, ByteView(buffer).first(15), std::span(buffer).first(0)));
    QVERIFY_THROWS_EXCEPTION(CryptoError, (void)cipher.open(key, iv, ByteView(buffer).first(26), std::span(buffer).first(9)));
}

// One object serves many records: a refused one must not spoil the next, whatever its key.
void tst_AesGcm::worksAfterARefusal()
{
    std::mt19937_64 generator(38);
    AesGcm shared;
    for (int i = 0; i < 200; ++i) {
        std::array<std::byte, 32> key;
        std::ranges::copy(test::randomBytesFrom(generator, 32), key.begin());
        std::array<std::byte, 12> iv;
        std::ranges::copy(test::randomBytesFrom(generator, 12), iv.begin());
        const Bytes plain = test::randomBytesFrom(generator, generator() % 100);
        Bytes sealed(plain.size() + AesGcm::tagSize);
        shared.seal(key, iv, plain, sealed);
        Bytes opened(plain.size());
        if (i % 3 == 0) {
            Bytes changed = sealed;
            changed.back() ^= std::byte{1};
            QVERIFY(!shared.open(key, iv, changed, opened));
        }
        AesGcm fresh;
        QVERIFY(fresh.open(key, iv, sealed, opened));
        QVERIFY(test::sameBytes(opened, plain));
        QVERIFY(shared.open(key, iv, sealed, opened));
        QVERIFY(test::sameBytes(opened, plain));
    }
}

QTEST_GUILESS_MAIN(tst_AesGcm)
#include "tst_aesgcm.moc"
