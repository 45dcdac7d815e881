// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The notes that were written and read in this session: which, by whom, for whom. In memory only, and never what is in them; it goes with the
// program. The service has no list of notes, so this is all there is to find one again. GUI thread.

#include "base/Roles.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace strongroom::model {

struct NoteEntry {
    enum class Kind { Written, Read };
    Kind kind = Kind::Written;
    QString noteId;
    QString name;                 // id_string; may be empty
    QString type;
    QString partyName;            // for whom, or by whom, as it was said then
    QString partyId;              // client id; empty: keys alone, or not known
    bool own = false;             // written by this client: it may replace and delete it
    bool anonymous = false;
    bool deleted = false;
    QDateTime at;                 // UTC, when it was done here
    std::optional<QDateTime> expires{};
    std::optional<qint64> viewsLeft{};   // as last known; none: no limit, or not known
};

class NoteHistory : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Note, Party, Type, When, State, ColumnCount };
    enum NoteRole : int { IsRead = Role::FirstFreeRole, IsDeleted };

    using QAbstractTableModel::QAbstractTableModel;
    // Newest first. Another one of the same note and kind takes its place.
    void add(const NoteEntry &entry);
    void setDeleted(const QString &noteId);
    void clear();
    [[nodiscard]] const NoteEntry *at(int row) const;
    [[nodiscard]] const std::vector<NoteEntry> &entries() const noexcept { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<NoteEntry> m_entries;
};

} // namespace strongroom::model
