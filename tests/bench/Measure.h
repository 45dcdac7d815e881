// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fair comparisons on a noisy machine: all contenders of a section take turns in every round, and the median of the rounds counts.
// Trust the ratios of one run, not absolute figures of two.

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace strongroom::bench {

// One way to do the section's work. work() does `units` of it: choose them so that it takes 5 to 50 ms. It throws when a result is wrong.
struct Contender {
    std::string name;
    double units;
    std::function<void()> work;
    std::function<void()> prepare = {};   // before each work(), not measured
};

// The first contender is 1.00.
struct Section {
    std::string title;
    std::string unit;   // "keys", "records"
    std::vector<Contender> contenders;
    std::function<std::vector<std::string>()> notes = {};   // asked when all is measured: what the figures do not say
};

struct Figure {
    std::string name;
    double perSecond;   // median
    double slowest;
    double fastest;
    double ratio;       // of the medians, to the first contender
};

[[nodiscard]] std::vector<Figure> measure(const Section &section, int rounds);
void printTable(const Section &section, const std::vector<Figure> &figures);   // and the notes
[[nodiscard]] nlohmann::json toJson(const Section &section, const std::vector<Figure> &figures);

} // namespace strongroom::bench
