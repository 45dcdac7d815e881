// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/KeyDerivation.h"
#include "crypto/KeyDeriver.h"

#include "base/Error.h"

#include "CryptoVectors.h"
#include "support/JoiningThread.h"
#include "support/Vectors.h"
#include "support/Wycheproof.h"

#include <QTest>

#include <openssl/evp.h>

#include <deque>
#include <new>

using namespace strongroom;
using namespace strongroom::crypto;
using Json = nlohmann::json;
using Key = std::array<std::byte, derivedKeySize>;

namespace {
// OpenSSL itself, not our call of it.
Key openSslKey(const Pbkdf2Job &job)
{
    Key key{};
    if (PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(job.secret.data()), static_cast<int>(job.secret.size()),
                          reinterpret_cast<const unsigned char *>(job.salt.data()), static_cast<int>(job.salt.size()), static_cast<int>(job.rounds),
                          EVP_sha512(), static_cast<int>(key.size()), reinterpret_cast<unsigned char *>(key.data()))
        != 1) {
        throw std::runtime_error("PKCS5_PBKDF2_HMAC failed");
    }
    return key;
}

// Jobs with the memory they point to.
class Batch {
public:
    void add(Bytes secret, Bytes salt, std::uint32_t rounds, const Key &expected)
    {
        Entry &entry = m_entries.emplace_back(Entry{std::move(secret), std::move(salt), Key{}, expected});
        m_jobs.push_back({entry.secret, entry.salt, rounds, entry.key});
    }
    void add(std::string_view secret, std::string_view salt, std::uint32_t rounds, std::string_view expectedHex)
    {
        const auto bytes = [](std::string_view text) { return Bytes(bytesOf(text).begin(), bytesOf(text).end()); };
        add(bytes(secret), bytes(salt), rounds, test::hexOf<derivedKeySize>(expectedHex));
    }
    [[nodiscard]] const std::vector<Pbkdf2Job> &jobs() const { return m_jobs; }
    // How many keys are not what they should be; forgets the keys.
    [[nodiscard]] std::size_t wrong()
    {
        std::size_t count = 0;
        for (Entry &entry : m_entries) {
            count += entry.key != entry.expected ? 1 : 0;
            entry.key.fill(std::byte{0});
        }
        return count;
    }

private:
    struct Entry {
        Bytes secret;
        Bytes salt;
        Key key;
        Key expected;
    };
    std::deque<Entry> m_entries;
    std::vector<Pbkdf2Job> m_jobs;
};

Batch randomBatch(std::mt19937_64 &generator, std::size_t count, std::uint32_t mostRounds)
{
    Batch batch;
    for (std::size_t i = 0; i < count; ++i) {
        Key key{};
        const Bytes secret = test::randomBytesFrom(generator, generator() % 301);
        const Bytes salt = test::randomBytesFrom(generator, generator() % 201);
        const auto rounds = static_cast<std::uint32_t>(1 + generator() % mostRounds);
        batch.add(secret, salt, rounds, openSslKey({secret, salt, rounds, key}));
    }
    return batch;
}

void checkOnEveryTarget(Batch &batch)
{
    for (const std::string &target : keyDerivationTargets()) {
        deriveKeysWith(target, batch.jobs());
        const std::size_t wrong = batch.wrong();
        QVERIFY2(wrong == 0, (target + ": " + std::to_string(wrong) + " wrong keys").c_str());
    }
    deriveKeys(batch.jobs());
    QCOMPARE(batch.wrong(), 0U);
}

// Broken targets for the fault tests.
LaneTarget realTarget{};

void deriveNothing(LaneBatch &) {}

void deriveWithABitFlipped(LaneBatch &batch)
{
    realTarget.derive(batch);
    batch.result[3][realTarget.lanes - 1] ^= 1;
}

void deriveOneRoundShort(LaneBatch &batch)
{
    for (std::uint32_t &rounds : batch.rounds) {
        rounds = rounds > 50 ? rounds - 1 : rounds;
    }
    realTarget.derive(batch);
}
} // namespace

class tst_KeyDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedAnswers();
    void wycheproof();
    void keysOfTheService();
    void tenThousandRandom();
    void edgesOfLengths();
    void lanesWithDifferentRounds();
    void everyBatchSize();
    void fromManyThreads();
    void refuses();
    void targetsAreListed();
    void failingTargetIsNotUsed_data();
    void failingTargetIsNotUsed();
    void batchIsWiped();
};

// Widely published answers for PBKDF2-HMAC-SHA-512; the first half of each.
void tst_KeyDerivation::publishedAnswers()
{
    Batch batch;
    batch.add("password", "salt", 1, "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252");
    batch.add("password", "salt", 2, "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c");
    batch.add("password", "salt", 4096, "d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5");
    batch.add("passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096,
              "8c0511f4c6e597c6ac6315d8f0362e225f3c501495ba23b868c005174dc4ee71");
    checkOnEveryTarget(batch);
}

