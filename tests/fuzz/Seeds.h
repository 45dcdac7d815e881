// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a target is fed with before anything is made up.

#include "Target.h"

#include <string>
#include <vector>

namespace strongroom::fuzz {

struct Seed {
    std::string origin;   // a file of the corpus, or the file of tests/vectors it is from
    std::string content;
};

// corpus/<target>/*, sorted by name.
[[nodiscard]] std::vector<Seed> corpusOf(const Target &target);
// The texts of its vectors, each once, at most 64 KiB of one; `most` of them, spread over all.
[[nodiscard]] std::vector<Seed> vectorSeedsOf(const Target &target, std::size_t most);

} // namespace strongroom::fuzz
