// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "charts/ChartData.h"

#include <algorithm>
#include <cmath>
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

QString ChartData::textOf(const ChartSeries &one, double value) const { return std::isnan(value) ? QStringLiteral("\u2014") : one.text ? one.text(value) : text(value); }

ChartTable::ChartTable(QStringList header, QList<QStringList> rows, QObject *parent) : QAbstractTableModel(parent), m_header(std::move(header)), m_rows(std::move(rows)) {}

ChartTable::ChartTable(const ChartData &data, QObject *parent) : QAbstractTableModel(parent), m_header(data.categoryTitle), m_hasNumbers(true)
{
    const bool adds = data.form == ChartForm::Bars && data.series.size() > 1;
    for (const ChartSeries &one : data.series) {
        m_header += one.name;
    }
    if (adds) {
        m_header += tr("Together");
    }
    for (int category = 0; category < int(data.categories.size()); ++category) {
        QStringList row{data.categories.at(category)};
        for (const ChartSeries &one : data.series) {
            row += data.textOf(one, one.values[std::size_t(category)]);
        }
        if (adds) {
            row += data.text(data.total(category));
        }
        m_rows += row;
    }
}

int ChartTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ChartTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_header.size()); }

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::TextAlignmentRole: return int((m_hasNumbers && index.column() > 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::DisplayRole: return m_rows.at(index.row()).at(index.column());
    default: return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_header.value(section)) : QVariant();
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
