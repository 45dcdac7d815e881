// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Every fuzz target with its corpus and the texts of tests/vectors: the properties hold, and what a fuzzer has found once is not forgotten.
#include "Seeds.h"
#include "Target.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace strongroom;
using namespace strongroom::fuzz;

class tst_FuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void everyFolderHasItsTarget();
    void aBrokenPropertyIsNoAnswer();
};

void tst_FuzzCorpus::holds_data()
{
    QTest::addColumn<int>("index");
    std::ranges::sort(targets(), {}, &Target::name);
    for (int index = 0; const Target &target : targets()) {
        QTest::newRow(std::string(target.name).c_str()) << index++;
    }
}

void tst_FuzzCorpus::holds()
{
    QFETCH(int, index);
    const Target &target = targets().at(static_cast<std::size_t>(index));
    constexpr std::size_t enough = 150;
    std::vector<Seed> seeds = corpusOf(target);
    std::ranges::move(vectorSeedsOf(target, enough), std::back_inserter(seeds));
    QVERIFY2(!seeds.empty(), "a target without a seed is never reached");
    seeds.push_back({"nothing", {}});
    for (const Seed &seed : seeds) {
        std::string left;
        try {
            target.run(bytesOf(seed.content));
        } catch (const std::exception &error) {
            left = error.what();
        }
        QVERIFY2(left.empty(), (seed.origin + ": " + left + ": " + seed.content.substr(0, 200)).c_str());
    }
}

void tst_FuzzCorpus::everyFolderHasItsTarget()
{
    for (const auto &entry : std::filesystem::directory_iterator(STRONGROOM_SOURCE_DIR "/tests/fuzz/corpus")) {
        const std::string name = entry.path().filename().string();
        QVERIFY2(!entry.is_directory() || std::ranges::find(targets(), std::string_view(name), &Target::name) != targets().end(), name.c_str());
    }
}

// The net itself: attempt() takes what the family allows, and nothing else.
void tst_FuzzCorpus::aBrokenPropertyIsNoAnswer()
{
    QVERIFY(!attempt([] { throw ClientError("refused"); }));
    QVERIFY(attempt([] {}));
    QVERIFY_THROWS_EXCEPTION(Broken, (void)attempt([] { require(false, "holds"); }));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)attempt([] { throw std::out_of_range("foreign"); }));
}

QTEST_GUILESS_MAIN(tst_FuzzCorpus)
#include "tst_fuzz_corpus.moc"
