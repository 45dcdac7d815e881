// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/SecretImportModel.h"

#include "base/ErrorText.h"
#include "base/Text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

void SecretImportModel::setRows(Variables variables, std::vector<ImportRow> rows)
{
    beginResetModel();
    m_variables = std::move(variables);
    m_rows = std::move(rows);
    m_counts = {};
    for (const ImportRow &row : m_rows) {
        ++m_counts[static_cast<std::size_t>(row.state)];
    }
    endResetModel();
    Q_EMIT choiceChanged();
}

int SecretImportModel::chosen() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const ImportRow &row) { return row.choice != ImportChoice::Keep; }));
}

std::vector<locker::Change> SecretImportModel::changes() const { return m_variables ? changesOf(m_rows, *m_variables) : std::vector<locker::Change>(); }

void SecretImportModel::setChoice(const QList<int> &rows, ImportChoice choice)
{
    bool changed = false;
    for (const int number : rows) {
        if (number < 0 || number >= rowCount()) {
            continue;
        }
        ImportRow &row = m_rows[static_cast<std::size_t>(number)];
        if (row.choice != choice && allows(row, choice)) {
            row.choice = choice;
            changed = true;
            Q_EMIT dataChanged(index(number, Choice), index(number, Choice));
        }
    }
    if (changed) {
        Q_EMIT choiceChanged();
    }
}

void SecretImportModel::setChoiceForAll(ImportChoice choice)
{
    QList<int> all(rowCount());
    std::iota(all.begin(), all.end(), 0);
    setChoice(all, choice);
}

void SecretImportModel::toggle(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const ImportRow &one = m_rows[static_cast<std::size_t>(row)];
    const ImportChoice other = one.state == ImportState::New ? ImportChoice::Create : ImportChoice::Replace;
    setChoice({row}, one.choice == ImportChoice::Keep ? other : ImportChoice::Keep);
}

int SecretImportModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int SecretImportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SecretImportModel::text(const ImportRow &row, int column) const
{
    const variables::Variable &variable = (*m_variables)[row.variable];
    switch (column) {
    case Key:
        return toQString(variable.key);
    case Environment:
        return row.environment.empty()  ? tr("All environments")
               : row.newEnvironment ? tr("%1 (new)", "an environment").arg(toQString(row.environment))
                                    : toQString(row.environment);
    case Value:
        return u"••••••••"_s;
    case InProject:
        switch (row.state) {
        case ImportState::New:
            return row.sameAsShared ? tr("New; the same as for all environments") : tr("New");
        case ImportState::Same:
            return tr("Same");
        case ImportState::Different:
            return row.reason.empty() ? tr("Different") : tr("Does not open");
        case ImportState::Unfit:
            return sentence(row.reason);
        }
        break;
    case Choice:
        switch (row.state) {
        case ImportState::New:
            return row.choice == ImportChoice::Create ? tr("Create") : tr("Leave out");
        case ImportState::Same:
            return tr("Nothing to do");
        case ImportState::Different:
            return row.choice == ImportChoice::Replace ? tr("Replace") : tr("Keep what is there");
        case ImportState::Unfit:
            return tr("Left out");
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant SecretImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const ImportRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Role::Display:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Value ? tr("hidden value") : text(row, index.column());
    case Qt::ToolTipRole:
        return row.reason.empty() ? text(row, index.column()) : sentence(row.reason);
    case Role::Reason:
        return row.state == ImportState::Unfit ? sentence(row.reason) : QString();
    case StateRole:
        return static_cast<int>(row.state);
    case ChoiceRole:
        return static_cast<int>(row.choice);
    default:
        return {};
    }
}

QVariant SecretImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Key:
        return tr("Key");
    case Environment:
        return tr("Environment");
    case Value:
        return tr("Value");
    case InProject:
        return tr("In the project");
    case Choice:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace strongroom::model
