// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozTableView.h"

#include "records/RecordDelegate.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "tozstore/records/TozRecordTableModel.h"
#include "tozstore/records/TozTableDelegate.h"
#include "widgets/Panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RowState;

namespace {

constexpr int measuredRows = 60;
constexpr int narrowest = 68;
constexpr int widest = 240;
constexpr int leastSummary = 140;
constexpr int mostSuggestedFields = 2;

} // namespace

TozTableView::TozTableView(model::TozRecordTableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    auto *head = new TozTableHeader(this);
    setHorizontalHeader(head);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    setModel(model);
    setItemDelegate(new TozTableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    head->setStretchLastSection(true);
    setAccessibleName(tr("Records"));
    auto *corner = new ui::Panel(Token::TableHead, ui::Panel::Side::Bottom);   // the head goes on over the scroll bar
    corner->setFixedHeight(metrics::rowHeight);
    addScrollBarWidget(corner, Qt::AlignTop);

    const auto userChanged = [this] {
        if (!m_layingOut && QApplication::mouseButtons() != Qt::NoButton) {
            Q_EMIT columnsChangedByUser();
        }
    };
    connect(head, &QHeaderView::sectionMoved, this, userChanged);
    connect(head, &QHeaderView::sectionResized, this, [head, userChanged] {
        if (head->underMouse()) {   // and not the splitter, which stretches the last one
            userChanged();
        }
    });
    // Fields that are met later wait to be chosen.
    connect(model, &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int column = first; column <= last; ++column) {
            setColumnHidden(column, true);
        }
    });
    for (const auto shifted : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, shifted, this, [this](const QModelIndex &, int first) {
            if (first < m_model->loadedCount()) {
                readjustHeights();
            }
            announce();
        });
    }
    connect(model, &model::TozRecordTableModel::pageLoaded, this, [this](int first, int last) { adjustHeights(first, last); });
    connect(model, &model::TozRecordTableModel::busyChanged, viewport(), qOverload<>(&QWidget::update));
}

void TozTableView::setColumnLayout(const QList<model::ColumnLayout> &columns)
{
    QHeaderView *const head = horizontalHeader();
    m_layingOut = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        head->setSectionHidden(column, true);
    }
    int place = 0;
    QList<int> automatic;
    for (const model::ColumnLayout &layout : columns) {
        const int column = m_model->columnOf(layout.name);
        if (column < 0) {
            continue;
        }
        head->setSectionHidden(column, false);
        head->moveSection(head->visualIndex(column), place++);
        if (layout.width > 0) {
            head->resizeSection(column, layout.width);
        } else {
            automatic += column;
        }
    }
    fitColumns(automatic);
    m_layingOut = false;
}

QList<model::ColumnLayout> TozTableView::columnLayout() const
{
    QList<model::ColumnLayout> columns;
    const QHeaderView *const head = horizontalHeader();
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        if (!head->isSectionHidden(column)) {
            columns.append({model::tozColumnName(m_model->columns()[static_cast<std::size_t>(column)]), head->sectionSize(column)});
        }
    }
    return columns;
}

QList<model::ColumnLayout> TozTableView::suggestedColumns() const
{
    // Type, the plain fields that most of the first rows have, all that is encrypted in one column, who and when.
    QList<std::pair<int, QString>> fields;
    const int rows = std::min(static_cast<int>(m_model->loadedCount()), measuredRows);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const model::TozColumn &described = m_model->columns()[static_cast<std::size_t>(column)];
        if (described.source == model::TozColumn::Source::PlainField) {
            int filled = 0;
            for (int row = 0; row < rows; ++row) {
                filled += m_model->index(row, column).data().toString().isEmpty() ? 0 : 1;
            }
            fields.append({filled, model::tozColumnName(described)});
        }
    }
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<model::ColumnLayout> columns{{u"type"_s, 0}};
    for (const auto &[filled, name] : fields.mid(0, mostSuggestedFields)) {
        columns.append({name, 0});
    }
    return columns + QList<model::ColumnLayout>{{u"data"_s, 0}, {u"writer"_s, 0}, {u"last_modified"_s, 0}};
}

