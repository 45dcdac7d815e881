// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationTable.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int cellPadding = 10;
constexpr int linePadding = 5;   // above and below wrapped text
constexpr int checkSize = 16;
constexpr int barHeight = 6;

QFont fontOf(CellLook::Font font)
{
    switch (font) {
    case CellLook::Font::Strong: return fonts::strong();
    case CellLook::Font::Code: return fonts::code();
    case CellLook::Font::Text: break;
    }
    return fonts::text();
}

class MigrationDelegate final : public QStyledItemDelegate {
public:
    explicit MigrationDelegate(MigrationTable *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CellLook look = m_table->look(index);
        painter->save();
        painter->setClipRect(option.rect);
        const bool enabled = m_table->isEnabled();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, color(selected ? Token::Selection : m_table->hoveredRow() == index.row() ? Token::Raised : Token::Surface));
        QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        if (index.flags().testFlag(Qt::ItemIsUserCheckable) || index.data(Qt::CheckStateRole).isValid()) {
            paintCheck(*painter, option, rect, index);
            rect = QStyle::visualRect(option.direction, rect, rect.adjusted(checkSize + metrics::gapSmall, 0, 0, 0));
        }
        if (!look.icon.isEmpty()) {
            const QRect place(rect.left(), rect.top(), metrics::iconSize, std::min(rect.height(), metrics::rowHeight - 1));
            paintIcon(*painter, QStyle::visualRect(option.direction, rect, place), look.icon, color(enabled ? look.iconInk : Token::Faint));
            rect = QStyle::visualRect(option.direction, rect, rect.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0));
        }
        if (look.percent) {
            paintBar(*painter, option, rect, look);
        } else {
            paintText(*painter, option, rect, index, look, enabled);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
        if (m_table->hasFocus() && m_table->currentIndex() == index) {
            parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != m_table->wrappedColumn()) {
            return {60, metrics::rowHeight};
        }
        const int width = std::max(80, m_table->columnWidth(index.column()) - 2 * cellPadding);
        const QString second = m_table->look(index).second;
        const int text = heightOf(fonts::text(), width, index.data().toString());
        const int below = second.isEmpty() ? 0 : heightOf(fonts::text(), width, second) + 2;
        Q_UNUSED(option)
        return {60, std::max(metrics::rowHeight, text + below + 2 * linePadding + 1)};
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        // The whole cell is the target, not its box of 16 px.
        const bool released = event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        if (!released || !index.flags().testFlag(Qt::ItemIsUserCheckable)) {
            return false;
        }
        return model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static int heightOf(const QFont &font, int width, const QString &text)
    {
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
    }
    void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index) const
    {
        QStyleOptionButton box;
        box.initFrom(m_table);
        box.rect = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top() + (rect.height() - checkSize) / 2, checkSize, checkSize));
        box.state = index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        if (index.flags().testFlag(Qt::ItemIsUserCheckable) && m_table->isEnabled()) {
            box.state |= QStyle::State_Enabled;
        }
        m_table->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, m_table);
    }
    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const CellLook &look)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF groove(rect.left(), rect.center().y() - barHeight / 2.0 + 1, std::min(rect.width(), 220), barHeight);
        const QRectF placed = option.direction == Qt::RightToLeft ? groove.translated(rect.right() - groove.right() + 1, 0) : groove;
        parts::paintBox(painter, placed, {color(Token::Line), QColor(), barHeight / 2.0});
        QRectF done = placed;
        done.setWidth(placed.width() * *look.percent / 100.0);
        if (option.direction == Qt::RightToLeft) {
            done.moveRight(placed.right());
        }
        if (done.width() >= 1) {
            parts::paintBox(painter, done, {color(look.bar), QColor(), std::min(barHeight / 2.0, done.width() / 2)});
        }
    }
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index, const CellLook &look, bool enabled) const
    {
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, look.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
        const QFont font = fontOf(look.font);
        const QString text = index.data().toString();
        painter.setFont(font);
        painter.setPen(color(enabled ? look.ink : Token::Muted));
        if (index.column() == m_table->wrappedColumn()) {
            const QRect room = rect.adjusted(0, linePadding, 0, -linePadding);
            QRect used;
            painter.drawText(room, int(side | Qt::AlignTop) | Qt::TextWordWrap, text, &used);
            if (!look.second.isEmpty()) {
                painter.setPen(color(Token::Muted));
                painter.drawText(room.adjusted(0, used.height() + 2, 0, 0), int(side | Qt::AlignTop) | Qt::TextWordWrap, look.second);
            }
            return;
        }
        // Beside a cell of several lines the first line is where the eye looks for it.
        const bool tall = rect.height() > metrics::rowHeight + 2;
        const QRect line = tall ? QRect(rect.left(), rect.top(), rect.width(), metrics::rowHeight) : rect;
        painter.drawText(line, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    MigrationTable *m_table;
};

class PaddedHeader final : public QHeaderView {
public:
    PaddedHeader(MigrationTable *table) : QHeaderView(Qt::Horizontal, table), m_table(table) {}

protected:
    // A column of numbers has its head above its numbers.
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        const QAbstractItemModel *const of = model();
        if (of != nullptr && of->rowCount() > 0 && m_table->look(of->index(0, logicalIndex)).isNumber) {
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
        }
    }

private:
    MigrationTable *m_table;
};

} // namespace

