// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TimeLeftBar.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "tokens/TokenList.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TimeLeft;
using model::TokenList;
using model::TokenTime;

namespace {

constexpr int cellPadding = 10;
constexpr int barWidth = 56;
constexpr int barHeight = 6;

// A trough, and what is left of the time from its leading edge. Nothing left: the trough is drawn in the ink of its kind.
void paintBar(QPainter &painter, const QRect &trough, Qt::LayoutDirection direction, double fraction, const TimeMark &mark, Token ground)
{
    const double round = trough.height() / 2.0;
    const bool empty = fraction <= 0;
    parts::paintBox(painter, trough, {tokens().mix(ground, Token::Muted, 0.24), empty ? color(mark.ink) : QColor(), round});
    if (!empty) {
        const int width = std::clamp(int(std::lround(trough.width() * fraction)), trough.height(), trough.width());
        parts::paintBox(painter, QStyle::visualRect(direction, trough, QRect(trough.left(), trough.top(), width, trough.height())), {color(mark.ink), QColor(), round});
    }
}

void paintWords(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QString &text, const TimeMark &mark)
{
    paintIcon(painter, QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top(), metrics::iconSize, rect.height())), mark.icon, color(mark.ink));
    const QRect place = QStyle::visualRect(direction, rect, rect.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0));
    painter.setFont(fonts::text());
    painter.setPen(color(mark.text));
    painter.drawText(place, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

TimeMark markOf(TokenTime kind, bool busy)
{
    if (busy) {
        return {u"loader-circle"_s, Token::Accent, Token::Text};
    }
    switch (kind) {
    case TokenTime::Good: return {u"circle-check"_s, Token::Ok, Token::Text};
    case TokenTime::Ending: return {u"triangle-alert"_s, Token::Warning, Token::Warning};
    case TokenTime::Over: return {u"circle-alert"_s, Token::Error, Token::Error};
    case TokenTime::OpenFailed: return {u"circle-x"_s, Token::Error, Token::Error};
    case TokenTime::OneUse: return {u"circle-dot"_s, Token::Ok, Token::Text};
    case TokenTime::Fixed: return {u"key-round"_s, Token::Muted, Token::Text};
    case TokenTime::Unknown: return {u"circle-check"_s, Token::Ok, Token::Text};
    case TokenTime::Opening: return {u"loader-circle"_s, Token::Accent, Token::Muted};
    case TokenTime::NotOpen: return {u"plug"_s, Token::Faint, Token::Muted};
    case TokenTime::None:
    case TokenTime::NoTokens: break;
    }
    return {u"circle"_s, Token::Faint, Token::Muted};
}

TimeLeftDelegate::TimeLeftDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

void TimeLeftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, color(selected ? Token::Selection : option.state.testFlag(QStyle::State_MouseOver) ? Token::Raised : Token::Surface));
    const TimeMark mark = markOf(index.data(TokenList::TimeKind).value<TokenTime>(), index.data(TokenList::IsBusy).toBool());
    QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    // The words go before the bar.
    const int words = metrics::iconSize + 2 * metrics::gapSmall + QFontMetrics(fonts::text()).horizontalAdvance(index.data().toString());
    if (const QVariant fraction = index.data(TokenList::Fraction); fraction.isValid() && rect.width() >= words + barWidth) {
        const QRect trough(rect.right() + 1 - barWidth, rect.top() + (rect.height() - barHeight) / 2, barWidth, barHeight);
        paintBar(*painter, QStyle::visualRect(option.direction, rect, trough), option.direction, fraction.toDouble(), mark, selected ? Token::Selection : Token::Surface);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -barWidth - metrics::gapSmall, 0));
    }
    paintWords(*painter, rect, option.direction, index.data().toString(), mark);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
    if (m_view->hasFocus() && m_view->currentIndex() == index) {
        parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
    }
    painter->restore();
}

TimeLeftBar::TimeLeftBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void TimeLeftBar::setTime(const TimeLeft &left, bool busy)
{
    const bool grows = left.fraction.has_value() != m_left.fraction.has_value();
    m_left = left;
    m_busy = busy;
    setAccessibleName(m_busy ? tr("refreshing…") : m_left.text);
    if (grows) {
        updateGeometry();
    }
    update();
}

QSize TimeLeftBar::sizeHint() const { return {160, m_left.fraction ? 20 + metrics::gapTight + barHeight + 2 : 20}; }

QSize TimeLeftBar::minimumSizeHint() const { return {80, sizeHint().height()}; }

void TimeLeftBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimeMark mark = markOf(m_left.kind, m_busy);
    paintWords(painter, QRect(0, 0, width(), 20), layoutDirection(), m_busy ? tr("refreshing…") : m_left.text, mark);
    if (m_left.fraction) {
        paintBar(painter, QRect(0, 20 + metrics::gapTight, width(), barHeight), layoutDirection(), *m_left.fraction, mark, Token::Surface);
    }
}

} // namespace strongroom::ui
