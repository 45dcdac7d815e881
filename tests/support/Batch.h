// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Several test files in one program (strongroom_test_batch in tests/CMakeLists.txt): before each of them this makes QTEST_MAIN and QTEST_GUILESS_MAIN
// tell the program's main() of the test instead of being it. The program runs the test it is called by the name of.

#include <QTest>

namespace strongroom::testing {

struct BatchedTest {
    using Main = int (*)(int argc, char **argv);
    // file: the test's, whose base name is the test's name
    BatchedTest(const char *file, Main main);
};

} // namespace strongroom::testing

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...) \
    namespace { \
    int mainOf##TestObject(int argc, char *argv[]) \
    { \
        QTest::Internal::callInitMain<TestObject>(); \
        __VA_ARGS__ \
        TestObject tc; \
        return QTest::qExec(&tc, argc, argv); \
    } \
    const ::strongroom::testing::BatchedTest batched##TestObject(__FILE__, &mainOf##TestObject); \
    }
