// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentTransfers.h"

#include "attachments/AttachmentChecks.h"
#include "base/Async.h"
#include "base/Text.h"
#include "jobs/JobListModel.h"

#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace strongroom::model {

using namespace incountry;
using Kind = AttachmentTransfer::Kind;
using State = AttachmentTransfer::State;

struct AttachmentTransfers::Entry {
    explicit Entry(AttachmentTransfer given) : transfer(std::move(given)) {}
    AttachmentTransfer transfer;
    AsyncHandle handle{};
    bool changesRecord = false;   // sent something that may have happened
};

namespace {

constexpr int notFound = 404;
constexpr int conflict = 409;

bool movesBytes(Kind kind) { return kind != Kind::Rename && kind != Kind::Remove; }
bool writes(Kind kind) { return kind != Kind::Download && kind != Kind::Fetch; }

// The service's words for these are about ids and paths.
ErrorPtr explained(const ErrorPtr &error, Kind kind)
{
    const int status = error->kind() == ErrorKind::Server ? error->request().status : 0;
    if (status == notFound) {
        return (kind == Kind::Upload ? ServerError(Sentence::tr("the record does not exist any more, another program may have deleted it"))
                                     : ServerError(Sentence::tr("the file or its record does not exist any more, another program may have deleted it")))
            .advise(Sentence::tr("Refresh to see what is there now."))
            .during(error->request())
            .clone();
    }
    if (status == conflict) {
        return ServerError(Sentence::tr("the record has a file of this name already"))
            .advise(Sentence::tr("Refresh to see it; replace it, or choose another name."))
            .during(error->request())
            .clone();
    }
    return error;
}

QString keyOf(const AttachmentOwner &owner, const AttachmentMeta &file)
{
    return QStringLiteral("%1\n%2\n%3\n%4\n%5").arg(toQString(owner.country.code()), owner.recordKey, toQString(file.fileId), toQString(file.hash), toQString(file.fileName));
}

} // namespace

AttachmentTransfers::AttachmentTransfers(QThreadPool *pool, JobListModel *jobs, QObject *parent) : QObject(parent), m_pool(pool), m_jobs(jobs) {}

AttachmentTransfers::~AttachmentTransfers()
{
    for (const auto &entry : m_entries) {
        entry->handle.cancel();
    }
}

AttachmentTransfers::Id AttachmentTransfers::upload(const AttachmentOwner &owner, const QString &path, const QStringList &otherNames)
{
    AttachmentTransfer transfer{.kind = Kind::Upload, .owner = owner, .path = path, .name = QFileInfo(path).fileName(), .otherNames = otherNames};
    return add(std::move(transfer));
}

AttachmentTransfers::Id AttachmentTransfers::replace(const AttachmentOwner &owner, const AttachmentMeta &file, const QString &path)
{
    return add({.kind = Kind::Replace, .owner = owner, .file = file, .path = path, .name = toQString(file.fileName)});
}

AttachmentTransfers::Id AttachmentTransfers::download(const AttachmentOwner &owner, const AttachmentMeta &file, const QString &path)
{
    return add({.kind = Kind::Download, .owner = owner, .file = file, .path = path, .name = toQString(file.fileName)});
}

AttachmentTransfers::Id AttachmentTransfers::fetch(const AttachmentOwner &owner, const AttachmentMeta &file)
{
    return add({.kind = Kind::Fetch, .owner = owner, .file = file, .name = toQString(file.fileName)});
}

AttachmentTransfers::Id AttachmentTransfers::rename(const AttachmentOwner &owner, const AttachmentMeta &file, const QString &name)
{
    return add({.kind = Kind::Rename, .owner = owner, .file = file, .name = name});
}

AttachmentTransfers::Id AttachmentTransfers::remove(const AttachmentOwner &owner, const AttachmentMeta &file)
{
    return add({.kind = Kind::Remove, .owner = owner, .file = file, .name = toQString(file.fileName)});
}

AttachmentTransfers::Id AttachmentTransfers::add(AttachmentTransfer transfer)
{
    for (const AttachmentTransfer *before : of(transfer.owner)) {
        const bool sameFile = transfer.kind == Kind::Upload ? before->kind == Kind::Upload && before->path == transfer.path
                                                            : before->file.fileId == transfer.file.fileId;
        if (sameFile && before->state == State::Failed) {
            leave(before->id);
        }
    }
    const Id id = ++m_lastId;
    transfer.id = id;
    m_entries.push_back(std::make_unique<Entry>(std::move(transfer)));
    Q_EMIT added(id);
    startWaiting();
    return id;
}

