// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/KeyCache.h"

#include "CryptoVectors.h"
#include "support/JoiningThread.h"

#include <QTest>

#include <atomic>

using namespace strongroom;
using namespace strongroom::crypto;
using Key = std::array<std::byte, KeyCache::keySize>;

namespace {
Key keyFor(std::size_t number)
{
    Key key;
    for (std::size_t i = 0; i < key.size(); ++i) {
        key[i] = static_cast<std::byte>(number >> 8 * (i % 8));
    }
    return key;
}

KeyCache::Id idFor(const KeyCache &cache, std::size_t number)
{
    return cache.idFor(bytesOf("secret"), bytesOf(std::to_string(number)), 10000);
}

bool has(KeyCache &cache, std::size_t number)
{
    Key key{};
    return cache.lookup(idFor(cache, number), key) && key == keyFor(number);
}
} // namespace

class tst_KeyCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasStored();
    void idsAreApart();
    void idsOfTwoCachesDiffer();
    void leastRecentlyUsedGoes();
    void storingAgainReplaces();
    void clearForgets();
    void capacityOfOne();
    void agreesWithAPlainModel();
    void manyThreads();
};

void tst_KeyCache::findsWhatWasStored()
{
    KeyCache cache(10);
    QCOMPARE(cache.capacity(), 10U);
    Key key = keyFor(77);
    QVERIFY(!cache.lookup(idFor(cache, 1), key));
    QVERIFY(key == keyFor(77));   // untouched
    cache.store(idFor(cache, 1), keyFor(1));
    cache.store(idFor(cache, 2), keyFor(2));
    QVERIFY(has(cache, 1));
    QVERIFY(has(cache, 2));
    QVERIFY(!has(cache, 3));
    QCOMPARE(cache.size(), 2U);
}

void tst_KeyCache::idsAreApart()
{
    const KeyCache cache(1);
    const auto id = [&cache](std::string_view secret, std::string_view salt, std::uint32_t rounds) {
        return cache.idFor(bytesOf(secret), bytesOf(salt), rounds);
    };
    QVERIFY(id("ab", "c", 1) == id("ab", "c", 1));
    QVERIFY(id("ab", "c", 1) != id("a", "bc", 1));
    QVERIFY(id("abc", "", 1) != id("", "abc", 1));
    QVERIFY(id("ab", "c", 1) != id("ab", "c", 2));
    QVERIFY(id("", "", 1) != id("", std::string_view("\0", 1), 1));
}

void tst_KeyCache::idsOfTwoCachesDiffer()
{
    const KeyCache one(1);
    const KeyCache two(1);
    QVERIFY(idFor(one, 1) != idFor(two, 1));
}

void tst_KeyCache::leastRecentlyUsedGoes()
{
    KeyCache cache(3);
    for (const std::size_t number : {1, 2, 3}) {
        cache.store(idFor(cache, number), keyFor(number));
    }
    QVERIFY(has(cache, 1));   // now 2 is the oldest
    cache.store(idFor(cache, 4), keyFor(4));
    QVERIFY(!has(cache, 2));
    QVERIFY(has(cache, 1) && has(cache, 3) && has(cache, 4));
    QCOMPARE(cache.size(), 3U);
}

void tst_KeyCache::storingAgainReplaces()
{
    KeyCache cache(2);
    cache.store(idFor(cache, 1), keyFor(9));
    cache.store(idFor(cache, 2), keyFor(2));
    cache.store(idFor(cache, 1), keyFor(1));   // and makes it the newest
    QCOMPARE(cache.size(), 2U);
    cache.store(idFor(cache, 3), keyFor(3));
    QVERIFY(has(cache, 1) && has(cache, 3));
    QVERIFY(!has(cache, 2));
}

void tst_KeyCache::clearForgets()
{
    KeyCache cache(3);
    for (std::size_t round = 0; round < 3; ++round) {
        for (const std::size_t number : {1, 2, 3, 4}) {
            cache.store(idFor(cache, number), keyFor(number));
        }
        QCOMPARE(cache.size(), 3U);
        cache.clear();
        QCOMPARE(cache.size(), 0U);
        QVERIFY(!has(cache, 2) && !has(cache, 3) && !has(cache, 4));
    }
}

void tst_KeyCache::capacityOfOne()
{
    for (const std::size_t capacity : {0, 1}) {
        KeyCache cache(capacity);
        QCOMPARE(cache.capacity(), 1U);
        cache.store(idFor(cache, 1), keyFor(1));
        QVERIFY(has(cache, 1));
        cache.store(idFor(cache, 2), keyFor(2));
        QVERIFY(!has(cache, 1));
        QVERIFY(has(cache, 2));
    }
}

void tst_KeyCache::agreesWithAPlainModel()
{
    constexpr std::size_t capacity = 16;
    KeyCache cache(capacity);
    std::vector<std::size_t> model;   // newest last
    std::mt19937_64 generator(16);
    for (int step = 0; step < 20000; ++step) {
        const std::size_t number = generator() % 40;
        const auto found = std::ranges::find(model, number);
        const bool known = found != model.end();
        if (known) {
            model.erase(found);
        }
        if (generator() % 2 == 0) {
            QCOMPARE(has(cache, number), known);
            if (known) {
                model.push_back(number);
            }
        } else {
            cache.store(idFor(cache, number), keyFor(number));
            model.push_back(number);
            if (model.size() > capacity) {
                model.erase(model.begin());
            }
        }
        QCOMPARE(cache.size(), model.size());
    }
}

// What is found is always whole and the right one, while others store, evict and clear.
void tst_KeyCache::manyThreads()
{
    KeyCache cache(64);
    std::atomic<std::size_t> wrong = 0;
    std::atomic<std::size_t> found = 0;
    {
        std::vector<test::JoiningThread> threads;
        for (std::size_t thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&cache, &wrong, &found, thread] {
                std::mt19937_64 generator(thread);
                for (int step = 0; step < 5000; ++step) {
                    const std::size_t number = generator() % 100;
                    Key key{};
                    if (cache.lookup(idFor(cache, number), key)) {
                        ++found;
                        wrong += key == keyFor(number) ? 0 : 1;
                    } else {
                        cache.store(idFor(cache, number), keyFor(number));
                    }
                    if (step % 1000 == 999) {
                        cache.clear();
                    }
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0U);
    QVERIFY(found.load() > 0);
    QVERIFY(cache.size() <= 64);
}

QTEST_GUILESS_MAIN(tst_KeyCache)
#include "tst_keycache.moc"
