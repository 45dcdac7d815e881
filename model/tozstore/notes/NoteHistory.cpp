// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/NoteHistory.h"

#include "base/Format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

void NoteHistory::add(const NoteEntry &entry)
{
    const auto known = std::ranges::find_if(m_entries, [&entry](const NoteEntry &one) { return one.noteId == entry.noteId && one.kind == entry.kind; });
    if (known != m_entries.end()) {
        const int row = int(known - m_entries.begin());
        beginRemoveRows({}, row, row);
        m_entries.erase(known);
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), entry);
    endInsertRows();
}

void NoteHistory::setDeleted(const QString &noteId)
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].noteId == noteId) {
            m_entries[row].deleted = true;
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    }
}

void NoteHistory::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

const NoteEntry *NoteHistory::at(int row) const { return row >= 0 && row < int(m_entries.size()) ? &m_entries[std::size_t(row)] : nullptr; }

int NoteHistory::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int NoteHistory::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NoteHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NoteEntry &entry = m_entries[std::size_t(index.row())];
    if (role == IsRead) {
        return entry.kind == NoteEntry::Kind::Read;
    }
    if (role == IsDeleted) {
        return entry.deleted;
    }
    if (role != Role::Display && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case What: return entry.kind == NoteEntry::Kind::Written ? entry.anonymous ? tr("written, anonymous") : tr("written") : tr("read");
    case Note: return entry.name.isEmpty() ? entry.noteId : entry.name;
    case Party:
        return entry.kind == NoteEntry::Kind::Written ? tr("for %1", "somebody").arg(entry.partyName) : entry.partyName.isEmpty() ? tr("from nobody known") : tr("from %1").arg(entry.partyName);
    case Type: return entry.type;
    case When: return timeText(entry.at);
    case State: {
        if (entry.deleted) {
            return tr("deleted");
        }
        if (entry.expires && *entry.expires < QDateTime::currentDateTimeUtc()) {
            return tr("expired");
        }
        if (entry.viewsLeft) {
            return *entry.viewsLeft <= 0 ? tr("used up") : tr("%n view(s) left", nullptr, int(*entry.viewsLeft));
        }
        return entry.expires ? tr("until %1").arg(dateTimeText(*entry.expires)) : QString();
    }
    default: return {};
    }
}

QVariant NoteHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What: return tr("what");
    case Note: return tr("name or id");
    case Party: return tr("who");
    case Type: return tr("type");
    case When: return tr("when");
    case State: return tr("state");
    default: return {};
    }
}

} // namespace strongroom::model
