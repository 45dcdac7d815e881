// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeTray.h"

#include "base/ReadOnlyRefusal.h"
#include "base/Text.h"
#include "changes/ChangeRun.h"
#include "incountry/RecordStore.h"
#include "jobs/JobListModel.h"

#include <algorithm>
#include <set>

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr std::size_t mostAtOnce = 4;
constexpr std::size_t undoLevels = 20;

ErrorPtr problemError(const ChangeSummary &summary)
{
    return ClientError(Sentence::tr("%1 of the changes could not be committed").arg(summary.conflicts + summary.failed))
        .advise(Sentence::tr("Look at them on the Changes page."))
        .clone();
}

} // namespace

ChangeTray::Id ChangeTray::commitNow(const RecordChange &change)
{
    const Id id = stage(change);
    if (id != 0) {
        const bool deletes = change.kind == ChangeKind::Delete;
        startRun({id}, deletes ? tr("Delete %Ln record(s)", nullptr, 1) : tr("Save record"), deletes ? ActivityKind::DeleteRecords : ActivityKind::SaveRecord);
    }
    return id;
}

void ChangeTray::commitNow(const std::vector<RecordChange> &changes)
{
    std::vector<Id> ids;
    bool allDelete = true;
    for (const RecordChange &change : changes) {
        allDelete = allDelete && change.kind == ChangeKind::Delete;
        if (const Id id = stage(change); id != 0) {
            ids.push_back(id);
        }
    }
    const int count = int(ids.size());
    startRun(std::move(ids), allDelete ? tr("Delete %Ln record(s)", nullptr, count) : tr("Commit %Ln change(s)", nullptr, count),
             allDelete ? ActivityKind::DeleteRecords : ActivityKind::CommitChanges);
}

void ChangeTray::commit(const std::vector<Id> &ids)
{
    std::vector<Id> open;
    for (const Id id : ids) {
        const ChangeItem *const known = item(id);
        if (known && isOpen(*known) && !known->queued) {
            open.push_back(id);
        }
    }
    const int count = int(open.size());
    startRun(std::move(open), tr("Commit %Ln change(s)", nullptr, count), ActivityKind::CommitChanges);
}

void ChangeTray::commitAll() { commit(committable()); }

void ChangeTray::startRun(std::vector<Id> ids, const QString &name, ActivityKind kind)
{
    if (ids.empty()) {
        return;
    }
    const auto run = std::make_shared<Run>();
    run->total = int(ids.size());
    const quint64 commit = ++m_lastCommit;
    run->commit = commit;
    std::set<QString> countries;
    for (const Id id : ids) {
        ChangeItem &item = *find(id);
        item.queued = true;
        item.commit = commit;
        countries.insert(toQString(item.change.country.code()));
        changed(id);
    }
    run->queue.assign(ids.begin(), ids.end());
    m_runs.push_back(run);
    if (m_jobs) {
        const JobPlace place{m_connectionName, QStringList(countries.begin(), countries.end()).join(QStringLiteral(", "))};
        run->job = m_jobs->add({name, kind, place}, Job::Unit::Records, Job::Abilities::CancelAndPause);
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
    countsTouched();
    if (!m_store) {   // the page closed under a dialog
        const CommitOutcome refused{CommitResult::Failed, nullptr, nullptr, nullptr, ClientError(Sentence::tr("no connection is open"))
            .advise(Sentence::tr("Open a connection first."))
            .clone(), false};
        QMetaObject::invokeMethod(
            this,
            [this, run, refused] {
                for (const Id id : std::exchange(run->queue, {})) {
                    itemFinished(run, id, refused);
                }
            },
            Qt::QueuedConnection);
        return;
    }
    startNext(run);
}

void ChangeTray::startNext(const std::shared_ptr<Run> &run)
{
    if (run->cancelled) {
        for (const Id id : std::exchange(run->queue, {})) {
            if (ChangeItem *const item = find(id)) {
                item->queued = false;
                changed(id);
            }
            ++run->summary.left;
        }
    }
    while (!run->paused && !run->queue.empty() && run->underWay.size() < mostAtOnce) {
        const Id id = run->queue.front();
        run->queue.pop_front();
        ChangeItem &item = *find(id);
        item.queued = false;
        item.state = ChangeState::Committing;
        changed(id);
        // The outcome by a way of its own: what was written by the time of a cancellation has been written.
        const auto outcome = std::make_shared<CommitOutcome>();
        const auto finished = [this, run, id, outcome, turn = m_turn](const ErrorPtr &error) {
            if (turn != m_turn) {
                return;   // wiped meanwhile
            }
            if (outcome->result == CommitResult::Failed && !outcome->error) {
                outcome->error = error ? error : CancelledError().clone();
            }
            itemFinished(run, id, *outcome);
        };
        run->underWay[id] = startAsync(
            m_pool, this, Sentence::tr("commit change"),
            [store = m_store, change = item.change, outcome](const Cancellation &cancellation, const ProgressSink &) {
                *outcome = commitChange(*store, change, cancellation);
            },
            [finished] { finished({}); }, finished);
    }
    if (run->queue.empty() && run->underWay.empty()) {
        endRun(run);
    }
}

void ChangeTray::itemFinished(const std::shared_ptr<Run> &run, Id id, const CommitOutcome &outcome)
{
    run->underWay.erase(id);
    ++run->done;
    ChangeItem &item = *find(id);   // neither queued nor committing ones are ever taken out
    item.queued = false;
    CommitOutcome result = outcome;
    if (result.result == CommitResult::Unchanged && item.mayBeWritten) {
        result.result = CommitResult::Written;   // by the try before, whose answer was lost
        result.before = item.replaced;
    }
    if (result.mayBeWritten && !item.mayBeWritten) {
        item.mayBeWritten = true;
        item.replaced = result.before;
    }
    switch (result.result) {
    case CommitResult::Written:
    case CommitResult::Unchanged:
        item.state = ChangeState::Done;
        item.mayBeWritten = false;
        item.replaced = nullptr;
        ++run->summary.written;
        break;
    case CommitResult::Conflict:
        item.state = ChangeState::Conflict;
        ++run->summary.conflicts;
        break;
    case CommitResult::Failed:
        if (result.error->kind() == ErrorKind::Cancelled) {
            item.state = ChangeState::Waiting;
            ++run->summary.left;
        } else if (isReadOnlyRefusal(*result.error)) {
            // Nothing was sent, and nothing of the rest would be: it waits until changes are allowed again.
            item.state = ChangeState::Waiting;
            ++run->summary.left;
            run->cancelled = true;   // what is on its way may arrive
            run->refused = result.error;
        } else {
            item.state = ChangeState::Failed;
            ++run->summary.failed;
            if (!run->firstError) {
                run->firstError = result.error;
            }
        }
        break;
    }
    item.outcome = result;
    const Country country = item.change.country;
    const QString key = item.key;
    const bool undid = item.state == ChangeState::Done && item.undoes != 0;
    if (undid) {
        const Id original = item.undoes;
        if (ChangeItem *const done = find(original)) {
            done->state = ChangeState::Undone;
            changed(original);
        }
        ++run->summary.undone;
        removeRowsOf({id});
    } else {
        changed(id);
    }
    if (run->job) {
        run->job->setProgress({run->done, run->total});
    }
    countsTouched();
    if (result.result == CommitResult::Written || result.mayBeWritten) {
        Q_EMIT recordWritten(country, key);
    }
    Q_EMIT committed(id, result);
    startNext(run);
}

void ChangeTray::endRun(const std::shared_ptr<Run> &run)
{
    if (std::erase(m_runs, run) == 0) {
        return;
    }
    forgetOldCommits();
    const ChangeSummary &summary = run->summary;
    if (run->job) {
        run->job->setCounts({summary.written, summary.conflicts + summary.failed, run->total});
    }
    run->endJob(run->refused ? run->refused : summary.left > 0 ? CancelledError().clone() : run->total == 1 && run->firstError ? run->firstError
                    : summary.conflicts + summary.failed > 0                                       ? problemError(summary)
                                                                                                   : ErrorPtr());
    countsTouched();
    Q_EMIT commitFinished(summary);
}

void ChangeTray::cancel(Id id)
{
    const ChangeItem *const known = item(id);
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [known](const auto &run) { return known != nullptr && run->commit == known->commit; });
    if (found == m_runs.end()) {
        return;
    }
    const std::shared_ptr<Run> run = *found;
    run->stop();
    startNext(run);
}

