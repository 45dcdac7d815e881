// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ImportSession.h"

#include "base/Text.h"
#include "incountry/RecordStore.h"
#include "jobs/JobListModel.h"
#include "transfer/Import.h"

#include <QFileInfo>

#include <utility>

namespace strongroom::model {

using namespace transfer;

namespace {

constexpr int previewRows = 20;

struct Opened {
    std::shared_ptr<ImportFile> file;   // null: encrypted, and no passphrase yet
    ColumnMapping mapping;
};

} // namespace

ImportSession::ImportSession(std::shared_ptr<incountry::RecordStore> store, QThreadPool *pool, JobListModel *jobs, JobPlace place, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_pool(pool), m_jobs(jobs), m_place(std::move(place)), m_preview(new ImportPreviewModel(this)),
      m_problems(new ImportProblemModel(this))
{
}

ImportSession::~ImportSession() { m_handle.cancel(); }

void ImportSession::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

FileShape ImportSession::shape() const { return m_file ? m_file->shape() : FileShape(); }

// ---- open ----

void ImportSession::open(const QString &path, const ColumnMapping &mapping)
{
    if (m_reading) {
        return;
    }
    m_path = path;
    m_mapping = mapping;
    load(nullptr);
}

void ImportSession::openEncrypted(std::shared_ptr<const SecretBytes> passphrase)
{
    if (!m_reading) {
        load(std::move(passphrase));
    }
}

void ImportSession::load(std::shared_ptr<const SecretBytes> passphrase)
{
    m_file.reset();
    m_check.reset();
    m_error.reset();
    m_mappingError.reset();
    m_preview->setRows({});
    m_problems->setProblems({});
    m_reading = true;
    setStep(Step::Opening);
    m_handle = startAsync(
        m_pool, this, Sentence::tr("open the import file"),
        [path = fromQString(m_path), passphrase](const Cancellation &cancellation, const ProgressSink &) {
            Opened opened;
            if (passphrase || !isEncrypted(path)) {
                opened.file = std::make_shared<ImportFile>(path, passphrase, cancellation);
                opened.mapping = opened.file->suggestedMapping();
            }
            return opened;
        },
        [this](Opened opened) {
            m_reading = false;
            m_file = std::move(opened.file);
            if (!m_file) {
                setStep(Step::NeedsPassphrase);
                return;
            }
            if (m_mapping.targets.empty() && m_mapping.constants.empty()) {
                const auto country = m_mapping.country;
                m_mapping = std::move(opened.mapping);
                m_mapping.country = country ? country : m_mapping.country;
            }
            setStep(Step::Mapping);
            Q_EMIT mappingChanged();
            previewSoon();
        },
        [this, encrypted = passphrase != nullptr](const ErrorPtr &error) {
            m_reading = false;
            m_error = error;
            setStep(encrypted ? Step::NeedsPassphrase : Step::Closed);
        });
}

// ---- mapping and preview ----

QString ImportSession::targetOf(const QString &column) const
{
    const auto found = m_mapping.targets.find(fromQString(column));
    return found != m_mapping.targets.end() ? toQString(found->second) : column;
}

void ImportSession::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_check.reset();
    m_existing.reset();
    if (m_step == Step::Checked) {
        setStep(Step::Mapping);
    }
    Q_EMIT mappingChanged();
    previewSoon();
}

void ImportSession::previewSoon()
{
    m_previewWanted = true;
    if (m_reading || !m_file) {
        return;
    }
    m_previewWanted = false;
    m_reading = true;
    const auto next = [this] {
        m_reading = false;
        if (std::exchange(m_checkWanted, false)) {
            check();
        } else if (m_previewWanted) {
            previewSoon();
        }
    };
    m_handle = startAsync(
        m_pool, this, Sentence::tr("preview the import"),
        [file = m_file, mapping = m_mapping](const Cancellation &cancellation, const ProgressSink &) { return file->preview(mapping, previewRows, cancellation); },
        [this, next](std::vector<PreviewRow> rows) {
            m_mappingError.reset();
            m_preview->setRows(std::move(rows));
            Q_EMIT previewChanged();
            next();
        },
        [this, next](const ErrorPtr &error) {
            m_mappingError = error->kind() == ErrorKind::Cancelled ? nullptr : error;
            m_preview->setRows({});
            Q_EMIT previewChanged();
            next();
        });
}

// ---- check ----

void ImportSession::check()
{
    if (!m_file || m_step == Step::Importing) {
        return;
    }
    if (m_reading) {
        m_checkWanted = true;
        return;
    }
    m_reading = true;
    m_error.reset();
    m_existing.reset();
    m_progress = {};
    setStep(Step::Checking);
    m_handle = startAsync(
        m_pool, this, Sentence::tr("check the import"),
        [file = m_file, mapping = m_mapping, store = m_store](const Cancellation &cancellation, const ProgressSink &progress) {
            return std::make_shared<const ImportCheck>(file->check(*store, mapping, progress, cancellation));
        },
        [this](std::shared_ptr<const ImportCheck> check) {
            m_reading = false;
            m_check = std::move(check);
            m_checkReport = m_check->report();
            m_problems->setProblems(m_checkReport.problems);
            countExisting();
            setStep(Step::Checked);
        },
        [this](const ErrorPtr &error) {
            m_reading = false;
            m_error = error->kind() == ErrorKind::Cancelled ? nullptr : error;
            setStep(Step::Mapping);
        },
        [this](const Progress &progress) {
            m_progress = progress;
            Q_EMIT progressed();
        });
}

void ImportSession::countExisting()
{
    if (m_checkReport.broken || m_checkReport.rows == m_checkReport.bad) {
        return;
    }
    m_reading = true;
    m_countingExisting = true;
    const auto next = [this] {
        m_reading = false;
        if (m_previewWanted) {
            previewSoon();
        }
    };
    m_handle = startAsync(
        m_pool, this, Sentence::tr("count existing records"),
        [file = m_file, check = m_check, store = m_store](const Cancellation &cancellation, const ProgressSink &progress) {
            return transfer::countExisting(*store, *file, *check, progress, cancellation);
        },
        [this, next](std::int64_t existing) {
            m_countingExisting = false;
            if (m_step == Step::Checked) {
                m_existing = existing;
                Q_EMIT existingCounted();
            }
            next();
        },
        [this, next](const ErrorPtr &) {   // an answer that is only good to know: the import meets the same trouble and says so
            m_countingExisting = false;
            Q_EMIT existingCounted();
            next();
        });
}

// ---- import ----

void ImportSession::start(BadRows badRows, ExistingRecord existing, const QString &failedPath)
{
    if (m_step != Step::Checked || !m_check) {
        return;
    }
    m_handle.cancel();   // counting what exists; its reader has to be out of the file
    m_error.reset();
    m_report = {};
    m_progress = {0, m_checkReport.rows - m_checkReport.bad};
    m_problems->setProblems({});
    m_job = m_jobs->add({tr("Import records"), ActivityKind::ImportRecords, m_place}, Job::Unit::Records, Job::Abilities::Cancel);
    m_job->doneBy(this);
    connect(m_job, &Job::cancelRequested, this, &ImportSession::cancel);
    ImportOptions options;
    options.badRows = badRows;
    options.existing = existing;
    options.failedPath = fromQString(failedPath);
    const auto report = std::make_shared<ImportReport>();
    const bool wasReading = m_reading;
    m_reading = true;
    m_previewWanted = false;
    m_cancelled = false;
    const auto run = [this, options, report] {
        if (m_cancelled) {   // before it began
            finish(CancelledError().clone());
            return;
        }
        m_reading = true;
        m_handle = startAsync(
            m_pool, this, Sentence::tr("import records"),
            [file = m_file, check = m_check, store = m_store, options, report](const Cancellation &cancellation, const ProgressSink &progress) {
                importRecords(*store, *file, *check, options, *report, progress, cancellation);
            },
            [this, report] {
                m_report = *report;
                finish(m_report.stoppedBy);
            },
            [this, report](const ErrorPtr &error) {
                m_report = *report;
                finish(error);
            },
            [this](const Progress &progress) {
                m_progress = progress;
                if (m_job) {
                    m_job->setProgress(progress);
                }
                Q_EMIT progressed();
            });
    };
    setStep(Step::Importing);
    if (wasReading) {
        connect(this, &ImportSession::existingCounted, this, run, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    } else {
        run();
    }
}

void ImportSession::finish(const ErrorPtr &error)
{
    m_reading = false;
    m_error = error;
    m_problems->setProblems(m_report.problems);
    if (m_job) {
        m_job->setCounts({m_report.written, m_report.failed + m_report.unknown, m_checkReport.rows});
        if (error) {
            m_job->fail(error);
        } else {
            m_job->finish();
        }
    }
    setStep(Step::Done);
}

void ImportSession::cancel()
{
    m_cancelled = true;
    m_handle.cancel();
}

QString ImportSession::reportText() const
{
    QStringList parts{tr("%Ln record(s) written.", nullptr, int(m_report.written))};
    if (m_report.existed > 0) {
        parts += tr("%Ln record(s) existed and was left alone.", nullptr, int(m_report.existed));
    }
    if (m_report.failed > 0) {
        parts += tr("%Ln row(s) failed.", nullptr, int(m_report.failed));
    }
    if (m_report.unknown > 0) {
        parts += tr("%Ln row(s) may or may not be written: the answer did not come. Sending it again does no harm.", nullptr, int(m_report.unknown));
    }
    if (m_report.notSent > 0) {
        parts += tr("%Ln row(s) was not sent.", nullptr, int(m_report.notSent));
    }
    return parts.join(QLatin1Char(' '));
}

QString ImportSession::suggestedFailedPath() const
{
    const QFileInfo file(m_path);
    const QString base = file.path() + QLatin1Char('/') + file.baseName();
    const QString ending = file.completeSuffix().isEmpty() ? QString() : QLatin1Char('.') + file.completeSuffix();
    for (int number = 1;; ++number) {
        const QString path = base + (number == 1 ? QStringLiteral(".failed") : QStringLiteral(".failed-%1").arg(number)) + ending;
        if (!QFileInfo::exists(path)) {
            return path;
        }
    }
}

} // namespace strongroom::model
