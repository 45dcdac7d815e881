// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/matrix/StagedCells.h"

#include <algorithm>
#include <set>

namespace strongroom::model {

using locker::Cell;
using locker::CellState;
using locker::MatrixColumn;
using locker::MatrixRow;

namespace {

void addColumn(locker::Matrix &matrix, const std::string &environment)
{
    const auto place = std::ranges::upper_bound(matrix.columns.begin() + 1, matrix.columns.end(), environment, {}, &MatrixColumn::environment);
    const auto at = place - matrix.columns.begin();
    matrix.columns.insert(place, {environment, nullptr, 0});
    for (MatrixRow &row : matrix.rows) {
        Cell cell;
        const Cell &shared = row.cells.front();
        if (shared.state != CellState::Missing) {
            cell.state = CellState::Inherited;
            cell.effective = shared.effective;
            cell.group = shared.group;
        }
        row.cells.insert(row.cells.begin() + at, std::move(cell));
    }
}

void addRow(locker::Matrix &matrix, const std::string &key)
{
    const auto place = std::ranges::upper_bound(matrix.rows, key, {}, &MatrixRow::key);
    MatrixRow row;
    row.key = key;
    row.cells.resize(matrix.columns.size());
    matrix.rows.insert(place, std::move(row));
}

} // namespace

std::shared_ptr<const locker::Matrix> withStaged(const std::shared_ptr<const locker::Matrix> &matrix, const StagedCells &staged)
{
    if (!matrix) {
        return matrix;
    }
    std::set<std::string> keys;
    std::set<std::string> environments;
    for (const auto &[place, kind] : staged) {
        keys.insert(place.first);
        environments.insert(place.second);
    }
    std::erase_if(environments, [&matrix](const std::string &name) { return std::ranges::find(matrix->columns, name, &MatrixColumn::environment) != matrix->columns.end(); });
    std::erase_if(keys, [&matrix](const std::string &key) { return std::ranges::binary_search(matrix->rows, key, {}, &MatrixRow::key); });
    if (keys.empty() && environments.empty()) {
        return matrix;
    }
    auto grown = std::make_shared<locker::Matrix>(*matrix);
    for (const std::string &name : environments) {
        addColumn(*grown, name);
    }
    for (const std::string &key : keys) {
        addRow(*grown, key);
    }
    return grown;
}

} // namespace strongroom::model
