// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/ChangeTray.h"

#include <QTableView>

#include <vector>

namespace strongroom::ui {

// The changes of a tray, a row each.
class ChangeTableView final : public QTableView {
    Q_OBJECT
public:
    explicit ChangeTableView(model::ChangeTray *tray, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<quint64> selectedIds() const;
    [[nodiscard]] quint64 currentId() const;   // 0: none
    void setCurrentId(quint64 id);

Q_SIGNALS:
    void selectionTouched();
    void itemActivated(quint64 id);            // Enter or a double click

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
    model::ChangeTray *m_tray;
};

} // namespace strongroom::ui
