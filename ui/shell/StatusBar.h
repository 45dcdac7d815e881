// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Panel.h"

class QProgressBar;

namespace strongroom::model {
class JobListModel;
}

namespace strongroom::ui {

class ElidedLabel;
class IconButton;
class Label;

// The line at the bottom: what the page shows, and the running jobs with progress and a way to stop them.
class StatusBar final : public Panel {
    Q_OBJECT
public:
    explicit StatusBar(model::JobListModel *jobs, QWidget *parent = nullptr);
    void setTexts(const QString &range, const QString &unreadable, const QString &time);
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] QString jobText() const;   // empty: no job is shown
    [[nodiscard]] IconButton *jobButton() const noexcept { return m_stop; }

private:
    void showJobs();
    model::JobListModel *m_jobs;
    Label *m_range;
    Label *m_unreadable;
    Label *m_time;
    QWidget *m_job;
    Label *m_jobName;
    QProgressBar *m_progress;
    ElidedLabel *m_jobStatus;
    Label *m_more;
    IconButton *m_stop;
};

} // namespace strongroom::ui
