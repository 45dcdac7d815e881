// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/environments/EnvironmentsModel.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "locker/matrix/MatrixWords.h"

#include <algorithm>
#include <map>
#include <utility>

namespace strongroom::model {

void EnvironmentsModel::setProject(const locker::SnapshotPtr &snapshot, const std::shared_ptr<const locker::Matrix> &matrix)
{
    std::vector<Row> rows;
    if (snapshot) {
        std::map<std::string, int> own;   // by id of the environment
        for (const locker::SecretPtr &secret : snapshot->secrets) {
            if (secret->sealed->environmentId) {
                ++own[*secret->sealed->environmentId];
            }
        }
        std::map<std::string, int> missing;
        if (matrix) {
            for (const locker::MatrixColumn &column : matrix->columns) {
                if (column.item) {
                    missing[column.item->sealed->id] = column.missing;
                }
            }
        }
        for (const locker::EnvironmentPtr &environment : snapshot->environments) {
            rows.push_back({environment, own[environment->sealed->id], missing[environment->sealed->id]});
        }
        std::ranges::sort(rows, [](const Row &a, const Row &b) { return std::pair(a.item->name.empty(), a.item->name) < std::pair(b.item->name.empty(), b.item->name); });
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void EnvironmentsModel::setStaged(std::vector<std::string> fresh, std::set<std::string> changed)
{
    if (fresh == m_fresh && changed == m_changed) {
        return;
    }
    beginResetModel();
    m_fresh = std::move(fresh);
    m_changed = std::move(changed);
    endResetModel();
}

locker::EnvironmentPtr EnvironmentsModel::environmentAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].item : nullptr;
}

QString EnvironmentsModel::nameAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    return toQString(row < count() ? m_rows[static_cast<std::size_t>(row)].item->name : m_fresh[static_cast<std::size_t>(row - count())]);
}

int EnvironmentsModel::rowOf(const std::string &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&id](const Row &row) { return row.item->sealed->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EnvironmentsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size() + m_fresh.size()); }

int EnvironmentsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EnvironmentsModel::text(const Row &row, int column) const
{
    const locker::Environment &environment = *row.item;
    switch (column) {
    case Name: return environment.name.empty() ? tr("(unreadable)") : toQString(environment.name);
    case ExternalUrl: return toQString(environment.externalUrl);
    case Description: return toQString(environment.description).simplified();
    case Own: return integerText(row.own);
    case Missing: return row.missing > 0 ? integerText(row.missing) : QStringLiteral("—");
    case Created: return lockerDateText(environment.sealed->created);
    case Updated: return lockerDateText(environment.sealed->updated.value_or(environment.sealed->revised));
    default: return {};
    }
}

QVariant EnvironmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.row() >= count()) {
        switch (role) {
        case Role::Display:
        case Qt::AccessibleTextRole: return index.column() == Name ? nameAt(index.row()) : index.column() == Description ? tr("new, not sent yet") : QVariant();
        case IsNew: return true;
        case IsUnreadable:
        case IsChanged: return false;
        default: return {};
        }
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Role::Display: return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Missing && row.missing == 0 ? QVariant(tr("none missing")) : text(row, index.column());
    case Role::Reason: return row.item->error ? errorText(row.item->error).text : QString();
    case Qt::ToolTipRole: return row.item->error ? QVariant(errorText(row.item->error).text) : index.column() <= Description ? text(row, index.column()) : QVariant();
    case IsUnreadable: return row.item->error != nullptr;
    case IsNew: return false;
    case IsChanged: return m_changed.contains(row.item->sealed->id);
    default: return {};
    }
}

QVariant EnvironmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("environment");
    case ExternalUrl: return tr("external URL");
    case Description: return tr("description");
    case Own: return tr("own secrets");
    case Missing: return tr("missing");
    case Created: return tr("created");
    case Updated: return tr("updated");
    default: return {};
    }
}

QHash<int, QByteArray> EnvironmentsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(Role::Reason, "reason");
    names.insert(IsUnreadable, "isUnreadable");
    names.insert(IsNew, "isNew");
    names.insert(IsChanged, "isChanged");
    return names;
}

} // namespace strongroom::model
