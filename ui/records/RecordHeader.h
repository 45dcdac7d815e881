// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace strongroom::model {
class RecordTableModel;
}

namespace strongroom::ui {

// Column heads: a click sorts up, down, and not at all again. The service sorts where it can; other columns are sorted here, where all rows
// can be held. The tool tip says which, or why neither.
class RecordHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent);
    void setRecordModel(model::RecordTableModel *model);
    // The next order of this column; also by keyboard.
    void cycleSort(int column);
    void cycleSortHere(int column);   // even where the service could
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