void AttachmentTransfers::startWaiting()
{
    const auto moving = std::ranges::count_if(
        m_entries, [](const auto &entry) { return entry->transfer.state == State::Running && movesBytes(entry->transfer.kind); });
    auto room = atOnce - moving;
    std::vector<Entry *> next;
    for (const auto &entry : m_entries) {
        if (entry->transfer.state == State::Waiting && (!movesBytes(entry->transfer.kind) || room-- > 0)) {
            next.push_back(entry.get());
        }
    }
    for (Entry *entry : next) {
        start(*entry);
    }
}

template <typename Operation, typename Done>
void AttachmentTransfers::run(Entry &entry, Operation operation, Done done)
{
    const Id id = entry.transfer.id;
    entry.handle = startAsync(
        m_pool, this, Sentence::tr("attachment"),
        [owner = entry.transfer.owner, operation = std::move(operation)](const Cancellation &cancellation, const ProgressSink &progress) {
            return operation(*owner.store, owner.country, fromQString(owner.recordKey), progress, cancellation);
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

namespace {

JobInfo jobInfo(Kind kind, const JobPlace &place)
{
    switch (kind) {
    case Kind::Upload: return {AttachmentTransfers::tr("Upload attachment"), ActivityKind::AddAttachment, place};
    case Kind::Replace: return {AttachmentTransfers::tr("Replace attachment"), ActivityKind::AddAttachment, place};
    case Kind::Download:
    case Kind::Fetch: return {AttachmentTransfers::tr("Download attachment"), ActivityKind::DownloadAttachment, place};
    case Kind::Rename: return {AttachmentTransfers::tr("Rename attachment"), ActivityKind::ChangeAttachment, place};
    case Kind::Remove: break;
    }
    return {AttachmentTransfers::tr("Delete attachment"), ActivityKind::DeleteAttachment, place};
}

} // namespace

void AttachmentTransfers::start(Entry &entry)
{
    AttachmentTransfer &transfer = entry.transfer;
    const Id id = transfer.id;
    const std::string fileId = transfer.file.fileId;
    transfer.state = State::Running;
    transfer.progress = {};
    transfer.error.reset();
    entry.changesRecord = writes(transfer.kind);

    const JobPlace place{m_connectionName, toQString(transfer.owner.country.code())};
    transfer.job = m_jobs->add(jobInfo(transfer.kind, place), movesBytes(transfer.kind) ? Job::Unit::Bytes : Job::Unit::Steps, Job::Abilities::Cancel);
    transfer.job->doneBy(this);
    connect(transfer.job, &Job::cancelRequested, this, [this, id] { cancel(id); });

    switch (transfer.kind) {
    case Kind::Upload:
    case Kind::Replace: {
        AttachmentUpload what;
        what.path = fromQString(transfer.path);
        what.fileName = fromQString(transfer.name);
        what.mode = transfer.kind == Kind::Replace ? AttachmentMode::Replace : AttachmentMode::Add;
        run(entry,
            [what, path = transfer.path, name = transfer.name, others = transfer.otherNames](
                RecordStore &store, const Country &country, const std::string &key, const ProgressSink &progress, const Cancellation &cancellation) {
                checkUpload(path, name, others);
                return store.addAttachment(country, key, what, progress, cancellation);
            },
            [this, id](const AttachmentMeta &file) { Q_EMIT uploaded(id, file); });
        break;
    }
    case Kind::Download:
        run(entry,
            [fileId, path = fromQString(transfer.path)](RecordStore &store, const Country &country, const std::string &key, const ProgressSink &progress,
                                                        const Cancellation &cancellation) {
                (void)store.fetchAttachment(country, key, fileId, path, progress, cancellation);
            },
            [this, id] { Q_EMIT downloaded(id); });
        break;
    case Kind::Fetch:
        try {
            transfer.path = m_private.place(safeFileName(transfer.name));
        } catch (const VaultError &error) {
            // As every other end: not before the caller has its id.
            QMetaObject::invokeMethod(this, [this, id, error = error.clone()] { broken(id, error); }, Qt::QueuedConnection);
            break;
        }
        run(entry,
            [fileId, path = transfer.path](RecordStore &store, const Country &country, const std::string &key, const ProgressSink &progress,
                                           const Cancellation &cancellation) {
                (void)store.fetchAttachment(country, key, fileId, fromQString(path), progress, cancellation);
                PrivateFiles::allow(path, PrivateFiles::Use::Look);
                return verdictByContent(path);
            },
            [this, id, key = keyOf(transfer.owner, transfer.file), path = transfer.path](const FileVerdict &verdict) {
                m_private.keep(key, path);
                Q_EMIT fetched(id, path, verdict);
            });
        break;
    case Kind::Rename: {
        AttachmentChange change;
        change.fileName = fromQString(transfer.name);
        run(entry,
            [fileId, change](RecordStore &store, const Country &country, const std::string &key, const ProgressSink &, const Cancellation &cancellation) {
                return store.updateAttachment(country, key, fileId, change, cancellation);
            },
            [this, id](const AttachmentMeta &file) { Q_EMIT renamed(id, file); });
        break;
    }
    case Kind::Remove:
        run(entry,
            [fileId](RecordStore &store, const Country &country, const std::string &key, const ProgressSink &, const Cancellation &cancellation) {
                store.removeAttachment(country, key, fileId, cancellation);
            },
            [this, id] { Q_EMIT removed(id); });
        break;
    }
    Q_EMIT changed(id);
}

void AttachmentTransfers::ended(Id id)
{
    if (Entry *const done = entry(id); done != nullptr && done->transfer.job) {
        done->transfer.job->finish();
    }
    leave(id);
    startWaiting();
}

void AttachmentTransfers::broken(Id id, const ErrorPtr &error)
{
    Entry *const failedEntry = entry(id);
    if (failedEntry == nullptr) {
        return;
    }
    AttachmentTransfer &transfer = failedEntry->transfer;
    const ErrorPtr told = explained(error, transfer.kind);
    if (transfer.job) {
        transfer.job->fail(told);
    }
    if (told->kind() == ErrorKind::Cancelled) {
        leave(id);
    } else {
        // Without an answer nobody knows whether the service did it.
        const bool unknown = std::exchange(failedEntry->changesRecord, false) && told->kind() == ErrorKind::Network;
        transfer.state = State::Failed;
        transfer.error = told;
        Q_EMIT changed(id);
        Q_EMIT failed(id);
        if (unknown) {
            Q_EMIT recordChanged(AttachmentOwner(transfer.owner));
        }
    }
    startWaiting();
}

void AttachmentTransfers::leave(Id id)
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->transfer.id == id; });
    if (found == m_entries.end()) {
        return;
    }
    Q_EMIT aboutToLeave(id);
    const std::unique_ptr<Entry> gone = std::move(*found);
    m_entries.erase(found);
    const AttachmentOwner &owner = gone->transfer.owner;
    const bool othersWrite = std::ranges::any_of(m_entries, [&](const auto &entry) {
        return entry->transfer.owner == owner && entry->transfer.state != State::Failed && writes(entry->transfer.kind);
    });
    if (gone->changesRecord && !othersWrite) {
        Q_EMIT recordChanged(owner);
    } else if (gone->changesRecord) {
        for (const auto &entry : m_entries) {   // the last one tells
            if (entry->transfer.owner == owner && entry->transfer.state != State::Failed && writes(entry->transfer.kind)) {
                entry->changesRecord = true;
            }
        }
    }
}

