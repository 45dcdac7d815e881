// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace strongroom::model {
class RecordTableModel;
}

namespace strongroom::ui {

// Column heads: a click asks the service to sort (ascending, descending, its own order again); the tool tip says so, and says for which
// columns it cannot. Nothing is ever sorted here.
class RecordHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent);
    void setRecordModel(model::RecordTableModel *model);
    // The next order of this column; also by keyboard.
    void cycleSort(int column);
    [[nodiscard]] QString sortHelp(int column) const;

protected:
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showOrder();
    model::RecordTableModel *m_model = nullptr;
    QPoint m_pressed;
};

} // namespace strongroom::ui
