// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Of a file with several accounts in it: which one is read, and which there are. Internal to connections.

#include "base/Error.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::connections {

struct SectionChoice {
    std::string wanted;               // empty: "default", or the first where there is none
    std::string taken;                // empty: the file is of one piece
    std::vector<std::string> names;   // that can be taken, in the file's order

    // Answers the place of the one to read in `offered`, which is not empty. ClientError: the wanted one is not there.
    [[nodiscard]] std::size_t choose(std::vector<std::string> offered)
    {
        names = std::move(offered);
        auto found = std::ranges::find(names, wanted.empty() ? std::string("default") : wanted);
        if (found == names.end()) {
            if (!wanted.empty()) {
                throw ClientError(Sentence::tr("the file has no entry of this name")).advise(Sentence::tr("Choose one that it has.")).about(wanted);
            }
            found = names.begin();
        }
        taken = *found;
        return static_cast<std::size_t>(found - names.begin());
    }
};

} // namespace strongroom::connections
