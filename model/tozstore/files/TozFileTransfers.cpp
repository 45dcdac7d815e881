// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/files/TozFileTransfers.h"

#include "base/Async.h"
#include "base/Text.h"
#include "jobs/JobListModel.h"

#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using Kind = TozFileTransfer::Kind;
using State = TozFileTransfer::State;

struct TozFileTransfers::Entry {
    explicit Entry(TozFileTransfer given) : transfer(std::move(given)) {}
    TozFileTransfer transfer;
    AsyncHandle handle{};
};

namespace {

QString keyOf(const TozFile &file) { return file.id + u'\n' + file.version; }

JobInfo jobInfo(Kind kind, const JobPlace &place)
{
    switch (kind) {
    case Kind::Upload: return {TozFileTransfers::tr("Upload file"), ActivityKind::PutFile, place};
    case Kind::Replace: return {TozFileTransfers::tr("Replace file"), ActivityKind::ReplaceFile, place};
    case Kind::Download:
    case Kind::Fetch: return {TozFileTransfers::tr("Download file"), ActivityKind::FetchFile, place};
    case Kind::Remove: break;
    }
    return {TozFileTransfers::tr("Delete file"), ActivityKind::DeleteFile, place};
}

// Looks at the disk: on a worker thread.
void checkUpload(const QString &path)
{
    const QFileInfo file(path);
    const auto refuse = [&file](Sentence what, Sentence advice = {}) {
        throw ClientError(std::move(what).arg(fromQString(file.fileName()))).advise(std::move(advice)).about("file");
    };
    if (file.isDir()) {
        refuse(Sentence::tr("this is a folder: %1"), Sentence::tr("Upload the files in it, or an archive of it."));
    }
    if (!file.exists()) {
        refuse(Sentence::tr("the file is not there any more: %1"));
    }
    if (!file.isFile()) {
        refuse(Sentence::tr("this is no ordinary file: %1"));
    }
    if (!file.isReadable()) {
        refuse(Sentence::tr("the file cannot be read: %1"), Sentence::tr("Check whether you may read it."));
    }
}

ErrorPtr explained(const ErrorPtr &error, Kind kind)
{
    const auto *const conflict = dynamic_cast<const tozstore::RecordConflict *>(error.get());
    if (conflict == nullptr) {
        return error;
    }
    if (!conflict->newer()) {
        return ServerError(Sentence::tr("somebody else has deleted the file, or it is not for this client any more"))
            .advise(Sentence::tr("Refresh to see what is there now."))
            .clone();
    }
    return ServerError(Sentence::tr("somebody else has changed the file since it was listed, so nothing was done to it"))
        .advise(kind == Kind::Remove ? Sentence::tr("The list shows it as it is now. Look at it; trying again will delete that newer one.")
                                     : Sentence::tr("The list shows it as it is now. Look at it; trying again will replace that newer one."))
        .clone();
}

} // namespace

TozFileTransfers::TozFileTransfers(QThreadPool *pool, JobListModel *jobs, QObject *parent) : QObject(parent), m_pool(pool), m_jobs(jobs) {}

TozFileTransfers::~TozFileTransfers()
{
    for (const auto &entry : m_entries) {
        entry->handle.cancel();
    }
}

void TozFileTransfers::setStore(std::shared_ptr<tozstore::Store> store, const QString &connectionName)
{
    std::vector<Id> resting;
    for (const auto &entry : m_entries) {
        if (entry->transfer.state == State::Running) {
            entry->handle.cancel();
        } else {
            resting.push_back(entry->transfer.id);
        }
    }
    for (const Id id : resting) {
        leave(id);
    }
    m_private.clear();
    m_store = std::move(store);
    m_connectionName = connectionName;
}

TozFileTransfers::Id TozFileTransfers::upload(const QString &path, const QString &type, const tozstore::PlainTexts &plain)
{
    TozFileTransfer transfer{.kind = Kind::Upload, .path = path};
    transfer.file.type = type;
    transfer.file.plain = plain;
    transfer.file.name = QFileInfo(path).fileName();
    return add(std::move(transfer));
}

TozFileTransfers::Id TozFileTransfers::replace(const TozFile &file, const QString &path, const tozstore::PlainTexts &plain)
{
    TozFileTransfer transfer{.kind = Kind::Replace, .file = file, .path = path};
    transfer.file.plain = plain;
    return add(std::move(transfer));
}

