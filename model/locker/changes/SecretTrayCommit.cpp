// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Sending what is in the tray, and taking it back.

#include "base/Text.h"
#include "base/ReadOnlyRefusal.h"
#include "jobs/JobListModel.h"
#include "locker/Failure.h"
#include "locker/changes/SecretTray.h"
#include "locker/changes/SecretTrayRun.h"

#include <algorithm>
#include <set>
#include <utility>

namespace strongroom::model {

using activity::ActivityKind;
using locker::ChangeOutcome;
using locker::ChangeResult;

namespace {

constexpr std::size_t mostAtOnce = 4;
constexpr std::size_t undoLevels = 20;

ErrorPtr problemError(const SecretChangeSummary &summary)
{
    return ClientError(Sentence::tr("%1 of the changes could not be sent").arg(summary.conflicts + summary.failed))
        .advise(Sentence::tr("Review them: each has its reason."))
        .clone();
}

// After such an answer, or none, the service may have written all the same.
bool mayBeWritten(const ErrorPtr &error)
{
    if (!error) {
        return false;
    }
    const locker::FailureKind kind = locker::failureOf(*error).kind;
    return kind == locker::FailureKind::Connection || kind == locker::FailureKind::Server || kind == locker::FailureKind::Protocol;
}

} // namespace

void SecretTray::commit(const std::vector<Id> &ids)
{
    std::vector<Id> open;
    for (const Id id : ids) {
        const SecretChangeItem *const known = item(id);
        if (known && isOpen(*known) && !known->queued) {
            open.push_back(id);
        }
    }
    const int count = static_cast<int>(open.size());
    startRun(std::move(open), tr("Send %Ln change(s)", nullptr, count), false);
}

void SecretTray::commitAll() { commit(committable()); }

void SecretTray::cancel()
{
    if (const std::shared_ptr<Run> run = m_run) {
        run->stop();
        startNext(run);
    }
}

void SecretTray::startRun(std::vector<Id> ids, const QString &name, bool undoing)
{
    if (ids.empty() || m_run || !m_store) {
        return;
    }
    const auto run = std::make_shared<Run>();
    run->total = static_cast<int>(ids.size());
    const quint64 commit = ++m_lastCommit;
    for (const Id id : ids) {
        SecretChangeItem &item = *find(id);
        item.queued = true;
        item.commit = commit;
        (isOfEnvironment(item) ? run->environments : run->secrets).push_back(id);
        changed(id);
    }
    m_run = run;
    if (m_jobs) {
        run->job = m_jobs->add({name, undoing ? ActivityKind::UndoChanges : ActivityKind::CommitChanges, JobPlace{m_connectionName, {}}}, Job::Unit::Records,
                               Job::Abilities::CancelAndPause);
        run->job->setProgress({0, run->total});
        const std::weak_ptr<Run> weak = run;
        const auto with = [weak](auto act) {
            return [weak, act] {
                if (const auto alive = weak.lock()) {
                    act(alive);
                }
            };
        };
        connect(run->job, &Job::cancelRequested, this, with([this](const std::shared_ptr<Run> &alive) {
                    alive->stop();
                    startNext(alive);
                }));
        connect(run->job, &Job::pauseRequested, this, with([](const std::shared_ptr<Run> &alive) {
                    alive->paused = true;
                    alive->job->setPaused();
                }));
        connect(run->job, &Job::resumeRequested, this, with([this](const std::shared_ptr<Run> &alive) {
                    alive->paused = false;
                    alive->job->setResumed();
                    startNext(alive);
                }));
    }
    Q_EMIT countsChanged();
    startNext(run);
}

void SecretTray::startNext(const std::shared_ptr<Run> &run)
{
    if (run->cancelled) {
        for (std::deque<Id> *const queue : {&run->environments, &run->secrets}) {
            for (const Id id : std::exchange(*queue, {})) {
                if (SecretChangeItem *const item = find(id)) {
                    item->queued = false;
                    changed(id);
                }
                ++run->summary.left;
            }
        }
    }
    const auto next = [&]() -> std::deque<Id> * {
        if (!run->environments.empty()) {
            return &run->environments;
        }
        const bool environmentUnderWay = std::ranges::any_of(run->underWay, [this](const auto &entry) {
            const SecretChangeItem *const known = item(entry.first);
            return known && isOfEnvironment(*known);
        });
        return environmentUnderWay || run->secrets.empty() ? nullptr : &run->secrets;
    };
    while (!run->paused && run->underWay.size() < mostAtOnce) {
        std::deque<Id> *const queue = next();
        if (!queue) {
            break;
        }
        const Id id = queue->front();
        queue->pop_front();
        SecretChangeItem &item = *find(id);
        item.queued = false;
        item.state = ChangeState::Committing;
        changed(id);
        // The outcome by a way of its own: what was written by the time of a cancellation has been written.
        const auto outcome = std::make_shared<ChangeOutcome>();
        const auto finished = [this, run, id, outcome, turn = m_turn](const ErrorPtr &error) {
            if (turn != m_turn) {
                return;   // wiped meanwhile
            }
            if (outcome->result == ChangeResult::Failed && !outcome->error) {
                outcome->error = error ? error : CancelledError().clone();
            }
            itemFinished(run, id, *outcome);
        };
        run->underWay[id] = startAsync(
            m_pool, this, Sentence::tr("send change"),
            [store = m_store, change = item.change, outcome](const Cancellation &cancellation, const ProgressSink &) {
                *outcome = locker::send(*store, change, cancellation);
            },
            [finished] { finished({}); }, finished);
    }
    if (run->environments.empty() && run->secrets.empty() && run->underWay.empty()) {
        endRun(run);
    }
}

void SecretTray::itemFinished(const std::shared_ptr<Run> &run, Id id, const ChangeOutcome &outcome)
{
    run->underWay.erase(id);
    ++run->done;
    SecretChangeItem &item = *find(id);   // neither queued nor committing ones are ever taken out
    // The answer of the last time was lost, and it is there now: it was this tray that wrote it, and so it can be taken back.
    const bool wasLost = item.outcome && mayBeWritten(item.outcome->error);
    item.outcome = outcome;
    if (wasLost && outcome.result == ChangeResult::Unchanged) {
        item.outcome->result = ChangeResult::Written;
        item.outcome->replaced = item.change.base;
        item.outcome->replacedEnvironment = item.change.baseEnvironment;
    }
    if (item.outcome->result == ChangeResult::Written && item.change.kind == locker::ChangeKind::EditEnvironment && item.change.environment) {
        followNewName(item.change.target.environment, *item.change.environment);
    }
    switch (outcome.result) {
    case ChangeResult::Written:
    case ChangeResult::Unchanged:
        item.state = ChangeState::Done;
        ++run->summary.written;
        run->wrote = run->wrote || item.outcome->result == ChangeResult::Written;
        break;
    case ChangeResult::Conflict:
        item.state = ChangeState::Conflict;
        ++run->summary.conflicts;
        break;
    case ChangeResult::Failed:
        if (outcome.error->kind() == ErrorKind::Cancelled) {
            item.state = ChangeState::Waiting;
            ++run->summary.left;
        } else if (isReadOnlyRefusal(*outcome.error)) {
            // Nothing was sent, and nothing of the rest would be: it waits until changes are allowed again.
            item.state = ChangeState::Waiting;
            ++run->summary.left;
            run->cancelled = true;   // what is on its way may arrive
            run->refused = outcome.error;
        } else {
            item.state = ChangeState::Failed;
            ++run->summary.failed;
            if (!run->firstError) {
                run->firstError = outcome.error;
            }
        }
        break;
    }
    if (item.state == ChangeState::Done && item.undoes != 0) {
        if (SecretChangeItem *const original = find(item.undoes)) {
            original->state = ChangeState::Undone;
            changed(original->id);
        }
        ++run->summary.undone;
        removeRowsOf({id});
    } else {
        changed(id);
    }
    if (run->job) {
        run->job->setProgress({run->done, run->total});
    }
    Q_EMIT countsChanged();
    Q_EMIT committed(id);
    startNext(run);
}

// What else waits for an environment that has another name now.
void SecretTray::followNewName(const std::string &before, const std::string &now)
{
    for (SecretChangeItem &other : m_items) {
        if (!isOpen(other) || isOfEnvironment(other)) {
            continue;
        }
        if (other.change.target.environment == before) {
            other.change.target.environment = now;
        }
        if (other.change.environment == before) {
            other.change.environment = now;
        }
        changed(other.id);
    }
}

void SecretTray::endRun(const std::shared_ptr<Run> &run)
{
    if (m_run != run) {
        return;
    }
    m_run = nullptr;
    forgetOldCommits();
    const SecretChangeSummary &summary = run->summary;
    if (run->job) {
        run->job->setCounts({summary.written, summary.conflicts + summary.failed, run->total});
    }
    run->endJob(run->refused ? run->refused : summary.left > 0 ? CancelledError().clone() : run->total == 1 && run->firstError ? run->firstError
                    : summary.conflicts + summary.failed > 0                                       ? problemError(summary)
                                                                                                   : ErrorPtr());
    Q_EMIT countsChanged();
    if (run->wrote) {
        Q_EMIT projectWritten();
    }
    Q_EMIT commitFinished(summary);
}

void SecretTray::forgetOldCommits()
{
    const auto isOver = [](const SecretChangeItem &item) { return item.state == ChangeState::Done || item.state == ChangeState::Undone; };
    std::set<quint64> levels;
    for (const SecretChangeItem &item : m_items) {
        if (isOver(item)) {
            levels.insert(item.commit);
        }
    }
    while (levels.size() > undoLevels) {
        std::vector<Id> old;
        for (const SecretChangeItem &item : m_items) {
            if (item.commit == *levels.begin() && isOver(item)) {
                old.push_back(item.id);
            }
        }
        levels.erase(levels.begin());
        removeRowsOf(old);
    }
}

void SecretTray::undo(const std::vector<Id> &ids)
{
    if (m_run || !m_store) {
        return;
    }
    std::vector<Id> opposites;
    for (const Id id : ids) {
        const SecretChangeItem *const known = item(id);
        if (!known || !undoRefusal(*known).isEmpty()) {
            continue;
        }
        const auto earlier = std::ranges::find_if(m_items, [id](const SecretChangeItem &other) { return other.undoes == id; });
        if (earlier != m_items.end()) {   // it met a conflict, or failed: once more
            if (isOpen(*earlier) && !earlier->queued) {
                opposites.push_back(earlier->id);
            }
            continue;
        }
        SecretChangeItem opposite;
        opposite.change = *locker::undoOf(known->change, *known->outcome);
        opposite.undoes = id;
        opposite.how = tr("undone");
        describe(opposite);
        opposites.push_back(append(std::move(opposite)));
    }
    const int count = static_cast<int>(opposites.size());
    startRun(std::move(opposites), tr("Undo %Ln change(s)", nullptr, count), true);
}

void SecretTray::undoLast() { undo(lastCommit()); }

std::vector<SecretTray::Id> SecretTray::lastCommit() const
{
    quint64 last = 0;
    for (const SecretChangeItem &item : m_items) {
        if (undoRefusal(item).isEmpty()) {
            last = std::max(last, item.commit);
        }
    }
    std::vector<Id> ids;
    for (const SecretChangeItem &item : m_items) {
        if (last != 0 && item.commit == last && undoRefusal(item).isEmpty()) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

QString SecretTray::undoLastRefusal() const
{
    if (isCommitting()) {
        return tr("Changes are being sent.");
    }
    return lastCommit().empty() ? tr("Nothing has been sent that could be undone.") : QString();
}

} // namespace strongroom::model
