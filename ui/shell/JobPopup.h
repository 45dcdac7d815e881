// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QVBoxLayout;

namespace strongroom::model {
class JobListModel;
}

namespace strongroom::ui {

class Button;
class CommandRegistry;
class JobRow;
class Label;

// All jobs, over the job bar. A part of the window, not a popup of the system: it stays while the user looks something up elsewhere on the
// screen. Closes by Esc, a click beside it or when the keyboard goes elsewhere in the window; the jobs go on.
class JobPopup final : public QFrame {
    Q_OBJECT
public:
    JobPopup(model::JobListModel *jobs, const CommandRegistry &registry, QWidget *parent);
    // Its lower corner stands at `corner` (of the parent).
    void popup(const QPoint &corner);
    [[nodiscard]] const QList<JobRow *> &rows() const noexcept { return m_rows; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void place();

    model::JobListModel *m_jobs;
    QList<JobRow *> m_rows;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Label *m_nothing;
    QPoint m_corner;
    QPointer<QWidget> m_focusBefore;
};

} // namespace strongroom::ui
