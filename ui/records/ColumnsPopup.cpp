// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/ColumnsPopup.h"

#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyleOption>
#include <QVBoxLayout>

namespace strongroom::ui {

namespace {
QStringList namesOf(const std::vector<model::RecordColumn> &columns)
{
    QStringList names;
    for (const model::RecordColumn &column : columns) {
        names.append(column.name);
    }
    return names;
}
} // namespace

ColumnsPopup::ColumnsPopup(const std::vector<model::RecordColumn> &columns, const QList<model::ColumnLayout> &shown, QWidget *parent)
    : ColumnsPopup(namesOf(columns), shown, parent)
{
}

ColumnsPopup::ColumnsPopup(const QStringList &columns, const QList<model::ColumnLayout> &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint), m_list(new QListWidget), m_shown(shown)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    const auto add = [this](const QString &name, Qt::CheckState state) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(state);
    };
    QStringList names;
    for (const model::ColumnLayout &column : shown) {
        add(column.name, Qt::Checked);
        names.append(column.name);
    }
    for (const QString &column : columns) {
        if (!names.contains(column)) {
            add(column, Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);

    auto *hint = new Label(tr("Drag to change the order"), TextRole::Caption, Token::Muted);
    auto *reset = new Button(tr("Reset"), {}, ButtonKind::Quiet);
    reset->setAccessibleDescription(tr("Shows the columns that hold a value"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::gap, 0, metrics::gapTight, 0);
    foot->addWidget(hint, 1);
    foot->addWidget(reset);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapTight, metrics::gapSmall, 1, metrics::gapTight);
    column->setSpacing(metrics::gapTight);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(248, 400);

    connect(m_list, &QListWidget::itemChanged, this, &ColumnsPopup::report);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsPopup::report);
    connect(reset, &QAbstractButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        close();
    });
}

void ColumnsPopup::popup(const QPoint &globalPosition)
{
    const QRect room = screen()->availableGeometry();
    QPoint at = globalPosition;
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    resize(width(), std::min(height(), std::max(160, room.bottom() - at.y() - metrics::gapSmall)));
    QFrame::move(at);
    show();
    m_list->setFocus();
}

void ColumnsPopup::report()
{
    QList<model::ColumnLayout> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *const item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            int width = 0;
            for (const model::ColumnLayout &known : m_shown) {
                width = known.name == item->text() ? known.width : width;
            }
            columns.append({item->text(), width});
        }
    }
    // A table without a column could not be read.
    if (!columns.isEmpty()) {
        Q_EMIT chosen(columns);
    }
}

void ColumnsPopup::move(int direction)
{
    const int row = m_list->currentRow();
    const int target = row + direction;
    if (row < 0 || target < 0 || target >= m_list->count()) {
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(target, m_list->takeItem(row));
        m_list->setCurrentRow(target);
    }
    report();
}

bool ColumnsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnsPopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // As the style does for menus.
    QStyleOption option;
    option.initFrom(this);
    QStyleHintReturnMask mask;
    if (style()->styleHint(QStyle::SH_Menu_Mask, &option, this, &mask) != 0) {
        setMask(mask.region);
    }
}

void ColumnsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(Token::Surface), color(Token::Line), metrics::radius});
}

} // namespace strongroom::ui
