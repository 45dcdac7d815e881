// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretMatrixDelegate.h"

#include "locker/matrix/SecretMatrixModel.h"
#include "locker/matrix/SecretMatrixView.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using locker::CellState;
using model::SecretMatrixModel;
using model::StagedKind;

namespace {

constexpr int dots = 8;
constexpr int dotStep = 7;
constexpr double dotRadius = 1.6;
constexpr int markSize = 14;
constexpr int markGap = 5;

QFont keyFont()
{
    QFont font = fonts::code();
    font.setWeight(QFont::Medium);
    return font;
}

int textFlags(Qt::LayoutDirection direction) { return int(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine; }

} // namespace

CellMark markOf(CellState state)
{
    switch (state) {
    case CellState::Missing: return {u"circle-alert"_s, Token::Warning};
    case CellState::Inherited: return {u"corner-down-right"_s, Token::Muted};
    case CellState::Same: return {u"equal"_s, Token::Muted};
    case CellState::Differs: return {u"equal-not"_s, Token::Accent};
    case CellState::Only: return {u"circle-dot"_s, Token::Muted};
    case CellState::Unreadable: return {u"triangle-alert"_s, Token::Error};
    case CellState::Duplicate: return {u"copy"_s, Token::Error};
    }
    return {};
}

int dotsWidth() { return dots * dotStep - dotStep / 2; }

int paintDots(QPainter &painter, const QRect &rect, const QColor &ink, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int dot = 0; dot < dots; ++dot) {
        const double along = 2 + dot * dotStep;
        const double x = direction == Qt::RightToLeft ? rect.right() - along : rect.left() + along;
        painter.drawEllipse(QPointF(x, rect.center().y() + 0.5), dotRadius, dotRadius);
    }
    painter.restore();
    return dotsWidth();
}

SecretMatrixDelegate::SecretMatrixDelegate(SecretMatrixView *view) : QStyledItemDelegate(view), m_view(view) {}

int SecretMatrixDelegate::usualCellWidth()
{
    const QFontMetrics text(fonts::text());
    const int word = std::max(text.horizontalAdvance(SecretMatrixModel::tr("differs")), text.horizontalAdvance(SecretMatrixModel::tr("same")));
    return 2 * cellPadding + dotsWidth() + metrics::gapSmall + markSize + markGap + word + 4;
}

void SecretMatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool currentRow = m_view->currentIndex().row() == index.row();
    const bool several = m_view->selectedCellCount() > 1;
    const bool selected = option.state.testFlag(QStyle::State_Selected) || (currentRow && !several);
    painter->fillRect(option.rect, color(selected ? Token::Selection : currentRow || m_view->hoveredRow() == index.row() ? Token::Raised : Token::Surface));
    if (index.column() == SecretMatrixModel::Key) {
        paintKey(*painter, option, index);
    } else {
        paintCell(*painter, option, index);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
    if (m_view->currentIndex() == index && m_view->hasFocus()) {
        parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
    } else if (m_view->currentIndex() == index && index.column() != SecretMatrixModel::Key) {
        parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), tokens().mix(Token::Selection, Token::Accent, 0.35), metrics::badgeRadius});
    }
    painter->restore();
}

void SecretMatrixDelegate::paintKey(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const bool nameless = index.data(SecretMatrixModel::IsNameless).toBool();
    if (index.data(SecretMatrixModel::IsTroubled).toBool()) {
        const QRect mark = nameless ? QRect(rect.left(), rect.top(), markSize, rect.height()) : QRect(rect.right() + 1 - markSize, rect.top(), markSize, rect.height());
        paintIcon(painter, QStyle::visualRect(option.direction, rect, mark), u"triangle-alert"_s, color(Token::Error), markSize);
        const QRect text = nameless ? rect.adjusted(markSize + markGap, 0, 0, 0) : rect.adjusted(0, 0, -markSize - markGap, 0);
        rect = QStyle::visualRect(option.direction, rect, text);
    }
    painter.setFont(nameless ? fonts::text() : keyFont());
    painter.setPen(color(nameless ? Token::Error : Token::Text));
    // Keys are told apart by their ends as often as by their beginnings.
    painter.drawText(rect, textFlags(option.direction), painter.fontMetrics().elidedText(index.data().toString(), nameless ? Qt::ElideRight : Qt::ElideMiddle, rect.width()));
}

void SecretMatrixDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(SecretMatrixModel::StateOf);
    if (!state.isValid()) {   // of a nameless row: nothing is here
        return;
    }
    const QRect cell = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const QVariant staged = index.data(SecretMatrixModel::Staged);
    QString word = index.data().toString();
    CellMark mark = markOf(CellState(state.toInt()));
    if (staged.isValid()) {
        mark = {StagedKind(staged.toInt()) == StagedKind::New ? u"plus"_s : u"pencil"_s, Token::Accent};
        parts::paintBox(painter, QRectF(option.rect).adjusted(3, 3, -3, -4), {color(Token::AccentTint), color(Token::Accent), metrics::badgeRadius});
    } else if (CellState(state.toInt()) == CellState::Missing && index.column() == SecretMatrixModel::All) {
        mark = {u"minus"_s, Token::Faint};
        word.clear();
    } else if (index.data(SecretMatrixModel::IsTroubled).toBool()) {
        mark.ink = Token::Error;
    }
    int along = 0;   // from the leading edge
    const auto placed = [&](int width) { return QStyle::visualRect(option.direction, cell, QRect(cell.left() + along, cell.top(), width, cell.height())); };
    painter.setFont(fonts::text());
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    const bool roomForDots = dotsWidth() + metrics::gapSmall + markSize + markGap + wordWidth <= cell.width();
    if (!staged.isValid() && index.data(SecretMatrixModel::HasValue).toBool() && roomForDots) {
        along += paintDots(painter, placed(dotsWidth()), color(Token::Text), option.direction) + metrics::gapSmall;
    }
    paintIcon(painter, placed(markSize), mark.icon, color(mark.ink), markSize);
    along += markSize + markGap;
    if (cell.width() > along && !word.isEmpty()) {
        painter.setPen(color(mark.ink));
        painter.drawText(placed(cell.width() - along), textFlags(option.direction), painter.fontMetrics().elidedText(word, Qt::ElideRight, cell.width() - along));
    }
}

} // namespace strongroom::ui
