// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bars, one for each category, made of a part for each series; or curves, one below the other. Parts differ by pattern as well as by colour, and say their
// number where there is room; the table beside the picture (ChartDialog) says everything.

#include "charts/ChartData.h"
#include "charts/Picture.h"

namespace strongroom::ui {

// See Picture::paint.
int paintChart(QPainter *painter, const model::ChartData &chart, const Tokens &tokens, int width, Qt::LayoutDirection direction);
[[nodiscard]] Picture pictureOf(model::ChartData chart);

} // namespace strongroom::ui
