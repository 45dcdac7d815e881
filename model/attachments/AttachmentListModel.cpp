// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentListModel.h"

#include "attachments/AttachmentChecks.h"
#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "jobs/Job.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using Kind = AttachmentTransfer::Kind;
using State = AttachmentTransfer::State;

AttachmentListModel::AttachmentListModel(AttachmentTransfers *transfers, QObject *parent) : QAbstractListModel(parent), m_transfers(transfers)
{
    connect(transfers, &AttachmentTransfers::added, this, &AttachmentListModel::transferAdded);
    connect(transfers, &AttachmentTransfers::changed, this, [this](quint64 id) { rowChanged(rowOfTransfer(id)); });
    connect(transfers, &AttachmentTransfers::aboutToLeave, this, &AttachmentListModel::transferLeaves);
    connect(transfers, &AttachmentTransfers::uploaded, this, &AttachmentListModel::fileUploaded);
    connect(transfers, &AttachmentTransfers::renamed, this, &AttachmentListModel::fileRenamed);
    connect(transfers, &AttachmentTransfers::removed, this, &AttachmentListModel::fileRemoved);
}

void AttachmentListModel::setFiles(const AttachmentOwner &owner, std::vector<incountry::AttachmentMeta> files)
{
    const int before = storedCount();
    if (m_owner == owner) {
        // Rows of what is gone leave, new files come after the ones before them.
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            const auto &file = m_rows[std::size_t(row)].file;
            if (file && std::ranges::none_of(files, [&](const auto &given) { return given.fileId == file->fileId; })) {
                takeRow(row);
            }
        }
        for (int place = 0; place < int(files.size()); ++place) {
            incountry::AttachmentMeta &file = files[std::size_t(place)];
            const int row = rowOfFile(file.fileId);
            if (row >= 0) {
                m_rows[std::size_t(row)].file = std::move(file);
                rowChanged(row);
            } else {
                const int target = std::min(place, storedCount());
                beginInsertRows({}, target, target);
                m_rows.insert(m_rows.begin() + target, Row{std::move(file), 0});
                endInsertRows();
            }
        }
    } else {
        beginResetModel();
        m_owner = owner;
        m_rows.clear();
        for (incountry::AttachmentMeta &file : files) {
            m_rows.push_back({std::move(file), 0});
        }
        for (const AttachmentTransfer *transfer : m_transfers->of(owner)) {
            if (transfer->kind == Kind::Upload) {
                m_rows.push_back({std::nullopt, transfer->id});
            } else if (const int row = rowOfFile(transfer->file.fileId); row >= 0) {
                m_rows[std::size_t(row)].transfer = transfer->id;
            }
        }
        endResetModel();
    }
    if (before != storedCount()) {
        Q_EMIT storedCountChanged(storedCount());
    }
}

void AttachmentListModel::clear()
{
    if (!m_owner && m_rows.empty()) {
        return;
    }
    beginResetModel();
    m_owner.reset();
    m_rows.clear();
    endResetModel();
    Q_EMIT storedCountChanged(0);
}

std::optional<incountry::AttachmentMeta> AttachmentListModel::fileAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].file : std::nullopt;
}

quint64 AttachmentListModel::transferAt(int row) const { return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].transfer : 0; }

bool AttachmentListModel::isBusy(int row) const
{
    const AttachmentTransfer *const transfer = m_transfers->find(transferAt(row));
    return transfer != nullptr && transfer->state != State::Failed;
}

int AttachmentListModel::storedCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.file.has_value(); }));
}

QStringList AttachmentListModel::names() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.file) {
            names += toQString(row.file->fileName);
        }
    }
    return names;
}

QString AttachmentListModel::nameProblem(int row, const QString &name) const
{
    const auto file = fileAt(row);
    const QString current = file ? toQString(file->fileName) : QString();
    QStringList others = names();
    others.removeOne(current);
    return name.trimmed() == current ? QString() : fileNameProblem(name.trimmed(), current, others);
}

int AttachmentListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

