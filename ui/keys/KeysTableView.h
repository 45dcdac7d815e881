// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of versions: which is current, how its secret was understood, what it opens, and what saving would change. State is a word on a
// tint, never the tint alone.

#include <QTableView>

namespace strongroom::model {
class SecretsTableModel;
}

namespace strongroom::ui {

class KeysTableView final : public QTableView {
    Q_OBJECT
public:
    explicit KeysTableView(model::SecretsTableModel *model, QWidget *parent = nullptr);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); } // -1: none
    void selectVersion(std::int64_t version);
    [[nodiscard]] int hoveredRow() const noexcept { return m_hovered; }

Q_SIGNALS:
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHovered(int row);
    model::SecretsTableModel *m_model;
    int m_hovered = -1;
};

} // namespace strongroom::ui
