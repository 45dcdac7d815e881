// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The environments of a Locker project as a table: what they are called, where they are, how many secrets are their own and how many are missing.
// One whose name does not open is a marked row; one that waits in the tray comes last. By name otherwise.

#include "base/Roles.h"
#include "locker/Matrix.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace strongroom::model {

class EnvironmentsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, ExternalUrl, Description, Own, Missing, Created, Updated, ColumnCount };
    Q_ENUM(Column)
    enum EnvironmentRole : int {
        IsUnreadable = Role::FirstFreeRole,   // bool: something of it does not open; Reason says what
        IsNew,                                // bool: only in the tray
        IsChanged                             // bool: a change of it waits in the tray
    };

    using QAbstractTableModel::QAbstractTableModel;
    // Both null: nothing is known.
    void setProject(const locker::SnapshotPtr &snapshot, const std::shared_ptr<const locker::Matrix> &matrix);
    // Names of new ones, and ids of those that are being changed.
    void setStaged(std::vector<std::string> fresh, std::set<std::string> changed);

    [[nodiscard]] locker::EnvironmentPtr environmentAt(int row) const;   // null: only in the tray, or there is none
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] int rowOf(const std::string &id) const;                // -1
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }   // without those in the tray

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        locker::EnvironmentPtr item;
        int own = 0;
        int missing = 0;
    };
    [[nodiscard]] QVariant text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    std::vector<std::string> m_fresh;
    std::set<std::string> m_changed;
};

} // namespace strongroom::model
