// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterCompletion.h"

#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace strongroom::ui {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int shownRows = 8;

class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            parts::paintBox(*painter, QRectF(option.rect).adjusted(4, 0, -4, 0), {color(Token::Selection), QColor(), metrics::badgeRadius});
        }
        const QRect inside = option.rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
        painter->setFont(fonts::text());
        painter->setPen(color(Token::Text));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setPen(color(Token::Muted));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, index.data(detailRole).toString());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics font(fonts::text());
        return {font.horizontalAdvance(index.data().toString()) + font.horizontalAdvance(index.data(detailRole).toString()) + 4 * metrics::gap,
                metrics::rowHeight};
    }
};

} // namespace

FilterCompletion::FilterCompletion(QWidget *window) : QListWidget(window)
{
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new SuggestionDelegate(this));
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setViewportMargins(0, metrics::gapTight, 0, metrics::gapTight);
    setAccessibleName(tr("Suggestions for the filter"));
    hide();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT picked(m_suggestions[static_cast<std::size_t>(row(item))]); });
}

void FilterCompletion::offer(std::vector<model::FilterSuggestion> suggestions, QPoint anchor)
{
    m_suggestions = std::move(suggestions);
    clear();
    int width = 240;
    for (const model::FilterSuggestion &suggestion : m_suggestions) {
        auto *item = new QListWidgetItem(suggestion.label, this);
        item->setData(detailRole, suggestion.detail);
        width = std::max(width, sizeHintForIndex(indexFromItem(item)).width() + metrics::scrollBarWidth);
    }
    if (m_suggestions.empty()) {
        hide();
        return;
    }
    setCurrentRow(-1);
    const int rows = std::min(count(), shownRows);
    const int x = std::clamp(anchor.x(), 0, std::max(0, parentWidget()->width() - width - metrics::gap));
    setGeometry(x, anchor.y(), width, rows * metrics::rowHeight + 2 * metrics::gapTight + 2 * frameWidth());
    raise();
    show();
}

bool FilterCompletion::event(QEvent *event)
{
    if (event->type() != QEvent::Paint) {
        return QListWidget::event(event);
    }
    // What the viewport leaves around itself: the window would show through.
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(Token::Surface), color(Token::Line), metrics::radius});
    return true;
}

void FilterCompletion::step(int direction)
{
    const int rows = count();
    if (rows > 0) {
        const int next = currentRow() < 0 ? (direction > 0 ? 0 : rows - 1) : (currentRow() + direction + rows) % rows;
        setCurrentRow(next);
    }
}

std::optional<model::FilterSuggestion> FilterCompletion::chosen(Choice choice) const
{
    if (isHidden() || m_suggestions.empty()) {
        return std::nullopt;
    }
    if (currentRow() >= 0) {
        return m_suggestions[static_cast<std::size_t>(currentRow())];
    }
    return choice == Choice::MarkedOrFirst ? std::optional(m_suggestions.front()) : std::nullopt;
}

} // namespace strongroom::ui
