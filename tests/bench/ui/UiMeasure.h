// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a person waits for in the window: many single waits, of which the 95th percentile counts. The platform is offscreen unless
// QT_QPA_PLATFORM says otherwise, so painting is Qt's raster engine without a screen behind it.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace strongroom::ui {
class Theme;
}

namespace strongroom::bench {

struct UiFigure {
    std::string name;
    std::vector<std::chrono::nanoseconds> waits;
    std::chrono::nanoseconds target{};   // for the 95th percentile; zero: none
};

struct UiSection {
    std::string title;
    std::function<std::vector<UiFigure>(ui::Theme &theme)> run;
};

// The longest time that something stood still, one a run, all shown: the machine's own are in one run, ours in every one.
struct UiRuns {
    std::string name;
    std::vector<std::chrono::milliseconds> longest;
    std::chrono::milliseconds target{};
};

// Bytes of a process, a value a round; medians are shown.
struct UiMemory {
    std::string name;
    std::vector<std::int64_t> resident;
    std::vector<std::int64_t> own;   // of it, shared with no other process
};

// The lower one of the middle two; `values` is not empty.
template <typename Value>
[[nodiscard]] Value median(std::vector<Value> values)
{
    const auto middle = values.begin() + std::ptrdiff_t((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void printFigure(const UiFigure &figure);
void printRatio(const std::string &name, double ratio, double target);   // `target`: at most
void printRuns(const UiRuns &runs);
void printMemory(const UiMemory &memory);

// All sections of strongroom-uibench; main.cpp runs them in this order.
[[nodiscard]] UiSection filterSection();
[[nodiscard]] UiSection matrixSection();
[[nodiscard]] UiSection tableSection();
[[nodiscard]] UiSection startSection();
[[nodiscard]] UiSection stallSection();

} // namespace strongroom::bench
