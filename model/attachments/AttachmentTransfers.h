// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is under way with the files of records: uploads, downloads, renames. They belong to their records, not to the view, so they go on
// while another record is looked at. Files are sent and fetched two at a time, the others wait; each running one is a job too. One that
// failed stays until it is tried again or dismissed; one that was cancelled or is done leaves. GUI thread; the work is done on the pool.

#include "attachments/FileSafety.h"
#include "attachments/PrivateFiles.h"
#include "base/Error.h"
#include "base/Progress.h"
#include "incountry/RecordStore.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace strongroom::model {

class Job;
class JobListModel;

struct AttachmentOwner {
    std::shared_ptr<incountry::RecordStore> store;
    incountry::Country country;
    QString recordKey;   // plain
    friend bool operator==(const AttachmentOwner &, const AttachmentOwner &) = default;
};

struct AttachmentTransfer {
    enum class Kind {
        Upload,
        Replace,    // new content under the old name
        Download,   // to a place the user chose
        Fetch,      // into the private folder, to open it or drag it out
        Rename,
        Remove
    };
    enum class State { Waiting, Running, Failed };

    quint64 id = 0;
    Kind kind = Kind::Upload;
    State state = State::Waiting;
    AttachmentOwner owner;
    incountry::AttachmentMeta file{};   // the stored one; empty for an upload
    QString path{};                     // on this computer
    QString name{};                     // of the new file, or the new name
    QStringList otherNames{};           // that the record's other files had when it began
    Progress progress{};
    ErrorPtr error{};                   // when Failed
    QPointer<Job> job{};
};

class AttachmentTransfers : public QObject {
    Q_OBJECT
public:
    using Id = quint64;
    static constexpr int atOnce = 2;

    AttachmentTransfers(QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~AttachmentTransfers() override;
    void setConnectionName(const QString &name) { m_connectionName = name; }   // for the job bar and the activity

    // Each answers at once; the transfer is there when it returns. A failed one of the same file makes way.
    Id upload(const AttachmentOwner &owner, const QString &path, const QStringList &otherNames);
    Id replace(const AttachmentOwner &owner, const incountry::AttachmentMeta &file, const QString &path);
    Id download(const AttachmentOwner &owner, const incountry::AttachmentMeta &file, const QString &path);
    Id fetch(const AttachmentOwner &owner, const incountry::AttachmentMeta &file);
    Id rename(const AttachmentOwner &owner, const incountry::AttachmentMeta &file, const QString &name);
    Id remove(const AttachmentOwner &owner, const incountry::AttachmentMeta &file);

    void cancel(Id id);    // a waiting one leaves at once; a write that was under way may have happened
    void retry(Id id);     // a failed one
    void dismiss(Id id);   // a failed one
    void clear();          // the connection closed: everything ends, private copies go

    [[nodiscard]] const AttachmentTransfer *find(Id id) const;
    [[nodiscard]] std::vector<const AttachmentTransfer *> of(const AttachmentOwner &owner) const;   // oldest first
    // The copy of exactly this state of the file, when fetch() has brought it; empty: not here.
    [[nodiscard]] QString fetchedPath(const AttachmentOwner &owner, const incountry::AttachmentMeta &file) const;

Q_SIGNALS:
    void added(quint64 id);
    void changed(quint64 id);
    void aboutToLeave(quint64 id);
    void uploaded(quint64 id, const strongroom::incountry::AttachmentMeta &file);   // replaced ones too; before it leaves
    void downloaded(quint64 id);
    void fetched(quint64 id, const QString &path, const strongroom::model::FileVerdict &verdict);
    void renamed(quint64 id, const strongroom::incountry::AttachmentMeta &file);
    void removed(quint64 id);
    void failed(quint64 id);
    // The last write to this record's files has ended: what the service has of it may differ from what is shown.
    void recordChanged(const strongroom::model::AttachmentOwner &owner);

private:
    struct Entry;
    Id add(AttachmentTransfer transfer);
    void startWaiting();
    void start(Entry &entry);
    template <typename Operation, typename Done>
    void run(Entry &entry, Operation operation, Done done);
    void ended(Id id);
    void broken(Id id, const ErrorPtr &error);
    void leave(Id id);
    [[nodiscard]] Entry *entry(Id id);

    QThreadPool *m_pool;
    JobListModel *m_jobs;
    PrivateFiles m_private;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QString m_connectionName;
    Id m_lastId = 0;
};

} // namespace strongroom::model
