// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A piece of long work as the job bar shows it. The one who does the work owns the doing: it feeds progress in, and listens to
// cancelRequested() and pauseRequested() (pauseBy() does that for work that rests at a PauseGate). A Job never runs anything itself.

#include "activity/ActivityEntry.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "base/PauseGate.h"
#include "base/Progress.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>
#include <utility>

namespace strongroom::model {

enum class JobState { Running, Paused, Done, Failed, Cancelled };

using activity::ActivityCounts;
using activity::ActivityKind;

// Where the work is done, in the user's words. Both may be empty.
struct JobPlace {
    QString connection;   // its name
    QString country;      // "de", "de, us", "every country"
    friend bool operator==(const JobPlace &, const JobPlace &) = default;
};

[[nodiscard]] QString placeText(const JobPlace &place);   // "Acme EMEA · de"

// What the work is. The name is for the job bar alone and may say what it likes ("Save user_1"); the activity journal, which is on disk, gets the
// kind and the place and never the name.
struct JobInfo {
    QString name;
    ActivityKind kind = ActivityKind::Other;
    JobPlace place;

    JobInfo(QString jobName) : name(std::move(jobName)) {}   // NOLINT: a name alone will do
    JobInfo(QString jobName, ActivityKind jobKind, JobPlace jobPlace = {}) : name(std::move(jobName)), kind(jobKind), place(std::move(jobPlace)) {}
};

class Job : public QObject {
    Q_OBJECT
public:
    enum class Unit { Records, Bytes, Steps };
    Q_ENUM(Unit)
    enum class Abilities { None, Cancel, CancelAndPause };
    Q_ENUM(Abilities)

    Job(JobInfo info, Unit unit, Abilities abilities, const Clock &clock, QObject *parent);

    [[nodiscard]] const QString &name() const { return m_info.name; }
    [[nodiscard]] ActivityKind kind() const { return m_info.kind; }
    [[nodiscard]] const JobPlace &place() const { return m_info.place; }
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
    [[nodiscard]] ActivityCounts counts() const;    // what the work has said, or else its progress
    [[nodiscard]] std::chrono::system_clock::time_point startedAt() const { return m_startedAt; }
    [[nodiscard]] std::chrono::milliseconds duration() const;                  // until now, or until it ended
    [[nodiscard]] QString statusText() const;   // "43 % · 1,730/s · 2 min left", "Done", "Failed: …"

    // For the one who does the work.
    // When the worker is destroyed first, the job ends as cancelled; when the vault locks and jobs go on, the worker outlives its page
    // (VaultLock). It must not need anything of the page's.
    void doneBy(QObject *worker);
    [[nodiscard]] QObject *worker() const { return m_worker; }
    void setProgress(const Progress &progress);
    void setCounts(const ActivityCounts &counts);   // where progress does not tell it: some items failed, one record was written
    // The work rests at this gate: pause() closes it and resume() opens it. Needs Abilities::CancelAndPause.
    void pauseBy(const PauseGate &gate);
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

    JobInfo m_info;
    Unit m_unit;
    Abilities m_abilities;
    const Clock &m_clock;
    JobState m_state = JobState::Running;
    Progress m_progress;
    std::optional<ActivityCounts> m_counts;
    std::chrono::system_clock::time_point m_startedAt;
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_ended;
    ErrorPtr m_error;
    QPointer<QObject> m_worker;
    std::deque<std::pair<std::chrono::steady_clock::time_point, std::int64_t>> m_samples;
};

} // namespace strongroom::model
