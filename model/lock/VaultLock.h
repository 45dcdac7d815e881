// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lock of the whole program. lock() forgets: every connection closes (which locks its store and empties the models that follow it), the
// credentials of this session go, nothing opens until unlock(), and the keychain or the passphrase file is asked anew. What a window shows
// goes by locking(), which is emitted before anything closes.
//
// Trap: a job that runs holds the store it works on. With JobsOnLock::Stop it is asked to stop and has `grace` to reach its safe point; the
// store is locked then, whatever the job is at. With JobsOnLock::GoOn its connection stays open, out of sight, until the job has ended.

#include "base/Error.h"
#include "base/SecretBytes.h"
#include "keychain/VaultAccess.h"
#include "lock/LockSettings.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QSettings;

namespace strongroom::model {

class ConnectionManager;
class JobListModel;

class VaultLock : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds grace{600};

    // All outlive the lock. GUI thread.
    VaultLock(std::shared_ptr<keychain::VaultAccess> access, ConnectionManager *connections, JobListModel *jobs, QSettings *settings, QThreadPool *pool,
              QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const noexcept { return m_locked; }
    [[nodiscard]] bool isUnlocking() const noexcept { return m_unlocking; }
    [[nodiscard]] LockReason reason() const noexcept { return m_reason; }   // of the last lock()
    [[nodiscard]] keychain::UnlockBy unlockBy() const { return m_access->unlockBy(); }
    [[nodiscard]] QString accessDescription() const;                        // "the Secret Service keyring"
    [[nodiscard]] int runningJobs() const;                                  // that the lock lets go on, or that have not stopped so far

    [[nodiscard]] const LockSettings &settings() const noexcept { return m_settings; }
    void setSettings(const LockSettings &settings);

    void lock(LockReason reason);
    // What a trigger calls: locks if the settings say so.
    void lockOn(LockReason reason);
    // Asks on the pool; unlocked() or unlockFailed(). The passphrase is wiped afterwards. Ignored while it is not locked or is being unlocked.
    void unlock(SecretBytes passphrase);

Q_SIGNALS:
    void locking();    // on this thread, within lock(): what shows anything lets go of it
    void locked();     // everything that could be closed at once is closed
    void unlocking();
    void unlockFailed(const strongroom::ErrorPtr &error);   // AuthError: not this passphrase; StorageError: no keychain, denied
    void unlocked();   // connections that were open are being opened
    void runningJobsChanged();
    void settingsChanged();

private:
    void keepWorkers();
    void dropWorkers();
    void closeWithoutJobs();
    [[nodiscard]] bool isHeldByJob(const QString &connectionId) const;
    void finishUnlocking();

    std::shared_ptr<keychain::VaultAccess> m_access;
    ConnectionManager *m_connections;
    JobListModel *m_jobs;
    QSettings *m_store;
    QThreadPool *m_pool;
    LockSettings m_settings;
    bool m_locked = false;
    bool m_unlocking = false;
    LockReason m_reason = LockReason::Asked;
    QStringList m_wereOpen;
    std::vector<QPointer<QObject>> m_kept;   // work for jobs that go on, and were their page's
    QTimer m_grace;
    bool m_lockAgain = false;   // asked for while it was being unlocked
};

} // namespace strongroom::model
