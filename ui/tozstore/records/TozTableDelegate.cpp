// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozTableDelegate.h"

#include "base/Roles.h"
#include "records/RecordDelegate.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "tozstore/records/TozRecordTableModel.h"
#include "tozstore/records/TozTableView.h"
#include "widgets/Sentence.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RowState;
using model::TozColumn;
using model::TozRecordTableModel;

namespace {

bool isIdentifier(const TozColumn &column) { return column.source == TozColumn::Source::RecordId || column.source == TozColumn::Source::Version; }

} // namespace

TozTableHeader::TozTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(metrics::rowHeight);
    setAccessibleName(tr("Columns"));
}

void TozTableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (model()->headerData(logicalIndex, orientation(), model::Role::ProtectionOf).value<model::Protection>() == model::Protection::Encrypted) {
        const QRect place(rect.right() - lockWidth - 2, rect.top(), lockWidth, rect.height());
        paintIcon(*painter, QStyle::visualRect(layoutDirection(), rect, place), u"lock"_s, color(Token::Ok), 13);
    }
}

TozTableDelegate::TozTableDelegate(TozTableView *view) : QStyledItemDelegate(view), m_view(view) {}

void TozTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = m_view->hoveredRow() == index.row();
    painter->fillRect(option.rect, color(selected ? Token::Selection : hovered ? Token::Raised : Token::Surface));
    switch (m_view->recordModel()->rowState(index.row())) {
    case RowState::Loaded:
    case RowState::Unreadable: paintValue(*painter, option, index); break;
    case RowState::Failed:
    case RowState::NotLoaded:
        if (index.column() == m_view->leadingColumn()) {
            painter->setPen(color(Token::Faint));
            painter->setFont(fonts::text());
            painter->drawText(option.rect.adjusted(RecordDelegate::cellPadding, 0, 0, -1), Qt::AlignVCenter | Qt::AlignLeft, u"—"_s);
        }
        break;
    case RowState::Loading: RecordDelegate::paintSkeleton(*painter, option, index.row(), index.column()); break;
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
    if (m_view->hasFocus() && m_view->currentIndex() == index) {
        const QRectF cell = QRectF(option.rect.left(), option.rect.top(), option.rect.width(), metrics::rowHeight).adjusted(1, 1, -1, -2);
        parts::paintBox(*painter, cell, {QColor(), color(Token::Accent), metrics::badgeRadius});
    }
    painter->restore();
}

void TozTableDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TozColumn &column = m_view->recordModel()->columns()[static_cast<std::size_t>(index.column())];
    const bool unreadable = m_view->recordModel()->rowState(index.row()) == RowState::Unreadable;
    const bool badSignature = column.source == TozColumn::Source::Signature
        && index.data(TozRecordTableModel::SignatureState).toInt() == static_cast<int>(tozstore::RecordSignatureState::Bad);
    const Token ink = unreadable || badSignature ? Token::Error : isIdentifier(column) ? Token::Muted : Token::Text;
    const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), metrics::rowHeight);
    QRect rect = line.adjusted(RecordDelegate::cellPadding, 0, -RecordDelegate::cellPadding, -1);
    const bool file = index.data(TozRecordTableModel::IsFile).toBool();
    const bool leading = index.column() == m_view->leadingColumn();
    if ((leading && (unreadable || file)) || badSignature) {
        const QRect mark(rect.left(), rect.top(), metrics::iconSize, rect.height());
        paintIcon(painter, QStyle::visualRect(option.direction, line, mark), unreadable || badSignature ? u"triangle-alert"_s : u"paperclip"_s,
                  color(unreadable || badSignature ? Token::Error : Token::Muted));
        rect.setLeft(rect.left() + RecordDelegate::markWidth);
    }
    painter.setFont(isIdentifier(column) ? fonts::code() : fonts::text());
    painter.setPen(color(ink));
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width(), 0);
    painter.drawText(QStyle::visualRect(option.direction, line, rect), static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     text);
    if (unreadable && option.rect.height() > metrics::rowHeight) {
        paintReason(painter, option, index);
    }
}

// One text over all columns: every cell paints its slice of it.
void TozTableDelegate::paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect second(option.rect.left(), option.rect.top() + metrics::rowHeight, option.rect.width(), option.rect.height() - metrics::rowHeight);
    painter.fillRect(QRect(second.left(), second.top() - 1, second.width(), 1), color(Token::FaintLine));
    QRect whole = m_view->spanRect(second);
    whole = QStyle::visualRect(option.direction, whole, whole.adjusted(RecordDelegate::cellPadding + RecordDelegate::markWidth, 0, -RecordDelegate::cellPadding, -1));
    QFont small = fonts::text();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.setPen(color(Token::Error));
    const QString reason = sentences({index.data(model::Role::Reason).toString(), index.data(model::Role::Advice).toString()});
    painter.drawText(whole, Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute,
                     painter.fontMetrics().elidedText(reason, Qt::ElideRight, whole.width()));
}

} // namespace strongroom::ui
