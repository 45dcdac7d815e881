// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The preview of an import: what is in the file, what the project has of it, and what shall happen. Values are dots. Role::Reason says why a row
// cannot be taken. GUI thread.

#include "base/Roles.h"
#include "locker/transfer/ImportPlan.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <memory>

namespace strongroom::model {

class SecretImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Environment, Value, InProject, Choice, ColumnCount };
    enum ImportRole : int { StateRole = Role::FirstFreeRole, ChoiceRole };   // ImportState, ImportChoice
    using Variables = std::shared_ptr<const std::vector<variables::Variable>>;
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(Variables variables, std::vector<ImportRow> rows);
    [[nodiscard]] const std::vector<ImportRow> &rows() const noexcept { return m_rows; }
    [[nodiscard]] int count(ImportState state) const noexcept { return m_counts[static_cast<std::size_t>(state)]; }
    [[nodiscard]] int chosen() const;
    [[nodiscard]] std::vector<locker::Change> changes() const;

    // Those of the rows that the choice is for; others stay.
    void setChoice(const QList<int> &rows, ImportChoice choice);
    void setChoiceForAll(ImportChoice choice);       // Keep: for all of them; Create and Replace for theirs
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QString text(const ImportRow &row, int column) const;
    Variables m_variables;
    std::vector<ImportRow> m_rows;
    std::array<int, 4> m_counts{};
};

} // namespace strongroom::model