TozFileTransfers::Id TozFileTransfers::download(const TozFile &file, const QString &path) { return add({.kind = Kind::Download, .file = file, .path = path}); }

TozFileTransfers::Id TozFileTransfers::fetch(const TozFile &file) { return add({.kind = Kind::Fetch, .file = file}); }

TozFileTransfers::Id TozFileTransfers::remove(const TozFile &file) { return add({.kind = Kind::Remove, .file = file}); }

TozFileTransfers::Id TozFileTransfers::add(TozFileTransfer transfer)
{
    if (const TozFileTransfer *const before = transfer.file.id.isEmpty() ? nullptr : of(transfer.file.id); before != nullptr && before->state == State::Failed) {
        leave(before->id);   // makes way
    }
    const Id id = ++m_lastId;
    transfer.id = id;
    m_entries.push_back(std::make_unique<Entry>(std::move(transfer)));
    Q_EMIT added(id);
    startWaiting();
    return id;
}

void TozFileTransfers::startWaiting()
{
    if (!m_store) {
        return;
    }
    auto room = atOnce - std::ranges::count_if(m_entries, [](const auto &entry) {
        return entry->transfer.state == State::Running && entry->transfer.kind != Kind::Remove;
    });
    std::vector<Entry *> next;
    for (const auto &entry : m_entries) {
        if (entry->transfer.state == State::Waiting && (entry->transfer.kind == Kind::Remove || room-- > 0)) {
            next.push_back(entry.get());
        }
    }
    for (Entry *const entry : next) {
        start(*entry);
    }
}

template <typename Operation, typename Done>
void TozFileTransfers::run(Entry &entry, Operation operation, Done done)
{
    const Id id = entry.transfer.id;
    entry.handle = startAsync(
        m_pool, this, Sentence::tr("file"),
        [store = m_store, operation = std::move(operation)](const Cancellation &cancellation, const ProgressSink &progress) {
            return operation(*store, progress, cancellation);
        },
        [this, id, done = std::move(done)](auto &&...result) {
            done(std::forward<decltype(result)>(result)...);
            ended(id);
        },
        [this, id](const ErrorPtr &error) { broken(id, error); },
        [this, id](const Progress &progress) {
            if (Entry *const running = this->entry(id)) {
                running->transfer.progress = progress;
                if (running->transfer.job) {
                    running->transfer.job->setProgress(progress);
                }
                Q_EMIT changed(id);
            }
        });
}

void TozFileTransfers::start(Entry &entry)
{
    using tozstore::FileUpload;
    using tozstore::Store;
    TozFileTransfer &transfer = entry.transfer;
    const Id id = transfer.id;
    transfer.state = State::Running;
    transfer.progress = {};
    transfer.error.reset();
    transfer.conflict = false;
    transfer.job = m_jobs->add(jobInfo(transfer.kind, {m_connectionName, {}}), transfer.kind == Kind::Remove ? Job::Unit::Steps : Job::Unit::Bytes, Job::Abilities::Cancel);
    transfer.job->doneBy(this);
    connect(transfer.job, &Job::cancelRequested, this, [this, id] { cancel(id); });

    const std::string fileId = fromQString(transfer.file.id);
    const std::string version = fromQString(transfer.file.version);
    const FileUpload what{fromQString(transfer.path), fromQString(transfer.file.type), transfer.file.plain};
    const auto wasStored = [this, id](const TozFile &file) { Q_EMIT stored(id, file); };
    switch (transfer.kind) {
    case Kind::Upload:
        run(entry,
            [what, path = transfer.path](Store &store, const ProgressSink &progress, const Cancellation &cancellation) {
                checkUpload(path);
                return toTozFile(store.putFile(what, progress, cancellation));
            },
            wasStored);
        break;
    case Kind::Replace:
        run(entry,
            [what, fileId, version, path = transfer.path](Store &store, const ProgressSink &progress, const Cancellation &cancellation) {
                checkUpload(path);
                return toTozFile(store.replaceFile(fileId, version, what, progress, cancellation));
            },
            wasStored);
        break;
    case Kind::Download:
        run(entry,
            [fileId, path = what.path](Store &store, const ProgressSink &progress, const Cancellation &cancellation) {
                store.fetchFile(fileId, path, progress, cancellation);
            },
            [this, id] { Q_EMIT downloaded(id); });
        break;
    case Kind::Fetch:
        try {
            transfer.path = m_private.place(nameToSave(transfer.file));
        } catch (const VaultError &error) {
            // As every other end: not before the caller has its id.
            QMetaObject::invokeMethod(this, [this, id, thrown = error.clone()] { broken(id, thrown); }, Qt::QueuedConnection);
            break;
        }
        run(entry,
            [fileId, path = transfer.path](Store &store, const ProgressSink &progress, const Cancellation &cancellation) {
                store.fetchFile(fileId, fromQString(path), progress, cancellation);
                PrivateFiles::allow(path, PrivateFiles::Use::Look);
                return verdictByContent(path);
            },
            [this, id, key = keyOf(transfer.file), path = transfer.path](const FileVerdict &verdict) {
                m_private.keep(key, path);
                Q_EMIT fetched(id, path, verdict);
            });
        break;
    case Kind::Remove:
        run(entry,
            [fileId, version](Store &store, const ProgressSink &, const Cancellation &cancellation) { store.remove(fileId, version, cancellation); },
            [this, id] { Q_EMIT removed(id); });
        break;
    }
    Q_EMIT changed(id);
}

