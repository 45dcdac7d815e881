// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the graph of "Who can read this?" is drawn: clients as boxes, what they can read as lines with the types on them. Solid: can read; dashed: may
// share; dotted: a note. The arrow points to who reads. On screen and in a saved picture.

#include "charts/Picture.h"
#include "theme/Tokens.h"
#include "tozstore/sharing/AccessGraph.h"

#include <QPen>
#include <QRectF>
#include <QSize>

namespace strongroom::ui {

struct AccessGraphDrawing {
    const model::AccessGraph &graph;
    const Tokens &tokens;
    QSize size;                  // at least smallestSize()
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int focused = -1;            // the others' lines are faded; -1: none
    bool showsFocus = false;     // a ring around the focused one

    [[nodiscard]] static QSize smallestSize(const model::AccessGraph &graph);
    [[nodiscard]] QRectF nodeRect(int node) const;
    void paint(QPainter &painter) const;

private:
    void paintEdges(QPainter &painter) const;
    void paintNode(QPainter &painter, int node) const;
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] QPen penOf(model::AccessEdge::Form form) const;
};

// The graph as a picture with a title and a sentence.
[[nodiscard]] Picture pictureOf(model::AccessGraph graph, const QString &title, const QString &summary);

} // namespace strongroom::ui
