// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordHeader.h"

#include "records/RecordTableModel.h"
#include "table/TableWords.h"
#include "theme/Metrics.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace strongroom::ui {

RecordHeader::RecordHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(metrics::rowHeight);
    setAccessibleName(tr("Columns"));
}

void RecordHeader::setRecordModel(model::RecordTableModel *model)
{
    m_model = model;
    connect(model, &model::RecordTableModel::queryChanged, this, &RecordHeader::showOrder);
    connect(model, &model::RecordTableModel::sortChanged, this, &RecordHeader::showOrder);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordHeader::showOrder);
}

void RecordHeader::showOrder()
{
    const int column = m_model->sortColumn();
    setSortIndicatorShown(column >= 0);
    if (column >= 0) {
        setSortIndicator(column, m_model->sortOrder());
    }
}

void RecordHeader::cycleSort(int column)
{
    if (m_model == nullptr || column < 0) {
        return;
    }
    if (!m_model->isSortable(column) || (m_model->sortPlace() == model::RecordTableModel::SortPlace::Here && m_model->sortColumn() == column)) {
        cycleSortHere(column);
        return;
    }
    if (m_model->sortColumn() != column) {
        m_model->sort(column, Qt::AscendingOrder);
    } else if (m_model->sortOrder() == Qt::AscendingOrder) {
        m_model->sort(column, Qt::DescendingOrder);
    } else {
        m_model->sort(-1);
    }
    showOrder();
}

void RecordHeader::cycleSortHere(int column)
{
    const bool here = m_model->sortPlace() == model::RecordTableModel::SortPlace::Here && m_model->sortColumn() == column;
    if (!here) {
        m_model->sortHere(column, Qt::AscendingOrder);
    } else if (m_model->sortOrder() == Qt::AscendingOrder) {
        m_model->sortHere(column, Qt::DescendingOrder);
    } else {
        m_model->endSortHere();
    }
    showOrder();
}

QString RecordHeader::sortHelp(int column) const { return m_model == nullptr || column < 0 ? QString() : tablewords::headerHelp(*m_model, column); }

bool RecordHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), sortHelp(logicalIndexAt(help->pos())), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void RecordHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    // The indicator belongs to the model: without it QHeaderView would flip it for a column that cannot be sorted.
    const QPoint at = event->position().toPoint();
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    setSortIndicatorShown(false);
    QHeaderView::mouseReleaseEvent(event);
    showOrder();
    if (event->button() == Qt::LeftButton && !resizing && (at - m_pressed).manhattanLength() < 4) {
        const int column = logicalIndexAt(at);
        cycleSort(column);
        if (column >= 0 && !m_model->isSortable(column) && !m_model->sortHereRefusal().isEmpty()) {
            QToolTip::showText(event->globalPosition().toPoint(), sortHelp(column), this);   // why nothing happened
        }
    }
}

} // namespace strongroom::ui
