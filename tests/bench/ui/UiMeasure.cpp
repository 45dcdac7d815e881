// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "UiMeasure.h"

#include <algorithm>
#include <cstdio>
#include <iterator>

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

void printRatio(const std::string &name, double ratio, double target)
{
    std::printf("  %-52s %6.2f  target %4.2f %s\n", name.c_str(), ratio, target, ratio <= target ? "held" : "MISSED");
}

void printRuns(const UiRuns &runs)
{
    std::printf("  %-52s longest of each run", runs.name.c_str());
    for (const std::chrono::milliseconds longest : runs.longest) {
        std::printf(" %4lld ms", static_cast<long long>(longest.count()));
    }
    const auto held = std::ranges::count_if(runs.longest, [&runs](std::chrono::milliseconds longest) { return longest <= runs.target; });
    std::printf("  target %4lld ms held in %lld of %zu%s\n", static_cast<long long>(runs.target.count()), static_cast<long long>(held), runs.longest.size(),
                held == std::ssize(runs.longest) ? "" : ": MISSED");
    std::fflush(stdout);   // the next runs take a while
}

void printMemory(const UiMemory &memory)
{
    if (memory.resident.empty() || memory.own.empty()) {
        std::printf("  %-52s nothing was measured\n", memory.name.c_str());
        return;
    }
    std::printf("  %-52s %6zu  resident %7.1f MB  private %7.1f MB\n", memory.name.c_str(), memory.resident.size(), double(median(memory.resident)) / 1e6, double(median(memory.own)) / 1e6);
}

} // namespace strongroom::bench
