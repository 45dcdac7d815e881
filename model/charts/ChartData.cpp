// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartData.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

double ChartData::total(int category) const
{
    double sum = 0;
    for (const ChartSeries &one : series) {
        sum += one.values[std::size_t(category)];
    }
    return sum;
}

double ChartData::greatestTotal() const
{
    double greatest = 0;
    for (int i = 0; i < int(categories.size()); ++i) {
        greatest = std::max(greatest, total(i));
    }
    return greatest;
}

ChartTable::ChartTable(ChartData data, QObject *parent) : QAbstractTableModel(parent), m_data(std::move(data)) {}

int ChartTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_data.categories.size()); }

int ChartTable::columnCount(const QModelIndex &parent) const
{
    const int series = int(m_data.series.size());
    return parent.isValid() ? 0 : 1 + series + (series > 1 ? 1 : 0);
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(index.column() == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == 0) {
        return m_data.categories.at(index.row());
    }
    const std::size_t series = std::size_t(index.column()) - 1;
    return m_data.text(series < m_data.series.size() ? m_data.series[series].values[std::size_t(index.row())] : m_data.total(index.row()));
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return m_data.categoryTitle;
    }
    const std::size_t series = std::size_t(section) - 1;
    return series < m_data.series.size() ? m_data.series[series].name : tr("Together");
}

QString ChartTable::asText() const
{
    QString text;
    const auto line = [&](const std::function<QString(int)> &cell) {
        for (int column = 0; column < columnCount(); ++column) {
            text += (column > 0 ? QStringLiteral("\t") : QString()) + cell(column).replace(u'\t', u' ').replace(u'\n', u' ');
        }
        text += u'\n';
    };
    line([this](int column) { return headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < rowCount(); ++row) {
        line([this, row](int column) { return index(row, column).data().toString(); });
    }
    return text;
}

} // namespace strongroom::model