void AttachmentTransfers::cancel(Id id)
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

void AttachmentTransfers::retry(Id id)
{
    if (Entry *const again = entry(id); again != nullptr && again->transfer.state == State::Failed) {
        again->transfer.state = State::Waiting;
        Q_EMIT changed(id);
        startWaiting();
    }
}

void AttachmentTransfers::dismiss(Id id)
{
    if (const AttachmentTransfer *const known = find(id); known != nullptr && known->state == State::Failed) {
        leave(id);
    }
}

void AttachmentTransfers::clear()
{
    std::vector<Id> others;
    for (const auto &entry : m_entries) {
        if (entry->transfer.state == State::Running) {
            entry->handle.cancel();
        } else {
            others.push_back(entry->transfer.id);
        }
    }
    for (const Id id : others) {
        leave(id);
    }
    m_private.clear();
}

AttachmentTransfers::Entry *AttachmentTransfers::entry(Id id)
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->transfer.id == id; });
    return found != m_entries.end() ? found->get() : nullptr;
}

const AttachmentTransfer *AttachmentTransfers::find(Id id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->transfer.id == id; });
    return found != m_entries.end() ? &(*found)->transfer : nullptr;
}

std::vector<const AttachmentTransfer *> AttachmentTransfers::of(const AttachmentOwner &owner) const
{
    std::vector<const AttachmentTransfer *> found;
    for (const auto &entry : m_entries) {
        if (entry->transfer.owner == owner) {
            found.push_back(&entry->transfer);
        }
    }
    return found;
}

QString AttachmentTransfers::fetchedPath(const AttachmentOwner &owner, const AttachmentMeta &file) const { return m_private.find(keyOf(owner, file)); }

} // namespace strongroom::model
