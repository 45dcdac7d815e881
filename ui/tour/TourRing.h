// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace strongroom::ui {

// The line around what the tour speaks of. The mouse goes through it.
class TourRing final : public QWidget {
    Q_OBJECT
public:
    explicit TourRing(QWidget *parent);
    // Around this part of the parent, as far as the parent reaches.
    void surround(const QRect &part);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace strongroom::ui
