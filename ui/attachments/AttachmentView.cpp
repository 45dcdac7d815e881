// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentView.h"

#include "theme/Icons.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

AttachmentView::AttachmentView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);   // a reason for a failure wraps
    setDragEnabled(true);
    viewport()->setAutoFillBackground(false);   // the tab's ground shows where files would be dropped
    setAccessibleName(tr("Attachments"));
}

void AttachmentView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsDragEnabled)) {
        return;
    }
    const std::unique_ptr<QMimeData> here(model()->mimeData({index}));
    if (here) {
        drag(index);
    } else {
        Q_EMIT dragWanted(index);
    }
}

void AttachmentView::drag(const QModelIndex &index)
{
    QMimeData *const content = index.isValid() ? model()->mimeData({index}) : nullptr;
    if (content == nullptr) {
        return;
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(content);
    drag->setPixmap(icon(u"paperclip"_s, Token::Accent).pixmap(24, 24));
    drag->exec(Qt::CopyAction);
}

void AttachmentView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && state() != QAbstractItemView::EditingState) {
        Q_EMIT deleteRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void AttachmentView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void AttachmentView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QListView::dataChanged(first, last, roles);
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).height() != sizeHintForIndex(index).height()) {   // the reason of a failure wraps
            scheduleDelayedItemsLayout();
            return;
        }
    }
}

} // namespace strongroom::ui
