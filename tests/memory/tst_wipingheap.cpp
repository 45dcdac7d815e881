// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What stays in memory of blocks that were given back. The memory is read through /proc/self/mem: to the compiler a freed block is nobody's.

#include <QByteArray>
#include <QString>
#include <QTest>

#include <algorithm>
#include <barrier>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char mark = '\x5a';

// How many bytes of the mark stand at an address; -1: there is no memory any more.
qsizetype marksAt(std::uintptr_t address, std::size_t size)
{
    const int file = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::vector<char> read(size);
    const ssize_t got = ::pread(file, read.data(), size, static_cast<off_t>(address));
    ::close(file);
    return got < 0 ? -1 : std::count(read.begin(), read.begin() + got, mark);
}

} // namespace

class tst_WipingHeap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freedBlocksAreOverwritten_data();
    void freedBlocksAreOverwritten();
    void growingLeavesNothingBehind();
    void contentSurvivesGrowingAndShrinking();
    void whatQtFreesIsOverwritten();
    void manyThreadsShareFewArenas();
};

void tst_WipingHeap::freedBlocksAreOverwritten_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {24, 64, 200, 1'000, 1'032, 5'000, 70'000, 1'000'000}) {   // caches of the thread, bins, own pages
        QTest::addRow("%d bytes", size) << size;
    }
}

void tst_WipingHeap::freedBlocksAreOverwritten()
{
#ifdef STRONGROOM_SANITIZED
    QSKIP("the sanitizer's heap is in its place");
#endif
    QFETCH(int, size);
    char *block = static_cast<char *>(std::malloc(std::size_t(size)));
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    std::memset(block, mark, std::size_t(size));
    QCOMPARE(marksAt(address, std::size_t(size)), qsizetype(size));   // it can be found
    std::free(block);
    QVERIFY(marksAt(address, std::size_t(size)) <= 0);
    block = new char[std::size_t(size)];
    const auto second = reinterpret_cast<std::uintptr_t>(block);
    std::memset(block, mark, std::size_t(size));
    delete[] block;
    QVERIFY(marksAt(second, std::size_t(size)) <= 0);
}

void tst_WipingHeap::growingLeavesNothingBehind()
{
#ifdef STRONGROOM_SANITIZED
    QSKIP("the sanitizer's heap is in its place");
#endif
    std::vector<void *> between;   // so that nothing can grow where it is
    char *block = static_cast<char *>(std::malloc(100));
    std::memset(block, mark, 100);
    std::vector<std::pair<std::uintptr_t, std::size_t>> places;
    for (std::size_t size = 100; size < 60'000; size *= 2) {
        places.emplace_back(reinterpret_cast<std::uintptr_t>(block), size);
        between.push_back(std::malloc(size));
        block = static_cast<char *>(std::realloc(block, size * 2));
        std::memset(block, mark, size * 2);
    }
    std::free(block);
    for (const auto &[address, size] : places) {
        QVERIFY(marksAt(address, size) <= 0);
    }
    for (void *one : between) {
        std::free(one);
    }
}

void tst_WipingHeap::contentSurvivesGrowingAndShrinking()
{
    std::string expected;
    char *block = nullptr;
    std::size_t held = 0;
    std::uint32_t state = 20'260'801;
    for (int step = 0; step < 2'000; ++step) {
        state = state * 1'664'525U + 1'013'904'223U;
        const std::size_t size = 1 + (state >> 8) % (step % 50 == 0 ? 400'000U : 3'000U);
        block = static_cast<char *>(std::realloc(block, size));
        QVERIFY(block != nullptr);
        expected.resize(std::min(held, size));
        QVERIFY(std::memcmp(block, expected.data(), expected.size()) == 0);
        while (expected.size() < size) {
            const char letter = char('a' + (expected.size() + std::size_t(step)) % 26);
            block[expected.size()] = letter;
            expected.push_back(letter);
        }
        held = size;
    }
    std::free(block);
}

void tst_WipingHeap::whatQtFreesIsOverwritten()
{
#ifdef STRONGROOM_SANITIZED
    QSKIP("the sanitizer's heap is in its place");
#endif
    auto *bytes = new QByteArray(500, mark);
    const auto address = reinterpret_cast<std::uintptr_t>(bytes->constData());
    QCOMPARE(marksAt(address, 500), qsizetype(500));
    delete bytes;
    QVERIFY(marksAt(address, 500) <= 0);
}

void tst_WipingHeap::manyThreadsShareFewArenas()
{
#if defined(STRONGROOM_SANITIZED) || !defined(__GLIBC__)
    QSKIP("**** SKIPPED: another heap is in use ****");
#else
    std::barrier together(9);
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&together] {
            const std::vector<std::string> strings(500, std::string(300, 'x'));   // at once, so that none waits for another's arena to be free
            together.arrive_and_wait();
            together.arrive_and_wait();
        });
    }
    together.arrive_and_wait();
    char *text = nullptr;
    std::size_t size = 0;
    FILE *const out = ::open_memstream(&text, &size);
    QCOMPARE(::malloc_info(0, out), 0);
    std::fclose(out);
    const QByteArray description(text, qsizetype(size));
    std::free(text);   // NOLINT: open_memstream's
    together.arrive_and_wait();
    QVERIFY2(description.count("<heap nr=") <= 2, description.constData());
#endif
}

QTEST_GUILESS_MAIN(tst_WipingHeap)
#include "tst_wipingheap.moc"
