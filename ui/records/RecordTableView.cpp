// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordTableView.h"

#include "base/Roles.h"
#include "base/Text.h"
#include "records/RecordDelegate.h"
#include "records/RecordHeader.h"
#include "records/RecordTableModel.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Panel.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RowState;

namespace {

constexpr int measuredRows = 60;
constexpr int narrowest = 68;
constexpr int widest = 260;
constexpr int squeezable = 100;
constexpr int mostSqueezed = 24;
constexpr int arrowWidth = 20;   // of a sorted column's head

} // namespace

RecordTableView::RecordTableView(model::RecordTableModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new RecordHeader(this))
{
    setHorizontalHeader(m_header);
    m_header->setRecordModel(model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    setModel(model);
    setItemDelegate(new RecordDelegate(this));
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
    m_header->setStretchLastSection(true);
    setAccessibleName(tr("Records"));
    // The head goes on over the scroll bar.
    auto *corner = new ui::Panel(Token::TableHead, ui::Panel::Side::Bottom);
    corner->setFixedHeight(metrics::rowHeight);
    addScrollBarWidget(corner, Qt::AlignTop);

    const auto userChanged = [this] {
        if (!m_layingOut) {
            Q_EMIT columnsChangedByUser();
        }
    };
    connect(m_header, &QHeaderView::sectionMoved, this, userChanged);
    connect(m_header, &QHeaderView::sectionResized, this, [this, userChanged] {
        if (QApplication::mouseButtons() != Qt::NoButton && !m_layingOut && m_header->underMouse()) {
            m_natural.clear();
            userChanged();
        }
    });
    // Rows that come or go at the end.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { announce(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { announce(); });
    connect(model, &model::RecordTableModel::sortChanged, this, [this] {
        if (!m_natural.isEmpty()) {
            fitColumns();
        }
    });
    // Rows in another order: the tall ones stand elsewhere.
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        resetHeights();
        adjustHeights(0, std::min(m_model->rowCount(), model::RecordTableModel::mostRowsSortedHere) - 1);
    });
    connect(model, &model::RecordTableModel::busyChanged, viewport(), qOverload<>(&QWidget::update));
    connect(model, &model::RecordTableModel::countsChanged, viewport(), qOverload<>(&QWidget::update));
}

void RecordTableView::setColumnLayout(const QList<model::ColumnLayout> &columns)
{
    m_layingOut = true;
    m_natural.clear();
    const int count = m_model->columnCount();
    for (int column = 0; column < count; ++column) {
        m_header->setSectionHidden(column, true);
    }
    int place = 0;
    bool automatic = false;
    for (const model::ColumnLayout &layout : columns) {
        const int column = m_model->columnOf(layout.name);
        if (column < 0) {
            continue;
        }
        m_header->setSectionHidden(column, false);
        m_header->moveSection(m_header->visualIndex(column), place++);
        if (layout.width > 0) {
            m_header->resizeSection(column, layout.width);
        } else {
            automatic = true;
        }
    }
    m_layingOut = false;
    if (automatic) {
        fitColumns();
    }
}

QList<model::ColumnLayout> RecordTableView::columnLayout() const
{
    QList<model::ColumnLayout> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column)) {
            columns.append({m_model->columns()[static_cast<std::size_t>(column)].name, m_header->sectionSize(column)});
        }
    }
    return columns;
}

QList<model::ColumnLayout> RecordTableView::suggestedColumns() const
{
    static const QStringList preferred = {u"country"_s, u"record_key"_s, u"profile_key"_s, u"key1"_s, u"key2"_s, u"range_key1"_s, u"version"_s, u"updated_at"_s};
    const std::vector<int> used = m_model->columnsInUse();
    const auto isUsed = [&](const QString &name) { return std::find(used.begin(), used.end(), m_model->columnOf(name)) != used.end(); };
    QList<model::ColumnLayout> columns;
    for (const QString &name : preferred) {
        if (isUsed(name) || (m_model->loadedCount() == 0 && name != "country"_L1)) {
            columns.append({name, 0});
        }
    }
    for (const int column : used) {
        const QString &name = m_model->columns()[static_cast<std::size_t>(column)].name;
        if (columns.size() < 5 && !preferred.contains(name)) {
            columns.append({name, 0});
        }
    }
    return columns;
}

