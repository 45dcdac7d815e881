// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/SecretMatrixView.h"

#include "locker/matrix/SecretMatrixDelegate.h"
#include "locker/matrix/SecretMatrixHeader.h"
#include "locker/matrix/SecretMatrixModel.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SecretMatrixModel;

namespace {

constexpr int measuredRows = 500;
constexpr int narrowestKey = 150;
constexpr int widestKey = 300;
constexpr int widestCell = 200;
const QString keyColumn = u"\n"_s;   // no environment is called so in nameOf()

} // namespace

SecretMatrixView::SecretMatrixView(SecretMatrixModel *model, QWidget *parent) : QTableView(parent), m_model(model), m_head(new SecretMatrixHeader(this))
{
    setHorizontalHeader(m_head);
    setModel(model);
    setItemDelegate(new SecretMatrixDelegate(this));
    setAccessibleName(tr("Secrets by environment"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    auto *corner = new ui::Panel(Token::TableHead, ui::Panel::Side::Bottom);
    corner->setFixedHeight(metrics::rowHeight);
    addScrollBarWidget(corner, Qt::AlignTop);
    connect(m_head, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && QApplication::mouseButtons() != Qt::NoButton && m_head->underMouse()) {
            m_userSized = true;
        }
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SecretMatrixView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &SecretMatrixView::restore);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &SecretMatrixView::fitColumns);
}

bool SecretMatrixView::goTo(const QString &key, const QString &environment)
{
    const int row = m_model->rowOf(key);
    if (row < 0) {
        return false;
    }
    setCurrentIndex(m_model->index(row, std::max(m_model->columnOf(environment), 0)));
    return true;
}

SecretMatrixView::Name SecretMatrixView::nameOf(const QModelIndex &index) const
{
    if (!index.isValid() || m_model->rowAt(index.row()) == nullptr) {
        return {};
    }
    return {index.data(SecretMatrixModel::KeyOf).toString(), index.column() == 0 ? keyColumn : index.data(SecretMatrixModel::EnvironmentOf).toString()};
}

QModelIndex SecretMatrixView::find(const Name &name) const
{
    const int row = name.first.isEmpty() ? -1 : m_model->rowOf(name.first);
    const int column = name.second == keyColumn ? 0 : m_model->columnOf(name.second);
    return row >= 0 && column >= 0 ? m_model->index(row, column) : QModelIndex();
}

void SecretMatrixView::remember()
{
    if (m_model->rowCount() == 0) {   // of a filter that nothing matches: what was in view before it may come again
        return;
    }
    if (currentIndex().isValid()) {   // or filtered out, and to be found again without the filter
        m_current = nameOf(currentIndex());
        m_selected.clear();
        for (const QModelIndex &index : selectedIndexes()) {
            m_selected.insert(nameOf(index));
        }
    }
    const int top = rowAt(0);
    m_topKey = top >= 0 ? nameOf(m_model->index(top, 0)).first : QString();
    m_across = horizontalScrollBar()->value();
}

void SecretMatrixView::restore()
{
    fitColumns();
    if (m_model->rowCount() == 0) {
        Q_EMIT currentCellChanged();
        return;
    }
    if (const int top = m_topKey.isEmpty() ? -1 : m_model->rowOf(m_topKey); top >= 0) {
        QTableView::scrollTo(m_model->index(top, 0), PositionAtTop);
    }
    horizontalScrollBar()->setValue(m_across);
    QItemSelection selection;
    for (const Name &name : m_selected) {
        if (const QModelIndex index = find(name); index.isValid()) {
            selection.select(index, index);
        }
    }
    const QModelIndex current = find(m_current);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        const bool autoScroll = hasAutoScroll();
        setAutoScroll(false);   // what was in view stays in view
        selectionModel()->setCurrentIndex(current, selection.contains(current) ? QItemSelectionModel::NoUpdate : QItemSelectionModel::Select);
        setAutoScroll(autoScroll);
    }
    Q_EMIT currentCellChanged();
}

