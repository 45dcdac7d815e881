// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/RateHistory.h"

namespace strongroom::model {

void RateHistory::clear()
{
    m_points.clear();
    m_distance = firstDistance;
}

void RateHistory::add(const Point &point)
{
    // The first point stays, and the last one moves on until it is far enough from the one before.
    if (m_points.size() >= 2 && m_points.back().at - m_points[m_points.size() - 2].at < m_distance) {
        m_points.back() = point;
        return;
    }
    if (m_points.size() == mostPoints) {
        std::vector<Point> kept;
        for (std::size_t i = 0; i < m_points.size(); i += 2) {
            kept.push_back(m_points[i]);
        }
        m_points = std::move(kept);
        m_distance *= 2;
    }
    m_points.push_back(point);
}

} // namespace strongroom::model
