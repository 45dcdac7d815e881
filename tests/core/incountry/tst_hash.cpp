// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/KeyHasher.h"

#include "base/Error.h"
#include "base/Text.h"
#include "support/Vectors.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;

class tst_Hash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors();
    void plainSearchKeys();
    void lengthRuleCountsUtf16Units();
    void loneSurrogatesAreRefused();
    void searchTextIsLowerCased();
    void formOfAHash();
};

void tst_Hash::vectors()
{
    for (const auto &vector : test::readVectors("incountry/hash.json")) {
        const KeyNormalization normalization = vector["normalize_keys"].get<bool>() ? KeyNormalization::LowerCase : KeyNormalization::Off;
        const KeyHasher hasher(vector["env_id"].get<std::string>(), normalization, SearchKeyStorage::Hashed);
        const auto value = vector["value"].get<std::string>();
        const QByteArray id = QByteArray::fromStdString(vector["id"].get<std::string>());
        QVERIFY2(hasher.hash(value) == vector["sha256"].get<std::string>(), id.constData());
        QVERIFY2(hasher.onWire(TextMember::Key3, value) == vector["sha256"].get<std::string>(), id.constData());
        if (vector.contains("hashed_text") && utf16Length(value) <= maxPlainKeyLength) {
            const KeyHasher plain(vector["env_id"].get<std::string>(), normalization, SearchKeyStorage::Plain);
            QVERIFY2(plain.onWire(TextMember::Key20, value) == vector["hashed_text"].get<std::string>(), id.constData());
            QVERIFY2(plain.onWire(TextMember::ProfileKey, value) == vector["sha256"].get<std::string>(), id.constData());
        }
        if (value.empty()) {
            QVERIFY2(hasher.emptyHash() == vector["sha256"].get<std::string>(), id.constData());
        }
    }
}

void tst_Hash::plainSearchKeys()
{
    const KeyHasher hasher("env", KeyNormalization::Off, SearchKeyStorage::Plain);
    QCOMPARE(hasher.onWire(TextMember::Key1, "MiXed"), std::string("MiXed"));
    QCOMPARE(hasher.onWire(TextMember::Key20, ""), std::string());
    for (const TextMember member : {TextMember::RecordKey, TextMember::ParentKey, TextMember::ProfileKey, TextMember::ServiceKey5}) {
        QVERIFY(KeyHasher::looksHashed(hasher.onWire(member, "x")));
        QVERIFY(!hasher.isPlain(member));
    }
}

void tst_Hash::lengthRuleCountsUtf16Units()
{
    const KeyHasher hasher("env", KeyNormalization::Off, SearchKeyStorage::Plain);
    QCOMPARE(hasher.onWire(TextMember::Key1, std::string(256, 'k')).size(), std::size_t{256});
    QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(hasher.onWire(TextMember::Key1, std::string(257, 'k'))));
    std::string keys;   // 128 characters of two units each
    for (int i = 0; i < 128; ++i) {
        keys += "\xF0\x9F\x94\x91";
    }
    QCOMPARE(hasher.onWire(TextMember::Key1, keys), keys);
    try {
        static_cast<void>(hasher.onWire(TextMember::Key7, keys + "k"));
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(error.member(), std::string("key7"));
    }
    // Hashed keys have no limit.
    QVERIFY(KeyHasher::looksHashed(hasher.onWire(TextMember::ProfileKey, std::string(5000, 'p'))));
}

void tst_Hash::loneSurrogatesAreRefused()
{
    for (const SearchKeyStorage storage : {SearchKeyStorage::Hashed, SearchKeyStorage::Plain}) {
        for (const KeyNormalization normalization : {KeyNormalization::Off, KeyNormalization::LowerCase}) {
            const KeyHasher hasher("env", normalization, storage);
            try {
                static_cast<void>(hasher.onWire(TextMember::Key2, "a\xED\xA0\x80z"));
                QFAIL("accepted");
            } catch (const ClientError &error) {
                QCOMPARE(error.member(), std::string("key2"));
            }
        }
    }
}

void tst_Hash::searchTextIsLowerCased()
{
    QCOMPARE(KeyHasher("env", KeyNormalization::LowerCase, SearchKeyStorage::Plain).searchText("Straße ÀÉ"), std::string("straße àé"));
    QCOMPARE(KeyHasher("env", KeyNormalization::Off, SearchKeyStorage::Plain).searchText("Straße ÀÉ"), std::string("Straße ÀÉ"));
}

void tst_Hash::formOfAHash()
{
    QVERIFY(KeyHasher::looksHashed(std::string(64, 'a')));
    QVERIFY(!KeyHasher::looksHashed(std::string(63, 'a')));
    QVERIFY(!KeyHasher::looksHashed(std::string(65, 'a')));
    QVERIFY(!KeyHasher::looksHashed(std::string(64, 'A')));
    QVERIFY(!KeyHasher::looksHashed(std::string(63, 'a') + "g"));
    QVERIFY(!KeyHasher::looksHashed(""));
}

QTEST_GUILESS_MAIN(tst_Hash)
#include "tst_hash.moc"
