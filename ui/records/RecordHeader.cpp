// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordHeader.h"

#include "records/RecordTableModel.h"
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
    if (m_model == nullptr || !m_model->isSortable(column)) {
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

QString RecordHeader::sortHelp(int column) const
{
    if (m_model == nullptr || column < 0) {
        return {};
    }
    const QString name = m_model->columns()[static_cast<std::size_t>(column)].name;
    if (!m_model->isSortable(column)) {
        return tr("%1: the service cannot sort by this column").arg(name);
    }
    if (m_model->sortColumn() != column) {
        return tr("%1: click to let the service sort all records by it").arg(name);
    }
    return m_model->sortOrder() == Qt::AscendingOrder ? tr("%1: sorted by the service, smallest first").arg(name)
                                                      : tr("%1: sorted by the service, largest first").arg(name);
}

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
        cycleSort(logicalIndexAt(at));
    }
}

} // namespace strongroom::ui
