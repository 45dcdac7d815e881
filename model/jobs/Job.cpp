// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "jobs/Job.h"

#include "base/ErrorText.h"
#include "base/Format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace strongroom::model {

namespace {
constexpr std::chrono::seconds rateWindow{5};
} // namespace

QString placeText(const JobPlace &place)
{
    QStringList parts{place.connection, place.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

Job::Job(JobInfo info, Unit unit, Abilities abilities, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_info(std::move(info))
    , m_unit(unit)
    , m_abilities(abilities)
    , m_clock(clock)
    , m_startedAt(clock.wallNow())
    , m_started(clock.steadyNow())
{
}

ActivityCounts Job::counts() const
{
    if (m_counts) {
        return *m_counts;
    }
    const bool moved = m_progress.done > 0 || m_progress.total >= 0;
    return moved ? ActivityCounts{m_progress.done, 0, m_progress.total} : ActivityCounts{};
}

std::chrono::milliseconds Job::duration() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>((isFinished() ? m_ended : m_clock.steadyNow()) - m_started);
}

void Job::doneBy(QObject *worker)
{
    m_worker = worker;
    connect(worker, &QObject::destroyed, this, [this] { fail(CancelledError().clone()); });
}

void Job::setCounts(const ActivityCounts &counts) { m_counts = counts; }

void Job::pauseBy(const PauseGate &gate)
{
    connect(this, &Job::pauseRequested, this, [this, gate] {
        gate.pause();
        setPaused();
    });
    connect(this, &Job::resumeRequested, this, [this, gate] {
        gate.resume();
        setResumed();
    });
}

std::optional<int> Job::percent() const
{
    if (m_progress.total < 0) {
        return std::nullopt;
    }
    if (m_progress.total == 0) {
        return 100;
    }
    const double share = double(m_progress.done) / double(m_progress.total);
    return int(std::clamp(share, 0.0, 1.0) * 100);
}

std::optional<double> Job::ratePerSecond() const
{
    if (m_samples.size() < 2) {
        return std::nullopt;
    }
    const auto elapsed = std::chrono::duration<double>(m_samples.back().first - m_samples.front().first).count();
    const std::int64_t done = m_samples.back().second - m_samples.front().second;
    if (elapsed < 0.2 || done <= 0) {   // too short to say anything
        return std::nullopt;
    }
    return double(done) / elapsed;
}

std::optional<std::chrono::milliseconds> Job::timeLeft() const
{
    const std::optional<double> rate = ratePerSecond();
    if (!rate || m_progress.total < 0 || m_state != JobState::Running) {
        return std::nullopt;
    }
    const std::int64_t left = std::max<std::int64_t>(0, m_progress.total - m_progress.done);
    return std::chrono::milliseconds(std::llround(double(left) / *rate * 1000));
}

QString Job::statusText() const
{
    switch (m_state) {
    case JobState::Done:
        return tr("Done");
    case JobState::Cancelled:
        return tr("Cancelled");
    case JobState::Failed:
        return tr("Failed: %1").arg(errorText(m_error).text);
    case JobState::Paused:
    case JobState::Running:
        break;
    }
    QStringList parts;
    if (m_state == JobState::Paused) {
        parts += tr("Paused");
    }
    if (const std::optional<int> share = percent()) {
        parts += tr("%1 %").arg(*share);
    }
    if (const std::optional<double> rate = ratePerSecond(); rate && m_state == JobState::Running) {
        parts += tr("%1/s").arg(m_unit == Unit::Bytes ? byteText(std::llround(*rate))
                                                      : integerText(std::max<std::int64_t>(1, std::llround(*rate))));
    }
    if (const std::optional<std::chrono::milliseconds> left = timeLeft(); left && *left >= std::chrono::seconds(1)) {
        parts += tr("%1 left").arg(durationText(*left));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

void Job::setProgress(const Progress &progress)
{
    if (isFinished() || progress == m_progress) {
        return;
    }
    m_progress = progress;
    const auto now = m_clock.steadyNow();
    m_samples.emplace_back(now, progress.done);
    while (m_samples.size() > 2 && now - m_samples.front().first > rateWindow) {
        m_samples.pop_front();
    }
    Q_EMIT changed();
}

void Job::setPaused()
{
    if (m_state == JobState::Running) {
        m_state = JobState::Paused;
        m_samples.clear();   // the pause is no part of the rate
        Q_EMIT changed();
    }
}

void Job::setResumed()
{
    if (m_state == JobState::Paused) {
        m_state = JobState::Running;
        Q_EMIT changed();
    }
}

void Job::finish() { end(JobState::Done); }

void Job::fail(const ErrorPtr &error)
{
    if (isFinished()) {
        return;
    }
    m_error = error;
    end(error && error->kind() == ErrorKind::Cancelled ? JobState::Cancelled : JobState::Failed);
}

void Job::cancel()
{
    if (canCancel()) {
        Q_EMIT cancelRequested();
    }
}

void Job::pause()
{
    if (canPause() && m_state == JobState::Running) {
        Q_EMIT pauseRequested();
    }
}

void Job::resume()
{
    if (canPause() && m_state == JobState::Paused) {
        Q_EMIT resumeRequested();
    }
}

void Job::end(JobState state)
{
    if (isFinished()) {
        return;
    }
    m_state = state;
    m_ended = m_clock.steadyNow();
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace strongroom::model
