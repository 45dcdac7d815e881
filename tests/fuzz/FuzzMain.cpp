// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// strongroom-fuzz TARGET [arguments of libFuzzer]    feeds that target
// strongroom-fuzz --targets                          names them, a line each
// strongroom-fuzz TARGET --seeds FOLDER              writes its seeds from tests/vectors into an existing folder
//
// What leaves a target ends the program: libFuzzer keeps the input as crash-….
#include "Seeds.h"
#include "Target.h"

#include <sodium.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

namespace {

using namespace strongroom::fuzz;

const Target *chosenTarget = nullptr;

[[noreturn]] void listTargets()
{
    std::ranges::sort(targets(), {}, &Target::name);
    for (const Target &target : targets()) {
        std::printf("%.*s\n", static_cast<int>(target.name.size()), target.name.data());
    }
    std::exit(EXIT_SUCCESS);
}

[[noreturn]] void writeSeeds(const std::string &folder)
{
    constexpr std::size_t enough = 20'000;
    int number = 0;
    for (const Seed &seed : vectorSeedsOf(*chosenTarget, enough)) {
        std::ofstream(folder + "/seed" + std::to_string(number++), std::ios::binary) << seed.content;
    }
    std::exit(EXIT_SUCCESS);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    const std::string_view name = *count > 1 ? (*arguments)[1] : "";
    if (name == "--targets") {
        listTargets();
    }
    const auto found = std::ranges::find(targets(), name, &Target::name);
    if (found == targets().end()) {
        std::fprintf(stderr, "Name one of the targets first: strongroom-fuzz --targets lists them.\n");
        std::exit(EXIT_FAILURE);
    }
    chosenTarget = &*found;
    if (*count == 4 && std::string_view((*arguments)[2]) == "--seeds") {
        writeSeeds((*arguments)[3]);
    }
    // libFuzzer must not take the name for a folder.
    std::rotate(*arguments + 1, *arguments + 2, *arguments + *count);
    --*count;
    return sodium_init() < 0 ? 1 : 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosenTarget->run(std::as_bytes(std::span(data, size)));
    return 0;
}