// All lengths of them in tests/core/vectors; here those of our keys, on every target.
void tst_KeyDerivation::wycheproof()
{
    SKIP_WITHOUT_WYCHEPROOF();
    const Json document = test::readWycheproof("pbkdf2_hmacsha512_test.json");
    Batch batch;
    for (const Json &group : document.at("testGroups")) {
        for (const Json &vector : group.at("tests")) {
            if (vector.at("dkLen").get<std::size_t>() < derivedKeySize) {
                continue;
            }
            QCOMPARE(vector.at("result").get<std::string>(), std::string("valid"));
            batch.add(test::hex(vector.at("password").get<std::string>()), test::hex(vector.at("salt").get<std::string>()),
                      vector.at("iterationCount").get<std::uint32_t>(),
                      test::hexOf<derivedKeySize>(vector.at("dk").get<std::string>().substr(0, 2 * derivedKeySize)));
        }
    }
    QVERIFY(batch.jobs().size() >= 30);
    checkOnEveryTarget(batch);
}

// Keys the service's SDK derived: 10,000 rounds, a salt of 64 bytes.
void tst_KeyDerivation::keysOfTheService()
{
    Batch batch;
    for (const Json &vector : test::readVectors("incountry/cipher.json")) {
        if (!vector.contains("key_hex")) {
            continue;
        }
        std::string secret;
        if (vector.at("secrets").is_string()) {
            secret = vector.at("secrets").get<std::string>();
        } else {
            const Json &secrets = vector.at("secrets").at("secrets");
            const auto used = std::ranges::find_if(secrets, [&vector](const Json &entry) { return entry.at("version") == vector.at("version"); });
            QVERIFY(used != secrets.end());
            if (used->value("isKey", false)) {
                continue;   // not derived
            }
            secret = used->at("secret").get<std::string>();
        }
        const ByteView bytes = bytesOf(secret);
        batch.add(Bytes(bytes.begin(), bytes.end()), test::hex(vector.at("salt_hex").get<std::string>()), 10000,
                  test::hexOf<derivedKeySize>(vector.at("key_hex").get<std::string>()));
    }
    QVERIFY(!batch.jobs().empty());
    deriveKeys(batch.jobs());
    QCOMPARE(batch.wrong(), 0U);
    // The slow ways see a part of them.
    const std::size_t part = std::min<std::size_t>(batch.jobs().size(), 2 * maxLanes);
    for (const std::string &target : keyDerivationTargets()) {
        deriveKeysWith(target, std::span(batch.jobs()).first(part));
        QCOMPARE(batch.wrong(), batch.jobs().size() - part);
    }
}

void tst_KeyDerivation::tenThousandRandom()
{
    const quint64 seed = qEnvironmentVariableIsSet("STRONGROOM_SEED") ? qEnvironmentVariable("STRONGROOM_SEED").toULongLong() : std::random_device()();
    qInfo("STRONGROOM_SEED=%llu repeats this run", static_cast<unsigned long long>(seed));
    std::mt19937_64 generator(seed);
    Batch few = randomBatch(generator, 9900, 8);
    checkOnEveryTarget(few);
    Batch many = randomBatch(generator, 100, 1000);
    checkOnEveryTarget(many);
}

// HMAC's and SHA-512's block borders: 111/112 bytes of message fit or spill, keys of 128 bytes are taken as they are, 129 are hashed.
void tst_KeyDerivation::edgesOfLengths()
{
    std::mt19937_64 generator(111);
    Batch batch;
    for (const std::size_t secretSize : {0, 1, 63, 64, 65, 127, 128, 129, 255, 256, 257}) {
        for (const std::size_t saltSize : {0, 1, 64, 106, 107, 108, 109, 123, 124, 125, 127, 128, 129, 256}) {
            Key key{};
            const Bytes secret = test::randomBytesFrom(generator, secretSize);
            const Bytes salt = test::randomBytesFrom(generator, saltSize);
            batch.add(secret, salt, 3, openSslKey({secret, salt, 3, key}));
        }
    }
    checkOnEveryTarget(batch);
}

void tst_KeyDerivation::lanesWithDifferentRounds()
{
    std::mt19937_64 generator(8);
    Batch batch;
    for (const std::uint32_t rounds : {7U, 1U, 300U, 7U, 2U, 1U, 299U, 64U, 1U, 1U, 5000U}) {
        Key key{};
        const Bytes secret = test::randomBytesFrom(generator, 20);
        const Bytes salt = test::randomBytesFrom(generator, 64);
        batch.add(secret, salt, rounds, openSslKey({secret, salt, rounds, key}));
    }
    checkOnEveryTarget(batch);
}

