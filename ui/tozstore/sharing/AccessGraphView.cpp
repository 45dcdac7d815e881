// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessGraphView.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AccessEdge;
using model::AccessNode;
using Side = AccessNode::Side;

namespace {

constexpr int nodeWidth = 176;
constexpr int nodeHeight = 36;
constexpr int rowStep = 62;
constexpr int margin = 20;
constexpr int legendHeight = 30;
constexpr int roomBetween = 180;   // px, for the types on a line
constexpr double arrow = 8;

Token inkOf(AccessEdge::Form form)
{
    switch (form) {
    case AccessEdge::Form::Reads: return Token::Accent;
    case AccessEdge::Form::Shares: return Token::Warning;
    case AccessEdge::Form::Note: break;
    }
    return Token::Hashed;
}

QPen penOf(AccessEdge::Form form)
{
    QPen pen(color(inkOf(form)), 1.6);
    pen.setStyle(form == AccessEdge::Form::Reads ? Qt::SolidLine : form == AccessEdge::Form::Shares ? Qt::DashLine : Qt::DotLine);
    return pen;
}

} // namespace

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

int AccessGraphView::rows() const { return std::max({m_graph.leftRows, m_graph.rightRows, 1}); }

QSize AccessGraphView::sizeHint() const
{
    const int columns = m_graph.leftRows > 0 && m_graph.rightRows > 0 ? 3 : 2;
    return {2 * margin + columns * nodeWidth + (columns - 1) * roomBetween, 2 * margin + legendHeight + rows() * rowStep};
}

QRectF AccessGraphView::nodeRect(int node) const
{
    const AccessNode &one = m_graph.nodes.at(std::size_t(node));
    const int of = one.side == Side::Left ? m_graph.leftRows : one.side == Side::Right ? m_graph.rightRows : 1;
    const double height = std::max(double(rows() * rowStep), double(QWidget::height() - legendHeight - 2 * margin));
    const double y = margin + height * (one.row + 0.5) / std::max(of, 1) - nodeHeight / 2.0;
    double x = one.side == Side::Left ? margin : one.side == Side::Right ? width() - margin - nodeWidth : (width() - nodeWidth) / 2.0;
    if (m_graph.leftRows == 0 && one.side == Side::Middle) {
        x = margin;   // nobody's things are read: more room for the types
    } else if (m_graph.rightRows == 0 && one.side == Side::Middle) {
        x = width() - margin - nodeWidth;
    }
    const QRectF place(x, y, nodeWidth, nodeHeight);
    return layoutDirection() == Qt::RightToLeft ? QRectF(width() - place.right(), place.top(), place.width(), place.height()) : place;
}

void AccessGraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Surface));
    if (m_graph.nodes.empty()) {
        return;
    }
    paintEdges(painter);
    for (int node = 0; node < int(m_graph.nodes.size()); ++node) {
        paintNode(painter, node);
    }
    // The legend: each line beside its words.
    painter.setFont(fonts::caption());
    const std::pair<AccessEdge::Form, QString> forms[] = {{AccessEdge::Form::Reads, tr("can read (arrow to the reader)")},
                                                          {AccessEdge::Form::Shares, tr("may share, and read")},
                                                          {AccessEdge::Form::Note, tr("a note of this session")}};
    int x = margin;
    for (const auto &[form, text] : forms) {
        const int textWidth = painter.fontMetrics().horizontalAdvance(text) + 2;
        const QRect line(x, height() - legendHeight, 28, legendHeight);
        const QRect words(x + 36, height() - legendHeight, textWidth, legendHeight);
        const QRect shownLine = QStyle::visualRect(layoutDirection(), rect(), line);
        painter.setPen(penOf(form));
        painter.drawLine(QPointF(shownLine.left(), shownLine.center().y()), QPointF(shownLine.right(), shownLine.center().y()));
        painter.setPen(color(Token::Muted));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += 36 + textWidth + metrics::gapLarge;
    }
}

void AccessGraphView::paintEdges(QPainter &painter) const
{
    struct Words {
        QRectF box;
        QString text;
        double opacity;
    };
    std::vector<Words> words;                     // on top of all lines
    std::map<std::pair<int, int>, int> between;   // how many lines two nodes have so far
    for (const AccessEdge &edge : m_graph.edges) {
        const int nth = between[std::minmax(edge.from, edge.to)]++;
        const QRectF a = nodeRect(edge.from);
        const QRectF b = nodeRect(edge.to);
        const bool toRight = a.center().x() < b.center().x();
        const double shift = nth * 9.0 - 4.0;
        const QPointF start(toRight ? a.right() : a.left(), a.center().y() + (edge.from == 0 ? 0 : shift));
        const QPointF end(toRight ? b.left() : b.right(), b.center().y() + (edge.to == 0 ? 0 : shift));
        const double bend = std::abs(end.x() - start.x()) * 0.45 * (toRight ? 1 : -1);
        QPainterPath path(start);
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
        const bool faded = m_focused > 0 && edge.from != m_focused && edge.to != m_focused;
        painter.setOpacity(faded ? 0.35 : 1.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(edge.form));
        painter.drawPath(path);
        const double back = toRight ? -arrow : arrow;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(inkOf(edge.form)));
        painter.drawPolygon(QPolygonF({end, end + QPointF(back, -arrow / 2), end + QPointF(back, arrow / 2)}));

        // The types lie on the line, nearer to the other client, where lines are apart.
        const QString text = model::typesText(edge.types);
        painter.setFont(fonts::caption());
        const double room = std::abs(end.x() - start.x()) * 0.6;
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room));
        const QPointF at = path.pointAtPercent(edge.from == 0 ? 0.66 : 0.34);
        const double textWidth = painter.fontMetrics().horizontalAdvance(shown) + 12;
        const QRectF box(at.x() - textWidth / 2, at.y() - 9 + shift * 1.2, textWidth, 18);
        words.push_back({box, shown, faded ? 0.5 : 1.0});
        painter.setOpacity(1.0);
    }
    for (const Words &one : words) {
        parts::paintBox(painter, one.box, {color(Token::Surface), color(Token::FaintLine), 9});
        painter.setOpacity(one.opacity);
        painter.setPen(color(Token::Text));
        painter.drawText(one.box, Qt::AlignCenter | Qt::TextSingleLine, one.text);
        painter.setOpacity(1.0);
    }
}

void AccessGraphView::paintNode(QPainter &painter, int node) const
{
    const AccessNode &one = m_graph.nodes[std::size_t(node)];
    const QRectF place = nodeRect(node);
    parts::paintBox(painter, place, {color(one.isSelf ? Token::AccentTint : Token::Raised), color(one.isSelf ? Token::Accent : Token::Line), metrics::radius});
    if (hasFocus() && node == m_focused) {
        parts::paintBox(painter, place.adjusted(-3, -3, 3, 3), {QColor(), color(Token::Accent), metrics::radius + 3.0});
    }
    const QRect inner = place.toRect().adjusted(10, 0, -10, 0);
    const QRect mark(inner.left(), inner.top(), metrics::iconSize, inner.height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), inner, mark), one.isSelf ? u"key-round"_s : one.clientId.isEmpty() ? u"sticky-note"_s : u"user-round"_s,
              color(one.isSelf ? Token::Accent : Token::Muted));
    painter.setFont(one.isSelf ? fonts::strong() : fonts::text());
    painter.setPen(color(Token::Text));
    const QRect words = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(one.name, Qt::ElideRight, words.width()));
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
