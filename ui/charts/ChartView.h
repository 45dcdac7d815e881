// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A picture on screen, and as a file.

#include "charts/Picture.h"

#include <QWidget>

namespace strongroom::ui {

class ChartView final : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(Picture picture, QWidget *parent = nullptr);
    void setPicture(Picture picture);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

    // Always in the colours of the light scheme, on its ground. Twice as many pixels as it is wide.
    [[nodiscard]] QByteArray asPng() const;
    [[nodiscard]] QByteArray asSvg() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Picture m_picture;
};

} // namespace strongroom::ui