void tst_KeyDerivation::everyBatchSize()
{
    std::mt19937_64 generator(9);
    for (std::size_t size = 0; size <= 2 * maxLanes + 1; ++size) {
        Batch batch = randomBatch(generator, size, 20);
        checkOnEveryTarget(batch);
    }
    Key key{};
    deriveKey(bytesOf("password"), bytesOf("salt"), 2, key);
    QVERIFY(test::sameBytes(key, test::hex("e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c")));
}

void tst_KeyDerivation::fromManyThreads()
{
    std::vector<std::size_t> wrong(4, 1);
    {
        std::vector<test::JoiningThread> threads;
        for (std::size_t i = 0; i < wrong.size(); ++i) {
            threads.emplace_back([&wrong, i] {
                std::mt19937_64 generator(i);
                Batch batch = randomBatch(generator, 100, 10);
                deriveKeys(batch.jobs());
                wrong[i] = batch.wrong();
            });
        }
    }
    QCOMPARE(wrong, std::vector<std::size_t>(4, 0));
}

void tst_KeyDerivation::refuses()
{
    Key key{};
    QVERIFY_THROWS_EXCEPTION(CryptoError, deriveKey(bytesOf("s"), bytesOf("salt"), 0, key));
    QVERIFY_THROWS_EXCEPTION(CryptoError, deriveKey(bytesOf("s"), bytesOf("salt"), 0x80000000U, key));
    const Pbkdf2Job jobs[] = {{bytesOf("s"), bytesOf("salt"), 1, key}, {bytesOf("s"), bytesOf("salt"), 0, key}};
    QVERIFY_THROWS_EXCEPTION(CryptoError, deriveKeys(jobs));
    QVERIFY_THROWS_EXCEPTION(CryptoError, deriveKeysWith("abacus", std::span(jobs).first(1)));
}

void tst_KeyDerivation::targetsAreListed()
{
    const std::vector<std::string> names = keyDerivationTargets();
    QCOMPARE(names.back(), std::string("OpenSSL"));
    // A compiled target that does not get here has failed its check: that is a bug, not a slow machine.
    QCOMPARE(names.size(), laneTargets().size() + 1);
    QCOMPARE(preferredLanes(), laneTargets().empty() ? std::size_t{1} : laneTargets().front().lanes);
}

void tst_KeyDerivation::failingTargetIsNotUsed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("writes nothing") << 0;
    QTest::newRow("one bit in the last lane") << 1;
    QTest::newRow("a round too few") << 2;
    QTest::newRow("no lanes") << 3;
    QTest::newRow("more lanes than there is room for") << 4;
}

void tst_KeyDerivation::failingTargetIsNotUsed()
{
    QFETCH(int, kind);
    const std::vector<LaneTarget> real = laneTargets();
    if (real.empty() && kind != 0) {
        QSKIP("this machine has no lanes to break");
    }
    LaneTarget broken{"broken", 4, deriveNothing};
    if (kind != 0) {
        realTarget = real.front();
        broken.lanes = kind == 3 ? 0 : kind == 4 ? maxLanes + 1 : realTarget.lanes;
        broken.derive = kind == 1 ? deriveWithABitFlipped : kind == 2 ? deriveOneRoundShort : realTarget.derive;
    }

    const KeyDeriver alone({broken});
    QVERIFY(alone.targets().empty());
    Batch batch;
    batch.add("password", "salt", 2, "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c");
    batch.add("password", "salt", 1, "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252");
    batch.add("password", "salt", 4096, "d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5");
    alone.derive(batch.jobs());
    QCOMPARE(batch.wrong(), 0U);
    QVERIFY_THROWS_EXCEPTION(CryptoError, alone.deriveWith("broken", batch.jobs()));

    if (!real.empty()) {
        const KeyDeriver both({broken, real.back()});
        QCOMPARE(both.targets().size(), 1U);
        QCOMPARE(std::string(both.targets().front().name), std::string(real.back().name));
        both.derive(batch.jobs());
        QCOMPARE(batch.wrong(), 0U);
    }
}

void tst_KeyDerivation::batchIsWiped()
{
    alignas(LaneBatch) static std::byte storage[sizeof(LaneBatch)];
    auto *const batch = new (storage) LaneBatch;
    batch->keyBlock[3][2] = 0x5ec2e75ec2e7;
    batch->result[3][7] = 0x5ec2e75ec2e7;
    batch->~LaneBatch();
    QVERIFY(std::ranges::all_of(storage, [](std::byte byte) { return byte == std::byte{0}; }));
}

QTEST_GUILESS_MAIN(tst_KeyDerivation)
#include "tst_keyderivation.moc"
