// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ViewSettings.h"
#include "records/RecordColumns.h"

#include <QFrame>

class QListWidget;

namespace strongroom::ui {

// Which columns the table shows, and in which order: a list with check boxes; rows can be dragged, or moved with Ctrl+Up and Ctrl+Down.
class ColumnsPopup final : public QFrame {
    Q_OBJECT
public:
    // `shown` in their order; the other columns follow in the service's.
    ColumnsPopup(const QStringList &columns, const QList<model::ColumnLayout> &shown, QWidget *parent);
    ColumnsPopup(const std::vector<model::RecordColumn> &columns, const QList<model::ColumnLayout> &shown, QWidget *parent);
    void popup(const QPoint &globalPosition);
    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }

Q_SIGNALS:
    void chosen(const QList<strongroom::model::ColumnLayout> &columns);
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
    void move(int direction);
    QListWidget *m_list;
    QList<model::ColumnLayout> m_shown;
};

} // namespace strongroom::ui
