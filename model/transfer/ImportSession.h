// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One import, step by step: open the file, say where its columns go, look at the first rows, check all of them, send the good ones, report.
// An ImportFile takes one reader at a time, so steps run one after another: a preview that is asked for while another runs comes after it.
// GUI thread; the work is done on the pool. Lives on as a job when its window is closed while it sends.

#include "base/Async.h"
#include "jobs/Job.h"
#include "transfer/ImportTypes.h"

#include <QAbstractTableModel>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace strongroom::incountry {
class RecordStore;
}
namespace strongroom::transfer {
class ImportCheck;
class ImportFile;
}

namespace strongroom::model {

class JobListModel;

// Line, member, reason; Role::Advice has what to do.
class ImportProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Member, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(std::vector<transfer::RowProblem> problems);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<transfer::RowProblem> m_problems;
};

// The first rows as they would be sent: line, country, the members in use; a row that would not go has its reason instead (Role::Reason).
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<transfer::PreviewRow> rows);
    [[nodiscard]] int badCount() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<transfer::PreviewRow> m_rows;
    std::vector<QString> m_members;
};

class ImportSession : public QObject {
    Q_OBJECT
public:
    enum class Step { Closed, Opening, NeedsPassphrase, Mapping, Checking, Checked, Importing, Done };
    Q_ENUM(Step)

    ImportSession(std::shared_ptr<incountry::RecordStore> store, QThreadPool *pool, JobListModel *jobs, JobPlace place, QObject *parent = nullptr);
    ~ImportSession() override;

    void open(const QString &path, const transfer::ColumnMapping &mapping = {});   // without a mapping, one is suggested
    void openEncrypted(std::shared_ptr<const SecretBytes> passphrase);   // after NeedsPassphrase
    [[nodiscard]] Step step() const noexcept { return m_step; }
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }   // of the last step, until the next one
    [[nodiscard]] transfer::FileShape shape() const;

    [[nodiscard]] const transfer::ColumnMapping &mapping() const noexcept { return m_mapping; }
    void setMapping(const transfer::ColumnMapping &mapping);                   // previews again; a check made before is void
    [[nodiscard]] QString targetOf(const QString &column) const;               // the member a column goes to; "" is ignored
    [[nodiscard]] const ErrorPtr &mappingError() const noexcept { return m_mappingError; }
    [[nodiscard]] ImportPreviewModel *preview() const noexcept { return m_preview; }

    void check();
    [[nodiscard]] const transfer::CheckReport &checkReport() const noexcept { return m_checkReport; }   // when Checked
    [[nodiscard]] std::optional<qint64> existingCount() const noexcept { return m_existing; }          // counted after the check; nullopt: not known
    [[nodiscard]] bool isCountingExisting() const noexcept { return m_countingExisting; }
    [[nodiscard]] ImportProblemModel *problems() const noexcept { return m_problems; }                 // of the check, then of the import

    void start(transfer::BadRows badRows, transfer::ExistingRecord existing, const QString &failedPath);
    void cancel();
    [[nodiscard]] const transfer::ImportReport &report() const noexcept { return m_report; }           // when Done
    [[nodiscard]] QString reportText() const;
    [[nodiscard]] const Progress &progress() const noexcept { return m_progress; }                     // of a check in bytes, of an import in rows
    [[nodiscard]] Job *job() const { return m_job; }
    // "data.csv" -> "data.failed.csv" beside it, a name that is free.
    [[nodiscard]] QString suggestedFailedPath() const;

Q_SIGNALS:
    void stepChanged();
    void mappingChanged();
    void previewChanged();
    void existingCounted();
    void progressed();

private:
    void load(std::shared_ptr<const SecretBytes> passphrase);
    void previewSoon();
    void countExisting();
    void finish(const ErrorPtr &error);
    void setStep(Step step);

    std::shared_ptr<incountry::RecordStore> m_store;
    QThreadPool *m_pool;
    JobListModel *m_jobs;
    JobPlace m_place;
    Step m_step = Step::Closed;
    QString m_path;
    ErrorPtr m_error;
    ErrorPtr m_mappingError;
    std::shared_ptr<transfer::ImportFile> m_file;
    transfer::ColumnMapping m_mapping;
    std::shared_ptr<const transfer::ImportCheck> m_check;
    transfer::CheckReport m_checkReport;
    std::optional<qint64> m_existing;
    transfer::ImportReport m_report;
    Progress m_progress;
    QPointer<Job> m_job;
    AsyncHandle m_handle;
    bool m_reading = false;        // something has the file
    bool m_previewWanted = false;
    bool m_checkWanted = false;
    bool m_cancelled = false;
    bool m_countingExisting = false;
    ImportPreviewModel *m_preview;
    ImportProblemModel *m_problems;
};

} // namespace strongroom::model
