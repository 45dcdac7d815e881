// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessGraphDrawing.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AccessEdge;
using model::AccessGraph;
using model::AccessNode;
using Side = AccessNode::Side;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessGraphDrawing)
};

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

int rowsOf(const AccessGraph &graph) { return std::max({graph.leftRows, graph.rightRows, 1}); }

} // namespace

QPen AccessGraphDrawing::penOf(AccessEdge::Form form) const
{
    QPen pen(tokens.color(inkOf(form)), 1.6);
    pen.setStyle(form == AccessEdge::Form::Reads ? Qt::SolidLine : form == AccessEdge::Form::Shares ? Qt::DashLine : Qt::DotLine);
    return pen;
}

QSize AccessGraphDrawing::smallestSize(const AccessGraph &graph)
{
    const int columns = graph.leftRows > 0 && graph.rightRows > 0 ? 3 : 2;
    return {2 * margin + columns * nodeWidth + (columns - 1) * roomBetween, 2 * margin + legendHeight + rowsOf(graph) * rowStep};
}

QRectF AccessGraphDrawing::nodeRect(int node) const
{
    const AccessNode &one = graph.nodes.at(std::size_t(node));
    const int of = one.side == Side::Left ? graph.leftRows : one.side == Side::Right ? graph.rightRows : 1;
    const double height = std::max(double(rowsOf(graph) * rowStep), double(size.height() - legendHeight - 2 * margin));
    const double y = margin + height * (one.row + 0.5) / std::max(of, 1) - nodeHeight / 2.0;
    double x = one.side == Side::Left ? margin : one.side == Side::Right ? size.width() - margin - nodeWidth : (size.width() - nodeWidth) / 2.0;
    if (graph.leftRows == 0 && one.side == Side::Middle) {
        x = margin;   // nobody's things are read: more room for the types
    } else if (graph.rightRows == 0 && one.side == Side::Middle) {
        x = size.width() - margin - nodeWidth;
    }
    const QRectF place(x, y, nodeWidth, nodeHeight);
    return direction == Qt::RightToLeft ? QRectF(size.width() - place.right(), place.top(), place.width(), place.height()) : place;
}

void AccessGraphDrawing::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), tokens.color(Token::Surface));
    if (graph.nodes.empty()) {
        return;
    }
    paintEdges(painter);
    for (int node = 0; node < int(graph.nodes.size()); ++node) {
        paintNode(painter, node);
    }
    paintLegend(painter);
}

// Each line beside its words.
void AccessGraphDrawing::paintLegend(QPainter &painter) const
{
    painter.setFont(fonts::caption());
    const QRect all(QPoint(), size);
    const std::pair<AccessEdge::Form, QString> forms[] = {{AccessEdge::Form::Reads, Words::tr("can read (arrow to the reader)")},
                                                          {AccessEdge::Form::Shares, Words::tr("may share, and read")},
                                                          {AccessEdge::Form::Note, Words::tr("a note of this session")}};
    int x = margin;
    for (const auto &[form, text] : forms) {
        const int textWidth = painter.fontMetrics().horizontalAdvance(text) + 2;
        const QRect line(x, size.height() - legendHeight, 28, legendHeight);
        const QRect words(x + 36, size.height() - legendHeight, textWidth, legendHeight);
        const QRect shownLine = QStyle::visualRect(direction, all, line);
        painter.setPen(penOf(form));
        painter.drawLine(QPointF(shownLine.left(), shownLine.center().y()), QPointF(shownLine.right(), shownLine.center().y()));
        painter.setPen(tokens.color(Token::Muted));
        painter.drawText(QStyle::visualRect(direction, all, words), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += 36 + textWidth + metrics::gapLarge;
    }
}

void AccessGraphDrawing::paintEdges(QPainter &painter) const
{
    struct Words {
        QRectF box;
        QString text;
        double opacity;
    };
    std::vector<Words> words;                     // on top of all lines
    std::map<std::pair<int, int>, int> between;   // how many lines two nodes have so far
    for (const AccessEdge &edge : graph.edges) {
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
        const bool faded = focused > 0 && edge.from != focused && edge.to != focused;
        painter.setOpacity(faded ? 0.35 : 1.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(edge.form));
        painter.drawPath(path);
        const double back = toRight ? -arrow : arrow;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.color(inkOf(edge.form)));
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
        parts::paintBox(painter, one.box, {tokens.color(Token::Surface), tokens.color(Token::FaintLine), 9});
        painter.setOpacity(one.opacity);
        painter.setPen(tokens.color(Token::Text));
        painter.drawText(one.box, Qt::AlignCenter | Qt::TextSingleLine, one.text);
        painter.setOpacity(1.0);
    }
}

void AccessGraphDrawing::paintNode(QPainter &painter, int node) const
{
    const AccessNode &one = graph.nodes[std::size_t(node)];
    const QRectF place = nodeRect(node);
    parts::paintBox(painter, place, {tokens.color(one.isSelf ? Token::AccentTint : Token::Raised), tokens.color(one.isSelf ? Token::Accent : Token::Line), metrics::radius});
    if (showsFocus && node == focused) {
        parts::paintBox(painter, place.adjusted(-3, -3, 3, 3), {QColor(), tokens.color(Token::Accent), metrics::radius + 3.0});
    }
    const QRect inner = place.toRect().adjusted(10, 0, -10, 0);
    const QRect mark(inner.left(), inner.top(), metrics::iconSize, inner.height());
    paintIcon(painter, QStyle::visualRect(direction, inner, mark), one.isSelf ? u"key-round"_s : one.clientId.isEmpty() ? u"sticky-note"_s : u"user-round"_s,
              tokens.color(one.isSelf ? Token::Accent : Token::Muted));
    painter.setFont(one.isSelf ? fonts::strong() : fonts::text());
    painter.setPen(tokens.color(Token::Text));
    const QRect words = QStyle::visualRect(direction, inner, inner.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0));
    painter.drawText(words, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(one.name, Qt::ElideRight, words.width()));
}

Picture pictureOf(AccessGraph graph, const QString &title, const QString &summary)
{
    return {title, summary, [graph = std::move(graph), title, summary](QPainter *painter, const Tokens &tokens, int width, Qt::LayoutDirection direction) {
                const QSize least = AccessGraphDrawing::smallestSize(graph);
                const QRect words(metrics::gap, metrics::gap, std::max(width, least.width()) - 2 * metrics::gap, 1 << 16);
                const int lines = QFontMetrics(fonts::text()).boundingRect(words, Qt::TextWordWrap, summary).height();
                const int head = metrics::gap + QFontMetrics(fonts::strong()).height() + metrics::gapTight + lines;
                if (painter != nullptr) {
                    painter->save();
                    const int side = int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
                    painter->setFont(fonts::strong());
                    painter->setPen(tokens.color(Token::Text));
                    painter->drawText(words, side | Qt::TextSingleLine, title);
                    painter->setFont(fonts::text());
                    painter->setPen(tokens.color(Token::Muted));
                    painter->drawText(words.adjusted(0, head - lines - metrics::gap, 0, 0), side | Qt::TextWordWrap, summary);
                    painter->translate(0, head);
                    AccessGraphDrawing{graph, tokens, {std::max(width, least.width()), least.height()}, direction}.paint(*painter);
                    painter->restore();
                }
                return head + least.height();
            }};
}

} // namespace strongroom::ui
