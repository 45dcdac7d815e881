// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchTree.h"

#include "connections/Connection.h"
#include "search/SearchHits.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SearchHits;

namespace {

constexpr int cellPadding = 10;
constexpr int indent = 22;   // of a hit below its place

class SearchDelegate final : public QStyledItemDelegate {
public:
    explicit SearchDelegate(SearchTree *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {64, metrics::rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isPlace = index.data(SearchHits::IsPlace).toBool();
        const bool isMore = index.data(SearchHits::IsMore).toBool();
        const bool isUnreadable = index.data(SearchHits::IsUnreadable).toBool();
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        // The first column begins at the edge of the view, whatever the depth: the ground is one piece.
        QRect ground = option.rect;
        if (index.column() == SearchHits::What) {
            option.direction == Qt::RightToLeft ? ground.setRight(m_view->viewport()->width()) : ground.setLeft(0);
        }
        painter->fillRect(ground, color(selected ? Token::Selection : option.state.testFlag(QStyle::State_MouseOver) ? Token::Raised : isPlace ? Token::TableHead : Token::Surface));
        QRect rect = ground.adjusted(cellPadding, 0, -cellPadding, -1);
        const auto cut = [&](int width) {
            const QRect part = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), width, rect.height()));
            rect = QStyle::visualRect(option.direction, rect, rect.adjusted(width, 0, 0, 0));
            return part;
        };
        Token ink = index.column() == SearchHits::What ? Token::Text : Token::Muted;
        if (index.column() == SearchHits::What) {
            if (isPlace) {
                paintIcon(*painter, cut(indent), m_view->isExpanded(index) ? u"chevron-down"_s : option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, color(Token::Muted));
            } else {
                cut(indent);
                if (isUnreadable) {
                    paintIcon(*painter, cut(metrics::iconSize + metrics::gapSmall), u"triangle-alert"_s, color(Token::Error));
                    ink = Token::Error;
                } else if (isMore) {
                    ink = Token::Accent;
                }
            }
        }
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setClipRect(ground);
        painter->setFont(isPlace && index.column() == SearchHits::What ? fonts::strong() : fonts::text());
        painter->setPen(color(ink));
        painter->drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->fillRect(QRect(ground.left(), ground.bottom(), ground.width(), 1), color(Token::FaintLine));
        if (m_view->hasFocus() && m_view->currentIndex() == index) {
            parts::paintBox(*painter, QRectF(ground).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        painter->restore();
    }

private:
    SearchTree *m_view;
};

} // namespace

SearchTree::SearchTree(SearchHits *hits, QWidget *parent) : QTreeView(parent)
{
    setModel(hits);
    setItemDelegate(new SearchDelegate(this));
    setAccessibleName(tr("What was found"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *const head = header();
    head->setFixedHeight(metrics::rowHeight);
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setStretchLastSection(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(96);
    setColumnWidth(SearchHits::What, 300);
    setColumnWidth(SearchHits::Found, 168);
    head->setSectionResizeMode(SearchHits::Detail, QHeaderView::Stretch);
    connect(hits, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; !parent.isValid() && row <= last; ++row) {
            expand(model()->index(row, 0));
        }
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(SearchHits::IsPlace).toBool()) {
            Q_EMIT hitActivated(index.siblingAtColumn(0));
        }
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(SearchHits::IsPlace).toBool()) {
            const QModelIndex first = index.siblingAtColumn(0);
            setExpanded(first, !isExpanded(first));
        }
    });
    setExpandsOnDoubleClick(false);   // a click does it
}

void SearchTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentHitChanged();
}

void SearchTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        const QModelIndex place = model()->index(0, 0);
        setCurrentIndex(isExpanded(place) ? model()->index(0, 0, place) : place);
    }
}

void SearchTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (current.data(SearchHits::IsPlace).toBool() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        setExpanded(current, !isExpanded(current));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SearchTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}   // the delegate paints the ground and the mark

} // namespace strongroom::ui
