// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "support/Batch.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace {

// Filled while the program's statics are made.
std::map<std::string, strongroom::testing::BatchedTest::Main> &tests()
{
    static std::map<std::string, strongroom::testing::BatchedTest::Main> all;
    return all;
}

} // namespace

strongroom::testing::BatchedTest::BatchedTest(const char *file, Main main) { tests().emplace(std::filesystem::path(file).stem().string(), main); }

int main(int argc, char *argv[])
{
    const std::string name = std::filesystem::path(argv[0]).filename().string();
    const auto test = tests().find(name);
    if (test == tests().end()) {
        std::fprintf(stderr, "%s: call this program by the name of one of its tests:\n", name.c_str());
        for (const auto &[known, main] : tests()) {
            std::fprintf(stderr, "  %s\n", known.c_str());
        }
        return 2;
    }
    return test->second(argc, argv);
}
