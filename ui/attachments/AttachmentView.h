// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace strongroom::ui {

// The list of files. A file that is dragged out must be on this computer first: where it is not, the view asks for it, and the drag begins
// when it is there and the mouse button still held.
class AttachmentView final : public QListView {
    Q_OBJECT
public:
    explicit AttachmentView(QWidget *parent = nullptr);
    // Begins the drag of a row when its files are here. The nested loop of a drag runs in it.
    void drag(const QModelIndex &index);

Q_SIGNALS:
    void currentRowChanged();
    void dragWanted(const QModelIndex &index);   // its file is not here yet
    void deleteRequested();

protected:
    void startDrag(Qt::DropActions supported) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
};

} // namespace strongroom::ui
