// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "UiMeasure.h"

#include <algorithm>
#include <cstdio>

namespace strongroom::bench {

void printFigure(const UiFigure &figure)
{
    std::vector<std::chrono::nanoseconds> sorted = figure.waits;
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&sorted](double part) {
        const auto index = static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1));
        return std::chrono::duration<double, std::milli>(sorted[index]).count();
    };
    if (sorted.empty()) {
        std::printf("  %-52s nothing was measured\n", figure.name.c_str());
        return;
    }
    std::printf("  %-52s %6zu  median %8.2f ms  p95 %8.2f ms  longest %8.2f ms", figure.name.c_str(), sorted.size(), at(0.5), at(0.95), at(1.0));
    if (figure.target.count() > 0) {
        const double target = std::chrono::duration<double, std::milli>(figure.target).count();
        std::printf("  target %4.0f ms %s", target, at(0.95) <= target ? "held" : "MISSED");
    }
    std::printf("\n");
}

} // namespace strongroom::bench