FileState AttachmentListModel::stateOf(const Row &row) const
{
    const AttachmentTransfer *const transfer = m_transfers->find(row.transfer);
    if (transfer == nullptr) {
        return FileState::Stored;
    }
    switch (transfer->state) {
    case State::Waiting: return FileState::Waiting;
    case State::Running: return FileState::Running;
    case State::Failed: break;
    }
    return FileState::Failed;
}

namespace {

QString doing(Kind kind)
{
    switch (kind) {
    case Kind::Upload: return AttachmentListModel::tr("Uploading");
    case Kind::Replace: return AttachmentListModel::tr("Replacing");
    case Kind::Download:
    case Kind::Fetch: return AttachmentListModel::tr("Downloading");
    case Kind::Rename: return AttachmentListModel::tr("Renaming");
    case Kind::Remove: break;
    }
    return AttachmentListModel::tr("Deleting");
}

QString notDone(Kind kind)
{
    switch (kind) {
    case Kind::Upload: return AttachmentListModel::tr("Not uploaded: %1");
    case Kind::Replace: return AttachmentListModel::tr("Not replaced: %1");
    case Kind::Download:
    case Kind::Fetch: return AttachmentListModel::tr("Not downloaded: %1");
    case Kind::Rename: return AttachmentListModel::tr("Not renamed: %1");
    case Kind::Remove: break;
    }
    return AttachmentListModel::tr("Not deleted: %1");
}

} // namespace

QString AttachmentListModel::aboutText(const Row &row) const
{
    const AttachmentTransfer *const transfer = m_transfers->find(row.transfer);
    if (transfer == nullptr) {
        return row.file ? u"%1 · %2 · %3"_s.arg(toQString(row.file->mimeType), byteText(row.file->size), dateText(row.file->updatedAt)) : QString();
    }
    switch (transfer->state) {
    case State::Waiting: return tr("Waiting for its turn");
    case State::Failed: return notDone(transfer->kind).arg(errorText(transfer->error).text);
    case State::Running: break;
    }
    const Progress &progress = transfer->progress;
    if (progress.total > 0) {
        return tr("%1 · %2 of %3", "what, bytes, bytes").arg(doing(transfer->kind), byteText(progress.done), byteText(progress.total));
    }
    return doing(transfer->kind) + u'…';
}

QVariant AttachmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    const AttachmentTransfer *const transfer = m_transfers->find(row.transfer);
    const auto failure = [&] { return errorText(transfer != nullptr ? transfer->error : ErrorPtr()); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.file ? toQString(row.file->fileName) : transfer != nullptr ? transfer->name : QString();
    case StateOfFile:
        return QVariant::fromValue(stateOf(row));
    case Qt::AccessibleDescriptionRole:
    case About:
        return aboutText(row);
    case Qt::ToolTipRole: {
        const QString advice = failure().advice;
        const QString about = index.data(Qt::DisplayRole).toString() + u'\n' + aboutText(row);
        return advice.isEmpty() ? about : about + u'\n' + advice;
    }
    case Role::Reason:
        return failure().text;
    case Role::Advice:
        return failure().advice;
    case Percent:
        return transfer != nullptr && transfer->state == State::Running && transfer->job && transfer->job->percent() ? QVariant(*transfer->job->percent()) : QVariant();
    case MimeType:
        return row.file ? toQString(row.file->mimeType) : QString();
    case CanCancel:
        return transfer != nullptr && transfer->state != State::Failed;
    case CanRetry:
        return transfer != nullptr && transfer->state == State::Failed;
    default:
        return {};
    }
}

bool AttachmentListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const incountry::AttachmentMeta file = *m_rows[std::size_t(index.row())].file;
    const QString name = value.toString().trimmed();
    if (name == toQString(file.fileName)) {
        return true;
    }
    if (const QString problem = nameProblem(index.row(), name); !problem.isEmpty()) {
        Q_EMIT renameRefused(name, problem);
        return false;
    }
    m_transfers->rename(*m_owner, file, name);
    return true;
}

