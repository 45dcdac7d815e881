// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shares, revokes, and changes who may share. Several revocations are one job with a result for each. One thing at a time; GUI thread, the
// work on the pool.

#include "base/Async.h"
#include "tozstore/Store.h"
#include "tozstore/sharing/AccessRow.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace strongroom::model {

class Job;
class JobListModel;
class NoteHistory;

struct RevokeResult {
    enum class Outcome { Done, Failed, NotTried };   // NotTried: cancelled before its turn
    AccessRow row;
    Outcome outcome = Outcome::NotTried;
    ErrorPtr error{};
};

class SharingWork : public QObject {
    Q_OBJECT
public:
    SharingWork(QThreadPool *pool, JobListModel *jobs, NoteHistory *history, QObject *parent = nullptr);
    ~SharingWork() override;
    void setStore(std::shared_ptr<tozstore::Store> store, const QString &connectionName);
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }
    [[nodiscard]] QString selfId() const;

    // Each ends in done() or failed().
    void share(const QString &type, const QString &readerId);
    void addAuthorizer(const QString &type, const QString &authorizerId);
    void shareOnBehalf(const QString &writerId, const QString &type, const QString &readerId);
    void revokeOnBehalf(const QString &writerId, const QString &type, const QString &readerId);
    // Rows whose canEnd is set: shares, authorizers, own notes (which are deleted). Ends in revoked().
    void revoke(const std::vector<AccessRow> &rows);
    void cancel();

Q_SIGNALS:
    void busyChanged();
    void done(const QString &title, const QString &text);
    void failed(const QString &title, const strongroom::ErrorPtr &error);
    void began(strongroom::model::AccessRow::Kind kind, const QString &clientId, const QString &type);   // something new may be read from now on
    void revoked(const std::vector<strongroom::model::RevokeResult> &results);

private:
    struct Texts {
        QString job;
        QString done;
        QString text;
        QString failed;
    };
    using Operation = std::function<void(tozstore::Store &, const Cancellation &)>;
    void run(int activityKind, const Texts &texts, Operation operation, std::function<void()> then = {});
    void setBusy(bool busy);

    QThreadPool *m_pool;
    JobListModel *m_jobs;
    NoteHistory *m_history;
    std::shared_ptr<tozstore::Store> m_store;
    QString m_connectionName;
    AsyncHandle m_running;
    bool m_busy = false;
};

} // namespace strongroom::model
