// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a person waits for in the window: many single waits, of which the 95th percentile counts. The platform is offscreen unless
// QT_QPA_PLATFORM says otherwise, so painting is Qt's raster engine without a screen behind it.

#include <chrono>
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

void printFigure(const UiFigure &figure);

// All sections of strongroom-uibench; main.cpp runs them in this order.
[[nodiscard]] UiSection filterSection();
[[nodiscard]] UiSection matrixSection();
[[nodiscard]] UiSection tableSection();

} // namespace strongroom::bench
