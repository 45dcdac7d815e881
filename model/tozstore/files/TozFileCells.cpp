// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// What the cells of TozFilesModel say.

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "jobs/Job.h"
#include "tozstore/files/TozFileTransfers.h"
#include "tozstore/files/TozFilesModel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using Kind = TozFileTransfer::Kind;

std::optional<TozFile> TozFilesModel::fileAt(int row) const { return row >= 0 && row < int(m_shown.size()) ? m_shown[std::size_t(row)]->file : std::nullopt; }

quint64 TozFilesModel::transferAt(int row) const { return row >= 0 && row < int(m_shown.size()) ? m_shown[std::size_t(row)]->transfer : 0; }

int TozFilesModel::shownFileCount() const
{
    return int(std::ranges::count_if(m_shown, [](const Row *row) { return row->file.has_value(); }));
}

int TozFilesModel::rowOf(const QString &fileId) const
{
    const auto row = std::ranges::find_if(m_shown, [&fileId](const Row *one) { return one->file && one->file->id == fileId; });
    return row != m_shown.end() ? int(row - m_shown.begin()) : -1;
}

QString TozFilesModel::writerText(const QString &clientId) const
{
    if (clientId == m_self) {
        return tr("you");
    }
    const QString name = m_names.value(clientId);
    return name.isEmpty() ? clientId.left(8) + u'…' : name;
}

void TozFilesModel::rowChanged(const Row *row)
{
    const auto place = std::ranges::find(m_shown, row);
    if (place != m_shown.end()) {
        const int at = int(place - m_shown.begin());
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

TozFilesModel::RowKind TozFilesModel::kind(const Row &row) const
{
    const TozFileTransfer *const transfer = m_transfers->find(row.transfer);
    if (transfer == nullptr) {
        return RowKind::AtRest;
    }
    switch (transfer->state) {
    case TozFileTransfer::State::Waiting: return RowKind::Waiting;
    case TozFileTransfer::State::Running: return RowKind::Running;
    case TozFileTransfer::State::Failed: break;
    }
    return RowKind::Failed;
}

QString TozFilesModel::statusText(const Row &row) const
{
    const TozFileTransfer *const transfer = m_transfers->find(row.transfer);
    switch (kind(row)) {
    case RowKind::AtRest: return {};
    case RowKind::Waiting: return tr("waiting");
    case RowKind::Failed: return transfer->conflict ? tr("conflict") : tr("failed");
    case RowKind::Running: break;
    }
    const QString how = transfer->job && transfer->progress.done > 0 ? transfer->job->statusText() : QString();
    QString what;
    switch (transfer->kind) {
    case Kind::Upload: what = tr("uploading"); break;
    case Kind::Replace: what = tr("replacing"); break;
    case Kind::Download:
    case Kind::Fetch: what = tr("downloading"); break;
    case Kind::Remove: what = tr("deleting"); break;
    }
    return how.isEmpty() ? what + u'…' : what + u' ' + how;
}

QVariant TozFilesModel::key(const Row &row, int column) const
{
    if (!row.file) {
        return {};
    }
    switch (column) {
    case Size: return row.file->plainSize;
    case Stored: return row.file->encryptedSize;
    case Created: return row.file->created.isValid() ? row.file->created.toMSecsSinceEpoch() : qint64(0);
    default: return text(row, column).toCaseFolded();
    }
}

QString TozFilesModel::text(const Row &row, int column) const
{
    if (column == Status) {
        return statusText(row);
    }
    if (!row.file) {
        const TozFileTransfer *const transfer = m_transfers->find(row.transfer);
        return transfer == nullptr ? QString() : column == Name ? transfer->file.name : column == Type ? transfer->file.type : QString();
    }
    const TozFile &file = *row.file;
    switch (column) {
    case Name: return shownName(file);
    case Type: return file.type;
    case Size: return file.plainSize < 0 ? u"?"_s : byteText(file.plainSize);
    case Stored: return byteText(file.encryptedSize);
    case Writer: return writerText(file.writerId);
    case Created: return dateText(file.created);
    default: return {};
    }
}

int TozFilesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int TozFilesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TozFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = *m_shown[std::size_t(index.row())];
    const TozFileTransfer *const transfer = m_transfers->find(row.transfer);
    switch (role) {
    case Role::Display: return text(row, index.column());
    case Qt::ToolTipRole:
        if (transfer != nullptr && transfer->error) {
            const ErrorText error = errorText(transfer->error);
            return QString(error.text + u' ' + error.advice).trimmed();
        }
        return text(row, index.column());
    case Role::Sort: return key(row, index.column());
    case Role::Reason: return transfer != nullptr ? errorText(transfer->error).text : QString();
    case Role::Advice: return transfer != nullptr ? errorText(transfer->error).advice : QString();
    case RowKindOf: return QVariant::fromValue(kind(row));
    case IsOwn: return !row.file || isOwn(*row.file);
    case IsNamed: return !row.file || !row.file->name.isEmpty();
    default: return {};
    }
}

QVariant TozFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Size || section == Stored)) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));   // over the numbers
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("name");
    case Type: return tr("type");
    case Size: return tr("size");
    case Stored: return tr("encrypted");
    case Writer: return tr("writer");
    case Created: return tr("created");
    case Status: return tr("state");
    default: return {};
    }
}

Qt::ItemFlags TozFilesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && m_shown[std::size_t(index.row())]->file ? usual | Qt::ItemIsDragEnabled : usual;
}

} // namespace strongroom::model
