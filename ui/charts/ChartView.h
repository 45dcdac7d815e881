// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bars, one for each category, made of a part for each series. Parts differ by pattern as well as by colour, and say their number where there is room; the
// table beside the picture (ChartDialog) says everything.

#include "charts/ChartData.h"
#include "theme/Tokens.h"

#include <QWidget>

namespace strongroom::ui {

// Into any painter, `width` wide; answers the height it takes. Without `painter` it measures alone.
int paintChart(QPainter *painter, const model::ChartData &chart, const Tokens &tokens, int width, Qt::LayoutDirection direction);

class ChartView final : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(model::ChartData chart, QWidget *parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

    // Always in the colours of the light scheme, on its ground. Twice as many pixels as it is wide.
    [[nodiscard]] QByteArray asPng() const;
    [[nodiscard]] QByteArray asSvg() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    model::ChartData m_chart;
};

} // namespace strongroom::ui
