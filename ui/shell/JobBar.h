// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace strongroom::model {
class Job;
class JobListModel;
}

namespace strongroom::ui {

class Button;
class CommandRegistry;
class ElidedLabel;
class IconButton;
class JobPopup;
class Label;

// The jobs in the status bar: the one that began first and still runs, with progress, rate and time left, pause and cancel; a failed one when
// none runs, until it is dismissed; the others behind "3 jobs". Hidden when there is none.
class JobBar final : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(model::JobListModel *jobs, QWidget *parent = nullptr);
    // The context menu and the list need the window's commands.
    void addActions(const CommandRegistry &registry);

    [[nodiscard]] model::Job *front() const noexcept { return m_front; }   // null: none
    [[nodiscard]] QString text() const;                                    // of the job in front; empty: none
    [[nodiscard]] IconButton *stopButton() const noexcept { return m_stop; }
    [[nodiscard]] IconButton *pauseButton() const noexcept { return m_pause; }
    [[nodiscard]] Button *moreButton() const noexcept { return m_more; }

    // Behind the lock: jobs may go on, and their names are not kept here.
    void conceal();
    void reveal();

public Q_SLOTS:
    void showList();
    void pauseOrResume();   // the job in front
    void stop();            // cancels the job in front, or dismisses it when it has ended

Q_SIGNALS:
    void frontChanged();    // another one, or another state

private:
    void follow();
    void forgetTexts();

    model::JobListModel *m_jobs;
    const CommandRegistry *m_registry = nullptr;
    model::Job *m_front = nullptr;
    int m_state = -1;
    bool m_concealed = false;
    QWidget *m_mark;
    ElidedLabel *m_name;
    QProgressBar *m_progress;
    ElidedLabel *m_status;
    IconButton *m_pause;
    IconButton *m_stop;
    Button *m_more;
    QPointer<JobPopup> m_list;
};

} // namespace strongroom::ui