Qt::ItemFlags AttachmentListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid() || !m_rows[std::size_t(index.row())].file) {
        return flags;
    }
    return isBusy(index.row()) ? flags : flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QHash<int, QByteArray> AttachmentListModel::roleNames() const
{
    return {{Role::Display, "display"}, {Role::Reason, "reason"}, {Role::Advice, "advice"}, {StateOfFile, "state"},     {About, "about"},
            {Percent, "percent"},       {MimeType, "mimeType"},   {CanCancel, "canCancel"}, {CanRetry, "canRetry"}};
}

QStringList AttachmentListModel::mimeTypes() const { return {u"text/uri-list"_s}; }

QMimeData *AttachmentListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes) {
        const auto file = fileAt(index.row());
        const QString path = file && m_owner ? m_transfers->fetchedPath(*m_owner, *file) : QString();
        if (path.isEmpty()) {
            return nullptr;
        }
        urls += QUrl::fromLocalFile(path);
    }
    if (urls.isEmpty()) {
        return nullptr;
    }
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

bool AttachmentListModel::isOurs(quint64 id) const
{
    const AttachmentTransfer *const transfer = m_transfers->find(id);
    return transfer != nullptr && m_owner == transfer->owner;
}

int AttachmentListModel::rowOfTransfer(quint64 id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const Row &row) { return row.transfer == id; });
    return found != m_rows.end() ? int(std::distance(m_rows.begin(), found)) : -1;
}

int AttachmentListModel::rowOfFile(const std::string &fileId) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.file && row.file->fileId == fileId; });
    return found != m_rows.end() ? int(std::distance(m_rows.begin(), found)) : -1;
}

void AttachmentListModel::rowChanged(int row)
{
    if (row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void AttachmentListModel::takeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void AttachmentListModel::transferAdded(quint64 id)
{
    if (!isOurs(id)) {
        return;
    }
    const AttachmentTransfer &transfer = *m_transfers->find(id);
    if (transfer.kind == Kind::Upload) {
        const int last = int(m_rows.size());
        beginInsertRows({}, last, last);
        m_rows.push_back({std::nullopt, id});
        endInsertRows();
    } else if (const int row = rowOfFile(transfer.file.fileId); row >= 0) {
        m_rows[std::size_t(row)].transfer = id;
        rowChanged(row);
    }
}

void AttachmentListModel::transferLeaves(quint64 id)
{
    const int row = rowOfTransfer(id);
    if (row < 0) {
        return;
    }
    if (m_rows[std::size_t(row)].file) {
        m_rows[std::size_t(row)].transfer = 0;
        rowChanged(row);
    } else {
        takeRow(row);
    }
}

void AttachmentListModel::fileUploaded(quint64 id, const incountry::AttachmentMeta &file)
{
    if (!isOurs(id)) {
        return;
    }
    const int known = rowOfFile(file.fileId);
    const int row = rowOfTransfer(id);
    if (known >= 0) {
        m_rows[std::size_t(known)].file = file;
        rowChanged(known);
    } else if (row >= 0) {
        // The upload's row becomes the file's, below the other files.
        const int target = m_rows[std::size_t(row)].file ? row : storedCount();
        if (target < row) {
            beginMoveRows({}, row, row, {}, target);
            std::rotate(m_rows.begin() + target, m_rows.begin() + row, m_rows.begin() + row + 1);
            endMoveRows();
        }
        m_rows[std::size_t(target)].file = file;
        rowChanged(target);
        Q_EMIT storedCountChanged(storedCount());
    }
}

void AttachmentListModel::fileRenamed(quint64 id, const incountry::AttachmentMeta &file)
{
    if (const int row = rowOfTransfer(id); row >= 0) {
        m_rows[std::size_t(row)].file = file;
        rowChanged(row);
    }
}

void AttachmentListModel::fileRemoved(quint64 id)
{
    if (const int row = rowOfTransfer(id); row >= 0) {
        takeRow(row);
        Q_EMIT storedCountChanged(storedCount());
    }
}

} // namespace strongroom::model