void TozFileTransfers::ended(Id id)
{
    if (Entry *const done = entry(id); done != nullptr && done->transfer.job) {
        done->transfer.job->finish();
    }
    leave(id);
    startWaiting();
}

void TozFileTransfers::broken(Id id, const ErrorPtr &error)
{
    Entry *const failedEntry = entry(id);
    if (failedEntry == nullptr) {
        return;
    }
    TozFileTransfer &transfer = failedEntry->transfer;
    const ErrorPtr told = explained(error, transfer.kind);
    if (transfer.job) {
        transfer.job->fail(told);
    }
    if (told->kind() == ErrorKind::Cancelled) {
        leave(id);
        startWaiting();
        return;
    }
    transfer.state = State::Failed;
    transfer.error = told;
    const auto *const conflict = dynamic_cast<const tozstore::RecordConflict *>(error.get());
    std::optional<TozFile> newer;
    if (conflict != nullptr && conflict->newer()) {
        newer = toTozFile(*conflict->newer());
        transfer.conflict = true;
        const tozstore::PlainTexts wanted = transfer.file.plain;
        transfer.file = *newer;
        transfer.file.plain = transfer.kind == Kind::Replace ? wanted : newer->plain;
    }
    const QString fileId = transfer.file.id;
    Q_EMIT changed(id);
    Q_EMIT failed(id);
    if (conflict != nullptr) {
        Q_EMIT newerFound(fileId, newer);
    }
    startWaiting();
}

void TozFileTransfers::leave(Id id)
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->transfer.id == id; });
    if (found != m_entries.end()) {
        Q_EMIT aboutToLeave(id);
        std::erase_if(m_entries, [id](const auto &entry) { return entry->transfer.id == id; });
    }
}

void TozFileTransfers::cancel(Id id)
{
    Entry *const stopped = entry(id);
    if (stopped == nullptr) {
        return;
    }
    if (stopped->transfer.state == State::Running) {
        stopped->handle.cancel();
    } else if (stopped->transfer.state == State::Waiting) {
        leave(id);
    }
}

void TozFileTransfers::retry(Id id)
{
    if (Entry *const again = entry(id); again != nullptr && again->transfer.state == State::Failed && m_store) {
        again->transfer.state = State::Waiting;
        Q_EMIT changed(id);
        startWaiting();
    }
}

void TozFileTransfers::dismiss(Id id)
{
    if (const TozFileTransfer *const known = find(id); known != nullptr && known->state == State::Failed) {
        leave(id);
    }
}

TozFileTransfers::Entry *TozFileTransfers::entry(Id id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->transfer.id == id; });
    return found != m_entries.end() ? found->get() : nullptr;
}

const TozFileTransfer *TozFileTransfers::find(Id id) const
{
    const Entry *const found = entry(id);
    return found != nullptr ? &found->transfer : nullptr;
}

const TozFileTransfer *TozFileTransfers::of(const QString &fileId) const
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (!fileId.isEmpty() && (*entry)->transfer.file.id == fileId) {
            return &(*entry)->transfer;
        }
    }
    return nullptr;
}

QString TozFileTransfers::fetchedPath(const TozFile &file) const { return m_private.find(keyOf(file)); }

} // namespace strongroom::model
