// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace strongroom::model {
class JobListModel;
}

namespace strongroom::ui {

class Button;
class CommandRegistry;
class JobRow;
class Label;

// All jobs, over the job bar. Closes by Esc or a click beside it; the jobs go on.
class JobPopup final : public QFrame {
    Q_OBJECT
public:
    JobPopup(model::JobListModel *jobs, const CommandRegistry &registry, QWidget *parent = nullptr);
    // Its lower corner stands at `corner` (global).
    void popup(const QPoint &corner);
    [[nodiscard]] const QList<JobRow *> &rows() const noexcept { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void place();

    model::JobListModel *m_jobs;
    QList<JobRow *> m_rows;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Label *m_nothing;
    QPoint m_corner;
};

} // namespace strongroom::ui
