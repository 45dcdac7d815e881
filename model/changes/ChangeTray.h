// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the user wants to change in the records of one connection: collected, looked at, committed as one job with a result for each, and
// undone. Nothing in it overwrites what its user has not seen (incountry/RecordChange.h says how, and what remains).
//
//   * One open change for each record: a second edit takes the place of the first and keeps the first one's base, an edit of a record that
//     is still to be created is a creation, the deletion of one is none at all.
//   * commit() leaves out what is done already, so that committing again touches only what failed.
//   * What was committed stays, for undo(): of the last twenty commits at most. undo() commits the opposite change with the same checks; what it
//     meets a conflict with stays in the tray as a change of its own ("Undo edit").
//   * In memory only, since records in it are opened: setStore(nullptr), the connection's end, wipes it, waiting changes included. A view
//     asks its user before (openCount()).
//
// GUI thread. Reading, comparing and writing are done on the pool, four records at a time.

#include "activity/ActivityEntry.h"
#include "base/Error.h"
#include "base/Roles.h"
#include "changes/ChangeItem.h"
#include "incountry/Country.h"
#include "incountry/RecordChange.h"

#include <QAbstractTableModel>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::incountry {
class RecordStore;
}

namespace strongroom::model {

class JobListModel;
using SharedRow = std::shared_ptr<const incountry::RecordRow>;

// What became of one commit.
struct ChangeSummary {
    int written = 0;      // or it was like that already
    int conflicts = 0;
    int failed = 0;
    int left = 0;         // cancelled before
    int undone = 0;       // of the written ones
    [[nodiscard]] bool isClean() const { return conflicts == 0 && failed == 0 && left == 0; }
};

class ChangeTray : public QAbstractTableModel {
    Q_OBJECT
public:
    using Id = quint64;   // 0: none
    enum Column { What, RecordKey, Where, Members, From, To, Result, ColumnCount };
    Q_ENUM(Column)
    enum TrayRole : int {
        ItemId = Role::FirstFreeRole,   // quint64
        KindOf,                         // int of incountry::ChangeKind
        StateText,                      // QString
        IsOpen,                         // bool: still to be done
        CanUndo                         // bool
    };

    // The pool outlives the tray; `jobs` may be null.
    ChangeTray(QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~ChangeTray() override;
    void setStore(std::shared_ptr<incountry::RecordStore> store);
    [[nodiscard]] bool hasStore() const { return m_store != nullptr; }
    void setConnectionName(const QString &name) { m_connectionName = name; }   // for the jobs and the activity journal
    [[nodiscard]] const QString &connectionName() const { return m_connectionName; }

    // 0: there is nothing to change (an edit that is as its base; the deletion of a record that was never written).
    Id stage(const incountry::RecordChange &change);
    Id stageCreate(const incountry::Country &country, const incountry::Record &mine);
    Id stageEdit(const incountry::Country &country, const SharedRow &base, const incountry::Record &mine);
    Id stageDelete(const incountry::Country &country, const SharedRow &base);
    // Takes them out, whatever their state; one that is being committed stays.
    void unstage(const std::vector<Id> &ids);
    // Done and Undone ones: there is no undo for them then.
    void forgetDone();
    // What an editor should start from: the waiting version of this record; nullopt: there is none.
    [[nodiscard]] std::optional<incountry::Record> staged(const incountry::Country &country, const QString &recordKey) const;

    // Stages it and commits it at once; committed() answers with the id. 0: nothing to change, and no answer.
    Id commitNow(const incountry::RecordChange &change);
    void commitNow(const std::vector<incountry::RecordChange> &changes);
    // One job. Those that are done, undone or under way are left out.
    void commit(const std::vector<Id> &ids);
    void commitAll();   // committable()
    void cancel(Id id);   // the running commit that this change is one of; what of it is under way ends as it ends

    // Of a Conflict: `merged` is to be written over what the user has seen (outcome->theirs), or as a new record when that is gone. It waits
    // then; commit() it. 0: that is what is there already, and the change is out of the tray.
    Id resolve(Id id, const incountry::Record &merged);
    Id resolveDelete(Id id);   // a deletion: what is there now may go

    void undo(const std::vector<Id> &ids);
    void undoLast();
    [[nodiscard]] std::vector<Id> lastCommit() const;   // what undoLast() would take back
    // Why there is nothing to undo; empty: there is.
    [[nodiscard]] QString undoLastRefusal() const;

    [[nodiscard]] int openCount() const;        // still to be done
    [[nodiscard]] int waitingCount() const;     // of these, neither failed nor in conflict
    [[nodiscard]] int problemCount() const;     // failed or in conflict
    [[nodiscard]] bool isCommitting() const { return !m_runs.empty(); }
    [[nodiscard]] std::vector<Id> openItems() const;
    [[nodiscard]] std::vector<Id> committable() const;   // of these, those without a conflict: that has to be resolved first
    [[nodiscard]] const ChangeItem *item(Id id) const;   // null: there is none
    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] int rowOf(Id id) const;                // -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    // One item's turn is over. It is in the tray with its new state (an undo that was written is not: its original is Undone).
    void committed(quint64 id, const strongroom::incountry::CommitOutcome &outcome);
    void commitFinished(const strongroom::model::ChangeSummary &summary);
    void recordWritten(const strongroom::incountry::Country &country, const QString &recordKey);   // or deleted: tables are outdated
    void countsChanged();
    void wiped();

private:
    struct Run;
    Id append(ChangeItem item);
    void startRun(std::vector<Id> ids, const QString &name, activity::ActivityKind kind);
    void startNext(const std::shared_ptr<Run> &run);
    void itemFinished(const std::shared_ptr<Run> &run, Id id, const incountry::CommitOutcome &outcome);
    void endRun(const std::shared_ptr<Run> &run);
    void forgetOldCommits();
    void removeRowsOf(const std::vector<Id> &ids);
    void changed(Id id);
    void countsTouched();
    [[nodiscard]] ChangeItem *find(Id id);
    [[nodiscard]] ChangeItem *openItemOf(const incountry::RecordChange &change);

    QThreadPool *m_pool;
    JobListModel *m_jobs;
    std::shared_ptr<incountry::RecordStore> m_store;
    QString m_connectionName;
    std::vector<ChangeItem> m_items;
    std::vector<std::shared_ptr<Run>> m_runs;
    Id m_lastId = 0;
    quint64 m_lastCommit = 0;
    quint64 m_turn = 0;   // of the store: an answer to an older one is not for us
};

} // namespace strongroom::model