void RecordTableView::fitColumns()
{
    const QFontMetrics text(fonts::text());
    const QFontMetrics code(fonts::code());
    QFont headFont = fonts::text();
    headFont.setWeight(QFont::Medium);
    const QFontMetrics head(headFont);
    const int rows = std::min(m_model->rowCount(), measuredRows);
    m_natural.clear();
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (m_header->isSectionHidden(column)) {
            continue;
        }
        const model::RecordColumn &description = m_model->columns()[static_cast<std::size_t>(column)];
        int width = head.horizontalAdvance(description.name) + (column == m_model->sortColumn() ? arrowWidth : 0);
        if (std::holds_alternative<model::CountryColumn>(description.source)) {   // the others come further down
            for (const incountry::CountryInfo &country : m_model->countries()) {
                width = std::max(width, text.horizontalAdvance(toQString(country.name)));
            }
        }
        for (int row = 0; row < rows; ++row) {
            const QString value = m_model->index(row, column).data().toString();
            const bool marked = column == leadingColumn() && m_model->rowState(row) == RowState::Unreadable;
            width = std::max(width, marked ? code.horizontalAdvance(value) + RecordDelegate::markWidth : text.horizontalAdvance(value));
        }
        m_natural.append({column, std::clamp(width + 2 * RecordDelegate::cellPadding + 1, narrowest, widest)});
    }
    shareWidth();
}

void RecordTableView::shareWidth()
{
    int total = 0;
    for (const auto &[column, width] : m_natural) {
        total += width;
    }
    // The scroll bar may be about to come.
    const bool scrolls = qint64{m_model->rowCount()} * metrics::rowHeight > viewport()->height();
    const int spare = width() - (scrolls ? metrics::scrollBarWidth : 0) - total;
    // A little too wide: better an "…" in the longest texts than a scroll bar.
    const auto canShrink = [this](int column, int natural) {
        return natural >= squeezable && column != leadingColumn() && m_model->columns()[static_cast<std::size_t>(column)].kind == model::ColumnKind::Text;
    };
    const auto takers = spare >= 0 ? m_natural.size() : std::count_if(m_natural.cbegin(), m_natural.cend(), [&](const auto &entry) { return canShrink(entry.first, entry.second); });
    int each = takers == 0 ? 0 : static_cast<int>(std::floor(spare / static_cast<double>(takers)));
    each = each < -mostSqueezed ? 0 : each;
    m_layingOut = true;
    for (const auto &[column, natural] : m_natural) {
        m_header->resizeSection(column, natural + (spare >= 0 || canShrink(column, natural) ? each : 0));
    }
    m_layingOut = false;
}

QString RecordTableView::currentCellText() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_model->rowAt(index.row()) == nullptr) {
        return {};
    }
    const QVariant value = index.data(model::Role::Edit);
    return value.metaType().id() == QMetaType::QDateTime ? value.toDateTime().toUTC().toString(Qt::ISODateWithMs) : value.toString();
}

std::pair<int, int> RecordTableView::visibleRows() const
{
    const int count = m_model->rowCount();
    const int first = rowAt(0);
    if (count == 0 || first < 0) {
        return {-1, -1};
    }
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? count - 1 : last};
}

int RecordTableView::leadingColumn() const
{
    const int recordKey = m_model->columnOf(u"record_key"_s);
    if (!m_header->isSectionHidden(recordKey)) {
        return recordKey;
    }
    for (int place = 0; place < m_header->count(); ++place) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(place))) {
            return m_header->logicalIndex(place);
        }
    }
    return recordKey;
}

QRect RecordTableView::spanRect(const QRect &row) const
{
    return {0, row.top(), std::min(viewport()->width(), m_header->length() - m_header->offset()), row.height()};
}

std::pair<int, int> RecordTableView::failedRange(int row) const
{
    const auto [pageFirst, pageLast] = m_model->pageRowsAt(row);
    int first = row;
    while (first > pageFirst && m_model->rowState(first - 1) == RowState::Failed) {
        --first;
    }
    int last = row;
    while (last < pageLast && m_model->rowState(last + 1) == RowState::Failed) {
        ++last;
    }
    return {first, last};
}

