// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes, changes and deletes TozStore records beside the GUI thread. A change names the version it began with: when the record is another one by
// now, nothing is written and conflicted() brings the newer one.

#include "base/Async.h"
#include "jobs/Job.h"
#include "tozstore/Store.h"
#include "tozstore/records/TozColumns.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::model {

class TozRecordService : public QObject {
    Q_OBJECT
public:
    explicit TozRecordService(QThreadPool *pool, QObject *parent = nullptr);
    void setStore(std::shared_ptr<tozstore::Store> store);   // null: what is under way is cancelled

    // One at a time: saved(), conflicted() or failed().
    void write(tozstore::Record record);    // as new: without identifier
    void update(tozstore::Record record);   // its version is the one that is replaced
    void cancel();
    [[nodiscard]] bool isSaving() const { return m_saving; }

    // One after the other; removed() for each that went, then removalEnded() with the first error, if there was one. Those behind an error stay.
    void remove(const std::vector<SharedTozRow> &rows);
    [[nodiscard]] bool isRemoving() const { return m_removing; }

Q_SIGNALS:
    void saved(const strongroom::model::SharedTozRow &row);
    // `newer` is null when the record is gone or cannot be read any more.
    void conflicted(const strongroom::model::SharedTozRow &newer);
    void failed(const strongroom::ErrorPtr &error);
    void removed(const std::string &recordId);
    void removalEnded(int removedCount, const strongroom::ErrorPtr &error);

private:
    using Save = std::function<tozstore::RecordRow(tozstore::Store &, const Cancellation &)>;
    void save(Save operation);

    QThreadPool *m_pool;
    std::shared_ptr<tozstore::Store> m_store;
    AsyncHandle m_handle;
    AsyncHandle m_removal;
    bool m_saving = false;
    bool m_removing = false;
};

} // namespace strongroom::model
