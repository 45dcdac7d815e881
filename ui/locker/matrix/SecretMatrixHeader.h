// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The heads of the matrix: an environment's name, and how many secrets are missing in it. The head of the keys stays where it is when the table is
// scrolled sideways.

#include <QHeaderView>

namespace strongroom::ui {

class SecretMatrixHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit SecretMatrixHeader(QWidget *parent);
    [[nodiscard]] bool isFrozen() const;         // scrolled sideways: the keys' column stands over others
    [[nodiscard]] QRect frozenRect() const;      // of the keys' head, in the viewport
    [[nodiscard]] int neededWidth(int section) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int missing(int section) const;
};

} // namespace strongroom::ui
