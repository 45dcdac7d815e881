// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is under way with the files of one TozStore client: uploads, downloads, replacements, deletions. Files are sent and fetched two at a
// time, the others wait; each running one is a job too. One that failed stays until it is tried again or dismissed; one that was cancelled or
// is done leaves. The private copies that are opened or dragged out lie decrypted on this computer: in a folder of the user's alone, and only
// until the connection closes (model/attachments/PrivateFiles.h). GUI thread; the work is done on the pool.

#include "attachments/FileSafety.h"
#include "attachments/PrivateFiles.h"
#include "base/Error.h"
#include "base/Progress.h"
#include "tozstore/Store.h"
#include "tozstore/files/TozFile.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace strongroom::model {

class Job;
class JobListModel;

struct TozFileTransfer {
    enum class Kind {
        Upload,
        Replace,    // new content under the same record
        Download,   // to a place the user chose
        Fetch,      // into the private folder, to open it or drag it out
        Remove
    };
    enum class State { Waiting, Running, Failed };

    quint64 id = 0;
    Kind kind = Kind::Upload;
    State state = State::Waiting;
    TozFile file{};                // the stored one; of an upload, its type and plain fields
    QString path{};                // on this computer
    Progress progress{};
    ErrorPtr error{};              // when Failed
    bool conflict = false;         // Failed because somebody changed the file: trying again means the newer one
    QPointer<Job> job{};
};

class TozFileTransfers : public QObject {
    Q_OBJECT
public:
    using Id = quint64;
    static constexpr int atOnce = 2;

    TozFileTransfers(QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~TozFileTransfers() override;
    // Null: the connection closed. Everything ends, private copies go.
    void setStore(std::shared_ptr<tozstore::Store> store, const QString &connectionName);

    // Each answers at once; the transfer is there when it returns.
    Id upload(const QString &path, const QString &type, const tozstore::PlainTexts &plain);
    Id replace(const TozFile &file, const QString &path, const tozstore::PlainTexts &plain);
    Id download(const TozFile &file, const QString &path);
    Id fetch(const TozFile &file);
    Id remove(const TozFile &file);

    void cancel(Id id);    // a waiting one leaves at once; a write that was under way may have happened
    void retry(Id id);     // a failed one
    void dismiss(Id id);   // a failed one

    [[nodiscard]] const TozFileTransfer *find(Id id) const;
    [[nodiscard]] const TozFileTransfer *of(const QString &fileId) const;   // the newest of this file; null: none
    [[nodiscard]] QString fetchedPath(const TozFile &file) const;            // of exactly this version; empty: not here

Q_SIGNALS:
    void added(quint64 id);
    void changed(quint64 id);
    void aboutToLeave(quint64 id);
    void stored(quint64 id, const strongroom::model::TozFile &file);         // uploaded or replaced; before it leaves
    void downloaded(quint64 id);
    void fetched(quint64 id, const QString &path, const strongroom::model::FileVerdict &verdict);
    void removed(quint64 id);
    void failed(quint64 id);
    // What a conflict told of the file as it is now; nullopt: it is gone.
    void newerFound(const QString &fileId, const std::optional<strongroom::model::TozFile> &file);

private:
    struct Entry;
    Id add(TozFileTransfer transfer);
    void startWaiting();
    void start(Entry &entry);
    template <typename Operation, typename Done>
    void run(Entry &entry, Operation operation, Done done);
    void ended(Id id);
    void broken(Id id, const ErrorPtr &error);
    void leave(Id id);
    [[nodiscard]] Entry *entry(Id id) const;

    QThreadPool *m_pool;
    JobListModel *m_jobs;
    std::shared_ptr<tozstore::Store> m_store;
    QString m_connectionName;
    PrivateFiles m_private;
    std::vector<std::unique_ptr<Entry>> m_entries;
    Id m_lastId = 0;
};

} // namespace strongroom::model
