// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The graph of "Who can read this?" (AccessGraphDrawing.h). By keyboard the arrow keys go from client to client, and Enter shows the table of that one
// alone; for screen readers the table says the same in sentences, and the focused client is this widget's description.

#include "tozstore/sharing/AccessGraph.h"

#include <QWidget>

namespace strongroom::ui {

class AccessGraphView final : public QWidget {
    Q_OBJECT
public:
    explicit AccessGraphView(QWidget *parent = nullptr);
    void setGraph(const model::AccessGraph &graph);
    [[nodiscard]] const model::AccessGraph &graph() const noexcept { return m_graph; }
    [[nodiscard]] int focusedNode() const noexcept { return m_focused; }   // -1: none
    [[nodiscard]] QRectF nodeRect(int node) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void clientChosen(const QString &clientId);   // empty: all

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setFocused(int node);
    void stepTo(int rows, int sides);
    [[nodiscard]] struct AccessGraphDrawing drawing() const;
    [[nodiscard]] int nodeAt(const QPointF &place) const;

    model::AccessGraph m_graph;
    int m_focused = -1;
};

} // namespace strongroom::ui
