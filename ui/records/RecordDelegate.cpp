// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordDelegate.h"

#include "base/Roles.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Sentence.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RowState;

namespace {

// Numbers and dates keep their order in a right-to-left interface.
int textFlags(model::ColumnKind kind, Qt::LayoutDirection direction)
{
    const Qt::Alignment side = kind == model::ColumnKind::Integer ? Qt::AlignRight : Qt::AlignLeft;
    const int order = kind == model::ColumnKind::Text ? 0 : Qt::TextForceLeftToRight;
    return static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute) | Qt::TextSingleLine | order;
}

} // namespace

RecordDelegate::RecordDelegate(RecordTableView *view) : QStyledItemDelegate(view), m_view(view) {}

QString RecordDelegate::displayText(const QVariant &value, const QLocale &) const { return value.toString(); }

QString RecordDelegate::failedText(const RecordTableView &view, int row)
{
    const auto [first, last] = view.failedRange(row);
    return tr("Could not load rows %1–%2").arg(QLocale().toString(first + 1), QLocale().toString(last + 1));
}

QString RecordDelegate::retryText() { return tr("Retry"); }

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = m_view->hoveredRow() == index.row();
    painter->fillRect(option.rect, color(selected ? Token::Selection : hovered ? Token::Raised : Token::Surface));

    const RowState state = m_view->recordModel()->rowState(index.row());
    switch (state) {
    case RowState::Loaded: paintValue(*painter, option, index); break;
    case RowState::Unreadable: paintUnreadable(*painter, option, index); break;
    case RowState::Failed: paintFailed(*painter, option, index); break;
    case RowState::Loading:
    case RowState::NotLoaded: paintSkeleton(*painter, option, index.row(), index.column()); break;
    }

    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
    if (m_view->hasFocus() && m_view->currentIndex() == index) {
        // The first line only: the reason below runs through all columns.
        const QRectF cell = QRectF(option.rect.left(), option.rect.top(), option.rect.width(), metrics::rowHeight).adjusted(1, 1, -1, -2);
        parts::paintBox(*painter, cell, {QColor(), color(Token::Accent), metrics::badgeRadius});
    }
    painter->restore();
}

void RecordDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const model::RecordColumn &column = m_view->recordModel()->columns()[static_cast<std::size_t>(index.column())];
    const bool hash = index.data(model::Role::IsHashShown).toBool();
    painter.setFont(hash ? fonts::code() : fonts::text());
    painter.setPen(color(hash ? Token::Muted : Token::Text));
    const QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width(), 0);
    painter.drawText(rect, textFlags(column.kind, option.direction), text);
}

void RecordDelegate::paintUnreadable(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const model::RecordColumn &column = m_view->recordModel()->columns()[static_cast<std::size_t>(index.column())];
    const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), metrics::rowHeight);
    QRect rect = line.adjusted(cellPadding, 0, -cellPadding, -1);
    const QColor &ink = color(Token::Error);
    painter.setPen(ink);

    const bool leading = index.column() == m_view->leadingColumn();
    const bool text = column.kind == model::ColumnKind::Text;
    QString value = index.data().toString();
    if (leading) {
        const QRect mark(rect.left(), rect.top(), metrics::iconSize, rect.height());
        paintIcon(painter, QStyle::visualRect(option.direction, line, mark), u"triangle-alert"_s, ink);
        rect.setLeft(rect.left() + markWidth);
    }
    if (text && column.name != "record_key"_L1) {
        value = u"—"_s;
    }
    painter.setFont(text && value.size() > 1 ? fonts::code() : fonts::text());
    const QRect place = QStyle::visualRect(option.direction, line, rect);
    painter.drawText(place, textFlags(column.kind, option.direction), painter.fontMetrics().elidedText(value, Qt::ElideRight, rect.width()));

    if (option.rect.height() > metrics::rowHeight) {
        // One text over all columns: every cell paints its slice of it.
        const QRect second(option.rect.left(), line.bottom() + 1, option.rect.width(), option.rect.height() - line.height());
        painter.fillRect(QRect(second.left(), line.bottom(), second.width(), 1), color(Token::FaintLine));
        QRect whole = m_view->spanRect(second);
        whole = QStyle::visualRect(option.direction, whole, whole.adjusted(cellPadding + markWidth, 0, -cellPadding, -1));
        painter.setFont(fonts::text());
        QFont small = fonts::text();
        small.setPixelSize(12);
        painter.setFont(small);
        const QString reason = sentences({index.data(model::Role::Reason).toString(), index.data(model::Role::Advice).toString()});
        painter.drawText(whole, Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute,
                         painter.fontMetrics().elidedText(reason, Qt::ElideRight, whole.width()));
    }
}

void RecordDelegate::paintFailed(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_view->showsFailure(index.row())) {
        if (index.column() == m_view->leadingColumn()) {
            painter.setPen(color(Token::Faint));
            painter.setFont(fonts::text());
            painter.drawText(option.rect.adjusted(cellPadding, 0, -cellPadding, -1), Qt::AlignVCenter | Qt::AlignLeft, u"—"_s);
        }
        return;
    }
    QRect whole = m_view->spanRect(option.rect);
    whole = whole.adjusted(cellPadding, 0, -cellPadding, -1);
    const QRect mark(whole.left(), whole.top(), metrics::iconSize, whole.height());
    paintIcon(painter, QStyle::visualRect(option.direction, whole, mark), u"circle-alert"_s, color(Token::Error));
    painter.setFont(fonts::text());
    painter.setPen(color(Token::Error));
    const QString text = failedText(*m_view, index.row());
    const QRect label(whole.left() + markWidth, whole.top(), painter.fontMetrics().horizontalAdvance(text) + 2, whole.height());
    painter.drawText(QStyle::visualRect(option.direction, whole, label), Qt::AlignVCenter | Qt::AlignLeft, text);

    QFont link = fonts::strong();
    link.setUnderline(m_view->hoveredRow() == index.row());
    painter.setFont(link);
    painter.setPen(color(Token::Accent));
    painter.drawText(m_view->retryRect(index.row()), Qt::AlignVCenter | Qt::AlignHCenter, retryText());
}

void RecordDelegate::paintSkeleton(QPainter &painter, const QStyleOptionViewItem &option, int row, int column)
{
    const int room = option.rect.width() - 2 * cellPadding;
    if (room < 12) {
        return;
    }
    // Lengths that look like text and stay the same from one paint to the next.
    const int share = 35 + (row % 1000 * 29 + column * 53) % 45;
    const int width = std::min(room * share / 100, 140);
    const QRect bar(option.rect.left() + cellPadding, option.rect.top() + metrics::rowHeight / 2 - 4, width, 8);
    parts::paintBox(painter, QStyle::visualRect(option.direction, option.rect, bar), {color(Token::FaintLine), QColor(), 4});
}

} // namespace strongroom::ui
