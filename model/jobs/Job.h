// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A piece of long work as the job bar shows it. The one who does the work owns the doing: it feeds progress in, and listens to
// cancelRequested() and pauseRequested(). A Job never runs anything itself.

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Progress.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>
#include <utility>

namespace strongroom::model {

enum class JobState { Running, Paused, Done, Failed, Cancelled };

class Job : public QObject {
    Q_OBJECT
public:
    enum class Unit { Records, Bytes, Steps };
    Q_ENUM(Unit)
    enum class Abilities { None, Cancel, CancelAndPause };
    Q_ENUM(Abilities)

    Job(QString name, Unit unit, Abilities abilities, const Clock &clock, QObject *parent);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Unit unit() const { return m_unit; }
    [[nodiscard]] JobState state() const { return m_state; }
    [[nodiscard]] bool isFinished() const { return m_state != JobState::Running && m_state != JobState::Paused; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] std::optional<int> percent() const;                          // nullopt: total not known
    [[nodiscard]] std::optional<double> ratePerSecond() const;                 // over the last 5 s; nullopt: not known yet
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;   // nullopt: not known
    [[nodiscard]] const ErrorPtr &error() const { return m_error; }            // when Failed
    [[nodiscard]] bool canCancel() const { return m_abilities != Abilities::None && !isFinished(); }
    [[nodiscard]] bool canPause() const { return m_abilities == Abilities::CancelAndPause && !isFinished(); }
    [[nodiscard]] QString statusText() const;   // "43 % · 1,730/s · 2 min left", "Done", "Failed: …"

    // For the one who does the work.
    void setProgress(const Progress &progress);
    void setPaused();
    void setResumed();
    void finish();
    void fail(const ErrorPtr &error);           // a CancelledError makes it Cancelled

public Q_SLOTS:
    void cancel();                              // asks; the state changes when the work has stopped
    void pause();
    void resume();

Q_SIGNALS:
    void changed();
    void finished();
    void cancelRequested();
    void pauseRequested();
    void resumeRequested();

private:
    void end(JobState state);

    QString m_name;
    Unit m_unit;
    Abilities m_abilities;
    const Clock &m_clock;
    JobState m_state = JobState::Running;
    Progress m_progress;
    ErrorPtr m_error;
    std::deque<std::pair<std::chrono::steady_clock::time_point, std::int64_t>> m_samples;
};

} // namespace strongroom::model