// Keys as wide as the longest of them, environments as wide as their names and words; what is left is shared among them.
void SecretMatrixView::fitColumns()
{
    if (m_userSized && m_head->count() == m_model->columnCount()) {
        return;
    }
    m_fitting = true;
    QFont keys = fonts::code();
    keys.setWeight(QFont::Medium);
    const QFontMetrics measure(keys);
    int key = narrowestKey;
    const int rows = std::min(m_model->rowCount(), measuredRows);
    for (int row = 0; row < rows; ++row) {
        key = std::max(key, measure.horizontalAdvance(m_model->index(row, 0).data().toString()) + 2 * SecretMatrixDelegate::cellPadding + 24);
    }
    key = std::min(key, widestKey);
    const int columns = m_model->columnCount();
    std::vector<int> widths;
    int total = key;
    for (int column = 1; column < columns; ++column) {
        widths.push_back(std::clamp(m_head->neededWidth(column), SecretMatrixDelegate::usualCellWidth(), widestCell));
        total += widths.back();
    }
    const bool scrolls = (m_model->rowCount() + 1) * metrics::rowHeight > height();   // the head is a row, too
    const int spare = std::max(width() - (scrolls ? metrics::scrollBarWidth : 0) - total, 0);
    const int each = widths.empty() ? 0 : spare / int(widths.size());
    m_head->resizeSection(0, key);
    for (int column = 1; column < columns; ++column) {
        const int rest = column == columns - 1 ? spare - each * int(widths.size()) : 0;
        m_head->resizeSection(column, widths[std::size_t(column - 1)] + each + rest);
    }
    m_fitting = false;
}

QModelIndex SecretMatrixView::indexAt(const QPoint &at) const
{
    if (m_head->isFrozen() && m_head->frozenRect().left() <= at.x() && at.x() <= m_head->frozenRect().right()) {
        const int row = rowAt(at.y());
        return row >= 0 ? m_model->index(row, 0) : QModelIndex();
    }
    return QTableView::indexAt(at);
}

QRect SecretMatrixView::visualRect(const QModelIndex &index) const
{
    if (index.isValid() && index.column() == 0 && m_head->isFrozen()) {
        const QRect head = m_head->frozenRect();
        return {head.left(), rowViewportPosition(index.row()), head.width(), rowHeight(index.row())};
    }
    return QTableView::visualRect(index);
}

void SecretMatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0) {   // always in view
        horizontalScrollBar()->setValue(across);
        return;
    }
    if (!m_head->isFrozen()) {
        return;
    }
    const QRect cell = QTableView::visualRect(index);
    const QRect keys = m_head->frozenRect();
    const int covered = layoutDirection() == Qt::RightToLeft ? cell.right() - keys.left() + 1 : keys.right() + 1 - cell.left();
    if (covered > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
    }
}

void SecretMatrixView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_head->isFrozen() || m_model->rowCount() == 0) {
        return;
    }
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state;
    const int first = std::max(rowAt(0), 0);
    const int beyond = rowAt(viewport()->height() - 1);
    const int last = beyond < 0 ? m_model->rowCount() - 1 : beyond;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        itemDelegate()->paint(&painter, option, index);
    }
    const QRect keys = m_head->frozenRect();
    const int edge = layoutDirection() == Qt::RightToLeft ? keys.left() : keys.right();
    const int bottom = rowViewportPosition(last) + rowHeight(last);
    painter.fillRect(QRect(edge, 0, 1, bottom), color(Token::Line));
}

void SecretMatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SecretMatrixView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();   // what is frozen does not move with the rest
    }
}

void SecretMatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT cellActivated(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        Q_EMIT revealRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SecretMatrixView::setHovered(int row)
{
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void SecretMatrixView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

void SecretMatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT cellActivated(index);
    }
}

void SecretMatrixView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void SecretMatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(m_model->index(0, 0));
    }
    viewport()->update();
}

void SecretMatrixView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void SecretMatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();   // the whole row is marked
    Q_EMIT currentCellChanged();
}

void SecretMatrixView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList indexes = selectedIndexes();
    m_selectedCells = int(std::ranges::count_if(indexes, [](const QModelIndex &index) { return index.column() > 0; }));
    viewport()->update();
    Q_EMIT selectionChangedByUser();
}

} // namespace strongroom::ui
