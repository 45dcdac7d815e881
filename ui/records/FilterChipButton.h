// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/FilterModel.h"

#include <QAbstractButton>

namespace strongroom::ui {

// One condition as a chip. Enter or a double click puts it back into the edit, Delete or its cross removes it.
class FilterChipButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChipButton(const model::FilterChip &chip, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] const model::FilterChip &chip() const noexcept { return m_chip; }
    [[nodiscard]] QRect crossRect() const;

Q_SIGNALS:
    void removeRequested();
    void editRequested();
    void stepRequested(int direction);   // -1 to the chip before, +1 to the one after

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString valueText() const;

    model::FilterChip m_chip;
    bool m_overCross = false;
};

} // namespace strongroom::ui
