// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretMatrixHeader.h"

#include "base/Roles.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int padding = 10;
constexpr int markSize = 13;

QFont headFont()
{
    QFont font = fonts::text();
    font.setWeight(QFont::Medium);
    return font;
}

// The mark, its number and the gap before them.
int badgeWidth(int missing) { return missing > 0 ? metrics::gapSmall + markSize + 3 + QFontMetrics(fonts::badge()).horizontalAdvance(QString::number(missing)) : 0; }

} // namespace

SecretMatrixHeader::SecretMatrixHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(72);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(metrics::rowHeight);
    setAccessibleName(tr("Environments"));
}

bool SecretMatrixHeader::isFrozen() const { return count() > 0 && offset() > 0; }

QRect SecretMatrixHeader::frozenRect() const { return QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, 0, sectionSize(0), height())); }

int SecretMatrixHeader::missing(int section) const { return model() != nullptr && section > 0 ? model()->headerData(section, Qt::Horizontal, model::Role::Sort).toInt() : 0; }

int SecretMatrixHeader::neededWidth(int section) const
{
    return QFontMetrics(headFont()).horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) + badgeWidth(missing(section)) + 2 * padding + 1;
}

void SecretMatrixHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (isFrozen()) {
        QPainter painter(viewport());
        paintSection(&painter, frozenRect(), 0);
    }
}

void SecretMatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid()) {
        return;
    }
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, color(Token::TableHead));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int edge = rightToLeft ? rect.left() : rect.right();
    if (section == 0 && isFrozen()) {
        painter->fillRect(QRect(edge, rect.top(), 1, rect.height()), color(Token::Line));
    } else if (section < count() - 1) {
        painter->fillRect(QRect(edge, rect.top() + 6, 1, rect.height() - 13), color(Token::Line));
    }
    QRect room = rect.adjusted(padding, 0, -padding, -1);
    const int count = missing(section);
    const int badge = badgeWidth(count);
    painter->setFont(headFont());
    painter->setPen(color(Token::Muted));
    // Environments are told apart by their ends as often as by their beginnings: production-eu, production-us.
    const QString whole = model()->headerData(section, Qt::Horizontal).toString();
    const QString name = painter->fontMetrics().elidedText(whole, Qt::ElideMiddle, room.width() - badge);
    const int width = std::min(painter->fontMetrics().horizontalAdvance(name) + 1, room.width());
    painter->drawText(QStyle::visualRect(layoutDirection(), room, QRect(room.left(), room.top(), width, room.height())), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute) | Qt::TextSingleLine, name);
    if (count > 0 && width + badge <= room.width() + 1) {
        const QRect mark(room.left() + width + metrics::gapSmall, room.top(), markSize, room.height());
        paintIcon(*painter, QStyle::visualRect(layoutDirection(), room, mark), u"circle-alert"_s, color(Token::Warning), markSize);
        painter->setFont(fonts::badge());
        painter->setPen(color(Token::Warning));
        const QRect number(mark.right() + 4, room.top(), badge - metrics::gapSmall - markSize - 3 + 2, room.height());
        painter->drawText(QStyle::visualRect(layoutDirection(), room, number), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute) | Qt::TextSingleLine, QString::number(count));
    }
    painter->restore();
}

bool SecretMatrixHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = isFrozen() && frozenRect().contains(help->pos()) ? 0 : logicalIndexAt(help->pos());
        QToolTip::showText(help->globalPos(), section < 0 ? QString() : model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString(), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void SecretMatrixHeader::scrollContentsBy(int dx, int dy)
{
    QHeaderView::scrollContentsBy(dx, dy);
    viewport()->update();   // what is frozen does not move with the rest
}

} // namespace strongroom::ui