void TozTableView::fitColumns(const QList<int> &columns)
{
    const QFontMetrics text(fonts::text());
    QFont headFont = fonts::text();
    headFont.setWeight(QFont::Medium);
    const QFontMetrics head(headFont);
    const int rows = std::min(static_cast<int>(m_model->loadedCount()), measuredRows);
    for (const int column : columns) {
        const bool locked = m_model->headerData(column, Qt::Horizontal, model::Role::ProtectionOf).value<model::Protection>() == model::Protection::Encrypted;
        int width = head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + (locked ? TozTableHeader::lockWidth : 0);
        for (int row = 0; row < rows; ++row) {
            const model::RowState state = m_model->rowState(row);
            const bool marked = column == leadingColumn() && (state == RowState::Unreadable || m_model->index(row, column).data(model::TozRecordTableModel::IsFile).toBool());
            width = std::max(width, text.horizontalAdvance(m_model->index(row, column).data().toString()) + (marked ? RecordDelegate::markWidth : 0));
        }
        horizontalHeader()->resizeSection(column, std::clamp(width + 2 * RecordDelegate::cellPadding + 1, narrowest, widest));
    }
    // What is left of the view, or missing, is the summary's: it is the one that can be any length.
    const int summary = m_model->columnOf(u"data"_s);
    if (columns.contains(summary)) {
        int all = 0;
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            all += isColumnHidden(column) || column == summary ? 0 : columnWidth(column);
        }
        const bool scrolls = qint64{m_model->rowCount()} * metrics::rowHeight > viewport()->height();
        const int spare = width() - (scrolls ? metrics::scrollBarWidth : 0) - all;
        horizontalHeader()->resizeSection(summary, std::max(spare, leastSummary));
    }
}

QString TozTableView::currentCellText() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? index.data(model::Role::Edit).toString() : QString();
}

std::pair<int, int> TozTableView::visibleRows() const
{
    const int count = m_model->rowCount();
    const int first = rowAt(0);
    if (count == 0 || first < 0) {
        return {-1, -1};
    }
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? count - 1 : last};
}

int TozTableView::leadingColumn() const
{
    const QHeaderView *const head = horizontalHeader();
    for (int place = 0; place < head->count(); ++place) {
        if (!head->isSectionHidden(head->logicalIndex(place))) {
            return head->logicalIndex(place);
        }
    }
    return 0;
}

QRect TozTableView::spanRect(const QRect &row) const
{
    return {0, row.top(), std::min(viewport()->width(), horizontalHeader()->length() - horizontalHeader()->offset()), row.height()};
}

void TozTableView::announce()
{
    const auto [first, last] = visibleRows();
    if (first >= 0) {
        m_model->ensureLoaded(last);
    }
    Q_EMIT visibleRowsChanged();
}

void TozTableView::adjustHeights(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const bool tall = m_model->rowState(row) == RowState::Unreadable;
        if (tall != m_tall.contains(row)) {
            setRowHeight(row, tall ? metrics::rowHeight + RecordDelegate::reasonHeight : metrics::rowHeight);
            if (tall) {
                m_tall.insert(row);
            } else {
                m_tall.remove(row);
            }
        }
    }
}

void TozTableView::resetHeights()
{
    for (const int row : std::exchange(m_tall, {})) {
        if (row < verticalHeader()->count()) {
            setRowHeight(row, metrics::rowHeight);
        }
    }
}

void TozTableView::readjustHeights()
{
    resetHeights();
    if (m_model->unreadableCount() > 0) {
        adjustHeights(0, static_cast<int>(m_model->loadedCount()) - 1);
    }
}

void TozTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    announce();
}

void TozTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();   // texts that span columns do not move with the cells
    }
    if (dy != 0) {
        announce();
    }
}

void TozTableView::setHovered(int row)
{
    if (row == m_hovered) {
        return;
    }
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0 && changed < m_model->rowCount()) {
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
        }
    }
    m_hovered = row;
}

void TozTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

void TozTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && m_model->rowAt(row) != nullptr) {
        Q_EMIT rowActivated(row);
    }
}

void TozTableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void TozTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const int row = currentIndex().row();
        if (m_model->rowState(row) == RowState::Failed) {
            m_model->retry();
        } else if (m_model->rowAt(row) != nullptr) {
            Q_EMIT rowActivated(row);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void TozTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(m_model->index(0, leadingColumn()));
    }
    viewport()->update();
}

void TozTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void TozTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    adjustHeights(topLeft.row(), std::min(bottomRight.row(), static_cast<int>(m_model->loadedCount()) - 1));
    QTableView::dataChanged(topLeft, bottomRight, roles);
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= topLeft.row() && current.row() <= bottomRight.row()) {
        Q_EMIT currentRowChanged();
    }
}

void TozTableView::reset()
{
    resetHeights();   // the head keeps its sections over a reset
    m_hovered = -1;
    QTableView::reset();
    verticalScrollBar()->setValue(0);   // other rows: nobody has scrolled to anything of them
    announce();
    Q_EMIT currentRowChanged();
}

} // namespace strongroom::ui
