// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace strongroom::model {
class SearchHits;
}

namespace strongroom::ui {

// Places, and below each what was found there: places are open when they come, and one can be folded. Enter and a double click mean a hit.
class SearchTree final : public QTreeView {
    Q_OBJECT
public:
    explicit SearchTree(model::SearchHits *hits, QWidget *parent = nullptr);

Q_SIGNALS:
    void hitActivated(const QModelIndex &index);   // of the first column
    void currentHitChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace strongroom::ui
