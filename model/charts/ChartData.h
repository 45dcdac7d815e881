// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a picture shows, and the table that says the same: a bar for each category, made of a part for each series. Values are not negative.

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace strongroom::model {

enum class ChartTone {
    Plain,    // one of several of equal standing
    Good,     // as it should be
    Waiting,  // something is still to be done
    Bad
};

struct ChartSeries {
    QString name;
    ChartTone tone = ChartTone::Plain;
    std::vector<double> values;   // as many as there are categories
};

struct ChartData {
    QString title;           // "Records by country and key version"
    QString categoryTitle;   // "Country"
    QString summary;         // one sentence: what the picture says
    QStringList categories;
    std::vector<ChartSeries> series;
    std::function<QString(double)> text;   // of a value: "48,210", "41 min"
    [[nodiscard]] double total(int category) const;
    [[nodiscard]] double greatestTotal() const;
    [[nodiscard]] bool isEmpty() const { return categories.isEmpty(); }
};

// The table of a picture: a row for each category, a column for each series, and their sum where there are several.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTable(ChartData data, QObject *parent = nullptr);
    [[nodiscard]] const ChartData &chart() const noexcept { return m_data; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QString asText() const;   // with tabs, for a spreadsheet

private:
    ChartData m_data;
};

} // namespace strongroom::model
