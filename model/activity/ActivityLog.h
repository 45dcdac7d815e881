// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What was done with this program, as the activity page shows it. Follows the job list and the connections by itself; others note() what is
// no job. It never gets a job's name, which may hold a record key, nor an error's text: kind, place, counts and the kind of the error only.
//
// GUI thread. The file is read and written by one thread of its own, in the order of the calls; what is not written yet when the log ends is
// written then. A write that fails is told once (failed()) and tried again with the next entry.

#include "activity/ActivityEntry.h"
#include "activity/ActivityJournal.h"
#include "activity/ActivityWords.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "jobs/Job.h"

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace strongroom::model {

class ConnectionManager;
class JobListModel;
enum class ConnectionState;

class ActivityLog : public QObject {
    Q_OBJECT
public:
    // Days that an entry is kept.
    enum class Retention : int { Forever = 0, Month = 30, Quarter = 90, Year = 365 };

    // Starts to read at once; loaded() or failed(). The settings outlive this; they keep the retention (a year unless chosen).
    explicit ActivityLog(const std::string &path, QSettings *settings, QObject *parent = nullptr, const Clock &clock = Clock::system());
    ~ActivityLog() override;

    void follow(JobListModel *jobs);
    void follow(ConnectionManager *manager);
    // Something that is no job and has just happened.
    void note(ActivityKind kind, const JobPlace &place, const ActivityCounts &counts = {}, activity::ActivityUnit unit = activity::ActivityUnit::None);

    [[nodiscard]] const std::vector<activity::ActivityEntry> &entries() const { return m_entries; }   // oldest first
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] qint64 damagedLines() const { return m_damaged; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] Retention retention() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    void setRetention(Retention retention);   // what is older goes at once
    void clear();                             // here and on disk; leaves one entry that says so
    void verify();                            // every byte of its files against their chain: verified() or verifyFailed()
    // exported() or exportFailed().
    void exportTo(const QString &path, activity::ActivityFormat format, std::vector<activity::ActivityEntry> entries);

Q_SIGNALS:
    void loaded();
    void added();      // one entry at the end
    void reset();      // anything else
    void failed(const strongroom::ErrorPtr &error);
    void exported(const QString &path, qint64 count);
    void exportFailed(const strongroom::ErrorPtr &error);
    void verified(const strongroom::model::ActivityVerdict &verdict);
    void verifyFailed(const strongroom::ErrorPtr &error);

private:
    struct Store;
    void add(activity::ActivityEntry entry);
    void addJob(const Job &job);
    void connectionChanged(ConnectionManager *manager, const QString &id);
    void dropOld();
    void write();
    void writeFailed(const ErrorPtr &error);
    [[nodiscard]] std::chrono::system_clock::time_point oldest() const;

    QSettings *m_settings;
    const Clock &m_clock;
    QThreadPool m_pool;   // of one thread
    std::shared_ptr<Store> m_store;
    std::vector<activity::ActivityEntry> m_entries;
    QHash<QString, ConnectionState> m_states;
    bool m_loaded = false;
    bool m_writing = false;
    bool m_toldFailure = false;
    qint64 m_damaged = 0;
};

} // namespace strongroom::model
