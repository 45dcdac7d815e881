// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How fast a run went so far, and how much time it had left: for the picture of it. Keeps its whole length in a bounded number of points: when they are
// full, every other one goes, and from then on half as many come.

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace strongroom::model {

class RateHistory {
public:
    struct Point {
        std::chrono::milliseconds at{};   // since the work began
        double recordsPerSecond = 0;
        std::optional<std::chrono::milliseconds> timeLeft;   // nullopt: not known
    };
    static constexpr std::size_t mostPoints = 240;

    void clear();
    // `at` does not go back. What comes sooner after the last point than the distance kept takes its place.
    void add(const Point &point);
    [[nodiscard]] const std::vector<Point> &points() const noexcept { return m_points; }

private:
    std::vector<Point> m_points;
    std::chrono::milliseconds m_distance = firstDistance;
    static constexpr std::chrono::milliseconds firstDistance{500};
};

} // namespace strongroom::model