void ChangeTray::forgetOldCommits()
{
    std::set<quint64> levels;
    for (const ChangeItem &item : m_items) {
        if (item.state == ChangeState::Done || item.state == ChangeState::Undone) {
            levels.insert(item.commit);
        }
    }
    while (levels.size() > undoLevels) {
        std::vector<Id> old;
        for (const ChangeItem &item : m_items) {
            if (item.commit == *levels.begin() && (item.state == ChangeState::Done || item.state == ChangeState::Undone)) {
                old.push_back(item.id);
            }
        }
        levels.erase(levels.begin());
        removeRowsOf(old);
    }
}

// ---- undo ----

void ChangeTray::undo(const std::vector<Id> &ids)
{
    std::vector<Id> opposites;
    for (const Id id : ids) {
        const ChangeItem *const known = item(id);
        if (!known || !undoRefusal(*known).isEmpty()) {
            continue;
        }
        const auto earlier = std::find_if(m_items.begin(), m_items.end(), [id](const ChangeItem &other) { return other.undoes == id; });
        if (earlier != m_items.end()) {   // it met a conflict, or failed: once more
            if (isOpen(*earlier) && !earlier->queued) {
                opposites.push_back(earlier->id);
            }
            continue;
        }
        ChangeItem opposite{0, *inverseOf(known->change, *known->outcome), ChangeState::Waiting, std::nullopt, nullptr, false, 0, id, false, {}, {}, {}, {}};
        opposites.push_back(append(std::move(opposite)));
    }
    const int count = int(opposites.size());
    startRun(std::move(opposites), tr("Undo %Ln change(s)", nullptr, count), ActivityKind::UndoChanges);
}

void ChangeTray::undoLast() { undo(lastCommit()); }

std::vector<ChangeTray::Id> ChangeTray::lastCommit() const
{
    quint64 last = 0;
    for (const ChangeItem &item : m_items) {
        if (undoRefusal(item).isEmpty()) {
            last = std::max(last, item.commit);
        }
    }
    std::vector<Id> ids;
    for (const ChangeItem &item : m_items) {
        if (last != 0 && item.commit == last && undoRefusal(item).isEmpty()) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

QString ChangeTray::undoLastRefusal() const
{
    if (isCommitting()) {
        return tr("Changes are being committed.");
    }
    return lastCommit().empty() ? tr("Nothing has been committed that could be undone.") : QString();
}

} // namespace strongroom::model
