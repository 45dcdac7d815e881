// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozTable.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace strongroom::ui {

namespace {

constexpr int cellPadding = 10;

QFont fontOf(TozTable::Look::Face face)
{
    switch (face) {
    case TozTable::Look::Face::Strong: return fonts::strong();
    case TozTable::Look::Face::Code: return fonts::code();
    case TozTable::Look::Face::Text:
    case TozTable::Look::Face::Number: break;
    }
    return fonts::text();
}

class TozDelegate final : public QStyledItemDelegate {
public:
    explicit TozDelegate(TozTable *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TozTable::Look look = m_view->look()(index);
        painter->save();
        painter->setClipRect(option.rect);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, color(selected ? Token::Selection : option.state.testFlag(QStyle::State_MouseOver) ? Token::Raised : Token::Surface));
        QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        if (!look.icon.isEmpty()) {
            const QRect mark(rect.left(), rect.top(), metrics::iconSize, rect.height());
            paintIcon(*painter, QStyle::visualRect(option.direction, rect, mark), look.icon, color(look.iconInk));
            rect = QStyle::visualRect(option.direction, rect, rect.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0));
        }
        const bool number = look.face == TozTable::Look::Face::Number;
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, number ? Qt::AlignRight : Qt::AlignLeft);
        painter->setFont(fontOf(look.face));
        painter->setPen(color(look.ink));
        painter->drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
        if (m_view->hasFocus() && m_view->currentIndex() == index) {
            parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        painter->restore();
    }

private:
    TozTable *m_view;
};

} // namespace

TozTable::TozTable(QAbstractItemModel *model, const QString &name, std::initializer_list<int> widths, LookOf look, QWidget *parent)
    : QTableView(parent), m_look(std::move(look))
{
    setModel(model);
    setItemDelegate(new TozDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    QHeaderView *const head = horizontalHeader();
    head->setFixedHeight(metrics::rowHeight);
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(60);
    int column = 0;
    for (const int width : widths) {
        head->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0) {
            head->resizeSection(column, width);
        }
        ++column;
    }
    auto *corner = new ui::Panel(Token::TableHead, ui::Panel::Side::Bottom);
    corner->setFixedHeight(metrics::rowHeight);
    addScrollBarWidget(corner, Qt::AlignTop);
    connect(model, &QAbstractItemModel::dataChanged, this, &TozTable::currentRowChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &TozTable::currentRowChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TozTable::currentRowChanged);
}

void TozTable::setSortable()
{
    QHeaderView *const head = horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) { model()->sort(column, order); });
}

QList<int> TozTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    if (rows.isEmpty() && currentRow() >= 0) {
        rows.append(currentRow());
    }
    std::ranges::sort(rows);
    return rows;
}

void TozTable::startDrag(Qt::DropActions)
{
    if (currentIndex().isValid()) {
        Q_EMIT dragRequested(currentIndex());
    }
}

void TozTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT deleteRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TozTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void TozTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedByUser();
}

void TozTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(model()->index(0, 0));
    }
    viewport()->update();
}

} // namespace strongroom::ui