bool RecordTableView::showsFailure(int row) const
{
    return m_model->rowState(row) == RowState::Failed && (row == rowAt(0) || failedRange(row).first == row);
}

QRect RecordTableView::retryRect(int row) const
{
    const QRect whole = spanRect(QRect(0, rowViewportPosition(row), 0, rowHeight(row))).adjusted(RecordDelegate::cellPadding, 0, -RecordDelegate::cellPadding, -1);
    const int text = QFontMetrics(fonts::text()).horizontalAdvance(RecordDelegate::failedText(*this, row));
    const int word = QFontMetrics(fonts::strong()).horizontalAdvance(RecordDelegate::retryText());
    const QRect place(whole.left() + RecordDelegate::markWidth + text + metrics::gap, whole.top(), word + 2 * metrics::gapTight, whole.height());
    return QStyle::visualRect(layoutDirection(), whole, place);
}

void RecordTableView::announce()
{
    const auto [first, last] = visibleRows();
    if (first >= 0) {
        m_model->ensureLoaded(first, last);
    }
    Q_EMIT visibleRowsChanged();
}

void RecordTableView::adjustHeights(int first, int last)
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

void RecordTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || !m_model->isBusy()) {
        return;
    }
    // The first page is on its way: rows as they will stand.
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    option.initFrom(this);
    for (int row = 0, y = 0; y < viewport()->height(); ++row, y += metrics::rowHeight) {
        for (int column = 0; column < m_header->count(); ++column) {
            if (!m_header->isSectionHidden(column)) {
                option.rect = QRect(m_header->sectionViewportPosition(column), y, m_header->sectionSize(column), metrics::rowHeight);
                RecordDelegate::paintSkeleton(painter, option, row, column);
            }
        }
        painter.fillRect(0, y + metrics::rowHeight - 1, viewport()->width(), 1, color(Token::FaintLine));
    }
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_natural.isEmpty()) {
        shareWidth();
    }
    announce();
}

void RecordTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 || m_model->failedCount() > 0) {
        // Texts that span columns, and the message that stays on the first row in view, do not move with the cells.
        viewport()->update();
    }
    if (dy != 0) {
        announce();
    }
}

void RecordTableView::setHovered(int row)
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

void RecordTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const int row = rowAt(at.y());
    setHovered(row);
    const bool onRetry = row >= 0 && showsFailure(row) && retryRect(row).contains(at);
    viewport()->setCursor(onRetry ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RecordTableView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int row = rowAt(at.y());
    if (event->button() == Qt::LeftButton && row >= 0 && showsFailure(row) && retryRect(row).contains(at)) {
        m_model->retryFailedAt(row);
        return;
    }
    QTableView::mousePressEvent(event);
}

void RecordTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && row >= 0 && m_model->rowAt(row) != nullptr) {
        Q_EMIT rowActivated(row);
    }
}

void RecordTableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const int row = currentIndex().row();
        if (m_model->rowState(row) == RowState::Failed) {
            m_model->retryFailedAt(row);
        } else if (m_model->rowAt(row) != nullptr) {
            Q_EMIT rowActivated(row);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(m_model->index(0, leadingColumn()));
    }
    viewport()->update();
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void RecordTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    adjustHeights(topLeft.row(), bottomRight.row());
    QTableView::dataChanged(topLeft, bottomRight, roles);
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= topLeft.row() && current.row() <= bottomRight.row()) {
        Q_EMIT currentRowChanged();
    }
}

void RecordTableView::resetHeights()
{
    const QSet<int> tall = std::exchange(m_tall, {});
    for (const int row : tall) {
        if (row < verticalHeader()->count()) {
            setRowHeight(row, metrics::rowHeight);
        }
    }
}

void RecordTableView::reset()
{
    resetHeights();
    QTableView::reset();
    m_hovered = -1;
    verticalScrollBar()->setValue(0);   // other rows: nobody has scrolled to anything of them
    if (m_model->rowCount() > 0) {
        adjustHeights(0, std::min(m_model->rowCount(), 2 * incountry::maxPageSize) - 1);
    }
    announce();
    Q_EMIT currentRowChanged();
}

} // namespace strongroom::ui
