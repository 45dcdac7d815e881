// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace strongroom::model {
class ActivityModel;
}

namespace strongroom::ui {

// The activity as a table: one line an entry, how it ended as a shape and a word.
class ActivityTable final : public QTableView {
    Q_OBJECT
public:
    explicit ActivityTable(model::ActivityModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentRowChanged(int row);   // -1: none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void reset() override;
};

} // namespace strongroom::ui
