// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the user wants to change in one Locker project: collected, looked at, sent as one job with a result for each, and undone as far as the
// service can (it deletes nothing for an access key). Nothing in it overwrites what its user has not seen (locker/Change.h).
//
//   * One open change for each secret, or for each place that has none yet: a later one is laid over the first, member by member, and keeps the
//     first one's base. What ends where it began is no change.
//   * Environments are sent before secrets, so that an import may make an environment and fill it in one go.
//   * commit() leaves out what is done already: sending again touches only what failed. What was sent stays for undo(), of the last twenty times.
//   * In memory only: setStore(nullptr), the connection's end, wipes it.
//
// GUI thread. Reading, comparing and writing are done on the pool, four changes at a time.

#include "base/Error.h"
#include "base/Roles.h"
#include "locker/changes/SecretChangeItem.h"
#include "locker/matrix/StagedCells.h"
#include "locker/Store.h"

#include <QAbstractTableModel>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

class JobListModel;

struct SecretChangeSummary {
    int written = 0;      // or it was like that already
    int conflicts = 0;
    int failed = 0;
    int left = 0;         // cancelled before
    int undone = 0;       // of the written ones
    [[nodiscard]] bool isClean() const { return conflicts == 0 && failed == 0 && left == 0; }
};

class SecretTray : public QAbstractTableModel {
    Q_OBJECT
public:
    using Id = quint64;   // 0: none
    enum Column { What, Key, Environment, Members, From, To, Result, ColumnCount };
    Q_ENUM(Column)
    enum TrayRole : int {
        ItemId = Role::FirstFreeRole,   // quint64
        StateOf,                        // int of ChangeState
        IsOpen,                         // bool: still to be done
        CanUndo                         // bool
    };

    // The pool outlives the tray; `jobs` may be null.
    SecretTray(QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~SecretTray() override;
    void setStore(std::shared_ptr<locker::Store> store);
    [[nodiscard]] bool hasStore() const { return m_store != nullptr; }
    void setConnectionName(const QString &name) { m_connectionName = name; }   // for the jobs and the activity journal
    [[nodiscard]] const QString &connectionName() const { return m_connectionName; }

    // 0: there is nothing to change. `how`: where it comes from, in a few words without a value ("copied from staging").
    Id stage(const locker::Change &change, const QString &how = {});
    void stage(const std::vector<locker::Change> &changes, const QString &how = {});
    // Takes them out, whatever their state; one that is being sent stays.
    void unstage(const std::vector<Id> &ids);
    void unstageOpen();
    void forgetDone();     // there is no undo for them then
    // The waiting change of this place; null: there is none.
    [[nodiscard]] const SecretChangeItem *stagedAt(const std::string &key, const std::string &environment) const;
    [[nodiscard]] StagedCells stagedCells() const;
    [[nodiscard]] std::vector<std::string> stagedEnvironments() const;   // new ones, by name

    // One job. Those that are done, undone or under way are left out.
    void commit(const std::vector<Id> &ids);
    void commitAll();      // committable()
    void cancel();         // what is under way ends as it ends
    // Of a Conflict: mine is to be written over what there is now, or as a new secret when that is gone; it waits then, commit() it.
    void resolveWithMine(Id id);

    void undo(const std::vector<Id> &ids);
    void undoLast();
    [[nodiscard]] std::vector<Id> lastCommit() const;   // what undoLast() would take back
    [[nodiscard]] QString undoLastRefusal() const;      // empty: there is something

    [[nodiscard]] int openCount() const;        // still to be done
    [[nodiscard]] int waitingCount() const;     // of these, neither failed nor in conflict
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] bool isCommitting() const { return m_run != nullptr; }
    [[nodiscard]] std::vector<Id> openItems() const;
    [[nodiscard]] std::vector<Id> committable() const;   // of these, those without a conflict
    [[nodiscard]] const SecretChangeItem *item(Id id) const;   // null: there is none
    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] int rowOf(Id id) const;                // -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void committed(quint64 id);               // one item's turn is over
    void commitFinished(const strongroom::model::SecretChangeSummary &summary);
    void projectWritten();                    // something was written: what is shown is outdated; once for each sending
    void countsChanged();                     // also of stagedCells()
    void wiped();

private:
    struct Run;
    Id append(SecretChangeItem item);
    void describe(SecretChangeItem &item) const;
    void startRun(std::vector<Id> ids, const QString &name, bool undoing);
    void startNext(const std::shared_ptr<Run> &run);
    void itemFinished(const std::shared_ptr<Run> &run, Id id, const locker::ChangeOutcome &outcome);
    void endRun(const std::shared_ptr<Run> &run);
    void followNewName(const std::string &before, const std::string &now);
    void forgetOldCommits();
    void removeRowsOf(const std::vector<Id> &ids);
    void changed(Id id);
    void noteCounts();
    [[nodiscard]] SecretChangeItem *find(Id id);
    [[nodiscard]] SecretChangeItem *openItemOf(const locker::Change &change);

    QThreadPool *m_pool;
    JobListModel *m_jobs;
    std::shared_ptr<locker::Store> m_store;
    QString m_connectionName;
    std::vector<SecretChangeItem> m_items;
    std::shared_ptr<Run> m_run;      // one at a time
    Id m_lastId = 0;
    quint64 m_lastCommit = 0;
    bool m_isStagingMany = false;
    quint64 m_turn = 0;              // of the store: an answer to an older one is not for us
};

} // namespace strongroom::model
