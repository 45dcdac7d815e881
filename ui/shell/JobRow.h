// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/Job.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace strongroom::ui {

class Button;
class ElidedLabel;
class IconButton;
class Label;

// One job in the list of jobs: name and place, progress, rate and time left, pause and cancel; a failed one keeps its reason and its details
// until it is dismissed.
class JobRow final : public QWidget {
    Q_OBJECT
public:
    explicit JobRow(model::Job *job, QWidget *parent = nullptr);
    [[nodiscard]] model::Job *job() const { return m_job; }
    [[nodiscard]] IconButton *pauseButton() const noexcept { return m_pause; }
    [[nodiscard]] IconButton *stopButton() const noexcept { return m_stop; }
    [[nodiscard]] Button *detailsButton() const noexcept { return m_detailsButton; }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool isDetailsShown() const;

Q_SIGNALS:
    void dismissRequested();
    void folded();   // its details came or went: it needs another height

private:
    void follow();
    void stop();

    QPointer<model::Job> m_job;
    ElidedLabel *m_name;
    Label *m_place;
    QProgressBar *m_progress;
    Label *m_status;
    Label *m_reason;
    Label *m_details;
    Button *m_detailsButton;
    IconButton *m_pause;
    IconButton *m_stop;
};

} // namespace strongroom::ui