MigrationTable::MigrationTable(QAbstractItemModel *model, const QString &name, Look look, QWidget *parent) : QTableView(parent), m_look(std::move(look))
{
    auto *head = new PaddedHeader(this);
    setHorizontalHeader(head);
    setModel(model);
    setItemDelegate(new MigrationDelegate(this));
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
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    head->setFixedHeight(metrics::rowHeight);
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(48);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitRows();
        Q_EMIT currentRowChanged(-1);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &MigrationTable::fitRows);
}

void MigrationTable::setFit(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, mostRows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    fitRows();
}

void MigrationTable::setWidths(std::initializer_list<std::pair<int, int>> widths, int stretched)
{
    for (int column = 0; column < model()->columnCount(); ++column) {   // first: a column that stretches takes no width
        horizontalHeader()->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    for (const auto &[column, width] : widths) {
        setColumnWidth(column, width);
    }
}

void MigrationTable::setWrappedColumn(int column)
{
    m_wrapped = column;
    fitRows();
}

int MigrationTable::rowsHeight() const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount() && row < std::max(1, m_mostRows); ++row) {
        height += rowHeight(row);
    }
    return height;
}

void MigrationTable::fitRows()
{
    if (m_wrapped >= 0) {
        for (int row = 0; row < model()->rowCount(); ++row) {
            setRowHeight(row, sizeHintForIndex(model()->index(row, m_wrapped)).height());
        }
    }
    updateGeometry();
}

QSize MigrationTable::sizeHint() const
{
    const int bar = horizontalHeader()->length() > viewport()->width() ? metrics::scrollBarWidth : 0;   // it would lie on the last row
    return m_mostRows > 0 ? QSize(400, metrics::rowHeight + std::max(metrics::rowHeight, rowsHeight()) + 1 + bar) : QTableView::sizeHint();
}

QSize MigrationTable::minimumSizeHint() const { return m_mostRows > 0 ? QSize(200, sizeHint().height()) : QSize(200, metrics::rowHeight * 4); }

void MigrationTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && first.flags().testFlag(Qt::ItemIsUserCheckable)) {
        model()->setData(first, first.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MigrationTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(indexAt(event->position().toPoint()).row());
}

void MigrationTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void MigrationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if ((m_wrapped >= 0 || m_mostRows > 0) && event->size().width() != event->oldSize().width()) {
        QMetaObject::invokeMethod(this, &MigrationTable::fitRows, Qt::QueuedConnection);   // the columns have their widths by then
    }
}

void MigrationTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(model()->index(0, 0));
    }
    viewport()->update();
}

void MigrationTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void MigrationTable::setHovered(int row)
{
    if (std::exchange(m_hovered, row) != row) {
        viewport()->update();
    }
}

} // namespace strongroom::ui
