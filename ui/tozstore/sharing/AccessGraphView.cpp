// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessGraphView.h"

#include "tozstore/sharing/AccessGraphDrawing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AccessNode;
using Side = AccessNode::Side;

AccessGraphView::AccessGraphView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Graph of who can read what"));
    setMouseTracking(true);
}

void AccessGraphView::setGraph(const model::AccessGraph &graph)
{
    m_graph = graph;
    m_focused = std::min(m_focused, int(graph.nodes.size()) - 1);
    setFocused(m_focused);
    updateGeometry();
    update();
}

QSize AccessGraphView::sizeHint() const { return AccessGraphDrawing::smallestSize(m_graph); }

AccessGraphDrawing AccessGraphView::drawing() const { return {m_graph, tokens(), size(), layoutDirection(), m_focused, hasFocus()}; }

QRectF AccessGraphView::nodeRect(int node) const { return drawing().nodeRect(node); }

void AccessGraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing().paint(painter);
}

int AccessGraphView::nodeAt(const QPointF &place) const
{
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        if (nodeRect(node).contains(place)) {
            return node;
        }
    }
    return -1;
}

void AccessGraphView::setFocused(int node)
{
    m_focused = node;
    if (node >= 0 && node < int(m_graph.nodes.size())) {
        const AccessNode &one = m_graph.nodes[std::size_t(node)];
        setAccessibleDescription(one.isSelf ? tr("This client: %1").arg(one.name) : one.name + u": "_s + one.sentences.join(u' '));
    } else {
        setAccessibleDescription(tr("The table says the same"));
    }
    update();
}

void AccessGraphView::stepTo(int step, int sides)
{
    if (m_graph.nodes.empty()) {
        return;
    }
    if (m_focused < 0) {
        setFocused(0);
        return;
    }
    const AccessNode &now = m_graph.nodes[std::size_t(m_focused)];
    const Side wanted = Side(std::clamp(int(now.side) + sides, int(Side::Left), int(Side::Right)));
    int best = -1;
    double distance = 0;
    const QPointF from = nodeRect(m_focused).center();
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        const AccessNode &one = m_graph.nodes[std::size_t(node)];
        const bool fits = node != m_focused && one.side == wanted && (sides != 0 || one.row == now.row + step);
        const double away = std::abs(nodeRect(node).center().y() - from.y());
        if (fits && (best < 0 || away < distance)) {
            best = node;
            distance = away;
        }
    }
    if (best >= 0) {
        setFocused(best);
    }
}

void AccessGraphView::keyPressEvent(QKeyEvent *event)
{
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up: stepTo(-1, 0); break;
    case Qt::Key_Down: stepTo(1, 0); break;
    case Qt::Key_Left: stepTo(0, -onwards); break;
    case Qt::Key_Right: stepTo(0, onwards); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0) {
            Q_EMIT clientChosen(m_graph.nodes[std::size_t(m_focused)].clientId);
        }
        break;
    default: QWidget::keyPressEvent(event); break;
    }
}

void AccessGraphView::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    const int node = nodeAt(event->position());
    setFocused(node);
    if (node >= 0) {
        Q_EMIT clientChosen(m_graph.nodes[std::size_t(node)].clientId);
    }
}

void AccessGraphView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_focused < 0 && !m_graph.nodes.empty() && event->reason() != Qt::MouseFocusReason) {
        setFocused(0);
    }
    update();
}

void AccessGraphView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool AccessGraphView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const int node = nodeAt(help->pos());
        if (node < 0) {
            QToolTip::hideText();
        } else {
            const AccessNode &one = m_graph.nodes[std::size_t(node)];
            QToolTip::showText(help->globalPos(), one.isSelf ? tr("This client") : one.sentences.join(u'\n'), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace strongroom::ui
