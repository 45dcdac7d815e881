// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a picture shows, and the table that says the same. Bars: one for each category, made of a part for each series. Curves: each series a line of its
// own, in its own unit, over the categories. Values are not negative; a NaN of a curve is not known.

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

enum class ChartForm { Bars, Curves };

struct ChartSeries {
    QString name;
    ChartTone tone = ChartTone::Plain;
    std::vector<double> values;   // as many as there are categories
    std::function<QString(double)> text{};   // in place of the chart's; may be empty
};

struct ChartData {
    QString title;           // "Records by country and key version"
    QString categoryTitle;   // "Country"
    QString summary;         // one sentence: what the picture says
    QStringList categories;
    std::vector<ChartSeries> series;
    std::function<QString(double)> text;   // of a value: "48,210", "41 min"
    ChartForm form = ChartForm::Bars;
    [[nodiscard]] QString textOf(const ChartSeries &one, double value) const;   // a dash for what is not known
    [[nodiscard]] double total(int category) const;
    [[nodiscard]] double greatestTotal() const;
    [[nodiscard]] bool isEmpty() const { return categories.isEmpty(); }
};

// The table of a picture: what is in a row, then texts or numbers.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    // A row for each category, a column for each series; of bars their sum where there are several.
    explicit ChartTable(const ChartData &data, QObject *parent = nullptr);
    // Texts alone. Every row has as many as `header`.
    ChartTable(QStringList header, QList<QStringList> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QString asText() const;   // with tabs, for a spreadsheet

private:
    QStringList m_header;
    QList<QStringList> m_rows;
    bool m_hasNumbers = false;
};

} // namespace strongroom::model
